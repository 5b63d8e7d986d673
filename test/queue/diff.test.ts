import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ActionDiff, diff, needsReview } from '../../src/queue/diff.js';
import { bumpedPins } from '../../src/queue/pins.js';
import { diffGithub, diffJson, diffMarkdown, diffText } from '../../src/report/diff.js';
import { openDirectoryTree, type SourceProvider } from '../../src/sources/index.js';
import { memoryTree, type SourceTree } from '../../src/sources/tree.js';

const OLD = '1'.repeat(40);
const NEW = '2'.repeat(40);
const CASES = join(import.meta.dirname, '../../corpus/diffs');

function sourcesOf(trees: Readonly<Record<string, SourceTree>>): SourceProvider {
  return {
    resolve: async (_owner, _repo, ref) => ({ v1: OLD, v2: NEW })[ref] ?? '3'.repeat(40),
    tree: async (owner, repo, sha) => {
      const tree = trees[sha];
      if (!tree) throw new Error(`${owner}/${repo}@${sha}: commit not found`);
      return tree;
    },
  };
}

const composite = (...scripts: string[]): string =>
  `name: x\ninputs:\n  version: { default: '1' }\nruns:\n  using: composite\n  steps:\n${scripts.map((run) => `    - { shell: bash, run: '${run}' }\n`).join('')}`;

async function diffOf(old: string, now: string): Promise<ActionDiff> {
  const sources = sourcesOf({
    [OLD]: memoryTree('o/r', { 'action.yml': old }),
    [NEW]: memoryTree('o/r', { 'action.yml': now }),
  });
  return diff('o/r', OLD, NEW, { sources, workers: 1 });
}

const summary = ({ gaps }: ActionDiff) => ({
  new: gaps.new.map(({ finding }) => `${finding.kind} ${finding.target}`),
  gone: gaps.gone.map(({ finding }) => `${finding.kind} ${finding.target}`),
  changed: gaps.changed.map(({ what, worse }) => `${worse ? 'worse' : 'better'} ${what.join(', ')}`),
  same: gaps.same.length,
});

const FETCH = 'curl -sSfLO https://dl.example.com/1.2.3/tool.tgz';
const CHECK = 'curl -sSfLO https://dl.example.com/1.2.3/tool.tgz.sha256 && sha256sum -c tool.tgz.sha256';
const UNPACK = 'tar -xzf tool.tgz';

describe('diff', () => {
  it.each(readdirSync(CASES))('the shape of a published compromise lights up: %s', async (name) => {
    const expected = JSON.parse(readFileSync(join(CASES, name, 'expected.json'), 'utf8'));
    const tree = (which: string): SourceTree => openDirectoryTree(join(CASES, name, which), 'o/r');
    const sources = sourcesOf({ [OLD]: tree('old'), [NEW]: tree('new') });
    const found = await diff('o/r', OLD, NEW, { sources, workers: 1 });
    expect(summary(found).new).toEqual(expect.arrayContaining(expected.gaps));
    expect(found.egress.added).toEqual(expect.arrayContaining(expected.egress ?? []));
    expect(found.signs.added).toEqual(expected.signs ?? []);
    expect(found.files.changed).toEqual(expected.files);
    expect(needsReview(found)).toBe(true);
    const printed = diffMarkdown([found]);
    for (const word of [...expected.gaps, ...expected.files])
      expect(printed).toContain(word.split(' ').at(-1));
    const unchanged = await diff('o/r', OLD, OLD, { sources, workers: 1 });
    expect(needsReview(unchanged)).toBe(false);
  });

  it.each<[string, string, string, ReturnType<typeof summary>]>([
    [
      'the same',
      composite(`${FETCH} && ${UNPACK}`),
      composite('echo hi', `${FETCH.replace('1.2.3', '1.3.0')} && ${UNPACK}`),
      { new: [], gone: [], changed: [], same: 1 },
    ],
    [
      'a check that went',
      composite(`${FETCH} && ${CHECK} && ${UNPACK}`),
      composite(`${FETCH} && ${UNPACK}`),
      {
        new: [],
        gone: [],
        changed: ['worse verification same-origin → none, severity medium → high'],
        same: 0,
      },
    ],
    [
      'a check that came',
      composite(`${FETCH} && ${UNPACK}`),
      composite(`${FETCH} && ${CHECK} && ${UNPACK}`),
      {
        new: [],
        gone: [],
        changed: ['better verification none → same-origin, severity high → medium'],
        same: 0,
      },
    ],
    [
      'another target',
      composite('pip install a==1.0.0'),
      composite('pip install b==1.0.0'),
      {
        new: ['unpinned-package pip install b==1.0.0'],
        gone: ['unpinned-package pip install a==1.0.0'],
        changed: [],
        same: 0,
      },
    ],
  ])('%s', async (_, old, now, expected) => {
    expect(summary(await diffOf(old, now))).toEqual(expected);
  });

  it('shows inputs, hosts, images, nested actions and files', async () => {
    const nested = `    - uses: o/nested@${NEW}\n`;
    const found = await diffOf(
      composite('echo hi'),
      `${composite('curl -s https://api.example.com', `docker run alpine@sha256:${'0'.repeat(64)}`).replace("default: '1'", "default: '2'")}${nested}`,
    );
    expect(found).toMatchObject({
      inputs: { added: ['version = 2'], removed: ['version = 1'] },
      egress: { added: ['api.example.com', 'docker.io'], removed: [] },
      images: { added: [`alpine@sha256:${'0'.repeat(64)}`], removed: [] },
      nested: { added: [`o/nested@${NEW}`], removed: [] },
      files: { changed: ['action.yml'] },
    });
  });

  it('says which commit is not there', async () => {
    const sources = sourcesOf({ [OLD]: memoryTree('o/r', { 'action.yml': composite('true') }) });
    await expect(diff('o/r', 'v1', 'v2', { sources, workers: 1 })).rejects.toThrow(
      `o/r@${NEW}: commit not found`,
    );
  });

  it('prints for people, comments, annotations and machines', async () => {
    const found = {
      ...(await diffOf(composite('true'), composite('npx cowsay'))),
      usedAt: ['.github/workflows/a.yml:7'],
    };
    expect(diffText([found], { color: false })).toContain('+ high unpinned-package  npx cowsay');
    expect(diffGithub([found])).toMatch(
      /^::error file=\.github\/workflows\/a\.yml,line=7,title=pindrift%3A new /m,
    );
    expect(JSON.parse(diffJson([found]))).toMatchObject({ schemaVersion: 1, diffs: [{ needsReview: true }] });
    expect(diffMarkdown([])).toContain('No pin changed.');
  });
});

describe('bumpedPins', () => {
  const repository = (uses: readonly string[]): SourceTree =>
    memoryTree('.', {
      '.github/workflows/a.yml': `on: push\njobs:\n  a:\n    steps:\n${uses.map((each) => `      - uses: ${each}\n`).join('')}`,
      'docs/a.yml': `uses: o/docs@${uses.length}`,
    });
  it.each<[string, string[], string[], string[]]>([
    ['nothing changed', ['o/a@1', './local'], ['o/a@1', './local'], []],
    ['a bump', ['o/a@1', 'o/b@1'], ['o/a@2', 'o/b@1'], ['o/a 1..2 at 5']],
    ['the same bump twice', ['o/a@1', 'O/A@1'], ['o/a@2', 'O/A@2'], ['o/a 1..2 at 5,6']],
    ['first use', ['o/a@1'], ['o/a@1', 'o/sub/path@3'], ['o/sub/path ..3 at 6']],
    ['two pins, one bumped', ['o/a@1', 'o/a@2'], ['o/a@1', 'o/a@3'], ['o/a 2..3 at 6']],
    ['moved only', ['o/a@1', 'o/b@1'], ['o/b@1', 'o/a@1'], []],
  ])('%s', (_, before, after, expected) => {
    const bumps = bumpedPins(repository(before), repository(after));
    expect(
      bumps.map(
        ({ action, from = '', to, places }) =>
          `${action} ${from}..${to} at ${places.map((place) => place.split(':')[1]).join(',')}`,
      ),
    ).toEqual(expected);
  });
});
