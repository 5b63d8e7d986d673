import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

let root: string | undefined;

/** A new folder that is removed when the process ends. */
export function temporaryFolder(): string {
  if (root === undefined) {
    const made = mkdtempSync(join(tmpdir(), 'pindrift-test-'));
    process.once('exit', () => rmSync(made, { recursive: true, force: true }));
    root = made;
  }
  return mkdtempSync(join(root, 'folder-'));
}

/** What a commit consists of: text, bytes, an executable or a link. */
export type Content = string | Uint8Array | { readonly executable: string } | { readonly link: string };

export interface TestRepository {
  /** The `.git` folder. */
  readonly gitDir: string;
  git(...args: string[]): string;
  /** Adds the files and commits; the full SHA. */
  commit(files: Readonly<Record<string, Content>>): string;
}

/** A new repository with branch `main`, the same SHAs at every run. */
export function createRepository(folder: string = temporaryFolder()): TestRepository {
  mkdirSync(folder, { recursive: true });
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'commit.gpgsign=false', ...args], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: process.env.PATH ?? '',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: devNull,
        GIT_AUTHOR_NAME: 'Ada',
        GIT_AUTHOR_EMAIL: 'ada@example.com',
        GIT_COMMITTER_NAME: 'Ada',
        GIT_COMMITTER_EMAIL: 'ada@example.com',
        GIT_AUTHOR_DATE: '2024-01-02T03:04:05Z',
        GIT_COMMITTER_DATE: '2024-01-02T03:04:05Z',
      },
    }).trim();
  git('init', '--quiet', '--initial-branch=main');
  return {
    gitDir: join(folder, '.git'),
    git,
    commit(files) {
      for (const [path, content] of Object.entries(files)) write(join(folder, path), content);
      git('add', '--all', '--force');
      git('commit', '--quiet', '--allow-empty', '--message', 'a commit');
      return git('rev-parse', 'HEAD');
    },
  };
}

function write(path: string, content: Content): void {
  mkdirSync(dirname(path), { recursive: true });
  if (typeof content === 'string' || content instanceof Uint8Array) {
    writeFileSync(path, content);
  } else if ('link' in content) {
    symlinkSync(content.link, path);
  } else {
    writeFileSync(path, content.executable);
    chmodSync(path, 0o755);
  }
}
