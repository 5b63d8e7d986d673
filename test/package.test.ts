import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from './forge/repository.js';

it('packs what it needs to run, and nothing of its tests', () => {
  const folder = temporaryFolder();
  const packed = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  ) as { filename: string; files: { path: string }[] }[];
  const { filename, files } = packed[0]!;
  expect(
    files.map(({ path }) => path).filter((path) => /^(test|tools|dist\/tools|bench)/.test(path)),
  ).toEqual([]);
  const home = join(folder, 'node_modules/pindrift');
  mkdirSync(home, { recursive: true });
  execFileSync('tar', ['-xzf', join(folder, filename), '--strip-components=1', '-C', home]);
  // Its dependencies, as an installation has them, without asking a registry for them.
  symlinkSync(resolve('node_modules'), join(home, 'node_modules'));
  const pindrift = (...args: string[]): string =>
    execFileSync(process.execPath, [join(home, 'dist/bin/pindrift.js'), ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(pindrift('--version')).toBe(`${version}\n`);
  expect(pindrift('explain', 'floating-version')).toContain('floating-version');
  expect(pindrift('demo')).toMatch(/\d+ actions, /);
});
