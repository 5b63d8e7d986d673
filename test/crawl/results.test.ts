import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { digestOf } from '../../src/crawl/tool-digest.js';
import { json } from '../../src/report/json.js';
import { memoryCache } from '../../src/sources/index.js';
import { memoryTree } from '../../src/sources/tree.js';
import { vet } from '../../src/vet.js';
import { temporaryFolder } from '../forge/repository.js';

const SHA = '0123456789abcdef0123456789abcdef01234567';
const NEXT = 'fedcba9876543210fedcba9876543210fedcba98';

type Files = Readonly<Record<string, string>>;

const ACTION =
  'name: x\ninputs:\n  version:\n    default: latest\nruns:\n  using: composite\n  steps:\n    - shell: bash\n      run: $GITHUB_ACTION_PATH/get.sh ${{ inputs.version }}\n';
const BEFORE: Files = {
  'action.yml': ACTION,
  'get.sh': 'curl -L https://a.example/$1/x | sh\n',
  'README.md': 'before',
};

/** Two runs with one cache: which targets the second one analysed, and its report. */
async function rerun(
  before: Files,
  after: Files,
  options: { sha?: string; repo?: string; version?: string } = {},
) {
  const cache = memoryCache();
  const run = async (files: Files, repo: string, sha: string, version?: string) => {
    const analysed: string[] = [];
    const report = await vet(
      [{ uses: `a/${repo}@${sha}`, ...(version ? { with: new Map([['version', version]]) } : {}) }],
      {
        sources: { resolve: async () => sha, tree: async () => memoryTree(`a/${repo}@${sha}`, files) },
        cache,
        workers: 1,
        onAnalysis: (name) => analysed.push(name),
      },
    );
    return { analysed, report: json(report) };
  };
  await run(before, 'b', SHA);
  const warm = await run(after, options.repo ?? 'b', options.sha ?? NEXT, options.version);
  const other = memoryCache();
  const cold = await vet(
    [
      {
        uses: `a/${options.repo ?? 'b'}@${options.sha ?? NEXT}`,
        ...(options.version ? { with: new Map([['version', options.version]]) } : {}),
      },
    ],
    {
      sources: { resolve: async () => SHA, tree: async () => memoryTree('a/b@x', after) },
      cache: other,
      workers: 1,
    },
  );
  return { analysed: warm.analysed, report: warm.report, cold: json(cold) };
}

describe('results by content', () => {
  const unchanged: [string, Files, Parameters<typeof rerun>[2]][] = [
    ['the same commit', BEFORE, { sha: SHA }],
    ['another commit with the same files', BEFORE, {}],
    ['only a document changed', { ...BEFORE, 'README.md': 'after' }, {}],
    ['a document was added', { ...BEFORE, 'docs/more.md': 'more' }, {}],
    ['a copy under another name', BEFORE, { repo: 'fork' }],
    ['another value of an input', BEFORE, { version: '1.2.3' }],
  ];
  it.each(unchanged)(
    '%s: nothing is analysed, and the report is as if it were',
    async (_, after, options) => {
      const { analysed, report, cold } = await rerun(BEFORE, after, options);
      expect(analysed).toEqual([]);
      expect(report).toBe(cold);
    },
  );

  const changed: [string, Files][] = [
    ['the script changed', { ...BEFORE, 'get.sh': 'curl -L https://b.example/$1/x | sh\n' }],
    ['the script went away', { 'action.yml': ACTION }],
    ['action.yml changed', { ...BEFORE, 'action.yml': ACTION.replace('latest', 'v1') }],
  ];
  it.each(changed)('%s: it is analysed again', async (_, after) => {
    const { analysed, report, cold } = await rerun(BEFORE, after);
    expect(analysed).toEqual(['a/b']);
    expect(report).toBe(cold);
  });

  it('a file that was looked for and is there now: it is analysed again', async () => {
    const { analysed } = await rerun({ 'action.yml': ACTION }, BEFORE);
    expect(analysed).toEqual(['a/b']);
  });

  it('code that is followed: it is analysed again for another commit of it, and once it can be read', async () => {
    const cache = memoryCache();
    const action = (sha: string): Files => ({
      'action.yml': `name: x\nruns:\n  using: composite\n  steps:\n    - shell: bash\n      run: curl -L https://raw.githubusercontent.com/c/d/${sha}/x.sh | sh\n`,
    });
    const scripts: Record<string, string | undefined> = {};
    const run = async (sha: string) => {
      const analysed: string[] = [];
      const { actions } = await vet([{ uses: `a/b@${SHA}` }], {
        sources: {
          resolve: async () => sha,
          async tree(_, repo, commit) {
            if (repo === 'b') return memoryTree(`a/b@${SHA}`, action(sha));
            const script = scripts[commit];
            if (script === undefined) throw new Error('not there');
            return memoryTree(`c/d@${commit}`, { 'x.sh': script });
          },
        },
        cache,
        workers: 1,
        onAnalysis: (name) => analysed.push(name),
      });
      return [actions[0]!.findings.map(({ target }) => target).join(), actions[0]!.verdict, analysed.length];
    };
    const script = (host: string) => `curl https://${host}.example/y | sh\n`;
    expect(await run(SHA)).toEqual(['', 'unknown', 1]);
    scripts[SHA] = script('p');
    expect(await run(SHA)).toEqual(['https://p.example/y', 'gapped', 1]);
    expect(await run(SHA)).toEqual(['https://p.example/y', 'gapped', 0]);
    scripts[NEXT] = script('q');
    expect(await run(NEXT)).toEqual(['https://q.example/y', 'gapped', 2]);
    expect(await run(SHA)).toEqual(['https://p.example/y', 'gapped', 0]);
  });

  it('another version of the tool, or of a dependency, or a line of its code, has results of its own', () => {
    const root = temporaryFolder();
    const manifest = join(root, 'package.json');
    const line = join(root, 'analyzers/shell/x.js');
    for (const folder of ['src', 'analyzers/shell']) mkdirSync(join(root, folder), { recursive: true });
    mkdirSync(join(root, 'node_modules/dep'), { recursive: true });
    const digests = [
      ['1.0.0', 'a', '2.0.0'],
      ['1.0.1', 'a', '2.0.0'],
      ['1.0.1', 'b', '2.0.0'],
      ['1.0.1', 'b', '2.0.1'],
      ['1.0.0', 'a', '2.0.0'],
    ].map(([version, code, dependency]) => {
      writeFileSync(manifest, JSON.stringify({ version, dependencies: { dep: '^2.0.0' } }));
      writeFileSync(line, code!);
      writeFileSync(join(root, 'node_modules/dep/package.json'), JSON.stringify({ version: dependency }));
      return digestOf(manifest, root);
    });
    expect(new Set(digests).size).toBe(4);
    expect(digests[4]).toBe(digests[0]);
  });
});
