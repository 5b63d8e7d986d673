import { writeFileSync } from 'node:fs';
import type { Command } from 'commander';
import { checklist } from '../report/checklist.js';
import { decidedReport, type LedgerOptions, ledgerOptions, today, whoami } from './ledger.js';
import { type CommonOptions, sourceOptions } from './options.js';

/** `pindrift checklist <ref>… | --repo <dir>`; `finish` gets the exit status: 0 it is written, 2 something was not read. */
export function addChecklist(program: Command, finish: (status: number) => void): void {
  ledgerOptions(sourceOptions(program.command('checklist').argument('[refs...]', 'owner/repo[/path]@ref')))
    .description('a checklist in Markdown for a person who reviews actions')
    .option('--repo <dir>', 'everything that the repository in this folder uses')
    .option('--output <file>', 'write it to a file')
    .action(async (refs: string[], options: CommonOptions & LedgerOptions & { readonly repo?: string }) => {
      if (refs.length > 0 === (options.repo !== undefined))
        throw new Error('expected either refs (owner/repo@ref) or --repo <dir>');
      const dir = options.repo ?? '.';
      const { report, failed } = await decidedReport(dir, { ...options, ref: refs });
      const printed = checklist(report, { today: today(), who: whoami(dir) || 'TODO' });
      if (options.output) writeFileSync(options.output, printed);
      else process.stdout.write(printed);
      finish(failed || report.errors.length > 0 ? 2 : 0);
    });
}
