import { concat, either, hole, literal, literalOf, printText, type Text } from '../../../src/effects/text.js';
import { parseAssignments } from '../../action/step-files.js';
import type { Machine } from '../../machine.js';
import {
  argument,
  type Call,
  callbackIn,
  fn,
  type Given,
  invoke,
  library,
  listOf,
  listOfValues,
  type Modelled,
  open,
  parsed,
  putOnPath,
  record,
  test,
  textAt,
  textOf,
  undecided,
  type Value,
  value,
} from './kit.js';
import { sink, source } from './stream.js';

/** What each operation does, given the call; the sync, callback and promise forms share it. */
export const OPERATIONS: Readonly<Record<string, Modelled>> = {
  readFile: (call) => value(contentOf(call.machine, textAt(call, 0))),
  writeFile: (call) => write(call, false),
  outputFile: (call) => write(call, false),
  appendFile: (call) => write(call, true),
  copyFile: copy,
  copy,
  cp: copy,
  rename: copy,
  move: copy,
  symlink: copy,
  link: copy,
  ensureSymlink: copy,
  ensureLink: copy,
  chmod: makeExecutable,
  fchmod: makeExecutable,
  lchmod: makeExecutable,
  exists,
  pathExists: exists,
  mkdtemp: (call) => value(concat(textAt(call, 0), hole('random', { kind: 'runner', what: 'random' }))),
  mkdir: (call) => argument(call, 0),
  readdir,
  glob: readdir,
  readlink: (call) => argument(call, 0),
  realpath: (call) => argument(call, 0),
  stat: statsOfFile,
  lstat: statsOfFile,
  fstat: stats,
  statfs: stats,
  open: (call) => fileHandle(call, textAt(call, 0)),
  opendir: readdir,
  access,
  rm: nothing,
  rmdir: nothing,
  unlink: nothing,
  remove: nothing,
  utimes: nothing,
  futimes: nothing,
  lutimes: nothing,
  chown: nothing,
  fchown: nothing,
  lchown: nothing,
  fsync: nothing,
  fdatasync: nothing,
  close: nothing,
  truncate: nothing,
  ftruncate: nothing,
  ensureDir: nothing,
  ensureFile: nothing,
  emptyDir: nothing,
  mkdirs: nothing,
  mkdirp: nothing,
  readJson: (call) =>
    parsed(value(contentOf(call.machine, textAt(call, 0))), 'document', (text) => JSON.parse(text)),
  readJSON: (call) =>
    parsed(value(contentOf(call.machine, textAt(call, 0))), 'document', (text) => JSON.parse(text)),
  writeJson: (call) => write(call, false),
  writeJSON: (call) => write(call, false),
  outputJson: (call) => write(call, false),
};

/** How many bytes were read or written. */
const BYTES = open('bytes', { kind: 'runner', what: 'number of bytes' });

const constants = open('constant', { kind: 'runner', what: 'fs constant' });

/** https://nodejs.org/api/fs.html and https://github.com/jprichardson/node-fs-extra */
export const nodeFs = library(['fs', 'fs-extra', 'graceful-fs', 'mz/fs'], {
  ...Object.fromEntries(Object.entries(OPERATIONS).map(([name, run]) => [name, fn(withCallback(run))])),
  ...Object.fromEntries(Object.entries(OPERATIONS).map(([name, run]) => [`${name}Sync`, fn(run)])),
  createReadStream: readStream,
  createWriteStream: writeStream,
  ReadStream: readStream,
  WriteStream: writeStream,
  watch: () => source(undefined),
  write: fn((call) => {
    call.machine.write(textAt(call, 0), textAt(call, 1), true);
    return undefined;
  }),
  writeSync: fn((call) => {
    call.machine.write(textAt(call, 0), textAt(call, 1), true);
    return undefined;
  }),
  writev: fn((call) => answered(call, [BYTES])),
  writevSync: fn(() => BYTES),
  read: fn((call) => answered(call, [BYTES, value(contentOf(call.machine, textAt(call, 0)))])),
  readSync: fn(() => BYTES),
  readv: fn((call) => answered(call, [BYTES, value(contentOf(call.machine, textAt(call, 0)))])),
  readvSync: fn(() => BYTES),
  promises: record(promises()),
  constants,
});

export const nodeFsPromises = library(['fs/promises'], { ...promises(), constants });

function promises(): Record<string, Given> {
  return Object.fromEntries(Object.entries(OPERATIONS).map(([name, run]) => [name, fn(run)]));
}

/** The result goes to a callback where there is one, and is given back as well (fs-extra's promise). */
function withCallback(run: Modelled): Modelled {
  return (call) => {
    const result = run(call);
    const done = callbackIn(call.args);
    if (done) invoke(call, done, [null, result]);
    return result;
  };
}

/** Hands results to the callback, without an error. */
function answered(call: Call, results: readonly Given[]): Given {
  const done = callbackIn(call.args);
  if (done) invoke(call, done, [null, ...results]);
  return undefined;
}

function nothing(): Given {
  return undefined;
}

/** What a read of the file gives: written or tree text, fetched bytes, else what the caller or runner has there. */
export function contentOf(machine: Machine, path: Text): Text {
  const known = machine.read(path);
  if (known) return known;
  const handles = machine.handlesAt(path);
  if (handles.length > 0)
    return either(...handles.map((handle) => hole('content', { kind: 'fetched', handle })));
  const name = `content of ${printText(path).slice(0, 60)}`;
  return hole(
    name,
    isOfDistribution(path) ? { kind: 'runner', what: name } : { kind: 'caller', what: 'file' },
  );
}

function write(call: Call, append: boolean): Given {
  const path = textAt(call, 0);
  const content = textAt(call, 1);
  if (isCommandFile(path, 'GITHUB_PATH')) putOnPath(call.machine, content, 'GITHUB_PATH');
  else if (isCommandFile(path, 'GITHUB_STATE'))
    for (const [name, value] of parseAssignments(content)) call.machine.saveState(name, value);
  else call.machine.write(path, content, append);
  return undefined;
}

/** Whether it is where a distribution says which one it is. */
function isOfDistribution(path: Text): boolean {
  return /^\/etc\/(?:os|lsb)-release$/.test(literalOf(path) ?? '');
}

function isCommandFile(path: Text, name: string): boolean {
  return path.alternatives.some(
    ({ parts }) => parts.length === 1 && typeof parts[0] !== 'string' && parts[0]!.name === name,
  );
}

function copy(call: Call): Given {
  call.machine.copy(textAt(call, 0), textAt(call, 1));
  return undefined;
}

/** A file is made a program. */
export function makeExecutable(call: Call, path: Text = textAt(call, 0)): Given {
  const reads = call.machine.handlesAt(path);
  if (reads.length > 0)
    call.machine.emit({
      kind: 'run',
      mode: 'install',
      program: literal('chmod'),
      argv: [path],
      reads,
      via: 'fs.chmod',
    });
  return undefined;
}

function exists(call: Call): Given {
  return test(call.machine.fileExists(textAt(call, 0)));
}

/** Throws where there is no such file or folder. */
function access(call: Call): Given {
  call.runtime.needs(call.machine.fileExists(textAt(call, 0)));
  return undefined;
}

/** Names in a folder: those of the tree where it is one of the tree, else one of unknown name. */
function readdir(call: Call): Given {
  const inTree = call.machine.treePath(textAt(call, 0));
  if (inTree !== undefined) {
    const prefix = inTree === '' ? '' : `${inTree}/`;
    const names = new Set(
      call.machine.tree
        .files()
        .filter(({ path }) => path.startsWith(prefix))
        .map(({ path }) => path.slice(prefix.length).split('/')[0]!),
    );
    if (names.size > 0 && names.size <= 50) return listOfValues([...names].map((name) => name));
  }
  return listOf(open('entry', { kind: 'runner', what: 'folder entry' }));
}

function statsOfFile(call: Call): Given {
  access(call);
  return stats(call);
}

function stats(call: Call): Given {
  const subject = textAt(call, 0);
  const path = printText(subject);
  const asks = (what: string): Given => fn(() => test(undecided(`${path} is a ${what}`)));
  return record(
    {
      // What lies there is a file, where there is one: programs look for it to tell distributions apart.
      isFile: path.startsWith('/etc/')
        ? fn(() => test({ kind: 'exists', what: 'file', subject }))
        : asks('file'),
      isDirectory: asks('folder'),
      isSymbolicLink: asks('link'),
      size: open('size', { kind: 'runner', what: 'file size' }),
      mode: open('mode', { kind: 'runner', what: 'file mode' }),
    },
    open('stat', { kind: 'runner', what: 'file status' }),
  );
}

function fileHandle(call: Call, path: Text): Given {
  const { machine } = call;
  return record(
    {
      readFile: fn(() => value(contentOf(machine, path))),
      writeFile: fn((at) => {
        machine.write(path, textAt(at, 0));
        return undefined;
      }),
      write: fn((at) => {
        machine.write(path, textAt(at, 0), true);
        return undefined;
      }),
      createReadStream: fn(() => source(value(contentOf(machine, path)))),
      createWriteStream: fn(() => fileSink(path)),
      close: fn(nothing),
      fd: value(path),
    },
    undefined,
    value(path),
  );
}

function readStream(call: Call): Given {
  return source(value(contentOf(call.machine, textAt(call, 0))), { path: argument(call, 0) });
}

function writeStream(call: Call): Given {
  return fileSink(textAt(call, 0));
}

function fileSink(path: Text): Given {
  let begun = false;
  const append = (call: Call, content: Value): void => {
    call.machine.write(path, textOf(content), begun);
    begun = true;
  };
  return sink(append, {
    path: value(path),
    bytesWritten: open('bytes written', { kind: 'runner', what: 'bytes written' }),
  });
}

/** Temporary files and folders by package: paths that only the runner knows. */
export const temporaryPaths = library(
  ['tmp', 'tmp-promise', 'tempy', 'temp', 'temp-dir', 'unique-temp-dir'],
  {},
  fn((call) => {
    const path = open('temporary path', { kind: 'runner', what: 'temp' });
    const done = callbackIn(call.args);
    const made = record({ name: path, path, cleanup: fn(nothing), removeCallback: fn(nothing) }, path, path);
    if (done) invoke(call, done, [null, path]);
    return made;
  }),
);

/** Packages that only make or remove folders. */
export const folders = library(
  ['mkdirp', 'make-dir', 'rimraf', 'del'],
  {
    sync: fn(nothing),
    mkdirp: fn(nothing),
    rimraf: fn(nothing),
    makeDirectory: fn(nothing),
    native: fn(nothing),
  },
  undefined,
  fn((call) => {
    const done = callbackIn(call.args);
    if (done) invoke(call, done, [null]);
    return undefined;
  }),
);
