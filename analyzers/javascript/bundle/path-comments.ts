/** The stretch of a bundle that one file went to. */
export interface FileRegion {
  readonly start: number;
  readonly end: number;
  /** Path as the bundler wrote it. */
  readonly file: string;
}

/** https://esbuild.github.io (`// node_modules/x/y.js`), webpack (`;// ./node_modules/x/y.js`, `;// CONCATENATED MODULE: …`). */
const COMMENT =
  /^[ \t]*(?:;?\/\/ (?:CONCATENATED MODULE: )?((?:\.{0,2}\/)?(?:[\w@.+~-]+\/)*[\w@.+~-]+\.(?:[cm]?[jt]sx?|json))(?: \+ \d+ modules)?[ \t]*$|\/\*\*\*\/ \}\))/gm;

/**
 * The files that path comments of the bundler tell, in order. webpack and rollup keep the comments that another bundler left in a package
 * (`// pkg/dist-src/index.js`): those are of a folder on its author's machine, and say nothing of whose code this is. Comments inside of
 * text literals are possible, and only name what is there.
 */
export function fileRegions(text: string): FileRegion[] {
  const matches = [...text.matchAll(COMMENT)];
  const isByEsbuild =
    !matches.some(([comment]) => BY_WEBPACK.test(comment)) && matches.some(([, file]) => isPackaged(file));
  const regions: FileRegion[] = [];
  let open: { start: number; file: string } | undefined;
  const close = (end: number): void => {
    if (open) regions.push({ ...open, end });
  };
  for (const match of matches) {
    const [comment, file] = match;
    if (!isByEsbuild && !BY_WEBPACK.test(comment) && !isPackaged(file)) continue;
    close(match.index);
    open = file === undefined ? undefined : { start: match.index + comment.length, file };
  }
  close(text.length);
  return regions;
}

const BY_WEBPACK = /^[ \t]*(?:;|\/\/ CONCATENATED MODULE|\/\*\*\*\/)/;

function isPackaged(file: string | undefined): boolean {
  return file?.includes('node_modules/') ?? false;
}

/** The package and file that a path under `node_modules` is of; undefined for the action's own files. */
export function packageOf(path: string): { library: string; path: string } | undefined {
  const at = path.lastIndexOf('node_modules/');
  if (at === -1) return undefined;
  const inside = path
    .slice(at + 'node_modules/'.length)
    // pnpm: .pnpm/name@1.0.0/node_modules/name; bun: .bun/…
    .replace(/^\.(pnpm|bun)\/[^/]+\//, '');
  const [, library, file = ''] = /^((?:@[^/]+\/)?[^/]+)(?:\/(.*))?$/.exec(inside) ?? [];
  if (library === undefined) return undefined;
  return { library, path: file.replace(/\.[cm]?js$/, '') };
}
