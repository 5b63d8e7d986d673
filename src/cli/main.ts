import { writeFileSync } from 'node:fs';
import { Command, Option } from 'commander';
import picocolors from 'picocolors';
import { github } from '../report/github.js';
import { json } from '../report/json.js';
import { markdown } from '../report/markdown.js';
import type { Report } from '../report/report.js';
import { sarif } from '../report/sarif.js';
import { text } from '../report/text.js';
import type { Finding } from '../rules/finding.js';
import type { Severity } from '../rules/gap.js';
import { cleanCache, createSources, memoryCache, openCache } from '../sources/index.js';
import { version, vet } from '../vet.js';
import { type Config, readConfig } from './config.js';
import { demo } from './demo.js';
import { explain } from './explain.js';

interface CommonOptions {
  readonly format: 'text' | 'json' | 'sarif' | 'markdown' | 'github';
  readonly output?: string;
  readonly severity?: Severity;
  readonly mirror: string[];
  readonly offline?: boolean;
  readonly cache: boolean;
  readonly apiUrl?: string;
  readonly config: string;
  readonly with?: string[];
}

const RANK = { low: 0, medium: 1, high: 2 };

/** Runs the command line. Gives the exit status: 0 nothing at or above the threshold, 1 findings, 2 the run itself failed. */
export async function main(argv: readonly string[]): Promise<number> {
  let status = 0;
  const program = new Command('pindrift')
    .description('Finds what pinned GitHub Actions leave unpinned.')
    .version(version())
    .showHelpAfterError()
    .exitOverride();
  common(program.command('vet').argument('<refs...>', 'owner/repo[/path]@ref'))
    .description('analyse actions before adoption')
    .option('--with <key=value>', 'an input that you would set (repeatable)', collect, [])
    .action(async (refs: string[], options: CommonOptions) => {
      const config = readConfig(options.config);
      const values = new Map((options.with ?? []).map(assignment));
      const report = await vet(
        refs.map((uses) => ({ uses, with: values })),
        settings(options, config),
      );
      status = publish(report, options, config);
    });
  program
    .command('demo')
    .description('vet the example actions that ship with pindrift, offline')
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

function common(command: Command): Command {
  return command
    .addOption(
      new Option('--format <format>', 'how the report is written')
        .choices(['text', 'json', 'sarif', 'markdown', 'github'])
        .default('text'),
    )
    .option('--output <file>', 'write the report to a file')
    .addOption(
      new Option('--severity <level>', 'the lowest severity that counts').choices(['low', 'medium', 'high']),
    )
    .option(
      '--mirror <pattern>',
      'bare repositories: a path or URL with {owner} and {repo} (repeatable)',
      collect,
      [],
    )
    .option('--offline', 'use mirrors and cache only')
    .option('--no-cache', 'keep nothing on disk')
    .option('--api-url <url>', 'GitHub API (GitHub Enterprise Server)')
    .option('--config <file>', 'configuration file', '.pindrift.yml');
}

function collect(value: string, all: string[]): string[] {
  return [...all, value];
}

function assignment(pair: string): [string, string] {
  const at = pair.indexOf('=');
  if (at <= 0) throw new Error(`--with ${pair}: expected key=value`);
  return [pair.slice(0, at).toLowerCase(), pair.slice(at + 1)];
}

function settings(options: CommonOptions, config: Config): Parameters<typeof vet>[1] {
  const controller = new AbortController();
  process.once('SIGINT', () => controller.abort());
  const token = process.env.GITHUB_TOKEN ?? process.env.GH_TOKEN;
  const apiUrl = options.apiUrl ?? process.env.GITHUB_API_URL;
  const { stderr } = process;
  return {
    sources: createSources({
      mirrors: [...options.mirror, ...config.mirrors],
      offline: options.offline ?? false,
      cache: options.cache ? openCache() : memoryCache(),
      ...(token ? { token } : {}),
      ...(apiUrl ? { apiUrl } : {}),
      signal: controller.signal,
    }),
    signal: controller.signal,
    ...(stderr.isTTY ? { onProgress: (message: string) => stderr.write(`\r\u001b[K${message}`) } : {}),
    hide: (finding: Finding) =>
      config.ignore.some(({ kind }) => kind === finding.kind) ||
      config.trustedHosts.some(({ host }) => finding.target.toLowerCase().includes(`//${host}/`)),
  };
}

function publish(report: Report, options: CommonOptions, config: Config): number {
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
  const threshold = options.severity ?? config.threshold;
  const printers = {
    text: () =>
      text(report, {
        color: picocolors.isColorSupported && process.stdout.isTTY === true && !options.output,
        minimum: options.severity ?? 'low',
      }),
    json: () => json(report),
    sarif: () => sarif(report),
    markdown: () => markdown(report),
    github: () => github(report),
  };
  const printed = printers[options.format]();
  if (options.output) writeFileSync(options.output, printed);
  else process.stdout.write(printed);
  const found = report.actions.some(({ findings }) =>
    findings.some(({ severity }) => RANK[severity] >= RANK[threshold]),
  );
  if (found) return 1;
  return report.errors.length > 0 ? 2 : 0;
}
