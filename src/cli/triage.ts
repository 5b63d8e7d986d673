import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { emitKeypressEvents } from 'node:readline';
import type { Command } from 'commander';
import picocolors from 'picocolors';
import { writeLedger } from '../queue/ledger-file.js';
import { type QueueItem, queueOf } from '../queue/queue.js';
import {
  failed as couldNot,
  type Key,
  press,
  startTriage,
  type Triage,
  type Wish,
  written,
} from '../queue/triage.js';
import { type Code, codeAround, triageScreen } from '../report/triage.js';
import type { SourceProvider } from '../sources/index.js';
import { readConfig } from './config.js';
import { decidedReport, decisionOn, type LedgerOptions, ledgerOptions, today, whoami } from './ledger.js';
import { type CommonOptions, runOptions, sourceOptions } from './options.js';

/** `pindrift triage [dir]`; `finish` gets the exit status: 0 nothing is left, 1 something is, 2 something was not read. */
export function addTriage(program: Command, finish: (status: number) => void): void {
  ledgerOptions(
    sourceOptions(program.command('triage').argument('[dir]', 'a checkout of the repository', '.')),
  )
    .description('walk through the queue in the terminal and decide')
    .option('--who <name>', 'who decides (default: as git knows you)')
    .action(async (dir: string, options: CommonOptions & LedgerOptions & { readonly who?: string }) => {
      if (!process.stdin.isTTY || !process.stdout.isTTY)
        throw new Error('triage needs a terminal; in scripts use "pindrift queue" and "pindrift decide"');
      const who = options.who ?? whoami(dir);
      if (!who) throw new Error('--who: git knows no user.name here, so say who decides');
      const { report, file, failed } = await decidedReport(dir, options);
      const items = queueOf(report).flatMap((group) => group.items);
      const { sources } = runOptions(options, readConfig(options.config ?? join(dir, '.pindrift.yml')));
      const state = await walk(items, {
        code: (item) => codeOf(item, dir, sources),
        apply: (before, wish) => apply(before, wish, file, who),
      });
      const left = items.length - state.done.filter((done) => done.decided).length;
      finish(failed || report.errors.length > 0 ? 2 : left > 0 ? 1 : 0);
    });
}

/** Does what a key asked for. A ledger that cannot be written is said on the screen, and the finding stays. */
async function apply(state: Triage, wish: Wish, file: string, who: string): Promise<Triage> {
  try {
    if (wish.kind === 'write') {
      const { item, status, why, url } = wish;
      const put = decisionOn(item.action, item.finding, {
        status,
        who,
        when: today(),
        why,
        ...(url ? { url } : {}),
        ...(status === 'closed-by-input' ? { with: item.finding.closedBy } : {}),
      });
      return written(state, item, status, await writeLedger(file, { put }));
    }
    if (wish.kind === 'undo' && wish.done.decided) {
      const { item, previous } = wish.done.decided;
      const entry = { action: item.action.action, finding: item.finding.id };
      await writeLedger(file, previous ? { put: previous } : { remove: entry });
    }
    return state;
  } catch (error) {
    return couldNot(state, error instanceof Error ? error.message : String(error));
  }
}

/** The code of a finding: of the workspace, or of the action's tree, which is there since the audit. */
async function codeOf(
  { action, finding }: QueueItem,
  dir: string,
  sources: SourceProvider,
): Promise<Code | undefined> {
  try {
    const followed = /^([^/]+)\/([^@]+)@([0-9a-f]{40}):(.+)$/.exec(finding.file);
    const [owner, repo] = followed ? [followed[1], followed[2]] : action.action.split('/');
    const sha = followed?.[3] ?? action.sha;
    const path = followed?.[4] ?? finding.file;
    const text =
      sha === ''
        ? readFileSync(join(dir, path), 'utf8')
        : (await sources.tree(owner!, repo!, sha)).text(path);
    return codeAround(text, finding.line);
  } catch {
    return undefined;
  }
}

/** Shows the walk on the terminal and feeds it keys, one after the other, until it ends. The terminal is as before afterwards. */
async function walk(
  items: readonly QueueItem[],
  outside: {
    readonly code: (item: QueueItem) => Promise<Code | undefined>;
    readonly apply: (state: Triage, wish: Wish) => Promise<Triage>;
  },
): Promise<Triage> {
  const { stdin, stdout } = process;
  let state = startTriage(items);
  const show = async (): Promise<void> => {
    const item = state.mode.kind === 'end' ? undefined : state.items[state.at];
    const code = item && (await outside.code(item));
    stdout.write(
      `\u001b[2J\u001b[H${triageScreen(state, code, { color: picocolors.isColorSupported, today: today() })}`,
    );
  };
  if (state.mode.kind === 'end') {
    await show();
    return state;
  }
  emitKeypressEvents(stdin);
  stdin.setRawMode(true);
  const restore = (): void => void stdin.setRawMode(false);
  process.once('exit', restore);
  try {
    const keys: Key[] = [];
    let wake = (): void => {};
    const onKey = (text: string | undefined, key: { name?: string; ctrl?: boolean } | undefined): void => {
      keys.push({ name: key?.name, ctrl: key?.ctrl, text });
      wake();
    };
    const onEnd = (): void => onKey(undefined, { name: 'd', ctrl: true });
    stdin.on('keypress', onKey);
    for (const signal of ['SIGTERM', 'SIGHUP'] as const) process.once(signal, onEnd);
    stdin.once('end', onEnd);
    stdin.resume();
    await show();
    while ((state.mode.kind as string) !== 'end') {
      const key = keys.shift();
      if (!key) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
        continue;
      }
      const pressed = press(state, key);
      state = await outside.apply(pressed.state, pressed.wish);
      if (keys.length === 0 || state.mode.kind === 'end') await show();
    }
    stdin.off('keypress', onKey);
    return state;
  } finally {
    stdin.pause();
    restore();
    process.off('exit', restore);
  }
}
