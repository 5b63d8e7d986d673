import { join } from 'node:path';
import type { Command } from 'commander';
import { audit } from '../audit.js';
import { readConfig } from './config.js';
import { type CommonOptions, common, runOptions } from './options.js';
import { publish } from './publish.js';

/** `pindrift audit [dir]`; `finish` gets the exit status. */
export function addAudit(program: Command, finish: (status: number) => void): void {
  common(program.command('audit').argument('[dir]', 'a checkout of the repository', '.'))
    .description('analyse the workflows and local actions of a repository, and everything they use')
    .action(async (dir: string, options: CommonOptions) => {
      const config = readConfig(options.config ?? join(dir, '.pindrift.yml'));
      finish(publish(await audit(dir, runOptions(options, config)), options, config));
    });
}
