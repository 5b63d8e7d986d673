import { expect, it } from 'vitest';
import { analyze } from '../../src/analyze.js';
import { memoryTree } from '../../src/sources/tree.js';

/** The commands that the phases of an action run, each with how many conditions it is under. */
function commands(main: string, post: string): string[] {
  const tree = memoryTree('owner/repo@0', {
    'action.yml': "name: x\nruns:\n  using: node20\n  main: 'main.js'\n  post: 'post.js'\n",
    'main.js': main,
    'post.js': post,
  });
  return analyze(tree, '').effects.flatMap((effect) =>
    effect.kind === 'install'
      ? [`${effect.spec.alternatives[0]!.parts.join('')} ${effect.guards.length}`]
      : [],
  );
}

const core = "const core = require('@actions/core'); const cp = require('child_process');";
const both = (text: string): [string, string] => [text, text];

it.each<[string, [string, string], string[]]>([
  [
    'one program for both phases, told apart by what it saved',
    both(
      `${core} if (core.getState('isPost')) cp.execSync('npm i -g b'); else { core.saveState('isPost', 'true'); cp.execSync('npm i -g a'); }`,
    ),
    ['a 0', 'b 0'],
  ],
  [
    'what is saved is not there in the phase that saves it',
    [`${core} core.saveState('x', '1'); if (core.getState('x')) cp.execSync('npm i -g a');`, ''],
    [],
  ],
  [
    'a name that no phase saved',
    [`${core} core.saveState('x', '1');`, `${core} if (core.getState('y')) cp.execSync('npm i -g a');`],
    [],
  ],
  [
    'saved on some paths',
    [
      `${core} if (core.getInput('on')) core.saveState('x', '1');`,
      `${core} if (core.getState('x')) cp.execSync('npm i -g a'); else cp.execSync('npm i -g b');`,
    ],
    ['a 1', 'b 1'],
  ],
  [
    'saved on a path that then ends',
    [
      `${core} if (core.getInput('on')) { core.saveState('x', '1'); process.exit(1); }`,
      `${core} if (core.getState('x')) cp.execSync('npm i -g a');`,
    ],
    ['a 1'],
  ],
  [
    'the value that was saved',
    [`${core} core.saveState('x', 'tool@1');`, `${core} cp.execSync('npm i -g ' + core.getState('x'));`],
    ['tool@1 0'],
  ],
  [
    'by the command file and the variable',
    [
      `${core} require('fs').appendFileSync(process.env.GITHUB_STATE, 'x=1\\n');`,
      `${core} if (process.env.STATE_x) cp.execSync('npm i -g a');`,
    ],
    ['a 0'],
  ],
  [
    'a name that the analysis may have lost',
    [`${core} const n = undefined; n();`, `${core} if (core.getState('y')) cp.execSync('npm i -g a');`],
    ['a 1'],
  ],
])('state of earlier phases: %s', (_what, [main, post], expected) => {
  expect(commands(main, post)).toEqual(expected);
});
