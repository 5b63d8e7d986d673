/** Loops that wait for something and look again (polling, retries): when the turns that are left are as those before. */

import type { AnyNode, Expression } from 'acorn';
import { escapeRegExp } from '../../../src/effects/condition.js';
import { memo } from '../../../src/effects/memo.js';
import { evaluateNode } from './expressions.js';
import type { Interpreter } from './interpreter.js';
import type { Scope } from './scope.js';
import { type Cell, truthiness } from './values.js';

/** Turns one after the other that found nothing new, after which the others are as these: of a loop where that was so before, and of others. */
const MAX_LOOKS = { again: 1, first: 3 };

/**
 * The loops in which some turn set a timer, itself or in what it calls (which is not always followed so far again), and whether turns of
 * it were passed over.
 */
const waiting = memo<AnyNode, 'waits' | 'looks again'>();

interface Count {
  readonly name: string;
  readonly cell: Cell;
  /** What a turn adds. */
  readonly step: number;
}

/** The turns of one loop, as far as they wait and look again. */
export class Polling {
  private looks = 0;

  constructor(
    private readonly it: Interpreter,
    private readonly loop: AnyNode,
    private readonly test: Expression | undefined,
    private readonly scope: Scope,
  ) {}

  /** Runs a turn: whether a path comes out of it, and whether the loop is over then. */
  turn(once: () => boolean): { readonly alive: boolean; readonly isOver: boolean } {
    const { it } = this;
    const { timers, effects } = it.machine;
    const [found, exits] = [effects.length, it.path.partialExits];
    const most = waiting.get(this.loop) === 'looks again' ? MAX_LOOKS.again : MAX_LOOKS.first;
    const before = this.looks === most - 1 ? numbersIn(this.scope) : undefined;
    if (!once()) return { alive: false, isOver: false };
    if (it.machine.timers > timers && !waiting.get(this.loop)) waiting.set(this.loop, 'waits');
    const isAsBefore =
      waiting.get(this.loop) !== undefined && it.path.partialExits > exits && effects.length === found;
    this.looks = isAsBefore ? this.looks + 1 : 0;
    const isOver = isAsBefore && before !== undefined && this.countOn(before);
    if (isOver) waiting.set(this.loop, 'looks again');
    return { alive: true, isOver };
  }

  /** Counts the turns that are left without running them; whether the loop is over then. */
  private countOn(before: ReadonlyMap<string, { readonly cell: Cell; readonly value: number }>): boolean {
    const { it, test, scope } = this;
    if (!test) return false;
    const counts = [...before].flatMap(([name, { cell, value }]): Count[] =>
      typeof cell.value === 'number' && cell.value !== value
        ? [{ name, cell, step: cell.value - value }]
        : [],
    );
    const { text } = scope.frame.source;
    const countsInTest = /\+\+|--/.test(text.slice(test.start, test.end));
    if ((counts.length === 0 && !countsInTest) || this.picksBy(counts, text)) return false;
    for (let turns = 0; turns < it.limits.turns; turns++) {
      it.spend();
      const goesOn = it.path.decide(truthiness(evaluateNode(it, test, scope), () => it.code(test)));
      if (goesOn !== true) return goesOn === false;
      for (const { cell, step } of counts) it.path.writeCell(cell, Number(cell.value) + step);
    }
    return false;
  }

  /** Whether what is counted says which element of a list is taken (`list[i]`, `list.at(i)`): that is another one in each turn. */
  private picksBy(counts: readonly Count[], text: string): boolean {
    const body = text.slice(this.loop.start, this.loop.end);
    return counts.some(({ name }) => {
      const count = escapeRegExp(name);
      return new RegExp(`\\[\\s*${count}(?![\\w$])|\\.\\w+\\(\\s*${count}\\s*\\)`).test(body);
    });
  }
}

/** The variables of the running function that hold a number. */
function numbersIn(scope: Scope): Map<string, { readonly cell: Cell; readonly value: number }> {
  const numbers = new Map<string, { readonly cell: Cell; readonly value: number }>();
  for (let at: Scope | undefined = scope; at?.frame === scope.frame; at = at.parent)
    for (const [name, cell] of at.vars)
      if (typeof cell.value === 'number' && !numbers.has(name))
        numbers.set(name, { cell, value: cell.value });
  return numbers;
}
