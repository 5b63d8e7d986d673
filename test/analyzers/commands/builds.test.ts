import { beforeAll, describe, expect, it } from 'vitest';
import { analyze, prepareAnalyzers } from '../../../src/analyze.js';
import { judge } from '../../../src/rules/index.js';
import { memoryTree } from '../../../src/sources/tree.js';

beforeAll(() => prepareAnalyzers());

const ACTION = (run: string): string =>
  `name: x
runs:
  using: composite
  steps:
    - uses: any/clone@0123456789abcdef0123456789abcdef01234567
      with: { repository: o/tool, ref: main, path: tool }
    - shell: bash
      run: ${run}
`;

const cases: [run: string, isCode: boolean][] = [
  ['cd tool && go build -o ../bin/tool .', true],
  ['(cd tool/cmd && go build -o ../../bin/x main.go)', true],
  ['cd tool; npm ci', true],
  ['npm --prefix tool run build', true],
  ['make -C tool install', true],
  ['cmake -S tool -B build', true],
  ['cargo install --locked --path tool/cli', true],
  ['cargo build --manifest-path=tool/Cargo.toml', true],
  ['pip install ./tool', true],
  ['cd tool && pip install .', true],
  ['docker build -t x tool', true],
  ['helm upgrade --install x ./tool/charts/x', true],
  ['spack repo set --destination "$(realpath tool)" builtin', true],
  ['spack repo add tool', true],
  ['opam pin add -n x ./tool', true],
  ['brew tap o/tool "$PWD/tool"', true],
  ['go run ./cmd ./tool/data.json', false],
  ['npm run check -- tool/data.json', false],
  ['make all', false],
  ['npm ci', false],
  ['spack mirror add tool oci://ghcr.io/o/cache', false],
  ['lint --all tool', false],
  ['cd tool && git log', false],
];

describe('what is built of a repository that may be there as data', () => {
  it.each(cases)('%s: code %s', (run, isCode) => {
    const { effects } = analyze(memoryTree('o/action@sha', { 'action.yml': ACTION(run) }), '');
    const found = judge(effects, { action: 'o/action', with: new Map() }).findings.map(
      ({ kind, target }) => `${kind} ${target}`,
    );
    const ofTool = found.filter((one) => one === 'mutable-git-ref https://github.com/o/tool @ main');
    expect(ofTool).toHaveLength(isCode ? 1 : 0);
  });
});
