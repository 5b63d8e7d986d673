import { describe, expect, it } from 'vitest';
import { allOf, anyOf } from '../../../../analyzers/javascript/interpret/values.js';
import {
  type Condition,
  conditionId,
  eitherGuards,
  guard,
  negate,
  printCondition,
} from '../../../../src/effects/condition.js';

const [a, b, c] = ['a', 'b', 'c'].map((text): Condition => ({ kind: 'undecided', text })) as [
  Condition,
  Condition,
  Condition,
];
const not = negate;

const COMBINED: readonly [string, Condition, string][] = [
  ['a and a', allOf([a, a]), 'a'],
  ['a and not a', allOf([a, not(a)]), 'false'],
  ['a or not a', anyOf([a, not(a)]), 'true'],
  ['a and (a or b)', allOf([a, anyOf([a, b])]), 'a'],
  ['a and (not a or b)', allOf([a, anyOf([not(a), b])]), 'a and b'],
  ['a or (a and b)', anyOf([a, allOf([a, b])]), 'a'],
  ['a or (not a and b)', anyOf([a, allOf([not(a), b])]), 'a or b'],
  ['not (a and b) and a', allOf([not(allOf([a, b])), a]), 'a and not (b)'],
  ['a and (b or c)', allOf([a, anyOf([b, c])]), 'a and b or c'],
  ['nothing', allOf([]), 'true'],
  ['none', anyOf([]), 'false'],
];

describe('conditions that are put together', () => {
  it.each(COMBINED)('%s', (_what, condition, printed) => {
    expect(printCondition(condition)).toBe(printed);
  });

  const EITHER: readonly [string, Condition[], Condition[], string[]][] = [
    ['the same', [a, b], [a, b], ['a', 'b']],
    ['one needs less', [a, b], [a], ['a']],
    ['one with, one without', [a, b], [a, not(b)], ['a']],
    ['different ones', [a, b], [a, c], ['a', 'b or c']],
    ['no condition', [], [a], []],
  ];
  it.each(EITHER)('either of two lists: %s', (_what, left, right, printed) => {
    const guards = eitherGuards(left.map(guard), right.map(guard));
    expect(guards.map(({ condition }) => printCondition(condition))).toEqual(printed);
  });

  it('what is too much to be read is its largest part, the same wherever it stands', () => {
    const many = anyOf(
      Array.from({ length: 299 }, (_, at) => ({ kind: 'undecided', text: `m${at}` }) as const),
    );
    const verified: Condition = { kind: 'verified', verify: 'e1' };
    const both = allOf([verified, many, a]);
    expect(printCondition(both)).toBe('the check passed and many conditions and a');
    expect(conditionId(both)).toBe(conditionId(allOf([verified, many, a])));
    expect(printCondition(allOf([many, verified]))).not.toContain('many conditions');
    expect(printCondition(anyOf([allOf([many, verified]), b]))).toBe(
      'the check passed and many conditions or b',
    );
  });

  it('neither is decided where the lists are too long to be read', () => {
    const many = Array.from({ length: 9 }, (_, at) => guard({ kind: 'undecided', text: `m${at}` }));
    const [only] = eitherGuards([...many], [guard(a)], 5);
    expect(only?.condition.kind).toBe('undecided');
  });
});
