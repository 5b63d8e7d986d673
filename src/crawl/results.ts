import { createHash } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';
import type { Cache } from '../sources/index.js';
import { answersSame, contentId, type Lookup } from '../sources/read-tree.js';
import type { SourceTree } from '../sources/tree.js';
import { actionFile } from '../workflow/action-file.js';
import type { Analysis, AnalysisTask, JudgedUse } from './analysis.js';
import { toolDigest } from './tool-digest.js';

/** Analyses and judgements of earlier runs, by what they were made from: never by a name or a SHA alone. */
export interface Results {
  /** The analysis of a tree that is the same in everything that the analysis looked at. */
  find(tree: SourceTree, task: AnalysisTask): StoredAnalysis | undefined;
  store(tree: SourceTree, task: AnalysisTask, analysis: Analysis, lookups: readonly Lookup[]): string;
  findUse(id: string, action: string, values: ReadonlyMap<string, string>): JudgedUse | undefined;
  storeUse(id: string, action: string, values: ReadonlyMap<string, string>, use: JudgedUse): void;
}

export interface StoredAnalysis {
  readonly id: string;
  readonly analysis: Analysis;
}

interface Candidate {
  readonly id: string;
  readonly lookups: readonly Lookup[];
}

/** Trees that begin with the same action.yml and differ elsewhere: so many are kept. */
const MAX_CANDIDATES = 16;

/** The results in a cache. What is damaged there counts as not there. */
export function resultsIn(cache: Cache): Results {
  const read = <T>(key: string): T | undefined => {
    const stored = cache.result(key);
    return stored && (deserialize(stored) as T);
  };
  const write = (key: string, value: Uint8Array): void => {
    try {
      cache.putResult(key, value);
    } catch {
      // A cache that is full or read-only makes the next run slower, not this one wrong.
    }
  };
  const useKey = (id: string, action: string, values: ReadonlyMap<string, string>): string =>
    `use ${id} ${action.toLowerCase()} ${JSON.stringify([...values].sort())}`;

  return {
    find(tree, task) {
      const candidates = read<Candidate[]>(candidatesKey(tree, task)) ?? [];
      const found = candidates.find(({ lookups }) => answersSame(tree, lookups));
      if (!found) return undefined;
      const { id } = found;
      const stored = read<Omit<Analysis, 'effects'>>(`analysis ${id}`);
      if (!stored) return undefined;
      return {
        id,
        analysis: {
          ...stored,
          get effects() {
            const effects = cache.result(`effects ${id}`);
            if (!effects)
              throw new Error(`effects ${id} are damaged in the cache; run 'pindrift cache clean'`);
            return effects;
          },
        },
      };
    },
    store(tree, task, analysis, lookups) {
      const key = candidatesKey(tree, task);
      const id = digest(`${key} ${JSON.stringify(lookups)}`);
      const { effects, ...rest } = analysis;
      write(`effects ${id}`, effects);
      write(`analysis ${id}`, serialize(rest));
      const others = (read<Candidate[]>(key) ?? []).filter((other) => other.id !== id);
      write(key, serialize([{ id, lookups }, ...others].slice(0, MAX_CANDIDATES)));
      return id;
    },
    findUse: (id, action, values) => read(useKey(id, action, values)),
    storeUse: (id, action, values, use) => write(useKey(id, action, values), serialize(use)),
  };
}

function candidatesKey(tree: SourceTree, { kind, path, checkout, followed }: AnalysisTask): string {
  const entry = kind === 'workflow' ? path : actionFile(tree, path);
  const content = entry === undefined ? '' : contentId(tree, entry);
  return `candidates ${toolDigest()} ${JSON.stringify([kind, path, checkout, entry, content, [...followed.keys()].sort()])}`;
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
