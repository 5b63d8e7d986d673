/** What reading and writing a property does, with a key that is known or not. */

import type { AnyNode, Function as FunctionNode, PrivateIdentifier, Super } from 'acorn';
import { type Condition, guard, guardNot } from '../../../src/effects/condition.js';
import { ofAlternative } from '../../../src/effects/text.js';
import { call } from './calls.js';
import type { Closure } from './closures.js';
import { equality } from './compare.js';
import { canBeMissing, firstOf, MAX_ENTRIES, presentOptions, withoutMissing } from './elements.js';
import type { Interpreter } from './interpreter.js';
import { isReadFrom } from './narrowing.js';
import {
  type Accessor,
  allOf,
  anyOf,
  derived,
  handlesIn,
  isAccessor,
  isObject,
  isSymbol,
  isText,
  isUnion,
  isUnknown,
  type Key,
  Obj,
  type Option,
  setPrototype,
  textOf,
  textValue,
  truthiness,
  type Unknown,
  unionOf,
  unknownText,
  unknownValue,
  type Value,
} from './values.js';

/** Property names that say less than the name of what they are read from. */
const GENERIC_NAMES = new Set([
  'data',
  'value',
  'result',
  'default',
  'length',
  'body',
  'toString',
  'exports',
]);

/** Reads a property of any value, getters and prototypes included. */
export function getProperty(it: Interpreter, of: Value, key: Key): Value {
  if (of === null || of === undefined) {
    it.note(`property of nothing: ${it.code()}`);
    return unknownValue(typeof key === 'string' ? key : key.description);
  }
  switch (typeof of) {
    case 'string':
      if (key === 'length') return of.length;
      if (typeof key === 'string' && /^\d+$/.test(key)) return of[Number(key)];
      return ownOrInherited(it.realm.string, key);
    case 'number':
    case 'bigint':
      return ownOrInherited(it.realm.number, key);
    case 'boolean':
      return ownOrInherited(it.realm.boolean, key);
  }
  switch (of.kind) {
    case 'object':
      return getOfObject(it, of, key, of);
    case 'unknown':
      // An environment variable that is set is a text.
      if (key === 'length' && of.origins.length > 0 && of.origins.every(({ kind }) => kind === 'env'))
        return { ...derived(of.name, of), lengthOf: textOf(of) };
      return getOfUnknown(it, of, typeof key === 'string' ? key : key.description);
    case 'text':
      if (key === 'length') return { ...derived(nameOf(of), of), lengthOf: of.text };
      if (typeof key === 'string' && /^\d+$/.test(key)) return derived(nameOf(of), of);
      return ownOrInherited(it.realm.string, key);
    case 'test':
      return ownOrInherited(it.realm.boolean, key);
    case 'symbol':
      return key === 'description' ? of.description : undefined;
    case 'union': {
      const options = of.options.filter(({ value }) => value !== undefined && value !== null);
      const found = options.map(({ value, guards }) => ({ value: getProperty(it, value, key), guards }));
      const read = unionOf(found);
      if ((isText(read) || isUnion(read)) && found.every(({ value }) => value !== read))
        isReadFrom(isText(read) ? read.text : read, of, options, found);
      return read;
    }
  }
}

/** A property of something unknown: the same one each time that it is read. */
export function getOfUnknown(it: Interpreter, of: Unknown, key: string): Unknown {
  let known = it.unknownProps.get(of);
  if (!known) {
    known = new Map();
    it.unknownProps.set(of, known);
  }
  const found = known.get(key);
  if (found) return found;
  const isName = /^[A-Za-z_$][\w$-]*$/.test(key) && !GENERIC_NAMES.has(key);
  const made = unknownValue(isName ? key : of.name, ...of.origins);
  known.set(key, made);
  return made;
}

/**
 * How many elements a list has, of which some can be missing and any number can follow. For the test of a loop it is open whether there is
 * one: that some are known does not tell how often a loop turns that takes them out.
 */
function lengthOfList(it: Interpreter, list: Obj, elements: readonly Value[]): Value {
  const { rest } = list;
  const uncertain = elements.filter(canBeMissing);
  if (rest === undefined && uncertain.length === 0) return elements.length;
  const length = rest === undefined ? { ...unknownValue('length'), countOf: list } : derived('length', rest);
  if (it.asksToTurn || elements.length === 0 || uncertain.length > MAX_ENTRIES) return length;
  if (uncertain.length < elements.length) return { ...length, isAny: { kind: 'constant', value: true } };
  const ways = uncertain
    .flatMap(presentOptions)
    .map(({ guards }) => allOf(guards.map(({ condition }) => condition)));
  if (rest !== undefined) ways.push(truthiness(length, () => it.code()));
  return { ...length, isAny: anyOf(ways) };
}

/** Reads a property of an object; `self` is what a getter sees as `this`. */
export function getOfObject(it: Interpreter, object: Obj, key: Key, self: Value): Value {
  if (object.elements && typeof key === 'string') {
    if (key === 'length') return lengthOfList(it, object, object.elements);
    if (/^\d+$/.test(key)) {
      const index = Number(key);
      if (index === 0 && object.sieved) return firstOf(object.elements, object.rest);
      return index < object.elements.length ? withoutMissing(object.elements[index]) : object.rest;
    }
  }
  for (let holder: Obj | null = object; holder; holder = holder.proto) {
    const found = holder.props.get(key);
    if (found !== undefined || holder.props.has(key)) {
      return isAccessor(found) ? (found.get ? call(it, found.get, self, []) : undefined) : found;
    }
    if (holder.exotic && typeof key === 'string') {
      const given = holder.exotic.get(key);
      if (given !== undefined) return given;
    }
    if (key === 'prototype' && holder === object && holder.closure) {
      const prototype = prototypeOf(it, holder);
      if (prototype) return prototype;
    }
  }
  if (object.internal?.kind === 'bytes' && (key === 'length' || key === 'byteLength'))
    return derived('length', object.internal.content);
  if (object.internal?.kind === 'bytes' && typeof key === 'string' && /^\d+$/.test(key))
    return derived('byte', object.internal.content);
  if (key === 'length' && object.closure) return arityOf(object.closure as Closure);
  if (key === '__proto__') return object.proto;
  for (let holder: Obj | null = object; holder; holder = holder.proto) {
    // What is waited for has a `then` of its own: what else an object may have is data.
    if (holder.rest !== undefined && key === 'then') return undefined;
    if (holder.rest !== undefined && !(holder.elements && typeof key === 'string' && !/^\d+$/.test(key)))
      return isUnknown(holder.rest) && typeof key === 'string' ? getNamed(it, holder.rest, key) : holder.rest;
  }
  return undefined;
}

/** Property of an object with unknown rest: the rest itself named by the property. */
function getNamed(it: Interpreter, rest: Unknown, key: string): Value {
  return rest.origins.some((origin) => origin.kind === 'input') ? rest : getOfUnknown(it, rest, key);
}

/** A property as it is held, without what getters and unknown rests would give. */
export function ownOrInherited(object: Obj, key: Key): Value {
  for (let holder: Obj | null = object; holder; holder = holder.proto) {
    const found = holder.props.get(key);
    if (found !== undefined) return isAccessor(found) ? undefined : found;
  }
  return undefined;
}

/** The `prototype` of a function, which is made where there is none yet; undefined where it is no constructor. */
export function prototypeOf(it: Interpreter, callee: Obj): Obj | undefined {
  const known = callee.props.get('prototype');
  if (known !== undefined) return isObject(known as Value) ? (known as Obj) : undefined;
  const closure = callee.closure as Closure | undefined;
  if (!closure || closure.kind === 'arrow' || closure.kind === 'method') return undefined;
  const made = new Obj('Object', it.realm.object);
  made.props.set('constructor', callee);
  callee.props.set('prototype', made);
  return made;
}

/** Writes a property of any value, setters included. */
export function setProperty(it: Interpreter, of: Value, key: Key, value: Value): void {
  if (isUnion(of)) {
    for (const option of of.options) {
      if (!isObject(option.value)) continue;
      const old = getOfObject(it, option.value, key, option.value);
      setProperty(
        it,
        option.value,
        key,
        unionOf([
          { value, guards: option.guards },
          { value: old, guards: [] },
        ]),
      );
    }
    return;
  }
  if (!isObject(of)) return;
  if (of.exotic?.set && typeof key === 'string') {
    of.exotic.set(key, value);
    return;
  }
  if (of.elements && typeof key === 'string') {
    if (/^\d+$/.test(key)) {
      const index = Number(key);
      if (index > 100_000) return;
      const elements = it.path.elementsForWrite(of);
      while (elements.length < index) elements.push(undefined);
      elements[index] = value;
      return;
    }
    if (key === 'length') {
      if (typeof value === 'number')
        it.path.elementsForWrite(of).length = Math.min(value, of.elements.length);
      return;
    }
  }
  for (let holder: Obj | null = of; holder; holder = holder.proto) {
    const found = holder.props.get(key);
    if (found !== undefined) {
      if (isAccessor(found)) {
        if (found.set) call(it, found.set, of, [value]);
        return;
      }
      break;
    }
  }
  if (key === '__proto__') {
    if (isObject(value)) setPrototype(of, value);
    return;
  }
  it.path.writeProp(of, key, value);
}

/** The property key that a value is; undefined where it is not known. */
export function toKey(value: Value): Key | undefined {
  if (typeof value === 'string') return value;
  if (value === null || typeof value !== 'object') return String(value);
  if (isSymbol(value)) return value;
  return undefined;
}

/** `object[key]` where the key may be unknown: the entries that it can name. */
export function getComputed(it: Interpreter, of: Value, key: Value): Value {
  const known = toKey(key);
  if (known !== undefined) return getProperty(it, of, known);
  if (isUnion(key)) {
    return unionOf(
      key.options.map((option) => ({ value: getComputed(it, of, option.value), guards: option.guards })),
    );
  }
  if (isText(key) && key.text.alternatives.length > 1) {
    return unionOf(
      key.text.alternatives.map((alternative) => ({
        value: getComputed(it, of, textValue(ofAlternative({ parts: alternative.parts, guards: [] }))),
        guards: alternative.guards,
      })),
    );
  }
  if (isUnion(of)) {
    return unionOf(
      of.options
        .filter(({ value }) => value !== undefined && value !== null)
        .map(({ value, guards }) => ({ value: getComputed(it, value, key), guards })),
    );
  }
  it.machine.choose(handlesIn(isObject(of) ? of.rest : of, ['fetched']), textOf(key));
  if (!isObject(of)) return derived(isText(key) || isUnknown(key) ? nameOf(key) : 'entry', of, key);
  return lookUp(it, of, key);
}

function lookUp(it: Interpreter, of: Obj, key: Value): Value {
  if (of.elements && isUnknown(key) && key.place?.list === of) {
    const { wanted, at, inRest, offset } = key.place;
    if (offset === 0) return wanted;
    const found = at.flatMap((index) => presentOptions(of.elements![index + offset]));
    if (inRest && of.rest !== undefined) found.push({ value: of.rest, guards: [] });
    return unionOf(found);
  }
  if (of.elements) {
    const options = of.elements.slice(0, MAX_ENTRIES).flatMap(presentOptions);
    if (of.rest !== undefined) options.push({ value: of.rest, guards: [] });
    return of.elements.length > MAX_ENTRIES ? tableEntry(it, of, key) : unionOf(options);
  }
  const entries: [string, Value][] = [];
  for (const [name, slot] of of.props)
    if (typeof name === 'string' && !isAccessor(slot)) entries.push([name, slot]);
  if (entries.length === 0 && of.rest === undefined && !of.exotic) return undefined;
  if (of.exotic) return derived(nameOf(key), key);
  if (entries.length > MAX_ENTRIES) return tableEntry(it, of, key);
  const conditions = entries.map(([name]) => equality(key, name, false, it.machine, () => it.code()));
  const options = entries.map(([, value], index): Option => ({ value, guards: [guard(conditions[index]!)] }));
  const possible = options.filter((_, index) => it.path.decide(conditions[index]!) !== false);
  const other = anyOf(conditions);
  possible.push({ value: of.rest, guards: [guardNot(other)] });
  return it.path.refine(unionOf(possible));
}

/**
 * An entry of a large table that is in the program text: fixed by the tree whatever it is, or not there. Of addresses, which
 * decide what is fetched, one of each shape.
 */
export function tableEntry(it: Interpreter, of: Obj, key: Value): Value {
  const entry = unknownValue(nameOf(key), { kind: 'tree', file: it.source?.file ?? '' });
  const values = of.elements ?? [...of.props.values()].filter((slot) => !isAccessor(slot));
  const textual = values.every((value) => typeof value === 'string' || isText(value as Value));
  const found: Condition = {
    kind: 'undecided',
    text: `${it.code()} is in the table`,
    id: `t${entry.id}`,
  };
  const names = of.elements ? undefined : [...of.props.keys()];
  const shapes = addressesByShape(values as Value[]);
  const options =
    shapes.length > 0 && shapes.length <= MAX_ENTRIES
      ? shapes.map(({ value, at, alone }): Option => {
          const name = alone ? names?.[at] : undefined;
          const own =
            name === undefined ? found : equality(key, String(name), false, it.machine, () => it.code());
          return { value, guards: [guard(own)] };
        })
      : [{ value: textual ? textValue(unknownText(entry)) : entry, guards: [guard(found)] }];
  return it.path.refine(unionOf([...options, { value: of.rest, guards: [guardNot(found)] }]));
}

/** The last entry of each shape, where all entries are addresses or small records of addresses; otherwise none. */
function addressesByShape(entries: readonly Value[]): { value: Value; at: number; alone: boolean }[] {
  const shapes = new Map<string, { value: Value; at: number; alone: boolean }>();
  for (const [at, value] of entries.entries()) {
    const fields: [Key, Value | Accessor][] = isObject(value) ? [...value.props] : [['', value]];
    let shape = '';
    for (const [name, address] of fields) {
      if (typeof address !== 'string' || !/^https?:\/\//.test(address)) return [];
      // What has a digit is a version, a platform, or a name with one of them.
      shape += `${String(name)} ${address.replace(/[^/]*\d[^/]*/g, '*')} `;
    }
    shapes.set(shape, { value, at, alone: !shapes.has(shape) });
  }
  return [...shapes.values()];
}

/** `object[key] = value` where the key may be unknown. */
export function setComputed(it: Interpreter, of: Value, key: Value, value: Value): void {
  const known = toKey(key);
  if (known !== undefined) {
    setProperty(it, of, known, value);
    return;
  }
  if (!isObject(of)) return;
  if (isText(key)) {
    const names = key.text.alternatives.map((alternative) =>
      alternative.parts.length === 0
        ? ''
        : alternative.parts.length === 1 && typeof alternative.parts[0] === 'string'
          ? alternative.parts[0]
          : undefined,
    );
    if (names.every((name) => name !== undefined)) {
      key.text.alternatives.forEach((alternative, index) => {
        const old = getOfObject(it, of, names[index]!, of);
        setProperty(
          it,
          of,
          names[index]!,
          unionOf([
            { value, guards: alternative.guards },
            { value: old, guards: [] },
          ]),
        );
      });
      return;
    }
  }
  it.path.writeRest(
    of,
    of.rest === undefined
      ? value
      : unionOf([
          { value, guards: [] },
          { value: of.rest, guards: [] },
        ]),
  );
}

/** `Object.assign` and spread: own properties of the source, getters called. */
export function assignAll(it: Interpreter, target: Obj, source: Value): void {
  if (isUnion(source)) {
    const keys = new Set(
      source.options.flatMap(({ value }) => (isObject(value) ? [...value.props.keys()] : [])),
    );
    for (const key of keys) {
      const before = getOfObject(it, target, key, target);
      const options = source.options.map(({ value, guards }): Option => {
        const slot = isObject(value) ? value.props.get(key) : undefined;
        if (slot === undefined && !(isObject(value) && value.props.has(key)))
          return { value: before, guards };
        return { value: isAccessor(slot) ? getProperty(it, value, key) : slot, guards };
      });
      it.path.writeProp(target, key, unionOf(options));
    }
    return;
  }
  if (isUnknown(source)) {
    it.path.writeRest(target, source);
    return;
  }
  if (!isObject(source)) return;
  for (const [index, element] of (source.elements ?? []).entries())
    it.path.writeProp(target, String(index), element);
  if (source.call === undefined)
    for (const key of [...source.props.keys()]) setProperty(it, target, key, getProperty(it, source, key));
  if (source.rest !== undefined) it.path.writeRest(target, source.rest);
  if (source.exotic && !target.exotic) target.exotic = source.exotic;
}

/** The key that is written in an object, class or pattern. */
export function keyOf(key: AnyNode | PrivateIdentifier | Super): string {
  switch (key.type) {
    case 'Identifier':
      return key.name;
    case 'PrivateIdentifier':
      return `#${key.name}`;
    case 'Literal':
      return String(key.value);
    default:
      return '';
  }
}

/** Adds a getter or setter to the one that may be there. */
export function defineAccessor(target: Obj, key: Key, kind: 'get' | 'set', accessor: Obj): void {
  const known = target.props.get(key);
  const both: Accessor = known !== undefined && isAccessor(known) ? known : { kind: 'accessor' };
  target.props.set(key, { ...both, [kind]: accessor });
}

/** The name of what a value came from. */
export function nameOf(value: Value): string {
  if (isUnknown(value)) return value.name;
  if (isText(value)) {
    const part = value.text.alternatives[0]?.parts.find((one) => typeof one !== 'string');
    if (part && typeof part !== 'string') return part.name;
  }
  return 'entry';
}

/** `length` of a function: its parameters before the first that has a default or takes the rest. Of a class, its constructor's. */
function arityOf({ node, kind, constructorNode }: Closure): number {
  const params = (kind === 'class' ? constructorNode : (node as FunctionNode))?.params ?? [];
  const end = params.findIndex(({ type }) => type === 'AssignmentPattern' || type === 'RestElement');
  return end < 0 ? params.length : end;
}
