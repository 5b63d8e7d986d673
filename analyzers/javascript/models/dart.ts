import { allOf, anyOf, optionsOf, unionOf } from '../interpret/values.js';
import {
  argument,
  fn,
  isUndefined,
  library,
  type Modelled,
  open,
  record,
  self,
  test,
  textAt,
  undecided,
  type Value,
  value,
} from './kit.js';
import type { Runtime } from './model.js';
import { joined } from './node-path.js';

/** On a completer: what the function comes to. */
const RESULT = '$result';

/** On the body of a function: its code, the state in which it goes on (0 where it does not wait), and, for each state, with what. */
const CODE = '$code';
const WAITS = '$waits';
const GIVEN = '$given';

/** The variable that holds the state in which a function goes on. */
const STATE = '$async$goto';

/** Turns of one body, and of one state of it where others are possible, too. */
const MAX_TURNS = 200;
const MAX_OPEN_TURNS = 2;

const wrap: Modelled = (call) => {
  const code = argument(call, 0);
  return record({ [CODE]: code, call$2: fn((at) => at.runtime.call(code, undefined, at.args)) });
};

const start: Modelled = (call) => {
  const { runtime } = call;
  const [body, completer] = [argument(call, 0), argument(call, 1)];
  return runtime.asynchronously(() => {
    run(runtime, body);
    return runtime.get(completer, RESULT);
  });
};

/** Calls the body until it waits no more: of its ways the one in the first state first, so that they meet again behind it. */
function run(runtime: Runtime, body: Value): void {
  const turnsOf = new Map<number, number>();
  let isOpen = false;
  goOn(runtime, body, null);
  for (let turns = 0; turns < MAX_TURNS; turns++) {
    const ways = optionsOf(runtime.get(body, WAITS));
    const states = ways.flatMap(({ value: state }) =>
      typeof state === 'number' && state > 0 ? [state] : [],
    );
    if (states.length === 0) return;
    const first = Math.min(...states);
    const others = ways.filter(({ value: state }) => state !== first);
    isOpen ||= others.length > 0;
    const turnsOfFirst = (turnsOf.get(first) ?? 0) + 1;
    turnsOf.set(first, turnsOfFirst);
    runtime.branch(
      anyOf(
        ways.flatMap(({ value: state, guards }) =>
          state === first ? [allOf(guards.map(({ condition }) => condition))] : [],
        ),
      ),
      () => {
        // What comes back to a state a further time never ends.
        if (isOpen && turnsOfFirst > MAX_OPEN_TURNS) runtime.set(body, WAITS, 0);
        else {
          runtime.setVariable(runtime.get(body, CODE), STATE, first);
          goOn(runtime, body, runtime.get(body, `${GIVEN}${first}`));
        }
        return undefined;
      },
      () => {
        runtime.set(body, WAITS, unionOf(others));
        return undefined;
      },
    );
  }
}

/** Calls the body with what it waited for; again where it fails, with the error. */
function goOn(runtime: Runtime, body: Value, given: Value): void {
  const code = runtime.get(body, CODE);
  runtime.set(body, WAITS, 0);
  runtime.attempt(
    () => runtime.call(code, undefined, [0, given]),
    (error) => runtime.call(code, undefined, [1, error]),
  );
}

const wait: Modelled = (call) => {
  const { runtime } = call;
  const [of, body] = [argument(call, 0), argument(call, 1)];
  const code = runtime.get(body, CODE);
  const state = runtime.variable(code, STATE);
  return runtime.attempt(
    () => {
      runtime.set(body, `${GIVEN}${state}`, runtime.settle(of));
      runtime.set(body, WAITS, state);
      return undefined;
    },
    (error) => runtime.call(code, undefined, [1, error]),
  );
};

/** A type as the program has it at run time: what is asked of it gives a type, and every value is of it. */
const type: Modelled = () =>
  self({ _as: (call) => argument(call, 0), _is: () => test(undecided('the value is of the type')) });

/**
 * The runtime of programs that dart2js compiled: an async function is a state machine that is called again with what it waited for
 * (sdk/lib/_internal/js_runtime/lib/async_patch.dart). Its future is a promise; every future is there at once.
 * Values are of the types that the program checks (rti.dart). `join` is that of `package:path`.
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
  _arrayInstanceType: type,
  _instanceType: type,
  getNativeInterceptor: () => open('methods', { kind: 'unknown', why: 'an object that is not of Dart' }),
  ioore: (call) => call.runtime.fail(call.runtime.error('Index out of range')),
  Error_safeToString: (call) => value(textAt(call, 0)),
  join: (call) =>
    value(joined(call.args.flatMap((piece, at) => (isUndefined(piece) ? [] : [textAt(call, at)])))),
  promiseToFuture: (call) => argument(call, 0),
});
