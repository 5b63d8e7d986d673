import { allOf, anyOf, isObject, type Obj, optionsOf, unionOf } from '../interpret/values.js';
import { argument, fn, library, type Modelled, record, type Value } from './kit.js';
import type { Runtime } from './model.js';

/** On a completer: what the function comes to. */
const RESULT = '$result';

/** On the body of a function: its code, where it waits (0 where it does not), and for what. */
const CODE = '$code';
const WAITS = '$waits';
const GIVEN = '$given';

/** Turns of one body, and waits at one place of it where others are possible, too. */
const MAX_TURNS = 200;
const MAX_OPEN_WAITS = 2;

const PLACES_IN_A_LINE = 1e6;

/** How often a body waited at which place, and whether all of its ways wait at the one where it goes on. */
interface Progress {
  readonly waits: Map<number, number>;
  isOpen: boolean;
}

const progresses = new WeakMap<Obj, Progress>();

const wrap: Modelled = (call) => {
  const code = argument(call, 0);
  return record({ [CODE]: code, call$2: fn((at) => at.runtime.call(code, undefined, at.args)) });
};

const start: Modelled = (call) => {
  const { runtime } = call;
  const [body, completer] = [argument(call, 0), argument(call, 1)];
  if (!isObject(body)) return undefined;
  return runtime.asynchronously(() => {
    run(runtime, body);
    return runtime.get(completer, RESULT);
  });
};

/** Calls the body until it waits no more: of its ways the one first that waits at the first place, so that they meet again behind it. */
function run(runtime: Runtime, body: Obj): void {
  const progress: Progress = { waits: new Map(), isOpen: false };
  progresses.set(body, progress);
  goOn(runtime, body, null);
  for (let turns = 0; turns < MAX_TURNS; turns++) {
    const waits = runtime.get(body, WAITS);
    const places = optionsOf(waits).flatMap(({ value: place }) =>
      typeof place === 'number' && place > 0 ? [place] : [],
    );
    if (places.length === 0) return;
    const first = Math.min(...places);
    const others = optionsOf(waits).filter(({ value: place }) => place !== first);
    progress.isOpen ||= others.length > 0;
    runtime.branch(
      anyOf(
        optionsOf(waits).flatMap(({ value: place, guards }) =>
          place === first ? [allOf(guards.map(({ condition }) => condition))] : [],
        ),
      ),
      () => goOn(runtime, body, runtime.get(body, GIVEN)),
      () => {
        runtime.set(body, WAITS, unionOf(others));
        return undefined;
      },
    );
  }
}

/** Calls the body with what it waited for; again where it fails, with the error. */
function goOn(runtime: Runtime, body: Obj, given: Value): undefined {
  const code = runtime.get(body, CODE);
  runtime.set(body, WAITS, 0);
  runtime.attempt(
    () => runtime.call(code, undefined, [0, given]),
    (error) => runtime.call(code, undefined, [1, error]),
  );
}

const wait: Modelled = (call) => {
  const { runtime, machine } = call;
  const [of, body] = [argument(call, 0), argument(call, 1)];
  const progress = isObject(body) ? progresses.get(body) : undefined;
  if (!progress) return undefined;
  const { line, column } = machine.location;
  const place = line * PLACES_IN_A_LINE + column;
  const waits = (progress.waits.get(place) ?? 0) + 1;
  progress.waits.set(place, waits);
  if (progress.isOpen && waits > MAX_OPEN_WAITS) return undefined;
  return runtime.attempt(
    () => {
      const given = runtime.settle(of);
      runtime.set(body, GIVEN, given);
      runtime.set(body, WAITS, place);
      return undefined;
    },
    (error) => runtime.call(runtime.get(body, CODE), undefined, [1, error]),
  );
};

/**
 * The runtime of programs that dart2js compiled: an async function is a state machine that is called again with what it waited for
 * (sdk/lib/_internal/js_runtime/lib/async_patch.dart). Its future is a promise; every future is there at once.
 * Values are of the types that the program checks (rti.dart).
 */
export const dartRuntime = library(['dart2js'], {
  _makeAsyncAwaitCompleter: () => record({}),
  _wrapJsFunctionForAsync: wrap,
  _asyncStartSync: start,
  _asyncAwait: wait,
  _asyncReturn: (call) => {
    call.runtime.set(argument(call, 1), RESULT, argument(call, 0));
    return undefined;
  },
  _asyncRethrow: (call) => call.runtime.fail(argument(call, 0)),
  _asCheck: (call) => argument(call, 0),
  promiseToFuture: (call) => argument(call, 0),
});
