import { literalsOf } from '../../../src/effects/text.js';
import {
  argument,
  type Call,
  callbackIn,
  field,
  fn,
  type Given,
  invoke,
  isFunction,
  isUndefined,
  listOf,
  type Modelled,
  notify,
  receiver,
  record,
  test,
  textAt,
  undecided,
  type Value,
} from './kit.js';

/** `close(callback?)` and the like: what waits for the end of a stream is called, and the stream given. */
const ended: Modelled = (call) => {
  const done = callbackIn(call.args);
  if (done) invoke(call, done, []);
  return receiver(call);
};

const FINISHED = new Set(['end', 'close', 'finish', 'exit', 'drain', 'entry-end', 'prefinish']);

/** What a stream says of itself before anything is written to it. */
const OPENED = new Set(['ready', 'open', 'connect']);

/** A readable stream whose chunks are `content`, with further properties. */
export function source(content: Value, properties: Readonly<Record<string, Given>> = {}): Given {
  const chain = fn((call) => receiver(call));
  const listen = fn((call) => {
    const handler = argument(call, 1);
    for (const event of literalsOf(textAt(call, 0))) {
      if (event === 'data' || event === 'line') notify(call, handler, [content]);
      else if (event === 'readable' || OPENED.has(event) || FINISHED.has(event)) notify(call, handler, []);
    }
    return receiver(call);
  });
  return record(
    {
      on: listen,
      once: listen,
      addListener: listen,
      pipe: fn((call) => {
        deliver(call, content, argument(call, 0));
        return argument(call, 0);
      }),
      pipeTo: fn((call) => {
        deliver(call, content, argument(call, 0));
        return undefined;
      }),
      pipeThrough: fn((call) => {
        const through = argument(call, 0);
        const writable = field(call, through, 'writable') ?? through;
        deliver(call, content, writable);
        return field(call, through, 'readable') ?? source(content);
      }),
      read: fn(() => content),
      getReader: fn(() =>
        record({
          read: fn(() => record({ done: test(undecided('the stream is read')), value: content })),
          releaseLock: fn(() => undefined),
          cancel: fn(() => undefined),
        }),
      ),
      tee: fn(() => listOf(source(content))),
      toArray: fn(() => listOf(content)),
      text: fn(() => content),
      json: fn(() => content),
      arrayBuffer: fn(() => content),
      bytes: fn(() => content),
      close: fn(ended),
      destroy: fn(ended),
      ...Object.fromEntries(
        [
          'setEncoding',
          'resume',
          'pause',
          'unpipe',
          'removeListener',
          'off',
          'removeAllListeners',
          'setTimeout',
          'unref',
          'ref',
          'cancel',
          'emit',
        ].map((name) => [name, chain]),
      ),
      ...properties,
    },
    undefined,
    content,
  );
}

/** A writable stream: `accept` gets what is written to it. Who waits for its end is called once something was. */
export function sink(
  accept: (call: Call, content: Value) => void,
  properties: Readonly<Record<string, Given>> = {},
): Given {
  return through((call, content) => {
    accept(call, content);
    return undefined;
  }, properties);
}

/** A stream that is written to and read from: what comes out is what `apply` makes of what goes in. */
export function through(
  apply: (call: Call, content: Value) => Value,
  properties: Readonly<Record<string, Given>> = {},
  entryArguments: (result: Value) => readonly Given[] = (one) => [one],
): Given {
  let written = false;
  let result: Value | undefined;
  const waiting: ((call: Call) => void)[] = [];
  const after = (call: Call, action: (call: Call) => void): void => {
    if (written) action(call);
    else waiting.push(action);
  };
  const accept: Modelled = (call) => {
    const content = argument(call, 0);
    if (isUndefined(content) || callbackIn([content])) return ended(call);
    result = apply(call, content) ?? result;
    written = true;
    for (const action of waiting.splice(0)) action(call);
    const done = callbackIn(call.args.slice(1));
    if (done) invoke(call, done, []);
    return receiver(call);
  };
  const listen = fn((call) => {
    const handler = argument(call, 1);
    for (const event of literalsOf(textAt(call, 0))) {
      if (event === 'data' || event === 'entry')
        after(call, (at) => {
          if (result !== undefined) invoke(at, handler, entryArguments(result));
        });
      else if (OPENED.has(event)) invoke(call, handler, []);
      else if (FINISHED.has(event) || event === 'readable') after(call, (at) => invoke(at, handler, []));
    }
    return receiver(call);
  });
  const chain = fn((call) => receiver(call));
  return record({
    write: fn(accept),
    end: fn(accept),
    on: listen,
    once: listen,
    addListener: listen,
    pipe: fn((call) => {
      const target = argument(call, 0);
      after(call, (at) => {
        if (result !== undefined) deliver(at, result, target);
      });
      return target;
    }),
    read: fn(() => result ?? undefined),
    close: fn(ended),
    destroy: fn(ended),
    cork: chain,
    uncork: chain,
    off: chain,
    removeListener: chain,
    setEncoding: chain,
    ...properties,
  });
}

/** Writes `content` to a stream, whoever made it. */
export function deliver(call: Call, content: Value, target: Value): void {
  const write = field(call, target, 'write') ?? field(call, target, 'end');
  if (isFunction(write)) invoke(call, write, [content], target);
}

/** `pipeline(a, b, …, callback?)`: each is piped into the next. */
export const pipeline: Modelled = (call) => {
  const done = callbackIn(call.args);
  const stages = call.args.filter((stage) => stage !== done && !callbackIn([stage]));
  const [first, ...rest] = stages;
  let from = first;
  for (const stage of rest) {
    const pipe = from && field(call, from, 'pipe');
    if (from && pipe) invoke(call, pipe, [stage], from);
    else if (from) deliver(call, from, stage);
    from = stage;
  }
  if (done) invoke(call, done, []);
  return stages[stages.length - 1] ?? undefined;
};
