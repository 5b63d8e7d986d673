import type { Node } from '@vscode/tree-sitter-wasm';
import type { Guard } from '../../src/effects/condition.js';
import type { Location } from '../../src/effects/location.js';
import { concat, either, guarded, type Hole, hole, literal, type Text } from '../../src/effects/text.js';

/** A function or a script block, and the script that it stands in. */
export interface Declared {
  readonly node: Node;
  readonly from: { readonly locate: (offset: number) => Location; readonly folder?: Text };
}

/**
 * A PowerShell value: text (numbers and booleans included), a list, or an object with properties (names in lower case). A script block
 * is an object, its source text the content; one that stands in the program can be run where it stands. What is open may be anything,
 * also nothing or many things.
 */
export type Value =
  | { readonly kind: 'text'; readonly text: Text; readonly open?: true }
  | { readonly kind: 'list'; readonly items: readonly Value[] }
  | {
      readonly kind: 'object';
      readonly fields: ReadonlyMap<string, Value>;
      readonly type?: string;
      readonly block?: Declared;
    };

export const NOTHING: Value = { kind: 'text', text: literal('') };

/** What a command prints or a method gives, of which nothing is known. */
export function openValue(name: string, what: string): Value {
  return { kind: 'text', text: hole(name, { kind: 'runner', what: `output of ${what}` }), open: true };
}

export function isOpen(value: Value): boolean {
  return value.kind === 'text' && value.open === true;
}

export function ofText(text: Text): Value {
  return { kind: 'text', text };
}

export function ofString(value: string): Value {
  return { kind: 'text', text: literal(value) };
}

export const SCRIPT_BLOCK = 'scriptblock';

/** A script block of the given source, and where it stands in the program. */
export function scriptBlock(source: Text, block?: Declared): Value {
  return {
    kind: 'object',
    type: SCRIPT_BLOCK,
    fields: new Map([['content', ofText(source)]]),
    ...(block ? { block } : {}),
  };
}

/** The value as a string: lists joined by a space as `"$list"` does, objects by their one telling property. */
export function textOf(value: Value): Text {
  if (value.kind === 'text') return value.text;
  if (value.kind === 'list') {
    return value.items.reduce<Text>(
      (all, item, at) => (at === 0 ? textOf(item) : concat(all, literal(' '), textOf(item))),
      literal(''),
    );
  }
  const own =
    value.fields.get('path') ??
    value.fields.get('hash') ??
    value.fields.get('content') ??
    value.fields.get('fullname');
  return own ? textOf(own) : hole('object', { kind: 'unknown', why: value.type ?? 'object' });
}

/** The items of a value as `foreach` walks them. */
export function itemsOf(value: Value): readonly Value[] {
  return value.kind === 'list' ? value.items : [value];
}

/** A property: of an object by name; of text that was fetched, a value read out of it; of a list, the list of its items'. */
export function property(value: Value, name: string): Value {
  const lower = name.toLowerCase();
  const counts = lower === 'count' || lower === 'length';
  if (value.kind === 'object') {
    const own = value.fields.get(lower);
    if (own) return own;
    // Of an object that a program made all is known, of one of the system little.
    if (value.type !== undefined) return openValue(name, value.type);
    return counts ? ofString(String(value.fields.size)) : NOTHING;
  }
  if (value.kind === 'list') {
    if (counts)
      return value.items.some(isOpen) ? openValue(name, 'a list') : ofString(String(value.items.length));
    return value.items.length === 1
      ? property(value.items[0]!, name)
      : { kind: 'list', items: value.items.map((item) => property(item, name)) };
  }
  if (counts) return openValue(name, name);
  return { kind: 'text', text: renamed(value.text, name), ...(value.open ? { open: true } : {}) };
}

/** Properties that are no name of what they hold: of a match and its groups, of a line of `Select-String`, of a task. */
const PLAIN_PROPERTY = /^(?:matches|groups|captures|value|line|result)$/i;

function isPlain(name: string, { origin }: Hole): boolean {
  return origin.kind !== 'fetched' && PLAIN_PROPERTY.test(name);
}

/** The holes of a text under a new name: a field read out of what they stand for. */
export function renamed(text: Text, name: string): Text {
  return {
    ...text,
    alternatives: text.alternatives.flatMap((alternative) => {
      const holes = alternative.parts.filter((part) => typeof part !== 'string');
      const fetched = holes.find(({ origin }) => origin.kind === 'fetched') ?? holes[0];
      return [
        {
          guards: alternative.guards,
          parts: fetched
            ? [{ name: isPlain(name, fetched) ? fetched.name : name, origin: fetched.origin }]
            : alternative.parts,
        },
      ];
    }),
  };
}

/** Either of two values on the paths of an `if`. */
export function eitherValue(
  a: Value | undefined,
  whenA: readonly Guard[],
  b: Value | undefined,
  whenB: readonly Guard[],
): Value {
  if (a === b || b === undefined) return a ?? NOTHING;
  if (a === undefined) return b;
  if (a.kind === 'text' && b.kind === 'text')
    return ofText(either(guarded(a.text, whenA), guarded(b.text, whenB)));
  if (a.kind === 'object' && b.kind === 'object') {
    if (a.type === SCRIPT_BLOCK || b.type === SCRIPT_BLOCK) return a.type === SCRIPT_BLOCK ? a : b;
    const fields = new Map<string, Value>();
    for (const name of new Set([...a.fields.keys(), ...b.fields.keys()])) {
      fields.set(name, eitherValue(a.fields.get(name), whenA, b.fields.get(name), whenB));
    }
    return { kind: 'object', fields };
  }
  if (a.kind === 'list' && b.kind === 'list') {
    if (a.items.length !== b.items.length) return a.items.length > b.items.length ? a : b;
    return { kind: 'list', items: a.items.map((item, at) => eitherValue(item, whenA, b.items[at], whenB)) };
  }
  // A list that is not filled on the other path has no item there.
  if (a.kind === 'text' && isEmptyList(b)) return ofText(guarded(a.text, whenA));
  if (b.kind === 'text' && isEmptyList(a)) return ofText(guarded(b.text, whenB));
  return a.kind === 'text' ? b : a;
}

function isEmptyList(value: Value): boolean {
  return value.kind === 'list' && value.items.length === 0;
}
