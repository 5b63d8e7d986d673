import { parse } from 'yaml';
import type { Condition } from '../../src/effects/condition.js';
import { guard, guardNot } from '../../src/effects/condition.js';
import {
  concat,
  either,
  guarded,
  handlesOf,
  hole,
  literal,
  literalOf,
  printText,
  type Text,
} from '../../src/effects/text.js';
import { ARCH, OS } from '../platform.js';
import { splitFields } from '../shell/text-operations.js';
import {
  type Args,
  AUTO,
  argument,
  attribute,
  callValue,
  compare,
  environment,
  iterate,
  joinPath,
  NO_ARGS,
} from './evaluate.js';
import { httpFunction } from './http.js';
import { parentOf } from './interpret.js';
import {
  callBack,
  callMethod,
  field,
  handlesIn,
  openFile,
  printTo,
  readFile,
  search,
  unpack,
} from './methods.js';
import { importNamed, load } from './modules.js';
import { runProcess } from './process.js';
import { cellOf, LEFT, newList, newObject, type Run, str } from './run.js';
import {
  combine,
  eitherValue,
  NONE,
  ofBoolean,
  ofCondition,
  ofString,
  ofText,
  oneOf,
  truth,
  unknownValue,
  type Value,
} from './values.js';

/** Libraries under the name that they are modelled by. */
const ALIASES: readonly [RegExp, string][] = [
  [/^builtins\.(open|__import__)$/, '$1'],
  [/^(urllib2|six\.moves\.urllib\.request|six\.moves\.urllib)\./, 'urllib.request.'],
  [/^urllib\.urlretrieve$/, 'urllib.request.urlretrieve'],
  [/^pip\._internal(\.cli\.main|\.main)?\.main$/, 'pip.main'],
  [/^(tomli|toml|tomllib)\./, 'tomllib.'],
  [/^(simplejson|ujson|orjson)\./, 'json.'],
  [/^(posixpath|ntpath)\./, 'os.path.'],
  [/^subprocess32\./, 'subprocess.'],
  [/^pathlib\.(PurePath|PosixPath|PurePosixPath|WindowsPath)/, 'pathlib.Path'],
  [/^backports\.zstd\.tarfile\./, 'tarfile.'],
];

/** Something of a library by its full name: values that are known, else the name to be called. */
export function libraryValue(full: string, run: Run): Value {
  const name = ALIASES.reduce((all, [pattern, by]) => all.replace(pattern, by), full);
  switch (name) {
    case 'sys.argv':
      return run.argv;
    case 'sys.path':
      return run.searchPath;
    case 'sys.platform':
      return ofText(OS);
    case 'os.name': {
      const windows: Condition = { kind: 'equals', left: OS, right: literal('windows') };
      return ofText(
        either(guarded(literal('nt'), [guard(windows)]), guarded(literal('posix'), [guardNot(windows)])),
      );
    }
    case 'sys.executable':
      return ofString('python3');
    case 'os.sep':
      return ofString('/');
    case 'os.linesep':
      return ofString('\n');
    case 'os.pathsep':
      return ofString(':');
    case 'builtins.__name__':
      return ofString('__main__');
    case 'sys.version_info':
    case 'sys.version':
      return ofText(hole('python', { kind: 'runner', what: 'python' }));
    case 'sys.stdin':
    case 'sys.stdin.buffer':
      return newObject(run, 'buffer', { text: ofText(run.stdin ?? literal('')) });
    case 'os.uname_result':
      return unknownValue('uname');
  }
  return { kind: 'library', name };
}

type Function = (args: Args, run: Run, name: string) => Value;

const first: Function = (args) => args.positional[0] ?? NONE;
const nothing: Function = () => NONE;
const runnerPath: Function = (_, run) =>
  ofText(hole(`tmp${++run.counter}`, { kind: 'runner', what: 'temp' }));

/** Calls a function of a library or a built-in. What is not modelled gives a value that carries what it was given. */
export function callLibrary(name: string, args: Args, run: Run): Value {
  const own = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : undefined;
  if (own) return own(args, run, name);
  const value = runProcess(name, args, run) ?? httpFunction(name, args, run);
  if (value) return value;
  if (name.startsWith('hashlib.')) return digest(name, args, run);
  const [base, method] = [name.slice(0, name.lastIndexOf('.')), name.slice(name.lastIndexOf('.') + 1)];
  // `str.strip(x)`, `Path.home()`.
  if (/^builtins\.(str|bytes|list|dict)$|^pathlib\.Path$/.test(base) && args.positional[0])
    return callMethod(args.positional[0], method, { ...args, positional: args.positional.slice(1) }, run);
  return callBack(args, run);
}

const open: Function = (args, run) =>
  openFile(argument(args, 0, 'file', 'filename', 'name') ?? NONE, argument(args, 1, 'mode'), run);

function digest(name: string, args: Args, run: Run): Value {
  const named = /\.(new|file_digest)$/.test(name);
  const which = named ? argument(args, name.endsWith('new') ? 0 : 1, 'name', 'digest') : undefined;
  const algorithm = which
    ? which.kind === 'library'
      ? which.name.split('.').pop()!
      : printText(str(which, run))
    : name.split('.').pop()!;
  const data = name.endsWith('.new')
    ? argument(args, 1, 'data')
    : argument(args, 0, 'data', 'string', 'fileobj');
  const path = cellOf(data, run)?.fields.get('path');
  const text = data ? (path ? readFile(str(path, run), run) : str(data, run)) : literal('');
  return newObject(run, 'hash', { algorithm: ofString(algorithm), data: ofText(text) });
}

const archive: Function = (args, run, name) => {
  const source = args.named.get('fileobj') ?? argument(args, 0, 'name', 'file') ?? NONE;
  return newObject(run, 'archive', { source, via: ofString(name.split('.')[0]!) });
};

const join: Function = (args, run) =>
  ofText(args.positional.map((one) => str(one, run)).reduce((all, one) => joinPath(all, one)));

const copy: Function = (args, run, name) => {
  const [from, to] = [argument(args, 0, 'src'), argument(args, 1, 'dst')];
  if (!from || !to) return NONE;
  const { machine } = run;
  const [source, target] = [str(from, run), str(to, run)];
  // Into a folder of programs it is installed: as `cp` and `mv` do.
  machine.run([literal(name.endsWith('move') || /rename|replace/.test(name) ? 'mv' : 'cp'), source, target]);
  return to;
};

const copyStream: Function = (args, run) => {
  const [from, to] = args.positional;
  if (from && to) callMethod(to, 'write', { positional: [content(from, run)], named: new Map() }, run);
  return NONE;
};

/** The bytes of a file object, a response or a text. */
function content(value: Value, run: Run): Value {
  return cellOf(value, run) ? callMethod(value, 'read', NO_ARGS, run) : value;
}

const execute: Function = (args, run, name) => {
  const [program] = args.positional;
  if (!program) return NONE;
  const text = str(content(program, run), run);
  const unknown = text.alternatives.every(
    ({ parts: [start] }) =>
      start !== undefined && typeof start !== 'string' && /^(unknown|caller|runner)$/.test(start.origin.kind),
  );
  if (unknown) run.machine.opaque(`${name.split('.').pop()} of text that is not known`);
  else if (handlesOf(text, ['fetched']).length > 0 || /exec|compile/.test(name))
    run.machine.interpret({ language: 'python', interpreter: name.split('.').pop()!, text, args: [] });
  return unknownValue('result');
};

const MAX_DATA = 4000;
const MAX_YAML = 60_000;

/** Data that is known, taken apart. */
const parsed =
  (read: (source: string) => unknown): Function =>
  (args, run) => {
    const text = str(content(args.positional[0] ?? NONE, run), run);
    const known = literalOf(text);
    if (known === undefined) return ofText(text);
    try {
      const budget = { left: MAX_DATA };
      const value = fromJson(read(known), run, budget);
      if (budget.left > 0) return value;
    } catch {
      // Not of this format: the program would stop here.
    }
    return ofData(text, run);
  };

const parseJson = parsed(JSON.parse);

const parseYaml = parsed((source) => (source.length > MAX_YAML ? undefined : parse(source)));

/** Data of the tree that is not read here: its values are of the tree. */
function ofData(text: Text, run: Run): Value {
  const file = run.machine.fileOf(text);
  return literalOf(text) === undefined
    ? ofText(text)
    : ofText(hole('data', { kind: 'tree', file: file ?? 'data' }));
}

const parseData: Function = (args, run) => {
  const text = str(content(args.positional[0] ?? NONE, run), run);
  return ofData(text, run);
};

function fromJson(value: unknown, run: Run, budget: { left: number }): Value {
  if (--budget.left < 0) return NONE;
  if (Array.isArray(value))
    return newList(
      run,
      value.map((one) => fromJson(one, run, budget)),
    );
  if (typeof value === 'object' && value !== null)
    return newObject(
      run,
      'dict',
      new Map(Object.entries(value).map(([name, one]) => [name, fromJson(one, run, budget)])),
    );
  if (typeof value === 'string') return ofString(value);
  return { kind: 'constant', value: value as number | boolean | null };
}

const regex: Function = (args, run, name) =>
  search(name.split('.')[1]!, args.positional[0], args.positional.slice(1), run);

/** A fixed program of Python's own, as `pip.main([...])`. */
const pip: Function = (args, run) => {
  const words = args.positional[0] ? iterate(args.positional[0], run).map((one) => str(one, run)) : [];
  run.machine.run([literal('pip'), ...words]);
  return NONE;
};

const loadLibrary: Function = (args, run, name) => {
  const reads = handlesIn(args.positional[0], run);
  if (reads.length > 0) load(str(args.positional[0], run), reads, name, run);
  return unknownValue('library');
};

const exists: Function = (args, run) => ofCondition(run.machine.fileExists(str(args.positional[0], run)));

const quit: Function = () => {
  throw LEFT;
};

const split: Function = (args, run) =>
  newList(run, splitFields(unquoted(str(args.positional[0], run))).map(ofText));

/** Words in quotes are taken for words without: enough for command lines. */
function unquoted(text: Text): Text {
  return {
    ...text,
    alternatives: text.alternatives.map(({ parts, guards }) => ({
      guards,
      parts: parts.map((part) => (typeof part === 'string' ? part.replace(/["']/g, '') : part)),
    })),
  };
}

const clone: Function = (args, run) => {
  const [url, to] = [argument(args, 0, 'url'), argument(args, 1, 'to_path')];
  const ref = args.named.get('branch');
  if (url && to)
    run.machine.run([
      ...['git', 'clone'].map(literal),
      ...(ref ? [literal('--branch'), str(ref, run)] : []),
      str(url, run),
      str(to, run),
    ]);
  return NONE;
};

const temporaryFile: Function = (args, run) => {
  const path = ofText(hole(`tmp${++run.counter}`, { kind: 'runner', what: 'temp' }));
  return newObject(run, 'file', { path: suffixed(path, args.named.get('suffix'), run) });
};

function suffixed(path: Value, suffix: Value | undefined, run: Run): Value {
  return suffix ? ofText(concat(str(path, run), str(suffix, run))) : path;
}

const anyOrAll: Function = (args, run, name) =>
  ofCondition(
    combine(
      name.endsWith('any') ? 'any' : 'all',
      (args.positional[0] ? iterate(args.positional[0], run) : []).map((one) => truth(one, run.heap)),
    ),
  );

const toList: Function = (args, run, name) => {
  const [value] = args.positional;
  if (!value) return newList(run, []);
  const items = iterate(value, run);
  return newList(
    run,
    name.endsWith('reversed') ? [...items].reverse() : items,
    name.endsWith('tuple') ? 'tuple' : 'list',
  );
};

const zip: Function = (args, run) => {
  const lists = args.positional.map((one) => iterate(one, run));
  const count = Math.min(...lists.map(({ length }) => length));
  return newList(
    run,
    Array.from({ length: Number.isFinite(count) ? count : 0 }, (_, at) =>
      newList(
        run,
        lists.map((list) => list[at]!),
        'tuple',
      ),
    ),
  );
};

const greatest: Function = (args, run) => {
  const items = args.positional.length === 1 ? iterate(args.positional[0]!, run) : args.positional;
  return oneOf(items.map((value) => ({ value, guards: [] }))) ?? NONE;
};

const next: Function = (args, run) => {
  const [items, fallback] = args.positional;
  const [value] = items ? iterate(items, run) : [];
  return value ?? fallback ?? NONE;
};

const iterator: Function = (args, run) => {
  const [source, sentinel] = args.positional;
  return source && sentinel ? newList(run, [callValue(source, NO_ARGS, run)]) : (source ?? NONE);
};

/** A function with some of its arguments: https://docs.python.org/3/library/functools.html#functools.partial */
const partial: Function = ({ positional: [called, ...given], named }, run) => {
  if (!called || (given.length === 0 && named.size === 0)) return called ?? NONE;
  return newObject(run, 'partial', {
    called,
    given: newList(run, given),
    named: newObject(run, 'dict', named),
  });
};

/** What the functions do, by full name. */
const FUNCTIONS: Readonly<Record<string, Function>> = {
  open,
  'io.open': open,
  'codecs.open': open,
  'gzip.open': open,
  'bz2.open': open,
  'lzma.open': open,
  'aiofiles.open': open,
  'os.fdopen': open,
  'gzip.GzipFile': (args) => args.named.get('fileobj') ?? args.positional[0] ?? NONE,
  'gzip.decompress': first,
  'bz2.decompress': first,
  'lzma.decompress': first,
  'zlib.decompress': first,
  'base64.b64decode': (args, run) => {
    const known = literalOf(str(args.positional[0], run));
    return known === undefined
      ? (args.positional[0] ?? NONE)
      : ofString(Buffer.from(known, 'base64').toString('utf8').replaceAll('\0', ''));
  },
  'io.BytesIO': (args, run) =>
    newObject(run, 'buffer', { text: content(args.positional[0] ?? ofString(''), run) }),
  'io.StringIO': (args, run) =>
    newObject(run, 'buffer', { text: content(args.positional[0] ?? ofString(''), run) }),
  'io.TextIOWrapper': first,
  'contextlib.closing': first,
  'contextlib.nullcontext': first,
  'contextlib.chdir': (args, run) => {
    run.machine.state.cwd = str(args.positional[0], run);
    return NONE;
  },
  'tarfile.open': archive,
  'tarfile.TarFile': archive,
  'tarfile.TarFile.open': archive,
  'zipfile.ZipFile': archive,
  'py7zr.SevenZipFile': archive,
  'shutil.unpack_archive': (args, run) => {
    const to = argument(args, 1, 'extract_dir');
    unpack(
      argument(args, 0, 'filename'),
      to ? str(to, run) : run.machine.state.cwd,
      'shutil.unpack_archive',
      run,
    );
    return NONE;
  },
  'shutil.copyfileobj': copyStream,
  'shutil.copy': copy,
  'shutil.copy2': copy,
  'shutil.copyfile': copy,
  'shutil.copytree': copy,
  'shutil.move': copy,
  'os.rename': copy,
  'os.replace': copy,
  'os.symlink': copy,
  'os.link': copy,
  'shutil.which': (args, run) => {
    const subject = str(args.positional[0], run);
    const there: Condition = { kind: 'exists', what: 'command', subject };
    return eitherValue(ofText(subject), [guard(there)], NONE, [guardNot(there)]);
  },
  'os.chmod': (args, run) => {
    const path = argument(args, 0, 'path');
    if (path) run.machine.run([literal('chmod'), literal('+x'), str(path, run)]);
    return NONE;
  },
  'os.chdir': (args, run) => {
    run.machine.state.cwd = str(args.positional[0], run);
    return NONE;
  },
  'os.getcwd': (_, run) => ofText(run.machine.state.cwd),
  'pathlib.Path.cwd': (_, run) => ofText(run.machine.state.cwd),
  'pathlib.Path.home': (_, run) => ofText(run.machine.env('HOME')),
  'pathlib.Path': (args, run, name) => (args.positional.length > 0 ? join(args, run, name) : ofString('.')),
  'os.path.join': join,
  'os.path.dirname': (args, run) => ofText(parentOf(str(args.positional[0], run))),
  'os.path.basename': (args, run) => field(ofText(str(args.positional[0], run)), 'name', run) ?? NONE,
  'os.path.splitext': (args, run) => {
    const path = ofText(str(args.positional[0], run));
    return newList(
      run,
      [callMethod(path, 'with_suffix', NO_ARGS, run), field(path, 'suffix', run)!],
      'tuple',
    );
  },
  ...named('os.path abspath realpath normpath expanduser expandvars', first),
  ...named('os fspath readlink', first),
  ...named('os.path exists isfile isdir islink lexists', exists),
  'os.access': exists,
  'os.getenv': (args, run) => environment(str(args.positional[0], run), argument(args, 1, 'default'), run),
  'os.putenv': (args, run) => {
    run.machine.state.env.set(printText(str(args.positional[0], run)), str(args.positional[1], run));
    return NONE;
  },
  'os.uname': () => ofText(hole('uname', { kind: 'platform', what: 'target' })),
  'os._exit': quit,
  'sys.exit': quit,
  'builtins.exit': quit,
  'builtins.quit': quit,
  'os.abort': quit,
  'platform.system': () => ofText(OS),
  'platform.machine': () => ofText(ARCH),
  'platform.processor': () => ofText(ARCH),
  'platform.architecture': (_, run) => newList(run, [ofText(ARCH), ofString('')], 'tuple'),
  'platform.libc_ver': (_, run) =>
    newList(run, [ofText(hole('libc', { kind: 'platform', what: 'libc' })), ofString('')], 'tuple'),
  ...named('platform platform uname release version node', () =>
    ofText(hole('platform', { kind: 'platform', what: 'target' })),
  ),
  ...named('sysconfig get_platform', () => ofText(hole('platform', { kind: 'platform', what: 'target' }))),
  'sys.stdout.write': (args, run) => {
    printTo(undefined, str(args.positional[0], run), run);
    return NONE;
  },
  'builtins.print': (args, run) => {
    const file = args.named.get('file');
    if (file?.kind === 'library' && file.name === 'sys.stderr') return NONE;
    const glue = args.named.get('sep');
    const end = args.named.get('end');
    const text = args.positional.reduce<Text>(
      (all, one, at) =>
        at === 0 ? str(one, run) : concat(all, glue ? str(glue, run) : literal(' '), str(one, run)),
      literal(''),
    );
    printTo(
      file?.kind === 'library' ? undefined : file,
      concat(text, end ? str(end, run) : literal('\n')),
      run,
    );
    return NONE;
  },
  ...named('tempfile mkdtemp gettempdir TemporaryDirectory mktemp', runnerPath),
  'tempfile.mkstemp': (args, run, name) =>
    newList(run, [NONE, suffixed(runnerPath(args, run, name), args.named.get('suffix'), run)], 'tuple'),
  ...named('tempfile NamedTemporaryFile TemporaryFile SpooledTemporaryFile', temporaryFile),
  'json.load': parseJson,
  'json.loads': parseJson,
  'json.dumps': (args, run) => ofText(str(args.positional[0], run)),
  'json.dump': (args, run) => {
    printTo(args.positional[1], str(args.positional[0], run), run);
    return NONE;
  },
  ...named('tomllib load loads', parseData),
  ...named('yaml load safe_load full_load', parseYaml),
  ...named('re match search fullmatch sub split findall finditer', regex),
  're.compile': (args, run) => newObject(run, 'regex', { pattern: args.positional[0] ?? NONE }),
  're.escape': first,
  'hmac.compare_digest': (args, run) =>
    ofCondition(compareValues(args.positional[0] ?? NONE, args.positional[1] ?? NONE, run)),
  'secrets.compare_digest': (args, run) =>
    ofCondition(compareValues(args.positional[0] ?? NONE, args.positional[1] ?? NONE, run)),
  'builtins.exec': execute,
  'builtins.eval': execute,
  'builtins.compile': first,
  'builtins.execfile': (args, run) => {
    run.machine.interpret({
      language: 'python',
      interpreter: 'execfile',
      file: str(args.positional[0], run),
      args: [],
    });
    return NONE;
  },
  'runpy.run_path': (args, run) => {
    run.machine.interpret({
      language: 'python',
      interpreter: 'runpy',
      file: str(args.positional[0], run),
      args: [],
    });
    return NONE;
  },
  'runpy.run_module': (args, run) => importNamed(args.positional[0], run),
  'importlib.import_module': (args, run) => importNamed(args.positional[0], run),
  __import__: (args, run) => importNamed(args.positional[0], run),
  'importlib.util.spec_from_file_location': (args, run) => {
    const path = argument(args, 1, 'location') ?? NONE;
    const loader = newObject(run, 'spec', { path });
    return newObject(run, 'spec', { path, loader });
  },
  'importlib.util.module_from_spec': first,
  ...named('ctypes CDLL WinDLL PyDLL', loadLibrary),
  'ctypes.cdll.LoadLibrary': loadLibrary,
  'zipimport.zipimporter': loadLibrary,
  'pip.main': pip,
  'shlex.split': split,
  'shlex.quote': first,
  'pipes.quote': first,
  'shlex.join': (args, run) => callMethod(ofString(' '), 'join', args, run),
  'subprocess.list2cmdline': (args, run) => callMethod(ofString(' '), 'join', args, run),
  'argparse.ArgumentParser': (_, run) => newObject(run, 'parser', {}),
  'urllib.parse.urljoin': (args, run) => {
    const [base, path] = [str(args.positional[0], run), str(args.positional[1], run)];
    if (/^[a-z]+:/.test(printText(path))) return ofText(path);
    const known = literalOf(base);
    return ofText(concat(known === undefined ? base : literal(known.replace(/[^/]*$/, '')), path));
  },
  ...named('urllib.parse urlparse urlsplit', (args, run) => {
    const url = args.positional[0] ?? NONE;
    const known = literalOf(str(url, run));
    if (known === undefined || !URL.canParse(known)) return url;
    const { protocol, host, hostname, port, pathname } = new URL(known);
    return newObject(run, 'url', {
      scheme: ofString(protocol.slice(0, -1)),
      netloc: ofString(host),
      hostname: ofString(hostname),
      port: port === '' ? NONE : { kind: 'constant', value: Number(port) },
      path: ofString(pathname),
    });
  }),
  'urllib.parse.quote': first,
  'urllib.parse.quote_plus': first,
  'urllib.request.build_opener': (_, run) => newObject(run, 'client', { library: ofString('urllib') }),
  'git.Repo.clone_from': clone,
  'concurrent.futures.ThreadPoolExecutor': (_, run) => newObject(run, 'pool', {}),
  'concurrent.futures.ProcessPoolExecutor': (_, run) => newObject(run, 'pool', {}),
  'multiprocessing.Pool': (_, run) => newObject(run, 'pool', {}),
  'github.Github.get_repo': (args, run) =>
    newObject(run, 'repository', {
      api: ofText(concat(literal('https://api.github.com/repos/'), str(args.positional[0], run))),
    }),
  'asyncio.run': first,
  'asyncio.gather': (args, run) => newList(run, args.positional),
  'asyncio.wait_for': first,
  'asyncio.get_event_loop': (_, run) => newObject(run, 'pool', {}),
  ...named('builtins str bytes bytearray repr', (args, run) => ofText(str(args.positional[0], run))),
  ...named('builtins int float', (args) => {
    const [value] = args.positional;
    const known = value?.kind === 'text' ? literalOf(value.text) : undefined;
    return known !== undefined && /^\s*-?\d+\s*$/.test(known)
      ? { kind: 'constant', value: Number(known) }
      : (value ?? NONE);
  }),
  'builtins.bool': (args, run) =>
    args.positional[0] ? ofCondition(truth(args.positional[0], run.heap)) : ofBoolean(false),
  'builtins.len': (args, run) => {
    const cell = cellOf(args.positional[0], run);
    if (cell?.type === 'list' || cell?.type === 'tuple')
      return { kind: 'constant', value: cell.items.length };
    if (cell?.type === 'dict') return { kind: 'constant', value: cell.fields.size };
    const known = cell ? undefined : literalOf(str(args.positional[0], run));
    if (known !== undefined) return { kind: 'constant', value: known.length };
    return unknownValue('length');
  },
  ...named('builtins list tuple set frozenset sorted reversed', toList),
  'builtins.dict': (args, run) =>
    newObject(
      run,
      args.positional[0]?.kind === 'library' ? 'environ' : (cellOf(args.positional[0], run)?.type ?? 'dict'),
      new Map([...(cellOf(args.positional[0], run)?.fields ?? []), ...args.named]),
    ),
  'collections.OrderedDict': (args, run) =>
    newObject(run, 'dict', new Map([...(cellOf(args.positional[0], run)?.fields ?? []), ...args.named])),
  'collections.defaultdict': (_, run) => newObject(run, 'dict', {}),
  'types.SimpleNamespace': (args, run) => newObject(run, 'namespace', args.named),
  'argparse.Namespace': (args, run) => newObject(run, 'namespace', args.named),
  'builtins.enumerate': (args, run) =>
    newList(
      run,
      iterate(args.positional[0] ?? NONE, run).map((value, at) =>
        newList(run, [{ kind: 'constant', value: at }, value], 'tuple'),
      ),
    ),
  'builtins.zip': zip,
  'builtins.range': (_, run) => newList(run, [unknownValue('index')]),
  'itertools.count': (_, run) => newList(run, [unknownValue('index')]),
  'itertools.chain': (args, run) =>
    newList(
      run,
      args.positional.flatMap((one) => iterate(one, run)),
    ),
  'builtins.map': (args, run) =>
    newList(
      run,
      iterate(args.positional[1] ?? NONE, run).map((one) =>
        callValue(args.positional[0]!, { positional: [one], named: new Map() }, run),
      ),
    ),
  'builtins.filter': (args) => args.positional[1] ?? NONE,
  'builtins.next': next,
  'builtins.iter': iterator,
  'builtins.any': anyOrAll,
  'builtins.all': anyOrAll,
  'builtins.max': greatest,
  'builtins.min': greatest,
  'builtins.isinstance': (args, run) => isInstance(args.positional[0], args.positional[1], run),
  'builtins.hasattr': () => ofCondition({ kind: 'undecided', text: 'hasattr()' }),
  'builtins.callable': () => ofBoolean(true),
  'builtins.getattr': (args, run) => {
    const [object, name, fallback] = args.positional;
    const known = literalOf(str(name, run));
    if (!object || known === undefined) return fallback ?? unknownValue('attribute');
    const value = attribute(object, known, run);
    return fallback && value.kind === 'library' && value.self ? fallback : value;
  },
  'builtins.input': () => unknownValue('input'),
  'operator.itemgetter': () => unknownValue('key'),
  ...named('dataclasses field', (args) => args.named.get('default') ?? NONE),
  'functools.partial': partial,
  'enum.auto': () => ({ kind: 'library', name: AUTO }),
  ...named('functools cache lru_cache cached_property', first),
  ...named('textwrap dedent indent fill', first),
  ...named('copy copy deepcopy', first),
  'typing.cast': (args) => args.positional[1] ?? NONE,
  'builtins.vars': (args, run) => {
    const { fields } = cellOf(args.positional[0], run) ?? {};
    return newObject(run, 'dict', new Map([...(fields ?? [])].filter(([name]) => !name.startsWith('__'))));
  },
  ...named('time sleep time', nothing),
  ...named('os makedirs mkdir remove unlink umask rmdir', nothing),
  ...named('shutil rmtree', nothing),
};

/** The same function for several names of a library. */
function named(names: string, body: Function): Record<string, Function> {
  const [library, ...own] = names.split(' ');
  return Object.fromEntries(own.map((name) => [`${library}.${name}`, body]));
}

function compareValues(left: Value, right: Value, run: Run): Condition {
  return compare(left, right, 'compare_digest()', run);
}

function isInstance(value: Value | undefined, type: Value | undefined, run: Run): Value {
  const name = type?.kind === 'library' ? type.name : '';
  const cell = cellOf(value, run);
  if (cell && /^builtins\.(list|dict|tuple|str)$/.test(name)) return ofBoolean(name.endsWith(cell.type));
  if (value?.kind === 'text' && name === 'builtins.str') return ofBoolean(true);
  if (
    value?.kind === 'text' &&
    /^builtins\.(list|dict|tuple)$/.test(name) &&
    literalOf(value.text) !== undefined
  )
    return ofBoolean(false);
  return ofCondition({ kind: 'undecided', text: 'isinstance()' });
}
