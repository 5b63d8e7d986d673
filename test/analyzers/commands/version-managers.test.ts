import { beforeAll, describe, expect, it } from 'vitest';
import { analyze, prepareAnalyzers } from '../../../src/analyze.js';
import { judge } from '../../../src/rules/index.js';
import { memoryTree } from '../../../src/sources/tree.js';

beforeAll(() => prepareAnalyzers());

const ACTION = (line: string): string =>
  `name: x
inputs:
  version: {}
  jvm: { default: 'temurin:17' }
  args: {}
runs:
  using: composite
  steps:
    - shell: bash
      env: { VERSION: '\${{ inputs.version }}', JVM: '\${{ inputs.jvm }}', ARGS: '\${{ inputs.args }}' }
      run: |
        ${line.replaceAll('\n', '\n        ')}
`;

function findings(line: string): string[] {
  const { effects } = analyze(memoryTree('o/r@sha', { 'action.yml': ACTION(line) }), '');
  return judge(effects, { action: 'o/r', with: new Map() }).findings.map(
    ({ kind, target, reach }) => `${kind} ${target}${reach === 'default' ? '' : ` ${reach}`}`,
  );
}

const cases: [string, string, string[]][] = [
  [
    'mise: exact, a range, and in one command',
    'mise install -y tool@1.2.3\nmise use --global tool2@20\nmise exec right@1.0.0 -- npm install -g left',
    [
      'unpinned-package mise install tool@1.2.3',
      'floating-version mise use tool2@20',
      'unpinned-package mise use tool2@20',
      'unpinned-package mise exec right@1.0.0',
      'unpinned-package npm install -g left',
    ],
  ],
  [
    "mise: the caller's manifest, and the caller's arguments",
    'mise install\nmise install "$ARGS"\nmise ls',
    [],
  ],
  [
    'mise: plugins',
    'mise plugin install x https://git.example/x\nmise plugins add y',
    ['mutable-git-ref https://git.example/x @ HEAD', 'unpinned-package mise plugins add y'],
  ],
  [
    'asdf: plugins by name and by address, a tool and its version',
    'asdf plugin add x\nasdf plugin-add y https://git.example/y.git\nasdf install x 1.2.3\nasdf install\nasdf reshim',
    [
      'unpinned-package asdf plugin add x',
      'mutable-git-ref https://git.example/y.git @ HEAD',
      'unpinned-package asdf install x 1.2.3',
    ],
  ],
  [
    'asdf: the newest version that there is',
    'asdf install x latest',
    ['floating-version asdf install x latest', 'unpinned-package asdf install x latest'],
  ],
  [
    'the newest version, by an alias or a flag, and an exact one',
    'nvm install node\nnvm install --lts\nfnm install lts-latest\nfnm install 20.1.2',
    [
      'floating-version nvm install node',
      'unpinned-package nvm install node',
      'floating-version nvm install latest',
      'unpinned-package nvm install latest',
      'floating-version fnm install lts-latest',
      'unpinned-package fnm install lts-latest',
      'unpinned-package fnm install 20.1.2',
    ],
  ],
  [
    'managers of one tool',
    'nvm install 20\npyenv install 3.12.1\nnvm use 20',
    [
      'floating-version nvm install 20',
      'unpinned-package nvm install 20',
      'unpinned-package pyenv install 3.12.1',
    ],
  ],
  [
    'cs: a JVM by the default of an input, set-up, and what asks only',
    'cs java --jvm "$JVM" -version\ncs setup --jvm 21.0.1 --apps tool:1.2.3\ncs java --jvm system\ncs --help',
    [
      'floating-version cs java --jvm temurin:17',
      'unpinned-package cs java --jvm {jvm}',
      'unpinned-package cs setup --jvm 21.0.1',
      'unpinned-package cs setup tool:1.2.3',
    ],
  ],
  [
    'foundryup: the stable channel, a version, a branch, and what asks only',
    'foundryup\nfoundryup --install v1.2.3\nfoundryup -b feature\nfoundryup --list\nfoundryup ${V:+--install "$V"}',
    [
      'floating-version foundryup stable',
      'unpinned-package foundryup stable',
      'unpinned-package foundryup v1.2.3',
      'mutable-git-ref https://github.com/foundry-rs/foundry @ feature',
    ],
  ],
  [
    'gh release download: flags between its words, and several patterns',
    "gh release -R o/tool download v1.2.3 -D out\nmsiexec /i '\"out/tool.msi\"'\ngh release download v2.0.0 -R o/two -p 'a_*.zip' -p b.txt\nunzip a_linux.zip",
    [
      'unverified-download https://github.com/o/tool/releases/download/v1.2.3/*',
      'unverified-download https://github.com/o/two/releases/download/v2.0.0/a_*.zip',
    ],
  ],
  [
    'a name is a package where an archive was unpacked into the working folder, a path is what is there',
    'curl -fsSLO https://h.example/1.2.3/t.tgz\ntar xf t.tgz\nnpm install -g left\npip install ./t',
    ['unverified-download https://h.example/1.2.3/t.tgz', 'unpinned-package npm install -g left'],
  ],
  [
    'a module of Python itself is that, whatever was unpacked',
    'curl -fsSLO https://h.example/1.2.3/t.tgz\ntar xf t.tgz\npython3 -c \'import subprocess; subprocess.run(["npm", "install", "-g", "left"])\'',
    ['unverified-download https://h.example/1.2.3/t.tgz', 'unpinned-package npm install -g left'],
  ],
  [
    'the newest version unless an input chooses one',
    'if [ -z "$VERSION" ]; then pipx install tool; else pipx install "tool==$VERSION"; fi\npipx install other',
    [
      'floating-version pipx install tool',
      'unpinned-package pipx install tool',
      'unpinned-package pipx install tool=={version} conditional',
      'unpinned-package pipx install other',
    ],
  ],
];

describe('what version managers fetch', () => {
  it.each(cases)('%s', (_, line, expected) => {
    expect(findings(line)).toEqual(expected);
  });
});
