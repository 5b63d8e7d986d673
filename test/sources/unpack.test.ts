import { randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { unpackTarball } from '../../src/sources/unpack.js';
import { bomb, type Entry, stream, tar, tarEntry, tarGz } from '../forge/tarball.js';

const origin = 'acme/tool@0123456789012345678901234567890123456789';

async function unpack(tarball: AsyncIterable<Uint8Array>, limits = {}) {
  const contents: Uint8Array[] = [];
  const { files } = await unpackTarball(tarball, (chunk) => contents.push(Uint8Array.from(chunk)), {
    origin,
    limits,
  });
  const all = Buffer.concat(contents);
  return Object.fromEntries(
    files.map((file) => [
      file.path,
      file.missing ?? file.target ?? all.toString('utf8', file.offset, file.offset + (file.size ?? 0)),
    ]),
  );
}

describe('what is unpacked', () => {
  const valid: [string, Entry[], Record<string, string>][] = [
    ['the leading folder is stripped', [{ path: 'r/a/b.js', content: 'x' }], { 'a/b.js': 'x' }],
    ['an empty file', [{ path: 'r/a' }, { path: 'r/b', content: 'y' }], { a: '', b: 'y' }],
    [
      'folders are not files',
      [
        { path: 'r/', type: 'Directory' },
        { path: 'r/d/', type: 'Directory' },
      ],
      {},
    ],
    ['a long path', [{ path: `r/${'d/'.repeat(90)}x`, content: '1' }], { [`${'d/'.repeat(90)}x`]: '1' }],
    ['a link inside', [{ path: 'r/a/l', type: 'SymbolicLink', linkpath: '../b' }], { 'a/l': '../b' }],
    ['dots that are no step', [{ path: 'r/..a/b..c', content: '1' }], { '..a/b..c': '1' }],
    [
      'a link out is missing',
      [{ path: 'r/a', type: 'SymbolicLink', linkpath: '../b' }],
      { a: 'the link leads out of the tree' },
    ],
    [
      'an absolute link is missing',
      [{ path: 'r/a', type: 'SymbolicLink', linkpath: '/etc/passwd' }],
      { a: 'the link leads out of the tree' },
    ],
  ];
  test.each(valid)('%s', async (_name, entries, files) => {
    expect(await unpack(stream(tarGz(entries)))).toEqual(files);
  });
});

describe('what is refused as unsafe', () => {
  const refused: [string, Entry[]][] = [
    ['parent-path', [{ path: '../x' }]],
    ['parent-path', [{ path: 'r/a/../../x' }]],
    ['parent-path', [{ path: 'r\\..\\x' }]],
    ['absolute-path', [{ path: '/etc/x' }]],
    ['absolute-path', [{ path: 'C:\\x' }]],
    ['git-folder', [{ path: 'r/.git/config' }]],
    ['git-folder', [{ path: 'r/.GIT/hooks/x' }]],
    ['no-leading-folder', [{ path: 'r/a' }, { path: 's/b' }]],
    ['no-leading-folder', [{ path: 'r' }]],
    ['hard-link', [{ path: 'r/a', type: 'Link', linkpath: 'r/b' }]],
    ['device', [{ path: 'r/a', type: 'CharacterDevice' }]],
    ['device', [{ path: 'r/a', type: 'FIFO' }]],
    ['collision', [{ path: 'r/a.js' }, { path: 'r/A.js' }]],
    ['collision', [{ path: 'r/\u00e9' }, { path: 'r/e\u0301' }]],
    ['collision', [{ path: 'r/a' }, { path: 'r/a' }]],
    ['collision', [{ path: 'r/d', type: 'SymbolicLink', linkpath: 'e' }, { path: 'r/d/x' }]],
    ['collision', [{ path: 'r/D/x' }, { path: 'r/d/y' }]],
  ];
  test.each(refused)('%s: %j', async (entry, entries) => {
    await expect(unpack(stream(tarGz(entries)))).rejects.toMatchObject({ code: 'unsafe-archive', entry });
  });
});

describe('what is refused as too much', () => {
  const big = tarGz([{ path: 'r/a', content: 'x'.repeat(2000) }, { path: 'r/b' }, { path: 'r/c' }]);
  const limited: [string, Uint8Array, Record<string, number>][] = [
    ['entries', big, { entries: 2 }],
    ['fileBytes', big, { fileBytes: 1999 }],
    ['totalBytes', big, { totalBytes: 2000 }],
    ['compressedBytes', big, { compressedBytes: 50 }],
    ['pathDepth', tarGz([{ path: `r/${'d/'.repeat(10_000)}x` }]), { pathLength: 1_000_000 }],
    ['pathLength', tarGz([{ path: `r/${'d/'.repeat(10_000)}x` }]), {}],
    ['pathLength', tarGz([{ path: `r/${'n'.repeat(2_000_000)}` }]), {}],
    ['fileBytes', tarGz([{ path: 'r/a', size: 5 * 1024 ** 3 }]), {}],
  ];
  test.each(limited)('%s', async (limit, tarball, limits) => {
    await expect(unpack(stream(tarball), limits)).rejects.toMatchObject({ code: 'limit', limit });
  });

  /** The bomb, and how much of it was asked for. */
  async function* counted(state: { parts: number }): AsyncGenerator<Uint8Array> {
    for (const part of bomb()) {
      state.parts++;
      yield part;
    }
  }
  test('a 5 GiB bomb stops at the ratio', async () => {
    const state = { parts: 0 };
    await expect(unpackTarball(counted(state), () => {}, { origin })).rejects.toMatchObject({
      limit: 'ratio',
    });
    expect(state.parts).toBeLessThan(8);
  });
  test('a 5 GiB bomb stops at the total', async () => {
    const state = { parts: 0 };
    const limits = { ratio: 1e6, totalBytes: 100 * 1024 * 1024 };
    await expect(unpackTarball(counted(state), () => {}, { origin, limits })).rejects.toMatchObject({
      limit: 'totalBytes',
    });
    expect(state.parts).toBeLessThan(12);
  });
});

describe('what is refused as damaged', () => {
  const whole = tarGz([{ path: 'r/a', content: randomBytes(5000) }]);
  const damaged: [string, Uint8Array][] = [
    ['cut in the middle', whole.subarray(0, whole.length / 2)],
    ['cut before the checksum', whole.subarray(0, whole.length - 4)],
    ['nothing at all', new Uint8Array()],
    ['not gzip', Buffer.from('<html>Bad gateway</html>')],
    ['gzip of something else', gzipSync('hello '.repeat(500))],
    ['a bit flipped', Buffer.from(whole).fill(0xff, 2000, 2010)],
    ['a tar cut after an entry', gzipSync(tarEntry({ path: 'r/a', content: 'x' }))],
    ['a tar cut in an entry', gzipSync(tar([{ path: 'r/a', content: 'x'.repeat(2000) }]).subarray(0, 1024))],
    ['gzip within gzip', gzipSync(whole)],
  ];
  test.each(damaged)('%s', async (_name, tarball) => {
    await expect(unpack(stream(tarball))).rejects.toMatchObject({ code: 'corrupt' });
  });
});
