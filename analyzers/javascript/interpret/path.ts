import {
  type Condition,
  conditionId,
  decide,
  decideByPlatform,
  eitherGuards,
  exclude,
  type Guard,
  guard,
  guardNot,
  negate,
  restsOn,
  type World,
} from '../../../src/effects/condition.js';
import type { Location } from '../../../src/effects/location.js';
import { memo } from '../../../src/effects/memo.js';
import { type Alternative, type Hole, samePart, type Text } from '../../../src/effects/text.js';
import type { Machine, RunState } from '../../machine.js';
import {
  isPartOf,
  type Narrowing,
  narrowingOf,
  optionsLeft,
  passes,
  readingOf,
  testsAbout,
} from './narrowing.js';
import {
  type Accessor,
  allOf,
  anyOf,
  type Cell,
  derived,
  handlesIn,
  type Internal,
  isAccessor,
  isObject,
  isText,
  isUnion,
  type Key,
  NO_ELEMENT,
  now,
  type Obj,
  type Option,
  type Union,
  unionOf,
  type Value,
} from './values.js';

/** Thrown through the interpreter's own frames where a path of the program ends inside of an expression. */
export class PathEnd {}
export const PATH_END = new PathEnd();

/** The result of a side of a fork that does not come back. */
export const DEAD = Symbol('dead');
export type Ended = typeof DEAD;

const ABSENT = Symbol('absent');
type Slot = Value | Accessor | typeof ABSENT;

/** The values that variables and properties had when the journal was opened, for those written since. */
interface Journal {
  readonly start: number;
  readonly cells: Map<Cell, Value>;
  readonly props: Map<Obj, Map<Key, Slot>>;
  readonly lists: Map<Obj, readonly Value[]>;
  readonly rests: Map<Obj, Value>;
  readonly internals: Map<Obj, Internal>;
}

type Delta = Omit<Journal, 'start'>;

export type ExitKind = 'return' | 'break' | 'throw' | 'exit';

/** One way in which the paths of a region leave it before its end. */
export interface Exit {
  readonly kind: ExitKind;
  readonly value: Value;
  readonly guards: readonly Guard[];
  /** Those of the guards that other paths of the region do not have: what was only ended by an error is not among them. */
  readonly tests: readonly Guard[];
  readonly delta: Delta | undefined;
  readonly state: RunState;
}

/** A region of the program that paths can leave early: a function body, a loop, a try block, the program. */
export interface Region {
  readonly kind: 'function' | 'breakable' | 'handler' | 'program';
  readonly label: string | undefined;
  readonly level: number;
  readonly journalBase: number;
  readonly guardBase: number;
  readonly told: readonly Told[];
  readonly exits: Exit[];
  /** What its paths wrote, from where the fork began that it is a side of, is undone before its exits are dealt with. */
  readonly isUndone: boolean;
  /** Of a handler: what calls that were made in it need, so as not to throw. */
  readonly needed: Condition[];
}

/** What a value is not, since that ended in an error; of a test that is not decided, so that it is no guard, or is several. */
interface Told {
  readonly narrowing: Narrowing;
  /** As of a guard. */
  readonly level: number;
}

interface PathGuard {
  readonly guard: Guard;
  /** The level of the region whose early exit made this guard hold on what comes after; it ends with that region. */
  level: number;
  /** What the guard says of a text that was tested. */
  narrowing?: Narrowing;
}

/** What paths run that leave a `try`. */
interface Finalizer {
  /** Regions of lower levels are outside of the `try`. */
  readonly level: number;
  /** False where no path comes to its end. */
  readonly run: () => boolean;
  /** How often it was run, for each way of leaving. */
  readonly runs: Record<ExitKind, number>;
}

/** A `finally` is run for so many of the ways that leave it early: anything can throw, so that for errors one stands for all. */
const MAX_FINALLY: Readonly<Record<ExitKind, number>> = { return: 8, break: 8, throw: 1, exit: 0 };

/** Of more exits than that it is not told under which of them a variable has which value. */
const MAX_TOLD_EXITS = 32;

const NO_WORLD: World = { input: () => undefined, exists: () => undefined };
const IN_FORK = Number.MAX_SAFE_INTEGER;

/**
 * The path that is being run: the guards on it, what was written since the last fork, and the regions it is in.
 * Sides of a fork run one after the other from the same state; what they wrote is then joined under their guards.
 */
export class Path {
  private guardStack: PathGuard[] = [];
  private told: readonly Told[] = [];
  private listed: {
    readonly of: readonly PathGuard[];
    readonly guards: readonly Guard[];
    /** What is empty on the path. */
    readonly empty: readonly Hole[];
  } = { of: [], guards: [], empty: [] };
  private readonly journals: Journal[] = [];
  private readonly regions: Region[] = [];
  private finalizers: readonly Finalizer[] = [];
  /** The levels of the regions that the running side left early, each with whether only an error did so. */
  private exitLevels = new Map<number, boolean>();
  /** Early exits that depended on something unknown: what a loop looks at to end. */
  partialExits = 0;
  /** How many times the path was forked. */
  forks = 0;
  /** Where every path ended in an error that nothing catches. */
  uncaught: Location | undefined;

  constructor(
    private readonly machine: Machine,
    /** The place in the program that is being run. */
    private readonly place: () => Location,
  ) {}

  get guards(): readonly Guard[] {
    // The stack is only ever appended to, or replaced.
    if (this.listed.of !== this.guardStack || this.listed.guards.length !== this.guardStack.length) {
      const guards = this.guardStack.map((entry) => entry.guard);
      this.listed = { of: this.guardStack, guards, empty: guards.flatMap(emptyHole) };
    }
    return this.listed.guards;
  }

  get depth(): number {
    return this.regions.length;
  }

  // --- writes -------------------------------------------------------------------------------------------------------------------

  writeCell(cell: Cell, value: Value): void {
    const journal = this.journals[this.journals.length - 1];
    if (journal && cell.birth <= journal.start && !journal.cells.has(cell))
      journal.cells.set(cell, cell.value);
    cell.value = value;
  }

  writeProp(object: Obj, key: Key, value: Value | Accessor): void {
    this.noteProp(object, key);
    object.props.set(key, value);
  }

  deleteProp(object: Obj, key: Key): void {
    this.noteProp(object, key);
    object.props.delete(key);
  }

  private noteProp(object: Obj, key: Key): void {
    const journal = this.journals[this.journals.length - 1];
    if (!journal || object.birth > journal.start) return;
    let noted = journal.props.get(object);
    if (!noted) {
      noted = new Map();
      journal.props.set(object, noted);
    }
    if (!noted.has(key)) noted.set(key, slotOf(object, key));
  }

  /** The elements of an array, to be changed in place. */
  elementsForWrite(array: Obj): Value[] {
    const journal = this.journals[this.journals.length - 1];
    if (journal && array.birth <= journal.start && !journal.lists.has(array))
      journal.lists.set(array, [...(array.elements ?? [])]);
    array.elements ??= [];
    return array.elements;
  }

  writeRest(object: Obj, value: Value): void {
    const journal = this.journals[this.journals.length - 1];
    if (journal && object.birth <= journal.start && !journal.rests.has(object))
      journal.rests.set(object, object.rest);
    object.rest = value;
  }

  /** The internal slot of an object, to be changed in place. */
  internalForWrite(object: Obj): Internal | undefined {
    const journal = this.journals[this.journals.length - 1];
    if (journal && object.internal && object.birth <= journal.start && !journal.internals.has(object))
      journal.internals.set(object, copyInternal(object.internal));
    return object.internal;
  }

  // --- conditions ---------------------------------------------------------------------------------------------------------------

  /** Whether the condition holds on this path, where its guards settle it. */
  decide(condition: Condition): boolean | undefined {
    return this.decideIn(condition, new Map());
  }

  /** Conditions share most of what they are made of: `seen` has what was decided of each part. */
  private decideIn(condition: Condition, seen: Map<Condition, boolean | undefined>): boolean | undefined {
    if (seen.has(condition)) return seen.get(condition);
    const value = this.decideAnew(condition, seen);
    seen.set(condition, value);
    return value;
  }

  private decideAnew(condition: Condition, seen: Map<Condition, boolean | undefined>): boolean | undefined {
    switch (condition.kind) {
      case 'constant':
        return condition.value;
      case 'not': {
        const inner = this.decideIn(condition.of, seen);
        return inner === undefined ? this.known(condition) : !inner;
      }
      case 'all': {
        let open = false;
        for (const part of condition.of) {
          const value = this.decideIn(part, seen);
          if (value === false) return false;
          if (value === undefined) open = true;
        }
        return open ? this.known(condition) : true;
      }
      case 'any': {
        let open = false;
        for (const part of condition.of) {
          const value = this.decideIn(part, seen);
          if (value === true) return true;
          if (value === undefined) open = true;
        }
        return open ? this.known(condition) : false;
      }
      case 'equals':
      case 'matches':
        return this.known(condition) ?? decide(condition, NO_WORLD);
      default:
        return this.known(condition);
    }
  }

  private known(condition: Condition): boolean | undefined {
    if (this.guardStack.length === 0) return undefined;
    const asked = conditionId(condition);
    const opposite = conditionId(negate(condition));
    for (const { guard: held } of this.guardStack) {
      const key = held.key;
      if (key === asked) return true;
      if (key === opposite) return false;
    }
    const held = this.guards;
    if (condition.kind === 'equals' && exclude([guard(condition)], held)) return false;
    return decideByPlatform(condition, held);
  }

  /** The value as it can be on this path: options whose guards contradict the path's are left out, and what is empty there is nothing. */
  refine(value: Value): Value {
    if (value === null || typeof value !== 'object') return value;
    if (this.guardStack.length === 0 && this.told.length === 0) return value;
    if (value.kind !== 'union' && value.kind !== 'text') return value;
    const path = this.guards;
    const { empty } = this.listed;
    const filled = empty.length === 0 ? value : withoutEmpty(value, empty);
    return narrowed(filled, this.narrowings(), (guards) => !exclude(guards, path));
  }

  private narrowings(): Narrowing[] {
    return [
      ...this.guardStack.flatMap(({ narrowing }) => narrowing ?? []),
      ...this.told.map(({ narrowing }) => narrowing),
    ];
  }

  /** From here on the guards hold, until the region of that level ends. */
  assume(guards: readonly Guard[], level: number): void {
    for (const asked of guards) {
      const before = this.guardStack.length;
      for (const added of conjuncts(asked)) {
        if (added.condition.kind === 'constant') continue;
        for (const id of verifiedIn(added.condition)) this.machine.state.checks.set(id, []);
        for (const { verify, when } of verifiedAtTimes(added.condition))
          if (!this.machine.state.checks.has(verify)) this.machine.state.checks.set(verify, when);
        if (!this.guardStack.some((entry) => entry.guard.key === added.key))
          this.guardStack.push({ guard: added, level });
      }
      const narrowing = narrowingOf(asked.condition);
      const entry = this.guardStack[before];
      if (narrowing && entry) entry.narrowing = narrowing;
    }
  }

  private tell(narrowing: Narrowing | undefined, level: number): void {
    if (narrowing) this.told = [...this.told, { narrowing, level }];
  }

  // --- regions ------------------------------------------------------------------------------------------------------------------

  open(kind: Region['kind'], label?: string, isUndone = false): Region {
    const region: Region = {
      kind,
      label,
      level: this.regions.length,
      journalBase: this.journals.length,
      guardBase: this.guardStack.length,
      told: this.told,
      exits: [],
      isUndone,
      needed: [],
    };
    this.regions.push(region);
    return region;
  }

  /** Runs what a `break` (to the label, where there is one) or `continue` leaves; false where no path comes out. */
  breakable(label: string | undefined, body: (region: Region) => boolean): boolean {
    const region = this.open('breakable', label);
    let alive: boolean;
    try {
      alive = body(region);
    } catch (thrown) {
      if (!(thrown instanceof PathEnd)) throw thrown;
      alive = false;
    }
    const left = region.exits.length > 0;
    this.close(region, alive);
    return alive || left;
  }

  /** The innermost region that handles what is thrown here. */
  handler(): Region {
    for (let index = this.regions.length - 1; index > 0; index--) {
      if (this.regions[index]!.kind === 'handler') return this.regions[index]!;
    }
    return this.regions[0]!;
  }

  program(): Region {
    return this.regions[0]!;
  }

  /** Runs the body; paths that leave it early, for regions outside, run the finalizer first. False where none comes to its end. */
  finally(run: () => boolean, body: () => boolean): boolean {
    const outer = this.finalizers;
    this.finalizers = [
      ...outer,
      { level: this.depth, run, runs: { return: 0, break: 0, throw: 0, exit: 0 } },
    ];
    try {
      return body();
    } catch (thrown) {
      if (!(thrown instanceof PathEnd)) throw thrown;
      return false;
    } finally {
      this.finalizers = outer;
    }
  }

  /** Runs what has to be run on the way out to the region; false where that leaves for elsewhere. */
  private finalize(region: Region, kind: ExitKind): boolean {
    const pending = this.finalizers;
    try {
      for (;;) {
        const last = this.finalizers[this.finalizers.length - 1];
        if (!last || last.level <= region.level) return true;
        this.finalizers = this.finalizers.slice(0, -1);
        if (last.runs[kind]++ < MAX_FINALLY[kind] && !last.run()) return false;
      }
    } catch (thrown) {
      if (!(thrown instanceof PathEnd)) throw thrown;
      return false;
    } finally {
      this.finalizers = pending;
    }
  }

  /** The path ends here and leaves the region with a value. */
  leave(region: Region, kind: ExitKind, value: Value): void {
    if (!this.finalize(region, kind)) return;
    const certain =
      this.journals.length === region.journalBase && this.guardStack.length === region.guardBase;
    const isError = kind === 'throw' || kind === 'exit';
    this.exitLevels.set(region.level, isError && (this.exitLevels.get(region.level) ?? true));
    if (region.kind === 'program') {
      if (kind === 'throw' && this.guardStack.length === 0 && this.journals.length === 0)
        this.uncaught = this.place();
      return;
    }
    if (!certain) this.partialExits++;
    region.exits.push({
      kind,
      value,
      guards: this.guards.slice(region.guardBase),
      tests: testsOf(this.guardStack.slice(region.guardBase), region),
      delta:
        certain && !region.isUndone
          ? undefined
          : this.snapshot(region.isUndone ? region.journalBase - 1 : region.journalBase),
      state: certain ? this.machine.state : this.machine.fork(),
    });
  }

  /** How many paths have left regions that are open without an error. */
  countLeft(): number {
    let count = 0;
    for (const { exits } of this.regions)
      for (const { kind } of exits) if (kind !== 'throw' && kind !== 'exit') count++;
    return count;
  }

  /**
   * The region is over: the states of all paths that left it early are joined with the one that came to its end.
   * @param alive whether a path came to its end
   * @param only the exits to join; the others are the caller's to deal with
   * @returns the guards that hold on what comes after and that the region's own exits caused
   */
  close(region: Region, alive: boolean, joins: (exit: Exit) => boolean = () => true): readonly Guard[] {
    while (this.regions.length > region.level) this.regions.pop();
    for (const level of [...this.exitLevels.keys()]) if (level >= region.level) this.exitLevels.delete(level);
    const own = this.guardStack.slice(region.guardBase);
    const guards = own.map((entry) => entry.guard);
    const exits = region.exits.filter(joins);
    const ending = own.filter((entry) => entry.level >= region.level).map((entry) => entry.guard);
    this.told =
      region.exits.length === 0
        ? this.told.filter((entry, index) => index < region.told.length || entry.level < region.level)
        : region.told;
    if (region.exits.length === 0) {
      this.guardStack = this.guardStack.filter(
        (entry, index) => index < region.guardBase || entry.level < region.level,
      );
      return ending;
    }
    const journal = this.collapse(region.journalBase);
    const ways: JoinedWay[] = exits.map((exit) => ({
      guards: exit.guards,
      tests: exit.tests,
      delta: exit.delta,
      state: exit.state,
    }));
    if (alive) {
      const delta = journal && capture(journal);
      ways.push({ guards, tests: testsOf(own, region), delta, state: this.machine.state });
    }
    if (ways.length > 0) {
      if (journal) applyJoined(journal, ways, this.narrowings());
      this.joinStates(ways);
    }
    if (journal) {
      if (this.regions.some((outer) => outer.exits.length > 0)) this.journals.push(journal);
      else this.keep(journal, region.journalBase);
    }
    this.guardStack = this.guardStack
      .slice(0, region.guardBase)
      .concat(
        own.filter(
          (entry) =>
            entry.level < region.level &&
            exits.every((exit) => exit.guards.some((held) => held.key === entry.guard.key)),
        ),
      );
    return ending;
  }

  /**
   * Makes what those paths had written, when they left, possible on this one.
   * @param isAll whether this path is one of them
   */
  adopt(exits: readonly Exit[], isAll: boolean): void {
    const [only] = exits;
    if (isAll && exits.length === 1) this.machine.state = only!.state;
    const cells = new Set(exits.flatMap(({ delta }) => [...(delta?.cells.keys() ?? [])]));
    for (const cell of cells) {
      const options = exits.map(
        ({ delta, guards }): Option => ({
          value: delta?.cells.has(cell) ? delta.cells.get(cell) : cell.value,
          guards: exits.length > MAX_TOLD_EXITS ? [] : guards,
        }),
      );
      this.writeCell(cell, unionOf(isAll ? options : [{ value: cell.value, guards: [] }, ...options]));
    }
    for (const { delta } of exits) {
      if (!delta) continue;
      for (const [object, slots] of delta.props)
        for (const [key, slot] of slots) if (slot !== ABSENT) this.writeProp(object, key, slot);
      for (const [array, elements] of delta.lists) {
        const own = this.elementsForWrite(array);
        own.splice(0, own.length, ...elements);
      }
    }
  }

  /** The handles of fetched bytes in what a path had written when it left. */
  handlesWritten(exit: Exit): string[] {
    const { delta } = exit;
    if (!delta) return [];
    return [
      ...[...delta.cells.values()].flatMap((value) => handlesIn(value)),
      ...[...delta.props.values()].flatMap((slots) =>
        [...slots.values()].flatMap((slot) => (slot === ABSENT || isAccessor(slot) ? [] : handlesIn(slot))),
      ),
    ];
  }

  private joinStates(ways: readonly JoinedWay[]): void {
    const [first] = ways;
    if (ways.every((way) => way.state === first!.state)) {
      this.machine.state = first!.state;
      return;
    }
    // A check that passed only because the path is the one where it passed says nothing where the run goes on without it.
    for (const { state, tests } of ways) {
      for (const id of tests.flatMap((g) => verifiedIn(g.condition))) {
        const goesOn = ways.some(({ guards }) =>
          guards.some(({ condition }) => condition.kind === 'not' && restsOn(condition.of, new Set([id]))),
        );
        if (goesOn && !ways.every((way) => way.state.checks.has(id))) state.checks.delete(id);
      }
    }
    this.machine.join(ways.map(({ state, guards }) => ({ state, guards })));
  }

  /** Merges the journals above `base` into one and takes it off the stack. */
  private collapse(base: number): Journal | undefined {
    if (this.journals.length === base) return undefined;
    const merged = this.journals[base]!;
    for (const journal of this.journals.slice(base + 1)) mergeInto(merged, journal);
    this.journals.length = base;
    return merged;
  }

  /** Hands what was written on to the journal below, where there is one. */
  private keep(journal: Journal, base: number): void {
    const below = this.journals[base - 1];
    if (below) mergeInto(below, journal);
  }

  private snapshot(base: number): Delta {
    const delta = emptyDelta();
    for (const journal of this.journals.slice(base)) captureInto(delta, journal);
    return delta;
  }

  /** How many forks deep it is noted what was written: `writtenSince` takes it from before a fork. */
  get depthOfWrites(): number {
    return this.journals.length;
  }

  /** The variables that were written on this path since that fork began, with what they held before. */
  *writtenSince(depth: number): Iterable<readonly [Cell, Value]> {
    for (const { cells } of this.journals.slice(depth)) yield* cells;
  }

  /**
   * Runs, as a side of a fork, a turn of a loop of which nobody knows how often it turns: behind what it puts before what a variable held
   * (the next cell of a list), there can be more of the same.
   */
  turnOfMany(turn: () => boolean): boolean {
    const since = now();
    const own = this.depthOfWrites - 1;
    if (!turn()) return false;
    for (const [cell, old] of this.writtenSince(own)) {
      const { value } = cell;
      if (!isObject(value) || value.birth <= since || old === null || typeof old !== 'object') continue;
      for (const [key, slot] of value.props) {
        if (slot !== old) continue;
        const more = derived(
          'more',
          ...[...value.props.values()].flatMap((one) => (isAccessor(one) ? [] : [one])),
        );
        this.writeProp(
          value,
          key,
          unionOf([
            { value: old, guards: [] },
            { value: more, guards: [] },
          ]),
        );
      }
    }
    return true;
  }

  // --- forks --------------------------------------------------------------------------------------------------------------------

  /**
   * Runs each side under its guards from the same state and joins what they come to.
   * @returns the joined value, or DEAD where no side comes back
   */
  fork(
    sides: readonly { readonly guards: readonly Guard[]; readonly body: () => Value | Ended }[],
  ): Value | Ended {
    this.forks++;
    const base = this.journals.length;
    const start = now();
    const state = this.machine.state;
    const outerLevels = this.exitLevels;
    const allLevels = new Map(outerLevels);
    let leftEarly = false;
    const ends: {
      guards: readonly Guard[];
      inner: readonly PathGuard[];
      told: readonly Told[];
      value: Value;
      delta: Delta;
      state: RunState;
    }[] = [];
    const dead: { guards: readonly Guard[]; level: number; throwOnly: boolean }[] = [];
    const merged: Journal = { start, ...emptyDelta() };
    const { told } = this;
    for (const side of sides) {
      this.machine.state = state;
      this.machine.state = this.machine.fork();
      const journal: Journal = { start, ...emptyDelta() };
      this.journals.push(journal);
      const guardBase = this.guardStack.length;
      this.exitLevels = new Map();
      this.assume(side.guards, IN_FORK);
      let value: Value | Ended;
      try {
        value = side.body();
      } catch (thrown) {
        if (!(thrown instanceof PathEnd)) throw thrown;
        value = DEAD;
      }
      const whole = this.collapse(base)!;
      // Not the map from before: forks inside of the side have put others in its place.
      const levels = this.exitLevels;
      if (levels.size > 0) leftEarly = true;
      for (const [level, isError] of levels) allLevels.set(level, isError && (allLevels.get(level) ?? true));
      if (value === DEAD)
        dead.push({
          guards: side.guards,
          level: Math.max(0, ...levels.keys()),
          throwOnly: [...levels.values()].every((isError) => isError),
        });
      else {
        const inner = this.guardStack.slice(guardBase).filter((entry) => entry.level !== IN_FORK);
        const delta = capture(whole);
        // What the side wrote is, where it goes on, what its own early exits left of it.
        if (this.told !== told || inner.length > 0)
          for (const [cell, written] of delta.cells) delta.cells.set(cell, this.refine(written));
        ends.push({
          guards: side.guards,
          inner,
          told: this.told,
          value,
          delta,
          state: this.machine.state,
        });
      }
      rollback(whole);
      mergeInto(merged, whole);
      this.guardStack = this.guardStack.slice(0, guardBase);
      this.told = told;
    }
    this.exitLevels = allLevels;
    const [only] = ends;
    if (!only) {
      this.machine.state = state;
      // What the sides wrote before they left is joined where the region ends that they left.
      this.journals.push(merged);
      return DEAD;
    }
    let value: Value;
    if (ends.length === 1) {
      apply(only.delta);
      this.machine.state = only.state;
      value = only.value;
      const level = Math.max(0, ...dead.map((side) => side.level));
      const throwOnly = dead.every((side) => side.throwOnly);
      this.told = only.told;
      const isTold = (g: Guard) => throwOnly && isOpen(g.condition);
      this.assume(
        only.guards.flatMap(conjuncts).filter((g) => !isTold(g)),
        level,
      );
      // What a test says as a whole, none of its parts says.
      for (const g of only.guards)
        if (isTold(g) || conjuncts(g)[0] !== g) this.tell(narrowingOf(g.condition), level);
      for (const { guard: held, narrowing, level: own } of only.inner) {
        this.assume([held], own);
        if (narrowing && !narrowingOf(held.condition)) this.tell(narrowing, own);
      }
    } else {
      const ways = ends.map((end) => ({
        guards: [...end.guards, ...end.inner.map((entry) => entry.guard)],
        tests: end.guards,
        delta: end.delta,
        state: end.state,
        value: end.value,
      }));
      applyJoined(merged, ways, this.narrowings());
      this.joinStates(ways);
      value = unionOf(ways.map(({ value: one, guards }): Option => ({ value: one, guards })));
      for (const side of dead) {
        const condition = negate(allOf(side.guards.map((g) => g.condition)));
        if (isOpen(condition)) this.tell(narrowingOf(condition), side.level);
        else this.assume([guard(condition)], side.level);
      }
    }
    if (leftEarly) this.journals.push(merged);
    else this.keep(merged, this.journals.length);
    return value;
  }
}

const openConditions = memo<Condition, boolean>();

/** Whether the condition turns on something of which nothing is known. */
export function isOpen(condition: Condition): boolean {
  let known = openConditions.get(condition);
  if (known === undefined) {
    known = turnsOnUnknown(condition);
    openConditions.set(condition, known);
  }
  return known;
}

function turnsOnUnknown(condition: Condition): boolean {
  switch (condition.kind) {
    case 'undecided':
    case 'fails':
      return true;
    case 'not':
      return isOpen(condition.of);
    case 'all':
    case 'any':
      return condition.of.some(isOpen);
    default:
      return false;
  }
}

/** The guard as several, where it is a conjunction: each then excludes by itself what contradicts it. */
function conjuncts(one: Guard): readonly Guard[] {
  const { condition } = one;
  if (condition.kind === 'all') return condition.of.flatMap((part) => conjuncts(guard(part)));
  if (condition.kind === 'not' && condition.of.kind === 'any')
    return condition.of.of.flatMap((part) => conjuncts(guardNot(part)));
  return [one];
}

/** The checks that must have passed where the condition holds. */
function verifiedIn(condition: Condition): string[] {
  if (condition.kind === 'verified') return [condition.verify];
  if (condition.kind === 'all') return condition.of.flatMap(verifiedIn);
  if (condition.kind === 'not' && condition.of.kind === 'any')
    return condition.of.of.flatMap((part) => verifiedIn(negate(part)));
  return [];
}

/** The checks that have passed where the condition holds, unless something else did; `when` says that it did not. */
function verifiedAtTimes(condition: Condition): { verify: string; when: readonly Guard[] }[] {
  const either =
    condition.kind === 'any'
      ? condition.of
      : condition.kind === 'not' && condition.of.kind === 'all'
        ? condition.of.of.map(negate)
        : [];
  return either.flatMap((part, index) => {
    const others = either.filter((_, at) => at !== index);
    return verifiedIn(part).map((verify) => ({ verify, when: others.map((other) => guardNot(other)) }));
  });
}

function isSameList(left: readonly unknown[], right: readonly unknown[]): boolean {
  return left.length === right.length && left.every((one, at) => one === right[at]);
}

function emptyDelta(): Delta {
  return { cells: new Map(), props: new Map(), lists: new Map(), rests: new Map(), internals: new Map() };
}

function slotOf(object: Obj, key: Key): Slot {
  return object.props.has(key) ? object.props.get(key) : ABSENT;
}

function copyInternal(internal: Internal): Internal {
  switch (internal.kind) {
    case 'map':
    case 'set':
      return { ...internal, entries: new Map(internal.entries) };
    case 'promise':
      return { kind: 'promise', state: { ...internal.state } };
    default:
      return { ...internal };
  }
}

function captureInto(delta: Delta, journal: Delta): void {
  for (const cell of journal.cells.keys()) delta.cells.set(cell, cell.value);
  for (const [object, keys] of journal.props) {
    let into = delta.props.get(object);
    if (!into) {
      into = new Map();
      delta.props.set(object, into);
    }
    for (const key of keys.keys()) into.set(key, slotOf(object, key));
  }
  for (const array of journal.lists.keys()) delta.lists.set(array, [...(array.elements ?? [])]);
  for (const object of journal.rests.keys()) delta.rests.set(object, object.rest);
  for (const object of journal.internals.keys())
    if (object.internal) delta.internals.set(object, copyInternal(object.internal));
}

function capture(journal: Delta): Delta {
  const delta = emptyDelta();
  captureInto(delta, journal);
  return delta;
}

function putSlot(object: Obj, key: Key, slot: Slot): void {
  if (slot === ABSENT) object.props.delete(key);
  else object.props.set(key, slot);
}

function apply(delta: Delta): void {
  for (const [cell, value] of delta.cells) cell.value = value;
  for (const [object, slots] of delta.props) for (const [key, slot] of slots) putSlot(object, key, slot);
  for (const [array, elements] of delta.lists) array.elements = [...elements];
  for (const [object, rest] of delta.rests) object.rest = rest;
  for (const [object, internal] of delta.internals) object.internal = copyInternal(internal);
}

function rollback(journal: Journal): void {
  apply(journal);
}

function mergeInto(into: Delta, from: Delta): void {
  for (const [cell, value] of from.cells) if (!into.cells.has(cell)) into.cells.set(cell, value);
  for (const [object, slots] of from.props) {
    const known = into.props.get(object);
    if (!known) into.props.set(object, new Map(slots));
    else for (const [key, slot] of slots) if (!known.has(key)) known.set(key, slot);
  }
  for (const [array, elements] of from.lists) if (!into.lists.has(array)) into.lists.set(array, elements);
  for (const [object, rest] of from.rests) if (!into.rests.has(object)) into.rests.set(object, rest);
  for (const [object, internal] of from.internals)
    if (!into.internals.has(object)) into.internals.set(object, internal);
}

interface Way {
  readonly guards: readonly Guard[];
  readonly delta: Delta | undefined;
}

interface JoinedWay extends Way {
  readonly tests: readonly Guard[];
  readonly state: RunState;
}

/** The guards of a region's path that say which of its paths it is. */
function testsOf(own: readonly PathGuard[], region: Region): Guard[] {
  return own.filter((entry) => entry.level >= region.level).map((entry) => entry.guard);
}

/** Gives every place that any of the ways wrote the union of what each made of it; `journal` has the values before. */
function applyJoined(journal: Delta, ways: readonly Way[], narrowings: readonly Narrowing[]): void {
  const targets = emptyDelta();
  mergeInto(targets, journal);
  for (const way of ways) {
    if (!way.delta) continue;
    for (const [cell] of way.delta.cells) if (!targets.cells.has(cell)) targets.cells.set(cell, cell.value);
    for (const [object, slots] of way.delta.props) {
      const known = targets.props.get(object) ?? new Map<Key, Slot>();
      targets.props.set(object, known);
      for (const key of slots.keys()) if (!known.has(key)) known.set(key, slotOf(object, key));
    }
    for (const [array] of way.delta.lists)
      if (!targets.lists.has(array)) targets.lists.set(array, array.elements ?? []);
    for (const [object] of way.delta.rests)
      if (!targets.rests.has(object)) targets.rests.set(object, object.rest);
    for (const [object] of way.delta.internals)
      if (!targets.internals.has(object) && object.internal) targets.internals.set(object, object.internal);
  }
  for (const [cell, old] of targets.cells)
    cell.value = unionOf(
      ways.map((way) => ({
        // A variable (or property) that a test was about is, where it was left alone, what the test says of it.
        value: way.delta?.cells.has(cell)
          ? way.delta.cells.get(cell)
          : narrowedBy(old, way.guards, narrowings),
        guards: way.guards,
      })),
    );
  for (const [object, slots] of targets.props) {
    for (const [key, old] of slots) {
      const values = ways.map((way) => {
        const own = way.delta?.props.get(object);
        const isWritten = own?.has(key);
        return { slot: isWritten ? own?.get(key) : old, guards: way.guards, isWritten };
      });
      const first = values[0]!.slot;
      if (values.every(({ slot }) => slot === first)) putSlot(object, key, first as Slot);
      else if (values.some(({ slot }) => slot !== ABSENT && isAccessor(slot as Value | Accessor))) {
        const accessor = values.find(({ slot }) => slot !== ABSENT && isAccessor(slot as Value | Accessor));
        putSlot(object, key, accessor!.slot as Slot);
      } else {
        object.props.set(
          key,
          unionOf(
            values.map(({ slot, guards, isWritten }) => {
              const value = slot === ABSENT ? undefined : (slot as Value);
              return { value: isWritten ? value : narrowedBy(value, guards, narrowings), guards };
            }),
          ),
        );
      }
    }
  }
  for (const [array, old] of targets.lists) {
    array.elements = joinLists(
      ways.map((way) => ({ elements: way.delta?.lists.get(array) ?? old, guards: way.guards })),
    );
  }
  for (const [object, old] of targets.rests) {
    const rests = ways.map((way) => ({
      value: way.delta?.rests.has(object) ? way.delta.rests.get(object) : old,
      guards: way.guards,
    }));
    const known = rests.filter(({ value }) => value !== undefined);
    object.rest = known.length === 0 ? undefined : unionOf(known);
  }
  for (const [object, old] of targets.internals)
    object.internal = joinInternals(
      ways.map((way) => ({ internal: way.delta?.internals.get(object) ?? old, guards: way.guards })),
    );
}

/** The input or variable that is empty where the guard holds. */
function emptyHole({ condition }: Guard): Hole | [] {
  if (condition.kind !== 'empty') return [];
  const { alternatives } = condition.subject;
  const [only] = alternatives[0]?.parts ?? [];
  const isWhole = alternatives.length === 1 && alternatives[0]!.parts.length === 1;
  return isWhole && typeof only === 'object' && !only.piece && !only.cut && isGiven(only) ? only : [];
}

/** Whether a hole of the same origin is the same value wherever it stands. */
function isGiven({ origin }: Hole): boolean {
  return (origin.kind === 'input' && !origin.derived) || origin.kind === 'env';
}

/** The value where these are empty: a text that is one of them is nothing. */
function withoutEmpty(value: Value, empty: readonly Hole[]): Value {
  const isEmpty = ({ parts }: Alternative): boolean => {
    const [only] = parts;
    return (
      parts.length === 1 &&
      typeof only === 'object' &&
      isGiven(only) &&
      !only.piece &&
      !only.cut &&
      empty.some((one) => samePart(one, only))
    );
  };
  if (isText(value)) {
    const { alternatives } = value.text;
    if (!alternatives.some(isEmpty)) return value;
    if (alternatives.length === 1) return '';
    const text = {
      ...value.text,
      alternatives: alternatives.map((one) => (isEmpty(one) ? { ...one, parts: [] } : one)),
    };
    return { ...value, text: isPartOf(text, value.text) };
  }
  if (!isUnion(value)) return value;
  const options = value.options.map((option) => ({ ...option, value: withoutEmpty(option.value, empty) }));
  if (options.every((option, at) => option.value === value.options[at]!.value)) return value;
  const left = unionOf(options);
  return isUnion(left) ? isPartOf(left, value) : left;
}

/** The value without what the tests, or the guards of its options, rule out; itself where that is nothing, or all. */
function narrowed(
  given: Value,
  narrowings: readonly Narrowing[],
  canBe: (guards: readonly Guard[]) => boolean = () => true,
): Value {
  const value = ofOptionsLeft(given, narrowings) ?? given;
  if (value === null || typeof value !== 'object') return value;
  if (value.kind === 'union') {
    const tests = testsAbout(value, narrowings);
    const isLeft = optionsLeft(value, narrowings, canPass);
    let possible = value.options.filter(
      (option) => canBe(option.guards) && (isLeft === undefined || isLeft(option.value)),
    );
    if (tests.length > 0) possible = possible.flatMap((option) => passing(option, tests));
    if (possible.length === 0 || isSameList(possible, value.options)) return value;
    const refined = unionOf(possible);
    return typeof refined === 'object' && refined?.kind === 'union' ? isPartOf(refined, value) : refined;
  }
  if (value.kind === 'text' && value.text.alternatives.length > 1) {
    const tests = testsAbout(value.text, narrowings);
    const { alternatives } = value.text;
    const possible = alternatives.filter(({ parts, guards }) => canBe(guards) && passes(parts, tests));
    if (possible.length === alternatives.length || possible.length === 0) return value;
    return { ...value, text: isPartOf({ ...value.text, alternatives: possible }, value.text) };
  }
  return value;
}

/** What was read from those options of a union that the tests of its other properties leave; undefined where that is all. */
function ofOptionsLeft(value: Value, narrowings: readonly Narrowing[]): Value {
  if (!isText(value) && !isUnion(value)) return undefined;
  const read = isText(value) ? value.text : value;
  const reading = readingOf(read);
  const isLeft = reading && optionsLeft(reading.of, narrowings, canPass);
  if (!isLeft) return undefined;
  const found = reading.found.filter((_, index) => isLeft(reading.owners[index]));
  if (found.length === 0 || found.length === reading.found.length) return undefined;
  const left = unionOf(found);
  if (found.some(({ value }) => value === left)) return left;
  if (isText(left)) isPartOf<Text | Union>(left.text, read);
  else if (isUnion(left)) isPartOf<Text | Union>(left, read);
  return left;
}

function canPass(found: Option, test: Narrowing): boolean {
  return passing(found, [test]).length > 0;
}

/** The option as far as it passes; nothing where it does not. */
function passing(option: Option, tests: readonly Narrowing[]): Option[] {
  const { value } = option;
  if (typeof value === 'string') return passes([value], tests) ? [option] : [];
  if (value === undefined || value === null)
    return tests.some(({ nothing }) => nothing === false) ? [] : [option];
  if (typeof value === 'boolean')
    return tests.some(({ truth }) => truth !== undefined && truth !== value) ? [] : [option];
  if (value === null || typeof value !== 'object' || value.kind !== 'text') return [option];
  const kept = value.text.alternatives.filter(({ parts }) => passes(parts, tests));
  if (kept.length === value.text.alternatives.length) return [option];
  return kept.length === 0
    ? []
    : [{ ...option, value: { ...value, text: { ...value.text, alternatives: kept } } }];
}

function narrowedBy(value: Value, guards: readonly Guard[], narrowings: readonly Narrowing[]): Value {
  if (value === null || typeof value !== 'object' || (value.kind !== 'union' && value.kind !== 'text'))
    return value;
  return narrowed(value, [...narrowings, ...guards.flatMap(({ condition }) => narrowingOf(condition) ?? [])]);
}

export function isNoElement(value: Value): boolean {
  return value === NO_ELEMENT;
}

function joinLists(ways: readonly { elements: readonly Value[]; guards: readonly Guard[] }[]): Value[] {
  const length = Math.max(...ways.map((way) => way.elements.length));
  const joined: Value[] = [];
  for (let index = 0; index < length; index++) {
    joined.push(
      unionOf(
        ways.map(({ elements, guards }) => ({
          value: index < elements.length ? elements[index] : NO_ELEMENT,
          guards,
        })),
      ),
    );
  }
  return joined;
}

/** Ways in which a promise is rejected that are kept apart. */
const MAX_REJECTIONS = 16;

/** Each value once, under the guards of any of its ways: what a promise is rejected with on both sides of a fork is one rejection. */
function once(options: readonly Option[]): Option[] {
  const guardsOf = new Map<Value, readonly Guard[]>();
  for (const { value, guards } of options) {
    const known = guardsOf.get(value);
    guardsOf.set(value, known ? eitherGuards(known, guards) : guards);
  }
  const found = [...guardsOf].map(([value, guards]): Option => ({ value, guards }));
  return found.length > MAX_REJECTIONS ? [{ value: unionOf(found), guards: [] }] : found;
}

function joinInternals(ways: readonly { internal: Internal; guards: readonly Guard[] }[]): Internal {
  const first = ways[0]!.internal;
  if (first.kind === 'map' || first.kind === 'set') {
    const entries = new Map<unknown, { key: Value; value: Value }>();
    for (const { internal } of ways) {
      if (internal.kind !== first.kind) continue;
      for (const [id, entry] of internal.entries) {
        const known = entries.get(id);
        if (!known) entries.set(id, entry);
        else if (known.value !== entry.value)
          entries.set(id, {
            key: entry.key,
            value: unionOf(
              ways.flatMap((way) => {
                const own = way.internal.kind === first.kind ? way.internal.entries.get(id) : undefined;
                return own ? [{ value: own.value, guards: way.guards }] : [];
              }),
            ),
          });
      }
    }
    return { ...first, entries };
  }
  if (first.kind === 'promise') {
    const states = ways.flatMap(({ internal, guards }) =>
      internal.kind === 'promise' ? [{ state: internal.state, guards }] : [],
    );
    const fulfilled = states.filter(({ state }) => !state.rejected);
    const settled = fulfilled.filter(({ state }) => state.settled);
    const giving = settled.length > 0 ? settled : fulfilled;
    const allRejected = fulfilled.length === 0;
    return {
      kind: 'promise',
      state: {
        settled: states.some(({ state }) => state.settled),
        rejected: allRejected,
        value: unionOf(giving.map(({ state, guards }) => ({ value: state.value, guards }))),
        rejections: once(
          states.flatMap(({ state, guards }) =>
            state.rejected
              ? [{ value: unionOf(state.rejections), guards }]
              : state.rejections.map((rejection) => ({
                  value: rejection.value,
                  guards: [...guards, ...rejection.guards],
                })),
          ),
        ),
        assumes: assumedByAll(states),
        ...(states.every(({ state }) => state.timedOut) ? { timedOut: true } : {}),
      },
    };
  }
  const last = ways.find(({ internal }) => internal !== first && internal.kind === first.kind);
  return last?.internal ?? first;
}

/** Where some paths reject, going on means that one of the others was taken. */
function assumedByAll(
  states: readonly {
    state: { rejected: boolean; assumes: readonly Guard[] };
    guards: readonly Guard[];
  }[],
): readonly Guard[] {
  const fulfilled = states.filter(({ state }) => !state.rejected);
  if (fulfilled.length === states.length || fulfilled.length === 0)
    return fulfilled.length === 1 ? fulfilled[0]!.state.assumes : [];
  if (fulfilled.length === 1) return [...fulfilled[0]!.guards, ...fulfilled[0]!.state.assumes];
  return [guard(anyOf(fulfilled.map(({ guards }) => allOf(guards.map((g) => g.condition)))))];
}
