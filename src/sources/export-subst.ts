import { git, objectsOf } from './git-command.js';

/** A placeholder is at most this long; git has no bound, but nobody writes a longer one. */
const maxFormat = 4096;

/**
 * Placeholders whose value the commit does not fix: ref names (`%d`, `%D`, `%S`, `%(decorate)`, `%(describe)`), notes (`%N`),
 * reflogs (`%g…`) and the state of a keyring (`%G…`).
 * https://git-scm.com/docs/pretty-formats
 */
const mutablePlaceholder = /%[-+ ]?(?:[dDSN]|\((?:describe|decorate)[^)]*\)|g[dDnNeEs]|G[GSKFPT?])/;

/** The `$Format:…$` placeholders of a file, without the wrapping. */
function formatPlaceholders(text: string): string[] {
  return [...text.matchAll(/\$Format:([^$]*)\$/g)].map((match) => match[1]!);
}

/** Why what `export-subst` puts into the file is not fixed by the commit; undefined where it is. */
export function mutableSubstitution(text: string): string | undefined {
  const placeholder = formatPlaceholders(text).find((format) =>
    mutablePlaceholder.test(withoutEscapes(format)),
  );
  if (placeholder === undefined) return undefined;
  return `export-subst fills $Format:${placeholder.slice(0, 80)}$ from the repository's refs when the archive is made`;
}

/** `%%d` is the text "%d". */
function withoutEscapes(format: string): string {
  return format.replaceAll('%%', '');
}

/** The file as `git archive` writes it. A placeholder that the commit does not fix stays as it stands in the commit. */
export function substituteFormats(bytes: Uint8Array, gitDir: string, sha: string): Uint8Array {
  const values = new Map<string, string>();
  // latin1 maps bytes to characters one to one, so files that are not UTF-8 come through whole.
  const text = Buffer.from(bytes).toString('latin1');
  if (!text.includes('$Format:')) return bytes;
  const { gitDir: blank, env } = objectsOf(gitDir);
  const substituted = text.replace(/\$Format:([^$]*)\$/g, (whole, format: string) => {
    if (format.length > maxFormat || format.includes('\0')) return whole;
    if (mutablePlaceholder.test(withoutEscapes(format))) return whole;
    let value = values.get(format);
    if (value === undefined) {
      const pretty = `--format=format:${Buffer.from(format, 'latin1').toString('utf8')}`;
      value = git(['log', '-1', '--no-walk', '--no-color', pretty, sha, '--'], {
        gitDir: blank,
        env,
        maxBytes: 4 * 1024 * 1024,
        timeoutMs: 20_000,
      }).toString('latin1');
      values.set(format, value);
    }
    return value;
  });
  return Buffer.from(substituted, 'latin1');
}
