import { type guard, negate } from '../../../../src/effects/condition.js';
import { holesOf } from '../../../../src/effects/text.js';
import { keysOf, keysOfSome, namesOf } from '../elements.js';
import type { Interpreter } from '../interpreter.js';
import { binary, hasProperty } from '../operators.js';
import { assignAll, getComputed, setComputed, toKey } from '../properties.js';
import { defineConstructor, methods, type Realm } from '../realm.js';
import {
  allOf,
  anyOf,
  derived,
  handlesIn,
  isAccessor,
  isArray,
  isCallable,
  isObject,
  isSymbol,
  isText,
  isUnion,
  isUnknown,
  type Obj,
  Obj as ObjectValue,
  setPrototype,
  testValue,
  textOf as text,
  textValue,
  truthiness,
  unionOf,
  unknownValue,
  type Value,
} from '../values.js';

function ownEntries(it: Interpreter, value: Value): { entries: [string, Value][]; rest: Value } {
  if (isUnion(value)) {
    const objects = value.options.filter((option) => isObject(option.value));
    if (objects.length === 0) return { entries: [], rest: derived('entry', value) };
    const names = [
      ...new Set(objects.flatMap((option) => ownEntries(it, option.value).entries.map(([name]) => name))),
    ];
    return { entries: names.map((name) => [name, it.getProperty(value, name)]), rest: undefined };
  }
  if (!isObject(value)) return { entries: [], rest: isUnknown(value) ? value : undefined };
  return { entries: namesOf(value).map((name) => [name, it.getProperty(value, name)]), rest: value.rest };
}

function defineOne(it: Interpreter, target: Value, key: Value, descriptor: Value): void {
  const name = toKey(key);
  if (!isObject(target)) return;
  if (name === undefined) {
    setComputed(it, target, key, it.getProperty(descriptor, 'value'));
    return;
  }
  const get = it.getProperty(descriptor, 'get');
  const set = it.getProperty(descriptor, 'set');
  if (isCallable(get) || isCallable(set)) {
    it.path.writeProp(target, name, {
      kind: 'accessor',
      get: isCallable(get) ? get : undefined,
      set: isCallable(set) ? set : undefined,
    });
    return;
  }
  if (isObject(descriptor) && !descriptor.props.has('value')) return;
  const value = it.getProperty(descriptor, 'value');
  if (target.elements) it.setProperty(target, name, value);
  else it.path.writeProp(target, name, value);
}

/** `Object`, `Function`, `Reflect`, `Symbol`, `Proxy`, `Error` and their kin. */
export function defineObjects(it: Interpreter, realm: Realm): void {
  methods(it, realm, realm.object, {
    hasOwnProperty: (self: Value, [key]: readonly Value[]) => ownHas(it, self, key),
    isPrototypeOf(self: Value, [value]: readonly Value[]) {
      if (!isObject(value)) return isUnknown(value) ? derived('instance', value) : false;
      for (let at = value.proto; at; at = at.proto) if (at === self) return true;
      return value.rest === undefined ? false : derived('instance', value.rest);
    },
    propertyIsEnumerable: (self: Value, [key]: readonly Value[]) => hasProperty(self, key, it),
    toString: (self: Value) => (isObject(self) ? tag(self) : textValue(text(self))),
    toLocaleString: (self: Value) => it.stringOf(self),
    valueOf: (self: Value) =>
      isObject(self) && self.internal?.kind === 'primitive' ? self.internal.value : self,
    __defineGetter__: (self, [key, get]) => {
      const name = toKey(key);
      if (isObject(self) && name !== undefined && isCallable(get))
        it.path.writeProp(self, name, { kind: 'accessor', get });
      return undefined;
    },
  });
  defineConstructor(
    it,
    realm,
    'Object',
    realm.object,
    (_self, [value]) => (value === undefined || value === null ? it.record({}) : value),
    {
      keys: (_self, [value]) => {
        const { items, rest } = keysOf(value);
        return it.list(isObject(value) ? keysOfSome(value) : items, rest);
      },
      getOwnPropertyNames: (_self, [value]) => {
        const { items, rest } = keysOf(value);
        return it.list(items, rest);
      },
      values: (_self, [value]) => {
        const { entries, rest } = ownEntries(it, value);
        return it.list(
          entries.map(([, one]) => one),
          rest,
        );
      },
      entries: (_self, [value]) => {
        const { entries, rest } = ownEntries(it, value);
        return it.list(
          entries.map(([name, one]) => it.list([name, one])),
          rest === undefined ? undefined : it.list([derived('key', rest), rest]),
        );
      },
      fromEntries: (_self, [value]) => {
        const made = it.record({});
        const { items, rest } = it.iterate(value);
        for (const entry of items)
          setComputed(it, made, it.getProperty(entry, '0'), it.getProperty(entry, '1'));
        if (rest !== undefined) it.path.writeRest(made, it.getProperty(rest, '1'));
        return made;
      },
      assign: (_self, [target, ...sources]) => {
        if (isObject(target)) for (const source of sources) assignAll(it, target, source);
        return target;
      },
      create: (_self, [proto, properties]) => {
        const made = new ObjectValue('Object', isObject(proto) ? proto : null);
        if (isObject(properties))
          for (const [key, one] of properties.props) if (!isAccessor(one)) defineOne(it, made, key, one);
        return made;
      },
      defineProperty: (_self, [target, key, descriptor]) => {
        defineOne(it, target, key, descriptor);
        return target;
      },
      defineProperties: (_self, [target, descriptors]) => {
        if (isObject(descriptors))
          for (const [key, one] of descriptors.props) if (!isAccessor(one)) defineOne(it, target, key, one);
        return target;
      },
      getOwnPropertyDescriptor: (_self, [target, key]) => {
        const name = toKey(key);
        if (!isObject(target) || name === undefined) return undefined;
        const found = target.props.get(name);
        if (found === undefined && !target.props.has(name)) return undefined;
        return isAccessor(found)
          ? it.record({ get: found.get, set: found.set, enumerable: true, configurable: true })
          : it.record({ value: found, enumerable: true, writable: true, configurable: true });
      },
      getOwnPropertyDescriptors: () => it.record({}),
      getOwnPropertySymbols: () => it.list([]),
      getPrototypeOf: (_self, [value]) =>
        isObject(value) ? value.proto : isArray(value) ? realm.array : realm.object,
      setPrototypeOf: (_self, [target, proto]) => {
        if (isObject(target)) setPrototype(target, isObject(proto) ? proto : null);
        return target;
      },
      freeze: (_self, [value]) => value,
      seal: (_self, [value]) => value,
      preventExtensions: (_self, [value]) => value,
      isFrozen: () => false,
      isSealed: () => false,
      isExtensible: () => true,
      is: (_self, [left, right]) => binary('===', left, right, it, () => it.code()),
      hasOwn: (_self, [value, key]) => ownHas(it, value, key),
      groupBy: (_self, args) => derived('group', ...args),
    },
  );
  methods(it, realm, realm.function, {
    call: (self, [target, ...args]) => it.call(self, target, args),
    apply: (self, [target, list]) => {
      const { items, rest } = it.iterate(list);
      return it.call(self, target, rest === undefined ? items : [...items, rest]);
    },
    bind: (self, [target, ...bound]) => {
      const made = it.builtin('bound', (_own, args, isNew) =>
        isNew ? it.construct(self, [...bound, ...args]) : it.call(self, target, [...bound, ...args]),
      );
      if (isObject(self)) for (const [key, value] of self.props) made.props.set(key, value);
      return made;
    },
    toString: () => 'function () { [code] }',
  });
  defineConstructor(it, realm, 'Function', realm.function, (_self, args) => {
    const body = args[args.length - 1];
    const parameters = args.slice(0, -1);
    if (args.every((arg) => typeof arg === 'string') && args.length > 0)
      return it.evaluate(`(function (${parameters.join(',')}) {${String(body)}\n})`);
    evaluated(it, body, 'new Function');
    return unknownValue('function');
  });
  const reflect = it.record({});
  reflect.proto = realm.object;
  methods(it, realm, reflect, {
    apply: (_self, [callee, target, args]) => it.call(callee, target, it.iterate(args).items),
    construct: (_self, [callee, args]) => it.construct(callee, it.iterate(args).items),
    get: (_self, [target, key]) => getComputed(it, target, key),
    set: (_self, [target, key, value]) => {
      setComputed(it, target, key, value);
      return true;
    },
    has: (_self, [target, key]) => hasProperty(target, key, it),
    ownKeys: (_self, [target]) => it.list(keysOf(target).items, keysOf(target).rest),
    defineProperty: (_self, [target, key, descriptor]) => {
      defineOne(it, target, key, descriptor);
      return true;
    },
    getPrototypeOf: (_self, [value]) => (isObject(value) ? value.proto : null),
    setPrototypeOf: () => true,
    deleteProperty: () => true,
  });
  it.global.declare('Reflect', reflect);
  const known = new Map<string, Value>();
  const symbols = defineConstructor(
    it,
    realm,
    'Symbol',
    new ObjectValue('Object', realm.object),
    (_self, [description]) => ({
      kind: 'symbol',
      description: String(typeof description === 'object' ? '' : description),
    }),
    {
      for: (_self, [name]) => {
        const key = String(typeof name === 'object' ? '' : name);
        const found = known.get(key) ?? { kind: 'symbol' as const, description: key };
        known.set(key, found);
        return found;
      },
    },
  );
  symbols.props.set('iterator', realm.iterator);
  symbols.props.set('asyncIterator', realm.asyncIterator);
  symbols.props.set('hasInstance', realm.hasInstance);
  symbols.props.set('toPrimitive', realm.toPrimitive);
  for (const name of [
    'toStringTag',
    'species',
    'dispose',
    'asyncDispose',
    'unscopables',
    'isConcatSpreadable',
  ])
    symbols.props.set(name, { kind: 'symbol', description: `Symbol.${name}` });
  it.global.declare('Proxy', builtinProxy(it, realm));
  const error = (_self: Value, [message, options]: readonly Value[]): Value => {
    const made = it.error(message === undefined ? '' : it.stringOf(message));
    const cause = isObject(options) ? options.props.get('cause') : undefined;
    if (cause !== undefined) made.props.set('cause', cause);
    return made;
  };
  methods(it, realm, realm.error, {
    toString: (self: Value) =>
      it.joined(
        [it.stringOf(it.getProperty(self, 'name')), ': ', it.stringOf(it.getProperty(self, 'message'))],
        undefined,
      ),
  });
  realm.error.props.set('name', 'Error');
  defineConstructor(it, realm, 'Error', realm.error, error, { captureStackTrace: () => undefined });
  for (const name of [
    'TypeError',
    'RangeError',
    'SyntaxError',
    'ReferenceError',
    'EvalError',
    'URIError',
    'AggregateError',
    'DOMException',
  ]) {
    const prototype = new ObjectValue('Object', realm.error);
    prototype.props.set('name', name);
    defineConstructor(it, realm, name, prototype, (self, args) => {
      const made = error(self, name === 'AggregateError' ? args.slice(1) : args) as Obj;
      setPrototype(made, prototype);
      return made;
    });
  }
}

function builtinProxy(it: Interpreter, realm: Realm): Obj {
  return Object.assign(
    it.builtin('Proxy', (_self, [target, handler]) => {
      const get = it.getProperty(handler, 'get');
      const apply = it.getProperty(handler, 'apply');
      if (!isCallable(get) && !isCallable(apply)) return target;
      const made = new ObjectValue('Object', isObject(target) ? target : realm.object);
      if (isCallable(get)) made.exotic = { get: (key) => it.call(get, handler, [target, key, made]) };
      if (isCallable(apply))
        made.call = (self, args) => it.call(apply, handler, [target, self, it.list(args)]);
      else if (isCallable(target))
        made.call = (self, args, isNew) => (isNew ? it.construct(target, args) : it.call(target, self, args));
      return made;
    }),
    { proto: realm.function },
  );
}

function ownHas(it: Interpreter, self: Value, key: Value): Value {
  const name = toKey(key);
  if (isText(key) && key.text.alternatives.length > 1) {
    const ways = key.text.alternatives.map(({ parts, guards }) =>
      allOf([
        ...guards.map(({ condition }) => condition),
        truthiness(ownHas(it, self, textValue({ alternatives: [{ parts, guards: [] }] })), () => it.code()),
      ]),
    );
    return testValue(anyOf(ways));
  }
  if (isObject(self) && name !== undefined) {
    if (self.props.has(name)) {
      const slot = self.props.get(name)!;
      if (!isUnion(slot as Value)) return true;
      // Written on some paths only: there where its value is.
      const condition = truthiness(
        unionOf(
          (
            slot as { options: readonly { value: Value; guards: readonly ReturnType<typeof guard>[] }[] }
          ).options.map((option) => ({
            value: option.value !== undefined,
            guards: option.guards,
          })),
        ),
        () => it.code(),
      );
      return condition.kind === 'constant'
        ? condition.value
        : { kind: 'test', condition: negate(negate(condition)) };
    }
    if (self.elements) return typeof name === 'string' && Number(name) < self.elements.length;
    if (self.exotic) return hasProperty(self, key, it);
    return self.rest === undefined ? false : derived('has', self.rest);
  }
  return hasProperty(self, key, it);
}

function tag(self: Obj): string {
  return `[object ${self.elements ? 'Array' : self.call ? 'Function' : self.className}]`;
}

/** A program that the caller gives is the caller's own. */
function isOfCaller(code: Value): boolean {
  const holes = holesOf(text(code));
  return holes.length > 0 && holes.every(({ origin }) => /^(input|caller|env)$/.test(origin.kind));
}

/** `eval` and its kin over text that is not known: what was fetched acts here. */
export function evaluated(it: Interpreter, code: Value, via: string): void {
  const reads = handlesIn(code, ['fetched', 'file']);
  const { machine } = it;
  machine.under(it.path.guards, () =>
    machine.at(it.location(), () => {
      if (reads.length > 0)
        machine.emit({
          kind: 'run',
          mode: 'interpret',
          program: text(via),
          argv: [],
          reads,
          via,
        });
      else if (!isSymbol(code) && !isOfCaller(code)) machine.opaque(`${via} of text that is not known`);
    }),
  );
}
