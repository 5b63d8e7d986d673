import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
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
/** The name of the repository that has the commit. */
const shas = new Map<string, string>();

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
    shas.set(sha, `r${at}`);
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

/** The repositories whose sources are whole in the cache. */
function repositoriesIn(cache: string): Set<string> {
  const root = join(cache, 'pindrift-v1', 'sources');
  const files = existsSync(root) ? readdirSync(root, { recursive: true, encoding: 'utf8' }) : [];
  return new Set(files.flatMap((file) => shas.get(/[0-9a-f]{40}/.exec(file)?.[0] ?? '') ?? []));
}

/** Kills at a random moment, at most `within` ms after the first request that the run makes; one that has nothing to ask for, a bit later. */
function killLater(kill: () => void, before: number, within: number): NodeJS.Timeout[] {
  const at = Math.random() * within;
  const look = setInterval(() => {
    if (forge.requests.length === before) return;
    clearInterval(look);
    timers.push(setTimeout(kill, at));
  }, 5);
  const timers = [look, setTimeout(kill, 2_500)];
  return timers;
}

describe('pindrift crawl', () => {
  it('killed again and again: the same bytes in the end, and nothing downloaded twice', async () => {
    const calm = join(temporaryFolder(), 'calm.jsonl');
    const began = performance.now();
    expect((await run(calm, temporaryFolder()).done).status).toBe(0);
    // So that the kills are spread over the whole crawl.
    const within = (3 * (performance.now() - began)) / (KILLS + 1);

    const output = join(temporaryFolder(), 'out.jsonl');
    const cache = temporaryFolder();
    const moments: number[] = [];
    for (let kill = 0; kill <= KILLS; kill++) {
      const complete = repositoriesIn(cache);
      moments.push(complete.size);
      const before = forge.requests.length;
      const running = run(output, cache);
      const timers = kill < KILLS ? killLater(running.kill, before, within) : [];
      const { status } = await running.done;
      for (const timer of timers) clearTimeout(timer);
      if (kill === KILLS) expect(status).toBe(0);
      const again = forge.requests
        .slice(before)
        .flatMap(({ path }) => /\/repos\/o\/(r\d+)\/tarball\//.exec(path)?.[1] ?? [])
        .filter((name) => complete.has(name));
      expect(again).toEqual([]);
    }
    if (ACTIONS > 100) console.log(`downloads that were complete at each start: ${moments.join(', ')}`);
    expect(readFileSync(output, 'utf8')).toBe(readFileSync(calm, 'utf8'));
    expect(readFileSync(output, 'utf8').trim().split('\n')).toHaveLength(ACTIONS);
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
