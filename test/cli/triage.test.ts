import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { parseLedger } from '../../src/queue/ledger.js';
import { type Demo, demoRepository, PINDRIFT } from './demo-repository.js';

const SOCKET = `pindrift-test-${process.pid}`;
const tmux = (...args: string[]): string =>
  execFileSync('tmux', ['-L', SOCKET, '-f', '/dev/null', ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });

let open = false;
afterEach(() => {
  if (open) tmux('kill-server');
  open = false;
});

/** triage in a terminal of 140 × 50; the shell around it prints its exit status. */
function start({ dir, cache, offline }: Demo): void {
  const words = [process.execPath, PINDRIFT, 'triage', '--who', 'Ada', ...offline]
    .map((word) => `'${word}'`)
    .join(' ');
  tmux(
    'new-session',
    '-d',
    '-x',
    '140',
    '-y',
    '50',
    '-c',
    dir,
    '-e',
    'PINDRIFT_TODAY=2026-01-31',
    '-e',
    `PINDRIFT_CACHE_DIR=${cache}`,
    `${words}; echo "status $?"; stty -a | tr ' ' '\\n' | grep -E '^-?(icanon|echo);?$'; sleep 100`,
  );
  open = true;
}

async function shows(text: string | RegExp): Promise<string> {
  let screen = '';
  for (let tries = 0; tries < 600; tries++) {
    screen = tmux('capture-pane', '-p', '-J');
    if (typeof text === 'string' ? screen.includes(text) : text.test(screen)) return screen;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${text} does not show:\n${screen}`);
}

const keys = (...names: string[]): void => void tmux('send-keys', ...names);
const type = (text: string): void => void tmux('send-keys', '-l', text);

const decisions = (dir: string): string[] =>
  parseLedger(readFileSync(join(dir, '.pindrift/decisions.yml'), 'utf8')).entries.map(
    ({ decision: { action, kind, status, why, url = '' } }) =>
      `${action} ${kind} ${status} ${why} ${url}`.trim(),
  );

it('shows code and trace, writes what the keys say, undoes, and quits', async () => {
  const demo = demoRepository();
  start(demo);
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
}, 180_000);

it.each([
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
    start(demo);
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
