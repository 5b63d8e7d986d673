import { beforeAll, describe, expect, it } from 'vitest';
import { analyze, prepareAnalyzers } from '../../../src/analyze.js';
import { judge } from '../../../src/rules/index.js';
import { memoryTree } from '../../../src/sources/tree.js';

beforeAll(() => prepareAnalyzers());

const ACTION = (lines: string): string =>
  `name: x
inputs:
  version: { default: '1.2.3' }
runs:
  using: composite
  steps:
    - shell: bash
      env: { VERSION: '\${{ inputs.version }}' }
      run: |
        ${lines.replaceAll('\n', '\n        ')}
`;

const MACHINE = `images:
- location: https://images.example/fixed.img
  digest: sha256:00
- location: https://images.example/1.2.3/open.img
provision:
- mode: system
  script: |
    #!/bin/sh
    apt-get install -y left
    curl -fsSL https://tool.example/$1.sh | sh
`;

const FILES = { 'machine.yaml': MACHINE.replace('$1', 'install') };

const FOUND = [
  'unverified-download https://images.example/1.2.3/open.img',
  'unpinned-package apt-get install left',
  'remote-script https://tool.example/install.sh',
];

const cases: [string, string, string[]][] = [
  ['a file of the tree', 'limactl start --tty=false "$GITHUB_ACTION_PATH/machine.yaml"', FOUND],
  ['a file that is only written', 'cat "$GITHUB_ACTION_PATH/machine.yaml" > machine.yaml\nlimactl list', []],
  [
    'the file of the instance, which the run wrote',
    `cat > ~/.lima/one/lima.yaml <<EOF\n${MACHINE.replace('$1', '$VERSION')}EOF\nlimactl start --name=one`,
    [...FOUND.slice(0, 2), 'remote-script https://tool.example/{version}.sh'],
  ],
  ['a template that Lima brings', 'limactl start --name one template://docker', []],
];

describe('limactl', () => {
  it.each(cases)('%s', (_what, lines, expected) => {
    const { effects } = analyze(memoryTree('o/r@sha', { 'action.yml': ACTION(lines), ...FILES }), '');
    const { findings } = judge(effects, { action: 'o/r', with: new Map() });
    expect(new Set(findings.map(({ kind, target }) => `${kind} ${target}`))).toEqual(new Set(expected));
  });
});
