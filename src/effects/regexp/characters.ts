/** Sets of characters (code points, or UTF-16 units where the pattern is not Unicode's) as sorted ranges that do not touch. */

export type Characters = readonly (readonly [from: number, to: number])[];

const LAST = 0x10ffff;

const of = (text: string): Characters =>
  united([...text].map((character) => [character.codePointAt(0)!, character.codePointAt(0)!]));

export const DIGITS: Characters = [[0x30, 0x39]];
export const WORD: Characters = [
  [0x30, 0x39],
  [0x41, 0x5a],
  [0x5f, 0x5f],
  [0x61, 0x7a],
];
export const LINE_ENDS = of('\n\r\u2028\u2029');
export const SPACES: Characters = united([
  [0x09, 0x0d],
  [0x2000, 0x200a],
  ...of(' \u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff'),
]);
export const ALL: Characters = [[0, LAST]];

export function united(ranges: Characters): Characters {
  const joined: [number, number][] = [];
  for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = joined[joined.length - 1];
    if (last && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
}

export function allBut(ranges: Characters): Characters {
  const left: [number, number][] = [];
  let next = 0;
  for (const [from, to] of ranges) {
    if (from > next) left.push([next, from - 1]);
    next = to + 1;
  }
  if (next <= LAST) left.push([next, LAST]);
  return left;
}

export function common(left: Characters, right: Characters): Characters {
  return allBut(united([...allBut(left), ...allBut(right)]));
}

export function overlap(left: Characters, right: Characters): boolean {
  for (let a = 0, b = 0; a < left.length && b < right.length; ) {
    if (left[a]![1] < right[b]![0]) a++;
    else if (right[b]![1] < left[a]![0]) b++;
    else return true;
  }
  return false;
}

/** With the other case of its ASCII letters; undefined where it has letters beyond those, but not (nearly) all of them. */
export function inBothCases(ranges: Characters): Characters | undefined {
  const more: [number, number][] = [];
  for (const [from, to] of ranges) {
    if (to > 0x7f && !isCaseless(from, to)) return undefined;
    for (const [start, end, shift] of [
      [0x41, 0x5a, 0x20],
      [0x61, 0x7a, -0x20],
    ] as const) {
      const low = Math.max(from, start);
      const high = Math.min(to, end);
      if (low <= high) more.push([low + shift, high + shift]);
    }
  }
  return united([...ranges, ...more]);
}

function isCaseless(from: number, to: number): boolean {
  return (from <= 0xb5 && to >= 0xffff) || SPACES.some((space) => space[0] <= from && to <= space[1]);
}
