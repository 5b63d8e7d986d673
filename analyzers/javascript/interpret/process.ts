import { hole, type Text } from '../../../src/effects/text.js';
import { pathInTree } from './file-url.js';
import type { Interpreter } from './interpreter.js';
import { step } from './strings.js';
import { derived, isCallable, isText, Obj, textOf, textValue, unknownValue } from './values.js';

/**
 * `process` as the runner has it: environment, platform, folders; events and streams do nothing.
 * @param file the script; '' for program text (`node -e`), which has no place in `argv`
 */
export function processOf(it: Interpreter, file: string, args: readonly Text[]): Obj {
  const { machine } = it;
  const env = new Obj('Object', it.realm.object);
  env.exotic = {
    get(key) {
      const text = machine.env(key);
      const only = text.alternatives.length === 1 ? text.alternatives[0]!.parts : [];
      const [part] = only;
      // A variable that nobody need have set may be undefined.
      if (only.length === 1 && typeof part === 'object' && part.origin.kind === 'env')
        return unknownValue(key, part.origin);
      const value = textValue(text);
      return isText(value) && key.startsWith('INPUT_')
        ? textValue(text, step(it, `input ${key.slice('INPUT_'.length).toLowerCase()}`, []))
        : value;
    },
    set(key, value) {
      machine.state.env.set(key, textOf(value));
    },
  };
  const script = file === '' ? [] : [textValue(pathInTree(file))];
  const same = it.builtin('same', (self) => self);
  const nothing = it.builtin('nothing', () => undefined);
  const stream = it.record({ write: it.builtin('write', () => true), isTTY: false, columns: 80 });
  for (const name of ['on', 'once', 'end', 'pipe', 'setEncoding', 'resume', 'emit', 'removeListener'])
    stream.props.set(name, same);
  const made = it.record({
    env,
    argv: it.list(['node', ...script, ...args.map((word) => textValue(word))]),
    argv0: 'node',
    execPath: textValue(hole('node', { kind: 'runner', what: 'node' })),
    execArgv: it.list([]),
    platform: textValue(hole('os', { kind: 'platform', what: 'os' })),
    arch: textValue(hole('arch', { kind: 'platform', what: 'arch' })),
    pid: 1,
    ppid: 1,
    title: 'node',
    version: 'v24.0.0',
    versions: it.record({ node: '24.0.0', v8: '13.0.0', openssl: '3.0.0' }),
    release: it.record({ name: 'node' }),
    config: it.record({ variables: it.record({}) }),
    features: it.record({}),
    stdout: stream,
    stderr: stream,
    stdin: stream,
    exitCode: undefined,
    cwd: it.builtin('cwd', () => textValue(machine.state.cwd)),
    chdir: it.builtin('chdir', (_self, [folder]) => {
      machine.state.cwd = textOf(folder);
      return undefined;
    }),
    exit: it.builtin('exit', () => it.exit()),
    reallyExit: it.builtin('exit', () => it.exit()),
    abort: it.builtin('abort', () => it.exit()),
    nextTick: it.builtin('nextTick', (_self, [body, ...args]) =>
      isCallable(body) ? it.call(body, undefined, args) : undefined,
    ),
    uptime: it.builtin('uptime', () => unknownValue('time', { kind: 'runner', what: 'time' })),
    hrtime: it.builtin('hrtime', () => it.list([unknownValue('time', { kind: 'runner', what: 'time' }), 0])),
    memoryUsage: it.builtin('memoryUsage', () => unknownValue('memory', { kind: 'runner', what: 'memory' })),
    umask: it.builtin('umask', () => 18),
    getuid: it.builtin('getuid', () => unknownValue('uid', { kind: 'runner', what: 'uid' })),
    binding: it.builtin('binding', (_self, args) => derived('binding', ...args)),
  });
  for (const name of ['emitWarning', 'kill', 'setUncaughtExceptionCaptureCallback', 'setSourceMapsEnabled'])
    made.props.set(name, nothing);
  for (const name of [
    'on',
    'once',
    'off',
    'addListener',
    'removeListener',
    'removeAllListeners',
    'setMaxListeners',
    'emit',
  ])
    made.props.set(name, same);
  made.props.set(
    'listeners',
    it.builtin('listeners', () => it.list([])),
  );
  return made;
}
