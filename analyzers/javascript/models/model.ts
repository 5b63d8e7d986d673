import type { Condition } from '../../../src/effects/condition.js';
import type { Machine } from '../../machine.js';
import type { Value } from '../interpret/values.js';

/** What a model can ask of the interpreter that called it. */
export interface Runtime {
  readonly machine: Machine;
  /** Calls a function of the program (or a model's): callbacks. A value that cannot be called gives an unknown. */
  call(callee: Value, self: Value, args: readonly Value[]): Value;
  /** Calls with `new`. */
  construct(callee: Value, args: readonly Value[]): Value;
  /** Reads a property, getters and prototypes included. */
  get(of: Value, key: string): Value;
  set(of: Value, key: string, value: Value): void;
  /** A variable of the scope that a function was made in. */
  variable(of: Value, name: string): Value;
  setVariable(of: Value, name: string, value: Value): void;
  /** What a promise (or anything else) settles to; ends the path where it is rejected. */
  settle(value: Value): Value;
  /** Ends the path with an error, as `throw` does. */
  fail(error: Value): never;
  /** Says that the call that is made throws where the condition does not hold; the path goes on as where it holds. */
  needs(condition: Condition): void;
  /** Runs the callback of an event: at once, and again where the program waits for what nothing settled. */
  hears(callback: () => void): void;
  /** Ends the path: `process.exit`. */
  exit(): never;
  /** Runs the one body where the condition holds and the other where it does not; gives the joined value. */
  branch(condition: Condition, whenTrue: () => Value, whenFalse: () => Value): Value;
  /** Runs the body, and the handler as another path where the body fails; gives the joined value. */
  attempt(body: () => Value, handler: (error: Value) => Value): Value;
  /** Loads a module as `require` from the given file (or from the one being run) would. */
  require(specifier: string, from?: string): Value;
  /** The path of the file of the tree that `require` would load; the specifier itself where it is none. */
  resolve(specifier: string, from?: string): Value;
  /** Runs program text in the given file's place: `eval`, `vm.runInThisContext` of a literal. */
  evaluate(source: string): Value;
  /** A plain object with these properties; `rest` is the value of every other property. */
  record(props: Readonly<Record<string, Value>>, rest?: Value): Value;
  /** An array; `rest` stands for any further elements. */
  list(elements: readonly Value[], rest?: Value): Value;
  /** A function that runs `body`. */
  native(name: string, body: Native, props?: Readonly<Record<string, Value>>): Value;
  /** A settled promise. */
  promise(value: Value): Value;
  /** Runs the body of an asynchronous function: what fails in it makes its promise reject. */
  asynchronously(body: () => Value): Value;
  /** A Buffer with this content. */
  bytes(content: Value): Value;
  error(message: Value): Value;
}

/** One call of a modelled function. Location, guards and trace of what `machine.emit` gets are those of the call. */
export interface Call {
  readonly runtime: Runtime;
  readonly machine: Machine;
  readonly self: Value;
  readonly args: readonly Value[];
  readonly isNew: boolean;
}

/** What a modelled function does and gives. Asynchronous functions may give the settled value itself: `await` and `.then` take it. */
export type Native = (call: Call) => Value;

/**
 * A library as a namespace: `exports` gives the value of `require(name)` (each member a native function or a value). It is asked once for
 * each program; what it gives may not be shared between programs.
 */
export interface Model {
  /** Package names, with sub-path where only that file is meant: `@actions/core`, `undici`, `node:fs` is `fs`. */
  readonly names: readonly string[];
  /** The exports object of the library, or of the file `path` in it. */
  exports(runtime: Runtime, path: string | undefined): Value;
}

export type { Value };
