import { type Condition, negate } from '../../../src/effects/condition.js';
import { literal, literalOf, ofAlternative, type Part, type Text } from '../../../src/effects/text.js';
import type { Machine } from '../../machine.js';
import { tells } from './narrowing.js';
import {
  allOf,
  anyOf,
  casesOf,
  handlesIn,
  isUnion,
  textOf,
  type Union,
  type Unknown,
  type Value,
} from './values.js';

const TRUE: Condition = { kind: 'constant', value: true };
const FALSE: Condition = { kind: 'constant', value: false };

/** Pairs of options of two values up to which each is compared. */
const MAX_PAIRS = 32;

/** The condition under which two values are equal. A digest of fetched bytes that is compared to a value is a check of those bytes. */
export function equality(
  left: Value,
  right: Value,
  loose: boolean,
  machine: Machine,
  code: () => string,
): Condition {
  if (isKnown(left) && isKnown(right)) {
    // biome-ignore lint/suspicious/noDoubleEquals: the program's own ==
    return (loose ? left == right : left === right) ? TRUE : FALSE;
  }
  if (isUnion(left)) {
    if (isUnion(right) && left.options.length * right.options.length > MAX_PAIRS)
      return { kind: 'undecided', text: code() };
    const condition = anyOf(
      casesOf(left.options).map(({ option, condition: own }) =>
        allOf([own, equality(option.value, right, loose, machine, code)]),
      ),
    );
    if (typeof right === 'string') return tells(condition, left, equalTo(right), false);
    return right === undefined || right === null ? tellsNothing(condition, left, right, loose) : condition;
  }
  if (isUnion(right)) return equality(right, left, loose, machine, code);
  if (!isKnown(left) && !isKnown(right)) machine.compare(textOf(left), textOf(right));
  const check = checkBetween(left, right, machine);
  if (check) return check;
  if (left === undefined || left === null) return nullness(right, left, loose, code);
  if (right === undefined || right === null) return nullness(left, right, loose, code);
  if (typeof left !== 'object')
    return [right].map((other) => equality(other, left, loose, machine, code))[0]!;
  switch (left.kind) {
    case 'symbol':
      return left === right
        ? TRUE
        : typeof right === 'object' && right.kind === 'unknown'
          ? undecided(right, code)
          : FALSE;
    case 'object':
      if (left === right) return TRUE;
      return typeof right === 'object' && right.kind === 'unknown' ? undecided(right, code) : FALSE;
    case 'test':
      if (typeof right === 'boolean') return right ? left.condition : negate(left.condition);
      if (typeof right === 'object' && right.kind === 'test')
        return anyOf([
          allOf([left.condition, right.condition]),
          allOf([negate(left.condition), negate(right.condition)]),
        ]);
      return typeof right === 'object' && right.kind === 'unknown' ? undecided(right, code) : FALSE;
    case 'text':
      if (typeof right === 'string') return textEquality(left.text, right);
      if (typeof right === 'object' && (right.kind === 'text' || right.kind === 'unknown'))
        return { kind: 'equals', left: left.text, right: textOf(right) };
      return typeof right === 'number' && (loose || canBeNumber(left.text))
        ? textEquality(left.text, String(right))
        : FALSE;
    case 'unknown':
      return unknownEquality(left, right, code);
    default:
      return FALSE;
  }
}

/** The condition, with what it says where it is about `undefined` or `null` and the value is never the other one. */
function tellsNothing(condition: Condition, of: Union, nothing: undefined | null, loose: boolean): Condition {
  const isOther = of.options.some(({ value }) => value === (nothing === null ? undefined : null));
  return loose || !isOther ? tells(condition, of, () => false, true) : condition;
}

function isKnown(value: Value): value is undefined | null | boolean | number | bigint | string {
  return value === null || typeof value !== 'object';
}

function nullness(value: Value, nothing: null | undefined, loose: boolean, code: () => string): Condition {
  if (isKnown(value))
    return (loose ? value === null || value === undefined : value === nothing) ? TRUE : FALSE;
  return value.kind === 'unknown' && !value.isNumber ? undecided(value, code, 'nothing') : FALSE;
}

function undecided(value: Unknown, code: () => string, what = ''): Condition {
  return { kind: 'undecided', text: code(), id: `u${value.id} ${what}` };
}

function unknownEquality(left: Unknown, right: Value, code: () => string): Condition {
  if (isKnown(right) && typeof right === 'number' && right < 0 && left.name === 'position') return FALSE;
  if (right === 0 && left.isAny) return negate(left.isAny);
  if (right === 0 && left.lengthOf) return textEquality(left.lengthOf, '');
  if (left.parsedFrom && typeof right === 'boolean') return textEquality(left.parsedFrom, String(right));
  if (isKnown(right) && typeof right !== 'string') return undecided(left, code, String(right));
  if (left.origins.some((origin) => origin.kind === 'unknown')) {
    const other = isKnown(right) ? JSON.stringify(right) : right.kind === 'unknown' ? `u${right.id}` : '';
    return { kind: 'undecided', text: code(), id: `u${left.id}==${other}` };
  }
  const text = textOf(left);
  if (typeof right === 'string') return textEquality(text, right);
  if (typeof right === 'object' && right !== null && (right.kind === 'text' || right.kind === 'unknown'))
    return { kind: 'equals', left: text, right: textOf(right) };
  return undecided(left, code);
}

/** Each alternative on its own, so that the guards of the alternatives decide where their values do. */
function textEquality(text: Text, value: string): Condition {
  if (text.alternatives.length === 1 && text.alternatives[0]!.guards.length === 0)
    return alternativeEquality(text.alternatives[0]!.parts, value);
  const condition = anyOf(
    casesOf(text.alternatives).map(({ option, condition }) =>
      allOf([condition, alternativeEquality(option.parts, value)]),
    ),
  );
  return tells(condition, text, equalTo(value));
}

function equalTo(value: string): (parts: readonly Part[]) => boolean | undefined {
  return (parts) => {
    const same = alternativeEquality(parts, value);
    return same.kind === 'constant' ? same.value : undefined;
  };
}

/** Whether a text stands for a value that can be a number in the program: `semver.parse(input).major`. */
function canBeNumber({ alternatives }: Text): boolean {
  return alternatives.every(({ parts }) => parts.length === 1 && typeof parts[0] === 'object');
}

function alternativeEquality(parts: Text['alternatives'][number]['parts'], value: string): Condition {
  const own = ofAlternative({ parts, guards: [] });
  const known = literalOf(own);
  if (known !== undefined) return known === value ? TRUE : FALSE;
  const first = parts[0];
  const last = parts[parts.length - 1];
  if (typeof first === 'string' && !value.startsWith(first)) return FALSE;
  if (typeof last === 'string' && !value.endsWith(last)) return FALSE;
  return value === ''
    ? parts.some((part) => typeof part === 'string')
      ? FALSE
      : { kind: 'empty', subject: own }
    : { kind: 'equals', left: own, right: literal(value) };
}

/** The check that comparing the two values is; undefined where neither is a digest of fetched bytes. */
export function checkBetween(left: Value, right: Value, machine: Machine): Condition | undefined {
  const [digest, expected] = handlesIn(left, ['digest']).length > 0 ? [left, right] : [right, left];
  const subjects = handlesIn(digest, ['digest']);
  if (subjects.length === 0) return undefined;
  if (expected === undefined || expected === null || typeof expected === 'boolean' || expected === '')
    return undefined;
  if (typeof expected === 'number') return undefined;
  const verify = machine.emit({
    kind: 'verify',
    subjects,
    against: textOf(expected),
    mechanism: 'digest',
    fatal: false,
    via: 'comparison',
  });
  return { kind: 'verified', verify };
}
