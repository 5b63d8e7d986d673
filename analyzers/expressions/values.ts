import { type Condition, type Guard, guard, guardNot, negate } from '../../src/effects/condition.js';
import type { Location } from '../../src/effects/location.js';
import {
  concat,
  either,
  guarded,
  handlesOf,
  hole,
  joinWays,
  literal,
  literalOf,
  type Text,
  textKey,
} from '../../src/effects/text.js';
import { combine } from '../python/values.js';
import type { Expression } from './syntax.js';

/** An element of a list; `when`: it is there on some ways only. */
export interface Item {
  readonly name?: string;
  readonly value: Value;
  readonly when?: readonly Guard[];
}

/** Where names are looked up, and what is around that. */
export interface Scope {
  readonly id: number;
  readonly parent?: Scope;
}

/** The program that is run: where it stands, and what is put into its holes. */
export interface Home {
  /** The file, and its folder. */
  readonly file: Text | undefined;
  readonly folder: Text | undefined;
  readonly locate: (offset: number) => Location;
  readonly values: readonly Text[];
  readonly source: string;
}

/** What a variable can hold. Vectors, records, dictionaries and command lines all are lists. */
export type Value =
  | { readonly kind: 'text'; readonly text: Text }
  | { readonly kind: 'list'; readonly items: readonly Item[] }
  | { readonly kind: 'condition'; readonly condition: Condition }
  | {
      readonly kind: 'function';
      readonly node: Extract<Expression, { kind: 'function' }>;
      readonly scope: Scope;
      readonly home: Home;
    }
  /** A function of the language, by its name. */
  | { readonly kind: 'library'; readonly name: string }
  | { readonly kind: 'nothing' };

export const NOTHING: Value = { kind: 'nothing' };

export function ofText(text: Text): Value {
  return { kind: 'text', text };
}

export function ofString(text: string): Value {
  return { kind: 'text', text: literal(text) };
}

export function ofCondition(condition: Condition): Value {
  return { kind: 'condition', condition };
}

export function ofItems(values: readonly Value[]): Value {
  return { kind: 'list', items: values.map((value) => ({ value })) };
}

/** What only the machine on which it runs knows. */
export function ofRunner(name: string): Value {
  return ofText(hole(name, { kind: 'runner', what: name }));
}

/** The elements of a list; of anything else, itself. */
export function itemsOf(value: Value | undefined): readonly Item[] {
  if (!value || value.kind === 'nothing') return [];
  return value.kind === 'list' ? value.items : [{ value }];
}

/** The words that a value is: those of a list that are not there on every way have the guards of those on which they are. */
export function wordsOf(value: Value | undefined, truth: readonly [string, string]): Text[] {
  return itemsOf(value).flatMap(({ value: item, when }) => {
    const words = item.kind === 'list' ? wordsOf(item, truth) : [textOf(item, truth)];
    return when ? words.map((word) => guarded(word, when)) : words;
  });
}

export function textOf(value: Value | undefined, truth: readonly [string, string]): Text {
  switch (value?.kind) {
    case 'text':
      return value.text;
    case 'condition':
      return either(
        guarded(literal(truth[0]), [guard(value.condition)]),
        guarded(literal(truth[1]), [guardNot(value.condition)]),
      );
    case 'list':
      return joined(wordsOf(value, truth), literal(' '));
    case 'function':
    case 'library':
      return hole('function', { kind: 'unknown', why: 'a function' });
    default:
      return literal('');
  }
}

export function joined(texts: readonly Text[], between: Text): Text {
  return texts
    .slice(0, 60)
    .reduce((all, text, at) => (at === 0 ? text : concat(all, between, text)), literal(''));
}

/** The element of that name, or at that place. */
export function itemOf(value: Value, key: string | number): Value | undefined {
  if (value.kind !== 'list') return undefined;
  return typeof key === 'number'
    ? value.items[key]?.value
    : value.items.find(({ name }) => name === key)?.value;
}

/** What a function that is not known makes out of values: of fetched bytes a piece of them. */
export function taintedBy(values: readonly Text[], name: string, why = name): Value {
  const [handle] = values.flatMap((text) => handlesOf(text, ['fetched']));
  return ofText(
    handle === undefined
      ? hole(name, { kind: 'runner', what: why })
      : hole(name, { kind: 'fetched', handle }),
  );
}

/** When a text is empty. */
export function emptiness(subject: Text): Condition {
  const known = literalOf(subject);
  return known === undefined ? { kind: 'empty', subject } : { kind: 'constant', value: known === '' };
}

/** When a list has no element, or a text no character. */
export function isWithout(value: Value | undefined): Condition {
  switch (value?.kind) {
    case 'list':
      return combine(
        'all',
        value.items.map(({ when }) =>
          when
            ? negate(
                combine(
                  'all',
                  when.map(({ condition }) => condition),
                ),
              )
            : { kind: 'constant', value: false },
        ),
      );
    case 'text':
      return emptiness(value.text);
    default:
      return { kind: 'constant', value: !value || value.kind === 'nothing' };
  }
}

/** How many elements a list has, where each of them or the only one is there for sure or by its own condition. */
export function lengthOf(value: Value | undefined): Value {
  if (value?.kind !== 'list') return ofRunner('length');
  const [only] = value.items;
  if (!value.items.some(({ when }) => when)) return ofText(literal(String(value.items.length)));
  if (value.items.length > 1 || !only?.when) return ofRunner('length');
  const absent = isWithout(value);
  return ofText(either(guarded(literal('1'), only.when), guarded(literal('0'), [guard(absent)])));
}

/** When a value counts as true. */
export function truthOf(value: Value, truth: readonly [string, string], code: string): Condition {
  switch (value.kind) {
    case 'condition':
      return value.condition;
    case 'nothing':
      return { kind: 'constant', value: false };
    case 'text': {
      const known = literalOf(value.text);
      if (known !== undefined) return { kind: 'constant', value: !/^(?:false|F|0|0\.0|)$/i.test(known) };
      const given = value.text.alternatives.every(({ parts }) =>
        parts.every((part) => typeof part === 'string' || part.origin.kind === 'input'),
      );
      return given
        ? { kind: 'equals', left: value.text, right: literal(truth[0]) }
        : { kind: 'undecided', text: code, id: textKey(value.text) };
    }
    default:
      return { kind: 'undecided', text: code };
  }
}

export interface WayOfValue {
  readonly value: Value;
  readonly guards: readonly Guard[];
}

/** What a value is after several ways. */
export function joinValues(ways: readonly WayOfValue[], truth: readonly [string, string]): Value {
  const [first, ...others] = ways;
  if (!first || others.every(({ value }) => value === first.value)) return first?.value ?? NOTHING;
  const values = ways.map(({ value }) => value);
  if (values.every((value) => value.kind === 'condition'))
    return ofCondition(
      combine(
        'any',
        ways.map(({ value, guards }) =>
          combine('all', [
            ...guards.map(({ condition }) => condition),
            (value as Extract<Value, { kind: 'condition' }>).condition,
          ]),
        ),
      ),
    );
  const callable = values.find(({ kind }) => kind === 'function' || kind === 'library');
  if (callable) return callable;
  if (values.some(({ kind }) => kind === 'list')) return joinListValues(ways, truth);
  return ofText(joinWays(ways.map(({ value, guards }) => ({ text: textOf(value, truth), guards }))));
}

/** Lists: what all of them begin with, then what each goes on with on its own way. */
function joinListValues(ways: readonly WayOfValue[], truth: readonly [string, string]): Value {
  const lists = ways.map(({ value, guards }) => ({ items: itemsOf(value), guards }));
  const [first] = lists;
  const isSame = (at: number): boolean =>
    lists.every(({ items }) => items[at]?.value === first!.items[at]?.value);
  let same = 0;
  while (same < first!.items.length && isSame(same)) same++;
  const alike = lists.every(({ items }) => items.length === first!.items.length);
  if (alike)
    return {
      kind: 'list',
      items: first!.items.map((item, at) => ({
        ...item,
        value: joinValues(
          lists.map(({ items, guards }) => ({ value: items[at]!.value, guards })),
          truth,
        ),
      })),
    };
  return {
    kind: 'list',
    items: [
      ...first!.items.slice(0, same),
      ...lists.flatMap(({ items, guards }) =>
        items.slice(same).map((item) => ({ ...item, when: [...guards, ...(item.when ?? [])] })),
      ),
    ],
  };
}
