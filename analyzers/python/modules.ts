import { makeTemplate } from '../../src/effects/template.js';
import { concat, literal, literalOf, type Text } from '../../src/effects/text.js';
import { newModule, parentOf, parseModule, runModule } from './interpret.js';
import { libraryValue } from './library.js';
import { cellOf, LEFT, type Run, str } from './run.js';
import { type Module, ofText, unknownValue, type Value } from './values.js';

/** Modules of Python itself, which an archive that is unpacked into the working folder does not bring. */
const STANDARD = new Set(
  `__future__ abc argparse ast asyncio base64 bz2 collections concurrent configparser contextlib copy csv ctypes dataclasses datetime
  distutils email ensurepip enum fnmatch functools getpass glob gzip hashlib hmac html http importlib inspect io itertools json locale
  logging lzma math multiprocessing operator os pathlib pkgutil platform pprint queue random re secrets select shlex shutil signal site
  socket ssl stat string struct subprocess sys sysconfig tarfile tempfile textwrap threading time traceback types typing unittest urllib
  uuid venv warnings xml zipfile zlib`.split(/\s+/),
);

/** `import a.b`: a module of the tree, bytes that were fetched, or a library. */
export function importModule(name: string, folder: Text, run: Run): Value {
  const dots = /^\.*/.exec(name)![0].length;
  const path = name.slice(dots).replaceAll('.', '/');
  const folders = dots > 0 ? [above(folder, dots - 1)] : searchFolders(run);
  for (const place of folders) {
    const found = open(path === '' ? place : concat(place, literal(`/${path}`)), run);
    if (found) return found;
  }
  for (const place of STANDARD.has(path.split('/')[0]!) ? [] : folders) {
    const file = concat(place, literal(`/${path.split('/')[0]}`));
    const reads = [...run.machine.handlesAt(file), ...run.machine.handlesAt(concat(file, literal('.py')))];
    if (reads.length > 0) {
      load(file, reads, 'import', run);
      return unknownValue(name, `fetched module ${name}`);
    }
  }
  if (dots > 0) {
    const missing = run.machine.treePath(concat(folders[0]!, literal(`/${path}.py`)));
    if (missing !== undefined && path !== '') run.machine.missing.add(missing);
    return unknownValue(name, `module ${name}`);
  }
  return libraryValue(name, run);
}

/** Code that was fetched is loaded into the program. */
export function load(file: Text, reads: readonly string[], via: string, run: Run): void {
  run.machine.emit({
    kind: 'run',
    mode: 'load',
    program: literal(via),
    argv: [file],
    reads: [...new Set(reads)],
    via,
  });
}

/** `from module import name`: of the module's names, or a module in its folder. */
export function importFrom(module: string, name: string, folder: Text, run: Run): Value {
  const whole = importModule(module, folder, run);
  if (whole.kind === 'library') return libraryValue(`${whole.name}.${name}`, run);
  const own = whole.kind === 'module' ? run.heap.get(whole.module.scope)?.fields.get(name) : undefined;
  if (own) return own;
  return importModule(`${module}${module.endsWith('.') ? '' : '.'}${name}`, folder, run);
}

/** A name of a module: its own, or a module in its folder. */
export function moduleMember(module: Module, name: string, run: Run): Value {
  const own = run.heap.get(module.scope)?.fields.get(name);
  if (own) return own;
  return open(concat(module.folder, literal(`/${name}`)), run) ?? unknownValue(name);
}

function searchFolders(run: Run): Text[] {
  return [...(cellOf(run.searchPath, run)?.items ?? []).map((one) => str(one, run)), run.machine.state.cwd];
}

function above(folder: Text, levels: number): Text {
  return levels === 0 ? folder : above(parentOf(folder), levels - 1);
}

/** The module or package at a path without its ending, run once. */
function open(path: Text, run: Run): Value | undefined {
  for (const ending of ['.py', '/__init__.py']) {
    const file = concat(path, literal(ending));
    const found = runFile(file, run);
    if (found) return found;
  }
  return undefined;
}

/** Runs a file of the tree as a module, once. */
export function runFile(file: Text, run: Run): Value | undefined {
  const { machine } = run;
  const path = machine.treePath(file);
  const source = path === undefined || !machine.tree.file(path) ? undefined : machine.tree.text(path);
  if (path === undefined || source === undefined) return undefined;
  const known = run.modules.get(path);
  if (known) return { kind: 'module', module: known };
  const template = makeTemplate([source]);
  const parsed = parseModule(template.source, machine, path);
  if (!parsed) return undefined;
  machine.analysed.add(path);
  const name = path.replace(/(\/__init__)?\.py$/, '').replaceAll('/', '.');
  const module = newModule(name, parentOf(file), [], parsed.locate, path, file, run);
  run.modules.set(path, module);
  if (runModule(parsed.root, module, run) === 'gone') throw LEFT;
  return { kind: 'module', module };
}

/** `importlib.import_module(name)`. */
export function importNamed(name: Value | undefined, run: Run): Value {
  const known = literalOf(str(name, run));
  if (known !== undefined) return importModule(known, run.machine.state.cwd, run);
  run.machine.opaque('a module is imported whose name is not known');
  return unknownValue('module');
}

/** A module that is made from a path: what is at the path runs. */
export function importPath(path: Text, run: Run): Value {
  const reads = run.machine.handlesAt(path);
  if (reads.length > 0) load(path, reads, 'importlib', run);
  return (reads.length === 0 ? runFile(path, run) : undefined) ?? ofText(path);
}
