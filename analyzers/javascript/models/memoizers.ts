import type { Guard } from '../../../src/effects/condition.js';
import { textKey } from '../../../src/effects/text.js';
import { argument, type Call, fn, type Given, invoke, library, textOf, type Value } from './kit.js';

/** Calls with the same arguments that are made on paths which none of the earlier ones was on. */
const MAX_RUNS = 4;

/** What a function gave for some arguments, and where it was called. */
interface Known {
  value: Value;
  guards: readonly Guard[];
  runs: number;
}

/** Packages that remember what a function gave: it is called again for other arguments, and where the path is another one. */
export const memoizers = library(
  [
    'memoizee',
    'memoizee/plain',
    'p-memoize',
    'mem',
    'memoize',
    'memoize-one',
    'fast-memoize',
    'micro-memoize',
    'moize',
    'lodash.memoize',
  ],
  {},
  undefined,
  fn((call) => memoized(argument(call, 0))),
);

function memoized(callee: Value): Given {
  const known = new Map<string, Known>();
  const nothing = fn(() => undefined);
  return fn(
    (call) => {
      const key = keyOf(call);
      const old = key === undefined ? undefined : known.get(key);
      const { guards } = call.machine;
      const isOften = old && old.runs >= MAX_RUNS && old.guards.length <= guards.length;
      if (old && (isOften || isBelow(old.guards, call))) return old.value;
      const value = invoke(call, callee, call.args);
      if (key !== undefined) known.set(key, { value, guards, runs: (old?.runs ?? 0) + 1 });
      return value;
    },
    { clear: nothing, delete: nothing },
  );
}

/** Whether every path that comes to the call has come by what has these guards. */
function isBelow(guards: readonly Guard[], { machine }: Call): boolean {
  return guards.every(({ key }) => machine.guards.some((own) => own.key === key));
}

/** The arguments as a key; undefined where one of them is an object or function. */
function keyOf({ args }: Call): string | undefined {
  const keys = args.map((arg) =>
    arg !== null && typeof arg === 'object' && arg.kind !== 'text'
      ? undefined
      : `${typeof arg} ${textKey(textOf(arg))}`,
  );
  return keys.includes(undefined) ? undefined : keys.join('\n');
}
