import { type Command, Option } from 'commander';
import picocolors from 'picocolors';
import { queueOf } from '../queue/queue.js';
import { queueJson, queueText } from '../report/queue.js';
import { decidedReport, type LedgerOptions, ledgerOptions } from './ledger.js';
import { type CommonOptions, sourceOptions } from './options.js';

/** `pindrift queue [dir]`; `finish` gets the exit status: 0 nothing to decide, 1 something, 2 something was not read. */
export function addQueue(program: Command, finish: (status: number) => void): void {
  ledgerOptions(
    sourceOptions(program.command('queue').argument('[dir]', 'a checkout of the repository', '.')),
  )
    .description('what nobody has decided on yet, worst first')
    .addOption(new Option('--format <format>', 'how it is written').choices(['text', 'json']).default('text'))
    .action(async (dir: string, options: CommonOptions & LedgerOptions) => {
      const { report, failed } = await decidedReport(dir, options);
      const groups = queueOf(report);
      const color = picocolors.isColorSupported && process.stdout.isTTY === true;
      process.stdout.write(options.format === 'json' ? queueJson(groups) : queueText(groups, { color }));
      finish(failed || report.errors.length > 0 ? 2 : groups.length > 0 ? 1 : 0);
    });
}
