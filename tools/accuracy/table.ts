/**
 * Vets every labelled action, scores the reports and prints the accuracy table of the README.
 * Usage: `npm run accuracy -- --mirror '/srv/git/{owner}+{repo}/repo' --labels DIR [--score score.mjs] [--keep DIR]`.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { packageFile } from '../../src/cli/package-file.js';

interface Label {
  readonly action: string;
  readonly path?: string;
  readonly sha: string;
  readonly gaps: readonly { readonly file: string; readonly confidence: string }[];
}

interface Score {
  readonly figures: Readonly<Record<string, number>>;
  readonly kinds: Readonly<
    Record<string, Readonly<Record<'labels' | 'found' | 'findings' | 'explained', number>>>
  >;
  readonly misses: readonly { readonly at: string }[];
  readonly unexplained: readonly { readonly at: string }[];
}

const { values: options } = parseArgs({
  options: {
    mirror: { type: 'string', multiple: true },
    labels: { type: 'string' },
    /** The scoring program; beside the labels unless told. */
    score: { type: 'string' },
    /** Where the reports are kept. */
    keep: { type: 'string' },
  },
});
if (!options.labels || !options.mirror) {
  console.error(
    "usage: npm run accuracy -- --mirror '…/{owner}/{repo}.git' --labels DIR [--score FILE] [--keep DIR]",
  );
  process.exit(2);
}

const labels = readdirSync(options.labels)
  .filter((name) => name.endsWith('.json'))
  .sort()
  .map((name) => JSON.parse(readFileSync(join(options.labels!, name), 'utf8')) as Label);
const folder = options.keep ?? mkdtempSync(join(tmpdir(), 'pindrift-accuracy-'));
mkdirSync(folder, { recursive: true });
const report = join(folder, 'report.json');
const refs = labels.map(({ action, path, sha }) => `${action}${path ? `/${path}` : ''}@${sha}`);
const mirrors = options.mirror.flatMap((mirror) => ['--mirror', mirror]);
const arguments_ = [
  'vet',
  ...refs,
  ...mirrors,
  '--offline',
  '--no-cache',
  '--format',
  'json',
  '--output',
  report,
];
const started = Date.now();
const run = spawnSync(process.execPath, [packageFile('dist/bin/pindrift.js'), ...arguments_], {
  stdio: ['ignore', 'inherit', 'inherit'],
});
if (run.status === null || run.status > 1) process.exit(run.status ?? 2);
const seconds = Math.round((Date.now() - started) / 1000);

const scorer = options.score ?? join(options.labels, '../score/score.mjs');
const scored = execFileSync(
  process.execPath,
  [scorer, '--labels', options.labels, '--results', report, '--json'],
  { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
);
writeFileSync(join(folder, 'score.json'), scored);
const score = JSON.parse(scored) as Score;
const findings = (JSON.parse(readFileSync(report, 'utf8')) as { actions: Reported[] }).actions.filter(
  ({ action, sha, via }) =>
    via.length === 0 && refs.some((ref) => ref.toLowerCase() === `${action}@${sha}`.toLowerCase()),
);
if (!options.keep) rmSync(folder, { recursive: true });

interface Reported {
  readonly action: string;
  readonly sha: string;
  readonly via: readonly string[];
  readonly findings: readonly { readonly file: string }[];
}

print();

function print(): void {
  const { figures } = score;
  console.log('| | figure |\n| --- | --- |');
  for (const [name, key] of [
    ['recall', 'recall'],
    ['recall on the default path', 'recallDefault'],
    ['precision', 'precision'],
    ['target named', 'named'],
    ['verdict', 'verdict'],
    ['reach', 'reach'],
    ['verification', 'verification'],
    ['decoy hits', 'decoyHits'],
    ['falsely clean', 'falselyClean'],
    ['unknown', 'unknown'],
  ] as const)
    console.log(`| ${name} | ${figures[key]} |`);
  console.log(`\n${labels.length} actions in ${seconds} s.\n`);
  console.log('| kind | recall | precision |\n| --- | --- | --- |');
  for (const [kind, { found, labels: all, explained, findings: said }] of Object.entries(score.kinds).sort())
    console.log(`| \`${kind}\` | ${share(found, all)} | ${share(explained, said)} |`);
  console.log('\n| language | recall | precision |\n| --- | --- | --- |');
  const expected = countBy(
    labels.flatMap(({ gaps }) =>
      gaps.filter(({ confidence }) => confidence !== 'medium').map(({ file }) => file),
    ),
  );
  const missed = countBy(score.misses.map(({ at }) => at));
  const said = countBy(findings.flatMap((action) => action.findings.map(({ file }) => file)));
  const wrong = countBy(score.unexplained.map(({ at }) => at));
  for (const language of [...new Set([...expected.keys(), ...said.keys()])].sort()) {
    const [all, lost] = [expected.get(language) ?? 0, missed.get(language) ?? 0];
    const [found, extra] = [said.get(language) ?? 0, wrong.get(language) ?? 0];
    console.log(`| ${language} | ${share(all - lost, all)} | ${share(found - extra, found)} |`);
  }
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : `${(part / whole).toFixed(2)} (${part}/${whole})`;
}

function countBy(files: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const file of files) counts.set(languageOf(file), (counts.get(languageOf(file)) ?? 0) + 1);
  return counts;
}

/** The language that a gap stands in, by the file's name. */
function languageOf(place: string): string {
  const name = place.replace(/:\d+$/, '');
  if (/\.[cm]?[jt]s$/.test(name)) return 'JavaScript';
  if (/\.ps[md]?1$/.test(name)) return 'PowerShell';
  if (/\.py$/.test(name)) return 'Python';
  if (/\.ya?ml$/.test(name)) return 'steps of action.yml';
  if (/(^|\/)([\w.-]*\.)?Dockerfile/i.test(name)) return 'Dockerfile';
  return 'shell scripts';
}
