import { beforeAll, expect, it } from 'vitest';
import { analyze, prepareAnalyzers } from '../../src/analyze.js';
import { judge } from '../../src/rules/index.js';
import { memoryTree } from '../../src/sources/tree.js';

beforeAll(() => prepareAnalyzers());

const SHA = '0123456789abcdef0123456789abcdef01234567';

/** The findings of a composite action with a step that hands a program to an action, and another one that runs a script. */
function findings(script: string, run = 'true', name = 'script'): string[] {
  const lines = (text: string): string =>
    text
      .split('\n')
      .map((line) => `          ${line}`)
      .join('\n');
  const tree = memoryTree('o/r@sha', {
    'action.yml': `name: x
inputs:
  version:
    default: '1.2.3'
runs:
  using: composite
  steps:
    - id: s
      uses: o/eval@${SHA}
      env:
        VERSION: \${{ inputs.version }}
      with:
        ${name}: |
${lines(script)}
    - shell: bash
      run: |
${lines(run)}
`,
  });
  const { effects } = analyze(tree, '');
  return judge(effects, { action: 'o/r', with: new Map() }).findings.map(
    ({ kind, target, line }) => `${kind} ${target} ${line}`,
  );
}

it.each<[string, string[], string[]]>([
  [
    'runs a command',
    ["await exec.exec('pipx', ['install', 'left'])"],
    ['unpinned-package pipx install left 14'],
  ],
  [
    'with its place, behind an expression',
    ["core.info('${{ inputs.version }}')\nconst cp = require('child_process')\ncp.execSync('npm i -g left')"],
    ['unpinned-package npm i -g left 16'],
  ],
  [
    'with the environment of the step, and a package that was installed before',
    [
      'const tc = await import(`${process.env.RUNNER_TEMP}/x/node_modules/@actions/tool-cache/lib/tool-cache.js`)\nawait tc.extractTar(await tc.downloadTool(`https://a.example/${process.env.VERSION}/t.tgz`))',
    ],
    ['unverified-download https://a.example/{version}/t.tgz 15'],
  ],
  [
    'whose output another step takes',
    [
      "const { data } = await github.rest.repos.getLatestRelease({ owner: 'o', repo: 't' })\ncore.setOutput('tag', data.tag_name)",
      'curl -L https://a.example/${{ steps.s.outputs.tag }}/t.tgz | tar xz',
    ],
    [
      'floating-version https://api.github.com/repos/o/t/releases/latest 14',
      'unverified-download https://a.example/{tag_name}/t.tgz 18',
    ],
  ],
  [
    'that only talks to the API',
    ["await github.rest.issues.createComment({ body: 'x' })\ncore.info('x')"],
    [],
  ],
  ['that does not parse is none', ["core.info('x'\nexec.exec('npm i -g left')"], []],
  ['a text that uses nothing of a program is none', ['first line\nsecond line'], []],
])('a program that is handed to an action: %s', (_what, [script, run], expected) => {
  expect(findings(script!, run)).toEqual(expected);
});

it.each<[string, string, string, string[]]>([
  [
    'by the name of its input',
    'pre-command',
    'if true; then\n  npm i -g left\nfi',
    ['unpinned-package npm i -g left 15'],
  ],
  ['in one line', 'run', 'sudo apt-get install -y left', ['unpinned-package apt-get install left 14']],
  ['under another name', 'tags', 'npm i -g left', []],
  ['that does not parse', 'run', 'if npm i -g left; then', []],
  ['that is no program', 'command', 'install', []],
])('a shell program that is handed to an action: %s', (_what, name, script, expected) => {
  expect(findings(script, 'true', name)).toEqual(expected);
});
