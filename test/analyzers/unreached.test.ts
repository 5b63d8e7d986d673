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
    'one that is not reached',
    "const tc = require('@actions/tool-cache');\nif (false) tc.downloadTool('https://a.example/x');",
    [`2 ${LOST}`],
  ],
  ['one of a minified module', 'const n = {};\nfunction f() { (0, n.downloadTool)("u"); }', [`2 ${LOST}`]],
  ['one that is', "const tc = require('@actions/tool-cache');\ntc.downloadTool('https://a.example/x');", []],
  ['one in a comment', '// tc.downloadTool(url)\n/*\n * tc.downloadTool(url)\n */', []],
  ['the library itself', 'exports.downloadTool = downloadTool;\nfunction downloadTool(url) {}', []],
])('a download of a tool: %s', (_what, program, expected) => {
  expect(opaque(program)).toEqual(expected);
});
