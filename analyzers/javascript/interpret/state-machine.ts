import type { Guard } from '../../../src/effects/condition.js';
import { finish } from './closures.js';
import type { Interpreter } from './interpreter.js';
import { DEAD, PATH_END, PathEnd, type Region } from './path.js';
import { tryCatch } from './tries.js';
import { isArray, isCallable, type Obj, optionsOf, unknownValue, type Value } from './values.js';

/** Operations of TypeScript's `__generator` helper: what a turn of the body gives back. */
const THROW = 1;
const RETURN = 2;
const BREAK = 3;
const YIELD = 4;
const YIELD_ALL = 5;

/** Turns of one state machine, and visits of one label where a loop's end is not known. */
const MAX_TURNS = 300;
const MAX_OPEN_VISITS = 2;
const MAX_VISITS = 60;

interface Turn {
  readonly code: Value;
  readonly argument: Value;
  readonly guards: readonly Guard[];
  /** Where the body goes on; undefined where it ends. */
  readonly next: number | undefined;
}

/**
 * Runs what TypeScript makes of an async function for ES5: `__generator(this, function (state) { switch (state.label) … })`. Jumps are
 * structured, as the source was: the sides of a fork run up to the furthest label that one of them goes to, and are joined there.
 * @returns the promise of its result
 */
export function runStateMachine(it: Interpreter, self: Value, body: Value): Value {
  if (!isCallable(body)) return unknownValue('generator');
  return it.asynchronously(() => {
    const region = it.path.open('function');
    let alive = true;
    try {
      new StateMachine(it, self, body, region).run(0, Number.POSITIVE_INFINITY);
    } catch (thrown) {
      if (!(thrown instanceof PathEnd)) throw thrown;
      alive = false;
    }
    return finish(it, region, alive, undefined);
  });
}

class StateMachine {
  private readonly state: Obj;
  private readonly visits = new Map<number, number>();
  private sent: Value;
  private turns = 0;
  private forks = 0;

  constructor(
    private readonly it: Interpreter,
    private readonly self: Value,
    private readonly body: Obj,
    private readonly region: Region,
  ) {
    this.state = it.record({ label: 0, ops: it.list([]) });
    this.state.props.set(
      'sent',
      it.builtin('sent', () => this.sent),
    );
  }

  /** Runs from a label until one at or after `stop`, which it gives. */
  run(from: number, stop: number): number {
    let label = from;
    while (label < stop) {
      const visits = (this.visits.get(label) ?? 0) + 1;
      this.visits.set(label, visits);
      if (visits > (this.forks > 0 ? MAX_OPEN_VISITS : MAX_VISITS) || ++this.turns > MAX_TURNS) {
        this.it.machine.doubts.add('bound: state machine');
        return stop;
      }
      label = this.turn(label, stop);
    }
    return label;
  }

  private turn(label: number, stop: number): number {
    const { it, state } = this;
    const trys = it.list([]);
    state.props.set('trys', trys);
    state.props.set('label', label);
    const given = it.call(this.body, this.self, [state]);
    const entry = trys.elements?.[0];
    const [, caught, last, end] = isArray(entry) ? (entry.elements ?? []) : [];
    const turns = this.turnsOf(given, label);
    if (typeof end !== 'number') return this.follow(turns, stop);
    const block = (): true => {
      this.follow(turns, end);
      return true;
    };
    const tried = (): boolean => {
      if (typeof caught !== 'number') return block();
      return tryCatch(
        it,
        block,
        (error) => {
          this.sent = error;
          this.run(caught, typeof last === 'number' ? last : end);
          return true;
        },
        it.code(),
        this.region.level,
      );
    };
    if (typeof last !== 'number') {
      it.alive(tried() ? undefined : DEAD);
      return end;
    }
    const settle = (): true => {
      this.run(last, end);
      return true;
    };
    it.alive(it.path.finally(settle, tried) && settle() ? undefined : DEAD);
    return end;
  }

  private turnsOf(given: Value, label: number): Turn[] {
    const set = this.state.props.get('label');
    const here = typeof set === 'number' ? set : label;
    return optionsOf(given).flatMap(({ value, guards }) => {
      if (!isArray(value)) return [];
      const [code, argument] = value.elements ?? [];
      const next =
        code === BREAK ? Number(argument) : code === RETURN || code === THROW ? undefined : here + 1;
      return [{ code, argument, guards, next }];
    });
  }

  private follow(turns: readonly Turn[], stop: number): number {
    const [only] = turns;
    if (!only) throw PATH_END;
    if (turns.length === 1) return this.goOn(this.take(only), stop);
    const join = Math.min(stop, Math.max(...turns.map(({ next }) => next ?? 0)));
    let furthest = 0;
    this.forks++;
    try {
      this.it.alive(
        this.it.path.fork(
          turns.map((turn) => ({
            guards: turn.guards,
            body: () => {
              furthest = Math.max(furthest, this.goOn(this.take(turn), join));
              return undefined;
            },
          })),
        ),
      );
    } finally {
      this.forks--;
    }
    return this.goOn(furthest, stop);
  }

  private goOn(label: number, stop: number): number {
    return label < stop ? this.run(label, stop) : label;
  }

  /** Does what the operation says; gives where the body goes on. */
  private take({ code, argument, next }: Turn): number {
    const { it } = this;
    if (code === RETURN) {
      it.path.leave(this.region, 'return', argument);
      throw PATH_END;
    }
    if (code === THROW) it.fail(argument);
    if (code === YIELD || code === YIELD_ALL) this.sent = it.settle(argument);
    return next ?? Number.POSITIVE_INFINITY;
  }
}
