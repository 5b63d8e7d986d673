/** The value of `&&`, `||` and `??`. */

import type { AnyNode } from 'acorn';
import { type Condition, guard, guardNot, negate } from '../../../src/effects/condition.js';
import { ofAlternative } from '../../../src/effects/text.js';
import { equality } from './compare.js';
import type { Interpreter } from './interpreter.js';
import { tellsEither } from './narrowing.js';
import { DEAD, type Ended } from './path.js';
import {
  allOf,
  anyOf,
  isTest,
  isText,
  isUnion,
  type Option,
  optionsOf,
  type Step,
  textValue,
  truthiness,
  unionOf,
  type Value,
} from './values.js';

/** The value on a path that does not come to the right side. */
const NOT_THIS_SIDE: Value = { kind: 'symbol', description: 'not this side' };

/** `&&`, `||` and `??`: each of the options of the left side decides for itself. */
export function logical(
  it: Interpreter,
  operator: string,
  left: Value,
  right: () => Value,
  node: AnyNode,
): Value {
  if (operator === '??') {
    const missing = equality(left, null, true, it.machine, () => `${it.code(node)} is missing`);
    const decided = it.path.decide(missing);
    if (decided !== undefined) return decided ? right() : left;
    const other = rightSide(it, missing, right);
    return eitherSide(left, other, missing, (value) => value === undefined || value === null);
  }
  const truth = truthiness(left, () => it.code(node));
  const takesRight = operator === '&&' ? truth : negate(truth);
  const decided = it.path.decide(takesRight);
  if (decided !== undefined) return decided ? right() : left;
  const other = rightSide(it, takesRight, right);
  if (operator === '&&' && isTest(left)) {
    const value = sideValue(other);
    // The condition as it is, with what it says of a value.
    if (value === true) return testOf(takesRight);
    if (typeof value === 'boolean' || isTest(value))
      return testOf(allOf([takesRight, isTest(value) ? value.condition : { kind: 'constant', value }]));
    return unionOf([
      { value, guards: [guard(takesRight)] },
      { value: false, guards: [guardNot(takesRight)] },
    ]);
  }
  if (operator === '||' && isTest(left)) {
    const value = sideValue(other);
    if (typeof value === 'boolean' || isTest(value)) {
      const second: Condition = isTest(value) ? value.condition : { kind: 'constant', value };
      return testOf(tellsEither(anyOf([truth, second]), truth, second));
    }
    return unionOf([
      { value: true, guards: [guard(truth)] },
      { value, guards: [guardNot(truth)] },
    ]);
  }
  return eitherSide(left, other, takesRight, (value) => {
    const constant = truthiness(value, () => '');
    if (constant.kind !== 'constant') return undefined;
    return operator === '&&' ? constant.value : !constant.value;
  });
}

/** What the right side gives, run where the condition holds; `NOT_THIS_SIDE` on the other path. */
function rightSide(it: Interpreter, takesRight: Condition, right: () => Value): Value | Ended {
  return it.path.fork([
    { guards: [guard(takesRight)], body: right },
    { guards: [guardNot(takesRight)], body: () => NOT_THIS_SIDE },
  ]);
}

/** The left value where it stands, the right one where `takesRight` holds. */
function eitherSide(
  left: Value,
  other: Value | Ended,
  takesRight: Condition,
  goes: (value: Value) => boolean | undefined,
): Value {
  const value = sideValue(other);
  const options: Option[] = [];
  for (const option of splitTexts(left)) {
    const gone = goes(option.value);
    if (gone === true) continue;
    options.push(
      gone === false && option.guards.length > 0
        ? option
        : { value: option.value, guards: [...option.guards, guardNot(takesRight)] },
    );
  }
  if (other !== DEAD && other !== NOT_THIS_SIDE) options.push({ value, guards: [guard(takesRight)] });
  return unionOf(options);
}

function sideValue(value: Value | Ended): Value {
  if (value === DEAD || value === NOT_THIS_SIDE) return undefined;
  if (isUnion(value as Value)) {
    const options = (value as { options: readonly Option[] }).options.filter(
      (option) => option.value !== NOT_THIS_SIDE,
    );
    return options.length === 1 ? options[0]!.value : unionOf(options);
  }
  return value as Value;
}

function splitTexts(value: Value): readonly Option[] {
  return optionsOf(value).flatMap((option) =>
    isText(option.value) && option.value.text.alternatives.length > 1
      ? option.value.text.alternatives.map((alternative) => ({
          value: textValue(
            ofAlternative({ parts: alternative.parts, guards: [] }),
            (option.value as { steps?: Step }).steps,
          ),
          guards: [...option.guards, ...alternative.guards],
        }))
      : [option],
  );
}

function testOf(condition: Condition): Value {
  return condition.kind === 'constant' ? condition.value : { kind: 'test', condition };
}
