/** What a class is, and what `new` makes of a class or function of the program. */

import type { AnyNode, Class, Expression, Function as FunctionNode, Statement } from 'acorn';
import { construct } from './calls.js';
import { type Closure, hoist, makeFunction, newClosure, runBody } from './closures.js';
import { evaluateNode } from './expressions.js';
import type { Interpreter } from './interpreter.js';
import { modelled, modelledMember } from './modelled.js';
import { defineAccessor, getProperty, keyOf, prototypeOf, toKey } from './properties.js';
import { Scope, type ThisEnvironment } from './scope.js';
import { runStatements } from './statements.js';
import {
  derived,
  isObject,
  isUnknown,
  type Key,
  Obj,
  setPrototype,
  unknownValue,
  type Value,
} from './values.js';

/** The class as a value, or what stands for it where a library is modelled. */
export function makeClass(it: Interpreter, node: Class, scope: Scope): Value {
  const name = it.host.libraryOf(node as AnyNode, scope.frame.file, 'member');
  const model = name && modelledMember(it, name);
  if (model) return model.value;
  const inner = new Scope(scope, scope.frame);
  const parent = node.superClass ? evaluateNode(it, node.superClass, inner) : undefined;
  const made = new Obj('Function', isObject(parent) ? parent : it.realm.function);
  made.call = it.closureCall;
  const parentPrototype = isObject(parent) ? getProperty(it, parent, 'prototype') : undefined;
  const prototype = new Obj('Object', isObject(parentPrototype) ? parentPrototype : it.realm.object);
  if (node.superClass && !isObject(parent))
    prototype.rest = isUnknown(parent) ? parent : unknownValue('super');
  prototype.props.set('constructor', made);
  made.props.set('prototype', prototype);
  if (node.id) {
    made.props.set('name', node.id.name);
    inner.declare(node.id.name, made);
  }
  const fields: { key: Key; value: Expression | null | undefined; scope: Scope }[] = [];
  const statics: (() => void)[] = [];
  let constructorNode: FunctionNode | undefined;
  for (const member of node.body.body) {
    if (member.type === 'StaticBlock') {
      statics.push(() => runStatic(it, member, made, inner));
      continue;
    }
    const key = member.computed
      ? toKey(evaluateNode(it, member.key as Expression, inner))
      : keyOf(member.key);
    if (key === undefined) continue;
    if (member.type === 'MethodDefinition') {
      const target = member.static ? made : prototype;
      if (member.kind === 'constructor') {
        constructorNode = member.value;
        continue;
      }
      const method = makeFunction(it, member.value, inner, target, 'method');
      if (member.kind === 'get' || member.kind === 'set') defineAccessor(target, key, member.kind, method);
      else target.props.set(key, method);
    } else if (member.static) {
      statics.push(() => {
        const env = { self: made, home: made, args: [], callee: made, newTarget: undefined };
        const own = new Scope(inner, { ...inner.frame, env });
        made.props.set(key, member.value ? evaluateNode(it, member.value, own) : undefined);
      });
    } else fields.push({ key, value: member.value, scope: inner });
  }
  made.closure = newClosure({
    node,
    scope: inner,
    env: undefined,
    home: prototype,
    kind: 'class',
    fields,
    parent: node.superClass ? (parent ?? unknownValue('super')) : undefined,
    constructorNode,
    coroutine: 'no',
  });
  for (const initialise of statics) initialise();
  return made;
}

function runStatic(it: Interpreter, block: { body: Statement[] } & AnyNode, made: Obj, scope: Scope): void {
  const env = { self: made, home: made, args: [], callee: made, newTarget: undefined };
  const inner = new Scope(scope, { ...scope.frame, env });
  hoist(it, block, block.body, inner);
  runStatements(it, block.body, inner);
}

/** What `new` of a class or function of the program gives; `newTarget` is what was asked for, where that is a subclass. */
export function constructClosure(
  it: Interpreter,
  callee: Obj,
  args: readonly Value[],
  newTarget: Obj,
): Value {
  const closure = callee.closure as Closure;
  const model = modelled(it, closure, args);
  if (model) {
    const made = construct(it, model.value, args);
    if (newTarget !== callee && isObject(made)) setPrototype(made, prototypeOf(it, newTarget) ?? made.proto);
    return made;
  }
  if (it.bounds.isExceeded(closure, undefined, args)) return derived('object', ...args);
  const prototype = prototypeOf(it, newTarget);
  if (closure.kind !== 'class') {
    const self = new Obj('Object', prototype ?? it.realm.object);
    const env: ThisEnvironment = { self, home: closure.home, args, callee, newTarget };
    const given = runBody(it, closure, closure.node as FunctionNode, env, args, undefined);
    return isObject(given) ? given : self;
  }
  const env: ThisEnvironment = { self: undefined, home: closure.home, args, callee, newTarget };
  if (closure.parent === undefined) {
    env.self = new Obj('Object', prototype ?? it.realm.object);
    initialiseFields(it, closure, env);
  }
  if (closure.constructorNode) {
    const given = runBody(it, closure, closure.constructorNode, env, args, undefined);
    if (isObject(given)) return given;
  } else if (closure.parent !== undefined) callSuper(it, env, args);
  return env.self ?? new Obj('Object', prototype ?? it.realm.object);
}

/** Runs the constructor of the parent: what it makes is `this` from then on. */
export function callSuper(it: Interpreter, env: ThisEnvironment, args: readonly Value[]): void {
  const closure = env.callee!.closure as Closure;
  const { parent } = closure;
  const newTarget = env.newTarget ?? env.callee!;
  let self: Value;
  if (isObject(parent) && parent.closure) self = constructClosure(it, parent, args, newTarget);
  else if (isObject(parent) && parent.call) {
    self = construct(it, parent, args);
    if (isObject(self)) setPrototype(self, prototypeOf(it, newTarget) ?? self.proto);
  } else {
    const made = new Obj('Object', prototypeOf(it, newTarget) ?? it.realm.object);
    made.rest = isUnknown(parent) ? parent : unknownValue('super');
    self = made;
  }
  env.self = self;
  initialiseFields(it, closure, env);
}

function initialiseFields(it: Interpreter, closure: Closure, env: ThisEnvironment): void {
  if (!isObject(env.self)) return;
  for (const field of closure.fields) {
    const scope = new Scope(field.scope, { ...field.scope.frame, env });
    env.self.props.set(field.key, field.value ? evaluateNode(it, field.value, scope) : undefined);
  }
}
