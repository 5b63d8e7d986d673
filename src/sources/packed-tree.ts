import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { listedTree } from './listed-tree.js';
import { SourceError } from './source-error.js';
import type { SourceTree, TreeRecipe } from './tree.js';
import type { UnpackedFile } from './unpack.js';

/**
 * A tree in one file: all contents, then the list of files as JSON, then a footer of fixed length with the length of the list
 * and its digest. Written once, whole or not at all; contents are read when asked for.
 */
const magic = 'pindrift-tree-1';
const footerLength = magic.length + 1 + 12 + 1 + 64 + 1;
const maxIndexBytes = 256 * 1024 * 1024;

/** The list of files and footer that go after the contents. */
export function packedIndex(files: readonly UnpackedFile[]): Buffer {
  const index = Buffer.from(JSON.stringify(files));
  const length = String(index.length).padStart(12, '0');
  return Buffer.concat([index, Buffer.from(`${magic} ${length} ${sha256(index)}\n`)]);
}

/** The tree in the file; undefined where there is no such file or it is not whole. */
export function openPackedTree(file: string, origin: string): SourceTree | undefined {
  const files = withFile(file, readIndex);
  if (!files) return undefined;
  return packedTree({ kind: 'packed', file, origin }, files, ({ path, size = 0, offset, oid }) => {
    const content = withFile(file, (fd) => readAt(fd, offset, size));
    if (content && blobId(content) === oid) return content;
    throw new SourceError(
      'corrupt',
      `${origin}: ${path} is damaged in the cache; run 'pindrift cache clean'`,
    );
  });
}

/** The tree whose contents were kept in memory. */
export function memoryPackedTree(
  origin: string,
  files: readonly UnpackedFile[],
  contents: Uint8Array,
): SourceTree {
  return packedTree({ kind: 'unpacked', origin, files, contents }, files, ({ offset, size = 0 }) =>
    contents.subarray(offset, offset + size),
  );
}

function packedTree(
  recipe: TreeRecipe,
  files: readonly UnpackedFile[],
  read: (file: UnpackedFile) => Uint8Array,
): SourceTree {
  const byName = new Map(files.map((file) => [file.path, file]));
  const memo = new Map<string, Uint8Array>();
  return listedTree({
    origin: recipe.origin,
    recipe,
    files: files.map(({ offset: _offset, target: _target, ...file }) => file),
    read: ({ path }) => {
      const known = memo.get(path);
      if (known) return known;
      const content = read(byName.get(path)!);
      memo.set(path, content);
      return content;
    },
    target: ({ path }) => byName.get(path)!.target,
  });
}

function withFile<T>(file: string, use: (fd: number) => T): T | undefined {
  let fd: number;
  try {
    fd = openSync(file, 'r');
  } catch {
    return undefined;
  }
  try {
    return use(fd);
  } finally {
    closeSync(fd);
  }
}

function readIndex(fd: number): UnpackedFile[] | undefined {
  const end = fstatSync(fd).size;
  if (end < footerLength) return undefined;
  const [name, length, digest] = readAt(fd, end - footerLength, footerLength)
    .toString('latin1')
    .trim()
    .split(' ');
  const indexLength = Number(length);
  const start = end - footerLength - indexLength;
  if (name !== magic || !(indexLength <= maxIndexBytes) || start < 0) return undefined;
  const index = readAt(fd, start, indexLength);
  return sha256(index) === digest ? (JSON.parse(index.toString('utf8')) as UnpackedFile[]) : undefined;
}

function readAt(fd: number, offset: number, length: number): Buffer {
  const buffer = Buffer.alloc(length);
  let read = 0;
  while (read < length) {
    const more = readSync(fd, buffer, read, length - read, offset + read);
    if (more === 0) break;
    read += more;
  }
  return buffer.subarray(0, read);
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function blobId(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
