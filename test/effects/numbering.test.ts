import { expect, it } from 'vitest';
import { type Condition, conditionId, guard } from '../../src/effects/condition.js';
import { forgetNumbers } from '../../src/effects/numbering.js';
import { hole } from '../../src/effects/text.js';

function isEmpty(name: string): Condition {
  return { kind: 'empty', subject: hole(name, { kind: 'input', name }) };
}

it('numbers are equal for what is written alike, also of what is older than the last time all were forgotten', () => {
  const old = isEmpty('a');
  const before = guard(old);
  expect(conditionId(isEmpty('a'))).toBe(before.key);
  forgetNumbers();
  expect(conditionId(isEmpty('b'))).not.toBe(before.key);
  expect(guard(old).key).toBe(conditionId(isEmpty('a')));
  expect(guard(old).negationKey).toBe(conditionId({ kind: 'not', of: isEmpty('a') }));
  expect(guard(old).key).not.toBe(before.key);
});
