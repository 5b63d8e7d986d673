import type { Command } from 'commander';
import picocolors from 'picocolors';
import { withDecisions } from '../queue/decided.js';
import { coverageText } from '../report/coverage.js';
import { vet } from '../vet.js';
import { readConfig } from './config.js';
import { type LedgerOptions, ledgerOptions, openLedger, today } from './ledger.js';
import { type CommonOptions, collect, common, runOptions } from './options.js';
import { publish } from './publish.js';

type VetCommandOptions = CommonOptions &
  LedgerOptions & { readonly with: string[]; readonly explainCoverage?: boolean };

/** `pindrift vet <refs...>`; `finish` gets the exit status. */
export function addVet(program: Command, finish: (status: number) => void): void {
  ledgerOptions(common(program.command('vet').argument('<refs...>', 'owner/repo[/path]@ref')))
    .description('analyse actions before adoption')
    .option('--with <key=value>', 'an input that you would set (repeatable)', collect, [])
    .option(
      '--explain-coverage',
      'print the tree of what runs instead: each unit, its analyzer, what it emitted',
    )
    .action(async (refs: string[], options: VetCommandOptions) => {
      const config = readConfig(options.config ?? '.pindrift.yml');
      const values = new Map(options.with.map(assignment));
      const report = await vet(
        refs.map((uses) => ({ uses, with: values })),
        runOptions(options, config),
      );
      if (options.explainCoverage) {
        process.stdout.write(
          coverageText(report, { color: picocolors.isColorSupported && process.stdout.isTTY === true }),
        );
        finish(report.errors.length > 0 ? 2 : 0);
        return;
      }
      const { ledger, failed } = openLedger(options, '.');
      const status = publish(withDecisions(report, ledger, today()), options, config);
      finish(failed ? 2 : status);
    });
}

function assignment(pair: string): [string, string] {
  const at = pair.indexOf('=');
  if (at <= 0) throw new Error(`--with ${pair}: expected key=value`);
  return [pair.slice(0, at).toLowerCase(), pair.slice(at + 1)];
}
