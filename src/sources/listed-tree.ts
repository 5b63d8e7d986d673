import { decodeText, type SourceTree, type TreeFile, type TreeRecipe } from './tree.js';

/** What a listed tree needs to be read. */
export interface Listing {
  readonly origin: string;
  readonly recipe: TreeRecipe;
  readonly files: readonly TreeFile[];
  /** The content of a file that is neither a link nor a submodule; undefined where it is missing after all. */
  readonly read: (file: TreeFile) => Uint8Array | undefined;
  /** Where a symbolic link points, as written. */
  readonly target: (link: TreeFile) => string | undefined;
}

/** As many links as Linux follows before it says ELOOP. */
const maxLinks = 40;

/** A tree of listed files: lookup by path, with symbolic links followed inside the tree and never out of it. */
export function listedTree({ origin, recipe, files, read, target }: Listing): SourceTree {
  const sorted = [...files].sort(byPath);
  const byName = new Map(sorted.map((file) => [file.path, file]));
  const hasLinks = sorted.some((file) => file.kind === 'symlink');

  const find = (path: string): TreeFile | undefined => {
    const direct = byName.get(path);
    if (direct && direct.kind !== 'symlink') return direct;
    const normal = normalPath(path);
    if (normal === undefined) return undefined;
    if (!hasLinks) return byName.get(normal);
    const followed = follow(normal, byName, target);
    return followed === undefined ? undefined : byName.get(followed);
  };

  const bytes = (path: string): Uint8Array | undefined => {
    const file = find(path);
    if (!file || file.missing !== undefined || file.kind === 'submodule') return undefined;
    return read(file);
  };

  return { origin, recipe, files: () => sorted, file: find, bytes, text: (path) => decodeText(bytes(path)) };
}

/** Code-unit order, the same on every machine. */
export function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}

/** `./a//b/../c` as `a/c`; undefined where it leaves the tree or is absolute. */
export function normalPath(path: string): string | undefined {
  if (path.startsWith('/')) return undefined;
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '' || step === '.') continue;
    if (step !== '..') steps.push(step);
    else if (steps.pop() === undefined) return undefined;
  }
  return steps.join('/');
}

/** Walks the path step by step, as the kernel does: a link to a folder in the middle of it counts too. */
function follow(
  path: string,
  byName: ReadonlyMap<string, TreeFile>,
  target: Listing['target'],
): string | undefined {
  let rest = path.split('/');
  let here: string[] = [];
  let links = 0;
  while (rest.length > 0) {
    const step = rest.shift()!;
    if (step === '' || step === '.') continue;
    if (step === '..') {
      if (here.pop() === undefined) return undefined;
      continue;
    }
    here.push(step);
    const link = byName.get(here.join('/'));
    if (link?.kind !== 'symlink') continue;
    const to = target(link);
    links += 1;
    if (to === undefined || to === '' || to.startsWith('/') || links > maxLinks) return undefined;
    here = here.slice(0, -1);
    rest = [...to.split('/'), ...rest];
  }
  return here.join('/');
}
