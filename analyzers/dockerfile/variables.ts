import { guard, guardNot } from '../../src/effects/condition.js';
import { concat, either, guarded, literal, literalOf, type Text } from '../../src/effects/text.js';

/**
 * A word of a Dockerfile with its variables put in: `$X`, `${X}`, `${X:-default}`, `${X:+other}`, escapes and quotes as BuildKit
 * does it (https://docs.docker.com/reference/dockerfile/#environment-replacement).
 */
export function substitute(word: string, lookup: (name: string) => Text | undefined): Text {
  let text = literal('');
  let plain = '';
  const flush = (): void => {
    if (plain !== '') text = concat(text, literal(plain));
    plain = '';
  };
  for (let at = 0; at < word.length; at++) {
    const char = word[at]!;
    if (char === '\\' && at + 1 < word.length) plain += word[++at]!;
    else if (char === '"' || char === "'") continue;
    else if (char !== '$') plain += char;
    else {
      const simple = /^\$(\w+)/.exec(word.slice(at));
      const braced = /^\$\{(\w+)(?:(:?[-+])((?:[^{}]|\$\{[^{}]*\})*))?\}/.exec(word.slice(at));
      const match = braced ?? simple;
      if (!match) {
        plain += char;
        continue;
      }
      flush();
      text = concat(text, expansion(match[1]!, match[2], match[3] ?? '', lookup));
      at += match[0].length - 1;
    }
  }
  flush();
  return text;
}

function expansion(
  name: string,
  operator: string | undefined,
  word: string,
  lookup: (name: string) => Text | undefined,
): Text {
  const value = lookup(name);
  if (operator === undefined) return value ?? literal('');
  const other = substitute(word, lookup);
  const isDefault = operator.endsWith('-');
  if (value === undefined) return isDefault ? other : literal('');
  const known = literalOf(value);
  if (known !== undefined) {
    const present = operator.startsWith(':') ? known !== '' : true;
    return present === isDefault ? value : isDefault ? other : literal('');
  }
  const empty = { kind: 'empty', subject: value } as const;
  return isDefault
    ? either(guarded(value, [guardNot(empty)]), guarded(other, [guard(empty)]))
    : either(guarded(other, [guardNot(empty)]), guarded(literal(''), [guard(empty)]));
}
