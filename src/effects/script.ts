import { decide, type Guard, ORDINARY } from './condition.js';
import { memo } from './memo.js';
import {
  type Alternative,
  choiceOf,
  isChoice,
  joinedParts,
  type Part,
  printParts,
  samePart,
  type Text,
} from './text.js';

/** A stretch of a program's text, or the several stretches of which one stands there. */
export type Segment =
  | { readonly kind: 'text'; readonly text: Text }
  | { readonly kind: 'choice'; readonly alternatives: readonly Alternative[] };

/**
 * The lines of a program that was put together at run time, in order: what is certain, and choices of whole lines. A choice inside of a
 * line stays a hole of that line.
 * @param isPossible whether what has these guards can be where the program runs
 */
export function segmentsOf(
  { parts, guards }: Alternative,
  isPossible: (guards: readonly Guard[]) => boolean = () => true,
): Segment[] {
  const segments: Segment[] = [];
  /** Whole lines, and the line that is not ended. */
  let lines: Part[] = [];
  let line: Part[] = [];
  const close = (): void => {
    if (lines.length > 0)
      segments.push({ kind: 'text', text: { alternatives: [{ parts: joinedParts(lines), guards }] } });
    lines = [];
  };
  const queue = [...parts];
  for (let part = queue.shift(); part !== undefined; part = queue.shift()) {
    if (typeof part === 'string') {
      const end = part.lastIndexOf('\n') + 1;
      if (end > 0) lines.push(...line, part.slice(0, end));
      line = end > 0 ? [part.slice(end)] : [...line, part];
      continue;
    }
    if (!isChoice(part) || (!isSyntax(part.origin.of) && !namesProgram(line))) {
      line.push(part);
      continue;
    }
    const word = namesProgram(line) ? undefined : wordOf(part.origin.of);
    if (word) {
      line.push(...word);
      continue;
    }
    if (line.length > 0 && startsLine([part, ...queue], isPossible)) {
      lines.push(...line);
      line = [];
    }
    close();
    const rest = restOfLine(queue, isPossible);
    const before = line;
    segments.push({
      kind: 'choice',
      alternatives: sharing(part.origin.of.alternatives.filter((one) => isPossible(one.guards))).map(
        (one) => ({
          parts: joinedParts([...before, ...one.parts, ...rest]),
          guards: one.guards,
        }),
      ),
    });
    line = [];
  }
  lines.push(...line.filter((part) => part !== ''));
  close();
  return segments;
}

/** Whether what comes next in the line is a command, or the program that it runs: of these each is followed. */
function namesProgram(line: readonly Part[]): boolean {
  const before = line.map((part) => (typeof part === 'string' ? part : '{}')).join('');
  return /(?:^|[;&|({]|\b(?:then|do|else))\s*(?:(?:\.|&|source|sh|bash|pwsh|powershell|python3?|node|sudo|exec|eval)\s+)?$/.test(
    before,
  );
}

/** A choice of which all values begin and end with the same syntax (`'8.4'` or `'8.5'`): that, and a choice between what is inside. */
function wordOf({ alternatives, truncated }: Text): Part[] | undefined {
  const [first] = alternatives;
  const edge = (part: Part | undefined): string => (typeof part === 'string' ? part : '');
  if (!first || alternatives.length < 2) return undefined;
  let [before, after] = [edge(first.parts[0]), edge(first.parts.at(-1))];
  for (const { parts } of alternatives) {
    const [head, tail] = [edge(parts[0]), edge(parts.at(-1))];
    before = before.slice(0, sharedStart(before, head));
    after = after.slice(after.length - sharedEnd(after, tail));
  }
  // Where a value is a single literal, its start and end must not overlap.
  const room = Math.min(
    ...alternatives.map(({ parts }) => (parts.length === 1 ? edge(parts[0]).length : Infinity)),
  );
  if (before.length + after.length > room) after = after.slice(before.length + after.length - room);
  // Only blanks and quotation marks: what is more than that is a command of its own each time.
  if (!/^(?:['"][ \t]+)?\s*['"]?$/.test(before) || !/^['"]?\s*$/.test(after)) return undefined;
  const inside = alternatives.map(({ parts, guards }) => ({
    guards,
    parts: cut(parts, before.length, after.length),
  }));
  const choice = { alternatives: inside, ...(truncated ? { truncated } : {}) };
  return isSyntax(choice) ? undefined : [before, ...choiceOf(choice).alternatives[0]!.parts, after];
}

function sharedStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && length < other.length && one[length] === other[length]) length++;
  return length;
}

function sharedEnd(one: string, other: string): number {
  let length = 0;
  while (length < one.length && length < other.length && one.at(-1 - length) === other.at(-1 - length))
    length++;
  return length;
}

/** Parts without so many characters of the literal that they start and of the one that they end with. */
function cut(parts: readonly Part[], start: number, end: number): Part[] {
  const kept = [...parts];
  if (start > 0) kept[0] = (kept[0] as string).slice(start);
  const last = kept.length - 1;
  if (end > 0) kept[last] = (kept[last] as string).slice(0, -end);
  return kept.filter((part) => part !== '');
}

/**
 * Some of the ways in which a program can go on, so that as many of its lines as can be are in one of them: first one of an ordinary
 * use, then those that have the most lines which none before them has.
 */
export function mostLines(alternatives: readonly Alternative[], most: number): readonly Alternative[] {
  if (alternatives.length <= Math.min(most, MAX_ALIKE + 1)) return alternatives;
  const left = alternatives.map((alternative) => ({
    alternative,
    lines: linesOf(alternative.parts),
    isOrdinary: alternative.guards.every(({ condition }) => decide(condition, ORDINARY) !== false),
  }));
  const seen = new Set<string>();
  const seenCommands = new Set<string>();
  const chosen = new Set<Alternative>();
  let alike = 0;
  while (chosen.size < most) {
    let best: { readonly way: (typeof left)[number]; readonly worth: number } | undefined;
    for (const way of left) {
      if (chosen.has(way.alternative)) continue;
      let news = 0;
      for (const line of way.lines) if (!seen.has(line)) news++;
      const worth = (chosen.size === 0 ? 0 : 2 * news) + (way.isOrdinary ? 1 : 0);
      const isWorthIt =
        chosen.size === 0 ||
        way.lines.size === 0 ||
        (news > 0 &&
          (alike < MAX_ALIKE || commandsOf(way.lines).some((command) => !seenCommands.has(command))));
      if (isWorthIt && worth > (best?.worth ?? -1)) best = { way, worth };
    }
    if (!best) break;
    const commands = commandsOf(best.way.lines);
    if (commands.every((command) => seenCommands.has(command))) alike++;
    chosen.add(best.way.alternative);
    for (const line of best.way.lines) seen.add(line);
    for (const command of commands) seenCommands.add(command);
  }
  return alternatives.filter((alternative) => chosen.has(alternative));
}

/** Ways that call with other words what ways before them call. */
const MAX_ALIKE = 2;

/** What the lines call, and the addresses and scripts that they name. */
function commandsOf(lines: ReadonlySet<string>): string[] {
  return [...lines].flatMap((line) => {
    const words = line.trim().split(/\s+/);
    return [
      words[0]!,
      ...words.slice(1).filter((word) => /:\/\/|\.(?:sh|bash|ps1|py|[cm]?js|rb|pl)['"]?$/.test(word)),
    ];
  });
}

/** Lines of a program, beyond which no more are told apart. */
const MAX_LINES = 400;
const knownLines = memo<readonly Part[], ReadonlySet<string>>();

/** The lines of a program, holes by name; of a choice, also those of what may be chosen. */
function linesOf(parts: readonly Part[]): ReadonlySet<string> {
  const known = knownLines.get(parts);
  if (known) return known;
  const lines = new Set(
    printParts(parts)
      .split('\n')
      .filter((line) => line.trim() !== ''),
  );
  for (const part of parts) {
    if (!isChoice(part)) continue;
    for (const one of part.origin.of.alternatives)
      for (const line of linesOf(one.parts)) if (lines.size < MAX_LINES) lines.add(line);
  }
  knownLines.set(parts, lines);
  return lines;
}

/** Beyond so many, alternatives are not compared with each other. */
const MAX_FOLDED = 64;

/**
 * Fewer alternatives that say the same: two programs that differ by one test, and in what stands in one place, are one program with a
 * choice in that place.
 */
export function folded(alternatives: readonly Alternative[]): readonly Alternative[] {
  if (alternatives.length < 2 || alternatives.length > MAX_FOLDED) return alternatives;
  const left = [...alternatives];
  for (let at = 0; at < left.length; at++) {
    for (let other = at + 1; other < left.length; other++) {
      const both = foldedPair(left[at]!, left[other]!);
      if (!both) continue;
      left[at] = both;
      left.splice(other, 1);
      other = at;
    }
  }
  return left;
}

function foldedPair(one: Alternative, other: Alternative): Alternative | undefined {
  if (one.guards.length !== other.guards.length) return undefined;
  const [yes, ...more] = without(one.guards, other.guards);
  const [no, ...rest] = without(other.guards, one.guards);
  if (!yes || !no || more.length > 0 || rest.length > 0 || yes.negationKey !== no.key) return undefined;
  const [a, b] = [one.parts, other.parts];
  const least = Math.min(a.length, b.length);
  let start = 0;
  while (start < least && samePart(a[start]!, b[start]!)) start++;
  let end = 0;
  while (end < least - start && samePart(a.at(-1 - end)!, b.at(-1 - end)!)) end++;
  if (start + end === 0) return undefined;
  const { before, after, insides } = sharedText(
    a.slice(start, a.length - end),
    b.slice(start, b.length - end),
  );
  const choice = choiceOf({
    alternatives: [
      { parts: insides[0], guards: [yes] },
      { parts: insides[1], guards: [no] },
    ],
  });
  return {
    parts: joinedParts([
      ...a.slice(0, start),
      before,
      ...choice.alternatives[0]!.parts,
      after,
      ...a.slice(a.length - end),
    ]),
    guards: one.guards.filter((guard) => guard !== yes),
  };
}

/** The text that both begin and end with, up to whole words, and what is left of each: never is all of one shared. */
function sharedText(
  a: readonly Part[],
  b: readonly Part[],
): { before: string; after: string; insides: [Part[], Part[]] } {
  const edge = (part: Part | undefined): string => (typeof part === 'string' ? part : '');
  const [first, other] = [edge(a[0]), edge(b[0])];
  const before = first.slice(0, sharedStart(first, other)).replace(/[^\s"'=]+$/, '');
  const rest = [a, b].map((parts) => cut(parts, before.length, 0)) as [Part[], Part[]];
  const [last, otherLast] = [edge(rest[0].at(-1)), edge(rest[1].at(-1))];
  const after = last.slice(last.length - sharedEnd(last, otherLast)).replace(/^[^\s"'=]+/, '');
  return { before, after, insides: [cut(rest[0], 0, after.length), cut(rest[1], 0, after.length)] };
}

function without(guards: readonly Guard[], others: readonly Guard[]): Guard[] {
  const keys = new Set(others.map(({ key }) => key));
  return guards.filter((one) => !keys.has(one.key));
}

/** Takes from the queue what is left of the line, its end included. */
function restOfLine(queue: Part[], isPossible: (guards: readonly Guard[]) => boolean): Part[] {
  const rest: Part[] = [];
  while (!startsLine(queue, isPossible)) {
    const part = queue.shift()!;
    const end = typeof part === 'string' ? part.indexOf('\n') + 1 : 0;
    if (typeof part === 'string' && end > 0) {
      rest.push(part.slice(0, end));
      if (end < part.length) queue.unshift(part.slice(end));
      break;
    }
    rest.push(part);
  }
  return rest;
}

/** Whether what comes next begins a line, whichever way it is: where a script is put together with the line break first. */
function startsLine(queue: readonly Part[], isPossible: (guards: readonly Guard[]) => boolean): boolean {
  const [part, ...rest] = queue;
  if (part === undefined) return true;
  if (typeof part === 'string') return part === '' ? startsLine(rest, isPossible) : part.startsWith('\n');
  return (
    isChoice(part) &&
    part.origin.of.alternatives.every(
      ({ parts, guards }) => !isPossible(guards) || startsLine([...parts, ...rest], isPossible),
    )
  );
}

/**
 * The same alternatives, of which those that begin with the same choice (what a loop had put together before it added this or that line)
 * are one: that choice, and then a choice of the rests.
 */
function sharing(alternatives: readonly Alternative[]): readonly Alternative[] {
  const groups = new Map<Part | Alternative, Alternative[]>();
  for (const alternative of alternatives) {
    const [first] = alternative.parts;
    const known =
      first !== undefined && isChoice(first)
        ? [...groups.keys()].find(
            (key) => typeof key !== 'string' && !('parts' in key) && samePart(key, first),
          )
        : undefined;
    const key = known ?? (first !== undefined && isChoice(first) ? first : alternative);
    groups.set(key, [...(groups.get(key) ?? []), alternative]);
  }
  return [...groups].map(([first, group]) => {
    if (group.length === 1 || typeof first === 'string' || 'parts' in first) return group[0]!;
    const rests = choiceOf({
      alternatives: group.map(({ parts, guards }) => ({ parts: parts.slice(1), guards })),
    });
    return {
      parts: [first, ...rests.alternatives[0]!.parts],
      guards: group[0]!.guards.filter((one) =>
        group.every(({ guards }) => guards.some((other) => other.key === one.key)),
      ),
    };
  });
}

/** Whether one of the texts is more than a word, or a piece of one. */
function isSyntax(text: Text): boolean {
  return text.alternatives.some(({ parts }) =>
    parts.some((part) =>
      typeof part === 'string' ? /[\s'"`$;&|()<>]/.test(part) : isChoice(part) && isSyntax(part.origin.of),
    ),
  );
}
