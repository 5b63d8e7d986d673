import { describe, expect, it } from 'vitest';
import { json } from '../../src/report/json.js';
import { memoryCache } from '../../src/sources/index.js';
import { memoryTree } from '../../src/sources/tree.js';
import { vet } from '../../src/vet.js';

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
});
