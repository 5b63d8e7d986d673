import { type Condition, exclude, negate } from '../../src/effects/condition.js';
import { templateOf } from '../../src/effects/template.js';
import {
  either,
  guarded,
  handlesOf,
  hole,
  literal,
  literalOf,
  ofAlternative,
  printText,
  type Text,
} from '../../src/effects/text.js';
import type { Outcome } from '../machine.js';
import { type Args, argument } from './evaluate.js';
import { cellOf, LEFT, newList, newObject, print, type Run, recordChecks, str } from './run.js';
import { ofText, truth, type Value } from './values.js';

/** A call that runs a command line; undefined where the function is none. */
export function runProcess(name: string, args: Args, run: Run): Value | undefined {
  switch (name) {
    case 'subprocess.run':
    case 'subprocess.call':
    case 'subprocess.check_call':
    case 'subprocess.check_output':
    case 'subprocess.Popen':
    case 'subprocess.getoutput':
    case 'subprocess.getstatusoutput': {
      const command = argument(args, 0, 'args', 'cmd');
      const shell = /getoutput|getstatus/.test(name) || isTrue(args.named.get('shell'), run);
      return finished(name, start(command, shell, args, name, run), args, run);
    }
    case 'os.system':
    case 'os.popen':
    case 'asyncio.create_subprocess_shell':
      return finished(name, start(argument(args, 0, 'cmd', 'command'), true, args, name, run), args, run);
    case 'asyncio.create_subprocess_exec':
      return finished(name, start(newList(run, args.positional), false, args, name, run), args, run);
  }
  const exec = /^os\.(exec|spawn|posix_spawn)([lvpe]*)$/.exec(name);
  if (!exec) return undefined;
  const operands = args.positional.slice(exec[1] === 'spawn' ? 1 : 0);
  const rest = exec[2]!.startsWith('l') ? operands.slice(1) : (cellOf(operands[1], run)?.items ?? []);
  const command = newList(run, [...operands.slice(0, 1), ...rest.slice(1)]);
  const value = finished(name, start(command, false, args, name, run), args, run);
  if (exec[1] === 'exec') throw LEFT;
  return value;
}

function isTrue(value: Value | undefined, run: Run): boolean {
  const test: Condition = value ? truth(value, run.heap) : { kind: 'constant', value: false };
  return test.kind !== 'constant' || test.value;
}

/** Runs a command: a list of words, or a text for the shell. */
function start(command: Value | undefined, shell: boolean, args: Args, name: string, run: Run): Outcome {
  const { machine } = run;
  if (!command) return {};
  if (command.kind === 'choice') {
    const possible = command.options.filter(({ guards }) => !exclude(guards, machine.guards));
    const outcomes = possible.map(({ value, guards }) => ({
      guards,
      outcome: machine.under(guards, () => start(value, shell, args, name, run)),
    }));
    const printed = outcomes.flatMap(({ guards, outcome: { stdout } }) =>
      stdout ? [guarded(stdout, guards)] : [],
    );
    return printed.length > 0 ? { stdout: either(...printed) } : {};
  }
  const outer = { env: machine.state.env, cwd: machine.state.cwd };
  const [env, cwd] = [cellOf(args.named.get('env'), run), args.named.get('cwd')];
  if (env)
    (machine.state as { env: Map<string, Text> }).env = new Map([
      ...outer.env,
      ...[...env.fields].map(([key, value]) => [key, str(value, run)] as const),
    ]);
  if (cwd && literalOf(str(cwd, run)) !== '') machine.state.cwd = str(cwd, run);
  const input = argument({ positional: [], named: args.named }, 0, 'input', 'stdin');
  const stdin = input && hasContent(input, run) ? { stdin: str(input, run) } : {};
  const words = cellOf(command, run)?.items;
  try {
    if (words && !shell)
      return runWords(
        words.map((word) => str(word, run)),
        stdin,
        name,
        run,
      );
    const text = str(words ? words[0] : command, run);
    return shell ? runShell(text, stdin, name, run) : runWords([text], stdin, name, run);
  } finally {
    (machine.state as { env: Map<string, Text> }).env = outer.env;
    machine.state.cwd = outer.cwd;
  }
}

/** `stdin=` of bytes, a file or another process; not of a constant such as PIPE. */
function hasContent(input: Value, run: Run): boolean {
  return input.kind === 'text' || cellOf(input, run) !== undefined;
}

function runWords(words: readonly Text[], options: { stdin?: Text }, name: string, run: Run): Outcome {
  const [program] = words;
  if (!program) return {};
  if (isUnknown(program)) {
    run.machine.opaque(
      `the command that ${name} runs is not known: ${words.map(printText).join(' ')}`.slice(0, 160),
    );
    return {};
  }
  return run.machine.run([installedProgram(program, run), ...words.slice(1)], options);
}

/** A program in a folder that the run made inside of the tree (a virtual environment) goes by its name. */
function installedProgram(program: Text, run: Run): Text {
  const { machine } = run;
  const path = machine.treePath(program);
  const place = path === undefined ? undefined : /^(.+)\/(?:bin|Scripts)\/([^/]+)$/.exec(path);
  if (!place || machine.handlesAt(program).length > 0) return program;
  return machine.tree.files().some((file) => file.path.startsWith(`${place[1]}/`))
    ? program
    : literal(place[2]!);
}

function runShell(text: Text, options: { stdin?: Text }, name: string, run: Run): Outcome {
  const { machine } = run;
  const outputs: Text[] = [];
  let succeeds: Condition | undefined;
  for (const { parts, guards } of text.alternatives.slice(0, 8)) {
    const one = ofAlternative({ parts, guards: [] });
    if (isUnknown(one)) {
      machine.opaque(`the command that ${name} runs is not known: ${printText(one)}`.slice(0, 160));
      continue;
    }
    // Only a text that begins with what was fetched is itself fetched; else that is a word in it.
    const isFetched = typeof parts[0] !== 'string' && handlesOf(one, ['fetched']).length > 0;
    const template = isFetched ? undefined : templateOf(one);
    const outcome = machine.under(guards, () =>
      machine.interpret({
        language: 'shell',
        interpreter: 'sh',
        ...(template ? { template } : { text: one }),
        args: [],
        ...options,
      }),
    );
    if (outcome.stdout) outputs.push(guarded(outcome.stdout, guards));
    succeeds = outcome.succeeds;
  }
  return {
    ...(outputs.length > 0 ? { stdout: either(...outputs) } : {}),
    ...(succeeds && text.alternatives.length === 1 ? { succeeds } : {}),
  };
}

/** Whether nothing is known of a text's beginning: not even whose it is. */
function isUnknown(text: Text): boolean {
  return text.alternatives.every(({ parts: [first] }) => {
    return first !== undefined && typeof first !== 'string' && first.origin.kind === 'unknown';
  });
}

/** What the call gives: an exit status, the output, or a process with both. */
function finished(name: string, { stdout, succeeds }: Outcome, args: Args, run: Run): Value {
  const { machine } = run;
  const ok: Condition =
    succeeds ?? negate({ kind: 'fails', what: machine.location.snippet.slice(0, 60) || name });
  const known = ok.kind !== 'constant' || !ok.value;
  const status: Value = { kind: 'status', ok, good: 0 };
  const output = ofText(stdout ?? hole('output', { kind: 'runner', what: 'output of a command' }));
  const checks = /check_/.test(name) || isTrue(args.named.get('check'), run);
  if (checks && known) recordChecks(ok, true, machine);
  const target = args.named.get('stdout');
  const path = cellOf(target, run)?.fields.get('path');
  const captured =
    isTrue(args.named.get('capture_output'), run) ||
    target !== undefined ||
    /output|popen|Popen|asyncio/.test(name);
  if (path && stdout) machine.write(str(path, run), stdout, true);
  else if (!captured && stdout) print(run, stdout);
  if (/^os\.(system|spawn)|call$/.test(name)) return status;
  if (/output$/.test(name)) return name.includes('status') ? newList(run, [status, output], 'tuple') : output;
  return newObject(run, 'process', {
    stdout: output,
    stderr: ofText(literal('')),
    returncode: status,
    text: output,
  });
}
