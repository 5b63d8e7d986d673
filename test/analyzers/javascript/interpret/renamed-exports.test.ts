import { type AnyNode, parse } from 'acorn';
import { expect, it } from 'vitest';
import { Interpreter } from '../../../../analyzers/javascript/interpret/interpreter.js';
import { Scope } from '../../../../analyzers/javascript/interpret/scope.js';
import { sourceText } from '../../../../analyzers/javascript/interpret/source.js';
import { Machine } from '../../../../analyzers/machine.js';
import { memoryTree } from '../../../../src/sources/tree.js';

/** The calls that reach the model of a library, whose module a bundler made a factory of. */
function modelledCalls(exports: string, use: string, isAsync = false): string[] {
  const machine = new Machine({
    tree: memoryTree('owner/repo@0', {}),
    actionPath: '',
    interpreters: {},
    runCommand: () => ({}),
    inputs: new Map(),
  });
  const calls: string[] = [];
  const it: Interpreter = new Interpreter(machine, {
    entry: 'index.js',
    libraryOf(node: AnyNode, _file, kind) {
      if (kind === 'module')
        return 'params' in node && node.params.length === 3 ? { library: 'lib' } : undefined;
      const isFetch = 'id' in node && node.id?.type === 'Identifier' && node.id.name === 'fetchTool';
      return isFetch ? { library: 'lib', member: 'fetchTool' } : undefined;
    },
    hasModel: () => true,
    libraryExports: () =>
      it.record({
        fetchTool: it.native('fetchTool', ({ args }) => {
          calls.push(`fetchTool ${args.join()}`);
          return undefined;
        }),
      }),
    require: () => undefined,
    resolvePath: (specifier: string) => specifier,
    importModule: () => undefined,
    evaluateText: () => undefined,
  });
  const body = `require.d(exports, { ${exports} }); function fetchTool(url) { return url; }`;
  const code = `
    const factory = (module, exports, require) => { ${isAsync ? `require.a(module, async () => { try { ${body} } catch {} });` : body} };
    const require = { a: (of, run) => run(), d: (to, getters) => { for (const key in getters) Object.defineProperty(to, key, { enumerable: true, get: getters[key] }); } };
    const module = { exports: {} };
    factory(module, module.exports, require);
    ${use}`;
  const source = sourceText('index.js', code);
  it.runText(
    parse(code, { ecmaVersion: 'latest' }),
    new Scope(it.global, { ...it.global.frame, source, file: 'index.js' }),
    source,
  );
  return calls;
}

it('a module of a library is its model', () => {
  expect(modelledCalls('fetchTool: () => fetchTool', 'module.exports.fetchTool("u")')).toEqual([
    'fetchTool u',
  ]);
});

it('a module of a library whose exports the bundler renamed has the functions of the model', () => {
  expect(modelledCalls('bq: () => fetchTool', 'module.exports.bq("u")')).toEqual(['fetchTool u']);
});

it('and so has one that waits for something', () => {
  expect(modelledCalls('bq: () => fetchTool', 'module.exports.bq("u")', true)).toEqual(['fetchTool u']);
});
