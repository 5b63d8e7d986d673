import type { Command } from 'commander';
import { vet } from '../vet.js';
import { readConfig } from './config.js';
import { type CommonOptions, collect, common, runOptions } from './options.js';
import { publish } from './publish.js';

/** `pindrift vet <refs...>`; `finish` gets the exit status. */
export function addVet(program: Command, finish: (status: number) => void): void {
  common(program.command('vet').argument('<refs...>', 'owner/repo[/path]@ref'))
    .description('analyse actions before adoption')
    .option('--with <key=value>', 'an input that you would set (repeatable)', collect, [])
    .action(async (refs: string[], options: CommonOptions & { readonly with: string[] }) => {
      const config = readConfig(options.config ?? '.pindrift.yml');
      const values = new Map(options.with.map(assignment));
      const report = await vet(
        refs.map((uses) => ({ uses, with: values })),
        runOptions(options, config),
      );
      finish(publish(report, options, config));
    });
}

function assignment(pair: string): [string, string] {
  const at = pair.indexOf('=');
  if (at <= 0) throw new Error(`--with ${pair}: expected key=value`);
  return [pair.slice(0, at).toLowerCase(), pair.slice(at + 1)];
}
