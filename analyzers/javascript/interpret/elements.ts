/** What iterating over a value gives, and which elements of a list are there. */

import { guardNot } from '../../../src/effects/condition.js';
import { settle } from './asynchronous.js';
import { call } from './calls.js';
import type { Interpreter } from './interpreter.js';
import { isNoElement } from './path.js';
import { getProperty, nameOf } from './properties.js';
import {
  allOf,
  anyOf,
  derived,
  isAccessor,
  isCallable,
  isObject,
  isText,
  isUnion,
  isUnknown,
  NO_ELEMENT,
  type Obj,
  type Option,
  unionOf,
  unknownValue,
  type Value,
} from './values.js';

/** Table entries up to which a look-up by an unknown key is one of the entries. */
export const MAX_ENTRIES = 32;

/** The elements that iterating gives; `rest` stands for any further ones. */
export function iterate(it: Interpreter, value: Value): { items: readonly Value[]; rest: Value } {
  if (typeof value === 'string') return { items: [...value.slice(0, 5000)], rest: undefined };
  if (isUnion(value)) {
    const parts = value.options
      .filter((option) => isObject(option.value) || isUnknown(option.value))
      .map((option) => ({ ...iterate(it, option.value), guards: option.guards }));
    const length = Math.max(0, ...parts.map((part) => part.items.length));
    // Where one of the lists is shorter, the element is missing.
    const items = Array.from({ length }, (_, index) =>
      unionOf(
        parts.flatMap((part) =>
          index < part.items.length
            ? [{ value: part.items[index], guards: part.guards }]
            : part.rest === undefined
              ? [{ value: NO_ELEMENT, guards: part.guards }]
              : [],
        ),
      ),
    );
    return { items, rest: parts.find((part) => part.rest !== undefined)?.rest };
  }
  if (isObject(value)) {
    if (value.elements) return { items: value.elements, rest: value.rest };
    const { internal } = value;
    if (internal?.kind === 'set')
      return { items: [...internal.entries.values()].map((entry) => entry.value), rest: internal.rest };
    if (internal?.kind === 'map')
      return {
        items: [...internal.entries.values()].map((entry) => it.list([entry.key, entry.value])),
        rest: internal.rest === undefined ? undefined : it.list([unknownValue('key'), internal.rest]),
      };
    const iterator = getProperty(it, value, it.realm.iterator);
    const asyncIterator = iterator === undefined ? getProperty(it, value, it.realm.asyncIterator) : iterator;
    if (isCallable(asyncIterator)) {
      const made = settle(it, call(it, asyncIterator, value, []));
      if (isObject(made) && made.elements) return { items: made.elements, rest: made.rest };
      if (isObject(made) && made !== value) {
        const next = settle(it, call(it, getProperty(it, made, 'next'), made, []));
        return { items: [], rest: getProperty(it, next, 'value') };
      }
    }
    if (value.rest !== undefined) return { items: [], rest: value.rest };
    return { items: [], rest: value.internal ? derived('element', value) : undefined };
  }
  if (isUnknown(value) || isText(value)) return { items: [], rest: derived(nameOf(value), value) };
  return { items: [], rest: undefined };
}

/** The keys that `for … in` gives; `rest` stands for any further ones. */
export function keysOf(value: Value): { items: readonly Value[]; rest: Value } {
  if (isUnion(value)) {
    const parts = value.options
      .filter((option) => isObject(option.value) || isUnknown(option.value))
      .map((option) => ({
        names: isObject(option.value) ? namesOf(option.value) : [],
        rest: keysOf(option.value).rest,
        guards: option.guards,
      }));
    const names = new Set(parts.flatMap((part) => part.names));
    // Where one of the objects does not have it, the key is missing.
    const items = [...names].map((name) =>
      unionOf(
        parts.flatMap(({ names: own, rest, guards }): Option[] =>
          own.includes(name)
            ? [{ value: name, guards }]
            : rest === undefined
              ? [{ value: NO_ELEMENT, guards }]
              : [],
        ),
      ),
    );
    return { items, rest: parts.find(({ rest }) => rest !== undefined)?.rest };
  }
  if (isObject(value)) {
    return { items: namesOf(value), rest: value.rest === undefined ? undefined : derived('key', value.rest) };
  }
  if (isUnknown(value)) return { items: [], rest: derived('key', value) };
  return { items: [], rest: undefined };
}

/** The names of an object's own properties, those that only some ways put there with them. */
export function namesOf(object: Obj): string[] {
  const names = (object.elements ?? []).map((_, index) => String(index));
  for (const name of object.props.keys())
    if (
      typeof name === 'string' &&
      !(object.className === 'Function' && (name === 'prototype' || name === 'name'))
    )
      names.push(name);
  return names;
}

/** The names of an object's own properties: one that only some ways put there is missing on the others. */
export function keysOfSome(object: Obj): Value[] {
  return namesOf(object).map((name) => {
    const slot = object.props.get(name);
    return slot === undefined || isAccessor(slot) ? name : keyOfSome(name, slot);
  });
}

function keyOfSome(name: string, value: Value): Value {
  if (!isUnion(value)) return name;
  const absent = value.options.filter((option) => option.value === undefined);
  if (absent.length === 0 || absent.length === value.options.length) return name;
  return unionOf(
    value.options.map((option) => ({
      value: option.value === undefined ? NO_ELEMENT : name,
      guards: option.guards,
    })),
  );
}

/** Puts what iterating gives behind the elements of a list. */
export function spreadInto(it: Interpreter, made: Obj, value: Value): void {
  const { items, rest } = iterate(it, value);
  made.elements!.push(...items);
  if (rest !== undefined) made.rest = made.rest === undefined ? rest : derived('element', made.rest, rest);
}

/** Whether there may be no element where this stands in a list. */
export function canBeMissing(value: Value): boolean {
  if (isNoElement(value)) return true;
  return isUnion(value) && value.options.some((option) => isNoElement(option.value));
}

/** What reading an element gives, where it is there. */
export function withoutMissing(value: Value): Value {
  if (!canBeMissing(value)) return value;
  if (isNoElement(value)) return undefined;
  return unionOf(
    (value as { options: readonly Option[] }).options.filter((option) => !isNoElement(option.value)),
  );
}

/** What stands first in a list, of which each element can be missing (what a filter let through): one of them, or nothing. */
export function firstOf(elements: readonly Value[], rest: Value): Value {
  const [first] = elements;
  if (!canBeMissing(first)) return elements.length > 0 ? first : rest;
  const options: Option[] = [];
  for (const element of elements.slice(0, MAX_ENTRIES)) {
    options.push(...presentOptions(element));
    if (!canBeMissing(element)) return unionOf(options);
  }
  if (rest !== undefined) return unionOf([...options, { value: rest, guards: [] }]);
  const none = guardNot(anyOf(options.map(({ guards }) => allOf(guards.map((one) => one.condition)))));
  return unionOf([...options, { value: undefined, guards: [none] }]);
}

/** The values that a list element can be, where it is there; without guards where it surely is. */
export function presentOptions(value: Value): readonly Option[] {
  if (!canBeMissing(value)) return [{ value, guards: [] }];
  if (isNoElement(value)) return [];
  return (value as { options: readonly Option[] }).options.filter((option) => !isNoElement(option.value));
}
