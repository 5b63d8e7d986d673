import { exportAttributes } from './export-attributes.js';
import { mutableSubstitution, substituteFormats } from './export-subst.js';
import { type GitFailure, git, objectsOf } from './git-command.js';
import { listedTree } from './listed-tree.js';
import { SourceError } from './source-error.js';
import { decodeText, type GitRecipe, type KnownFiles, type SourceTree, type TreeFile } from './tree.js';

/** A blob over this is reported as missing; no action ships code of this size. */
const maxBlobBytes = 64 * 1024 * 1024;
/** Small siblings are read with the file that is asked for: a process per file is what costs. */
const batchBytes = 4 * 1024 * 1024;
const siblingBytes = 256 * 1024;

/**
 * The tree of a commit of a git repository on disk, as `git archive` would write it (`export-ignore` and `export-subst`
 * applied), read by object id without a checkout. Blobs are read when asked for; one that is absent (partial clone) is a
 * missing file. Throws SourceError `commit-not-found` or `git-failed`.
 */
export function openGitTree(options: Omit<GitRecipe, 'kind'>): SourceTree {
  const { gitDir, sha, origin, known } = options;
  if (!isFullSha(sha)) throw new SourceError('invalid-ref', `${origin}: '${sha}' is not a full commit SHA`);
  if (known) return treeOf(options, known, blobReader(gitDir, known.files, known.contents));
  const listed = listFiles(gitDir, sha, origin);
  const contents = new Map<string, Uint8Array | undefined>();
  const blobs = blobReader(gitDir, listed, contents);
  const attributes = exportAttributes(gitDir, sha, listed, (file) => decodeText(blobs(file)));
  const substituted = new Map<string, Uint8Array>();
  const files = listed.filter((file) => !attributes.ignored(file.path)).map(withSubstitution);

  function withSubstitution(file: TreeFile): TreeFile {
    const isPlain = file.kind === 'file' || file.kind === 'executable';
    if (!isPlain || file.missing !== undefined || !attributes.substituted.has(file.path)) return file;
    const raw = blobs(file);
    if (!raw) return file;
    const content = substituteFormats(raw, gitDir, sha);
    substituted.set(file.path, content);
    const mutable = mutableSubstitution(Buffer.from(raw).toString('latin1'));
    const { oid, ...unfixed } = file;
    const size = content.length;
    return mutable === undefined ? { ...unfixed, size } : { ...unfixed, size, mutable };
  }

  return treeOf(options, { files, substituted, contents }, blobs);
}

function treeOf(
  { gitDir, sha, origin }: Omit<GitRecipe, 'kind'>,
  known: KnownFiles,
  blobs: (file: TreeFile) => Uint8Array | undefined,
): SourceTree {
  return listedTree({
    origin,
    recipe: { kind: 'git', gitDir, sha, origin, known },
    files: known.files,
    read: (file) => known.substituted.get(file.path) ?? blobs(file),
    target: (link) => decodeText(blobs(link)),
  });
}

export function isFullSha(ref: string): boolean {
  return /^[0-9a-f]{40}$/i.test(ref);
}

function listFiles(gitDir: string, sha: string, origin: string): TreeFile[] {
  const { gitDir: blank, env } = objectsOf(gitDir);
  let listing: string;
  try {
    listing = git(['ls-tree', '-r', '-z', '--long', '--full-tree', sha], { gitDir: blank, env }).toString(
      'utf8',
    );
  } catch (error) {
    const said = ((error as SourceError).cause as GitFailure | undefined)?.stderr ?? '';
    if (/not a tree object|not a valid object name|bad object/i.test(said) && !hasObject(gitDir, sha)) {
      throw new SourceError('commit-not-found', `${origin}: commit not found in the git repository`, {
        cause: error,
      });
    }
    throw new SourceError(
      'git-failed',
      `${origin}: cannot list the commit's files (${said || String(error)})`,
      {
        cause: error,
      },
    );
  }
  return listing
    .split('\0')
    .filter((line) => line !== '')
    .map(parseListed);
}

function hasObject(gitDir: string, sha: string): boolean {
  try {
    const { gitDir: blank, env } = objectsOf(gitDir);
    git(['cat-file', '-e', sha], { gitDir: blank, env });
    return true;
  } catch {
    return false;
  }
}

/** A line of `git ls-tree --long`: `<mode> <type> <oid> <size, "-" or "BAD">\t<path>`. */
function parseListed(line: string): TreeFile {
  const tab = line.indexOf('\t');
  const [mode, type, oid, length] = line.slice(0, tab).split(/ +/);
  const path = line.slice(tab + 1);
  if (type === 'commit') return { path, kind: 'submodule', oid: oid! };
  const kind = mode === '120000' ? 'symlink' : mode === '100755' ? 'executable' : 'file';
  if (!/^\d+$/.test(length!)) {
    return { path, kind, oid: oid!, missing: 'the blob is not in the git repository (partial clone?)' };
  }
  const size = Number(length);
  if (size <= maxBlobBytes) return { path, kind, oid: oid!, size };
  return { path, kind, oid: oid!, size, missing: `the blob is over ${maxBlobBytes} bytes` };
}

/** Reads blobs by object id into `contents`, each together with its small siblings. */
function blobReader(
  gitDir: string,
  files: readonly TreeFile[],
  contents: Map<string, Uint8Array | undefined>,
): (file: TreeFile) => Uint8Array | undefined {
  const byFolder = new Map<string, TreeFile[]>();
  for (const file of files) {
    const folder = folderOf(file.path);
    const siblings = byFolder.get(folder);
    if (siblings) siblings.push(file);
    else byFolder.set(folder, [file]);
  }
  const oids = new Map(files.map((file) => [file.path, file]));
  const { gitDir: blank, env } = objectsOf(gitDir);

  return (asked) => {
    const file = oids.get(asked.path);
    if (file?.oid === undefined || file.missing !== undefined || file.kind === 'submodule') return undefined;
    if (contents.has(file.oid)) return contents.get(file.oid);
    const batch = new Map([[file.oid, file.size ?? 0]]);
    let total = file.size ?? 0;
    for (const sibling of byFolder.get(folderOf(file.path)) ?? []) {
      const { oid, size } = sibling;
      if (oid === undefined || size === undefined || sibling.kind === 'submodule' || contents.has(oid))
        continue;
      if (size > siblingBytes || total + size > batchBytes || batch.has(oid)) continue;
      batch.set(oid, size);
      total += size;
    }
    const output = git(['cat-file', '--batch'], {
      gitDir: blank,
      env,
      input: [...batch.keys()].map((oid) => `${oid}\n`).join(''),
      maxBytes: total + batch.size * 128,
    });
    parseBatch(output, [...batch.keys()], contents);
    return contents.get(file.oid);
  };
}

/** The answer of `git cat-file --batch`: `<oid> blob <size>\n<content>\n`, or `<oid> missing\n`. */
function parseBatch(
  output: Buffer,
  asked: readonly string[],
  contents: Map<string, Uint8Array | undefined>,
): void {
  let at = 0;
  for (const oid of asked) {
    const end = output.indexOf(10, at);
    const [, type, length] = output.toString('latin1', at, end).split(' ');
    at = end + 1;
    if (type !== 'blob') {
      contents.set(oid, undefined);
      continue;
    }
    const size = Number(length);
    // A copy, so that one kept file does not hold the whole batch in memory.
    contents.set(oid, Uint8Array.prototype.slice.call(output, at, at + size));
    at += size + 1;
  }
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

/**
 * The full commit SHA that a tag, branch, full ref name or short SHA stands for in a git repository on disk; annotated tags
 * are peeled. A full SHA is itself. Throws SourceError `invalid-ref` or `ref-not-found`.
 */
export function resolveGitRef(gitDir: string, ref: string): string {
  checkRef(ref);
  if (isFullSha(ref)) return ref.toLowerCase();
  const names = [`refs/tags/${ref}`, `refs/heads/${ref}`, `refs/${ref}`];
  if (ref === 'HEAD' || ref.startsWith('refs/')) names.unshift(ref);
  if (/^[0-9a-f]{4,39}$/i.test(ref)) names.push(ref);
  for (const name of names) {
    try {
      const found = git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`], {
        gitDir,
      });
      const sha = found.toString('latin1').trim();
      if (isFullSha(sha)) return sha;
    } catch (error) {
      const said = ((error as SourceError).cause as GitFailure | undefined)?.stderr;
      if (said === undefined) throw error;
      if (said.includes('is ambiguous')) {
        throw new SourceError('ref-not-found', `short SHA '${ref}' is ambiguous: give more digits`);
      }
    }
  }
  throw new SourceError('ref-not-found', `no tag, branch or commit '${ref}' in the git repository`);
}

/** Throws SourceError `invalid-ref` for what git would not take as a ref name, or would take as an option or an expression. */
export function checkRef(ref: string): void {
  // https://git-scm.com/docs/git-check-ref-format
  const bad =
    ref === '' ||
    ref.length > 255 ||
    /^[-/.]|\.\.|@\{|[\x00-\x20\x7f~^:?*[\\]|\/\/|[/.]$|\.lock(\/|$)|\/\./.test(ref);
  if (bad) throw new SourceError('invalid-ref', `'${ref.slice(0, 80)}' is not a valid tag, branch or SHA`);
}
