/** What is run where something fails, and what is known after it. */

import type { CatchClause, TryStatement } from 'acorn';
import { type Condition, type Guard, guard, negate } from '../../../src/effects/condition.js';
import { hole } from '../../../src/effects/text.js';
import { bind } from './assignment.js';
import { finish } from './closures.js';
import type { Interpreter } from './interpreter.js';
import { DEAD, isOpen, PathEnd, type Region } from './path.js';
import { Scope } from './scope.js';
import { runBlock } from './statements.js';
import { anyOf, type Obj, type Option, textValue, unionOf, unknownValue, type Value } from './values.js';

/** Runs a `try` with what it catches and its `finally`; false where no path comes to its end. */
export function runTry(it: Interpreter, node: TryStatement, scope: Scope): boolean {
  const tried = (): boolean =>
    node.handler && !onlyRethrows(node.handler)
      ? runTryCatch(it, node, scope)
      : runBlock(it, node.block, scope);
  const { finalizer } = node;
  if (!finalizer) return tried();
  const run = (): boolean => runBlock(it, finalizer, scope);
  const { targets } = scope.frame;
  const around = targets.length;
  const onTheWayOut = (): boolean => {
    const [source, at] = [it.source, it.node];
    it.source = scope.frame.source;
    const inside = targets.splice(around);
    try {
      return run();
    } finally {
      targets.push(...inside);
      it.source = source;
      it.node = at;
    }
  };
  return it.path.finally(onTheWayOut, tried) && run();
}

function runTryCatch(it: Interpreter, node: TryStatement, scope: Scope): boolean {
  return tryCatch(
    it,
    () => runBlock(it, node.block, scope),
    (error) => {
      const inner = new Scope(scope, scope.frame);
      if (node.handler!.param) bind(it, node.handler!.param, error, inner, 'declare');
      return runBlock(it, node.handler!.body, inner);
    },
    it.code(node.block.body[0] ?? node.block),
    scope.frame.region.level,
    turnOf(node, scope),
  );
}

/** The turn of the loop over a function's states that this `try` is all of: each of its failures is another. */
function turnOf({ block }: TryStatement, scope: Scope): number | undefined {
  const last = block.body.at(-1);
  const states = last?.type === 'SwitchStatement' ? scope.frame.states.get(last) : undefined;
  return states && ++states.turns;
}

/**
 * Runs the body, and as another path what catches its errors. False where no path comes to the end.
 * @param code what is tried, as a reviewer reads it
 * @param level the region in which it stays true that the body did not fail, where the handler never ends
 * @param turn tells apart failures of the same code
 */
export function tryCatch(
  it: Interpreter,
  body: () => boolean,
  handler: (error: Value) => boolean,
  code: string,
  level: number,
  turn?: number,
): boolean {
  const { machine, path } = it;
  const known = new Set(machine.state.checks.keys());
  const firstEffect = machine.effects.length;
  let thrown: Region['exits'] = [];
  let bodyAlive = true;
  /** Whether each path of the body ends where it throws something itself: otherwise something else can fail. */
  let alwaysThrows = false;
  let assumed: readonly Guard[] = [];
  let needed: readonly Condition[] = [];
  const tried = (): boolean => {
    const region = path.open('handler', undefined, true);
    const left = path.countLeft();
    needed = region.needed;
    let alive: boolean;
    try {
      alive = body();
    } catch (ended) {
      if (!(ended instanceof PathEnd)) throw ended;
      alive = false;
    }
    thrown = [...region.exits];
    assumed = path.close(region, alive, () => false);
    bodyAlive = alive;
    alwaysThrows = !alive && thrown.length > 0 && path.countLeft() === left;
    return alive;
  };
  let caughtAlive = true;
  const caught = (): boolean => {
    path.adopt(thrown, alwaysThrows);
    return handler(
      unionOf([
        ...thrown.map(({ value, guards }): Option => ({ value, guards })),
        ...(alwaysThrows ? [] : [{ value: unknownError(it), guards: [] as readonly Guard[] }]),
      ]),
    );
  };
  const fails = guard({ kind: 'fails', what: code, ...(turn && { id: `${code} ${turn}` }) });
  const caughtGuards = (): readonly Guard[] => {
    if (!alwaysThrows)
      return needed.length > 0 ? [guard(anyOf([...needed.map(negate), fails.condition]))] : [fails];
    const [only] = thrown;
    return thrown.length === 1 && !only!.guards.some((g) => isOpen(g.condition)) ? only!.guards : [fails];
  };
  const result = path.fork([
    { guards: [], body: () => (tried() ? undefined : DEAD) },
    {
      get guards() {
        return caughtGuards();
      },
      body: () => {
        caughtAlive = false;
        if (caught()) caughtAlive = true;
        return caughtAlive ? undefined : DEAD;
      },
    },
  ]);
  if (bodyAlive && !caughtAlive)
    path.assume(
      assumed.filter((g) => !isOpen(g.condition)),
      level,
    );
  else if (bodyAlive && caughtAlive) dropUnsettledChecks(it, known, firstEffect, thrown);
  return result !== DEAD;
}

/** What the body gives, or the handler where the body fails. */
export function attempt(it: Interpreter, body: () => Value, handler: (error: Value) => Value): Value {
  const region = it.path.open('function');
  const result = it.record({});
  const keep = (value: Value): true => {
    it.set(result, 'value', value);
    return true;
  };
  let alive: boolean;
  try {
    alive = tryCatch(
      it,
      () => keep(body()),
      (error) => keep(handler(error)),
      it.code(),
      region.level,
    );
  } catch (thrown) {
    if (!(thrown instanceof PathEnd)) throw thrown;
    alive = false;
  }
  finish(it, region, alive, undefined);
  return it.get(result, 'value');
}

/**
 * A check made in a `try` whose failure is caught and passed over covers only what the `try` itself brought in and
 * does not leave behind when the check throws.
 */
function dropUnsettledChecks(
  it: Interpreter,
  known: ReadonlySet<string>,
  firstEffect: number,
  thrown: Region['exits'],
): void {
  const { checks } = it.machine.state;
  const left = new Set(thrown.flatMap((exit) => it.path.handlesWritten(exit)));
  const brought = new Set(it.machine.effects.slice(firstEffect).map((effect) => effect.id));
  for (const id of [...checks.keys()]) {
    if (known.has(id)) continue;
    const verify = it.machine.effects.find((effect) => effect.id === id);
    if (verify?.kind !== 'verify') continue;
    if (verify.subjects.some((handle) => !brought.has(handle) || left.has(handle))) checks.delete(id);
  }
}

function unknownError(it: Interpreter): Obj {
  const error = it.error(textValue(hole('error', { kind: 'runner', what: 'error message' })));
  error.rest = unknownValue('error', { kind: 'runner', what: 'error' });
  return error;
}

/** `catch (e) { throw e }`, as bundlers put around a module that may be loaded again. */
function onlyRethrows(handler: CatchClause): boolean {
  const [only] = handler.body.body;
  if (
    handler.body.body.length !== 1 ||
    only?.type !== 'ThrowStatement' ||
    handler.param?.type !== 'Identifier'
  )
    return false;
  const { argument } = only;
  const thrown = argument.type === 'SequenceExpression' ? argument.expressions.at(-1) : argument;
  return thrown?.type === 'Identifier' && thrown.name === handler.param.name;
}
