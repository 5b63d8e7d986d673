import type {
  AnyNode,
  ArrowFunctionExpression,
  BlockStatement,
  CallExpression,
  CatchClause,
  Class,
  Expression,
  ForInStatement,
  ForOfStatement,
  FunctionExpression,
  Function as FunctionNode,
  MemberExpression,
  NewExpression,
  ObjectExpression,
  Pattern,
  PrivateIdentifier,
  Property,
  SpreadElement,
  Statement,
  Super,
  SwitchStatement,
  TryStatement,
} from 'acorn';
import { type Condition, type Guard, guard, guardNot, negate } from '../../../src/effects/condition.js';
import { concat, concatProgram, hole, literal, ofAlternative, type Text } from '../../../src/effects/text.js';
import type { Machine } from '../../machine.js';
import type { Native, Runtime } from '../models/model.js';
import { equality } from './compare.js';
import { isReadFrom, type Narrowing, narrowingOf, tells, tellsEither } from './narrowing.js';
import { binary, typeName } from './operators.js';
import { DEAD, type Ended, isNoElement, isOpen, PATH_END, Path, PathEnd, type Region } from './path.js';
import { defineRealm, type Realm, realmOf } from './realm.js';
import { declarationsOfBlock, declarationsOfBody, type Frame, Scope, type ThisEnvironment } from './scope.js';
import type { SourceText } from './source.js';
import { runStateMachine } from './state-machine.js';
import {
  type Accessor,
  allOf,
  anyOf,
  Cell,
  derived,
  handlesIn,
  isAccessor,
  isArray,
  isCallable,
  isObject,
  isPrimitive,
  isSymbol,
  isTest,
  isText,
  isUnion,
  isUnknown,
  type Key,
  NO_ELEMENT,
  Obj,
  type Option,
  optionsOf,
  type Step,
  setPrototype,
  textOf,
  textValue,
  truthiness,
  type Union,
  type Unknown,
  unionOf,
  unknownText,
  unknownValue,
  type Value,
} from './values.js';

/** Which library a function, class or module factory is of. */
export interface LibraryName {
  readonly library: string;
  readonly path?: string;
  readonly member?: string;
}

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
  /** What `import()` gives. */
  importModule(specifier: Value, from: string): Value;
  /** Runs text as a program in place. */
  evaluateText(source: string, from: string): Value;
}

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
const MAX_IDLE_FORKS = 600;
/** Forks of one call that are often. */
const OFTEN = 6;
/** Names of what acts, as they stand in bundles, minified or not. */
const ACTING_WORDS =
  /\b(?:spawn|spawnSync|execSync|execFile|execFileSync|getExecOutput|fetch|request|downloadTool|extract(?:Tar|Zip|7z|Xar)|cacheDir|cacheFile|addPath|writeFile|writeFileSync|createWriteStream|pipeline|eval|import|runInThisContext)\b/;

const LOOP = /\b(?:for|while|do)\b|\.(?:map|forEach|reduce|filter|some|every|find|replace)\(/;

/** Turns of a loop that something unknown can leave. */
const OPEN_TURNS = 40;
const ENDLESS_TURNS = 2;
/** Table entries up to which a look-up by an unknown key is one of the entries. */
export const MAX_ENTRIES = 32;

export interface Closure {
  readonly node: FunctionNode | Class;
  readonly scope: Scope;
  /** The `this` of an arrow function. */
  readonly env: ThisEnvironment | undefined;
  readonly home: Obj | undefined;
  readonly kind: 'function' | 'arrow' | 'method' | 'class';
  /** Fields of a class, in order. */
  readonly fields: readonly {
    readonly key: Key;
    readonly value: Expression | null | undefined;
    readonly scope: Scope;
  }[];
  readonly parent: Value;
  readonly constructorNode: FunctionNode | undefined;
  active: number;
  calls: number;
  /** Calls whose course depended on something unknown. */
  openCalls: number;
  /** Forks of the path in its calls, those of its callees included. */
  forks: number;
  /** Some call of it had an effect or ran a command. */
  acts: boolean;
  /** There is a loop in its text; undefined until asked. */
  loops: boolean | undefined;
  coroutine: 'awaiter' | 'generator-awaiter' | 'es5' | 'interop' | 'no' | undefined;
  library: LibraryName | null | undefined;
}

/** The bound on work was hit: everything on the way up ends. */
export class OutOfFuel extends Error {}

export class Interpreter implements Runtime {
  readonly path: Path;
  readonly realm: Realm;
  readonly global: Scope;
  private fuel: number;
  private depth = 0;
  /** Forks at the start of the outermost running function that only computes. */
  private computing: number | undefined;
  /** When calls throw that were made in the innermost `try`. */
  private readonly failures: Condition[] = [];
  private readonly computations = new WeakMap<object, boolean>();
  private node: AnyNode | undefined;
  private source: SourceText | undefined;
  private readonly closureCall = (self: Value, args: readonly Value[], isNew: boolean, callee: Obj): Value =>
    isNew ? this.constructClosure(callee, args, callee) : this.callClosure(callee, self, args);
  private readonly unknownProps = new WeakMap<Unknown, Map<string, Unknown>>();

  constructor(
    readonly machine: Machine,
    readonly host: Host,
    private readonly limits: Limits = LIMITS,
  ) {
    this.path = new Path(machine, () => this.location());
    this.fuel = limits.fuel;
    const region = this.path.open('program');
    const source: SourceText = { file: '', text: '', locate: () => machine.location };
    this.global = new Scope(undefined, {
      region,
      env: { self: undefined, home: undefined, args: [], callee: undefined, newTarget: undefined },
      source,
      targets: [],
      turns: 0,
      yields: undefined,
      file: '',
    });
    this.source = source;
    this.realm = realmOf();
    defineRealm(this, this.realm);
  }

  /** What could not be followed, or cannot be where the analysis is right: no finding, but nothing to be relied on either. */
  private note(what: string): void {
    this.machine.doubts.add(what);
  }

  // --- what models ask --------------------------------------------------------------------------------------------------------

  call(callee: Value, self: Value, args: readonly Value[]): Value {
    if (isObject(callee)) {
      if (callee.call) return callee.call(self, args, false, callee);
      return this.callUnknown(callee.rest ?? unknownValue('call'), args, 'call');
    }
    if (isUnion(callee)) {
      const possible = optionsOf(this.path.refine(callee));
      const options = possible.filter(({ value }) => isCallable(value) || isUnknown(value));
      if (options.length === 0) return this.callUnknown(callee, args, 'call');
      if (options.length === 1) return this.call(options[0]!.value, self, args);
      return this.alive(
        this.path.fork(
          options.map(({ value, guards }) => ({ guards, body: () => this.call(value, self, args) })),
        ),
      );
    }
    if (callee === undefined || callee === null) this.note(`call of nothing: ${this.code()}`);
    return this.callUnknown(callee, args, 'call');
  }

  construct(callee: Value, args: readonly Value[]): Value {
    if (isObject(callee) && callee.call) return callee.call(undefined, args, true, callee);
    if (isUnion(callee)) {
      const options = callee.options.filter(({ value }) => isCallable(value));
      if (options.length === 1) return this.construct(options[0]!.value, args);
      if (options.length > 1)
        return this.alive(
          this.path.fork(
            options.map(({ value, guards }) => ({ guards, body: () => this.construct(value, args) })),
          ),
        );
    }
    return this.callUnknown(callee, args, 'new');
  }

  /** A call of which nothing is known: functions passed to it are called, and its result carries what went in. */
  callUnknown(callee: Value, args: readonly Value[], name: string): Value {
    const result = derived(isUnknown(callee) ? callee.name : name, callee, ...args);
    for (const arg of args) if (isCallable(arg)) this.callBack(arg, result);
    return result;
  }

  /** Calls a function that something unknown may call, once, with unknowns in its parameters. */
  callBack(callee: Obj, source: Unknown): void {
    const closure = callee.closure as Closure | undefined;
    const parameters = closure && closure.kind !== 'class' ? (closure.node as FunctionNode).params.length : 1;
    const args = Array.from({ length: Math.min(parameters, 4) }, (_, index) => {
      const parameter = (closure?.node as FunctionNode | undefined)?.params?.[index];
      return unknownValue(parameter?.type === 'Identifier' ? parameter.name : source.name, ...source.origins);
    });
    if (closure && closure.active > 0) return;
    const handler = this.path.open('handler');
    let alive = true;
    try {
      this.call(callee, undefined, args);
    } catch (thrown) {
      if (!(thrown instanceof PathEnd)) throw thrown;
      alive = false;
    }
    this.path.close(handler, true, () => !alive);
  }

  get(of: Value, key: string): Value {
    return this.getProperty(of, key);
  }

  set(of: Value, key: string, value: Value): void {
    this.setProperty(of, key, value);
  }

  fail(error: Value): never {
    this.path.leave(this.path.handler(), 'throw', error);
    throw PATH_END;
  }

  throwsWhere(condition: Condition): void {
    this.failures.push(condition);
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
    const region = this.path.open('function');
    const result = this.record({});
    const keep = (value: Value): true => {
      this.set(result, 'value', value);
      return true;
    };
    let alive: boolean;
    try {
      alive = this.tryCatch(
        () => keep(body()),
        (error) => keep(handler(error)),
        this.code(),
        region.level,
      );
    } catch (thrown) {
      if (!(thrown instanceof PathEnd)) throw thrown;
      alive = false;
    }
    this.finish(region, alive, undefined);
    return this.get(result, 'value');
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
    const made = this.builtin(name, (self, args, isNew) => this.callModel(body, self, args, isNew));
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
      state: { value: this.settle(value), rejections: [], assumes: [], rejected: false, settled: true },
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
    if (value === null || typeof value !== 'object' || depth > 6) return value;
    if (value.kind === 'union') {
      if (!value.options.some((option) => isObject(option.value))) return value;
      return unionOf(
        value.options.map((option) => ({
          value: this.settleOption(option, depth),
          guards: option.guards,
        })),
      );
    }
    if (value.kind !== 'object') return value;
    if (value.internal?.kind === 'promise') {
      const { state } = value.internal;
      if (state.rejected) this.fail(unionOf(state.rejections));
      const level = this.path.handler().level;
      this.path.assume(
        state.assumes.filter((g) => !isOpen(g.condition)),
        level,
      );
      return this.settle(state.value, depth + 1);
    }
    const then = this.ownOrInherited(value, 'then');
    if (isCallable(then) && then.closure !== undefined) {
      let settled: Value;
      const resolve = this.builtin('resolve', (_self, [given]) => {
        settled = given;
        return undefined;
      });
      this.call(then, value, [resolve, this.builtin('reject', () => undefined)]);
      return this.settle(settled, depth + 1);
    }
    return value;
  }

  private settleOption(option: Option, depth: number): Value {
    const { value } = option;
    if (isObject(value) && value.internal?.kind === 'promise') {
      const { state } = value.internal;
      return state.rejected ? undefined : this.settle(state.value, depth + 1);
    }
    return value;
  }

  /** Calls a model: its effects are at the place of the call, under the guards of the path, with the steps of its arguments. */
  callModel(body: Native, self: Value, args: readonly Value[], isNew: boolean): Value {
    const location = this.location();
    const run = (): Value =>
      this.machine.under(this.path.guards, () =>
        this.machine.at(
          location,
          () => body({ runtime: this, machine: this.machine, self, args, isNew }),
          'call',
        ),
      );
    const steps = stepsOf(args);
    const value = steps.reduceRight(
      (inner, step) => () => this.machine.at(step.location(), inner, step.note),
      run,
    )();
    return isText(value) && !value.steps && isInput(value)
      ? { ...value, steps: this.step('input', []) }
      : value;
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

  private spend(): void {
    if (--this.fuel < 0) throw new OutOfFuel('the bound on evaluated code was reached');
    if ((this.fuel & 63) === 0) this.machine.checkBudget();
  }

  // --- properties -------------------------------------------------------------------------------------------------------------

  getProperty(of: Value, key: Key): Value {
    if (of === null || of === undefined) {
      this.note(`property of nothing: ${this.code()}`);
      return unknownValue(typeof key === 'string' ? key : key.description);
    }
    switch (typeof of) {
      case 'string':
        if (key === 'length') return of.length;
        if (typeof key === 'string' && /^\d+$/.test(key)) return of[Number(key)];
        return this.ownOrInherited(this.realm.string, key);
      case 'number':
      case 'bigint':
        return this.ownOrInherited(this.realm.number, key);
      case 'boolean':
        return this.ownOrInherited(this.realm.boolean, key);
    }
    switch (of.kind) {
      case 'object':
        return this.getOfObject(of, key, of);
      case 'unknown':
        // An environment variable that is set is a text.
        if (key === 'length' && of.origins.length > 0 && of.origins.every(({ kind }) => kind === 'env'))
          return { ...derived(of.name, of), lengthOf: textOf(of) };
        return this.getOfUnknown(of, typeof key === 'string' ? key : key.description);
      case 'text':
        if (key === 'length') return { ...derived(nameOf(of), of), lengthOf: of.text };
        if (typeof key === 'string' && /^\d+$/.test(key)) return derived(nameOf(of), of);
        return this.ownOrInherited(this.realm.string, key);
      case 'test':
        return this.ownOrInherited(this.realm.boolean, key);
      case 'symbol':
        return key === 'description' ? of.description : undefined;
      case 'union': {
        const options = of.options.filter(({ value }) => value !== undefined && value !== null);
        const found = options.map(({ value, guards }) => ({ value: this.getProperty(value, key), guards }));
        const read = unionOf(found);
        if ((isText(read) || isUnion(read)) && found.every(({ value }) => value !== read))
          isReadFrom(isText(read) ? read.text : read, of, options, found);
        return read;
      }
    }
  }

  getOfUnknown(of: Unknown, key: string): Unknown {
    let known = this.unknownProps.get(of);
    if (!known) {
      known = new Map();
      this.unknownProps.set(of, known);
    }
    const found = known.get(key);
    if (found) return found;
    const isName = /^[A-Za-z_$][\w$-]*$/.test(key) && !GENERIC_NAMES.has(key);
    const made = unknownValue(isName ? key : of.name, ...of.origins);
    known.set(key, made);
    return made;
  }

  private getOfObject(object: Obj, key: Key, self: Value): Value {
    if (object.elements && typeof key === 'string') {
      if (key === 'length')
        return object.rest === undefined && !object.elements.some(canBeMissing)
          ? object.elements.length
          : derived('length', object.rest ?? unknownValue('length'));
      if (/^\d+$/.test(key)) {
        const index = Number(key);
        if (index === 0 && object.sieved) return firstOf(object.elements, object.rest);
        return index < object.elements.length ? withoutMissing(object.elements[index]) : object.rest;
      }
    }
    for (let holder: Obj | null = object; holder; holder = holder.proto) {
      const found = holder.props.get(key);
      if (found !== undefined || holder.props.has(key)) {
        return isAccessor(found) ? (found.get ? this.call(found.get, self, []) : undefined) : found;
      }
      if (holder.exotic && typeof key === 'string') {
        const given = holder.exotic.get(key);
        if (given !== undefined) return given;
      }
      if (key === 'prototype' && holder === object && holder.closure) {
        const prototype = this.prototypeOf(holder);
        if (prototype) return prototype;
      }
    }
    if (object.internal?.kind === 'bytes' && (key === 'length' || key === 'byteLength'))
      return derived('length', object.internal.content);
    if (object.internal?.kind === 'bytes' && typeof key === 'string' && /^\d+$/.test(key))
      return derived('byte', object.internal.content);
    if (key === 'length' && object.closure) return arityOf(object.closure as Closure);
    if (key === '__proto__') return object.proto;
    for (let holder: Obj | null = object; holder; holder = holder.proto) {
      if (holder.rest !== undefined && !(holder.elements && typeof key === 'string' && !/^\d+$/.test(key)))
        return isUnknown(holder.rest) && typeof key === 'string'
          ? this.getNamed(holder.rest, key)
          : holder.rest;
    }
    return undefined;
  }

  /** Property of an object with unknown rest: the rest itself named by the property. */
  private getNamed(rest: Unknown, key: string): Value {
    return rest.origins.some((origin) => origin.kind === 'input') ? rest : this.getOfUnknown(rest, key);
  }

  ownOrInherited(object: Obj, key: Key): Value {
    for (let holder: Obj | null = object; holder; holder = holder.proto) {
      const found = holder.props.get(key);
      if (found !== undefined) return isAccessor(found) ? undefined : found;
    }
    return undefined;
  }

  private prototypeOf(callee: Obj): Obj | undefined {
    const known = callee.props.get('prototype');
    if (known !== undefined) return isObject(known as Value) ? (known as Obj) : undefined;
    const closure = callee.closure as Closure | undefined;
    if (!closure || closure.kind === 'arrow' || closure.kind === 'method') return undefined;
    const made = new Obj('Object', this.realm.object);
    made.props.set('constructor', callee);
    callee.props.set('prototype', made);
    return made;
  }

  setProperty(of: Value, key: Key, value: Value): void {
    if (isUnion(of)) {
      for (const option of of.options) {
        if (!isObject(option.value)) continue;
        const old = this.getOfObject(option.value, key, option.value);
        this.setProperty(
          option.value,
          key,
          unionOf([
            { value, guards: option.guards },
            { value: old, guards: [] },
          ]),
        );
      }
      return;
    }
    if (!isObject(of)) return;
    if (of.exotic?.set && typeof key === 'string') {
      of.exotic.set(key, value);
      return;
    }
    if (of.elements && typeof key === 'string') {
      if (/^\d+$/.test(key)) {
        const index = Number(key);
        if (index > 100_000) return;
        const elements = this.path.elementsForWrite(of);
        while (elements.length < index) elements.push(undefined);
        elements[index] = value;
        return;
      }
      if (key === 'length') {
        if (typeof value === 'number')
          this.path.elementsForWrite(of).length = Math.min(value, of.elements.length);
        return;
      }
    }
    for (let holder: Obj | null = of; holder; holder = holder.proto) {
      const found = holder.props.get(key);
      if (found !== undefined) {
        if (isAccessor(found)) {
          if (found.set) this.call(found.set, of, [value]);
          return;
        }
        break;
      }
    }
    if (key === '__proto__') {
      if (isObject(value)) setPrototype(of, value);
      return;
    }
    this.path.writeProp(of, key, value);
  }

  /** The property key that a value is; undefined where it is not known. */
  toKey(value: Value): Key | undefined {
    if (typeof value === 'string') return value;
    if (value === null || typeof value !== 'object') return String(value);
    if (isSymbol(value)) return value;
    return undefined;
  }

  /** `object[key]` where the key may be unknown: the entries that it can name. */
  getComputed(of: Value, key: Value): Value {
    const known = this.toKey(key);
    if (known !== undefined) return this.getProperty(of, known);
    if (isUnion(key)) {
      return unionOf(
        key.options.map((option) => ({ value: this.getComputed(of, option.value), guards: option.guards })),
      );
    }
    if (isText(key) && key.text.alternatives.length > 1) {
      return unionOf(
        key.text.alternatives.map((alternative) => ({
          value: this.getComputed(of, textValue(ofAlternative({ parts: alternative.parts, guards: [] }))),
          guards: alternative.guards,
        })),
      );
    }
    if (isUnion(of)) {
      return unionOf(
        of.options
          .filter(({ value }) => value !== undefined && value !== null)
          .map(({ value, guards }) => ({ value: this.getComputed(value, key), guards })),
      );
    }
    if (!isObject(of)) return derived(isText(key) || isUnknown(key) ? nameOf(key) : 'entry', of, key);
    return this.lookUp(of, key);
  }

  private lookUp(of: Obj, key: Value): Value {
    if (of.elements && isUnknown(key) && key.place?.list === of) {
      const { wanted, at, inRest, offset } = key.place;
      if (offset === 0) return wanted;
      const found = at.flatMap((index) => presentOptions(of.elements![index + offset]));
      if (inRest && of.rest !== undefined) found.push({ value: of.rest, guards: [] });
      return unionOf(found);
    }
    if (of.elements) {
      const options = of.elements.slice(0, MAX_ENTRIES).flatMap(presentOptions);
      if (of.rest !== undefined) options.push({ value: of.rest, guards: [] });
      return of.elements.length > MAX_ENTRIES ? this.tableEntry(of, key) : unionOf(options);
    }
    const entries: [string, Value][] = [];
    for (const [name, slot] of of.props)
      if (typeof name === 'string' && !isAccessor(slot)) entries.push([name, slot]);
    if (entries.length === 0 && of.rest === undefined && !of.exotic) return undefined;
    if (of.exotic) return derived(nameOf(key), key);
    if (entries.length > MAX_ENTRIES) return this.tableEntry(of, key);
    const conditions = entries.map(([name]) => equality(key, name, false, this.machine, () => this.code()));
    const options = entries.map(
      ([, value], index): Option => ({ value, guards: [guard(conditions[index]!)] }),
    );
    const possible = options.filter((_, index) => this.path.decide(conditions[index]!) !== false);
    const other = anyOf(conditions);
    possible.push({ value: of.rest, guards: [guardNot(other)] });
    return this.path.refine(unionOf(possible));
  }

  /** An entry of a large table that is in the program text: fixed by the tree whatever it is, or not there. */
  tableEntry(of: Obj, key: Value): Value {
    const entry = unknownValue(nameOf(key), { kind: 'tree', file: this.source?.file ?? '' });
    const values = of.elements ?? [...of.props.values()].filter((slot) => !isAccessor(slot));
    const textual = values.every((value) => typeof value === 'string' || isText(value as Value));
    const found: Condition = {
      kind: 'undecided',
      text: `${this.code()} is in the table`,
      id: `t${entry.id}`,
    };
    return unionOf([
      { value: textual ? textValue(unknownText(entry)) : entry, guards: [guard(found)] },
      { value: of.rest, guards: [guardNot(found)] },
    ]);
  }

  setComputed(of: Value, key: Value, value: Value): void {
    const known = this.toKey(key);
    if (known !== undefined) {
      this.setProperty(of, known, value);
      return;
    }
    if (!isObject(of)) return;
    if (isText(key)) {
      const names = key.text.alternatives.map((alternative) =>
        alternative.parts.length === 0
          ? ''
          : alternative.parts.length === 1 && typeof alternative.parts[0] === 'string'
            ? alternative.parts[0]
            : undefined,
      );
      if (names.every((name) => name !== undefined)) {
        key.text.alternatives.forEach((alternative, index) => {
          const old = this.getOfObject(of, names[index]!, of);
          this.setProperty(
            of,
            names[index]!,
            unionOf([
              { value, guards: alternative.guards },
              { value: old, guards: [] },
            ]),
          );
        });
        return;
      }
    }
    this.path.writeRest(
      of,
      of.rest === undefined
        ? value
        : unionOf([
            { value, guards: [] },
            { value: of.rest, guards: [] },
          ]),
    );
  }

  // --- functions --------------------------------------------------------------------------------------------------------------

  makeFunction(
    node: FunctionNode | ArrowFunctionExpression,
    scope: Scope,
    home?: Obj,
    kind: Closure['kind'] = node.type === 'ArrowFunctionExpression' ? 'arrow' : 'function',
  ): Obj {
    const made = new Obj('Function', this.realm.function);
    made.call = this.closureCall;
    const closure: Closure = {
      node,
      scope,
      env: kind === 'arrow' ? scope.frame.env : undefined,
      home,
      kind,
      fields: [],
      parent: undefined,
      constructorNode: undefined,
      active: 0,
      calls: 0,
      openCalls: 0,
      forks: 0,
      acts: false,
      loops: undefined,
      coroutine: undefined,
      library: undefined,
    };
    made.closure = closure;
    return made;
  }

  private libraryOf(closure: Closure, kind: 'member' | 'module'): LibraryName | undefined {
    if (closure.library === undefined)
      closure.library = this.host.libraryOf(closure.node as AnyNode, closure.scope.frame.file, kind) ?? null;
    return closure.library ?? undefined;
  }

  /** The modelled function that stands for one of a library, or what a modelled library's module factory gives; undefined where it is to be run. */
  private modelled(closure: Closure, args: readonly Value[]): { value: Value } | undefined {
    const module = args.find((arg) => isObject(arg) && arg.props.has('exports'));
    const name = this.libraryOf(closure, module ? 'module' : 'member');
    if (!name) return undefined;
    if (module && name.member === undefined) {
      if (!this.host.hasModel(name.library, name.path)) return undefined;
      const exports = this.host.libraryExports(name.library, name.path);
      // Exports that the bundler gave short names are found by what they are, one by one.
      if (
        isObject(exports) &&
        namesOfExports(closure.node as FunctionNode).some((key) => !exports.props.has(key))
      )
        return undefined;
      this.setProperty(module, 'exports', exports);
      return { value: undefined };
    }
    return this.modelledMember(name);
  }

  private modelledMember(name: LibraryName): { value: Value } | undefined {
    if (name.member === undefined || !this.host.hasModel(name.library, name.path)) return undefined;
    const exports = this.host.libraryExports(name.library, name.path);
    if (!isObject(exports)) return undefined;
    const member = exports.props.get(name.member);
    const value = member === undefined || isAccessor(member) ? undefined : member;
    return isCallable(value) ? { value } : undefined;
  }

  /** What a modelled library's module is, where the closure is rollup's wrapper of it: `function requireX() { if (hasX) return x; …; return x }`. */
  private required(closure: Closure): Value {
    if (!isRequireWrapper(closure.node as AnyNode)) return undefined;
    const name = this.libraryOf(closure, 'module');
    return name && name.member === undefined && this.host.hasModel(name.library, name.path)
      ? this.host.libraryExports(name.library, name.path)
      : undefined;
  }

  private callClosure(callee: Obj, self: Value, args: readonly Value[]): Value {
    const closure = callee.closure as Closure;
    const required = this.required(closure);
    if (required !== undefined) return required;
    const model = this.modelled(closure, args);
    if (model) return model.value === undefined ? undefined : this.call(model.value, self, args);
    if (closure.kind === 'class') return this.constructClosure(callee, args, callee);
    const node = closure.node as FunctionNode;
    if (this.tooMuch(closure, args)) return derived('result', ...args);
    const coroutine = this.coroutineOf(closure, args);
    if (coroutine) return coroutine;
    const env: ThisEnvironment = closure.env ?? {
      self,
      home: closure.home,
      args,
      callee,
      newTarget: undefined,
    };
    if (node.async && !node.generator)
      return this.asynchronously(() => this.settle(this.runBody(closure, node, env, args, undefined)));
    if (node.generator) return this.runGenerator(closure, node, env, args);
    return this.runBody(closure, node, env, args, undefined);
  }

  private tooMuch(closure: Closure, args: readonly Value[]): boolean {
    closure.calls++;
    const nested = args.every(isPrimitive) ? MAX_NESTED_KNOWN : MAX_NESTED;
    const inside = this.computing === undefined ? 0 : this.path.forks - this.computing;
    if (
      inside > MAX_FORKS_OF_COMPUTATION.inside
        ? this.isComputation(closure, args)
        : (this.forksTooOften(closure) && this.onlyComputes(closure, args)) ||
          (!closure.acts && closure.forks > MAX_IDLE_FORKS)
    ) {
      this.note(`bound: ${this.code()}`);
      return true;
    }
    if (
      this.depth < this.limits.depth &&
      closure.calls <= this.limits.calls &&
      closure.openCalls <= this.limits.openCalls &&
      closure.active < nested
    )
      return false;
    this.note(`bound: ${this.code()}`);
    if (closure.acts && closure.active < nested)
      this.callModel(
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

  private forksTooOften(closure: Closure): boolean {
    const { often, looping, atAll } = MAX_FORKS_OF_COMPUTATION;
    if (closure.forks <= often) return false;
    if (closure.forks > atAll) return true;
    closure.loops ??= LOOP.test(this.textOf(closure));
    return closure.loops && (closure.forks > looping || closure.forks > OFTEN * closure.calls);
  }

  private textOf({ node, scope }: Closure): string {
    return scope.frame.source.text.slice(node.start, node.end);
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
      computes = !isAsynchronous(closure) && !ACTING_WORDS.test(this.textOf(closure));
      this.computations.set(closure.node, computes);
    }
    return computes;
  }

  /** Runs an async function: what it throws makes its promise reject. */
  asynchronously(body: () => Value): Value {
    const region = this.path.open('handler');
    let value: Value;
    let alive = true;
    try {
      value = body();
    } catch (thrown) {
      if (!(thrown instanceof PathEnd)) throw thrown;
      alive = false;
    }
    const rejections = region.exits.map((exit): Option => ({ value: exit.value, guards: exit.guards }));
    const assumes = this.path.close(region, alive, () => !alive);
    if (!alive && rejections.length === 0) throw PATH_END;
    const made = new Obj('Promise', this.realm.promise);
    made.internal = {
      kind: 'promise',
      state: { value, rejections, assumes: alive ? assumes : [], rejected: !alive, settled: true },
    };
    return made;
  }

  private runGenerator(
    closure: Closure,
    node: FunctionNode,
    env: ThisEnvironment,
    args: readonly Value[],
  ): Value {
    const items: Value[] = [];
    const handler = node.async ? this.path.open('handler') : undefined;
    let result: Value;
    try {
      result = this.runBody(closure, node, env, args, { kind: 'collect', items });
    } catch (thrown) {
      if (!(thrown instanceof PathEnd) || !handler) throw thrown;
    }
    if (handler) this.path.close(handler, true);
    const iterator = this.iterator(items);
    iterator.props.set('returned', result);
    return iterator;
  }

  /** Calls of the helpers that TypeScript and Babel put in place of async functions. */
  private coroutineOf(closure: Closure, args: readonly Value[]): Value {
    if (closure.coroutine === undefined) closure.coroutine = coroutineKind(closure, this.sourceOf(closure));
    if (closure.coroutine === 'awaiter') {
      const generator = args[args.length - 1];
      if (!isCallable(generator)) return undefined;
      const given = isArray(args[1]) ? args[1].elements : [];
      return this.awaiting(generator, args[0], given);
    }
    if (closure.coroutine === 'generator-awaiter') {
      const generator = args[0];
      if (!isCallable(generator)) return undefined;
      return this.builtin('async', (self, given) => this.awaiting(generator, self, given));
    }
    // A model's exports are their own default, so that no helper has to wrap them.
    if (closure.coroutine === 'interop' && isObject(args[0]) && args[0].props.get('__esModule') === false)
      return args[0];
    if (closure.coroutine === 'es5') return runStateMachine(this, args[0], args[1]);
    return undefined;
  }

  /** Runs a generator function as the async function it stands for. */
  private awaiting(generator: Obj, self: Value, args: readonly Value[]): Value {
    const closure = generator.closure as Closure | undefined;
    if (!closure || closure.kind === 'class') return this.call(generator, self, args);
    const node = closure.node as FunctionNode;
    if (!node.generator)
      // The ES5 form: the function gives what `__generator` gave.
      return this.asynchronously(() => this.settle(this.call(generator, self, args)));
    const env: ThisEnvironment = closure.env ?? {
      self,
      home: closure.home,
      args,
      callee: generator,
      newTarget: undefined,
    };
    return this.asynchronously(() => this.settle(this.runBody(closure, node, env, args, { kind: 'await' })));
  }

  private sourceOf(closure: Closure): string {
    const { node, scope } = closure;
    return node.end - node.start > 2500 ? '' : scope.frame.source.text.slice(node.start, node.end);
  }

  private runBody(
    closure: Closure,
    node: FunctionNode,
    env: ThisEnvironment,
    args: readonly Value[],
    yields: Frame['yields'],
  ): Value {
    const region = this.path.open('function');
    const outer = closure.scope.frame;
    const frame: Frame = {
      region,
      env,
      source: outer.source,
      targets: [],
      turns: 0,
      yields,
      file: outer.file,
    };
    const scope = new Scope(closure.scope, frame);
    const [callerSource, callerNode] = [this.source, this.node];
    this.source = outer.source;
    this.depth++;
    closure.active++;
    const forks = this.path.forks;
    const { deeds } = this.machine;
    const { computing } = this;
    if (computing === undefined && this.onlyComputes(closure, args)) this.computing = forks;
    let value: Value;
    let alive = true;
    try {
      if (node.type === 'FunctionExpression' && node.id) scope.declare(node.id.name, env.callee);
      this.bindParameters(node.params, args, scope);
      if (node.body.type === 'BlockStatement') {
        this.hoist(node as AnyNode, node.body.body, scope);
        alive = this.runStatements(node.body.body, scope);
      } else value = this.evaluateNode(node.body, scope);
    } catch (thrown) {
      if (!(thrown instanceof PathEnd)) throw thrown;
      alive = false;
    } finally {
      this.depth--;
      this.computing = computing;
      closure.active--;
      if (this.path.forks > forks) closure.openCalls++;
      closure.forks += this.path.forks - forks;
      if (this.machine.deeds > deeds) closure.acts = true;
      this.source = callerSource;
      this.node = callerNode;
    }
    return this.finish(region, alive, value);
  }

  /** Ends a region whose exits are returns: the value is the union of what the paths gave. */
  finish(region: Region, alive: boolean, value: Value): Value {
    const { exits } = region;
    if (exits.length === 0) {
      this.path.close(region, alive);
      if (!alive) throw PATH_END;
      return value;
    }
    const options = exits.map((exit): Option => ({ value: exit.value, guards: exit.guards }));
    if (alive) options.push({ value, guards: this.path.guards.slice(region.guardBase) });
    this.path.close(region, alive);
    return options.length === 1 ? options[0]!.value : unionOf(options);
  }

  private bindParameters(params: readonly Pattern[], args: readonly Value[], scope: Scope): void {
    for (let index = 0; index < params.length; index++) {
      const parameter = params[index]!;
      if (parameter.type === 'Identifier') scope.declare(parameter.name, args[index]);
      else if (parameter.type === 'RestElement') {
        this.bind(parameter.argument, this.list(args.slice(index)), scope, 'declare');
      } else this.bind(parameter, args[index], scope, 'declare');
    }
  }

  hoist(owner: AnyNode, body: readonly AnyNode[], scope: Scope): void {
    const { vars, functions, lexical } = declarationsOfBody(owner, body);
    for (const name of vars) if (!scope.vars.has(name)) scope.declare(name, undefined);
    for (const name of lexical) scope.declare(name, undefined);
    for (const declared of functions)
      if (declared.id) scope.declare(declared.id.name, this.makeFunction(declared, scope));
  }

  private hoistBlock(owner: AnyNode, body: readonly AnyNode[], scope: Scope): Scope {
    const { functions, lexical } = declarationsOfBlock(owner, body);
    if (functions.length === 0 && lexical.length === 0) return scope;
    const inner = new Scope(scope, scope.frame);
    for (const name of lexical) inner.declare(name, undefined);
    for (const declared of functions)
      if (declared.id) inner.declare(declared.id.name, this.makeFunction(declared, inner));
    return inner;
  }

  constructClosure(callee: Obj, args: readonly Value[], newTarget: Obj): Value {
    const closure = callee.closure as Closure;
    const model = this.modelled(closure, args);
    if (model) {
      const made = this.construct(model.value, args);
      if (newTarget !== callee && isObject(made))
        setPrototype(made, this.prototypeOf(newTarget) ?? made.proto);
      return made;
    }
    if (this.tooMuch(closure, args)) return derived('object', ...args);
    const prototype = this.prototypeOf(newTarget);
    if (closure.kind !== 'class') {
      const self = new Obj('Object', prototype ?? this.realm.object);
      const env: ThisEnvironment = { self, home: closure.home, args, callee, newTarget };
      const given = this.runBody(closure, closure.node as FunctionNode, env, args, undefined);
      return isObject(given) ? given : self;
    }
    const env: ThisEnvironment = { self: undefined, home: closure.home, args, callee, newTarget };
    if (closure.parent === undefined) {
      env.self = new Obj('Object', prototype ?? this.realm.object);
      this.initialiseFields(closure, env);
    }
    if (closure.constructorNode) {
      const given = this.runBody(closure, closure.constructorNode, env, args, undefined);
      if (isObject(given)) return given;
    } else if (closure.parent !== undefined) this.callSuper(env, args);
    return env.self ?? new Obj('Object', prototype ?? this.realm.object);
  }

  private callSuper(env: ThisEnvironment, args: readonly Value[]): void {
    const closure = env.callee!.closure as Closure;
    const { parent } = closure;
    const newTarget = env.newTarget ?? env.callee!;
    let self: Value;
    if (isObject(parent) && parent.closure) self = this.constructClosure(parent, args, newTarget);
    else if (isObject(parent) && parent.call) {
      self = this.construct(parent, args);
      if (isObject(self)) setPrototype(self, this.prototypeOf(newTarget) ?? self.proto);
    } else {
      const made = new Obj('Object', this.prototypeOf(newTarget) ?? this.realm.object);
      made.rest = isUnknown(parent) ? parent : unknownValue('super');
      self = made;
    }
    env.self = self;
    this.initialiseFields(closure, env);
  }

  private initialiseFields(closure: Closure, env: ThisEnvironment): void {
    if (!isObject(env.self)) return;
    for (const field of closure.fields) {
      const scope = new Scope(field.scope, { ...field.scope.frame, env });
      env.self.props.set(field.key, field.value ? this.evaluateNode(field.value, scope) : undefined);
    }
  }

  private makeClass(node: Class, scope: Scope): Value {
    const name = this.host.libraryOf(node as AnyNode, scope.frame.file, 'member');
    const model = name && this.modelledMember(name);
    if (model) return model.value;
    const inner = new Scope(scope, scope.frame);
    const parent = node.superClass ? this.evaluateNode(node.superClass, inner) : undefined;
    const made = new Obj('Function', isObject(parent) ? parent : this.realm.function);
    made.call = this.closureCall;
    const parentPrototype = isObject(parent) ? this.getProperty(parent, 'prototype') : undefined;
    const prototype = new Obj('Object', isObject(parentPrototype) ? parentPrototype : this.realm.object);
    if (node.superClass && !isObject(parent))
      prototype.rest = isUnknown(parent) ? parent : unknownValue('super');
    prototype.props.set('constructor', made);
    made.props.set('prototype', prototype);
    if (node.id) {
      made.props.set('name', node.id.name);
      inner.declare(node.id.name, made);
    }
    const fields: { key: Key; value: Expression | null | undefined; scope: Scope }[] = [];
    const statics: (() => void)[] = [];
    let constructorNode: FunctionNode | undefined;
    for (const member of node.body.body) {
      if (member.type === 'StaticBlock') {
        statics.push(() => this.runStatic(member, made, inner));
        continue;
      }
      const key = member.computed
        ? this.toKey(this.evaluateNode(member.key as Expression, inner))
        : keyOf(member.key);
      if (key === undefined) continue;
      if (member.type === 'MethodDefinition') {
        const target = member.static ? made : prototype;
        if (member.kind === 'constructor') {
          constructorNode = member.value;
          continue;
        }
        const method = this.makeFunction(member.value, inner, target, 'method');
        if (member.kind === 'get' || member.kind === 'set') defineAccessor(target, key, member.kind, method);
        else target.props.set(key, method);
      } else if (member.static) {
        statics.push(() => {
          const env = { self: made, home: made, args: [], callee: made, newTarget: undefined };
          const own = new Scope(inner, { ...inner.frame, env });
          made.props.set(key, member.value ? this.evaluateNode(member.value, own) : undefined);
        });
      } else fields.push({ key, value: member.value, scope: inner });
    }
    const closure: Closure = {
      node,
      scope: inner,
      env: undefined,
      home: prototype,
      kind: 'class',
      fields,
      parent: node.superClass ? (parent ?? unknownValue('super')) : undefined,
      constructorNode,
      active: 0,
      calls: 0,
      openCalls: 0,
      forks: 0,
      acts: false,
      loops: undefined,
      coroutine: 'no',
      library: undefined,
    };
    made.closure = closure;
    for (const initialise of statics) initialise();
    return made;
  }

  private runStatic(block: { body: Statement[] } & AnyNode, made: Obj, scope: Scope): void {
    const env = { self: made, home: made, args: [], callee: made, newTarget: undefined };
    const inner = new Scope(scope, { ...scope.frame, env });
    this.hoist(block, block.body, inner);
    this.runStatements(block.body, inner);
  }

  /** Runs a module's statements in its scope. */
  runModule(program: AnyNode & { body: readonly AnyNode[] }, scope: Scope, source: SourceText): void {
    this.runText(program, scope, source);
  }

  /** Runs statements and gives the value of the last one that is an expression. */
  runText(program: AnyNode & { body: readonly AnyNode[] }, scope: Scope, source: SourceText): Value {
    const [callerSource, callerNode] = [this.source, this.node];
    this.source = source;
    const region = this.path.open('function');
    const frame: Frame = { ...scope.frame, region, targets: [], turns: 0 };
    const inner = new Scope(scope.parent, frame);
    for (const [name, cell] of scope.vars) inner.vars.set(name, cell);
    let value: Value;
    let alive = true;
    try {
      this.hoist(program, program.body, inner);
      for (const [name, cell] of inner.vars) scope.vars.set(name, cell);
      for (const statement of program.body) {
        if (statement.type === 'ExpressionStatement') value = this.evaluateNode(statement.expression, inner);
        else if (!this.runStatement(statement as Statement, inner)) {
          alive = false;
          break;
        }
        const exported = inner.vars.get('*default*');
        if (exported) scope.vars.set('*default*', exported);
      }
    } catch (thrown) {
      if (!(thrown instanceof PathEnd)) throw thrown;
      alive = false;
    } finally {
      this.source = callerSource;
      this.node = callerNode;
    }
    return this.finish(region, alive, value);
  }

  // --- statements -------------------------------------------------------------------------------------------------------------

  /** Runs the statements; false where no path comes to their end. */
  runStatements(statements: readonly AnyNode[], scope: Scope): boolean {
    for (const statement of statements) {
      if (!this.runStatement(statement as Statement, scope)) return false;
    }
    return true;
  }

  private runStatement(node: Statement, scope: Scope, label?: string): boolean {
    this.spend();
    switch (node.type) {
      case 'ExpressionStatement':
        this.evaluateNode(node.expression, scope);
        return true;
      case 'VariableDeclaration':
        for (const { id, init } of node.declarations) {
          if (id.type === 'Identifier') {
            if (!init && node.kind === 'var') continue;
            const value = init ? this.evaluateNode(init, scope, id.name) : undefined;
            const cell = node.kind === 'var' ? scope.lookup(id.name) : scope.vars.get(id.name);
            if (cell) this.path.writeCell(cell, value);
            else scope.declare(id.name, value);
          } else
            this.bind(
              id,
              init ? this.evaluateNode(init, scope) : undefined,
              scope,
              node.kind === 'var' ? 'assign' : 'initialise',
            );
        }
        return true;
      case 'FunctionDeclaration':
      case 'EmptyStatement':
      case 'DebuggerStatement':
        return true;
      case 'ReturnStatement': {
        const value = node.argument ? this.evaluateNode(node.argument, scope) : undefined;
        this.path.leave(scope.frame.region, 'return', value);
        return false;
      }
      case 'IfStatement':
        return this.runIf(
          node.test,
          () => this.runStatement(node.consequent, scope),
          () => (node.alternate ? this.runStatement(node.alternate, scope) : true),
          scope,
        );
      case 'BlockStatement':
        return this.runBlock(node, scope);
      case 'ForStatement': {
        const inner = new Scope(scope, scope.frame);
        if (node.init?.type === 'VariableDeclaration') {
          if (node.init.kind !== 'var') for (const { id } of node.init.declarations) declareNames(id, inner);
          this.runStatement(node.init, inner);
        } else if (node.init) this.evaluateNode(node.init, inner);
        const names =
          node.init?.type === 'VariableDeclaration' && node.init.kind !== 'var' ? [...inner.vars.keys()] : [];
        return this.runLoop(
          node,
          label,
          inner,
          node.test ?? undefined,
          () => {
            if (names.length === 0) return this.runStatement(node.body, inner);
            const turn = new Scope(scope, scope.frame);
            for (const name of names) turn.declare(name, inner.vars.get(name)!.value);
            const alive = this.runStatement(node.body, turn);
            if (alive)
              for (const name of names)
                this.path.writeCell(inner.vars.get(name)!, turn.vars.get(name)!.value);
            return alive;
          },
          node.update ? () => void this.evaluateNode(node.update!, inner) : undefined,
        );
      }
      case 'WhileStatement':
        return this.runLoop(node, label, scope, node.test, () => this.runStatement(node.body, scope));
      case 'DoWhileStatement':
        return this.runDoWhile(node.body, node.test, node, label, scope);
      case 'ForOfStatement':
      case 'ForInStatement':
        return this.runForEach(node, label, scope);
      case 'BreakStatement':
      case 'ContinueStatement': {
        const isBreak = node.type === 'BreakStatement';
        const target = scope.frame.targets.findLast((one) =>
          node.label
            ? one.label === node.label.name
            : isBreak
              ? one.label !== '#block'
              : one.continues !== undefined,
        );
        const region = isBreak ? target?.breaks : target?.continues;
        if (region) this.path.leave(region, 'break', undefined);
        return false;
      }
      case 'ThrowStatement': {
        const value = this.evaluateNode(node.argument, scope);
        this.path.leave(this.path.handler(), 'throw', value);
        return false;
      }
      case 'TryStatement':
        return this.runTry(node, scope);
      case 'SwitchStatement':
        return this.runSwitch(node, label, scope);
      case 'LabeledStatement': {
        const { body } = node;
        if (/^(For|While|DoWhile|Switch)/.test(body.type))
          return this.runStatement(body, scope, node.label.name);
        return this.breakable(scope, node.label.name, false, () => this.runStatement(body, scope));
      }
      case 'ClassDeclaration': {
        const value = this.makeClass(node, scope);
        const cell = scope.vars.get(node.id.name);
        if (cell) this.path.writeCell(cell, value);
        else scope.declare(node.id.name, value);
        return true;
      }
      case 'WithStatement':
        this.evaluateNode(node.object, scope);
        return this.runStatement(node.body, scope);
      default:
        return this.runModuleStatement(node as AnyNode, scope);
    }
  }

  private runModuleStatement(node: AnyNode, scope: Scope): boolean {
    switch (node.type) {
      case 'ExportNamedDeclaration':
        return node.declaration ? this.runStatement(node.declaration, scope) : true;
      case 'ExportDefaultDeclaration': {
        const { declaration } = node;
        if (declaration.type === 'FunctionDeclaration' && declaration.id) {
          scope.declare('*default*', scope.lookup(declaration.id.name)?.value);
        } else if (declaration.type === 'ClassDeclaration' && declaration.id) {
          this.runStatement(declaration as Statement, scope);
          scope.declare('*default*', scope.lookup(declaration.id.name)?.value);
        } else if (declaration.type === 'FunctionDeclaration') {
          scope.declare('*default*', this.makeFunction(declaration as FunctionNode, scope));
        } else if (declaration.type === 'ClassDeclaration') {
          scope.declare('*default*', this.makeClass(declaration as Class, scope));
        } else scope.declare('*default*', this.evaluateNode(declaration as Expression, scope));
        return true;
      }
      default:
        return true;
    }
  }

  private runBlock(node: BlockStatement, scope: Scope): boolean {
    return this.runStatements(node.body, this.hoistBlock(node, node.body, scope));
  }

  private runIf(
    test: Expression,
    consequent: () => boolean,
    alternate: () => boolean,
    scope: Scope,
  ): boolean {
    const condition = truthiness(this.evaluateNode(test, scope), () => this.code(test));
    const decided = this.path.decide(condition);
    if (decided !== undefined) return decided ? consequent() : alternate();
    return (
      this.path.fork([
        { guards: [guard(condition)], body: () => (consequent() ? undefined : DEAD) },
        { guards: [guardNot(condition)], body: () => (alternate() ? undefined : DEAD) },
      ]) !== DEAD
    );
  }

  private breakable(
    scope: Scope,
    label: string | undefined,
    isLoop: boolean,
    body: (continues: () => Region) => boolean,
  ): boolean {
    const region = this.path.open('breakable', label);
    const target = { label: isLoop ? label : (label ?? undefined), breaks: region };
    scope.frame.targets.push(target);
    let alive: boolean;
    try {
      alive = body(() => region);
    } catch (thrown) {
      if (!(thrown instanceof PathEnd)) throw thrown;
      alive = false;
    } finally {
      scope.frame.targets.pop();
    }
    const broke = region.exits.length > 0;
    this.path.close(region, alive);
    return alive || broke;
  }

  /** One turn of a loop: `continue` ends it. */
  private turn(scope: Scope, label: string | undefined, breaks: Region, body: () => boolean): boolean {
    const continues = this.path.open('breakable');
    scope.frame.targets.push({ label, breaks, continues });
    let alive: boolean;
    try {
      alive = body();
    } catch (thrown) {
      if (!(thrown instanceof PathEnd)) throw thrown;
      alive = false;
    } finally {
      scope.frame.targets.pop();
    }
    const continued = continues.exits.length > 0;
    this.path.close(continues, alive);
    return alive || continued;
  }

  private runLoop(
    node: AnyNode,
    label: string | undefined,
    scope: Scope,
    test: Expression | undefined,
    body: () => boolean,
    update?: () => void,
  ): boolean {
    const region = this.path.open('breakable', label);
    const { frame } = scope;
    if (!frame.targets.some(({ continues }) => continues)) frame.turns = 0;
    let alive = true;
    let turns = 0;
    let open = 0;
    const once = (): boolean => {
      const goesOn = this.turn(scope, label, region, body);
      if (goesOn) update?.();
      return goesOn;
    };
    try {
      for (;;) {
        this.spend();
        if (test) {
          const condition = truthiness(this.evaluateNode(test, scope), () => this.code(test));
          const decided = this.path.decide(condition);
          if (decided === false) break;
          if (decided === undefined) {
            alive =
              this.path.fork([
                { guards: [guard(condition)], body: () => (once() ? undefined : DEAD) },
                { guards: [guardNot(condition)], body: () => undefined },
              ]) !== DEAD;
            break;
          }
        }
        const before = this.path.partialExits;
        if (!once()) {
          alive = false;
          break;
        }
        turns++;
        frame.turns++;
        if (this.path.partialExits > before) open++;
        const constantTest = !test || (test.type === 'Literal' && Boolean(test.value)) || isNotZero(test);
        const most = Math.max(ENDLESS_TURNS, statesOf(node));
        if (constantTest && (open >= most || (open > 0 && turns >= most * 2))) {
          // What stays in the loop for ever never comes out of it.
          alive = region.exits.length === 0;
          break;
        }
        const isTooLong = turns >= this.limits.turns || frame.turns >= this.limits.nestedTurns;
        if (open >= OPEN_TURNS || isTooLong) {
          this.note(`bound: loop ${this.code(node)}`);
          alive = !constantTest;
          break;
        }
      }
    } catch (thrown) {
      if (!(thrown instanceof PathEnd)) throw thrown;
      alive = false;
    }
    const broke = region.exits.length > 0;
    this.path.close(region, alive);
    return alive || broke;
  }

  private runDoWhile(
    body: Statement,
    test: Expression,
    node: AnyNode,
    label: string | undefined,
    scope: Scope,
  ): boolean {
    let first = true;
    const region = this.path.open('breakable', label);
    let alive = true;
    try {
      alive = this.turn(scope, label, region, () => this.runStatement(body, scope));
    } catch (thrown) {
      if (!(thrown instanceof PathEnd)) throw thrown;
      alive = false;
    }
    const broke = region.exits.length > 0;
    this.path.close(region, alive);
    if (!alive) return broke;
    first = false;
    return this.runLoop(node, label, scope, test, () => !first && this.runStatement(body, scope));
  }

  private runForEach(
    node: ForOfStatement | ForInStatement,
    label: string | undefined,
    scope: Scope,
  ): boolean {
    const value = this.evaluateNode(node.right, scope);
    const iterated = node.type === 'ForOfStatement' ? (node.await ? this.settle(value) : value) : value;
    const { items, rest } = node.type === 'ForInStatement' ? this.keysOf(iterated) : this.iterate(iterated);
    const each = (item: Value): boolean => {
      const inner = new Scope(scope, scope.frame);
      const element = node.type === 'ForOfStatement' && node.await ? this.settle(item) : item;
      if (node.left.type === 'VariableDeclaration') {
        const { id } = node.left.declarations[0]!;
        if (node.left.kind === 'var') this.bind(id, element, inner, 'assign');
        else this.bind(id, element, inner, 'declare');
      } else this.bind(node.left, element, inner, 'assign');
      return this.runStatement(node.body, inner);
    };
    const region = this.path.open('breakable', label);
    let alive = true;
    let open = 0;
    try {
      for (const item of items) {
        this.spend();
        const before = this.path.partialExits;
        for (const { value: one, guards } of presentOptions(item)) {
          const run = (): boolean => this.turn(scope, label, region, () => each(one));
          alive =
            guards.length === 0
              ? run()
              : this.path.fork([
                  { guards, body: () => (run() ? undefined : DEAD) },
                  {
                    guards: [guard(negate(allOf(guards.map((g) => g.condition))))],
                    body: () => undefined,
                  },
                ]) !== DEAD;
          if (!alive) break;
        }
        if (!alive) break;
        if (this.path.partialExits > before && ++open >= OPEN_TURNS) break;
      }
      if (alive && rest !== undefined) {
        const condition: Condition = {
          kind: 'undecided',
          text: `an element of ${this.code(node.right)}`,
          id: `l${isUnknown(rest) ? rest.id : 0}@${node.start}`,
        };
        alive =
          this.path.fork([
            {
              guards: [guard(condition)],
              body: () => (this.turn(scope, label, region, () => each(rest)) ? undefined : DEAD),
            },
            { guards: [guardNot(condition)], body: () => undefined },
          ]) !== DEAD;
      }
    } catch (thrown) {
      if (!(thrown instanceof PathEnd)) throw thrown;
      alive = false;
    }
    const broke = region.exits.length > 0;
    this.path.close(region, alive);
    return alive || broke;
  }

  /** The elements that iterating gives; `rest` stands for any further ones. */
  iterate(value: Value): { items: readonly Value[]; rest: Value } {
    if (typeof value === 'string') return { items: [...value.slice(0, 5000)], rest: undefined };
    if (isUnion(value)) {
      const parts = value.options
        .filter((option) => isObject(option.value) || isUnknown(option.value))
        .map((option) => ({ ...this.iterate(option.value), guards: option.guards }));
      const length = Math.max(0, ...parts.map((part) => part.items.length));
      // Where one of the lists is shorter, the element is missing.
      const items = Array.from({ length }, (_, index) =>
        unionOf(
          parts.flatMap((part) =>
            index < part.items.length
              ? [{ value: part.items[index], guards: part.guards }]
              : part.rest === undefined
                ? [{ value: NO_ELEMENT, guards: part.guards }]
                : [],
          ),
        ),
      );
      return { items, rest: parts.find((part) => part.rest !== undefined)?.rest };
    }
    if (isObject(value)) {
      if (value.elements) return { items: value.elements, rest: value.rest };
      const { internal } = value;
      if (internal?.kind === 'set')
        return { items: [...internal.entries.values()].map((entry) => entry.value), rest: internal.rest };
      if (internal?.kind === 'map')
        return {
          items: [...internal.entries.values()].map((entry) => this.list([entry.key, entry.value])),
          rest: internal.rest === undefined ? undefined : this.list([unknownValue('key'), internal.rest]),
        };
      const iterator = this.getProperty(value, this.realm.iterator);
      const asyncIterator =
        iterator === undefined ? this.getProperty(value, this.realm.asyncIterator) : iterator;
      if (isCallable(asyncIterator)) {
        const made = this.settle(this.call(asyncIterator, value, []));
        if (isObject(made) && made.elements) return { items: made.elements, rest: made.rest };
        if (isObject(made) && made !== value) {
          const next = this.settle(this.call(this.getProperty(made, 'next'), made, []));
          return { items: [], rest: this.getProperty(next, 'value') };
        }
      }
      if (value.rest !== undefined) return { items: [], rest: value.rest };
      return { items: [], rest: value.internal ? derived('element', value) : undefined };
    }
    if (isUnknown(value) || isText(value)) return { items: [], rest: derived(nameOf(value), value) };
    return { items: [], rest: undefined };
  }

  keysOf(value: Value): { items: readonly Value[]; rest: Value } {
    if (isUnion(value)) {
      const option = value.options.find(({ value: one }) => isObject(one)) ?? value.options[0]!;
      return this.keysOf(option.value);
    }
    if (isObject(value)) {
      const names: Value[] = (value.elements ?? []).map((_, index) => String(index));
      for (const name of value.props.keys())
        if (
          typeof name === 'string' &&
          !(value.className === 'Function' && (name === 'prototype' || name === 'name'))
        )
          names.push(name);
      return { items: names, rest: value.rest === undefined ? undefined : derived('key', value.rest) };
    }
    if (isUnknown(value)) return { items: [], rest: derived('key', value) };
    return { items: [], rest: undefined };
  }

  private runSwitch(node: SwitchStatement, label: string | undefined, scope: Scope): boolean {
    const value = this.evaluateNode(node.discriminant, scope);
    const all = node.cases.flatMap((one) => one.consequent);
    const inner = this.hoistBlock(node, all, scope);
    const from = (index: number): boolean =>
      this.breakable(inner, label, false, () => {
        for (const one of node.cases.slice(index))
          if (!this.runStatements(one.consequent, inner)) return false;
        return true;
      });
    const cases: { index: number; condition: Condition }[] = [];
    let settled = false;
    for (const [index, one] of node.cases.entries()) {
      if (!one.test) continue;
      const condition = equality(
        value,
        this.evaluateNode(one.test, inner),
        false,
        this.machine,
        () => `${this.code(node.discriminant)} is ${this.code(one.test!)}`,
      );
      const decided = this.path.decide(condition);
      if (decided === false) continue;
      if (decided === true && cases.length === 0) return from(index);
      // Cases without a body of their own go with the one they fall into.
      const last = cases[cases.length - 1];
      const falls =
        last && node.cases.slice(last.index, index).every((between) => between.consequent.length === 0);
      if (falls) {
        const either = tellsEither(anyOf([last.condition, condition]), last.condition, condition);
        cases[cases.length - 1] = { index, condition: either };
      } else cases.push({ index, condition });
      if (decided === true) {
        settled = true;
        break;
      }
    }
    const otherwise = node.cases.findIndex((one) => !one.test);
    const rest = otherwise === -1 ? undefined : otherwise;
    if (cases.length === 0) return rest === undefined ? true : from(rest);
    const falling = cases.findIndex(
      ({ index }) =>
        rest !== undefined &&
        rest >= index &&
        node.cases.slice(index, rest).every((between) => between.consequent.length === 0),
    );
    const distinct = falling === -1 ? cases : cases.filter((_, index) => index !== falling);
    const sides = distinct.map(({ index, condition }) => ({
      guards: [guard(condition)],
      body: () => (from(index) ? undefined : DEAD),
    }));
    if (!settled || falling !== -1) {
      const conditions = distinct.map(({ condition }) => condition);
      const none = negate(tellsEither(anyOf(conditions), ...conditions));
      // Where the cases are all that there is, none of the others is a way.
      if (none.kind !== 'constant' || none.value)
        sides.push({
          guards: none.kind === 'constant' ? [] : [guard(none)],
          body: () => (rest === undefined ? undefined : from(rest) ? undefined : DEAD),
        });
    }
    return this.path.fork(sides) !== DEAD;
  }

  private runTry(node: TryStatement, scope: Scope): boolean {
    let alive: boolean;
    if (node.handler && !onlyRethrows(node.handler)) alive = this.runTryCatch(node, scope);
    else {
      try {
        alive = this.runBlock(node.block, scope);
      } catch (thrown) {
        if (!(thrown instanceof PathEnd)) throw thrown;
        alive = false;
      }
    }
    if (node.finalizer) {
      const finished = this.runBlock(node.finalizer, scope);
      return alive && finished;
    }
    return alive;
  }

  private runTryCatch(node: TryStatement, scope: Scope): boolean {
    return this.tryCatch(
      () => this.runBlock(node.block, scope),
      (error) => {
        const inner = new Scope(scope, scope.frame);
        if (node.handler!.param) this.bind(node.handler!.param, error, inner, 'declare');
        return this.runBlock(node.handler!.body, inner);
      },
      this.code(node.block.body[0] ?? node.block),
      scope.frame.region.level,
    );
  }

  /**
   * Runs the body, and as another path what catches its errors. False where no path comes to the end.
   * @param code what is tried, as a reviewer reads it
   * @param level the region in which it stays true that the body did not fail, where the handler never ends
   */
  tryCatch(body: () => boolean, handler: (error: Value) => boolean, code: string, level: number): boolean {
    const { machine, path } = this;
    const known = new Set(machine.state.checks.keys());
    const firstEffect = machine.effects.length;
    const firstFailure = this.failures.length;
    let failures: readonly Condition[] = [];
    let thrown: Region['exits'] = [];
    let bodyAlive = true;
    let assumed: readonly Guard[] = [];
    const tried = (): boolean => {
      const region = path.open('handler');
      let alive: boolean;
      try {
        alive = body();
      } catch (ended) {
        if (!(ended instanceof PathEnd)) throw ended;
        alive = false;
      }
      thrown = [...region.exits];
      failures = this.failures.splice(firstFailure);
      assumed = path.close(region, alive, () => false);
      bodyAlive = alive;
      return alive;
    };
    let caughtAlive = true;
    const caught = (): boolean => {
      path.adopt(thrown);
      return handler(
        unionOf([
          ...thrown.map(({ value, guards }): Option => ({ value, guards })),
          ...(bodyAlive || thrown.length === 0
            ? [{ value: this.unknownError(), guards: [] as readonly Guard[] }]
            : []),
        ]),
      );
    };
    const caughtGuards = (): readonly Guard[] => {
      // Where nothing else was done, the body fails where its one call does: a tool or a file is looked for.
      const idle = machine.effects.length === firstEffect;
      const fails = guard(idle && failures.length === 1 ? failures[0]! : { kind: 'fails', what: code });
      if (bodyAlive || thrown.length === 0) return [fails];
      const [only] = thrown;
      return thrown.length === 1 && !only!.guards.some((g) => isOpen(g.condition)) ? only!.guards : [fails];
    };
    const result = path.fork([
      { guards: [], body: () => (tried() ? undefined : DEAD) },
      {
        get guards() {
          return caughtGuards();
        },
        body: () => {
          caughtAlive = false;
          if (caught()) caughtAlive = true;
          return caughtAlive ? undefined : DEAD;
        },
      },
    ]);
    if (bodyAlive && !caughtAlive)
      path.assume(
        assumed.filter((g) => !isOpen(g.condition)),
        level,
      );
    else if (bodyAlive && caughtAlive) this.dropUnsettledChecks(known, firstEffect, thrown);
    return result !== DEAD;
  }

  /**
   * A check made in a `try` whose failure is caught and passed over covers only what the `try` itself brought in and
   * does not leave behind when the check throws.
   */
  private dropUnsettledChecks(
    known: ReadonlySet<string>,
    firstEffect: number,
    thrown: Region['exits'],
  ): void {
    const { checks } = this.machine.state;
    const left = new Set(thrown.flatMap((exit) => this.path.handlesWritten(exit)));
    const brought = new Set(this.machine.effects.slice(firstEffect).map((effect) => effect.id));
    for (const id of [...checks.keys()]) {
      if (known.has(id)) continue;
      const verify = this.machine.effects.find((effect) => effect.id === id);
      if (verify?.kind !== 'verify') continue;
      if (verify.subjects.some((handle) => !brought.has(handle) || left.has(handle))) checks.delete(id);
    }
  }

  private unknownError(): Obj {
    const error = this.error(textValue(hole('error', { kind: 'runner', what: 'error message' })));
    error.rest = unknownValue('error', { kind: 'runner', what: 'error' });
    return error;
  }

  // --- expressions ------------------------------------------------------------------------------------------------------------

  evaluateNode(node: AnyNode, scope: Scope, name?: string): Value {
    this.spend();
    switch (node.type) {
      case 'Identifier':
        return this.readVariable(node.name, scope);
      case 'Literal':
        if (node.regex) return this.regexp(node.regex.pattern, node.regex.flags);
        return node.value as Value;
      case 'MemberExpression':
        return this.readMember(node, scope).value;
      case 'CallExpression':
        return this.evaluateCall(node, scope);
      case 'ChainExpression':
        return this.evaluateNode(node.expression, scope);
      case 'FunctionExpression':
        return this.makeFunction(node, scope);
      case 'ArrowFunctionExpression':
        return this.makeFunction(node, scope);
      case 'ObjectExpression':
        return this.makeObject(node, scope);
      case 'ArrayExpression': {
        const made = this.list([]);
        for (const element of node.elements) {
          if (!element) made.elements!.push(undefined);
          else if (element.type === 'SpreadElement')
            this.spreadInto(made, this.evaluateNode(element.argument, scope));
          else made.elements!.push(this.evaluateNode(element, scope));
        }
        return made;
      }
      case 'TemplateLiteral':
        return this.template(
          node.quasis.map((quasi) => quasi.value.cooked ?? ''),
          node.expressions,
          scope,
          node,
        );
      case 'TaggedTemplateExpression':
        return this.evaluateTagged(node, scope);
      case 'AssignmentExpression':
        return this.evaluateAssignment(node, scope);
      case 'ConditionalExpression':
        return this.conditional(
          node.test,
          () => this.evaluateNode(node.consequent, scope, name),
          () => this.evaluateNode(node.alternate, scope, name),
          scope,
        );
      case 'LogicalExpression':
        return this.logical(
          node.operator,
          this.evaluateNode(node.left, scope),
          () => this.evaluateNode(node.right, scope),
          node.left,
        );
      case 'BinaryExpression': {
        if (node.operator === '+') return this.evaluateSum(node, scope);
        if (node.left.type === 'PrivateIdentifier') {
          const target = this.evaluateNode(node.right, scope);
          return isObject(target) ? target.props.has(`#${node.left.name}`) : unknownValue('in');
        }
        const left = this.evaluateNode(node.left, scope);
        const right = this.evaluateNode(node.right, scope);
        this.node = node;
        return binary(node.operator, left, right, this, () => this.code(node));
      }
      case 'UnaryExpression':
        return this.evaluateUnary(node.operator, node.argument, scope);
      case 'UpdateExpression': {
        const old = this.evaluateNode(node.argument, scope);
        const changed = binary(node.operator === '++' ? '+' : '-', toNumber(old), 1, this, () =>
          this.code(node),
        );
        this.assignTo(node.argument, changed, scope);
        return node.prefix ? changed : toNumber(old);
      }
      case 'NewExpression':
        return this.evaluateNew(node, scope);
      case 'ThisExpression':
        return scope.frame.env.self;
      case 'SequenceExpression': {
        let value: Value;
        for (const expression of node.expressions) value = this.evaluateNode(expression, scope);
        return value;
      }
      case 'AwaitExpression':
        return this.settle(this.evaluateNode(node.argument, scope));
      case 'YieldExpression': {
        const value = node.argument ? this.evaluateNode(node.argument, scope) : undefined;
        const { yields } = scope.frame;
        if (yields?.kind === 'await') return this.settle(value);
        if (yields?.kind === 'collect' && yields.items.length < 1000) {
          if (node.delegate) yields.items.push(...this.iterate(value).items);
          else yields.items.push(value);
        }
        return unknownValue('sent');
      }
      case 'ClassExpression':
        return this.makeClass(node, scope);
      case 'MetaProperty':
        return node.meta.name === 'import' ? this.importMeta(scope.frame.file) : scope.frame.env.newTarget;
      case 'ImportExpression':
        this.node = node;
        return this.host.importModule(this.evaluateNode(node.source, scope), scope.frame.file);
      case 'ParenthesizedExpression':
        return this.evaluateNode(node.expression, scope);
      default:
        return unknownValue(node.type);
    }
  }

  private importMeta(file: string): Value {
    const folder = this.pathInTree(file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : '');
    return this.record({
      url: textValue(concat(literal('file://'), this.pathInTree(file))),
      filename: textValue(this.pathInTree(file)),
      dirname: textValue(folder),
      main: file === this.host.entry,
      // Bun's names.
      path: textValue(this.pathInTree(file)),
      dir: textValue(folder),
      env: this.get(this.global.lookup('process')?.value, 'env'),
      resolve: this.builtin('resolve', (_self, [specifier]) => specifier),
    });
  }

  /** A path of the tree as the runner has it on disk. */
  pathInTree(file: string): Text {
    const root = hole('github.action_path', { kind: 'tree', file: '.' });
    return file === '' ? root : concat(root, literal(`/${file}`));
  }

  regexp(source: string, flags: string): Obj {
    const made = new Obj('RegExp', this.realm.regexp);
    made.internal = { kind: 'regexp', source, flags };
    return made;
  }

  private readVariable(name: string, scope: Scope): Value {
    const cell = scope.lookup(name);
    if (cell) {
      const { value } = cell;
      if (value === null || typeof value !== 'object') return value;
      if (value.kind === 'unknown' && value.name === 'result') return { ...value, name };
      return this.path.refine(value);
    }
    if (name === 'undefined') return undefined;
    if (name === 'arguments') return this.list(scope.frame.env.args);
    return unknownValue(name);
  }

  /** Reads `object.property`; `self` is the object, for calls. */
  private readMember(node: MemberExpression, scope: Scope): { self: Value; value: Value; skipped?: true } {
    if (node.object.type === 'Super') {
      const { env } = scope.frame;
      const from = env.home?.proto;
      const key = this.memberKey(node, scope);
      const known = this.toKey(key);
      return {
        self: env.self,
        value: from && known !== undefined ? this.getOfObject(from, known, env.self) : unknownValue('super'),
      };
    }
    let object = this.evaluateNode(node.object, scope);
    if (object === null || object === undefined) {
      if (node.optional || isChained(node.object))
        return { self: undefined, value: undefined, skipped: true };
    } else if (isUnion(object) && node.optional) {
      const missing = object.options.filter(({ value }) => value === undefined || value === null);
      if (missing.length > 0) {
        const present = object.options.filter(({ value }) => value !== undefined && value !== null);
        object = unionOf(present);
        const value = this.readKey(object, node, scope);
        const [first, ...others] = present;
        // What was read of one of several is guarded by itself.
        const read: Option[] = first ? [{ value, guards: others.length === 0 ? first.guards : [] }] : [];
        return {
          self: object,
          value: unionOf([...read, ...missing.map(({ guards }): Option => ({ value: undefined, guards }))]),
        };
      }
    }
    return { self: object, value: this.readKey(object, node, scope) };
  }

  private memberKey(node: MemberExpression, scope: Scope): Value {
    if (node.computed) return this.evaluateNode(node.property, scope);
    return node.property.type === 'PrivateIdentifier'
      ? `#${node.property.name}`
      : (node.property as { name: string }).name;
  }

  private readKey(object: Value, node: MemberExpression, scope: Scope): Value {
    const key = this.memberKey(node, scope);
    this.node = node;
    const value = typeof key === 'string' ? this.getProperty(object, key) : this.getComputed(object, key);
    return typeof value === 'object' && value !== null && (value.kind === 'union' || value.kind === 'text')
      ? this.path.refine(value)
      : value;
  }

  private makeObject(node: ObjectExpression, scope: Scope): Obj {
    const made = new Obj('Object', this.realm.object);
    for (const property of node.properties) {
      if (property.type === 'SpreadElement') {
        this.assignAll(made, this.evaluateNode(property.argument, scope));
        continue;
      }
      this.defineProperty(made, property, scope);
    }
    return made;
  }

  private defineProperty(made: Obj, property: Property, scope: Scope): void {
    const computed = property.computed ? this.evaluateNode(property.key, scope) : keyOf(property.key);
    const key = this.toKey(computed);
    if (property.kind !== 'init') {
      const accessor = this.makeFunction(property.value as FunctionExpression, scope, made, 'method');
      if (key !== undefined) defineAccessor(made, key, property.kind, accessor);
      return;
    }
    const value =
      property.method && property.value.type === 'FunctionExpression'
        ? this.makeFunction(property.value, scope, made, 'method')
        : this.evaluateNode(property.value, scope, typeof key === 'string' ? key : undefined);
    if (key === undefined) this.setComputed(made, computed, value);
    else if (key === '__proto__' && !property.shorthand && !property.computed) {
      if (isObject(value) || value === null) setPrototype(made, value);
    } else made.props.set(key, value);
  }

  /** `Object.assign` and spread: own properties of the source, getters called. */
  assignAll(target: Obj, source: Value): void {
    if (isUnion(source)) {
      for (const option of source.options) {
        if (!isObject(option.value)) continue;
        for (const [key, slot] of [...option.value.props]) {
          const value = isAccessor(slot) ? this.getProperty(option.value, key) : slot;
          this.path.writeProp(
            target,
            key,
            unionOf([
              { value, guards: option.guards },
              { value: this.getOfObject(target, key, target), guards: [] },
            ]),
          );
        }
      }
      return;
    }
    if (isUnknown(source)) {
      this.path.writeRest(target, source);
      return;
    }
    if (!isObject(source)) return;
    for (const [index, element] of (source.elements ?? []).entries())
      this.path.writeProp(target, String(index), element);
    if (source.call === undefined)
      for (const key of [...source.props.keys()])
        this.setProperty(target, key, this.getProperty(source, key));
    if (source.rest !== undefined) this.path.writeRest(target, source.rest);
    if (source.exotic && !target.exotic) target.exotic = source.exotic;
  }

  spreadInto(made: Obj, value: Value): void {
    const { items, rest } = this.iterate(value);
    made.elements!.push(...items);
    if (rest !== undefined) made.rest = made.rest === undefined ? rest : derived('element', made.rest, rest);
  }

  private template(
    quasis: readonly string[],
    expressions: readonly Expression[],
    scope: Scope,
    node: AnyNode,
  ): Value {
    const pieces: Value[] = [quasis[0]!];
    for (const [index, expression] of expressions.entries()) {
      pieces.push(this.stringOf(this.evaluateNode(expression, scope)));
      pieces.push(quasis[index + 1]!);
    }
    return this.joined(pieces, node);
  }

  /** `String(value)`, calling the program's own `toString`. */
  stringOf(value: Value): Value {
    if (value === null || typeof value !== 'object') return String(value);
    if (value.kind === 'object' && !value.internal) {
      const method = this.ownOrInherited(value, 'toString');
      if (isCallable(method) && method.closure) return this.call(method, value, []);
      const primitive = this.getProperty(value, this.realm.toPrimitive);
      if (isCallable(primitive)) return this.call(primitive, value, ['string']);
    }
    if (value.kind === 'union') {
      // `undefined` inside of a string is a path that no ordinary run takes.
      const present = value.options.filter((option) => option.value !== undefined);
      return unionOf(
        (present.length === 0 ? value.options : present).map((option) => ({
          value: this.stringOf(option.value),
          guards: option.guards,
        })),
      );
    }
    return isText(value) ? value : textValue(textOf(value));
  }

  /** Strings put together; what is not wholly known remembers the place. */
  joined(pieces: readonly Value[], node: AnyNode | undefined): Value {
    let known = '';
    for (const piece of pieces) {
      if (typeof piece !== 'string') {
        const text = concatProgram(...pieces.map((one) => textOf(one)));
        return textValue(
          this.path.guards.length > 0 ? this.onPath(text) : text,
          this.step('combined', pieces, node),
        );
      }
      known += piece;
    }
    return known;
  }

  /** Alternatives that cannot be on this path are left out. */
  private onPath(text: Text): Text {
    if (text.alternatives.length === 1) return text;
    const refined = this.path.refine({ kind: 'text', text });
    return isText(refined) ? refined.text : textOf(refined);
  }

  step(note: string, from: readonly Value[], node: AnyNode | undefined = this.node): Step {
    const source = this.source ?? this.global.frame.source;
    const start = node?.start ?? 0;
    const previous = from.map((value) => (isText(value) ? value.steps : undefined)).find((steps) => steps);
    return { location: () => source.locate(start), note, ...(previous ? { previous } : {}) };
  }

  private evaluateTagged(node: AnyNode & { type: 'TaggedTemplateExpression' }, scope: Scope): Value {
    const { self, callee } = this.calleeOf(node.tag, scope);
    const strings = this.list(node.quasi.quasis.map((quasi) => quasi.value.cooked ?? ''));
    strings.props.set('raw', this.list(node.quasi.quasis.map((quasi) => quasi.value.raw)));
    const args = node.quasi.expressions.map((expression) => this.evaluateNode(expression, scope));
    this.node = node;
    return this.call(callee, self, [strings, ...args]);
  }

  private calleeOf(node: AnyNode, scope: Scope): { self: Value; callee: Value } {
    if (node.type === 'MemberExpression') {
      const { self, value } = this.readMember(node, scope);
      return { self, callee: value };
    }
    return { self: undefined, callee: this.evaluateNode(node, scope) };
  }

  private evaluateArguments(args: readonly (Expression | SpreadElement)[], scope: Scope): Value[] {
    const values: Value[] = [];
    for (const arg of args) {
      if (arg.type === 'SpreadElement') {
        const spread = this.list([]);
        this.spreadInto(spread, this.evaluateNode(arg.argument, scope));
        values.push(...spread.elements!);
        if (spread.rest !== undefined) values.push(spread.rest);
      } else values.push(this.evaluateNode(arg, scope));
    }
    return values;
  }

  private evaluateCall(node: CallExpression, scope: Scope): Value {
    const { callee } = node;
    if (callee.type === 'Super') {
      this.callSuper(scope.frame.env, this.evaluateArguments(node.arguments, scope));
      return undefined;
    }
    if (callee.type === 'MemberExpression') {
      const { self, value, skipped } = this.readMember(callee, scope);
      if (skipped) return undefined;
      if ((node.optional || isChained(callee)) && (value === undefined || value === null)) return undefined;
      const args = this.evaluateArguments(node.arguments, scope);
      this.node = node;
      return this.callMethod(self, value, callee, args, scope);
    }
    const value = this.evaluateNode(callee, scope);
    if (node.optional && (value === undefined || value === null)) return undefined;
    const args = this.evaluateArguments(node.arguments, scope);
    this.node = node;
    if (callee.type === 'Identifier' && isUnknown(value)) {
      if (callee.name === 'require' || callee.name === '__non_webpack_require__')
        return this.requireValue(args[0], scope);
      return this.callUnknown({ ...value, name: callee.name }, args, callee.name);
    }
    return this.call(value, undefined, args);
  }

  private requireValue(specifier: Value, scope: Scope): Value {
    return typeof specifier === 'string'
      ? this.host.require(specifier, scope.frame.file)
      : derived('module', specifier);
  }

  private callMethod(
    self: Value,
    method: Value,
    node: MemberExpression,
    args: readonly Value[],
    scope: Scope,
  ): Value {
    if (isUnion(self) && self.options.some((option) => isObject(option.value) || isUnknown(option.value))) {
      const options = self.options.filter(({ value }) => value !== undefined && value !== null);
      if (options.length > 1) {
        const key = this.memberKey(node, scope);
        const results: Value[] = [];
        const result = this.alive(
          this.path.fork(
            options.map(({ value, guards }, index) => ({
              guards,
              body: () => {
                results[index] = this.callMethod(value, this.getComputed(value, key), node, args, scope);
                return results[index];
              },
            })),
          ),
        );
        if (isTest(result)) tellsOfOptions(result.condition, self, options, results);
        return result;
      }
      if (options.length === 1) return this.callMethod(options[0]!.value, method, node, args, scope);
    }
    if (isUnknown(self)) {
      const name = node.property.type === 'Identifier' && !node.computed ? node.property.name : '';
      const own = this.ownOrInherited(this.realm.string, name);
      // A string method of something unknown: what it gives is still that thing. A digest is looked for in lists and texts alike.
      const asText =
        !AMBIGUOUS_METHODS.has(name) ||
        (name === 'includes' && handlesIn(args[0], ['digest']).length > 0) ||
        (name === 'match' && isObject(args[0]) && args[0].internal?.kind === 'regexp');
      if (own !== undefined && isCallable(own) && asText) return this.call(own, self, args);
      // Whether one thing is in it says nothing of another.
      if (name === 'includes' && typeof args[0] === 'string')
        return {
          ...this.getOfUnknown(self, `includes ${args[0]}`),
          origins: [{ kind: 'unknown', why: 'includes' }],
        };
      if (ARRAY_METHODS.has(name)) {
        const array = this.ownOrInherited(this.realm.array, name);
        if (isCallable(array)) return this.call(array, this.list([], self), args);
      }
      return this.promiseMethod(name, self, args) ?? this.callUnknown(self, args, name);
    }
    if (method === undefined && node.property.type === 'Identifier' && !node.computed) {
      const { name } = node.property;
      if (PROMISE_METHODS.has(name)) return this.promiseMethod(name, self, args);
    }
    if (isUnknown(method)) return this.callUnknown(method, [self, ...args], method.name);
    return this.call(method, self, args);
  }

  /** `then`, `catch` and `finally` of what is no promise here: models give what theirs settle to. */
  private promiseMethod(name: string, self: Value, args: readonly Value[]): Value {
    if (!PROMISE_METHODS.has(name)) return undefined;
    const promised = this.ownOrInherited(this.realm.promise, name);
    return isCallable(promised) ? this.call(promised, this.promise(self), args) : undefined;
  }

  private evaluateNew(node: NewExpression, scope: Scope): Value {
    const callee = this.evaluateNode(node.callee, scope);
    const args = this.evaluateArguments(node.arguments, scope);
    this.node = node;
    return this.construct(callee, args);
  }

  private evaluateSum(node: AnyNode & { type: 'BinaryExpression' }, scope: Scope): Value {
    const operands: AnyNode[] = [node.right];
    let left: AnyNode = node.left;
    while (left.type === 'BinaryExpression' && left.operator === '+') {
      operands.push(left.right);
      left = left.left;
    }
    let sum = this.evaluateNode(left, scope);
    for (const operand of operands.reverse()) {
      const value = this.evaluateNode(operand, scope);
      this.node = node;
      sum = binary('+', sum, value, this, () => this.code(node));
    }
    return sum;
  }

  private evaluateUnary(operator: string, argument: Expression, scope: Scope): Value {
    if (operator === 'typeof') {
      if (argument.type === 'Identifier' && !scope.lookup(argument.name) && argument.name !== 'arguments')
        return 'undefined';
      return typeName(this.evaluateNode(argument, scope));
    }
    if (operator === 'delete') {
      if (argument.type === 'MemberExpression') {
        const object = this.evaluateNode(argument.object, scope);
        const key = this.toKey(this.memberKey(argument, scope));
        if (isObject(object) && key !== undefined && object.props.has(key)) this.path.deleteProp(object, key);
      }
      return true;
    }
    const value = this.evaluateNode(argument, scope);
    if (operator === 'void') return undefined;
    if (operator === '!') {
      const condition = truthiness(value, () => this.code(argument));
      const negated = negate(condition);
      return negated.kind === 'constant' ? negated.value : { kind: 'test', condition: negated };
    }
    if (value === null || typeof value !== 'object') {
      if (typeof value === 'bigint') return operator === '-' ? -value : operator === '~' ? ~value : value;
      return operator === '-' ? -Number(value) : operator === '~' ? ~Number(value) : Number(value);
    }
    return derived(isUnknown(value) ? value.name : 'number', value);
  }

  private conditional(test: Expression, whenTrue: () => Value, whenFalse: () => Value, scope: Scope): Value {
    const condition = truthiness(this.evaluateNode(test, scope), () => this.code(test));
    return this.branch(condition, whenTrue, whenFalse);
  }

  /** `&&`, `||` and `??`: each of the options of the left side decides for itself. */
  logical(operator: string, left: Value, right: () => Value, node: AnyNode): Value {
    if (operator === '??') {
      const missing = equality(left, null, true, this.machine, () => `${this.code(node)} is missing`);
      const decided = this.path.decide(missing);
      if (decided !== undefined) return decided ? right() : left;
      const other = this.path.fork([
        { guards: [guard(missing)], body: right },
        { guards: [guardNot(missing)], body: () => DEAD_VALUE },
      ]);
      return this.eitherSide(left, other, missing, (value) => value === undefined || value === null);
    }
    const truth = truthiness(left, () => this.code(node));
    const takesRight = operator === '&&' ? truth : negate(truth);
    const decided = this.path.decide(takesRight);
    if (decided !== undefined) return decided ? right() : left;
    if (operator === '&&' && isTest(left)) {
      const other = this.path.fork([
        { guards: [guard(takesRight)], body: right },
        { guards: [guardNot(takesRight)], body: () => DEAD_VALUE },
      ]);
      const value = sideValue(other);
      // The condition as it is, with what it says of a value.
      if (value === true) return testOf(takesRight);
      if (typeof value === 'boolean' || isTest(value))
        return testOf(allOf([takesRight, isTest(value) ? value.condition : { kind: 'constant', value }]));
      return unionOf([
        { value, guards: [guard(takesRight)] },
        { value: false, guards: [guardNot(takesRight)] },
      ]);
    }
    if (operator === '||' && isTest(left)) {
      const other = this.path.fork([
        { guards: [guard(takesRight)], body: right },
        { guards: [guardNot(takesRight)], body: () => DEAD_VALUE },
      ]);
      const value = sideValue(other);
      if (typeof value === 'boolean' || isTest(value)) {
        const second: Condition = isTest(value) ? value.condition : { kind: 'constant', value };
        return testOf(tellsEither(anyOf([truth, second]), truth, second));
      }
      return unionOf([
        { value: true, guards: [guard(truth)] },
        { value, guards: [guardNot(truth)] },
      ]);
    }
    const other = this.path.fork([
      { guards: [guard(takesRight)], body: right },
      { guards: [guardNot(takesRight)], body: () => DEAD_VALUE },
    ]);
    return this.eitherSide(left, other, takesRight, (value) => {
      const constant = truthiness(value, () => '');
      if (constant.kind !== 'constant') return undefined;
      return operator === '&&' ? constant.value : !constant.value;
    });
  }

  /** The left value where it stands, the right one where `takesRight` holds. */
  private eitherSide(
    left: Value,
    other: Value | Ended,
    takesRight: Condition,
    goes: (value: Value) => boolean | undefined,
  ): Value {
    const value = sideValue(other);
    const options: Option[] = [];
    for (const option of splitTexts(left)) {
      const gone = goes(option.value);
      if (gone === true) continue;
      options.push(
        gone === false && option.guards.length > 0
          ? option
          : { value: option.value, guards: [...option.guards, guardNot(takesRight)] },
      );
    }
    if (other !== DEAD && other !== DEAD_VALUE) options.push({ value, guards: [guard(takesRight)] });
    return unionOf(options);
  }

  private evaluateAssignment(node: AnyNode & { type: 'AssignmentExpression' }, scope: Scope): Value {
    const { operator, left, right } = node;
    if (operator === '=') {
      const value = this.evaluateNode(right, scope, left.type === 'Identifier' ? left.name : undefined);
      if (left.type === 'Identifier' || left.type === 'MemberExpression') this.assignTo(left, value, scope);
      else this.bind(left, value, scope, 'assign');
      return value;
    }
    if (
      left.type === 'MemberExpression' &&
      left.object.type === 'Identifier' &&
      !/^(?:\|\||&&|\?\?)=$/.test(operator)
    ) {
      const object = this.evaluateNode(left.object, scope);
      if (isUnion(object)) return this.assignToEach(node, object, left, scope);
    }
    const old = this.evaluateNode(left as Expression, scope);
    let value: Value;
    if (operator === '||=' || operator === '&&=' || operator === '??=')
      value = this.logical(operator.slice(0, -1), old, () => this.evaluateNode(right, scope), left);
    else {
      const other = this.evaluateNode(right, scope);
      this.node = node;
      value = binary(operator.slice(0, -1), old, other, this, () => this.code(node));
    }
    this.assignTo(left as Expression, value, scope);
    return value;
  }

  /** `object.key += value` where the object is one of several: each gets what its own was, and the value. */
  private assignToEach(
    node: AnyNode & { type: 'AssignmentExpression' },
    { options }: Union,
    target: MemberExpression,
    scope: Scope,
  ): Value {
    const key = this.memberKey(target, scope);
    const other = this.evaluateNode(node.right, scope);
    this.node = node;
    return unionOf(
      options.map(({ value: object, guards }) => {
        const old = this.getComputed(object, key);
        const value = binary(node.operator.slice(0, -1), old, other, this, () => this.code(node));
        this.setComputed(object, key, value);
        return { value, guards };
      }),
    );
  }

  private assignTo(target: AnyNode, value: Value, scope: Scope): void {
    switch (target.type) {
      case 'Identifier': {
        const cell = scope.lookup(target.name);
        if (cell) this.path.writeCell(cell, value);
        else this.global.declare(target.name, value);
        return;
      }
      case 'MemberExpression': {
        if (target.object.type === 'Super') {
          this.setComputed(scope.frame.env.self, this.memberKey(target, scope), value);
          return;
        }
        const object = this.evaluateNode(target.object, scope);
        const key = this.memberKey(target, scope);
        this.node = target;
        if (isCallable(value) && value.closure && !value.props.has('name') && typeof key === 'string')
          value.props.set('name', key);
        this.setComputed(object, key, value);
        return;
      }
      case 'ParenthesizedExpression':
        this.assignTo(target.expression, value, scope);
        return;
      default:
        if (target.type === 'ObjectPattern' || target.type === 'ArrayPattern')
          this.bind(target, value, scope, 'assign');
    }
  }

  /** Binds a pattern: to new variables, to hoisted ones, or to whatever the targets are. */
  bind(pattern: Pattern, value: Value, scope: Scope, how: 'declare' | 'initialise' | 'assign'): void {
    switch (pattern.type) {
      case 'Identifier': {
        if (how === 'declare') {
          scope.declare(pattern.name, value);
          return;
        }
        const cell = how === 'initialise' ? scope.vars.get(pattern.name) : scope.lookup(pattern.name);
        if (cell) this.path.writeCell(cell, value);
        else scope.declare(pattern.name, value);
        return;
      }
      case 'MemberExpression':
        this.assignTo(pattern, value, scope);
        return;
      case 'AssignmentPattern': {
        const missing = equality(
          value,
          undefined,
          false,
          this.machine,
          () => `${this.code(pattern.left)} is missing`,
        );
        const decided = this.path.decide(missing);
        if (decided === false) this.bind(pattern.left, value, scope, how);
        else if (decided === true)
          this.bind(pattern.left, this.evaluateNode(pattern.right, scope), scope, how);
        else if (isUnknown(value)) {
          const other = this.evaluateNode(pattern.right, scope);
          const known = isUnknown(other) || other === undefined || isObject(other);
          this.bind(
            pattern.left,
            known
              ? value
              : unionOf([
                  { value, guards: [guardNot(missing)] },
                  { value: other, guards: [guard(missing)] },
                ]),
            scope,
            how,
          );
        } else
          this.bind(
            pattern.left,
            this.logical('??', value, () => this.evaluateNode(pattern.right, scope), pattern.left),
            scope,
            how,
          );
        return;
      }
      case 'ObjectPattern': {
        const taken: Key[] = [];
        for (const property of pattern.properties) {
          if (property.type === 'RestElement') {
            const rest = new Obj('Object', this.realm.object);
            this.assignAll(rest, value);
            for (const key of taken) rest.props.delete(key);
            this.bind(property.argument, rest, scope, how);
            continue;
          }
          const computed = property.computed ? this.evaluateNode(property.key, scope) : keyOf(property.key);
          const key = this.toKey(computed);
          if (key !== undefined) taken.push(key);
          const found = this.getComputed(value, computed);
          this.bind(property.value, this.path.refine(found), scope, how);
        }
        return;
      }
      case 'ArrayPattern': {
        const { items, rest } = this.iterate(value);
        for (const [index, element] of pattern.elements.entries()) {
          if (!element) continue;
          if (element.type === 'RestElement')
            this.bind(element.argument, this.list(items.slice(index), rest), scope, how);
          else this.bind(element, index < items.length ? withoutMissing(items[index]) : rest, scope, how);
        }
        return;
      }
      case 'RestElement':
        this.bind(pattern.argument, value, scope, how);
    }
  }
}

const DEAD_VALUE: Value = { kind: 'symbol', description: 'not this side' };

function sideValue(value: Value | Ended): Value {
  if (value === DEAD || value === DEAD_VALUE) return undefined;
  if (isUnion(value as Value)) {
    const options = (value as { options: readonly Option[] }).options.filter(
      (option) => option.value !== DEAD_VALUE,
    );
    return options.length === 1 ? options[0]!.value : unionOf(options);
  }
  return value as Value;
}

function splitTexts(value: Value): readonly Option[] {
  return optionsOf(value).flatMap((option) =>
    isText(option.value) && option.value.text.alternatives.length > 1
      ? option.value.text.alternatives.map((alternative) => ({
          value: textValue(
            ofAlternative({ parts: alternative.parts, guards: [] }),
            (option.value as { steps?: Step }).steps,
          ),
          guards: [...option.guards, ...alternative.guards],
        }))
      : [option],
  );
}

function testOf(condition: Condition): Value {
  return condition.kind === 'constant' ? condition.value : { kind: 'test', condition };
}

function nameOf(value: Value): string {
  if (isUnknown(value)) return value.name;
  if (isText(value)) {
    const part = value.text.alternatives[0]?.parts.find((one) => typeof one !== 'string');
    if (part && typeof part !== 'string') return part.name;
  }
  return 'entry';
}

/** Property names that say less than the name of what they are read from. */
const GENERIC_NAMES = new Set([
  'data',
  'value',
  'result',
  'default',
  'length',
  'body',
  'toString',
  'exports',
]);
/** Methods that strings share with arrays. */
const AMBIGUOUS_METHODS = new Set([
  'concat',
  'includes',
  'indexOf',
  'lastIndexOf',
  'slice',
  'at',
  'length',
  'toString',
  'valueOf',
  'constructor',
  'normalize',
  'link',
  'search',
  'match',
]);
const PROMISE_METHODS = new Set(['then', 'catch', 'finally']);
const ARRAY_METHODS = new Set([
  'map',
  'filter',
  'find',
  'findLast',
  'forEach',
  'some',
  'every',
  'reduce',
  'sort',
  'reverse',
  'flat',
  'flatMap',
  'findIndex',
  'toSorted',
  'join',
  'entries',
  'values',
  'keys',
]);

function isInput(value: { readonly text: Text }): boolean {
  return value.text.alternatives.some(({ parts }) =>
    parts.some((part) => typeof part !== 'string' && part.origin.kind === 'input'),
  );
}

function isChained(node: AnyNode): boolean {
  for (let at: AnyNode = node; ; ) {
    if (at.type === 'MemberExpression') {
      if (at.optional) return true;
      at = at.object;
    } else if (at.type === 'CallExpression') {
      if (at.optional) return true;
      at = at.callee;
    } else return false;
  }
}

function isNotZero(test: Expression): boolean {
  return (
    test.type === 'UnaryExpression' &&
    test.operator === '!' &&
    test.argument.type === 'Literal' &&
    !test.argument.value
  );
}

function keyOf(key: AnyNode | PrivateIdentifier | Super): string {
  switch (key.type) {
    case 'Identifier':
      return key.name;
    case 'PrivateIdentifier':
      return `#${key.name}`;
    case 'Literal':
      return String(key.value);
    default:
      return '';
  }
}

function defineAccessor(target: Obj, key: Key, kind: 'get' | 'set', accessor: Obj): void {
  const known = target.props.get(key);
  const both: Accessor = known !== undefined && isAccessor(known) ? known : { kind: 'accessor' };
  target.props.set(key, { ...both, [kind]: accessor });
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

function toNumber(value: Value): Value {
  if (value === null || typeof value !== 'object') return typeof value === 'bigint' ? value : Number(value);
  return value;
}

function canBeMissing(value: Value): boolean {
  if (isNoElement(value)) return true;
  return isUnion(value) && value.options.some((option) => isNoElement(option.value));
}

function withoutMissing(value: Value): Value {
  if (!canBeMissing(value)) return value;
  if (isNoElement(value)) return undefined;
  return unionOf(
    (value as { options: readonly Option[] }).options.filter((option) => !isNoElement(option.value)),
  );
}

/** What stands first in a list, of which each element can be missing (what a filter let through): one of them, or nothing. */
export function firstOf(elements: readonly Value[], rest: Value): Value {
  const [first] = elements;
  if (!canBeMissing(first)) return elements.length > 0 ? first : rest;
  const options: Option[] = [];
  for (const element of elements.slice(0, MAX_ENTRIES)) {
    options.push(...presentOptions(element));
    if (!canBeMissing(element)) return unionOf(options);
  }
  if (rest !== undefined) return unionOf([...options, { value: rest, guards: [] }]);
  const none = guardNot(anyOf(options.map(({ guards }) => allOf(guards.map((one) => one.condition)))));
  return unionOf([...options, { value: undefined, guards: [none] }]);
}

/** The values that a list element can be, where it is there; without guards where it surely is. */
export function presentOptions(value: Value): readonly Option[] {
  if (!canBeMissing(value)) return [{ value, guards: [] }];
  if (isNoElement(value)) return [];
  return (value as { options: readonly Option[] }).options.filter((option) => !isNoElement(option.value));
}

function stepsOf(args: readonly Value[]): Step[] {
  const steps: Step[] = [];
  for (const arg of args) {
    let step = isText(arg) ? arg.steps : undefined;
    while (step && steps.length < 6) {
      steps.unshift(step);
      step = step.previous;
    }
  }
  return steps;
}

/** What kind of helper a function is: TypeScript's `__awaiter` and `__generator`, Babel's `_asyncToGenerator`. */
function coroutineKind(closure: Closure, source: string): NonNullable<Closure['coroutine']> {
  const parameters = closure.kind === 'class' ? 0 : (closure.node as FunctionNode).params.length;
  if (source === '' || parameters === 0) return 'no';
  if (parameters <= 3 && source.includes('__esModule') && source.length < 700 && !/\{\s*a:/.test(source))
    return 'interop';
  if (parameters >= 4 && /\.apply\([^;]{0,60}\)\)?\.next\(/.test(source)) return 'awaiter';
  if (parameters === 2 && source.includes('Generator is already executing')) return 'es5';
  if (parameters === 1 && /\.apply\(\w+, ?\w+\)/.test(source) && /["']next["']/.test(source))
    return 'generator-awaiter';
  return 'no';
}

export type { Value };

/** `catch (e) { throw e }`, as bundlers put around a module that may be loaded again. */
function onlyRethrows(handler: CatchClause): boolean {
  const [only] = handler.body.body;
  if (
    handler.body.body.length !== 1 ||
    only?.type !== 'ThrowStatement' ||
    handler.param?.type !== 'Identifier'
  )
    return false;
  const { argument } = only;
  const thrown = argument.type === 'SequenceExpression' ? argument.expressions.at(-1) : argument;
  return thrown?.type === 'Identifier' && thrown.name === handler.param.name;
}

/** The names that a webpack module gives its exports: `require.d(exports, { name: () => binding })`. */
function namesOfExports({ params, body }: FunctionNode): string[] {
  const [, exports] = params;
  if (exports?.type !== 'Identifier' || body.type !== 'BlockStatement') return [];
  const within = (block: BlockStatement): string[] => block.body.flatMap(inStatement);
  const inStatement = (statement: Statement): string[] => {
    if (statement.type === 'TryStatement') return within(statement.block);
    if (statement.type !== 'ExpressionStatement') return [];
    const { expression } = statement;
    const calls = expression.type === 'SequenceExpression' ? expression.expressions : [expression];
    return calls.flatMap((call) => {
      if (call.type !== 'CallExpression' || call.callee.type !== 'MemberExpression') return [];
      const [of, getters] = call.arguments;
      // A module that waits: `require.a(module, async () => { try { require.d(exports, …); … } … })`.
      if (keyOf(call.callee.property) === 'a' && getters?.type === 'ArrowFunctionExpression')
        return getters.body.type === 'BlockStatement' ? within(getters.body) : [];
      return keyOf(call.callee.property) === 'd' &&
        of?.type === 'Identifier' &&
        of.name === exports.name &&
        getters?.type === 'ObjectExpression'
        ? getters.properties.flatMap((property) =>
            property.type === 'Property' ? [keyOf(property.key)] : [],
          )
        : [];
    });
  };
  return within(body);
}

/** Whether the function waits for something, as what only computes does not. */
function isAsynchronous({ node }: Closure): boolean {
  return 'async' in node && node.async;
}

/** How many states a loop over `switch (state)` has, as compilers write an async function: it is turned as often. 0 where it is none. */
function statesOf(loop: AnyNode): number {
  const body =
    'body' in loop && !Array.isArray(loop.body) ? (loop.body as AnyNode | null | undefined) : undefined;
  return body?.type === 'SwitchStatement' &&
    body.discriminant.type === 'Identifier' &&
    body.cases.every(({ test }) => test?.type === 'Literal')
    ? body.cases.length
    : 0;
}

/** `length` of a function: its parameters before the first that has a default or takes the rest. Of a class, its constructor's. */
function arityOf({ node, kind, constructorNode }: Closure): number {
  const params = (kind === 'class' ? constructorNode : (node as FunctionNode))?.params ?? [];
  const end = params.findIndex(({ type }) => type === 'AssignmentPattern' || type === 'RestElement');
  return end < 0 ? params.length : end;
}

function isRequireWrapper(node: AnyNode): boolean {
  if (node.type !== 'FunctionDeclaration' || node.params.length > 0) return false;
  const [first, ...others] = node.body.body;
  const last = others[others.length - 1];
  if (first?.type !== 'IfStatement' || first.test.type !== 'Identifier' || first.alternate) return false;
  const returned = first.consequent.type === 'ReturnStatement' ? first.consequent.argument : undefined;
  return returned?.type === 'Identifier' && last?.type === 'ReturnStatement';
}

/** What the test of one option says of the text that this is, the test of them all says of the union. */
function tellsOfOptions(
  condition: Condition,
  of: Union,
  options: readonly Option[],
  results: readonly Value[],
): void {
  if (narrowingOf(condition)) return;
  for (const [index, { value }] of options.entries()) {
    const result = results[index];
    const holds = isText(value) && isTest(result) ? narrowingOf(result.condition)?.holds : undefined;
    const isOwn: Narrowing['holds'] = (parts) =>
      parts.length === 1 && parts[0] === value ? result === true : undefined;
    const says = holds ?? (typeof value === 'string' && typeof result === 'boolean' ? isOwn : undefined);
    if (!says) continue;
    tells(condition, of, says);
    return;
  }
}
