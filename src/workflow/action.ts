import type { Location } from '../effects/location.js';
import { literalOf } from '../effects/text.js';
import { expressionText } from './expression.js';
import { get, getScalar, parseYaml, scalarEntries, type YamlScalar, type YamlValue } from './yaml.js';

export interface ActionInput {
  readonly name: string;
  readonly default?: YamlScalar;
  readonly required: boolean;
  readonly location: Location;
}

/** A step of a composite action or of a job. */
export interface Step {
  readonly id?: string;
  readonly name?: YamlScalar;
  readonly if?: YamlScalar;
  readonly run?: YamlScalar;
  readonly shell?: YamlScalar;
  readonly uses?: YamlScalar;
  readonly with: readonly [string, YamlScalar][];
  readonly env: readonly [string, YamlScalar][];
  readonly workingDirectory?: YamlScalar;
  readonly continueOnError: boolean;
  readonly location: Location;
}

/** What `runs:` of an action.yml says. */
export type ActionRuns =
  | {
      readonly kind: 'node';
      readonly using: string;
      readonly main?: YamlScalar;
      readonly pre?: YamlScalar;
      readonly post?: YamlScalar;
      readonly preIf?: YamlScalar;
      readonly postIf?: YamlScalar;
    }
  | {
      readonly kind: 'docker';
      readonly using: string;
      readonly image?: YamlScalar;
      readonly entrypoint?: YamlScalar;
      readonly preEntrypoint?: YamlScalar;
      readonly postEntrypoint?: YamlScalar;
      readonly args: readonly YamlScalar[];
      readonly env: readonly [string, YamlScalar][];
    }
  | { readonly kind: 'composite'; readonly using: string; readonly steps: readonly Step[] }
  | { readonly kind: 'unknown'; readonly using: string };

/** An action.yml (https://docs.github.com/actions/reference/metadata-syntax-for-github-actions). */
export interface Action {
  readonly name: string;
  readonly file: string;
  readonly inputs: readonly ActionInput[];
  readonly runs: ActionRuns;
  readonly errors: readonly string[];
  readonly location: Location;
}

/** Reads an action.yml. What is wrong stands in `errors`; what could be read is there. */
export function parseAction(source: string, file: string): Action {
  const { root, errors } = parseYaml(source, file);
  const nowhere: Location = { file, line: 1, column: 1, snippet: '' };
  return {
    name: getScalar(root, 'name')?.value ?? '',
    file,
    inputs: readInputs(get(root, 'inputs')),
    runs: readRuns(get(root, 'runs')),
    errors: root ? errors : [...errors, `${file}:1:1: no action metadata`],
    location: get(root, 'runs')?.location ?? nowhere,
  };
}

/** The inputs of an `inputs:` map, of an action or of a workflow. */
export function readInputs(inputs: YamlValue | undefined): ActionInput[] {
  if (inputs?.kind !== 'map') return [];
  return [...inputs.entries].map(([name, { key, value }]) => readInput(name, key.location, value));
}

function readInput(name: string, location: Location, value: YamlValue): ActionInput {
  const fallback = getScalar(value, 'default');
  return {
    name,
    ...(fallback ? { default: settled(fallback) } : {}),
    required: getScalar(value, 'required')?.value.toLowerCase() === 'true',
    location,
  };
}

/** A default that is an expression over nothing (`${{ true }}`) as its value, as the runner hands it over. */
function settled(fallback: YamlScalar): YamlScalar {
  if (!fallback.value.includes('${{')) return fallback;
  const value = literalOf(expressionText(fallback.value, { context: () => undefined }));
  return value === undefined ? fallback : { ...fallback, value };
}

function readRuns(runs: YamlValue | undefined): ActionRuns {
  const using = getScalar(runs, 'using')?.value ?? '';
  const optional = <Key extends string>(key: Key, source: string): { [K in Key]?: YamlScalar } => {
    const value = getScalar(runs, source);
    return (value ? { [key]: value } : {}) as { [K in Key]?: YamlScalar };
  };
  if (/^node\d+$/i.test(using)) {
    return {
      kind: 'node',
      using,
      ...optional('main', 'main'),
      ...optional('pre', 'pre'),
      ...optional('post', 'post'),
      ...optional('preIf', 'pre-if'),
      ...optional('postIf', 'post-if'),
    };
  }
  if (using.toLowerCase() === 'docker') {
    const args = get(runs, 'args');
    return {
      kind: 'docker',
      using,
      ...optional('image', 'image'),
      ...optional('entrypoint', 'entrypoint'),
      ...optional('preEntrypoint', 'pre-entrypoint'),
      ...optional('postEntrypoint', 'post-entrypoint'),
      args: args?.kind === 'list' ? args.items.filter((item) => item.kind === 'scalar') : [],
      env: scalarEntries(get(runs, 'env')),
    };
  }
  if (using.toLowerCase() === 'composite')
    return { kind: 'composite', using, steps: readSteps(get(runs, 'steps')) };
  return { kind: 'unknown', using };
}

/** The steps of a `steps:` list. */
export function readSteps(steps: YamlValue | undefined): Step[] {
  if (steps?.kind !== 'list') return [];
  return steps.items.flatMap((step) => {
    if (step.kind !== 'map') return [];
    const field = (key: string): YamlScalar | undefined => getScalar(step, key);
    const [id, name, condition, run, shell, uses, folder] = [
      'id',
      'name',
      'if',
      'run',
      'shell',
      'uses',
      'working-directory',
    ].map(field);
    return [
      {
        ...(id ? { id: id.value } : {}),
        ...(name ? { name } : {}),
        ...(condition ? { if: condition } : {}),
        ...(run ? { run } : {}),
        ...(shell ? { shell } : {}),
        ...(uses ? { uses } : {}),
        with: scalarEntries(get(step, 'with')),
        env: scalarEntries(get(step, 'env')),
        ...(folder ? { workingDirectory: folder } : {}),
        continueOnError: field('continue-on-error')?.value === 'true',
        location: step.location,
      },
    ];
  });
}
