import { posix } from 'node:path';
import { type Guard, guardNot } from '../../src/effects/condition.js';
import type { Ecosystem, Install } from '../../src/effects/effect.js';
import {
  concat,
  hole,
  literal,
  literalOf,
  ofAlternative,
  type Part,
  printText,
  type Text,
  textKey,
} from '../../src/effects/text.js';
import { repositoryOf } from '../../src/refs/forge.js';
import { isFullSha } from '../../src/refs/uses.js';
import { commitOf, followedPath } from '../../src/sources/followed.js';
import type { Machine, Outcome } from '../machine.js';
import { installFile } from './archives.js';
import type { Call, Command } from './command.js';
import { installConsoleScripts } from './console-scripts.js';
import { BREW_REPOSITORY } from './git.js';
import { applyManifests } from './kubernetes.js';
import { maven } from './maven.js';
import { nixCommands } from './nix.js';
import { opam } from './opam.js';
import {
  gitSpec,
  manifestOwner,
  type Request,
  requestFromFolder,
  requestPackages,
  treeFile,
  type VersionStyle,
} from './packages.js';
import { thatUpdateThemselves } from './self-updates.js';
import { isOfCaller, versionManagers } from './version-managers.js';
import { hasFlag, optionOf, optionsOf, parseWords, type Words } from './words.js';

interface Manager {
  readonly ecosystem: Ecosystem;
  /** The verbs that fetch what they name. */
  readonly verbs: readonly string[];
  readonly values?: readonly string[];
  readonly style?: VersionStyle;
  /** The option that gives the version of what is named. */
  readonly versionOption?: readonly string[];
  readonly integrity?: Request['integrity'];
  /** Words before the verb: `dotnet tool install`. */
  readonly nouns?: readonly string[];
  /** Flags that each name a channel: `--edge`. */
  readonly channels?: readonly string[];
  /** The options that name where packages are looked for, and nowhere else. */
  readonly sourceOption?: readonly string[];
}

/** A folder, or several: `.`, `.\\out;C:\\packages`. */
const LOCAL_SOURCE = /^(?:(?:\.{1,2}(?:$|[\\/])|\/|[a-z]:[\\/])[^;]*(?:;|$))+$/i;

/** A manager whose command lines are `name [options] verb package…`. */
function manager({
  ecosystem,
  verbs,
  values = [],
  style = '@',
  versionOption = [],
  integrity,
  nouns,
  channels = [],
  sourceOption = [],
}: Manager): Command {
  return (call, machine) => {
    const words = parseWords(call.args, { values: [...values, ...versionOption, ...sourceOption] });
    let operands = [...words.operands];
    const path = [call.name];
    if (nouns) {
      const noun = operands[0] && literalOf(operands[0]);
      if (noun === undefined || !nouns.includes(noun)) return undefined;
      path.push(noun);
      operands = operands.slice(1);
    }
    const [verbWord, ...specs] = operands;
    const verb = verbWord ? (literalOf(verbWord) ?? '') : '';
    if (!verbs.includes(verb)) return undefined;
    const request: Request = {
      ecosystem,
      command: [...path, verb].join(' '),
      ...(integrity ? { integrity } : {}),
    };
    const source = optionOf(words, ...sourceOption);
    if (source && LOCAL_SOURCE.test(printText(source))) {
      for (const folder of literalOf(source)?.split(';') ?? [])
        requestFromFolder(literal(folder), request, machine);
      return { stdout: literal('') };
    }
    const channel = channels.find((flag) => words.flags.has(flag));
    const version =
      optionOf(words, ...versionOption) ?? (channel === undefined ? undefined : literal(channel.slice(2)));
    requestPackages(specs, request, style, machine, version);
    const only = version && onlyWhere(version, machine);
    if (only)
      machine.under([guardNot(only.condition)], () => requestPackages(specs, request, style, machine));
    return { stdout: literal('') };
  };
}

/** The test without which an option is not given: what every value that it can have is subject to. */
function onlyWhere({ alternatives: [first, ...others] }: Text, machine: Machine): Guard | undefined {
  return first?.guards.find(
    ({ key }) =>
      !machine.guards.some((held) => held.key === key) &&
      others.every(({ guards }) => guards.some((one) => one.key === key)),
  );
}

const NPM_VALUES = [
  '--prefix',
  '-C',
  '--registry',
  '--cache',
  '--userconfig',
  '--loglevel',
  '--omit',
  '--include',
  '-w',
  '--workspace',
  '--tag',
  '--dir',
  '--cwd',
  '--filter',
  '-F',
  '--store-dir',
  '--global-dir',
  '--install-strategy',
  '--before',
  '--otp',
  '--location',
  '--modules-folder',
  '--network-timeout',
  '--mutex',
  '--cache-folder',
];

/** Verbs that print what the registry says of a package: https://docs.npmjs.com/cli/commands/npm-view */
const LOOK_UPS = ['view', 'info', 'show', 'v'];

/** npm, pnpm, yarn, bun: packages by name, manifests of the caller or of the tree. */
function nodeManager(verbs: readonly string[], executes: readonly string[]): Command {
  return (call, machine) => {
    const words = parseWords(call.args, {
      values: [...NPM_VALUES, ...(executes.length > 0 ? ['-p', '--package', '-c', '--call'] : [])],
    });
    let operands = [...words.operands];
    if (call.name === 'yarn' && operands[0] && literalOf(operands[0]) === 'global')
      operands = operands.slice(1);
    const [verbWord, ...specs] = operands;
    const verb = verbWord ? (literalOf(verbWord) ?? '') : call.name === 'yarn' ? 'install' : '';
    const command = `${call.name} ${verb}${hasFlag(words, '-g', '--global') ? ' -g' : ''}`;
    const request: Request = { ecosystem: 'npm', command };
    if (executes.includes(verb))
      return execute(specs, optionsOf(words, '-p', '--package'), words, `${call.name} ${verb}`, machine);
    if (LOOK_UPS.includes(verb) && specs[0]) {
      const what = concat(literal(`${call.name} ${verb} `), specs[0]);
      const handle = machine.emit({ kind: 'resolve', what, via: `${call.name} ${verb}` });
      return { stdout: hole(verb, { kind: 'fetched', handle }) };
    }
    if (!verbs.includes(verb))
      return verb === 'exec' ? undefined : runScript(call, verb === 'run' ? specs : operands, words, machine);
    if (specs.length > 0) {
      requestPackages(specs, request, '@', machine);
      return { stdout: literal('') };
    }
    const folder = optionOf(words, '--prefix', '-C', '--dir', '--cwd') ?? machine.state.cwd;
    fromManifest(folder, request, verb, machine);
    return { stdout: literal('') };
  };
}

/** `npm run build`, `yarn build`, `npm test`: the script that the tree's own package.json has under the name. */
function runScript(
  call: Call,
  [named, ...args]: readonly Text[],
  words: Words,
  machine: Machine,
): Outcome | undefined {
  const folder = optionOf(words, '--prefix', '-C', '--dir', '--cwd') ?? machine.state.cwd;
  const script = scriptOf(treeFile(folder, 'package.json', machine), (named && literalOf(named)) ?? '');
  if (script !== undefined) {
    const text = args.reduce((all, arg) => concat(all, literal(' '), arg), literal(script));
    const { cwd } = machine.state;
    machine.state.cwd = folder;
    const outcome = machine.interpret({ language: 'shell', interpreter: 'sh', text, args: [] });
    machine.state.cwd = cwd;
    machine.mixIn(folder, 'build');
    return outcome;
  }
  const [first] = call.args;
  if (first && literalOf(first) === undefined) return { stdout: machine.state.cwd };
  // `yarn tsx main.ts`: a program of the packages that are installed.
  return named && call.name !== 'npm' ? runWith([named, ...args], machine) : undefined;
}

function scriptOf(manifest: string | undefined, name: string): string | undefined {
  try {
    const { scripts } = JSON.parse(manifest ?? '{}') as { scripts?: Record<string, unknown> };
    const script = scripts && Object.hasOwn(scripts, name) ? scripts[name] : undefined;
    return typeof script === 'string' ? script : undefined;
  } catch {
    return undefined;
  }
}

/** `npm ci` and `npm install` without names. Registry lockfiles with hashes in the tree fix every byte. */
function fromManifest(folder: Text, request: Request, verb: string, machine: Machine): void {
  if (manifestOwner(folder, machine) === 'caller') {
    machine.emit({
      kind: 'install',
      ...request,
      spec: literal('package.json'),
      manifest: 'caller',
      via: request.command,
    });
    return;
  }
  const lock =
    treeFile(folder, 'package-lock.json', machine) ??
    treeFile(folder, 'npm-shrinkwrap.json', machine) ??
    treeFile(folder, 'pnpm-lock.yaml', machine) ??
    treeFile(folder, 'yarn.lock', machine) ??
    treeFile(folder, 'bun.lock', machine);
  const dependencies = dependenciesOf(treeFile(folder, 'package.json', machine));
  if (dependencies.length === 0) return;
  const hashed = lock !== undefined && /"?integrity"?[ :]|checksum:|sha512-/.test(lock);
  const ranges = lock === undefined ? dependencies.filter((one) => NPM_RANGE.test(one)).join(', ') : '';
  machine.emit({
    kind: 'install',
    ...request,
    spec: literal('package.json'),
    manifest: 'tree',
    ...(ranges ? { ranges } : {}),
    ...(hashed && verb !== 'update' ? { locked: true } : {}),
    via: request.command,
  });
}

/** `name@^1.0`, `name@latest`, `name@1.x`, `name@>=1 <2`. */
const NPM_RANGE = /.@(?:[~^<>*]|$|(?:latest|next|x)$|[^:]*(?:\.[x*](?:\.|$)|\|\|))/;

/** The packages that a package.json names, as `name@version`. */
function dependenciesOf(manifest: string | undefined): string[] {
  if (manifest === undefined) return [];
  try {
    const parsed = JSON.parse(manifest) as Record<string, Record<string, string> | undefined>;
    return ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((key) =>
      Object.entries(parsed[key] ?? {}).map(([name, version]) => `${name}@${version}`),
    );
  } catch {
    return [];
  }
}

/** npx, pnpm dlx, yarn dlx, bunx: a package is fetched and run, unless it is there or may not be fetched. */
function execute(
  operands: readonly Text[],
  packages: readonly Text[],
  words: Words,
  command: string,
  machine: Machine,
): Outcome | undefined {
  if (!hasFlag(words, '--no-install', '--no', '--offline', '--prefer-offline')) {
    const specs = packages.length > 0 ? packages : operands.slice(0, 1);
    requestPackages(specs, { ecosystem: 'npm', command }, '@', machine);
  }
  return runWith(operands, machine);
}

/** A package that runs programs is given one of the tree: `npx tsx@4 main.ts`. */
function runWith([program, ...args]: readonly Text[], machine: Machine): Outcome | undefined {
  const name = program && literalOf(program)?.replace(/(?<=.)@.*$/, '');
  return name !== undefined && /^(tsx|ts-node(-esm)?|esno|bun|node|deno)$/.test(name)
    ? machine.run([literal(name), ...args])
    : { stdout: literal('') };
}

const npx: Command = (call, machine) => {
  const words = parseWords(call.args, {
    values: [
      '-p',
      '--package',
      '-c',
      '--call',
      '-w',
      '--workspace',
      '--node-options',
      '--registry',
      '--prefix',
    ],
    stopAtOperand: true,
  });
  return execute(words.operands, optionsOf(words, '-p', '--package'), words, call.name, machine);
};

const PIP_VALUES = [
  '-r',
  '--requirement',
  '-c',
  '--constraint',
  '-i',
  '--index-url',
  '--extra-index-url',
  '-f',
  '--find-links',
  '-t',
  '--target',
  '--prefix',
  '--root',
  '--src',
  '--cache-dir',
  '--proxy',
  '--timeout',
  '--retries',
  '--python',
  '-p',
  '--platform',
  '--implementation',
  '--abi',
  '--python-version',
  '--progress-bar',
  '--only-binary',
  '--no-binary',
  '--log',
  '--trusted-host',
  '--report',
  '-e',
  '--editable',
  '-d',
  '--dest',
  '--config-settings',
  '--global-option',
  '--index-strategy',
  '--index',
  '--default-index',
  '--with',
  '--from',
  '--with-requirements',
  '--constraints',
  '--override',
  '--python-platform',
  '--exclude-newer',
  '--directory',
  '--project',
  '--group',
  '--extra',
  '--suffix',
  '--pip-args',
  '--spec',
  '--preinstall',
  '--override-channels',
  '--upgrade-strategy',
  '--root-user-action',
  '--keyring-provider',
  '--use-feature',
  '--dependency-group',
  '--resolution',
  '--prerelease',
  '--link-mode',
  '--color',
];

/** pip, uv pip, pipx, uvx …: names, requirement files, the caller's or the tree's own project. */
function pip(call: Call, machine: Machine): Outcome | undefined {
  const words = parseWords(call.args, { values: PIP_VALUES });
  const [verb, ...specs] = words.operands;
  if (!/^(install|download|wheel|sync)$/.test(verb ? (literalOf(verb) ?? '') : '')) return undefined;
  return pipInstall(words, specs, `${call.name} ${printText(verb!)}`, machine);
}

/** `uv pip sync files`: its operands are requirement files. */
function pipSync(words: Words, files: readonly Text[], machine: Machine): Outcome {
  const request: Request = { ecosystem: 'pypi', command: 'uv pip sync' };
  const terms = termsOf(words, machine);
  for (const file of files) requirements(file, request, terms, machine, 0);
  return { stdout: literal('') };
}

function pipInstall(words: Words, specs: readonly Text[], command: string, machine: Machine): Outcome {
  const request: Request = { ecosystem: 'pypi', command };
  if (hasFlag(words, '--no-index')) {
    for (const folder of optionsOf(words, '-f', '--find-links')) requestFromFolder(folder, request, machine);
    return { stdout: literal('') };
  }
  const terms = termsOf(words, machine);
  for (const file of optionsOf(words, '-r', '--requirement', '--requirements'))
    requirements(file, request, terms, machine, 0);
  if (terms.hashes && specs.length === 0) return { stdout: literal('') };
  for (const spec of [...specs, ...optionsOf(words, '-e', '--editable')]) {
    for (const { parts, guards } of spec.alternatives) {
      const one = ofAlternative({ parts, guards: [] });
      machine.under(guards, () => pipSpec(one, request, terms, machine));
    }
  }
  return { stdout: literal('') };
}

/** What an installation holds its packages to beside what names them. */
interface Terms {
  readonly hashes: boolean;
  /** What the packages themselves need is not installed. */
  readonly alone: boolean;
  /** A list of versions is in force: https://pip.pypa.io/en/stable/user_guide/#constraints-files */
  readonly constrained: boolean;
}

function termsOf(words: Words, machine: Machine): Terms {
  return {
    hashes: hasFlag(words, '--require-hashes'),
    alone: hasFlag(words, '--no-deps'),
    constrained:
      optionsOf(words, '-c', '--constraint', '--constraints').length > 0 ||
      ['PIP_CONSTRAINT', 'UV_CONSTRAINT'].some((name) => machine.hasEnv(name)),
  };
}

function pipSpec(spec: Text, request: Request, terms: Terms, machine: Machine): void {
  const project = projectOf(spec, machine);
  if (project !== undefined) {
    ownProject(project, request, terms, machine);
    const root = ofAlternative({ parts: withoutExtras(spec.alternatives[0]!.parts), guards: [] });
    const metadata = METADATA.map((name) => machine.tree.text(posix.join(project, name)) ?? '');
    installConsoleScripts(root, metadata, machine);
    return;
  }
  requestPackages([spec], request, '==', machine);
  const git = gitSpec(spec);
  const ref = git?.ref && literalOf(git.ref);
  const repository =
    git && ref !== undefined && isFullSha(ref) ? repositoryOf(printText(git.url)) : undefined;
  if (repository)
    ownProject(followedPath({ ...repository, sha: ref!.toLowerCase() }), request, terms, machine);
}

/** `./project[extra,{extras}]` without the brackets. */
function withoutExtras(parts: readonly Part[]): readonly Part[] {
  const last = parts[parts.length - 1];
  if (typeof last !== 'string' || !last.endsWith(']')) return parts;
  const at = parts.findLastIndex((part) => typeof part === 'string' && part.includes('['));
  const opening = at < 0 ? undefined : parts[at];
  return typeof opening === 'string'
    ? [...parts.slice(0, at), opening.slice(0, opening.lastIndexOf('['))].filter((part) => part !== '')
    : parts;
}

const METADATA = ['pyproject.toml', 'setup.py', 'setup.cfg'];

/** The folder of the tree that the spec names as a project, its extras aside: a name is no folder, even where the tree is the working folder. */
function projectOf(spec: Text, machine: Machine): string | undefined {
  const root = ofAlternative({ parts: withoutExtras(spec.alternatives[0]!.parts), guards: [] });
  const path = folderOf(root, machine);
  if (path === undefined) return undefined;
  const there = METADATA.some((name) => machine.tree.file(posix.join(path, name)) !== undefined);
  return there || commitOf(path) !== undefined ? path : undefined;
}

/** The folder of the tree that a path is; one into which a project's metadata alone was copied is where that is from. */
function folderOf(root: Text, machine: Machine): string | undefined {
  const path = machine.treePath(root);
  if (path !== undefined && !machine.tree.file(path)) return path;
  const copied = METADATA.map((name) => machine.treePath(concat(root, literal(`/${name}`)))).find(
    (file) => file !== undefined && machine.tree.file(file) !== undefined,
  );
  return copied === undefined ? path : posix.dirname(copied);
}

/** The lines of a requirements file of the tree; a file of the caller is the caller's. */
function requirements(file: Text, request: Request, terms: Terms, machine: Machine, depth: number): void {
  const path = machine.treePath(file);
  const text = path === undefined ? undefined : machine.tree.text(path);
  if (path === undefined || text === undefined) {
    const handles = machine.handlesAt(file);
    if (handles.length > 0)
      machine.emit({
        kind: 'run',
        mode: 'install',
        program: literal(request.command),
        argv: [file],
        reads: handles,
        via: request.command,
      });
    else
      machine.emit({
        kind: 'install',
        ...request,
        spec: concat(literal('-r '), file),
        manifest: 'caller',
        via: request.command,
      });
    return;
  }
  machine.analysed.add(path);
  const lines = text
    .replace(/\\\r?\n/g, ' ')
    .split('\n')
    .map((line) => line.replace(/(^|\s)#.*$/, '').trim())
    .filter((line) => line !== '');
  const specs = lines.filter((line) => !line.startsWith('-'));
  for (const line of lines) {
    const nested = /^-r\s*(\S+)|^--requirement[= ](\S+)/.exec(line);
    const target = nested?.[1] ?? nested?.[2];
    if (target && depth < 5)
      requirements(
        literal(target.startsWith('/') ? target : `${sibling(file, target)}`),
        request,
        terms,
        machine,
        depth + 1,
      );
  }
  if (specs.length === 0) return;
  const locked = terms.hashes || specs.every((line) => /--hash=\w+:/.test(line));
  const constrained = terms.constrained || lines.some((line) => /^(?:-c|--constraint)\b/.test(line));
  const exact = specs.every((line) => EXACT_REQUIREMENT.test(line));
  machine.emit({
    kind: 'install',
    ...request,
    spec: literal(
      `-r ${posix.basename(path)} (${specs
        .map((line) => line.replace(/\s*--hash=\S+/g, '').replace(/\s*;.*$/, ''))
        .join(', ')
        .slice(0, 200)})`,
    ),
    ...(exact ? { version: literal('==0.0.0 exact') } : {}),
    manifest: 'tree',
    ...(constrained ? {} : rangesAmong(specs)),
    ...(locked ? { locked: true } : {}),
    via: request.command,
  });
}

function sibling(file: Text, name: string): string {
  const printed = printText(file);
  return printed.includes('/') ? `${posix.dirname(printed)}/${name}` : name;
}

/** A project of the tree: what its metadata lets float. */
function ownProject(folder: string, request: Request, terms: Terms, machine: Machine): void {
  const project = machine.tree.text(posix.join(folder, 'pyproject.toml'));
  const setup =
    machine.tree.text(posix.join(folder, 'setup.py')) ?? machine.tree.text(posix.join(folder, 'setup.cfg'));
  const named =
    stringsAfter(project, /^dependencies\s*=\s*\[/m) ??
    stringsAfter(setup, /install_requires\s*=\s*\[/) ??
    linesAfter(setup, /^install_requires\s*=/m);
  const needed = terms.alone ? [] : named;
  const build = stringsAfter(project, /^requires\s*=\s*\[/m) ?? [];
  const isAddress = (spec: string): boolean => /:\/\//.test(spec);
  requestPackages(needed.filter(isAddress).map(literal), request, '==', machine);
  for (const [specs, of] of [
    [needed.filter((spec) => !isAddress(spec)), ''],
    [build, ' for its build'],
  ] as const) {
    if (specs.length === 0) continue;
    const exact = specs.every((spec) => EXACT_REQUIREMENT.test(spec));
    machine.emit({
      kind: 'install',
      ...request,
      spec: literal(
        `${folder.replace(/:\/?$/, '') || '.'} (${specs
          .map((spec) => spec.replace(/\s*;.*$/, ''))
          .join(', ')
          .slice(0, 200)}${of})`,
      ),
      ...(exact ? { version: literal('==0.0.0 exact') } : {}),
      manifest: 'tree',
      via: request.command,
    });
  }
}

const EXACT_REQUIREMENT = /^[\w.[\],-]+\s*===?\s*[\w.!+-]+/;

/** `tool>=1`, `tool[extra] ~= 2.0, >= 2.5`, `tool==1.*`: https://packaging.python.org/en/latest/specifications/version-specifiers */
const RANGE_REQUIREMENT = /^[\w.[\],\s-]+\(?\s*(?:[~<>]|==[^;,]*\*)/;

function rangesAmong(specs: readonly string[]): Pick<Install, 'ranges'> {
  const ranges = specs
    .filter((spec) => RANGE_REQUIREMENT.test(spec))
    .map((spec) => spec.replace(/\s*(?:;|--hash).*$/, ''))
    .join(', ');
  return ranges ? { ranges } : {};
}

/** The strings of the list that begins where the pattern ends, as TOML and Python write them; undefined where there is none. */
function stringsAfter(source: string | undefined, start: RegExp): string[] | undefined {
  const match = start.exec(source ?? '');
  if (!match || source === undefined) return undefined;
  const found: string[] = [];
  const token = /\s*(?:"((?:[^"\\\n]|\\.)*)"|'([^'\n]*)'|#[^\n]*|,)/y;
  token.lastIndex = match.index + match[0].length;
  for (let next = token.exec(source); next; next = token.exec(source)) {
    const value = next[1]?.replace(/\\(.)/g, '$1') ?? next[2];
    if (value) found.push(value);
  }
  return found;
}

/** The indented lines after the pattern, as setup.cfg writes a list. */
function linesAfter(source: string | undefined, start: RegExp): string[] {
  const match = start.exec(source ?? '');
  if (!match || source === undefined) return [];
  const block = /^[^\n]*((?:\n[ \t]+[^\n]*|\n[ \t]*(?=\n))*)/.exec(
    source.slice(match.index + match[0].length),
  );
  return (block?.[1] ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

/** ubi, eget: the binary of a project's release on GitHub, the newest unless a tag is named. */
function projectRelease(
  values: readonly string[],
  project: string | undefined,
  longProject: string | undefined,
  tag: string,
  longTag: string,
): Command {
  return (call, machine) => {
    const words = parseWords(call.args, { values });
    const named =
      project !== undefined && longProject !== undefined
        ? optionOf(words, project, longProject)
        : words.operands[0];
    if (!named) return undefined;
    const version = optionOf(words, tag, longTag);
    const releases = concat(literal('https://github.com/'), named, literal('/releases/'));
    const url = version
      ? concat(releases, literal('download/'), version)
      : concat(releases, literal('latest/download'));
    const handle = machine.emit({ kind: 'fetch', url, via: call.name });
    machine.emit({
      kind: 'run',
      mode: 'install',
      program: literal(call.name),
      argv: call.args,
      reads: [handle],
      via: call.name,
    });
    return { stdout: literal('') };
  };
}

/** `poetry run command …` runs the command. */
function runsOr(otherwise: Command): Command {
  return (call, machine) => {
    const words = parseWords(call.args, {
      values: ['-C', '--directory', '-P', '--project', '-p'],
      stopAtOperand: true,
    });
    const [verb, ...line] = words.operands;
    if (!verb || literalOf(verb) !== 'run') return otherwise(call, machine);
    const { cwd } = machine.state;
    const own = line.findIndex((word) => !/^-/.test(literalOf(word) ?? ''));
    const outcome = own === -1 ? {} : machine.run(line.slice(own), call.stdin ? { stdin: call.stdin } : {});
    machine.state.cwd = cwd;
    return outcome;
  };
}

const uv: Command = (call, machine) => {
  const words = parseWords(call.args, { values: PIP_VALUES });
  const [first, second, ...rest] = words.operands;
  const verb = `${first ? printText(first) : ''} ${second ? printText(second) : ''}`;
  if (verb === 'pip install') return pipInstall(words, rest, `uv ${verb}`, machine);
  if (verb === 'pip sync') return pipSync(words, rest, machine);
  if (verb === 'tool install')
    return pipInstall(
      { ...words, options: new Map([...words.options].filter(([name]) => name === '--with')) },
      [...rest, ...optionsOf(words, '--with')],
      'uv tool install',
      machine,
    );
  if (verb === 'python install') {
    for (const version of rest)
      machine.emit({
        kind: 'install',
        ecosystem: 'other',
        command: 'uv python install',
        spec: version,
        version,
        integrity: 'same-origin',
        via: 'uv python install',
      });
    return { stdout: literal('') };
  }
  if (verb.startsWith('tool run'))
    return uvx({ ...call, name: 'uv tool run', args: call.args.slice(2) }, machine);
  if (first && /^(sync|run)$/.test(printText(first))) {
    requestPackages(
      optionsOf(words, '--with'),
      { ecosystem: 'pypi', command: 'uv run --with' },
      '==',
      machine,
    );
    const folder = optionOf(words, '--directory', '--project') ?? machine.state.cwd;
    if (manifestOwner(folder, machine) === 'tree') {
      const locked = treeFile(folder, 'uv.lock', machine) !== undefined;
      if (treeFile(folder, 'pyproject.toml', machine) !== undefined)
        machine.emit({
          kind: 'install',
          ecosystem: 'pypi',
          command: `uv ${printText(first)}`,
          spec: literal('pyproject.toml'),
          manifest: 'tree',
          ...(locked ? { locked: true } : {}),
          via: 'uv',
        });
    }
    return { stdout: literal('') };
  }
  if (first && printText(first) === 'add')
    requestPackages(words.operands.slice(1), { ecosystem: 'pypi', command: 'uv add' }, '==', machine);
  return undefined;
};

const uvx: Command = (call, machine) => {
  const words = parseWords(call.args, { values: PIP_VALUES, stopAtOperand: true });
  const from = optionOf(words, '--from');
  const [tool] = words.operands;
  const name = call.name === 'uv tool run' ? call.name : 'uvx';
  requestPackages(
    [...(from ? [from] : tool ? [tool] : []), ...optionsOf(words, '--with')],
    { ecosystem: 'pypi', command: name },
    from || !/@/.test(tool ? printText(tool) : '') ? '==' : '@',
    machine,
  );
  return { stdout: literal('') };
};

const pipx: Command = (call, machine) => {
  const words = parseWords(call.args, { values: PIP_VALUES });
  const [verb, ...specs] = words.operands;
  const name = verb ? printText(verb) : '';
  const spec = optionOf(words, '--spec');
  if (name === 'install' || name === 'inject' || name === 'upgrade')
    requestPackages(specs, { ecosystem: 'pypi', command: `pipx ${name}` }, '==', machine);
  else if (name === 'run')
    requestPackages(
      spec ? [spec] : specs.slice(0, 1),
      { ecosystem: 'pypi', command: 'pipx run' },
      '==',
      machine,
    );
  else return undefined;
  return { stdout: literal('') };
};

const go: Command = (call, machine) => {
  const words = parseWords(call.args, {
    values: ['-o', '-ldflags', '-tags', '-mod', '-modfile', '-C', '-gcflags', '-asmflags', '-p', '-toolexec'],
    clusters: false,
  });
  const [verb, ...specs] = words.operands;
  const name = verb ? printText(verb) : '';
  if (name === 'env' || name === 'version')
    return {
      stdout: concat(
        machine.env('HOME'),
        literal(specs[0] && printText(specs[0]) === 'GOPATH' ? '/go' : '/go'),
      ),
    };
  if (/^(build|clean|generate|mod|work)$/.test(name)) return { stdout: literal('') };
  if (!/^(install|get|run)$/.test(name)) return undefined;
  const remote = (name === 'run' ? specs.slice(0, 1) : specs).filter(
    (spec) => /@/.test(printText(spec)) || (name === 'get' && /\./.test(printText(spec).split('/')[0] ?? '')),
  );
  for (const spec of remote) {
    const version = printText(spec).split('@').pop() ?? '';
    const exact = /^v?\d/.test(version) || version.startsWith('{') || version === 'latest';
    requestPackages(
      [spec],
      { ecosystem: 'go', command: `go ${name}`, ...(exact ? { integrity: 'signature-unanchored' } : {}) },
      '@',
      machine,
    );
  }
  return { stdout: literal('') };
};

/** https://krew.sigs.k8s.io/docs/user-guide/quickstart/ */
const krew = manager({ ecosystem: 'krew', nouns: ['krew'], verbs: ['install'], style: 'none' });

const kubectl: Command = (call, machine) => applyManifests(call, machine) ?? krew(call, machine);

const cargo: Command = (call, machine) => {
  const args = /^\+/.test(call.args[0] ? printText(call.args[0]) : '') ? call.args.slice(1) : call.args;
  const words = parseWords(args, {
    values: [
      '--version',
      '--vers',
      '--git',
      '--rev',
      '--tag',
      '--branch',
      '--root',
      '--path',
      '--features',
      '-F',
      '--target',
      '--profile',
      '--registry',
      '--index',
      '--bin',
      '--jobs',
      '-j',
      '--manifest-path',
      '--target-dir',
      '--pkg-fmt',
      '--install-path',
      '--bin-dir',
    ],
  });
  const [verb, ...specs] = words.operands;
  const name = verb ? printText(verb) : '';
  if (name !== 'install' && name !== 'binstall') return undefined;
  const url = optionOf(words, '--git');
  if (url) {
    const named = optionOf(words, '--tag', '--branch');
    const ref = optionOf(words, '--rev') ?? named;
    machine.emit({
      kind: 'git-ref',
      url,
      ...(ref ? { ref } : {}),
      ...(ref && ref === named ? { named: true as const } : {}),
      via: `cargo ${name} --git`,
    });
    // Only with `--locked` is its own Cargo.lock heeded.
    if (name === 'install' && !hasFlag(words, '--locked', '--frozen', '--offline'))
      machine.emit({
        kind: 'install',
        ecosystem: 'cargo',
        command: 'cargo install',
        spec: concat(specs[0] ? concat(specs[0], literal(' ')) : literal(''), literal('--git '), url),
        ...(ref ? { version: ref } : {}),
        integrity: 'same-origin',
        via: 'cargo install --git',
      });
    return { stdout: literal('') };
  }
  if (words.options.has('--path')) return undefined;
  requestPackages(
    specs,
    { ecosystem: 'cargo', command: `cargo ${name}`, integrity: 'same-origin' },
    '@',
    machine,
    optionOf(words, '--version', '--vers'),
  );
  return { stdout: literal('') };
};

const rustup: Command = (call, machine) => {
  const words = parseWords(call.args, {
    values: [
      '--profile',
      '-c',
      '--component',
      '-t',
      '--target',
      '--toolchain',
      '--default-toolchain',
      '--default-host',
      '--path',
    ],
  });
  const [noun, verb, ...rest] = words.operands;
  const name = `${noun ? printText(noun) : ''} ${verb ? printText(verb) : ''}`;
  const emit = (command: string, spec: Text, version?: Text): void => {
    machine.emit({
      kind: 'install',
      ecosystem: 'rustup',
      command,
      spec,
      ...(version ? { version } : {}),
      integrity: 'same-origin',
      via: 'rustup',
    });
  };
  if (/^toolchain (install|add|update)$/.test(name))
    for (const toolchain of rest) emit('rustup toolchain install', toolchain, toolchain);
  else if (/^(target|component) add$/.test(name)) for (const part of rest) emit(`rustup ${name}`, part);
  else if (noun && /^(update|install)$/.test(printText(noun)))
    for (const toolchain of verb ? [verb, ...rest] : [literal('stable')])
      emit(`rustup ${printText(noun)}`, toolchain, toolchain);
  else if (noun && verb && literalOf(noun) === 'default') {
    // It installs what is not there yet (https://rust-lang.github.io/rustup/overrides.html).
    if (!isToolchainInstalled(verb, machine)) emit('rustup default', verb, verb);
  } else if (name === 'self update') emit('rustup self update', literal('rustup'), literal('stable'));
  else return undefined;
  return { stdout: literal('') };
};

function isToolchainInstalled(toolchain: Text, { effects }: Machine): boolean {
  const key = textKey(toolchain);
  return (
    /^stable\b/.test(key) ||
    effects.some(
      (effect) => effect.kind === 'install' && effect.ecosystem === 'rustup' && textKey(effect.spec) === key,
    )
  );
}

/** `ghcup install ghc 9.8`: Haskell tools by a list that is fetched, or from the address that is given. */
/**
 * https://docs.haskellstack.org: what is named to be installed, or built for its compiler's tools, comes from the snapshot in force;
 * what is built is the caller's own.
 */
const stack: Command = (call, machine) => {
  const words = parseWords(call.args, {
    values: [
      '--resolver',
      '--snapshot',
      '--stack-yaml',
      '--stack-root',
      '--work-dir',
      '--local-bin-path',
      '--compiler',
      '--flag',
      '--ghc-options',
      '-j',
      '--jobs',
    ],
  });
  // Before the verb stand options that the caller may give: `stack {arguments} install tool`.
  const at = words.operands.findIndex((operand) => literalOf(operand));
  const verb = at < 0 ? '' : literalOf(words.operands[at]!)!;
  const operands = words.operands.slice(at + 1);
  if (verb === 'exec') return operands.length > 0 ? machine.run(operands) : undefined;
  const isForTools = verb === 'build' && hasFlag(words, '--copy-compiler-tool');
  if (verb !== 'install' && !isForTools) return undefined;
  const own = operands.filter((operand) => !isOfCaller(operand));
  requestPackages(own, { ecosystem: 'other', command: `stack ${verb}` }, 'none', machine);
  return { stdout: literal('') };
};

const ghcup: Command = (call, machine) => {
  const words = parseWords(call.args, {
    values: ['-u', '--url', '-i', '--isolate', '-p', '--platform', '-s', '--url-source', '-c', '--cache'],
  });
  const [verb, tool, version] = words.operands;
  if (!verb || !tool || printText(verb) !== 'install') return undefined;
  const command = `ghcup install ${printText(tool)}`;
  const url = optionOf(words, '-u', '--url');
  if (url) requestPackages([url], { ecosystem: 'ghcup', command }, 'none', machine);
  else
    machine.emit({
      kind: 'install',
      ecosystem: 'ghcup',
      command: 'ghcup install',
      spec: tool,
      version: version ?? literal('recommended'),
      integrity: 'same-origin',
      via: 'ghcup',
    });
  return { stdout: literal('') };
};

/** https://developer.android.com/tools/sdkmanager: parts of the Android SDK, installed where no other verb is given. */
const sdkmanager: Command = (call, machine) => {
  const words = parseWords(call.args, {
    values: ['--sdk_root', '--channel', '--package_file', '--proxy', '--proxy_host', '--proxy_port'],
  });
  if (hasFlag(words, '--list', '--list_installed', '--licenses', '--uninstall')) return undefined;
  const request: Request = { ecosystem: 'android', command: 'sdkmanager --install' };
  if (hasFlag(words, '--update'))
    machine.emit({
      kind: 'install',
      ecosystem: 'android',
      command: 'sdkmanager --update',
      spec: literal('(all packages)'),
      via: call.name,
    });
  requestPackages(words.operands, request, ';', machine);
  return { stdout: literal('') };
};

/** apt-get, apt, aptitude: packages of the distribution. */
const apt: Command = (call, machine) => {
  const words = parseWords(call.args, {
    values: ['-o', '--option', '-t', '--target-release', '-c', '--config-file', '-a'],
  });
  const [verb, ...specs] = words.operands;
  const name = verb ? printText(verb) : '';
  if (name === 'upgrade' || name === 'dist-upgrade' || name === 'full-upgrade') {
    machine.emit({
      kind: 'install',
      ecosystem: 'apt',
      command: `${call.name} ${name}`,
      spec: literal('(all packages)'),
      via: call.name,
    });
    return undefined;
  }
  if (name !== 'install' && name !== 'build-dep') return undefined;
  requestPackages(specs, { ecosystem: 'apt', command: `${call.name} ${name}` }, '=', machine);
  return { stdout: literal('') };
};

/** pacman, its front ends and pacboy (which puts the prefix of the MSYS2 environment before names): https://man.archlinux.org/man/pacman.8 */
const pacman: Command = (call, machine) => {
  const words = parseWords(call.args, { values: PACMAN_VALUES });
  const [verb, ...rest] = words.operands;
  const isVerb = call.name === 'pacboy' && /^(sync|upgrade|update)$/.test((verb && literalOf(verb)) ?? '');
  if (!isVerb && !hasFlag(words, '-S', '--sync', '-U', '--upgrade')) return undefined;
  // `-Ss`, `-Scc`, `-Sp`: nothing is installed.
  if (hasFlag(words, ...NOT_INSTALLING)) return undefined;
  const upgrades = hasFlag(words, '-u', '--sysupgrade') || (isVerb && literalOf(verb!) === 'update');
  const command = isVerb
    ? `${call.name} ${literalOf(verb!)}`
    : `${call.name} ${hasFlag(words, '-U', '--upgrade') ? '-U' : upgrades ? '-Syu' : '-S'}`;
  const packages = isVerb ? rest : words.operands;
  if (upgrades && packages.length === 0)
    machine.emit({
      kind: 'install',
      ecosystem: 'pacman',
      command,
      spec: literal('(all packages)'),
      via: call.name,
    });
  requestPackages(packages, { ecosystem: 'pacman', command }, '=', machine);
  return { stdout: literal('') };
};

const PACMAN_VALUES = [
  '-b',
  '--dbpath',
  '-r',
  '--root',
  '--arch',
  '--cachedir',
  '--color',
  '--config',
  '--gpgdir',
  '--hookdir',
  '--logfile',
  '--sysroot',
  '--assume-installed',
  '--ignore',
  '--ignoregroup',
  '--overwrite',
  '--print-format',
];

const NOT_INSTALLING = [
  '-c',
  '--clean',
  '-g',
  '--groups',
  '-i',
  '--info',
  '-l',
  '--list',
  '-p',
  '--print',
  '-s',
  '--search',
];

const brew: Command = (call, machine) => {
  const words = parseWords(call.args, { values: ['--appdir'] });
  const [verb, ...specs] = words.operands;
  const name = verb ? printText(verb) : '';
  if (name === 'tap' && specs[0]) {
    const [tap, url] = specs;
    const [owner, repo] = printText(tap!).split('/');
    machine.emit({
      kind: 'git-ref',
      url: url ?? literal(`https://github.com/${owner}/homebrew-${repo ?? ''}`),
      via: 'brew tap',
    });
    return { stdout: literal('') };
  }
  if (hasFlag(words, '--repository', '--repo') && specs.length === 0 && !verb)
    return { stdout: hole(BREW_REPOSITORY, { kind: 'runner', what: BREW_REPOSITORY }) };
  if (!/^(install|upgrade|reinstall|cask)$/.test(name))
    return hasFlag(words, '--prefix') ? { stdout: literal('/opt/homebrew') } : undefined;
  const request: Request = { ecosystem: 'brew', command: `brew ${name}` };
  for (const { alternatives } of specs)
    for (const one of alternatives) {
      const style = one.parts.every(isOfFormula) ? 'none' : '@';
      requestPackages([{ alternatives: [one] }], request, style, machine);
    }
  return { stdout: literal('') };
};

/** https://github.com/ScoopInstaller/Scoop/wiki/Buckets: a bucket is a clone, whose manifests say what is installed. */
const scoop: Command = (call, machine) => {
  const { operands } = parseWords(call.args, { values: ['-a', '--arch'] });
  const [noun, verb, name, url] = operands;
  if (!noun || !verb || !name || `${printText(noun)} ${printText(verb)}` !== 'bucket add')
    return scoopInstall(call, machine);
  machine.emit({
    kind: 'git-ref',
    url: url ?? concat(literal('https://github.com/ScoopInstaller/'), name),
    via: 'scoop bucket add',
  });
  return { stdout: literal('') };
};

const scoopInstall = manager({ ecosystem: 'scoop', verbs: ['install', 'update'], values: ['-a', '--arch'] });

/** `openssl@3` is the name of a formula, which has one version; so is what ends in an input of that kind. */
function isOfFormula(part: Part): boolean {
  return (
    typeof part === 'string' ||
    (part.origin.kind === 'input' && /^\d+(\.\d+)?$/.test(part.origin.default ?? ''))
  );
}

const dotnet: Command = (call, machine) => {
  const words = parseWords(call.args, {
    values: [
      '--version',
      '-v',
      '--add-source',
      '--tool-path',
      '--framework',
      '--configfile',
      '--source',
      '-s',
      '--verbosity',
      '-c',
      '-o',
    ],
  });
  const [noun, verb, ...specs] = words.operands;
  const name = `${noun ? printText(noun) : ''} ${verb ? printText(verb) : ''}`;
  if (!/^(tool (install|update)|workload (install|update))$/.test(name)) return undefined;
  const request: Request = { ecosystem: 'nuget', command: `dotnet ${name}` };
  for (const source of optionsOf(words, '--add-source', '--source', '-s'))
    if (LOCAL_SOURCE.test(printText(source))) requestFromFolder(source, request, machine);
  requestPackages(specs, request, '@', machine, optionOf(words, '--version'));
  return { stdout: literal('') };
};

/** https://hexdocs.pm/mix: the tools that mix itself needs, and archives. */
const mix: Command = (call, machine) => {
  const words = parseWords(call.args, { values: ['--sha512', '--if-missing', '--app'] });
  const [task, ...specs] = words.operands;
  const name = task ? printText(task) : '';
  const tool = /^local\.(hex|rebar)$/.exec(name)?.[1];
  if (tool !== undefined)
    requestPackages([literal(`local.${tool}`)], { ecosystem: 'hex', command: 'mix' }, '@', machine, specs[0]);
  else if (name === 'archive.install' && specs[0] && printText(specs[0]) === 'hex')
    requestPackages(
      specs.slice(1, 2),
      { ecosystem: 'hex', command: `mix ${name} hex` },
      '@',
      machine,
      specs[2],
    );
  else return undefined;
  return { stdout: literal('') };
};

/** https://get-coursier.io/docs/cli-overview: applications and JVMs of its channels and index. */
const coursier: Command = (call, machine) => {
  const words = parseWords(call.args, {
    values: [
      '--channel',
      '--install-dir',
      '--dir',
      '--cache',
      '--jvm',
      '--jvm-index',
      '--jvm-dir',
      '--apps',
      '-r',
      '--repository',
      '-M',
      '--main-class',
      '-o',
      '--output',
      '--scala-version',
    ],
  });
  const [verb, ...specs] = words.operands;
  const name = verb ? printText(verb) : '';
  const request: Request = { ecosystem: 'coursier', command: `cs ${name}` };
  const jvm = optionOf(words, '--jvm');
  if (name === 'setup') {
    const apps = optionOf(words, '--apps');
    // What it sets up where nothing is named, it says itself.
    requestPackages(apps ? [apps] : [literal('(default applications)')], request, ':', machine);
  } else if (/^(install|update|launch|bootstrap|fetch)$/.test(name))
    requestPackages(name === 'launch' ? specs.slice(0, 1) : specs, request, ':', machine);
  else if (!/^java(-home)?$/.test(name)) return undefined;
  const hasJvm = jvm && !/^(system|\{system\})$/.test(printText(jvm));
  if (hasJvm) requestPackages([jvm], { ...request, command: `cs ${name} --jvm` }, ':', machine);
  return { stdout: hole('path', { kind: 'runner', what: 'cs' }) };
};

/** https://alire.ada.dev/docs: crates and toolchains of its community index. */
const alire: Command = (call, machine) => {
  const words = parseWords(call.args, {
    values: ['-c', '--config', '-s', '--settings', '--install-dir', '--prefix'],
  });
  const [verb, ...crates] = words.operands;
  const name = verb ? printText(verb) : '';
  const choice = ['--select', '--install'].find((flag) => words.flags.has(flag));
  if (name === 'toolchain' ? !choice : !/^(get|install)$/.test(name)) return undefined;
  requestPackages(
    crates,
    {
      ecosystem: 'other',
      command: ['alr', name, ...(name === 'toolchain' && choice ? [choice] : [])].join(' '),
    },
    '=',
    machine,
  );
  return { stdout: literal('') };
};

const composer: Command = (call, machine) => {
  const words = parseWords(call.args, { values: ['-d', '--working-dir', '--prefer-install', '--stability'] });
  const operands =
    words.operands[0] && printText(words.operands[0]) === 'global' ? words.operands.slice(1) : words.operands;
  const [verb, ...specs] = operands;
  const name = verb ? printText(verb) : '';
  if (/^(require|create-project)$/.test(name))
    requestPackages(
      specs.slice(0, name === 'require' ? undefined : 1),
      { ecosystem: 'composer', command: `composer ${name}` },
      ':',
      machine,
    );
  else if (name === 'install' || name === 'update')
    machine.emit({
      kind: 'install',
      ecosystem: 'composer',
      command: `composer ${name}`,
      spec: literal('composer.json'),
      manifest: manifestOwner(machine.state.cwd, machine) === 'tree' ? 'tree' : 'caller',
      via: 'composer',
    });
  return { stdout: literal('') };
};

const deno: Command = (call, machine) => {
  const words = parseWords(call.args, {
    values: ['-n', '--name', '--root', '-c', '--config', '--import-map', '--lock', '--cert', '--reload'],
    stopAtOperand: false,
  });
  const [verb, target] = words.operands;
  if (!target || !/^(run|install|cache|x)$/.test(verb ? printText(verb) : '')) return undefined;
  const printed = printText(target);
  if (/^https?:/.test(printed)) {
    const handle = machine.emit({ kind: 'fetch', url: target, via: 'deno run' });
    machine.emit({
      kind: 'run',
      mode: 'interpret',
      program: literal('deno'),
      argv: [target],
      reads: [handle],
      via: 'deno run',
    });
  } else if (/^(npm|jsr):/.test(printed))
    requestPackages(
      [literal(printed.replace(/^\w+:/, ''))],
      { ecosystem: 'deno', command: `deno ${printText(verb!)}` },
      '@',
      machine,
    );
  else
    return machine.interpret({
      language: 'typescript',
      interpreter: 'deno',
      file: target,
      args: words.operands.slice(2),
    });
  return { stdout: literal('') };
};

const bun: Command = (call, machine) => {
  const own = call.args.findIndex((arg) => !/^-/.test(printText(arg)));
  const first = own < 0 ? '' : printText(call.args[own]!);
  if (first === 'run' || /\.[cm]?[jt]sx?$/.test(first)) {
    const [file, ...args] = (first === 'run' ? call.args.slice(own + 1) : call.args).filter(
      (arg) => !/^-/.test(printText(arg)),
    );
    if (file && machine.treePath(file) !== undefined)
      return machine.interpret({
        language: /\.[cm]?tsx?$/.test(printText(file)) ? 'typescript' : 'javascript',
        interpreter: 'bun',
        file,
        args,
      });
    return undefined;
  }
  return nodeManager(['add', 'a', 'i', 'install'], ['x'])(call, machine);
};

const CONDA_VALUES = [
  ...['-n', '--name', '-c', '--channel', '-p', '--prefix', '-f', '--file', '-r', '--root-prefix'],
  ...['--platform', '--subdir', '--solver', '--log-level', '--rc-file', '--repodata-fn', '--clone'],
];

const conda = manager({
  ecosystem: 'conda',
  verbs: ['install', 'create'],
  values: CONDA_VALUES,
  style: '=',
});

/** Package managers by command name. */
const managers: Readonly<Record<string, Command>> = {
  ...nixCommands,
  ...versionManagers,
  npm: nodeManager(
    ['install', 'i', 'add', 'ci', 'clean-install', 'install-test', 'update', 'in', 'ins'],
    ['exec', 'x', 'create', 'init'],
  ),
  pnpm: nodeManager(['add', 'install', 'i', 'update', 'up'], ['dlx', 'exec', 'create']),
  yarn: nodeManager(['add', 'install'], ['dlx', 'create']),
  bun,
  npx,
  bunx: npx,
  pnpx: npx,
  deno,
  corepack: manager({
    ecosystem: 'npm',
    verbs: ['prepare', 'use', 'install'],
    values: ['--install-directory'],
  }),
  volta: manager({ ecosystem: 'npm', verbs: ['install', 'fetch'] }),
  pip,
  pip3: pip,
  pipx,
  uv,
  uvx,
  poetry: runsOr(manager({ ecosystem: 'pypi', verbs: ['add'], nouns: ['self'], style: '@' })),
  pipenv: runsOr(manager({ ecosystem: 'pypi', verbs: ['install'], style: '==' })),
  pdm: runsOr(manager({ ecosystem: 'pypi', verbs: ['add'], style: '==' })),
  hatch: runsOr(manager({ ecosystem: 'pypi', verbs: [], style: '==' })),
  conda,
  mamba: conda,
  micromamba: conda,
  mix,
  cs: coursier,
  coursier,
  gem: manager({
    ecosystem: 'gem',
    verbs: ['install', 'i'],
    values: ['-i', '--install-dir', '-n', '--bindir', '--source', '-s', '-P'],
    versionOption: ['-v', '--version'],
    style: ':',
  }),
  go,
  cargo,
  'cargo-binstall': (call, machine) =>
    cargo({ ...call, name: 'cargo', args: [literal('binstall'), ...call.args] }, machine),
  rustup,
  ghcup,
  stack,
  sdkmanager,
  apt,
  'apt-get': apt,
  aptitude: apt,
  'apt-fast': apt,
  apk: manager({
    ecosystem: 'apk',
    verbs: ['add'],
    values: ['-X', '--repository', '-p', '--root', '-t', '--virtual', '--keys-dir', '--cache-dir', '--arch'],
    style: '=',
  }),
  dnf: manager({
    ecosystem: 'dnf',
    verbs: ['install', 'upgrade', 'reinstall', 'localinstall', 'groupinstall'],
    values: [
      '-c',
      '--config',
      '--setopt',
      '--enablerepo',
      '--disablerepo',
      '--repo',
      '--installroot',
      '--releasever',
    ],
    style: 'none',
  }),
  yum: manager({
    ecosystem: 'dnf',
    verbs: ['install', 'upgrade', 'localinstall', 'groupinstall'],
    values: ['-c', '--setopt', '--enablerepo', '--disablerepo', '--installroot', '--releasever'],
    style: 'none',
  }),
  microdnf: manager({
    ecosystem: 'dnf',
    verbs: ['install'],
    values: ['--setopt', '--enablerepo'],
    style: 'none',
  }),
  zypper: manager({
    ecosystem: 'zypper',
    verbs: ['install', 'in'],
    values: ['-r', '--repo', '-t', '--type', '-R', '--root'],
    style: '=',
  }),
  pacman,
  pacboy: pacman,
  yay: pacman,
  paru: pacman,
  brew,
  choco: manager({
    ecosystem: 'choco',
    verbs: ['install', 'upgrade'],
    values: ['--params', '--ia', '--package-parameters', '--install-arguments', '-n'],
    sourceOption: ['-s', '--source'],
    versionOption: ['--version'],
    style: 'none',
  }),
  winget: manager({
    ecosystem: 'winget',
    verbs: ['install', 'upgrade'],
    values: ['-s', '--source', '--scope', '-l', '--location', '--id', '-e', '--override'],
    versionOption: ['-v', '--version'],
    style: 'none',
  }),
  scoop,
  snap: manager({
    ecosystem: 'snap',
    verbs: ['install', 'refresh'],
    values: ['--revision'],
    style: 'none',
    versionOption: ['--channel'],
    channels: ['--edge', '--beta', '--candidate', '--stable'],
  }),
  dotnet,
  nuget: manager({
    ecosystem: 'nuget',
    verbs: ['install'],
    // https://learn.microsoft.com/nuget/reference/cli-reference/cli-ref-install
    values:
      '-OutputDirectory -o -ConfigFile -DependencyVersion -FallbackSource -FileConflictAction -Framework -PackageSaveMode -SolutionDirectory -Verbosity'.split(
        ' ',
      ),
    sourceOption: ['-Source'],
    versionOption: ['-Version'],
    style: 'none',
  }),
  composer,
  pecl: manager({
    ecosystem: 'pecl',
    verbs: ['install', 'upgrade'],
    values: ['-D', '--configureoptions'],
    style: 'none',
  }),
  pear: manager({ ecosystem: 'pecl', verbs: ['install'], style: 'none' }),
  cpan: (call, machine) => {
    requestPackages(
      call.args.filter((arg) => !/^-/.test(printText(arg))),
      { ecosystem: 'cpan', command: 'cpan' },
      '@',
      machine,
    );
    return undefined;
  },
  cpanm: (call, machine) => {
    requestPackages(
      parseWords(call.args, {
        values: [
          '-l',
          '-L',
          '--local-lib',
          '--local-lib-contained',
          '--mirror',
          '-M',
          '--from',
          '--cpanfile',
        ],
      }).operands,
      { ecosystem: 'cpan', command: 'cpanm' },
      '@',
      machine,
    );
    return undefined;
  },
  cpm: manager({
    ecosystem: 'cpan',
    verbs: ['install'],
    values: ['-L', '-r', '-w', '--local-lib-contained', '--resolver', '--workers', '--mirror', '--cpanfile'],
  }),
  luarocks: manager({
    ecosystem: 'luarocks',
    verbs: ['install'],
    values: ['--server', '--tree'],
    style: 'none',
  }),
  opam,
  ubi: projectRelease(
    ['-p', '--project', '-i', '--in', '-e', '--exe', '-t', '--tag', '-m', '--matching', '-u', '--url'],
    '-p',
    '--project',
    '-t',
    '--tag',
  ),
  eget: projectRelease(
    ['-t', '--tag', '-a', '--asset', '-s', '--system', '-f', '--file', '--to', '--sha256'],
    undefined,
    undefined,
    '-t',
    '--tag',
  ),
  playwright: manager({ ecosystem: 'other', verbs: ['install'], style: 'none' }),
  helm: manager({
    ecosystem: 'helm',
    nouns: ['plugin'],
    verbs: ['install'],
    versionOption: ['--version'],
    style: 'none',
  }),
  code: (call, machine) => {
    const words = parseWords(call.args, { values: ['--install-extension'] });
    requestPackages(
      optionsOf(words, '--install-extension'),
      { ecosystem: 'vscode', command: 'code --install-extension' },
      '@',
      machine,
    );
    return undefined;
  },
  'ansible-galaxy': manager({
    ecosystem: 'other',
    nouns: ['collection', 'role'],
    verbs: ['install'],
    style: ':',
  }),
  dpkg: installFile,
  rpm: installFile,
  installer: installFile,
  msiexec: installFile,
  hdiutil: installFile,
  ...distributions('install', 'port pkg flatpak tlmgr guix spack xcodes swiftly'),
  nala: apt,
  'xbps-install': operandsOf('xbps-install', ['-r', '-R', '-C', '-c']),
  emerge: operandsOf('emerge', ['-j', '--jobs']),
  'install-php-extensions': operandsOf('install-php-extensions', []),
  softwareupdate: (call, machine) => {
    const names = call.args.flatMap((arg) => /^--install-(.+)$/.exec(printText(arg))?.[1] ?? []);
    requestPackages(names.map(literal), { ecosystem: 'other', command: 'softwareupdate' }, 'none', machine);
    return { stdout: literal('') };
  },
  cabal: manager({
    ecosystem: 'other',
    verbs: ['install', 'v2-install', 'v1-install', 'new-install'],
    values: ['--installdir', '-w'],
    style: 'none',
  }),
  vcpkg: manager({ ecosystem: 'other', verbs: ['install'], values: ['--triplet'], style: 'none' }),
  conan: manager({
    ecosystem: 'other',
    verbs: ['install'],
    values: ['-r', '-of', '-s', '-o'],
    style: 'none',
  }),
  nimble: manager({ ecosystem: 'other', verbs: ['install'] }),
  mint: manager({ ecosystem: 'other', verbs: ['install', 'run'] }),
  alr: alire,
  gu: manager({
    ecosystem: 'other',
    verbs: ['install', 'upgrade'],
    values: ['-C', '--custom-catalog', '-V', '--user-version'],
    style: 'none',
  }),
  pixi: manager({
    ecosystem: 'conda',
    nouns: ['global'],
    verbs: ['install', 'add'],
    values: ['-e', '--environment', '--expose', '--with', ...CONDA_VALUES],
    style: '=',
  }),
  az: (call, machine) => {
    const words = parseWords(call.args, { values: ['-n', '--name', '-s', '--source', '--version'] });
    if (words.operands.map(printText).join(' ') !== 'extension add') return undefined;
    requestPackages(
      optionsOf(words, '-n', '--name', '-s', '--source'),
      { ecosystem: 'other', command: 'az extension add' },
      'none',
      machine,
      optionOf(words, '--version'),
    );
    return { stdout: literal('') };
  },
  arkade: manager({
    ecosystem: 'other',
    verbs: ['get', 'install'],
    values: ['--path'],
    versionOption: ['--version', '-v'],
    style: 'none',
  }),
  juliaup: manager({ ecosystem: 'other', verbs: ['add'], style: 'none' }),
  raco: manager({ ecosystem: 'other', nouns: ['pkg'], verbs: ['install'], style: 'none' }),
  kubectl,
  oc: kubectl,
  mvn: maven,
  mvnw: maven,
  gcloud: manager({ ecosystem: 'other', nouns: ['components'], verbs: ['install', 'update'], style: 'none' }),
  vagrant: manager({
    ecosystem: 'gem',
    nouns: ['plugin'],
    verbs: ['install'],
    versionOption: ['--plugin-version'],
    style: 'none',
  }),
};

/** Managers of a system or of a language whose command lines are alike. */
function distributions(verb: string, names: string): Record<string, Command> {
  return Object.fromEntries(
    names
      .split(' ')
      .map((name) => [name, manager({ ecosystem: 'other', verbs: [verb], values: ['-y'], style: 'none' })]),
  );
}

/** A command that installs what it is given, without a verb. */
function operandsOf(command: string, values: readonly string[]): Command {
  return (call, machine) => {
    requestPackages(
      parseWords(call.args, { values }).operands,
      { ecosystem: 'other', command },
      'none',
      machine,
    );
    return { stdout: literal('') };
  };
}

/** Every package manager that is modelled, by name. */
export const packageManagers: Readonly<Record<string, Command>> = {
  ...managers,
  ...thatUpdateThemselves(managers),
};
