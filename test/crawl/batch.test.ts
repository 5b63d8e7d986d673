import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { start } from '../forge/child.js';
import { type Forge, startForge } from '../forge/forge.js';
import { createRepository, temporaryFolder } from '../forge/repository.js';

const CLI = join(import.meta.dirname, '../../dist/bin/pindrift.js');
/** In CI a short form; PINDRIFT_CRAWL=300 PINDRIFT_KILLS=20 for the long one. */
const ACTIONS = Number(process.env.PINDRIFT_CRAWL ?? 12);
const KILLS = Number(process.env.PINDRIFT_KILLS ?? 3);

let forge: Forge;
let list: string;

beforeAll(async () => {
  forge = await startForge();
  const refs: string[] = [];
  for (let at = 0; at < ACTIONS; at++) {
    const repository = createRepository();
    const sha = repository.commit({
      'action.yml': `name: x\nruns:\n  using: composite\n  steps:\n    - run: curl https://a.example/${at} | sh\n      shell: bash\n`,
    });
    forge.repositories.set(`o/r${at}`, repository);
    refs.push(`o/r${at}@${sha}`);
  }
  list = join(temporaryFolder(), 'list');
  writeFileSync(list, `# all\n${refs.join('\n')}\n`);
}, 120_000);

afterAll(() => forge.close());

function run(output: string, cache: string, ...more: string[]) {
  return start(
    CLI,
    ['crawl', '--list', list, '--output', output, '--api-url', forge.apiUrl, '--workers', '2', ...more],
    { PINDRIFT_CACHE_DIR: cache },
  );
}

describe('pindrift crawl', () => {
  it('killed again and again: the same bytes in the end, and nothing downloaded twice', async () => {
    const calm = join(temporaryFolder(), 'calm.jsonl');
    expect((await run(calm, temporaryFolder()).done).status).toBe(0);

    const output = join(temporaryFolder(), 'out.jsonl');
    const cache = temporaryFolder();
    const before = forge.requests.length;
    for (let kill = 0; kill < KILLS; kill++) {
      const running = run(output, cache);
      const timer = setTimeout(running.kill, 300 + Math.random() * 1500);
      await running.done;
      clearTimeout(timer);
    }
    expect((await run(output, cache).done).status).toBe(0);
    expect(readFileSync(output, 'utf8')).toBe(readFileSync(calm, 'utf8'));
    expect(readFileSync(output, 'utf8').trim().split('\n')).toHaveLength(ACTIONS);
    const tarballs = forge.requests.slice(before).filter(({ path }) => path.includes('/tarball/'));
    // A kill in the middle of a transfer makes it happen again: at most one for each connection and kill.
    expect(tarballs.length).toBeLessThanOrEqual(ACTIONS + KILLS * 16);
  }, 600_000);

  it('gives the same bytes for any number of workers, cold and warm', async () => {
    const outputs: string[] = [];
    for (const workers of ['1', '2', '4']) {
      const cache = temporaryFolder();
      for (const _ of ['cold', 'warm']) {
        const output = join(temporaryFolder(), 'out.jsonl');
        expect((await run(output, cache, '--workers', workers).done).status).toBe(0);
        outputs.push(readFileSync(output, 'utf8'));
      }
    }
    expect(new Set(outputs).size).toBe(1);
  }, 600_000);
});
