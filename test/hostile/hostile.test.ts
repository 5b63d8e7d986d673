import { describe, expect, it } from 'vitest';
import { json } from '../../src/report/json.js';
import { memoryCache } from '../../src/sources/index.js';
import type { SourceTree } from '../../src/sources/tree.js';
import { memoryTree } from '../../src/sources/tree.js';
import { unpackTarball } from '../../src/sources/unpack.js';
import { vet } from '../../src/vet.js';
import { stream } from '../forge/tarball.js';
import { HOSTILE, type Hostile, INSTALL } from './trees.js';

const SHA = '0123456789abcdef0123456789abcdef01234567';

async function treeOf({ files, tarball }: Hostile): Promise<SourceTree> {
  if (!tarball) return memoryTree(`a/b@${SHA}`, files!());
  return memoryCache().putSource({ host: 'h', owner: 'a', repo: 'b', sha: SHA }, async (write) => {
    const archive = await unpackTarball(stream(tarball()), write, { origin: 'a/b' });
    return [...archive.files];
  });
}

describe('hostile trees', () => {
  it.each(HOSTILE.map((hostile) => [hostile.name, hostile] as const))('%s', async (_, hostile) => {
    const before = process.cpuUsage();
    const report = await vet([{ uses: `a/b@${SHA}` }], {
      sources: { resolve: async () => SHA, tree: () => treeOf(hostile) },
      workers: 1,
      budget: { timeMs: hostile.timeMs ?? 10_000, memoryMb: hostile.memoryMb ?? 1024 },
    });
    const { user, system } = process.cpuUsage(before);
    // What starts and ends a worker comes on top, and what is read before the first look at the clock.
    expect((user + system) / 1000).toBeLessThan((hostile.timeMs ?? 10_000) + 6_000);
    if (hostile.error) {
      expect(report.actions).toEqual([]);
      expect(report.errors.map(({ message }) => message)).toEqual([expect.stringMatching(hostile.error)]);
      return;
    }
    expect(report.errors).toEqual([]);
    const [action, ...others] = report.actions;
    expect(others).toEqual([]);
    const { verdict, findings, coverage } = action!;
    if (hostile.verdict) expect(verdict).toBe(hostile.verdict);
    if (hostile.kinds) expect(findings.map(({ kind }) => kind)).toEqual(hostile.kinds);
    for (const mark of hostile.marks ?? [])
      expect(coverage.opaque.map(({ reason }) => reason).join('\n')).toMatch(mark);
    if (hostile.missing) expect(coverage.missing).toEqual(hostile.missing);
    if (Object.values(hostile.files?.() ?? {}).some((text) => text.includes(INSTALL)))
      expect(verdict).not.toBe('clean');
    // What was not analysed is never passed as clean, and the report stays small.
    if (coverage.opaque.length > 0) expect(verdict).not.toBe('clean');
    expect(json(report).length).toBeLessThan(1_000_000);
  });
});
