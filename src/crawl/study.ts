import type { SourceProvider } from '../sources/index.js';
import type { SourceTree, TreeRecipe } from '../sources/tree.js';
import { actionFile } from '../workflow/action-file.js';
import {
  type Analysis,
  type AnalysisTask,
  type JudgedUse,
  lostAnalysis,
  type OpaqueMark,
  unjudged,
} from './analysis.js';
import type { CrawlOptions, Target } from './crawl.js';
import { analysisPool, DEFAULT_BUDGET, defaultWorkers, WorkerLost } from './pool.js';
import { resultsIn } from './results.js';

/** Analyses and judges in the pool: each target once, and each of its uses once for every set of inputs that makes a difference. */
export interface Study {
  /** Targets so far. */
  readonly size: number;
  has(target: Target): boolean;
  /** Throws what the analysis throws; a worker that is lost over it is an opaque mark. */
  of(target: Target, values: ReadonlyMap<string, string>): Promise<Studied>;
}

/** A use of a target: what the target does, and what the rules say of this use. */
export interface Studied {
  readonly analysis: Analysis;
  /** Those of the given inputs that make a difference. */
  readonly values: ReadonlyMap<string, string>;
  readonly use: JudgedUse;
}

/** How many other commits one action may run code of. */
const MAX_FOLLOWED = 24;

/** @param sources where the commits come from that actions run code of */
export function studyOnce(options: CrawlOptions, sources: SourceProvider): Study {
  const budget = { ...DEFAULT_BUDGET, ...options.budget };
  const pool = analysisPool({ workers: options.workers ?? defaultWorkers(), budget });
  const { signal } = options;
  const results = options.cache && resultsIn(options.cache);
  /** Of targets whose analysis is in the cache. */
  const ids = new Map<string, string>();
  /** What targets run code of and could not be fetched. */
  const marks = new Map<string, readonly OpaqueMark[]>();
  const analyses = new Map<string, Promise<Studied>>();
  const uses = new Map<string, Promise<JudgedUse>>();

  /** The analysis with the commits that are at hand: of an earlier run, or else one that is judged too. */
  const analyseOnce = async (
    target: Target,
    task: AnalysisTask,
    given: ReadonlyMap<string, string>,
  ): Promise<{ analysis: Analysis; use?: JudgedUse }> => {
    const stored = results?.find(target.tree, task);
    if (stored) {
      ids.set(targetKey(target), stored.id);
      return { analysis: stored.analysis };
    }
    options.onAnalysis?.(target.name);
    const { analysis, use, lookups } = await pool.run(
      { kind: 'analyse', task, action: target.name, with: given },
      { priority: expectedWork(target.tree, target.path), signal },
    );
    ids.delete(targetKey(target));
    if (results && !analysis.cutShort) {
      const id = results.store(target.tree, task, analysis, lookups);
      ids.set(targetKey(target), id);
      results.storeUse(id, target.name, relevant(given, analysis), use);
    }
    return { analysis, use };
  };

  const analyse = async (target: Target, given: ReadonlyMap<string, string>): Promise<Studied> => {
    options.onProgress?.(`analyse ${target.name}${target.sha && `@${target.sha.slice(0, 12)}`}`);
    const task: AnalysisTask = {
      tree: target.tree.recipe,
      kind: target.kind,
      path: target.path,
      checkout: target.tree === options.workspace,
      timeMs: budget.timeMs,
      followed: new Map(),
    };
    try {
      const followed = new Map<string, TreeRecipe>();
      const lost = new Map<string, string>();
      // What it runs code of is known by running it; with that at hand, it runs further.
      for (;;) {
        const { analysis, use } = await analyseOnce(target, { ...task, followed }, given);
        const wanted = analysis.wanted.filter((commit) => !lost.has(commit));
        if (wanted.length === 0) {
          const values = relevant(given, analysis);
          const judged = use ?? (await judge(target, values, analysis));
          marks.set(targetKey(target), lostMarks(target, task, lost));
          return { analysis, values, use: judged };
        }
        for (const commit of wanted) {
          if (followed.size >= MAX_FOLLOWED) lost.set(commit, `over ${MAX_FOLLOWED} commits, not followed`);
          else
            try {
              followed.set(commit, (await fetchCommit(commit, sources)).recipe);
            } catch (error) {
              if (signal?.aborted) throw error;
              lost.set(commit, error instanceof Error ? error.message : String(error));
            }
        }
      }
    } catch (error) {
      if (!(error instanceof WorkerLost)) throw error;
      const analysis = lostAnalysis(target.tree, task, error.message);
      return { analysis, values: new Map(), use: unjudged([]) };
    }
  };

  const judge = async (
    target: Target,
    values: ReadonlyMap<string, string>,
    analysis: Analysis,
  ): Promise<JudgedUse> => {
    const id = ids.get(targetKey(target));
    const stored = id === undefined ? undefined : results?.findUse(id, target.name, values);
    if (stored) return stored;
    const { effects, analysed } = analysis;
    const task = { kind: 'judge', effects, action: target.name, with: values } as const;
    try {
      const { use } = await pool.run(task, { priority: effects.length, signal });
      if (id !== undefined) results?.storeUse(id, target.name, values, use);
      return use;
    } catch (error) {
      if (!(error instanceof WorkerLost)) throw error;
      const reason = `${error.message}: this use of it is not judged`;
      return unjudged([{ file: analysed[0] ?? target.path, line: 1, reason }]);
    }
  };

  return {
    get size() {
      return analyses.size;
    },
    has: (target) => analyses.has(targetKey(target)),
    async of(target, given) {
      const id = targetKey(target);
      const running = analyses.get(id) ?? analyse(target, given);
      analyses.set(id, running);
      const first = await running;
      const { analysis } = first;
      const values = relevant(given, analysis);
      const key = useKey(target, values);
      const judged =
        key === useKey(target, first.values)
          ? Promise.resolve(first.use)
          : (uses.get(key) ?? judge(target, values, analysis));
      uses.set(key, judged);
      const use = await judged;
      return { analysis, values, use: { ...use, opaque: [...use.opaque, ...(marks.get(id) ?? [])] } };
    },
  };
}

function fetchCommit(commit: string, sources: SourceProvider): Promise<SourceTree> {
  const [, owner, repo, sha] = /^([^/]+)\/([^@]+)@(.+)$/.exec(commit)!;
  return sources.tree(owner!, repo!, sha!);
}

function lostMarks(target: Target, task: AnalysisTask, lost: ReadonlyMap<string, string>): OpaqueMark[] {
  const file = task.kind === 'workflow' ? task.path : (actionFile(target.tree, task.path) ?? task.path);
  return [...lost].map(([commit, why]) => ({
    file,
    line: 1,
    reason: `runs code of ${commit}, which could not be read: ${why}`,
  }));
}

/** The same for the same action or workflow at the same commit. */
export function targetKey({ name, sha }: Target): string {
  return `${name.toLowerCase()}@${sha}`;
}

/** The same for uses between which nothing makes a difference. */
export function useKey(target: Target, values: ReadonlyMap<string, string>): string {
  return `${targetKey(target)}\u0000${JSON.stringify([...values].sort())}`;
}

function relevant(given: ReadonlyMap<string, string>, { inputs }: Analysis): ReadonlyMap<string, string> {
  return new Map([...given].filter(([name]) => inputs.has(name)));
}

/** As many bytes of a bundle, most of which is never run, take as long as one of a script. */
const BYTES_OF_BUNDLE = 30;

/** About how long it takes: the largest bundle below the folder, and the scripts. Long ones go first, so that none is left alone at the end. */
function expectedWork(tree: SourceTree, folder: string): number {
  const below = folder === '' ? '' : `${folder}/`;
  let bundle = 0;
  let scripts = 0;
  for (const { path, size = 0 } of tree.files()) {
    if (!path.startsWith(below)) continue;
    if (/\.[cm]?js$/.test(path)) bundle = Math.max(bundle, size);
    else if (/\.(sh|bash|ps1|psm1|py)$/.test(path)) scripts += size;
  }
  return bundle + BYTES_OF_BUNDLE * scripts;
}
