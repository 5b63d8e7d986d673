import { beforeAll, describe, expect, it } from 'vitest';
import { analyze, prepareAnalyzers } from '../../../../src/analyze.js';
import { judge } from '../../../../src/rules/index.js';
import { memoryTree } from '../../../../src/sources/tree.js';

beforeAll(() => prepareAnalyzers());

const ACTION = `name: x
inputs:
  version:
    required: false
runs:
  using: node20
  main: index.js
`;

const REQUIRES = `const tc = require('@actions/tool-cache');
const core = require('@actions/core');
const { exec } = require('@actions/exec');
const child = require('child_process');
const { promisify } = require('util');
const version = core.getInput('version');
`;

/** What is found in a program of an action with one input, \`version\`. */
function findings(program: string): string[] {
  const { effects } = analyze(
    memoryTree('o/r@sha', { 'action.yml': ACTION, 'index.js': REQUIRES + program }),
    '',
  );
  const { findings: found } = judge(effects, { action: 'o/r', with: new Map() });
  return found.map(({ kind, target, verification, reach }) => `${kind} ${target} ${verification} ${reach}`);
}

const URL = 'https://acme.example/1.2.3/tool.tgz';
const CHECK = `\`echo "${'a'.repeat(64)}  \${file}" | sha256sum -c -\``;
const checked = (body: string): string => `(async () => {
  const file = await tc.downloadTool('${URL}');
  ${body}
  core.addPath(await tc.extractTar(file));
})();`;

const cases: [string, string, string[]][] = [
  [
    'a file that is looked for by a pattern where a fetched one was put',
    `const glob = require('@actions/glob');
    (async () => {
      await tc.downloadTool('https://acme.example/1.2.3/put', 'put');
      await require('@actions/io').mv('put', 'held');
      const files = await (await glob.create('held/**.*')).glob();
      if (files.length > 1) throw new Error('more than one');
      await exec(\`sudo \${files[0]}\`, ['--silent']);
      const own = await (await glob.create('bin/*')).glob();
      await exec(own[0]);
    })();`,
    ['unverified-download https://acme.example/1.2.3/put none default'],
  ],
  [
    'what a command of shelljs prints goes on to a file, or to another command',
    `const shell = require('shelljs');
    shell.exec('curl -sL https://acme.example/1.2.3/put').to('/opt/tool');
    shell.chmod(755, '/opt/tool');
    shell.exec('curl -sL https://acme.example/1.2.3/list').grep('x').head().to('/opt/list');
    shell.exec('curl -sL https://acme.example/1.2.3/run').exec('bash');`,
    [
      'remote-script https://acme.example/1.2.3/run none default',
      'unverified-download https://acme.example/1.2.3/put none default',
    ],
  ],
  [
    'what the exit code of which says of a program: a runner has the one and not the other',
    `(async () => {
      const there = async (name) => (await exec('which', [name], { ignoreReturnCode: true })) == 0;
      for (const name of ['docker', 'acme'])
        if (!(await there(name))) await exec('bash', ['-c', \`curl -sL https://acme.example/1.2.3/\${name}.sh | sh\`]);
    })();`,
    [
      'remote-script https://acme.example/1.2.3/acme.sh none default',
      'remote-script https://acme.example/1.2.3/docker.sh none conditional',
    ],
  ],
  [
    'a list that has an option on one way only',
    `const asked = version === 'latest' ? [] : ['-v', version];
exec('gem', ['install', 'tool', ...asked, '--no-document']);`,
    [
      'floating-version gem install tool none conditional',
      'unpinned-package gem install tool none conditional',
      'unpinned-package gem install tool@{version} none default',
    ],
  ],
  [
    'an option that is put behind the list',
    `const list = ['install', 'tool'];
if (version) list.push('-v', version);
exec('gem', list);`,
    [
      'floating-version gem install tool none default',
      'unpinned-package gem install tool none default',
      'unpinned-package gem install tool@{version} none conditional',
    ],
  ],
  [
    'an option that is there on all ways',
    "exec('gem', ['install', 'tool', ...(version ? ['-v', version] : ['-v', '1.2.3'])]);",
    ['unpinned-package gem install tool@1.2.3 none default'],
  ],
  ['a check under a promise', checked(`await promisify(child.exec)(${CHECK});`), []],
  [
    'a check whose callback rejects',
    checked(`await new Promise((ok, no) => child.exec(${CHECK}, (error) => (error ? no(error) : ok())));`),
    [],
  ],
  [
    'a check whose failure is only told',
    checked(`await promisify(child.exec)(${CHECK}).catch(() => core.warning('no'));`),
    [`unverified-download ${URL} none default`],
  ],
  [
    'a check whose callback hears of no error',
    checked(`await new Promise((ok) => child.exec(${CHECK}, () => ok()));`),
    [`unverified-download ${URL} none default`],
  ],
];

describe('commands that an action runs', () => {
  it.each(cases)('%s', (_what, program, expected) => {
    expect(findings(program).sort()).toEqual(expected);
  });
});
