import { hole, type Text } from '../../../src/effects/text.js';
import type { Outcome } from '../../machine.js';
import { inShell } from './command-runners.js';
import {
  argument,
  type Call,
  exitCodeOf,
  field,
  fn,
  type Given,
  invoke,
  isArray,
  isFunction,
  library,
  open,
  parsed,
  record,
  test,
  textAt,
  textOf,
  undecided,
  type Value,
  value,
  wordsOf,
} from './kit.js';
import { outputOf, runWords } from './node-child-process.js';
import { hashOver } from './node-crypto.js';
import { contentOf, OPERATIONS } from './node-fs.js';
import { ARCH, PLATFORM } from './node-os.js';

/** https://bun.sh/docs/api: the `Bun` object, which is also what the module `bun` exports. */
const BUN = {
  $: fn(inShell),
  spawn: fn(spawnOfBun),
  spawnSync: fn(spawnOfBun),
  write: fn(writeOfBun),
  file: fn((call) => fileAt(textAt(call, 0))),
  which: fn((call) => argument(call, 0)),
  sleep: fn(sleep),
  sleepSync: fn(sleep),
  CryptoHasher: fn((call) => hashOver(textAt(call, 0)), {
    hash: fn((call) => hashOver(textAt(call, 0))),
  }),
  env: environment(),
  fileURLToPath: fn((call) => argument(call, 0)),
  version: '1.3.0',
};

function sleep({ machine }: Call): Given {
  machine.timers++;
  return undefined;
}

export const bun = library(['bun'], BUN);
export const bunGlobals = library(['globalThis of bun'], { Bun: record(BUN) });

/** https://docs.deno.com/api/deno/ */
export const denoGlobals = library(['globalThis of deno'], {
  Deno: record({
    Command: fn((call) => command(call)),
    run: fn((call) => {
      const words = wordsOf(field(call, argument(call, 0), 'cmd'));
      return ended(runWords(call, words, argument(call, 0)));
    }),
    ...operations({
      readTextFile: 'readFile',
      readFile: 'readFile',
      writeTextFile: 'writeFile',
      writeFile: 'writeFile',
      copyFile: 'copyFile',
      rename: 'rename',
      link: 'link',
      symlink: 'symlink',
      chmod: 'chmod',
      mkdir: 'mkdir',
      remove: 'remove',
      stat: 'stat',
      lstat: 'lstat',
      readDir: 'readdir',
      realPath: 'realpath',
      open: 'open',
    }),
    makeTempDir: fn(temporary),
    makeTempDirSync: fn(temporary),
    makeTempFile: fn(temporary),
    makeTempFileSync: fn(temporary),
    env: record({
      get: fn((call) => variable(call, argument(call, 0))),
      has: fn(() => open('has', { kind: 'runner', what: 'environment' })),
      set: fn((call) => {
        const name = textAt(call, 0).alternatives[0]?.parts[0];
        if (typeof name === 'string') call.machine.state.env.set(name, textAt(call, 1));
        return undefined;
      }),
      toObject: fn(() => environment()),
    }),
    args: open('args', { kind: 'runner', what: 'arguments' }),
    build: record({
      os: value(PLATFORM),
      arch: value(ARCH),
      target: value(hole('target', { kind: 'platform', what: 'arch' })),
    }),
    cwd: fn((call) => value(call.machine.state.cwd)),
    chdir: fn((call) => {
      call.machine.state.cwd = textAt(call, 0);
      return undefined;
    }),
    execPath: fn(() => 'deno'),
    exit: fn((call) => call.runtime.exit()),
    version: record({ deno: '2.5.0', v8: '14.0', typescript: '5.9.0' }),
    errors: record({ NotFound: fn(() => record({})), AlreadyExists: fn(() => record({})) }),
  }),
});

function operations(names: Readonly<Record<string, string>>): Record<string, Given> {
  return Object.fromEntries(
    Object.entries(names).flatMap(([name, operation]) => {
      const run = fn(OPERATIONS[operation]!);
      return [
        [name, run],
        [`${name}Sync`, run],
      ];
    }),
  );
}

function variable(call: Call, name: Value): Given {
  const { runtime } = call;
  return typeof name === 'string'
    ? runtime.get(runtime.get(runtime.require('process'), 'env'), name)
    : open('variable', { kind: 'runner', what: 'environment' });
}

function environment(): Given {
  return {
    kind: 'shape',
    make: (runtime) => runtime.get(runtime.require('process'), 'env'),
  };
}

function temporary(): Given {
  return open('temporary path', { kind: 'runner', what: 'temp' });
}

/** `Bun.spawn(words, options)` and `Bun.spawn({ cmd: words, … })` */
function spawnOfBun(call: Call): Given {
  const first = argument(call, 0);
  const given = isArray(first);
  const words = wordsOf(given ? first : field(call, first, 'cmd'));
  return ended(runWords(call, words, given ? argument(call, 1) : first));
}

/** A program that ended, in the forms in which Bun and Deno give what it printed. */
function ended(outcome: Outcome): Given {
  const printed = value(outputOf(outcome));
  const text = fn(() => printed);
  const stdout = record(
    { text, bytes: text, json: fn(() => json(printed)), toString: text },
    undefined,
    printed,
  );
  const code = exitCodeOf(outcome, true);
  const result = {
    stdout,
    stderr: stdout,
    code,
    exitCode: code,
    exited: code,
    success: test(outcome.succeeds ?? undecided('the command succeeds')),
    signal: null,
  };
  const again = fn(() => record(result));
  return record({
    ...result,
    status: record(result),
    output: again,
    kill: fn(() => undefined),
    unref: fn(() => undefined),
  });
}

/** `new Deno.Command(program, { args, cwd, env })`: runs when its output or status is asked for. */
function command(call: Call): Given {
  const words = [textAt(call, 0), ...wordsOf(field(call, argument(call, 1), 'args'))];
  const run = fn((at) => ended(runWords(at, words, argument(call, 1))));
  return record({ output: run, outputSync: run, spawn: run });
}

/** `Bun.write(destination, content)`: the destination is a path or a `Bun.file`, the content may be a response. */
function writeOfBun(call: Call): Given {
  const given = argument(call, 1);
  const read = field(call, given, 'text');
  const content = isFunction(read) ? call.runtime.settle(invoke(call, read, [], given)) : given;
  call.machine.write(textAt(call, 0), textOf(content));
  return open('size', { kind: 'runner', what: 'file size' });
}

/** `Bun.file(path)`: stands for its path, and reads and writes what is there. */
function fileAt(path: Text): Given {
  const content = fn((call) => value(contentOf(call.machine, path)));
  return record(
    {
      name: value(path),
      text: content,
      bytes: content,
      arrayBuffer: content,
      stream: content,
      json: fn((call) => json(value(contentOf(call.machine, path)))),
      exists: fn((call) => OPERATIONS.exists!({ ...call, args: [value(path)] })),
      write: fn((call) => writeOfBun({ ...call, args: [value(path), argument(call, 0)] })),
      delete: fn(() => undefined),
    },
    undefined,
    value(path),
  );
}

function json(given: Value): Given {
  return parsed(given, 'document', (text) => JSON.parse(text));
}
