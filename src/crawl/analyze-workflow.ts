import { posix } from 'node:path';
import { runSteps } from '../../analyzers/action/composite.js';
import { runCommand } from '../../analyzers/commands/run.js';
import { interpretJavaScript, interpretTypeScript } from '../../analyzers/javascript/index.js';
import { Machine, type MachineOptions, WORKSPACE } from '../../analyzers/machine.js';
import { interpretPowerShell } from '../../analyzers/powershell/interpret.js';
import { interpretPython } from '../../analyzers/python/interpret.js';
import { interpretShell } from '../../analyzers/shell/interpret.js';
import { guard } from '../effects/condition.js';
import type { Effect } from '../effects/effect.js';
import { concat, hole, literal, literalOf, type Text, unknown } from '../effects/text.js';
import { parseImage } from '../refs/image.js';
import type { SourceTree } from '../sources/tree.js';
import { type ExpressionScope, expressionText, ifCondition } from '../workflow/expression.js';
import type { Combination } from '../workflow/matrix.js';
import { type Job, parseWorkflow, type Workflow } from '../workflow/workflow.js';
import type { YamlScalar } from '../workflow/yaml.js';

/** What running a workflow does: its steps, images and uses, those of nested workflows and actions not. */
export interface WorkflowRun {
  readonly workflow: Workflow;
  readonly effects: readonly Effect[];
  readonly analysed: readonly string[];
  /** The file that reached each of them first. */
  readonly from: ReadonlyMap<string, string>;
  readonly missing: readonly string[];
  /** What is wrong in the file, each as `file:line:column: message`. */
  readonly errors: readonly string[];
}

/** The languages of src/analyze.ts: both lists change together. */
const INTERPRETERS: MachineOptions['interpreters'] = {
  shell: interpretShell,
  powershell: interpretPowerShell,
  python: interpretPython,
  javascript: interpretJavaScript,
  typescript: interpretTypeScript,
};

const MAX_STEPS = 20_000;

/**
 * What a workflow does, every job once for each combination of its matrix that makes a difference. Nothing of the tree is executed.
 * @param checkout whether the tree is what the jobs have in their workspace: then scripts that steps call are those of the tree
 * @param isOutOfTime whether it is to end with what it has found
 * @throws where the tree has no such file
 */
export function analyzeWorkflow(
  tree: SourceTree,
  path: string,
  checkout: boolean,
  isOutOfTime?: () => boolean | 'memory',
): WorkflowRun {
  const source = tree.text(path);
  if (source === undefined) throw new Error(`${tree.origin}: no workflow ${path}`);
  const workflow = parseWorkflow(source, path);
  const errors = [...workflow.errors];
  const machine = new Machine({
    tree,
    actionPath: '',
    interpreters: INTERPRETERS,
    runCommand,
    ...(isOutOfTime ? { isOutOfTime } : {}),
    inputs: new Map(
      workflow.inputs.map(({ name, default: fallback, required }) => [
        name.toLowerCase(),
        { name, ...(fallback ? { default: fallback.value } : {}), ...(required ? { required } : {}) },
      ]),
    ),
  });
  machine.location = workflow.location;
  for (const script of checkout ? scriptsOf(tree, source) : []) {
    machine.state.mounts.set(script, script);
    for (const key of machine.pathKeys(concat(WORKSPACE, literal(`/${script}`))))
      machine.state.mounts.set(key, script);
  }
  const clean = machine.state;
  let steps = 0;
  machine.complete(() => {
    for (const job of workflow.jobs) {
      for (const combination of job.combinations) {
        steps += 1 + job.steps.length;
        if (steps > MAX_STEPS) return;
        machine.state = clean;
        machine.state = machine.fork();
        runJob(job, combination, workflow, machine, errors);
      }
    }
  });
  if (steps > MAX_STEPS) machine.opaque(`over ${MAX_STEPS} steps: not read further`);
  if (errors.length > 0) machine.opaque('the file has errors: not read in full');
  machine.analysed.add(path);
  return {
    workflow,
    effects: machine.effects,
    analysed: [...machine.analysed].sort(),
    from: machine.analysed.from,
    missing: [...machine.missing].sort(),
    errors: [...new Set(errors)],
  };
}

function runJob(
  job: Job,
  combination: Combination,
  workflow: Workflow,
  machine: Machine,
  errors: string[],
): void {
  const context = (path: readonly string[]): Text | undefined => contextOf(path, combination, job);
  const scope: ExpressionScope = {
    context: (path) =>
      context(path) ??
      (path[0] === 'inputs' && path[1] !== undefined
        ? machine.input(path[1])
        : path[0] === 'env' && path[1] !== undefined
          ? [...machine.state.env].find(([name]) => name.toLowerCase() === path[1])?.[1]
          : undefined),
  };
  for (const [name, value] of [...workflow.env, ...job.env])
    machine.state.env.set(name, expressionText(value.value, scope));
  const os = systemOf(job, scope);
  if (os) machine.state.env.set('RUNNER_OS', literal(os));
  if (job.workingDirectory)
    machine.state.cwd = concat(WORKSPACE, literal('/'), expressionText(job.workingDirectory.value, scope));
  const condition = job.if ? ifCondition(job.if.value, scope) : undefined;
  if (condition?.kind === 'constant' && !condition.value) return;
  const guards = condition && condition.kind !== 'constant' ? [guard(condition)] : [];
  const shell = job.shell && literalOf(expressionText(job.shell.value, scope));
  machine.at(job.location, () =>
    machine.under(guards, () => {
      if (job.container) image(job.container, 'container', scope, machine, errors);
      for (const [, reference] of job.services) image(reference, 'services', scope, machine, errors);
      if (job.uses) call(job.uses, job.with, scope, machine);
      runSteps(
        job.steps,
        {
          outputs: new Map(),
          shell: shell ?? (os === 'Windows' ? 'pwsh' : 'bash'),
          input: (name) => machine.input(name),
          context,
        },
        machine,
      );
    }),
  );
}

function image(
  reference: YamlScalar,
  via: string,
  scope: ExpressionScope,
  machine: Machine,
  errors: string[],
): void {
  const name = expressionText(reference.value.replace(/^docker:\/\//, ''), scope);
  const known = literalOf(name);
  const parsed = known ? parseImage(known) : undefined;
  const { file, line, column } = reference.location;
  if (parsed?.kind === 'invalid') errors.push(`${file}:${line}:${column}: ${parsed.message}`);
  else machine.at(reference.location, () => machine.emit({ kind: 'image', reference: name, via }));
}

function call(
  uses: YamlScalar,
  values: readonly [string, YamlScalar][],
  scope: ExpressionScope,
  machine: Machine,
): void {
  machine.at(uses.location, () =>
    machine.emit({
      kind: 'uses',
      reference: literal(uses.value),
      with: Object.fromEntries(
        values.map(([name, value]) => [name.toLowerCase(), expressionText(value.value, scope)]),
      ),
      via: 'uses',
    }),
  );
}

/** What is known of the contexts of a job before it runs. Events and results of other jobs can be anything. */
function contextOf(path: readonly string[], combination: Combination, job: Job): Text | undefined {
  const [root, ...rest] = path;
  const name = rest.join('.');
  if (root === 'matrix') {
    const isMap = [...combination.keys()].some((key) => key.startsWith(`${name}.`));
    const value = combination.get(name) ?? (job.literalMatrix && !isMap ? '' : undefined);
    return value === undefined ? hole(`matrix.${name}`, { kind: 'caller', what: 'matrix' }) : literal(value);
  }
  const event = /^(event(_name|\.|$)|ref(_name|_type)?$|(head|base)_ref$|(triggering_)?actor$)/;
  if (root === 'needs' || (root === 'github' && event.test(name))) return unknown(path.join('.'));
  return undefined;
}

/** The operating system of `runs-on`, as `runner.os` says it; undefined where the labels do not tell. */
function systemOf(job: Job, scope: ExpressionScope): string | undefined {
  for (const label of job.runsOn) {
    const name = literalOf(expressionText(label.value, scope))?.toLowerCase() ?? '';
    if (/^(ubuntu|linux)\b/.test(name)) return 'Linux';
    if (/^macos\b/.test(name)) return 'macOS';
    if (/^windows\b/.test(name)) return 'Windows';
  }
  return undefined;
}

const MAX_SCRIPTS = 500;
const MAX_SCRIPT_BYTES = 1_000_000;

/**
 * The scripts of a checkout that a text mentions, and those that they mention, sorted. Only scripts: a manifest of the workspace
 * is the caller's own.
 */
function scriptsOf(tree: SourceTree, source: string): string[] {
  const rest = tree
    .files()
    .filter(({ path, kind }) => kind === 'executable' || /\.(sh|bash|ps1|py|[cm]?js)$/.test(path))
    .filter(({ path }) => !path.includes('node_modules/'));
  const found = new Set<string>();
  const visit = (text: string): void => {
    const words = new Set(text.match(/[\w.@+-]+/g));
    for (const { path, size = 0 } of rest) {
      if (found.has(path) || found.size >= MAX_SCRIPTS || !words.has(posix.basename(path))) continue;
      found.add(path);
      if (size <= MAX_SCRIPT_BYTES) visit(tree.text(path) ?? '');
    }
  };
  visit(source);
  return [...found].sort();
}
