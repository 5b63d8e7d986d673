import {
  type Alternative,
  concat,
  either,
  literal,
  literalParts,
  mapText,
  type Part,
  type Text,
} from '../../src/effects/text.js';
import { globToRegExp } from './pattern.js';

/** Splits at white space as an unquoted expansion is split. Fields of several alternatives are joined by position. */
export function splitFields(text: Text): Text[] {
  const lists = text.alternatives.map((alternative) => ({
    alternative,
    fields: fieldsOf(alternative.parts),
  }));
  if (lists.length === 1)
    return lists[0]!.fields.map((parts) => ({
      alternatives: [{ parts, guards: lists[0]!.alternative.guards }],
    }));
  const count = Math.max(0, ...lists.map(({ fields }) => fields.length));
  return Array.from({ length: count }, (_, at) =>
    either(
      ...lists.flatMap(({ alternative, fields }) =>
        fields[at] ? [{ alternatives: [{ parts: fields[at], guards: alternative.guards }] }] : [],
      ),
    ),
  );
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
