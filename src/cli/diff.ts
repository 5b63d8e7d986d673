import { join, resolve } from 'node:path';
import { type Command, Option } from 'commander';
import picocolors from 'picocolors';
import { type ActionDiff, diff, needsReview } from '../queue/diff.js';
import { bumpedPins } from '../queue/pins.js';
import { diffGithub, diffJson, diffMarkdown, diffText } from '../report/diff.js';
import { openGitTree } from '../sources/git.js';
import { git, gitDirAt } from '../sources/git-command.js';
import { readConfig } from './config.js';
import { type LedgerOptions, ledgerOptions, openLedger, today } from './ledger.js';
import { type CommonOptions, runOptions, sourceOptions } from './options.js';

interface Options extends Omit<CommonOptions, 'format'>, LedgerOptions {
  readonly format: keyof typeof PRINTERS;
  readonly base?: string;
  readonly head: string;
  readonly repo: string;
}

const PRINTERS = {
  text: (diffs: readonly ActionDiff[]) =>
    diffText(diffs, { color: picocolors.isColorSupported && process.stdout.isTTY === true }),
  markdown: diffMarkdown,
  json: diffJson,
  github: diffGithub,
};

/** `pindrift diff <action>@<old> <new>` and `pindrift diff --base <ref>`; `finish` gets the exit status: 0 nothing new, 1 look, 2 not read. */
export function addDiff(program: Command, finish: (status: number) => void): void {
  ledgerOptions(
    sourceOptions(
      program
        .command('diff')
        .argument('[action]', 'owner/repo[/path]@<old SHA, tag or branch>')
        .argument('[new]', 'the new SHA, tag or branch'),
    ),
  )
    .description('what changes between two commits of an action, or with the pins that were bumped')
    .option('--base <ref>', 'all pins of the repository that differ from this commit')
    .option('--head <ref>', 'with --base: the commit that has the new pins', 'HEAD')
    .option('--repo <dir>', 'a checkout of the repository', '.')
    .addOption(
      new Option('--format <format>', 'how it is written').choices(Object.keys(PRINTERS)).default('text'),
    )
    .action(async (action: string | undefined, next: string | undefined, options: Options) => {
      const config = readConfig(options.config ?? join(options.repo, '.pindrift.yml'));
      const { ledger, failed } = openLedger(options, options.repo);
      const run = { ...runOptions({ ...options, format: 'text' }, config), ledger, today: today() };
      const diffs: ActionDiff[] = [];
      const lost: string[] = [];
      for (const [name, from, to, places] of asked(action, next, options)) {
        try {
          diffs.push(await diff(name, from, to, run, places));
        } catch (error) {
          if (run.signal?.aborted) throw error;
          lost.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
        }
      }
      if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
      process.stdout.write(PRINTERS[options.format](diffs));
      for (const message of lost) process.stderr.write(`pindrift: ${message}\n`);
      const broken = failed || lost.length > 0 || diffs.some(({ errors }) => errors.length > 0);
      finish(diffs.some(needsReview) ? 1 : broken ? 2 : 0);
    });
}

type Asked = readonly [action: string, from: string | undefined, to: string, places: readonly string[]];

function asked(action: string | undefined, next: string | undefined, options: Options): Asked[] {
  if (options.base !== undefined) return pinsSince(options);
  const at = action?.lastIndexOf('@') ?? -1;
  if (action === undefined || next === undefined || at <= 0)
    throw new Error('expected owner/repo@<old> <new>, or --base <git ref>');
  return [[action.slice(0, at), action.slice(at + 1), next.slice(next.lastIndexOf('@') + 1), []]];
}

function pinsSince({ repo, base, head }: Options): Asked[] {
  const gitDir = gitDirAt(resolve(repo));
  if (gitDir === undefined) throw new Error(`${repo}: not the root of a git repository`);
  const tree = (ref: string) => {
    if (ref.startsWith('-')) throw new Error(`${ref}: not a git ref`);
    let sha: string;
    try {
      sha = git(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`], { gitDir })
        .toString('utf8')
        .trim();
    } catch {
      throw new Error(`${ref}: no such commit in ${repo} (a shallow checkout? fetch it first)`);
    }
    return openGitTree({ gitDir, sha, origin: `${repo}@${ref}` });
  };
  return bumpedPins(tree(base!), tree(head)).map(({ action, from, to, places }) => [
    action,
    from,
    to,
    places,
  ]);
}
