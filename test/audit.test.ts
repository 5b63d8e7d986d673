import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { audit } from '../src/audit.js';
import { main } from '../src/cli/main.js';
import type { Report } from '../src/report/report.js';
import type { SourceProvider } from '../src/sources/index.js';
import { memoryTree } from '../src/sources/tree.js';
import type { VetOptions } from '../src/vet.js';
import { createRepository, temporaryFolder } from './forge/repository.js';

const SHA = '0123456789abcdef0123456789abcdef01234567';
const OTHER = 'fedcba9876543210fedcba9876543210fedcba98';

type Files = Readonly<Record<string, string>>;

function folderOf(files: Files): string {
  const folder = temporaryFolder();
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** Repositories in memory, the same files at every commit, and what was asked for. */
function forge(repositories: Readonly<Record<string, Files>>) {
  const asked: string[] = [];
  let running = 0;
  const most = { atOnce: 0 };
  const sources: SourceProvider = {
    async resolve(owner, repo, ref) {
      asked.push(`resolve ${owner}/${repo}@${ref}`);
      return SHA;
    },
    async tree(owner, repo, sha) {
      asked.push(`tree ${owner}/${repo}@${sha}`);
      most.atOnce = Math.max(most.atOnce, ++running);
      await new Promise((done) => setTimeout(done, 1));
      running--;
      const files = repositories[`${owner}/${repo}`];
      if (!files) throw new Error(`${owner}/${repo}: not found`);
      return memoryTree(`${owner}/${repo}@${sha}`, files);
    },
  };
  return { sources, asked, most };
}

/** One line an entry, its places and findings below. */
function print({ actions, errors }: Report): string[] {
  return [
    ...actions.flatMap((action) => [
      `${action.verdict} ${action.action}${action.sha && `@${action.sha.slice(0, 4)}`}${action.via.length > 0 ? ` via ${action.via.map((ref) => ref.replaceAll(SHA, '0123')).join(' > ')}` : ''}`,
      ...action.usedBy.map(
        ({ file, line, with: values }) => `  at ${file}:${line} ${JSON.stringify(values)}`,
      ),
      ...action.findings.map(({ kind, target, reach }) => `  ${kind} ${target} ${reach}`),
      ...action.coverage.opaque.map(({ file, line, reason }) => `  opaque ${file}:${line} ${reason}`),
    ]),
    ...errors.map(({ action, message }) => `error ${action}: ${message}`),
  ];
}

async function auditOf(
  files: Files,
  repositories: Readonly<Record<string, Files>> = {},
  options: Partial<VetOptions> = {},
): Promise<string[]> {
  return print(await audit(folderOf(files), { sources: forge(repositories).sources, ...options }));
}

const composite = (...steps: string[]): string =>
  `name: x\ninputs:\n  version: { default: latest }\nruns:\n  using: composite\n  steps:\n${steps.map((step) => `    - ${step}\n`).join('')}`;
const run = (script: string): string => `{ shell: bash, run: '${script}' }`;
const workflow = (...steps: string[]): string =>
  `on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n${steps.map((step) => `      - ${step}\n`).join('')}`;

const CLEAN = { 'action.yml': composite(run('echo hi')) };
const SETUP = {
  'action.yml': composite(
    run('curl -sSfLO "https://dl.example.com/${{ inputs.version }}/tool.tgz" && tar -xzf tool.tgz'),
  ),
};
const PIPE = 'curl -sSf https://get.example.com/x.sh | sh';

describe('audit', () => {
  it('reports each action once for each set of inputs, with every place that uses it', async () => {
    expect(
      await auditOf(
        {
          '.github/workflows/a.yml': workflow(
            `uses: o/setup@${SHA}`,
            `uses: o/setup@${SHA}`,
            `uses: O/Setup@${SHA}`,
          ),
          '.github/workflows/b.yaml': workflow(`{ uses: o/setup@${SHA}, with: { version: "1.2.3" } }`),
          '.github/workflows/note.txt': 'no workflow',
        },
        { 'o/setup': SETUP },
      ),
    ).toEqual([
      'gapped ./.github/workflows/a.yml',
      'gapped ./.github/workflows/b.yaml',
      'gapped o/setup@0123',
      '  at .github/workflows/a.yml:6 {}',
      '  at .github/workflows/a.yml:7 {}',
      '  at .github/workflows/a.yml:8 {}',
      '  unverified-download https://dl.example.com/{version}/tool.tgz default',
      '  floating-version https://dl.example.com/latest/tool.tgz default',
      'gapped o/setup@0123',
      '  at .github/workflows/b.yaml:6 {"version":"1.2.3"}',
      '  unverified-download https://dl.example.com/{version}/tool.tgz default',
    ]);
  });

  it('takes values of secrets, variables and outputs for unknown, and literals of matrix and env for what they are', async () => {
    const lines = await auditOf(
      {
        '.github/workflows/a.yml': `on: push
env: { TOOL: 1.0.0 }
jobs:
  a:
    runs-on: ubuntu-24.04
    strategy: { matrix: { v: [2.0.0, 3.0.0], other: [1, 2] } }
    steps:
      - { uses: o/setup@${SHA}, with: { version: "\${{ vars.V }}", token: "\${{ secrets.T }}" } }
      - { uses: o/setup@${SHA}, with: { version: "\${{ matrix.v }}" } }
      - { uses: o/setup@${SHA}, with: { version: "\${{ env.TOOL }}" } }
`,
      },
      { 'o/setup': SETUP },
    );
    expect(lines.filter((line) => line.startsWith('  at'))).toEqual([
      '  at .github/workflows/a.yml:8 {"version":"{vars.v}","token":"{secrets.t}"}',
      '  at .github/workflows/a.yml:9 {"version":"2.0.0"}',
      '  at .github/workflows/a.yml:10 {"version":"1.0.0"}',
      '  at .github/workflows/a.yml:9 {"version":"3.0.0"}',
    ]);
    expect(lines.filter((line) => line.includes('floating-version'))).toHaveLength(1);
  });

  it('puts uses together whose inputs differ in nothing that the action does', async () => {
    const lines = await auditOf(
      {
        '.github/workflows/a.yml': `on: push
jobs:
  a:
    strategy: { matrix: { os: [x, y], include: [{ os: y, more: z }] } }
    steps:
      - { uses: o/setup@${SHA}, with: { color: red, os: "\${{ matrix.os }}", more: "\${{ matrix.more }}" } }
      - uses: o/setup@${SHA}
`,
      },
      { 'o/setup': SETUP },
    );
    expect(lines).toEqual([
      'gapped ./.github/workflows/a.yml',
      'gapped o/setup@0123',
      '  at .github/workflows/a.yml:6 {"color":"red","os":"x","more":""}',
      '  at .github/workflows/a.yml:7 {}',
      '  at .github/workflows/a.yml:6 {"color":"red","os":"y","more":"z"}',
      '  unverified-download https://dl.example.com/{version}/tool.tgz default',
      '  floating-version https://dl.example.com/latest/tool.tgz default',
    ]);
  });

  it("analyses the repository's own steps, images and unpinned uses", async () => {
    expect(
      await auditOf(
        {
          '.github/workflows/a.yml': `on: push
jobs:
  a:
    runs-on: ubuntu-24.04
    container: node:22
    services:
      db: { image: 'postgres@sha256:${'a'.repeat(64)}' }
      cache: redis
    steps:
      - uses: o/clean@v1
      - uses: docker://alpine:3
      - run: ${PIPE}
      - run: npm ci
  b:
    if: github.ref == 'refs/heads/main'
    runs-on: \${{ matrix.os }}
    strategy: { matrix: { os: [ubuntu-24.04, windows-2025] } }
    steps:
      - if: runner.os == 'Windows'
        run: iex (iwr https://get.example.com/x.ps1)
      - if: runner.os == 'macOS'
        run: brew install x
  c:
    if: false
    steps: [{ run: pip install x }]
`,
        },
        { 'o/clean': CLEAN },
      ),
    ).toEqual([
      'gapped ./.github/workflows/a.yml',
      '  unpinned-image node:22 default',
      '  unpinned-image redis default',
      '  unpinned-action o/clean@v1 default',
      '  unpinned-image alpine:3 default',
      '  remote-script https://get.example.com/x.sh default',
      '  remote-script https://get.example.com/x.ps1 default',
      'clean o/clean@0123',
      '  at .github/workflows/a.yml:10 {}',
    ]);
  });

  it('follows scripts of the checkout; its manifests are its own', async () => {
    expect(
      await auditOf({
        '.github/workflows/a.yml': workflow(
          'run: sh ci/install.sh',
          'run: npm install && pip install -r requirements.txt',
        ),
        'ci/install.sh': '. "$(dirname "$0")/lib.sh"\nbash ci/get.sh',
        'ci/get.sh': PIPE,
        'ci/unused.sh': 'pip install unused',
        'package.json': '{}',
        'requirements.txt': 'x',
      }),
    ).toEqual(['gapped ./.github/workflows/a.yml', '  remote-script https://get.example.com/x.sh default']);
  });

  it('has an entry for each local action, used or not', async () => {
    expect(
      await auditOf(
        {
          '.github/workflows/a.yml': workflow('uses: ./.github/actions/used/'),
          '.github/actions/used/action.yml': composite(`uses: o/clean@${SHA}`),
          '.github/actions/unused/action.yaml': composite(run(PIPE)),
          'action.yml': composite('uses: ./.github/actions/used'),
          'test/fixture/action.yml': composite(run(PIPE)),
        },
        { 'o/clean': CLEAN },
      ),
    ).toEqual([
      'clean ./.github/workflows/a.yml',
      'clean ./.github/actions/used',
      '  at .github/workflows/a.yml:6 {}',
      '  at action.yml:7 {}',
      'clean o/clean@0123 via ./.github/actions/used',
      '  at .github/actions/used/action.yml:7 {}',
      'gapped ./.github/actions/unused',
      '  remote-script https://get.example.com/x.sh default',
      'clean ./',
    ]);
  });

  it('follows reusable workflows: local ones as they are called, remote ones in their own repository', async () => {
    const called = (body: string): string =>
      `on:\n  workflow_call:\n    inputs:\n      v: { default: latest, type: string }\njobs:\n  x:\n    runs-on: ubuntu-24.04\n${body}`;
    expect(
      await auditOf(
        {
          '.github/workflows/a.yml': `on: push\njobs:\n  a:\n    uses: ./.github/workflows/called.yml\n    with: { v: 1.2.3 }\n  b:\n    uses: o/flows/.github/workflows/x.yml@${SHA}\n`,
          '.github/workflows/called.yml': called(
            `    steps:\n      - { uses: o/setup@${SHA}, with: { version: "\${{ inputs.v }}" } }\n`,
          ),
          '.github/workflows/uncalled.yml': called(`    container: node:\${{ inputs.v }}\n    steps: []\n`),
        },
        {
          'o/setup': SETUP,
          'o/flows': {
            '.github/workflows/x.yml': `${called(`    container: x/y:1\n    steps:\n      - run: ${PIPE}\n      - uses: $/nested\n      - uses: ./not-here\n`)}  y:\n    uses: ./.github/workflows/z.yml\n`,
            '.github/workflows/z.yml': called('    steps: [{ run: pipx run x }]\n'),
            'nested/action.yml': CLEAN['action.yml'],
          },
        },
      ),
    ).toEqual([
      'gapped ./.github/workflows/a.yml',
      'gapped ./.github/workflows/called.yml',
      '  at .github/workflows/a.yml:4 {"v":"1.2.3"}',
      'gapped o/flows/.github/workflows/x.yml@0123',
      '  at .github/workflows/a.yml:7 {}',
      '  unpinned-image x/y:1 default',
      '  remote-script https://get.example.com/x.sh default',
      "  opaque .github/workflows/x.yml:12 uses ./not-here of the caller's workspace",
      'gapped o/setup@0123',
      '  at .github/workflows/called.yml:9 {"version":"1.2.3"}',
      '  unverified-download https://dl.example.com/{version}/tool.tgz default',
      'clean o/flows/nested@0123 via o/flows/.github/workflows/x.yml@0123',
      '  at .github/workflows/a.yml:7 {}',
      'gapped o/flows/.github/workflows/z.yml@0123 via o/flows/.github/workflows/x.yml@0123',
      '  at .github/workflows/a.yml:7 {}',
      '  unpinned-package pipx run x default',
      'closable ./.github/workflows/uncalled.yml',
      '  floating-version node:latest default',
      '  unpinned-image node:{v} default',
    ]);
  });

  it('ends at cycles, and gives each the worst verdict of what it pulls in', async () => {
    const lines = await auditOf(
      { '.github/workflows/a.yml': workflow(`uses: o/a@${SHA}`) },
      {
        'o/a': { 'action.yml': composite(`uses: o/b@${SHA}`) },
        'o/b': { 'action.yml': composite(`uses: o/c@${SHA}`, `uses: o/a@${SHA}`) },
        'o/c': { 'action.yml': composite(`uses: o/b@${SHA}`, run(PIPE)) },
      },
    );
    expect(lines.filter((line) => !line.startsWith(' '))).toEqual([
      'gapped ./.github/workflows/a.yml',
      'gapped o/a@0123',
      'gapped o/b@0123 via o/a@0123',
      'gapped o/c@0123 via o/a@0123 > o/b@0123',
    ]);
    expect(lines.filter((line) => line.includes('  at'))).toHaveLength(3);
  });

  it('leaves out what the inputs of the caller switch off', async () => {
    const files = (value: string): Files => ({
      '.github/workflows/a.yml': workflow(`{ uses: o/a@${SHA}, with: { version: ${value} } }`),
    });
    const repositories = {
      'o/a': {
        'action.yml': composite(
          `{ if: "inputs.version == 'x'", uses: o/clean@${SHA}, with: { v: "a\${{ inputs.version }}" } }`,
        ),
      },
      'o/clean': CLEAN,
    };
    expect(await auditOf(files('y'), repositories)).not.toContain(`clean o/clean@0123 via o/a@0123`);
    expect(await auditOf(files('x'), repositories)).toContain('  at .github/workflows/a.yml:6 {"v":"ax"}');
  });

  it('names what could not be read, and reports the rest', async () => {
    expect(
      await auditOf(
        {
          '.github/workflows/a.yml': workflow(
            'uses: ./missing',
            `uses: o/gone@${SHA}`,
            `uses: o/clean/sub@${SHA}`,
            `uses: o/clean@${SHA}`,
          ),
          '.github/workflows/broken.yml': `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: ${PIPE}\n   bad: x\n`,
          '.github/workflows/image.yml': `on: push\njobs:\n  a:\n    container: 'Not An Image'\n    steps: [{ run: x }]\n`,
        },
        { 'o/clean': CLEAN },
      ),
    ).toEqual([
      'unknown ./.github/workflows/a.yml',
      'gapped ./.github/workflows/broken.yml',
      '  remote-script https://get.example.com/x.sh default',
      '  opaque .github/workflows/broken.yml:3 the file has errors: not read in full',
      'unknown ./.github/workflows/image.yml',
      '  opaque .github/workflows/image.yml:3 the file has errors: not read in full',
      'clean o/clean@0123',
      '  at .github/workflows/a.yml:9 {}',
      'error ./.github/workflows/broken.yml: .github/workflows/broken.yml:7:1: All mapping items must start at the same column',
      'error ./.github/workflows/broken.yml: .github/workflows/broken.yml:7:4: job bad is not a mapping',
      'error ./.github/workflows/image.yml: .github/workflows/image.yml:4:16: Not An Image: the repository has upper case',
      'error ./missing: .github/workflows/a.yml:6: ./missing: no action.yml there',
      `error o/gone@${SHA}: o/gone: not found`,
      `error o/clean/sub@${SHA}: o/clean@${SHA}: no action.yml in sub`,
    ]);
    expect(await auditOf({ '.github/workflows/a.yml': workflow('uses: nonsense', 'uses: ../out') })).toEqual(
      expect.arrayContaining([
        'error nonsense: .github/workflows/a.yml:6: nonsense: no @ref (expected owner/repo[/path]@ref)',
        'error ../out: .github/workflows/a.yml:7: ../out: the path leads out of the repository',
      ]),
    );
  });

  it('says of an action what it uses whose program is not in its tree', async () => {
    const outer = { 'action.yml': composite(run('echo hi'), `uses: o/inner@${SHA}`) };
    const inner = 'name: x\nruns:\n  using: node24\n  main: dist/index.js\n';
    const files = { '.github/workflows/a.yml': workflow(`uses: o/outer@${SHA}`) };
    expect(await auditOf(files, { 'o/outer': outer, 'o/inner': { 'action.yml': inner } })).toEqual(
      expect.arrayContaining([
        'unknown o/outer@0123',
        `  opaque action.yml:8 uses o/inner@${SHA}, whose dist/index.js is not in its tree`,
      ]),
    );
    const whole = { 'action.yml': inner, 'dist/index.js': 'console.log(1);' };
    expect(await auditOf(files, { 'o/outer': outer, 'o/inner': whole })).toEqual(
      expect.arrayContaining(['clean o/outer@0123', `clean o/inner@0123 via o/outer@0123`]),
    );
  });

  it('has limits of number and depth, and says what they cut off', async () => {
    const chain = Object.fromEntries(
      Array.from({ length: 9 }, (_, at) => [
        `o/a${at}`,
        { 'action.yml': composite(`uses: o/a${at + 1}@${SHA}`) },
      ]),
    );
    const files = { '.github/workflows/a.yml': workflow(`uses: o/a0@${SHA}`) };
    const deep = await auditOf(files, chain, { limits: { depth: 2 } });
    expect(deep.filter((line) => !line.startsWith(' '))).toEqual([
      'unknown ./.github/workflows/a.yml',
      'unknown o/a0@0123',
      'unknown o/a1@0123 via o/a0@0123',
      `error o/a2@${SHA}: nested more than 2 deep, not followed: o/a0@${SHA} > o/a1@${SHA}`,
    ]);
    const many = await auditOf(
      {
        '.github/workflows/a.yml': workflow(...Array.from({ length: 5 }, (_, at) => `uses: o/c${at}@${SHA}`)),
      },
      Object.fromEntries(Array.from({ length: 5 }, (_, at) => [`o/c${at}`, CLEAN])),
      { limits: { nodes: 3 } },
    );
    expect(many.filter((line) => !line.startsWith(' '))).toEqual([
      'unknown ./.github/workflows/a.yml',
      'clean o/c0@0123',
      'clean o/c1@0123',
      `error o/c2@${SHA}: over 3 actions: not followed (and 2 more)`,
    ]);
  });

  it('stops where the signal says so', async () => {
    const controller = new AbortController();
    const { sources, asked } = forge({ 'o/a': CLEAN });
    const folder = folderOf({ '.github/workflows/a.yml': workflow(`uses: o/a@${SHA}`) });
    controller.abort();
    await expect(audit(folder, { sources, signal: controller.signal })).rejects.toThrow('interrupted');
    expect(asked).toEqual([]);
  });

  it('needs something to look at', async () => {
    const folder = folderOf({ 'README.md': '' });
    const { sources } = forge({});
    await expect(audit(folder, { sources })).rejects.toThrow(
      `${folder}: no workflow in .github/workflows and no action.yml`,
    );
    await expect(audit(join(folder, 'nowhere'), { sources })).rejects.toThrow('nowhere');
  });
});

describe('audit of 200 workflows', () => {
  const actions = Object.fromEntries(
    Array.from({ length: 40 }, (_, at) => [
      `o/a${at}`,
      {
        // Each uses two others, the last ones the first again.
        'action.yml': composite(
          run(at % 4 === 0 ? PIPE : 'echo hi'),
          `uses: o/a${(at * 2 + 1) % 40}@${SHA}`,
          `{ uses: o/a${(at * 2 + 2) % 40}@${SHA} }`,
        ),
        'sub/action.yml': composite(run('echo hi')),
      },
    ]),
  );
  const files: Record<string, string> = {
    '.github/workflows/broken.yml': 'on: push\njobs:\n  a: { steps: [ { run: x }\n',
    '.github/workflows/missing.yml': workflow(`uses: o/gone@${OTHER}`),
  };
  for (let at = 0; at < 198; at++)
    files[`.github/workflows/w${at}.yml`] = workflow(
      `uses: o/a${at % 40}@${SHA}`,
      `{ uses: o/a${(at * 7) % 40}/sub@${SHA}, with: { version: "${at % 3}" } }`,
      'uses: o/a0@v1',
      `run: ${at % 2 === 0 ? PIPE : 'echo hi'}`,
    );

  it('fetches every source once, a few at a time, and gives the same report again', async () => {
    const folder = folderOf(files);
    const { sources, asked, most } = forge(actions);
    const progress: string[] = [];
    const report = await audit(folder, {
      sources,
      onProgress: (message) => progress.push(message),
    });
    expect(asked.filter((one, at) => asked.indexOf(one) !== at)).toEqual([]);
    expect(asked.filter((one) => one.startsWith('tree'))).toHaveLength(41);
    expect(asked.filter((one) => one.startsWith('resolve'))).toEqual(['resolve o/a0@v1']);
    expect(progress).toHaveLength(new Set(progress).size);
    // 200 workflows, 40 actions and 40 below them.
    expect(progress.filter((message) => message.startsWith('analyse '))).toHaveLength(280);
    expect(most.atOnce).toBeGreaterThan(1);
    expect(most.atOnce).toBeLessThanOrEqual(8);
    expect(report.actions.filter(({ using }) => using === 'workflow')).toHaveLength(200);
    expect(report.errors.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['./.github/workflows/broken.yml', `o/gone@${OTHER}`]),
    );
    expect(new Set(report.errors.map(({ action }) => action)).size).toBe(2);
    const again = await audit(folder, { sources: forge(actions).sources });
    expect(JSON.stringify(again)).toBe(JSON.stringify(report));
  });
});

describe('pindrift audit', () => {
  it('exits 1 over 200 workflows and 40 actions in a graph with cycles, a missing SHA and a broken YAML', async () => {
    const mirrors = temporaryFolder();
    const shas = Array.from({ length: 40 }, (_, at) => {
      const repository = createRepository(join(mirrors, `o/a${at}`));
      const sha = repository.commit({
        'action.yml': composite(
          run(at % 4 === 0 ? PIPE : 'echo hi'),
          `uses: o/a${(at * 2 + 1) % 40}@v1`,
          `uses: o/a${(at * 2 + 2) % 40}@v1`,
        ),
      });
      repository.git('tag', 'v1');
      return sha;
    });
    const files: Record<string, string> = {
      '.github/workflows/broken.yml': 'on: push\njobs:\n  a: { steps: [ { run: x }\n',
      '.github/workflows/missing.yml': workflow(`uses: o/a0@${OTHER}`),
    };
    for (let at = 0; at < 198; at++)
      files[`.github/workflows/w${at}.yml`] = workflow(`uses: o/a${at % 40}@${shas[at % 40]}`);
    const output = join(temporaryFolder(), 'report.json');
    const mirror = ['--offline', '--no-cache', '--mirror', `${mirrors}/{owner}/{repo}`];
    const folder = folderOf(files);
    expect(await main(['audit', folder, ...mirror, '--format', 'json', '--output', output])).toBe(1);
    const { actions, errors } = JSON.parse(readFileSync(output, 'utf8')) as Report;
    const verdicts = new Map(actions.map(({ action, verdict }) => [action, verdict]));
    for (let at = 0; at < 198; at++) expect(verdicts.get(`./.github/workflows/w${at}.yml`)).toBeDefined();
    for (let at = 0; at < 40; at++) expect(verdicts.get(`o/a${at}`)).toBe('gapped');
    expect(
      actions.flatMap(({ findings }) => findings).filter(({ kind }) => kind === 'remote-script'),
    ).toHaveLength(10);
    expect([...new Set(errors.map(({ action }) => action))].sort()).toEqual([
      './.github/workflows/broken.yml',
      `o/a0@${OTHER}`,
    ]);
  }, 120_000);

  it('reads mirrors and the configuration of the repository, and gives the exit status', async () => {
    const mirrors = temporaryFolder();
    const bad = createRepository(join(mirrors, 'o/bad')).commit({ 'action.yml': composite(run(PIPE)) });
    const good = createRepository(join(mirrors, 'o/good')).commit(CLEAN);
    const output = join(temporaryFolder(), 'report.json');
    const status = async (files: Files): Promise<[number, Report]> => {
      const args = [
        '--offline',
        '--no-cache',
        '--mirror',
        `${mirrors}/{owner}/{repo}`,
        '--format',
        'json',
        '--output',
        output,
      ];
      const code = await main(['audit', folderOf(files), ...args]);
      return [code, JSON.parse(readFileSync(output, 'utf8')) as Report];
    };
    const [found, report] = await status({
      '.github/workflows/a.yml': workflow(
        `uses: o/bad@${bad}`,
        `uses: o/good@${good}`,
        `uses: o/good@${OTHER}`,
      ),
    });
    expect(found).toBe(1);
    expect(report.actions.map(({ verdict, action }) => `${verdict} ${action}`)).toEqual([
      'gapped ./.github/workflows/a.yml',
      'gapped o/bad',
      'clean o/good',
    ]);
    expect(report.errors.map(({ action }) => action)).toEqual([`o/good@${OTHER}`]);
    expect((await status({ '.github/workflows/a.yml': workflow(`uses: o/good@${good}`) }))[0]).toBe(0);
    expect((await status({ '.github/workflows/a.yml': workflow(`uses: o/good@${OTHER}`) }))[0]).toBe(2);
    expect(
      (
        await status({
          '.github/workflows/a.yml': workflow(`uses: o/bad@${bad}`),
          '.pindrift.yml': 'ignore: [{ kind: remote-script, reason: known }]',
        })
      )[0],
    ).toBe(0);
  });
});
