import { guard, guardNot } from '../../../../src/effects/condition.js';
import { hole } from '../../../../src/effects/text.js';
import { callBack } from '../calls.js';
import type { Interpreter } from '../interpreter.js';
import { binary } from '../operators.js';
import { type Builtin, builtin, defineConstructor, methods, type Realm } from '../realm.js';
import {
  derived,
  handlesIn,
  isAccessor,
  isArray,
  isCallable,
  isObject,
  isTest,
  isText,
  isUnion,
  isUnknown,
  type Obj,
  Obj as ObjectValue,
  setPrototype,
  textOf,
  textValue,
  truthiness,
  unionOf,
  unknownValue,
  type Value,
} from '../values.js';
import { evaluated } from './objects.js';

/** A plain JSON value as the program's own. */
export function fromJson(it: Interpreter, value: unknown, depth = 0): Value {
  if (value === null || typeof value !== 'object') return value as Value;
  if (depth > 60) return unknownValue('json');
  if (Array.isArray(value)) return it.list(value.map((one) => fromJson(it, one, depth + 1)));
  const made = it.record({});
  for (const [key, one] of Object.entries(value)) made.props.set(key, fromJson(it, one, depth + 1));
  return made;
}

/** The JSON of a value; undefined where it is not wholly known. */
function toJson(it: Interpreter, value: Value, depth = 0): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (!isObject(value) || depth > 20) throw new NotKnown();
  if (value.rest !== undefined || value.exotic) throw new NotKnown();
  if (value.elements) return value.elements.map((one) => toJson(it, one, depth + 1));
  if (value.call) return undefined;
  if (value.internal) throw new NotKnown();
  const made: Record<string, unknown> = {};
  for (const [key, slot] of value.props) {
    if (typeof key !== 'string' || isAccessor(slot)) continue;
    made[key] = toJson(it, slot, depth + 1);
  }
  return made;
}

class NotKnown extends Error {}

function contentOf(value: Value): Value {
  return isObject(value) && value.internal?.kind === 'bytes' ? value.internal.content : value;
}

const ENCODINGS = new Set([
  'utf8',
  'utf-8',
  'ascii',
  'latin1',
  'binary',
  'hex',
  'base64',
  'base64url',
  'utf16le',
  'ucs2',
]);

/** Bytes that are no text, as of a digest or key, are known by how they are written. */
function decoded(it: Interpreter, content: string, encoding: Value): Obj {
  if (typeof encoding !== 'string' || !ENCODINGS.has(encoding.toLowerCase())) return it.bytes(content);
  const text = Buffer.from(content, encoding.toLowerCase() as BufferEncoding).toString('utf8');
  return text.includes('\uFFFD') ? bytesAs(it, content, 'written') : it.bytes(text);
}

function bytesAs(it: Interpreter, content: Value, as: 'part' | 'written'): Obj {
  const made = it.bytes(content);
  made.internal = { kind: 'bytes', content, as };
  return made;
}

function isPartial(value: Value): boolean {
  return isObject(value) && value.internal?.kind === 'bytes' && value.internal.as === 'part';
}

function encoded(content: string, encoding: Value): string {
  return typeof encoding === 'string' && ENCODINGS.has(encoding.toLowerCase())
    ? Buffer.from(content, 'utf8').toString(encoding.toLowerCase() as BufferEncoding)
    : content;
}

/** Numbers, `JSON`, `Math`, `Date`, `Buffer`, timers, encodings, `console`, `eval` and `globalThis`. */
export function defineGlobals(it: Interpreter, realm: Realm): void {
  const global = (name: string, call: Builtin): Obj => {
    const made = builtin(it, realm, name, call);
    it.global.declare(name, made);
    return made;
  };
  const onString =
    (body: (value: string) => string): Builtin =>
    (_self, [value]) => {
      const own = it.stringOf(value);
      if (typeof own !== 'string') return own;
      try {
        return body(own);
      } catch {
        return own;
      }
    };
  global('encodeURIComponent', onString(encodeURIComponent));
  global('encodeURI', onString(encodeURI));
  global('decodeURIComponent', onString(decodeURIComponent));
  global('decodeURI', onString(decodeURI));
  global('escape', onString(encodeURIComponent));
  global(
    'unescape',
    onString((value) =>
      value.replace(/%u([0-9a-f]{4})|%([0-9a-f]{2})/gi, (_all, wide: string, narrow: string) =>
        String.fromCharCode(Number.parseInt(wide ?? narrow, 16)),
      ),
    ),
  );
  global(
    'atob',
    onString((value) => Buffer.from(value, 'base64').toString('latin1')),
  );
  global(
    'btoa',
    onString((value) => Buffer.from(value, 'latin1').toString('base64')),
  );
  const number =
    (body: (value: Value) => number): Builtin =>
    (_self, [value, radix]) => {
      if (value === null || typeof value !== 'object')
        return typeof radix === 'number' ? Number.parseInt(String(value), radix) : body(value);
      return { ...derived(isUnknown(value) ? value.name : 'number', value), isNumber: true };
    };
  const parseInteger = global(
    'parseInt',
    number((value) => Number.parseInt(String(value), 10)),
  );
  const parseFloating = global(
    'parseFloat',
    number((value) => Number.parseFloat(String(value))),
  );
  const classify =
    (body: (value: Value) => boolean): Builtin =>
    (_self, [value]) =>
      value === null || typeof value !== 'object'
        ? body(value)
        : { ...derived('number', value), origins: [{ kind: 'unknown', why: 'number' }] };
  const notNumber = global(
    'isNaN',
    classify((value) => Number.isNaN(Number(value))),
  );
  const finite = global(
    'isFinite',
    classify((value) => Number.isFinite(Number(value))),
  );
  const numbers = defineConstructor(it, realm, 'Number', realm.number, (_self, [value]) => {
    if (value === null || typeof value !== 'object') return Number(value);
    return derived(isUnknown(value) ? value.name : 'number', value);
  });
  for (const [name, value] of Object.entries({
    parseInt: parseInteger,
    parseFloat: parseFloating,
    isNaN: notNumber,
    isFinite: finite,
    isInteger: builtin(
      it,
      realm,
      'isInteger',
      classify((value) => Number.isInteger(value)),
    ),
    isSafeInteger: builtin(
      it,
      realm,
      'isSafeInteger',
      classify((value) => Number.isSafeInteger(value)),
    ),
    MAX_SAFE_INTEGER: Number.MAX_SAFE_INTEGER,
    MIN_SAFE_INTEGER: Number.MIN_SAFE_INTEGER,
    MAX_VALUE: Number.MAX_VALUE,
    MIN_VALUE: Number.MIN_VALUE,
    EPSILON: Number.EPSILON,
    NaN: Number.NaN,
    POSITIVE_INFINITY: Number.POSITIVE_INFINITY,
    NEGATIVE_INFINITY: Number.NEGATIVE_INFINITY,
  }))
    numbers.props.set(name, value);
  it.global.declare('NaN', Number.NaN);
  it.global.declare('Infinity', Number.POSITIVE_INFINITY);
  it.global.declare('undefined', undefined);
  methods(it, realm, realm.number, {
    toString: (self: Value, [radix]: readonly Value[]) =>
      typeof self === 'number'
        ? self.toString(typeof radix === 'number' && radix >= 2 && radix <= 36 ? radix : 10)
        : it.stringOf(self),
    toFixed: (self, [digits]) =>
      typeof self === 'number'
        ? self.toFixed(typeof digits === 'number' ? Math.min(Math.max(digits, 0), 20) : 0)
        : it.stringOf(self),
    toLocaleString: (self: Value) => it.stringOf(self),
    valueOf: (self: Value) => self,
  });
  defineConstructor(it, realm, 'Boolean', realm.boolean, (_self, [value]) =>
    binary('!==', truth(value), false, it, () => it.code()),
  );
  methods(it, realm, realm.boolean, {
    toString: (self: Value) => it.stringOf(self),
    valueOf: (self: Value) => self,
  });
  defineConstructor(it, realm, 'BigInt', new ObjectValue('Object', realm.number), (_self, [value]) => {
    if (typeof value === 'number' && Number.isInteger(value)) return BigInt(value);
    if (typeof value === 'string' && /^(0x[\da-f]+|\d+)$/i.test(value) && value.length < 100)
      return BigInt(value);
    return typeof value === 'bigint' ? value : derived('number', value);
  });

  const math = it.record({});
  math.proto = realm.object;
  for (const name of Object.getOwnPropertyNames(Math)) {
    const own = Math[name as keyof Math];
    if (typeof own === 'number') math.props.set(name, own);
    else if (name === 'random')
      math.props.set(
        name,
        it.builtin(name, () => unknownValue('random', { kind: 'runner', what: 'random' })),
      );
    else
      math.props.set(
        name,
        it.builtin(name, (_self, args) =>
          args.every((arg) => arg === null || (typeof arg !== 'object' && typeof arg !== 'bigint'))
            ? (own as unknown as (...values: number[]) => number)(...(args as number[]))
            : derived('number', ...args),
        ),
      );
  }
  it.global.declare('Math', math);

  const json = it.record({});
  json.proto = realm.object;
  methods(it, realm, json, {
    parse(_self, [source, reviver]) {
      const text = it.stringOf(contentOf(source));
      const parse = (value: string): Value => {
        try {
          return fromJson(it, JSON.parse(value.replace(/^\ufeff/, '')));
        } catch {
          return it.fail(it.error('Unexpected token in JSON'));
        }
      };
      if (typeof text === 'string') return parse(text);
      if (isCallable(reviver)) callBack(it, reviver, derived('value', text));
      const parsed = derived(isUnknown(source) ? source.name : 'json', text);
      // An input that is JSON is mostly a `true` or `false` that is read so.
      const isInput = parsed.origins.every(({ kind }) => kind === 'input');
      return isInput ? { ...parsed, parsedFrom: textOf(text) } : parsed;
    },
    stringify(_self, [value, _replacer, indent]) {
      try {
        return JSON.stringify(
          toJson(it, value),
          null,
          typeof indent === 'number' || typeof indent === 'string' ? indent : undefined,
        );
      } catch (error) {
        if (!(error instanceof NotKnown)) throw error;
        return textValue(textOf(derived('json', value)));
      }
    },
  });
  it.global.declare('JSON', json);

  const time = (): Value => unknownValue('time', { kind: 'runner', what: 'time' });
  const dates = defineConstructor(
    it,
    realm,
    'Date',
    realm.date,
    (_self, args, isNew) => {
      if (!isNew) return textValue(hole('date', { kind: 'runner', what: 'date' }));
      const made = new ObjectValue('Date', realm.date);
      made.internal = { kind: 'date', time: args.length === 0 ? time() : args[0] };
      return made;
    },
    { now: time, parse: (_self, args) => derived('time', ...args), UTC: time },
  );
  dates.props.set('prototype', realm.date);
  for (const name of Object.getOwnPropertyNames(Date.prototype)) {
    if (name === 'constructor') continue;
    realm.date.props.set(
      name,
      it.builtin(name, (self) => {
        const given = isObject(self) && self.internal?.kind === 'date' ? self.internal.time : undefined;
        if (name.startsWith('set')) return time();
        if (given !== undefined && handlesIn(given).length > 0) return derived('date', given);
        return /^to/.test(name) ? textValue(hole('date', { kind: 'runner', what: 'date' })) : time();
      }),
    );
  }

  const later: Builtin = (_self, [body, _delay, ...args]) => {
    it.machine.timers++;
    if (isCallable(body)) it.events.timeout(() => void it.call(body, undefined, args));
    return it.record({
      ref: it.builtin('ref', (self) => self),
      unref: it.builtin('unref', (self) => self),
      hasRef: it.builtin('hasRef', () => true),
    });
  };
  for (const name of ['setTimeout', 'setImmediate', 'setInterval']) global(name, later);
  const soon: Builtin = (_self, [body, ...args]) => {
    if (isCallable(body)) it.call(body, undefined, args);
    return undefined;
  };
  global('queueMicrotask', soon);
  for (const name of ['clearTimeout', 'clearInterval', 'clearImmediate']) global(name, () => undefined);
  const nothing = (name: string): Obj => it.builtin(name, () => undefined);
  const console = it.record({});
  console.proto = realm.object;
  for (const name of [
    'log',
    'info',
    'warn',
    'error',
    'debug',
    'trace',
    'group',
    'groupEnd',
    'time',
    'timeEnd',
    'table',
    'dir',
    'assert',
  ])
    console.props.set(name, nothing(name));
  it.global.declare('console', console);
  global('structuredClone', (_self, [value]) => value);
  global('eval', (_self, [source]) => {
    if (source === 'require')
      return it.builtin('require', (_own, [name]) =>
        typeof name === 'string' ? it.require(name) : derived('module', name),
      );
    if (typeof source === 'string') return it.evaluate(source);
    if (isObject(source)) return source;
    evaluated(it, source, 'eval');
    return derived('value', source);
  });

  const bytes = (value: Value, encoding: Value): Obj => {
    const content = contentOf(value);
    if (isArray(content)) {
      const { elements } = content;
      if (elements.every((one) => typeof one === 'number') && elements.length < 20_000)
        return it.bytes(Buffer.from(elements as number[]).toString('utf8'));
      // Chunks collected from a stream.
      if (elements.length > 0 || content.rest !== undefined) return it.bytes(joinedBytes(it, content));
    }
    if (typeof content === 'string') return decoded(it, content, encoding);
    if (typeof content === 'number') return it.bytes('\0'.repeat(Math.min(content, 4096)));
    return it.bytes(content === undefined ? '' : content);
  };
  /** Of text that is known, the text of the part; of anything else the same bytes, some of them. */
  const partOfBytes = (self: Value, from: Value, to: Value): Value => {
    if ((from === undefined || from === 0) && to === undefined) return self;
    const content = contentOf(self);
    if (
      typeof content === 'string' &&
      isObject(self) &&
      self.internal?.kind === 'bytes' &&
      self.internal.as === undefined &&
      /^[\0-\x7f]*$/.test(content) &&
      (from === undefined || typeof from === 'number') &&
      (to === undefined || typeof to === 'number')
    )
      return it.bytes(content.slice(from, to));
    return bytesAs(it, content, 'part');
  };
  const sameBytes = (left: Value, right: Value): Value =>
    left !== right && (isPartial(left) || isPartial(right))
      ? derived('equals')
      : binary('===', it.stringOf(left), it.stringOf(right), it, () => it.code());
  const orderOfBytes = (left: Value, right: Value): Value => {
    const same = sameBytes(left, right);
    if (isUnknown(same)) return derived('order');
    return isTest(same) ? orderOf(same) : same === true ? 0 : 1;
  };
  const buffers = defineConstructor(
    it,
    realm,
    'Buffer',
    realm.buffer,
    (_self, [value, encoding]) => bytes(value, encoding),
    {
      from: (_self, [value, encoding]) => bytes(value, encoding),
      alloc: (_self, [size]) => bytes(size, undefined),
      allocUnsafe: (_self, [size]) => bytes(size, undefined),
      concat: (_self, [list]) => it.bytes(joinedBytes(it, list)),
      isBuffer: (_self, [value]) =>
        isUnknown(value) ? derived('isBuffer') : isObject(value) && value.internal?.kind === 'bytes',
      byteLength: (_self, [value]) =>
        typeof value === 'string' ? Buffer.byteLength(value) : derived('length', value),
      compare: (_self, [left, right]) => orderOfBytes(left, right),
      isEncoding: () => true,
    },
  );
  // Buffers are Uint8Arrays; what all typed arrays share is on one prototype.
  const typed = new ObjectValue('Object', realm.object);
  const octets = new ObjectValue('Object', typed);
  setPrototype(realm.buffer, octets);
  methods(it, realm, typed, {
    toString(self: Value, [encoding]: readonly Value[]) {
      const content = contentOf(self);
      if (isPartial(self) && !isUnknown(content)) return derived('part', content);
      return typeof content === 'string' ? encoded(content, encoding) : it.stringOf(content);
    },
    equals: (self, [other]) => sameBytes(self, other),
    compare: (self, [other]) => orderOfBytes(self, other),
    slice: (self, [from, to]) => partOfBytes(self, from, to),
    subarray: (self, [from, to]) => partOfBytes(self, from, to),
    toJSON: (self) => self,
    copy: () => 0,
    write: () => 0,
    fill: (self) => self,
    readUInt8: (self) => derived('byte', self),
    readUInt16LE: (self) => derived('number', self),
    readUInt32LE: (self) => derived('number', self),
    readUInt32BE: (self) => derived('number', self),
  });
  it.global.declare('Buffer', buffers);
  for (const name of [
    'Uint8Array',
    'ArrayBuffer',
    'Uint16Array',
    'Uint32Array',
    'Int8Array',
    'Int16Array',
    'Int32Array',
    'Float32Array',
    'Float64Array',
    'BigInt64Array',
    'BigUint64Array',
    'DataView',
    'SharedArrayBuffer',
    'Uint8ClampedArray',
  ]) {
    const prototype = name === 'Uint8Array' ? octets : new ObjectValue('Object', typed);
    const made = (value: Value): Obj => {
      const array = bytes(value, undefined);
      setPrototype(array, prototype);
      return array;
    };
    defineConstructor(it, realm, name, prototype, (_self, [value]) => made(value), {
      from: (_self, [value]) => made(value),
      of: (_self, args) => made(it.list(args)),
      isView: (_self, [value]) => !isObject(value) || value.internal?.kind === 'bytes',
    });
  }
  const plain = (name: string, members: Readonly<Record<string, Builtin>>): void => {
    const prototype = new ObjectValue('Object', realm.object);
    methods(it, realm, prototype, members);
    defineConstructor(it, realm, name, prototype, () => new ObjectValue('Object', prototype));
  };
  plain('TextEncoder', { encode: (_self, [value]) => bytes(value, undefined) });
  plain('TextDecoder', { decode: (_self, [value]) => it.stringOf(contentOf(value)) });
  plain('FinalizationRegistry', { register: () => undefined, unregister: () => undefined });
  plain('Event', {});
  plain('MessageChannel', {});
  const references = new ObjectValue('Object', realm.object);
  defineConstructor(it, realm, 'WeakRef', references, (_self, [value]) =>
    it.record({ deref: it.builtin('deref', () => value) }),
  );
  const signals = it.record({
    aborted: false,
    addEventListener: nothing('addEventListener'),
    removeEventListener: nothing('removeEventListener'),
    throwIfAborted: nothing('throwIfAborted'),
  });
  const controllers = new ObjectValue('Object', realm.object);
  defineConstructor(it, realm, 'AbortController', controllers, () =>
    it.record({ signal: signals, abort: nothing('abort') }),
  );
  const abort = defineConstructor(
    it,
    realm,
    'AbortSignal',
    new ObjectValue('Object', realm.object),
    () => signals,
  );
  for (const name of ['timeout', 'any', 'abort'])
    abort.props.set(
      name,
      it.builtin(name, () => signals),
    );
  const target = new ObjectValue('Object', realm.object);
  methods(it, realm, target, {
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    dispatchEvent: () => true,
  });
  defineConstructor(it, realm, 'EventTarget', target, () => new ObjectValue('Object', target));
  it.global.declare(
    'performance',
    it.record({
      now: it.builtin('now', time),
      mark: nothing('mark'),
      measure: nothing('measure'),
      timeOrigin: 0,
    }),
  );

  const globals = new ObjectValue('Object', realm.object);
  globals.exotic = {
    get: (key) => it.global.vars.get(key)?.value,
    set: (key, value) => {
      const cell = it.global.vars.get(key);
      if (cell) it.path.writeCell(cell, value);
      else it.global.declare(key, value);
    },
  };
  it.global.declare('globalThis', globals);
  it.global.declare('global', globals);
}

function truth(value: Value): Value {
  if (value === null || typeof value !== 'object') return Boolean(value);
  if (isTest(value) || isUnion(value) || isUnknown(value) || isText(value)) {
    const condition = truthiness(value, () => 'value');
    return condition.kind === 'constant' ? condition.value : { kind: 'test', condition };
  }
  return true;
}

function orderOf(same: Extract<Value, { kind: 'test' }>): Value {
  return unionOf([
    { value: 0, guards: [guard(same.condition)] },
    { value: 1, guards: [guardNot(same.condition)] },
  ]);
}

/** The bytes of chunks: what is known of all of them together. */
function joinedBytes(it: Interpreter, list: Value): Value {
  const { items, rest } = it.iterate(list);
  const values = [...items, ...(rest === undefined ? [] : [rest])].map((one) => contentOf(one));
  if (values.length === 1) return values[0];
  const known = values.filter((one) => one !== '' && one !== undefined);
  if (known.length === 1) return known[0];
  if (known.length > 1 && handlesIn(it.list(known)).length > 0) return derived('bytes', ...known);
  return it.joined(
    known.map((one) => it.stringOf(one)),
    undefined,
  );
}
