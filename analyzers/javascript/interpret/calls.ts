/** What a call gives, of whatever is called. */

import type {
  AnyNode,
  CallExpression,
  Expression,
  Function as FunctionNode,
  MemberExpression,
  NewExpression,
  SpreadElement,
} from 'acorn';
import type { Condition } from '../../../src/effects/condition.js';
import { callSuper } from './classes.js';
import type { Closure } from './closures.js';
import { spreadInto } from './elements.js';
import { contained } from './events.js';
import { evaluateNode, isChained, memberKey, readMember } from './expressions.js';
import type { Interpreter } from './interpreter.js';
import { type Narrowing, narrowingOf, tells } from './narrowing.js';
import { getComputed, getOfUnknown, ownOrInherited } from './properties.js';
import type { Scope } from './scope.js';
import {
  derived,
  handlesIn,
  isCallable,
  isObject,
  isTest,
  isText,
  isUnion,
  isUnknown,
  type Obj,
  type Option,
  optionsOf,
  type Union,
  type Unknown,
  unknownValue,
  type Value,
} from './values.js';
import { isClientMethod, runWorkloads } from './workloads.js';

/** Methods that strings share with arrays. */
const AMBIGUOUS_METHODS = new Set([
  'concat',
  'includes',
  'indexOf',
  'lastIndexOf',
  'slice',
  'at',
  'length',
  'toString',
  'valueOf',
  'constructor',
  'normalize',
  'link',
  'search',
  'match',
]);

const PROMISE_METHODS = new Set(['then', 'catch', 'finally']);

const ARRAY_METHODS = new Set([
  'map',
  'filter',
  'find',
  'findLast',
  'forEach',
  'some',
  'every',
  'reduce',
  'sort',
  'reverse',
  'flat',
  'flatMap',
  'findIndex',
  'toSorted',
  'join',
  'entries',
  'values',
  'keys',
]);

/** What a call gives, whatever can be called: of one of several, each on a path of its own. */
export function call(it: Interpreter, callee: Value, self: Value, args: readonly Value[]): Value {
  if (isObject(callee)) {
    if (callee.call) return callee.call(self, args, false, callee);
    return callUnknown(it, callee.rest ?? unknownValue('call'), args, 'call');
  }
  if (isUnion(callee)) {
    const possible = optionsOf(it.path.refine(callee));
    const options = possible.filter(({ value }) => isCallable(value) || isUnknown(value));
    if (options.length === 0) return callUnknown(it, callee, args, 'call');
    if (options.length === 1) return call(it, options[0]!.value, self, args);
    return it.alive(
      it.path.fork(options.map(({ value, guards }) => ({ guards, body: () => call(it, value, self, args) }))),
    );
  }
  if (callee === undefined || callee === null) it.note(`call of nothing: ${it.code()}`);
  return callUnknown(it, callee, args, 'call');
}

/** What `new` gives. */
export function construct(it: Interpreter, callee: Value, args: readonly Value[]): Value {
  if (isObject(callee) && callee.call) return callee.call(undefined, args, true, callee);
  if (isUnion(callee)) {
    const options = callee.options.filter(({ value }) => isCallable(value));
    if (options.length === 1) return construct(it, options[0]!.value, args);
    if (options.length > 1)
      return it.alive(
        it.path.fork(
          options.map(({ value, guards }) => ({ guards, body: () => construct(it, value, args) })),
        ),
      );
  }
  return callUnknown(it, callee, args, 'new');
}

/** A call of which nothing is known: functions passed to it are called, and its result carries what went in. */
function callUnknown(it: Interpreter, callee: Value, args: readonly Value[], name: string): Value {
  const result = derived(isUnknown(callee) ? callee.name : name, callee, ...args);
  runWorkloads(it, args);
  for (const arg of args) if (isCallable(arg)) callBack(it, arg, result);
  return result;
}

/** Calls a function that something unknown may call, once, with unknowns in its parameters. */
export function callBack(it: Interpreter, callee: Obj, source: Unknown): void {
  const closure = callee.closure as Closure | undefined;
  const parameters = closure && closure.kind !== 'class' ? (closure.node as FunctionNode).params.length : 1;
  const args = Array.from({ length: Math.min(parameters, 4) }, (_, index) => {
    const parameter = (closure?.node as FunctionNode | undefined)?.params?.[index];
    return unknownValue(parameter?.type === 'Identifier' ? parameter.name : source.name, ...source.origins);
  });
  if (closure && closure.active > 0) return;
  contained(it, () => void call(it, callee, undefined, args));
}

/** What a call expression gives. */
export function evaluateCall(it: Interpreter, node: CallExpression, scope: Scope): Value {
  const { callee } = node;
  if (callee.type === 'Super') {
    callSuper(it, scope.frame.env, evaluateArguments(it, node.arguments, scope));
    return undefined;
  }
  if (callee.type === 'MemberExpression') {
    const { self, value, skipped } = readMember(it, callee, scope);
    if (skipped) return undefined;
    if ((node.optional || isChained(callee)) && (value === undefined || value === null)) return undefined;
    const args = evaluateArguments(it, node.arguments, scope);
    it.node = node;
    return callMethod(it, self, value, callee, args, scope);
  }
  const value = evaluateNode(it, callee, scope);
  if (node.optional && (value === undefined || value === null)) return undefined;
  const args = evaluateArguments(it, node.arguments, scope);
  it.node = node;
  if (callee.type === 'Identifier' && isUnknown(value)) {
    if (callee.name === 'require' || callee.name === '__non_webpack_require__')
      return requireValue(it, args[0], scope);
    return callUnknown(it, { ...value, name: callee.name }, args, callee.name);
  }
  return call(it, value, undefined, args);
}

/** What a `new` expression gives. */
export function evaluateNew(it: Interpreter, node: NewExpression, scope: Scope): Value {
  const callee = evaluateNode(it, node.callee, scope);
  const args = evaluateArguments(it, node.arguments, scope);
  it.node = node;
  return construct(it, callee, args);
}

/** What a template with a tag gives. */
export function evaluateTagged(
  it: Interpreter,
  node: AnyNode & { type: 'TaggedTemplateExpression' },
  scope: Scope,
): Value {
  const { self, callee } = calleeOf(it, node.tag, scope);
  const strings = it.list(node.quasi.quasis.map((quasi) => quasi.value.cooked ?? ''));
  strings.props.set('raw', it.list(node.quasi.quasis.map((quasi) => quasi.value.raw)));
  const args = node.quasi.expressions.map((expression) => evaluateNode(it, expression, scope));
  it.node = node;
  return call(it, callee, self, [strings, ...args]);
}

function calleeOf(it: Interpreter, node: AnyNode, scope: Scope): { self: Value; callee: Value } {
  if (node.type === 'MemberExpression') {
    const { self, value } = readMember(it, node, scope);
    return { self, callee: value };
  }
  return { self: undefined, callee: evaluateNode(it, node, scope) };
}

function evaluateArguments(
  it: Interpreter,
  args: readonly (Expression | SpreadElement)[],
  scope: Scope,
): Value[] {
  const values: Value[] = [];
  for (const arg of args) {
    if (arg.type === 'SpreadElement') {
      const spread = it.list([]);
      spreadInto(it, spread, evaluateNode(it, arg.argument, scope));
      values.push(...spread.elements!);
      if (spread.rest !== undefined) values.push(spread.rest);
    } else values.push(evaluateNode(it, arg, scope));
  }
  return values;
}

function requireValue(it: Interpreter, specifier: Value, scope: Scope): Value {
  return typeof specifier === 'string'
    ? it.host.require(specifier, scope.frame.file)
    : derived('module', specifier);
}

function callMethod(
  it: Interpreter,
  self: Value,
  method: Value,
  node: MemberExpression,
  args: readonly Value[],
  scope: Scope,
): Value {
  if (isUnion(self) && self.options.some((option) => isObject(option.value) || isUnknown(option.value))) {
    const options = self.options.filter(({ value }) => value !== undefined && value !== null);
    if (options.length > 1) {
      const key = memberKey(it, node, scope);
      const results: Value[] = [];
      const result = it.alive(
        it.path.fork(
          options.map(({ value, guards }, index) => ({
            guards,
            body: () => {
              results[index] = callMethod(it, value, getComputed(it, value, key), node, args, scope);
              return results[index];
            },
          })),
        ),
      );
      if (isTest(result)) tellsOfOptions(result.condition, self, options, results);
      return result;
    }
    if (options.length === 1) return callMethod(it, options[0]!.value, method, node, args, scope);
  }
  if (isUnknown(self)) {
    const name = node.property.type === 'Identifier' && !node.computed ? node.property.name : '';
    const own = ownOrInherited(it.realm.string, name);
    // A string method of something unknown: what it gives is still that thing. A digest is looked for in lists and texts alike.
    const asText =
      !AMBIGUOUS_METHODS.has(name) ||
      (name === 'includes' && handlesIn(args[0], ['digest']).length > 0) ||
      (name === 'match' && isObject(args[0]) && args[0].internal?.kind === 'regexp');
    if (own !== undefined && isCallable(own) && asText) return call(it, own, self, args);
    // Whether one thing is in it says nothing of another.
    if (name === 'includes' && typeof args[0] === 'string')
      return {
        ...getOfUnknown(it, self, `includes ${args[0]}`),
        origins: [{ kind: 'unknown', why: 'includes' }],
      };
    if (ARRAY_METHODS.has(name)) {
      const array = ownOrInherited(it.realm.array, name);
      if (isCallable(array)) return call(it, array, it.list([], self), args);
    }
    return promiseMethod(it, name, self, args) ?? callUnknown(it, self, args, name);
  }
  if (method === undefined && node.property.type === 'Identifier' && !node.computed) {
    const { name } = node.property;
    if (PROMISE_METHODS.has(name)) return promiseMethod(it, name, self, args);
  }
  if (isUnknown(method)) return callUnknown(it, method, [self, ...args], method.name);
  if (node.property.type === 'Identifier' && isClientMethod(node.property.name)) runWorkloads(it, args);
  return call(it, method, self, args);
}

/** `then`, `catch` and `finally` of what is no promise here: models give what theirs settle to. */
function promiseMethod(it: Interpreter, name: string, self: Value, args: readonly Value[]): Value {
  if (!PROMISE_METHODS.has(name)) return undefined;
  const promised = ownOrInherited(it.realm.promise, name);
  return isCallable(promised) ? call(it, promised, it.promise(self), args) : undefined;
}

/** What the test of one option says of the text that this is, the test of them all says of the union. */
function tellsOfOptions(
  condition: Condition,
  of: Union,
  options: readonly Option[],
  results: readonly Value[],
): void {
  if (narrowingOf(condition)) return;
  for (const [index, { value }] of options.entries()) {
    const result = results[index];
    const holds = isText(value) && isTest(result) ? narrowingOf(result.condition)?.holds : undefined;
    const isOwn: Narrowing['holds'] = (parts) =>
      parts.length === 1 && parts[0] === value ? result === true : undefined;
    const says = holds ?? (typeof value === 'string' && typeof result === 'boolean' ? isOwn : undefined);
    if (!says) continue;
    tells(condition, of, says);
    return;
  }
}
