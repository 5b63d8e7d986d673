import { setMaxListeners } from 'node:events';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { forTerminal } from '../report/escape.js';
import type { Finding } from '../rules/finding.js';
import type { Severity } from '../rules/gap.js';
import { createSources, memoryCache, openCache } from '../sources/index.js';
import type { TagOptions } from '../sources/tags.js';
import type { VetOptions } from '../vet.js';
import type { Config } from './config.js';

/** The options that every command has which analyses something. */
export interface CommonOptions {
  readonly format: 'text' | 'json' | 'sarif' | 'markdown' | 'github';
  readonly output?: string;
  readonly severity?: Severity;
  readonly mirror: string[];
  readonly offline?: boolean;
  readonly cache: boolean;
  readonly apiUrl?: string;
  readonly config?: string;
  readonly workers?: number;
  readonly timeLimit?: number;
  readonly memoryLimit?: number;
}

/** Adds the options of a command that prints a report; gives the command. */
export function common(command: Command): Command {
  return sourceOptions(command)
    .addOption(
      new Option('--format <format>', 'how the report is written')
        .choices(['text', 'json', 'sarif', 'markdown', 'github'])
        .default('text'),
    )
    .option('--output <file>', 'write the report to a file')
    .addOption(
      new Option('--severity <level>', 'the lowest severity that counts').choices(['low', 'medium', 'high']),
    );
}

/** Adds the options about where sources come from and how they are analysed; gives the command. */
export function sourceOptions(command: Command): Command {
  return command
    .option(
      '--mirror <pattern>',
      'bare repositories: a path or URL with {owner} and {repo} (repeatable)',
      collect,
      [],
    )
    .option('--offline', 'use mirrors and cache only')
    .option('--no-cache', 'keep nothing on disk')
    .option('--api-url <url>', 'GitHub API (GitHub Enterprise Server)')
    .option('--config <file>', 'configuration file (default: .pindrift.yml)')
    .option(
      '--workers <n>',
      'threads that analyse (default: as many as there are cores, at most 4)',
      positive,
    )
    .option('--time-limit <seconds>', 'for the analysis of one action (default: 60)', positive)
    .option('--memory-limit <MB>', 'for the analysis of one action (default: 2048)', positive);
}

/** A whole number over 0; throws InvalidArgumentError. */
export function positive(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1)
    throw new InvalidArgumentError('expected a whole number over 0');
  return number;
}

/** Gathers the values of a repeatable option. */
export function collect(value: string, all: string[]): string[] {
  return [...all, value];
}

/** What a run needs: sources, progress on a terminal, an abort on Ctrl-C, what the configuration hides. */
export function runOptions(options: CommonOptions, config: Config): VetOptions {
  const controller = new AbortController();
  // Every task that waits listens to it.
  setMaxListeners(0, controller.signal);
  // A closed terminal and a cancelled job end like Ctrl-C: temporary folders go, the cache stays whole.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => controller.abort());
  const token = process.env.GITHUB_TOKEN ?? process.env.GH_TOKEN;
  const apiUrl = options.apiUrl ?? process.env.GITHUB_API_URL;
  const { stderr } = process;
  const cache = options.cache ? openCache() : memoryCache();
  return {
    sources: createSources({
      mirrors: [...options.mirror, ...config.mirrors],
      offline: options.offline ?? false,
      cache,
      ...(token ? { token } : {}),
      ...(apiUrl ? { apiUrl } : {}),
      signal: controller.signal,
    }),
    ...(options.cache ? { cache } : {}),
    signal: controller.signal,
    ...(options.workers ? { workers: options.workers } : {}),
    budget: {
      ...(options.timeLimit ? { timeMs: options.timeLimit * 1000 } : {}),
      ...(options.memoryLimit ? { memoryMb: options.memoryLimit } : {}),
    },
    ...(stderr.isTTY
      ? {
          onProgress: (message: string) =>
            stderr.write(`\r\u001b[K${forTerminal(message).slice(0, stderr.columns - 1)}`),
        }
      : {}),
    hide: (finding: Finding) =>
      config.ignore.some(({ kind }) => kind === finding.kind) ||
      config.trustedHosts.some(({ host }) => finding.target.toLowerCase().includes(`//${host}/`)),
  };
}

/** Where the tags of a repository are asked for. */
export function tagOptions(options: CommonOptions, config: Config): TagOptions {
  return {
    mirrors: [...options.mirror, ...config.mirrors],
    offline: options.offline ?? false,
    apiUrl: options.apiUrl ?? process.env.GITHUB_API_URL,
    token: process.env.GITHUB_TOKEN ?? process.env.GH_TOKEN,
  };
}
