/**
 * Writes `analyzers/javascript/bundle/signatures.data.ts`: what is telling of each modelled library's files, functions and classes, taken
 * from the packages of the npm registry. Nothing of a package is executed. Usage: `node dist/tools/signatures/generate.js [package…]`.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { posix } from 'node:path';
import { type AnyNode, type Program, parse } from 'acorn';
import pLimit from 'p-limit';
import semver from 'semver';
import { Parser } from 'tar';
import { request } from 'undici';
import { featuresOf } from '../../analyzers/javascript/bundle/features.js';
import { Interpreter } from '../../analyzers/javascript/interpret/interpreter.js';
import { isCallable, isObject } from '../../analyzers/javascript/interpret/values.js';
import { MODEL_NAMES, modelOf } from '../../analyzers/javascript/models/registry.js';
import { Machine } from '../../analyzers/machine.js';
import { memoryTree } from '../../src/sources/tree.js';

/** Libraries of most actions: of each major the last minors, for the others the last one. */
const FREQUENT =
  /^(@actions\/|@octokit\/|octokit$|undici$|semver$|node-fetch$|axios$|got$|execa$|which$|openpgp$|cross-spawn$|typed-rest-client$|tar$|adm-zip$|unzipper$|js-yaml$|yaml$|uuid$|tunnel$)/;
const MAX_FREQUENT_LINES = 8;
const MAX_LINES = 4;
const MAX_MINORS = 12;
const MAX_FILE = 3_000_000;
const SAMPLES = 20;
const MIN_SIZE = 4;
/** A feature of this many libraries tells none of them. */
const COMMON_LIBRARIES = 40;
const NOT_SHIPPED =
  /(^|\/)(node_modules|tests?|__tests__|docs?|examples?|benchmarks?|bin)\/|\.min\.|\.umd\.|\.d\.[cm]?ts$/;

interface Found {
  readonly library: string;
  readonly path: string;
  readonly member: string | undefined;
  readonly hashes: ReadonlySet<number>;
}

const registry = execFileSync('npm', ['config', 'get', 'registry'], { encoding: 'utf8' }).trim();

async function json(url: string): Promise<Record<string, unknown>> {
  const { body, statusCode } = await request(url, {
    headers: { accept: 'application/vnd.npm.install-v1+json' },
  });
  if (statusCode !== 200) {
    await body.dump();
    return {};
  }
  return (await body.json()) as Record<string, unknown>;
}

async function versionsOf(library: string): Promise<{ version: string; tarball: string }[]> {
  const packument = await json(new URL(library.replace('/', '%2f'), registry).href);
  const versions = (packument.versions ?? {}) as Record<string, { dist: { tarball: string } }>;
  const released = Object.keys(versions)
    .filter((one) => semver.valid(one) && !semver.prerelease(one))
    .sort(semver.compare);
  const newest = new Map<string, Map<string, string>>();
  for (const version of released) {
    const { major, minor } = new semver.SemVer(version);
    const line = major === 0 ? `0.${minor}` : `${major}`;
    newest.set(line, (newest.get(line) ?? new Map()).set(`${minor}`, version));
  }
  const isFrequent = FREQUENT.test(library);
  return [...newest.values()]
    .slice(isFrequent ? -MAX_FREQUENT_LINES : -MAX_LINES)
    .flatMap((line) => [...line.values()].slice(isFrequent ? -MAX_MINORS : -1))
    .reverse()
    .map((version) => ({ version, tarball: versions[version]!.dist.tarball }));
}

async function filesOf(tarball: string): Promise<Map<string, string>> {
  const { body } = await request(tarball);
  const bytes = Buffer.from(await body.arrayBuffer());
  const files = new Map<string, string>();
  await new Promise<void>((resolve, reject) => {
    const parser = new Parser({
      onReadEntry(entry) {
        const path = entry.path.replace(/^[^/]*\//, '');
        if (!/(\.[cm]?js|^package\.json)$/.test(path) || NOT_SHIPPED.test(path) || entry.size > MAX_FILE) {
          entry.resume();
          return;
        }
        const chunks: Buffer[] = [];
        entry.on('data', (chunk) => chunks.push(chunk));
        entry.on('end', () => files.set(path, Buffer.concat(chunks).toString('utf8')));
      },
    });
    parser.on('end', resolve);
    parser.on('error', reject);
    parser.end(bytes);
  });
  return files;
}

function programOf(text: string): Program | undefined {
  for (const sourceType of ['module', 'script'] as const) {
    try {
      return parse(text, {
        ecmaVersion: 'latest',
        sourceType,
        allowReturnOutsideFunction: true,
        allowHashBang: true,
      });
    } catch {}
  }
  return undefined;
}

/** The functions and classes at the top of a file, with the names that it exports them by. */
function topLevel(program: Program): { name: string; node: AnyNode }[] {
  const found: { name: string; node: AnyNode }[] = [];
  const asDefault = new Set<string>();
  const add = (name: string, node: AnyNode | null | undefined): void => {
    if (node && /^(Function|Class|ArrowFunction)/.test(node.type)) found.push({ name, node });
  };
  for (const statement of program.body) {
    let declared: AnyNode | null | undefined = statement;
    if (statement.type === 'ExportNamedDeclaration') declared = statement.declaration;
    if (statement.type === 'ExportDefaultDeclaration') {
      const { declaration } = statement;
      if (declaration.type === 'Identifier') asDefault.add(declaration.name);
      else if ('id' in declaration && declaration.id) {
        add(declaration.id.name, declaration);
        asDefault.add(declaration.id.name);
      } else add('default', declaration);
      continue;
    }
    if (statement.type === 'ExportNamedDeclaration') {
      for (const { local, exported } of statement.specifiers)
        if ('name' in exported && exported.name === 'default' && 'name' in local) asDefault.add(local.name);
    }
    if (declared?.type === 'FunctionDeclaration' || declared?.type === 'ClassDeclaration')
      add(declared.id.name, declared);
    else if (declared?.type === 'VariableDeclaration') {
      for (const { id, init } of declared.declarations) if (id.type === 'Identifier') add(id.name, init);
    } else if (
      declared?.type === 'ExpressionStatement' &&
      declared.expression.type === 'AssignmentExpression'
    ) {
      const { left, right } = declared.expression;
      if (left.type !== 'MemberExpression' || left.property.type !== 'Identifier') continue;
      const isDefault =
        left.object.type === 'Identifier' &&
        left.object.name === 'module' &&
        left.property.name === 'exports';
      if (isDefault && right.type === 'Identifier') asDefault.add(right.name);
      else add(isDefault ? 'default' : left.property.name, right);
    }
  }
  return found.flatMap(({ name, node }) => [
    { name, node },
    ...(asDefault.has(name) ? [{ name: 'default', node }] : []),
  ]);
}

const machine = new Machine({
  tree: memoryTree('owner/repo@0', {}),
  actionPath: '',
  interpreters: {},
  runCommand: () => ({}),
  inputs: new Map(),
});
const interpreter = new Interpreter(machine, {
  entry: '',
  libraryOf: () => undefined,
  hasModel: () => false,
  libraryExports: () => undefined,
  require: () => undefined,
  resolvePath: (specifier: string) => specifier,
  importModule: () => undefined,
  evaluateText: () => undefined,
});

function hasMember(library: string, path: string, name: string): boolean {
  const exports = modelOf(library, path)?.exports(interpreter, path);
  if (!isObject(exports)) return false;
  if (name === 'default') return isCallable(exports);
  return exports.props.has(name);
}

/** Whether the model answers for this file in another way than for the library. */
function hasOwnModel(library: string, path: string): boolean {
  if (MODEL_NAMES.includes(`${library}/${path}`)) return true;
  const model = modelOf(library, path);
  const [whole, own] = [model?.exports(interpreter, undefined), model?.exports(interpreter, path)];
  return isObject(whole) && isObject(own) && whole.props.has('default') && !own.props.has('default');
}

/** Whether every function of the library is modelled alike. */
function doesOneThing(library: string): boolean {
  const exports = modelOf(library)?.exports(interpreter, undefined);
  return isObject(exports) && isCallable(exports.rest);
}

/** The files that are the package to who requires it: its entries, and what these only pass on. */
function entriesOf(files: ReadonlyMap<string, string>): Set<string> {
  const entries = new Set<string>();
  const bare = (path: string): string => path.replace(/^\.\//, '').replace(/\.[cm]?js$/, '');
  const add = (path: string): void => {
    const name = [bare(path), `${bare(path)}/index`].find((one) =>
      ['.js', '.cjs', '.mjs'].some((suffix) => files.has(one + suffix)),
    );
    if (name === undefined || entries.has(name)) return;
    entries.add(name);
    const text = files.get(`${name}.js`) ?? files.get(`${name}.cjs`) ?? files.get(`${name}.mjs`) ?? '';
    if (text.length > 6000) return;
    for (const [, passed] of text.matchAll(PASSED_ON)) add(posix.join(posix.dirname(name), passed!));
  };
  const leaves = (value: unknown): void => {
    if (typeof value === 'string') add(value);
    else if (typeof value === 'object' && value !== null) for (const one of Object.values(value)) leaves(one);
  };
  const manifest = JSON.parse(files.get('package.json') ?? '{}') as Record<string, unknown>;
  leaves([manifest.main ?? 'index.js', manifest.module]);
  const table = manifest.exports;
  leaves(
    typeof table === 'object' && table !== null && '.' in table
      ? table['.']
      : typeof table === 'string'
        ? table
        : [],
  );
  return entries;
}

/** `module.exports = require('./x')`, `__exportStar(require('./x'), exports)`, `export … from './x'`. */
const PASSED_ON =
  /(?:module\.exports\s*=\s*require\(|__exportStar\(require\(|export\s*(?:\*|\{\s*default[^}]*\})\s*from\s*)["'](\.{1,2}\/[^"']*)["']/g;

async function found(library: string): Promise<Found[]> {
  const all: Found[] = [];
  for (const { tarball } of await versionsOf(library)) {
    const files = await filesOf(tarball);
    const entries = entriesOf(files);
    files.delete('package.json');
    for (const [file, text] of files) {
      const program = programOf(text);
      if (!program) continue;
      const path = file.replace(/\.[cm]?js$/, '');
      const keep = (member: string | undefined, node: AnyNode): void => {
        const hashes = featuresOf(node, 50_000);
        if (hashes) all.push({ library, path, member, hashes });
      };
      if (entries.has(path) || hasOwnModel(library, path)) keep(undefined, program);
      for (const { name, node } of topLevel(program)) {
        // What an inner file exports by default is not what the library does, unless all of it does the same.
        const isInner = name === 'default' && !entries.has(path) && !hasOwnModel(library, path);
        if ((!isInner || doesOneThing(library)) && hasMember(library, path, name)) keep(name, node);
      }
    }
  }
  process.stderr.write(`${library}: ${all.length}\n`);
  return all;
}

function pack(hashes: readonly number[]): string {
  const bytes = Buffer.alloc(hashes.length * 4);
  hashes.forEach((hash, index) => {
    bytes.writeUInt32LE(hash, index * 4);
  });
  return bytes.toString('base64');
}

const libraries = [
  ...new Set(
    (process.argv.length > 2 ? process.argv.slice(2) : MODEL_NAMES).map((name) =>
      name
        .split('/')
        .slice(0, name.startsWith('@') ? 2 : 1)
        .join('/'),
    ),
  ),
]
  .filter((name) => !builtinModules.includes(name) && !['globalThis', 'bun', 'eval'].includes(name))
  .sort();
const limit = pLimit(6);
const perLibrary = await Promise.all(libraries.map((library) => limit(() => found(library).catch(() => []))));

const spread = new Map<number, number>();
for (const all of perLibrary) {
  for (const hash of new Set(all.flatMap(({ hashes }) => [...hashes])))
    spread.set(hash, (spread.get(hash) ?? 0) + 1);
}
const common = new Set([...spread].filter(([, count]) => count >= COMMON_LIBRARIES).map(([hash]) => hash));

const lines: string[] = [];
for (const all of perLibrary) {
  const kept = new Map<string, { size: number; own: ReadonlySet<number>; sample: readonly number[] }[]>();
  for (const { library, path, member, hashes } of all) {
    const own = new Set([...hashes].filter((hash) => !common.has(hash)));
    if (own.size < (member === undefined ? MIN_SIZE : 1)) continue;
    const sample = [...own].sort((a, b) => spread.get(a)! - spread.get(b)! || a - b).slice(0, SAMPLES);
    const key = member ?? '';
    const others = kept.get(key) ?? [];
    const isKnown = others.some(
      (other) =>
        other.sample.filter((hash) => own.has(hash)).length >= other.sample.length * 0.95 &&
        Math.min(own.size, other.size) / Math.max(own.size, other.size) > 0.85,
    );
    if (isKnown) continue;
    kept.set(key, [...others, { size: own.size, own, sample }]);
    lines.push([library, path, key, own.size, pack([...sample].sort((a, b) => a - b))].join('\t'));
  }
}
writeFileSync(
  new URL('../../../analyzers/javascript/bundle/signatures.data.ts', import.meta.url),
  [
    '// Written by tools/signatures/generate.ts.',
    `export const COMMON = '${pack([...common].sort((a, b) => a - b))}';`,
    `export const SIGNATURES = \`${lines.join('\n').replaceAll('\\', '\\\\')}\`;`,
    '',
  ].join('\n'),
);
process.stderr.write(
  `${lines.length} signatures of ${libraries.length} libraries, ${common.size} common features\n`,
);
