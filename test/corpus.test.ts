import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDirectoryTree, type SourceProvider } from '../src/sources/index.js';
import { vet } from '../src/vet.js';

const CASES = 'corpus/cases';
const SHA = '0123456789abcdef0123456789abcdef01234567';

interface Expected {
  readonly verdict: string;
  readonly findings: readonly Readonly<Record<string, string>>[];
}

const sources: SourceProvider = {
  resolve: async () => SHA,
  tree: async (owner, repo, sha) => {
    const folder = owner === 'case' ? join(CASES, repo) : join('corpus/sources', owner, repo);
    if (!existsSync(folder)) throw new Error(`${owner}/${repo}: not in the corpus`);
    return openDirectoryTree(folder, `${owner}/${repo}@${sha}`);
  },
};

const names = readdirSync(CASES).filter((name) => statSync(join(CASES, name)).isDirectory());

describe('the corpus', () => {
  it.each(names)('%s', async (name) => {
    const expected = JSON.parse(readFileSync(join(CASES, name, 'expected.json'), 'utf8')) as Expected;
    const { actions, errors } = await vet([{ uses: `case/${name}@${SHA}` }], { sources });
    const found = actions[0]!.findings.map(
      (finding) => ({ ...finding }) as Readonly<Record<string, unknown>>,
    );
    expect(errors).toEqual([]);
    // Each expected finding takes one that agrees in everything that it says.
    const unexpected = [...found];
    for (const finding of expected.findings) {
      const at = unexpected.findIndex((one) =>
        Object.entries(finding).every(([key, value]) =>
          key === 'target' ? String(one.target).includes(value) : one[key] === value,
        ),
      );
      expect(at, `${JSON.stringify(finding)} among ${JSON.stringify(unexpected.map(print))}`).not.toBe(-1);
      unexpected.splice(at, 1);
    }
    expect(unexpected.map(print)).toEqual([]);
    expect(actions[0]!.verdict).toBe(expected.verdict);
  });
});

function print({ kind, target, reach, verification }: Readonly<Record<string, unknown>>): string {
  return `${kind} ${target} ${reach} ${verification}`;
}
