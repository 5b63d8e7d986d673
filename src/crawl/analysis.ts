import { deserialize, serialize } from 'node:v8';
import { actionFile } from '../../analyzers/action/run.js';
import { analyze } from '../analyze.js';
import { inWorld, type World } from '../effects/condition.js';
import type { Effect, Uses } from '../effects/effect.js';
import { literalParts, printParts, printText, type Text } from '../effects/text.js';
import type { CoverageUnit } from '../report/report.js';
import { type Judgement, judge } from '../rules/index.js';
import { possible } from '../rules/reach.js';
import { type Surface, surfaceOf } from '../rules/surface.js';
import { commitOf, shownPath, withFollowed } from '../sources/followed.js';
import { reopenTree } from '../sources/reopen.js';
import type { SourceTree, TreeRecipe } from '../sources/tree.js';
import { analyzeWorkflow } from './analyze-workflow.js';
import { unitsOf } from './coverage.js';
import { inputsOf } from './inputs.js';
import { stopwatch } from './thread-clock.js';

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

/**
 * Analyses an action or workflow of an open tree, and judges one use of it.
 * Throws where the tree has none at the path.
 * @param action `owner/repo[/path]`
 * @param given the caller's literal inputs, lower-case names
 */
export function analyseTarget(
  tree: SourceTree,
  task: AnalysisTask,
  action: string,
  given: ReadonlyMap<string, string>,
): { analysis: Analysis; use: JudgedUse } {
  const isOutOfTime = stopwatch(task.timeMs);
  const wanted = new Set<string>();
  const sources = new Map([...task.followed].map(([name, recipe]) => [name, reopenTree(recipe)]));
  const whole = withFollowed(tree, sources, wanted);
  const run =
    task.kind === 'action'
      ? runOfAction(whole, task.path, isOutOfTime)
      : {
          using: 'workflow',
          required: [] as string[],
          ...analyzeWorkflow(whole, task.path, task.checkout, isOutOfTime),
        };
  const { using, effects, analysed, from, missing, errors, required } = run;
  const opaque = effects.flatMap((effect) =>
    effect.kind === 'opaque'
      ? [{ file: effect.location.file, line: effect.location.line, reason: effect.reason }]
      : [],
  );
  const inputs = inputsOf(effects);
  return {
    analysis: {
      using,
      effects: serialize(effects),
      required,
      units: unitsOf(effects, analysed, from),
      analysed: analysed.map(shownPath),
      missing: missing.filter((path) => !wanted.has(commitOf(path) ?? '')).map(shownPath),
      opaque,
      surface: surfaceOf(effects),
      inputs,
      errors,
      cutShort: opaque.some(({ reason }) => /^the (time|memory) budget ended/.test(reason)),
      wanted: [...wanted].sort(),
    },
    use: judgeEffects(effects, action, new Map([...given].filter(([name]) => inputs.has(name)))),
  };
}

function runOfAction(tree: SourceTree, path: string, isOutOfTime: () => boolean | 'memory') {
  const { action, ...run } = analyze(tree, path, isOutOfTime);
  const required = action.inputs.filter((input) => input.required && !input.default);
  return { using: action.runs.using, required: required.map(({ name }) => name), ...run, errors: [] };
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

/** Judges one more use of what was analysed. */
export function judgeUse(
  { effects }: Pick<Analysis, 'effects'>,
  action: string,
  values: ReadonlyMap<string, string>,
): JudgedUse {
  return judgeEffects(deserialize(effects) as Effect[], action, values);
}

function judgeEffects(
  effects: readonly Effect[],
  action: string,
  values: ReadonlyMap<string, string>,
): JudgedUse {
  return { judgement: judge(effects, { action, with: values }), uses: usesIn(effects, values), opaque: [] };
}

function usesIn(effects: readonly Effect[], values: ReadonlyMap<string, string>): FoundUse[] {
  const world: World = {
    os: 'linux',
    arch: 'x64',
    input: (name, fallback) => values.get(name.toLowerCase()) ?? fallback,
    exists: () => undefined,
  };
  const anyRunner: World = { input: (name) => values.get(name.toLowerCase()), exists: () => undefined };
  return effects.flatMap((effect) => {
    if (effect.kind !== 'uses') return [];
    const { file, line } = effect.location;
    return effect.reference.alternatives
      .filter(({ guards }) => possible([...effect.guards, ...guards], anyRunner))
      .map(({ parts }) => ({
        uses: printParts(parts),
        known: literalParts(parts) !== undefined,
        with: valuesOf(effect, world, onlyLiteral),
        shown: valuesOf(effect, world, printText),
        file,
        line,
      }));
  });
}

function valuesOf(
  effect: Uses,
  world: World,
  print: (text: Text) => string | undefined,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(effect.with ?? {}).flatMap(([name, text]) => {
      const value = print(inWorld(text, world));
      return value === undefined ? [] : [[name, value] as const];
    }),
  );
}

function onlyLiteral({ alternatives: [first, ...others] }: Text): string | undefined {
  return first && others.length === 0 ? literalParts(first.parts) : undefined;
}
