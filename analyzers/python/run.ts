import { type Condition, type Guard, guard, guardNot } from '../../src/effects/condition.js';
import type { Location } from '../../src/effects/location.js';
import { concat, literal, type Text } from '../../src/effects/text.js';
import type { Machine, RunState } from '../machine.js';
import { Heap, joinHeaps } from './heap.js';
import { type Cell, eitherValue, type Module, NONE, ofText, textOf, type Value } from './values.js';

/** A way out of a block, with what holds there. */
export interface Exit {
  readonly kind: 'return' | 'raise' | 'break' | 'continue';
  readonly state: RunState;
  readonly heap: Heap;
  /** The guards on the way from the start of the program. */
  readonly guards: readonly Guard[];
  readonly value: Value;
}

/** A guard that holds from here on, as the other way was left: until the loop, function, `try` or program ends. */
interface Kept {
  readonly guard: Guard;
  readonly until: 'loop' | 'function' | 'try' | 'program';
}

/** One run of a program. */
export interface Run {
  readonly machine: Machine;
  heap: Heap;
  /** Modules of the tree that were imported, by path. */
  readonly modules: Map<string, Module>;
  readonly exits: Exit[];
  kept: Kept[];
  /** `sys.argv`. */
  readonly argv: Value;
  /** `sys.path`. */
  readonly searchPath: Value;
  readonly stdin?: Text;
  /** Functions that are being run. */
  readonly calls: unknown[];
  steps: number;
  counter: number;
}

/** Where names are looked up. */
export interface Frame {
  readonly module: Module;
  readonly scope: number;
  /** Names declared `global` or `nonlocal`, with the scope they are of. */
  readonly outside: Map<string, number>;
  /** What a generator yields. */
  readonly yields?: Value[];
  readonly owner?: number;
  readonly self?: Value;
  /** Where the function was called and what it names the arguments that it takes whatever they are: `*args`. */
  readonly handedOn?: { readonly name: string; readonly from: Location };
}

/** Whether a path goes on. */
export type Ending = 'on' | 'gone';

/** Thrown where an expression ends its path: `sys.exit()`, a call that can only raise. */
export const LEFT = Symbol('left');

export const STDOUT = 0;
export const MAX_STEPS = 40_000;

export function create(run: Run, cell: Cell): Extract<Value, { kind: 'ref' }> {
  const id = ++run.counter;
  run.heap.set(id, cell);
  return { kind: 'ref', id };
}

export function newList(run: Run, items: readonly Value[], type = 'list'): Value {
  return create(run, { type, items, fields: new Map() });
}

export function newObject(
  run: Run,
  type: string,
  fields: ReadonlyMap<string, Value> | Readonly<Record<string, Value>>,
): Value {
  return create(run, {
    type,
    items: [],
    fields: fields instanceof Map ? fields : new Map(Object.entries(fields)),
  });
}

export function cellOf(value: Value | undefined, run: Run): Cell | undefined {
  return value?.kind === 'ref' ? run.heap.get(value.id) : undefined;
}

export function setField(run: Run, value: Value | undefined, name: string, field: Value): void {
  const cell = cellOf(value, run);
  if (cell && value?.kind === 'ref')
    run.heap.set(value.id, { ...cell, fields: new Map(cell.fields).set(name, field) });
}

export function setItems(run: Run, value: Value, items: readonly Value[]): void {
  const cell = cellOf(value, run);
  if (cell && value.kind === 'ref') run.heap.set(value.id, { ...cell, items });
}

/** The text of a value; absent values are empty. */
export function str(value: Value | undefined, run: Run): Text {
  return value ? textOf(value, run.heap) : literal('');
}

export function print(run: Run, text: Text): void {
  const out: Value = { kind: 'ref', id: STDOUT };
  setField(run, out, 'text', ofText(concat(printed(run), text)));
}

export function printed(run: Run): Text {
  return str(run.heap.get(STDOUT)?.fields.get('text'), run);
}

/** Two heaps from here on: the run goes on with one. */
export function forkHeap(run: Run): Heap {
  const { heap } = run;
  run.heap = new Heap(heap);
  return new Heap(heap);
}

/** Leaves the block. */
export function leave(kind: Exit['kind'], run: Run, value: Value = NONE): Ending {
  const { machine } = run;
  run.exits.push({ kind, state: machine.state, heap: run.heap, guards: machine.guards, value });
  machine.state = machine.fork();
  run.heap = new Heap(run.heap);
  return 'gone';
}

/** Runs an expression or block; a path that ends inside it is gone. */
export function attempt(body: () => Ending): Ending {
  try {
    return body();
  } catch (thrown) {
    if (thrown !== LEFT) throw thrown;
    return 'gone';
  }
}

/** Goes on where any of the paths ended. `base` is how many guards there were before they parted. */
export function joinPaths(
  paths: readonly Pick<Exit, 'state' | 'heap' | 'guards'>[],
  base: number,
  run: Run,
): void {
  const own = paths.map((path) => ({ ...path, guards: path.guards.slice(base) }));
  const [only] = own;
  if (!only) return;
  run.machine.join(own);
  run.heap = own.length === 1 ? new Heap(only.heap) : joinHeaps(own);
}

/** Takes the ways out of these kinds that were recorded since `mark`. */
export function takeExits(kinds: readonly Exit['kind'][], mark: number, run: Run): Exit[] {
  const since = run.exits.splice(mark);
  run.exits.push(...since.filter(({ kind }) => !kinds.includes(kind)));
  return since.filter(({ kind }) => kinds.includes(kind));
}

/** Runs both ways of a test that is open, each on its own copy of the state, and joins what goes on. */
export function branch(condition: Condition, then: () => Ending, otherwise: () => Ending, run: Run): Ending {
  if (condition.kind === 'constant') return attempt(condition.value ? then : otherwise);
  const { machine } = run;
  const [yes, no] = [guard(condition), guardNot(condition)];
  if (machine.guards.some((held) => held.key === yes.key)) return attempt(then);
  if (machine.guards.some((held) => held.key === no.key)) return attempt(otherwise);
  const before = { state: machine.fork(), heap: forkHeap(run) };
  const first = side(condition, true, yes, then, run);
  [machine.state, run.heap] = [before.state, before.heap];
  const second = side(condition, false, no, otherwise, run);
  const alive = [first, second].filter(({ ending }) => ending === 'on');
  joinPaths(alive, machine.guards.length, run);
  if (alive.length === 0) return 'gone';
  if (alive.length === 1) {
    const dead = alive[0] === first ? second : first;
    if (!mentions(condition, dead.until === 'try' || dead.until === 'program' ? ERRORS : FAILURES))
      run.kept.push({ guard: alive[0] === first ? yes : no, until: dead.until });
    run.kept.push(...alive[0]!.kept);
  }
  return 'on';
}

function side(condition: Condition, holds: boolean, when: Guard, body: () => Ending, run: Run) {
  const { machine } = run;
  const [kept, exits] = [run.kept.length, run.exits.length];
  recordChecks(condition, holds, machine);
  const ending = machine.under([when], () => attempt(body));
  const left = new Set(run.exits.slice(exits).map(({ kind }) => kind));
  const until: Kept['until'] =
    left.has('break') || left.has('continue')
      ? 'loop'
      : left.has('return')
        ? 'function'
        : left.has('raise')
          ? 'try'
          : 'program';
  return {
    ending,
    until,
    kept: run.kept.splice(kept),
    state: machine.state,
    heap: run.heap,
    guards: [...machine.guards, when],
  };
}

/** Forgets the guards that end here. */
export function endKept(mark: number, until: readonly Kept['until'][], run: Run): void {
  run.kept = [
    ...run.kept.slice(0, mark),
    ...run.kept.slice(mark).filter((one) => !until.includes(one.until)),
  ];
}

/** Tests that say nothing of an ordinary run: of what went wrong, and where they end in an error, of what cannot be known. */
const FAILURES: readonly Condition['kind'][] = ['fails', 'verified'];
const CHECKS: readonly Condition['kind'][] = ['verified'];
const ERRORS: readonly Condition['kind'][] = [...FAILURES, 'undecided'];

function mentions(condition: Condition, kinds: readonly Condition['kind'][]): boolean {
  if (condition.kind === 'not') return mentions(condition.of, kinds);
  if (condition.kind === 'all' || condition.kind === 'any')
    return condition.of.some((one) => mentions(one, kinds));
  return kinds.includes(condition.kind);
}

/** The checks that are known to have passed where the condition holds (or does not), some only where the rest of it let them be made. */
export function recordChecks(
  condition: Condition,
  holds: boolean,
  machine: Machine,
  when: readonly Guard[] = [],
): void {
  if (!mentions(condition, CHECKS)) return;
  if (condition.kind === 'verified' && holds) machine.state.checks.set(condition.verify, when);
  else if (condition.kind === 'not') recordChecks(condition.of, !holds, machine, when);
  else if (condition.kind === 'all' || condition.kind === 'any') {
    const every = condition.kind === (holds ? 'all' : 'any');
    for (const one of condition.of) {
      // `if expected and digest != expected: raise`: what goes on was checked where something was expected.
      const others = condition.of.filter((other) => other !== one);
      const made = others.map((other) => (holds ? guardNot(other) : guard(other)));
      recordChecks(one, holds, machine, every ? when : [...when, ...made]);
    }
  }
}

/** The value of one of two expressions, by a test. */
export function choose(condition: Condition, then: () => Value, otherwise: () => Value, run: Run): Value {
  if (condition.kind === 'constant') return condition.value ? then() : otherwise();
  const values: [Value?, Value?] = [];
  const ending = branch(
    condition,
    () => {
      values[0] = then();
      return 'on';
    },
    () => {
      values[1] = otherwise();
      return 'on';
    },
    run,
  );
  if (ending === 'gone') throw LEFT;
  return eitherValue(values[0], [guard(condition)], values[1], [guardNot(condition)]);
}
