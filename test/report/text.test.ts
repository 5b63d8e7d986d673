import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { audit } from '../../src/audit.js';
import { coverageText } from '../../src/report/coverage.js';
import { withPatch } from '../../src/report/patch.js';
import { text } from '../../src/report/text.js';
import type { SourceProvider } from '../../src/sources/index.js';
import { memoryTree } from '../../src/sources/tree.js';
import { vet } from '../../src/vet.js';
import { temporaryFolder } from '../forge/repository.js';

const SHA = '0123456789abcdef0123456789abcdef01234567';
const ACTION = `name: x
inputs:
  version: { default: latest }
  token: { required: true }
runs:
  using: composite
  steps:
    - shell: bash
      env: { V: "\${{ inputs.version }}" }
      run: |
        if test "$V" = latest; then npm install -g tool@latest; else docker pull tool@sha256:${SHA}${SHA.slice(16)}; fi
        "$GITHUB_ACTION_PATH/scripts/a.sh"
`;
const sources: SourceProvider = {
  resolve: async () => SHA,
  tree: async (owner, repo, sha) =>
    memoryTree(`${owner}/${repo}@${sha}`, {
      'action.yml': ACTION,
      'scripts/a.sh': '#!/bin/sh\n"$(dirname "$0")/b.sh"\nruby "$(dirname "$0")/c.rb"\n',
      'scripts/b.sh': '#!/bin/sh\nuname -a\n',
      'scripts/c.rb': 'puts 1\n',
    }),
};

/** A repository whose one workflow has these steps. */
function repositoryOf(steps: string): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, '.github/workflows'), { recursive: true });
  writeFileSync(
    join(folder, '.github/workflows/a.yml'),
    `on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n${steps}`,
  );
  return folder;
}

it.each<[string, Record<string, string>, Record<string, string>, string[]]>([
  ['a value for an input that is not given', { version: '1.2.3' }, {}, ['+   version: "1.2.3"']],
  ['a value for one that is', { mode: 'safe' }, { Mode: 'fast' }, ['-   mode: fast', '+   mode: safe']],
  ['a value of the caller', { version: 'an exact version' }, {}, ['+   version: # an exact version']],
  ['nothing', { mode: '(empty)' }, { mode: 'x y' }, ['-   mode: "x y"', "+   mode: ''"]],
  ['a word that YAML takes for another', { mode: 'false' }, {}, ['+   mode: "false"']],
])('the patch says %s', (_, closing, given, lines) => {
  expect(withPatch(closing, given)).toEqual(['  with:', ...lines]);
});

it('says what each caller gives, lacks and should change', async () => {
  const folder = repositoryOf(`      - { uses: o/a@${SHA}, with: { version: latest } }
      - { uses: o/a@${SHA}, with: { version: "2.0.0", token: x } }
`);
  const printed = text(await audit(folder, { sources })).split('\n');
  const uses = printed.filter((line) => /^ {2}(used|required|close)|^ {4}[ +-] {3}/.test(line));
  expect(uses).toEqual([
    '  used at .github/workflows/a.yml:6 with version: latest',
    '  required, not given: token',
    '  close with at .github/workflows/a.yml:6',
    '    -   version: latest',
    '    +   version: # an exact version',
    '  used at .github/workflows/a.yml:7 with version: 2.0.0, token: x',
  ]);
});

it('prints the tree of what runs', async () => {
  const report = await vet([{ uses: `o/a@${SHA}` }], { sources });
  expect(coverageText(report)).toBe(`o/a@${SHA}  composite
  action.yml  [steps] image, install
    scripts/a.sh  [shell] opaque
      scripts/b.sh  [shell] nothing
  opaque scripts/a.sh:3: ruby program is not analysed
`);
});

it('says a thing once: what one place fetches, what another use has too, why sources were not read', async () => {
  const other = SHA.replace('0', '1');
  const folder = repositoryOf(`      - { uses: o/b@${SHA}, with: { mirror: one } }
      - { uses: o/b@${SHA}, with: { mirror: two } }
      - uses: o/gone@${other}
      - uses: o/gone/sub@${other}
`);
  const script = `if [ "\${{ inputs.mirror }}" = one ]; then H=a.example; else H=b.example; fi
        curl -sSfL "https://$H/v1.2.3/tool" -o tool
        curl -sSfL "https://c.example/v1.2.3/lib" -o lib
        chmod +x tool lib && ./tool && ./lib`;
  const printed = text(
    await audit(folder, {
      sources: {
        resolve: async () => SHA,
        tree: async (owner, repo, sha) => {
          if (sha === other) throw new Error('not in the mirrors');
          return memoryTree(`${owner}/${repo}@${sha}`, {
            'action.yml': `name: x\ninputs: { mirror: {} }\nruns:\n  using: composite\n  steps:\n    - shell: bash\n      run: |\n        ${script}\n`,
          });
        },
      },
    }),
  );
  const heads = printed
    .split('\n')
    .filter((line) => /^[A-Z]|^ {2}(high|medium|as above|error|o\/gone)|^error/.test(line));
  expect(heads).toEqual([
    'GAPPED  ./.github/workflows/a.yml  workflow  through o/b',
    `GAPPED  o/b@${SHA}  composite`,
    '  high[unverified-download] https://a.example/v1.2.3/tool',
    '  high[unverified-download] https://c.example/v1.2.3/lib',
    `GAPPED  o/b@${SHA}  composite`,
    '  high[unverified-download] https://b.example/v1.2.3/tool',
    '  as above',
    '  high[unverified-download] https://c.example/v1.2.3/lib',
    'error: not in the mirrors',
    `  o/gone@${other}`,
    `  o/gone/sub@${other}`,
  ]);
});
