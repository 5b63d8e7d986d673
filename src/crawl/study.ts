import type { SourceTree } from '../sources/tree.js';
import { type Analysis, type AnalysisTask, type JudgedUse, lostAnalysis, unjudged } from './analysis.js';
import type { CrawlOptions, Target } from './crawl.js';
import { analysisPool, DEFAULT_BUDGET, defaultWorkers, WorkerLost } from './pool.js';

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

export function studyOnce(options: CrawlOptions): Study {
  const budget = { ...DEFAULT_BUDGET, ...options.budget };
  const pool = analysisPool({ workers: options.workers ?? defaultWorkers(), budget });
  const { signal } = options;
  const analyses = new Map<string, Promise<Studied>>();
  const uses = new Map<string, Promise<JudgedUse>>();

  const analyse = async (target: Target, given: ReadonlyMap<string, string>): Promise<Studied> => {
    options.onProgress?.(`analyse ${target.name}${target.sha && `@${target.sha.slice(0, 12)}`}`);
    const task: AnalysisTask = {
      tree: target.tree.recipe,
      kind: target.kind,
      path: target.path,
      checkout: target.tree === options.workspace,
      timeMs: budget.timeMs,
    };
    const priority = programBytes(target.tree, target.path);
    try {
      const { analysis, use } = await pool.run(
        { kind: 'analyse', task, action: target.name, with: given },
        { priority, signal },
      );
      return { analysis, values: relevant(given, analysis), use };
    } catch (error) {
      if (!(error instanceof WorkerLost)) throw error;
      const analysis = lostAnalysis(target.tree, task, error.message);
      return { analysis, values: new Map(), use: unjudged([]) };
    }
  };

  const judge = async (
    target: Target,
    values: ReadonlyMap<string, string>,
    { effects, analysed }: Analysis,
  ) => {
    const task = { kind: 'judge', effects, action: target.name, with: values } as const;
    try {
      return (await pool.run(task, { priority: effects.length, signal })).use;
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
      if (key === useKey(target, first.values)) return first;
      const judged = uses.get(key) ?? judge(target, values, analysis);
      uses.set(key, judged);
      return { analysis, values, use: await judged };
    },
  };
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

/** About how much there is to read: the largest program below the folder. Large ones go first, so that none is left alone at the end. */
function programBytes(tree: SourceTree, folder: string): number {
  const below = folder === '' ? '' : `${folder}/`;
  let most = 0;
  for (const { path, size = 0 } of tree.files())
    if (size > most && path.startsWith(below) && /\.[cm]?js$/.test(path)) most = size;
  return most;
}
