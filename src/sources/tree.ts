import type { UnpackedFile } from './unpack.js';

/** A file of a source tree, as the runner unpacks it. */
export interface TreeFile {
  /** `/`-separated, relative to the root of the repository. */
  readonly path: string;
  readonly kind: 'file' | 'executable' | 'symlink' | 'submodule';
  /** Bytes; undefined where the blob is absent. */
  readonly size?: number;
  /** git object id of the content, where known. */
  readonly oid?: string;
  /** The content is not there (partial clone, over a size limit): why. */
  readonly missing?: string;
  /** `export-subst` puts something into this file that the commit does not fix, e.g. `$Format:%(describe)$`. */
  readonly mutable?: string;
}

/** A commit of a git repository on disk. */
export interface GitRecipe {
  readonly kind: 'git';
  readonly gitDir: string;
  readonly sha: string;
  readonly origin: string;
  /** What is known of it, so that another thread does not ask git for it again. */
  readonly known?: KnownFiles;
}

/** The files of a commit as `git archive` would write them. */
export interface KnownFiles {
  readonly files: readonly TreeFile[];
  /** The content of those in which formats were put in, by path. */
  readonly substituted: ReadonlyMap<string, Uint8Array>;
  /** Contents that were read, by object id; read ones are added. */
  readonly contents: Map<string, Uint8Array | undefined>;
}

/** How another thread opens the same tree: plain data. */
export type TreeRecipe =
  | GitRecipe
  | { readonly kind: 'packed'; readonly file: string; readonly origin: string }
  | {
      readonly kind: 'unpacked';
      readonly origin: string;
      readonly files: readonly UnpackedFile[];
      /** Over shared memory, so that no thread has a copy. */
      readonly contents: Uint8Array;
    }
  | { readonly kind: 'directory'; readonly dir: string; readonly origin: string }
  | {
      readonly kind: 'memory';
      readonly origin: string;
      readonly files: Readonly<Record<string, string | Uint8Array>>;
    };

/** The tree of one action at one commit: what a runner has on disk after it unpacked the tarball. Reading never executes anything. */
export interface SourceTree {
  /** `owner/repo@<40 hex>`, or the folder's name for a checkout. */
  readonly origin: string;
  readonly recipe: TreeRecipe;
  /** Every file, sorted by path. */
  files(): readonly TreeFile[];
  /** The file at `path` (normalised, no leading `./`), links followed inside the tree; undefined where there is none. */
  file(path: string): TreeFile | undefined;
  /** The content; undefined where there is no such file or its content is missing. */
  bytes(path: string): Uint8Array | undefined;
  /** The content as UTF-8 (a byte order mark removed); undefined as `bytes`. */
  text(path: string): string | undefined;
}

/** A tree held in memory: tests, the embedded demo. `files` maps path to content. */
export function memoryTree(origin: string, files: Readonly<Record<string, string | Uint8Array>>): SourceTree {
  const encoder = new TextEncoder();
  const contents = new Map(
    Object.entries(files).map(([path, content]) => [
      path,
      typeof content === 'string' ? encoder.encode(content) : content,
    ]),
  );
  const list = [...contents]
    .map(([path, content]): TreeFile => ({ path, kind: 'file', size: content.length }))
    .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const byPath = new Map(list.map((file) => [file.path, file]));
  return {
    origin,
    recipe: { kind: 'memory', origin, files },
    files: () => list,
    file: (path) => byPath.get(path),
    bytes: (path) => contents.get(path),
    text: (path) => decodeText(contents.get(path)),
  };
}

/** Bytes as UTF-8 text without a byte order mark. */
export function decodeText(bytes: Uint8Array | undefined): string | undefined {
  return bytes && new TextDecoder('utf-8').decode(bytes);
}
