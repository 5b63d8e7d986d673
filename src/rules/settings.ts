/** Which settings of inputs guards suggest, and the world in which they are set. */

import { type Condition, type Guard, namesPlatform, type World } from '../effects/condition.js';
import { type Hole, holesOf, literalOf, literalsOf, type Text } from '../effects/text.js';
import type { Gap } from './gap.js';
import { presume } from './reach.js';

/** A value of an input that is tried as a way to close gaps. `shown` is what a reviewer is told to set. */
export interface Setting {
  readonly input: string;
  readonly value: string;
  readonly shown: string;
}

/** To be told to take what moves is no advice. */
const CHANNEL =
  /^(latest|stable|nightly|edge|master|main|tip|head|canary|next|beta|alpha|rc|dev|devel|develop|trunk|snapshot|rolling|lts|current|preview)$/i;

/** Whether a value names a channel, of a server or of a repository. */
export function isChannel(value: string): boolean {
  return CHANNEL.test(value);
}

const SWITCH = /^(?:true|false|yes|no|on|off|0|1)$/i;

/** What stands before the channel in a value that names a thing and its version: `dmd-` of `dmd-latest`. */
export function nameBeforeChannel(value: string): string {
  const [, name, channel] = /^([a-z]\w*[-@:=])(\w+)$/i.exec(value) ?? [];
  return name !== undefined && isChannel(channel!) ? name : '';
}

/** Stands for a value of the caller's own. */
export const ANY_VALUE = 'pindrift-some-value';

/** What a reviewer is told to set where a version is to be chosen. */
export const EXACT_VERSION = 'an exact version';

/** … and where it is the tag of an image. */
export const TAG_WITH_DIGEST = 'a tag with @sha256:<digest>';

/** A version as the tag of an image, with some digest. */
export function withDigest(version: string): string {
  return `${version}@sha256:${'0'.repeat(64)}`;
}

const NONE: ReadonlySet<string> = new Set();

/** Some value for each input that a condition tests for being empty. Conditions share what they are made of: each part is met once. */
function given(condition: Condition): Setting[] {
  const settings = new Map<string, Setting>();
  const seen = new Set<Condition>();
  const visit = (part: Condition): void => {
    if (seen.has(part)) return;
    seen.add(part);
    if (part.kind === 'not') visit(part.of);
    else if (part.kind === 'all' || part.kind === 'any') part.of.forEach(visit);
    else if (part.kind === 'empty')
      for (const { origin } of inputsIn(part.subject))
        if (origin.kind === 'input')
          settings.set(origin.name, { input: origin.name, value: ANY_VALUE, shown: ANY_VALUE });
  };
  visit(condition);
  return [...settings.values()];
}

/**
 * The settings of inputs that the guards of these gaps suggest: each makes some guard false.
 * @param exactVersion an exact version that is tried as the value of an input
 */
export function settingsFor(
  gaps: readonly Gap[],
  world: World,
  exactVersion: (input: string) => string,
  { choices }: TestedInputs,
): Setting[] {
  const settings = new Map<string, Setting>();
  const add = (hole: Hole, value: string, shown: string): void => {
    if (
      hole.origin.kind !== 'input' ||
      namesSystem(hole.origin.name) ||
      value === hole.origin.default ||
      (value === '' &&
        (hole.origin.default === undefined ||
          /version|release|\btag$/i.test(hole.origin.name) ||
          isCredential(hole.origin.default) ||
          isPath(hole.origin.default))) ||
      isChannel(value) ||
      // One argument of a list of them.
      value.startsWith('-')
    )
      return;
    settings.set(`${hole.origin.name}\u0000${value}`, { input: hole.origin.name, value, shown });
  };
  let partners: ReadonlySet<string> = NONE;
  let met: Record<'true' | 'false', Set<Condition>> = { true: new Set(), false: new Set() };
  const visit = (condition: Condition, holds: boolean): void => {
    if (met[`${holds}`].has(condition)) return;
    met[`${holds}`].add(condition);
    switch (condition.kind) {
      case 'not':
        // A value that this system does not take is refused: no way to close a gap.
        if (holds && condition.of.kind === 'all' && condition.of.of.some(namesPlatform)) return;
        // Of inputs that exclude each other, giving both is an error.
        if (
          holds &&
          condition.of.kind === 'all' &&
          condition.of.of.length > 1 &&
          condition.of.of.every(isGiven)
        )
          return;
        visit(condition.of, !holds);
        return;
      case 'all':
      case 'any':
        for (const part of condition.of) visit(part, holds);
        return;
      case 'empty':
        for (const input of inputsIn(condition.subject)) {
          if (!holds) add(input, '', '(empty)');
          else if (input.origin.kind !== 'input' || partners.has(input.origin.name)) continue;
          else if (/version$/i.test(input.origin.name))
            add(input, exactVersion(input.origin.name), EXACT_VERSION);
          else if (choices.has(input.origin.name))
            for (const word of choices.get(input.origin.name)!) add(input, word, word);
          else add(input, ANY_VALUE, 'a value of your own');
        }
        return;
      case 'equals': {
        for (const [side, other] of [
          [condition.left, condition.right],
          [condition.right, condition.left],
        ] as const) {
          for (const input of inputsIn(side)) {
            for (const value of literalsOf(other)) {
              if (!holds) add(input, value, value === '' ? '(empty)' : value);
              else if (value === 'true') add(input, 'false', 'false');
              else if (value === 'false') add(input, 'true', 'true');
            }
          }
        }
        return;
      }
      case 'matches':
        if (/true/i.test(condition.pattern)) {
          for (const input of inputsIn(condition.subject))
            add(input, holds ? 'false' : 'true', holds ? 'false' : 'true');
        }
        return;
    }
  };
  const conditions = new Set(
    gaps.flatMap(({ paths }) => paths.flatMap((path) => path.map(({ condition }) => condition))),
  );
  for (const condition of conditions) {
    const own = given(condition);
    // Inputs that only stand together (`ref` and `sha`): one without the other is an error, not a way to close.
    partners =
      own.length > 1 && presume(condition, withSettings(world, own)) !== false
        ? new Set(own.map(({ input }) => input))
        : NONE;
    met = { true: new Set(), false: new Set() };
    visit(condition, true);
  }
  return [...settings.values()].sort((a, b) =>
    a.input < b.input ? -1 : a.input > b.input ? 1 : a.value < b.value ? -1 : 1,
  );
}

/** The inputs that guards test. */
export interface TestedInputs {
  /** The words that an input is compared with, where there are several: it chooses between things, and takes no other value. */
  readonly choices: ReadonlyMap<string, ReadonlySet<string>>;
  /** Those that are nothing unless the caller sets them. */
  readonly unset: ReadonlySet<string>;
  readonly defaults: ReadonlyMap<string, string>;
}

/** The inputs that these guards test. */
export function inputsTested(guards: readonly Guard[]): TestedInputs {
  const words = new Map<string, Set<string>>();
  const unset = new Set<string>();
  const defaults = new Map<string, string>();
  const seen = new Set<Condition>();
  const meet = (text: Text, word?: string): void => {
    for (const { origin } of holesOf(text))
      if (origin.kind === 'input' && origin.default) defaults.set(origin.name, origin.default);
    for (const { origin } of inputsIn(text)) {
      if (origin.kind !== 'input') continue;
      if (!origin.default) unset.add(origin.name);
      if (word !== undefined && isWord(word))
        words.set(origin.name, (words.get(origin.name) ?? new Set()).add(word));
    }
  };
  const visit = (condition: Condition): void => {
    if (seen.has(condition)) return;
    seen.add(condition);
    switch (condition.kind) {
      case 'not':
        visit(condition.of);
        return;
      case 'all':
      case 'any':
        for (const part of condition.of) visit(part);
        return;
      case 'equals':
        meet(condition.left, literalOf(condition.right));
        return;
      case 'matches':
      case 'empty':
        meet(condition.subject);
    }
  };
  for (const { condition } of guards) visit(condition);
  return { choices: new Map([...words].filter(([, { size }]) => size > 1)), unset, defaults };
}

/** Whether the condition is that the caller sets some input. */
function isGiven(condition: Condition): boolean {
  return (
    condition.kind === 'not' && condition.of.kind === 'empty' && inputsIn(condition.of.subject).length > 0
  );
}

/** Whether an input says for which system something is to be: `architecture`, `target-os`, `hostArch`. */
export function namesSystem(name: string): boolean {
  return name
    .split(/[-_]|(?<=[a-z])(?=[A-Z])/)
    .some((word) => /^(?:arch|architecture|cpu|distro|os|platform)$/i.test(word));
}

/** Whether the default is the job's token: without it the action fails or asks unauthenticated, which closes nothing. */
function isCredential(value: string): boolean {
  return /^\$\{\{\s*(github\.token|secrets\.\w+)\s*\}\}$/.test(value.trim());
}

/** Whether the default is where in the caller's repository to work: there is no working nowhere. */
function isPath(value: string): boolean {
  return /^\.{1,2}(?:$|\/)/.test(value);
}

/** The inputs that a condition compares with a channel: `tool == 'latest'`. */
export function inputsOfChannels(condition: Condition): string[] {
  switch (condition.kind) {
    case 'not':
      return inputsOfChannels(condition.of);
    case 'all':
    case 'any':
      return condition.of.flatMap(inputsOfChannels);
    case 'equals':
      return literalsOf(condition.right).some(isChannel)
        ? inputsIn(condition.left).flatMap(({ origin }) => (origin.kind === 'input' ? [origin.name] : []))
        : [];
    default:
      return [];
  }
}

function isWord(value: string): boolean {
  return /^[a-z][\w-]*$/i.test(value) && !SWITCH.test(value);
}

/** The inputs that a text is. What was made out of one is no value that a caller could set. */
function inputsIn(text: Text): Hole[] {
  return holesOf(text).filter(({ origin }) => origin.kind === 'input' && !origin.derived);
}

/** The world with inputs set as told. */
export function withSettings(world: World, settings: readonly Setting[]): World {
  const values = new Map(settings.map(({ input, value }) => [input.toLowerCase(), value]));
  return {
    ...world,
    input: (name, defaultValue, required) =>
      values.get(name.toLowerCase()) ?? world.input(name, defaultValue, required),
    exists: world.exists,
    but: { of: world, inputs: new Set(values.keys()) },
  };
}
