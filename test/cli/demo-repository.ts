import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createRepository, type TestRepository, temporaryFolder } from '../forge/repository.js';

const ROOT = resolve(import.meta.dirname, '../..');
export const PINDRIFT = join(ROOT, 'dist/bin/pindrift.js');

/** The demo as git repositories: the one to audit, and those of its actions in a mirror. */
export interface Demo {
  readonly dir: string;
  readonly repository: TestRepository;
  /** The actions by name: `acme/lint`. */
  readonly actions: ReadonlyMap<string, TestRepository>;
  /** Its cache, in PINDRIFT_CACHE_DIR. */
  readonly cache: string;
  /** The options that make a command use the mirror only. */
  readonly offline: readonly string[];
  /** Runs pindrift in the repository. */
  run(...args: string[]): {
    readonly status: number | null;
    readonly stdout: string;
    readonly stderr: string;
  };
}

export function demoRepository(): Demo {
  const root = temporaryFolder();
  const dir = join(root, 'repository');
  const cache = join(root, 'cache');
  cpSync(join(ROOT, 'corpus/demo/repository'), dir, { recursive: true });
  const actions = new Map<string, TestRepository>();
  for (const name of readdirSync(join(ROOT, 'corpus/demo/mirror/acme'))) {
    const folder = join(root, 'mirror/acme', name);
    cpSync(join(ROOT, 'corpus/demo/mirror/acme', name), folder, { recursive: true });
    const action = createRepository(folder);
    const sha = action.commit({});
    action.git('tag', 'v2');
    actions.set(`acme/${name}`, action);
    for (const file of [
      '.github/workflows/ci.yml',
      '.github/workflows/release.yml',
      '.github/actions/release-notes/action.yml',
    ]) {
      const text = readFileSync(join(dir, file), 'utf8');
      writeFileSync(
        join(dir, file),
        text.replace(new RegExp(`(acme/${name}[^@ ]*)@[0-9a-f]{40}`, 'g'), `$1@${sha}`),
      );
    }
  }
  const repository = createRepository(dir);
  repository.commit({});
  const offline = ['--mirror', join(root, 'mirror/{owner}/{repo}'), '--offline'];
  return {
    dir,
    cache,
    repository,
    actions,
    offline,
    run(...args) {
      const { status, stdout, stderr } = spawnSync(process.execPath, [PINDRIFT, ...args], {
        cwd: dir,
        encoding: 'utf8',
        env: { ...process.env, PINDRIFT_CACHE_DIR: cache, PINDRIFT_TODAY: '2026-01-31', NO_COLOR: '1' },
      });
      return { status, stdout, stderr };
    },
  };
}
