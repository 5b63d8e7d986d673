import { guardNot } from '../../src/effects/condition.js';
import {
  concat,
  hole,
  holesOf,
  literal,
  literalOf,
  type Part,
  printText,
  type Text,
} from '../../src/effects/text.js';
import { interpretDockerfile } from '../dockerfile/interpret.js';
import type { Machine, Outcome } from '../machine.js';
import type { Call } from './command.js';
import { compose } from './compose.js';
import { hasFlag, optionOf, optionsOf, parseWords, type Words } from './words.js';

/** Options of `docker run` and `create` that take a value (https://docs.docker.com/reference/cli/docker/container/run/). */
const RUN_VALUES = [
  '-a',
  '--attach',
  '--add-host',
  '--annotation',
  '--blkio-weight',
  '--cap-add',
  '--cap-drop',
  '--cgroup-parent',
  '--cgroupns',
  '--cidfile',
  '-c',
  '--cpu-shares',
  '--cpus',
  '--cpuset-cpus',
  '--device',
  '--dns',
  '--dns-search',
  '--entrypoint',
  '-e',
  '--env',
  '--env-file',
  '--expose',
  '--gpus',
  '--group-add',
  '--health-cmd',
  '--health-interval',
  '--health-retries',
  '--health-timeout',
  '-h',
  '--hostname',
  '--ip',
  '--ipc',
  '-l',
  '--label',
  '--label-file',
  '--link',
  '--log-driver',
  '--log-opt',
  '--mac-address',
  '-m',
  '--memory',
  '--memory-swap',
  '--mount',
  '--name',
  '--network',
  '--net',
  '--network-alias',
  '--pid',
  '--pids-limit',
  '--platform',
  '-p',
  '--publish',
  '--pull',
  '--restart',
  '--runtime',
  '--security-opt',
  '--shm-size',
  '--stop-signal',
  '--stop-timeout',
  '--storage-opt',
  '--sysctl',
  '--tmpfs',
  '-u',
  '--user',
  '--ulimit',
  '--userns',
  '--uts',
  '-v',
  '--volume',
  '--volume-driver',
  '--volumes-from',
  '-w',
  '--workdir',
  '--detach-keys',
  '--cpuset-mems',
  '--memory-reservation',
  '--oom-score-adj',
  '--isolation',
  '--domainname',
];
const BUILD_VALUES = [
  '-f',
  '--file',
  '-t',
  '--tag',
  '--build-arg',
  '--target',
  '--platform',
  '--cache-from',
  '--cache-to',
  '--label',
  '-o',
  '--output',
  '--secret',
  '--ssh',
  '--network',
  '--progress',
  '--builder',
  '--add-host',
  '--build-context',
  '--metadata-file',
  '--iidfile',
  '--shm-size',
  '--ulimit',
  '-m',
  '--memory',
  '--attest',
  '--provenance',
  '--sbom',
  '--allow',
];
const GLOBAL_VALUES = ['-H', '--host', '-c', '--context', '--config', '-l', '--log-level'];

/** Images that the run itself built or loaded, as a pseudo file by tag. */
function localImage(tag: Text): Text {
  return concat(literal('/pindrift/images/'), tag);
}

/** docker, podman, nerdctl. */
export function docker(call: Call, machine: Machine): Outcome | undefined {
  const outer = parseWords(call.args, { values: GLOBAL_VALUES, stopAtOperand: true });
  let [verbWord, ...rest] = outer.operands;
  if (verbWord && /^(container|image|buildx|builder)$/.test(printText(verbWord))) {
    const group = printText(verbWord);
    [verbWord, ...rest] = rest;
    if (group === 'buildx' && verbWord && printText(verbWord) === 'create')
      return buildxCreate(rest, machine);
  }
  switch (verbWord ? printText(verbWord) : '') {
    case 'run':
    case 'create':
      return run(call, rest, machine);
    case 'pull': {
      const words = parseWords(rest, { values: ['--platform'] });
      for (const image of words.operands) pulled(image, 'docker pull', machine);
      return { stdout: literal('') };
    }
    case 'build':
      return build(rest, machine);
    case 'compose': {
      const composed = compose(call, rest, machine);
      if (composed) return composed;
      break;
    }
    case 'load':
    case 'import':
      return undefined;
    case 'tag': {
      const [source, target] = rest;
      if (target && source && machine.state.files.has(machine.pathKeys(localImage(source))[0] ?? ''))
        machine.write(localImage(target), literal('built'));
      return undefined;
    }
  }
  return {
    stdout: hole('docker', { kind: 'runner', what: 'docker' }),
    ...presenceOfPlugin(call.name, outer.operands),
  };
}

/** docker-compose, podman-compose: as a program of its own. */
export function standaloneCompose(call: Call, machine: Machine): Outcome | undefined {
  return compose(call, call.args, machine);
}

/** `docker buildx version`, `docker compose`: what only asks whether the plugin is there succeeds where it is. */
function presenceOfPlugin(name: string, words: readonly Text[]): Outcome {
  const [plugin, asked = '', ...more] = words.map((word) => literalOf(word) ?? '{}');
  if (name !== 'docker' || !plugin || !/^(?:buildx|compose)$/.test(plugin) || more.length > 0) return {};
  if (!/^(?:version|help|ls|--version|--help|-h|)$/.test(asked)) return {};
  return { succeeds: { kind: 'exists', what: 'command', subject: literal(`docker ${plugin}`) } };
}

function pulled(image: Text, via: string, machine: Machine, name?: Text): void {
  const key = machine.pathKeys(localImage(image))[0];
  if (key !== undefined && machine.state.files.has(key)) return;
  machine.emit({ kind: 'image', reference: image, via, ...(name ? { name } : {}) });
}

function run(call: Call, args: readonly Text[], machine: Machine): Outcome {
  const words = parseWords(
    args.filter((word) => !isOptionsOfCaller(word)),
    { values: RUN_VALUES, stopAtOperand: true },
  );
  const [image, ...command] = words.operands;
  if (image) {
    pulled(image, `${call.name} run`, machine, optionOf(words, '--name'));
    const entrypoint = optionOf(words, '--entrypoint');
    const line = entrypoint ? [entrypoint, ...command] : command;
    inside(() => {
      for (const volume of optionsOf(words, '-v', '--volume')) {
        const sides = splitVolume(volume);
        if (sides) machine.copy(...sides);
      }
      // What a shell inside of the container is told, or a script that was put there, is part of the action.
      const [program] = line;
      if (program && (/^(.*\/)?(ba|da|a|z)?sh$/.test(literalOf(program) ?? '') || isGiven(program, machine)))
        machine.run(line, call.stdin ? { stdin: call.stdin } : {});
    }, machine);
  }
  return { stdout: hole('output', { kind: 'runner', what: 'output of a container' }) };
}

/** Options that the caller adds, as one value: `{docker-options}`. */
function isOptionsOfCaller({ alternatives }: Text): boolean {
  return alternatives.every(({ parts }) => {
    const [only] = parts;
    return (
      parts.length === 1 &&
      typeof only === 'object' &&
      /^(input|env|caller)$/.test(only.origin.kind) &&
      /opt(ion)?s?$|args?$|arguments$|flags?$|param(eter)?s?$/i.test(only.name)
    );
  });
}

/** `host:container[:options]`; undefined where the two cannot be told apart, or have a drive letter. */
function splitVolume({ alternatives: [first, ...others] }: Text): [Text, Text] | undefined {
  if (!first || others.length > 0) return undefined;
  const at = first.parts.findIndex((part) => typeof part === 'string' && part.includes(':'));
  const part = first.parts[at];
  if (typeof part !== 'string') return undefined;
  const colon = part.indexOf(':');
  const last = first.parts.slice(at + 1);
  const side = (parts: readonly Part[]): Text => ({
    alternatives: [{ parts: parts.filter((one) => one !== ''), guards: first.guards }],
  });
  return [
    side([...first.parts.slice(0, at), part.slice(0, colon)]),
    side([part.slice(colon + 1).replace(/:.*$/s, ''), ...last]),
  ];
}

/** Whether the program is a file of the tree or one that the run wrote. */
function isGiven(program: Text, machine: Machine): boolean {
  const inTree = machine.treePath(program);
  return (
    (inTree !== undefined && machine.tree.file(inTree) !== undefined) ||
    machine.pathKeys(program).some((key) => machine.state.files.has(key))
  );
}

/** Runs in a container: its files are not the runner's. */
/** Runs what happens in another machine: its state is not that of this one. */
export function inside(body: () => void, machine: Machine): void {
  const before = machine.fork();
  body();
  machine.state = before;
}

function build(args: readonly Text[], machine: Machine): Outcome {
  const words = parseWords(args, { values: BUILD_VALUES });
  for (const tag of optionsOf(words, '-t', '--tag')) machine.write(localImage(tag), literal('built'));
  const [context] = words.operands;
  const contextPath = context ? machine.treePath(context) : undefined;
  if (context && /^(https?:|git@)/.test(printText(context))) {
    const [address, fragment] = printText(context).split('#');
    machine.emit({
      kind: 'git-ref',
      url: literal(address ?? ''),
      ...(fragment ? { ref: literal(fragment.split(':')[0] ?? '') } : {}),
      via: 'docker build',
    });
  }
  const file = optionOf(words, '-f', '--file');
  const dockerfile = file ?? (context && concat(context, literal('/Dockerfile')));
  if (dockerfile)
    machine.eachAlternative(machine.filesNamed(dockerfile, MAX_DOCKERFILES).alternatives, (path) => {
      buildFrom(path, contextPath, words, machine);
      return {};
    });
  return { stdout: literal('') };
}

/** Dockerfiles of one folder that are all followed, where it is not known which of them is built. */
const MAX_DOCKERFILES = 100;

function buildFrom(path: Text, context: string | undefined, words: Words, machine: Machine): void {
  const named = machine.treePath(path);
  if (named === undefined) return;
  if (!machine.tree.file(named)) {
    if (holesOf(path).length > 1) machine.opaque(`which of the Dockerfiles ${named} is built is not known`);
    return;
  }
  const target = optionOf(words, '--target');
  const given = new Map<string, Text>();
  for (const arg of optionsOf(words, '--build-arg')) {
    const [first, ...more] = arg.alternatives[0]?.parts ?? [];
    const name = typeof first === 'string' ? /^(\w+)=(.*)$/s.exec(first) : undefined;
    if (name)
      given.set(name[1]!, {
        alternatives: [{ guards: [], parts: [...(name[2] ? [name[2]] : []), ...more] }],
      });
  }
  const { files } = machine.state;
  const written = (inTree: string): Text | undefined =>
    machine
      .pathKeys(machine.inTree(inTree))
      .map((key) => files.get(key))
      .find((content) => content !== undefined);
  inside(
    () =>
      interpretDockerfile(named, machine, {
        written,
        ...(context === undefined ? {} : { context }),
        ...(target ? { target: printText(target) } : {}),
        args: given,
      }),
    machine,
  );
}

/** Drivers of buildx that pull no image of BuildKit to this machine. */
const DRIVERS_WITHOUT_IMAGE = ['docker', 'remote', 'kubernetes', 'cloud'];

/** buildx create: the BuildKit image that its container driver pulls. */
function buildxCreate(args: readonly Text[], machine: Machine): Outcome {
  const words = parseWords(args, {
    values: [
      '--name',
      '--driver',
      '--driver-opt',
      '--buildkitd-flags',
      '--buildkitd-config',
      '--config',
      '--platform',
      '--node',
    ],
  });
  const driver = optionOf(words, '--driver');
  const image = optionsOf(words, '--driver-opt')
    .map(imageOption)
    .find((found) => found !== undefined);
  const known = driver && literalOf(driver);
  const other = known !== undefined && DRIVERS_WITHOUT_IMAGE.includes(known);
  if (image) machine.emit({ kind: 'image', reference: image, via: 'buildx create' });
  else if (!other && !hasFlag(words, '--append')) {
    // The docker-container driver's default (https://docs.docker.com/build/builders/drivers/docker-container/).
    const open = driver && known === undefined ? DRIVERS_WITHOUT_IMAGE : [];
    machine.under(
      open.map((name) => guardNot({ kind: 'equals', left: driver!, right: literal(name) })),
      () =>
        machine.emit({
          kind: 'image',
          reference: literal('moby/buildkit:buildx-stable-1'),
          via: 'buildx create',
          ...(driver ? { unless: { option: driver, word: DRIVERS_WITHOUT_IMAGE[0]! } } : {}),
        }),
    );
  }
  return { stdout: literal('') };
}

function imageOption(option: Text): Text | undefined {
  const [first, ...rest] = option.alternatives[0]?.parts ?? [];
  const match = typeof first === 'string' ? /(?:^|,)image=([^,]*)/.exec(first) : undefined;
  return match
    ? { alternatives: [{ guards: [], parts: [...(match[1] ? [match[1]] : []), ...rest] }] }
    : undefined;
}

/** What starts local clusters, and the options that name the image of their nodes. Without one, each has an image of its own release. */
const NODE_IMAGE: Readonly<Record<string, { readonly when: RegExp; readonly options: readonly string[] }>> = {
  // https://k3d.io/stable/usage/commands/k3d_cluster_create/
  k3d: { when: /^(cluster|node) (create|add)$/, options: ['-i', '--image'] },
  // https://kind.sigs.k8s.io/docs/user/quick-start/#creating-a-cluster
  kind: { when: /^create cluster$/, options: ['--image'] },
  // https://minikube.sigs.k8s.io/docs/commands/start/
  minikube: { when: /^start\b/, options: ['--base-image'] },
};

const CLUSTER_VALUES =
  '-a --agents -c --config -e --env -p --port -s --servers -v --volume --api-port --k3s-arg --network --registry-create --registry-use --registry-config --timeout --token --name --kubeconfig --wait --retain --driver --cpus --memory --kubernetes-version --profile'.split(
    ' ',
  );

/** k3d, kind, minikube: clusters whose nodes are containers. */
export function cluster(call: Call, machine: Machine): Outcome | undefined {
  const { when, options } = NODE_IMAGE[call.name]!;
  // `--wait` has a value in kind alone.
  const values = [...options, ...CLUSTER_VALUES].filter((name) => name !== '--wait' || call.name === 'kind');
  const words = parseWords(call.args, { values });
  const verb = words.operands.slice(0, 2).map(printText).join(' ');
  const image = optionOf(words, ...options);
  if (image && when.test(verb))
    machine.emit({ kind: 'image', reference: image, via: `${call.name} ${verb}` });
  return undefined;
}

/** apptainer, singularity: images of a registry, as `docker://name:tag`. */
export function apptainer(call: Call, machine: Machine): Outcome | undefined {
  const words = parseWords(call.args, {
    values: ['-B', '--bind', '--env', '--pwd', '--dir', '--name', '--arch'],
  });
  const [verb, ...operands] = words.operands;
  if (!/^(pull|build|run|exec|shell|instance)$/.test((verb && literalOf(verb)) ?? '')) return undefined;
  const source = operands.find((word) => /^(docker|oras):\/\//.test(printText(word)));
  if (source) machine.emit({ kind: 'image', reference: withoutScheme(source), via: call.name });
  return undefined;
}

/** skopeo copy, crane pull, buildah from, oras pull, ctr images pull, helm pull oci://: images by reference. */
export function imageTool(call: Call, machine: Machine): Outcome | undefined {
  const words = parseWords(call.args, {
    values: [
      '-o',
      '--output',
      '--platform',
      '--authfile',
      '--creds',
      '--src-creds',
      '--dest-creds',
      '--format',
      '--name',
      '--override-arch',
      '--override-os',
      '--version',
      '--cachedir',
      '--include',
      '-n',
      '--namespace',
      '-u',
      '--user',
    ],
  });
  const { operands } = words;
  // `regctl image export`, `ctr images pull`, `undock image folder`.
  const [verb, source] =
    call.name === 'undock'
      ? [literal('export'), ...operands]
      : operands.slice(/^(images?|i)$/.test((operands[0] && literalOf(operands[0])) ?? '') ? 1 : 0);
  if (!source || !/^(copy|pull|from|export|cp|bud|sync|get-file)$/.test(verb ? printText(verb) : ''))
    return undefined;
  if (!/^(docker|oci):\/\/|^[\w.-]+(\/|:)/.test(printText(source))) return undefined;
  machine.emit({ kind: 'image', reference: withoutScheme(source), via: call.name });
  return undefined;
}

/** `docker://name:tag` as `name:tag`. */
function withoutScheme(source: Text): Text {
  return {
    alternatives: source.alternatives.map(({ parts, guards }) => ({
      guards,
      parts: parts.map((part, at) =>
        at === 0 && typeof part === 'string' ? part.replace(/^\w+:\/\//, '') : part,
      ),
    })),
  };
}
