import {
  concat,
  concatProgram,
  handlesOf,
  hole,
  literal,
  literalOf,
  mapText,
  type Part,
  printText,
  type Text,
} from '../../src/effects/text.js';
import type { Language, Machine, Outcome } from '../machine.js';
import { splitFields, splitIntoLines, splitQuoted } from '../shell/text-operations.js';
import type { Call, Command } from './command.js';
import { julia } from './julia.js';
import { make } from './make.js';
import { nu } from './nu.js';
import { r, rscript } from './r.js';
import { hasFlag, optionOf, parseWords } from './words.js';

/** A command that runs the command line after its own options. `values` are the options with a value, `skip` its own operands. */
function wrapper(values: readonly string[], skip = 0): Command {
  return (call, machine) => {
    const words = parseWords(call.args, { values, stopAtOperand: true });
    const rest = words.operands.slice(skip);
    const env = new Map<string, Text>();
    while (rest[0]) {
      const [first] = rest[0].alternatives[0]?.parts ?? [];
      const assignment = typeof first === 'string' ? /^(\w+)=/.exec(first) : undefined;
      if (!assignment) break;
      const value = {
        alternatives: rest[0].alternatives.map(({ parts, guards }) => ({
          guards,
          parts: [String(parts[0]).slice(assignment[0].length), ...parts.slice(1)].filter(
            (part) => part !== '',
          ),
        })),
      };
      env.set(assignment[1]!, value);
      rest.shift();
    }
    if (rest.length === 0) return undefined;
    const outer = machine.state.env;
    (machine.state as { env: Map<string, Text> }).env = new Map([...outer, ...env]);
    const outcome = machine.run(rest, call.stdin ? { stdin: call.stdin } : {});
    (machine.state as { env: Map<string, Text> }).env = outer;
    return outcome;
  };
}

/** Command lines of one xargs that are run one after the other. */
const MAX_LINES = 40;

/** xargs: the words it reads are put behind the command line (or where `-I` says), of all lines or of one after the other. */
function xargs(call: Call, machine: Machine): Outcome | undefined {
  const words = parseWords(call.args, {
    values: [
      '-I',
      '-i',
      '-n',
      '-P',
      '-L',
      '-d',
      '-E',
      '-s',
      '-a',
      '--max-args',
      '--max-lines',
      '--max-procs',
      '--delimiter',
      '--replace',
    ],
    stopAtOperand: true,
  });
  if (words.operands.length === 0) return undefined;
  const given = optionOf(words, '-I', '--replace');
  const mark = given && literalOf(given);
  const isPlain = hasFlag(words, '-0', '--null') || optionOf(words, '-d', '--delimiter') !== undefined;
  const split = isPlain ? splitFields : splitQuoted;
  const stdin = call.stdin ?? literal('');
  const isOne = (...names: string[]): boolean => literalOf(optionOf(words, ...names) ?? literal('')) === '1';
  let lines: (readonly Text[])[];
  if (mark !== undefined)
    lines = (isPlain ? splitFields(stdin) : splitIntoLines(stdin)).map((line) =>
      words.operands.map((word) => withMarkFilled(word, mark, isPlain ? line : unquoted(line))),
    );
  else if (isOne('-L', '--max-lines'))
    lines = splitIntoLines(stdin).map((line) => [...words.operands, ...split(line)]);
  else if (isOne('-n', '--max-args')) lines = split(stdin).map((word) => [...words.operands, word]);
  else lines = [[...words.operands, ...split(stdin)]];
  // Of what is read nothing may be known but that it is there.
  if (lines.length === 0) lines = [words.operands];
  return lines
    .slice(0, MAX_LINES)
    .map((line) => machine.run(line))
    .at(-1);
}

/** The line as xargs puts it in one place: without quotes. */
function unquoted(line: Text): Text {
  const strip = (text: string): string => text.replace(/\\([\s\S])|["']/g, '$1');
  return mapText(
    line,
    (value) => strip(value.trim()),
    (parts) => parts.map((part) => (typeof part === 'string' ? strip(part) : part)),
  );
}

/** The word with the mark replaced where it stands. */
function withMarkFilled(word: Text, mark: string, value: Text): Text {
  const written = literalOf(word);
  if (written === undefined) return word;
  const [first, ...others] = written.split(mark).map(literal);
  return others.reduce((left, right) => concat(left, value, right), first!);
}

/** find … -exec command ;  */
function find(call: Call, machine: Machine): Outcome | undefined {
  const at = call.args.findIndex((arg) => /^-(exec|execdir|ok)$/.test(literalOf(arg) ?? ''));
  const [folder] = call.args;
  if (at === -1) return { stdout: folder ?? literal('.') };
  const end = call.args.findIndex((arg, index) => index > at && /^(;|\+)$/.test(literalOf(arg) ?? ''));
  const line = call.args
    .slice(at + 1, end === -1 ? undefined : end)
    .map((word) => (literalOf(word) === '{}' ? (folder ?? word) : word));
  return line.length > 0 ? machine.run(line) : undefined;
}

const MODULE: Readonly<Record<string, readonly string[]>> = {
  python: ['-W', '-X', '-Q', '--check-hash-based-pycs'],
  node: [
    '-r',
    '--require',
    '--import',
    '--loader',
    '--experimental-loader',
    '--env-file',
    '-C',
    '--conditions',
    '--max-old-space-size',
    '--stack-size',
    '--title',
  ],
  shell: ['-O', '+O', '--rcfile', '--init-file'],
  ruby: ['-r', '-I', '-C'],
  perl: ['-I', '-M', '-m'],
  php: ['-d', '-c'],
  powershell: [
    '-ExecutionPolicy',
    '-InputFormat',
    '-OutputFormat',
    '-WindowStyle',
    '-Version',
    '-WorkingDirectory',
    '-wd',
  ],
};

/** An interpreter: a program by `-c` or `-e`, a file with arguments, or standard input. */
function interpreter(language: Language, programFlags: readonly string[]): Command {
  return (call, machine) => {
    const valued = MODULE[language === 'javascript' || language === 'typescript' ? 'node' : language] ?? [];
    const args = [...call.args];
    const seen: string[] = [];
    const stdin = call.stdin ? { stdin: call.stdin } : {};
    while (args[0]) {
      const word = literalOf(args[0]);
      if (word === undefined || !/^[-+]./.test(word) || word === '--') break;
      args.shift();
      seen.push(word);
      if (
        programFlags.includes(word) ||
        (language === 'shell' && /^-[a-z]*c[a-z]*$/.test(word)) ||
        (language === 'perl' && /^-[a-z]*[eE]$/.test(word))
      ) {
        // `bash -c` may be followed by more flags before the text.
        while (language === 'shell' && args[0] && /^[-+][a-zA-Z]/.test(literalOf(args[0]) ?? ''))
          args.shift();
        const [first, ...more] = args;
        // about_Pwsh: everything after -Command is the command.
        const [text, rest] =
          language === 'powershell' && first
            ? [concat(first, ...more.flatMap((word) => [literal(' '), word])), []]
            : [first, more];
        return text
          ? machine.interpret({
              language,
              interpreter: [call.name, ...seen].join(' '),
              text,
              args: language === 'shell' ? rest.slice(1) : rest,
              ...stdin,
            })
          : undefined;
      }
      if (word === '-m' && language === 'python') return pythonModule(args, call, machine);
      if (language === 'shell' && /^-[a-z]*s$/.test(word)) {
        if (literalOf(args[0] ?? literal('')) === '--') args.shift();
        return fromInput(language, call, args, machine);
      }
      if (language === 'powershell' && /^-(f|file)$/i.test(word)) break;
      if (language === 'powershell' && /^-e(nc|ncodedcommand|c)?$/i.test(word)) {
        const encoded = args[0] ? literalOf(args[0]) : undefined;
        return encoded === undefined
          ? undefined
          : machine.interpret({
              language,
              interpreter: call.name,
              text: literal(Buffer.from(encoded, 'base64').toString('utf16le')),
              args: [],
            });
      }
      if (language === 'shell' && /^[-+][a-z]*[oO]$/.test(word)) args.shift();
      else if (valued.some((flag) => flag.toLowerCase() === word.toLowerCase())) args.shift();
      if (word === '--version' || word === '-V' || word === '--help') return undefined;
    }
    if (literalOf(args[0] ?? literal('x')) === '--') args.shift();
    const [file, ...rest] = args;
    if (!file || literalOf(file) === '-') return fromInput(language, call, file ? rest : [], machine);
    // about_PowerShell_exe: without an option Windows PowerShell takes words as a command, pwsh the first one as a file.
    if (
      language === 'powershell' &&
      (seen.length > 0 || call.name === 'powershell') &&
      !/\.ps1$/i.test(literalOf(file) ?? '.ps1')
    ) {
      return machine.interpret({
        language,
        interpreter: call.name,
        text: args.reduce((all, word) => joinWords(all, word)),
        args: [],
      });
    }
    // Programs of this language are not read, but a package manager that is one does what any copy of it does.
    const manager = machine.options.interpreters[language] ? undefined : managerOf(file);
    if (manager !== undefined) return machine.run([literal(manager), ...rest]);
    return machine.interpret({
      language,
      interpreter: [call.name, ...seen].join(' '),
      file,
      args: rest,
      ...stdin,
    });
  };
}

/** Package managers that are scripts, as they are called with their interpreter: `perl bin/cpanm`, `php composer.phar`. */
const MANAGERS = /^(cpanm|cpm|carton|cpan|gem|bundle|bundler|composer|pear|pecl)$/;

/** The package manager that a script is by its name, wherever it lies. */
function managerOf(file: Text): string | undefined {
  const names = new Set(
    file.alternatives.map(({ parts }) => {
      const last = parts[parts.length - 1];
      return typeof last === 'string'
        ? last
            .split(/[/\\]/)
            .pop()!
            .replace(/\.(phar|pl|rb)$/, '')
        : '';
    }),
  );
  const [only] = names;
  return names.size === 1 && MANAGERS.test(only!) ? only : undefined;
}

function joinWords(left: Text, right: Text): Text {
  return {
    alternatives: left.alternatives.flatMap((a) =>
      right.alternatives.map((b) => ({
        guards: [...a.guards, ...b.guards],
        parts: [...a.parts, ' ', ...b.parts],
      })),
    ),
  };
}

function fromInput(
  language: Language,
  call: Call,
  args: readonly Text[],
  machine: Machine,
): Outcome | undefined {
  if (!call.stdin) return undefined;
  const reads = handlesOf(call.stdin, ['fetched', 'file']);
  if (reads.length === 0)
    return machine.interpret({ language, interpreter: call.name, text: call.stdin, args });
  machine.emit({
    kind: 'run',
    mode: 'interpret',
    program: literal(call.name),
    argv: args,
    reads,
    via: `${call.name} (standard input)`,
  });
  const pinned = machine.pinnedFile(reads, undefined);
  return pinned ? machine.interpret({ language, interpreter: call.name, file: pinned, args }) : {};
}

/** `python -m pip …` is pip; another module of the tree is its file. */
function pythonModule(args: readonly Text[], call: Call, machine: Machine): Outcome | undefined {
  const [module, ...rest] = args;
  const name = module ? literalOf(module) : undefined;
  if (name === undefined) return undefined;
  if (/^(pip|pipx|uv|poetry|pdm|hatch|pre_commit|playwright|conda|build|twine)$/.test(name))
    return machine.run([literal(name.replace('_', '-')), ...rest]);
  const path = name.replaceAll('.', '/');
  for (const candidate of [`${path}.py`, `${path}/__main__.py`]) {
    if (
      machine.treePath(literal(candidate)) !== undefined &&
      machine.tree.file(machine.treePath(literal(candidate))!)
    ) {
      return machine.interpret({
        language: 'python',
        interpreter: call.name,
        file: literal(candidate),
        args: rest,
      });
    }
  }
  return undefined;
}

/** just, task and the like: rules of the tree run here, and are not read; those of the caller are the caller's. */
function rules(names: readonly string[]): Command {
  return (call, machine) => {
    const words = parseWords(call.args, {
      values: ['-C', '-f', '--justfile', '--taskfile', '-t', '-d', '--dir', '--working-directory'],
    });
    const named = optionOf(words, '-f', '--justfile', '-t', '--taskfile');
    const folder = optionOf(words, '-C', '-d', '--dir', '--working-directory');
    const { cwd } = machine.state;
    if (folder) machine.state.cwd = folder;
    const file = (named ? [named] : names.map(literal))
      .map((name) => machine.treePath(name))
      .find((path) => path !== undefined && machine.tree.file(path) !== undefined);
    if (file !== undefined) {
      machine.opaque(`${call.name} runs rules of ${file}, which are not analysed`);
      machine.mixIn(machine.state.cwd, 'build');
    }
    machine.state.cwd = cwd;
    return {};
  };
}

/** What a program of one line needs to do more than to print: another program, a file or a library. */
const DOES_MORE =
  /\b(system|exec\w*|popen|spawn|fork|qx|open\w*|require(?!\s*['"](json|yaml|set|time|date)['"])|use\s+(?!strict|warnings|utf8)|load|do|eval|include|fopen|file_\w+|curl\w*|passthru|proc_\w+|IO|File|Net|Kernel|URI)\b|`|%x/;

/** `perl -pe 's/…/…/'`: a filter of what it reads, not a program to be analysed. */
function filterOr(otherwise: Command): Command {
  return (call, machine) => {
    const at = call.args.findIndex((arg) => /^-[a-zA-Z0-9]*[eEr]$/.test(literalOf(arg) ?? ''));
    const text = at === -1 ? undefined : call.args[at + 1];
    const source = text && literalOf(text);
    return source === undefined || DOES_MORE.test(source)
      ? otherwise(call, machine)
      : { stdout: tainted(call) };
  };
}

/** What such a filter prints: a value of what it is given. */
function tainted({ name, args, stdin }: Call): Text {
  const [handle] = [...(stdin ? [stdin] : []), ...args].flatMap((text) => handlesOf(text, ['fetched']));
  return handle === undefined
    ? hole(name, { kind: 'runner', what: `output of ${name}` })
    : hole(name, { kind: 'fetched', handle });
}

const shell = interpreter('shell', ['-c']);
const python = interpreter('python', ['-c']);
const nodeProgram = interpreter('javascript', ['-e', '--eval', '-p', '--print', '-pe']);
/** Package managers as JavaScript programs: `node dist/pnpm.cjs install …` is `pnpm install …`, whichever copy of it runs. */
const PACKAGE_MANAGER = /(?:^|[\\/])(npm|npx|pnpm|pnpx|yarn|corepack)(?:-cli|-berry)?(?:-[\d.]+)?\.[cm]?js$/;

const node: Command = (call, machine) => {
  const [program, ...args] = call.args;
  const [, name] = PACKAGE_MANAGER.exec(program ? printText(program) : '') ?? [];
  if (name === undefined || !program) return nodeProgram(call, machine);
  // The copy of the tree: what is known of the package manager stands for it.
  const inTree = machine.treePath(program);
  if (inTree !== undefined) {
    if (machine.tree.file(inTree)) machine.analysed.add(inTree);
    else machine.absent(program, inTree);
  }
  return machine.run([literal(name), ...args]);
};
const typescript = interpreter('typescript', ['-e', '--eval']);
const powershell = interpreter('powershell', ['-c', '-Command', '-command', '-C']);

/** `cmd /d /s /c …`: what stands behind `/c` is one command line. */
const cmd: Command = (call, machine) => {
  const at = call.args.findIndex((arg) => /^\/{1,2}[ck]$/i.test(literalOf(arg) ?? ''));
  const [first, ...more] = at < 0 ? [] : call.args.slice(at + 1);
  const text =
    first === undefined
      ? call.stdin
      : more.length === 0
        ? mapText(first, (line) => /^"(.*)"$/s.exec(line)?.[1] ?? line)
        : concatProgram(quotedWord(first), ...more.flatMap((word) => [literal(' '), quotedWord(word)]));
  if (!text) return undefined;
  const flags = call.args.slice(0, Math.max(0, at)).map(printText);
  return machine.interpret({
    language: 'cmd',
    interpreter: [call.name, ...flags].join(' '),
    text,
    args: [],
    ...(call.stdin && first ? { stdin: call.stdin } : {}),
  });
};

/** The word as it is put into a command line of Windows: in quotation marks, unless it is an operator or a plain word. */
function quotedWord(word: Text): Text {
  const isPlain = (part: Part): boolean => typeof part !== 'string' || !/[\s&|<>()^"]/.test(part);
  return mapText(
    word,
    (text) =>
      isPlain(text) || /^(?:&&?|\|\|?|<|\d?>>?(?:&\d|nul)?)$/i.test(text)
        ? text
        : `"${text.replaceAll('"', '\\"')}"`,
    (parts) =>
      parts.every(isPlain)
        ? parts
        : ['"', ...parts.map((part) => (typeof part === 'string' ? part.replaceAll('"', '\\"') : part)), '"'],
  );
}

/** Commands that run other commands or programs. */
export const wrappers: Readonly<Record<string, Command>> = {
  sudo: wrapper([
    '-u',
    '-g',
    '-h',
    '-p',
    '-C',
    '-D',
    '-R',
    '-T',
    '-U',
    '--user',
    '--group',
    '--preserve-env',
  ]),
  doas: wrapper(['-u', '-C']),
  env: (call, machine) =>
    call.args.length === 0
      ? { stdout: hole('environment', { kind: 'runner', what: 'environment' }) }
      : wrapper(['-u', '--unset', '-C', '--chdir', '-S'])(call, machine),
  nice: wrapper(['-n', '--adjustment']),
  ionice: wrapper(['-c', '-n', '-p']),
  nohup: wrapper([]),
  time: wrapper(['-f', '-o']),
  timeout: wrapper(['-k', '-s', '--signal', '--kill-after'], 1),
  gtimeout: wrapper(['-k', '-s', '--signal', '--kill-after'], 1),
  stdbuf: wrapper(['-i', '-o', '-e']),
  setsid: wrapper([]),
  caffeinate: wrapper(['-t', '-w']),
  watch: wrapper(['-n', '-d']),
  flock: wrapper(['-w', '-E', '--timeout'], 1),
  chroot: wrapper(['--userspec', '--groups'], 1),
  retry: wrapper(['-t', '--times', '-d', '--delay', '-n', '-s', '--tries', '--max-time', '--interval']),
  unbuffer: wrapper([]),
  'xvfb-run': wrapper(['-s', '--server-args', '-n', '-e', '-f']),
  'dbus-run-session': wrapper([]),
  travis_retry: wrapper([]),
  busybox: wrapper([]),
  'with-contenv': wrapper([]),
  tini: wrapper([]),
  'dumb-init': wrapper([]),
  gosu: wrapper([], 1),
  'su-exec': wrapper([], 1),
  xargs,
  find,
  make,
  gmake: make,
  just: rules(['justfile', '.justfile', 'Justfile']),
  task: rules(['Taskfile.yml', 'Taskfile.yaml']),
  rake: rules(['Rakefile', 'rakefile']),
  ninja: rules(['build.ninja']),
  su: (call, machine) => {
    const text = optionOf(parseWords(call.args, { values: ['-c', '--command', '-s'] }), '-c', '--command');
    return text ? machine.interpret({ language: 'shell', interpreter: 'sh', text, args: [] }) : undefined;
  },
  sh: shell,
  bash: shell,
  dash: shell,
  zsh: shell,
  ksh: shell,
  ash: shell,
  python,
  python3: python,
  python2: python,
  py: python,
  pypy3: python,
  node,
  nodejs: node,
  tsx: typescript,
  'ts-node': typescript,
  'ts-node-esm': typescript,
  esno: typescript,
  cmd,
  pwsh: powershell,
  powershell,
  ruby: filterOr(interpreter('ruby', ['-e'])),
  perl: filterOr(interpreter('perl', ['-e', '-E'])),
  php: filterOr(interpreter('php', ['-r'])),
  Rscript: rscript,
  R: r,
  littler: rscript,
  nu,
  julia,
};
