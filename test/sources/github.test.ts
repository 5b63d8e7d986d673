import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Cache, memoryCache, openCache } from '../../src/sources/cache.js';
import type { FetchLimits } from '../../src/sources/github.js';
import { createSources } from '../../src/sources/index.js';
import { type Fault, type Forge, send, startForge, tarballOf } from '../forge/forge.js';
import { createRepository, type TestRepository, temporaryFolder } from '../forge/repository.js';
import { bomb, tarGz } from '../forge/tarball.js';

let forge: Forge;
let repository: TestRepository;
let sha: string;
let progress: string[];

beforeEach(async () => {
  forge = await startForge();
  repository = createRepository();
  sha = repository.commit({ 'action.yml': 'name: x', 'dist/index.js': 'x()'.repeat(1000) });
  repository.git('tag', 'v1');
  forge.repositories.set('acme/tool', repository);
  progress = [];
});
afterEach(() => forge.close());

function sources(
  options: { token?: string; cache?: Cache; fetch?: FetchLimits; offline?: boolean; mirrors?: string[] } = {},
) {
  const fetch = { backoffMs: 5, retries: 3, timeoutMs: 2000, ...options.fetch };
  return createSources({
    mirrors: options.mirrors ?? [],
    offline: options.offline ?? false,
    cache: options.cache ?? memoryCache(),
    apiUrl: forge.apiUrl,
    token: options.token ?? '',
    fetch,
    onProgress: ({ what }) => progress.push(what),
  });
}

const wholeTree = async (options: Parameters<typeof sources>[0] = {}) =>
  (await sources(options).tree('acme', 'tool', sha)).text('action.yml');

const tarballPath = () => `/repos/acme/tool/tarball/${sha}`;
const isTarball = (path: string | undefined) => path?.includes('/tarball/') === true;
const answering =
  (status: number, body = '', headers: Record<string, string> = {}): Fault =>
  (_request, response) =>
    send(response, status, body, headers);

test('a tag resolves, its tree is what git archive gives', async () => {
  const provider = sources();
  expect(await provider.resolve('acme', 'tool', 'v1')).toBe(sha);
  const tree = await provider.tree('acme', 'tool', sha);
  expect(tree.origin).toBe(`acme/tool@${sha}`);
  expect(tree.files().map(({ path, oid }) => [path, oid])).toEqual(
    ['action.yml', 'dist/index.js'].map((path) => [path, repository.git('rev-parse', `${sha}:${path}`)]),
  );
  expect(tree.text('dist/index.js')).toBe('x()'.repeat(1000));
});

test('a full SHA resolves to itself without a request', async () => {
  expect(await sources().resolve('acme', 'tool', sha.toUpperCase())).toBe(sha);
  expect(forge.requests).toEqual([]);
});

test('the same tree asked for twice at once is fetched once', async () => {
  const provider = sources();
  await Promise.all([provider.tree('acme', 'tool', sha), provider.tree('acme', 'tool', sha)]);
  expect(forge.requests).toHaveLength(1);
});

describe('redirects', () => {
  test('another host gets no token', async () => {
    const elsewhere = await startForge();
    elsewhere.repositories.set('acme/tool', repository);
    forge.faults.push(answering(302, '', { location: elsewhere.apiUrl + tarballPath() }));
    expect(await wholeTree({ token: 'secret' })).toBe('name: x');
    expect(forge.requests.map(({ authorization }) => authorization)).toEqual(['Bearer secret']);
    expect(elsewhere.requests.map(({ authorization }) => authorization)).toEqual([undefined]);
    await elsewhere.close();
  });

  test('a renamed repository is followed and said', async () => {
    forge.renamed.set('acme/old', 'acme/tool');
    expect(await sources().resolve('acme', 'old', 'v1')).toBe(sha);
    expect(progress).toContain('renamed');
  });

  test('a circle ends', async () => {
    forge.renamed.set('acme/a', 'acme/b').set('acme/b', 'acme/a');
    await expect(sources().resolve('acme', 'a', 'v1')).rejects.toThrow('redirects');
  });
});

describe('errors that no retry helps', () => {
  const gone = '1'.repeat(40);
  const failing: [string, string, string, string, RegExp][] = [
    [
      'an unknown SHA',
      'acme/tool',
      gone,
      'commit-not-found',
      /acme\/tool@1{40}: commit not found on .* fork's/,
    ],
    ['an unknown tag', 'acme/tool', 'v9', 'ref-not-found', /acme\/tool@v9: no such tag or branch/],
    [
      'an unknown repository',
      'acme/none',
      'v1',
      'repository-not-found',
      /not found .*private \(set GITHUB_TOKEN\)/,
    ],
    ['a name that is a path', '../tool', 'v1', 'invalid-ref', /not a repository name/],
    ['a ref that is an option', 'acme/tool', '-v', 'invalid-ref', /not a valid tag/],
  ];
  test.each(failing)('%s', async (_name, name, ref, code, message) => {
    const [owner, repo] = name.split('/') as [string, string];
    const provider = sources();
    const asked = ref === gone ? provider.tree(owner, repo, ref) : provider.resolve(owner, repo, ref);
    await expect(asked).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
  });

  const refusals: [number, string, Record<string, string>, RegExp][] = [
    [401, '{"message": "Bad credentials"}', {}, /does not accept the token/],
    [403, '{"message": "Resource not accessible"}', {}, /forbids access: Resource not accessible/],
    [403, '{}', { 'x-github-sso': 'required' }, /SSO/],
    [451, '{}', {}, /legal/],
  ];
  test.each(refusals)('%i %s', async (status, body, headers, message) => {
    forge.faults.push(answering(status, body, headers));
    await expect(wholeTree({ token: 'secret' })).rejects.toMatchObject({
      code: 'forbidden',
      message: expect.stringMatching(message),
    });
    expect(forge.requests).toHaveLength(1);
  });
});

describe('errors that a retry helps', () => {
  const cut: Fault = (request, response) => {
    if (!isTarball(request.url)) return undefined;
    const whole = tarballOf(repository, sha, 'r/');
    response.writeHead(200, { 'content-length': String(whole.length) });
    response.write(whole.subarray(0, whole.length / 2), () => response.destroy());
    return true;
  };
  const faults: [string, () => Fault][] = [
    ['500', () => answering(500)],
    ['502 with a page', () => answering(502, '<html>')],
    ['a connection cut in the middle', () => cut],
    ['a tarball that ends early', () => answering200(tarballOf(repository, sha, 'r/').subarray(0, 90))],
    ['a corrupt tarball', () => answering200(Buffer.from('not gzip at all'))],
    ['another commit', () => answering200(tarballOf(repository, repository.commit({ b: '1' }), 'r/'))],
    ['an empty body', () => answering200(new Uint8Array())],
    ['a closed connection', () => (request) => Boolean(request.socket.destroy())],
    ['no answer in time', () => () => true],
  ];
  const answering200 = (body: Uint8Array): Fault => {
    return (_request, response) => send(response, 200, body);
  };
  test.each(faults)('%s, then success', async (_name, fault) => {
    forge.faults.push(fault());
    expect(await wholeTree({ fetch: { timeoutMs: 300 } })).toBe('name: x');
    expect(forge.requests).toHaveLength(2);
    expect(progress).toContain('retrying');
  });

  test('it gives up after the last retry', async () => {
    forge.faults.push(...Array.from({ length: 4 }, () => answering(503)));
    await expect(wholeTree()).rejects.toMatchObject({
      code: 'network',
      message: expect.stringContaining('503'),
    });
    expect(forge.requests).toHaveLength(4);
  });
});

describe('rate limits', () => {
  const inOneSecond = () => String(Math.floor(Date.now() / 1000));
  const waits: [string, () => Fault][] = [
    ['429 retry-after', () => answering(429, '', { 'retry-after': '0.05' })],
    ['403 retry-after', () => answering(403, '', { 'retry-after': '0.05' })],
    [
      '403 reset',
      () => answering(403, '', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': inOneSecond() }),
    ],
  ];
  test.each(waits)('%s is waited for', async (_name, fault) => {
    forge.faults.push(fault());
    expect(await wholeTree()).toBe('name: x');
    expect(progress).toContain('waiting');
  });

  const tooLong: [string, Fault][] = [
    ['retry-after', answering(429, '', { 'retry-after': '3600' })],
    ['a secondary limit without a header', answering(403, '{"message": "secondary rate limit"}')],
  ];
  test.each(tooLong)('%s beyond the bound is an error at once', async (_name, fault) => {
    forge.faults.push(fault);
    await expect(wholeTree({ fetch: { maxRateLimitWaitMs: 1000 } })).rejects.toMatchObject({
      code: 'rate-limited',
      message: expect.stringContaining('set GITHUB_TOKEN'),
    });
    expect(forge.requests).toHaveLength(1);
  });
});

describe('hostile tarballs are refused, not retried', () => {
  const hostile: [string, string, () => Uint8Array][] = [
    ['../', 'unsafe-archive', () => tarGz([{ path: 'r/../../x', content: 'x' }])],
    ['a hard link', 'unsafe-archive', () => tarGz([{ path: 'r/x', type: 'Link', linkpath: '/etc/passwd' }])],
    ['10,000 folders deep', 'limit', () => tarGz([{ path: `r/${'d/'.repeat(10_000)}x` }])],
    ['a bomb', 'limit', () => gzipSync(Buffer.alloc(32 * 1024 * 1024))],
    ['a bomb of 5 GiB', 'limit', () => Buffer.concat([...bomb()])],
  ];
  test.each(hostile)('%s', async (_name, code, body) => {
    const cache = openCache(temporaryFolder());
    forge.faults.push((_request, response) => send(response, 200, body()));
    await expect(wholeTree({ cache })).rejects.toMatchObject({ code });
    expect(forge.requests).toHaveLength(1);
    expect(await wholeTree({ cache })).toBe('name: x');
  });
});

describe('cache, mirrors and offline', () => {
  test('a tree is fetched once, a ref is asked for with its ETag', async () => {
    const cache = openCache(temporaryFolder());
    expect(await wholeTree({ cache })).toBe('name: x');
    expect(await wholeTree({ cache })).toBe('name: x');
    expect(forge.requests).toHaveLength(1);
    await sources({ cache }).resolve('acme', 'tool', 'v1');
    expect(await sources({ cache }).resolve('acme', 'tool', 'v1')).toBe(sha);
    repository.commit({ a: '2' });
    repository.git('tag', '--force', 'v1');
    expect(await sources({ cache }).resolve('acme', 'tool', 'v1')).toBe(repository.git('rev-parse', 'v1'));
  });

  test('offline has mirrors and cache only and says what they lack', async () => {
    const cache = openCache(temporaryFolder());
    const offline = sources({ cache, offline: true });
    await expect(offline.tree('acme', 'tool', sha)).rejects.toMatchObject({ code: 'offline' });
    await expect(offline.resolve('acme', 'tool', 'v1')).rejects.toThrow('acme/tool@v1: not in the cache');
    await sources({ cache }).resolve('acme', 'tool', 'v1');
    await wholeTree({ cache });
    const before = forge.requests.length;
    expect(await offline.resolve('acme', 'tool', 'v1')).toBe(sha);
    expect((await offline.tree('acme', 'tool', sha)).text('action.yml')).toBe('name: x');
    expect(forge.requests).toHaveLength(before);
  });

  test('the first mirror that has it answers; GitHub where none has', async () => {
    const root = temporaryFolder();
    const mirrored = createRepository(`${root}/acme/other`);
    const at = mirrored.commit({ a: '1' });
    const provider = sources({ mirrors: ['/nowhere/{owner}/{repo}', `${root}/{owner}/{repo}`] });
    expect((await provider.tree('acme', 'other', at)).text('a')).toBe('1');
    expect(forge.requests).toHaveLength(0);
    expect((await provider.tree('acme', 'tool', sha)).text('action.yml')).toBe('name: x');
  });
});

test('a placeholder that tags fill is mutable in a tarball too', async () => {
  const at = repository.commit({
    '.gitattributes': '*.ver export-subst\n',
    'a.ver': '$Format:%H$',
    'b.ver': '$Format:%(describe:tags)$',
  });
  const tree = await sources().tree('acme', 'tool', at);
  expect(tree.text('a.ver')).toBe(at);
  expect(tree.text('b.ver')).toMatch(/^v1-1-g/);
  expect(tree.file('a.ver')?.mutable).toBeUndefined();
  expect(tree.file('b.ver')?.mutable).toContain('%(describe:tags)');
});
