import { beforeAll, describe, expect, it } from 'vitest';
import { analyze, prepareAnalyzers } from '../../../src/analyze.js';
import { printText } from '../../../src/effects/text.js';
import { memoryTree } from '../../../src/sources/tree.js';

beforeAll(() => prepareAnalyzers());

/** The URLs that a composite action fetches. */
function fetched(run: string, files: Readonly<Record<string, string>>): string[] {
  const tree = memoryTree('o/r@sha', {
    'action.yml': `name: x
inputs:
  version:
    default: latest
runs:
  using: composite
  steps:
    - shell: bash
      run: |
        cd "$GITHUB_ACTION_PATH"
        ${run}
`,
    ...files,
  });
  return analyze(tree, '').effects.flatMap((effect) =>
    effect.kind === 'fetch'
      ? [printText(effect.url)]
      : effect.kind === 'opaque'
        ? [`opaque ${effect.reason}`]
        : [],
  );
}

const GET = (url: string): string => `require("child_process").execSync(\`curl -sL ${url} | sh\`);`;

describe('a program of the tree that is called', () => {
  it.each<[string, string, Record<string, string>, string[]]>([
    [
      'sees its words',
      `node get.js '\${{ inputs.version }}' --from https://m.example`,
      { 'get.js': `const [, , version, , from] = process.argv; ${GET('$' + '{from}/$' + '{version}')}` },
      ['https://m.example/{version}'],
    ],
    [
      'has none after the first two without any',
      'node get.js',
      { 'get.js': `if (process.argv.length > 2) { ${GET('https://a.example/x')} }` },
      [],
    ],
    [
      'sees them from -e in the place of the script',
      `node -e 'require("child_process").execSync("curl -sL https://a.example/" + process.argv[1] + " | sh")' 1.2.3`,
      {},
      ['https://a.example/1.2.3'],
    ],
    [
      'is run again where it did something, or with other words',
      'node get.js a; node get.js b; node get.js c',
      { 'get.js': GET('https://a.example/$' + '{process.argv[2]}') },
      ['https://a.example/a', 'https://a.example/b', 'https://a.example/c'],
    ],
    [
      'and with other variables',
      'export FROM=; for at in 1 2 3; do node get.js; done; export FROM=https://a.example; node get.js',
      { 'get.js': `if (process.env.FROM === "https://a.example") { ${GET('$' + '{process.env.FROM}/x')} }` },
      ['https://a.example/x'],
    ],
    [
      'ends though it calls itself',
      'node get.js start',
      {
        'get.js': `const cp = require("child_process"); for (const what of ["one", "two"]) cp.spawnSync("node", [__filename, what]); ${GET('https://a.example/$' + '{process.argv[2]}')}`,
      },
      ['https://a.example/two', 'https://a.example/one', 'https://a.example/start'],
    ],
    [
      'does of its commands the one that it is called for',
      'node cli.js get --to x',
      {
        'cli.js': `const argv = require("yargs").help().command("get", "gets", (y) => y.option("to")).command("put", "puts").argv;
          switch (argv._[0]) { case "get": ${GET('https://a.example/get')} break; case "put": ${GET('https://a.example/put')} }`,
      },
      ['https://a.example/get'],
    ],
    [
      'by its handler',
      'node cli.js get tool',
      {
        'cli.js': `const yargs = require("yargs"); const { hideBin } = require("yargs/helpers");
          yargs(hideBin(process.argv)).command("get <what>", "gets", () => {}, (argv) => { ${GET('https://a.example/$' + '{argv._[1]}')} })
            .command({ command: "put", handler() { ${GET('https://a.example/put')} } }).parse();`,
      },
      ['https://a.example/tool'],
    ],
    [
      'by a plain list of words',
      'node cli.js put --quiet',
      {
        'cli.js': `const { _: [what] } = require("minimist")(process.argv.slice(2));
          if (what === "get") { ${GET('https://a.example/get')} } else { ${GET('https://a.example/$' + '{what}')} }`,
      },
      ['https://a.example/put'],
    ],
    [
      'does any of its commands where that is not known',
      'node cli.js "$COMMAND"',
      {
        'cli.js': `const argv = require("yargs").argv;
          if (argv._[0] === "get") { ${GET('https://a.example/get')} } else { ${GET('https://a.example/put')} }`,
      },
      ['https://a.example/get', 'https://a.example/put'],
    ],
  ])('%s', (_what, run, files, urls) => {
    expect([...new Set(fetched(run, files))].sort()).toEqual([...urls].sort());
  });
});
