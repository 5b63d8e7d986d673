import type { Cache } from './cache.js';
import { mutableSubstitution } from './export-subst.js';
import { isFullSha } from './git.js';
import { gitProvider, type SourceProvider } from './git-mirror.js';
import { checkName, type FetchLimits, githubClient, lastResolved, type SourceProgress } from './github.js';
import { SourceError } from './source-error.js';
import { substitutedPaths } from './substituted-paths.js';
import type { SourceTree } from './tree.js';
import { type UnpackedArchive, type UnpackedFile, type UnpackLimits, unpackTarball } from './unpack.js';

export { type Cache, cleanCache, memoryCache, openCache } from './cache.js';
export { openDirectoryTree } from './directory.js';
export type { SourceProvider } from './git-mirror.js';
export type { FetchLimits, SourceProgress } from './github.js';
export { SourceError } from './source-error.js';

export interface SourcesOptions {
  /** Patterns with `{owner}` and `{repo}`: paths or git URLs, asked in order before anything else. */
  readonly mirrors: readonly string[];
  /** Mirrors on disk and the cache only. */
  readonly offline: boolean;
  readonly cache: Cache;
  readonly apiUrl?: string | undefined;
  readonly token?: string | undefined;
  readonly fetch?: FetchLimits | undefined;
  readonly unpack?: Partial<UnpackLimits> | undefined;
  readonly onProgress?: ((event: SourceProgress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Files whose placeholders are asked for one by one; no action has more. */
const maxSubstitutedFiles = 20;

/**
 * Sources from the mirrors in order, then the cache, then GitHub. The same commit is fetched once at a time, however often
 * it is asked for. Offline, what is in neither mirrors nor cache is a SourceError `offline`.
 */
export function createSources(options: SourcesOptions): SourceProvider {
  const { cache, offline } = options;
  const mirrors = options.mirrors.map((mirror) => gitProvider({ mirror, cache, offline }));
  const github = githubClient(options);
  const running = new Map<string, Promise<SourceTree>>();

  /**
   * The first mirror's answer; undefined where no mirror has it. A mirror that is broken is no reason not to ask on, unless
   * there is nobody left to ask.
   */
  async function fromMirrors<T>(ask: (mirror: SourceProvider) => Promise<T>): Promise<T | undefined> {
    let broken: SourceError | undefined;
    for (const mirror of mirrors) {
      try {
        return await ask(mirror);
      } catch (error) {
        if (!(error instanceof SourceError) || error.code === 'invalid-ref') throw error;
        if (error.code === 'git-failed') broken ??= error;
      }
    }
    if (broken && offline) throw broken;
    return undefined;
  }

  function lacking(origin: string): SourceError {
    const where = mirrors.length > 0 ? 'in the mirrors or the cache' : 'in the cache';
    return new SourceError('offline', `${origin}: not ${where}, and nothing is fetched while offline`);
  }

  async function findTree(owner: string, repo: string, sha: string): Promise<SourceTree> {
    const mirrored = await fromMirrors((mirror) => mirror.tree(owner, repo, sha));
    if (mirrored) return mirrored;
    const key = { host: github.host, owner, repo, sha };
    const cached = cache.source(key);
    if (cached) return cached;
    const origin = `${owner}/${repo}@${sha}`;
    if (offline) throw lacking(origin);
    return github.tarball(owner, repo, sha, (body) =>
      cache.putSource(key, async (write) => {
        const limits = options.unpack ?? {};
        const archive = await unpackTarball(body, write, { origin, sha, limits });
        return withMutable(archive, (path) => github.rawFile(owner, repo, sha, path));
      }),
    );
  }

  return {
    async resolve(owner, repo, ref) {
      checkName(owner, repo);
      if (isFullSha(ref)) return ref.toLowerCase();
      const mirrored = await fromMirrors((mirror) => mirror.resolve(owner, repo, ref));
      if (mirrored !== undefined) return mirrored;
      if (!offline) return github.resolve(owner, repo, ref);
      const last = lastResolved(cache, github.host, owner, repo, ref);
      if (last !== undefined) return last;
      throw lacking(`${owner}/${repo}@${ref}`);
    },
    async tree(owner, repo, given) {
      checkName(owner, repo);
      const sha = given.toLowerCase();
      if (!isFullSha(sha)) {
        throw new SourceError('invalid-ref', `${owner}/${repo}: '${given}' is not a full commit SHA`);
      }
      const key = `${owner}/${repo}@${sha}`.toLowerCase();
      let tree = running.get(key);
      if (!tree) {
        tree = findTree(owner, repo, sha).finally(() => running.delete(key));
        running.set(key, tree);
      }
      return tree;
    },
  };
}

/**
 * The files, with those marked that `export-subst` filled with what the commit does not fix. The tarball has the filled text
 * only, so the placeholder is read from the commit.
 */
async function withMutable(
  { files, attributes }: UnpackedArchive,
  rawFile: (path: string) => Promise<Uint8Array | undefined>,
): Promise<UnpackedFile[]> {
  const paths = files.filter(({ kind }) => kind === 'file' || kind === 'executable').map(({ path }) => path);
  const reasons = new Map<string, string>();
  for (const path of [...substitutedPaths(attributes, paths)].slice(0, maxSubstitutedFiles)) {
    const raw = await rawFile(path);
    const reason = raw
      ? mutableSubstitution(Buffer.from(raw).toString('latin1'))
      : 'export-subst may fill in what the commit does not fix, and the file of the commit could not be read';
    if (reason !== undefined) reasons.set(path, reason);
  }
  return files.map((file) => {
    const mutable = reasons.get(file.path);
    return mutable === undefined ? file : { ...file, mutable };
  });
}
