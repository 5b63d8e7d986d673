/**
 * How many fingerprints stay over the releases of real actions. `collect` analyses neighbouring releases of actions from
 * mirrors and writes what was found, a line of JSON for each release; `table` compares neighbours and prints Markdown:
 *
 *     node dist/tools/fingerprints/measure.js collect <mirror pattern> <results.jsonl> [--pairs 10] owner/repo …
 *     node dist/tools/fingerprints/measure.js table <results.jsonl>      # per action
 *     node dist/tools/fingerprints/measure.js moved <results.jsonl>      # every gap that came or went
 *     node dist/tools/fingerprints/measure.js sample <results.jsonl> [n] # gaps to judge by hand, a table with tabs
 */
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createSources, memoryCache, vet } from '../../src/index.js';
import { fingerprint } from '../../src/queue/fingerprint.js';
import { git, gitDirAt } from '../../src/sources/git-command.js';

interface Gap {
  readonly id: string;
  readonly kind: string;
  readonly target: string;
  readonly verification: string;
  readonly reach: string;
  readonly place: string;
}

interface Release {
  readonly action: string;
  readonly tag: string;
  readonly sha: string;
  /** Whether everything that runs is in the mirror and could be read in time. */
  readonly whole: boolean;
  readonly gaps: readonly Gap[];
}

const RELEASE = /^v?\d+\.\d+(\.\d+)?$/;

/** Releases that are looked at for each that is wanted: a mirror that is a partial clone lacks files of some. */
const TRIES = 3;

/** The releases by version, one tag a commit, newest first. */
function releasesOf(gitDir: string): { tag: string; sha: string }[] {
  const listed = git(
    [
      'for-each-ref',
      '--sort=version:refname',
      '--format=%(refname:short) %(objectname) %(*objectname)',
      'refs/tags',
    ],
    { gitDir },
  ).toString('utf8');
  const bySha = new Map<string, string>();
  for (const line of listed.split('\n')) {
    const [tag = '', object = '', peeled] = line.split(' ');
    const sha = peeled || object;
    // The last tag of a commit stands for it, at its place.
    if (RELEASE.test(tag) && bySha.delete(sha) !== undefined) bySha.set(sha, tag);
  }
  return [...bySha].map(([sha, tag]) => ({ tag, sha })).reverse();
}

function read(file: string): Release[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Release)
    .map((release) => ({
      ...release,
      // As the fingerprint is now, so that a change of it is measured without a new analysis.
      gaps: distinct(
        release.gaps.map((gap) => ({
          ...gap,
          id: fingerprint(release.action, gap.kind, gap.target, gap.verification),
        })),
      ),
    }));
}

function distinct(gaps: readonly Gap[]): Gap[] {
  return [...new Map(gaps.map((gap) => [gap.id, gap])).values()];
}

async function collect(
  mirror: string,
  file: string,
  actions: readonly string[],
  pairs: number,
): Promise<void> {
  const known = new Set(read(file).map(({ action }) => action));
  const sources = createSources({ mirrors: [mirror], offline: true, cache: memoryCache() });
  for (const action of actions) {
    const [owner = '', repo = ''] = action.split('/');
    const gitDir = gitDirAt(mirror.replace('{owner}', owner).replace('{repo}', repo));
    if (gitDir === undefined) throw new Error(`${action}: no git repository at ${mirror}`);
    if (known.has(action)) continue;
    const found: Release[] = [];
    for (const { tag, sha } of releasesOf(gitDir).slice(0, TRIES * (pairs + 1))) {
      if (found.filter(({ whole }) => whole).length > pairs) break;
      const report = await vet([{ uses: `${action}@${sha}` }], {
        sources,
        workers: 1,
        // What it pulls in at a branch is not in its own history.
        limits: { depth: 0 },
        budget: { timeMs: 60_000 },
      });
      const own = report.actions[0];
      const gaps = (own?.findings ?? []).map(
        ({ id, kind, target, verification, reach, file: path, line }) => ({
          id,
          kind,
          target,
          verification,
          reach,
          place: `${path}:${line}`,
        }),
      );
      const cut = own?.coverage.opaque.some(({ reason }) => /budget ended|: not analysed$/.test(reason));
      const tree = await sources.tree(owner, repo, sha);
      const absent = own?.coverage.missing.some((path) => tree.file(path) !== undefined);
      found.unshift({ action, tag, sha, whole: own !== undefined && !cut && !absent, gaps });
    }
    appendFileSync(file, found.map((release) => `${JSON.stringify(release)}\n`).join(''));
  }
}

interface Compared {
  readonly action: string;
  readonly from: string;
  readonly to: string;
  readonly kept: readonly Gap[];
  readonly gone: readonly Gap[];
  readonly added: readonly Gap[];
  readonly before: ReadonlyMap<string, Gap>;
}

function byAction<T extends { readonly action: string }>(list: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of list) groups.set(item.action, [...(groups.get(item.action) ?? []), item]);
  return groups;
}

function compared(releases: readonly Release[]): Compared[] {
  const lists = byAction(releases.filter(({ whole }) => whole));
  return [...lists.values()].flatMap((list) =>
    list.slice(1).map((to, at): Compared => {
      const from = list[at]!;
      const before = new Map(from.gaps.map((gap) => [gap.id, gap]));
      const after = new Set(to.gaps.map(({ id }) => id));
      return {
        action: to.action,
        from: from.tag,
        to: to.tag,
        kept: to.gaps.filter(({ id }) => before.has(id)),
        gone: from.gaps.filter(({ id }) => !after.has(id)),
        added: to.gaps.filter(({ id }) => !before.has(id)),
        before,
      };
    }),
  );
}

function table(releases: readonly Release[]): string {
  const lines = ['| action | pairs | kept | gone | new |', '| --- | --: | --: | --: | --: |'];
  const count = (list: readonly Compared[], what: 'kept' | 'gone' | 'added'): number =>
    list.reduce((sum, pair) => sum + pair[what].length, 0);
  const all = compared(releases);
  const row = (name: string, list: readonly Compared[]): string =>
    `| ${name} | ${list.length} | ${count(list, 'kept')} | ${count(list, 'gone')} | ${count(list, 'added')} |`;
  for (const [action, list] of byAction(all)) lines.push(row(action, list));
  lines.push(row('all', all));
  return `${lines.join('\n')}\n`;
}

function moved(releases: readonly Release[]): string {
  const say = (pair: Compared, what: string, gap: Gap): string =>
    `${what}\t${pair.action} ${pair.from}..${pair.to}\t${gap.kind}\t${gap.target}\t${gap.verification}\t${gap.place}\n`;
  return compared(releases)
    .flatMap((pair) => [
      ...pair.gone.map((gap) => say(pair, 'gone', gap)),
      ...pair.added.map((gap) => say(pair, 'new', gap)),
    ])
    .join('');
}

/** Numbers in [0, 1), the same at every run. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    // mulberry32
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Gaps of neighbouring releases, drawn at random (with a fixed seed) and one action after the other, so that those with many gaps
 * do not crowd out the rest. A line has what became of the fingerprint, and the gap in the older and in the newer release.
 */
function sample(releases: readonly Release[], count: number): string {
  const next = random(20_260_131);
  const shown = (gap: Gap | undefined): string =>
    gap ? `${gap.target} (${gap.verification}) at ${gap.place}` : '-';
  const lists = [...byAction(compared(releases)).values()].map((pairs) => {
    const lines = pairs.flatMap((pair) => {
      const line = (what: string, before: Gap | undefined, after: Gap | undefined): string =>
        [
          what,
          pair.action,
          `${pair.from} → ${pair.to}`,
          (before ?? after)!.kind,
          shown(before),
          shown(after),
        ].join('\t');
      return [
        ...pair.kept.map((gap) => line('kept', pair.before.get(gap.id), gap)),
        ...pair.gone.map((gap) => line('gone', gap, undefined)),
        ...pair.added.map((gap) => line('new', undefined, gap)),
      ];
    });
    return lines.map((line) => ({ line, order: next() })).sort((a, b) => a.order - b.order);
  });
  const chosen: string[] = [];
  for (let round = 0; chosen.length < count && lists.some((list) => round < list.length); round++)
    for (const list of lists)
      if (round < list.length && chosen.length < count) chosen.push(list[round]!.line);
  return chosen
    .sort()
    .map((line) => `${line}\n`)
    .join('');
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { pairs: { type: 'string', default: '10' } },
});
const [command, first = '', second = '', ...actions] = positionals;
if (command === 'collect') await collect(first, second, actions, Number(values.pairs));
else if (command === 'table') process.stdout.write(table(read(first)));
else if (command === 'moved') process.stdout.write(moved(read(first)));
else if (command === 'sample') process.stdout.write(sample(read(first), Number(second || 150)));
else throw new Error('expected collect, table, moved or sample');
