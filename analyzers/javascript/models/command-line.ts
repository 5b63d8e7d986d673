import { parse } from 'shell-quote';
import { literal, type Part, type Text } from '../../../src/effects/text.js';

/** A private character for each hole, so that a splitter of plain text keeps it in its word. */
const FIRST_HOLE = 0xe000;

/** The words of a command line as packages split it that know the quotes of a shell (`shell-quote`, `shlex`, `string-argv`). */
export function splitAsShell(line: Text): Text[] {
  const parts = line.alternatives[0]?.parts ?? [];
  const text = parts
    .map((part, at) => (typeof part === 'string' ? part : String.fromCharCode(FIRST_HOLE + at)))
    .join('');
  return parse(text, (name) => `$${name}`).flatMap((word) =>
    typeof word === 'string'
      ? [withHoles(word, parts)]
      : 'op' in word
        ? [literal('pattern' in word ? word.pattern : word.op)]
        : [],
  );
}

function withHoles(word: string, parts: readonly Part[]): Text {
  const pieces = word.split(/([\ue000-\uf8ff])/).filter((piece) => piece !== '');
  return {
    alternatives: [
      { parts: pieces.map((piece) => parts[piece.charCodeAt(0) - FIRST_HOLE] ?? piece), guards: [] },
    ],
  };
}
