/** The value of an expression. */

import type {
  AnyNode,
  Expression,
  FunctionExpression,
  MemberExpression,
  ObjectExpression,
  Property,
} from 'acorn';
import { negate } from '../../../src/effects/condition.js';
import { concat, literal } from '../../../src/effects/text.js';
import { evaluateAssignment, placeOf } from './assignment.js';
import { settle } from './asynchronous.js';
import { evaluateCall, evaluateNew, evaluateTagged } from './calls.js';
import { makeClass } from './classes.js';
import { type Closure, makeFunction } from './closures.js';
import { iterate, spreadInto } from './elements.js';
import { pathInTree } from './file-url.js';
import type { Interpreter } from './interpreter.js';
import { logical } from './logical.js';
import { binary, typeName } from './operators.js';
import {
  assignAll,
  defineAccessor,
  getComputed,
  getOfObject,
  getProperty,
  keyOf,
  setComputed,
  toKey,
} from './properties.js';
import type { Frame, Scope } from './scope.js';
import { joined, stringOf } from './strings.js';
import {
  derived,
  isCallable,
  isObject,
  isUnion,
  isUnknown,
  Obj,
  type Option,
  setPrototype,
  textOf,
  textValue,
  truthiness,
  unionOf,
  unknownValue,
  type Value,
} from './values.js';

/** The value of an expression; `name` is the one that a function or class in its place gets. */
export function evaluateNode(it: Interpreter, node: AnyNode, scope: Scope, name?: string): Value {
  it.spend();
  switch (node.type) {
    case 'Identifier':
      return readVariable(it, node.name, scope);
    case 'Literal':
      if (node.regex) return it.regexp(node.regex.pattern, node.regex.flags);
      return node.value as Value;
    case 'MemberExpression':
      return readMember(it, node, scope).value;
    case 'CallExpression':
      return evaluateCall(it, node, scope);
    case 'ChainExpression':
      return evaluateNode(it, node.expression, scope);
    case 'FunctionExpression':
      return makeFunction(it, node, scope);
    case 'ArrowFunctionExpression':
      return makeFunction(it, node, scope);
    case 'ObjectExpression':
      return makeObject(it, node, scope);
    case 'ArrayExpression': {
      const made = it.list([]);
      for (const element of node.elements) {
        if (!element) made.elements!.push(undefined);
        else if (element.type === 'SpreadElement')
          spreadInto(it, made, evaluateNode(it, element.argument, scope));
        else made.elements!.push(evaluateNode(it, element, scope));
      }
      return made;
    }
    case 'TemplateLiteral':
      return evaluateTemplate(
        it,
        node.quasis.map((quasi) => quasi.value.cooked ?? ''),
        node.expressions,
        scope,
        node,
      );
    case 'TaggedTemplateExpression':
      return evaluateTagged(it, node, scope);
    case 'AssignmentExpression':
      return evaluateAssignment(it, node, scope);
    case 'ConditionalExpression':
      return evaluateConditional(
        it,
        node.test,
        () => evaluateNode(it, node.consequent, scope, name),
        () => evaluateNode(it, node.alternate, scope, name),
        scope,
      );
    case 'LogicalExpression':
      return logical(
        it,
        node.operator,
        evaluateNode(it, node.left, scope),
        () => evaluateNode(it, node.right, scope),
        node.left,
      );
    case 'BinaryExpression': {
      if (node.operator === '+') return evaluateSum(it, node, scope);
      if (node.left.type === 'PrivateIdentifier') {
        const target = evaluateNode(it, node.right, scope);
        return isObject(target) ? target.props.has(`#${node.left.name}`) : unknownValue('in');
      }
      const left = evaluateNode(it, node.left, scope);
      const right = evaluateNode(it, node.right, scope);
      it.node = node;
      return binary(node.operator, left, right, it, () => it.code(node));
    }
    case 'UnaryExpression':
      return evaluateUnary(it, node.operator, node.argument, scope);
    case 'UpdateExpression': {
      const place = placeOf(it, node.argument, scope);
      const old = place.get();
      const changed = binary(node.operator === '++' ? '+' : '-', toNumber(old), 1, it, () => it.code(node));
      place.set(changed);
      return node.prefix ? changed : toNumber(old);
    }
    case 'NewExpression':
      return evaluateNew(it, node, scope);
    case 'ThisExpression':
      return scope.frame.env.self;
    case 'SequenceExpression': {
      let value: Value;
      for (const expression of node.expressions) value = evaluateNode(it, expression, scope);
      return value;
    }
    case 'AwaitExpression':
      return settle(it, evaluateNode(it, node.argument, scope));
    case 'YieldExpression': {
      const value = node.argument ? evaluateNode(it, node.argument, scope) : undefined;
      return yielded(it, value, node.delegate, scope.frame.yields);
    }
    case 'ClassExpression':
      return makeClass(it, node, scope);
    case 'MetaProperty':
      return node.meta.name === 'import' ? importMeta(it, scope.frame.file) : scope.frame.env.newTarget;
    case 'ImportExpression':
      it.node = node;
      return it.host.importModule(evaluateNode(it, node.source, scope), scope.frame.file);
    case 'ParenthesizedExpression':
      return evaluateNode(it, node.expression, scope);
    default:
      return unknownValue(node.type);
  }
}

function importMeta(it: Interpreter, file: string): Value {
  const folder = pathInTree(file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : '');
  return it.record({
    url: textValue(concat(literal('file://'), pathInTree(file))),
    filename: textValue(pathInTree(file)),
    dirname: textValue(folder),
    main: file === it.host.entry,
    // Bun's names.
    path: textValue(pathInTree(file)),
    dir: textValue(folder),
    env: it.get(it.global.lookup('process')?.value, 'env'),
    resolve: it.builtin('resolve', (_self, [specifier]) => {
      if (typeof specifier !== 'string') return specifier;
      const path = it.host.resolvePath(specifier, file);
      return typeof path === 'string' ? path : textValue(concat(literal('file://'), textOf(path)));
    }),
  });
}

function readVariable(it: Interpreter, name: string, scope: Scope): Value {
  const cell = scope.lookup(name);
  if (cell) {
    const { value } = cell;
    if (value === null || typeof value !== 'object') return value;
    if (value.kind === 'unknown' && value.name === 'result') return { ...value, name };
    return it.path.refine(value);
  }
  if (name === 'undefined') return undefined;
  if (name === 'arguments') return it.list(scope.frame.env.args);
  return unknownValue(name);
}

/** Reads `object.property`; `self` is the object, for calls. */
export function readMember(
  it: Interpreter,
  node: MemberExpression,
  scope: Scope,
): { self: Value; value: Value; skipped?: true } {
  if (node.object.type === 'Super') {
    const { env } = scope.frame;
    const from = env.home?.proto;
    const key = memberKey(it, node, scope);
    const known = toKey(key);
    return {
      self: env.self,
      value: from && known !== undefined ? getOfObject(it, from, known, env.self) : unknownValue('super'),
    };
  }
  let object = evaluateNode(it, node.object, scope);
  if (object === null || object === undefined) {
    if (node.optional || isChained(node.object)) return { self: undefined, value: undefined, skipped: true };
  } else if (isUnion(object) && node.optional) {
    const missing = object.options.filter(({ value }) => value === undefined || value === null);
    if (missing.length > 0) {
      const present = object.options.filter(({ value }) => value !== undefined && value !== null);
      object = unionOf(present);
      const value = readKey(it, object, node, scope);
      const [first, ...others] = present;
      // What was read of one of several is guarded by itself.
      const read: Option[] = first ? [{ value, guards: others.length === 0 ? first.guards : [] }] : [];
      return {
        self: object,
        value: unionOf([...read, ...missing.map(({ guards }): Option => ({ value: undefined, guards }))]),
      };
    }
  }
  return { self: object, value: readKey(it, object, node, scope) };
}

/** The key of `object.key` or `object[key]`. */
export function memberKey(it: Interpreter, node: MemberExpression, scope: Scope): Value {
  if (node.computed) return evaluateNode(it, node.property, scope);
  return node.property.type === 'PrivateIdentifier'
    ? `#${node.property.name}`
    : (node.property as { name: string }).name;
}

function readKey(it: Interpreter, object: Value, node: MemberExpression, scope: Scope): Value {
  return readAt(it, object, memberKey(it, node, scope), node);
}

/** What `yield` gives: what its generator is sent, or what the other generator returned that stands in for it. */
function yielded(it: Interpreter, value: Value, isDelegated: boolean, yields: Frame['yields']): Value {
  const ends = isDelegated && isObject(value) && value.props.has('returned');
  const sent = ends ? getOfObject(it, value, 'returned', value) : unknownValue('sent');
  if (yields?.kind === 'await') return settle(it, ends ? sent : value);
  if (yields?.kind !== 'collect' || yields.items.length >= 1000) return sent;
  if (isDelegated) {
    yields.items.push(...iterate(it, value).items);
    return sent;
  }
  // Who drives a coroutine calls what it yields, and sends it what that gives (Kotlin's suspending functions).
  if (isCallable(value) && takesNothing(value.closure as Closure | undefined))
    return it.call(value, undefined, []);
  yields.items.push(value);
  return sent;
}

function takesNothing(closure: Closure | undefined): boolean {
  return closure?.kind === 'arrow' && 'params' in closure.node && closure.node.params.length === 0;
}

/** The property of an object, as it can be on this path. */
export function readAt(it: Interpreter, object: Value, key: Value, node: MemberExpression): Value {
  it.node = node;
  const value = typeof key === 'string' ? getProperty(it, object, key) : getComputed(it, object, key);
  return typeof value === 'object' && value !== null && (value.kind === 'union' || value.kind === 'text')
    ? it.path.refine(value)
    : value;
}

function makeObject(it: Interpreter, node: ObjectExpression, scope: Scope): Obj {
  const made = new Obj('Object', it.realm.object);
  for (const property of node.properties) {
    if (property.type === 'SpreadElement') {
      assignAll(it, made, evaluateNode(it, property.argument, scope));
      continue;
    }
    defineProperty(it, made, property, scope);
  }
  return made;
}

function defineProperty(it: Interpreter, made: Obj, property: Property, scope: Scope): void {
  const computed = property.computed ? evaluateNode(it, property.key, scope) : keyOf(property.key);
  const key = toKey(computed);
  if (property.kind !== 'init') {
    const accessor = makeFunction(it, property.value as FunctionExpression, scope, made, 'method');
    if (key !== undefined) defineAccessor(made, key, property.kind, accessor);
    return;
  }
  const value =
    property.method && property.value.type === 'FunctionExpression'
      ? makeFunction(it, property.value, scope, made, 'method')
      : evaluateNode(it, property.value, scope, typeof key === 'string' ? key : undefined);
  if (key === undefined) setComputed(it, made, computed, value);
  else if (key === '__proto__' && !property.shorthand && !property.computed) {
    if (isObject(value) || value === null) setPrototype(made, value);
  } else made.props.set(key, value);
}

function evaluateTemplate(
  it: Interpreter,
  quasis: readonly string[],
  expressions: readonly Expression[],
  scope: Scope,
  node: AnyNode,
): Value {
  const pieces: Value[] = [quasis[0]!];
  for (const [index, expression] of expressions.entries()) {
    pieces.push(stringOf(it, evaluateNode(it, expression, scope)));
    pieces.push(quasis[index + 1]!);
  }
  return joined(it, pieces, node);
}

function evaluateSum(it: Interpreter, node: AnyNode & { type: 'BinaryExpression' }, scope: Scope): Value {
  const operands: AnyNode[] = [node.right];
  let left: AnyNode = node.left;
  while (left.type === 'BinaryExpression' && left.operator === '+') {
    operands.push(left.right);
    left = left.left;
  }
  let sum = evaluateNode(it, left, scope);
  for (const operand of operands.reverse()) {
    const value = evaluateNode(it, operand, scope);
    it.node = node;
    sum = binary('+', sum, value, it, () => it.code(node));
  }
  return sum;
}

function evaluateUnary(it: Interpreter, operator: string, argument: Expression, scope: Scope): Value {
  if (operator === 'typeof') {
    if (argument.type === 'Identifier' && !scope.lookup(argument.name) && argument.name !== 'arguments')
      return 'undefined';
    return typeName(evaluateNode(it, argument, scope));
  }
  if (operator === 'delete') {
    if (argument.type === 'MemberExpression') {
      const object = evaluateNode(it, argument.object, scope);
      const key = toKey(memberKey(it, argument, scope));
      if (isObject(object) && key !== undefined && object.props.has(key)) it.path.deleteProp(object, key);
    }
    return true;
  }
  const value = evaluateNode(it, argument, scope);
  if (operator === 'void') return undefined;
  if (operator === '!') {
    const condition = truthiness(value, () => it.code(argument));
    const negated = negate(condition);
    return negated.kind === 'constant' ? negated.value : { kind: 'test', condition: negated };
  }
  if (value === null || typeof value !== 'object') {
    if (typeof value === 'bigint') return operator === '-' ? -value : operator === '~' ? ~value : value;
    return operator === '-' ? -Number(value) : operator === '~' ? ~Number(value) : Number(value);
  }
  return derived(isUnknown(value) ? value.name : 'number', value);
}

function evaluateConditional(
  it: Interpreter,
  test: Expression,
  whenTrue: () => Value,
  whenFalse: () => Value,
  scope: Scope,
): Value {
  const condition = truthiness(evaluateNode(it, test, scope), () => it.code(test));
  return it.branch(condition, whenTrue, whenFalse);
}

/** Whether some link before it is optional: `a?.b.c`. */
export function isChained(node: AnyNode): boolean {
  for (let at: AnyNode = node; ; ) {
    if (at.type === 'MemberExpression') {
      if (at.optional) return true;
      at = at.object;
    } else if (at.type === 'CallExpression') {
      if (at.optional) return true;
      at = at.callee;
    } else return false;
  }
}

function toNumber(value: Value): Value {
  if (value === null || typeof value !== 'object') return typeof value === 'bigint' ? value : Number(value);
  return value;
}
