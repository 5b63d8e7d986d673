import { guard, guardNot } from '../../../../src/effects/condition.js';
import { equality } from '../compare.js';
import type { Interpreter } from '../interpreter.js';
import { defineConstructor, methods, type Realm } from '../realm.js';
import {
  anyOf,
  derived,
  type Internal,
  isObject,
  isPrimitive,
  isUnknown,
  Obj,
  testValue,
  unionOf,
  type Value,
} from '../values.js';

type Entries = Extract<Internal, { kind: 'map' | 'set' }>;

function entriesOf(value: Value): Entries | undefined {
  return isObject(value) && (value.internal?.kind === 'map' || value.internal?.kind === 'set')
    ? value.internal
    : undefined;
}

function forWrite(it: Interpreter, value: Value): Entries | undefined {
  if (!entriesOf(value)) return undefined;
  const internal = it.path.internalForWrite(value as Obj);
  return internal?.kind === 'map' || internal?.kind === 'set' ? internal : undefined;
}

/** What identifies a key: primitives and objects are themselves, a text its own value object. */
function identity(key: Value): unknown {
  return key;
}

/** `Map`, `Set`, `WeakMap`, `WeakSet`. */
export function defineCollections(it: Interpreter, realm: Realm): void {
  const put = (self: Value, key: Value, value: Value): void => {
    forWrite(it, self)?.entries.set(identity(key), { key, value });
  };
  const lookUp = (self: Value, key: Value): Value => {
    const own = entriesOf(self);
    if (!own) return derived('entry', self, key);
    const found = own.entries.get(identity(key));
    if (found) return found.value;
    if (isPrimitive(key) || isObject(key)) {
      const open = [...own.entries.values()].some((entry) => !isPrimitive(entry.key) && !isObject(entry.key));
      return (
        own.rest ??
        (open ? derived('entry', ...[...own.entries.values()].map((entry) => entry.value)) : undefined)
      );
    }
    const entries = [...own.entries.values()].slice(0, 12);
    if (own.entries.size > 12) {
      const entry = derived('entry');
      return {
        ...entry,
        name: isUnknown(key) ? key.name : 'entry',
        origins: [{ kind: 'tree', file: it.location().file }],
      };
    }
    const conditions = entries.map((entry) => equality(key, entry.key, false, it.machine, () => it.code()));
    return unionOf([
      ...entries.map((entry, index) => ({ value: entry.value, guards: [guard(conditions[index]!)] })),
      { value: own.rest, guards: [guardNot(anyOf(conditions))] },
    ]);
  };
  const has = (self: Value, key: Value): Value => {
    const own = entriesOf(self);
    if (!own) return derived('has', self);
    if (own.entries.has(identity(key))) return true;
    if (isPrimitive(key) || isObject(key)) return own.rest === undefined ? false : derived('has', own.rest);
    return testValue(
      anyOf(
        [...own.entries.values()]
          .slice(0, 40)
          .map((entry) => equality(key, entry.key, false, it.machine, () => it.code())),
      ),
    );
  };
  const remove = (self: Value, key: Value): Value =>
    forWrite(it, self)?.entries.delete(identity(key)) ?? false;
  const each = (self: Value, body: Value): undefined => {
    const own = entriesOf(self);
    for (const entry of [...(own?.entries.values() ?? [])])
      it.call(body, undefined, [entry.value, entry.key, self]);
    if (own?.rest !== undefined) it.call(body, undefined, [own.rest, derived('key', own.rest), self]);
    return undefined;
  };
  const listed = (self: Value, what: (entry: { key: Value; value: Value }) => Value): Value => {
    const own = entriesOf(self);
    const rest = own?.rest;
    return it.iterator(
      [...(own?.entries.values() ?? [])].map(what),
      rest === undefined ? undefined : what({ key: derived('key', rest), value: rest }),
    );
  };
  const size = {
    kind: 'accessor' as const,
    get: it.builtin('size', (self) => {
      const own = entriesOf(self);
      return own && own.rest === undefined ? own.entries.size : derived('size', self);
    }),
  };
  const clear = (self: Value): undefined => {
    forWrite(it, self)?.entries.clear();
    return undefined;
  };
  methods(it, realm, realm.map, {
    get: (self, [key]) => lookUp(self, key),
    set: (self, [key, value]) => {
      put(self, key, value);
      return self;
    },
    has: (self, [key]) => has(self, key),
    delete: (self, [key]) => remove(self, key),
    clear,
    forEach: (self, [body]) => each(self, body),
    keys: (self) => listed(self, (entry) => entry.key),
    values: (self) => listed(self, (entry) => entry.value),
    entries: (self) => listed(self, (entry) => it.list([entry.key, entry.value])),
  });
  realm.map.props.set('size', size);
  realm.map.props.set(realm.iterator, realm.map.props.get('entries')!);
  methods(it, realm, realm.set, {
    add: (self, [value]) => {
      put(self, value, value);
      return self;
    },
    has: (self, [key]) => has(self, key),
    delete: (self, [key]) => remove(self, key),
    clear,
    forEach: (self, [body]) => each(self, body),
    keys: (self) => listed(self, (entry) => entry.value),
    values: (self) => listed(self, (entry) => entry.value),
    entries: (self) => listed(self, (entry) => it.list([entry.value, entry.value])),
  });
  realm.set.props.set('size', size);
  realm.set.props.set(realm.iterator, realm.set.props.get('values')!);
  for (const name of ['Map', 'WeakMap'] as const) {
    defineConstructor(it, realm, name, realm.map, (_self, [from]) => {
      const made = new Obj('Map', realm.map);
      const internal: Entries = { kind: 'map', entries: new Map() };
      made.internal = internal;
      const { items, rest } = it.iterate(from);
      for (const item of items) put(made, it.getProperty(item, '0'), it.getProperty(item, '1'));
      if (rest !== undefined) internal.rest = it.getProperty(rest, '1');
      return made;
    });
  }
  for (const name of ['Set', 'WeakSet'] as const) {
    defineConstructor(it, realm, name, realm.set, (_self, [from]) => {
      const made = new Obj('Set', realm.set);
      const internal: Entries = { kind: 'set', entries: new Map() };
      made.internal = internal;
      const { items, rest } = it.iterate(from);
      for (const item of items) put(made, item, item);
      if (rest !== undefined) internal.rest = rest;
      return made;
    });
  }
}
