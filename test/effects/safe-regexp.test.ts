import { describe, expect, it } from 'vitest';
import { safeRegExp } from '../../src/effects/condition.js';

describe('expressions of untrusted source', () => {
  it.each([
    ['(a|b)+', true],
    ['([\\s,]|#[^\\n]+)+', true],
    ['x(?<!y)(a+b)*', true],
    ['(a+)+$', false],
    ['(a+)+b', false],
    ['(a+)+(b+)+', false],
    ['(', false],
  ])('%s', (pattern, isUsed) => {
    expect(safeRegExp(pattern) !== undefined).toBe(isUsed);
  });

  it('ends soon with the repeated group that nothing follows', () => {
    expect(safeRegExp('([\\s,]|#[^\\n]+)+')!.exec(`${'#'.repeat(5_000)}\n#`)![0]).toHaveLength(5_001);
  });
});
