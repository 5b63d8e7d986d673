import { readdirSync, readFileSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cacheDirectory, cleanCache, memoryCache, openCache } from '../../src/sources/cache.js';
import { createSources } from '../../src/sources/index.js';
import { bundle, start } from '../forge/child.js';
import { type Forge, startForge, tarballOf } from '../forge/forge.js';
import { createRepository, type TestRepository, temporaryFolder } from '../forge/repository.js';

const key = { host: 'github.com', owner: 'Acme', repo: 'Tool', sha: '1'.repeat(40) };

/** A cache with one small tree in it. */
async function filled() {
  const directory = temporaryFolder();
  const cache = openCache(directory);
  const content = Buffer.from('name: x');
  await cache.putSource(key, async (write) => {
    write(content);
    const oid = '1f32d8a4b2e0d5e9f6d4b2c5e7d8d4b1c0ffee00';
    return [{ path: 'action.yml', kind: 'file', size: content.length, offset: 0, oid }];
  });
  return { directory, cache };
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

test('its directory is PINDRIFT_CACHE_DIR, else in the home of the user', () => {
  expect(cacheDirectory({ PINDRIFT_CACHE_DIR: '/x/y' })).toBe('/x/y');
  expect(cacheDirectory({}).startsWith(homedir())).toBe(true);
});

describe.each([
  ['on disk', () => openCache(temporaryFolder())],
  ['in memory', () => memoryCache()],
])('results %s', (_name, open) => {
  test('what was put is got, by its whole key', () => {
    const cache = open();
    cache.putResult('a 1', 'one');
    cache.putResult('a 2', Uint8Array.of(0, 10, 255));
    expect(Buffer.from(cache.result('a 1')!).toString()).toBe('one');
    expect([...cache.result('a 2')!]).toEqual([0, 10, 255]);
    expect(cache.result('a')).toBeUndefined();
  });
});

describe('damage', () => {
  test('a tree that lost its end is not there', async () => {
    const { directory, cache } = await filled();
    expect(cache.source({ ...key, owner: 'acme' })?.files()).toHaveLength(1);
    const [file] = filesIn(directory);
    truncateSync(file!, readFileSync(file!).length - 10);
    expect(cache.source(key)).toBeUndefined();
  });

  test('a content that is not what was stored is an error', async () => {
    const { cache } = await filled();
    expect(() => cache.source(key)?.text('action.yml')).toThrow("run 'pindrift cache clean'");
  });

  test('a result that was cut is not there', () => {
    const directory = temporaryFolder();
    const cache = openCache(directory);
    cache.putResult('k', 'a long value');
    const [file] = filesIn(directory);
    truncateSync(file!, readFileSync(file!).length - 1);
    expect(cache.result('k')).toBeUndefined();
  });

  test('where filling fails nothing is stored', async () => {
    const directory = temporaryFolder();
    const cache = openCache(directory);
    const failing = cache.putSource(key, async (write) => {
      write(Buffer.from('half'));
      throw new Error('connection lost');
    });
    await expect(failing).rejects.toThrow('connection lost');
    expect(cache.source(key)).toBeUndefined();
    expect(filesIn(directory)).toEqual([]);
  });

  test('what a killed process left is removed after a day, not before', () => {
    const directory = temporaryFolder();
    openCache(directory).putResult('k', 'v');
    const left = (name: string) => join(directory, 'pindrift-v1', 'tmp', name);
    writeFileSync(left('old'), 'half');
    writeFileSync(left('new'), 'half');
    utimesSync(left('old'), 1e9, 1e9);
    openCache(directory);
    expect(readdirSync(join(directory, 'pindrift-v1', 'tmp'))).toEqual(['new']);
  });
});

test('clean removes what is ours, says how much, and leaves the rest', async () => {
  const { directory, cache } = await filled();
  cache.putResult('k', 'v');
  writeFileSync(join(directory, 'notes.txt'), 'mine');
  const bytes = filesIn(join(directory, 'pindrift-v1'))
    .map((file) => readFileSync(file).length)
    .reduce((sum, size) => sum + size);
  expect(cleanCache(directory)).toEqual({ entries: 2, bytes });
  expect(readdirSync(directory)).toEqual(['notes.txt']);
  expect(cleanCache(directory)).toEqual({ entries: 0, bytes: 0 });
  expect(cache.source(key)).toBeUndefined();
});

describe('processes', () => {
  let forge: Forge;
  let repository: TestRepository;
  let program: string;
  let shas: string[];

  beforeAll(async () => {
    forge = await startForge();
    repository = createRepository();
    forge.repositories.set('acme/tool', repository);
    shas = ['1', '2', '3', '4', '5', '6'].map((content) =>
      repository.commit({ 'action.yml': content, 'dist/index.js': 'x()\n'.repeat(20_000) + content }),
    );
    program = await bundle(`
      import { createSources, openCache } from './src/sources/index.js';
      const [directory, apiUrl, ...shas] = process.argv.slice(2);
      const sources = createSources({ mirrors: [], offline: false, cache: openCache(directory), apiUrl, token: '' });
      Promise.all(shas.map(async (sha) => {
        const tree = await sources.tree('acme', 'tool', sha);
        console.log(sha, tree.text('action.yml'), tree.text('dist/index.js').length);
      }));
    `);
  });
  afterAll(() => forge.close());

  const expected = () => shas.map((sha, at) => `${sha} ${at + 1} 80001`).sort();
  const lines = (output: string) => output.trim().split('\n').sort();

  test('two at once share a cache', async () => {
    const directory = temporaryFolder();
    const runs = [1, 2, 3].map(() => start(program, [directory, forge.apiUrl, ...shas]).done);
    for (const { status, output } of await Promise.all(runs)) {
      expect(lines(output)).toEqual(expected());
      expect(status).toBe(0);
    }
    expect(filesIn(directory)).toHaveLength(shas.length);
  });

  test('a run killed half way is resumed with what it had', async () => {
    const directory = temporaryFolder();
    const stuck = shas[5]!;
    const halfSent = new Promise<void>((sent) => {
      forge.faults.push((request, response) => {
        if (!request.url?.endsWith(stuck)) return undefined;
        const tarball = tarballOf(repository, stuck, 'r/');
        response.writeHead(200, { 'content-length': String(tarball.length) });
        response.write(tarball.subarray(0, tarball.length - 20), () => sent());
        return true;
      });
    });
    const run = start(program, [directory, forge.apiUrl, ...shas]);
    await halfSent;
    const whole = () => filesIn(directory).filter((file) => file.endsWith('.tree')).length;
    await expect.poll(whole, { timeout: 10_000 }).toBe(5);
    run.kill();
    expect((await run.done).status).toBe('SIGKILL');

    const offline = createSources({
      mirrors: [],
      offline: true,
      cache: openCache(directory),
      apiUrl: forge.apiUrl,
    });
    await expect(offline.tree('acme', 'tool', stuck)).rejects.toMatchObject({ code: 'offline' });

    const before = forge.requests.length;
    const again = await start(program, [directory, forge.apiUrl, ...shas]).done;
    expect(lines(again.output)).toEqual(expected());
    expect(forge.requests.slice(before).map(({ path }) => path)).toEqual([
      `/repos/acme/tool/tarball/${stuck}`,
    ]);
  });
});
