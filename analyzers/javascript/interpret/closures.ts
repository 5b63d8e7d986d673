/** What a function of the program is, and what running its body gives. */

import type {
  AnyNode,
  ArrowFunctionExpression,
  Class,
  Expression,
  Function as FunctionNode,
  Pattern,
} from 'acorn';
import { bind } from './assignment.js';
import { asynchronously, coroutineOf, runGenerator, settle } from './asynchronous.js';
import { call } from './calls.js';
import { constructClosure } from './classes.js';
import { evaluateNode } from './expressions.js';
import type { Interpreter } from './interpreter.js';
import { type LibraryName, modelled, requiredModule } from './modelled.js';
import { PATH_END, PathEnd, type Region } from './path.js';
import { declarationsOfBlock, declarationsOfBody, type Frame, Scope, type ThisEnvironment } from './scope.js';
import { runStatements } from './statements.js';
import { type Key, Obj, type Option, unionOf, type Value } from './values.js';

/** A function or class with the scope it was made in, and what its calls took so far. */
export interface Closure {
  readonly node: FunctionNode | Class;
  readonly scope: Scope;
  /** The `this` of an arrow function. */
  readonly env: ThisEnvironment | undefined;
  readonly home: Obj | undefined;
  readonly kind: 'function' | 'arrow' | 'method' | 'class';
  /** Fields of a class, in order. */
  readonly fields: readonly {
    readonly key: Key;
    readonly value: Expression | null | undefined;
    readonly scope: Scope;
  }[];
  readonly parent: Value;
  readonly constructorNode: FunctionNode | undefined;
  active: number;
  calls: number;
  /** Calls whose course depended on something unknown. */
  openCalls: number;
  /** Forks of the path in its calls, those of its callees included. */
  forks: number;
  /** Some call of it had an effect or ran a command. */
  acts: boolean;
  /** There is a loop in its text; undefined until asked. */
  loops: boolean | undefined;
  coroutine: 'awaiter' | 'generator-awaiter' | 'es5' | 'interop' | 'no' | undefined;
  library: LibraryName | null | undefined;
}

/** The closure of a function or class that nobody called yet. */
export function newClosure(
  of: Omit<Closure, 'active' | 'calls' | 'openCalls' | 'forks' | 'acts' | 'loops' | 'library'>,
): Closure {
  return {
    node: of.node,
    scope: of.scope,
    env: of.env,
    home: of.home,
    kind: of.kind,
    fields: of.fields,
    parent: of.parent,
    constructorNode: of.constructorNode,
    active: 0,
    calls: 0,
    openCalls: 0,
    forks: 0,
    acts: false,
    loops: undefined,
    coroutine: of.coroutine,
    library: undefined,
  };
}

/** A function as a value; `home` is where its `super` is looked for. */
export function makeFunction(
  it: Interpreter,
  node: FunctionNode | ArrowFunctionExpression,
  scope: Scope,
  home?: Obj,
  kind: Closure['kind'] = node.type === 'ArrowFunctionExpression' ? 'arrow' : 'function',
): Obj {
  const made = new Obj('Function', it.realm.function);
  made.call = it.closureCall;
  made.closure = newClosure({
    node,
    scope,
    env: kind === 'arrow' ? scope.frame.env : undefined,
    home,
    kind,
    fields: [],
    parent: undefined,
    constructorNode: undefined,
    coroutine: undefined,
  });
  return made;
}

/** What a call of a function of the program gives: its model, or its body. */
export function callClosure(it: Interpreter, callee: Obj, self: Value, args: readonly Value[]): Value {
  const closure = callee.closure as Closure;
  const required = requiredModule(it, closure);
  if (required !== undefined) return required;
  const model = modelled(it, closure, args);
  if (model) return model.value === undefined ? undefined : call(it, model.value, self, args);
  if (closure.kind === 'class') return constructClosure(it, callee, args, callee);
  const node = closure.node as FunctionNode;
  if (it.bounds.isExceeded(closure, self, args)) return it.bounds.insteadOf(closure, self, args);
  const coroutine = coroutineOf(it, closure, args);
  if (coroutine) return coroutine;
  const env: ThisEnvironment = closure.env ?? {
    self,
    home: closure.home,
    args,
    callee,
    newTarget: undefined,
  };
  const value = callFunction(it, closure, node, env, args);
  it.bounds.gave(closure, self, args, value);
  return value;
}

function callFunction(
  it: Interpreter,
  closure: Closure,
  node: FunctionNode,
  env: ThisEnvironment,
  args: readonly Value[],
): Value {
  if (node.async && !node.generator)
    return asynchronously(it, () => settle(it, runBody(it, closure, node, env, args, undefined)));
  if (node.generator) return runGenerator(it, closure, node, env, args);
  return runBody(it, closure, node, env, args, undefined);
}

/** Runs the body of a function; gives what it returns. */
export function runBody(
  it: Interpreter,
  closure: Closure,
  node: FunctionNode,
  env: ThisEnvironment,
  args: readonly Value[],
  yields: Frame['yields'],
): Value {
  const region = it.path.open('function');
  const outer = closure.scope.frame;
  const frame: Frame = {
    region,
    env,
    source: outer.source,
    targets: [],
    turns: 0,
    states: new Map(),
    yields,
    file: outer.file,
  };
  const scope = new Scope(closure.scope, frame);
  const [callerSource, callerNode] = [it.source, it.node];
  it.source = outer.source;
  const begun = it.bounds.enter(closure, args);
  let value: Value;
  let alive = true;
  try {
    if (node.type === 'FunctionExpression' && node.id) scope.declare(node.id.name, env.callee);
    bindParameters(it, node.params, args, scope);
    if (node.body.type === 'BlockStatement') {
      hoist(it, node as AnyNode, node.body.body, scope);
      alive = runStatements(it, node.body.body, scope);
    } else value = evaluateNode(it, node.body, scope);
  } catch (thrown) {
    if (!(thrown instanceof PathEnd)) throw thrown;
    alive = false;
  } finally {
    it.bounds.leave(closure, begun);
    it.source = callerSource;
    it.node = callerNode;
  }
  return finish(it, region, alive, value);
}

/** Ends a region whose exits are returns: the value is the union of what the paths gave. */
export function finish(it: Interpreter, region: Region, alive: boolean, value: Value): Value {
  const { exits } = region;
  if (exits.length === 0) {
    it.path.close(region, alive);
    if (!alive) throw PATH_END;
    return value;
  }
  const options = exits.map((exit): Option => ({ value: exit.value, guards: exit.guards }));
  if (alive) options.push({ value, guards: it.path.guards.slice(region.guardBase) });
  it.path.close(region, alive);
  return options.length === 1 ? options[0]!.value : unionOf(options);
}

function bindParameters(
  it: Interpreter,
  params: readonly Pattern[],
  args: readonly Value[],
  scope: Scope,
): void {
  for (let index = 0; index < params.length; index++) {
    const parameter = params[index]!;
    if (parameter.type === 'Identifier') scope.declare(parameter.name, args[index]);
    else if (parameter.type === 'RestElement') {
      bind(it, parameter.argument, it.list(args.slice(index)), scope, 'declare');
    } else bind(it, parameter, args[index], scope, 'declare');
  }
}

/** Declares what the body of a function or program declares before it runs. */
export function hoist(it: Interpreter, owner: AnyNode, body: readonly AnyNode[], scope: Scope): void {
  const { vars, functions, lexical } = declarationsOfBody(owner, body);
  for (const name of vars) if (!scope.vars.has(name)) scope.declare(name, undefined);
  for (const name of lexical) scope.declare(name, undefined);
  for (const declared of functions)
    if (declared.id) scope.declare(declared.id.name, makeFunction(it, declared, scope));
}

/** The scope of a block; the outer one where it declares nothing. */
export function hoistBlock(it: Interpreter, owner: AnyNode, body: readonly AnyNode[], scope: Scope): Scope {
  const { functions, lexical } = declarationsOfBlock(owner, body);
  if (functions.length === 0 && lexical.length === 0) return scope;
  const inner = new Scope(scope, scope.frame);
  for (const name of lexical) inner.declare(name, undefined);
  for (const declared of functions)
    if (declared.id) inner.declare(declared.id.name, makeFunction(it, declared, inner));
  return inner;
}
