import { describe, expect, it } from 'vitest';
import { memoryTree } from '../../src/sources/tree.js';
import { vet } from '../../src/vet.js';

const SHA = '0123456789abcdef0123456789abcdef01234567';

const composite = (script: string) => ({
  'action.yml': `name: x\nruns:\n  using: composite\n  steps:\n    - shell: bash\n      run: |\n${script.replace(/^/gm, '        ')}\n`,
});
const javascript = (program: string) => ({
  'action.yml': 'name: x\nruns:\n  using: node20\n  main: m.js\n',
  'm.js': program,
});

const ordinary = composite('curl https://a.example/x | sh');
/** Names of one scope, of which the parser compares each with all before: only stopping the thread ends it. */
const hanging = javascript(`let ${Array.from({ length: 400_000 }, (_, at) => `a${at}`).join()};`);
const endless = javascript(
  `require('child_process').execSync('curl https://a.example/x | sh');
   const row = () => { for (let i = 0; i < 3000; i++) {} };
   for (let j = 0; j < 3000; j++) row();`,
);
const greedy = javascript(
  `const all = [];
   const row = (i) => { for (let j = 0; j < 1000; j++) all.push({ i, j, x: [i, j, {}] }); };
   for (let i = 0; i < 2900; i++) row(i);`,
);

/** What is said of each, in order: verdict, kinds, marks. */
async function run(
  repositories: Readonly<Record<string, Readonly<Record<string, string>>>>,
  budget: { timeMs?: number; memoryMb?: number },
  workers = 2,
) {
  const report = await vet(
    Object.keys(repositories).map((name) => ({ uses: `a/${name}@${SHA}` })),
    {
      sources: {
        resolve: async () => SHA,
        tree: async (owner, repo, sha) => memoryTree(`${owner}/${repo}@${sha}`, repositories[repo]!),
      },
      workers,
      budget,
    },
  );
  expect(report.errors).toEqual([]);
  return report.actions.map(({ action, verdict, findings, coverage }) => [
    action,
    verdict,
    findings.map(({ kind }) => kind).join(),
    coverage.opaque.map(({ file, line, reason }) => `${file}:${line} ${reason}`).join(),
  ]);
}

describe('budgets of one analysis', () => {
  it('stops a worker that hangs: the other actions are analysed', async () => {
    expect(await run({ before: ordinary, hanging, after: ordinary }, { timeMs: 500 })).toEqual([
      ['a/before', 'gapped', 'remote-script', ''],
      [
        'a/hanging',
        'unknown',
        '',
        'action.yml:1 the time budget ended (0.5 s), the worker was stopped: not analysed',
      ],
      ['a/after', 'gapped', 'remote-script', ''],
    ]);
  });

  it('ends an analysis that takes too long, and keeps what was found', async () => {
    expect(await run({ endless }, { timeMs: 60 })).toEqual([
      [
        'a/endless',
        'gapped',
        'remote-script',
        'action.yml:4 the time budget ended: the rest is not analysed',
      ],
    ]);
  });

  it('ends an analysis that takes too much memory: the other actions are analysed', async () => {
    expect(await run({ greedy, after: ordinary }, { memoryMb: 48 }, 1)).toEqual([
      ['a/greedy', 'unknown', '', 'action.yml:1 the memory budget ended (48 MB): not analysed'],
      ['a/after', 'gapped', 'remote-script', ''],
    ]);
  });

  it('analyses within its budgets without a mark', async () => {
    expect(await run({ ordinary }, {})).toEqual([['a/ordinary', 'gapped', 'remote-script', '']]);
  });
});
