import { guardNot } from '../../src/effects/condition.js';
import {
  concat,
  either,
  guarded,
  hole,
  literal,
  literalOf,
  mapText,
  printText,
  type Text,
} from '../../src/effects/text.js';
import type { Machine } from '../machine.js';
import type { Command } from './command.js';
import { manifestOwner, versionOf } from './packages.js';
import { hasFlag, optionOf, parseWords } from './words.js';

/** A tool in some version, by a manager that says where it is fetched from. */
function tool(command: string, spec: Text, version: Text | undefined, machine: Machine): void {
  machine.emit({
    kind: 'install',
    ecosystem: 'other',
    command,
    spec,
    ...(version ? { version } : {}),
    via: command,
  });
}

/** The tools that a manifest names: of the caller, or of the tree. */
function fromManifest(command: string, file: string, machine: Machine): void {
  machine.emit({
    kind: 'install',
    ecosystem: 'other',
    command,
    spec: literal(file),
    manifest: manifestOwner(machine.state.cwd, machine),
    via: command,
  });
}

/** A plugin: a repository of scripts that are run, at an address or by a name that the manager's own list gives one. */
function plugin(command: string, name: Text | undefined, url: Text | undefined, machine: Machine): void {
  if (url) machine.emit({ kind: 'git-ref', url, via: command });
  else if (name && /:\/\//.test(printText(name))) machine.emit({ kind: 'git-ref', url: name, via: command });
  else if (name) tool(command, name, undefined, machine);
}

/** https://mise.jdx.dev/cli: tools are `name@version`. */
const mise: Command = (call, machine) => {
  const dashes = call.args.findIndex((arg) => literalOf(arg) === '--');
  const words = parseWords(dashes < 0 ? call.args : call.args.slice(0, dashes), {
    values: [
      '-C',
      '--cd',
      '-E',
      '--env',
      '-e',
      '-p',
      '--path',
      '-j',
      '--jobs',
      '-c',
      '--command',
      '--before',
      '--minimum-release-age',
    ],
  });
  const [verbWord, ...given] = words.operands;
  // Arguments of the caller name tools of the caller.
  const operands = given.filter((operand) => !isOfCaller(operand));
  const verb = verbWord ? printText(verbWord) : '';
  const command = `${call.name} ${verb}`;
  if (/^(install|i|use|u|upgrade|up)$/.test(verb)) {
    if (given.length === 0) fromManifest(command, 'mise.toml', machine);
    for (const spec of operands) tool(command, spec, versionOf(spec, '@'), machine);
  } else if (/^(exec|x)$/.test(verb)) {
    for (const spec of operands) tool(command, spec, versionOf(spec, '@'), machine);
    const line = dashes < 0 ? [] : call.args.slice(dashes + 1);
    const [text] = words.options.get('-c') ?? words.options.get('--command') ?? [];
    if (text) return machine.interpret({ language: 'shell', interpreter: 'sh', text, args: [] });
    return line.length > 0 ? machine.run(line) : undefined;
  } else if (
    /^(plugins?|p)$/.test(verb) &&
    /^(install|i|add|a|update|up)$/.test(operands[0] ? printText(operands[0]) : '')
  )
    plugin(`${command} ${printText(operands[0]!)}`, operands[1], operands[2], machine);
  else if (/^(latest|ls-remote)$/.test(verb) && operands[0]) return lookUp(command, operands[0], machine);
  else return undefined;
  return { stdout: literal('') };
};

/** Whether a word is what the caller gives, and nothing by default: what it names is the caller's choice. */
export function isOfCaller({ alternatives: [first] }: Text): boolean {
  const [only, ...others] = first?.parts ?? [];
  return (
    typeof only === 'object' && others.length === 0 && only.origin.kind === 'input' && !only.origin.default
  );
}

/** What versions there are is asked of a remote list. */
function lookUp(command: string, name: Text, machine: Machine): { stdout: Text } {
  const handle = machine.emit({ kind: 'resolve', what: concat(literal(`${command} `), name), via: command });
  return { stdout: hole('version', { kind: 'fetched', handle }) };
}

/** https://asdf-vm.com/manage/commands.html: a tool and its version are two words, and each tool is a plugin. */
const asdf: Command = (call, machine) => {
  const words = parseWords(call.args, { values: [] });
  const [verbWord, ...operands] = words.operands;
  const verb = verbWord ? printText(verbWord) : '';
  const [first, ...rest] = operands;
  const noun = /^plugins?$/.test(verb) && first ? printText(first) : /^plugin-(add|update)$/.exec(verb)?.[1];
  const [name, other] = /^plugins?$/.test(verb) ? rest : operands;
  if (noun === 'add') plugin('asdf plugin add', name, other, machine);
  else if (noun === 'update')
    tool(
      'asdf plugin update',
      hasFlag(words, '--all') ? literal('--all') : (name ?? literal('')),
      other,
      machine,
    );
  else if (verb === 'install' && !first) fromManifest('asdf install', '.tool-versions', machine);
  else if (verb === 'install' && first) toolAndVersion('asdf install', operands, machine);
  else if (verb === 'latest' && first) return lookUp('asdf latest', first, machine);
  else if (verb === 'list' && first && printText(first) === 'all' && rest[0])
    return lookUp('asdf list all', rest[0], machine);
  else if (verb === 'list-all' && first) return lookUp('asdf list-all', first, machine);
  else if (verb === 'exec') return first ? machine.run(operands) : undefined;
  else return undefined;
  return { stdout: literal('') };
};

function toolAndVersion(command: string, [name, version]: readonly Text[], machine: Machine): void {
  if (name) tool(command, version ? concat(name, literal(' '), version) : name, version, machine);
}

/** A manager of tools, whose command lines are `verb tool version`. */
function ofTools(verb: RegExp): Command {
  return (call, machine) => {
    const [verbWord, ...operands] = parseWords(call.args, { values: [] }).operands;
    const named = verbWord ? printText(verbWord) : '';
    if (!verb.test(named) || operands.length === 0) return undefined;
    toolAndVersion(`${call.name} ${named}`, operands, machine);
    return { stdout: literal('') };
  };
}

/** A manager of one tool, whose command lines are `verb version…`. */
function ofVersions(verb: RegExp, newest: Newest = {}): Command {
  return (call, machine) => {
    const words = parseWords(call.args, { values: [] });
    const [verbWord, ...versions] = words.operands;
    const named = verbWord ? printText(verbWord) : '';
    if (!verb.test(named)) return undefined;
    if (newest.flags?.some((flag) => words.flags.has(flag))) versions.push(literal('latest'));
    for (const version of versions) {
      const asked = mapText(version, (word) => (newest.words?.test(word) ? 'latest' : word));
      tool(`${call.name} ${named}`, version, asked, machine);
    }
    return { stdout: literal('') };
  };
}

/** How the newest version is asked for, other than by a word that says so. */
interface Newest {
  readonly words?: RegExp;
  readonly flags?: readonly string[];
}

/** The value of an option, and what stands for it where the option is not given, or only at times. */
function unlessGiven(value: Text | undefined, absent: Text): Text {
  if (!value) return absent;
  const given = value.alternatives.map(({ guards }) => guards.map(({ condition }) => condition));
  if (given.some((conditions) => conditions.length === 0)) return value;
  return either(
    value,
    guarded(
      absent,
      given.map(([first, ...rest]) => guardNot({ kind: 'all', of: [first!, ...rest] })),
    ),
  );
}

/** https://getfoundry.sh/reference/foundryup: the stable channel, unless a version is asked for; a source to build is a repository's. */
const foundryup: Command = (call, machine) => {
  const words = parseWords(call.args, {
    values:
      '-i --install -v --version -b --branch -P --pr -C --commit -r --repo -p --path -u --use -n --network -j --jobs -a --arch --platform'.split(
        ' ',
      ),
  });
  if (
    ['-h', '--help', '-l', '--list', '-u', '--use', '-p', '--path'].some(
      (flag) => words.options.has(flag) || hasFlag(words, flag),
    )
  )
    return undefined;
  const ref = optionOf(words, '-C', '--commit', '-b', '--branch', '-P', '--pr');
  const repository = optionOf(words, '-r', '--repo') ?? literal('foundry-rs/foundry');
  if (ref)
    machine.emit({
      kind: 'git-ref',
      url: concat(literal('https://github.com/'), repository),
      ref,
      via: 'foundryup',
    });
  else {
    const version = unlessGiven(optionOf(words, '-i', '--install', '-v', '--version'), literal('stable'));
    tool('foundryup', version, version, machine);
  }
  return { stdout: literal('') };
};

/** Managers of tools and their versions, by command name. */
export const versionManagers: Readonly<Record<string, Command>> = {
  mise,
  rtx: mise,
  asdf,
  proto: ofTools(/^(install|i)$/),
  vfox: mise,
  sdk: ofTools(/^(install|i)$/),
  // https://github.com/nvm-sh/nvm#usage
  nvm: ofVersions(/^(install|i)$/, { words: /^(node|iojs|unstable|lts\/.*)$/, flags: ['--lts'] }),
  // https://github.com/Schniz/fnm/blob/master/docs/commands.md
  fnm: ofVersions(/^(install|i)$/, { words: /^(node|lts(\/.*|-.*)?)$/, flags: ['--lts', '--latest'] }),
  nodenv: ofVersions(/^install$/),
  pyenv: ofVersions(/^install$/),
  rbenv: ofVersions(/^install$/),
  goenv: ofVersions(/^install$/),
  tfenv: ofVersions(/^install$/),
  tofuenv: ofVersions(/^install$/),
  tgenv: ofVersions(/^install$/),
  foundryup,
};
