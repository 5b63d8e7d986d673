import { type Alternative, isChoice, joinedParts, type Part, type Text } from './text.js';

/** A stretch of a program's text, or the several stretches of which one stands there. */
export type Segment =
  | { readonly kind: 'text'; readonly text: Text }
  | { readonly kind: 'choice'; readonly alternatives: readonly Alternative[] };

/**
 * The lines of a program that was put together at run time, in order: what is certain, and choices of whole lines. A choice inside of a
 * line stays a hole of that line.
 */
export function segmentsOf({ parts, guards }: Alternative): Segment[] {
  const segments: Segment[] = [];
  /** Whole lines, and the line that is not ended. */
  let lines: Part[] = [];
  let line: Part[] = [];
  const close = (): void => {
    if (lines.length > 0)
      segments.push({ kind: 'text', text: { alternatives: [{ parts: joinedParts(lines), guards }] } });
    lines = [];
  };
  const queue = [...parts];
  for (let part = queue.shift(); part !== undefined; part = queue.shift()) {
    if (typeof part === 'string') {
      const end = part.lastIndexOf('\n') + 1;
      if (end > 0) lines.push(...line, part.slice(0, end));
      line = end > 0 ? [part.slice(end)] : [...line, part];
      continue;
    }
    if (!isChoice(part) || !isSyntax(part.origin.of)) {
      line.push(part);
      continue;
    }
    close();
    const rest = restOfLine(queue);
    const before = line;
    segments.push({
      kind: 'choice',
      alternatives: part.origin.of.alternatives.map((one) => ({
        parts: joinedParts([...before, ...one.parts, ...rest]),
        guards: one.guards,
      })),
    });
    line = [];
  }
  lines.push(...line.filter((part) => part !== ''));
  close();
  return segments;
}

/** Takes from the queue what is left of the line, its end included. */
function restOfLine(queue: Part[]): Part[] {
  const rest: Part[] = [];
  for (let part = queue.shift(); part !== undefined; part = queue.shift()) {
    const end = typeof part === 'string' ? part.indexOf('\n') + 1 : 0;
    if (typeof part === 'string' && end > 0) {
      rest.push(part.slice(0, end));
      if (end < part.length) queue.unshift(part.slice(end));
      break;
    }
    rest.push(part);
  }
  return rest;
}

/** Whether one of the texts is more than a word, or a piece of one. */
function isSyntax(text: Text): boolean {
  return text.alternatives.some(({ parts }) =>
    parts.some((part) => (typeof part === 'string' ? /[\s'"`$;&|()<>]/.test(part) : isChoice(part))),
  );
}
