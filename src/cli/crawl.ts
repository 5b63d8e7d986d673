import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { type BatchProgress, crawlList } from '../crawl/batch.js';
import { readConfig } from './config.js';
import { type CommonOptions, common, positive, runOptions } from './options.js';

interface CrawlCommand extends CommonOptions {
  readonly list: string;
  readonly connections: number;
}

/** `pindrift crawl --list <file>`; `finish` gets the exit status. */
export function addCrawl(program: Command, finish: (status: number) => void): void {
  common(program.command('crawl'))
    .description('analyse a long list of actions; a run that was stopped goes on where it was')
    .requiredOption('--list <file>', 'one owner/repo[/path]@ref a line; # begins a comment')
    .option('--connections <n>', 'actions that are fetched at the same time', positive, 16)
    .action(async (options: CrawlCommand) => {
      if (options.output === undefined)
        throw new Error('crawl needs --output <file>: a line of JSON for each action');
      const config = readConfig(options.config ?? '.pindrift.yml');
      const roots = parseList(readFileSync(options.list, 'utf8'));
      const { onProgress: _, ...run } = runOptions(options, config);
      const { errors } = await crawlList(roots, options.output, {
        ...run,
        connections: options.connections,
        onRoot: report,
      });
      finish(errors > 0 ? 2 : 0);
    });
}

/** The refs of a list: one a line, comments and empty lines left out. */
export function parseList(text: string): string[] {
  return text.split('\n').flatMap((line) => {
    const ref = line.replace(/(^|\s)#.*/, '').trim();
    return ref === '' ? [] : [ref];
  });
}

function report({ done, total, resumed, leftMs }: BatchProgress): void {
  const { stderr } = process;
  const earlier = resumed > 0 ? `, ${resumed} of an earlier run` : '';
  const left = leftMs === undefined || done === total ? '' : `, about ${Math.ceil(leftMs / 1000)} s left`;
  if (stderr.isTTY) stderr.write(`\r\u001b[K${done}/${total}${earlier}${left}${done === total ? '\n' : ''}`);
  else if (done === total || done % 100 === 0) stderr.write(`${done}/${total}${earlier}${left}\n`);
}
