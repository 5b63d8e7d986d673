import { posix } from 'node:path';
import { safeRegExp } from '../../src/effects/condition.js';
import { LineIndex, type Location } from '../../src/effects/location.js';
import { concat, hole, literal, literalOf, printText, type Text } from '../../src/effects/text.js';
import type { Machine, RunState } from '../machine.js';
import { baseOf, type Instruction, mountSources, neededStages, parseDockerfile } from './stages.js';
import { substitute } from './variables.js';

/** What a build is told beside its Dockerfile. */
export interface BuildOptions {
  /** The build context: a folder of the pinned tree; undefined where it is not in the tree. */
  readonly context?: string;
  readonly target?: string;
  readonly args?: ReadonlyMap<string, Text>;
  /** What the run wrote to a path of the tree before the build. */
  readonly written?: (inTree: string) => Text | undefined;
}

/** The command lines that a container of the built image starts with. */
export interface ImageCommands {
  readonly entrypoint: readonly Text[];
  readonly command: readonly Text[];
}

/** Platform ARGs that BuildKit sets (https://docs.docker.com/reference/dockerfile/#automatic-platform-args-in-the-global-scope). */
const PLATFORM_ARGS: Record<string, Text> = {
  TARGETOS: hole('os', { kind: 'platform', what: 'os' }),
  BUILDOS: hole('os', { kind: 'platform', what: 'os' }),
  TARGETARCH: hole('arch', { kind: 'platform', what: 'arch' }),
  BUILDARCH: hole('arch', { kind: 'platform', what: 'arch' }),
  TARGETPLATFORM: hole('platform', { kind: 'platform', what: 'target' }),
  BUILDPLATFORM: hole('platform', { kind: 'platform', what: 'target' }),
  TARGETVARIANT: hole('variant', { kind: 'platform', what: 'libc' }),
};

/**
 * Builds the image of a Dockerfile of the tree: every stage that the final image needs, in order. The machine is left as a
 * container of that image starts: working folder, environment, and where COPY put files of the tree.
 */
export function interpretDockerfile(
  file: string,
  machine: Machine,
  options: BuildOptions = {},
): ImageCommands {
  const source = machine.tree.text(file);
  if (source === undefined) {
    machine.missing.add(file);
    return { entrypoint: [], command: [] };
  }
  machine.analysed.add(file);
  const index = new LineIndex(source);
  const locate = (offset: number): Location => index.locate(file, offset);
  const parsed = parseDockerfile(source);
  const before = machine.fork();
  if (parsed.syntax) {
    const { image, offset } = parsed.syntax;
    machine.at(locate(offset), () =>
      machine.emit({ kind: 'image', reference: literal(image), via: '# syntax=' }),
    );
  }
  const globals = new Map<string, Text>(Object.entries(PLATFORM_ARGS));
  for (const instruction of parsed.globals) {
    if (instruction.keyword === 'ARG') declareArgs(instruction, globals, options.args ?? new Map());
  }
  const built = new Map<
    string,
    { state: RunState; commands: ImageCommands; args: Map<string, Text>; shell: readonly string[] }
  >();
  let final: ImageCommands = { entrypoint: [], command: [] };
  for (const stage of neededStages(parsed.stages, options.target)) {
    const base = substitute(baseOf(stage), (name) => globals.get(name));
    const name = literalOf(base)?.toLowerCase();
    const parent = name === undefined ? undefined : built.get(name);
    let commands: ImageCommands = parent?.commands ?? { entrypoint: [], command: [] };
    let shell: readonly string[] = parent?.shell ?? ['/bin/sh', '-c'];
    const args = new Map(parent?.args ?? []);
    if (parent) machine.state = copyOf(parent.state);
    else {
      machine.state = {
        env: new Map(),
        files: new Map(),
        folders: new Map(),
        mounts: new Map(),
        arrays: new Map(),
        checks: new Map(),
        cwd: literal('/'),
      };
      if (name !== 'scratch') {
        machine.at(locate(stage.from.offset), () =>
          machine.emit({ kind: 'image', reference: base, via: 'FROM' }),
        );
      }
    }
    const lookup = (variable: string): Text | undefined =>
      machine.state.env.get(variable) ?? args.get(variable);
    const stageNamed = (reference: string): RunState | undefined => built.get(reference.toLowerCase())?.state;
    for (const instruction of stage.instructions) {
      machine.at(locate(instruction.offset), () => {
        switch (instruction.keyword) {
          case 'ARG':
            declareArgs(instruction, args, options.args ?? new Map(), globals);
            break;
          case 'ENV':
            for (const [key, value] of assignments(instruction.body))
              machine.state.env.set(key, substitute(value, lookup));
            break;
          case 'WORKDIR':
            machine.state.cwd = within(machine.state.cwd, substitute(instruction.body.trim(), lookup));
            break;
          case 'SHELL':
            shell = jsonWords(instruction.body) ?? shell;
            break;
          case 'COPY':
            copy(instruction, machine, options, lookup, stageNamed);
            break;
          case 'ADD':
            add(instruction, machine, options, lookup);
            break;
          case 'RUN':
            run(instruction, machine, shell, args, locate, stageNamed, options.context);
            break;
          case 'ENTRYPOINT':
            commands = { entrypoint: commandWords(instruction.body, shell, lookup), command: [] };
            break;
          case 'CMD':
            commands = { ...commands, command: commandWords(instruction.body, shell, lookup) };
            break;
        }
      });
    }
    const state = machine.fork();
    const ended = { state, commands, args, shell };
    built.set(stage.name, ended);
    built.set(String(parsed.stages.indexOf(stage)), ended);
    final = commands;
  }
  if (parsed.stages.length === 0) {
    machine.state = before;
    machine.opaque(`${file} has no FROM`, locate(0));
  }
  return final;
}

function copyOf(state: RunState): RunState {
  return {
    env: new Map(state.env),
    files: new Map(state.files),
    folders: new Map(state.folders),
    mounts: new Map(state.mounts),
    arrays: new Map(state.arrays),
    checks: new Map(state.checks),
    cwd: state.cwd,
  };
}

function declareArgs(
  instruction: Instruction,
  into: Map<string, Text>,
  given: ReadonlyMap<string, Text>,
  globals?: ReadonlyMap<string, Text>,
): void {
  for (const word of splitWords(instruction.body)) {
    const [, name, value] = /^(\w+)(?:=([\s\S]*))?$/.exec(word) ?? [];
    if (name === undefined) continue;
    const inherited = globals?.get(name);
    const text =
      value === undefined
        ? inherited
        : substitute(value, (variable) => into.get(variable) ?? globals?.get(variable));
    into.set(name, given.get(name) ?? text ?? literal(''));
  }
}

/** `ENV a=b c="d e"`, and the old `ENV a b c`. */
function assignments(body: string): [string, string][] {
  const words = splitWords(body);
  if (words[0] !== undefined && !words[0].includes('=')) {
    const [, name, value] = /^(\S+)\s+([\s\S]*)$/.exec(body.trim()) ?? [];
    return name === undefined ? [] : [[name, value ?? '']];
  }
  return words.flatMap((word) => {
    const at = word.indexOf('=');
    return at > 0 ? [[word.slice(0, at), word.slice(at + 1)] as [string, string]] : [];
  });
}

/** Words of an instruction; quotes and escapes stay in, line continuations go. */
function splitWords(body: string): string[] {
  return body.replace(/\\\r?\n/g, ' ').match(/(?:"(?:\\.|[^"\\])*"|'[^']*'|\\.|[^\s"'\\])+/g) ?? [];
}

/** The words of an exec form; undefined where it is none. */
function jsonWords(body: string): string[] | undefined {
  if (!body.trimStart().startsWith('[')) return undefined;
  try {
    const words: unknown = JSON.parse(body.replace(/\\\r?\n/g, ' '));
    return Array.isArray(words) && words.every((word) => typeof word === 'string') ? words : undefined;
  } catch {
    return undefined;
  }
}

function commandWords(
  body: string,
  shell: readonly string[],
  lookup: (name: string) => Text | undefined,
): Text[] {
  const words = jsonWords(body);
  if (words) return words.map(literal);
  return [...shell.map(literal), substitute(body.replaceAll('"', '\\"').replaceAll("'", "\\'"), lookup)];
}

function within(cwd: Text, folder: Text): Text {
  return /^\//.test(printText(folder)) ? folder : concat(cwd, literal('/'), folder);
}

/** Where COPY and ADD put one source: inside of the destination where that is a folder. */
function destinationOf(destination: Text, name: string, manyOrFolder: boolean): Text {
  return manyOrFolder ? concat(destination, literal(`/${name}`)) : destination;
}

function operands(instruction: Instruction): { sources: string[]; destination: string } {
  const words =
    jsonWords(instruction.body) ?? splitWords(instruction.body).filter((word) => !word.startsWith('<<'));
  return { sources: words.slice(0, -1), destination: words[words.length - 1] ?? '' };
}

function copy(
  instruction: Instruction,
  machine: Machine,
  options: BuildOptions,
  lookup: (name: string) => Text | undefined,
  stageNamed: (reference: string) => RunState | undefined,
): void {
  const { sources, destination } = operands(instruction);
  const target = substitute(destination, lookup);
  const intoFolder = destination.endsWith('/') || sources.length > 1;
  const from = instruction.flags.get('from')?.[0];
  for (const heredoc of instruction.heredocs) {
    machine.write(destinationOf(target, heredoc.name, destination.endsWith('/')), literal(heredoc.content));
  }
  if (from !== undefined) {
    const reference = substitute(from, lookup);
    const other = stageNamed(printText(reference));
    if (!other) {
      machine.emit({ kind: 'image', reference, via: 'COPY --from' });
      machine.mixIn(target, 'image');
      return;
    }
    for (const source of sources) copyFromStage(machine, other, substitute(source, lookup), target);
    return;
  }
  if (options.context === undefined) return;
  for (const source of sources) {
    const path = posix.join('/', options.context, literalOf(substitute(source, lookup)) ?? '').slice(1);
    for (const match of matching(machine, path)) {
      const isFile = machine.tree.file(match) !== undefined;
      const content = isFile ? undefined : options.written?.(match);
      if (content) {
        machine.write(destinationOf(target, posix.basename(match), intoFolder), content);
        continue;
      }
      machine.mount(destinationOf(target, posix.basename(match), isFile && intoFolder), match);
      // `COPY x /bin` where /bin is a folder of the image: the file lands inside of it.
      if (isFile && !intoFolder) machine.mount(destinationOf(target, posix.basename(match), true), match);
    }
  }
}

function copyFromStage(machine: Machine, other: RunState, source: Text, target: Text): void {
  const here = machine.state;
  machine.state = other;
  const handles = machine.handlesAt(source);
  const inTree = machine.treePath(source);
  const content = machine
    .pathKeys(source)
    .map((key) => other.files.get(key))
    .find((text) => text !== undefined);
  machine.state = here;
  if (content) {
    machine.write(target, content);
    machine.write(concat(target, literal(`/${posix.basename(printText(source))}`)), content);
  } else machine.place(target, handles);
  if (inTree !== undefined) machine.mount(target, inTree);
  else machine.mixIn(target, 'image');
}

/** Files or the folder that a COPY source names, `*` and `?` as Go's filepath.Match has them. */
function matching(machine: Machine, path: string): string[] {
  if (!/[*?[]/.test(path)) return [path === '' || path === '.' ? '' : path.replace(/\/$/, '')];
  const pattern = safeRegExp(
    `^${path
      .replace(/[.+^${}()|\\]/g, '\\$&')
      .replaceAll('*', '[^/]*')
      .replaceAll('?', '[^/]')}$`,
  );
  if (!pattern) return [];
  return machine.tree
    .files()
    .filter((file) => pattern.test(file.path))
    .map((file) => file.path);
}

function add(
  instruction: Instruction,
  machine: Machine,
  options: BuildOptions,
  lookup: (name: string) => Text | undefined,
): void {
  const { sources, destination } = operands(instruction);
  const target = substitute(destination, lookup);
  const checksum = instruction.flags.get('checksum')?.[0];
  const local: string[] = [];
  for (const source of sources) {
    const url = substitute(source, lookup);
    const printed = printText(url);
    if (/^git@|\.git(#|$)/.test(printed)) {
      const [address, fragment] = splitFragment(url);
      const handle = machine.emit({
        kind: 'git-ref',
        url: address,
        ...(fragment ? { ref: fragment } : {}),
        via: 'ADD',
      });
      machine.place(target, [handle]);
    } else if (/^https?:/.test(printed)) {
      const handle = machine.emit({ kind: 'fetch', url, via: 'ADD' });
      if (checksum !== undefined) {
        machine.emit({
          kind: 'verify',
          subjects: [handle],
          against: substitute(checksum, lookup),
          mechanism: 'digest',
          fatal: true,
          via: 'ADD --checksum',
        });
      }
      machine.emit({
        kind: 'run',
        mode: 'build',
        program: literal('ADD'),
        argv: [url, target],
        reads: [handle],
        via: 'ADD',
      });
      const name = posix.basename(printed.replace(/[?#].*$/, ''));
      machine.write(
        destinationOf(target, name, destination.endsWith('/')),
        hole(name, { kind: 'fetched', handle }),
      );
    } else local.push(source);
  }
  if (local.length > 0) {
    copy(
      { ...instruction, flags: new Map(), body: [...local, destination].join(' ') },
      machine,
      options,
      lookup,
      () => undefined,
    );
  }
}

/** `https://…/x.git#ref:folder` into address and ref. */
function splitFragment(url: Text): [Text, Text | undefined] {
  const printed = literalOf(url);
  if (printed === undefined) return [url, undefined];
  const [address, fragment] = printed.split('#');
  const ref = fragment?.split(':')[0];
  return [literal(address ?? printed), ref ? literal(ref) : undefined];
}

function run(
  instruction: Instruction,
  machine: Machine,
  shell: readonly string[],
  args: ReadonlyMap<string, Text>,
  locate: (offset: number) => Location,
  stageNamed: (reference: string) => RunState | undefined,
  context: string | undefined,
): void {
  for (const source of mountSources(instruction.flags)) {
    const reference = substitute(source, (name) => machine.state.env.get(name) ?? args.get(name));
    if (!stageNamed(printText(reference)))
      machine.emit({ kind: 'image', reference, via: 'RUN --mount=from' });
  }
  if (context !== undefined) bindContext(instruction, context, machine);
  // ARGs are variables of the command only; ENV wins over an ARG of the same name.
  const outer = new Map(machine.state.env);
  for (const [name, value] of args) if (!outer.has(name)) machine.state.env.set(name, value);
  const words = jsonWords(instruction.body);
  if (words) machine.run(words.map(literal));
  else {
    const script =
      instruction.heredocs[0] && /^<<-?\s*["']?\w+["']?\s*(\n|$)/.test(instruction.body)
        ? instruction.heredocs[0]
        : undefined;
    const text = script?.content ?? instruction.body;
    const base = script?.offset ?? instruction.offset;
    const interpreter = shell.slice(0, -1).join(' ') || '/bin/sh';
    machine.interpret({
      language: /pwsh|powershell/i.test(interpreter)
        ? 'powershell'
        : /cmd/i.test(interpreter)
          ? 'cmd'
          : 'shell',
      interpreter: /^#!/.test(text) ? text.split('\n', 1)[0]!.slice(2).trim() || interpreter : interpreter,
      text: literal(text),
      args: [],
      locate: (offset) => locate(base + offset),
    });
  }
  for (const name of args.keys()) {
    const value = outer.get(name);
    if (value === undefined) machine.state.env.delete(name);
    else machine.state.env.set(name, value);
  }
}

/** `RUN --mount=type=bind,source=x,target=/y`: a file or folder of the build context is there too. */
function bindContext({ flags }: Instruction, context: string, machine: Machine): void {
  for (const mount of flags.get('mount') ?? []) {
    const options = new Map(
      mount.split(',').map((option) => [option.split('=')[0]!, option.slice(option.indexOf('=') + 1)]),
    );
    const target = options.get('target') ?? options.get('dst') ?? options.get('destination');
    if ((options.get('type') ?? 'bind') !== 'bind' || options.has('from') || target === undefined) continue;
    const source = posix.join('/', context, options.get('source') ?? options.get('src') ?? '').slice(1);
    machine.mount(literal(target), source.replace(/\/$/, ''));
  }
}

/** Starts a container of the image: its entrypoint with the arguments, as `docker run` joins them. */
export function runImage(
  commands: ImageCommands,
  machine: Machine,
  override: { entrypoint?: Text; args?: readonly Text[] } = {},
): void {
  const entrypoint = override.entrypoint ? [override.entrypoint] : commands.entrypoint;
  const args =
    override.args && override.args.length > 0 ? override.args : override.entrypoint ? [] : commands.command;
  const words = [...entrypoint, ...args];
  if (words.length > 0) machine.run(words);
}
