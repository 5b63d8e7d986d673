import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { audit } from '../src/audit.js';
import { createSources, memoryCache } from '../src/sources/index.js';
import { vet } from '../src/vet.js';
import { startForge } from './forge/forge.js';
import { type Content, createRepository, type TestRepository, temporaryFolder } from './forge/repository.js';

/** A tree whose every file leaves a file at $PINDRIFT_MARK when it is executed, by whatever would execute it. */
const TREE = 'corpus/cases/leaves-a-mark';
const mark = join(temporaryFolder(), 'mark');
const mirrors = temporaryFolder();
let served: TestRepository;
let sha: string;

function repositoryOf(folder: string): TestRepository {
  const repository = createRepository(folder);
  const files = readdirSync(TREE, { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(join(TREE, path)).isFile(),
  );
  const contents = files.map((path): [string, Content] => {
    const text = readFileSync(join(TREE, path), 'utf8');
    return [path, statSync(join(TREE, path)).mode & 0o111 ? { executable: text } : text];
  });
  sha = repository.commit(Object.fromEntries(contents));
  return repository;
}

beforeAll(() => {
  process.env.PINDRIFT_MARK = mark;
  served = repositoryOf(temporaryFolder());
  const mirror = repositoryOf(join(mirrors, 'o/bad'));
  // What the configuration of a hostile mirror would have git start.
  const touch = `: > '${mark}'; cat`;
  for (const [key, value] of [
    ['filter.mark.smudge', touch],
    ['filter.mark.clean', touch],
    ['filter.mark.required', 'true'],
    ['diff.mark.textconv', touch],
    ['diff.external', touch],
    ['core.fsmonitor', touch],
    ['core.pager', touch],
    ['core.sshCommand', touch],
    ['uploadpack.packObjectsHook', touch],
  ] as const)
    mirror.git('config', key, value);
});

beforeEach(() => rmSync(mark, { force: true }));

it('would leave a mark where it is executed', () => {
  execFileSync('sh', [join(TREE, 'scripts/install.sh')]);
  expect(existsSync(mark)).toBe(true);
});

it('executes nothing of an action from a mirror', async () => {
  const sources = createSources({
    mirrors: [join(mirrors, '{owner}/{repo}/.git')],
    offline: true,
    cache: memoryCache(),
  });
  const { actions, errors } = await vet([{ uses: `o/bad@${sha}` }], { sources });
  expect(errors).toEqual([]);
  expect(actions[0]!.coverage.analysed).toEqual(
    expect.arrayContaining([
      'dist/index.js',
      'scripts/install.ps1',
      'scripts/install.py',
      'scripts/install.sh',
    ]),
  );
  expect(existsSync(mark)).toBe(false);
});

it('executes nothing of an action from GitHub', async () => {
  const forge = await startForge();
  forge.repositories.set('o/bad', served);
  const sources = createSources({ mirrors: [], offline: false, cache: memoryCache(), apiUrl: forge.apiUrl });
  const { actions, errors } = await vet([{ uses: `o/bad@${sha}` }], { sources });
  await forge.close();
  expect(errors).toEqual([]);
  expect(actions).toHaveLength(1);
  expect(existsSync(mark)).toBe(false);
});

it('executes nothing of the audited repository', async () => {
  const folder = temporaryFolder();
  cpSync(TREE, folder, { recursive: true });
  const sources = createSources({ mirrors: [], offline: true, cache: memoryCache() });
  const { actions } = await audit(folder, { sources });
  expect(actions.map(({ action }) => action)).toEqual(['./']);
  expect(existsSync(mark)).toBe(false);
});
