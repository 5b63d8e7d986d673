import type { Location } from '../effects/location.js';
import { type ActionInput, readInputs, readSteps, type Step } from './action.js';
import { type Combination, distinctBy, expandMatrix, isLiteralMatrix, matrixNames } from './matrix.js';
import { get, getScalar, parseYaml, scalarEntries, type YamlScalar, type YamlValue } from './yaml.js';

/** A job of a workflow: steps on a runner, or a call of a reusable workflow. */
export interface Job {
  readonly id: string;
  readonly if?: YamlScalar;
  /** The reusable workflow that it calls. */
  readonly uses?: YamlScalar;
  readonly with: readonly [string, YamlScalar][];
  /** The labels of `runs-on`. */
  readonly runsOn: readonly YamlScalar[];
  /** The jobs that its matrix makes, each once by the names that the job mentions; one without values where it has no matrix. */
  readonly combinations: readonly Combination[];
  /** Whether a name that a combination lacks is empty, not unknown. */
  readonly literalMatrix: boolean;
  readonly env: readonly [string, YamlScalar][];
  /** `defaults.run` of the job, else of the workflow. */
  readonly shell?: YamlScalar;
  readonly workingDirectory?: YamlScalar;
  readonly container?: YamlScalar;
  /** Images by the name of the service. */
  readonly services: readonly [string, YamlScalar][];
  readonly steps: readonly Step[];
  readonly location: Location;
}

/** A workflow file (https://docs.github.com/actions/reference/workflow-syntax-for-github-actions). */
export interface Workflow {
  readonly file: string;
  readonly name: string;
  /** The names of the events in `on`. */
  readonly triggers: readonly string[];
  /** Of `workflow_call`, and those of `workflow_dispatch` that it lacks. */
  readonly inputs: readonly ActionInput[];
  readonly env: readonly [string, YamlScalar][];
  readonly jobs: readonly Job[];
  /** What is wrong, each as `file:line:column: message`; what could be read goes on. */
  readonly errors: readonly string[];
  readonly location: Location;
}

/** Reads a workflow file. What is wrong stands in `errors`; what could be read is there. Never throws. */
export function parseWorkflow(source: string, file: string): Workflow {
  const { root, errors } = parseYaml(source, file);
  const nowhere: Location = { file, line: 1, column: 1, snippet: '' };
  const problems = [...errors];
  const wrong = ({ line, column }: Location, message: string): void => {
    problems.push(`${file}:${line}:${column}: ${message}`);
  };
  const jobs = get(root, 'jobs');
  if (root?.kind !== 'map') wrong(root?.location ?? nowhere, 'a workflow is a mapping');
  else if (jobs?.kind !== 'map') wrong(jobs?.location ?? nowhere, 'no jobs');
  // YAML 1.1 readers take a bare `on` for true; this one does not.
  const on = get(root, 'on');
  const inputs = ['workflow_call', 'workflow_dispatch'].flatMap((event) =>
    readInputs(get(get(on, event), 'inputs')),
  );
  return {
    file,
    name: getScalar(root, 'name')?.value ?? '',
    triggers: triggersOf(on),
    inputs: inputs.filter(({ name }, at) => inputs.findIndex((other) => other.name === name) === at),
    env: scalarEntries(get(root, 'env')),
    jobs:
      jobs?.kind === 'map'
        ? [...jobs.entries].flatMap(([id, { key, value }]) => {
            const job = readJob(id, value, get(get(root, 'defaults'), 'run'), key.location, wrong);
            return job ? [job] : [];
          })
        : [],
    errors: problems,
    location: jobs?.location ?? nowhere,
  };
}

function triggersOf(on: YamlValue | undefined): string[] {
  if (on?.kind === 'map') return [...on.entries.keys()];
  const items = on?.kind === 'list' ? on.items : on ? [on] : [];
  return items.flatMap((item) => (item.kind === 'scalar' ? [item.value] : []));
}

function readJob(
  id: string,
  value: YamlValue,
  defaults: YamlValue | undefined,
  location: Location,
  wrong: (at: Location, message: string) => void,
): Job | undefined {
  if (value.kind !== 'map') {
    wrong(location, `job ${id} is not a mapping`);
    return undefined;
  }
  const own = get(get(value, 'defaults'), 'run');
  const shell = getScalar(own, 'shell') ?? getScalar(defaults, 'shell');
  const folder = getScalar(own, 'working-directory') ?? getScalar(defaults, 'working-directory');
  const [condition, uses] = [getScalar(value, 'if'), getScalar(value, 'uses')];
  const container = imageOf(get(value, 'container'));
  const services = get(value, 'services');
  const list = get(value, 'steps');
  const steps = readSteps(list);
  if (list && list.kind !== 'list') wrong(list.location, `the steps of job ${id} are not a list`);
  if (!list && !uses) wrong(location, `job ${id} has neither steps nor uses`);
  if (list?.kind === 'list')
    for (const item of list.items)
      if (item.kind !== 'map') wrong(item.location, `a step of job ${id} is not a mapping`);
  for (const step of steps)
    if (!step.uses && !step.run) wrong(step.location, `a step of job ${id} has neither run nor uses`);
  const matrix = get(get(value, 'strategy'), 'matrix');
  return {
    id,
    ...(condition ? { if: condition } : {}),
    ...(uses ? { uses } : {}),
    with: scalarEntries(get(value, 'with')),
    runsOn: labelsOf(get(value, 'runs-on')),
    combinations: distinctBy(expandMatrix(matrix), matrixNames(value)),
    literalMatrix: isLiteralMatrix(matrix),
    env: scalarEntries(get(value, 'env')),
    ...(shell ? { shell } : {}),
    ...(folder ? { workingDirectory: folder } : {}),
    ...(container ? { container } : {}),
    services:
      services?.kind === 'map'
        ? [...services.entries].flatMap(([name, { value: service }]) => {
            const image = imageOf(service);
            return image ? [[name, image] as [string, YamlScalar]] : [];
          })
        : [],
    steps,
    location,
  };
}

/** `container: image` or `container: { image: … }`. */
function imageOf(value: YamlValue | undefined): YamlScalar | undefined {
  return value?.kind === 'scalar' ? value : getScalar(value, 'image');
}

function labelsOf(runsOn: YamlValue | undefined): YamlScalar[] {
  const labels = runsOn?.kind === 'map' ? get(runsOn, 'labels') : runsOn;
  const items = labels?.kind === 'list' ? labels.items : labels ? [labels] : [];
  return items.filter((item) => item.kind === 'scalar');
}
