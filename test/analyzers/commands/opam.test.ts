import { beforeAll, describe, expect, it } from 'vitest';
import { analyze, prepareAnalyzers } from '../../../src/analyze.js';
import { judge } from '../../../src/rules/index.js';
import { memoryTree } from '../../../src/sources/tree.js';

beforeAll(() => prepareAnalyzers());

const ACTION = (lines: string): string =>
  `name: x
inputs:
  version: { default: '5' }
runs:
  using: composite
  steps:
    - shell: bash
      env: { VERSION: '\${{ inputs.version }}' }
      run: |
        ${lines.replaceAll('\n', '\n        ')}
`;

function findings(lines: string): string[] {
  const { effects } = analyze(memoryTree('o/r@sha', { 'action.yml': ACTION(lines) }), '');
  return judge(effects, { action: 'o/r', with: new Map() }).findings.map(
    ({ kind, target }) => `${kind} ${target}`,
  );
}

const SHA = '0123456789abcdef0123456789abcdef01234567';

const cases: [string, string, string[]][] = [
  [
    'packages, with a version and without',
    'opam install -y --switch=x left.1.2.3\nopam exec -- opam install right',
    ['unpinned-package opam install left.1.2.3', 'unpinned-package opam install right'],
  ],
  [
    'a switch is created with a compiler',
    'opam switch create . --packages=left.1.2.3,right\nopam switch create 4.14.1\nopam switch create name other.4.0.0',
    [
      'unpinned-package opam switch create left.1.2.3',
      'unpinned-package opam switch create right',
      'unpinned-package opam switch create 4.14.1',
      'unpinned-package opam switch create other.4.0.0',
    ],
  ],
  [
    'a switch without packages, and what fetches nothing',
    'opam switch create . --empty\nopam switch set .\nopam list\nopam init --bare',
    [],
  ],
  [
    'a version of an input',
    'opam switch create . "compiler.$VERSION"',
    [
      'floating-version opam switch create compiler.5',
      'unpinned-package opam switch create compiler.{version}',
    ],
  ],
  [
    'repositories: of git, at a commit, and a folder',
    `opam repository add name git+https://git.example/repository.git\nopam repo add --all-switches two https://git.example/two.git#${SHA}\nopam repo add here ./folder`,
    ['mutable-git-ref https://git.example/repository.git @ HEAD'],
  ],
  [
    'where opam begins',
    'opam init default git+https://git.example/repository --bare\nopam init --compiler=compiler.5.1.0',
    ['mutable-git-ref https://git.example/repository @ HEAD', 'unpinned-package opam init compiler.5.1.0'],
  ],
  [
    'sources that are pinned',
    'opam pin add tool https://git.example/tool.git#branch\nopam pin add tool ./folder\nopam pin --no-action .',
    ['mutable-git-ref https://git.example/tool.git @ branch'],
  ],
];

describe('opam', () => {
  it.each(cases)('%s', (_what, lines, expected) => {
    expect(findings(lines)).toEqual(expected);
  });
});
