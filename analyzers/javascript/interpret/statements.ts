/** Which way statements go: whether some path comes to their end. */

import type {
  AnyNode,
  BlockStatement,
  Class,
  Expression,
  Function as FunctionNode,
  Literal,
  Statement,
  SwitchStatement,
} from 'acorn';
import { type Condition, guard, guardNot, negate } from '../../../src/effects/condition.js';
import { assignTo, bind } from './assignment.js';
import { makeClass } from './classes.js';
import { finish, hoist, hoistBlock, makeFunction } from './closures.js';
import { equality } from './compare.js';
import { evaluateNode } from './expressions.js';
import type { Interpreter } from './interpreter.js';
import { runDoWhile, runFor, runForEach, runLoop } from './loops.js';
import { tellsEither } from './narrowing.js';
import { DEAD, PathEnd } from './path.js';
import { type Frame, Scope, type States } from './scope.js';
import type { SourceText } from './source.js';
import { runTry } from './tries.js';
import { anyOf, isUnion, optionsOf, truthiness, unionOf, type Value } from './values.js';

/** Runs statements and gives the value of the last one that is an expression. */
export function runText(
  it: Interpreter,
  program: AnyNode & { body: readonly AnyNode[] },
  scope: Scope,
  source: SourceText,
): Value {
  const [callerSource, callerNode] = [it.source, it.node];
  it.source = source;
  const region = it.path.open('function');
  const frame: Frame = { ...scope.frame, region, targets: [], turns: 0, states: new Map() };
  const inner = new Scope(scope.parent, frame);
  for (const [name, cell] of scope.vars) inner.vars.set(name, cell);
  let value: Value;
  let alive = true;
  try {
    hoist(it, program, program.body, inner);
    for (const [name, cell] of inner.vars) scope.vars.set(name, cell);
    for (const statement of program.body) {
      if (statement.type === 'ExpressionStatement') value = evaluateNode(it, statement.expression, inner);
      else if (!runStatement(it, statement as Statement, inner)) {
        alive = false;
        break;
      }
      const exported = inner.vars.get('*default*');
      if (exported) scope.vars.set('*default*', exported);
    }
  } catch (thrown) {
    if (!(thrown instanceof PathEnd)) throw thrown;
    alive = false;
  } finally {
    it.source = callerSource;
    it.node = callerNode;
  }
  return finish(it, region, alive, value);
}

/** Runs the statements; false where no path comes to their end. */
export function runStatements(it: Interpreter, statements: readonly AnyNode[], scope: Scope): boolean {
  for (const statement of statements) {
    if (!runStatement(it, statement as Statement, scope)) return false;
  }
  return true;
}

/** Runs a statement; `label` is the one before a loop or switch. False where no path comes to its end. */
export function runStatement(it: Interpreter, node: Statement, scope: Scope, label?: string): boolean {
  it.spend();
  switch (node.type) {
    case 'ExpressionStatement':
      evaluateNode(it, node.expression, scope);
      return true;
    case 'VariableDeclaration':
      for (const { id, init } of node.declarations) {
        if (id.type === 'Identifier') {
          if (!init && node.kind === 'var') continue;
          const value = init ? evaluateNode(it, init, scope, id.name) : undefined;
          const cell = node.kind === 'var' ? scope.lookup(id.name) : scope.vars.get(id.name);
          if (cell) it.path.writeCell(cell, value);
          else scope.declare(id.name, value);
        } else
          bind(
            it,
            id,
            init ? evaluateNode(it, init, scope) : undefined,
            scope,
            node.kind === 'var' ? 'assign' : 'initialise',
          );
      }
      return true;
    case 'FunctionDeclaration':
    case 'EmptyStatement':
    case 'DebuggerStatement':
      return true;
    case 'ReturnStatement': {
      const value = node.argument ? evaluateNode(it, node.argument, scope) : undefined;
      it.path.leave(scope.frame.region, 'return', value);
      return false;
    }
    case 'IfStatement':
      return runIf(
        it,
        node.test,
        () => runStatement(it, node.consequent, scope),
        () => (node.alternate ? runStatement(it, node.alternate, scope) : true),
        scope,
      );
    case 'BlockStatement':
      return runBlock(it, node, scope);
    case 'ForStatement':
      return runFor(it, node, label, scope);
    case 'WhileStatement':
      return runLoop(it, node, label, scope, node.test, () => runStatement(it, node.body, scope));
    case 'DoWhileStatement':
      return runDoWhile(it, node.body, node.test, node, label, scope);
    case 'ForOfStatement':
    case 'ForInStatement':
      return runForEach(it, node, label, scope);
    case 'BreakStatement':
    case 'ContinueStatement': {
      const isBreak = node.type === 'BreakStatement';
      const target = scope.frame.targets.findLast((one) =>
        node.label ? one.label === node.label.name : isBreak ? !one.isBlock : one.continues !== undefined,
      );
      const region = isBreak ? target?.breaks : target?.continues;
      if (region) it.path.leave(region, 'break', undefined);
      return false;
    }
    case 'ThrowStatement': {
      const value = evaluateNode(it, node.argument, scope);
      it.path.leave(it.path.handler(), 'throw', value);
      return false;
    }
    case 'TryStatement':
      return runTry(it, node, scope);
    case 'SwitchStatement':
      return runSwitch(it, node, label, scope);
    case 'LabeledStatement': {
      const { body } = node;
      if (/^(For|While|DoWhile|Switch)/.test(body.type))
        return runStatement(it, body, scope, node.label.name);
      return breakable(it, scope, { label: node.label.name, isBlock: true }, () =>
        runStatement(it, body, scope),
      );
    }
    case 'ClassDeclaration': {
      const value = makeClass(it, node, scope);
      const cell = scope.vars.get(node.id.name);
      if (cell) it.path.writeCell(cell, value);
      else scope.declare(node.id.name, value);
      return true;
    }
    case 'WithStatement':
      evaluateNode(it, node.object, scope);
      return runStatement(it, node.body, scope);
    default:
      return runModuleStatement(it, node as AnyNode, scope);
  }
}

function runModuleStatement(it: Interpreter, node: AnyNode, scope: Scope): boolean {
  switch (node.type) {
    case 'ExportNamedDeclaration':
      return node.declaration ? runStatement(it, node.declaration, scope) : true;
    case 'ExportDefaultDeclaration': {
      const { declaration } = node;
      if (declaration.type === 'FunctionDeclaration' && declaration.id) {
        scope.declare('*default*', scope.lookup(declaration.id.name)?.value);
      } else if (declaration.type === 'ClassDeclaration' && declaration.id) {
        runStatement(it, declaration as Statement, scope);
        scope.declare('*default*', scope.lookup(declaration.id.name)?.value);
      } else if (declaration.type === 'FunctionDeclaration') {
        scope.declare('*default*', makeFunction(it, declaration as FunctionNode, scope));
      } else if (declaration.type === 'ClassDeclaration') {
        scope.declare('*default*', makeClass(it, declaration as Class, scope));
      } else scope.declare('*default*', evaluateNode(it, declaration as Expression, scope));
      return true;
    }
    default:
      return true;
  }
}

/** Runs a block in a scope of its own; false where no path comes to its end. */
export function runBlock(it: Interpreter, node: BlockStatement, scope: Scope): boolean {
  return runStatements(it, node.body, hoistBlock(it, node, node.body, scope));
}

function runIf(
  it: Interpreter,
  test: Expression,
  consequent: () => boolean,
  alternate: () => boolean,
  scope: Scope,
): boolean {
  const condition = truthiness(evaluateNode(it, test, scope), () => it.code(test));
  const decided = it.path.decide(condition);
  if (decided !== undefined) return decided ? consequent() : alternate();
  return (
    it.path.fork([
      { guards: [guard(condition)], body: () => (consequent() ? undefined : DEAD) },
      { guards: [guardNot(condition)], body: () => (alternate() ? undefined : DEAD) },
    ]) !== DEAD
  );
}

function runSwitch(it: Interpreter, node: SwitchStatement, label: string | undefined, scope: Scope): boolean {
  const value = evaluateNode(it, node.discriminant, scope);
  const all = node.cases.flatMap((one) => one.consequent);
  const inner = hoistBlock(it, node, all, scope);
  const from = (index: number, end = node.cases.length, atEnd?: () => void): boolean =>
    breakable(it, inner, { label }, () => {
      for (const one of node.cases.slice(index, end))
        if (!runStatements(it, one.consequent, inner)) return false;
      atEnd?.();
      return true;
    });
  const states = scope.frame.states.get(node);
  const cases: Case[] = [];
  let settled = false;
  for (const [index, one] of node.cases.entries()) {
    if (!one.test) continue;
    const condition = equality(
      value,
      evaluateNode(it, one.test, inner),
      false,
      it.machine,
      () => `${it.code(node.discriminant)} is ${it.code(one.test!)}`,
    );
    const decided = it.path.decide(condition);
    if (decided === false) continue;
    if (decided === true && cases.length === 0 && !(states && isUnion(value))) return from(index);
    // Cases without a body of their own go with the one they fall into.
    const last = cases[cases.length - 1];
    const falls =
      last && node.cases.slice(last.index, index).every((between) => between.consequent.length === 0);
    if (falls) {
      const either = tellsEither(anyOf([last.condition, condition]), last.condition, condition);
      cases[cases.length - 1] = { index, condition: either };
    } else cases.push({ index, condition });
    if (decided === true) {
      settled = true;
      break;
    }
  }
  const otherwise = node.cases.findIndex((one) => !one.test);
  const rest = otherwise === -1 ? undefined : otherwise;
  if (cases.length === 0) return rest === undefined ? true : from(rest);
  const falling = cases.findIndex(
    ({ index }) =>
      rest !== undefined &&
      rest >= index &&
      node.cases.slice(index, rest).every((between) => between.consequent.length === 0),
  );
  const distinct = falling === -1 ? cases : cases.filter((_, index) => index !== falling);
  if (states) return runState(it, states, value, distinct, from, scope);
  const sides = distinct.map(({ index, condition }) => ({
    guards: [guard(condition)],
    body: () => (from(index) ? undefined : DEAD),
  }));
  if (!settled || falling !== -1) {
    const conditions = distinct.map(({ condition }) => condition);
    const none = negate(tellsEither(anyOf(conditions), ...conditions));
    // Where the cases are all that there is, none of the others is a way.
    if (none.kind !== 'constant' || none.value)
      sides.push({
        guards: none.kind === 'constant' ? [] : [guard(none)],
        body: () => (rest === undefined ? undefined : from(rest) ? undefined : DEAD),
      });
  }
  return it.path.fork(sides) !== DEAD;
}

interface Case {
  readonly index: number;
  readonly condition: Condition;
}

/** How often one state is entered where others are possible, too: what comes back to it a further time never comes out of the loop. */
export const MAX_VISITS = 2;

/**
 * Runs the first of the states in which a function can be that was compiled to a loop over a `switch`; the others wait for a later turn, also
 * where it falls into one of them. So the ways meet again where they meet in the source, as the states are numbered in its order, and none is
 * run once for each way.
 */
function runState(
  it: Interpreter,
  { node, place, visits }: States,
  state: Value,
  cases: readonly Case[],
  from: (index: number, end?: number, atEnd?: () => void) => boolean,
  scope: Scope,
): boolean {
  const numberOf = (index: number): Value => (node.cases[index]!.test as Literal).value as number;
  const isLeft = ({ index }: Case): boolean => (visits.get(index) ?? 0) < MAX_VISITS;
  const first = cases.findIndex(isLeft);
  const tried = cases.slice(0, first === -1 ? cases.length : first + 1);
  const chosen = cases[first];
  if (chosen) visits.set(chosen.index, (visits.get(chosen.index) ?? 0) + 1);
  const passed = new Set(tried.map(({ index }) => numberOf(index)));
  const waiting = optionsOf(state).filter(({ value }) => !passed.has(value));
  const next = cases.slice(tried.length).find(isLeft);
  const run = (): boolean =>
    chosen !== undefined &&
    (next
      ? from(chosen.index, next.index, () => assignTo(it, place, numberOf(next.index), scope))
      : from(chosen.index));
  const sides = tried.map((one) => ({
    guards: [guard(one.condition)],
    body: () => (one === chosen && run() ? undefined : DEAD),
  }));
  const none = negate(anyOf(tried.map(({ condition }) => condition)));
  if (waiting.length > 0 && none.kind !== 'constant')
    sides.push({
      guards: [guard(none)],
      body: () => {
        if (isUnion(state)) assignTo(it, place, unionOf(waiting), scope);
        return undefined;
      },
    });
  return it.path.fork(sides) !== DEAD;
}

/** Runs what a `break` leaves: one to the label, or, where it is not just a block, one without. */
function breakable(
  it: Interpreter,
  scope: Scope,
  target: Pick<Frame['targets'][number], 'label' | 'isBlock'>,
  body: () => boolean,
): boolean {
  return it.path.breakable(target.label, (breaks) => {
    scope.frame.targets.push({ ...target, breaks });
    try {
      return body();
    } finally {
      scope.frame.targets.pop();
    }
  });
}
