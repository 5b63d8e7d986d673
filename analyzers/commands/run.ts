import { exclude, type Guard, guard, guardNot, whenAll } from '../../src/effects/condition.js';
import { deferred } from '../../src/effects/deferred.js';
import {
  concat,
  either,
  handlesOf,
  hole,
  literal,
  literalOf,
  literalParts,
  literalsOf,
  ofAlternative,
  printParts,
  printText,
  type Text,
} from '../../src/effects/text.js';
import { type CommandOptions, isAllFetched, type Language, type Machine, type Outcome } from '../machine.js';
import { buildCheckouts } from './builds.js';
import type { Call, Command } from './command.js';
import { packageManagers } from './package-managers.js';
import { commands } from './registry.js';

const SHEBANGS: readonly [RegExp, Language][] = [
  [/\b(ba|da|z|k|a)?sh\b/, 'shell'],
  [/\bpython\d?/, 'python'],
  [/\b(node|bun|deno)\b/, 'javascript'],
  [/\b(pwsh|powershell)\b/, 'powershell'],
  [/\bruby\b/, 'ruby'],
  [/\bperl\b/, 'perl'],
  [/\bphp\b/, 'php'],
  [/\b(Rscript|littler)\b/, 'r'],
  [/\bjulia\b/, 'julia'],
  [/\bnu\b/, 'nushell'],
];

const EXTENSIONS: Readonly<Record<string, Language>> = {
  sh: 'shell',
  bash: 'shell',
  zsh: 'shell',
  py: 'python',
  js: 'javascript',
  mjs: 'javascript',
  cjs: 'javascript',
  ts: 'typescript',
  mts: 'typescript',
  cts: 'typescript',
  ps1: 'powershell',
  psm1: 'powershell',
  cmd: 'cmd',
  bat: 'cmd',
  rb: 'ruby',
  pl: 'perl',
  php: 'php',
  r: 'r',
  jl: 'julia',
  nu: 'nushell',
};

/** The language of a program file of the tree, by its first line and its name. */
export function languageOf(path: string, text: string | undefined): Language {
  const shebang = /^#![^\n]*/.exec(text ?? '')?.[0];
  if (shebang) {
    const found = SHEBANGS.find(([pattern]) => pattern.test(shebang));
    if (found) return found[1];
  }
  return (
    EXTENSIONS[path.split('.').pop()?.toLowerCase() ?? ''] ??
    (text !== undefined && !text.includes('\u0000') ? 'shell' : 'other')
  );
}

/** Runs one command line: a known command, a file of the tree, fetched bytes, or a program of the runner. */
export function runCommand(argv: readonly Text[], machine: Machine, options: CommandOptions): Outcome {
  return runWays(argv, machine, options, 1);
}

/** The command that checks signatures that a program is. */
function verifierOf(program: Text): Command | undefined {
  const name = commandName(program);
  return VERIFIERS.has(name) ? commands[name] : undefined;
}

const VERIFIERS = new Set(['cosign', 'gpg', 'gpgv', 'minisign', 'rsign', 'slsa-verifier']);

/** Runs each command line that the words can be; `ways` of them are followed already. */
function runWays(argv: readonly Text[], machine: Machine, options: CommandOptions, ways: number): Outcome {
  const [program, ...args] = argv;
  if (!program) return {};
  const sides = ways < MAX_COMMANDS ? oneOrOther(args) : undefined;
  if (sides)
    return printedBy(
      sides.map((guards) =>
        machine.under(guards, () =>
          runWays(
            argv.filter((one) => isPossible(one, machine)).map((one) => machine.here(one)),
            machine,
            options,
            ways * 2,
          ),
        ),
      ),
    );
  const at = ways < MAX_COMMANDS ? choiceIn(argv, machine) : -1;
  if (at < 0) return runOne(program, args, machine, options);
  const chosen = argv[at]!.alternatives.filter(({ guards }) => machine.isPossible(guards));
  const outcomes = chosen.slice(0, MAX_COMMANDS).map((alternative) =>
    machine.under(alternative.guards, () => {
      const word = ofAlternative({ parts: alternative.parts, guards: [] });
      // What stands behind it depends on the same: a list that may have words put before it.
      const after = argv.slice(at + 1).filter((one) => isPossible(one, machine));
      return runWays(
        [...argv.slice(0, at), word, ...after.map((one) => machine.here(one))],
        machine,
        options,
        ways * chosen.length,
      );
    }),
  );
  return printedBy(outcomes);
}

/** What is printed on one way or another. */
function printedBy(outcomes: readonly Outcome[]): Outcome {
  const printed = outcomes.flatMap(({ stdout }) => (stdout ? [stdout] : []));
  return printed.length > 0 ? { stdout: deferred(printed, () => either(...printed)) } : {};
}

/** When an option is there and when it is not, where others stand in its place: `--git {url}` or else `--version {version}`. */
function oneOrOther(args: readonly Text[]): readonly (readonly Guard[])[] | undefined {
  const optional = args.flatMap(({ alternatives: [only, ...others] }) =>
    only && others.length === 0 && only.guards.length > 0 ? [only] : [],
  );
  for (const { parts, guards } of optional) {
    if (!/^-./.test(printParts(parts))) continue;
    if (optional.some((other) => exclude(other.guards, guards))) return [guards, [guardNot(whenAll(guards))]];
  }
  return undefined;
}

/** Commands that a command line can be. */
const MAX_COMMANDS = 8;

/** The word on which the meaning of those behind it depends, and which can be one thing or another; -1 where there is none. */
function choiceIn([program, ...args]: readonly Text[], machine: Machine): number {
  if (program!.alternatives.length > 1) return 0;
  if (isShifted(args)) return 1;
  const verb = args.findIndex((word) => !literalsOf(word).every((one) => one.startsWith('-')));
  if (hasVerbs(commandName(program!)) && isChoiceOfVerbs(args[verb], machine)) return verb + 1;
  return args.findIndex((word) => isChoiceOfOptions(word, machine)) + 1 || -1;
}

/** Whether the arguments are a list that may have a word put before it: its first one is then the second one. */
function isShifted([first, second]: readonly Text[]): boolean {
  if (!first || !second || first.alternatives.length < 2 || second.alternatives.length < 2) return false;
  const words = new Set(literalsOf(second));
  return literalsOf(first).some((word) => words.has(word));
}

/** Whether the first word says what the command does. */
function hasVerbs(name: string): boolean {
  return Object.hasOwn(packageManagers, name) || /^(docker|podman|nerdctl|git|gh)$/.test(name);
}

/** Whether a word is one verb on some path and another one on others: `snap {install|refresh} tool`. */
function isChoiceOfVerbs(word: Text | undefined, machine: Machine): boolean {
  const possible = word?.alternatives.filter(({ guards }) => machine.isPossible(guards)) ?? [];
  return (
    possible.length > 1 && possible.every(({ parts }) => /^[a-z][a-z-]*$/i.test(literalParts(parts) ?? ''))
  );
}

/** Whether a word is one option on some path and another word on others. */
function isChoiceOfOptions({ alternatives }: Text, machine: Machine): boolean {
  if (alternatives.length < 2) return false;
  const words = new Set(
    alternatives.flatMap(({ parts, guards }) =>
      machine.isPossible(guards) ? [printParts(parts).replace(/=[\s\S]*$/, '')] : [],
    ),
  );
  words.delete('');
  return words.size > 1 && [...words].some((word) => /^--?[a-z]/i.test(word));
}

/** Whether the word is there on the path that is being run. */
function isPossible({ alternatives }: Text, machine: Machine): boolean {
  return alternatives.some(({ guards }) => machine.isPossible(guards));
}

function runOne(program: Text, args: readonly Text[], machine: Machine, options: CommandOptions): Outcome {
  const byDefault = commandByDefault(program);
  if (byDefault) {
    const [name, ...own] = byDefault.split(/\s+/).map(literal);
    return machine.under([guard({ kind: 'equals', left: program, right: literal(byDefault) })], () =>
      runOne(name!, [...own, ...args], machine, options),
    );
  }
  // `$SUDO apt-get install …`: who does not set the variable runs what follows.
  if (isVariable(program) && args[0] && Object.hasOwn(commands, literalOf(args[0]) ?? ''))
    return machine.run(args, options);
  const known = literalOf(program);
  const inTree = known === undefined || /[/\\]/.test(known) ? machine.treePath(program) : undefined;
  // A tool that the run itself puts into the action's folder: `$GITHUB_ACTION_PATH/venv/bin/pip`.
  const content = inTree !== undefined && machine.tree.file(inTree) === undefined && machine.read(program);
  const made =
    content === undefined
      ? commands[commandName(program)] !== undefined
      : content !== false && isAllFetched(content);
  if (inTree !== undefined && inTree !== '' && !made) return runFile(program, inTree, args, machine, options);
  const isPath = known === undefined || /[/\\]/.test(known);
  // A script that the run wrote, wherever it is.
  const own = isPath ? machine.written(program) : undefined;
  const language = own && isScriptOfRun(own) ? languageOf(printText(program), printText(own)) : undefined;
  if (language && language !== 'other')
    return machine.interpret({ language, interpreter: language, file: program, args });
  const reads = isPath ? [...new Set([...machine.handlesAt(program), ...handlesOf(program, ['file'])])] : [];
  if (reads.length > 0) {
    machine.emit({ kind: 'run', mode: 'execute', program, argv: args, reads, via: printText(program) });
    const pinned = machine.pinnedFile(reads, program);
    const file = pinned && machine.treePath(pinned);
    if (pinned && file !== undefined) return runFile(pinned, file, args, machine, options);
    // A package manager that was fetched installs what any other copy of it does, and what checks signatures checks them.
    const tool = managerOf(program, args) ?? verifierOf(program) ?? commandFound(program, machine);
    const call = { ...callOf(program, args, machine, options), fetched: reads };
    const outcome = tool && !asksForVersion(args) && tool(call, machine);
    return outcome || { stdout: hole('output', { kind: 'runner', what: 'output of a fetched program' }) };
  }
  const name = commandName(program);
  const command = commands[name] ?? commands[name.replace(/[\d.]+$/, '')];
  const call = callOf(program, args, machine, options);
  if (!isPath && (!command || machine.commandOnPath(known))) machine.strangers.push(machine.effects.length);
  if (command && asksForVersion(args)) return { stdout: tainted(call) };
  buildCheckouts({ name, args }, machine);
  // A package manager that is asked something (`npm config get prefix`) prints what only the runner knows.
  if (command)
    return (
      command(call, machine) ??
      (Object.hasOwn(packageManagers, commandName(program)) ? { stdout: tainted(call) } : {})
    );
  const found = known === undefined || /[/\\]/.test(known) ? undefined : onSearchPath(known, machine);
  if (found) return runFile(found, machine.treePath(found)!, args, machine, options);
  const ofRun = known === undefined || /[/\\]/.test(known) ? undefined : writtenOnPath(known, machine);
  if (ofRun) return machine.run([ofRun, ...args], options);
  if (known === undefined && isPython(args, options, machine))
    return commands.python!({ ...call, name: 'python' }, machine) ?? {};
  return { stdout: tainted(call) };
}

/** The package manager that a program is or runs: `pip install`, `python -m pip install`. */
function managerOf(program: Text, [first, second]: readonly Text[]): Command | undefined {
  const name = commandName(program);
  if (Object.hasOwn(packageManagers, name)) return commands[name];
  const isModule =
    /^(python|pypy)[\d.]*$/.test(name) &&
    first !== undefined &&
    literalOf(first) === '-m' &&
    Object.hasOwn(packageManagers, (second && literalOf(second)) ?? '');
  return isModule ? commands.python : undefined;
}

/** What a program does that the run put where its name is looked up: what any other of that name does. */
function commandFound(program: Text, machine: Machine): Command | undefined {
  const name = commandName(program);
  return machine.commandOnPath(name) && commands[name];
}

function callOf(program: Text, args: readonly Text[], machine: Machine, { stdin }: CommandOptions): Call {
  const name = commandName(program);
  return { name, program, args, ...(stdin ? { stdin } : {}), location: machine.location };
}

/** Whether it is the value of a variable that nobody sets here. */
function isVariable(program: Text): boolean {
  const [only, ...others] = program.alternatives[0]?.parts ?? [];
  return typeof only === 'object' && others.length === 0 && only.origin.kind === 'env';
}

/** The command, or the words of a command line without quotes, that an input names unless the caller names another one. */
function commandByDefault(program: Text): string | undefined {
  const [only, ...others] = program.alternatives[0]?.parts ?? [];
  if (typeof only !== 'object' || others.length > 0 || only.origin.kind !== 'input' || only.origin.derived)
    return undefined;
  const line = only.origin.default?.trim() ?? '';
  const [name] = line.split(/\s/);
  return Object.hasOwn(commands, name!) && /^[\w@%+=:,./ -]+$/.test(line) ? line : undefined;
}

function isScriptOfRun(content: Text): boolean {
  return (
    !isAllFetched(content) &&
    content.alternatives.some(({ parts }) =>
      parts.some((part) => typeof part === 'string' && part.trim() !== ''),
    )
  );
}

function commandName(program: Text): string {
  // `process.execPath`, a runtime that is found by where it runs from.
  const [only] = program.alternatives[0]?.parts ?? [];
  if (
    only !== undefined &&
    typeof only !== 'string' &&
    only.origin.kind === 'runner' &&
    only.origin.what === 'node'
  )
    return 'node';
  return (printText(program).split(/[/\\]/).pop() ?? '').replace(/\.(exe|cmd|bat)$/i, '');
}

/** `python -V`: what it prints is of the runner, not empty. */
function asksForVersion(args: readonly Text[]): boolean {
  return args.length === 1 && /^(-V|--version|version)$/.test(literalOf(args[0]!) ?? '');
}

/** A script of the tree in a folder that an earlier step put on PATH. */
function onSearchPath(name: string, machine: Machine): Text | undefined {
  return machine.searchPath
    .map((folder) => concat(folder, literal(`/${name}`)))
    .find((file) => {
      const path = machine.treePath(file);
      return path !== undefined && machine.tree.file(path) !== undefined;
    });
}

/** A script that the run itself wrote into a folder of the PATH. */
function writtenOnPath(name: string, machine: Machine): Text | undefined {
  return ['/usr/local/bin', '/usr/bin', '/bin']
    .map((folder) => literal(`${folder}/${name}`))
    .find((file) => {
      const content = machine.written(file);
      return content !== undefined && isScriptOfRun(content);
    });
}

/** Whether a program that is only known by a variable is python, by what it is given: `"$PYTHON" -m pip …`, a script, a here-document. */
function isPython(args: readonly Text[], { stdin }: CommandOptions, machine: Machine): boolean {
  const first = args[0] ? literalOf(args[0]) : undefined;
  if (first === '-m') return true;
  const script = args[0] ? machine.treePath(args[0]) : undefined;
  if (script !== undefined) return script.endsWith('.py') && machine.tree.file(script) !== undefined;
  const text = stdin ? literalOf(stdin) : undefined;
  return text !== undefined && /^(import \w|from [\w.]+ import )/m.test(text);
}

/** What an unknown program prints can be read out of what it was given. */
export function tainted(call: Call): Text {
  const sources = [...(call.stdin ? [call.stdin] : []), ...call.args];
  const [handle] = sources.flatMap((text) => handlesOf(text, ['fetched']));
  if (handle !== undefined) return hole(call.name, { kind: 'fetched', handle });
  return hole(call.name, { kind: 'runner', what: `output of ${call.name}` });
}

/** Whether a content is only known to be of some file of the tree. */
function isFileOfTree(parts: Text['alternatives'][number]['parts']): boolean {
  const [only] = parts;
  return parts.length === 1 && typeof only === 'object' && only.origin.kind === 'tree';
}

function runFile(
  program: Text,
  path: string,
  args: readonly Text[],
  machine: Machine,
  options: CommandOptions,
): Outcome {
  const file = machine.tree.file(path);
  const written = file ? undefined : machine.read(program);
  if (written?.alternatives.every(({ parts }) => isFileOfTree(parts))) {
    machine.opaque(`${path} is one of the files of the tree, by a name that is only known at run time`);
    return {};
  }
  if (written) {
    const text = printText(written);
    const language = languageOf(path, text);
    return machine.interpret({ language, interpreter: language, text: written, path: program, args });
  }
  if (!file) {
    machine.absent(program, path);
    return { stdout: tainted(callOf(program, args, machine, options)) };
  }
  const bytes = machine.tree.bytes(path);
  if (!bytes) {
    machine.missing.add(path);
    return {};
  }
  if (bytes.subarray(0, 4096).includes(0)) {
    machine.opaque(`${path} is a binary of the tree (${bytes.length} bytes): its inside is not analysed`);
    return { stdout: tainted(callOf(program, args, machine, options)) };
  }
  const text = machine.tree.text(path);
  const language = languageOf(path, text);
  const interpreter =
    /^#!\s*(\S.*)/.exec(text ?? '')?.[1]?.trim() ?? (language === 'shell' ? 'sh' : language);
  return machine.interpret({
    language,
    interpreter,
    file: program,
    args,
    ...(options.stdin ? { stdin: options.stdin } : {}),
  });
}
