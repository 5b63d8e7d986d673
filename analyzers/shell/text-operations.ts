import { eitherGuards, type Guard } from '../../src/effects/condition.js';
import {
  type Alternative,
  concat,
  either,
  literal,
  literalParts,
  mapText,
  type Part,
  printParts,
  type Text,
} from '../../src/effects/text.js';
import { linesOf } from '../action/step-files.js';
import type { ListItem } from '../lists.js';
import { globToRegExp } from './pattern.js';

/** A word of a list. */
export interface Field extends ListItem {
  /** The text whose words differ by what they are: as options, operands and values they are read list by list. */
  readonly mixed?: Text;
}

/** Splits at white space as an unquoted expansion is split. Fields of several alternatives are joined by position. */
export function splitFields(text: Text): Field[] {
  return splitBy(text, fieldsOf);
}

/** Splits at white space that is not quoted, as `xargs` does; quotes are taken away. */
export function splitQuoted(text: Text): Field[] {
  return splitBy(text, quotedFieldsOf);
}

/** The lines that are not empty. */
export function splitIntoLines(text: Text): Field[] {
  return splitBy(text, (parts) => linesOf(parts).filter((line) => line.some((part) => part !== '')));
}

function splitBy(text: Text, split: (parts: readonly Part[]) => Part[][]): Field[] {
  const lists = text.alternatives.map((alternative) => ({
    alternative,
    fields: split(alternative.parts),
  }));
  if (lists.length === 1)
    return lists[0]!.fields.map((parts) => ({
      alternatives: [{ parts, guards: lists[0]!.alternative.guards }],
    }));
  const count = Math.max(0, ...lists.map(({ fields }) => fields.length));
  const mixed = new Set(lists.map(({ fields }) => shapeOf(fields))).size > 1 && lists.some(hasOption);
  return Array.from({ length: count }, (_, at) => {
    const field = either(
      ...lists.flatMap(({ alternative, fields }) =>
        fields[at] ? [{ alternatives: [{ parts: fields[at], guards: alternative.guards }] }] : [],
      ),
    );
    const absent = lists.filter(({ fields }) => !fields[at]).map(({ alternative }) => alternative.guards);
    return {
      ...field,
      ...(absent.length > 0 && absent.every((guards) => guards.length > 0) ? { absent } : {}),
      ...(mixed ? { mixed: text } : {}),
    };
  });
}

interface List {
  readonly alternative: Alternative;
  readonly fields: readonly (readonly Part[])[];
}

/** The options among words, and where the other words stand. */
function shapeOf(fields: List['fields']): string {
  return fields.map((parts) => (isOption(parts) ? printParts(parts) : '')).join(' ');
}

function isOption([first]: readonly Part[]): boolean {
  return typeof first === 'string' && first.startsWith('-');
}

function hasOption({ fields }: List): boolean {
  return fields.some(isOption);
}

/** The lists of words that a text of mixed ones can be, those with the same options as one. */
export function listsOf(
  text: Text,
): { readonly words: readonly Text[]; readonly guards: readonly Guard[] }[] {
  const byShape = new Map<string, Alternative[]>();
  for (const alternative of text.alternatives) {
    const shape = shapeOf(fieldsOf(alternative.parts));
    byShape.set(shape, [...(byShape.get(shape) ?? []), alternative]);
  }
  return [...byShape.values()].map((alternatives) => ({
    words: splitFields({ alternatives }),
    guards: alternatives.map(({ guards }) => guards).reduce((all, guards) => eitherGuards(all, guards)),
  }));
}

function fieldsOf(parts: readonly Part[]): Part[][] {
  const fields: Part[][] = [];
  let open: Part[] | undefined;
  for (const part of parts) {
    if (typeof part !== 'string') {
      if (!open) {
        open = [];
        fields.push(open);
      }
      open.push(part);
      continue;
    }
    for (const piece of part.split(/([ \t\n]+)/)) {
      if (piece === '') continue;
      if (/^[ \t\n]/.test(piece)) open = undefined;
      else {
        if (!open) {
          open = [];
          fields.push(open);
        }
        open.push(piece);
      }
    }
  }
  return fields;
}

function quotedFieldsOf(parts: readonly Part[]): Part[][] {
  const fields: Part[][] = [];
  let open: Part[] | undefined;
  let quote: string | undefined;
  const add = (part: Part): void => {
    if (!open) {
      open = [];
      fields.push(open);
    }
    const last = open.length - 1;
    if (typeof part === 'string' && typeof open[last] === 'string') open[last] += part;
    else open.push(part);
  };
  for (const part of parts) {
    if (typeof part !== 'string') {
      add(part);
      continue;
    }
    for (const [one] of part.matchAll(/\\[\s\S]|[\s\S]/g)) {
      if (one === quote) quote = undefined;
      else if (quote !== undefined) add(one);
      else if (one === '"' || one === "'") {
        quote = one;
        add('');
      } else if (/\s/.test(one)) open = undefined;
      else add(one.length > 1 ? one.slice(1) : one);
    }
  }
  return fields.map((field) => field.filter((part, _, { length }) => part !== '' || length === 1));
}

/** `${x#p}` and the like. Only the literal beginning or end of a text with holes can be cut. */
export function removePattern(text: Text, operator: string, pattern: string): Text {
  const source = globToRegExp(pattern).slice(1, -1);
  const lazy = operator.length === 1;
  const cut = (value: string): string => {
    try {
      if (operator.startsWith('#')) return shortestOrLongest(value, source, lazy, true);
      return shortestOrLongest(value, source, lazy, false);
    } catch {
      return value;
    }
  };
  return mapText(text, cut, (parts) => {
    const at = operator.startsWith('#') ? 0 : parts.length - 1;
    const end = parts[at];
    if (typeof end !== 'string') return parts;
    const shortened = cut(end);
    const kept = parts.filter((_, index) => index !== at);
    if (shortened === '') return kept;
    return at === 0 ? [shortened, ...kept] : [...kept, shortened];
  });
}

function shortestOrLongest(value: string, source: string, shortest: boolean, front: boolean): string {
  const whole = new RegExp(`^${source}$`);
  const lengths = Array.from({ length: Math.min(value.length, 4000) + 1 }, (_, length) => length);
  for (const length of shortest ? lengths : lengths.reverse()) {
    const piece = front ? value.slice(0, length) : value.slice(value.length - length);
    if (whole.test(piece)) return front ? value.slice(length) : value.slice(0, value.length - length);
  }
  return value;
}

/** `${x/p/r}`: precise on literals; literal pieces between holes for `//`. */
export function replacePattern(text: Text, operator: string, pattern: string, replacement: Text): Text {
  const source = globToRegExp(pattern).slice(1, -1);
  const anchored = operator === '/#' ? `^(?:${source})` : operator === '/%' ? `(?:${source})$` : source;
  let matcher: RegExp;
  try {
    matcher = new RegExp(anchored, operator === '//' ? 'g' : '');
  } catch {
    return text;
  }
  if (pattern === '') return text;
  return either(
    ...text.alternatives.map((alternative): Text => {
      const value = literalParts(alternative.parts);
      const pieces = value === undefined ? (operator === '//' ? alternative.parts : undefined) : [value];
      if (!pieces) return keep(alternative);
      const joined = pieces.map((piece) =>
        typeof piece === 'string' ? replaceIn(piece, matcher, replacement) : one([piece]),
      );
      const whole = concat(...joined);
      return {
        ...whole,
        alternatives: whole.alternatives.map(({ parts, guards }) => ({
          parts,
          guards: [...alternative.guards, ...guards],
        })),
      };
    }),
  );
}

function replaceIn(value: string, matcher: RegExp, replacement: Text): Text {
  let text = literal('');
  let at = 0;
  for (const match of matcher.global
    ? value.matchAll(matcher)
    : [matcher.exec(value)].filter((found) => found !== null)) {
    if (match[0] === '') continue;
    text = concat(text, literal(value.slice(at, match.index)), replacement);
    at = match.index + match[0].length;
  }
  return concat(text, literal(value.slice(at)));
}

function keep(alternative: Alternative): Text {
  return { alternatives: [alternative] };
}

function one(parts: readonly Part[]): Text {
  return { alternatives: [{ parts, guards: [] }] };
}

/** The text without newlines at its end, as command substitution leaves it. */
export function withoutFinalNewlines(text: Text): Text {
  return mapText(
    text,
    (value) => value.replace(/\n+$/, ''),
    (parts) => {
      const last = parts[parts.length - 1];
      if (typeof last !== 'string') return parts;
      const cut = last.replace(/\n+$/, '');
      return cut === '' ? parts.slice(0, -1) : [...parts.slice(0, -1), cut];
    },
  );
}
