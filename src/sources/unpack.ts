import { createHash, type Hash } from 'node:crypto';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { Parser, type ReadEntry } from 'tar';
import { byPath, normalPath } from './listed-tree.js';
import { SourceError } from './source-error.js';
import type { TreeFile } from './tree.js';

/** What an archive may be at most. */
export interface UnpackLimits {
  /** Files, folders and links together. */
  readonly entries: number;
  /** Folders above a file. */
  readonly pathDepth: number;
  /** Bytes of a path. */
  readonly pathLength: number;
  readonly fileBytes: number;
  readonly totalBytes: number;
  readonly compressedBytes: number;
  /** Unpacked bytes to packed bytes; looked at after the first 16 MiB. */
  readonly ratio: number;
}

/** GitHub refuses files over 100 MB and recommends repositories under 1 GB. */
const defaultUnpackLimits: UnpackLimits = {
  entries: 100_000,
  pathDepth: 100,
  pathLength: 4096,
  fileBytes: 128 * 1024 * 1024,
  totalBytes: 1024 * 1024 * 1024,
  compressedBytes: 512 * 1024 * 1024,
  ratio: 150,
};

const ratioFreeBytes = 16 * 1024 * 1024;

/** The archive is over a limit: `limit` says which. */
class UnpackLimitError extends SourceError {
  override readonly name = 'UnpackLimitError';

  constructor(
    origin: string,
    readonly limit: keyof UnpackLimits,
    detail: string,
  ) {
    super('limit', `${origin}: archive refused, ${detail} (limit '${limit}')`);
  }
}

type UnsafeEntry =
  | 'parent-path'
  | 'absolute-path'
  | 'git-folder'
  | 'bad-name'
  | 'no-leading-folder'
  | 'hard-link'
  | 'device'
  | 'collision';

/** The archive has an entry that no archive of a git commit has, or that would not be the same file everywhere. */
class UnsafeArchiveError extends SourceError {
  override readonly name = 'UnsafeArchiveError';

  constructor(
    origin: string,
    readonly entry: UnsafeEntry,
    path: string,
  ) {
    super('unsafe-archive', `${origin}: archive refused, ${entry} in ${JSON.stringify(shorten(path))}`);
  }
}

/** A file of an unpacked archive; its content is at `offset` of what was written. */
export interface UnpackedFile extends TreeFile {
  readonly offset: number;
  /** Where a symbolic link points, as written. */
  readonly target?: string;
}

export interface UnpackedArchive {
  /** Sorted by path. */
  readonly files: readonly UnpackedFile[];
  /** The text of every `.gitattributes`, by path. */
  readonly attributes: ReadonlyMap<string, string>;
}

const maxAttributesBytes = 256 * 1024;
const maxAttributesFiles = 500;

/**
 * Unpacks the tarball of a commit, GitHub's leading `owner-repo-sha/` stripped: contents go to `write` one after the other,
 * the list of files is returned. Nothing is ever created under a name that the archive chose. A symbolic link that leads out
 * of the tree is listed as missing and never followed.
 *
 * Throws UnpackLimitError, UnsafeArchiveError, or SourceError `corrupt` for what is truncated or is not a tar.gz.
 */
export async function unpackTarball(
  tarball: AsyncIterable<Uint8Array>,
  write: (chunk: Uint8Array) => void,
  options: { readonly origin: string; readonly sha?: string; readonly limits?: Partial<UnpackLimits> },
): Promise<UnpackedArchive> {
  const { origin, sha } = options;
  const limits = { ...defaultUnpackLimits, ...options.limits };
  const archive = entryReader(origin, limits, write, sha);
  let packed = 0;
  let unpacked = 0;

  async function* counted(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of source) {
      packed += chunk.length;
      if (packed > limits.compressedBytes) {
        throw new UnpackLimitError(origin, 'compressedBytes', `over ${limits.compressedBytes} bytes packed`);
      }
      yield chunk;
    }
  }

  try {
    await pipeline(counted(tarball), createGunzip({ chunkSize: 256 * 1024 }), async (source) => {
      for await (const chunk of source as AsyncIterable<Buffer>) {
        // Of a plain tar only: the parser would unpack a compressed archive inside of this one, unseen by the limits.
        if (unpacked === 0 && chunk[0] === 0x1f && chunk[1] === 0x8b)
          throw corrupt(origin, 'gzip within gzip');
        unpacked += chunk.length;
        if (unpacked > limits.totalBytes) {
          throw new UnpackLimitError(origin, 'totalBytes', `over ${limits.totalBytes} bytes unpacked`);
        }
        if (unpacked > ratioFreeBytes && unpacked / packed > limits.ratio) {
          throw new UnpackLimitError(
            origin,
            'ratio',
            `over ${limits.ratio} bytes unpacked for each packed one`,
          );
        }
        archive.read(chunk);
      }
    });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'Z_BUF_ERROR') throw corrupt(origin, 'truncated', error);
    if (code?.startsWith('Z_')) throw corrupt(origin, 'not gzip, or damaged', error);
    throw error;
  }
  return archive.finish();
}

function corrupt(origin: string, detail: string, cause?: unknown): SourceError {
  return new SourceError('corrupt', `${origin}: the archive is damaged (${detail})`, { cause });
}

function shorten(path: string): string {
  return path.length > 120 ? `${path.slice(0, 100)}… (${path.length} characters)` : path;
}

/** Reads tar bytes entry by entry; throws at the first entry that is refused. */
function entryReader(
  origin: string,
  limits: UnpackLimits,
  write: (chunk: Uint8Array) => void,
  sha: string | undefined,
) {
  const files: UnpackedFile[] = [];
  const attributes = new Map<string, string>();
  const names = nameCheck(origin);
  let entries = 0;
  let offset = 0;
  let ended = false;
  let root: string | undefined;
  let failure: unknown;

  const parser = new Parser({
    zstd: false,
    // Room for a path of any length that is worth a precise refusal; what is longer is 'ignored' by the parser.
    maxMetaEntrySize: 1024 * 1024,
    onReadEntry: (entry) => {
      try {
        if (failure === undefined) readEntry(entry);
      } catch (error) {
        failure = error;
      }
      if (failure !== undefined) entry.resume();
    },
    onwarn: (_code, message) => {
      failure ??= corrupt(origin, String(message));
    },
  });
  parser.on('ignoredEntry', () => {
    failure ??= new UnpackLimitError(origin, 'pathLength', 'a header is over 1 MiB');
  });
  parser.on('eof', () => {
    ended = true;
  });

  function readEntry(entry: ReadEntry): void {
    entries += 1;
    if (entries > limits.entries) {
      throw new UnpackLimitError(origin, 'entries', `over ${limits.entries} entries`);
    }
    // git writes the commit into the archive: https://git-scm.com/docs/git-get-tar-commit-id
    const commit = entry.globalExtended?.comment;
    if (
      sha !== undefined &&
      commit !== undefined &&
      /^[0-9a-f]{40}$/.test(commit) &&
      commit !== sha.toLowerCase()
    ) {
      throw corrupt(origin, `it is of commit ${commit}`);
    }
    const whole = entry.path;
    checkPath(origin, whole, limits);
    const path = stripRoot(whole.replace(/\/+$/, ''));
    if (entry.type === 'Directory') {
      if (path !== '') names.folder(path);
      entry.resume();
      return;
    }
    if (path === '') throw new UnsafeArchiveError(origin, 'no-leading-folder', whole);
    names.file(path);
    if (entry.type === 'SymbolicLink') {
      files.push(linkEntry(path, entry.linkpath ?? '', offset));
      entry.resume();
    } else if (entry.type === 'File' || entry.type === 'OldFile') {
      readFile(entry, path);
    } else {
      throw new UnsafeArchiveError(origin, entry.type === 'Link' ? 'hard-link' : 'device', whole);
    }
  }

  function stripRoot(path: string): string {
    const [first = '', ...rest] = path.split('/').filter((step) => step !== '' && step !== '.');
    root ??= first;
    if (first !== root) throw new UnsafeArchiveError(origin, 'no-leading-folder', path);
    return rest.join('/');
  }

  function readFile(entry: ReadEntry, path: string): void {
    if (entry.size > limits.fileBytes) {
      throw new UnpackLimitError(origin, 'fileBytes', `${shorten(path)} is over ${limits.fileBytes} bytes`);
    }
    const start = offset;
    const hash: Hash = createHash('sha1').update(`blob ${entry.size}\0`);
    const isAttributes =
      /(^|\/)\.gitattributes$/.test(path) &&
      entry.size <= maxAttributesBytes &&
      attributes.size < maxAttributesFiles;
    let text = '';
    entry.on('data', (chunk: Buffer) => {
      if (failure !== undefined) return;
      if (isAttributes) text += chunk.toString('latin1');
      hash.update(chunk);
      write(chunk);
      offset += chunk.length;
    });
    entry.on('end', () => {
      if (isAttributes) attributes.set(path, Buffer.from(text, 'latin1').toString('utf8'));
      const kind = ((entry.mode ?? 0) & 0o111) !== 0 ? 'executable' : 'file';
      files.push({ path, kind, size: offset - start, oid: hash.digest('hex'), offset: start });
    });
  }

  return {
    read(chunk: Buffer): void {
      // What follows the end of the archive is padding; the parser would keep all of it.
      if (!ended) parser.write(chunk);
      if (failure !== undefined) throw failure;
    },
    finish(): UnpackedArchive {
      if (!ended) parser.end();
      if (failure !== undefined) throw failure;
      if (!ended) throw corrupt(origin, 'truncated');
      return { files: files.sort(byPath), attributes };
    },
  };
}

function checkPath(origin: string, path: string, limits: UnpackLimits): void {
  if (Buffer.byteLength(path) > limits.pathLength) {
    throw new UnpackLimitError(origin, 'pathLength', `a path is over ${limits.pathLength} bytes`);
  }
  if (/^[/\\]|^[A-Za-z]:[/\\]/.test(path)) throw new UnsafeArchiveError(origin, 'absolute-path', path);
  const steps = path.split(/[/\\]/);
  if (steps.includes('..')) throw new UnsafeArchiveError(origin, 'parent-path', path);
  if (steps.some((step) => /^\.git[. ]*$/i.test(step)))
    throw new UnsafeArchiveError(origin, 'git-folder', path);
  if (path.includes('\0')) throw new UnsafeArchiveError(origin, 'bad-name', path);
  // One for the leading folder, one for the file.
  if (path.split('/').filter((step) => step !== '').length - 2 > limits.pathDepth) {
    throw new UnpackLimitError(origin, 'pathDepth', `a path is over ${limits.pathDepth} folders deep`);
  }
}

function linkEntry(path: string, target: string, offset: number): UnpackedFile {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const inside = !/^[/\\]|^[A-Za-z]:/.test(target) && normalPath(folder + target) !== undefined;
  const link: UnpackedFile = { path, kind: 'symlink', size: Buffer.byteLength(target), offset, target };
  return inside ? link : { ...link, missing: 'the link leads out of the tree' };
}

/** Refuses names that are one file on a disk that folds case or normalises Unicode (macOS, Windows), and a file that is a folder too. */
function nameCheck(origin: string) {
  const seen = new Map<string, { readonly path: string; readonly folder: boolean }>();

  function add(path: string, folder: boolean): void {
    const key = path.normalize('NFKC').toLowerCase();
    const other = seen.get(key);
    if (other === undefined) {
      seen.set(key, { path, folder });
      const slash = path.lastIndexOf('/');
      if (slash !== -1) add(path.slice(0, slash), true);
    } else if (other.path !== path || !folder || !other.folder) {
      throw new UnsafeArchiveError(origin, 'collision', `${shorten(other.path)} and ${shorten(path)}`);
    }
  }

  return { file: (path: string) => add(path, false), folder: (path: string) => add(path, true) };
}
