import { fillTemplate, type Template } from '../../src/effects/template.js';
import type { Text } from '../../src/effects/text.js';

/** A command line without its redirections. */
export interface Line {
  readonly source: string;
  readonly values: readonly Text[];
  readonly redirections: readonly Redirection[];
  /** An operator stands in it that a variable brought: it is more than one command. */
  readonly isOpen: boolean;
}

interface Redirection {
  readonly operator: '<' | '>' | '>>';
  /** The digit in front; '' without one. */
  readonly descriptor: string;
  /** The file, or `&1`. */
  readonly path: Text;
}

/** Takes the redirections out of a command line. */
export function readLine({ source, values }: Template): Line {
  const redirections: Redirection[] = [];
  let kept = '';
  let quoted = false;
  let isOpen = false;
  for (let at = 0; at < source.length; at++) {
    const character = source[at]!;
    if (character === '"') quoted = !quoted;
    if (quoted || character === '"') kept += character;
    else if (character === '^') kept += source.slice(at, ++at + 1);
    else if (character === '<' || character === '>') {
      const isAppend = source.startsWith('>>', at);
      if (isAppend) at++;
      const descriptor = /(?:^|\s)([0-9])$/.exec(kept)?.[1] ?? '';
      if (descriptor !== '') kept = kept.slice(0, -1);
      const target = /^[ \t]*(&[0-9]|(?:"[^"]*"|[^\s"<>|&])+)/.exec(source.slice(at + 1));
      redirections.push({
        operator: isAppend ? '>>' : character,
        descriptor,
        path: fillTemplate((target?.[1] ?? '').replaceAll('"', ''), values),
      });
      at += target?.[0].length ?? 0;
    } else {
      if (character === '|' || character === '&') isOpen = true;
      kept += character;
    }
  }
  return { source: kept.trimEnd(), values, redirections, isOpen };
}

/** The words of a command line as a Windows program reads them: blanks split, quotation marks hold together. */
export function splitWords(source: string, values: readonly Text[]): Text[] {
  const words: string[] = [];
  let word: string | undefined;
  let quoted = false;
  for (let at = 0; at < source.length; at++) {
    const character = source[at]!;
    if (character === '\\' && source[at + 1] === '"') word = (word ?? '') + source[++at];
    else if (character === '"') {
      quoted = !quoted;
      word ??= '';
    } else if (character === '^' && !quoted) {
      const next = source.slice(at + 1).match(/^\r?\n|[\s\S]/)?.[0] ?? '';
      if (!next.endsWith('\n')) word = (word ?? '') + next;
      at += next.length;
    } else if (/\s/.test(character) && !quoted) {
      if (word !== undefined) words.push(word);
      word = undefined;
    } else word = (word ?? '') + character;
  }
  if (word !== undefined) words.push(word);
  return words.map((one) => fillTemplate(one, values));
}
