import { concat, expanded, literal, type Text } from './text.js';

/**
 * A program text with holes: each hole is a run of private-use characters as long as what it replaces, so that offsets stay right
 * and a parser takes it for a part of a word.
 */
export interface Template {
  readonly source: string;
  readonly values: readonly Text[];
}

const OPEN = '\uE000';
const FILL = '\uE001';
const CLOSE = '\uE002';
const DIGIT = 0xe010;

/** A marker for value number `index`, at least `length` characters long. */
function marker(index: number, length: number): string {
  const digits = [...String(index)].map((digit) => String.fromCharCode(DIGIT + Number(digit))).join('');
  return `${OPEN}${digits}${FILL.repeat(Math.max(0, length - digits.length - 2))}${CLOSE}`;
}

/** Joins literal pieces and values to a template. A value's `length` is that of the source it replaces. */
export function makeTemplate(
  pieces: readonly (string | { readonly text: Text; readonly length: number })[],
): Template {
  const values: Text[] = [];
  const source = pieces
    .map((piece) => {
      if (typeof piece === 'string') return piece.replace(/[\uE000-\uE02F]/g, '\uFFFD');
      values.push(piece.text);
      return marker(values.length - 1, piece.length);
    })
    .join('');
  return { source, values };
}

/** A text of one alternative as a template; undefined where it has several. */
export function templateOf(text: Text): Template | undefined {
  if (text.alternatives.length !== 1) return undefined;
  return makeTemplate(
    text.alternatives[0]!.parts.map((part) =>
      typeof part === 'string'
        ? part
        : { text: expanded({ alternatives: [{ parts: [part], guards: [] }] }), length: 0 },
    ),
  );
}

/** A piece of a template's source with its values put back. */
export function fillTemplate(piece: string, values: readonly Text[]): Text {
  if (!piece.includes(OPEN)) return literal(piece);
  let text = literal('');
  let at = 0;
  for (const match of piece.matchAll(/\uE000([\uE010-\uE019]+)\uE001*\uE002/g)) {
    const index = Number([...match[1]!].map((char) => char.charCodeAt(0) - DIGIT).join(''));
    text = concat(text, literal(piece.slice(at, match.index)), values[index] ?? literal(''));
    at = match.index + match[0].length;
  }
  return concat(text, literal(piece.slice(at)));
}
