import { eitherGuards, type Guard } from '../src/effects/condition.js';
import { expanded, literalOf, type Part, type Text, textKey } from '../src/effects/text.js';

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

/** Names of one interpreter, of which a program takes the one that is there. */
const TWINS = [/^(pwsh|powershell)$/, /^(bash|sh|zsh)$/, /^python[\d.]*$/, /^node(js)?$/];

/**
 * The readings of a command line, those that are the same words for one interpreter by another of its names as one: each would run the
 * same. Only where its options begin: without any, Windows PowerShell takes words for a command and pwsh for a file.
 */
export function withoutTwins(readings: readonly Words[]): Words[] {
  const kept: Words[] = [];
  for (const reading of readings) {
    const at = kept.findIndex((other) => areTwins(other.words, reading.words));
    if (at < 0) kept.push(reading);
    else kept[at] = { words: kept[at]!.words, guards: eitherGuards(kept[at]!.guards, reading.guards) };
  }
  return kept;
}

function areTwins([one, ...options]: readonly Text[], [other, ...others]: readonly Text[]): boolean {
  const names = [one, other].map((program) => (program && literalOf(program)) ?? '');
  return (
    options.length === others.length &&
    TWINS.some((twins) => names.every((name) => twins.test(name))) &&
    /^-./.test((options[0] && literalOf(options[0])) ?? '') &&
    options.every((option, at) => isSameWord(option, others[at]!))
  );
}

function isSameWord(one: Text, other: Text): boolean {
  if (one === other) return true;
  const isPlain = [one, other].every(
    ({ alternatives: [only, ...more] }) => only?.guards.length === 0 && more.length === 0,
  );
  return isPlain && textKey(one) === textKey(other);
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
