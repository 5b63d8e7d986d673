/** What assignments and patterns put into variables and properties. */

import type { AnyNode, Expression, MemberExpression, Pattern } from 'acorn';
import { guard, guardNot } from '../../../src/effects/condition.js';
import { equality } from './compare.js';
import { iterate, withoutMissing } from './elements.js';
import { evaluateNode, memberKey, readAt } from './expressions.js';
import type { Interpreter } from './interpreter.js';
import { logical } from './logical.js';
import { binary } from './operators.js';
import { assignAll, getComputed, keyOf, setComputed, toKey } from './properties.js';
import type { Scope } from './scope.js';
import {
  isCallable,
  isObject,
  isUnion,
  isUnknown,
  type Key,
  Obj,
  type Union,
  unionOf,
  type Value,
} from './values.js';

/** The value of an assignment, which is made. */
export function evaluateAssignment(
  it: Interpreter,
  node: AnyNode & { type: 'AssignmentExpression' },
  scope: Scope,
): Value {
  const { operator, left, right } = node;
  if (operator === '=') {
    const value = evaluateNode(it, right, scope, left.type === 'Identifier' ? left.name : undefined);
    if (left.type === 'Identifier' || left.type === 'MemberExpression') assignTo(it, left, value, scope);
    else bind(it, left, value, scope, 'assign');
    return value;
  }
  const place = placeOf(it, left as Expression, scope);
  if (operator === '||=' || operator === '&&=' || operator === '??=') {
    const value = logical(it, operator.slice(0, -1), place.get(), () => evaluateNode(it, right, scope), left);
    place.set(value);
    return value;
  }
  if (isUnion(place.object)) return assignToEach(it, node, place.object, place.key, scope);
  const old = place.get();
  const other = evaluateNode(it, right, scope);
  it.node = node;
  const value = binary(operator.slice(0, -1), old, other, it, () => it.code(node));
  place.set(value);
  return value;
}

/** What is read and then written: its object and key, where it is a property, are evaluated once. */
interface Place {
  readonly object?: Value;
  readonly key?: Value;
  get(): Value;
  set(value: Value): void;
}

/** Where an expression says that a value is. */
export function placeOf(it: Interpreter, target: Expression, scope: Scope): Place {
  if (target.type !== 'MemberExpression' || target.object.type === 'Super')
    return {
      get: () => evaluateNode(it, target, scope),
      set: (value) => assignTo(it, target, value, scope),
    };
  const object = evaluateNode(it, target.object, scope);
  const key = memberKey(it, target, scope);
  return {
    object,
    key,
    get: () => readAt(it, object, key, target),
    set: (value) => setMember(it, object, key, value, target),
  };
}

function setMember(it: Interpreter, object: Value, key: Value, value: Value, target: MemberExpression): void {
  it.node = target;
  if (isCallable(value) && value.closure && !value.props.has('name') && typeof key === 'string')
    value.props.set('name', key);
  setComputed(it, object, key, value);
}

/** `object.key += value` where the object is one of several: each gets what its own was, and the value. */
function assignToEach(
  it: Interpreter,
  node: AnyNode & { type: 'AssignmentExpression' },
  { options }: Union,
  key: Value,
  scope: Scope,
): Value {
  const other = evaluateNode(it, node.right, scope);
  it.node = node;
  return unionOf(
    options.map(({ value: object, guards }) => {
      const old = getComputed(it, object, key);
      const value = binary(node.operator.slice(0, -1), old, other, it, () => it.code(node));
      setComputed(it, object, key, value);
      return { value, guards };
    }),
  );
}

/** Puts a value where an expression or pattern says. */
export function assignTo(it: Interpreter, target: AnyNode, value: Value, scope: Scope): void {
  switch (target.type) {
    case 'Identifier': {
      const cell = scope.lookup(target.name);
      if (cell) it.path.writeCell(cell, value);
      else it.global.declare(target.name, value);
      return;
    }
    case 'MemberExpression': {
      if (target.object.type === 'Super') {
        setComputed(it, scope.frame.env.self, memberKey(it, target, scope), value);
        return;
      }
      const object = evaluateNode(it, target.object, scope);
      setMember(it, object, memberKey(it, target, scope), value, target);
      return;
    }
    case 'ParenthesizedExpression':
      assignTo(it, target.expression, value, scope);
      return;
    default:
      if (target.type === 'ObjectPattern' || target.type === 'ArrayPattern')
        bind(it, target, value, scope, 'assign');
  }
}

/** Binds a pattern: to new variables, to hoisted ones, or to whatever the targets are. */
export function bind(
  it: Interpreter,
  pattern: Pattern,
  value: Value,
  scope: Scope,
  how: 'declare' | 'initialise' | 'assign',
): void {
  switch (pattern.type) {
    case 'Identifier': {
      if (how === 'declare') {
        scope.declare(pattern.name, value);
        return;
      }
      const cell = how === 'initialise' ? scope.vars.get(pattern.name) : scope.lookup(pattern.name);
      if (cell) it.path.writeCell(cell, value);
      else scope.declare(pattern.name, value);
      return;
    }
    case 'MemberExpression':
      assignTo(it, pattern, value, scope);
      return;
    case 'AssignmentPattern': {
      const missing = equality(
        value,
        undefined,
        false,
        it.machine,
        () => `${it.code(pattern.left)} is missing`,
      );
      const decided = it.path.decide(missing);
      if (decided === false) bind(it, pattern.left, value, scope, how);
      else if (decided === true) bind(it, pattern.left, evaluateNode(it, pattern.right, scope), scope, how);
      else if (isUnknown(value)) {
        const other = evaluateNode(it, pattern.right, scope);
        const known = isUnknown(other) || other === undefined || isObject(other);
        bind(
          it,
          pattern.left,
          known
            ? value
            : unionOf([
                { value, guards: [guardNot(missing)] },
                { value: other, guards: [guard(missing)] },
              ]),
          scope,
          how,
        );
      } else
        bind(
          it,
          pattern.left,
          logical(it, '??', value, () => evaluateNode(it, pattern.right, scope), pattern.left),
          scope,
          how,
        );
      return;
    }
    case 'ObjectPattern': {
      const taken: Key[] = [];
      for (const property of pattern.properties) {
        if (property.type === 'RestElement') {
          const rest = new Obj('Object', it.realm.object);
          assignAll(it, rest, value);
          for (const key of taken) rest.props.delete(key);
          bind(it, property.argument, rest, scope, how);
          continue;
        }
        const computed = property.computed ? evaluateNode(it, property.key, scope) : keyOf(property.key);
        const key = toKey(computed);
        if (key !== undefined) taken.push(key);
        const found = getComputed(it, value, computed);
        bind(it, property.value, it.path.refine(found), scope, how);
      }
      return;
    }
    case 'ArrayPattern': {
      const { items, rest } = iterate(it, value);
      for (const [index, element] of pattern.elements.entries()) {
        if (!element) continue;
        if (element.type === 'RestElement')
          bind(it, element.argument, it.list(items.slice(index), rest), scope, how);
        else bind(it, element, index < items.length ? withoutMissing(items[index]) : rest, scope, how);
      }
      return;
    }
    case 'RestElement':
      bind(it, pattern.argument, value, scope, how);
  }
}
