import type { Guard } from '../src/effects/condition.js';
import { expanded, type Part, type Text } from '../src/effects/text.js';

/** One reading of a command line: its words, and the guards under which the line is this one. */
interface Words {
  readonly words: readonly Text[];
  readonly guards: readonly Guard[];
}

/**
 * The words of a command line as programs of Windows and `@actions/exec` (`argStringToArray` of its toolrunner) split it: blanks split,
 * double quotes hold together, a back slash escapes a quote inside of quotes. A hole stays in the word it stands in.
 */
export function splitCommandLine(line: Text): Words[] {
  return line.alternatives.map(({ parts, guards }) => ({
    words: splitParts(parts).map((word) => expanded({ alternatives: [{ parts: word, guards: [] }] })),
    guards,
  }));
}

function splitParts(parts: readonly Part[]): Part[][] {
  const words: Part[][] = [];
  let word: Part[] = [];
  let quoted = false;
  let escaped = false;
  const append = (character: string): void => {
    const text = escaped && character !== '"' ? `\\${character}` : character;
    escaped = false;
    const last = word[word.length - 1];
    if (typeof last === 'string') word[word.length - 1] = last + text;
    else word.push(text);
  };
  for (const part of parts) {
    if (typeof part !== 'string') {
      word.push(part);
      continue;
    }
    for (const character of part) {
      if (character === '"') {
        if (escaped) append(character);
        else quoted = !quoted;
      } else if (character === '\\' && escaped) append(character);
      else if (character === '\\' && quoted) escaped = true;
      else if (/\s/.test(character) && !quoted) {
        if (word.length > 0) words.push(word);
        word = [];
      } else append(character);
    }
  }
  if (word.length > 0) words.push(word);
  return words;
}
