import {
  handlesOf,
  hole,
  literal,
  literalOf,
  ofAlternative,
  type Part,
  printParts,
  printText,
  type Text,
} from '../../src/effects/text.js';
import { gitSourceOf } from '../../src/refs/forge.js';
import { isFullSha } from '../../src/refs/uses.js';
import type { Machine } from '../machine.js';
import { emitExtract } from './archives.js';
import type { Command } from './command.js';
import { treeFile } from './packages.js';
import { hasFlag, optionOf, optionsOf, parseWords, type Words, without } from './words.js';

/** Options of all nix commands that take one value. */
const VALUES = [
  '-I',
  '--include',
  '-f',
  '--file',
  '-o',
  '--out-link',
  '-p',
  '--profile',
  '-j',
  '--max-jobs',
  '--cores',
  '--system',
  '--log-format',
  '--store',
  '--eval-store',
  '--builders',
  '--substituters',
  '--extra-substituters',
  '--trusted-public-keys',
  '--extra-trusted-public-keys',
  '--experimental-features',
  '--extra-experimental-features',
  '--inputs-from',
  '--reference-lock-file',
  '--from',
  '--to',
  '--priority',
  '--template',
  '-t',
];

/** Options that take two. */
const PAIRS = /^--(?:option|arg|argstr|arg-from-file|override-flake|override-input)$/;

/** The words of a nix command, without options that take two values: they are arguments and settings. */
function nixWords(args: readonly Text[], values: readonly string[]): Words {
  const kept: Text[] = [];
  for (let at = 0; at < args.length; at++)
    if (PAIRS.test(literalOf(args[at]!) ?? '')) at += 2;
    else kept.push(args[at]!);
  return parseWords(kept, { values: [...VALUES, ...values] });
}

/** `channel:nixos-24.05`, and the addresses that the newest state of a channel is at. */
const CHANNEL = /^(?:channel:|https?:\/\/(?:(?:www\.)?nixos\.org\/channels|channels\.nixos\.org)\/)([^/\s]+)/;

/** A source of Nix expressions that is fetched: an archive by its address, or a channel. Gives whether the address fixes it. */
function expressions(source: Text, via: string, machine: Machine): 'fixed' | 'open' | undefined {
  const printed = printText(source);
  const [, channel] = CHANNEL.exec(printed) ?? [];
  if (channel !== undefined) {
    const what = literal(`https://nixos.org/channels/${channel}`);
    const asked = machine.emit({ kind: 'resolve', what, via });
    evaluate(hole('nixexprs.tar.xz', { kind: 'fetched', handle: asked }), via, machine);
    return 'open';
  }
  if (/^[a-z+]+:/.test(printed) && !/^https?:/.test(printed)) {
    const flake = /^flake:/.test(printed) ? without(source, 'flake:'.length) : source;
    return flakeSource(flake, via, machine);
  }
  if (!/^https?:/.test(printed)) return undefined;
  evaluate(source, via, machine);
  return isFullSha(gitSourceOf(printed)?.ref ?? '') ? 'fixed' : 'open';
}

/** Fetched expressions say what is built and run. */
function evaluate(url: Text, via: string, machine: Machine): void {
  const handle = machine.emit({ kind: 'fetch', url, via });
  machine.emit({
    kind: 'run',
    mode: 'install',
    program: literal(via),
    argv: [url],
    reads: [handle],
    via,
  });
}

/** Where `<nixpkgs>` is from, by `-I nixpkgs=…` and NIX_PATH. */
function searchPath(words: Words, via: string, machine: Machine): 'fixed' | 'open' {
  const given = optionsOf(words, '-I', '--include');
  const variable = literalOf(machine.env('NIX_PATH'))?.match(/(?:[^:]|:(?=\/\/)|(?<=channel):)+/g) ?? [];
  let found: 'fixed' | 'open' = 'open';
  for (const entry of [...given, ...variable.map(literal)]) {
    const [name = ''] = /^[\w.-]+=/.exec(printText(entry)) ?? [];
    const fetched = expressions(without(entry, name.length), via, machine);
    if (fetched === 'fixed') found = 'fixed';
  }
  return found;
}

/** Packages of a collection: those of a collection at a full commit SHA are fixed with it. */
function packages(specs: readonly Text[], command: string, of: 'fixed' | 'open', machine: Machine): void {
  for (const spec of specs)
    machine.emit({
      kind: 'install',
      ecosystem: 'nix',
      command,
      spec,
      ...(of === 'fixed' ? { locked: true } : {}),
      via: command,
    });
}

/** A file of Nix expressions of the tree, or the text of one: what it fetches by itself. */
function program(text: string, via: string, machine: Machine): void {
  for (const [, kind, argument = ''] of text.matchAll(FETCHER)) {
    const field = (name: string): string | undefined =>
      new RegExp(`\\b${name}\\s*=\\s*"([^"]*)"`).exec(argument)?.[1];
    const url = /^"?((?:https?|git|ssh|channel)[^"\s;)]*)/.exec(argument)?.[1] ?? field('url');
    if (kind === 'getFlake') flakeSource(literal(argument.replace(/^"|"$/g, '')), via, machine);
    else if (url === undefined || field('sha256') || field('hash') || field('narHash')) continue;
    else if (kind !== 'fetchGit') expressions(literal(url), via, machine);
    else {
      const ref = field('rev') ?? field('ref');
      machine.emit({ kind: 'git-ref', url: literal(url), ...(ref ? { ref: literal(ref) } : {}), via });
    }
  }
}

/** The fetchers that are evaluated with the expressions: what a derivation fetches has to have a hash. */
const FETCHER =
  /\b(fetchTarball|fetchurl|fetchGit|fetchTree|getFlake)\s*\(?\s*("[^"]*"|https?:[^\s;)]+|\{[^{}]*\})/g;

/** The expressions that a command names: a file of the tree is read, an address is fetched. */
function expressionsNamed(named: readonly Text[], via: string, machine: Machine): void {
  for (const one of named) {
    expressions(one, via, machine);
    const path = machine.treePath(one);
    const file =
      path === undefined ? undefined : [path, `${path}/default.nix`].find((at) => machine.tree.file(at));
    const text = file === undefined ? undefined : machine.tree.text(file);
    if (text === undefined) continue;
    machine.analysed.add(file!);
    program(text, via, machine);
  }
}

/** `nix-env -iA attribute -f expressions`: https://nix.dev/manual/nix/latest/command-ref/nix-env */
const nixEnv: Command = (call, machine) => {
  const words = nixWords(call.args, []);
  const isExpression = hasFlag(words, '-E', '--from-expression');
  const verb = hasFlag(words, '-i', '--install')
    ? '-i'
    : hasFlag(words, '-u', '--upgrade')
      ? '-u'
      : undefined;
  if (verb === undefined) return undefined;
  const command = `nix-env ${verb}${hasFlag(words, '-A', '--attr') ? 'A' : ''}`;
  const file = optionOf(words, '-f', '--file');
  const of = searchPath(words, 'nix-env', machine);
  if (isExpression) for (const operand of words.operands) program(printText(operand), 'nix-env', machine);
  // What is built of expressions is what they say: where they are fetched, that is the gap.
  else if (file && !/^</.test(printText(file))) expressionsNamed([file], 'nix-env', machine);
  else packages(words.operands.filter(isName), command, of, machine);
  return { stdout: literal('') };
};

/** nix-shell: packages by name (`-p`) or the environment of a file, and a command in it. */
const nixShell: Command = (call, machine) => {
  const isPackages = call.args.some((arg) => /^(-p|--packages)$/.test(literalOf(arg) ?? ''));
  // `-p` takes all operands, wherever they stand.
  const args = call.args.filter((arg) => !/^(-p|--packages)$/.test(literalOf(arg) ?? ''));
  const words = nixWords(args, ['--run', '--command', '-A', '--attr', '-i', '--keep', '--exclude']);
  const of = searchPath(words, 'nix-shell', machine);
  if (isPackages) {
    for (const operand of words.operands) program(printText(operand), 'nix-shell', machine);
    packages(words.operands.filter(isName), 'nix-shell -p', of, machine);
  } else if (hasFlag(words, '-E', '--expr'))
    for (const operand of words.operands) program(printText(operand), 'nix-shell', machine);
  else
    expressionsNamed(
      words.operands.length > 0 ? words.operands : [literal('shell.nix')],
      'nix-shell',
      machine,
    );
  const line = optionOf(words, '--run', '--command');
  return line
    ? machine.interpret({ language: 'shell', interpreter: 'bash', text: line, args: [] })
    : undefined;
};

/** An attribute of the package collection, no expression. */
function isName(operand: Text): boolean {
  return /^[\w.'{}-]+$/.test(printText(operand));
}

/** nix-build, nix-instantiate: expressions by file, address or text. */
const nixBuild: Command = (call, machine) => {
  const words = nixWords(call.args, ['-A', '--attr']);
  const of = searchPath(words, call.name, machine);
  if (hasFlag(words, '-E', '--expr'))
    for (const operand of words.operands) program(printText(operand), call.name, machine);
  else {
    const named = words.operands.length > 0 ? words.operands : [literal('default.nix')];
    expressionsNamed(named, call.name, machine);
    if (call.name === 'nix-build' && named.some((operand) => /^<nixpkgs/.test(printText(operand))))
      packages(optionsOf(words, '-A', '--attr'), 'nix-build <nixpkgs> -A', of, machine);
  }
  return { stdout: hole('store path', { kind: 'runner', what: call.name }) };
};

/** `nix-channel --add address name`: a collection whose newest state is fetched with each update. */
const nixChannel: Command = (call, machine) => {
  const words = nixWords(call.args, []);
  const [url] = words.operands;
  if (!url || !hasFlag(words, '--add')) return undefined;
  expressions(url, 'nix-channel --add', machine);
  return { stdout: literal('') };
};

/** Verbs of `nix` whose operands are installables: https://nix.dev/manual/nix/latest/command-ref/new-cli/nix */
const BUILDS = /^(run|shell|env shell|develop|build|bundle|profile (install|add)|print-dev-env|fmt)$/;

/** Those that have one installable, and a command line behind it. */
const RUNS = /^(run|fmt)$/;

const nix: Command = (call, machine) => {
  const at = call.args.findIndex((arg) => /^(-c|--command)$/.test(literalOf(arg) ?? ''));
  const dashes = call.args.findIndex((arg) => literalOf(arg) === '--');
  const end = [at, dashes].filter((one) => one >= 0).sort((a, b) => a - b)[0];
  const words = nixWords(call.args.slice(0, end), ['-k', '--keep', '-u', '--unset', '--expr']);
  const [first, second, ...rest] = words.operands;
  const noun = first ? printText(first) : '';
  const isNested = /^(profile|env|registry|flake)$/.test(noun);
  const verb = isNested ? `${noun} ${second ? printText(second) : ''}` : noun;
  const operands = isNested ? rest : words.operands.slice(1);
  const command = `nix ${verb}`;
  const named = optionOf(words, '--inputs-from');
  if (verb === 'upgrade-nix') packages([literal('nix')], command, 'open', machine);
  else if (verb === 'flake init' || verb === 'flake new') {
    const template = optionOf(words, '-t', '--template');
    if (template) flakeSource(beforeAttribute(template), command, machine);
  } else if (verb === 'eval' || BUILDS.test(verb)) {
    const expression = optionOf(words, '--expr');
    const file = optionOf(words, '-f', '--file');
    if (expression) program(printText(expression), command, machine);
    else if (file) expressionsNamed([file], command, machine);
    else if (verb !== 'eval')
      for (const installable of RUNS.test(verb) ? operands.slice(0, 1) : operands)
        install(installable, command, named ? 'fixed' : 'open', machine);
  } else return undefined;
  const line = at >= 0 ? call.args.slice(at + 1) : [];
  return line.length > 0 ? machine.run(line) : { stdout: literal('') };
};

/** What `nix run`, `nix profile install` … bring for one installable: a flake's output, or a path of the store. */
function install(installable: Text, command: string, of: 'fixed' | 'open', machine: Machine): void {
  for (const { parts, guards } of installable.alternatives) {
    const one = ofAlternative({ parts, guards: [] });
    machine.under(guards, () => installOne(one, command, of, machine));
  }
}

function installOne(installable: Text, command: string, of: 'fixed' | 'open', machine: Machine): void {
  const flake = beforeAttribute(installable);
  const [first] = flake.alternatives[0]?.parts ?? [];
  const printed = printText(flake);
  if (machine.treePath(flake) !== undefined && treeFile(flake, 'flake.nix', machine) !== undefined)
    machine.emit({
      kind: 'install',
      ecosystem: 'nix',
      command,
      spec: literal('flake.nix'),
      manifest: 'tree',
      ...(treeFile(flake, 'flake.lock', machine) === undefined ? {} : { locked: true }),
      via: command,
    });
  // A flake on disk, and one that the caller names whole, is the caller's.
  const isNamed = typeof first === 'object' && (first.origin.kind !== 'input' || !first.origin.default);
  if (isNamed || /^(\.|\/|~|path:|$)/.test(printed)) return;
  if (/^[a-z+]+:/.test(printed) && !/^flake:/.test(printed)) {
    flakeSource(flake, command, machine);
    return;
  }
  // A name of the registry, with a branch or a commit: `nixpkgs/nixos-24.05`.
  const isPinned = /\/[0-9a-f]{40}$/.test(printed);
  packages([installable], command, isPinned ? 'fixed' : of, machine);
}

/** The address of a flake without `#attribute`. */
function beforeAttribute(installable: Text): Text {
  return cut(installable, '#');
}

/** The text up to a character. */
function cut(text: Text, character: string): Text {
  return {
    alternatives: text.alternatives.map(({ parts, guards }) => {
      const at = parts.findIndex((part) => typeof part === 'string' && part.includes(character));
      if (at < 0) return { parts, guards };
      const part = parts[at] as string;
      const kept: Part[] = [...parts.slice(0, at), part.slice(0, part.indexOf(character))];
      return { parts: kept.filter((one) => one !== ''), guards };
    }),
  };
}

/** A flake by its address: https://nix.dev/manual/nix/latest/command-ref/new-cli/nix3-flake#flake-references. Gives whether it is fixed. */
function flakeSource(flake: Text, via: string, machine: Machine): 'fixed' | 'open' | undefined {
  const printed = printText(flake);
  const [, query = ''] = /\?([^#]*)/.exec(printed) ?? [];
  const asked = new URLSearchParams(query);
  const named = asked.get('rev') ?? asked.get('ref') ?? undefined;
  const forge = /^(github|gitlab|sourcehut):(?:~?([^/?#]+))\/([^/?#]+)(?:\/(?=[^?#]))?/.exec(printed);
  const emit = (url: string, ref: Text | undefined): 'fixed' | 'open' => {
    machine.emit({ kind: 'git-ref', url: literal(url), ...(ref ? { ref } : {}), via });
    return ref && isFullSha(printText(ref)) ? 'fixed' : 'open';
  };
  if (forge) {
    const host = forge[1] === 'sourcehut' ? 'git.sr.ht/~' : `${forge[1]}.com/`;
    const path = cut(flake, '?');
    const after = afterSlashes(path, 2);
    return emit(`https://${host}${forge[2]}/${forge[3]}`, after ?? (named ? literal(named) : undefined));
  }
  const [, git] = /^git\+((?:https?|ssh|git):\/\/[^?#]+)/.exec(printed) ?? [];
  if (git !== undefined) return emit(git, named ? literal(named) : undefined);
  const [archive = '', prefix = ''] = /^(tarball\+|file\+)?https?:/.exec(printed) ?? [];
  if (archive === '' || asked.has('narHash')) return undefined;
  return expressions(without(flake, prefix.length), via, machine);
}

/** What stands behind so many slashes; undefined where nothing does. */
function afterSlashes(text: Text, count: number): Text | undefined {
  const { parts, guards } = text.alternatives[0] ?? { parts: [], guards: [] };
  let left = count;
  for (const [at, part] of parts.entries()) {
    if (typeof part !== 'string') continue;
    let offset = -1;
    while (left > 0) {
      const next = part.indexOf('/', offset + 1);
      if (next < 0) break;
      offset = next;
      left--;
    }
    if (left > 0) continue;
    const rest = [part.slice(offset + 1), ...parts.slice(at + 1)].filter((one) => one !== '');
    return printParts(rest) === '' ? undefined : ofAlternative({ parts: rest, guards });
  }
  return undefined;
}

/** nix-store: `--import` and `--restore` put what they are given into the store, from where it is run. */
const nixStore: Command = (call, machine) => {
  const words = parseWords(call.args, { values: VALUES });
  const reads = call.stdin ? handlesOf(call.stdin, ['fetched', 'file']) : [];
  if (reads.length === 0 || !hasFlag(words, '--import', '--restore')) return {};
  emitExtract(call, reads, machine);
  for (const folder of words.operands) machine.place(folder, reads);
  // The paths that were imported.
  return { stdout: hole('store path', { kind: 'file', handle: reads[0]! }) };
};

/** The commands of Nix. */
export const nixCommands: Readonly<Record<string, Command>> = {
  nix,
  'nix-env': nixEnv,
  'nix-shell': nixShell,
  'nix-build': nixBuild,
  'nix-instantiate': nixBuild,
  'nix-channel': nixChannel,
  'nix-store': nixStore,
};
