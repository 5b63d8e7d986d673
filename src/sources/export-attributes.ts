import { git, objectsOf, withIndex } from './git-command.js';
import type { TreeFile } from './tree.js';

/** What `.gitattributes` says of the files of an archive. */
export interface ExportAttributes {
  readonly ignored: (path: string) => boolean;
  readonly substituted: ReadonlySet<string>;
}

const nothing: ExportAttributes = { ignored: () => false, substituted: new Set() };

/**
 * `export-ignore` and `export-subst` of every file and folder of a commit, as `git archive` sees them: git itself is asked,
 * over an index of the commit, so that precedence, macros and patterns are git's own.
 */
export function exportAttributes(
  gitDir: string,
  sha: string,
  files: readonly TreeFile[],
  textOf: (file: TreeFile) => string | undefined,
): ExportAttributes {
  const matters = files.some(
    (file) =>
      /(^|\/)\.gitattributes$/.test(file.path) &&
      file.kind !== 'symlink' &&
      textOf(file)?.includes('export-'),
  );
  if (!matters) return nothing;
  const folders = new Set(files.flatMap(({ path }) => foldersOf(path)));
  const paths = [...[...folders].map((folder) => `${folder}/`), ...files.map(({ path }) => path)];
  const { gitDir: blank, env } = objectsOf(gitDir);
  const answers = withIndex((index) => {
    const options = { gitDir: blank, env: { ...env, GIT_INDEX_FILE: index } };
    git(['read-tree', sha], options);
    return git(['check-attr', '--cached', '--stdin', '-z', 'export-ignore', 'export-subst'], {
      ...options,
      input: paths.map((path) => `${path}\0`).join(''),
    }).toString('utf8');
  });
  const ignored = new Set<string>();
  const substituted = new Set<string>();
  const words = answers.split('\0');
  for (let at = 0; at + 2 < words.length; at += 3) {
    const [path, attribute, value] = words.slice(at, at + 3);
    if (value !== 'set') continue;
    (attribute === 'export-ignore' ? ignored : substituted).add(path!.replace(/\/$/, ''));
  }
  return {
    ignored: (path) => ignored.has(path) || foldersOf(path).some((folder) => ignored.has(folder)),
    substituted,
  };
}

function foldersOf(path: string): string[] {
  const folders: string[] = [];
  for (let at = path.indexOf('/'); at !== -1; at = path.indexOf('/', at + 1)) folders.push(path.slice(0, at));
  return folders;
}
