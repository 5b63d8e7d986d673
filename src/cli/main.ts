import { Command } from 'commander';
import picocolors from 'picocolors';
import { version } from '../crawl/report.js';
import { cleanCache } from '../sources/index.js';
import { addAudit } from './audit.js';
import { addChecklist } from './checklist.js';
import { addCrawl } from './crawl.js';
import { addDecide } from './decide.js';
import { demo } from './demo.js';
import { addDiff } from './diff.js';
import { explain } from './explain.js';
import { addQueue } from './queue.js';
import { addReport } from './report.js';
import { addTriage } from './triage.js';
import { addVet } from './vet.js';

/** Runs the command line. Gives the exit status: 0 nothing at or above the threshold, 1 findings, 2 the run itself failed. */
export async function main(argv: readonly string[]): Promise<number> {
  let status = 0;
  const program = new Command('pindrift')
    .description('Finds what pinned GitHub Actions leave unpinned.')
    .version(version())
    .showHelpAfterError()
    .exitOverride();
  const finish = (result: number): void => {
    status = result;
  };
  addVet(program, finish);
  addAudit(program, finish);
  addQueue(program, finish);
  addDecide(program, finish);
  addTriage(program, finish);
  addDiff(program, finish);
  addChecklist(program, finish);
  addReport(program, finish);
  addCrawl(program, finish);
  program
    .command('demo')
    .description('audit the example repository that ships with pindrift, offline')
    .action(async () => {
      process.stdout.write(await demo(picocolors.isColorSupported && process.stdout.isTTY === true));
    });
  program
    .command('explain')
    .argument('<kind>', 'a gap kind')
    .description('what a gap kind is and what to do about it')
    .action((kind: string) => {
      process.stdout.write(explain(kind));
    });
  program
    .command('cache')
    .command('clean')
    .description('remove everything that was downloaded')
    .action(() => {
      const { entries, bytes } = cleanCache();
      process.stdout.write(`removed ${entries} entries, ${(bytes / 1e6).toFixed(1)} MB\n`);
    });
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return status;
  } catch (error) {
    const code = (error as { exitCode?: number; code?: string }).exitCode;
    if (code !== undefined && (error as { code?: string }).code?.startsWith('commander.'))
      return code === 0 ? 0 : 2;
    process.stderr.write(`pindrift: ${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
}
