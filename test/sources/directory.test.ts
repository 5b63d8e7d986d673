import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDirectoryTree } from '../../src/sources/directory.js';
import { createRepository, temporaryFolder } from '../forge/repository.js';

test('a checkout is its files without .git, with links followed inside only', async () => {
  const folder = join(temporaryFolder(), 'checkout');
  createRepository(folder).commit({
    'action.yml': 'name: x',
    'scripts/run.sh': { executable: 'true' },
    'scripts/alias': { link: 'run.sh' },
    shell: { link: 'scripts' },
    out: { link: '../../etc' },
    passwd: { link: '/etc/passwd' },
  });
  const socket = createServer();
  await new Promise<void>((done) => socket.listen(join(folder, 'socket'), done));
  const tree = openDirectoryTree(folder);
  expect(tree.origin).toBe('checkout');
  expect(tree.files().map(({ path, kind, missing }) => [path, missing ?? kind])).toEqual([
    ['action.yml', 'file'],
    ['out', 'symlink'],
    ['passwd', 'symlink'],
    ['scripts/alias', 'symlink'],
    ['scripts/run.sh', 'executable'],
    ['shell', 'symlink'],
    ['socket', 'not a regular file'],
  ]);
  expect(tree.text('shell/alias')).toBe('true');
  expect(tree.text('passwd')).toBeUndefined();
  expect(tree.text('out/passwd')).toBeUndefined();
  expect(tree.text('../checkout/action.yml')).toBeUndefined();
  expect(tree.bytes('socket')).toBeUndefined();
  socket.close();
});
