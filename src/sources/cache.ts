import { createHash, randomBytes } from 'node:crypto';
import {
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import envPaths from 'env-paths';
import { memoryPackedTree, openPackedTree, packedIndex } from './packed-tree.js';
import type { SourceTree } from './tree.js';
import type { UnpackedFile } from './unpack.js';

/** One commit of one repository of one host. */
interface SourceKey {
  readonly host: string;
  readonly owner: string;
  readonly repo: string;
  readonly sha: string;
}

/** What was fetched and computed before. Every entry is there whole or not at all, whoever else writes or was killed. */
export interface Cache {
  /** Where it is on disk; undefined where it is in memory only. */
  readonly directory: string | undefined;
  source(key: SourceKey): SourceTree | undefined;
  /** Stores a tree: `fill` writes its contents and returns its files. Where `fill` throws, nothing is stored. */
  putSource(
    key: SourceKey,
    fill: (write: (chunk: Uint8Array) => void) => Promise<readonly UnpackedFile[]>,
  ): Promise<SourceTree>;
  /** A value stored under the key: any string that says everything the value depends on. */
  result(key: string): Uint8Array | undefined;
  putResult(key: string, value: string | Uint8Array): void;
}

/** Only this folder of the cache directory is ours: `cleanCache` never touches what else is there. */
const ownFolder = 'pindrift-v1';
const abandonedAfterMs = 24 * 60 * 60 * 1000;

/** PINDRIFT_CACHE_DIR, or else the user's cache directory. */
export function cacheDirectory(env: NodeJS.ProcessEnv = process.env): string {
  return env.PINDRIFT_CACHE_DIR
    ? resolve(env.PINDRIFT_CACHE_DIR)
    : envPaths('pindrift', { suffix: '' }).cache;
}

/** The cache on disk. A directory that cannot be written to throws on the first put, not here. */
export function openCache(directory: string = cacheDirectory()): Cache {
  const root = join(directory, ownFolder);
  removeAbandoned(join(root, 'tmp'));
  return {
    directory: root,
    source: (key) => openPackedTree(sourceFile(root, key), originOf(key)),
    async putSource(key, fill) {
      const file = sourceFile(root, key);
      await writeWhole(root, file, async (fd) => {
        const write = (chunk: Uint8Array) => writeAll(fd, chunk);
        write(packedIndex(await fill(write)));
      });
      const tree = openPackedTree(file, originOf(key));
      if (!tree) throw new Error(`${file}: not readable after it was written`);
      return tree;
    },
    result(key) {
      try {
        return checked(readFileSync(resultFile(root, key)));
      } catch {
        return undefined;
      }
    },
    putResult(key, value) {
      const bytes = Buffer.from(value);
      const temporary = temporaryPath(root);
      writeFileSync(temporary, Buffer.concat([Buffer.from(`${sha256(bytes)}\n`), bytes]), { mode: 0o600 });
      moveInto(temporary, resultFile(root, key));
    },
  };
}

/** A cache that ends with the process: `--no-cache`. */
export function memoryCache(): Cache {
  const results = new Map<string, Uint8Array>();
  return {
    directory: undefined,
    source: () => undefined,
    async putSource(key, fill) {
      const chunks: Uint8Array[] = [];
      // A copy: the parser uses its buffers again.
      const files = await fill((chunk) => chunks.push(Uint8Array.from(chunk)));
      return memoryPackedTree(originOf(key), files, sharedBytes(chunks));
    },
    result: (key) => results.get(key),
    putResult: (key, value) => void results.set(key, Buffer.from(value)),
  };
}

/** The chunks one after the other, in memory that threads share. */
function sharedBytes(chunks: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(
    new SharedArrayBuffer(chunks.reduce((length, chunk) => length + chunk.length, 0)),
  );
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

/** Removes every entry and says how many files and bytes that were. */
export function cleanCache(directory: string = cacheDirectory()): { entries: number; bytes: number } {
  const root = join(directory, ownFolder);
  let entries = 0;
  let bytes = 0;
  for (const entry of listFiles(root)) {
    entries += 1;
    bytes += statSync(entry, { throwIfNoEntry: false })?.size ?? 0;
  }
  rmSync(root, { recursive: true, force: true, maxRetries: 3 });
  return { entries, bytes };
}

/** A path in the cache's own temporary folder, on the same file system as its entries, so that a rename is atomic. */
export function temporaryPath(root: string): string {
  const folder = join(root, 'tmp');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return join(folder, `${process.pid}-${randomBytes(8).toString('hex')}`);
}

/** Puts a finished file or folder in its place; where another process was first, its entry stays. */
export function moveInto(temporary: string, place: string): void {
  for (let attempt = 0; ; attempt += 1) {
    try {
      mkdirSync(dirname(place), { recursive: true, mode: 0o700 });
      renameSync(temporary, place);
      return;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      // ENOENT: the cache was cleaned in between. The others: a folder is there already, or Windows has the file open.
      if (code === 'ENOENT' && attempt < 3 && statSync(temporary, { throwIfNoEntry: false })) continue;
      const there = statSync(place, { throwIfNoEntry: false }) !== undefined;
      rmSync(temporary, { recursive: true, force: true });
      if (there && ['ENOTEMPTY', 'EEXIST', 'EPERM', 'EACCES', 'EBUSY'].includes(code ?? '')) return;
      throw error;
    }
  }
}

async function writeWhole(root: string, place: string, fill: (fd: number) => Promise<void>): Promise<void> {
  const temporary = temporaryPath(root);
  const fd = openSync(temporary, 'wx', 0o600);
  try {
    await fill(fd);
  } catch (error) {
    closeSync(fd);
    rmSync(temporary, { force: true });
    throw error;
  }
  closeSync(fd);
  moveInto(temporary, place);
}

function writeAll(fd: number, chunk: Uint8Array): void {
  for (let at = 0; at < chunk.length; ) at += writeSync(fd, chunk, at);
}

/** What killed processes left. */
function removeAbandoned(folder: string): void {
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch {
    return;
  }
  const oldest = Date.now() - abandonedAfterMs;
  for (const name of names) {
    const path = join(folder, name);
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat && stat.mtimeMs < oldest) rmSync(path, { recursive: true, force: true });
  }
}

function sourceFile(root: string, { host, owner, repo, sha }: SourceKey): string {
  const steps = [host, owner, repo].map((step) =>
    encodeURIComponent(step.toLowerCase()).replace(/^\.+$/, '_'),
  );
  return join(root, 'sources', ...steps, `${sha.toLowerCase()}.tree`);
}

function resultFile(root: string, key: string): string {
  const name = sha256(Buffer.from(key));
  return join(root, 'results', name.slice(0, 2), name.slice(2));
}

function originOf({ owner, repo, sha }: SourceKey): string {
  return `${owner}/${repo}@${sha}`;
}

/** The value after its digest line; undefined where they do not agree (a disk that was full, a crash). */
function checked(stored: Buffer): Uint8Array | undefined {
  const end = stored.indexOf(10);
  const value = stored.subarray(end + 1);
  return sha256(value) === stored.toString('latin1', 0, end) ? value : undefined;
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function* listFiles(folder: string): Generator<string> {
  let entries: import('node:fs').Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch {
    return;
  }
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* listFiles(path);
    else yield path;
  }
}
