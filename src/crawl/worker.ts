import { prepareAnalyzers } from '../analyze.js';
import { forgetNumbers } from '../effects/numbering.js';
import { type Lookup, recorded } from '../sources/read-tree.js';
import { reopenTree } from '../sources/reopen.js';
import { analyseTarget, judgeUse } from './analyse-target.js';
import type { Analysis, AnalysisTask, JudgedUse } from './analysis.js';
import { threadId } from './thread-clock.js';

/** Analyse a target and judge a use of it, or judge one more use. */
export type WorkerTask = AnalyseTask | JudgeTask;

/** A task as the pool sends it: over `thread`, the worker says which thread of the process it is. */
export interface SentTask {
  readonly task: WorkerTask;
  readonly thread: Int32Array;
}

interface UseOfTarget {
  /** `owner/repo[/path]`. */
  readonly action: string;
  /** The caller's literal inputs, lower-case names. */
  readonly with: ReadonlyMap<string, string>;
}

export interface AnalyseTask extends UseOfTarget {
  readonly kind: 'analyse';
  readonly task: AnalysisTask;
}

export interface JudgeTask extends UseOfTarget {
  readonly kind: 'judge';
  readonly effects: Uint8Array;
}

/** What comes back. */
export interface AnswerOf {
  readonly analyse: {
    readonly analysis: Analysis;
    readonly use: JudgedUse;
    /** What the analysis looked at. */
    readonly lookups: readonly Lookup[];
  };
  readonly judge: { readonly use: JudgedUse };
}

/** The task has begun, on a thread whose id the system does not tell. */
export const NO_THREAD = -1;

const prepared = prepareAnalyzers();

/** A worker of the pool calls this for each task. */
export default async function work({ task, thread }: SentTask): Promise<AnswerOf[WorkerTask['kind']]> {
  await prepared;
  Atomics.store(thread, 0, threadId() ?? NO_THREAD);
  forgetNumbers();
  if (task.kind === 'judge') return { use: judgeUse(task, task.action, task.with) };
  const { tree, lookups } = recorded(reopenTree(task.task.tree));
  return { ...analyseTarget(tree, task.task, task.action, task.with), lookups: lookups() };
}
