import { concat, literal } from '../../../src/effects/text.js';
import { pathOfFileUrl } from '../interpret/file-url.js';
import {
  argument,
  byFile,
  type Call,
  type Given,
  library,
  open,
  record,
  runner,
  type Shape,
  textAt,
  textOf,
  value,
} from './kit.js';

/** A global of the language or of node, as the interpreter has it. */
function ambient(expression: string): Shape {
  return { kind: 'shape', make: (runtime) => runtime.evaluate(expression) };
}

/** https://nodejs.org/api/process.html */
export const nodeProcess = library(['process'], {}, undefined, ambient('process'));

/** https://nodejs.org/api/buffer.html */
export const nodeBuffer = library(['buffer', 'safe-buffer'], {
  Buffer: ambient('Buffer'),
  atob: ambient('atob'),
  btoa: ambient('btoa'),
  Blob: () => record({}),
  constants: open('constant', { kind: 'runner', what: 'buffer constant' }),
});

/** https://nodejs.org/api/url.html */
export const nodeUrl = library(['url', 'whatwg-url', 'url-parse'], {
  URL: ambient('URL'),
  URLSearchParams: ambient('URLSearchParams'),
  parse: parsedUrl,
  resolve: (call) =>
    call.runtime.construct(call.runtime.evaluate('URL'), [argument(call, 1), argument(call, 0)]),
  format: (call) => value(textOf(argument(call, 0))),
  fileURLToPath: (call) => value(pathOfFileUrl(textAt(call, 0))),
  pathToFileURL: (call) =>
    call.runtime.construct(call.runtime.evaluate('URL'), [
      value(concat(literal('file://'), textAt(call, 0))),
    ]),
  domainToASCII: (call) => argument(call, 0),
});

/** `url.parse`: a URL that has its path and query in one, too, as `http.request` takes it. */
function parsedUrl(call: Call): Given {
  const { runtime } = call;
  const made = runtime.construct(runtime.evaluate('URL'), [argument(call, 0)]);
  const path = concat(textOf(runtime.get(made, 'pathname')), textOf(runtime.get(made, 'search')));
  runtime.set(made, 'path', value(path));
  return made;
}

/** https://nodejs.org/api/querystring.html and packages like it */
export const nodeQuerystring = library(['querystring', 'qs', 'query-string'], {
  parse: () => open('query', { kind: 'runner', what: 'query' }),
  stringify: () => open('query', { kind: 'runner', what: 'query' }),
  escape: (call) => argument(call, 0),
  unescape: (call) => argument(call, 0),
});

/** As much of https://nodejs.org/api/events.html as programs see, in JavaScript, so that classes can extend it. */
const EMITTER = `(class EventEmitter {
  on(event, listener) {
    if (!this.listenersByEvent) this.listenersByEvent = {};
    if (!this.listenersByEvent[event]) this.listenersByEvent[event] = [];
    this.listenersByEvent[event].push(listener);
    return this;
  }
  once(event, listener) { return this.on(event, listener); }
  addListener(event, listener) { return this.on(event, listener); }
  prependListener(event, listener) { return this.on(event, listener); }
  off() { return this; }
  removeListener() { return this; }
  removeAllListeners() { return this; }
  setMaxListeners() { return this; }
  emit(event, ...values) {
    const listeners = this.listenersByEvent && this.listenersByEvent[event];
    if (listeners) for (const listener of listeners) listener.apply(this, values);
    return true;
  }
})`;

/** https://nodejs.org/api/events.html */
export const nodeEvents = library(
  ['events', 'eventemitter3', 'emittery'],
  {
    EventEmitter: ambient(EMITTER),
    once: () => runner('event'),
    on: () => runner('events'),
    setMaxListeners: () => undefined,
    defaultMaxListeners: 10,
  },
  undefined,
  ambient(EMITTER),
);

/** What lodash's functions do, in JavaScript: the interpreter knows lists and objects better than a model. */
const LODASH = `({
  get(of, path, otherwise) {
    let value = of;
    for (const key of Array.isArray(path) ? path : String(path).replace(/\\[(\\w+)\\]/g, '.$1').split('.')) {
      if (value === undefined || value === null) return otherwise;
      value = value[key];
    }
    return value === undefined ? otherwise : value;
  },
  merge: Object.assign, assign: Object.assign, extend: Object.assign, defaults: (of, ...from) => Object.assign({}, ...from, of),
  cloneDeep: (of) => of, clone: (of) => of, identity: (of) => of,
  map: (list, apply) => list.map(apply), filter: (list, keep) => list.filter(keep), find: (list, test) => list.find(test),
  forEach: (list, apply) => list.forEach(apply), each: (list, apply) => list.forEach(apply),
  reduce: (list, apply, start) => list.reduce(apply, start), some: (list, test) => list.some(test), every: (list, test) => list.every(test),
  includes: (list, one) => list.includes(one), uniq: (list) => list, compact: (list) => list.filter(Boolean), flatten: (list) => list.flat(),
  flattenDeep: (list) => list.flat(9), sortBy: (list) => list, orderBy: (list) => list, reverse: (list) => list.reverse(),
  first: (list) => list[0], head: (list) => list[0], last: (list) => list[list.length - 1], keys: Object.keys, values: Object.values,
  entries: Object.entries, toPairs: Object.entries, fromPairs: Object.fromEntries, has: (of, key) => key in of,
  pick: (of) => of, omit: (of) => of, trim: (text) => text.trim(), trimEnd: (text) => text.trimEnd(), trimStart: (text) => text.trimStart(),
  split: (text, by) => text.split(by), join: (list, by) => list.join(by), replace: (text, from, to) => text.replace(from, to),
  startsWith: (text, start) => text.startsWith(start), endsWith: (text, end) => text.endsWith(end),
  toLower: (text) => text.toLowerCase(), toUpper: (text) => text.toUpperCase(), lowerCase: (text) => text.toLowerCase(),
  isEmpty: (of) => !of || Object.keys(of).length === 0, isString: (of) => typeof of === 'string', isArray: Array.isArray,
  isNil: (of) => of === undefined || of === null, isUndefined: (of) => of === undefined, isFunction: (of) => typeof of === 'function',
  isObject: (of) => typeof of === 'object', isNumber: (of) => typeof of === 'number', noop: () => undefined,
  once: (call) => call, memoize: (call) => call, debounce: (call) => call, throttle: (call) => call, partial: (call, ...values) => call.bind(null, ...values),
  concat: (list, ...more) => list.concat(...more), union: (...lists) => lists.flat(), zipObject: (keys, values) => Object.fromEntries(keys.map((key, at) => [key, values[at]])),
})`;

/** https://lodash.com */
export const lodash = byFile(library(['lodash', 'lodash-es', 'underscore'], {}, undefined, ambient(LODASH)));

/** One function of lodash a package: `lodash.get`. */
export const lodashFunctions = ['get', 'merge', 'clonedeep', 'once', 'debounce'].map((name) =>
  library([`lodash.${name}`], {}, undefined, only(name === 'clonedeep' ? 'cloneDeep' : name)),
);

function only(name: string): Given {
  return ambient(`(${LODASH}).${name}`);
}
