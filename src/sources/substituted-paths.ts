import ignore from 'ignore';

/**
 * The files that `export-subst` of these `.gitattributes` may apply to. Where a tarball is all there is, git cannot be asked;
 * gitignore patterns are near enough, as the file's own text in the commit decides.
 */
export function substitutedPaths(
  attributes: ReadonlyMap<string, string>,
  paths: readonly string[],
): Set<string> {
  const found = new Set<string>();
  for (const [file, text] of attributes) {
    const folder = file.slice(0, file.lastIndexOf('/') + 1);
    const patterns = text
      .split('\n')
      .map((line) => line.trim().split(/\s+/))
      .filter(([pattern, ...names]) => pattern && !/^[#!"[]/.test(pattern) && names.includes('export-subst'))
      .map(([pattern]) => pattern!);
    if (patterns.length === 0) continue;
    const matcher = ignore().add(patterns);
    for (const path of paths) {
      if (path.startsWith(folder) && matcher.ignores(path.slice(folder.length))) found.add(path);
    }
  }
  return found;
}
