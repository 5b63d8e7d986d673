/** What a `uses:` names (https://docs.github.com/actions/reference/workflow-syntax-for-github-actions#jobsjob_idstepsuses). */
export type UsesRef =
  | {
      readonly kind: 'repository';
      readonly owner: string;
      readonly repo: string /** '' for the root. */;
      readonly path: string;
      readonly ref: string;
    }
  /** A reusable workflow of a repository. */
  | {
      readonly kind: 'workflow';
      readonly owner: string;
      readonly repo: string;
      readonly path: string;
      readonly ref: string;
    }
  /** `./path`: the caller's workspace at that moment. */
  | { readonly kind: 'local'; readonly path: string }
  /** `$/path`: the repository and commit of the file it stands in. */
  | { readonly kind: 'same-repository'; readonly path: string }
  | { readonly kind: 'image'; readonly reference: string }
  | { readonly kind: 'invalid'; readonly message: string };

const NAME = /^[A-Za-z0-9_.-]+$/;
const FULL_SHA = /^[0-9a-f]{40}([0-9a-f]{24})?$/i;

/** Parses a `uses:` value. Never throws: what is wrong is said in `message`. */
export function parseUses(source: string): UsesRef {
  const value = source.trim();
  if (value === '') return { kind: 'invalid', message: 'uses is empty' };
  if (value.startsWith('docker://')) {
    const reference = value.slice('docker://'.length);
    return reference === ''
      ? { kind: 'invalid', message: 'docker:// names no image' }
      : { kind: 'image', reference };
  }
  if (/^\.\.?(\/|$)/.test(value)) return { kind: 'local', path: cleanPath(value) };
  if (value.startsWith('$/')) return { kind: 'same-repository', path: cleanPath(value.slice(2)) };
  const at = value.lastIndexOf('@');
  if (at <= 0) return { kind: 'invalid', message: `${value}: no @ref (expected owner/repo[/path]@ref)` };
  const [owner, repo, ...rest] = value.slice(0, at).split('/');
  const ref = value.slice(at + 1);
  if (!owner || !repo || !NAME.test(owner) || !NAME.test(repo) || repo === '.' || repo === '..') {
    return { kind: 'invalid', message: `${value}: not owner/repo[/path]@ref` };
  }
  if (ref === '' || /[\s~^:?*[\\]/.test(ref) || ref.startsWith('-'))
    return { kind: 'invalid', message: `${value}: "${ref}" is not a git ref` };
  const path = cleanPath(rest.join('/'));
  if (path.split('/').includes('..'))
    return { kind: 'invalid', message: `${value}: the path leads out of the repository` };
  return { kind: isWorkflowPath(path) ? 'workflow' : 'repository', owner, repo, path, ref };
}

/** Whether a path is where GitHub looks for workflows. */
export function isWorkflowPath(path: string): boolean {
  return /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path);
}

function cleanPath(path: string): string {
  return path
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .join('/');
}

/** Whether a ref is a full commit SHA (SHA-1 or SHA-256). */
export function isFullSha(ref: string): boolean {
  return FULL_SHA.test(ref);
}
