/** The interpreter of one program: what the other files of this folder share, and what models and built-in functions ask of it. */

import type { AnyNode } from 'acorn';
import { type Condition, guard, guardNot } from '../../../src/effects/condition.js';
import type { Machine } from '../../machine.js';
import type { Native, Runtime } from '../models/model.js';
import { asynchronously, settle } from './asynchronous.js';
import { CallBounds, LIMITS, type Limits } from './bounds.js';
import { call, construct } from './calls.js';
import { constructClosure } from './classes.js';
import { type Closure, callClosure } from './closures.js';
import { iterate } from './elements.js';
import { Events } from './events.js';
import { callModel, type LibraryName } from './modelled.js';
import { DEAD, type Ended, PATH_END, Path } from './path.js';
import { getProperty, setProperty } from './properties.js';
import { defineRealm, type Realm, realmOf } from './realm.js';
import { Scope } from './scope.js';
import type { SourceText } from './source.js';
import { runText } from './statements.js';
import { joined, stringOf } from './strings.js';
import { attempt } from './tries.js';
import { type Cell, isObject, type Key, Obj, type Unknown, type Value } from './values.js';

/** What the interpreter needs of its surroundings. */
export interface Host {
  /** The file that the program starts with. */
  readonly entry: string;
  /** The library that a function or class, or a module factory, is of; undefined for the action's own. */
  libraryOf(node: AnyNode, file: string, kind: 'member' | 'module'): LibraryName | undefined;
  /** The exports of a modelled library (or of one file of it); undefined where it has no model. */
  libraryExports(library: string, path: string | undefined): Value;
  hasModel(library: string, path: string | undefined): boolean;
  /** What `require` of the specifier gives in a file. */
  require(specifier: string, from: string): Value;
  /** The path of the file that `require` would load, where it is one of the tree; else the specifier. */
  resolvePath(specifier: string, from: string): Value;
  /** What `import()` gives. */
  importModule(specifier: Value, from: string): Value;
  /** Runs text as a program in place. */
  evaluateText(source: string, from: string): Value;
}

/** The bound on work was hit: everything on the way up ends. */
export class OutOfFuel extends Error {}

/** Runs one program. Models see it as their runtime. */
export class Interpreter implements Runtime {
  readonly path: Path;
  readonly realm: Realm;
  readonly global: Scope;
  readonly bounds: CallBounds;
  readonly events = new Events(this);
  /** What is being evaluated, and the text that it is of: the place that effects are at. */
  node: AnyNode | undefined;
  source: SourceText | undefined;
  /** What was read of a value of which nothing is known. */
  readonly unknownProps = new WeakMap<Unknown, Map<string, Unknown>>();
  /** What a function of the program does where it is called: one for all of them. */
  readonly closureCall = (self: Value, args: readonly Value[], isNew: boolean, callee: Obj): Value =>
    isNew ? constructClosure(this, callee, args, callee) : callClosure(this, callee, self, args);
  /** What is evaluated is the test of a loop. */
  asksToTurn = false;
  private fuel: number;

  constructor(
    readonly machine: Machine,
    readonly host: Host,
    readonly limits: Limits = LIMITS,
  ) {
    this.path = new Path(machine, () => this.location());
    this.fuel = limits.fuel;
    this.bounds = new CallBounds(this, limits);
    const region = this.path.open('program');
    const source: SourceText = { file: '', text: '', locate: () => machine.location };
    this.global = new Scope(undefined, {
      region,
      env: { self: undefined, home: undefined, args: [], callee: undefined, newTarget: undefined },
      source,
      targets: [],
      turns: 0,
      states: new Map(),
      yields: undefined,
      file: '',
    });
    this.source = source;
    this.realm = realmOf();
    defineRealm(this, this.realm);
  }

  /** What could not be followed, or cannot be where the analysis is right: no finding, but nothing to be relied on either. */
  note(what: string): void {
    this.machine.doubts.add(what);
  }

  call(callee: Value, self: Value, args: readonly Value[]): Value {
    return call(this, callee, self, args);
  }

  construct(callee: Value, args: readonly Value[]): Value {
    return construct(this, callee, args);
  }

  get(of: Value, key: string): Value {
    return getProperty(this, of, key);
  }

  set(of: Value, key: string, value: Value): void {
    setProperty(this, of, key, value);
  }

  variable(of: Value, name: string): Value {
    return variableOf(of, name)?.value;
  }

  setVariable(of: Value, name: string, value: Value): void {
    const cell = variableOf(of, name);
    if (cell) this.path.writeCell(cell, value);
  }

  fail(error: Value): never {
    this.path.leave(this.path.handler(), 'throw', error);
    throw PATH_END;
  }

  needs(condition: Condition): void {
    const region = this.path.handler();
    if (region.kind === 'handler') region.needed.push(condition);
  }

  hears(callback: () => void): void {
    this.events.hear(callback);
  }

  exit(): never {
    this.path.leave(this.path.program(), 'exit', undefined);
    throw PATH_END;
  }

  branch(condition: Condition, whenTrue: () => Value, whenFalse: () => Value): Value {
    const decided = this.path.decide(condition);
    if (decided !== undefined) return decided ? whenTrue() : whenFalse();
    return this.alive(
      this.path.fork([
        { guards: [guard(condition)], body: whenTrue },
        { guards: [guardNot(condition)], body: whenFalse },
      ]),
    );
  }

  attempt(body: () => Value, handler: (error: Value) => Value): Value {
    return attempt(this, body, handler);
  }

  resolve(specifier: string, from?: string): Value {
    return this.host.resolvePath(specifier, from ?? this.source?.file ?? '');
  }

  require(specifier: string, from?: string): Value {
    return this.host.require(specifier, from ?? this.source?.file ?? '');
  }

  evaluate(source: string): Value {
    return this.host.evaluateText(source, this.source?.file ?? '');
  }

  record(props: Readonly<Record<string, Value>>, rest?: Value): Obj {
    const made = new Obj('Object', this.realm.object);
    for (const [name, value] of Object.entries(props)) made.props.set(name, value);
    made.rest = rest;
    return made;
  }

  list(elements: readonly Value[], rest?: Value): Obj {
    const made = new Obj('Array', this.realm.array);
    made.elements = [...elements];
    made.rest = rest;
    return made;
  }

  /** An iterator over the elements. */
  iterator(elements: readonly Value[], rest?: Value): Obj {
    const made = this.list(elements, rest);
    made.className = 'Generator';
    made.proto = this.realm.generator;
    return made;
  }

  native(name: string, body: Native, props: Readonly<Record<string, Value>> = {}): Obj {
    const made = this.builtin(name, (self, args, isNew) => callModel(this, body, self, args, isNew));
    for (const [key, value] of Object.entries(props)) made.props.set(key, value);
    return made;
  }

  /** A function of the language itself: it emits nothing, so that no place has to be told. */
  builtin(name: string, call: Obj['call']): Obj {
    const made = new Obj('Function', this.realm.function);
    made.call = call;
    made.props.set('name', name);
    return made;
  }

  promise(value: Value): Obj {
    const made = new Obj('Promise', this.realm.promise);
    made.internal = {
      kind: 'promise',
      state: { value: settle(this, value), rejections: [], assumes: [], rejected: false, settled: true },
    };
    return made;
  }

  bytes(content: Value): Obj {
    const made = new Obj('Buffer', this.realm.buffer);
    made.internal = { kind: 'bytes', content };
    return made;
  }

  error(message: Value): Obj {
    const made = new Obj('Error', this.realm.error);
    made.props.set('message', message);
    made.props.set('stack', message);
    return made;
  }

  settle(value: Value, depth = 0): Value {
    return settle(this, value, depth);
  }

  location(): ReturnType<SourceText['locate']> {
    return (this.source ?? this.global.frame.source).locate(this.node?.start ?? 0);
  }

  code(node: AnyNode | undefined = this.node): string {
    if (!node || !this.source) return '';
    return this.source.text.slice(node.start, Math.min(node.end, node.start + 60)).replace(/\s+/g, ' ');
  }

  alive(value: Value | Ended): Value {
    if (value === DEAD) throw PATH_END;
    return value;
  }

  spend(): void {
    if (--this.fuel < 0) throw new OutOfFuel('the bound on evaluated code was reached');
    if ((this.fuel & 63) === 0) this.machine.checkBudget();
  }

  getProperty(of: Value, key: Key): Value {
    return getProperty(this, of, key);
  }

  setProperty(of: Value, key: Key, value: Value): void {
    setProperty(this, of, key, value);
  }

  /** Runs an async function: what it throws makes its promise reject. */
  asynchronously(body: () => Value): Value {
    return asynchronously(this, body);
  }

  /** Runs statements and gives the value of the last one that is an expression. */
  runText(program: AnyNode & { body: readonly AnyNode[] }, scope: Scope, source: SourceText): Value {
    return runText(this, program, scope, source);
  }

  /** The elements that iterating gives; `rest` stands for any further ones. */
  iterate(value: Value): { items: readonly Value[]; rest: Value } {
    return iterate(this, value);
  }

  regexp(source: string, flags: string): Obj {
    const made = new Obj('RegExp', this.realm.regexp);
    made.internal = { kind: 'regexp', source, flags };
    return made;
  }

  /** `String(value)`, calling the program's own `toString`. */
  stringOf(value: Value): Value {
    return stringOf(this, value);
  }

  /** Strings put together; what is not wholly known remembers the place. */
  joined(pieces: readonly Value[], node: AnyNode | undefined): Value {
    return joined(this, pieces, node);
  }
}

function variableOf(of: Value, name: string): Cell | undefined {
  return isObject(of) ? (of.closure as Closure | undefined)?.scope.lookup(name) : undefined;
}
