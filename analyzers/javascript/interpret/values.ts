import {
  type Condition,
  conditionId,
  eitherGuards,
  exclude,
  type Guard,
  guard,
  guardNot,
  manyConditions,
  mergeGuards,
  negate,
  sizeOf,
} from '../../../src/effects/condition.js';
import type { Location } from '../../../src/effects/location.js';
import { memo } from '../../../src/effects/memo.js';
import {
  concat,
  either,
  guarded,
  type Handle,
  handlesOf,
  hole,
  holesOf,
  isFilled,
  literal,
  literalOf,
  literalParts,
  type Origin,
  originKey,
  type Part,
  printText,
  type Text,
} from '../../../src/effects/text.js';
import { tells } from './narrowing.js';

/**
 * What is known of a JavaScript value. Known primitives are themselves; a string with holes or alternatives is a `TextValue`, a boolean
 * that a condition decides is a `Test`, a value that is one of several is a `Union`, one of which only the source is known is an `Unknown`.
 */
export type Value =
  | undefined
  | null
  | boolean
  | number
  | bigint
  | string
  | TextValue
  | Test
  | Union
  | Unknown
  | SymbolValue
  | Obj;

/** One step of how a value came about, newest first. */
export interface Step {
  readonly location: () => Location;
  readonly note: string;
  readonly previous?: Step;
}

/** A string that is not one known literal. */
export interface TextValue {
  readonly kind: 'text';
  readonly text: Text;
  readonly steps?: Step;
}

/** A boolean that holds where the condition does. */
export interface Test {
  readonly kind: 'test';
  readonly condition: Condition;
}

/** One of several values, each under the guards of the path that gave it. */
export interface Union {
  readonly kind: 'union';
  readonly options: readonly Option[];
}

export interface Option {
  readonly value: Value;
  readonly guards: readonly Guard[];
}

/** A value of any type. `name` is how it prints in a text: the property or variable it was read from last. */
export interface Unknown {
  readonly kind: 'unknown';
  readonly name: string;
  /** Where it comes from; one at least. */
  readonly origins: readonly Origin[];
  /** Tells apart unknowns of the same name where a condition asks about them. */
  readonly id: number;
  /** Where it is the place of something in a list. */
  readonly place?: Place;
  /** It is how many elements a list has of which some can be missing. */
  readonly countOf?: Obj;
  /** Where it is how many elements a list has: whether it has one. */
  readonly isAny?: Condition;
  /** It is the index of the last element of such a list. */
  readonly lastOf?: Obj;
  /** It is a number, or `NaN`. */
  readonly isNumber?: boolean;
  /** Where it is the length of a text. */
  readonly lengthOf?: Text;
  /** Where it is what a text of JSON says. */
  readonly parsedFrom?: Text;
}

/** Where something was found in a list, or so many elements from there. */
export interface Place {
  readonly list: Obj;
  readonly wanted: Value;
  /** The elements that it can be; whether it can be one of those that are not known. */
  readonly at: readonly number[];
  readonly inRest: boolean;
  readonly offset: number;
}

export interface SymbolValue {
  readonly kind: 'symbol';
  readonly description: string;
}

export type Key = string | SymbolValue;

export interface Accessor {
  readonly kind: 'accessor';
  readonly get?: Obj | undefined;
  readonly set?: Obj | undefined;
}

/** What a call of an object does: interpreter closures and models alike. */
export type Callable = (self: Value, args: readonly Value[], isNew: boolean, callee: Obj) => Value;

/** Properties that are computed when they are asked for: `process.env`, the namespace of a library. */
export interface Exotic {
  get(key: string): Value;
  set?(key: string, value: Value): void;
}

/** What an object holds beside its properties. */
export type Internal =
  | { readonly kind: 'promise'; state: PromiseState }
  | { readonly kind: 'map'; entries: Map<unknown, { key: Value; value: Value }>; rest?: Value }
  | { readonly kind: 'set'; entries: Map<unknown, { key: Value; value: Value }>; rest?: Value }
  | { readonly kind: 'regexp'; readonly source: string; readonly flags: string }
  | { readonly kind: 'date'; readonly time: Value }
  /** A URL and its search parameters: the text it has. */
  | { readonly kind: 'url'; text: Value }
  /**
   * Buffer, typed array: its content as a string. `part`: some of these bytes, nobody knows which. `written`: no text, so that the
   * content is how it was written (base64 of a key).
   */
  | { readonly kind: 'bytes'; readonly content: Value; readonly as?: 'part' | 'written' }
  /** A list of the characters of a text, in order. */
  | { readonly kind: 'characters'; readonly text: Text }
  | { readonly kind: 'primitive'; readonly value: Value }
  /** The running digest of `crypto.createHash`, a stream, and whatever else a model must remember. */
  | { readonly kind: 'model'; readonly name: string; data: unknown };

export interface PromiseState {
  value: Value;
  /** The ways in which it is rejected, each under its guards. */
  rejections: readonly Option[];
  /** What is known where it is fulfilled. */
  assumes: readonly Guard[];
  /** It is rejected on every path. */
  rejected: boolean;
  /** `resolve` or `reject` was called (or the value was there from the start). */
  settled: boolean;
  /** Only what a timer was set for rejected it. */
  timedOut?: true;
}

let births = 0;

/** The number that the next object will exceed: objects with a greater `birth` are younger than this moment. */
export function now(): number {
  return births;
}

/** A variable. */
export class Cell {
  readonly birth = ++births;
  constructor(public value: Value) {}
}

/** Sets the prototype, but not to an object that inherits from this one: the engine refuses that, and look-ups would not end. */
export function setPrototype(object: Obj, prototype: Obj | null): void {
  for (let holder = prototype; holder; holder = holder.proto) if (holder === object) return;
  object.proto = prototype;
}

/** Objects of all classes. Plain fields and no accessors of its own: the interpreter reads them in its innermost loop. */
export class Obj {
  readonly kind = 'object';
  readonly birth = ++births;
  props: Map<Key, Value | Accessor> = new Map();
  /** The elements of an array. */
  elements: Value[] | undefined = undefined;
  /** A list of what a filter let through: what can be missing is not followed by a gap, and the next one stands in its place. */
  sieved = false;
  /** The value of any property (or further element) that is not listed; absent where the object is wholly known. */
  rest: Value = undefined;
  call: Callable | undefined = undefined;
  internal: Internal | undefined = undefined;
  exotic: Exotic | undefined = undefined;
  /** What the interpreter keeps of a function written in JavaScript. */
  closure: unknown = undefined;

  constructor(
    public className: string,
    public proto: Obj | null,
  ) {}
}

export function isObject(value: Value): value is Obj {
  return typeof value === 'object' && value !== null && value.kind === 'object';
}

/** A list element that is there only under its guards: the other side has no such element. */
export const NO_ELEMENT: SymbolValue = { kind: 'symbol', description: 'no element' };

export function isUnknown(value: Value): value is Unknown {
  return typeof value === 'object' && value !== null && value.kind === 'unknown';
}

export function isUnion(value: Value): value is Union {
  return typeof value === 'object' && value !== null && value.kind === 'union';
}

export function isText(value: Value): value is TextValue {
  return typeof value === 'object' && value !== null && value.kind === 'text';
}

export function isTest(value: Value): value is Test {
  return typeof value === 'object' && value !== null && value.kind === 'test';
}

export function isSymbol(value: Value): value is SymbolValue {
  return typeof value === 'object' && value !== null && value.kind === 'symbol';
}

export function isArray(value: Value): value is Obj & { elements: Value[] } {
  return isObject(value) && value.elements !== undefined;
}

/** Whether the value is a function that can be called. */
export function isCallable(value: Value): value is Obj & { call: Callable } {
  return isObject(value) && value.call !== undefined;
}

/** Whether the value is one that is wholly known: a primitive of JavaScript. */
export function isPrimitive(value: Value): value is undefined | null | boolean | number | bigint | string {
  return value === null || typeof value !== 'object';
}

let unknowns = 0;

/** A value of which only the source is known. */
export function unknownValue(name: string, ...origins: readonly Origin[]): Unknown {
  return {
    kind: 'unknown',
    name,
    origins: origins.length > 0 ? origins : [{ kind: 'unknown', why: name }],
    id: ++unknowns,
  };
}

/** An unknown that was read out of fetched bytes. */
export function fetchedValue(name: string, handles: readonly Handle[]): Unknown {
  return unknownValue(name, ...handles.map((handle): Origin => ({ kind: 'fetched', handle })));
}

/** The value of a text: a string where it is one literal. */
export function textValue(text: Text, steps?: Step): Value {
  const known = text.truncated ? undefined : literalOf(text);
  if (known !== undefined && text.alternatives[0]!.guards.length === 0) return known;
  return steps ? { kind: 'text', text, steps } : { kind: 'text', text };
}

/** The boolean that holds where the condition does. */
export function testValue(condition: Condition): Value {
  return condition.kind === 'constant' ? condition.value : { kind: 'test', condition };
}

/** The text of an unknown: one hole an origin. */
export function unknownText(value: Unknown): Text {
  return value.origins.length === 1
    ? hole(value.name, ofValue(value.origins[0]!))
    : either(...value.origins.map((origin) => hole(value.name, ofValue(origin))));
}

/** The origin of a value that was made out of another one. */
export function ofValue(origin: Origin): Origin {
  return origin.kind === 'input' ? { ...origin, derived: true } : origin;
}

/** What `String(value)` gives, without calling a `toString` of the program. */
export function textOf(value: Value, depth = 0): Text {
  if (typeof value === 'string') return literal(value);
  if (value === null || typeof value !== 'object') return literal(String(value));
  switch (value.kind) {
    case 'text':
      return value.text;
    case 'unknown':
      return unknownText(value);
    case 'test':
      return either(
        guarded(literal('true'), [guard(value.condition)]),
        guarded(literal('false'), [guardNot(value.condition)]),
      );
    case 'union': {
      // What is nothing on some path is not meant to be spelled there.
      const known = value.options.filter(
        (option) => option.value !== NO_ELEMENT && option.value !== undefined,
      );
      const present =
        known.length > 0 ? known : value.options.filter((option) => option.value !== NO_ELEMENT);
      return either(...present.map((option) => guarded(textOf(option.value, depth), option.guards)));
    }
    case 'symbol':
      return literal(value === NO_ELEMENT ? '' : `Symbol(${value.description})`);
    case 'object':
      return objectText(value, depth);
  }
}

function objectText(value: Obj, depth: number): Text {
  const { internal } = value;
  switch (internal?.kind) {
    case 'url':
      return textOf(internal.text, depth + 1);
    case 'bytes':
      return textOf(internal.content, depth + 1);
    case 'primitive':
      return textOf(internal.value, depth + 1);
    case 'regexp':
      return literal(`/${internal.source}/${internal.flags}`);
    case 'date':
      return hole('date', { kind: 'runner', what: 'date' });
    case 'promise':
      return literal('[object Promise]');
  }
  if (depth > 3) return literal('…');
  if (value.elements) {
    const pieces = value.elements.flatMap((element, index) => [
      ...(index > 0 ? [literal(',')] : []),
      textOf(element ?? '', depth + 1),
    ]);
    return concat(...pieces, ...(value.rest === undefined ? [] : [textOf(value.rest, depth + 1)]));
  }
  if (value.className === 'Error') {
    const name = value.props.get('name') ?? 'Error';
    const message = value.props.get('message') ?? '';
    return concat(
      textOf(isAccessor(name) ? 'Error' : name, depth + 1),
      literal(': '),
      textOf(isAccessor(message) ? '' : message, depth + 1),
    );
  }
  if (value.call) return literal('function () { [code] }');
  return value.rest !== undefined && isUnknown(value.rest)
    ? unknownText(value.rest)
    : literal('[object Object]');
}

export function isAccessor(value: Value | Accessor): value is Accessor {
  return typeof value === 'object' && value !== null && value.kind === 'accessor';
}

/** The handles of fetched bytes that the value carries, in itself or (for lists and objects) in what it holds. */
export function handlesIn(
  value: Value,
  kinds: readonly ('fetched' | 'file' | 'digest')[] = ['fetched', 'file', 'digest'],
): Handle[] {
  const found = new Set<Handle>();
  collectHandles(value, kinds, found, 0, new Set());
  return [...found];
}

const MAX_PROPERTIES_SEARCHED = 64;

function collectHandles(
  value: Value,
  kinds: readonly ('fetched' | 'file' | 'digest')[],
  found: Set<Handle>,
  depth: number,
  seen: Set<Obj>,
): void {
  if (value === null || typeof value !== 'object') return;
  switch (value.kind) {
    case 'text':
      for (const handle of handlesOf(value.text, kinds)) found.add(handle);
      return;
    case 'unknown':
      for (const origin of value.origins) {
        if (
          (origin.kind === 'fetched' || origin.kind === 'file' || origin.kind === 'digest') &&
          kinds.includes(origin.kind)
        )
          found.add(origin.handle);
      }
      return;
    case 'union':
      for (const option of value.options) collectHandles(option.value, kinds, found, depth, seen);
      return;
    case 'object': {
      if (depth > 4 || seen.has(value)) return;
      seen.add(value);
      const { internal } = value;
      if (internal?.kind === 'promise') collectHandles(internal.state.value, kinds, found, depth, seen);
      else if (internal?.kind === 'bytes') collectHandles(internal.content, kinds, found, depth, seen);
      else if (internal?.kind === 'url') collectHandles(internal.text, kinds, found, depth, seen);
      else if (internal?.kind === 'map' || internal?.kind === 'set') {
        for (const entry of internal.entries.values())
          collectHandles(entry.value, kinds, found, depth + 1, seen);
        collectHandles(internal.rest, kinds, found, depth, seen);
      }
      if (value.rest !== undefined) collectHandles(value.rest, kinds, found, depth + 1, seen);
      for (const element of (value.elements ?? []).slice(0, MAX_PROPERTIES_SEARCHED))
        collectHandles(element, kinds, found, depth + 1, seen);
      let count = 0;
      if (value.call) return;
      for (const property of value.props.values()) {
        if (++count > MAX_PROPERTIES_SEARCHED) break;
        if (!isAccessor(property)) collectHandles(property, kinds, found, depth + 1, seen);
      }
    }
  }
}

/** The origins of what is unknown in a value: those of its text and of its handles. */
export function originsIn(value: Value): Origin[] {
  const origins = new Map<string, Origin>();
  const add = (origin: Origin): void => {
    const key = originKey(origin);
    if (!origins.has(key)) origins.set(key, origin);
  };
  if (isUnknown(value)) for (const origin of value.origins) add(origin);
  else if (isText(value)) {
    for (const { origin } of holesOf(value.text)) add(origin);
  } else if (isUnion(value)) {
    for (const option of value.options) for (const origin of originsIn(option.value)) add(origin);
  } else for (const handle of handlesIn(value)) add({ kind: 'fetched', handle });
  return [...origins.values()];
}

const WEIGHT: Readonly<Record<Origin['kind'], number>> = {
  fetched: 0,
  file: 0,
  digest: 0,
  input: 1,
  env: 2,
  caller: 2,
  tree: 2,
  platform: 3,
  runner: 3,
  choice: 4,
  unknown: 4,
};

/** An unknown that was computed from values: it keeps the origins that matter most among theirs (fetched bytes before inputs …). */
export function derived(name: string, ...from: readonly Value[]): Unknown {
  const all = from.flatMap((value) => originsIn(value));
  const least = Math.min(...all.map((origin) => WEIGHT[origin.kind]));
  const kept = all.filter((origin) => WEIGHT[origin.kind] === least).slice(0, 4);
  return unknownValue(name, ...kept);
}

const MAX_OPTIONS = 32;

/** Options of which nothing is known that are told apart: where a scanner of unknown text can stand, nobody asks for each. */
const MAX_UNKNOWN_OPTIONS = 6;

/** Whether nothing but where it comes from is known of the value, and that only of a number: not what it is the length or place of. */
function isAnything(value: Value): value is Unknown {
  return (
    isUnknown(value) &&
    (value.isNumber === true || value.origins.every(({ kind }) => kind === 'unknown')) &&
    !value.place &&
    !value.countOf &&
    !value.lastOf &&
    !value.lengthOf &&
    !value.parsedFrom
  );
}

/** The options, where too many are anything: these as one. */
function withOneAnything(options: readonly Option[]): readonly Option[] {
  const open = options.filter(({ value }) => isAnything(value));
  if (open.length <= MAX_UNKNOWN_OPTIONS) return options;
  const values = open.map(({ value }) => value as Unknown);
  const one = derived(values[0]!.name, ...values);
  const isNumber = values.every((value) => value.isNumber);
  const whole: Option = { value: isNumber ? { ...one, isNumber } : one, guards: commonGuards(open) };
  return options.flatMap((option) => (option === open[0] ? [whole] : open.includes(option) ? [] : [option]));
}

function isTextual(value: Value): boolean {
  return typeof value === 'string' || isText(value);
}

function isBoolean(value: Value): boolean {
  return typeof value === 'boolean' || isTest(value);
}

/** One of the options: strings become one text, booleans one test, equal values one option. */
export function unionOf(options: readonly Option[]): Value {
  // What no way has changed stays as it is.
  if (options.length > 0 && options.every(({ value }) => value === options[0]!.value))
    return options[0]!.value;
  const flat: Option[] = [];
  for (const { value, guards } of options) {
    if (isUnion(value)) {
      for (const option of value.options) {
        if (!exclude(guards, option.guards))
          flat.push({ value: option.value, guards: mergeGuards(guards, option.guards) });
      }
    } else flat.push({ value, guards });
  }
  const [first, ...others] = flat;
  if (!first) return undefined;
  if (others.every((option) => isSame(option.value, first.value))) return first.value;
  if (flat.every(({ value }) => isTextual(value))) {
    const steps = flat.map(({ value }) => (isText(value) ? value.steps : undefined)).find((step) => step);
    return textValue(either(...flat.map(({ value, guards }) => guarded(textOf(value), guards))), steps);
  }
  if (flat.every(({ value }) => isBoolean(value))) return testValue(whetherTrue(flat));
  const kept: Option[] = [];
  const texts: Option[] = [];
  const tests: Option[] = [];
  for (const option of flat) {
    if (isTextual(option.value)) texts.push(option);
    else if (isBoolean(option.value)) tests.push(option);
    else {
      const same = kept.findIndex((other) => isSame(other.value, option.value));
      if (same === -1) kept.push(option);
      else
        kept[same] = {
          value: kept[same]!.value,
          guards: eitherGuards(kept[same]!.guards, option.guards),
        };
    }
  }
  const together: Option[] = [];
  const seen = new Set<'text' | 'test'>();
  for (const option of flat) {
    const group = isTextual(option.value) ? 'text' : isBoolean(option.value) ? 'test' : undefined;
    if (!group) {
      const own = kept.find((other) => isSame(other.value, option.value));
      if (own && !together.includes(own)) together.push(own);
    } else if (!seen.has(group)) {
      seen.add(group);
      const members = group === 'text' ? texts : tests;
      if (members.length === 1) together.push(members[0]!);
      else if (group === 'text') together.push({ value: unionOf(members), guards: commonGuards(members) });
      else together.push(...distinctTests(members));
    }
  }
  const left = withOneAnything(together);
  if (left.length === 1) return left[0]!.value;
  if (left.length <= MAX_OPTIONS) return { kind: 'union', options: left };
  // One stands for those that are left out: on their ways it is something, too.
  const rest = left.slice(MAX_OPTIONS - 1);
  const last: Option = { value: rest[0]!.value, guards: commonGuards(rest) };
  return { kind: 'union', options: [...left.slice(0, MAX_OPTIONS - 1), last] };
}

/** Whether both are one value: also what was read in the same way out of the same answer, by the turns of a loop that retries. */
function isSame(one: Value, other: Value): boolean {
  if (one === other) return true;
  if (!isUnknown(one) || !isUnknown(other) || one.name !== other.name) return false;
  const [first] = one.origins;
  const [second] = other.origins;
  return (
    one.origins.length === 1 &&
    other.origins.length === 1 &&
    first?.kind === 'fetched' &&
    second?.kind === 'fetched' &&
    first.handle === second.handle
  );
}

function distinctTests(members: readonly Option[]): Option[] {
  const found: Option[] = [];
  for (const member of members) {
    if (!found.some((other) => other.value === member.value)) found.push(member);
  }
  return found;
}

function commonGuards(options: readonly Option[]): readonly Guard[] {
  const [first, ...others] = options;
  return first!.guards.filter((a) => others.every((option) => option.guards.some((b) => a.key === b.key)));
}

const conditionsOf = memo<readonly Guard[], Condition>();

/** The condition under which all of the guards hold. */
function allHold(guards: readonly Guard[]): Condition {
  return conditionsOf.get(guards) ?? conditionsOf.set(guards, allOf(guards.map((g) => g.condition)));
}

const whichOf = memo<readonly unknown[], number>();
let choices = 0;

/**
 * The options, each with the condition under which it is the one. Guards say when an option can be: one without any is what is left
 * where no other is, and between several of these nothing decides.
 */
export function casesOf<T extends { readonly guards: readonly Guard[] }>(
  options: readonly T[],
): readonly { readonly option: T; readonly condition: Condition }[] {
  const own = options.map(({ guards }) => allHold(guards));
  const open = options.filter(({ guards }) => guards.length === 0);
  if (open.length === 0 || options.length === 1)
    return options.map((option, index) => ({ option, condition: own[index]! }));
  const rest = negate(anyOf(own.filter((_, index) => options[index]!.guards.length > 0)));
  let choice = whichOf.get(options);
  if (choice === undefined) {
    choice = ++choices;
    whichOf.set(options, choice);
  }
  const isIt = open.map(
    (_, index): Condition => ({ kind: 'undecided', text: 'which value it is', id: `o${choice}.${index}` }),
  );
  return options.map((option, index) => {
    const at = open.indexOf(option);
    if (at === -1) return { option, condition: own[index]! };
    const earlier = isIt.slice(0, at).map(negate);
    const last = at === open.length - 1;
    return { option, condition: allOf([rest, ...earlier, ...(last ? [] : [isIt[at]!])]) };
  });
}

function whetherTrue(options: readonly Option[]): Condition {
  const [first] = options;
  if (options.every(({ value }) => value === first!.value) && typeof first!.value === 'boolean')
    return { kind: 'constant', value: first!.value };
  return anyOf(
    casesOf(options).flatMap(({ option: { value }, condition }) => {
      if (value === false) return [];
      return [isTest(value) ? allOf([condition, value.condition]) : condition];
    }),
  );
}

const MAX_CONDITION = 300;

/** A condition of more tests than anyone can read: the largest parts of it are not decided, the others stay. */
function bounded(kind: 'all' | 'any', of: readonly Condition[]): Condition {
  let size = of.reduce((sum, part) => sum + sizeOf(part), 0);
  if (size <= MAX_CONDITION) return { kind, of };
  const kept = new Map(of.map((part) => [part, part]));
  for (const part of [...of].sort((a, b) => sizeOf(b) - sizeOf(a))) {
    if (size <= MAX_CONDITION || sizeOf(part) === 1) break;
    const short = shortened(part);
    size -= sizeOf(part) - sizeOf(short);
    kept.set(part, short);
  }
  const whole: Condition = { kind, of: [...kept.values()] };
  return size > MAX_CONDITION ? manyConditions(whole) : whole;
}

/** Not decided, but for the checks that it is the condition of: what they were of, and that they passed, stays. */
function shortened(condition: Condition): Condition {
  if (condition.kind !== 'all') return manyConditions(condition);
  const checks = condition.of.filter(({ kind }) => kind === 'verified');
  const rest = condition.of.filter(({ kind }) => kind !== 'verified');
  if (checks.length === 0 || rest.length === 0) return manyConditions(condition);
  return {
    kind: 'all',
    of: [...checks, manyConditions(rest.length === 1 ? rest[0]! : { kind: 'all', of: rest })],
  };
}

/** All of the conditions, constants and what follows from each other worked in. */
export function allOf(conditions: readonly Condition[]): Condition {
  return combined('all', conditions);
}

/** Any of the conditions, constants and what follows from each other worked in. */
export function anyOf(conditions: readonly Condition[]): Condition {
  return combined('any', conditions);
}

/** The parts of a condition that is made with `kind`, by De Morgan where it is a negation. */
function partsOf(condition: Condition, kind: 'all' | 'any'): readonly Condition[] | undefined {
  if (condition.kind === kind) return condition.of;
  if (condition.kind === 'not' && condition.of.kind === (kind === 'all' ? 'any' : 'all'))
    return condition.of.of.map(negate);
  return undefined;
}

/**
 * `all` or `any` of conditions, without what is there twice, without what another one implies (`a and (a or b)` is `a`), and without what
 * another one rules out (`a and (not a or b)` is `a and b`).
 */
function combined(kind: 'all' | 'any', conditions: readonly Condition[]): Condition {
  const other = kind === 'all' ? 'any' : 'all';
  /** The constant that decides the whole: false for `all`. */
  const deciding = kind === 'any';
  const open = new Map<number, Condition>();
  const queue = [...conditions];
  for (let condition = queue.shift(); condition; condition = queue.shift()) {
    if (condition.kind === 'constant') {
      if (condition.value === deciding) return condition;
      continue;
    }
    const own = partsOf(condition, kind);
    if (own) queue.unshift(...own);
    else {
      if (open.has(conditionId(negate(condition)))) return { kind: 'constant', value: deciding };
      open.set(conditionId(condition), condition);
    }
  }
  for (let changed = open.size > 1; changed; ) {
    changed = false;
    for (const [key, condition] of open) {
      const parts = partsOf(condition, other);
      if (!parts) continue;
      const keys = parts.map(conditionId);
      if (keys.some((part) => open.has(part))) open.delete(key);
      else {
        const left = parts.filter((part) => !open.has(conditionId(negate(part))));
        if (left.length === parts.length) continue;
        open.delete(key);
        const rest = combined(other, left);
        if (rest.kind === 'constant') {
          if (rest.value === deciding) return rest;
        } else if (open.has(conditionId(negate(rest)))) return { kind: 'constant', value: deciding };
        else open.set(conditionId(rest), rest);
      }
      changed = true;
      break;
    }
  }
  if (open.size === 0) return { kind: 'constant', value: !deciding };
  const of = [...open.values()];
  return of.length === 1 ? of[0]! : bounded(kind, of);
}

/** Whether a value counts as true: known, or the condition under which it does. */
export function truthiness(value: Value, code: () => string): Condition {
  if (value === null || typeof value !== 'object') return { kind: 'constant', value: Boolean(value) };
  switch (value.kind) {
    case 'test':
      return value.condition;
    case 'object':
    case 'symbol':
      return { kind: 'constant', value: true };
    case 'text':
      return tells(textTruth(value.text), value.text, isNotEmpty);
    case 'unknown':
      if (value.isAny) return value.isAny;
      if (value.lengthOf) return textTruth(value.lengthOf);
      if (value.parsedFrom)
        return negate({ kind: 'equals', left: value.parsedFrom, right: literal('false') });
      return value.origins.every((origin) => origin.kind !== 'unknown')
        ? negate({ kind: 'empty', subject: unknownText(value) })
        : { kind: 'undecided', text: code(), id: `u${value.id}` };
    case 'union': {
      const truths = casesOf(value.options).map(({ option, condition }) => ({
        condition,
        truth: truthiness(option.value, code),
      }));
      if (truths.every(({ truth }) => truth.kind === 'constant' && truth.value)) return truths[0]!.truth;
      if (truths.every(({ truth }) => truth.kind === 'constant' && !truth.value)) return truths[0]!.truth;
      const condition = anyOf(truths.map(({ condition, truth }) => allOf([condition, truth])));
      return value.options.some(({ value: one }) => one === undefined || one === null || isTextual(one))
        ? tells(condition, value, isNotEmpty, false)
        : condition;
    }
  }
}

/** Whether a text of these parts counts as true. */
function isNotEmpty(parts: readonly Part[]): boolean | undefined {
  const known = literalParts(parts);
  if (known !== undefined) return known !== '';
  return parts.some(isFilled) || undefined;
}

let cuts = 0;

function textTruth(text: Text): Condition {
  const truths = casesOf(text.alternatives).map(({ option: { parts, guards }, condition }) => {
    const hasLiteral = parts.some(isFilled);
    const truth: Condition =
      parts.length === 0
        ? { kind: 'constant', value: false }
        : hasLiteral
          ? { kind: 'constant', value: true }
          : negate({ kind: 'empty', subject: { alternatives: [{ parts, guards: [] }] } });
    return { truth, condition, isOpen: guards.length === 0 };
  });
  const first = truths[0]?.truth;
  // What was left out may be nothing.
  if (text.truncated && truths.length > 1)
    return { kind: 'undecided', text: printText(text).slice(0, 60), id: `t${++cuts}` };
  if (
    first &&
    truths.every(
      ({ truth }) => truth.kind === 'constant' && first.kind === 'constant' && truth.value === first.value,
    )
  )
    return first;
  if (truths.length === 1) return truths[0]!.truth;
  if (truths.every(({ truth }) => truth.kind === 'not') && truths.every(({ isOpen }) => isOpen))
    return negate({ kind: 'empty', subject: text });
  return anyOf(truths.map(({ condition, truth }) => allOf([condition, truth])));
}

/** The values that this one can be, each with its guards. */
export function optionsOf(value: Value): readonly Option[] {
  return isUnion(value) ? value.options : [{ value, guards: [] }];
}

/** Applies `body` to each value that this one can be. */
export function mapUnion(value: Value, body: (value: Value) => Value): Value {
  if (!isUnion(value)) return body(value);
  return unionOf(value.options.map((option) => ({ value: body(option.value), guards: option.guards })));
}
