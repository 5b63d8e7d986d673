import fc from 'fast-check';
import { expect } from 'vitest';
import { analyze } from '../../src/analyze.js';
import type { Decision } from '../../src/queue/decision.js';
import { editLedger, parseLedger } from '../../src/queue/ledger.js';
import { parseImage } from '../../src/refs/image.js';
import { parseUses } from '../../src/refs/uses.js';
import { SourceError } from '../../src/sources/index.js';
import { memoryTree } from '../../src/sources/tree.js';
import { unpackTarball } from '../../src/sources/unpack.js';
import { parseAction } from '../../src/workflow/action.js';
import { expressionText, ifCondition } from '../../src/workflow/expression.js';
import { parseWorkflow } from '../../src/workflow/workflow.js';
import { stream, tar } from '../forge/tarball.js';

/** A parser of untrusted text: what it is fed with, and the call that must end without an exception. */
export interface Boundary {
  readonly seeds: readonly string[];
  /** Pieces that mean something in the language. */
  readonly tokens: readonly string[];
  readonly run: (text: string) => unknown;
}

const SHELL = [
  '$(',
  ')',
  '`',
  '"',
  "'",
  '${x:-',
  '}',
  '$((',
  '))',
  '<<E\n',
  '\nE\n',
  '|',
  '&&',
  ';',
  '\n',
  'if ',
  '; then ',
  ' fi',
  'for i in ',
  'do ',
  ' done',
  'case $x in ',
  'esac',
  '[[ ',
  ' ]]',
  '=~ ',
  'f() {',
  '{a,b}',
  '*',
  '\\',
  '>',
  '<(',
  'x=',
  'curl -L ',
  'https://a.example/$x',
  ' sh',
  'eval ',
  'source ',
  '# ',
  '!',
  '((',
  '@',
  '#',
  '%',
];
const PYTHON = [
  'def f(',
  '):\n  ',
  'import os\n',
  'os.system(',
  ')',
  'f"{',
  '}"',
  '"""',
  '[',
  ']',
  '{',
  '}',
  ': ',
  ' = ',
  '\n',
  '  ',
  'for x in ',
  'while True:\n  ',
  'try:\n  ',
  'except:\n  ',
  'lambda x: ',
  'return ',
  'class A:\n  ',
  'urllib.request.urlopen(',
  '\\',
  '*',
  '**',
  '@',
  'subprocess.run(',
  '"curl"',
  ',',
  'if x:\n  ',
  'async ',
];
const R_JULIA = [
  'f <- function(',
  'function f(',
  ') {',
  '}',
  'end\n',
  'if (',
  'else ',
  'for (i in ',
  'for i in ',
  'while true\n',
  '"',
  "'",
  '`',
  '$(',
  '$x',
  '"""',
  'r"(',
  'system(',
  'run(`',
  'download.file(',
  'install.packages(c(',
  'Pkg.add(',
  'using Pkg;',
  ')',
  '[[',
  ']',
  ' %in% ',
  ' |> ',
  '::',
  ' = ',
  ' <- ',
  '->',
  '\\',
  '#',
  ', ',
  ';',
  '\n',
  '1e9',
  'x',
];

const NUSHELL = [
  'def f [',
  '] {',
  '}',
  'let x = ',
  'mut x = ',
  '$env.X',
  '$"',
  '(',
  ')',
  '"',
  "'",
  "r#'",
  '`',
  '^curl ',
  'http get ',
  ' | save ',
  ' | ',
  'if ',
  ' else ',
  'match ',
  ' => ',
  'for i in 1..9 ',
  'loop {',
  'try {',
  '} catch {|e| ',
  '[',
  ']',
  '{a: ',
  ', ',
  ';',
  '\n',
  '...',
  '..',
  '--x',
  '#',
];

const BATCH = [
  '@echo off\n',
  'set X=',
  'set /p X=',
  '%X%',
  '!X!',
  '%~dp0',
  '%%i',
  'for /f "tokens=1" %%i in (',
  ') do (',
  ')',
  '(',
  'if exist ',
  'if "%X%"=="" ',
  ' else ',
  'goto :a\n',
  ':a\n',
  'call :a\n',
  'curl ',
  ' & ',
  ' && ',
  '^',
  '"',
  '|',
  '>',
  '\n',
  'x',
];

const POWERSHELL = [
  '$x',
  ' = ',
  '"',
  "'",
  '$(',
  ')',
  '@{',
  '}',
  '@(',
  '|',
  ';',
  '\n',
  'iwr ',
  '-Uri ',
  'iex ',
  'if (',
  ') {',
  'foreach ($i in ',
  'function f {',
  '@"\n',
  '\n"@',
  '`',
  '[',
  ']',
  '::',
  '.',
  '&',
  'Install-Module x',
  '-eq ',
  '#',
  '<#',
  '#>',
  'param(',
];
const JAVASCRIPT = [
  'require("',
  '")',
  'const a=',
  'let {x,...y}=',
  'function f(',
  '){',
  '}',
  '=>',
  'async ',
  'await ',
  'for(;;){',
  'while(1){',
  'try{',
  '}catch(e){',
  'class A extends ',
  '`${',
  '}`',
  '[',
  ']',
  '...',
  '?.',
  '??',
  ';',
  '\n',
  'return ',
  'yield ',
  'new ',
  'this.',
  'fetch("https://a.example/")',
  'child_process',
  'exec(',
  '/a/',
  '+',
  'import(',
  'switch(a){case ',
  ':',
  'throw ',
  '0',
  '"x"',
  'a',
  '(',
  ')',
  ',',
];
const DOCKER = [
  'FROM ',
  'a',
  ' AS b\n',
  '\n',
  'RUN ',
  'COPY --from=',
  'ARG X=',
  '$X',
  '${X:-',
  '}',
  '# syntax=',
  '\\\n',
  'ADD https://a.example/x /\n',
  'ENTRYPOINT ["',
  '"]',
  '<<E\n',
  'E\n',
  '@sha256:',
  'ONBUILD ',
  'SHELL ["',
  '--mount=from=',
  'ENV a=b\n',
];
const YAML = [
  'name: ',
  'runs:\n',
  '  using: composite\n',
  '  steps:\n',
  '    - run: ',
  '      shell: bash\n',
  'inputs:\n',
  '&a ',
  '*a',
  '[',
  ']',
  '{',
  '}',
  ': ',
  '- ',
  '|\n',
  '>-\n',
  '"',
  "'",
  '\n',
  '  ',
  '!!binary ',
  '<<: ',
  '? ',
  '---\n',
  '...',
  '%',
  '@',
  'on: push\n',
  'jobs:\n',
  '  a:\n',
  '    uses: ',
  '    runs-on: ',
  '    strategy:\n',
  '      matrix:\n',
  '\t',
  '\u0000',
];
const LEDGER = [
  'version: 1\n',
  'decisions:\n',
  '  - action: a/b\n',
  '    finding: 0123456789abcdef\n',
  '    kind: unpinned-image\n',
  '    target: x\n',
  '    status: accepted\n',
  '    who: me\n',
  '    when: 2026-01-31\n',
  '    why: >-\n      because\n      of it\n',
  '    why: "so"\n',
  '    with: { a: 1 }\n',
  '    more: [1, 2]\n',
  '# a comment\n',
  '\r\n',
  '\n',
  '&a ',
  '*a',
  '<<: *a\n',
  '[]',
  '{',
  '}',
  '- ',
  ': ',
  '  ',
  '"',
  '|\n',
  '---\n',
  '\t',
];
const EXPRESSION = [
  '${{ ',
  ' }}',
  'inputs.',
  'github.',
  "'",
  '(',
  ')',
  '[',
  ']',
  '.*',
  '&&',
  '||',
  '!',
  '==',
  '<',
  'format(',
  'fromJSON(',
  'contains(',
  ',',
  '0x1',
  '1e9',
  'x',
  ' ',
];

const composite = (script: string, shell: string): string =>
  `runs:\n  using: composite\n  steps:\n    - shell: ${shell}\n      run: ${JSON.stringify(script)}\n`;

const DECISION: Decision = {
  action: 'a/c',
  finding: 'fedcba9876543210',
  status: 'accepted',
  who: 'me',
  when: '2026-01-31',
  why: 'so',
};

/** What an edit has to keep: a ledger without problems stays one, and its other decisions are as they were. */
function editedLedger(text: string): void {
  const before = parseLedger(text);
  if (before.problems.length > 0) return;
  const others = before.entries.map(({ decision }) => decision).filter(({ action }) => action !== 'a/c');
  const put = parseLedger(editLedger(text, { put: DECISION }));
  const removed = parseLedger(editLedger(editLedger(text, { put: DECISION }), { remove: DECISION }));
  for (const { problems } of [put, removed]) expect(problems).toEqual([]);
  expect(put.entries.map(({ decision }) => decision)).toContainEqual(expect.objectContaining(DECISION));
  for (const { entries } of [put, removed])
    expect(entries.map(({ decision }) => decision).filter(({ action }) => action !== 'a/c')).toEqual(others);
}

function actionOf(files: Readonly<Record<string, string>>): unknown {
  const run = analyze(memoryTree('fuzz', files), '', stopAfter(2_000));
  for (const effect of run.effects)
    if (effect.kind === 'opaque' && effect.reason.startsWith('the analyzer failed'))
      throw new Error(effect.reason);
  return run;
}

function stopAfter(ms: number): () => boolean {
  const end = performance.now() + ms;
  return () => performance.now() > end;
}

export const BOUNDARIES: Readonly<Record<string, Boundary>> = {
  yaml: {
    seeds: [
      composite('curl https://a.example/x | sh', 'bash'),
      'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: a/b@v1\n',
    ],
    tokens: YAML,
    run: (text) => [parseAction(text, 'action.yml'), parseWorkflow(text, '.github/workflows/a.yml')],
  },
  ledger: {
    seeds: [editLedger('', { put: DECISION }), `${LEDGER.slice(0, 8).join('')}    why: so\n`],
    tokens: LEDGER,
    run: editedLedger,
  },
  uses: {
    seeds: ['a/b@v1', './x', 'docker://a:1', 'a/b/c@main'],
    tokens: ['/', '@', '.', '..', ':', 'docker://', 'a', '$', '\\', ' ', '%'],
    run: parseUses,
  },
  image: {
    seeds: ['alpine:3', 'ghcr.io/a/b@sha256:00'],
    tokens: ['/', ':', '@', 'sha256:', '.', '-', '_', '__', 'a', 'A', '0', 'localhost', ' '],
    run: parseImage,
  },
  expression: {
    seeds: ['${{ inputs.a }}', "${{ format('{0}', github.sha) }}"],
    tokens: EXPRESSION,
    run: (text) => [
      expressionText(text, { context: () => undefined }),
      ifCondition(text, { context: () => undefined }),
    ],
  },
  shell: {
    seeds: [
      'curl -L https://a.example/$x | sh',
      'x=$(curl a); eval "$x"',
      'case x in [b-a]) a;; esac',
      '[[ x = [b-a] ]]',
    ],
    tokens: SHELL,
    run: (text) => actionOf({ 'action.yml': composite(text, 'bash') }),
  },
  python: {
    seeds: ['import os\nos.system("curl a | sh")\n'],
    tokens: PYTHON,
    run: (text) => actionOf({ 'action.yml': composite(text, 'python') }),
  },
  powershell: {
    seeds: ['iwr https://a.example/x | iex'],
    tokens: POWERSHELL,
    run: (text) => actionOf({ 'action.yml': composite(text, 'pwsh') }),
  },
  r: {
    seeds: ['install.packages("x")\nsystem(paste0("curl ", x))'],
    tokens: R_JULIA,
    run: (text) => actionOf({ 'action.yml': composite(text, 'Rscript {0}') }),
  },
  julia: {
    seeds: ['using Pkg\nPkg.add("x")\nrun(`curl $x`)'],
    tokens: R_JULIA,
    run: (text) => actionOf({ 'action.yml': composite(text, 'julia {0}') }),
  },
  nushell: {
    seeds: ['http get https://a.example/x | save x\n^sh x'],
    tokens: NUSHELL,
    run: (text) => actionOf({ 'action.yml': composite(text, 'nu {0}') }),
  },
  batch: {
    seeds: ["for /f %%i in ('curl a') do call :a\n:a\nset X=%1"],
    tokens: BATCH,
    run: (text) => actionOf({ 'action.yml': composite(text, 'cmd') }),
  },
  javascript: {
    seeds: ['require("child_process").exec("curl a | sh")'],
    tokens: JAVASCRIPT,
    run: (text) => actionOf({ 'action.yml': 'runs:\n  using: node20\n  main: m.js\n', 'm.js': text }),
  },
  dockerfile: {
    seeds: [
      'FROM a:1\nRUN curl https://a.example/x | sh\n',
      'FROM a:1\nCOPY ["]sh\n',
      'FROM a:1\nCOPY [b-a] /x\n',
      'COPY --from=\\\\\n# syntax=FROM a:1\nRUN curl https://a.example/x | sh\n',
    ],
    tokens: DOCKER,
    run: (text) =>
      actionOf({ 'action.yml': 'runs:\n  using: docker\n  image: Dockerfile\n', Dockerfile: text }),
  },
  tar: {
    seeds: [
      tar([
        { path: 'r/a', content: 'x' },
        { path: 'r/b', type: 'SymbolicLink', linkpath: 'a' },
      ]).toString('latin1'),
    ],
    tokens: ['\u0000', '7777', 'r/', '../', '5', '2', 'x', 'L', '\u00ff'],
    run: async (text) => {
      const { gzipSync } = await import('node:zlib');
      try {
        await unpackTarball(stream(gzipSync(Buffer.from(text, 'latin1'))), () => {}, { origin: 'fuzz' });
      } catch (error) {
        if (!(error instanceof SourceError)) throw error;
      }
    },
  },
};

/** Seeds with pieces cut out, doubled and put in, and texts of pieces alone. */
export function textsFor({ seeds, tokens }: Boundary): fc.Arbitrary<string> {
  const piece = fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...tokens) }, fc.string({ maxLength: 4 }));
  const made = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
  const edited = fc
    .tuple(fc.constantFrom(...seeds), fc.nat(), fc.nat({ max: 12 }), made)
    .map(([seed, at, cut, text]) => {
      const start = at % (seed.length + 1);
      return seed.slice(0, start) + text + seed.slice(start + cut);
    });
  return fc.oneof(made, edited);
}
