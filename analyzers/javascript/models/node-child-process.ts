import { guard, guardNot } from '../../../src/effects/condition.js';
import { deferredWays } from '../../../src/effects/deferred.js';
import { concat, hole, literal, literalOf, type Part, type Text } from '../../../src/effects/text.js';
import { splitCommandLine, withoutTwins } from '../../command-line.js';
import { type CommandOptions, type Outcome, successOf } from '../../machine.js';
import {
  argument,
  type Call,
  callbackIn,
  eitherOf,
  environmentOf,
  exitCodeOf,
  field,
  fieldText,
  fn,
  type Given,
  handlesIn,
  inFolder,
  invoke,
  isArray,
  isRecord,
  isTrue,
  isUnion,
  library,
  mustSucceed,
  notify,
  open,
  receiver,
  record,
  textAt,
  textOf,
  type Value,
  value,
  withEachList,
  wordsOf,
} from './kit.js';
import { sink, source } from './stream.js';

/** https://nodejs.org/api/child_process.html */
export const nodeChildProcess = library(['child_process'], {
  exec: (call) => started(call, shellLine(call, textAt(call, 0), optionsOf(call))),
  execSync: (call) => printed(mustSucceed(call, shellLine(call, textAt(call, 0), optionsOf(call)))),
  execFile: (call) => started(call, commandLine(call)),
  execFileSync: (call) => printed(mustSucceed(call, commandLine(call))),
  spawn: (call) => started(call, commandLine(call), fed(call)),
  spawnSync: (call) => finished(commandLine(call)),
  fork: (call) => started(call, forked(call)),
});

/** The packages that start programs as `spawn` does. */
export const spawnLikes = library(
  ['cross-spawn', 'spawn-command', 'foreground-child', 'child-process-promise'],
  {
    spawn: (call) => started(call, commandLine(call), fed(call)),
    sync: (call) => finished(commandLine(call)),
    exec: (call) => started(call, shellLine(call, textAt(call, 0), optionsOf(call))),
    execFile: (call) => started(call, commandLine(call)),
  },
  undefined,
  fn((call) => started(call, commandLine(call))),
);

/** The options object of a call, wherever it stands. */
export function optionsOf(call: Call): Value {
  return call.args.slice(1).find((given) => isRecord(given)) ?? undefined;
}

/** Runs a command line in a shell; `shell` may name which, else it is that of the system (https://nodejs.org/api/child_process.html#shell-requirements). */
export function shellLine(call: Call, line: Text, options: Value): Outcome {
  needsProgram(call, literalOf(line)?.trim().split(/\s+/) ?? []);
  if (line.alternatives.length > 1 && line.alternatives.some(({ parts }) => isForWindows(parts)))
    return call.machine.eachAlternative(line.alternatives, (one) => shellLine(call, one, options));
  const named = fieldText(call, options, 'shell');
  const ofSystem = line.alternatives.every(({ parts }) => isForWindows(parts)) ? 'cmd' : 'sh';
  const given = named && literalOf(named);
  const shell = given === undefined || given === 'true' ? ofSystem : given;
  const powershell = /powershell|pwsh/i.test(shell);
  const env = environmentOf(field(call, options, 'env'));
  const input = fieldText(call, options, 'input');
  return withVariables(call, env, () =>
    inFolder(call.machine, fieldText(call, options, 'cwd'), () =>
      call.machine.interpret({
        language: powershell ? 'powershell' : /cmd(\.exe)?$/i.test(shell) ? 'cmd' : 'shell',
        interpreter: powershell ? 'pwsh' : shell,
        text: line,
        args: [],
        ...(input ? { stdin: input } : {}),
      }),
    ),
  );
}

/**
 * Whether a command line can only be meant for `cmd.exe`: it names a path as Windows spells it, begins with a batch file or with Windows
 * PowerShell, which gets single quotes as they stand.
 */
function isForWindows(parts: readonly Part[]): boolean {
  const unquoted = parts
    .map((part) => (typeof part === 'string' ? part : '%'))
    .join('')
    .replace(/'[^']*'/g, '');
  return (
    /(?:^|[\s"=])[A-Za-z]:\\\w|%\\\w/.test(unquoted) ||
    /^(?:[\w.%/-]+\.(?:bat|cmd)|powershell(?:\.exe)?)(?:\s|$)/i.test(unquoted)
  );
}

function withVariables(call: Call, env: ReadonlyMap<string, Text> | undefined, body: () => Outcome): Outcome {
  if (!env || env.size === 0) return body();
  const before = new Map(call.machine.state.env);
  for (const [name, text] of env) call.machine.state.env.set(name, text);
  const outcome = body();
  const { env: after } = call.machine.state;
  for (const name of env.keys()) {
    const old = before.get(name);
    if (old) after.set(name, old);
    else after.delete(name);
  }
  return outcome;
}

/** Runs `(command, arguments?, options?)`. */
export function commandLine(call: Call): Outcome {
  const options = optionsOf(call);
  const second = argument(call, 1);
  if (!isArray(second) && !isUnion(second)) return oneCommand(call, [], options);
  return withEachList(call, second, (given) => oneCommand(call, given, options));
}

function oneCommand(call: Call, given: readonly Text[], options: Value): Outcome {
  const shell = field(call, options, 'shell');
  const words = [textAt(call, 0), ...given];
  if (
    shell &&
    (isTrue(shell) ||
      fieldText(call, options, 'shell')?.alternatives.some(({ parts }) => parts.length > 0)) &&
    !isFalse(shell)
  )
    return shellLine(call, spaced(words), options);
  return runWords(call, words, options);
}

function isFalse(given: Value): boolean {
  return literalOf(textOf(given)) === 'false';
}

export function spaced(words: readonly Text[]): Text {
  return concat(...words.flatMap((word, at) => (at === 0 ? [word] : [literal(' '), word])));
}

/** Runs words as one command with the `cwd`, `env` and `input` of an options object. */
export function runWords(call: Call, words: readonly Text[], options: Value): Outcome {
  needsProgram(call, words.map(literalOf));
  const env = environmentOf(field(call, options, 'env'));
  const stdin = fieldText(call, options, 'input');
  const given: CommandOptions = { ...(env ? { env } : {}), ...(stdin ? { stdin } : {}) };
  return inFolder(call.machine, fieldText(call, options, 'cwd'), () => call.machine.run(words, given));
}

const ASKS_FOR_PRESENCE = /^(?:--?v(?:ersion)?|-V|version|--?h(?:elp)?|help)$/;

/** `try { exec('tool --version') } catch { install() }`: what catches it runs where there is no such program. */
function needsProgram(call: Call, [program, option, ...more]: readonly (string | undefined)[]): void {
  if (program === undefined || option === undefined || more.length > 0 || program.includes('/')) return;
  if (ASKS_FOR_PRESENCE.test(option))
    call.runtime.needs({ kind: 'exists', what: 'command', subject: literal(program) });
}

/** Runs each reading of a command line given as one string, with `more` words after it. */
export function runLine(call: Call, line: Text, more: readonly Text[], options: Value): Outcome {
  const readings = splitCommandLine(line)
    .map(({ words, guards }) => ({ words: [...words, ...more], guards }))
    .filter(({ words, guards }) => words.length > 0 && call.machine.isPossible(guards));
  const outcomes = withoutTwins(readings).map(({ words, guards }) => ({
    outcome: call.machine.under(guards, () => runWords(call, words, options)),
    guards,
  }));
  if (outcomes.length < 2) return outcomes[0]?.outcome ?? {};
  return {
    stdout: deferredWays(outcomes.map(({ outcome, guards }) => ({ text: outputOf(outcome), guards }))),
    ...successOf(outcomes),
  };
}

function forked(call: Call): Outcome {
  return runWords(call, [literal('node'), textAt(call, 0), ...wordsOf(argument(call, 1))], optionsOf(call));
}

/** What a command prints: known, else what only the runner can say. */
export function outputOf(outcome: Outcome): Text {
  return outcome.stdout ?? hole('output', { kind: 'runner', what: 'output of a command' });
}

function printed(outcome: Outcome): Given {
  return value(outputOf(outcome));
}

export const STDERR = open('stderr', { kind: 'runner', what: 'stderr' });

/** The result object of the sync forms and of promise-returning look-alikes. */
export function finished(outcome: Outcome): Given {
  const stdout = value(outputOf(outcome));
  const code = exitCodeOf(outcome, true);
  return record(
    {
      stdout,
      stderr: STDERR,
      all: stdout,
      output: stdout,
      status: code,
      exitCode: code,
      code,
      signal: null,
      error: undefined,
    },
    undefined,
    stdout,
  );
}

const SHELL = /^(?:.*\/)?(?:ba|da|z|k)?sh$/;

/** The standard input of a program that may be an interpreter: lines written to a shell are what it runs, and so are fetched bytes. */
function fed(call: Call): Given {
  const words = [textAt(call, 0), ...(isArray(argument(call, 1)) ? wordsOf(argument(call, 1)) : [])];
  const isShell = words.length > 0 && SHELL.test(literalOf(words[0]!) ?? '');
  return sink((at, content) => {
    if (isShell || handlesIn(content).length > 0) at.machine.run(words, { stdin: textOf(content) });
  });
}

function silentInput(): Given {
  return sink(() => undefined);
}

/** The error that a callback gets: none where the command succeeds, or where it is not known when that is. */
function failureOf(call: Call, { succeeds }: Outcome): Given {
  if (!succeeds) return null;
  return eitherOf(
    { value: null, guards: [guard(succeeds)] },
    { value: call.runtime.error('the command failed'), guards: [guardNot(succeeds)] },
  );
}

/** A child process: its streams, and the callbacks that hear of its end. */
function started(call: Call, outcome: Outcome, stdin: Given = silentInput()): Given {
  const stdout = value(outputOf(outcome));
  const code = exitCodeOf(outcome, true);
  const done = callbackIn(call.args);
  if (done) invoke(call, done, [failureOf(call, outcome), stdout, STDERR]);
  const listen = fn((at) => {
    const event = literalOf(textAt(at, 0));
    if (event === 'close' || event === 'exit') notify(at, argument(at, 1), [code, null]);
    else if (event === 'spawn') notify(at, argument(at, 1), []);
    return receiver(at);
  });
  const chain = fn((at) => receiver(at));
  return record({
    stdout: source(stdout),
    stderr: source(STDERR),
    stdin,
    exitCode: code,
    status: code,
    code,
    pid: open('pid', { kind: 'runner', what: 'pid' }),
    on: listen,
    once: listen,
    addListener: listen,
    kill: chain,
    unref: chain,
    ref: chain,
    disconnect: chain,
    send: chain,
    removeListener: chain,
    off: chain,
  });
}
