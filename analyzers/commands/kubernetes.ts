import { parseAllDocuments } from 'yaml';
import { concat, handlesOf, literal, literalOf, printText, type Text } from '../../src/effects/text.js';
import type { Machine, Outcome } from '../machine.js';
import type { Call } from './command.js';
import { optionsOf, parseWords } from './words.js';

/** Objects of the API that have a pod's containers, and where: https://kubernetes.io/docs/concepts/workloads/ */
export const POD_OF: Readonly<Record<string, readonly string[]>> = {
  Pod: ['spec'],
  Job: ['spec', 'template', 'spec'],
  Deployment: ['spec', 'template', 'spec'],
  DaemonSet: ['spec', 'template', 'spec'],
  StatefulSet: ['spec', 'template', 'spec'],
  ReplicaSet: ['spec', 'template', 'spec'],
  CronJob: ['spec', 'jobTemplate', 'spec', 'template', 'spec'],
};

const VERBS = new Set(['apply', 'create', 'replace']);

/**
 * https://kubernetes.io/docs/reference/kubectl/generated/kubectl_apply/: a cluster runs what manifests say, which are files, addresses
 * or folders for kustomize. undefined where nothing is handed to a cluster.
 */
export function applyManifests(call: Call, machine: Machine): Outcome | undefined {
  const words = parseWords(call.args, {
    values: [
      '-f',
      '--filename',
      '-k',
      '--kustomize',
      '-n',
      '--namespace',
      '--context',
      '--kubeconfig',
      '-o',
      '-l',
    ],
  });
  const verb = words.operands[0] ? (literalOf(words.operands[0]) ?? '') : '';
  if (!VERBS.has(verb)) return undefined;
  const via = `${call.name} ${verb}`;
  for (const file of optionsOf(words, '-f', '--filename')) applyOne(file, via, call, machine);
  for (const folder of optionsOf(words, '-k', '--kustomize')) kustomize(folder, via, machine);
  return { stdout: literal('') };
}

function applyOne(file: Text, via: string, { stdin }: Call, machine: Machine): void {
  const printed = printText(file);
  if (/^https?:\/\//.test(printed)) {
    handOver(file, [machine.emit({ kind: 'fetch', url: file, via })], via, machine);
    return;
  }
  const content = printed === '-' ? stdin : machine.read(file);
  const reads = [
    ...(printed === '-' ? [] : machine.handlesAt(file)),
    ...(content ? handlesOf(content, ['fetched', 'file']) : []),
  ];
  if (reads.length > 0) handOver(file, reads, via, machine);
  const known = content && literalOf(content);
  if (known !== undefined)
    for (const image of imagesOf(known)) machine.emit({ kind: 'image', reference: literal(image), via });
}

function handOver(file: Text, reads: readonly string[], via: string, machine: Machine): void {
  machine.emit({
    kind: 'run',
    mode: 'install',
    program: literal(via),
    argv: [file],
    reads: [...new Set(reads)],
    via,
  });
}

/** https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/resource/: `https://github.com/o/r//folder?ref=v1`. */
function kustomize(folder: Text, via: string, machine: Machine): void {
  const [, url, ref] =
    /^((?:https?:\/\/)?(?:[\w-]+\.)+[\w-]+\/[\w.-]+\/[\w.-]+?)(?:\.git)?(?:\/.*?)?(?:\?ref=(.+))?$/.exec(
      literalOf(folder) ?? '',
    ) ?? [];
  if (url === undefined) return;
  machine.emit({
    kind: 'git-ref',
    url: concat(literal(/^https?:/.test(url) ? '' : 'https://'), literal(url)),
    ...(ref === undefined ? {} : { ref: literal(ref) }),
    via,
  });
}

/** The images of the containers in a file of manifests; none where it is no YAML. */
function imagesOf(text: string): string[] {
  return documentsOf(text).flatMap((said) => {
    const kind = field(said, 'kind');
    const path = typeof kind === 'string' && Object.hasOwn(POD_OF, kind) ? POD_OF[kind]! : undefined;
    const pod = path?.reduce(field, said);
    return ['initContainers', 'containers'].flatMap((list) => {
      const containers = field(pod, list);
      if (!Array.isArray(containers)) return [];
      return containers.map((one) => field(one, 'image')).filter((image) => typeof image === 'string');
    });
  });
}

function documentsOf(text: string): unknown[] {
  try {
    const documents = parseAllDocuments(text);
    if (!Array.isArray(documents) || documents.some(({ errors }) => errors.length > 0)) return [];
    return documents.map((document): unknown => document.toJS({ maxAliasCount: 100 }));
  } catch {
    // More aliases than a manifest has: a bomb.
    return [];
  }
}

function field(of: unknown, name: string): unknown {
  return typeof of === 'object' && of !== null ? (of as Record<string, unknown>)[name] : undefined;
}
