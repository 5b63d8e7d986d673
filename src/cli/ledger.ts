import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Command } from 'commander';
import { audit } from '../audit.js';
import { withDecisions } from '../queue/decided.js';
import type { Decision, Ledger } from '../queue/decision.js';
import { LEDGER_PATH, readLedger } from '../queue/ledger-file.js';
import { forTerminal } from '../report/escape.js';
import type { Report } from '../report/report.js';
import { vet } from '../vet.js';
import { readConfig } from './config.js';
import { type CommonOptions, runOptions } from './options.js';

export interface LedgerOptions {
  readonly ledger?: string;
  readonly lenient?: boolean;
}

/** Adds the options about the ledger; gives the command. */
export function ledgerOptions(command: Command): Command {
  return command
    .option('--ledger <file>', `what was decided (default: ${LEDGER_PATH})`)
    .option('--lenient', 'entries of the ledger that are not valid are no failure');
}

/** The ledger of the repository at `dir`. What is wrong in it goes to standard error; `failed` says that the exit status is 2. */
export function openLedger(
  options: LedgerOptions,
  dir: string,
): { readonly file: string; readonly ledger: Ledger; readonly failed: boolean } {
  const file = options.ledger ?? join(dir, LEDGER_PATH);
  const ledger = readLedger(file);
  for (const { line, column, message } of ledger.problems)
    process.stderr.write(`pindrift: ${file}:${line}:${column}: ${forTerminal(message)}\n`);
  return { file, ledger, failed: ledger.problems.length > 0 && !options.lenient };
}

/** A day as the ledger writes it. PINDRIFT_TODAY stands in for the clock. */
export function today(): string {
  return process.env.PINDRIFT_TODAY ?? new Date().toISOString().slice(0, 10);
}

/** Who decides: as git knows them in that folder, else the account. */
export function whoami(dir: string): string {
  const config = (name: string): string => {
    try {
      return execFileSync('git', ['-C', dir, 'config', name], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }).trim();
    } catch {
      return '';
    }
  };
  const name = config('user.name');
  const mail = config('user.email');
  if (name) return mail ? `${name} <${mail}>` : name;
  return process.env.GITHUB_ACTOR ?? process.env.USER ?? '';
}

/** A run whose findings are asked about: the repository at `dir`, or the actions of `--ref`; with what the ledger says. */
export async function decidedReport(
  dir: string,
  options: CommonOptions & LedgerOptions & { readonly ref?: readonly string[] },
): Promise<{
  readonly report: Report;
  readonly file: string;
  readonly ledger: Ledger;
  readonly failed: boolean;
}> {
  const config = readConfig(options.config ?? join(dir, '.pindrift.yml'));
  const opened = openLedger(options, dir);
  const run = runOptions(options, config);
  const refs = options.ref ?? [];
  const report =
    refs.length > 0
      ? await vet(
          refs.map((uses) => ({ uses })),
          run,
        )
      : await audit(dir, run);
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
  for (const { action, message } of report.errors)
    process.stderr.write(`pindrift: ${forTerminal(action)}: ${forTerminal(message)}\n`);
  return { ...opened, report: withDecisions(report, opened.ledger, today()) };
}

/** The entry for a finding. */
export function decisionOn(
  action: { readonly action: string; readonly sha: string },
  finding: {
    readonly id: string;
    readonly kind: Decision['kind'];
    readonly target: string;
    readonly verification: Decision['verification'];
    readonly reach: Decision['reach'];
  },
  said: Pick<Decision, 'status' | 'who' | 'when' | 'why' | 'expires' | 'url' | 'with'>,
): Decision {
  const { id, kind, target, verification, reach } = finding;
  return {
    action: action.action,
    finding: id,
    ...(kind ? { kind } : {}),
    target,
    ...(verification ? { verification } : {}),
    ...(reach ? { reach } : {}),
    ...(action.sha ? { sha: action.sha } : {}),
    ...said,
  };
}
