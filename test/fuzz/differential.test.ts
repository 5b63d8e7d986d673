import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { analyze, prepareAnalyzers } from '../../src/analyze.js';
import { literalOf } from '../../src/effects/text.js';
import { parseImage } from '../../src/refs/image.js';
import { memoryTree } from '../../src/sources/tree.js';

beforeAll(prepareAnalyzers);

const VALUES = ['v1.2.3', 'a/b/c.tar.gz', '', 'Linux', 'x.y', 'aXbXc'];
const PATTERNS = ['*', 'v', '*.', '.*', '/*', '*/', 'X*', '*X', '[a-z]', '?', '.gz', '#', 'L*x'];

/** Words whose value depends on nothing but the strings in them. */
const words: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(...VALUES),
    fc.array(
      fc.oneof(
        fc.constantFrom(
          '$x',
          '${x}',
          '${#x}',
          '${x:-d}',
          '${x:+s}',
          '${x,,}',
          '${x^^}',
          '${x^}',
          '$(echo "$x")',
          '$((${#x} + 2))',
          'lit',
          '-',
        ),
        fc
          .tuple(fc.constantFrom('#', '##', '%', '%%'), fc.constantFrom(...PATTERNS))
          .map(([op, pattern]) => `\${x${op}${pattern}}`),
        fc
          .tuple(
            fc.constantFrom('/', '//', '/#', '/%'),
            fc.constantFrom('a', '.', 'X', '?', '[0-9]'),
            fc.constantFrom('', '-', 'zz'),
          )
          .map(([op, from, to]) => `\${x${op}${from}/${to}}`),
        fc
          .tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 4 }))
          .map(([at, length]) => `\${x:${at}:${length}}`),
        fc
          .constantFrom(...['cut -d. -f1', 'tr a-z A-Z', "sed 's/a/b/'", 'head -n1', "tr -d 'v'"])
          .map((filter) => `$(echo "$x" | ${filter})`),
      ),
      { minLength: 1, maxLength: 3 },
    ),
  )
  .map(([value, parts]) => `x='${value}'\ny="${parts.join('')}"`);

describe('shell words', () => {
  it('are what bash says, wherever they are known', () => {
    const scripts = fc.sample(words, { seed: 7, numRuns: 400 });
    const program = scripts.map((script) => `( ${script}\nprintf '%s\\0' "$y" )`).join('\n');
    const said = execFileSync('bash', ['--noprofile', '--norc', '-c', program], {
      encoding: 'utf8',
      env: { PATH: process.env.PATH ?? '', LC_ALL: 'C' },
    }).split('\0');
    let known = 0;
    const wrong = scripts.flatMap((script, at) => {
      const run = `${script}\ncurl "https://a.example/$y"`;
      const action = `runs:\n  using: composite\n  steps:\n    - shell: bash\n      run: ${JSON.stringify(run)}\n`;
      const { effects } = analyze(memoryTree('t', { 'action.yml': action }), '');
      const fetch = effects.find((effect) => effect.kind === 'fetch');
      const value = fetch?.kind === 'fetch' ? literalOf(fetch.url) : undefined;
      if (value === undefined) return [];
      known++;
      return value === `https://a.example/${said[at]}` ? [] : [{ script, bash: said[at], ours: value }];
    });
    expect(wrong).toEqual([]);
    expect(known).toBeGreaterThan(scripts.length * 0.6);
  });
});

// https://github.com/opencontainers/distribution-spec/blob/main/spec.md#pulling-manifests, and the registry grammar of distribution/reference.
const NAME = /^[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*(\/[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*)*$/;
const TAG = /^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/;
const DIGEST = /^sha256:[a-f0-9]{64}$/;

describe('image references', () => {
  it('are those of the OCI distribution specification', () => {
    const step = fc.constantFrom('a', 'b2', 'A', '_', '__', '-', '.', '--', '..', 'lib');
    const part = fc.array(step, { minLength: 1, maxLength: 4 }).map((steps) => steps.join(''));
    const name = fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/'));
    const tag = fc.oneof(part, fc.constant('x'.repeat(129)), fc.constant('1.0'));
    const digest = fc.constantFrom(`sha256:${'a'.repeat(64)}`, `sha256:${'g'.repeat(64)}`, 'sha256:ab');
    fc.assert(
      fc.property(name, fc.option(tag), fc.option(digest), (path, version, sum) => {
        const text = `r.example/${path}${version === null ? '' : `:${version}`}${sum === null ? '' : `@${sum}`}`;
        const isValid =
          NAME.test(path) && (version === null || TAG.test(version)) && (sum === null || DIGEST.test(sum));
        expect([text, parseImage(text).kind !== 'invalid']).toEqual([text, isValid]);
      }),
      { seed: 7, numRuns: 2_000 },
    );
  });
});
