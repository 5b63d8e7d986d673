import { negate } from '../../../src/effects/condition.js';
import { equality } from './compare.js';
import type { Interpreter } from './interpreter.js';
import { isReadFrom, tellsTruth } from './narrowing.js';
import { getOfUnknown, ownOrInherited, toKey } from './properties.js';
import {
  anyOf,
  derived,
  isObject,
  isTest,
  isText,
  isUnion,
  isUnknown,
  mapUnion,
  type Obj,
  optionsOf,
  testValue,
  type Union,
  type Unknown,
  unionOf,
  type Value,
} from './values.js';

type Known = undefined | null | boolean | number | bigint | string;

function isKnown(value: Value): value is Known {
  return value === null || typeof value !== 'object';
}

/** The value of a binary operator. */
export function binary(
  operator: string,
  left: Value,
  right: Value,
  it: Interpreter,
  code: () => string,
): Value {
  switch (operator) {
    case '===':
      return testValue(equality(left, right, false, it.machine, code));
    case '!==':
      return testValue(negate(equality(left, right, false, it.machine, code)));
    case '==':
      return testValue(equality(left, right, true, it.machine, code));
    case '!=':
      return testValue(negate(equality(left, right, true, it.machine, code)));
    case 'instanceof':
      return instanceOf(left, right, it);
    case 'in':
      return hasProperty(right, left, it);
  }
  if (isKnown(left) && isKnown(right)) return known(operator, left, right);
  // So many elements on from where something was found in a list.
  if (isUnknown(left) && left.place && typeof right === 'number' && (operator === '+' || operator === '-')) {
    const offset = left.place.offset + (operator === '+' ? right : -right);
    return { ...derived(left.name, left), place: { ...left.place, offset } };
  }
  if (isUnknown(left) && left.countOf && operator === '-' && right === 1)
    return { ...derived(left.name, left), lastOf: left.countOf };
  if (operator === '+') return sum(left, right, it);
  if (isUnion(left) && isKnown(right) && left.options.every((option) => isKnown(option.value)))
    return mapUnion(left, (one) => known(operator, one as Known, right));
  if (operator === '<' || operator === '>' || operator === '<=' || operator === '>=') {
    // A position that was found is not negative.
    if (isUnion(left))
      return unionOf(
        left.options.map((option) => ({
          value: binary(operator, option.value, right, it, code),
          guards: option.guards,
        })),
      );
    if (isUnknown(left) && left.name === 'position' && typeof right === 'number') {
      if (operator === '>=' && right <= 0) return true;
      if (operator === '>' && right < 0) return true;
      if (operator === '<' && right <= 0) return false;
    }
    if (isUnknown(left) && (left.lengthOf || left.isAny) && typeof right === 'number') {
      const asksForAny = operator === '>' ? right === 0 : operator === '>=' && right === 1;
      const asksForNone = operator === '<' ? right === 1 : operator === '<=' && right === 0;
      const isEmpty = equality(left, 0, false, it.machine, code);
      if (asksForAny || asksForNone) return testValue(asksForNone ? isEmpty : negate(isEmpty));
    }
    const ids = [left, right].map((value) =>
      isUnknown(value) ? `u${value.id}` : String(isKnown(value) ? value : ''),
    );
    return testValue({ kind: 'undecided', text: code(), id: `${ids.join(operator)}${code()}` });
  }
  return derived(isUnknown(left) ? left.name : isUnknown(right) ? right.name : 'number', left, right);
}

function known(operator: string, left: Known, right: Known): Value {
  const [a, b] = [left as number, right as number];
  try {
    switch (operator) {
      case '+': {
        const total = (a as number | string as number) + b;
        return typeof total === 'string' && (total as string).length > 1_000_000
          ? (total as string).slice(0, 1_000_000)
          : total;
      }
      case '-':
        return a - b;
      case '*':
        return a * b;
      case '/':
        return a / b;
      case '%':
        return a % b;
      case '**':
        return typeof b === 'bigint' && b > 1000n ? derived('number') : a ** b;
      case '<':
        return a < b;
      case '>':
        return a > b;
      case '<=':
        return a <= b;
      case '>=':
        return a >= b;
      case '&':
        return a & b;
      case '|':
        return a | b;
      case '^':
        return a ^ b;
      case '<<':
        return typeof b === 'bigint' ? derived('number') : a << b;
      case '>>':
        return a >> b;
      case '>>>':
        return a >>> b;
    }
  } catch {
    // Mixed BigInt arithmetic: the program would throw.
  }
  return derived('number');
}

function isStringLike(value: Value): boolean {
  return typeof value === 'string' || isText(value) || (isObject(value) && value.internal?.kind !== 'date');
}

/** Whether adding to the value is arithmetic: on every path it is a number, or nothing. */
function isNumeric(value: Value): boolean {
  if (isUnion(value)) return value.options.every((option) => isNumeric(option.value));
  if (isUnknown(value))
    return value.isNumber === true || value.lengthOf !== undefined || value.countOf !== undefined;
  return typeof value === 'number' || value === undefined || value === null;
}

function sum(left: Value, right: Value, it: Interpreter): Value {
  if (isStringLike(left) || isStringLike(right))
    return it.joined([it.stringOf(left), it.stringOf(right)], undefined);
  if (isUnion(left) || isUnion(right)) {
    if ([...optionsOf(left), ...optionsOf(right)].some((option) => isStringLike(option.value)))
      return it.joined([it.stringOf(left), it.stringOf(right)], undefined);
  }
  if (isNumeric(left) && isNumeric(right)) return { ...derived('number', left, right), isNumber: true };
  if (typeof left === 'number' || typeof right === 'number') return derived('number', left, right);
  return it.joined([it.stringOf(left), it.stringOf(right)], undefined);
}

/** What `typeof` gives. */
export function typeName(value: Value): Value {
  if (value === null) return 'object';
  if (typeof value !== 'object') return typeof value;
  switch (value.kind) {
    case 'text':
      return 'string';
    case 'test':
      return 'boolean';
    case 'symbol':
      return 'symbol';
    case 'object':
      return value.call ? 'function' : 'object';
    case 'union':
      return unionOf(
        value.options.map((option) => ({ value: typeName(option.value), guards: option.guards })),
      );
    case 'unknown':
      return typeOfUnknown(value);
  }
}

function typeOfUnknown(value: Unknown): Value {
  return { ...value, name: 'type', origins: [{ kind: 'unknown', why: `type of ${value.name}` }] };
}

function instanceOf(left: Value, right: Value, it: Interpreter): Value {
  if (isUnion(left)) {
    const found = left.options.map(({ value, guards }) => ({ value: instanceOf(value, right, it), guards }));
    const result = unionOf(found);
    if (!isTest(result)) return result;
    // Where it holds, the value is one of the options that are instances.
    const classes: Union = { kind: 'union', options: found };
    const condition = { ...result.condition };
    isReadFrom(classes, left, left.options, found);
    tellsTruth(condition, classes);
    return testValue(condition);
  }
  if (isObject(left) && isObject(right)) {
    const prototype = it.getProperty(right, 'prototype');
    for (let at: Obj | null = left.proto; at; at = at.proto) if (at === prototype) return true;
    const has = ownOrInherited(right, it.realm.hasInstance);
    if (has !== undefined) return it.call(has, right, [left]);
    return left.rest === undefined ? false : derived('instance', left.rest);
  }
  // Whether it is of one class says nothing of another.
  if (isUnknown(left)) {
    const asked = getOfUnknown(it, left, `instanceof ${isObject(right) ? right.birth : ''}`);
    return testValue({ kind: 'undecided', text: it.code(), id: `u${asked.id}` });
  }
  return false;
}

/** Whether an object has a property, where that is known. */
export function hasProperty(object: Value, key: Value, it: Interpreter): Value {
  const name = toKey(key);
  if (isUnion(object))
    return unionOf(
      object.options.map((option) => ({ value: hasProperty(option.value, key, it), guards: option.guards })),
    );
  if (!isObject(object)) return isUnknown(object) ? getOfUnknown(it, object, 'has') : false;
  if (name !== undefined) {
    for (let at: Obj | null = object; at; at = at.proto) {
      if (at.props.has(name)) return true;
      if (at.elements && typeof name === 'string' && /^\d+$/.test(name) && Number(name) < at.elements.length)
        return true;
    }
    if (object.exotic && typeof name === 'string') {
      return testValue(negate(equality(object.exotic.get(name), '', false, it.machine, () => it.code())));
    }
    return object.rest === undefined ? false : derived('has', object.rest);
  }
  const names = [...object.props.keys()].filter((one) => typeof one === 'string');
  if (object.rest !== undefined || names.length > 40) return derived('has', key);
  return testValue(anyOf(names.map((one) => equality(key, one, false, it.machine, () => it.code()))));
}
