import { execFileSync, spawnSync } from 'node:child_process';
import { type Demo, PINDRIFT } from './demo-repository.js';

const SOCKET = `pindrift-test-${process.pid}`;
const tmux = (...args: string[]): string =>
  execFileSync('tmux', ['-L', SOCKET, '-f', '/dev/null', ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });

/** Whether there is tmux: without it, what needs a terminal is skipped. */
export const hasTerminal = spawnSync('tmux', ['-V']).status === 0;

let open = false;

/** Ends the terminal, where there is one. */
export function closeTerminal(): void {
  if (open) tmux('kill-server');
  open = false;
}

/** triage in a terminal of 140 × 50; the shell around it prints its exit status. */
export function startTriage({ dir, cache, offline }: Demo): void {
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

/** The screen, once it shows the text. */
export async function shows(text: string | RegExp): Promise<string> {
  let screen = '';
  for (let tries = 0; tries < 600; tries++) {
    screen = tmux('capture-pane', '-p', '-J');
    if (typeof text === 'string' ? screen.includes(text) : text.test(screen)) return screen;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${text} does not show:\n${screen}`);
}

export const keys = (...names: string[]): void => void tmux('send-keys', ...names);
export const type = (text: string): void => void tmux('send-keys', '-l', text);
