import { describe, expect, it } from 'vitest';
import { printParts } from '../../../../src/effects/text.js';
import { effectsOf, fetched, run } from './run.js';

const HEAD = `const core = require("@actions/core"); const tc = require("@actions/tool-cache");
const crypto = require("crypto"); const fs = require("fs");
const win = process.platform === "win32";
const sha = (p) => crypto.createHash("sha256").update(fs.readFileSync(p)).digest("hex");
`;

/** Branches, early ends and loops, and the effects that they give. */
const PATHS: readonly [what: string, code: string, effects: string[]][] = [
  [
    'another error than the one that is thrown, where what is tried ends by a return',
    `const { HttpClientError: Other } = require("@actions/http-client"); const f = async () => { try { const found = await (await fetch("a")).json(); if (!found.tag) throw new Error("none"); return found.tag; } catch (error) { if (error instanceof Other && error.statusCode === 403) fetch("b"); throw error; } }; f();`,
    [
      'fetch e1 a',
      'fetch e2 b if const found = await (await fetch("a")).json(); fails and not ({tag} is empty) and not ({instance} is empty) and error.statusCode === 403 or not ({instance} is empty) and {tag} is empty',
    ],
  ],
  [
    'the error that is thrown, where nothing else comes to an end',
    `const { HttpClientError: Other } = require("@actions/http-client"); const f = () => { try { throw new Error("none"); } catch (error) { if (error instanceof Other) fetch("b"); } }; f();`,
    [],
  ],
  [
    'a list that had nothing is no longer empty where something was added',
    'const all = core.getMultilineInput("name"); if (!all.length && win) all.push("a"); if (all.length) for (const one of all) { if (one !== "a" && one !== "b") throw 1; fetch(one); } else fetch("none"); fetch("last");',
    [
      "fetch e1 a if not ({length} is empty) or {os} == 'win32' and {length} is empty and {os} == 'win32'",
      "fetch e2 {name} if not ({length} is empty) or {os} == 'win32' and an element of all and not (not ({name} == 'a') and not ({name} == 'b'))",
      "fetch e3 none if {length} is empty and not ({os} == 'win32')",
      'fetch e4 last',
    ],
  ],
  [
    'a list is empty where nothing was added',
    'const all = []; if (win) all.push("a"); if (core.getInput("b")) all.push("b"); if (all.length > 0) fetch("some"); if (all.length === 0) fetch("none"); fetch(all.length ? "any" : "no");',
    [
      "fetch e1 some if {os} == 'win32' or not ({b} is empty)",
      "fetch e2 none if not ({os} == 'win32') and {b} is empty",
      'fetch e3 any | no',
    ],
  ],
  [
    'a loop that takes something out of an open list turns once',
    'let all = core.getMultilineInput("name"); all.push("a"); while (all.length > 0) { const at = all.findIndex((one) => one.startsWith("!")); if (at === -1) break; fetch(all[at]); all = all.slice(at + 1); } fetch("last");',
    ['fetch e1 a | {name} if all.length > 0', 'fetch e2 last'],
  ],
  [
    'the words of an input, which is empty where the caller gives nothing',
    'const { parseArgsStringToArgv } = require("string-argv"); const all = parseArgsStringToArgv(core.getInput("args")); if (win) all.push("a"); if (all.length > 0) fetch("some"); else fetch("none"); fetch(parseArgsStringToArgv("b " + core.getInput("args")).length > 0 ? "words" : "none");',
    [
      "fetch e1 some if not ({args} is empty) or {os} == 'win32'",
      "fetch e2 none if {args} is empty and not ({os} == 'win32')",
      'fetch e3 words',
    ],
  ],
  [
    'a list to which something was added is not empty',
    'const all = core.getMultilineInput("name"); all.push("a"); if (all.length === 0) fetch("none"); if (all.length < 1) fetch("none"); fetch(all.length > 0 && all.length >= 1 ? "some" : "none"); fetch(all.length > 1 ? "many" : "one");',
    ['fetch e1 some', 'fetch e2 many | one'],
  ],
  [
    'both sides',
    'if (win) fetch("a"); else fetch("b");',
    ["fetch e1 a if {os} == 'win32'", "fetch e2 b if not ({os} == 'win32')"],
  ],
  [
    'after an early return',
    'function f() { if (win) return; fetch("a"); } f(); fetch("b");',
    ["fetch e1 a if not ({os} == 'win32')", 'fetch e2 b'],
  ],
  [
    'what is empty on a path',
    'const name = core.getInput("name"); if (!name) fetch("a" + name); else fetch("b" + name);',
    ['fetch e1 a if {name} is empty', 'fetch e2 b{name} if not ({name} is empty)'],
  ],
  [
    'what is found where an input is empty, or it is an error',
    `(async () => { let name = core.getInput("name");
      if (!name) {
        for (const one of await (await fetch("list")).json()) if (!one.draft) { name = one.tag; break; }
        if (!name) throw 1;
        fetch(name);
      }
    })();`,
    [
      'fetch e1 list if {name} is empty',
      'fetch e2 {tag} if {name} is empty and {draft} is empty and not ({tag} is empty)',
    ],
  ],
  [
    'what both sides wrote before they returned',
    `let host; const o = {}; class B { constructor() { this.arch = { x64: "amd64" }[process.arch]; if (!this.arch) throw 1; } }
    function f() { if (win) { host = "w"; o.at = "1"; return new B(); } else { host = "l"; o.at = "2"; return new B(); } }
    const made = f(); if (win) fetch(host + o.at); else fetch(host + o.at + made.arch);`,
    ["fetch e1 w1 if {os} == 'win32'", "fetch e2 l2amd64 if not ({os} == 'win32')"],
  ],
  [
    'a callback that is kept for later, and a request by the parts of an address',
    `const done = require("once")((message) => { if (message) fetch("a"); else fetch("b"); });
    const { hostname, port, path } = require("url").parse("https://h.example/x?y=1");
    require("https").get({ hostname, port, path }, done);`,
    ['fetch e1 https://h.example/x?y=1', 'fetch e2 a'],
  ],
  [
    'two pieces of one value are two things',
    `const [key, value] = core.getInput("source").split("="); if (key === "type" && value === "image") fetch("a");`,
    ["fetch e1 a if {source} == 'type' and {source} == 'image'"],
  ],
  [
    'where a tool or a file is not found, and where more is tried than to find it',
    `const io = require("@actions/io"); const path = core.getInput("path");
    async function find() { try { return await io.which("left", true); } catch { fetch("a"); } }
    (async () => {
      await find();
      try { fs.accessSync(path); } catch { fetch("b"); }
      try { await io.which("right", true); fetch("c"); } catch { fetch("d"); }
      try { await io.which("cc", true); await io.which("ld", true); } catch { fetch("e"); }
    })();`,
    [
      'fetch e1 a if not (command left exists) or return await io.which("left", true); fails',
      'fetch e2 b if not (file {path} exists) or fs.accessSync(path); fails',
      'fetch e3 c',
      'fetch e4 d if not (command right exists) or await io.which("right", true); fails',
      'fetch e5 e if not (command cc exists) or not (command ld exists) or await io.which("cc", true); fails',
    ],
  ],
  [
    'what leaves a try, and what does not, runs what is finally',
    `let host = "a"; function f() { try { if (win) return; host = "b"; } finally { fetch(host); } fetch("c"); } f();
    async function g() { try { if (!win) throw 1; host = "d"; } finally { fetch(host + 1); } fetch("e"); } g();
    try { if (win) process.exit(1); } finally { fetch("f"); }`,
    [
      "fetch e1 a if {os} == 'win32'",
      "fetch e2 b if not ({os} == 'win32')",
      "fetch e3 c if not ({os} == 'win32')",
      "fetch e4 b1 if not ({os} == 'win32')",
      "fetch e5 d1 if {os} == 'win32'",
      "fetch e6 e if {os} == 'win32'",
      "fetch e7 f if not ({os} == 'win32')",
    ],
  ],
  [
    'an event that resolves what is waited for was listened to before there was a promise',
    `const child = require("child_process").spawn("bash"); const one = {}; let code;
    child.on("exit", () => one.done && (code === 1 ? one.fail(new Error("a")) : one.done("b")));
    const run = () => { const promise = new Promise((done, fail) => { Object.assign(one, { done, fail }); });
      setTimeout(() => one.fail(new Error("c")), 1000); return promise; };
    (async () => { const host = await run(); fetch(host); })();`,
    ['run execute ', 'fetch e2 b'],
  ],
  [
    'what only a timer rejects is rejected',
    `const wait = () => new Promise((_, reject) => setTimeout(() => reject(new Error("a")), 1000));
    (async () => { try { await wait(); fetch("never"); } catch (error) { fetch(error.message); } })();
    wait().then(() => fetch("never"), () => fetch("b"));`,
    ['fetch e1 a', 'fetch e2 b'],
  ],
  [
    'a shell that is written to and watched',
    `const child = require("child_process").spawn("bash", ["--norc"], { detached: true });
    class Command {
      constructor(line) { this.line = line; child.on("exit", this.finish); child.stdout.on("data", this.read); }
      read = (data) => { for (const line of data.split("\\n")) { const found = line.match(/end (\\d+)/); if (found) { this.code = parseInt(found[1]); setImmediate(this.finish); } } };
      run = () => { const promise = new Promise((a, b) => { this.resolve = a; this.reject = b; });
        child.stdin.write(this.line); setTimeout(() => this.reject({}), 1e6);
        return promise.then(() => this, (e) => { throw e; }); };
      finish = () => { if (this.code !== 0) return this.reject({}); return this.resolve(); };
    }
    (async () => { for (const line of ["one", "two"]) await new Command(line).run(); fetch("c"); })();`,
    ['run execute ', 'run execute ', 'run execute ', 'fetch e4 c'],
  ],
  [
    'where a function that remembers what it gave is called on several paths',
    `const find = require("memoizee")(async (name) => { fetch(name); return name; }, { promise: true });
    if (win) find("a"); find("a"); if (win) find("a"); find("b");`,
    ['fetch e1 a', 'fetch e2 b'],
  ],
  ['after an exit', 'if (win) process.exit(1); fetch("a");', ["fetch e1 a if not ({os} == 'win32')"]],
  [
    'after a throw in a callee',
    'function check() { if (win) throw new Error("no"); } check(); fetch("a");',
    ["fetch e1 a if not ({os} == 'win32')"],
  ],
  [
    'after an await of a throwing callee',
    'async function check() { if (win) throw new Error("no"); } (async () => { await check(); fetch("a"); })();',
    ["fetch e1 a if not ({os} == 'win32')"],
  ],
  [
    'a method of one object or another, given to a model',
    `const { Octokit } = require("@octokit/rest"); const api = win ? new Octokit() : new Octokit({ auth: "x" });
    api.paginate(api.repos.listTags, { owner: "o", repo: "r" }).then(([tag]) => fetch(tag.zipball_url));`,
    [
      "resolve e1 https://api.github.com/repos/o/r/tags if {os} == 'win32'",
      "resolve e2 https://api.github.com/repos/o/r/tags if not ({os} == 'win32')",
      "fetch e3 {zipball_url} if {os} == 'win32'",
      "fetch e4 {zipball_url} if not ({os} == 'win32')",
    ],
  ],
  ['a caught throw does not reach further', 'try { if (win) throw 1; } catch {} fetch("a");', ['fetch e1 a']],
  [
    'the same test again',
    'if (win) { if (win) fetch("a"); else fetch("b"); }',
    ["fetch e1 a if {os} == 'win32'"],
  ],
  [
    'a value of the other side',
    'const e = win ? ".exe" : ""; if (win) fetch("a" + e); else fetch("b" + e);',
    ["fetch e1 a.exe if {os} == 'win32'", "fetch e2 b if not ({os} == 'win32')"],
  ],
  [
    'exclusive equalities',
    'switch (process.platform) { case "linux": if (win) fetch("no"); fetch("l"); }',
    ["fetch e1 l if {os} == 'linux'"],
  ],
  [
    'input tests',
    'if (core.getInput("version") === "latest") fetch("a");',
    ["fetch e1 a if {version} == 'latest'"],
  ],
  [
    'starts with',
    'if (core.getInput("version").startsWith("v")) fetch("a");',
    ['fetch e1 a if {version} matches /^v/'],
  ],
  [
    'a text that passed a test is what passes it',
    'const m = { l: "one:1", w: "two:2" }[core.getInput("name")] ?? "three"; if (m.startsWith("t")) { if (m.includes(":")) fetch(m); else fetch(m + ":3"); }',
    [
      "fetch e1 two:2 if {name} == 'w' or not ({name} == 'l') and {name} == 'w'",
      "fetch e2 three:3 if {name} == 'w' or not ({name} == 'l') and not ({name} == 'w')",
    ],
  ],
  [
    'one of two tests',
    'const m = { l: "one", w: "two" }[core.getInput("name")] ?? "six"; if (m.startsWith("t") || m === "six") fetch(m); else fetch("other/" + m);',
    [
      "fetch e1 two | six if {name} == 'w' or not ({name} == 'l')",
      "fetch e2 other/one if not ({name} == 'w') and {name} == 'l'",
    ],
  ],
  [
    'the length of a text',
    'const n = core.getInput("name"); if (n.length > 0) fetch("a"); if (n.length === 0) fetch("b"); if (!n.length) fetch("c");',
    ['fetch e1 a if not ({name} is empty)', 'fetch e2 b if {name} is empty', 'fetch e3 c if {name} is empty'],
  ],
  [
    'what stands behind an option of the caller',
    'const args = core.getInput("name").split(" "); args.push("--own", "x"); const at = args.indexOf("--target"); if (at !== -1) { fetch(args[at]); fetch(args[at + 1]); }',
    ["fetch e1 --target if {name} == '--target'", "fetch e2 {name} if {name} == '--target'"],
  ],
  [
    'the length of a variable',
    'const dir = process.env.TOOLS || ""; if (dir.length > 0) fetch("a");',
    ['fetch e1 a if not ({TOOLS} is empty)'],
  ],
  [
    'an input that is JSON',
    'const own = JSON.parse(core.getInput("name")); if (own === false) fetch("a"); else if (own) fetch("b");',
    ["fetch e1 a if {name} == 'false'", "fetch e2 b if not ({name} == 'false')"],
  ],
  [
    'an element that is there at times is mapped where it is there',
    'const names = core.getInput("name").split(",").filter((n) => n !== ""); names.push("own"); names.map((n) => { if (!["own", "one"].includes(n)) throw 1; fetch(n); }); fetch("end");',
    [
      "fetch e1 {name} if not ({name} is empty) and {name} == 'own' or {name} == 'one'",
      'fetch e2 own',
      'fetch e3 end',
    ],
  ],
  [
    'what satisfies an exact version is that version',
    'const semver = require("semver"); fetch("list").then((r) => r.json()).then((all) => fetch("at/" + semver.maxSatisfying(all, core.getInput("name"))));',
    [
      'fetch e1 list',
      expect.stringMatching(/^fetch e2 at\/\{name\} \| at\/\{version\}/) as unknown as string,
    ],
  ],
  [
    'a program that is on PATH or not',
    'const own = require("which").sync("tool", { nothrow: true }); if (!own) fetch("a"); if (require("which").sync("tool")) fetch("b");',
    ['fetch e1 a if not (command tool exists)', 'fetch e2 b'],
  ],
  [
    'what passed a schema is the data',
    'const z = require("zod"); const checked = z.union([z.literal("a"), z.string().regex(/^b/)]).safeParse(core.getInput("name")); if (!checked.success) throw 1; fetch(checked.data);',
    ['fetch e1 {name}'],
  ],
  ['empty input', 'if (!core.getInput("name")) fetch("a");', ['fetch e1 a if {name} is empty']],
  [
    'and, or',
    'if (win && core.getInput("name")) fetch("a");',
    ["fetch e1 a if {os} == 'win32' and not ({name} is empty)"],
  ],
  [
    'what is an address or a version',
    `const asked = core.getInput("version"); try { fetch(new URL(asked).href); } catch { fetch("https://h/" + asked); }`,
    [
      'fetch e1 {version}',
      'fetch e2 https://h/{version} if not ({version} matches /^[A-Za-z][A-Za-z0-9+.-]*:/) or fetch(new URL(asked).href); fails',
    ],
  ],
  [
    'what a server calls a version is no address, unlike what it calls one',
    `const { url, tag_name } = await (await fetch("https://h/x.json")).json(); try { new URL(tag_name); fetch("a"); } catch { fetch("b"); } try { new URL(url); fetch("c"); } catch { fetch("d"); }`,
    [
      'fetch e1 https://h/x.json',
      'fetch e2 a',
      'fetch e3 b if not ({tag_name} matches /^[A-Za-z][A-Za-z0-9+.-]*:/) or new URL(tag_name); fails',
      'fetch e4 c',
      'fetch e5 d if new URL(url); fails',
    ],
  ],
  ['what is no address', 'try { fetch(new URL("latest").href); } catch { fetch("b"); }', ['fetch e1 b']],
  ['error paths', 'try { JSON.parse("x"); } catch { fetch("a"); }', ['fetch e1 a']],
  [
    'fall-back on error',
    'async function f() { try { return await (await fetch("a")).text(); } catch (e) { return "b"; } } f().then((u) => tc.downloadTool("https://h/" + u));',
    ['fetch e1 a', 'fetch e2 https://h/{body} | https://h/b'],
  ],
  [
    'a program that is asked for before it is installed',
    'const { execFileSync } = require("child_process"); try { execFileSync("tool", ["--version"]); } catch { fetch("a"); } try { execFileSync("tool", ["run"]); } catch { fetch("b"); }',
    [
      'run execute ',
      'fetch e2 a if not (command tool exists) or execFileSync("tool", ["--version"]); fails',
      'run execute ',
      'fetch e4 b if execFileSync("tool", ["run"]); fails',
    ],
  ],
  [
    'a program that has to be on PATH',
    'const { which } = require("@actions/io"); const find = async () => { try { return await which("tool", true); } catch { return ""; } }; find().then((found) => { if (!found) fetch("a"); });',
    ['fetch e1 a if not (command tool exists and not (return await which("tool", true); fails))'],
  ],
  [
    'a file that was not there, and is written then',
    'if (!fs.existsSync("/x/t")) fs.writeFileSync("/x/t", "t"); if (fs.existsSync("/x/t")) fetch("a"); else fetch("b");',
    ['fetch e1 a if /x/t is there by now', 'fetch e2 b if not (/x/t is there by now)'],
  ],
  [
    'retries, with a fork on the way to the break',
    'const g = () => { if (win) return 1; return 2; }; async function f() { let r; for (let i = 0; i < 2; i++) { try { g(); r = await fetch("a"); break; } catch (e) { if (i > 0) throw e; } } if (r === undefined) throw 1; return (await r.json()).u; } f().then((u) => fetch(u));',
    // The second turn asks for the same again: one fetch.
    ['fetch e1 a', 'fetch e2 {u}'],
  ],
  [
    'one value by two ways, and nothing',
    'const find = () => { if (first) return process.env.D + "/x"; if (second) return process.env.D + "/x"; return ""; }; if (find()) fetch("found"); else fetch("not found");',
    ['fetch e1 found if first or second', 'fetch e2 not found if not (first) and not (second)'],
  ],
  [
    'more values than are kept, and nothing',
    `const one = () => { ${Array.from({ length: 60 }, (_, at) => `if (c${at}) return "v${at}";`).join(' ')} return ""; }; if (!one()) fetch("nothing");`,
    [expect.stringMatching(/^fetch e1 nothing if /) as unknown as string],
  ],
  [
    'a default that is no exact version',
    'const semver = require("semver"); const v = core.getInput("version") || "~> 2"; if (semver.valid(v)) fetch("exact/" + v); else fetch("range/" + v);',
    [
      expect.stringMatching(
        /^fetch e1 exact\/\{version\}( \| exact\/~> 2)? if not \(\{version\} is empty\) and \{version\} matches/,
      ) as unknown as string,
      expect.stringMatching(
        /^fetch e2 range\/(\{version\}|~> 2) \| range\/(\{version\}|~> 2) if /,
      ) as unknown as string,
    ],
  ],
  [
    'loops over unknown lists',
    'fetch("a").then((r) => r.json()).then((l) => { for (const x of l) if (x.os === "l") fetch(x.url); });',
    [
      'fetch e1 a',
      expect.stringMatching(/^fetch e2 \{url\} if an element of l and \{os\} == 'l'/) as unknown as string,
    ],
  ],
];

/** Objects of which a property tells which one it is. */
const ONE = `const one = [{ kind: "a", n: "1" }, { kind: "b", n: "2" }, { kind: "c", n: "3" }].find((x) => probe(x));`;
const TOLD: readonly [what: string, code: string, urls: string[]][] = [
  ['not asked', 'fetch(one.n);', ['1', '2', '3']],
  ['asked', 'if (one.kind === "a") fetch(one.n);', ['1']],
  ['asked, otherwise', 'if (one.kind !== "a") fetch(one.n);', ['2', '3']],
  [
    'cases',
    'switch (one.kind) { case "a": case "b": fetch(one.n); break; default: fetch(one.n); }',
    ['1', '2', '3'],
  ],
  ['read before', 'const { kind, n } = one; if (kind === "c") fetch(n);', ['3']],
  ['another one', 'if ({ ...one, kind: pick() }.kind === "a") fetch(one.n);', ['1', '2', '3']],
];

const CLASSES = `class A { constructor(n) { this.n = n; } } class B { constructor(n) { this.n = n; } }
const one = [new A("1"), new B("2"), new B("3")].find((x) => probe(x));`;
const INSTANCES: readonly [what: string, code: string, urls: string[]][] = [
  ['of this one', 'if (one instanceof A) fetch(one.n);', ['1']],
  ['of another one', 'if (!(one instanceof A)) fetch(one.n);', ['2', '3']],
  ['after a return', '(() => { if (one instanceof B) return; fetch(one.n); })();', ['1']],
];

const ANYTHING = `const text = core.getInput("text"); const any = JSON.parse(text);
const some = []; for (const one of ["a", "b", "c"]) if (core.getInput(one)) some.push(one);`;

/** What nobody knows: of which class something is, which keys it has, how long it is, when a loop is over. */
const UNKNOWN: readonly [what: string, code: string, urls: string[]][] = [
  [
    'a class',
    'if (any instanceof A) fetch("a"); else if (any instanceof B) fetch("b"); else throw any;',
    ['a', 'b'],
  ],
  ['a class that it is not', 'if (any instanceof A) return; fetch(any instanceof A ? "a" : "b");', ['b']],
  ['keys of one of two', 'for (const key in win ? { a: 1 } : { b: 2, c: 3 }) fetch(key);', ['a', 'b', 'c']],
  ['keys of what can be empty', 'for (const key in win ? {} : any) fetch("a");', ['a']],
  ['keys of nothing', 'for (const key in win ? {} : undefined) fetch("a");', []],
  ['elements that can be missing', 'for (let i = 0; i < some.length; i++) fetch(some[i]);', ['a', 'b', 'c']],
  [
    'elements that can be missing, from the last',
    'const n = some.length; for (var i = n - 1; i >= 0; i--) fetch(some[i]);',
    ['c', 'b', 'a'],
  ],
  [
    'an element that is there',
    'for (let i = 0; i < some.length; i++) if (some[i] === "b") fetch(some[i]);',
    ['b'],
  ],
  ['an index that is set back', 'for (let i = 0; i < some.length; i++) { fetch(some[i]); i--; }', ['a']],
  ['how many elements are there', 'if (some.length > 1) fetch("a"); else fetch("b");', ['a', 'b']],
  [
    'cells of a list',
    'let cells = {}; for (const one of text) cells = { one, next: cells }; if (cells.next?.next?.next) fetch("a");',
    ['a'],
  ],
  [
    'cells of a list of two',
    'let cells = {}; for (const one of "xy") cells = { one, next: cells }; if (cells.next.next.next) fetch("a");',
    [],
  ],
  [
    'states',
    'let state = 0; let done = false; while (!done) if (state === 9 || probe(state)) done = true; else state++; fetch(state === 9 ? "a" : "b");',
    ['a', 'b'],
  ],
  [
    'states that are known',
    'let state = 0; let done = false; while (!done) if (state === 9) done = true; else state++; fetch(state === 9 ? "a" : "b");',
    ['a'],
  ],
  [
    'tries',
    'let got; let done = false; while (!done) { const r = await fetch("b"); if (r.ok) { got = "a"; done = true; } } fetch(got);',
    ['b', 'a'],
  ],
];

/** Texts that a test leaves of what an input or an answer gives. */
const SOME = `const r = await fetch("list"); const v = core.getInput("name") || (win ? "latest" : (await r.json()).tag);`;
const LEFT: readonly [what: string, code: string, urls: string[]][] = [
  ['a method', 'fetch(v.startsWith("v") ? v.slice(1) : "x");', ['{name}', 'x', '{tag}']],
  ['a pattern', 'fetch(/^v/.test(v) ? v : "x");', ['{name}', 'x', '{tag}']],
  [
    'not after a return',
    'const f = (s) => { if (s === "latest") return; fetch(s); }; f(core.getInput("name") || (win ? core.getInput("version") : "latest"));',
    ['{name}', '{version}'],
  ],
  [
    'what it is made into',
    'const w = core.getInput("name") || "latest"; fetch(w.trim().toLowerCase() === "latest" ? "x" : w);',
    ['x', '{name}'],
  ],
  [
    'a property that is left alone',
    'const o = { v: core.getInput("name") || "latest" }; if (o.v === "latest") o.v = "x"; fetch(o.v);',
    ['x', '{name}'],
  ],
  [
    'one thing that is in it and another',
    'const { tag } = await r.json(); if (tag.includes("a")) fetch("a"); else if (tag.includes("b")) fetch("b");',
    ['b'],
  ],
  ['what is not left', 'if (v.startsWith("v")) return; fetch(v);', ['{name}', 'latest', '{tag}']],
];

describe('a test of what can be a text or an answer', () => {
  it.each(LEFT)('%s', (_what, code, urls) => {
    const last = run(`${HEAD} (async () => { ${SOME} ${code} })();`).effects.at(-1);
    expect(last?.kind === 'fetch' && last.url.alternatives.map(({ parts }) => printParts(parts))).toEqual(
      urls,
    );
  });
});

describe('a property that tells which object it is', () => {
  it.each(TOLD)('%s', (_what, code, urls) => {
    const found = run(`${ONE} ${code}`).effects.flatMap((effect) =>
      effect.kind === 'fetch' ? effect.url.alternatives.map(({ parts }) => parts.join('')) : [],
    );
    expect(found).toEqual(urls);
  });
});

describe('a class that tells which object it is', () => {
  it.each(INSTANCES)('%s', (_what, code, urls) => {
    const found = run(`${CLASSES} ${code}`).effects.flatMap((effect) =>
      effect.kind === 'fetch' ? effect.url.alternatives.map(({ parts }) => parts.join('')) : [],
    );
    expect(found).toEqual(urls);
  });
});

describe('what nobody knows', () => {
  it.each(UNKNOWN)('%s', (_what, code, urls) => {
    const found = run(
      `${HEAD} class A {} class B {} (async () => { ${ANYTHING} ${code} })();`,
    ).effects.flatMap((effect) =>
      effect.kind === 'fetch' ? effect.url.alternatives.map(({ parts }) => parts.join('')) : [],
    );
    expect(found).toEqual(urls);
  });
});

describe('paths', () => {
  it.each(PATHS)('%s', (_what, code, effects) => {
    expect(effectsOf(HEAD + code)).toEqual(effects);
  });

  it('ends loops that wait for something unknown', () => {
    const effects = effectsOf(
      `${HEAD}while (true) { fetch("a"); if (core.getInput("name")) break; } fetch("b");`,
    );
    expect(effects.length).toBeLessThan(8);
    expect(effects.some((effect) => effect.includes(' b'))).toBe(true);
  });
});

const DOWNLOAD = 'const p = await tc.downloadTool("https://h/t.tgz");';
const CHECKED = 'checked by';

/** Programs that download, check and unpack; whether the unpacking is covered by the check. */
const CHECKS: readonly [what: string, body: string, covered: 'always' | 'at times' | 'never'][] = [
  [
    'throws on mismatch',
    `${DOWNLOAD} if (sha(p) !== "abc") throw new Error("no"); await tc.extractTar(p);`,
    'always',
  ],
  [
    'exits on mismatch',
    `${DOWNLOAD} if (sha(p) !== "abc") { core.setFailed("no"); process.exit(1); } await tc.extractTar(p);`,
    'always',
  ],
  [
    'returns on mismatch',
    `${DOWNLOAD} if (sha(p) !== "abc") { core.setFailed("no"); return; } await tc.extractTar(p);`,
    'always',
  ],
  ['unpacks where it matches', `${DOWNLOAD} if (sha(p) === "abc") await tc.extractTar(p);`, 'always'],
  ['warns only', `${DOWNLOAD} if (sha(p) !== "abc") core.warning("no"); await tc.extractTar(p);`, 'never'],
  [
    'fails without ending',
    `${DOWNLOAD} if (sha(p) !== "abc") core.setFailed("no"); await tc.extractTar(p);`,
    'never',
  ],
  [
    'is never called',
    `function verify(p) { if (sha(p) !== "abc") throw 1; } ${DOWNLOAD} await tc.extractTar(p);`,
    'never',
  ],
  ['comes too late', `${DOWNLOAD} await tc.extractTar(p); if (sha(p) !== "abc") throw 1;`, 'never'],
  [
    'boolean function',
    `const ok = async (p) => sha(p) === "abc"; ${DOWNLOAD} if (!(await ok(p))) throw new Error("no"); await tc.extractTar(p);`,
    'always',
  ],
  [
    'boolean function, warning',
    `const ok = async (p) => sha(p) === "abc"; ${DOWNLOAD} if (!(await ok(p))) core.warning("no"); await tc.extractTar(p);`,
    'never',
  ],
  [
    'boolean function with more than one no',
    `const ok = async (p) => { if (fs.readFileSync("key").includes("x")) return false; if (sha(p) !== "abc") return false; return true; }; ${DOWNLOAD} if (!(await ok(p))) throw new Error("no"); await tc.extractTar(p);`,
    'always',
  ],
  [
    'one server after the other',
    `const ok = async (p) => { if (fs.readFileSync("key").includes("x")) return false; if (sha(p) !== "abc") return false; return true; }; const get = async (m) => { const p = await tc.downloadTool(m + "/t.tgz"); if (!(await ok(p))) throw new Error("no"); return p; }; let p; for (const m of ["https://a.example", "https://b.example"]) { try { p = await get(m); break; } catch {} } await tc.extractTar(p);`,
    'at times',
  ],
  [
    'verify function',
    `async function verify(p, want) { const got = sha(p); if (got.toLowerCase() !== want.toLowerCase()) throw new Error("no"); } ${DOWNLOAD} await verify(p, "ABC"); await tc.extractTar(p);`,
    'always',
  ],
  [
    'caught and passed over',
    `${DOWNLOAD} try { if (sha(p) !== "abc") throw 1; } catch { core.warning("no"); } await tc.extractTar(p);`,
    'never',
  ],
  [
    'caught and failed',
    `${DOWNLOAD} try { if (sha(p) !== "abc") throw 1; } catch { core.setFailed("no"); return; } await tc.extractTar(p);`,
    'always',
  ],
  [
    'only for a known version',
    `${DOWNLOAD} const want = { "1.0": "abc" }[core.getInput("version")]; if (want !== undefined && sha(p) !== want) throw 1; await tc.extractTar(p);`,
    'at times',
  ],
  [
    'skipped without input',
    `${DOWNLOAD} const want = core.getInput("name"); if (want) { if (sha(p) !== want) throw 1; } await tc.extractTar(p);`,
    'at times',
  ],
  [
    'rejected promise',
    `${DOWNLOAD} await new Promise((resolve, reject) => { if (sha(p) === "abc") resolve(); else reject(new Error("no")); }); await tc.extractTar(p);`,
    'always',
  ],
  [
    'hash in a list of sums',
    `${DOWNLOAD} const sums = "abc  t.tgz"; if (!sums.includes(sha(p))) throw 1; await tc.extractTar(p);`,
    'always',
  ],
  [
    'hash in a document',
    `${DOWNLOAD} const notes = (await (await fetch("notes")).json()).body; if (!notes.includes(sha(p) + "  t.tgz")) throw 1; await tc.extractTar(p);`,
    'always',
  ],
];

describe('checks', () => {
  it.each(CHECKS)('%s', (_what, body, covered) => {
    const effects = effectsOf(`${HEAD}async function run() { ${body} } run();`);
    const unpacked = effects.find((effect) => effect.startsWith('run extract')) ?? 'nothing is unpacked';
    expect(unpacked).toMatch(/^run extract/);
    const found = !unpacked.includes(CHECKED)
      ? 'never'
      : unpacked.includes('at times')
        ? 'at times'
        : 'always';
    expect(found).toBe(covered);
  });
});

describe('a loader of modules', () => {
  const FORKS = Array.from({ length: 400 }, (_, at) => `if (process.env.A${at}) x = "${at}";`).join('\n');
  const modules = Array.from(
    { length: 4 },
    (_, at) => `m${at}: (module) => { let x = ""; ${FORKS} module.exports = x; }`,
  );
  const LOADER = `const all = { ${modules.join(', ')}, last: (module) => { module.exports = "https://h/x"; } };
    const known = {};`;
  const USES = 'load("m0"); load("m1"); load("m2"); load("m3"); fetch(load("last"));';

  it('is followed however much the modules fork', () => {
    const load = `function load(id) {
      if (known[id] !== undefined) return known[id].exports;
      const module = known[id] = { exports: {} };
      all[id].call(module.exports, module, module.exports, load);
      return module.exports;
    }`;
    expect(fetched(`${LOADER} ${load} ${USES}`)).toEqual(['https://h/x']);
  });
});

describe('functions that are called often', () => {
  const calls = (body: string): string[] =>
    effectsOf(`${HEAD}const pack = (name) => { ${body} };
      for (let at = 0; at < 400; at++) { pack("tool" + at); }`);

  it('one that forks little is followed each time', () => {
    const effects = calls('if (win) fetch("w" + name); else fetch("u" + name);');
    expect(effects).toHaveLength(800);
    expect(effects[799]).toContain('utool399');
  });

  it('one that forks often is not, and that is said', () => {
    const effects = calls(
      'for (const on of ["a", "b", "c", "d", "e", "f", "g", "h"]) if (core.getInput(on + name)) fetch(on + name);',
    );
    expect(effects.filter((effect) => !effect.startsWith('opaque')).length).toBeLessThan(400 * 8);
    expect(effects.join('\n')).toContain('opaque called more often than the analysis follows');
  });

  it('one that is asked for the same again and again does nothing new', () => {
    const FORKING =
      'for (const on of ["a", "b", "c", "d", "e", "f", "g", "h"]) if (core.getInput(on)) fetch(on + name);';
    const turns = (call: string): string =>
      effectsOf(`${HEAD}let name; const pack = (given) => { name ??= given; ${FORKING} };
        for (let at = 0; at < 400; at++) { ${call} }`).join('\n');
    expect(turns('pack("tool");')).not.toContain('opaque');
    // what has no argument does by its state what it does
    expect(turns('name = "tool"; pack();')).toContain('opaque');
  });
});

describe('a scanner of unknown text', () => {
  it.each([
    [12, 'https://h/x?{number} | https://h/x?0'],
    // More places than are kept apart: the others are one that is not known.
    [40, 'https://h/x?{number}'],
  ])('can stand anywhere, which is not told apart: %i turns', (turns, url) => {
    const found = fetched(`
      class Scanner {
        constructor(text) { this.text = text; this.pos = { line: 1, offset: 0 }; }
        next() { const c = this.text.charAt(this.pos.offset); this.pos.offset += c.length; if (c === "\\n") this.pos.line++; return c; }
        mark() { return { ...this.pos }; }
        back(pos) { this.pos = pos; }
      }
      const word = (s) => { const at = s.mark(); if (s.next() === "a" && s.next() === "b") return "ab"; s.back(at); return undefined; };
      const s = new Scanner(process.env.INPUT_V);
      for (let n = 0; n < ${turns}; n++) word(s);
      if (s.pos.offset > 3) fetch("https://h/x?" + s.pos.offset);`);
    expect(found).toEqual([url]);
  });
});
