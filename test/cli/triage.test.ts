import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { parseLedger } from '../../src/queue/ledger.js';
import { demoRepository } from './demo-repository.js';
import { closeTerminal, hasTerminal, keys, shows, startTriage, type } from './terminal.js';

afterEach(closeTerminal);

const decisions = (dir: string): string[] =>
  parseLedger(readFileSync(join(dir, '.pindrift/decisions.yml'), 'utf8')).entries.map(
    ({ decision: { action, kind, status, why, url = '' } }) =>
      `${action} ${kind} ${status} ${why} ${url}`.trim(),
  );

it.skipIf(!hasTerminal)(
  'shows code and trace, writes what the keys say, undoes, and quits',
  async () => {
    const demo = demoRepository();
    startTriage(demo);
    expect(await shows('1 of 11')).toContain('[a]ccept');
    await shows(/> +7 \| +run: pipx run towncrier build --yes/);
    keys('t');
    await shows(/how it comes there:|no trace/);
    keys('a');
    await shows('why?');
    keys('Enter');
    await shows('say why');
    type('we know towncrierr');
    keys('BSpace', 'Enter');
    await shows('2 of 11');
    expect(decisions(demo.dir)).toEqual([
      './.github/actions/release-notes unpinned-package accepted we know towncrier',
    ]);
    keys('c');
    await shows('no input closes this one');
    keys('r');
    type('nowhere');
    keys('Enter');
    await shows('an address: https://');
    keys('C-u');
    type('https://github.com/acme/lint/issues/1');
    keys('Enter');
    type('asked');
    keys('Enter');
    await shows('3 of 11');
    expect(decisions(demo.dir)).toHaveLength(2);
    keys('s');
    await shows('4 of 11');
    keys('u');
    await shows('3 of 11');
    keys('u');
    await shows('2 of 11');
    await shows('undone');
    expect(decisions(demo.dir)).toEqual([
      './.github/actions/release-notes unpinned-package accepted we know towncrier',
    ]);
    keys('f');
    await shows('(Enter writes, Esc goes back)');
    keys('Escape');
    await shows('[q]uit');
    keys('q');
    await shows('1 decided, 10 left');
    await shows('status 1');
    // The terminal is as before.
    expect(await shows(/^icanon/m)).toMatch(/^echo;?$/m);
  },
  180_000,
);

it.skipIf(!hasTerminal).each([
  ['Ctrl-C while choosing', () => keys('C-c')],
  [
    'Ctrl-C while writing',
    () => {
      keys('a');
      type('not yet');
      keys('C-c');
    },
  ],
])(
  '%s ends it, and writes nothing',
  async (_, quit) => {
    const demo = demoRepository();
    startTriage(demo);
    await shows('1 of 11');
    quit();
    await shows('0 decided, 11 left');
    await shows('status 1');
    expect(existsSync(join(demo.dir, '.pindrift/decisions.yml'))).toBe(false);
  },
  120_000,
);

it('says what to use where there is no terminal', () => {
  const { run, offline } = demoRepository();
  expect(run('triage', ...offline)).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('pindrift decide'),
  });
});
