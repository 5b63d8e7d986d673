import { posix } from 'node:path';
import { type AnyNode, type Program as ProgramNode, parse } from 'acorn';
import type { Location } from '../../../src/effects/location.js';
import { memo } from '../../../src/effects/memo.js';
import { hole, literalOf, printText, type Text } from '../../../src/effects/text.js';
import type { Machine } from '../../machine.js';
import { modelOf } from '../models/registry.js';
import type { Limits } from './bounds.js';
import { fromJson } from './builtins/globals.js';
import { evaluated } from './builtins/objects.js';
import { denoImport } from './deno-imports.js';
import { pathInTree, pathOfFileUrl } from './file-url.js';
import { type Host, Interpreter, OutOfFuel } from './interpreter.js';
import type { LibraryName } from './modelled.js';
import { PathEnd } from './path.js';
import { processOf } from './process.js';
import { type Frame, Scope } from './scope.js';
import { type SourceText, sourceText } from './source.js';
import { Cell, derived, isObject, Obj, textOf, textValue, unknownValue, type Value } from './values.js';

/** A file that was parsed. */
export interface ParsedFile {
  readonly program: ProgramNode;
  readonly libraryOf: (node: AnyNode, kind: 'member' | 'module') => LibraryName | undefined;
}

interface ModuleRecord {
  readonly file: string;
  readonly kind: 'cjs' | 'esm';
  readonly module: Obj;
  readonly namespace: Obj;
  readonly scope: Scope;
}

/** A file that does not parse, with the position. */
export class ParseError extends Error {
  constructor(
    message: string,
    readonly offset: number,
  ) {
    super(message);
  }
}

export interface ProgramOptions {
  /** Parses a file and names the libraries in it. @throws {ParseError} */
  readonly read: (text: string, file: string) => ParsedFile;
  readonly limits?: Limits;
  /** What it is called with. */
  readonly args?: readonly Text[];
  /** What runs it, where that is not node: it has global objects and imports of its own. */
  readonly runtime?: 'bun' | 'deno';
}

const CANDIDATES = [
  '',
  '.js',
  '.cjs',
  '.mjs',
  '.json',
  '.ts',
  '.mts',
  '.cts',
  '/index.js',
  '/index.cjs',
  '/index.mjs',
  '/index.ts',
];

/** Runs the program that starts at a file of the machine's tree. What it does are the machine's effects. */
export function runProgram(file: string, machine: Machine, options: ProgramOptions): Interpreter {
  const program = new LoadedProgram(machine, options, file);
  program.start(() => program.load(file));
  return program.it;
}

/** Runs program text: `node -e`, a script step. @param locate where an offset of it stands, if that is not the machine's place */
export function runText(
  text: string,
  machine: Machine,
  options: ProgramOptions,
  locate: (offset: number) => Location = () => machine.location,
): Interpreter {
  const program = new LoadedProgram(machine, options, '');
  program.start(() => program.loadText(text, locate));
  return program.it;
}

const lastParsed = memo<Machine, Map<string, ParsedFile>>();

/** The parsed files of a program: those of the one before, where that had the same entry (`main` and `post`), which is not parsed again. */
function parsedFor(entry: string, machine: Machine): Map<string, ParsedFile> {
  const known = lastParsed.get(machine);
  if (entry === '') return new Map();
  return known?.has(entry) ? known : lastParsed.set(machine, new Map());
}

/** A file of a package that was installed in a folder which is only known at run time. */
const INSTALLED = /\/node_modules\/((?:@[^/]+\/)?[^/]+)(?:\/(.*?)(?:\.[cm]?js)?)?$/;

/** The modules of one running program. */
class LoadedProgram implements Host {
  readonly it: Interpreter;
  private readonly modules = new Map<string, ModuleRecord>();
  private readonly parsed: Map<string, ParsedFile>;
  private readonly libraries = new Map<string, Value>();

  constructor(
    private readonly machine: Machine,
    private readonly options: ProgramOptions,
    readonly entry: string,
  ) {
    this.parsed = parsedFor(entry, machine);
    this.it = options.limits
      ? new Interpreter(machine, this, options.limits)
      : new Interpreter(machine, this);
    const { global } = this.it;
    global.declare('process', processOf(this.it, entry, options.args ?? []));
    for (const library of ['globalThis', ...(options.runtime ? [`globalThis of ${options.runtime}`] : [])]) {
      const own = this.libraryExports(library, undefined);
      if (!isObject(own)) continue;
      for (const [name, value] of own.props) {
        if (
          typeof name === 'string' &&
          name !== 'default' &&
          !name.startsWith('__') &&
          !global.vars.has(name)
        )
          global.vars.set(name, new Cell(value as Value));
      }
    }
  }

  /** Runs the entry; what stops the analysis is said in an effect. */
  start(body: () => void): void {
    const { machine, it } = this;
    const place = machine.location;
    try {
      body();
    } catch (thrown) {
      const at = it.location();
      if (thrown instanceof OutOfFuel || thrown instanceof RangeError)
        machine.opaque(`${thrown.message}: the rest is not analysed`, at.file === '' ? place : at);
      else if (!(thrown instanceof PathEnd)) throw thrown;
    }
    // Nobody ships such a program: the analysis lost it there.
    if (it.path.uncaught)
      machine.opaque('the program always ends with an error, as far as could be followed', it.path.uncaught);
  }

  libraryOf(node: AnyNode, file: string, kind: 'member' | 'module'): LibraryName | undefined {
    return this.parsed.get(file)?.libraryOf(node, kind);
  }

  hasModel(library: string, path: string | undefined): boolean {
    return modelOf(library, path) !== undefined;
  }

  libraryExports(library: string, path: string | undefined): Value {
    const model = modelOf(library, path);
    if (!model) return undefined;
    const key = `${model.names[0]} ${path ?? ''}`;
    const known = this.libraries.get(key);
    if (known !== undefined) return known;
    const made = model.exports(this.it, path);
    if (isObject(made) && !made.props.has('__esModule')) made.props.set('__esModule', false);
    this.libraries.set(key, made);
    return made;
  }

  require(specifier: string, from: string): Value {
    const record = this.moduleOf(specifier, from);
    if (record === undefined) return unknownValue(specifier);
    if ('value' in record) return record.value;
    return record.kind === 'esm' ? record.namespace : this.it.get(record.module, 'exports');
  }

  importModule(specifier: Value, from: string): Value {
    const path = pathOfFileUrl(textOf(specifier));
    const name = literalOf(path);
    if (name === undefined) {
      const inTree = this.machine.treePath(path);
      if (inTree !== undefined && this.machine.tree.file(inTree))
        return this.it.promise(this.namespaceOf(this.load(inTree)));
      const [, library, file] = INSTALLED.exec(printText(path)) ?? [];
      if (library !== undefined && modelOf(library, file) !== undefined)
        return this.it.promise(this.libraryExports(library, file));
      const reads = this.machine.handlesAt(path);
      if (reads.length > 0) evaluated(this.it, textValue(path), 'import()');
      return this.it.promise(derived('module', specifier));
    }
    return this.it.asynchronously(() => this.imported(name, from));
  }

  private imported(specifier: string, from: string, place?: Location): Value {
    const record = this.moduleOf(specifier, from, place);
    if (record === undefined) return unknownValue(specifier);
    if ('value' in record) return record.value;
    return this.namespaceOf(record);
  }

  private namespaceOf(record: ModuleRecord): Value {
    if (record.kind === 'esm') return record.namespace;
    const exports = this.it.get(record.module, 'exports');
    const namespace = new Obj('Module', null);
    namespace.exotic = {
      get: (key) => (key === 'default' ? exports : this.it.get(exports, key)),
    };
    return namespace;
  }

  private moduleOf(
    specifier: string,
    from: string,
    place = this.it.location(),
  ): ModuleRecord | { value: Value } | undefined {
    const bare = specifier.replace(/^node:/, '').replace(/^file:\/\//, '');
    if (this.options.runtime === 'deno') {
      const brought = this.machine.under(this.it.path.guards, () =>
        this.machine.at(place, () => denoImport(specifier, from, this.machine), 'import'),
      );
      const [, library, path] = /^((?:@[^/]+\/)?[^/]+)(?:\/(.*))?$/.exec(brought?.library ?? '') ?? [];
      if (library !== undefined && modelOf(library, path) !== undefined)
        return { value: this.libraryExports(library, path) };
      if (brought) return { value: unknownValue(specifier) };
    }
    if (!/^\.{0,2}\//.test(bare) && bare !== '.' && bare !== '..') {
      const [, library, path] = /^((?:@[^/]+\/)?[^/]+)(?:\/(.*))?$/.exec(bare) ?? [];
      if (library !== undefined && modelOf(library, path) !== undefined)
        return { value: this.libraryExports(library, path) };
    }
    const file = this.resolve(bare, from);
    if (file === undefined) {
      if (/^\.{1,2}\//.test(bare)) this.machine.missing.add(posix.join(posix.dirname(from), bare));
      return undefined;
    }
    if (file.endsWith('.json')) return { value: this.json(file) };
    if (file.endsWith('.node') || file.endsWith('.wasm')) return undefined;
    return this.load(file);
  }

  private json(file: string): Value {
    try {
      return fromJson(this.it, JSON.parse(this.machine.tree.text(file) ?? 'null'));
    } catch {
      return unknownValue('json', { kind: 'tree', file });
    }
  }

  resolvePath(specifier: string, from: string): Value {
    const [, library, path] = /^((?:@[^/]+\/)?[^./][^/]*)(?:\/(.*))?$/.exec(specifier) ?? [];
    const isModelled = library !== undefined && modelOf(library, path) !== undefined;
    const file = isModelled ? undefined : this.resolve(specifier, from);
    if (file !== undefined) return textValue(pathInTree(file));
    // A package that the tree does not have is one of the caller's repository, if of any.
    return isModelled || library === undefined
      ? specifier
      : textValue(hole(specifier, { kind: 'caller', what: 'package' }));
  }

  /** The file that a specifier names, as node finds it. */
  private resolve(specifier: string, from: string): string | undefined {
    const { tree } = this.machine;
    const at = (path: string): string | undefined =>
      CANDIDATES.map((suffix) => path + suffix).find((candidate) => tree.file(candidate) !== undefined) ??
      (/\.[cm]?js$/.test(path) ? [path.replace(/js$/, 'ts')].find((one) => tree.file(one)) : undefined);
    if (/^\.{1,2}(\/|$)/.test(specifier)) {
      const path = posix.join(posix.dirname(from), specifier);
      return at(path) ?? this.packageMain(path);
    }
    if (specifier.startsWith('/')) return undefined;
    for (let folder = posix.dirname(from); ; folder = posix.dirname(folder)) {
      const path = posix.join(folder === '.' ? '' : folder, 'node_modules', specifier);
      const found = this.packageMain(path) ?? at(path) ?? this.packageExport(folder, specifier);
      if (found) return found;
      if (folder === '.' || folder === '/' || folder === '') return undefined;
    }
  }

  private packageMain(folder: string): string | undefined {
    const { tree } = this.machine;
    const source = tree.text(posix.join(folder, 'package.json'));
    if (source === undefined) return undefined;
    const manifest = manifestOf(source);
    const main = exported(manifest.exports, '.') ?? manifest.main ?? 'index.js';
    return CANDIDATES.map((suffix) => posix.join(folder, main) + suffix).find((one) => tree.file(one));
  }

  private packageExport(folder: string, specifier: string): string | undefined {
    const [, library, path] = /^((?:@[^/]+\/)?[^/]+)\/(.*)$/.exec(specifier) ?? [];
    if (library === undefined) return undefined;
    const root = posix.join(folder === '.' ? '' : folder, 'node_modules', library);
    const source = this.machine.tree.text(posix.join(root, 'package.json'));
    const target = source === undefined ? undefined : exported(manifestOf(source).exports, `./${path}`);
    const file = target === undefined ? undefined : posix.join(root, target);
    return file !== undefined && this.machine.tree.file(file) ? file : undefined;
  }

  /** Loads and runs a module of the tree, once. */
  load(file: string): ModuleRecord {
    const known = this.modules.get(file);
    if (known) return known;
    const text = this.machine.tree.text(file);
    // A file whose content the source does not have: a partial clone, a size limit.
    if (text === undefined) this.machine.missing.add(file);
    return this.loadSource(sourceText(file, text ?? ''));
  }

  /** Runs program text as the module at the root of the tree. */
  loadText(text: string, locate: (offset: number) => Location): void {
    this.loadSource({ file: '', text, locate });
  }

  private loadSource(source: SourceText): ModuleRecord {
    const { it, machine } = this;
    const { file } = source;
    const parsed = this.read(source);
    const body = parsed?.program.body ?? [];
    const isModule = body.some((node) => /^(Import|Export)/.test(node.type)) || /\.m[jt]s$/.test(file);
    // TypeScript's `import` beside `export =`.
    const isCommon = !isModule || body.some(setsExports);
    const record = this.record(file, source, isCommon ? 'cjs' : 'esm');
    this.modules.set(file, record);
    if (!parsed) return record;
    if (file !== '' && !machine.missing.has(file)) machine.analysed.add(file);
    if (isModule) this.link(record, body);
    it.runText(parsed.program, record.scope, source);
    return record;
  }

  private read(source: SourceText): ParsedFile | undefined {
    const known = this.parsed.get(source.file);
    if (known) return known;
    try {
      const parsed = this.options.read(source.text, source.file);
      this.parsed.set(source.file, parsed);
      return parsed;
    } catch (error) {
      if (!(error instanceof ParseError)) throw error;
      const at = source.locate(error.offset);
      this.machine.under(this.it.path.guards, () =>
        this.machine.opaque(`${source.file || 'program text'} does not parse: ${error.message}`, at),
      );
      return undefined;
    }
  }

  private record(file: string, source: SourceText, kind: ModuleRecord['kind']): ModuleRecord {
    const { it } = this;
    const exports = it.record({});
    const module = it.record({ exports, id: file, loaded: false, children: it.list([]) });
    const frame: Frame = {
      region: it.path.program(),
      env: {
        self: kind === 'cjs' ? exports : undefined,
        home: undefined,
        args: [],
        callee: undefined,
        newTarget: undefined,
      },
      source,
      targets: [],
      turns: 0,
      states: new Map(),
      yields: undefined,
      file,
    };
    const scope = new Scope(it.global, frame);
    // Compiled, or run by what allows both, TypeScript modules have the bindings of CommonJS too.
    if (kind === 'cjs' || this.options.runtime === 'bun' || !/\.m?js$/.test(file)) {
      const require = it.builtin('require', (_self, [specifier]) =>
        typeof specifier === 'string' ? this.require(specifier, file) : this.requireText(specifier, file),
      );
      require.props.set(
        'resolve',
        it.builtin('resolve', (_self, [specifier]) =>
          typeof specifier === 'string' ? this.resolvePath(specifier, file) : specifier,
        ),
      );
      // `require.cache[eval('__filename')]`, by which ncc writes `module`: whatever the name, it is this file's.
      require.props.set('cache', it.list([module]));
      const main = this.modules.get(this.entry)?.module ?? module;
      require.props.set('main', main);
      scope.declare('module', module);
      scope.declare('exports', exports);
      scope.declare('require', require);
      module.props.set('require', require);
      scope.declare('__filename', textValue(pathInTree(file)));
      scope.declare('__dirname', textValue(pathInTree(file.includes('/') ? posix.dirname(file) : '')));
    }
    const namespace = new Obj('Module', null);
    return { file, kind, module, namespace, scope };
  }

  private requireText(specifier: Value, from: string): Value {
    const path = textOf(specifier);
    const inTree = this.machine.treePath(path);
    if (inTree !== undefined) {
      const file = CANDIDATES.map((suffix) => inTree + suffix).find((one) => this.machine.tree.file(one));
      if (file) return this.require(`./${posix.relative(posix.dirname(from), file)}`, from);
    }
    if (this.machine.handlesAt(path).length > 0) {
      this.it.native('require', ({ machine }) => {
        machine.emit({
          kind: 'run',
          mode: 'load',
          program: path,
          argv: [],
          reads: machine.handlesAt(path),
          via: 'require',
        });
        return undefined;
      }).call!(undefined, [], false, new Obj('Function', null));
    }
    return derived('module', specifier);
  }

  /** Loads what a module imports and makes its exports visible. */
  private link(record: ModuleRecord, body: readonly AnyNode[]): void {
    const { it } = this;
    const { scope, namespace, file } = record;
    const getters = new Map<string, () => Value>();
    const stars: ((key: string) => Value)[] = [];
    namespace.exotic = {
      get(key) {
        const own = getters.get(key);
        if (own) return own();
        for (const star of stars) {
          const found = key === 'default' ? undefined : star(key);
          if (found !== undefined) return found;
        }
        return undefined;
      },
    };
    const read = (name: string) => (): Value => scope.lookup(name)?.value;
    const place = ({ start }: AnyNode): Location => scope.frame.source.locate(start);
    for (const node of body) {
      switch (node.type) {
        case 'ImportDeclaration': {
          const from = this.imported(String(node.source.value), file, place(node));
          for (const specifier of node.specifiers) {
            const { local } = specifier;
            if (specifier.type === 'ImportNamespaceSpecifier') {
              scope.declare(local.name, from);
              continue;
            }
            const name = specifier.type === 'ImportDefaultSpecifier' ? 'default' : nameOf(specifier.imported);
            scope.vars.set(
              local.name,
              liveCell(() => this.member(from, name)),
            );
          }
          break;
        }
        case 'ExportNamedDeclaration': {
          if (node.source) {
            const from = this.imported(String(node.source.value), file, place(node));
            for (const { local, exported: as } of node.specifiers)
              getters.set(nameOf(as), () => this.member(from, nameOf(local)));
          } else {
            for (const { local, exported: as } of node.specifiers)
              getters.set(nameOf(as), read(nameOf(local)));
            const { declaration } = node;
            if (declaration?.type === 'VariableDeclaration') {
              for (const { id } of declaration.declarations)
                if (id.type === 'Identifier') getters.set(id.name, read(id.name));
            } else if (declaration) getters.set(declaration.id.name, read(declaration.id.name));
          }
          break;
        }
        case 'ExportDefaultDeclaration':
          getters.set('default', read('*default*'));
          break;
        case 'ExportAllDeclaration': {
          const from = this.imported(String(node.source.value), file, place(node));
          if (node.exported) getters.set(nameOf(node.exported), () => from);
          else stars.push((key) => this.member(from, key));
        }
      }
    }
    for (const [name, get] of getters)
      namespace.props.set(name, { kind: 'accessor', get: it.builtin(name, get) });
  }

  private member(from: Value, name: string): Value {
    if (isObject(from) && from.className === 'Module' && from.exotic) return from.exotic.get(name);
    const found = this.it.get(from, name);
    return name === 'default' && found === undefined ? from : found;
  }

  evaluateText(text: string, from: string): Value {
    const { machine, it } = this;
    const source: SourceText = { file: from, text, locate: () => machine.location };
    let program: ProgramNode;
    try {
      program = parse(text, {
        ecmaVersion: 'latest',
        sourceType: 'script',
        allowReturnOutsideFunction: true,
        allowAwaitOutsideFunction: true,
        allowHashBang: true,
      });
    } catch {
      machine.opaque('program text does not parse');
      return unknownValue('value');
    }
    const record = this.record(from === '' ? 'text' : from, source, 'cjs');
    const scope = new Scope(record.scope, { ...record.scope.frame, source });
    return it.runText(program, scope, source);
  }
}

/** `module.exports = …` */
function setsExports(node: AnyNode): boolean {
  if (node.type !== 'ExpressionStatement' || node.expression.type !== 'AssignmentExpression') return false;
  const { left } = node.expression;
  return (
    left.type === 'MemberExpression' &&
    left.object.type === 'Identifier' &&
    left.object.name === 'module' &&
    left.property.type === 'Identifier' &&
    left.property.name === 'exports'
  );
}

function nameOf(node: { type: string; name?: string; value?: unknown }): string {
  return node.name ?? String(node.value);
}

/** A binding that is read where it is used: imports are live. */
function liveCell(read: () => Value): Cell {
  const cell = new Cell(undefined);
  Object.defineProperty(cell, 'value', { get: read, set: () => undefined });
  return cell;
}

interface Manifest {
  readonly main?: string;
  readonly exports?: unknown;
}

function manifestOf(source: string): Manifest {
  try {
    const parsed: unknown = JSON.parse(source);
    if (typeof parsed !== 'object' || parsed === null) return {};
    const { main, exports } = parsed as { main?: unknown; exports?: unknown };
    return { ...(typeof main === 'string' ? { main } : {}), exports };
  } catch {
    return {};
  }
}

/** The file that a package's `exports` gives for a sub-path on node. */
function exported(exports: unknown, path: string): string | undefined {
  if (typeof exports === 'string') return path === '.' ? exports : undefined;
  if (Array.isArray(exports)) return exported(exports[0], path);
  if (typeof exports !== 'object' || exports === null) return undefined;
  const table = exports as Record<string, unknown>;
  if (Object.keys(table).some((key) => key.startsWith('.'))) {
    return path in table ? exported(table[path], '.') : undefined;
  }
  for (const condition of ['node', 'require', 'import', 'default']) {
    const found = condition in table ? exported(table[condition], '.') : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}
