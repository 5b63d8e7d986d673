import { createHash } from 'node:crypto';
import { decodeText, type SourceTree, type TreeFile } from './tree.js';

/** One thing that was looked up in a tree and what came out, as a digest or a few words; '' where there was nothing. */
export type Lookup = readonly [what: 'file' | 'content' | 'list', path: string, answer: string];

/** The tree, and a list of what is looked up in it from now on: another tree with the same answers is the same to who asked. */
export function recorded(tree: SourceTree): { tree: SourceTree; lookups: () => Lookup[] } {
  const asked = new Map<string, Lookup>();
  const note = (what: Lookup[0], path: string): void => {
    const key = `${what} ${path}`;
    if (!asked.has(key)) asked.set(key, [what, path, answer(tree, what, path)]);
  };
  const bytes = (path: string): Uint8Array | undefined => {
    note('content', path);
    return tree.bytes(path);
  };
  return {
    tree: {
      origin: tree.origin,
      recipe: tree.recipe,
      files() {
        note('list', '');
        return tree.files();
      },
      file(path) {
        note('file', path);
        return tree.file(path);
      },
      bytes,
      text: (path) => decodeText(bytes(path)),
    },
    lookups: () => [...asked.values()].sort((a, b) => (a < b ? -1 : 1)),
  };
}

/** Whether the tree gives the same answers. Contents are read only where the tree does not know their ids. */
export function answersSame(tree: SourceTree, lookups: readonly Lookup[]): boolean {
  return lookups.every(([what, path, said]) => answer(tree, what, path) === said);
}

/** The git object id of a file's content; '' where there is none. */
export function contentId(tree: SourceTree, path: string): string {
  const file = tree.file(path);
  if (!file || file.missing !== undefined) return '';
  if (file.oid !== undefined && file.kind !== 'symlink') return file.oid;
  const bytes = tree.bytes(path);
  return bytes ? createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex') : '';
}

function answer(tree: SourceTree, what: Lookup[0], path: string): string {
  if (what === 'content') return contentId(tree, path);
  if (what === 'file') return describe(tree.file(path));
  const hash = createHash('sha256');
  for (const file of tree.files()) hash.update(`${describe(file)}\n`);
  return hash.digest('hex');
}

/** Everything of a file that decides something without its content being read; of its size, whether it is a large one. */
function describe(file: TreeFile | undefined): string {
  if (!file) return '';
  const { path, kind, size = 0, missing = '', mutable = '' } = file;
  return JSON.stringify([path, kind, size > LARGE_BYTES, missing, mutable]);
}

const LARGE_BYTES = 1_000_000;
