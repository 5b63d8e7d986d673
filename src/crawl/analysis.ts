import { serialize } from 'node:v8';
import type { CoverageUnit } from '../report/report.js';
import type { Judgement } from '../rules/index.js';
import { type Surface, surfaceOf } from '../rules/surface.js';
import type { SourceTree, TreeRecipe } from '../sources/tree.js';
import { actionFile } from '../workflow/action-file.js';

/** An action or workflow to be analysed, as plain data. */
export interface AnalysisTask {
  readonly tree: TreeRecipe;
  readonly kind: 'action' | 'workflow';
  /** Of the action's folder or the workflow's file in the tree. */
  readonly path: string;
  /** Whether the tree is what jobs have in their workspace. */
  readonly checkout: boolean;
  readonly timeMs: number;
  /** Other commits that it runs code of, by `owner/repo@sha`. */
  readonly followed: ReadonlyMap<string, TreeRecipe>;
}

/** What an action or workflow does, whatever it is given. */
export interface Analysis {
  readonly using: string;
  /** Its effects, serialized: they are looked into by `judgeUse` only. */
  readonly effects: Uint8Array;
  /** Inputs that must be given and have no default. */
  readonly required: readonly string[];
  readonly units: readonly CoverageUnit[];
  readonly analysed: readonly string[];
  readonly missing: readonly string[];
  readonly opaque: readonly OpaqueMark[];
  readonly surface: Surface;
  /** The inputs that make a difference, in lower case. */
  readonly inputs: ReadonlySet<string>;
  /** What is wrong in the file. */
  readonly errors: readonly string[];
  /** Whether a budget that depends on the machine ended it: time, memory. */
  readonly cutShort: boolean;
  /** Commits that it runs code of and that were not given, as `owner/repo@sha`, sorted. */
  readonly wanted: readonly string[];
}

/** Something that runs and was not analysed. */
export interface OpaqueMark {
  readonly file: string;
  readonly line: number;
  readonly reason: string;
}

/** One use, judged: what the rules say, and what it uses in turn. */
export interface JudgedUse {
  readonly judgement: Judgement;
  readonly uses: readonly FoundUse[];
  /** What of this use alone could not be analysed. */
  readonly opaque: readonly OpaqueMark[];
}

/** A `uses:` that this use of the action or workflow reaches. */
export interface FoundUse {
  /** As written, holes as `{name}`. */
  readonly uses: string;
  /** Whether `uses` has no holes. */
  readonly known: boolean;
  /** Its inputs as far as they are literal. */
  readonly with: Readonly<Record<string, string>>;
  /** Its inputs as a reviewer reads them. */
  readonly shown: Readonly<Record<string, string>>;
  readonly file: string;
  readonly line: number;
}

/** The analysis of what a worker was lost over. */
export function lostAnalysis(tree: SourceTree, task: AnalysisTask, reason: string): Analysis {
  const file = task.kind === 'workflow' ? task.path : (actionFile(tree, task.path) ?? task.path);
  return {
    using: task.kind === 'workflow' ? 'workflow' : 'unknown',
    effects: serialize([]),
    required: [],
    units: [],
    analysed: [],
    missing: [],
    opaque: [{ file, line: 1, reason: `${reason}: not analysed` }],
    surface: surfaceOf([]),
    inputs: new Set(),
    errors: [],
    cutShort: true,
    wanted: [],
  };
}

/** The judgement of what a worker was lost over. */
export function unjudged(opaque: readonly OpaqueMark[]): JudgedUse {
  return { judgement: { findings: [], verdict: 'unknown', closingInputs: {} }, uses: [], opaque };
}
