/** Callbacks of what happens outside of the program: when they run, and what they have settled by then. */

import type { Guard } from '../../../src/effects/condition.js';
import type { Interpreter } from './interpreter.js';
import { PathEnd } from './path.js';
import type { Obj, PromiseState } from './values.js';

/** Listeners that are kept, and how often one is run again. */
const MAX_LISTENERS = 200;
const MAX_REPEATS = 2;

interface Listener {
  readonly guards: readonly Guard[];
  readonly run: () => void;
  repeats: number;
}

/**
 * A listener runs where it is given, as if all had happened by then. What it needs may be made only later (`resolve` of a promise that
 * the program waits for in another place), so that it runs again where the program waits for a promise that nothing settled.
 */
export class Events {
  private readonly listeners: Listener[] = [];
  private isRousing = false;
  /** Timers in whose callbacks the program is. */
  private timers = 0;

  constructor(private readonly it: Interpreter) {}

  /** Whether what runs is what a timer was set for. */
  get isTimeout(): boolean {
    return this.timers > 0;
  }

  /** Runs the callback of an event, now and where it is waited for. */
  hear(run: () => void): void {
    if (!this.isRousing && this.listeners.length < MAX_LISTENERS)
      this.listeners.push({ guards: this.it.path.guards, run, repeats: 0 });
    run();
  }

  /** Runs what a timer was set for. */
  timeout(run: () => void): void {
    this.timers++;
    try {
      run();
    } finally {
      this.timers--;
    }
  }

  /** The state of a promise that is waited for: where nothing but a timeout settled it, the events come first. */
  awaited(promise: Obj): PromiseState | undefined {
    const before = stateOf(promise);
    if (before && (!before.settled || before.timedOut)) this.rouse();
    return stateOf(promise);
  }

  private rouse(): void {
    if (this.isRousing) return;
    this.isRousing = true;
    try {
      for (const listener of this.listeners) {
        if (listener.repeats >= MAX_REPEATS || !this.isOnPath(listener)) continue;
        listener.repeats++;
        contained(this.it, listener.run);
      }
    } finally {
      this.isRousing = false;
    }
  }

  private isOnPath({ guards }: Listener): boolean {
    const held = new Set(this.it.path.guards.map(({ key }) => key));
    return guards.every(({ key }) => held.has(key));
  }
}

function stateOf(promise: Obj): PromiseState | undefined {
  return promise.internal?.kind === 'promise' ? promise.internal.state : undefined;
}

/** Runs what the program does not wait for: an error in it ends nothing else. */
export function contained(it: Interpreter, body: () => void): void {
  const handler = it.path.open('handler');
  let alive = true;
  try {
    body();
  } catch (thrown) {
    if (!(thrown instanceof PathEnd)) throw thrown;
    alive = false;
  }
  it.path.close(handler, true, () => !alive);
}
