import { defineArrays } from './builtins/arrays.js';
import { defineCollections } from './builtins/collections.js';
import { defineGlobals } from './builtins/globals.js';
import { defineObjects } from './builtins/objects.js';
import { definePromises } from './builtins/promises.js';
import { defineStrings } from './builtins/strings.js';
import { defineUrls } from './builtins/urls.js';
import type { Interpreter } from './interpreter.js';
import { Obj, type SymbolValue, type Value } from './values.js';

/** The prototypes and symbols of the language, one set for each program. */
export interface Realm {
  readonly object: Obj;
  readonly function: Obj;
  readonly array: Obj;
  readonly string: Obj;
  readonly number: Obj;
  readonly boolean: Obj;
  readonly promise: Obj;
  readonly error: Obj;
  readonly regexp: Obj;
  readonly map: Obj;
  readonly set: Obj;
  readonly date: Obj;
  readonly generator: Obj;
  readonly buffer: Obj;
  readonly url: Obj;
  readonly searchParams: Obj;
  readonly iterator: SymbolValue;
  readonly asyncIterator: SymbolValue;
  readonly hasInstance: SymbolValue;
  readonly toPrimitive: SymbolValue;
}

/** What a built-in function does. */
export type Builtin = (self: Value, args: readonly Value[], isNew: boolean) => Value;

/** The bare prototypes of a program. */
export function realmOf(): Realm {
  const object = new Obj('Object', null);
  const proto = (className: string, parent: Obj = object): Obj => new Obj(className, parent);
  const symbol = (description: string): SymbolValue => ({ kind: 'symbol', description });
  const array = proto('Object');
  return {
    object,
    function: proto('Object'),
    array,
    string: proto('Object'),
    number: proto('Object'),
    boolean: proto('Object'),
    promise: proto('Object'),
    error: proto('Object'),
    regexp: proto('Object'),
    map: proto('Object'),
    set: proto('Object'),
    date: proto('Object'),
    generator: proto('Object', array),
    buffer: proto('Object'),
    url: proto('Object'),
    searchParams: proto('Object'),
    iterator: symbol('Symbol.iterator'),
    asyncIterator: symbol('Symbol.asyncIterator'),
    hasInstance: symbol('Symbol.hasInstance'),
    toPrimitive: symbol('Symbol.toPrimitive'),
  };
}

/** Makes the globals of the language in the interpreter's global scope. */
export function defineRealm(it: Interpreter, realm: Realm): void {
  defineObjects(it, realm);
  defineArrays(it, realm);
  defineStrings(it, realm);
  definePromises(it, realm);
  defineCollections(it, realm);
  defineUrls(it, realm);
  defineGlobals(it, realm);
}

/** Puts functions on an object. */
export function methods(
  it: Interpreter,
  realm: Realm,
  target: Obj,
  members: Readonly<Record<string, Builtin>>,
): void {
  for (const [name, call] of Object.entries(members)) target.props.set(name, builtin(it, realm, name, call));
}

/** A function of the language, made before the interpreter has its realm. */
export function builtin(it: Interpreter, realm: Realm, name: string, call: Builtin): Obj {
  const made = it.builtin(name, call);
  made.proto = realm.function;
  return made;
}

/** A global constructor with its prototype. */
export function defineConstructor(
  it: Interpreter,
  realm: Realm,
  name: string,
  prototype: Obj,
  call: Builtin,
  statics: Readonly<Record<string, Builtin>> = {},
): Obj {
  const made = builtin(it, realm, name, call);
  made.props.set('prototype', prototype);
  prototype.props.set('constructor', made);
  methods(it, realm, made, statics);
  it.global.declare(name, made);
  return made;
}
