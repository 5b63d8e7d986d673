import { join } from 'node:path';
import type { Command } from 'commander';
import { audit } from '../audit.js';
import { withDecisions } from '../queue/decided.js';
import { onlyNew } from '../queue/queue.js';
import { updatesOf } from '../queue/updates.js';
import { forTerminal } from '../report/escape.js';
import { tagsOf } from '../sources/tags.js';
import { readConfig } from './config.js';
import { type LedgerOptions, ledgerOptions, openLedger, today } from './ledger.js';
import { type CommonOptions, common, runOptions, tagOptions } from './options.js';
import { publish } from './publish.js';

/** `pindrift audit [dir]`; `finish` gets the exit status. */
export function addAudit(program: Command, finish: (status: number) => void): void {
  ledgerOptions(common(program.command('audit').argument('[dir]', 'a checkout of the repository', '.')))
    .description('analyse the workflows and local actions of a repository, and everything they use')
    .option('--new', 'only what the ledger has not decided, at this commit or the one reviewed before')
    .option(
      '--update-check',
      'also say whether a newer release of a pin has fewer gaps, or closes a decided one',
    )
    .action(async (dir: string, options: CommonOptions & LedgerOptions & AuditOptions) => {
      if (options.updateCheck && options.format === 'sarif')
        throw new Error('--update-check: SARIF has no place for newer releases; take another --format');
      const config = readConfig(options.config ?? join(dir, '.pindrift.yml'));
      const { ledger, failed } = openLedger(options, dir);
      const run = runOptions(options, config);
      const report = withDecisions(await audit(dir, run), ledger, today());
      const shown = options.new ? onlyNew(report) : report;
      if (!options.updateCheck) {
        const status = publish(shown, options, config);
        finish(failed ? 2 : status);
        return;
      }
      const where = tagOptions(options, config);
      const tags = (owner: string, repo: string) => tagsOf(owner, repo, { ...where, signal: run.signal });
      const { updates, errors } = await updatesOf(report, tags, { ...run, ledger, today: today() });
      const status = publish(shown, options, config, updates);
      for (const message of errors) process.stderr.write(`pindrift: ${forTerminal(message)}\n`);
      finish(failed ? 2 : status);
    });
}

interface AuditOptions {
  readonly new?: boolean;
  readonly updateCheck?: boolean;
}
