import { posix } from 'node:path';
import { guard } from '../../src/effects/condition.js';
import type { Effect } from '../../src/effects/effect.js';
import type { Location } from '../../src/effects/location.js';
import type { literal } from '../../src/effects/text.js';
import type { SourceTree } from '../../src/sources/tree.js';
import { type Action, parseAction } from '../../src/workflow/action.js';
import { actionFile } from '../../src/workflow/action-file.js';
import { type ExpressionScope, expressionText, ifCondition } from '../../src/workflow/expression.js';
import type { YamlScalar } from '../../src/workflow/yaml.js';
import { interpretDockerfile, runImage } from '../dockerfile/interpret.js';
import { unreachedDownload } from '../javascript/unreached.js';
import { actionPathText, Machine, type MachineOptions } from '../machine.js';
import { runSteps } from './composite.js';

/** What running an action does. */
export interface ActionRun {
  readonly action: Action;
  readonly effects: readonly Effect[];
  /** Files of the tree that were read as programs, sorted. */
  readonly analysed: readonly string[];
  /** The file that reached each of them first. */
  readonly from: ReadonlyMap<string, string>;
  /** Files that are called and not in the tree, sorted. */
  readonly missing: readonly string[];
}

/**
 * Runs an action abstractly: everything that GitHub's runner would start for it.
 * @param folder the action's folder in its tree, '' for the root
 * @throws where the folder has no action
 */
export function runAction(
  tree: SourceTree,
  folder: string,
  options: Pick<MachineOptions, 'interpreters' | 'runCommand' | 'isOutOfTime'>,
): ActionRun {
  const file = actionFile(tree, folder);
  if (file === undefined)
    throw new Error(`${tree.origin}: no action.yml in ${folder === '' ? 'the root' : folder}`);
  const source = file.endsWith('Dockerfile')
    ? 'name: Dockerfile\nruns:\n  using: docker\n  image: Dockerfile\n'
    : (tree.text(file) ?? '');
  const action = parseAction(source, file);
  const machine = new Machine({
    ...options,
    tree,
    actionPath: folder,
    inputs: new Map(
      action.inputs.map(({ name, default: fallback, required }) => [
        name.toLowerCase(),
        { name, ...(fallback ? { default: fallback.value } : {}), ...(required ? { required } : {}) },
      ]),
    ),
  });
  machine.location = action.location;
  machine.complete(() => {
    run(action, folder, machine);
    machine.checkUnpacked();
  });
  const unreached = unreachedDownload(machine);
  if (unreached) machine.opaque('a download of a tool to which no way was found', unreached);
  for (const error of action.errors) machine.opaque(error);
  machine.analysed.add(file);
  return {
    action,
    effects: machine.effectsChosen(),
    analysed: [...machine.analysed].sort(),
    from: machine.analysed.from,
    missing: [...machine.missing].sort(),
  };
}

function run(action: Action, folder: string, machine: Machine): void {
  const { runs } = action;
  const scope: ExpressionScope = {
    context: ([root, name]) =>
      root === 'inputs' && name !== undefined
        ? machine.input(name)
        : root === 'runner' && name === 'os'
          ? machine.env('RUNNER_OS')
          : undefined,
  };
  const start = (entry: YamlScalar | undefined, condition: YamlScalar | undefined): void => {
    if (!entry) return;
    const path = posix.join('/', folder, entry.value).slice(1);
    const test = condition ? ifCondition(condition.value, scope) : undefined;
    machine.at(entry.location, () =>
      machine.under(test && test.kind !== 'constant' ? [guard(test)] : [], () => {
        if (machine.tree.file(path) === undefined) machine.missing.add(path);
        else machine.interpret({ language: 'javascript', interpreter: 'node', file: inTree(path), args: [] });
      }),
    );
    machine.endPhase();
  };
  switch (runs.kind) {
    case 'node':
      start(runs.pre, runs.preIf);
      start(runs.main, undefined);
      start(runs.post, runs.postIf);
      return;
    case 'composite':
      runSteps(runs.steps, { outputs: new Map(), input: (name) => machine.input(name) }, machine);
      return;
    case 'docker': {
      const { image } = runs;
      if (!image) {
        machine.opaque('runs.image is missing');
        return;
      }
      const env = runs.env.map(([name, value]) => [name, expressionText(value.value, scope)] as const);
      const args = runs.args.map((arg) => expressionText(arg.value, scope));
      const at = (location: Location, body: () => void): void => machine.at(location, body);
      if (image.value.startsWith('docker://')) {
        at(image.location, () =>
          machine.emit({
            kind: 'image',
            reference: expressionText(image.value.slice('docker://'.length), scope),
            via: 'runs.image',
          }),
        );
        return;
      }
      at(image.location, () => {
        const dockerfile = posix.join('/', folder, image.value).slice(1);
        const commands = interpretDockerfile(dockerfile, machine, {
          context: posix.dirname(dockerfile) === '.' ? '' : posix.dirname(dockerfile),
        });
        for (const [name, value] of env) machine.state.env.set(name, value);
        const beside = (entry: YamlScalar | undefined): void => {
          if (entry) runImage({ entrypoint: [expressionText(entry.value, scope)], command: [] }, machine);
        };
        beside(runs.preEntrypoint);
        runImage(commands, machine, {
          ...(runs.entrypoint ? { entrypoint: expressionText(runs.entrypoint.value, scope) } : {}),
          args,
        });
        beside(runs.postEntrypoint);
      });
      return;
    }
    case 'unknown':
      machine.opaque(runs.using === '' ? 'runs.using is missing' : `runs.using: ${runs.using} is not known`);
  }
}

/** A path of the tree as the runner has it on disk. */
function inTree(path: string): ReturnType<typeof literal> {
  const root = actionPathText('');
  return {
    alternatives: root.alternatives.map(({ parts, guards }) => ({ guards, parts: [...parts, `/${path}`] })),
  };
}
