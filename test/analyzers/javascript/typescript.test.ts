import { beforeAll, describe, expect, it } from 'vitest';
import { analyze, prepareAnalyzers } from '../../../src/analyze.js';
import { memoryTree } from '../../../src/sources/tree.js';
import { printEffect } from '../print.js';
import { fetched } from './interpret/run.js';

beforeAll(() => prepareAnalyzers());

/** An expression of TypeScript (statements before it may be given) and the text that it evaluates to. */
const EXPRESSIONS: readonly [code: string, text: string][] = [
  ['("a" as string) + <string>"b" + "c"! + ("d" satisfies string)', 'abcd'],
  ['((x: string, y?: string, ...z: string[]): string => x + z.length)("a")', 'a0'],
  ['(function (this: unknown, x: string): string { return x; })("a")', 'a'],
  ['(function f<T extends object = {}>(x: T): T { return x; })<string>("a")', 'a'],
  ['(() => { type A = string; interface B { a: A } const b: B = { a: "x" }; return b.a; })()', 'x'],
  ['(() => { declare const q: string; declare function g(): void; return "x"; })()', 'x'],
  ['(() => { enum A { B, C, D = 7, E } return A.B + "," + A.C + "," + A.E + "," + A[7]; })()', '0,1,8,D'],
  ['(() => { const enum A { B = "b", C = `${B}c`, "d-e" = "f" } return A.B + A.C + A["d-e"]; })()', 'bbcf'],
  ['(() => { enum A { B = 1 << 2, C = B | 1, D } return `${A.C}${A.D}${A[5]}`; })()', '56C'],
  [
    '(() => { namespace N { export const a = "x"; const b = "y"; export function f() { return a + b; } } return N.f() + N.a; })()',
    'xyx',
  ],
  ['(() => { namespace N.M { export const a = "x"; } return N.M.a; })()', 'x'],
  ['(() => { namespace N { export interface A {} } const N = "x"; return N; })()', 'x'],
  [
    '(() => { class A { constructor(private readonly x: string, public y = "y") {} get(): string { return this.x + this.y; } } return new A("x").get(); })()',
    'xy',
  ],
  [
    '(() => { class A { p: string; constructor() { this.p = "p"; } } class B extends A implements C { constructor(private x: string) { super(); this.x += this.p; } get() { return this.x; } } return new B("x").get(); })()',
    'xp',
  ],
  [
    '(() => { abstract class A { abstract f(): string; g(): string; g() { return this.f(); } } class B extends A { override f() { return "f"; } declare z: string; w!: string; static s: string = "s"; [k: string]: unknown } return new B().g() + B.s; })()',
    'fs',
  ],
  [
    '(() => { let log = ""; const note = (name: string) => (..._: unknown[]) => { log += name; }; @note("c") class A { @note("p") x = 1; @note("m") m() {} } return log + new A().x; })()',
    'cpm1',
  ],
  [
    '(() => { const o: { a?: { b: string } } = { a: { b: "x" } }; return o!.a!.b + (o as any)?.z!?.y; })()',
    'xundefined',
  ],
  ['(() => { let x: any; (x as string) = "x"; x! += "y"; return x; })()', 'xy'],
  [
    '(() => { const f = (): asserts x is string => {}; label: for (const i of [1] as const) continue label; return "x"; })()',
    'x',
  ],
];

describe('TypeScript', () => {
  it.each(EXPRESSIONS)('%s', (code, text) => {
    expect(fetched(`fetch(\`https://\${${code}}.example\` as string);`, {}, 'main.ts')).toEqual([
      `https://${text}.example`,
    ]);
  });

  const MODULES: readonly [string, string, Readonly<Record<string, string>>][] = [
    [
      'a name',
      'import { host } from "./lib"; fetch(host)',
      { 'lib.ts': 'export const host: string = "https://x"' },
    ],
    [
      'a compiled name',
      'import { host } from "./lib.js"; fetch(host)',
      { 'lib.ts': 'export const host = "https://x"' },
    ],
    [
      'a default',
      'import host from "./lib.ts"; fetch(host)',
      { 'lib.ts': 'export default "https://x" as const' },
    ],
    [
      'import equals',
      'import lib = require("./lib"); fetch(lib.host)',
      { 'lib.ts': 'export = { host: "https://x" }' },
    ],
    [
      'import beside export equals',
      'import lib = require("./lib"); fetch(lib.host)',
      { 'lib.ts': 'import a from "./a"; export = { host: a }', 'a.ts': 'export default "https://x"' },
    ],
    [
      'JavaScript beside it',
      'import lib from "./lib.cjs"; fetch(lib.host)',
      { 'lib.cjs': 'module.exports = { host: "https://x" }' },
    ],
    [
      'types only: what is not imported does not run',
      'import type { A } from "./a"; import { B } from "./a"; import { type C } from "./a"; export type { D } from "./a"; const b: B = "https://x"; fetch(b)',
      { 'a.ts': 'fetch("https://a")' },
    ],
    ['for its effects', 'import "./a"', { 'a.ts': 'fetch("https://x")' }],
    [
      'CommonJS',
      'const lib = require("./lib"); fetch(lib.host + (typeof __filename).slice(6))',
      { 'lib.ts': 'exports.host = "https://x"' },
    ],
  ];
  it.each(MODULES)('imports %s', (_, code, files) => {
    expect(fetched(code, files, 'main.ts')).toEqual(['https://x']);
  });

  it('says where in the file', () => {
    expect(fetched('const x: string = ;', {}, 'main.ts')).toEqual([
      'opaque main.ts does not parse: Expression expected.',
    ]);
  });

  it('is not what JavaScript is parsed as', () => {
    expect(fetched('const x: string = 1;', {}, 'main.js')[0]).toMatch(/does not parse/);
  });
});

const SCRIPT =
  'const url: string = "https://a.example/x.sh"; import { execSync } from "node:child_process"; execSync(`curl ${url} | sh`)';
const RUN = ['fetch e1 https://a.example/x.sh', 'run interpret e1'];

/** A command of a composite step in the action's folder, the tree beside it, and what it does. */
const COMMANDS: readonly [
  command: string,
  files: Readonly<Record<string, string>>,
  effects: readonly string[],
][] = [
  ['bun run src/main.ts', { 'src/main.ts': SCRIPT }, RUN],
  ['bun src/main.ts --flag', { 'src/main.ts': SCRIPT }, RUN],
  ['tsx src/main.ts', { 'src/main.ts': SCRIPT }, RUN],
  ['ts-node src/main.ts', { 'src/main.ts': SCRIPT }, RUN],
  [
    'npx tsx@4.20.0 src/main.ts',
    { 'src/main.ts': SCRIPT },
    ['install npx tsx@4.20.0 version 4.20.0', ...RUN.map((line) => line.replace('e1', 'e2'))],
  ],
  ['node --experimental-strip-types src/main.ts', { 'src/main.ts': SCRIPT }, RUN],
  ['node src/main.mts', { 'src/main.mts': SCRIPT }, RUN],
  ['deno run -A src/main.ts', { 'src/main.ts': SCRIPT }, RUN],
  ['./src/main.ts', { 'src/main.ts': `#!/usr/bin/env -S npx tsx\n${SCRIPT}` }, RUN],
  [
    `ts-node -e 'const x: string = "https://a.example/x.sh"; import { execSync } from "child_process"; execSync("curl " + x + " | sh")'`,
    {},
    RUN,
  ],
  [
    'bun m.ts',
    {
      'm.ts':
        'import { $ } from "bun"; const v: string = (await $`curl https://a.example/v`.text()).trim(); await $`echo ${v}`.quiet().nothrow();',
    },
    ['fetch e1 https://a.example/v'],
  ],
  [
    'bun m.ts',
    {
      'm.ts': 'import "./n"; if (import.meta.main) await fetch("https://a.example/m");',
      'n.ts': 'export {}; if (import.meta.main) await fetch("https://a.example/n");',
    },
    ['fetch e1 https://a.example/m'],
  ],
  [
    'bun m.ts',
    {
      'm.ts':
        'const url = "https://a.example/x?a=(1)&b=2"; const flags = ["-f", "-H", "X: y|z"]; await Bun.$`curl ${flags} ${url} | sh`;',
    },
    ['fetch e1 https://a.example/x?a=(1)&b=2', 'run interpret e1'],
  ],
  [
    'bun m.ts',
    {
      'm.ts':
        'await Bun.write("/tmp/x.sh", await fetch("https://a.example/x.sh")); Bun.spawnSync(["sh", "/tmp/x.sh"]);',
    },
    RUN,
  ],
  [
    'deno run m.ts',
    {
      'm.ts':
        'const r = await fetch("https://a.example/x.sh"); await Deno.writeTextFile("/tmp/x.sh", await r.text()); await new Deno.Command("sh", { args: ["/tmp/x.sh"] }).output();',
    },
    RUN,
  ],
  ['node m.ts', { 'm.ts': 'Deno.run({ cmd: ["curl", "https://a.example"] })' }, []],
  [
    'deno run m.ts',
    { 'm.ts': 'import { x } from "https://deno.example/x@1.0/mod.ts"; x(1 as number);' },
    ['fetch e1 https://deno.example/x@1.0/mod.ts', 'run load e1'],
  ],
  [
    'deno run m.ts',
    {
      'm.ts': 'import { x } from "https://deno.example/x@1.0/mod.ts"; x();',
      'deno.lock': '{"version":"4","remote":{"https://deno.example/x@1.0/mod.ts":"00"}}',
    },
    [],
  ],
  [
    'deno run m.ts',
    {
      'm.ts':
        'import { parse } from "semver"; import * as core from "npm:@actions/core@1"; parse(core.getInput("x"));',
      'deno.json': '{"imports":{"semver":"jsr:@std/semver@^1.0.0"}}',
    },
    ['install deno @std/semver@^1.0.0 version ^1.0.0', 'install deno @actions/core@1 version 1'],
  ],
  [
    'deno run m.ts',
    {
      'm.ts': 'import { parse } from "semver"; parse("x")',
      'deno.json': '{"imports":{"semver":"jsr:@std/semver@^1.0.0"}}',
      'deno.lock': '{"version":"5","specifiers":{"jsr:@std/semver@^1.0.0":"1.0.3"}}',
    },
    ['install deno @std/semver@^1.0.0 version ^1.0.0 locked'],
  ],
];

describe('programs in TypeScript', () => {
  it.each(COMMANDS)('%s with %o', (command, files, effects) => {
    const action = `name: x\nruns:\n  using: composite\n  steps:\n    - shell: bash\n      run: |\n        cd "$GITHUB_ACTION_PATH"\n        ${command}\n`;
    const run = analyze(memoryTree('o/r@sha', { 'action.yml': action, ...files }), '');
    expect(run.effects.map(printEffect)).toEqual(effects);
    expect(run.missing).toEqual([]);
  });

  it.each(['deno run {0}', 'npx tsx {0}'])('shell: %s', (shell) => {
    const action = `name: x\nruns:\n  using: composite\n  steps:\n    - shell: ${shell}\n      run: |\n        const url: string = "https://a.example/x";\n        await fetch(url);\n`;
    const run = analyze(memoryTree('o/r@sha', { 'action.yml': action }), '');
    expect(run.effects.map(printEffect)).toContain('fetch e1 https://a.example/x');
  });
});
