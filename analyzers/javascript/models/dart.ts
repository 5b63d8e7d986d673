import { argument, library, type Modelled, record } from './kit.js';

/** What a completer was given, where its future is asked for it. */
const RESULT = '$result';

const start: Modelled = (call) => {
  const [body, completer] = [argument(call, 0), argument(call, 1)];
  call.runtime.call(call.runtime.get(body, 'call$2'), body, [0, null]);
  return completer;
};

const wait: Modelled = (call) => {
  const [of, body] = [argument(call, 0), argument(call, 1)];
  const settled = call.runtime.settle(of);
  const result = call.runtime.get(settled, RESULT);
  call.runtime.call(call.runtime.get(body, 'call$2'), body, [0, result === undefined ? settled : result]);
  return undefined;
};

/**
 * The runtime of programs that dart2js compiled: an async function is a state machine that is called again with what it waited for
 * (sdk/lib/_internal/js_runtime/lib/async_patch.dart). A completer stands for its future; every future is there at once.
 */
export const dartRuntime = library(['dart2js'], {
  _makeAsyncAwaitCompleter: () => record({}),
  _asyncStartSync: start,
  _asyncAwait: wait,
  _asyncReturn: (call) => {
    call.runtime.set(argument(call, 1), RESULT, argument(call, 0));
    return undefined;
  },
  _asyncRethrow: (call) => call.runtime.fail(argument(call, 0)),
  promiseToFuture: (call) => argument(call, 0),
});
