import type { Commit } from '../refs/forge.js';
import type { SourceTree } from './tree.js';

const PREFIX = /^([\w.-]+\/[\w.-]+@[0-9a-f]{40}(?:[0-9a-f]{24})?):\/?(.*)$/s;

/** The path of a file of another commit in a tree `withFollowed`: `owner/repo@<40 hex>:/path`. */
export function followedPath({ owner, repo, sha }: Commit, path = ''): string {
  return `${owner}/${repo}@${sha}:/${path}`;
}

/** The path as reports have it: `owner/repo@sha:path`. */
export function shownPath(path: string): string {
  return path.replace(PREFIX, '$1:$2');
}

/** The commit that a path is of, as `owner/repo@sha`; undefined for a path of the tree itself. */
export function commitOf(path: string): string | undefined {
  return PREFIX.exec(path)?.[1];
}

/**
 * The tree with files of other commits at their `followedPath`.
 * @param wanted gets `owner/repo@sha` of those that are asked for and not in `sources`
 */
export function withFollowed(
  tree: SourceTree,
  sources: ReadonlyMap<string, SourceTree>,
  wanted: Set<string>,
): SourceTree {
  const ask = <T>(path: string, read: (tree: SourceTree, path: string) => T): T | undefined => {
    const [, name, rest] = PREFIX.exec(path) ?? [];
    if (name === undefined) return read(tree, path);
    const source = sources.get(name);
    if (source) return read(source, rest!);
    if (rest !== '') wanted.add(name);
    return undefined;
  };
  return {
    origin: tree.origin,
    recipe: tree.recipe,
    files: () => tree.files(),
    file: (path) => ask(path, (source, inside) => source.file(inside)),
    bytes: (path) => ask(path, (source, inside) => source.bytes(inside)),
    text: (path) => ask(path, (source, inside) => source.text(inside)),
  };
}
