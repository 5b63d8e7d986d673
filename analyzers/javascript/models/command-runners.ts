import { type Condition, guard, guardNot } from '../../../src/effects/condition.js';
import { concat, literal, type Text } from '../../../src/effects/text.js';
import { located } from '../../commands/which.js';
import type { Outcome } from '../../machine.js';
import { NO_ELEMENT } from '../interpret/values.js';
import { splitAsShell } from './command-line.js';
import {
  argument,
  type Call,
  eitherOf,
  elementsOf,
  exitCodeOf,
  field,
  fn,
  type Given,
  isArray,
  isRecord,
  isTrue,
  library,
  listOf,
  listOfValues,
  type Modelled,
  mustSucceed,
  parsed,
  record,
  test,
  textAt,
  textOf,
  type Value,
  value,
  wordsOf,
} from './kit.js';
import {
  commandLine,
  finished,
  optionsOf,
  outputOf,
  runLine,
  runWords,
  STDERR,
  shellLine,
  spaced,
} from './node-child-process.js';
import { makeExecutable } from './node-fs.js';

/** https://github.com/sindresorhus/execa, nano-spawn and tinyexec: `(file, arguments?, options?)`, and command lines as one string. */
export const execa = library(
  ['execa', 'tinyexec', 'nano-spawn', 'nanoexec', '@npmcli/promise-spawn', 'tinyspawn'],
  {
    execa: fn(tagged(runFile)),
    execaSync: fn(tagged(runFile)),
    sync: fn(runFile),
    command: fn(runCommandLine),
    commandSync: fn(runCommandLine),
    execaCommand: fn(runCommandLine),
    execaCommandSync: fn(runCommandLine),
    execaNode: fn((call) =>
      ended(
        call,
        runWords(call, [literal('node'), textAt(call, 0), ...wordsOf(argument(call, 1))], optionsOf(call)),
      ),
    ),
    node: fn((call) =>
      ended(
        call,
        runWords(call, [literal('node'), textAt(call, 0), ...wordsOf(argument(call, 1))], optionsOf(call)),
      ),
    ),
    exec: fn(runFile),
    x: fn(runFile),
    $: fn(tagged(runFile)),
  },
  undefined,
  fn(tagged(runFile)),
);

/** https://google.github.io/zx: `$` runs a template in a shell. */
export const zx = library(['zx', 'zx/core', 'dax-sh', 'dax', '@david/dax'], {
  $: fn(inShell),
  default: fn(inShell),
  cd: (call) => {
    call.machine.state.cwd = textAt(call, 0);
    return undefined;
  },
  spawn: fn(runFile),
});

/** https://github.com/shelljs/shelljs */
export const shelljs = library(['shelljs', 'shelljs/global'], {
  exec: fn((call) => shellString(shellLine(call, textAt(call, 0), optionsOf(call)))),
  cmd: fn((call) => shellString(runWords(call, operands(call), optionsOf(call)))),
  which: (call) => value(located(textAt(call, 0), call.machine).file),
  chmod: (call) => {
    const [, path] = operands(call);
    if (path) makeExecutable(call, path);
    return undefined;
  },
  test: fn((call) => test(call.machine.fileExists(operands(call).at(-1) ?? literal('')))),
  ShellString: fn((call) => shellString({ stdout: textAt(call, 0) })),
  cp: copy,
  mv: copy,
  ln: copy,
  cd: (call) => {
    call.machine.state.cwd = textAt(call, 0);
    return undefined;
  },
  mkdir: () => undefined,
  rm: () => undefined,
  echo: () => undefined,
  cat: fn((call) => shellString({ stdout: call.machine.read(textAt(call, 0)) ?? literal('') })),
  tempdir: (call) => value(call.machine.env('TMPDIR')),
});

/** Commands that a ShellString goes on to. */
const FILTERS = ['cat', 'grep', 'head', 'sed', 'sort', 'tail', 'uniq'];

/** What a command of shelljs prints, as a text that goes on to a file or to another command. */
function shellString(outcome: Outcome): Given {
  const stdout = outputOf(outcome);
  const given = value(stdout);
  const code = exitCodeOf(outcome, true);
  const onTo = (words: (at: Call) => readonly Text[]): Given =>
    fn((at) => shellString(at.machine.run(words(at), { stdin: stdout })));
  const put = (isMore: boolean): Given =>
    fn((at) => {
      const path = textAt(at, 0);
      at.machine.write(path, isMore ? concat(at.machine.read(path) ?? literal(''), stdout) : stdout);
      return at.self;
    });
  return record(
    {
      stdout: given,
      stderr: STDERR,
      code,
      status: code,
      toString: fn(() => given),
      to: put(false),
      toEnd: put(true),
      exec: onTo((at) => [literal('sh'), literal('-c'), textAt(at, 0)]),
      ...Object.fromEntries(FILTERS.map((name) => [name, onTo((at) => [literal(name), ...operands(at)])])),
    },
    undefined,
    given,
  );
}

/** The arguments that are words, without objects of options. */
function operands(call: Call): Text[] {
  return call.args.filter((given) => !isRecord(given)).map((one) => textOf(one));
}

/** Packages that find a program on PATH: its name runs it. */
export const whichLikes = library(
  ['which', 'lookpath', 'command-exists', 'hasbin', 'find-exec'],
  {
    sync: found,
    lookpath: (call) => value(located(textAt(call, 0), call.machine).file),
  },
  undefined,
  fn(found),
);

/** The program; with `nothrow` nothing where there is none. */
function found(call: Call): Given {
  const program = textAt(call, 0);
  const options = argument(call, 1);
  const { file, isSure } = located(program, call.machine);
  if (isSure) return value(file);
  const there = { kind: 'exists', what: 'command', subject: program } as const;
  if (!isRecord(options) || !isTrue(field(call, options, 'nothrow'))) {
    call.runtime.needs(there);
    return value(program);
  }
  return eitherOf(
    { value: value(program), guards: [guard(there)] },
    { value: null, guards: [guardNot(there)] },
  );
}

/** Packages that split a command line. */
export const commandLineParsers = library(
  ['string-argv', 'shell-quote', 'shlex', 'argv-split', 'shell-words', 'split-args', 'parse-args-string'],
  {
    default: words,
    parse: words,
    parseArgsStringToArgv: words,
    split: words,
    quote: (call) => value(textOf(argument(call, 0))),
  },
  undefined,
  fn(words),
);

/** The words of a command line. What the caller gives as one has none where it is empty. */
function words(call: Call): Given {
  return listOfValues(
    splitAsShell(textAt(call, 0)).map((word) => (isGiven(word) ? wordUnlessEmpty(word) : value(word))),
  );
}

function isGiven(word: Text): boolean {
  return word.alternatives.every(({ parts }) => parts.every((part) => typeof part !== 'string'));
}

function wordUnlessEmpty(word: Text): Given {
  const isEmpty: Condition = { kind: 'empty', subject: word };
  return eitherOf(
    { value: value(word), guards: [guardNot(isEmpty)] },
    { value: NO_ELEMENT, guards: [guard(isEmpty)] },
  );
}

function copy(call: Call): Given {
  const at = call.args.length > 2 ? 1 : 0;
  call.machine.copy(textAt(call, at), textAt(call, at + 1));
  return undefined;
}

/** Also a template tag: the words of the template are the command line. */
function tagged(run: Modelled): Modelled {
  return (call) => {
    const line = templateOf(call);
    return line ? lines(call, line, undefined) : run(call);
  };
}

function templateOf(call: Call, word: (given: Value) => Text = spacedWords): Text | undefined {
  const strings = elementsOf(argument(call, 0));
  if (!strings) return undefined;
  return concat(
    ...strings.flatMap((piece, at) => [
      textOf(piece),
      ...(at + 1 < strings.length ? [word(argument(call, at + 1))] : []),
    ]),
  );
}

function spacedWords(given: Value): Text {
  return isArray(given) ? spaced(wordsOf(given)) : textOf(given);
}

/** As these tags put values into the text: each one word, quoted where a shell would read more in it. */
function quotedWords(given: Value): Text {
  return isArray(given) ? spaced(wordsOf(given).map(quotedWord)) : quotedWord(textOf(given));
}

function quotedWord(text: Text): Text {
  return {
    alternatives: text.alternatives.map(({ parts, guards }) => ({
      guards,
      parts: parts.map((part) =>
        typeof part === 'string' && !/^[\w/.,:=@%+-]*$/.test(part)
          ? `'${part.replaceAll("'", "'\\''")}'`
          : part,
      ),
    })),
  };
}

/** `$` of zx, dax and Bun: the template is the text of a shell; what it gives has the settings and readings of all three. */
export function inShell(call: Call): Given {
  const line = templateOf(call, quotedWords);
  if (!line) return fn(inShell);
  const outcome = mustSucceed(call, shellLine(call, line, undefined));
  const stdout = value(outputOf(outcome));
  const same = fn((at) => at.self);
  const text = fn(() => stdout);
  const code = exitCodeOf(outcome, true);
  return record(
    {
      stdout,
      stderr: stdout,
      exitCode: code,
      code,
      text,
      valueOf: text,
      toString: text,
      blob: text,
      arrayBuffer: text,
      bytes: text,
      json: fn(() => parsed(stdout, 'document', (json) => JSON.parse(json))),
      lines: fn(() => listOf(stdout)),
      ...Object.fromEntries(
        [
          'quiet',
          'verbose',
          'nothrow',
          'noThrow',
          'throws',
          'cwd',
          'env',
          'printCommand',
          'stdin',
          'stdio',
          'timeout',
          'pipe',
        ].map((name) => [name, same]),
      ),
    },
    undefined,
    stdout,
  );
}

function runFile(call: Call): Given {
  return ended(call, commandLine(call), optionsOf(call));
}

function runCommandLine(call: Call): Given {
  return lines(call, textAt(call, 0), optionsOf(call));
}

function lines(call: Call, line: Text, options: Value): Given {
  return ended(call, runLine(call, line, [], options), options);
}

/** What a promise that rejects where the command fails settles to; `reject: false` and `nothrow` say that it does not. */
function ended(call: Call, outcome: Outcome, options?: Value): Given {
  if (field(call, options, 'reject') !== false) mustSucceed(call, outcome);
  return finished(outcome);
}
