/** Whether a backtracking engine can take very long over a pattern. */

import { ALL, type Characters, overlap, united } from './characters.js';
import { canBeEmpty, type Pattern } from './syntax.js';

/** Repetitions after one another that can share out the same text between them. */
const MAX_SHARING = 5;
/** Options after one another that can take or leave the same text. */
const MAX_OPTIONS = 12;
/** Repetitions of a fixed, small number are as many copies. */
const MAX_COPIES = 8;
const MAX_POSITIONS = 250;
const MAX_PARTS = 2_000;
/** Pairs of ways that are looked at. */
const MAX_PAIRS = 100_000;

/** The characters of a pattern and which of them can follow each, as in Glushkov's automaton. */
interface Automaton {
  readonly characters: Characters[];
  /** How many ways lead from one to the other without another between them. */
  readonly follows: Map<number, number>[];
  parts: number;
}

interface Ends {
  readonly first: readonly number[];
  readonly last: readonly number[];
  readonly isEmpty: boolean;
}

class TooLarge extends Error {}

/** Whether some text has very many ways through the pattern, all of which are tried where none of them leads to a match. */
export function backtracksMuch(pattern: Pattern): boolean {
  const automaton: Automaton = { characters: [], follows: [], parts: 0 };
  try {
    build(pattern, automaton);
    return isAmbiguousInLoop(automaton) || sharesMuch(pattern);
  } catch (error) {
    if (error instanceof TooLarge) return true;
    throw error;
  }
}

function build(pattern: Pattern, into: Automaton): Ends {
  if (++into.parts > MAX_PARTS) throw new TooLarge();
  switch (pattern.kind) {
    case 'characters': {
      const position = into.characters.push(pattern.of) - 1;
      into.follows.push(new Map());
      if (position >= MAX_POSITIONS) throw new TooLarge();
      return { first: [position], last: [position], isEmpty: false };
    }
    case 'edge':
      return { first: [], last: [], isEmpty: true };
    case 'reference': {
      const ends = build({ kind: 'characters', of: ALL, isUnknown: true }, into);
      connect(ends, ends, into);
      return { ...ends, isEmpty: true };
    }
    case 'look':
      build(pattern.of, into);
      return { first: [], last: [], isEmpty: true };
    case 'group':
      return build(pattern.of, into);
    case 'either': {
      const ways = pattern.of.map((way) => build(way, into));
      return {
        first: ways.flatMap(({ first }) => first),
        last: ways.flatMap(({ last }) => last),
        isEmpty: ways.some(({ isEmpty }) => isEmpty),
      };
    }
    case 'sequence':
      return inSequence(pattern.of, into);
    case 'repeat': {
      const { of, least, most } = pattern;
      if (most === 0) return { first: [], last: [], isEmpty: true };
      if (least === most && least <= MAX_COPIES) return inSequence(Array(least).fill(of), into);
      const ends = build(of, into);
      if (most > 1) connect(ends, ends, into);
      return { ...ends, isEmpty: ends.isEmpty || least === 0 };
    }
  }
}

function inSequence(parts: readonly Pattern[], into: Automaton): Ends {
  let whole: Ends = { first: [], last: [], isEmpty: true };
  for (const part of parts) {
    const next = build(part, into);
    connect(whole, next, into);
    whole = {
      first: whole.isEmpty ? [...whole.first, ...next.first] : whole.first,
      last: next.isEmpty ? [...whole.last, ...next.last] : next.last,
      isEmpty: whole.isEmpty && next.isEmpty,
    };
  }
  return whole;
}

function connect({ last }: Ends, { first }: Ends, { follows }: Automaton): void {
  for (const from of last) for (const to of first) follows[from]!.set(to, (follows[from]!.get(to) ?? 0) + 1);
}

/** Whether two ways lead from some character over the same text back to it: then each turn doubles the ways. */
function isAmbiguousInLoop({ characters, follows }: Automaton): boolean {
  const size = characters.length;
  const loops = loopsOf(follows);
  const isInLoop = (from: number, to: number): boolean => loops[from] === loops[to];
  for (const [from, next] of follows.entries())
    for (const [to, ways] of next) if (ways > 1 && isInLoop(from, to)) return true;
  let pairs = 0;
  const diagonal = characters.map((_, index) => index * size + index);
  const edges = (pair: number): number[] => {
    const [left, right] = [Math.floor(pair / size), pair % size];
    const found: number[] = [];
    for (const a of follows[left]!.keys()) {
      if (!isInLoop(left, a)) continue;
      for (const b of follows[right]!.keys()) {
        if (++pairs > MAX_PAIRS) throw new TooLarge();
        if (isInLoop(right, b) && overlap(characters[a]!, characters[b]!)) found.push(a * size + b);
      }
    }
    return found;
  };
  const before = new Map<number, number[]>();
  const reached = new Set(diagonal);
  for (const pair of reached)
    for (const next of edges(pair)) {
      reached.add(next);
      const known = before.get(next);
      if (known) known.push(pair);
      else before.set(next, [pair]);
    }
  const returning = new Set(diagonal);
  for (const pair of returning) {
    if (pair % (size + 1) !== 0) return true;
    for (const previous of before.get(pair) ?? []) returning.add(previous);
  }
  return false;
}

/** The loop that each position is in, by its first position; a position that is in none has one of its own. */
function loopsOf(follows: Automaton['follows']): number[] {
  const reaches = follows.map((next) => {
    const reached = new Set(next.keys());
    for (const position of reached) for (const further of follows[position]!.keys()) reached.add(further);
    return reached;
  });
  const loops: number[] = [];
  for (let position = 0; position < follows.length; position++) {
    const first = loops.findIndex(
      (_, earlier) => reaches[earlier]!.has(position) && reaches[position]!.has(earlier),
    );
    loops.push(first === -1 ? position : first);
  }
  return loops;
}

interface Sharing {
  /** Repetitions and options so far that can take `characters`, with nothing between them that these are not. */
  readonly repetitions: number;
  readonly options: number;
  readonly characters: Characters;
}

const NOTHING: Sharing = { repetitions: 0, options: 0, characters: [] };

/** Whether many repetitions or options that take the same characters come after one another. */
function sharesMuch(pattern: Pattern): boolean {
  let most = NOTHING;
  const walk = (part: Pattern, before: Sharing): Sharing => {
    switch (part.kind) {
      case 'characters':
        return overlap(before.characters, part.of) ? before : NOTHING;
      case 'sequence':
        return part.of.reduce((sharing, one) => walk(one, sharing), before);
      case 'either':
        return part.of
          .map((way) => walk(way, before))
          .reduce((a, b) => (b.repetitions + b.options > a.repetitions + a.options ? b : a));
      case 'group':
      case 'look':
        return walk(part.of, before);
      case 'repeat': {
        if (part.least === part.most) {
          let sharing = before;
          for (let copy = 0; copy < Math.min(part.most, MAX_COPIES); copy++) sharing = walk(part.of, sharing);
          return sharing;
        }
        const characters = charactersOf(part.of);
        const shares = overlap(before.characters, characters);
        if (!shares && before.characters.length > 0 && canBeEmpty(part)) return before;
        const earlier = shares ? before : { ...NOTHING, characters };
        const isOption = part.most <= MAX_OPTIONS;
        const now = {
          ...earlier,
          repetitions: earlier.repetitions + (isOption ? 0 : 1),
          options: earlier.options + (isOption ? 1 : 0),
        };
        most = {
          ...most,
          repetitions: Math.max(most.repetitions, now.repetitions),
          options: Math.max(most.options, now.options),
        };
        return now;
      }
      default:
        return before;
    }
  };
  walk(pattern, NOTHING);
  return most.repetitions > MAX_SHARING || most.options > MAX_OPTIONS;
}

function charactersOf(pattern: Pattern): Characters {
  switch (pattern.kind) {
    case 'characters':
      return pattern.of;
    case 'edge':
    case 'look':
      return [];
    case 'reference':
      return ALL;
    case 'sequence':
    case 'either':
      return united(pattern.of.flatMap(charactersOf));
    case 'group':
    case 'repeat':
      return charactersOf(pattern.of);
  }
}
