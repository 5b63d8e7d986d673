import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import commonjs from '@rollup/plugin-commonjs';
import json from '@rollup/plugin-json';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import ncc from '@vercel/ncc';
import { type BuildOptions, build } from 'esbuild';
import { type OutputChunk, type Plugin, rollup } from 'rollup';
import { type MinifyOptions, minify } from 'terser';
import ts from 'typescript';
import { type Case, ROOT, readCases } from './cases.js';

/** Path in the action's repository to content: what the bundler left in `dist/`. */
export type Built = Readonly<Record<string, string>>;

/** A way in which the maintainer of an action turns sources into what is committed. */
export interface Format {
  readonly name: string;
  /** What it leaves are modules. */
  readonly esm?: true;
  /** The libraries are not in the bundle: `node_modules` is committed. */
  readonly unbundled?: true;
  build(action: Case): Promise<Built>;
}

/** `tsc` to CommonJS of ES2015 (`__awaiter` over generators), then ncc: what https://github.com/actions/typescript-action had for years. */
const nccPlain: Format = {
  name: 'ncc',
  build: async (action) => ({ 'dist/index.js': await nccBundle(action) }),
};

/** What `ncc --minify` passes to terser (https://github.com/vercel/ncc/blob/main/src/index.js); a test holds it to what ncc itself makes. */
const NCC_MINIFY: MinifyOptions = {
  module: false,
  compress: false,
  mangle: { keep_classnames: true, keep_fnames: true },
  sourceMap: false,
};

const nccMinified: Format = {
  name: 'ncc minified',
  build: async (action) => ({ 'dist/index.js': (await minify(await nccBundle(action), NCC_MINIFY)).code! }),
};

const nccBundles = new Map<string, Promise<string>>();

function nccBundle(action: Case): Promise<string> {
  const known = nccBundles.get(action.name) ?? nccOf(action, false);
  nccBundles.set(action.name, known);
  return known;
}

/** What ncc makes of the CommonJS of a case. */
export async function nccOf(action: Case, minified: boolean): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'pindrift-ncc-'));
  try {
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
    for (const [path, text] of Object.entries(
      transpiled(action, ts.ScriptTarget.ES2015, ts.ModuleKind.CommonJS),
    ))
      write(join(folder, 'lib', path), text);
    for (const [path, text] of Object.entries(action.files)) write(join(folder, path), text);
    const { code } = await ncc(join(folder, 'lib/index.js'), {
      cache: false,
      minify: minified,
      quiet: true,
      sourceMap: false,
    });
    return code;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function esbuildFormat(name: string, options: BuildOptions): Format {
  return {
    name,
    ...(options.format === 'esm' ? { esm: true } : {}),
    async build(action) {
      const { outputFiles } = await build({
        absWorkingDir: ROOT,
        entryPoints: [`corpus/javascript/${action.name}/src/main.ts`],
        bundle: true,
        platform: 'node',
        target: 'node20',
        write: false,
        logLevel: 'error',
        ...options,
      });
      return { ...(options.format === 'esm' ? ESM : {}), 'dist/index.js': outputFiles![0]!.text };
    },
  };
}

/** What a bundle of CommonJS libraries as ESM needs (https://github.com/evanw/esbuild/issues/1921). */
const REQUIRE =
  "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);";

const ESM = { 'package.json': '{ "type": "module" }' };

/** Rollup leaves flat ESM: an entry, and each library in a sibling chunk. All cases are built in one pass. */
const rollupChunks: Format = {
  name: 'rollup',
  esm: true,
  async build(action) {
    rolledUp ??= rollupAll();
    const chunks = await rolledUp;
    const files: Record<string, string> = {};
    const add = (name: string): void => {
      const path = name === `${action.name}.js` ? 'dist/index.js' : `dist/${name}`;
      if (path in files) return;
      const { code, imports, dynamicImports } = chunks.get(name)!;
      files[path] = code;
      for (const imported of [...imports, ...dynamicImports]) if (chunks.has(imported)) add(imported);
    };
    add(`${action.name}.js`);
    return { ...ESM, ...files };
  },
};

let rolledUp: Promise<ReadonlyMap<string, OutputChunk>> | undefined;

async function rollupAll(): Promise<ReadonlyMap<string, OutputChunk>> {
  const bundle = await rollup({
    input: Object.fromEntries(
      readCases().map(({ name }) => [name, join(ROOT, 'corpus/javascript', name, 'src/main.ts')]),
    ),
    plugins: [
      typescript,
      nodeResolve({ preferBuiltins: true, exportConditions: ['node'] }),
      plugin(commonjs),
      plugin(json),
    ],
    onwarn() {},
  });
  const { output } = await bundle.generate({
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
    manualChunks: (id) =>
      /\/node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*\/node_modules\/)/.exec(id)?.[1]?.replace(/[@/]/g, '-'),
  });
  await bundle.close();
  return new Map(output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file] as const] : [])));
}

/** The types of these plugins say that the function is the `default` of what is imported; it is what is imported. */
function plugin(made: unknown): Plugin {
  return (made as () => Plugin)();
}

const typescript: Plugin = {
  name: 'typescript',
  resolveId: (specifier, importer) =>
    importer && /^\.{1,2}\/.*\.js$/.test(specifier) && importer.endsWith('.ts')
      ? join(dirname(importer), specifier.replace(/js$/, 'ts'))
      : null,
  transform: (text, id) =>
    id.endsWith('.ts') ? transpile(text, ts.ScriptTarget.ES2022, ts.ModuleKind.ESNext) : null,
};

/** Each source on its own with `node_modules` committed, as actions before ncc had it. */
function plain(name: string, target: ts.ScriptTarget, module: ts.ModuleKind): Format {
  return {
    name,
    unbundled: true,
    ...(module === ts.ModuleKind.ESNext ? { esm: true } : {}),
    build: async (action) => ({
      ...(module === ts.ModuleKind.ESNext ? ESM : {}),
      ...Object.fromEntries(
        Object.entries(transpiled(action, target, module)).map(([path, text]) => [`dist/${path}`, text]),
      ),
    }),
  };
}

/** The sources as `tsc` leaves them; `main` becomes `index`. */
function transpiled(action: Case, target: ts.ScriptTarget, module: ts.ModuleKind): Record<string, string> {
  return Object.fromEntries(
    Object.entries(action.sources).map(([path, text]) => [
      path.replace(/\.ts$/, '.js').replace(/^main\./, 'index.'),
      path.endsWith('.ts') ? transpile(text, target, module) : text,
    ]),
  );
}

function transpile(text: string, target: ts.ScriptTarget, module: ts.ModuleKind): string {
  return ts.transpileModule(text, {
    compilerOptions: { target, module, esModuleInterop: true, downlevelIteration: true },
  }).outputText;
}

/** Every format, quick ones first. */
export const FORMATS: readonly Format[] = [
  plain('unbundled modules', ts.ScriptTarget.ES2022, ts.ModuleKind.ESNext),
  plain('unbundled ES5', ts.ScriptTarget.ES5, ts.ModuleKind.CommonJS),
  esbuildFormat('esbuild', { format: 'cjs' }),
  esbuildFormat('esbuild minified', { format: 'cjs', minify: true }),
  esbuildFormat('esbuild esm', { format: 'esm', banner: { js: REQUIRE } }),
  rollupChunks,
  nccPlain,
  nccMinified,
];
