import { prepareAnalyzers } from '../analyze.js';
import { reopenTree } from '../sources/reopen.js';
import { type Analysis, type AnalysisTask, analyseTarget, type JudgedUse, judgeUse } from './analysis.js';

/** Analyse a target and judge a use of it, or judge one more use. */
export type WorkerTask = AnalyseTask | JudgeTask;

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
  readonly analyse: { readonly analysis: Analysis; readonly use: JudgedUse };
  readonly judge: { readonly use: JudgedUse };
}

const prepared = prepareAnalyzers();

/** A worker of the pool calls this for each task. */
export default async function work(task: WorkerTask): Promise<AnswerOf[WorkerTask['kind']]> {
  await prepared;
  return task.kind === 'judge'
    ? { use: judgeUse(task, task.action, task.with) }
    : analyseTarget(reopenTree(task.task.tree), task.task, task.action, task.with);
}
