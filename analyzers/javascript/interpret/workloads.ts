/** Workloads that a program hands to a client of Kubernetes: their images are pulled and run by the cluster. */

import { literalOf, type Text } from '../../../src/effects/text.js';
import { inside } from '../../commands/containers.js';
import { POD_OF } from '../../commands/kubernetes.js';
import { iterate } from './elements.js';
import type { Interpreter } from './interpreter.js';
import { isObject, type Obj, textOf, type Value } from './values.js';

/** Methods of clients that are code of the bundle: `createNamespacedJob`, `patchNamespacedDeployment`. */
const CLIENT_METHOD = new RegExp(`^(?:create|replace|patch)Namespaced(?:${Object.keys(POD_OF).join('|')})$`);

/** Whether a method is one of a client of Kubernetes. */
export function isClientMethod(name: string): boolean {
  return CLIENT_METHOD.test(name);
}

/** Runs the containers of the workloads among the arguments of a call, which are given bare or as `body`. */
export function runWorkloads(it: Interpreter, args: readonly Value[]): void {
  for (const arg of args) {
    if (!isObject(arg) || arg.elements) continue;
    const pod = podOf(it, arg) ?? podOf(it, it.get(arg, 'body'));
    if (!pod) continue;
    for (const list of ['initContainers', 'containers'])
      for (const container of iterate(it, it.get(pod, list)).items)
        it.machine.under(it.path.guards, () =>
          it.machine.at(it.location(), () => runContainer(it, container), 'call'),
        );
  }
}

function podOf(it: Interpreter, workload: Value): Obj | undefined {
  if (!isObject(workload) || !workload.props.has('apiVersion') || !workload.props.has('kind'))
    return undefined;
  const kind = literalOf(textOf(it.get(workload, 'kind'))) ?? '';
  const path = Object.hasOwn(POD_OF, kind) ? POD_OF[kind]! : [];
  let at: Value = path.length > 0 ? workload : undefined;
  for (const name of path) at = isObject(at) ? it.get(at, name) : undefined;
  return isObject(at) ? at : undefined;
}

function runContainer(it: Interpreter, container: Value): void {
  if (!isObject(container) || !container.props.has('image')) return;
  const { machine } = it;
  machine.emit({ kind: 'image', reference: textOf(it.get(container, 'image')), via: 'Kubernetes' });
  const words = ['command', 'args'].flatMap((name) =>
    iterate(it, it.get(container, name)).items.map((one) => textOf(one)),
  );
  if (isShell(words[0])) inside(() => void machine.run(words), machine);
}

function isShell(program: Text | undefined): boolean {
  return /^(?:.*\/)?(?:ba|da|a|z)?sh$/.test((program && literalOf(program)) ?? '');
}
