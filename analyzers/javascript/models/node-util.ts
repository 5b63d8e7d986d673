import { format as formatted } from 'node:util';
import {
  concat,
  either,
  guarded,
  literal,
  literalOf,
  type Part,
  type Text,
} from '../../../src/effects/text.js';
import { allOf, anyOf, isText } from '../interpret/values.js';
import {
  argument,
  build,
  type Call,
  callbackIn,
  elementsOf,
  fn,
  type Given,
  invoke,
  isArray,
  isCallable,
  isFunction,
  isUndefined,
  isUnion,
  library,
  listOf,
  listOfValues,
  open,
  record,
  runner,
  self,
  test,
  textAt,
  textOf,
  undecided,
  type Value,
  value,
} from './kit.js';
import { contentOf } from './node-fs.js';
import { pipeline, sink, source, through } from './stream.js';

/** https://nodejs.org/api/util.html */
export const nodeUtil = library(['util', 'es6-promisify', 'pify', 'util.promisify'], {
  promisify: fn(promisified, { custom: 'nodejs.util.promisify.custom' }),
  callbackify: (call) => {
    const callee = argument(call, 0);
    return fn((at) => {
      const done = callbackIn(at.args);
      const result = at.runtime.settle(invoke(at, callee, at.args.slice(0, -1)));
      if (done) invoke(at, done, [null, result]);
      return undefined;
    });
  },
  format: (call) => value(formattedText(call)),
  formatWithOptions: (call) => value(textAt(call, 1)),
  inspect: fn((call) => value(textAt(call, 0)), {
    custom: 'nodejs.util.inspect.custom',
    defaultOptions: self(),
  }),
  inherits: () => undefined,
  deprecate: (call) => argument(call, 0),
  debuglog: () => fn(() => undefined),
  debug: () => fn(() => undefined),
  stripVTControlCharacters: (call) => argument(call, 0),
  styleText: (call) => argument(call, 1),
  isDeepStrictEqual: (call) => test({ kind: 'equals', left: textAt(call, 0), right: textAt(call, 1) }),
  parseArgs: () => record({ values: runner('options'), positionals: listOf(runner('argument')) }),
  toUSVString: (call) => argument(call, 0),
  types: self(),
  TextDecoder: () => record({ decode: fn((call) => argument(call, 0)) }),
  TextEncoder: () => record({ encode: fn((call) => argument(call, 0)) }),
});

/** The function without its callback: what the callback gets as its second argument, or what the function gives. */
function promisified(call: Call): Given {
  const callee = argument(call, 0);
  return fn((at) => {
    let answered = false;
    let answer: Value;
    let error: Value;
    const done = fn((heard) => {
      [error] = heard.args;
      if (heard.args.length > 1 || !answered) answer = argument(heard, 1);
      answered = true;
      return undefined;
    });
    const result = at.runtime.call(callee, at.self, [...at.args, build(at.runtime, done)]);
    return at.runtime.asynchronously(() => {
      rejectWith(at, error);
      return answered ? answer : at.runtime.settle(result);
    });
  });
}

/** Ends the way on which there is an error, where there need not be one. */
function rejectWith(call: Call, error: Value): void {
  if (!isUnion(error)) return;
  const none = error.options.filter((option) => isUndefined(option.value));
  if (none.length === 0) return;
  call.runtime.branch(
    anyOf(none.map(({ guards }) => allOf(guards.map(({ condition }) => condition)))),
    () => undefined,
    () => call.runtime.fail(error),
  );
}

function formattedText(call: Call): Text {
  const [first, ...rest] = call.args.map((one) => textOf(one));
  if (!first) return literal('');
  const known = literalOf(first);
  const values = rest.map((one) => literalOf(one));
  if (known !== undefined && values.every((one) => one !== undefined))
    return literal(formatted(known, ...values));
  return either(...first.alternatives.map(({ parts, guards }) => guarded(withValues(parts, rest), guards)));
}

/** A format with the values at their places, and behind it those that have none. */
function withValues(format: readonly Part[], values: readonly Text[]): Text {
  let used = 0;
  const pieces = format.flatMap((part): Text[] =>
    typeof part === 'string'
      ? part.split(/(%[sdifjoOc%])/).map((piece) => {
          if (piece === '%%') return literal('%');
          return /^%[sdifjoOc]$/.test(piece) && used < values.length ? values[used++]! : literal(piece);
        })
      : [{ alternatives: [{ parts: [part], guards: [] }] }],
  );
  return concat(...pieces, ...values.slice(used).flatMap((one) => [literal(' '), one]));
}

/** https://nodejs.org/api/stream.html */
export const nodeStream = library(
  [
    'stream',
    'stream/promises',
    'readable-stream',
    'pump',
    'through2',
    'pumpify',
    'stream/web',
    'stream/consumers',
    'stream-to-promise',
    'get-stream',
    'raw-body',
    'concat-stream',
    'stream-buffers',
    'split2',
    'progress-stream',
    'into-stream',
    'bl',
  ],
  {
    pipeline: fn(pipeline),
    finished: fn(ended),
    Readable: fn(readable, {
      from: fn(readable),
      fromWeb: fn((call) => argument(call, 0)),
      toWeb: fn((call) => argument(call, 0)),
    }),
    Writable: fn(writable, { fromWeb: fn((call) => argument(call, 0)) }),
    Transform: fn(transform),
    Duplex: fn(transform, { from: fn((call) => argument(call, 0)) }),
    PassThrough: fn(() => through((_, content) => content)),
    ReadableStream: fn(readable),
    WritableStream: fn(writable),
    TransformStream: fn(transform),
    promises: record({ pipeline: fn(pipeline), finished: fn(ended) }),
    text: (call) => argument(call, 0),
    json: (call) => argument(call, 0),
    buffer: (call) => argument(call, 0),
    arrayBuffer: (call) => argument(call, 0),
    getStream: (call) => argument(call, 0),
    getStreamAsBuffer: (call) => argument(call, 0),
  },
  undefined,
  fn((call) => (call.args.length > 1 ? pipeline(call) : argument(call, 0))),
);

function ended(call: Call): Given {
  const done = callbackIn(call.args);
  if (done) invoke(call, done, []);
  return undefined;
}

function readable(call: Call): Given {
  return source(argument(call, 0));
}

/** A writable whose `write` option says what becomes of what is written. */
function writable(call: Call): Given {
  const options = argument(call, 0);
  return sink((at, content) => {
    const write = at.runtime.get(options, 'write');
    if (isFunction(write)) invoke(at, write, [content, 'buffer', fn(() => undefined)]);
  });
}

function transform(call: Call): Given {
  const options = argument(call, 0);
  return through((at, content) => {
    const apply = at.runtime.get(options, 'transform');
    if (!isFunction(apply)) return content;
    let result: Value = content;
    const done = fn((heard) => {
      if (heard.args.length > 1) result = argument(heard, 1);
      return undefined;
    });
    invoke(at, apply, [content, 'buffer', done]);
    return result;
  });
}

/** https://nodejs.org/api/timers.html, also its promise form: whatever is put off happens. */
export const nodeTimers = library(['timers', 'timers/promises', 'delay', 'p-timeout', 'sleep-promise'], {
  setTimeout: fn(later),
  setImmediate: fn(later),
  setInterval: fn(later),
  clearTimeout: () => undefined,
  clearInterval: () => undefined,
  clearImmediate: () => undefined,
});

function later(call: Call): Given {
  const [first] = call.args;
  call.machine.timers++;
  if (isFunction(first)) invoke(call, first, call.args.slice(2));
  return runner('timer');
}

/** https://nodejs.org/api/readline.html: the lines of a stream. */
export const nodeReadline = library(['readline', 'readline/promises'], {
  createInterface: (call) => {
    const given = call.runtime.get(argument(call, 0), 'input');
    const lines = source(given);
    return build(call.runtime, lines);
  },
  clearLine: () => undefined,
  cursorTo: () => undefined,
});

/** Readers of the lines of a stream, or of the file at a path: https://www.npmjs.com/package/line-by-line. */
export const lineReaders = library(
  ['line-by-line', 'byline', 'linebyline', 'n-readlines'],
  { createStream: linesIn, LineStream: linesIn },
  undefined,
  fn(linesIn),
);

function linesIn(call: Call): Given {
  const given = argument(call, 0);
  const isPath = typeof given === 'string' || isText(given);
  const lines = isPath ? value(contentOf(call.machine, textAt(call, 0))) : given;
  return source(lines, { next: fn(() => lines) });
}

/** https://nodejs.org/api/assert.html: what fails ends the run. */
export const nodeAssert = library(
  ['assert', 'assert/strict', 'tiny-invariant', 'invariant'],
  {
    ok: fn(asserted),
    equal: fn(same),
    strictEqual: fn(same),
    deepEqual: fn(same),
    deepStrictEqual: fn(same),
    notEqual: () => undefined,
    notStrictEqual: () => undefined,
    match: () => undefined,
    fail: (call) => call.runtime.fail(call.runtime.error(argument(call, 0))),
    AssertionError: () => record({}),
    strict: fn(asserted, { equal: fn(same), ok: fn(asserted), deepEqual: fn(same) }),
  },
  undefined,
  fn(asserted),
);

function asserted(call: Call): Given {
  const given = argument(call, 0);
  if (typeof given === 'object' && given !== null && given.kind === 'test')
    call.runtime.branch(
      given.condition,
      () => undefined,
      () => call.runtime.fail(call.runtime.error('assertion failed')),
    );
  return undefined;
}

function same(call: Call): Given {
  call.runtime.branch(
    { kind: 'equals', left: textAt(call, 0), right: textAt(call, 1) },
    () => undefined,
    () => call.runtime.fail(call.runtime.error('assertion failed')),
  );
  return undefined;
}

/** Small packages whose result is one of their arguments. */
export const passThrough = library(
  [
    'p-retry',
    'async-retry',
    'promise-retry',
    'p-limit',
    'p-queue',
    'p-map',
    'bottleneck',
    'throttled-queue',
    'retry',
    'p-wait-for',
    'async-mutex',
  ],
  {
    default: fn(runs),
    AbortError: () => record({}),
    operation: () => record({ attempt: fn(runs), retry: fn(() => false), mainError: fn(() => undefined) }),
  },
  undefined,
  fn(runs),
);

/** A function that is called at most once, when its owner calls it. */
export const once = library(
  ['once'],
  { strict: fn((call) => argument(call, 0)) },
  undefined,
  fn((call) => argument(call, 0)),
);

const MAX_ELEMENTS = 32;

/** Retries and limits: the function given is run; a number gives such a function. */
function runs(call: Call): Given {
  const callee = callbackIn(call.args);
  if (!callee)
    return fn(runs, {
      run: fn(runs),
      add: fn(runs),
      schedule: fn(runs),
      runExclusive: fn(runs),
      wrap: (at) => argument(at, 0),
      onIdle: () => undefined,
    });
  const [list] = call.args;
  if (list !== undefined && !isCallable(list) && call.args.length > 1 && call.args[1] === callee)
    return listOfValues(eachOf(list).map((one, at) => invoke(call, callee, [one, at])));
  return invoke(call, callee, [fn(() => undefined), 1]);
}

function eachOf(list: Value): readonly Value[] {
  const known = (elementsOf(list) ?? []).slice(0, MAX_ELEMENTS);
  return isArray(list) && list.rest !== undefined ? [...known, list.rest] : known;
}

/** Packages that match paths and names. */
export const matchers = library(
  [
    'minimatch',
    'picomatch',
    'micromatch',
    'ignore',
    'is-glob',
    'multimatch',
    'anymatch',
    'wildcard-match',
    'matcher',
  ],
  {
    isMatch: fn(matched),
    match: fn(matched),
    minimatch: fn(matched),
    Minimatch: () => record({ match: fn(matched) }),
    makeRe: () => runner('pattern'),
  },
  undefined,
  fn(matched),
);

function matched(): Given {
  return test(undecided('the pattern matches'));
}

/** Names made at random. */
export const randomNames = library(
  ['uuid', 'nanoid', 'crypto-random-string', 'unique-string', 'cuid', 'shortid', 'short-uuid'],
  {},
  fn(() => runner('random')),
  fn(() => runner('random')),
);

/** Settings and networks: nothing is fetched by them. */
export const nodeQuiet = library(
  [
    'dns',
    'dns/promises',
    'net',
    'tls',
    'dgram',
    'perf_hooks',
    'async_hooks',
    'diagnostics_channel',
    'inspector',
    'v8',
    'tty',
    'domain',
    'constants',
    'punycode',
    'console',
    'wasi',
    'sys',
    'repl',
    'trace_events',
    'test',
    'sqlite',
  ],
  {
    constants: open('constant', { kind: 'runner', what: 'constant' }),
    AsyncLocalStorage: () =>
      record({ run: fn((call) => invoke(call, argument(call, 1), [])), getStore: fn(() => undefined) }),
    performance: self(),
  },
  self(),
  fn(() => self()),
);
