/** How often a loop turns, and whether some path comes out of it. */

import type {
  AnyNode,
  Expression,
  ForInStatement,
  ForOfStatement,
  ForStatement,
  Pattern,
  Statement,
} from 'acorn';
import { type Condition, guard, guardNot, negate } from '../../../src/effects/condition.js';
import { bind } from './assignment.js';
import { settle } from './asynchronous.js';
import { iterate, keysOf, presentOptions } from './elements.js';
import { evaluateNode } from './expressions.js';
import type { Interpreter } from './interpreter.js';
import { DEAD, type Region } from './path.js';
import { type Frame, Scope, type States } from './scope.js';
import { MAX_VISITS, runStatement } from './statements.js';
import { allOf, Cell, isUnknown, truthiness, type Value } from './values.js';

/** Turns of a loop that something unknown can leave. */
const OPEN_TURNS = 40;
const ENDLESS_TURNS = 2;

/** Runs a `for`, with variables of each turn's own; false where no path comes out. */
export function runFor(
  it: Interpreter,
  node: ForStatement,
  label: string | undefined,
  scope: Scope,
): boolean {
  const inner = new Scope(scope, scope.frame);
  if (node.init?.type === 'VariableDeclaration') {
    if (node.init.kind !== 'var') for (const { id } of node.init.declarations) declareNames(id, inner);
    runStatement(it, node.init, inner);
  } else if (node.init) evaluateNode(it, node.init, inner);
  const names =
    node.init?.type === 'VariableDeclaration' && node.init.kind !== 'var' ? [...inner.vars.keys()] : [];
  return runLoop(
    it,
    node,
    label,
    inner,
    node.test ?? undefined,
    () => {
      if (names.length === 0) return runStatement(it, node.body, inner);
      const turn = new Scope(scope, scope.frame);
      for (const name of names) turn.declare(name, inner.vars.get(name)!.value);
      const alive = runStatement(it, node.body, turn);
      if (alive)
        for (const name of names) it.path.writeCell(inner.vars.get(name)!, turn.vars.get(name)!.value);
      return alive;
    },
    node.update ? () => void evaluateNode(it, node.update!, inner) : undefined,
  );
}

/** Turns while the test holds (for ever where there is none); false where no path comes out. */
export function runLoop(
  it: Interpreter,
  node: AnyNode,
  label: string | undefined,
  scope: Scope,
  test: Expression | undefined,
  body: () => boolean,
  update?: () => void,
): boolean {
  const { frame } = scope;
  const states = 'body' in node ? statesOf(node.body as Statement) : undefined;
  if (!frame.targets.some(({ continues }) => continues)) frame.turns = 0;
  return overStates(frame, states, () =>
    it.path.breakable(label, (region) => {
      let alive = true;
      let turns = 0;
      let open = 0;
      const once = (): boolean => {
        const goesOn = runTurn(it, scope, label, region, body);
        if (goesOn) update?.();
        return goesOn;
      };
      for (;;) {
        it.spend();
        if (test) {
          const condition = truthiness(evaluateNode(it, test, scope), () => it.code(test));
          const decided = it.path.decide(condition);
          if (decided === false) break;
          if (decided === undefined) {
            alive =
              it.path.fork([
                { guards: [guard(condition)], body: () => (once() ? undefined : DEAD) },
                { guards: [guardNot(condition)], body: () => undefined },
              ]) !== DEAD;
            break;
          }
        }
        const before = it.path.partialExits;
        if (!once()) {
          alive = false;
          break;
        }
        turns++;
        frame.turns++;
        if (it.path.partialExits > before) open++;
        const constantTest = !test || (test.type === 'Literal' && Boolean(test.value)) || isNotZero(test);
        const most = states ? states.node.cases.length * MAX_VISITS : ENDLESS_TURNS;
        if (constantTest && (open >= most || (open > 0 && turns >= most * 2))) {
          // What stays in the loop for ever never comes out of it.
          alive = region.exits.length === 0;
          break;
        }
        const isTooLong = turns >= it.limits.turns || frame.turns >= it.limits.nestedTurns;
        if (open >= Math.max(OPEN_TURNS, most) || isTooLong) {
          it.note(`bound: loop ${it.code(node)}`);
          alive = !constantTest;
          break;
        }
      }
      return alive;
    }),
  );
}

/** Runs a loop over the states of a function, if it is one. */
function overStates(frame: Frame, states: States | undefined, run: () => boolean): boolean {
  if (!states || frame.states.has(states.node)) return run();
  frame.states.set(states.node, states);
  try {
    return run();
  } finally {
    frame.states.delete(states.node);
  }
}

/** One turn of a loop: `continue` ends it. */
function runTurn(
  it: Interpreter,
  scope: Scope,
  label: string | undefined,
  breaks: Region,
  body: () => boolean,
): boolean {
  return it.path.breakable(undefined, (continues) => {
    scope.frame.targets.push({ label, breaks, continues });
    try {
      return body();
    } finally {
      scope.frame.targets.pop();
    }
  });
}

/** Runs a `do`; false where no path comes out. */
export function runDoWhile(
  it: Interpreter,
  body: Statement,
  test: Expression,
  node: AnyNode,
  label: string | undefined,
  scope: Scope,
): boolean {
  return overStates(scope.frame, statesOf(body), () => {
    let alive = false;
    const comesOut = it.path.breakable(label, (region) => {
      alive = runTurn(it, scope, label, region, () => runStatement(it, body, scope));
      return alive;
    });
    if (!alive) return comesOut;
    return runLoop(it, node, label, scope, test, () => runStatement(it, body, scope));
  });
}

/** Runs a `for … of` or `for … in`; false where no path comes out. */
export function runForEach(
  it: Interpreter,
  node: ForOfStatement | ForInStatement,
  label: string | undefined,
  scope: Scope,
): boolean {
  const value = evaluateNode(it, node.right, scope);
  const iterated = node.type === 'ForOfStatement' ? (node.await ? settle(it, value) : value) : value;
  const { items, rest } = node.type === 'ForInStatement' ? keysOf(iterated) : iterate(it, iterated);
  const each = (item: Value): boolean => {
    const inner = new Scope(scope, scope.frame);
    const element = node.type === 'ForOfStatement' && node.await ? settle(it, item) : item;
    if (node.left.type === 'VariableDeclaration') {
      const { id } = node.left.declarations[0]!;
      if (node.left.kind === 'var') bind(it, id, element, inner, 'assign');
      else bind(it, id, element, inner, 'declare');
    } else bind(it, node.left, element, inner, 'assign');
    return runStatement(it, node.body, inner);
  };
  return it.path.breakable(label, (region) => {
    let alive = true;
    let open = 0;
    for (const item of items) {
      it.spend();
      const before = it.path.partialExits;
      for (const { value: one, guards } of presentOptions(item)) {
        const run = (): boolean => runTurn(it, scope, label, region, () => each(one));
        alive =
          guards.length === 0
            ? run()
            : it.path.fork([
                { guards, body: () => (run() ? undefined : DEAD) },
                {
                  guards: [guard(negate(allOf(guards.map((g) => g.condition))))],
                  body: () => undefined,
                },
              ]) !== DEAD;
        if (!alive) break;
      }
      if (!alive) break;
      if (it.path.partialExits > before && ++open >= OPEN_TURNS) break;
    }
    if (alive && rest !== undefined) {
      const condition: Condition = {
        kind: 'undecided',
        text: `an element of ${it.code(node.right)}`,
        id: `l${isUnknown(rest) ? rest.id : 0}@${node.start}`,
      };
      alive =
        it.path.fork([
          {
            guards: [guard(condition)],
            body: () => (runTurn(it, scope, label, region, () => each(rest)) ? undefined : DEAD),
          },
          { guards: [guardNot(condition)], body: () => undefined },
        ]) !== DEAD;
    }
    return alive;
  });
}

function isNotZero(test: Expression): boolean {
  return (
    test.type === 'UnaryExpression' &&
    test.operator === '!' &&
    test.argument.type === 'Literal' &&
    !test.argument.value
  );
}

/**
 * The `switch` over numbered states that is all of a loop's turn, as compilers write an async function (dart2js, and Kotlin in a `try`
 * whose `catch` chooses the state that handles the error).
 */
function statesOf(body: Statement): States | undefined {
  if (body.type === 'TryStatement') return body.finalizer ? undefined : statesOf(body.block);
  const statements = body.type === 'BlockStatement' ? body.body : [body];
  const node = statements.at(-1);
  if (node && node !== body && node.type !== 'SwitchStatement') return statesOf(node);
  if (
    node?.type !== 'SwitchStatement' ||
    !node.cases.every(({ test }) => test?.type === 'Literal' && typeof test.value === 'number')
  )
    return undefined;
  const place = placeOf(node.discriminant, statements.at(-2));
  return place && { node, place, visits: new Map(), turns: 0 };
}

/** Where the state is kept that a `switch` asks for, also by a variable that was read from there just before. */
function placeOf(asked: Expression, before: Statement | undefined): Expression | undefined {
  if (asked.type === 'MemberExpression') return asked;
  if (asked.type !== 'Identifier') return undefined;
  const read =
    before?.type === 'VariableDeclaration'
      ? before.declarations.find(({ id }) => isNamed(id, asked.name))
      : undefined;
  return read?.init?.type === 'MemberExpression' ? read.init : asked;
}

function isNamed(pattern: Pattern, name: string): boolean {
  return pattern.type === 'Identifier' && pattern.name === name;
}

function declareNames(pattern: Pattern, scope: Scope): void {
  if (pattern.type === 'Identifier') scope.vars.set(pattern.name, new Cell(undefined));
  else if (pattern.type === 'ObjectPattern')
    for (const property of pattern.properties)
      declareNames(property.type === 'RestElement' ? property.argument : property.value, scope);
  else if (pattern.type === 'ArrayPattern') {
    for (const element of pattern.elements) if (element) declareNames(element, scope);
  } else if (pattern.type === 'AssignmentPattern') declareNames(pattern.left, scope);
}
