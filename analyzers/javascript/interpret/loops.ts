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
import { Polling } from './polling.js';
import { type Frame, Scope, type States } from './scope.js';
import { MAX_VISITS, runStatement } from './statements.js';
import { allOf, anyOf, Cell, derived, isUnknown, truthiness, type Value } from './values.js';

/** Turns of a loop that something unknown can leave. */
const OPEN_TURNS = 40;
const ENDLESS_TURNS = 2;

/** What is in a list at an index, or may be. */
interface Slot {
  readonly element: Value;
}

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
  const slot = node.test && node.update ? slotOf(it, node.test, inner) : undefined;
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
    slot,
  );
}

/**
 * Of a loop over the indices of a list of which elements can be missing, what is in the list at the index of the turn; undefined where it
 * is over. An element that is missing is passed by.
 */
function slotOf(it: Interpreter, test: Expression, scope: Scope): (() => Slot | undefined) | undefined {
  if (test.type !== 'BinaryExpression' || test.left.type !== 'Identifier') return undefined;
  const index = scope.lookup(test.left.name);
  if (!index) return undefined;
  const start = index.value;
  const isUp = test.operator === '<' && typeof start === 'number';
  const isDown = (test.operator === '>=' || test.operator === '>') && isUnknown(start);
  if (!isUp && !isDown) return undefined;
  const bound = evaluateNode(it, test.right, scope);
  const list = isUp
    ? isUnknown(bound) && bound.countOf
    : isUnknown(start) && bound === (test.operator === '>' ? -1 : 0) && start.lastOf;
  if (!list) return undefined;
  const slots = list.elements ?? [];
  if (isDown) it.path.writeCell(index, slots.length - 1);
  // The program can set the index back.
  let left = slots.length * 2;
  return () => {
    const at = index.value;
    return left-- > 0 && typeof at === 'number' && at in slots ? { element: slots[at] } : undefined;
  };
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
  slot?: () => Slot | undefined,
): boolean {
  const { frame } = scope;
  const states = 'body' in node ? statesOf(node.body as Statement) : undefined;
  if (!frame.targets.some(({ continues }) => continues)) frame.turns = 0;
  const run = (region: Region): boolean => {
    let alive = true;
    let turns = 0;
    let open = 0;
    const polling = new Polling(it, node, test, scope);
    const once = (): boolean => {
      const goesOn = runTurn(it, scope, label, region, body);
      if (goesOn) update?.();
      return goesOn;
    };
    const { deeds } = it.machine;
    const { depthOfWrites } = it.path;
    const flagged = test && flaggedBy(test, scope);
    /** The turn behind which it is open how often the loop turns: where its flag is not set by then, what it computed is no result yet. */
    const openTurn = (): boolean => {
      if (!it.path.turnOfMany(once)) return false;
      if (!flagged || it.machine.deeds > deeds) return true;
      if (it.path.decide(truthiness(evaluateNode(it, test!, scope), () => it.code(test))) === false)
        return true;
      for (const [cell, old] of [...it.path.writtenSince(depthOfWrites)])
        if (flagged.has(cell)) it.path.writeCell(cell, derived('result', old, cell.value));
      return true;
    };
    for (;;) {
      it.spend();
      if (slot) {
        const at = slot();
        if (!at) break;
        const ways = presentOptions(at.element).map(({ guards }) =>
          allOf(guards.map((one) => one.condition)),
        );
        const isThere = anyOf(ways);
        const decided = it.path.decide(isThere);
        const passBy = (): undefined => {
          update?.();
        };
        if (decided) alive = once();
        else if (decided === false) passBy();
        else
          alive =
            it.path.fork([
              { guards: [guard(isThere)], body: () => (once() ? undefined : DEAD) },
              { guards: [guardNot(isThere)], body: passBy },
            ]) !== DEAD;
        if (!alive) break;
        continue;
      }
      if (test) {
        const condition = truthiness(testOf(it, test, scope), () => it.code(test));
        const decided = it.path.decide(condition);
        if (decided === false) break;
        if (decided === undefined) {
          alive =
            it.path.fork([
              { guards: [guard(condition)], body: () => (openTurn() ? undefined : DEAD) },
              { guards: [guardNot(condition)], body: () => undefined },
            ]) !== DEAD;
          break;
        }
      }
      const before = it.path.partialExits;
      const turn = polling.turn(once);
      if (!turn.alive) {
        alive = false;
        break;
      }
      turns++;
      frame.turns++;
      if (it.path.partialExits > before) open++;
      if (turn.isOver) break;
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
  };
  return overStates(frame, states, () => it.path.breakable(label, run));
}

/** What the test of a loop gives before a turn. */
function testOf(it: Interpreter, test: Expression, scope: Scope): Value {
  const { asksToTurn } = it;
  it.asksToTurn = true;
  try {
    return evaluateNode(it, test, scope);
  } finally {
    it.asksToTurn = asksToTurn;
  }
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
            body: () => {
              const turn = (): boolean => runTurn(it, scope, label, region, () => each(rest));
              return it.path.turnOfMany(turn) ? undefined : DEAD;
            },
          },
          { guards: [guardNot(condition)], body: () => undefined },
        ]) !== DEAD;
    }
    return alive;
  });
}

/** The variables of a function, where a loop in it turns until one of them, that its test is, is set (`while (!done)`). */
function flaggedBy(test: Expression, scope: Scope): ReadonlySet<Cell> | undefined {
  const flag = test.type === 'UnaryExpression' && test.operator === '!' ? test.argument : test;
  if (flag.type !== 'Identifier' || typeof scope.lookup(flag.name)?.value !== 'boolean') return undefined;
  const cells = new Set<Cell>();
  for (let at: Scope | undefined = scope; at?.frame === scope.frame; at = at.parent)
    for (const cell of at.vars.values()) cells.add(cell);
  return cells;
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
