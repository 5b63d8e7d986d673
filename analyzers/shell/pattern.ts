/** A shell pattern (`*`, `?`, `[…]`, `@(a|b)`) as the source of a regular expression, anchored on both sides. */
export function globToRegExp(pattern: string): string {
  let source = '';
  for (let at = 0; at < pattern.length; at++) {
    const char = pattern[at]!;
    const extended = /^[@?*+!]\(([^()]*)\)/.exec(pattern.slice(at));
    if (extended) {
      const alternatives = extended[1]!
        .split('|')
        .map((part) => globToRegExp(part).slice(1, -1))
        .join('|');
      const suffix = char === '?' ? '?' : char === '*' ? '*' : char === '+' ? '+' : '';
      source += char === '!' ? `(?!(?:${alternatives})$).*` : `(?:${alternatives})${suffix}`;
      at += extended[0].length - 1;
    } else if (char === '*') source += '[\\s\\S]*';
    else if (char === '?') source += '[\\s\\S]';
    else if (char === '[') {
      const end = pattern.indexOf(']', at + 2);
      if (end === -1) source += '\\[';
      else {
        const set = pattern
          .slice(at + 1, end)
          .replace(/^!/, '^')
          .replace(/\[:alpha:\]/g, 'A-Za-z')
          .replace(/\[:digit:\]/g, '0-9')
          .replace(/\[:alnum:\]/g, 'A-Za-z0-9')
          .replace(/\[:space:\]/g, '\\s');
        source += `[${set.replace(/\\(?!s)/g, '\\\\')}]`;
        at = end;
      }
    } else if (char === '\\' && at + 1 < pattern.length) source += escapeRegExp(pattern[++at]!);
    else source += escapeRegExp(char);
  }
  return `^${source}$`;
}

export function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

/** Whether a word has characters that make it a pattern. */
export function isPattern(word: string): boolean {
  return /[*?[]|[@+!]\(/.test(word);
}

/** A POSIX extended regular expression as a JavaScript one: classes and the escapes that differ. */
export function posixToRegExp(pattern: string): string {
  return pattern
    .replaceAll('[:alpha:]', 'A-Za-z')
    .replaceAll('[:digit:]', '0-9')
    .replaceAll('[:alnum:]', 'A-Za-z0-9')
    .replaceAll('[:space:]', '\\s')
    .replaceAll('[:upper:]', 'A-Z')
    .replaceAll('[:lower:]', 'a-z')
    .replaceAll('[:xdigit:]', '0-9A-Fa-f');
}
