import {
  type Condition,
  conditionId,
  type Guard,
  guard,
  guardNot,
  negate,
} from '../../src/effects/condition.js';
import type { Location } from '../../src/effects/location.js';
import {
  concat,
  either,
  guarded,
  hole,
  literal,
  literalParts,
  type Text,
  textKey,
} from '../../src/effects/text.js';
import { Heap } from './heap.js';
import type { Syntax } from './syntax.js';

/** A Python value. What can change (lists, dicts, objects, scopes) is a cell of the heap; the rest never changes. */
export type Value =
  /** Strings, bytes and paths; fetched documents too. */
  | { readonly kind: 'text'; readonly text: Text }
  | { readonly kind: 'constant'; readonly value: number | boolean | null }
  /** A boolean that is not decided. */
  | { readonly kind: 'condition'; readonly condition: Condition }
  /** An exit or HTTP status: `good` is what it is when `ok` holds. */
  | { readonly kind: 'status'; readonly ok: Condition; readonly good: 0 | 200 }
  | { readonly kind: 'choice'; readonly options: readonly Option[] }
  | { readonly kind: 'ref'; readonly id: number }
  | { readonly kind: 'function'; readonly code: Code; readonly self?: Value }
  | { readonly kind: 'module'; readonly module: Module }
  /** Something of a library or a built-in, by its full name; `.append` with `self` for a method that is not called yet. */
  | { readonly kind: 'library'; readonly name: string; readonly self?: Value };

export interface Option {
  readonly value: Value;
  readonly guards: readonly Guard[];
}

/** A function as it was defined. */
export interface Code {
  readonly name: string;
  readonly parameters: readonly Syntax[];
  readonly body: Syntax;
  readonly module: Module;
  /** The scope around it. */
  readonly scope: number;
  readonly defaults: ReadonlyMap<string, Value>;
  readonly decorators: readonly string[];
  /** The class it is defined in. */
  readonly owner?: number;
}

/** A source file (or text) that runs. */
export interface Module {
  readonly name: string;
  readonly scope: number;
  readonly folder: Text;
  readonly file?: string;
  readonly locate: (offset: number) => Location;
  /** What stands for the holes of a template. */
  readonly values: readonly Text[];
}

/** What can change: `list`, `tuple`, `dict`, `scope`, `class` (items: its bases), `instance`, or an object of a library. */
export interface Cell {
  readonly type: string;
  readonly items: readonly Value[];
  readonly fields: ReadonlyMap<string, Value>;
  /** Of a scope: the one around it. */
  readonly parent?: number;
}

export const NONE: Value = { kind: 'constant', value: null };
const MAX_OPTIONS = 12;

export function ofText(text: Text): Value {
  return { kind: 'text', text };
}

export function ofString(value: string): Value {
  return { kind: 'text', text: literal(value) };
}

export function ofBoolean(value: boolean): Value {
  return { kind: 'constant', value };
}

export function ofCondition(condition: Condition): Value {
  return condition.kind === 'constant' ? ofBoolean(condition.value) : { kind: 'condition', condition };
}

export function unknownValue(name: string, why = name): Value {
  return ofText(hole(name, { kind: 'unknown', why }));
}

/** The value as `str()` gives it. None is the empty string: what is not given is not there. */
export function textOf(value: Value, heap: Heap, depth = 0): Text {
  switch (value.kind) {
    case 'text':
      return value.text;
    case 'constant':
      if (typeof value.value === 'boolean') return literal(value.value ? 'True' : 'False');
      return literal(value.value === null ? '' : String(value.value));
    case 'condition':
      return either(
        guarded(literal('True'), [guard(value.condition)]),
        guarded(literal('False'), [guardNot(value.condition)]),
      );
    case 'status':
      return hole('status', { kind: 'unknown', why: 'status' });
    case 'choice':
      return either(
        ...value.options.map((option) => guarded(textOf(option.value, heap, depth), option.guards)),
      );
    case 'ref': {
      const cell = heap.get(value.id);
      const own = cell?.fields.get('text') ?? cell?.fields.get('path');
      if (own && cell?.type !== 'dict') return textOf(own, heap, depth);
      if (cell && (cell.type === 'list' || cell.type === 'tuple') && depth < 4)
        return cell.items
          .slice(0, 40)
          .reduce<Text>(
            (all, item, at) =>
              at === 0
                ? textOf(item, heap, depth + 1)
                : concat(all, literal(' '), textOf(item, heap, depth + 1)),
            literal(''),
          );
      return hole(cell?.type ?? 'object', { kind: 'unknown', why: cell?.type ?? 'object' });
    }
    case 'function':
      return hole(value.code.name, { kind: 'unknown', why: value.code.name });
    case 'module':
      return hole(value.module.name, { kind: 'unknown', why: value.module.name });
    case 'library':
      return hole(value.name.split('.').pop() ?? value.name, { kind: 'unknown', why: value.name });
  }
}

/** All of the conditions, or any of them; what is settled or said twice is left out. */
export function combine(kind: 'all' | 'any', parts: readonly Condition[]): Condition {
  const settled: Condition = { kind: 'constant', value: kind === 'any' };
  const open = new Map<number, Condition>();
  for (const one of parts.flatMap((part) => (part.kind === kind ? part.of : [part]))) {
    if (one.kind === 'constant') {
      if (one.value === settled.value) return settled;
      continue;
    }
    // `a and not a`, `a or not a`.
    if (open.has(conditionId(negate(one)))) return settled;
    open.set(conditionId(one), one);
  }
  const [first, ...more] = open.values();
  if (!first) return { kind: 'constant', value: kind === 'all' };
  return more.length === 0 ? first : { kind, of: [first, ...more] };
}

/** When an item that a filter let through is in its list. */
function presence(item: Value): Condition {
  const ways = item.kind === 'text' ? item.text.alternatives : item.kind === 'choice' ? item.options : [];
  return combine('all', ways.length === 1 ? ways[0]!.guards.map(({ condition }) => condition) : []);
}

/** Whether the value is true, as `if` asks. */
export function truth(value: Value, heap: Heap): Condition {
  switch (value.kind) {
    case 'text':
      return anyAlternative(value.text, (text) => {
        const { parts } = text.alternatives[0]!;
        const known = literalParts(parts);
        if (known !== undefined) return { kind: 'constant', value: known !== '' };
        const [only] = parts;
        return typeof only === 'object' && only.origin.kind === 'unknown'
          ? { kind: 'undecided', text: only.name, id: textKey(text) }
          : { kind: 'not', of: { kind: 'empty', subject: text } };
      });
    case 'constant':
      return { kind: 'constant', value: Boolean(value.value) };
    case 'condition':
      return value.condition;
    case 'status':
      return value.good === 0 ? negate(value.ok) : value.ok;
    case 'choice':
      return anyOption(value.options, (option) => truth(option, heap));
    case 'ref': {
      const cell = heap.get(value.id);
      const own = cell?.fields.get('truth');
      if (own && cell?.type !== 'dict') return truth(own, heap);
      if (cell?.type === 'list' || cell?.type === 'tuple') return combine('any', cell.items.map(presence));
      return { kind: 'constant', value: cell?.type !== 'dict' || cell.fields.size > 0 };
    }
    case 'library':
      // An attribute of an object that is not known to have it.
      if (value.self) return { kind: 'undecided', text: value.name.slice(1) };
      return { kind: 'constant', value: true };
    default:
      return { kind: 'constant', value: true };
  }
}

/** The condition over each alternative of a text, under the alternative's own guards. */
export function anyAlternative(text: Text, test: (one: Text) => Condition): Condition {
  return anyOption(
    text.alternatives.map(({ parts, guards }) => ({
      value: { alternatives: [{ parts, guards: [] }] } as Text,
      guards,
    })),
    test,
  );
}

function anyOption<T>(
  options: readonly { readonly value: T; readonly guards: readonly Guard[] }[],
  test: (value: T) => Condition,
): Condition {
  const tests = options.map(({ value, guards }) => ({ test: test(value), guards }));
  const [first] = tests;
  if (first && tests.every(({ test: { kind } }) => kind === 'constant')) {
    const values = new Set(tests.map(({ test: one }) => (one as { value: boolean }).value));
    if (values.size === 1) return first.test;
  }
  return combine(
    'any',
    tests.map(({ test: one, guards }) => combine('all', [...guards.map((g) => g.condition), one])),
  );
}

function isBoolean(value: Value): boolean {
  return value.kind === 'condition' || (value.kind === 'constant' && typeof value.value === 'boolean');
}

function same(a: Value, b: Value): boolean {
  if (a === b) return true;
  if (a.kind === 'constant' && b.kind === 'constant') return a.value === b.value;
  if (a.kind === 'ref' && b.kind === 'ref') return a.id === b.id;
  if (a.kind === 'function' && b.kind === 'function') return a.code === b.code && a.self === b.self;
  if (a.kind === 'library' && b.kind === 'library') return a.name === b.name && a.self === b.self;
  if (a.kind === 'module' && b.kind === 'module') return a.module === b.module;
  return (
    a.kind === 'text' &&
    b.kind === 'text' &&
    [a, b].every(({ text }) => text.alternatives.every(({ guards }) => guards.length === 0)) &&
    textKey(a.text) === textKey(b.text)
  );
}

/** Either of two values, on the paths on which each is it. */
export function eitherValue(
  a: Value | undefined,
  whenA: readonly Guard[],
  b: Value | undefined,
  whenB: readonly Guard[],
): Value {
  if (b === undefined) return a ?? NONE;
  if (a === undefined || same(a, b)) return a ?? b;
  // `try: import x` with another import, or None, where it fails: the first is what runs.
  if (isCode(a) && whenB.some(({ condition }) => condition.kind === 'fails')) return a;
  if (a.kind === 'text' && b.kind === 'text')
    return ofText(either(guarded(a.text, whenA), guarded(b.text, whenB)));
  if (isBoolean(a) && isBoolean(b)) {
    const on = (value: Value, guards: readonly Guard[]): Condition =>
      combine('all', [...guards.map((g) => g.condition), truth(value, new Heap())]);
    return ofCondition(combine('any', [on(a, whenA), on(b, whenB)]));
  }
  const options = [...optionsOf(a, whenA), ...optionsOf(b, whenB)];
  return { kind: 'choice', options: options.slice(0, MAX_OPTIONS) };
}

/** One of the values, each on its paths; undefined where there is none. */
export function oneOf(options: readonly Option[]): Value | undefined {
  const [first, ...rest] = options;
  let value = first?.value;
  let guards = first?.guards ?? [];
  for (const option of rest) {
    value = eitherValue(value, guards, option.value, option.guards);
    guards = [];
  }
  return value;
}

function isCode(value: Value): boolean {
  return value.kind === 'library' || value.kind === 'module' || value.kind === 'function';
}

function optionsOf(value: Value, guards: readonly Guard[]): Option[] {
  return value.kind === 'choice'
    ? value.options.map((option) => ({ value: option.value, guards: [...option.guards, ...guards] }))
    : [{ value, guards }];
}

/** A value under guards. */
export function guardedValue(value: Value, guards: readonly Guard[]): Value {
  if (guards.length === 0) return value;
  return value.kind === 'text'
    ? ofText(guarded(value.text, guards))
    : { kind: 'choice', options: optionsOf(value, guards) };
}
