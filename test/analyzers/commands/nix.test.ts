import { beforeAll, describe, expect, it } from 'vitest';
import { analyze, prepareAnalyzers } from '../../../src/analyze.js';
import { judge } from '../../../src/rules/index.js';
import { memoryTree } from '../../../src/sources/tree.js';

beforeAll(() => prepareAnalyzers());

const SHA = 'b'.repeat(40);

function findings(line: string, files: Record<string, string> = {}): string[] {
  const script = line.replaceAll('\n', '\n        ');
  const action = `name: x\nruns:\n  using: composite\n  steps:\n    - shell: bash\n      run: |\n        ${script}\n`;
  const { effects } = analyze(memoryTree('o/r@sha', { ...files, 'action.yml': action }), '');
  return judge(effects, { action: 'o/r', with: new Map() }).findings.map(
    ({ kind, target }) => `${kind} ${target}`,
  );
}

const cases: [string, string, string[]][] = [
  [
    'nix-env with expressions at an address',
    'nix-env --quiet -j8 -iA tool -f https://tool.example/api/v1/install',
    [
      'unverified-download https://tool.example/api/v1/install',
      'floating-version https://tool.example/api/v1/install',
    ],
  ],
  [
    'nix-env of the channel of the machine',
    'nix-env -iA nixpkgs.jq',
    ['unpinned-package nix-env -iA nixpkgs.jq'],
  ],
  [
    'a closure that is imported into the store',
    'curl -fsSL https://h.example/1.2.3/closure.xz -o c\npaths=$(xz -dc c | nix-store --import)\n"$paths/bin/t"',
    ['unverified-download https://h.example/1.2.3/closure.xz'],
  ],
  [
    'a store that is asked, exported and verified',
    'curl -fsSL https://h.example/1.2.3/closure.xz -o c\nnix-store --query --requisites ./c\nnix-store --export ./c > out\nnix-store --verify',
    [],
  ],
  ['nix-env that removes or lists', 'nix-env -e jq\nnix-env -q\nnix-env --rollback', []],
  [
    'nix-shell with packages of a branch',
    'nix-shell -p jq -I nixpkgs=https://github.com/NixOS/nixpkgs/archive/nixos-24.05.tar.gz --run "npm install -g left"',
    [
      'mutable-git-ref https://github.com/NixOS/nixpkgs/archive/nixos-24.05.tar.gz',
      'unpinned-package nix-shell -p jq',
      'unpinned-package npm install -g left',
    ],
  ],
  [
    'nix-shell with packages of a commit',
    `nix-shell -I nixpkgs=https://github.com/NixOS/nixpkgs/archive/${SHA}.tar.gz -p jq --run 'jq .'`,
    [],
  ],
  [
    'a channel, by its short name and by its address',
    'nix-channel --add https://nixos.org/channels/nixos-24.05 nixpkgs\nnix-channel --update',
    [
      'unverified-download https://nixos.org/channels/nixos-24.05 → {nixexprs.tar.xz}',
      'floating-version https://nixos.org/channels/nixos-24.05',
    ],
  ],
  [
    'NIX_PATH',
    "export NIX_PATH=nixpkgs=channel:nixos-unstable\nnix-build '<nixpkgs>' -A jq",
    [
      'unverified-download https://nixos.org/channels/nixos-unstable → {nixexprs.tar.xz}',
      'floating-version https://nixos.org/channels/nixos-unstable',
      'unpinned-package nix-build <nixpkgs> -A jq',
    ],
  ],
  [
    'flakes at HEAD, at a tag, and at a commit',
    `nix run github:o/head -- --flag\nnix profile install --accept-flake-config github:o/tag/v1.2.3#tool\nnix build github:o/fixed/${SHA}#tool 'git+https://git.example/x?rev=${SHA}'`,
    ['mutable-git-ref https://github.com/o/head @ HEAD', 'mutable-git-ref https://github.com/o/tag @ v1.2.3'],
  ],
  [
    'flakes of the registry, and a command in a shell of them',
    `nix --extra-experimental-features 'nix-command flakes' shell nixpkgs#jq -c npm install -g left\nnix shell nixpkgs/${SHA}#yq`,
    ['unpinned-package nix shell nixpkgs#jq', 'unpinned-package npm install -g left'],
  ],
  [
    "the caller's own flake and expressions",
    'nix build\nnix develop . -c make\nnix-build\nnix-build -A x -o out',
    [],
  ],
  [
    'fetchers in an expression: with and without a hash',
    `nix-build -E '(import (fetchTarball "https://github.com/o/r/archive/main.tar.gz") {}).x'\nnix-build -E 'import (fetchTarball { url = "https://github.com/o/r/archive/v1.tar.gz"; sha256 = "0000"; })'\nnix-instantiate --eval -E 'builtins.fetchGit { url = "https://git.example/r"; rev = "${SHA}"; }'`,
    ['mutable-git-ref https://github.com/o/r/archive/main.tar.gz'],
  ],
];

describe('what nix command lines fetch', () => {
  it.each(cases)('%s', (_, line, expected) => {
    expect(findings(line)).toEqual(expected);
  });

  it.each([
    ['locked', { 'flake.lock': '{}' }, []],
    ['not locked', {}, ['unpinned-package nix build flake.nix']],
  ] as [string, Record<string, string>, string[]][])('a flake of the tree: %s', (_, files, expected) => {
    expect(findings('nix build "$GITHUB_ACTION_PATH#tool"', { 'flake.nix': '{}', ...files })).toEqual(
      expected,
    );
  });

  it('expressions of the tree are read', () => {
    const tree = {
      'shell.nix': 'import (builtins.fetchTarball "https://github.com/o/r/archive/main.tar.gz") {}',
    };
    expect(findings('cd "$GITHUB_ACTION_PATH"\nnix-shell --run true', tree)).toEqual([
      'mutable-git-ref https://github.com/o/r/archive/main.tar.gz',
    ]);
  });
});
