import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { json } from '../../src/report/json.js';
import { memoryCache, openDirectoryTree, type SourceProvider } from '../../src/sources/index.js';
import { vet } from '../../src/vet.js';

const SHA = '0123456789abcdef0123456789abcdef01234567';
const CORPUS = 'corpus/cases';
/** Every sixth case of the corpus. */
const CASES = readdirSync(CORPUS)
  .sort()
  .filter((_, at) => at % 6 === 0)
  .map((name) => join(CORPUS, name));

const sources: SourceProvider = {
  resolve: async () => SHA,
  tree: async (owner, repo) => {
    if (owner !== 'case') throw new Error(`${owner}/${repo}: not in the corpus`);
    return openDirectoryTree(CASES[Number(repo)]!, `${owner}/${repo}@${SHA}`);
  },
};

describe('the report', () => {
  it('has the same bytes for 1, 2 and 4 workers, cold and warm, three times over', async () => {
    const roots = CASES.map((_, at) => ({ uses: `case/${at}@${SHA}` }));
    const reports = new Set<string>();
    for (const workers of [1, 2, 4]) {
      for (let time = 0; time < 3; time++) {
        const cache = memoryCache();
        let analysed = 0;
        const onAnalysis = () => {
          analysed++;
        };
        reports.add(json(await vet(roots, { sources, workers, cache, onAnalysis })));
        expect(analysed).toBeGreaterThan(0);
        analysed = 0;
        reports.add(json(await vet(roots, { sources, workers, cache, onAnalysis })));
        expect(analysed).toBe(0);
      }
    }
    expect(reports.size).toBe(1);
  }, 120_000);
});
