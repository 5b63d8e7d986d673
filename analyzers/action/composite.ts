import { type Condition, type Guard, guard, guardNot, negate } from '../../src/effects/condition.js';
import {
  concat,
  type Hole,
  hole,
  holesOf,
  literal,
  literalOf,
  literalParts,
  ofAlternative,
  type Part,
  printText,
  type Text,
} from '../../src/effects/text.js';
import { isFullSha } from '../../src/refs/uses.js';
import type { Step } from '../../src/workflow/action.js';
import {
  type ExpressionScope,
  expressionTemplate,
  expressionText,
  ifCondition,
} from '../../src/workflow/expression.js';
import type { YamlScalar } from '../../src/workflow/yaml.js';
import { inlineScript } from '../javascript/inline-script.js';
import {
  actionPathText,
  type Language,
  type Machine,
  type Outcome,
  type Program,
  WORKSPACE,
} from '../machine.js';
import { isShellProgram } from '../shell/inline-script.js';
import { linesOf, parseAssignments } from './step-files.js';

/** What the steps of one action or job share. */
export interface StepContext {
  /** The outputs of steps by id. */
  readonly outputs: Map<string, Map<string, Text>>;
  /** The default of `shell:` and `working-directory:`. */
  readonly shell?: string;
  /** What `inputs.x` is: the inputs of the action, or of the workflow. */
  readonly input: (name: string) => Text;
  /** Further contexts, by root: `matrix`, `env` of the workflow. */
  readonly context?: (path: readonly string[]) => Text | undefined;
}

const GITHUB_OUTPUT = hole('GITHUB_OUTPUT', { kind: 'runner', what: 'GITHUB_OUTPUT' });
const GITHUB_ENV = hole('GITHUB_ENV', { kind: 'runner', what: 'GITHUB_ENV' });
const GITHUB_PATH = hole('GITHUB_PATH', { kind: 'runner', what: 'GITHUB_PATH' });

/** Runs steps in order, as the runner does: outputs, environment and PATH go from step to step, and a step that fails is the last. */
export function runSteps(steps: readonly Step[], context: StepContext, machine: Machine): void {
  const passed: Guard[] = [];
  for (const step of steps) {
    const isAlways = /\b(?:always|failure|cancelled)\s*\(/i.test(step.if?.value ?? '');
    machine.passed = isAlways ? [] : passed;
    const more = runUnderCondition(step, context, machine);
    if (!step.continueOnError) passed.push(...more);
  }
  machine.passed = [];
}

/** Runs a step where its `if:` holds. What then is true where it did not fail. */
function runUnderCondition(step: Step, context: StepContext, machine: Machine): Guard[] {
  const scope = scopeOf(context, machine);
  const condition: Condition = step.if
    ? ifCondition(step.if.value, scope)
    : { kind: 'constant', value: true };
  if (condition.kind === 'constant' && !condition.value) return [];
  const run = (): Guard[] => machine.at(step.location, () => runStep(step, scope, context, machine));
  if (condition.kind === 'constant') return run();
  const before = machine.fork();
  const passed = machine.under([guard(condition)], run);
  machine.join([
    { state: machine.state, guards: [guard(condition)] },
    { state: before, guards: [guardNot(condition)] },
  ]);
  return passed.map(({ condition: one }) =>
    one.kind === 'constant' ? guardNot(condition) : guard({ kind: 'any', of: [negate(condition), one] }),
  );
}

/** What is true where a program did not end itself as failed for what it was given: `[ -n "$version" ] || exit 1`. */
function notFailed({ failures = [] }: Outcome): Guard[] {
  return failures.flatMap((guards) => {
    const conditions = guards.map(({ condition }) => condition);
    if (!conditions.every(isOfInputs)) return [];
    const [only, ...others] = conditions;
    if (!only) return [guard({ kind: 'constant', value: false })];
    return [guardNot(others.length === 0 ? only : { kind: 'all', of: conditions })];
  });
}

/** Whether the condition is about inputs and the runner only, which are there before the steps are. */
function isOfInputs(condition: Condition): boolean {
  switch (condition.kind) {
    case 'not':
      return isOfInputs(condition.of);
    case 'all':
    case 'any':
      return condition.of.every(isOfInputs);
    case 'equals':
      return [...holesOf(condition.left), ...holesOf(condition.right)].every(isGiven);
    case 'matches':
    case 'empty':
      return holesOf(condition.subject).every(isGiven);
    default:
      return false;
  }
}

function isGiven({ origin }: Hole): boolean {
  return origin.kind === 'input' || origin.kind === 'platform';
}

/** Runs a step. What then is true where it did not fail. */
function runStep(step: Step, scope: ExpressionScope, context: StepContext, machine: Machine): Guard[] {
  let passed: Guard[] = [];
  const outer = machine.state.env;
  const own = new Map(step.env.map(([name, value]) => [name, expressionText(value.value, scope)]));
  const { cwd } = machine.state;
  // `env:` is of this step alone, and `${{ env.x }}` inside the step sees it.
  (machine.state as { env: Map<string, Text> }).env = new Map([...outer, ...own]);
  const inner = scopeOf(context, machine);
  const set = new Map<string, Text>();
  if (step.uses) {
    uses(step.uses, step, inner, machine);
    machine.stepOutputs = set;
    runInline(step, context, inner, machine);
    machine.stepOutputs = undefined;
  } else if (step.run) {
    if (step.workingDirectory)
      machine.state.cwd = inWorkspace(expressionText(step.workingDirectory.value, inner));
    const outcome = machine.interpret(
      programOf(step.run, step.shell ? expressionText(step.shell.value, inner) : undefined, context, inner),
    );
    if (outcome.stdout) commandsOf(outcome.stdout, machine);
    passed = notFailed(outcome);
  }
  const restored = new Map(outer);
  const written = machine.read(GITHUB_ENV);
  for (const [name, value] of written ? parseAssignments(written) : []) restored.set(name, value);
  const printed = machine.read(GITHUB_OUTPUT);
  if (step.id !== undefined)
    context.outputs.set(
      step.id.toLowerCase(),
      lowerKeys(new Map([...set, ...(printed ? parseAssignments(printed) : [])])),
    );
  onPath(machine);
  for (const file of [GITHUB_ENV, GITHUB_OUTPUT, GITHUB_PATH])
    for (const key of machine.pathKeys(file)) machine.state.files.delete(key);
  (machine.state as { env: Map<string, Text> }).env = restored;
  machine.state.cwd = cwd;
  return passed;
}

/** The folder that `working-directory:` names: a name alone is one of the workspace. */
function inWorkspace(folder: Text): Text {
  const written = literalOf(folder);
  return written === undefined || /^([/~]|[A-Za-z]:|$)/.test(written)
    ? folder
    : concat(WORKSPACE, literal(`/${written}`));
}

/** The old commands on standard output: `::set-output name=x::value`, `::set-env …`, `::add-path::…`. */
function commandsOf(stdout: Text, machine: Machine): void {
  for (const alternative of stdout.alternatives) {
    for (const [first, ...rest] of linesOf(alternative.parts)) {
      const match =
        typeof first === 'string' ? /^::(set-output|set-env) name=([\w-]+)::(.*)$/.exec(first) : undefined;
      if (!match) continue;
      const line = {
        alternatives: [{ guards: alternative.guards, parts: [`${match[2]}=${match[3]}`, ...rest, '\n'] }],
      };
      machine.write(match[1] === 'set-env' ? GITHUB_ENV : GITHUB_OUTPUT, line, true);
    }
  }
}

/** Folders that the step put on PATH: fetched bytes in them act from now on. */
function onPath(machine: Machine): void {
  const content = machine.read(GITHUB_PATH);
  for (const alternative of content?.alternatives ?? []) {
    for (const line of linesOf(alternative.parts)) {
      const folder = ofAlternative({ parts: line, guards: [] });
      if (machine.treePath(folder) !== undefined) machine.searchPath.push(folder);
      const reads = machine.programsAt(folder);
      if (reads.length === 0) continue;
      machine.emit({
        kind: 'run',
        mode: 'path',
        program: literal('GITHUB_PATH'),
        argv: [folder],
        reads,
        via: 'GITHUB_PATH',
      });
      machine.putOnPath(folder);
    }
  }
}

function lowerKeys(outputs: ReadonlyMap<string, Text>): Map<string, Text> {
  return new Map([...outputs].map(([name, value]) => [name.toLowerCase(), value]));
}

function uses(reference: YamlScalar, step: Step, scope: ExpressionScope, machine: Machine): void {
  const target = expressionText(reference.value, scope);
  const image = /^docker:\/\/(.*)$/s.exec(reference.value);
  machine.at(reference.location, () => {
    if (image) machine.emit({ kind: 'image', reference: expressionText(image[1]!, scope), via: 'uses' });
    else {
      const inputs = Object.fromEntries(
        step.with.map(([name, value]) => [name.toLowerCase(), expressionText(value.value, scope)]),
      );
      machine.emit({
        kind: 'uses',
        reference: inCheckout(reference.value, machine) ?? target,
        with: inputs,
        via: 'uses',
      });
      useOfCheckout(reference.value, machine);
      checkOut(inputs, machine);
    }
  });
}

/** Runs the programs that the step hands to an action, which evaluates them: `script: |`, `command: curl … | sh`. */
function runInline(step: Step, context: StepContext, scope: ExpressionScope, machine: Machine): void {
  for (const [name, value] of step.with) {
    const script = value.value.includes('\n') ? inlineScript(value.value) : undefined;
    const program: Program | undefined = script
      ? {
          language: 'javascript',
          interpreter: 'node',
          text: literal(script.text),
          args: [],
          locate: (offset) => value.locate(script.offset(offset)),
        }
      : isShellProgram(name, value.value)
        ? programOf(value, literal('bash'), context, scope)
        : undefined;
    if (program) machine.at(value.location, () => machine.interpret(program));
  }
}

/** `./folder` below a checkout of another commit is that commit's action. */
function inCheckout(uses: string, machine: Machine): Text | undefined {
  if (!uses.startsWith('./')) return undefined;
  const inTree = machine.treePath(concat(WORKSPACE, literal(uses.slice(1))));
  const [, commit, sha, path] = /^([^@]+)@([0-9a-f]+):\/?(.*)$/.exec(inTree ?? '') ?? [];
  return commit === undefined ? undefined : literal(`${commit}${path && `/${path}`}@${sha}`);
}

/** `./folder` below a checkout of a branch or tag runs what is there at the time. */
function useOfCheckout(uses: string, machine: Machine): void {
  if (!uses.startsWith('./')) return;
  const action = concat(WORKSPACE, literal(uses.slice(1)));
  const reads = machine.checkoutsAround(action);
  if (reads.length > 0)
    machine.emit({ kind: 'run', mode: 'execute', program: action, argv: [], reads, via: 'uses' });
}

/**
 * A step that is given `repository`, `ref` and `path` puts that repository there: at a full SHA, what it holds is known. An input may name
 * the repository that it has as its default, and the folder.
 */
function checkOut(inputs: Readonly<Record<string, Text>>, machine: Machine): void {
  const { repository, ref, path = literal('') } = inputs;
  if (!repository) return;
  const folders = foldersOf(path);
  const [, owner, repo] = REPOSITORY.exec(literalOf(repository) ?? '') ?? [];
  const sha = literalOf(ref ?? literal(''));
  if (owner !== undefined && repo !== undefined && sha !== undefined && isFullSha(sha)) {
    const commit = { owner, repo, sha: sha.toLowerCase() };
    for (const folder of folders) machine.mountCommit(folder, commit);
    return;
  }
  const named = repository.alternatives.filter(({ parts }) => REPOSITORY.test(byDefault(parts) ?? ''));
  if (literalOf(path) === '' || named.length === 0) return;
  const handle = machine.emit({
    kind: 'git-ref',
    url: concat(literal('https://github.com/'), { alternatives: named }),
    ...(ref ? { ref } : {}),
    whenRun: true,
    via: 'uses',
  });
  for (const folder of folders) machine.place(folder, [handle]);
}

const REPOSITORY = /^([\w.-]+)\/([\w.-]+)$/;

/** The folder of the workspace that a path names, as it is told to an action and as a script of the job finds it there. */
function foldersOf(path: Text): Text[] {
  const written = literalOf(path);
  if (written === '') return [WORKSPACE];
  const below = concat(WORKSPACE, literal('/'), path);
  return written === undefined ? [below, path] : [below];
}

/** What the parts spell where nobody sets an input; undefined where something else is not known. */
function byDefault(parts: readonly Part[]): string | undefined {
  return literalParts(
    parts.map((part) =>
      typeof part !== 'string' && part.origin.kind === 'input' && !part.origin.derived
        ? (part.origin.default ?? part)
        : part,
    ),
  );
}

const SHELLS: readonly [RegExp, Language][] = [
  [/^(ba|da|z|k|a)?sh$|^(msys2|cygwin|busybox|wsl-\w+)$/, 'shell'],
  [/^(pwsh|powershell)$/, 'powershell'],
  [/^cmd$/, 'cmd'],
  [/^python[\d.]*$/, 'python'],
  [/^(node|bun)$/, 'javascript'],
  [/^(deno|tsx|ts-node)$/, 'typescript'],
  [/^ruby$/, 'ruby'],
  [/^perl$/, 'perl'],
  [/^php$/, 'php'],
  [/^(Rscript|R|littler)$/, 'r'],
  [/^julia$/, 'julia'],
  [/^nu(shell)?$/, 'nushell'],
];

/** The language of a custom shell: of the last interpreter that its words name (`sudo -E bash {0}`, `uv run python {0}`). */
function languageOfShell(shell: string): Language {
  const names = shell
    .trim()
    .split(/\s+/)
    .map((word) =>
      word
        .split(/[\\/]/)
        .pop()!
        .replace(/\.exe$/i, ''),
    );
  const known = names.findLast((name) => SHELLS.some(([pattern]) => pattern.test(name)));
  return SHELLS.find(([pattern]) => pattern.test(known ?? ''))?.[1] ?? 'other';
}

/** The interpreter that `shell:` names (https://docs.github.com/actions/reference/workflow-syntax-for-github-actions#defaultsrunshell). */
function programOf(
  run: YamlScalar,
  shell: Text | undefined,
  context: StepContext,
  scope: ExpressionScope,
): Program {
  const named = (shell && printText(shell)) ?? context.shell ?? 'bash';
  const language = languageOfShell(named);
  const interpreter =
    named.trim() === 'bash'
      ? 'bash --noprofile --norc -eo pipefail'
      : named.trim() === 'sh'
        ? 'sh -e'
        : named.replace('{0}', '').trim();
  return {
    language,
    interpreter,
    text: expressionText(run.value, scope),
    template: expressionTemplate(run.value, scope),
    args: [],
    locate: (offset) => run.locate(offset),
  };
}

/** What the contexts of an expression are, at this point of the run. */
function scopeOf(context: StepContext, machine: Machine): ExpressionScope {
  return {
    context(path) {
      const [root, name, third, fourth] = path;
      const own = context.context?.(path);
      if (own) return own;
      switch (root) {
        case 'inputs':
          return name === undefined ? undefined : context.input(name);
        case 'env':
          return name === undefined ? undefined : envOf(name, machine);
        case 'runner':
          return runner(name ?? '', machine);
        case 'github':
          if (name === 'action_path') return actionPathText(machine.options.actionPath);
          if (name === 'workspace') return machine.env('GITHUB_WORKSPACE');
          if (name === 'action_repository' || name === 'action_ref')
            return machine.env(`GITHUB_${name.toUpperCase()}`);
          if (name === 'server_url') return literal('https://github.com');
          if (name === 'api_url') return literal('https://api.github.com');
          return undefined;
        case 'steps':
          if (third === 'outputs' && name !== undefined && fourth !== undefined) {
            return (
              context.outputs.get(name)?.get(fourth) ??
              hole(`steps.${name}.${fourth}`, { kind: 'unknown', why: `output ${fourth} of step ${name}` })
            );
          }
          return third === 'outcome' || third === 'conclusion' ? literal('success') : undefined;
        default:
          return undefined;
      }
    },
  };
}

function envOf(name: string, machine: Machine): Text {
  for (const [own, value] of machine.state.env) if (own.toLowerCase() === name) return value;
  return machine.env(name.toUpperCase());
}

function runner(name: string, machine: Machine): Text | undefined {
  const variables: Record<string, string> = {
    os: 'RUNNER_OS',
    arch: 'RUNNER_ARCH',
    environment: 'RUNNER_ENVIRONMENT',
    temp: 'RUNNER_TEMP',
    tool_cache: 'RUNNER_TOOL_CACHE',
  };
  const variable = variables[name];
  return variable ? machine.env(variable) : undefined;
}
