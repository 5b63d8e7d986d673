/** What async functions, generators and the helpers that stand for them give, and what a promise settles to. */

import type { Function as FunctionNode } from 'acorn';
import { call } from './calls.js';
import { type Closure, runBody } from './closures.js';
import type { Interpreter } from './interpreter.js';
import { isOpen, PATH_END, PathEnd } from './path.js';
import { ownOrInherited } from './properties.js';
import type { ThisEnvironment } from './scope.js';
import { runStateMachine } from './state-machine.js';
import { isArray, isCallable, isObject, Obj, type Option, unionOf, type Value } from './values.js';

/** Runs an async function: what it throws makes its promise reject. */
export function asynchronously(it: Interpreter, body: () => Value): Value {
  const region = it.path.open('handler');
  let value: Value;
  let alive = true;
  try {
    value = body();
  } catch (thrown) {
    if (!(thrown instanceof PathEnd)) throw thrown;
    alive = false;
  }
  const rejections = region.exits.map((exit): Option => ({ value: exit.value, guards: exit.guards }));
  const assumes = it.path.close(region, alive, () => !alive);
  if (!alive && rejections.length === 0) throw PATH_END;
  const made = new Obj('Promise', it.realm.promise);
  made.internal = {
    kind: 'promise',
    state: { value, rejections, assumes: alive ? assumes : [], rejected: !alive, settled: true },
  };
  return made;
}

/** What a promise (or anything else) settles to; ends the path where it is rejected. */
export function settle(it: Interpreter, value: Value, depth = 0): Value {
  if (value === null || typeof value !== 'object' || depth > 6) return value;
  if (value.kind === 'union') {
    if (!value.options.some((option) => isObject(option.value))) return value;
    return unionOf(
      value.options.map((option) => ({
        value: settleOption(it, option, depth),
        guards: option.guards,
      })),
    );
  }
  if (value.kind !== 'object') return value;
  if (value.internal?.kind === 'promise') {
    const state = it.events.awaited(value)!;
    if (state.rejected) it.fail(unionOf(state.rejections));
    const level = it.path.handler().level;
    it.path.assume(
      state.assumes.filter((g) => !isOpen(g.condition)),
      level,
    );
    return settle(it, state.value, depth + 1);
  }
  const then = ownOrInherited(value, 'then');
  if (isCallable(then) && then.closure !== undefined) {
    let settled: Value;
    const resolve = it.builtin('resolve', (_self, [given]) => {
      settled = given;
      return undefined;
    });
    call(it, then, value, [resolve, it.builtin('reject', () => undefined)]);
    return settle(it, settled, depth + 1);
  }
  return value;
}

function settleOption(it: Interpreter, option: Option, depth: number): Value {
  const { value } = option;
  if (isObject(value) && value.internal?.kind === 'promise') {
    const { state } = value.internal;
    return state.rejected ? undefined : settle(it, state.value, depth + 1);
  }
  return value;
}

/** An iterator over what a generator yields. */
export function runGenerator(
  it: Interpreter,
  closure: Closure,
  node: FunctionNode,
  env: ThisEnvironment,
  args: readonly Value[],
): Value {
  const items: Value[] = [];
  const handler = node.async ? it.path.open('handler') : undefined;
  let result: Value;
  try {
    result = runBody(it, closure, node, env, args, { kind: 'collect', items });
  } catch (thrown) {
    if (!(thrown instanceof PathEnd) || !handler) throw thrown;
  }
  if (handler) it.path.close(handler, true);
  const iterator = it.iterator(items);
  iterator.props.set('returned', result);
  return iterator;
}

/** Calls of the helpers that TypeScript and Babel put in place of async functions. */
export function coroutineOf(it: Interpreter, closure: Closure, args: readonly Value[]): Value {
  if (closure.coroutine === undefined) closure.coroutine = coroutineKind(closure, sourceOf(closure));
  if (closure.coroutine === 'awaiter') {
    const generator = args[args.length - 1];
    if (!isCallable(generator)) return undefined;
    const given = isArray(args[1]) ? args[1].elements : [];
    return awaiting(it, generator, args[0], given);
  }
  if (closure.coroutine === 'generator-awaiter') {
    const generator = args[0];
    if (!isCallable(generator)) return undefined;
    return it.builtin('async', (self, given) => awaiting(it, generator, self, given));
  }
  // A model's exports are their own default, so that no helper has to wrap them.
  if (closure.coroutine === 'interop' && isObject(args[0]) && args[0].props.get('__esModule') === false)
    return args[0];
  if (closure.coroutine === 'es5') return runStateMachine(it, args[0], args[1]);
  return undefined;
}

/** Runs a generator function as the async function it stands for. */
function awaiting(it: Interpreter, generator: Obj, self: Value, args: readonly Value[]): Value {
  const closure = generator.closure as Closure | undefined;
  if (!closure || closure.kind === 'class') return call(it, generator, self, args);
  const node = closure.node as FunctionNode;
  if (!node.generator)
    // The ES5 form: the function gives what `__generator` gave.
    return asynchronously(it, () => settle(it, call(it, generator, self, args)));
  const env: ThisEnvironment = closure.env ?? {
    self,
    home: closure.home,
    args,
    callee: generator,
    newTarget: undefined,
  };
  return asynchronously(it, () => settle(it, runBody(it, closure, node, env, args, { kind: 'await' })));
}

function sourceOf(closure: Closure): string {
  const { node, scope } = closure;
  return node.end - node.start > 2500 ? '' : scope.frame.source.text.slice(node.start, node.end);
}

/** What kind of helper a function is: TypeScript's `__awaiter` and `__generator`, Babel's `_asyncToGenerator`. */
function coroutineKind(closure: Closure, source: string): NonNullable<Closure['coroutine']> {
  const parameters = closure.kind === 'class' ? 0 : (closure.node as FunctionNode).params.length;
  if (source === '' || parameters === 0) return 'no';
  // What webpack's `n` gives is a function (or has one as `a`) that gives the default.
  const isGetter = /\{\s*a:|["']a["']/.test(source);
  if (parameters <= 3 && source.includes('__esModule') && source.length < 700 && !isGetter) return 'interop';
  if (parameters >= 4 && /\.apply\([^;]{0,60}\)\)?\.next\(/.test(source)) return 'awaiter';
  if (parameters === 2 && source.includes('Generator is already executing')) return 'es5';
  if (parameters === 1 && /\.apply\(\w+, ?\w+\)/.test(source) && /["']next["']/.test(source))
    return 'generator-awaiter';
  return 'no';
}
