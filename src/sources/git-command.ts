import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { getEnvironmentData, setEnvironmentData } from 'node:worker_threads';
import { SourceError } from './source-error.js';

export interface GitOptions {
  readonly gitDir?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string | Uint8Array;
  readonly maxBytes?: number;
  readonly timeoutMs?: number;
}

/** git failed; `stderr` is what it said. */
export interface GitFailure {
  readonly stderr: string;
}

const hardening = [
  '--no-replace-objects',
  '-c',
  `core.hooksPath=${devNull}`,
  '-c',
  'core.fsmonitor=false',
  '-c',
  'safe.directory=*',
  '-c',
  'gc.auto=0',
];

/** Variables that would let the caller's shell redirect git (`GIT_DIR`, `GIT_EXTERNAL_DIFF`, …) are dropped. */
function ownEnvironment(): Record<string, string> {
  const own: Record<string, string> = {};
  for (const [name, value] of Object.entries(process.env)) {
    if (value !== undefined && !name.startsWith('GIT_')) own[name] = value;
  }
  return { ...own, LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0' };
}

/** No configuration but ours, and no network: git before 2.44 does not know GIT_NO_LAZY_FETCH, so every protocol is refused too. */
const localOnly = {
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: devNull,
  GIT_ATTR_NOSYSTEM: '1',
  GIT_NO_LAZY_FETCH: '1',
  GIT_ALLOW_PROTOCOL: 'none',
};

/** Runs git on local data only and returns what it printed. Throws a SourceError whose `cause` is a GitFailure. */
export function git(args: readonly string[], options: GitOptions = {}): Buffer {
  try {
    return execFileSync('git', [...hardening, ...gitDirArgument(options), ...args], {
      env: { ...ownEnvironment(), ...localOnly, ...options.env },
      input: options.input ?? '',
      maxBuffer: options.maxBytes ?? 256 * 1024 * 1024,
      timeout: options.timeoutMs ?? 120_000,
      stdio: ['pipe', 'pipe', 'pipe'],
      windowsHide: true,
    });
  } catch (error) {
    throw gitError(args, error);
  }
}

/** Runs git against a remote of the user's choosing, with the user's own configuration (credentials, proxies) but no prompt. */
export async function gitRemote(
  args: readonly string[],
  protocol: string,
  options: GitOptions = {},
): Promise<string> {
  return new Promise((done, fail) => {
    execFile(
      'git',
      [...hardening, ...gitDirArgument(options), ...args],
      {
        env: { ...ownEnvironment(), GIT_ALLOW_PROTOCOL: protocol, ...options.env },
        maxBuffer: 64 * 1024 * 1024,
        timeout: options.timeoutMs ?? 600_000,
        windowsHide: true,
      },
      (error, stdout, stderr) =>
        error ? fail(gitError(args, Object.assign(error, { stderr }))) : done(stdout),
    ).stdin?.end();
  });
}

function gitDirArgument(options: GitOptions): string[] {
  return options.gitDir === undefined ? [] : [`--git-dir=${options.gitDir}`];
}

function gitError(args: readonly string[], error: unknown): SourceError {
  const { code, stderr } = error as { code?: string | number; stderr?: Uint8Array | string };
  if (code === 'ENOENT') {
    return new SourceError('git-failed', 'git is not installed or not on PATH', { cause: { stderr: '' } });
  }
  const said = String(stderr ?? '').trim();
  const failure: GitFailure = { stderr: said };
  const why = /^(?:fatal|error): .*/m.exec(said)?.[0] ?? (said || (error as Error).message);
  return new SourceError('git-failed', `git ${args[0]}: ${why}`, { cause: failure });
}

/** The empty repository is made by the first thread that needs it; threads that it starts afterwards use the same one. */
const BLANK = 'pindrift empty repository';

/**
 * The options that read the objects of `gitDir` through an empty repository of our own. A mirror's configuration, hooks,
 * attributes, grafts and promisor remotes are then never looked at: an absent blob is absent, not fetched.
 */
export function objectsOf(gitDir: string): { readonly gitDir: string; readonly env: Record<string, string> } {
  return {
    gitDir: emptyRepository(),
    env: { GIT_OBJECT_DIRECTORY: join(commonDir(gitDir), 'objects') },
  };
}

/** An empty repository, gone when the process ends. */
export function emptyRepository(): string {
  const known = getEnvironmentData(BLANK);
  if (typeof known === 'string') return known;
  const dir = mkdtempSync(join(tmpdir(), 'pindrift-git-'));
  mkdirSync(join(dir, 'objects'));
  mkdirSync(join(dir, 'refs'));
  writeFileSync(join(dir, 'HEAD'), 'ref: refs/heads/none\n');
  writeFileSync(join(dir, 'config'), '[core]\n\trepositoryformatversion = 0\n\tbare = true\n');
  process.once('exit', () => rmSync(dir, { recursive: true, force: true }));
  setEnvironmentData(BLANK, dir);
  return dir;
}

/** Runs `use` with the path of an index file that is gone afterwards. */
export function withIndex<T>(use: (indexFile: string) => T): T {
  const dir = mkdtempSync(join(tmpdir(), 'pindrift-index-'));
  try {
    return use(join(dir, 'index'));
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

/** The folder that has `objects`: for a linked worktree, that of its main repository. */
function commonDir(gitDir: string): string {
  try {
    return resolve(gitDir, readFileSync(join(gitDir, 'commondir'), 'utf8').trim());
  } catch {
    return resolve(gitDir);
  }
}

/** The git directory at `path`: a bare repository, or the `.git` inside of a checkout; undefined where there is neither. */
export function gitDirAt(path: string): string | undefined {
  if (isGitDir(path)) return path;
  const inside = join(path, '.git');
  if (isGitDir(inside)) return inside;
  try {
    const link = /^gitdir: (.+)$/m.exec(readFileSync(inside, 'utf8'));
    const linked = link && resolve(path, link[1]!.trim());
    return linked && isGitDir(linked) ? linked : undefined;
  } catch {
    return undefined;
  }
}

function isGitDir(path: string): boolean {
  return (
    statSync(join(path, 'HEAD'), { throwIfNoEntry: false })?.isFile() === true &&
    statSync(join(commonDir(path), 'objects'), { throwIfNoEntry: false })?.isDirectory() === true
  );
}
