import { type Guard, guard } from '../../../../src/effects/condition.js';
import type { Interpreter } from '../interpreter.js';
import { DEAD, PathEnd } from '../path.js';
import { defineConstructor, methods, type Realm } from '../realm.js';
import {
  isCallable,
  isObject,
  type Obj,
  Obj as ObjectValue,
  type Option,
  type PromiseState,
  unionOf,
  type Value,
} from '../values.js';

function stateOf(value: Value): PromiseState | undefined {
  return isObject(value) && value.internal?.kind === 'promise' ? value.internal.state : undefined;
}

/** The check of fetched bytes that did not pass, where that is what the guard says. */
function failedCheck({ condition }: Guard): string | undefined {
  return condition.kind === 'not' && condition.of.kind === 'verified' ? condition.of.verify : undefined;
}

/** `Promise`: what it settles to is known at once, the ways in which it rejects are kept beside. */
export function definePromises(it: Interpreter, realm: Realm): void {
  const pending = (): Obj => {
    const made = new ObjectValue('Promise', realm.promise);
    made.internal = {
      kind: 'promise',
      state: { value: undefined, rejections: [], assumes: [], rejected: false, settled: false },
    };
    return made;
  };

  const settler = (promise: Obj, rejects: boolean): Obj =>
    it.builtin(rejects ? 'reject' : 'resolve', (_self, [value]) => {
      const internal = it.path.internalForWrite(promise);
      if (internal?.kind !== 'promise') return undefined;
      const { state } = internal;
      if (rejects) {
        if (!state.settled)
          internal.state = {
            ...state,
            rejected: true,
            settled: true,
            rejections: [{ value, guards: [] }],
            ...(it.events.isTimeout ? { timedOut: true } : {}),
          };
        return undefined;
      }
      const given = stateOf(value);
      const settled = given && !given.rejected ? given.value : value;
      internal.state = {
        settled: true,
        rejected: given?.rejected ?? false,
        rejections: given?.rejections ?? (state.settled ? state.rejections : []),
        assumes: given?.assumes ?? [],
        value:
          state.settled && !state.rejected && state.value !== undefined
            ? unionOf([
                { value: state.value, guards: [] },
                { value: settled, guards: [] },
              ])
            : settled,
      };
      return undefined;
    });

  const chain = (self: Value, onValue: Value, onError: Value): Value => {
    return it.asynchronously(() => {
      const state = isObject(self) ? it.events.awaited(self) : undefined;
      if (!state)
        return isCallable(onValue)
          ? it.settle(it.call(onValue, undefined, [it.settle(self)]))
          : it.settle(self);
      if (!isCallable(onError)) {
        const value = it.settle(self);
        return isCallable(onValue) ? it.settle(it.call(onValue, undefined, [value])) : value;
      }
      const error = state.rejections.length > 0 ? unionOf(state.rejections) : it.error('error');
      if (state.rejected) return it.settle(it.call(onError, undefined, [error]));
      const failures = state.rejections.filter(({ guards }) =>
        guards.some((one) => failedCheck(one) !== undefined),
      );
      // A check that fails is caught under just that condition.
      const fails = failures[0]?.guards ?? [guard({ kind: 'fails', what: it.code() })];
      const joined = it.path.fork([
        {
          guards: [],
          body: () => {
            const value = it.settle(self);
            return isCallable(onValue) ? it.settle(it.call(onValue, undefined, [value])) : value;
          },
        },
        {
          guards: fails,
          body: () => {
            for (const one of fails) it.machine.state.checks.delete(failedCheck(one) ?? '');
            return it.settle(it.call(onError, undefined, [error]));
          },
        },
      ]);
      if (joined === DEAD) return it.fail(error);
      return joined;
    });
  };

  methods(it, realm, realm.promise, {
    // biome-ignore lint/suspicious/noThenProperty: the method of the language
    then: (self, [onValue, onError]) => chain(self, onValue, onError),
    catch: (self, [onError]) => chain(self, undefined, onError),
    finally: (self, [body]) =>
      it.asynchronously(() => {
        if (isCallable(body)) it.settle(it.call(body, undefined, []));
        return it.settle(self);
      }),
  });
  const all = (list: Value): Value => {
    const { items, rest } = it.iterate(list);
    return it.list(
      items.map((item) => it.settle(item)),
      rest === undefined ? undefined : it.settle(rest),
    );
  };
  defineConstructor(
    it,
    realm,
    'Promise',
    realm.promise,
    (_self, [executor]) => {
      const made = pending();
      if (!isCallable(executor)) return made;
      const region = it.path.open('handler');
      let alive = true;
      try {
        it.call(executor, undefined, [settler(made, false), settler(made, true)]);
      } catch (thrown) {
        if (!(thrown instanceof PathEnd)) throw thrown;
        alive = false;
      }
      const rejections = region.exits.map((exit): Option => ({ value: exit.value, guards: exit.guards }));
      it.path.close(region, alive, () => !alive);
      if (!alive && rejections.length === 0) throw new PathEnd();
      if (made.internal?.kind === 'promise' && !alive)
        made.internal = {
          kind: 'promise',
          state: { value: undefined, rejections, assumes: [], rejected: true, settled: true },
        };
      return made;
    },
    {
      resolve: (_self, [value]) => (stateOf(value) ? value : it.promise(value)),
      reject: (_self, [error]) => {
        const made = pending();
        made.internal = {
          kind: 'promise',
          state: {
            value: undefined,
            rejections: [{ value: error, guards: [] }],
            assumes: [],
            rejected: true,
            settled: true,
          },
        };
        return made;
      },
      all: (_self, [list]) => it.asynchronously(() => all(list)),
      allSettled: (_self, [list]) =>
        it.asynchronously(() => {
          const { items, rest } = it.iterate(list);
          const one = (value: Value): Value => {
            const state = stateOf(value);
            return state?.rejected
              ? it.record({ status: 'rejected', reason: unionOf(state.rejections) })
              : it.record({ status: 'fulfilled', value: state ? state.value : value });
          };
          return it.list(items.map(one), rest === undefined ? undefined : one(rest));
        }),
      race: (_self, [list]) => it.asynchronously(() => first(it, list)),
      any: (_self, [list]) => it.asynchronously(() => first(it, list)),
      withResolvers: () => {
        const promise = pending();
        return it.record({ promise, resolve: settler(promise, false), reject: settler(promise, true) });
      },
    },
  );
}

/** The value of whichever is first: one that fulfils to something. */
function first(it: Interpreter, list: Value): Value {
  const { items, rest } = it.iterate(list);
  const values = items
    .filter((item) => !stateOf(item)?.rejected && stateOf(item)?.settled !== false)
    .map((item) => it.settle(item));
  return values.find((value) => value !== undefined) ?? (rest === undefined ? undefined : it.settle(rest));
}
