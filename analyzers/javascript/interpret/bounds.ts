/** How much is run: the bounds on a program, and whether a call goes beyond them. */

import { conditionId } from '../../../src/effects/condition.js';
import { printText } from '../../../src/effects/text.js';
import type { Closure } from './closures.js';
import type { Interpreter } from './interpreter.js';
import { callModel } from './modelled.js';
import { derived, isCallable, isPrimitive, textOf, type Value } from './values.js';

/** How much of one program is run. */
export interface Limits {
  /** Nodes that are evaluated in all. */
  readonly fuel: number;
  /** Calls inside of calls. */
  readonly depth: number;
  /** Turns of one loop whose test is known. */
  readonly turns: number;
  /** Turns of loops inside of each other: tables of ciphers are computed in so many. */
  readonly nestedTurns: number;
  /** Calls of one function. */
  readonly calls: number;
  /** Calls of one function whose course depends on something unknown. */
  readonly openCalls: number;
}

export const LIMITS: Limits = {
  fuel: 6_000_000,
  depth: 90,
  turns: 3000,
  nestedTurns: 20_000,
  calls: 4000,
  openCalls: 150,
};

/** Calls of one function inside of each other: with known arguments, and with others. */
const MAX_NESTED_KNOWN = 24;
const MAX_NESTED = 5;

/**
 * Forks in the calls of a function that only computes, after which what it gives is only known by what went in: where it has a loop and a
 * call forks often, where it has a loop, and at all; `inside` of the outermost one, after which what it calls is not looked into.
 */
const MAX_FORKS_OF_COMPUTATION = { often: 60, looping: 400, atAll: 2000, inside: 1000 };

/** Forks in the calls of any function, none of which had an effect: libraries that walk folders call back, and find nothing. */
const MAX_IDLE_FORKS = 800;

/** Forks of one call that are often. */
const OFTEN = 6;

/** What does not fork often (a helper that runs commands) is followed that many times as often. */
const MORE_CALLS = 10;

/** The part of the bound on calls from which on it is kept what they gave. */
const NEAR = 0.5;

/** Names of what acts, as they stand in bundles, minified or not. */
const ACTING_WORDS =
  /\b(?:spawn|spawnSync|execSync|execFile|execFileSync|getExecOutput|fetch|request|downloadTool|extract(?:Tar|Zip|7z|Xar)|cacheDir|cacheFile|addPath|writeFile|writeFileSync|createWriteStream|pipeline|eval|import|runInThisContext)\b/;

/**
 * How the loaders of webpack, ncc, Browserify and Parcel end: with what the module exports
 * (https://github.com/webpack/webpack/blob/main/lib/javascript/JavascriptModulesPlugin.js, `renderRequire`).
 */
const LOADS = /\breturn\b[^;]*\.exports\b/;
/** Characters that such a function has at most. */
const MAX_LOADER = 3000;

const LOOP = /\b(?:for|while|do)\b|\.(?:map|forEach|reduce|filter|some|every|find|replace)\(/;

/** What the calls of one program took so far. */
export class CallBounds {
  private depth = 0;
  /** Forks at the start of the outermost running function that only computes. */
  private computing: number | undefined;
  private readonly computations = new WeakMap<object, boolean>();
  private readonly loaders = new WeakMap<object, boolean>();
  /** What the calls of functions gave that are called so often that the bound is near. */
  private readonly results = new WeakMap<Closure, Map<string, Value>>();

  constructor(
    private readonly it: Interpreter,
    private readonly limits: Limits,
  ) {}

  /** Counts a call; true where it is not followed, which is told: but not where it was followed with the same arguments before. */
  isExceeded(closure: Closure, self: Value, args: readonly Value[]): boolean {
    closure.calls++;
    const nested = args.every(isPrimitive) ? MAX_NESTED_KNOWN : MAX_NESTED;
    const inside = this.computing === undefined ? 0 : this.it.path.forks - this.computing;
    if (
      inside > MAX_FORKS_OF_COMPUTATION.inside
        ? this.isComputation(closure, args)
        : (this.forksTooOften(closure) && this.onlyComputes(closure, args)) ||
          (!closure.acts && closure.forks > MAX_IDLE_FORKS && !this.isLoader(closure))
    ) {
      this.it.note(`bound: ${this.it.code()}`);
      return true;
    }
    if (
      this.depth < this.limits.depth &&
      closure.calls <= this.limits.calls &&
      (closure.openCalls <= this.openCallsOf(closure) || this.isLoader(closure)) &&
      closure.active < nested
    )
      return false;
    this.it.note(`bound: ${this.it.code()}`);
    if (closure.acts && closure.active < nested && !this.isKnown(closure, self, args))
      callModel(
        this.it,
        ({ machine }) => {
          machine.opaque('called more often than the analysis follows');
          return undefined;
        },
        undefined,
        [],
        false,
      );
    return true;
  }

  /** Whether a call with the same arguments was followed. What has none does by its state what it does. */
  private isKnown(closure: Closure, self: Value, args: readonly Value[]): boolean {
    return args.length > 0 && this.results.get(closure)?.has(callKey(self, args)) === true;
  }

  /** What a call gives that is not followed: something made of its arguments, and of what one with the same gave. */
  insteadOf(closure: Closure, self: Value, args: readonly Value[]): Value {
    const before = this.results.get(closure)?.get(callKey(self, args));
    return derived('result', ...args, ...(before === undefined ? [] : [before]));
  }

  /** Notes what a call gave. */
  gave(closure: Closure, self: Value, args: readonly Value[], value: Value): void {
    if (!closure.acts || closure.openCalls < this.limits.openCalls * NEAR) return;
    const known = this.results.get(closure) ?? new Map<string, Value>();
    this.results.set(closure, known.set(callKey(self, args), value));
  }

  /** How many calls of the function whose course is open are followed. */
  private openCallsOf({ forks, openCalls }: Closure): number {
    return this.limits.openCalls * (forks <= OFTEN * openCalls ? MORE_CALLS : 1);
  }

  /** Whether the function is one that only computes: parsers and matchers of unknown text take every path and tell nothing. */
  private onlyComputes(closure: Closure, args: readonly Value[]): boolean {
    // A loader of modules gives what they export, whatever it forked: its arguments are known.
    return !args.every(isPrimitive) && this.isComputation(closure, args);
  }

  private isComputation(closure: Closure, args: readonly Value[]): boolean {
    if (closure.acts || args.some((arg) => isCallable(arg))) return false;
    let computes = this.computations.get(closure.node);
    if (computes === undefined) {
      computes = !isAsynchronous(closure) && !ACTING_WORDS.test(textOfClosure(closure));
      this.computations.set(closure.node, computes);
    }
    return computes;
  }

  /** Whether the function loads modules: it is called once for each, and what they do when they are loaded is not its doing. */
  private isLoader(closure: Closure): boolean {
    let loads = this.loaders.get(closure.node);
    if (loads === undefined) {
      const text = textOfClosure(closure);
      loads = text.length < MAX_LOADER && LOADS.test(text);
      this.loaders.set(closure.node, loads);
    }
    return loads;
  }

  private forksTooOften(closure: Closure): boolean {
    const { often, looping, atAll } = MAX_FORKS_OF_COMPUTATION;
    if (closure.forks <= often) return false;
    if (closure.forks > atAll) return true;
    closure.loops ??= LOOP.test(textOfClosure(closure));
    return closure.loops && (closure.forks > looping || closure.forks > OFTEN * closure.calls);
  }

  /** Notes that a call begins. What it gives is for its end. */
  enter(closure: Closure, args: readonly Value[]): Begun {
    const { computing } = this;
    this.depth++;
    closure.active++;
    const { forks } = this.it.path;
    const begun = { forks, deeds: this.it.machine.deeds, computing };
    if (computing === undefined && this.onlyComputes(closure, args)) this.computing = forks;
    return begun;
  }

  /** Notes that the call is over, and what it did. */
  leave(closure: Closure, { forks, deeds, computing }: Begun): void {
    this.depth--;
    this.computing = computing;
    closure.active--;
    const now = this.it.path.forks;
    if (now > forks) closure.openCalls++;
    closure.forks += now - forks;
    if (this.it.machine.deeds > deeds) closure.acts = true;
  }
}

/** What was the case where a call began. */
interface Begun {
  readonly forks: number;
  readonly deeds: number;
  readonly computing: number | undefined;
}

/** Equal for calls that do the same as far as is known: the same objects, and texts that read the same. */
function callKey(self: Value, args: readonly Value[]): string {
  return [self, ...args].map(readAs).join('\n');
}

function readAs(value: Value): string {
  if (value === null || typeof value !== 'object') return `${typeof value} ${String(value)}`;
  switch (value.kind) {
    case 'object':
      return `#${value.birth}`;
    case 'test':
      return `?${conditionId(value.condition)}`;
    case 'union':
      return `[${value.options.map((option) => readAs(option.value)).join('|')}]`;
    case 'symbol':
      return `@${value.description}`;
    default:
      return `~${printText(textOf(value))}`;
  }
}

function textOfClosure({ node, scope }: Closure): string {
  return scope.frame.source.text.slice(node.start, node.end);
}

/** How dart2js ends an async function. */
const STARTS_STATES = /\b_asyncStartSync\(/;

/** Whether the function waits for something, as what only computes does not. */
function isAsynchronous(closure: Closure): boolean {
  const { node } = closure;
  return ('async' in node && node.async) || STARTS_STATES.test(textOfClosure(closure));
}
