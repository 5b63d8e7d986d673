import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve as resolvePath } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Cache, moveInto, temporaryPath } from './cache.js';
import { checkRef, isFullSha, openGitTree, resolveGitRef } from './git.js';
import { git, gitDirAt, gitRemote } from './git-command.js';
import { checkName } from './github.js';
import { SourceError } from './source-error.js';
import type { SourceTree } from './tree.js';

/** Where refs are resolved and trees come from. */
export interface SourceProvider {
  /** The full commit SHA of a tag, branch or SHA; a full SHA is itself. Throws SourceError. */
  resolve(owner: string, repo: string, ref: string): Promise<string>;
  /** The tree of the commit, as the runner unpacks it. Throws SourceError. */
  tree(owner: string, repo: string, sha: string): Promise<SourceTree>;
}

/** Protocols that a mirror may have; `ext::` and the like run commands. */
const protocols = ['https', 'http', 'ssh', 'git', 'file'];

/**
 * Sources from git repositories at a pattern with `{owner}` and `{repo}`: a path to bare repositories or checkouts on disk,
 * or a URL (https, ssh, git, file) whose commits are fetched into the cache. With `offline`, only what was fetched before.
 * Throws SourceError `invalid-ref` for a pattern that lacks a placeholder or has another protocol.
 */
export function gitProvider(options: {
  readonly mirror: string;
  readonly cache?: Cache;
  readonly offline?: boolean;
}): SourceProvider {
  const { mirror } = options;
  if (!mirror.includes('{owner}') || !mirror.includes('{repo}')) {
    throw new SourceError('invalid-ref', `mirror '${mirror}' lacks {owner} or {repo}`);
  }
  const protocol = /^([A-Za-z][A-Za-z0-9+.-]*):(?:\/\/|:)/.exec(mirror)?.[1]?.toLowerCase();
  if (protocol === undefined) return diskProvider(mirror);
  if (!protocols.includes(protocol) || !mirror.includes('://')) {
    throw new SourceError(
      'invalid-ref',
      `mirror '${mirror}': its protocol is none of ${protocols.join(', ')}`,
    );
  }
  return remoteProvider(mirror, protocol, options.cache, options.offline === true);
}

function diskProvider(mirror: string): SourceProvider {
  const gitDir = (owner: string, repo: string): string => {
    checkName(owner, repo);
    const found = findPath(mirror, owner, repo);
    const dir = found === undefined ? undefined : gitDirAt(found);
    if (dir !== undefined) return dir;
    throw new SourceError(
      'repository-not-found',
      `${owner}/${repo}: no git repository at the mirror ${mirror}`,
    );
  };
  return {
    async resolve(owner, repo, ref) {
      if (isFullSha(ref)) return ref.toLowerCase();
      return naming(`${owner}/${repo}@${ref}`, () => resolveGitRef(gitDir(owner, repo), ref));
    },
    async tree(owner, repo, sha) {
      return openGitTree({ gitDir: gitDir(owner, repo), sha, origin: `${owner}/${repo}@${sha}` });
    },
  };
}

function naming<T>(origin: string, use: () => T): T {
  try {
    return use();
  } catch (error) {
    if (!(error instanceof SourceError) || error.message.startsWith(origin.split('@')[0]!)) throw error;
    throw new SourceError(error.code, `${origin}: ${error.message}`, { cause: error });
  }
}

/** The path of the pattern. GitHub's names are the same in any case, so a step that is not there as written is looked for in any. */
function findPath(mirror: string, owner: string, repo: string): string | undefined {
  const exact = resolvePath(expand(mirror, owner, repo));
  if (existsSync(exact)) return exact;
  const pattern = resolvePath(mirror);
  const steps = pattern.split(/[/\\]/);
  const first = steps.findIndex((step) => /\{owner\}|\{repo\}/.test(step));
  let here = steps.slice(0, first).join('/') || '/';
  for (const step of steps.slice(first)) {
    const name = expand(step, owner, repo).toLowerCase();
    const match = namesIn(here).find((candidate) => candidate.toLowerCase() === name);
    if (match === undefined) return undefined;
    here = join(here, match);
  }
  return here;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

function expand(pattern: string, owner: string, repo: string): string {
  return pattern.replaceAll('{owner}', () => owner).replaceAll('{repo}', () => repo);
}

function remoteProvider(
  mirror: string,
  protocol: string,
  cache: Cache | undefined,
  offline: boolean,
): SourceProvider {
  const root = cache?.directory ?? ownTemporaryFolder();
  const addressOf = (owner: string, repo: string): string => {
    checkName(owner, repo);
    const url = expand(mirror, owner, repo);
    // A file URL is a path to git, which decodes none of it.
    return protocol === 'file' ? fileURLToPath(url) : url;
  };
  const place = (owner: string, repo: string, sha: string) =>
    join(root, 'git', encodeURIComponent(expand(mirror, owner, repo).toLowerCase()), `${sha}.git`);

  return {
    async resolve(owner, repo, ref) {
      checkRef(ref);
      if (isFullSha(ref)) return ref.toLowerCase();
      const origin = `${owner}/${repo}@${ref}`;
      if (offline) throw new SourceError('offline', `${origin}: ${mirror} is not asked while offline`);
      const names = [`refs/tags/${ref}^{}`, `refs/tags/${ref}`, `refs/heads/${ref}`, `refs/${ref}`, ref];
      const listed = await remote(origin, ['ls-remote', '--', addressOf(owner, repo), ...names], protocol);
      const shas = new Map(
        listed.split('\n').map((line): [string, string] => [line.slice(41), line.slice(0, 40)]),
      );
      const sha = names.map((name) => shas.get(name)).find((found) => found !== undefined);
      if (sha !== undefined) return sha;
      throw new SourceError('ref-not-found', `${origin}: no such tag or branch at ${mirror}`);
    },
    async tree(owner, repo, given) {
      const sha = given.toLowerCase();
      const origin = `${owner}/${repo}@${sha}`;
      if (!isFullSha(sha)) throw new SourceError('invalid-ref', `${origin}: not a full commit SHA`);
      const gitDir = place(owner, repo, sha);
      if (!gitDirAt(gitDir)) {
        if (offline) throw new SourceError('offline', `${origin}: ${mirror} is not asked while offline`);
        const temporary = temporaryPath(root);
        try {
          await fetchCommit(origin, addressOf(owner, repo), sha, temporary, protocol);
          moveInto(temporary, gitDir);
        } finally {
          rmSync(temporary, { recursive: true, force: true });
        }
      }
      return openGitTree({ gitDir, sha, origin });
    },
  };
}

/** One commit, without history where the server gives a commit by its SHA; all branches and tags where it does not. */
async function fetchCommit(
  origin: string,
  address: string,
  sha: string,
  into: string,
  protocol: string,
): Promise<void> {
  git(['init', '--quiet', '--bare', '--template=', into]);
  const fetch = ['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules'];
  try {
    await gitRemote([...fetch, '--depth=1', '--', address, sha], protocol, { gitDir: into });
  } catch {
    await remote(origin, [...fetch, '--', address, '+refs/*:refs/*'], protocol, into);
  }
}

async function remote(
  origin: string,
  args: readonly string[],
  protocol: string,
  gitDir?: string,
): Promise<string> {
  try {
    return await gitRemote(args, protocol, gitDir === undefined ? {} : { gitDir });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const absent = /not found|does not exist|not appear to be a git repository/i.test(message);
    throw new SourceError(absent ? 'repository-not-found' : 'network', `${origin}: ${message}`, {
      cause: error,
    });
  }
}

/** Without a cache, fetched repositories live as long as the process. */
function ownTemporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'pindrift-fetched-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
