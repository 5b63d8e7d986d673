import { type Command, InvalidArgumentError, Option } from 'commander';
import { type Decision, STATUSES, type Status } from '../queue/decision.js';
import { writeLedger } from '../queue/ledger-file.js';
import { findingById } from '../queue/queue.js';
import { forTerminal } from '../report/escape.js';
import { KINDS, type Kind } from '../rules/gap.js';
import {
  decidedReport,
  decisionOn,
  type LedgerOptions,
  ledgerOptions,
  openLedger,
  today,
  whoami,
} from './ledger.js';
import { type CommonOptions, collect, sourceOptions } from './options.js';

interface DecideOptions extends CommonOptions, LedgerOptions {
  readonly repo: string;
  readonly ref: readonly string[];
  readonly status: Status;
  readonly why: string;
  readonly who?: string;
  readonly expires?: string;
  readonly url?: string;
  readonly with: readonly string[];
  readonly action?: string;
  readonly kind?: Kind;
  readonly target?: string;
  readonly via?: string;
}

/** `pindrift decide <id>`, or without an id a wider decision; `finish` gets the exit status. */
export function addDecide(program: Command, finish: (status: number) => void): void {
  ledgerOptions(
    sourceOptions(program.command('decide').argument('[id]', 'the id of a finding, or how it begins')),
  )
    .description('write a decision into the ledger')
    .addOption(new Option('--status <status>', 'what was decided').choices(STATUSES).makeOptionMandatory())
    .requiredOption('--why <reason>', 'why, for whoever reads it next', said)
    .option('--who <name>', 'who decided (default: as git knows you)')
    .option('--expires <day>', 'ask again from this day on: 2026-12-31', day)
    .option('--url <address>', 'where it was reported (status reported)')
    .option('--with <key=value>', 'an input that closes it (status closed-by-input, repeatable)', collect, [])
    .option('--repo <dir>', 'a checkout of the repository', '.')
    .option('--ref <ref>', 'look in this action, not in the repository (repeatable)', collect, [])
    .option('--action <pattern>', 'wider decision: of these actions; * is any text')
    .addOption(new Option('--kind <kind>', 'wider decision: gaps of this kind').choices(KINDS))
    .option('--target <pattern>', 'wider decision: only this target; * is any text')
    .option('--via <pattern>', 'wider decision: only what comes by this command; * is any text')
    .action(async (id: string | undefined, options: DecideOptions) => {
      const who = options.who ?? whoami(options.repo);
      if (!who) throw new Error('--who: git knows no user.name here, so say who decides');
      if (options.status === 'reported' && !options.url) throw new Error('--url: where was it reported?');
      const inputs = Object.fromEntries(options.with.map(pair));
      const words = {
        status: options.status,
        who,
        when: today(),
        why: options.why,
        ...(options.expires ? { expires: options.expires } : {}),
        ...(options.url ? { url: options.url } : {}),
      };
      if (id === undefined) {
        const { file } = openLedger(options, options.repo);
        const put = wider(options, words);
        await writeLedger(file, { put });
        process.stdout.write(`${file}: ${put.status}: every ${put.kind} of ${forTerminal(put.action)}\n`);
        return;
      }
      const { report, file, failed } = await decidedReport(options.repo, options);
      const { action, finding } = findingById(report, id);
      const closers = options.status === 'closed-by-input' ? { ...finding.closedBy, ...inputs } : {};
      if (options.status === 'closed-by-input' && Object.keys(closers).length === 0)
        throw new Error('--with: which input closes it?');
      const put = decisionOn(action, finding, {
        ...words,
        ...(options.status === 'closed-by-input'
          ? { with: Object.keys(inputs).length > 0 ? inputs : closers }
          : {}),
      });
      await writeLedger(file, { put });
      process.stdout.write(
        `${file}: ${put.status}: ${finding.kind} ${forTerminal(finding.target)} of ${forTerminal(action.action)}\n`,
      );
      finish(failed ? 2 : 0);
    });
}

function wider(options: DecideOptions, words: Omit<Decision, 'action'>): Decision {
  const { action, kind, target, via } = options;
  if (!action || !kind)
    throw new Error('which finding? Give its id, or --action and --kind for a decision about many');
  return { action, kind, ...(target ? { target } : {}), ...(via ? { via } : {}), ...words };
}

function pair(text: string): [string, string] {
  const at = text.indexOf('=');
  if (at <= 0) throw new Error(`--with ${text}: expected key=value`);
  return [text.slice(0, at).toLowerCase(), text.slice(at + 1)];
}

function said(value: string): string {
  if (value.trim() === '') throw new InvalidArgumentError('say why');
  return value;
}

function day(value: string): string {
  const date = new Date(`${value}T00:00:00Z`);
  if (
    !/^\d{4}-\d{2}-\d{2}$/.test(value) ||
    Number.isNaN(date.getTime()) ||
    date.toISOString().slice(0, 10) !== value
  )
    throw new InvalidArgumentError('expected a day: 2026-12-31');
  return value;
}
