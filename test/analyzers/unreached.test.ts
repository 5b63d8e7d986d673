import { expect, it } from 'vitest';
import { analyze } from '../../src/analyze.js';
import { memoryTree } from '../../src/sources/tree.js';

function opaque(program: string): string[] {
  const tree = memoryTree('owner/repo@0', {
    'action.yml': "name: x\nruns:\n  using: node20\n  main: 'index.js'\n",
    'index.js': program,
  });
  return analyze(tree, '').effects.flatMap((effect) =>
    effect.kind === 'opaque' ? [`${effect.location.line} ${effect.reason}`] : [],
  );
}

const LOST = 'a download of a tool to which no way was found';

it.each([
  [
    'behind what cannot be',
    "const tc = require('@actions/tool-cache');\nconst n = undefined; n(); process.exit(0);\ntc.downloadTool('u');",
    [`3 ${LOST}`],
  ],
  [
    'of a minified module, behind what cannot be',
    'const n = {}; n.run();\nfunction f() { (0, n.downloadTool)("u"); }',
    [`2 ${LOST}`],
  ],
  [
    'by another name, behind what cannot be',
    'const n = {}; n.run();\nvar t = {};\nvar d = t.default.downloadTool;\nfunction f() { d("u"); }',
    [`3 ${LOST}`],
  ],
  [
    'of a bundle that is one scope, behind what cannot be',
    'const n = {}; n.run();\nfunction downloadTool2(url) {}\nasync function f() { await downloadTool2("u"); }',
    [`3 ${LOST}`],
  ],
  [
    'of a bundle that is one scope, beside what is only not known',
    'const n = undefined; n.x;\nasync function f() { await downloadTool("u"); }',
    [],
  ],
  [
    'a method of that name, behind what cannot be',
    'const n = {}; n.run();\nclass D {\n  async downloadTool(url) {}\n}',
    [],
  ],
  [
    'in code that does not run',
    "const tc = require('@actions/tool-cache');\nif (false) tc.downloadTool('u');",
    [],
  ],
  [
    'that is reached',
    "const tc = require('@actions/tool-cache');\ntc.downloadTool('https://a.example/x');",
    [],
  ],
  ['in a comment', '// tc.downloadTool(url)\n/*\n * tc.downloadTool(url)\n */', []],
  ['in the library itself', 'exports.downloadTool = downloadTool;\nfunction downloadTool(url) {}', []],
])('a download of a tool: %s', (_what, program, expected) => {
  expect(opaque(program)).toEqual(expected);
});

it.each([
  [
    'where all paths end',
    "throw new Error('x');",
    ['1 the program always ends with an error, as far as could be followed'],
  ],
  [
    'in a function that all call',
    "function f() {\n throw new Error('x');\n}\nf();",
    ['2 the program always ends with an error, as far as could be followed'],
  ],
  ['on some paths', "if (process.env.X) throw new Error('x');", []],
  ['that is caught', "try { throw new Error('x'); } catch {}", []],
  ['with a status', 'process.exit(1);', []],
])('a program that ends with an error %s', (_what, program, expected) => {
  expect(opaque(program)).toEqual(expected);
});
