import type { Command } from 'commander';
import { findingById } from '../queue/queue.js';
import { upstreamIssue } from '../report/upstream.js';
import { decidedReport, type LedgerOptions, ledgerOptions } from './ledger.js';
import { type CommonOptions, collect, sourceOptions } from './options.js';

/** `pindrift report <id>`: the text of an issue for the maintainers of the action. */
export function addReport(program: Command, finish: (status: number) => void): void {
  ledgerOptions(
    sourceOptions(program.command('report').argument('<id>', 'the id of a finding, or how it begins')),
  )
    .description('the text of an issue for the maintainers of the action, in Markdown')
    .option('--repo <dir>', 'a checkout of the repository', '.')
    .option('--ref <ref>', 'look in this action, not in the repository (repeatable)', collect, [])
    .action(
      async (
        id: string,
        options: CommonOptions & LedgerOptions & { readonly repo: string; readonly ref: string[] },
      ) => {
        const { report, failed } = await decidedReport(options.repo, options);
        const { action, finding } = findingById(report, id);
        if (action.action.startsWith('.'))
          throw new Error(
            `${id}: it is in this repository (${finding.file}:${finding.line}), there is nobody to tell`,
          );
        process.stdout.write(upstreamIssue(action, finding));
        finish(failed ? 2 : 0);
      },
    );
}
