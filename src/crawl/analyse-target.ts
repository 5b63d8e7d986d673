import { deserialize, serialize } from 'node:v8';
import { analyze } from '../analyze.js';
import { inWorld, type World, withOwnKeys } from '../effects/condition.js';
import type { Effect, Uses } from '../effects/effect.js';
import { literalParts, printParts, printText, type Text } from '../effects/text.js';
import { judge } from '../rules/index.js';
import { possible } from '../rules/reach.js';
import { surfaceOf } from '../rules/surface.js';
import { commitOf, shownPath, withFollowed } from '../sources/followed.js';
import { reopenTree } from '../sources/reopen.js';
import type { SourceTree } from '../sources/tree.js';
import type { Analysis, AnalysisTask, FoundUse, JudgedUse } from './analysis.js';
import { analyzeWorkflow } from './analyze-workflow.js';
import { unitsOf } from './coverage.js';
import { inputsOf } from './inputs.js';
import { stopwatch } from './thread-clock.js';

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

/** Judges one more use of what was analysed. */
export function judgeUse(
  { effects }: Pick<Analysis, 'effects'>,
  action: string,
  values: ReadonlyMap<string, string>,
): JudgedUse {
  return judgeEffects(withOwnKeys(deserialize(effects) as Effect[]), action, values);
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
