import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { newestRelease } from '../../src/queue/updates.js';
import { tagsOf } from '../../src/sources/tags.js';
import { demoRepository } from '../cli/demo-repository.js';
import { createRepository, temporaryFolder } from '../forge/repository.js';

const A = 'a'.repeat(40);
const B = 'b'.repeat(40);

it.each([
  ['a newer one', ['v1.0.0 A', 'v1.1.0 B', 'v1 B'], 'v1.1.0'],
  ['ten is more than nine', ['v1.9.0 A', 'v1.10.0 B'], 'v1.10.0'],
  ['the pin is the newest', ['v1.0.0 B', 'v1.1.0 A'], undefined],
  ['a pin without a version', ['v1.0.0 B'], 'v1.0.0'],
  ['no release, and a pre-release', ['v1 B', 'v2.0.0-rc.1 B'], undefined],
])('newestRelease: %s', (_, tags, expected) => {
  const list = tags.map((tag) => ({ name: tag.split(' ')[0]!, sha: tag.endsWith('A') ? A : B }));
  expect(newestRelease(list, A)?.name).toBe(expected);
});

it('asks a mirror on disk, else the API', async () => {
  const mirrors = temporaryFolder();
  const repository = createRepository(join(mirrors, 'o/r'));
  const sha = repository.commit({ x: 'x' });
  repository.git('tag', '--annotate', '--message', 'x', 'v1.0.0');
  const options = { mirrors: [join(mirrors, '{owner}/{repo}')], offline: true };
  expect(await tagsOf('o', 'r', options)).toEqual([{ name: 'v1.0.0', sha }]);
  await expect(tagsOf('o', 'none', options)).rejects.toThrow('o/none: its tags are in no mirror');
  const server = createServer((request, response) => {
    if (request.url === '/repos/o/api/tags?per_page=100')
      response.end(JSON.stringify([{ name: 'v2.0.0', commit: { sha: B } }]));
    else response.writeHead(404).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  expect(await tagsOf('o', 'api', { ...options, offline: false, apiUrl })).toEqual([
    { name: 'v2.0.0', sha: B },
  ]);
  await expect(tagsOf('o', 'none', { ...options, offline: false, apiUrl })).rejects.toThrow('HTTP 404');
  server.close();
});

it('audit --update-check names a newer release with fewer gaps, and the decided gap that it closes', () => {
  const { actions, offline, run } = demoRepository();
  const sha = actions.get('acme/lint')!.commit({
    Dockerfile: `FROM python@sha256:${'0'.repeat(64)}\nCOPY lint.sh /\nRUN pip install acme-lint==2.1.0\nENTRYPOINT ["/lint.sh"]\n`,
  });
  actions.get('acme/lint')!.git('tag', 'v3.0.0');
  run(
    'decide',
    '--action',
    'acme/*',
    '--kind',
    'unpinned-image',
    '--status',
    'accepted',
    '--why',
    'w',
    '--who',
    'A',
  );
  const { stdout, status } = run('audit', '--new', '--update-check', ...offline);
  expect(stdout).toContain(`acme/lint: v3.0.0 (${sha}) has 1 gap fewer than `);
  expect(stdout).toContain('  closes, decided: unpinned-image python:3.12-slim');
  expect(status).toBe(1);
  const formatted = (format: string): string =>
    run('audit', '--update-check', '--format', format, ...offline).stdout;
  const { updates, actions: reported } = JSON.parse(formatted('json'));
  expect(updates).toEqual([
    {
      action: 'acme/lint',
      pinned: expect.stringMatching(/^[0-9a-f]{40}$/),
      newest: { ref: 'v3.0.0', sha, verdict: 'gapped' },
      fewer: 1,
      closes: ['unpinned-image python:3.12-slim'],
    },
  ]);
  expect(reported).not.toEqual([]);
  expect(formatted('markdown')).toMatch(
    /\| `acme\/lint` \| `[0-9a-f]{12}` \| `v3\.0\.0 [0-9a-f]{40}` \| 1 gap fewer \| `unpinned-image python:3.12-slim` \|\n$/,
  );
  expect(formatted('github')).toMatch(/::notice title=pindrift%3A newer release::acme\/lint: v3\.0\.0/);
  expect(run('audit', '--update-check', '--format', 'sarif', ...offline)).toMatchObject({
    status: 2,
    stdout: '',
  });
}, 120_000);
