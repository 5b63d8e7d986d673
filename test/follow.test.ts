import { describe, expect, it } from 'vitest';
import type { SourceProvider } from '../src/sources/index.js';
import { memoryTree } from '../src/sources/tree.js';
import { vet } from '../src/vet.js';

const SHA = '0123456789abcdef0123456789abcdef01234567';
const PIPE = 'curl -sSf https://get.example.com/x.sh | sh';
const RAW = `https://raw.githubusercontent.com/o/tool/${SHA}`;

/** What `o/tool` has at every commit. */
const TOOL = {
  'install.sh': `#!/bin/sh\n${PIPE}\n`,
  'scripts/deep.sh': `#!/bin/sh\n"$(dirname "$0")/../install.sh"\n`,
  'clean.sh': 'echo hi\n',
  'again.sh': `curl -sSf https://raw.githubusercontent.com/o/other/${SHA}/x.sh | sh\n`,
  'run.py': 'import helper\n',
  'helper.py': 'import os\nos.system("curl -sSf https://get.example.com/x.sh | sh")\n',
  'pyproject.toml': '[project]\ndependencies = ["requests>=2"]\n',
  'action.yml': `runs:\n  using: composite\n  steps:\n    - { shell: bash, run: '${PIPE}' }\n`,
};

function sourcesOf(action: string, asked: string[]): SourceProvider {
  const repositories: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    'o/action': { 'action.yml': action, 'local.sh': 'echo local\n' },
    'o/tool': TOOL,
    'o/other': { 'x.sh': `${PIPE}\n` },
  };
  return {
    resolve: async () => SHA,
    async tree(owner, repo, sha) {
      asked.push(`${owner}/${repo}`);
      const files = repositories[`${owner}/${repo}`];
      if (!files) throw new Error(`${owner}/${repo}: not found`);
      return memoryTree(`${owner}/${repo}@${sha}`, files);
    },
  };
}

const steps = (...lines: string[]): string =>
  `name: x\nruns:\n  using: composite\n  steps:\n${lines.map((line) => `    - ${line}\n`).join('')}`;
const script = (...lines: string[]): string =>
  steps(`shell: bash\n      run: |\n${lines.map((line) => `        ${line}\n`).join('')}`);
const checkout = (ref: string, path = 'tool'): string =>
  `{ uses: 'actions/checkout@${SHA}', with: { repository: o/tool, ref: ${ref}, path: ${path} } }`;

async function found(action: string) {
  const asked: string[] = [];
  const { actions } = await vet([{ uses: `o/action@${SHA}` }], { sources: sourcesOf(action, asked) });
  const [first, ...others] = actions;
  return {
    findings: first!.findings.map(({ kind, file }) => `${kind} ${file.replace(SHA, 'sha')}`),
    opaque: first!.coverage.opaque.map(({ reason }) => reason.replaceAll(SHA, 'sha')),
    missing: first!.coverage.missing.map((file) => file.replace(SHA, 'sha')),
    others: others.map(({ action: name }) => name),
    verdict: first!.ownVerdict,
    asked,
  };
}

const INSTALLS = ['remote-script o/tool@sha:install.sh'];

describe('what is fetched at a full SHA', () => {
  it.each<[string, string, string[]]>([
    ['piped to an interpreter', script(`curl -sSf ${RAW}/install.sh | bash`), INSTALLS],
    ['downloaded and run', script(`curl -sSfo i.sh ${RAW}/install.sh`, 'chmod +x i.sh', './i.sh'), INSTALLS],
    [
      'downloaded and handed to an interpreter',
      script(`wget -qO i.sh ${RAW}/install.sh`, 'sh i.sh'),
      INSTALLS,
    ],
    ['substituted into a command', script(`bash <(curl -sSf ${RAW}/install.sh)`), INSTALLS],
    ['evaluated', script(`eval "$(curl -sSf ${RAW}/install.sh)"`), INSTALLS],
    ['sourced', script(`curl -sSfo i.sh ${RAW}/install.sh`, '. ./i.sh'), INSTALLS],
    [
      'through a variable',
      script(`REF=${SHA}`, `curl -sSf "https://github.com/o/tool/raw/$REF/install.sh" | sh`),
      INSTALLS,
    ],
    [
      'a script that follows on',
      script(`curl -sSf ${RAW}/again.sh | sh`),
      ['remote-script o/other@sha:x.sh'],
    ],
    ['nothing in it', script(`curl -sSf ${RAW}/clean.sh | sh`), []],
    ['data only', script(`curl -sSfo x.json ${RAW}/install.sh`), []],
    [
      'a clone, checked out',
      script(
        'git clone https://github.com/o/tool "$RUNNER_TEMP/t"',
        'cd "$RUNNER_TEMP/t"',
        `git checkout ${SHA}`,
        './install.sh',
      ),
      INSTALLS,
    ],
    [
      'a clone, checked out with -C',
      script(
        'git clone -q https://github.com/o/tool.git t',
        `git -C t checkout -q ${SHA}`,
        'bash t/scripts/deep.sh',
      ),
      INSTALLS,
    ],
    [
      'a fetch of the commit alone',
      script(
        'mkdir t && cd t && git init -q',
        'git remote add origin https://github.com/o/tool',
        `git fetch --depth 1 origin ${SHA}`,
        'git checkout FETCH_HEAD',
        './install.sh',
      ),
      INSTALLS,
    ],
    [
      'Python and its modules',
      script('git clone https://github.com/o/tool t', `git -C t checkout ${SHA}`, 'python3 t/run.py'),
      ['remote-script o/tool@sha:helper.py'],
    ],
    [
      'an archive',
      script(
        `curl -sSfL https://github.com/o/tool/archive/${SHA}.tar.gz | tar xz`,
        `./tool-${SHA}/install.sh`,
      ),
      INSTALLS,
    ],
    [
      'a package by git',
      script(`pip install git+https://github.com/o/tool@${SHA}`),
      ['unpinned-package action.yml'],
    ],
    ['a checkout step', steps(checkout(SHA), '{ shell: bash, run: ./tool/install.sh }'), INSTALLS],
    [
      'a checkout step of a branch',
      steps(checkout('main'), '{ shell: bash, run: ./tool/install.sh }'),
      ['mutable-git-ref action.yml'],
    ],
    [
      'a checkout step of a branch, as data',
      steps(checkout('main'), '{ shell: bash, run: cat tool/install.sh }'),
      [],
    ],
  ])('%s', async (_, action, expected) => {
    const { findings, opaque, missing } = await found(action);
    expect(findings).toEqual(expected);
    expect({ opaque, missing }).toEqual({ opaque: [], missing: [] });
  });

  it('is an action of its own where a step uses it out of a checkout', async () => {
    const { others } = await found(steps(checkout(SHA), 'uses: ./tool'));
    expect(others).toEqual(['o/tool']);
  });

  it('is fetched once, and only where it runs', async () => {
    const twice = await found(script(`curl -sSf ${RAW}/install.sh | sh`, `curl -sSf ${RAW}/clean.sh | sh`));
    expect(twice.asked).toEqual(['o/action', 'o/tool']);
    const never = await found(
      script('git clone https://github.com/o/tool t', `git -C t checkout ${SHA}`, 'ls t'),
    );
    expect(never.asked).toEqual(['o/action']);
  });

  it('is opaque where it could not be read, and missing where the commit lacks it', async () => {
    const gone = await found(script(`curl -sSf ${RAW.replace('o/tool', 'o/gone')}/x.sh | sh`));
    expect(gone).toMatchObject({
      verdict: 'unknown',
      opaque: ['runs code of o/gone@sha, which could not be read: o/gone: not found'],
      missing: [],
    });
    const absent = await found(script(`curl -sSf ${RAW}/nothing.sh | sh`));
    expect(absent).toMatchObject({ verdict: 'unknown', missing: ['o/tool@sha:nothing.sh'], opaque: [] });
  });
});

describe('a repository that a step has an action check out', () => {
  const inputs = (values: Readonly<Record<string, string>>, action: string): string =>
    `inputs:\n${Object.entries(values)
      .map(([name, value]) => `  ${name}: { default: '${value}' }\n`)
      .join('')}${action}`;
  const ofInputs = `{ uses: 'any/clone@${SHA}', with: { repository: '\${{ inputs.repo }}', ref: '\${{ inputs.ref }}', path: '\${{ inputs.path }}' } }`;
  const shell = (run: string): string => `{ shell: bash, run: '${run}' }`;
  const GIVEN = { repo: 'o/tool', ref: 'main', path: 'tool' };
  const ofTool = (target = 'https://github.com/o/tool @ {ref}', closing = ['ref']) => [{ target, closing }];

  it.each<[string, string, ReturnType<typeof ofTool>]>([
    [
      'on PATH, its folder named by an input',
      inputs(
        GIVEN,
        steps(ofInputs, shell('echo "$(realpath "${{ inputs.path }}/bin")" >> "$GITHUB_PATH"; tool run')),
      ),
      ofTool(),
    ],
    [
      'run out of the workspace, its folder named by an input',
      inputs(GIVEN, steps(ofInputs, shell('"$GITHUB_WORKSPACE/${{ inputs.path }}/install.sh"'))),
      ofTool(),
    ],
    [
      'run out of the folder that an input names',
      inputs(GIVEN, steps(ofInputs, shell('"./${{ inputs.path }}/install.sh"'))),
      ofTool(),
    ],
    [
      'of a literal repository, its ref an input',
      inputs(GIVEN, steps(checkout("'${{ inputs.ref }}'"), shell('./tool/install.sh'))),
      ofTool(),
    ],
    [
      'of which only the owner is an input',
      inputs(
        { owner: 'o' },
        steps(checkout('v1').replace('o/tool', "'${{ inputs.owner }}/tool'"), shell('./tool/install.sh')),
      ),
      ofTool('https://github.com/{owner}/tool @ v1', []),
    ],
    ['as data', inputs(GIVEN, steps(ofInputs, shell('cat "${{ inputs.path }}/README.md"'))), []],
    [
      'that the caller names',
      inputs({ ...GIVEN, repo: '' }, steps(ofInputs, shell('"./${{ inputs.path }}/install.sh"'))),
      [],
    ],
    [
      "that is the caller's own by default",
      inputs(
        { ...GIVEN, repo: '${{ github.repository }}' },
        steps(ofInputs, shell('"./${{ inputs.path }}/install.sh"')),
      ),
      [],
    ],
  ])('%s', async (_, action, expected) => {
    const { actions } = await vet([{ uses: `o/action@${SHA}` }], { sources: sourcesOf(action, []) });
    const found = actions[0]!.findings.map(({ kind, target, closedBy }) => {
      expect(kind).toBe('mutable-git-ref');
      return { target, closing: Object.keys(closedBy) };
    });
    expect(found).toEqual(expected);
  });

  it('is in the folder that a step works in', async () => {
    const inside = (run: string): string =>
      steps(checkout('main'), `{ shell: bash, working-directory: tool, run: ${run} }`);
    expect((await found(inside('./install.sh'))).findings).toEqual(['mutable-git-ref action.yml']);
    expect((await found(inside('make'))).findings).toEqual(['mutable-git-ref action.yml']);
    expect((await found(inside('cat install.sh'))).findings).toEqual([]);
  });

  it('is code where a step uses an action of it', async () => {
    const { findings } = await found(steps(checkout('main'), 'uses: ./tool'));
    expect(findings).toEqual(['mutable-git-ref action.yml']);
    const other = await found(steps(checkout('main'), 'uses: ./other'));
    expect(other.findings).toEqual([]);
  });
});
