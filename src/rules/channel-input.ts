/** Which input of an action names a channel or range, and what a text is where the inputs have their values. */

import { type Condition, decide, exclude, type Guard, inWorld, type World } from '../effects/condition.js';
import { memo } from '../effects/memo.js';
import { type Alternative, literalParts, printParts, type Text } from '../effects/text.js';
import { namesSystem } from './settings.js';
import { isFloatingVersion } from './url.js';

/** An input in the text whose value (of this use, else its default) names a channel or range. */
export function channelInput(
  alternative: Alternative,
  world: World,
  floats: (value: string) => boolean,
): { name: string; value: string } | undefined {
  for (const part of alternative.parts) {
    if (typeof part === 'string' || part.origin.kind !== 'input') continue;
    const value = world.input(part.origin.name, part.origin.default);
    if (value !== undefined && floats(value)) return { name: part.origin.name, value };
  }
  return undefined;
}

/** Whether the input can have the value on this path: a branch for everything but `latest` is no use of `latest`. */
export function agreesWith(path: readonly Guard[], input: { name: string; value: string }): boolean {
  const only: World = {
    input: (name) => (name === input.name ? input.value : undefined),
    exists: () => undefined,
  };
  return path.every((g) => decide(onPath(g.condition, path), only) !== false);
}

/** The condition with the values that a text can have on this path. */
function onPath(condition: Condition, path: readonly Guard[]): Condition {
  const values = (text: Text): Text => {
    const alternatives = text.alternatives.filter(({ guards }) => !exclude(guards, path));
    return alternatives.length > 0 ? { ...text, alternatives } : text;
  };
  switch (condition.kind) {
    case 'not':
      return { ...condition, of: onPath(condition.of, path) };
    case 'all':
    case 'any':
      return { ...condition, of: condition.of.map((part) => onPath(part, path)) };
    case 'equals':
      return { ...condition, left: values(condition.left), right: values(condition.right) };
    case 'matches':
    case 'empty':
      return { ...condition, subject: values(condition.subject) };
    default:
      return condition;
  }
}

/** Inputs that the path leaves empty or at a channel: an exact version goes another way. */
export function choosers(paths: readonly (readonly Guard[])[]): { closers: Record<string, string> } {
  const inputs = paths.flatMap((path) => path.flatMap(({ condition }) => inputsUnchosen(condition)));
  return { closers: Object.fromEntries(inputs.map((input) => [input, 'an exact version'])) };
}

const unchosen = memo<Condition, readonly string[]>();

/** The inputs that choose nothing where the condition holds: they are empty, or name a channel. */
function inputsUnchosen(condition: Condition): readonly string[] {
  return unchosen.get(condition) ?? unchosen.set(condition, inputsUnchosenIn(condition));
}

function inputsUnchosenIn(condition: Condition): readonly string[] {
  if (condition.kind === 'any') {
    const [first, ...others] = condition.of.map(inputsUnchosen);
    return (first ?? []).filter((input) => others.every((inputs) => inputs.includes(input)));
  }
  if (condition.kind === 'all') return [...new Set(condition.of.flatMap(inputsUnchosen))];
  if (condition.kind !== 'empty' && condition.kind !== 'equals') return [];
  const subject = condition.kind === 'empty' ? condition.subject : condition.left;
  const other = condition.kind === 'equals' ? literalParts(condition.right.alternatives[0]?.parts ?? []) : '';
  const [one, ...others] = subject.alternatives.filter(({ parts }) => {
    const written = literalParts(parts);
    return written === undefined || written === other;
  });
  if (!one || others.length > 0) return [];
  if (subject.alternatives.length > 1 && literalParts(one.parts) !== undefined)
    return one.guards.flatMap((guard) => inputsUnchosen(guard.condition));
  const [only] = one.parts;
  if (
    only === undefined ||
    typeof only === 'string' ||
    only.origin.kind !== 'input' ||
    namesSystem(only.origin.name)
  )
    return [];
  const isUnchosen =
    other === ''
      ? /version|release|tag/i.test(only.origin.name)
      : other !== undefined && isFloatingVersion(other);
  return isUnchosen ? [only.origin.name] : [];
}

/** The text as it is in the world: inputs by their values. */
export function filled(alternative: Alternative, world: World): string {
  const text: Text = inWorld({ alternatives: [{ parts: alternative.parts, guards: [] }] }, world);
  return printParts(text.alternatives[0]?.parts ?? alternative.parts);
}
