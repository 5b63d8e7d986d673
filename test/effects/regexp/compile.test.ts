import { describe, expect, it } from 'vitest';
import { compileRegExp } from '../../../src/effects/regexp/compile.js';
import { LinearRegExp, linearProgram } from '../../../src/effects/regexp/linear.js';
import { parsePattern } from '../../../src/effects/regexp/syntax.js';

describe('how expressions of untrusted source are matched', () => {
  const how = (source: string, flags = ''): string => {
    const compiled = compileRegExp(source, flags);
    if (!compiled) return 'not';
    return compiled instanceof LinearRegExp ? 'linear' : 'backtracking';
  };
  it.each([
    ['(a|b)+c', 'backtracking'],
    ['(\\.\\d+)*$', 'backtracking'],
    ['^v?(\\d+)\\.(\\d+)\\.(\\d+)(?:-([\\w.]+))?$', 'backtracking'],
    ['^(https?://)?([^/:]+)(:\\d+)?(/.*)?$', 'backtracking'],
    ['\\B(?=(\\d{3})+(?!\\d))', 'backtracking'],
    ['x(?<!y)(a+b)*', 'backtracking'],
    ['"(?:[^"\\\\]|\\\\.)*"', 'backtracking'],
    ['(?:a|[^\\]])*', 'linear'],
    ['([\\s,]|#[^\\n]+)+', 'linear'],
    ['(a+)+$', 'linear'],
    ['(a+)+(b+)+', 'linear'],
    ['(a|a)*b', 'linear'],
    ['(?:a|ab|b)*c', 'linear'],
    ['(?:a?b?c)*d', 'backtracking'],
    ['(?:ab?|ba?)*d', 'linear'],
    ['(\\w\\d?)*!', 'linear'],
    ['(?:a{1,3}){5}b', 'backtracking'],
    ['(?:a{1,3}){20}b', 'linear'],
    ['(?:(?:a{1,3}){8}){8}b', 'not'],
    [`${'('.repeat(20)}${'){8}'.repeat(20)}`, 'not'],
    [`${'.*'.repeat(8)}x`, 'linear'],
    [`${'a?'.repeat(30)}${'a'.repeat(30)}`, 'linear'],
    ['(?:a|a)*(?=b)', 'not'],
    ['(a|a)*\\1b', 'not'],
    ['(?:a*)*b', 'not'],
    ['(?:(a)|(a)|b)*c', 'not'],
    ['(', 'not'],
  ])('%s: %s', (source, expected) => {
    expect(how(source)).toBe(expected);
  });

  it.each(['(a+)+b', '(?:a{1,3}){20}b', '(a|a)*b', '(?:a|ab|ba|b)*c', '(?:\\w\\d?)*!'])(
    '%s ends soon',
    (source) => {
      expect(compileRegExp(source, '')!.exec(`bc!${'a'.repeat(50_000)}`)?.index ?? 0).toBeLessThan(3);
    },
  );
});

describe('what is matched in linear time means what it does in JavaScript', () => {
  const linear = (source: string, flags = ''): RegExp => {
    const program = linearProgram(
      parsePattern(source, flags.replace(/[gy]/g, ''))!,
      source,
      flags.replace(/[gy]/g, ''),
    );
    expect(program, source).toBeDefined();
    return new LinearRegExp(source, flags, program);
  };
  const texts = [
    '',
    'a',
    'aab',
    'xaabaab',
    'foo-bar_baz qux',
    'One TWO three',
    'k=v; k2 = v2 ;\tx',
    'line 1\nline 2\r\nline\u2028 3\u00a0\ufeff',
    'v1.2.3-rc.1+build',
    'emoji 😀😀 and é, K\u212a ſs',
    '[x]-{y}^$\\/|',
    '\0\u0008\v\f',
  ];
  it.each([
    ['(a+)(b?)', ''],
    ['(a|aa)(b|ab)?', 'g'],
    ['(?:(\\w)(\\d?))+', 'g'],
    ['[a-z]+', 'gi'],
    ['[^a-z]+', 'gi'],
    ['\\s+', 'g'],
    ['[\\s\\S]', 'g'],
    ['.', 'g'],
    ['.', 'gu'],
    ['.+', 'gs'],
    ['[^]', 'g'],
    ['[]|x', 'g'],
    ['\\b\\w', 'g'],
    ['\\B.', 'g'],
    ['^.', 'g'],
    ['.$', 'g'],
    ['x*', 'g'],
    ['a*?', 'g'],
    ['a{2}', 'g'],
    ['a{1,}?b', ''],
    ['(?<first>\\w+)[ =](?<rest>.*)', ''],
    ['(?:x|(a))(b)?', ''],
    ['[\\w-.]+', 'g'],
    ['[+\\-\\]^$]', 'g'],
    ['\\A|\\z|\\Q|a{,2}|{y}|]', 'g'],
    ['\\u0061|\\x62|\\cI|\\0|[\\b]|\\v', 'g'],
    ['\\u{1F600}+', 'u'],
    ['[😀-😂]', 'gu'],
    ['\\ud83d', 'g'],
    ['[^\\ud83d]+', 'g'],
    ['\\/|\\|', 'g'],
    ['[[:alpha:]]', 'g'],
    ['k|s', 'gi'],
    ['\\W', 'gi'],
    ['(\\d+)(?:\\.(\\d+))?', 'g'],
    ['\\w', 'y'],
    ['\\ba', 'y'],
    ['x|', 'y'],
  ])('/%s/%s', (source, flags) => {
    for (const text of texts) {
      const runs = [new RegExp(source, flags), linear(source, flags)].map((regexp) => {
        const first = regexp.exec(text);
        const second = [regexp.lastIndex, regexp.exec(text)?.slice(), regexp.lastIndex];
        regexp.lastIndex = 0;
        return {
          first: first && { ...first, groups: { ...first.groups } },
          second,
          match: text.match(regexp)?.slice(),
          all: flags.includes('g') ? [...text.matchAll(regexp)].map((one) => [one.index, ...one]) : [],
          replaced: text.replace(regexp, "<$1$&$$$'>"),
          called: text.replace(regexp, (...args) => JSON.stringify(args.slice(0, -1))),
          pieces: text.split(regexp),
          at: text.search(regexp),
        };
      });
      expect(runs[1], JSON.stringify(text)).toEqual(runs[0]);
    }
  });

  it('puts named groups where a replacement has them', () => {
    expect('k=v'.replace(linear('(?<key>\\w)=(?<value>\\w)'), '$<value>=$<key>')).toBe('v=k');
  });
});
