import { describe, expect, it } from 'vitest';
import { fetched } from './run.js';

/** An expression (statements before it may be given) and the text that it evaluates to. */
const EXPRESSIONS: readonly [code: string, text: string][] = [
  // bytes
  [
    '(() => { const b = new Uint8Array(2); return [b instanceof Uint8Array, Buffer.from("x") instanceof Uint8Array, new Int8Array(1) instanceof Uint8Array, b instanceof Buffer, b.constructor.name].join(); })()',
    'true,true,false,false,Uint8Array',
  ],
  [
    '[Uint8Array.prototype.isPrototypeOf(Buffer.from("x")), Error.prototype.isPrototypeOf({}), ArrayBuffer.isView(new Uint8Array(1)), ArrayBuffer.isView([])].join()',
    'true,false,true,false',
  ],
  // what an iterator gives
  ['new Map([["a", 1], ["b", 2], ["c", 3]]).keys().toArray().join("+")', 'a+b+c'],
  ['["a", "b", "c"].values().drop(1).map((one) => one + one).take(1).toArray().join("+")', 'bb'],
  // loops in loops end, however many turns they have together
  [
    '(() => { let n = 0; for (let i = 0; i < 900; i++) for (let j = 0; j < 900; j++) n++; return n < 900 * 900 ? "cut short" : "whole"; })()',
    'cut short',
  ],
  [
    '(() => { let n = 0; for (let i = 0; i < 90; i++) for (let j = 0; j < 90; j++) n++; return n; })()',
    '8100',
  ],
  // a pattern with repetitions in repetitions, over a short text
  ['/^(\\d+(\\.\\d+)*)+$/.test("1.2.3") ? "version" : "other"', 'version'],
  ['"".match(/^((a|b)+c*)+$/) === null ? "none" : "some"', 'none'],
  // what is parsed as a number is one, though it may be `NaN`
  ['Number.parseInt(process.env.INPUT_V) != null ? "number" : "nothing"', 'number'],
  // adding to a length is arithmetic; to what may be a text, it is not
  [
    '(() => { let at = 0; at += process.env.INPUT_V.length; at += process.env.INPUT_W.length; return at; })()',
    '{number}',
  ],
  ['"at-" + process.env.INPUT_V + 1', 'at-{v}1'],
  // a copy of one of several objects has what each of them has
  [
    '(() => { const a = process.env.INPUT_V ? { v: "1", w: "x" } : { v: "2" }; const b = { w: "y", ...a }; return b.v + b.w; })()',
    '1x | 2y',
  ],
  // literals, templates, operators
  ['"a" + "b" + 1', 'ab1'],
  ['`v${1 + 2}`', 'v3'],
  ['["a", "b"].join("/")', 'a/b'],
  ['[1, 2, 3].map((n) => n * 2).join("-")', '2-4-6'],
  ['typeof {} + typeof (() => 1) + typeof undefined', 'objectfunctionundefined'],
  ['(() => { let s = ""; for (let i = 0; i < 3; i++) s += i; return s; })()', '012'],
  ['(() => { let s = ""; for (const c of "abc") s = c + s; return s; })()', 'cba'],
  ['(() => { const o = { a: 1, b: 2 }; let s = ""; for (const k in o) s += k + o[k]; return s; })()', 'a1b2'],
  ['(() => { let n = 0; while (n < 5) n++; do n++; while (n < 9); return n; })()', '9'],
  [
    '(() => { outer: for (let i = 0; ; i++) { for (;;) { if (i > 2) break outer; continue outer; } } return "out"; })()',
    'out',
  ],
  [
    '(() => { switch ("b") { case "a": return 1; case "b": case "c": return 2; default: return 3; } })()',
    '2',
  ],
  ['(() => { try { throw new Error("no"); } catch (e) { return e.message; } finally { void 0; } })()', 'no'],
  ['(() => { const { a, b: { c = "d" } = {}, ...rest } = { a: 1, x: 2 }; return a + c + rest.x; })()', '1d2'],
  ['(() => { const [a, , b = 3, ...c] = [1, 2, undefined, 4, 5]; return `${a}${b}${c}`; })()', '134,5'],
  ['((a, b = a + 1, ...c) => `${a}${b}${c.length}`)(1, undefined, 7, 8)', '122'],
  ['String(null ?? "x") + (0 || "y") + ("" && "z")', 'xy'],
  ['({ a: { b: () => "deep" } }).a?.b?.() + undefined?.x', 'deepundefined'],
  [
    '(() => { let s = ""; const f = () => { try { s += "a"; return s; } finally { s += "b"; } }; return f() + s; })()',
    'aab',
  ],
  ['(() => { const f = () => { try { return "a"; } finally { return "b"; } }; return f(); })()', 'b'],
  [
    '(() => { let s = ""; for (const one of "abc") try { if (one === "a") continue; if (one === "c") break; s += one; } finally { s += "-"; } return s; })()',
    '-b--',
  ],
  [
    '(() => { let s = ""; const g = () => { throw new Error("x"); }; try { try { g(); } finally { s += "a"; } } catch (e) { s += e.message; } finally { s += "b"; } return s; })()',
    'axb',
  ],
  [
    '(() => { let s = ""; for (const one of "ab") { try { throw one; } catch (e) { s += e; for (;;) break; continue; } finally { s += "."; for (;;) break; } s += "never"; } return s; })()',
    'a.b.',
  ],
  [
    '(() => { let s = ""; const f = () => { for (const one of "ab") try { for (;;) { try { return one; } finally { s += "in"; } } } finally { s += "out"; continue; } return "end"; }; return f() + s; })()',
    'endinoutinout',
  ],
  [
    '(() => { function* inner() { yield 1; return "a"; } function* outer() { return (yield* inner()) + "b"; } return outer().next().value + [...outer()].join(); })()',
    '11',
  ],
  [
    '(() => { function* wait(of) { return yield () => of + "!"; } function* run() { const one = yield* wait("a"); return one + (yield* wait("b")); } const turns = run(); let turn = turns.next(); while (!turn.done) turn = turns.next(turn.value()); return turn.value; })()',
    'a!b!',
  ],
  [
    '(() => { let s = ""; for (const one of "abc") { part: { if (one === "a") break part; if (one === "b") break; s += "x"; } s += one; } return s; })()',
    'a',
  ],
  [
    '(() => { let n = 0; const at = () => n++; const o = () => (at(), list); const list = ["a", "b", "c"]; o()[at()] += "x"; list[at()]++; list[at()] ??= "y"; return list.join() + n; })()',
    'a,bx,NaN,y4',
  ],
  ['(() => { let n = null; n ??= "a"; let m = 1; m += 2; m **= 2; return n + m; })()', 'a9'],
  ['(function () { return arguments.length + this.x; }).call({ x: 5 }, 1, 2)', '7'],
  ['(function (a, b) { return this + a + b; }).bind("t", "u").apply(null, ["v"])', 'tuv'],
  [
    '[function (a, b) {}, (a, b = 1, c) => a, (...a) => a, class { constructor(a, b, c) {} }, class {}].map((f) => f.length).join("")',
    '21030',
  ],
  [
    'require("semver").parse(require("@actions/core").getInput("v")).major === 1 ? "one" : "other"',
    'one | other',
  ],
  ['String.raw`a${1}b`', 'a1b'],
  ['((strings, ...values) => strings.join("_") + values.join())`x${1}y${2}z`', 'x_y_z1,2'],
  // classes
  [
    '(() => { class A { x = "f"; static s = "t"; #p = "p"; get g() { return this.#p; } m() { return this.x; } } const a = new A(); return a.m() + A.s + a.g; })()',
    'ftp',
  ],
  [
    '(() => { class A { constructor(n) { this.n = n; } hi() { return "hi " + this.n; } } class B extends A { constructor() { super("b"); } hi() { return super.hi() + "!"; } } return new B().hi(); })()',
    'hi b!',
  ],
  [
    '(() => { class E extends Error { constructor(m) { super(m); this.name = "E"; } } const e = new E("m"); return e.message + (e instanceof E) + (e instanceof Error); })()',
    'mtruetrue',
  ],
  [
    '(() => { function F(n) { this.n = n; } F.prototype.get = function () { return this.n; }; return new F("p").get(); })()',
    'p',
  ],
  [
    '(() => { const o = { get a() { return "g"; }, set a(v) { this.b = v; } }; o.a = "s"; return o.a + o.b; })()',
    'gs',
  ],
  [
    '(() => { function Q() { this[0] = "a"; this[1] = "b"; this.length = 2; } Q.prototype[Symbol.iterator] = Array.prototype[Symbol.iterator]; let s = ""; for (const one of new Q()) s += one; return s + Array.prototype.map.call(new Q(), (x) => x).join("-"); })()',
    'aba-b',
  ],
  // strings
  ['"v1.2.3".replace(/^v/, "")', '1.2.3'],
  ['"a-b-c".replaceAll("-", "+").split("+").slice(1).join("")', 'bc'],
  ['" X ".trim().toLowerCase().padStart(3, "0")', '00x'],
  ['"1.2.3".match(/^(\\d+)\\.(\\d+)/)[2]', '2'],
  ['"k=v".split("=")[1] + "abc".slice(-1) + "abc".substring(0, 1) + "abc".charAt(1)', 'vcab'],
  ['"x".replace(/x/, (m) => m + m)', 'xx'],
  ['encodeURIComponent("a b") + decodeURIComponent("%2F")', 'a%20b/'],
  [
    'atob("aGk=") + Buffer.from("68692", "hex").toString() + Buffer.from("aGk=", "base64").toString("utf8")',
    'hihihi',
  ],
  ['Buffer.from("hello").subarray(1, 3).toString() + Buffer.from("hello").slice(3)', 'ello'],
  ['Buffer.from("hello").subarray(0, 2).equals(Buffer.from("he")) ? "same" : "other"', 'same'],
  [
    'Buffer.from("//79/A==", "base64").subarray(1).equals(Buffer.from("//79/A==", "base64")) ? "same" : "other"',
    'same | other',
  ],
  [
    '(() => { function F() { return F.prototype; } class G extends F {} const g = new G(); g.x = "set"; return g.x; })()',
    'set',
  ],
  [
    '(() => { const o = {}; Object.defineProperty(o, process.env.KEY, { value: "v" }); return o.any ?? "none"; })()',
    'v',
  ],
  ['String.fromCharCode(104, 105) + unescape("%20")', 'hi '],
  ['new URL("../b?c=1", "https://h/a/d/").href', 'https://h/a/b?c=1'],
  ['new URL("https://h.io/p").hostname', 'h.io'],
  ['new URL(`file://${process.env.INPUT_NAME}/b`).pathname', '{name}/b'],
  ['new URL("../c.sh", `file://${process.env.INPUT_NAME}/a/b`).pathname', '{name}/c.sh'],
  [
    '(() => { const u = new URL("https://h/p"); u.searchParams.append("a", "1"); return u.toString(); })()',
    'https://h/p?a=1',
  ],
  ['require("path").join("a", "..", "b")', 'b'],
  ['require("util").format("%s-%d", "a", 1)', 'a-1'],
  ['require("util").format(process.env.A ? "a/%s/%s" : "b/%s", "1", "x")', 'a/1/x | b/1 x'],
  // collections
  ['JSON.stringify(JSON.parse(\'{"a":[1,{"b":null}]}\'))', '{"a":[1,{"b":null}]}'],
  ['Object.entries({ a: 1 }).map(([k, v]) => k + v).concat(Object.keys({ z: 0 })).join()', 'a1,z'],
  ['Object.assign({}, { a: "x" }, { ...{ b: "y" } }).b', 'y'],
  ['new Map([["a", "m"]]).get("a") + [...new Set([1, 1, 2])].length', 'm2'],
  ['"abcabc".indexOf("b", 2) + "," + "abcabc".indexOf("b") + "," + "abcabc".lastIndexOf("c", 4)', '4,1,2'],
  ['[3, 1, 2].sort().concat([9]).filter((n) => n > 1).reduce((a, b) => a + b, 0)', '14'],
  ['[[1], [2, [3]]].flat(2).includes(3) + "" + [1, 2].find((n) => n > 1)', 'true2'],
  ['["a", "b"].flatMap((name) => (process.env.A ? [name, 1] : [])).find((one) => one === "b")', 'b'],
  ['[["x"], process.env.A ? ["y"] : "z"].flat()[1]', 'y | z'],
  ['JSON.parse(process.env.A).flatMap((one) => (one.ok ? [{ url: "u" }] : []))[0].url', 'u'],
  ['[..."ab"].entries().next().value[1]', 'a'],
  // generators and promises
  ['[...(function* () { yield 1; yield* [2, 3]; })()].join()', '1,2,3'],
];

describe('known values', () => {
  it.each(EXPRESSIONS)('%s', (code, text) => {
    expect(fetched(`fetch("" + (${code}))`)).toEqual([text]);
  });
});

/** Statements that fetch, and what they fetch. */
const PROGRAMS: readonly [what: string, code: string, urls: string[]][] = [
  ['await', 'async function f() { return "a"; } (async () => { fetch(await f()); })();', ['a']],
  ['then', 'Promise.resolve("a").then((v) => v + "b").then((v) => fetch(v));', ['ab']],
  ['new Promise', 'new Promise((resolve) => setTimeout(() => resolve("a"), 5)).then(fetch);', ['a']],
  ['Promise.all', 'Promise.all([Promise.resolve("a"), "b"]).then(([x, y]) => fetch(x + y));', ['ab']],
  [
    'for await',
    '(async () => { for await (const x of (async function* () { yield "a"; })()) fetch(x); })();',
    ['a'],
  ],
  [
    'TypeScript __awaiter',
    `var __awaiter = function (thisArg, _arguments, P, generator) {
      function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
      return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
      });
    };
    function f() { return __awaiter(this, void 0, void 0, function* () { const x = yield Promise.resolve("a"); fetch(x); return x + "b"; }); }
    f().then(fetch);`,
    ['a', 'ab'],
  ],
  ['hoisting', 'run(); function run() { fetch(u); } var u = "late"; run();', ['undefined', 'late']],
  [
    'closures',
    'function maker() { let n = 0; return () => `u${++n}`; } const m = maker(); m(); fetch(m());',
    ['u2'],
  ],
  ['unreachable code', 'function dead() { fetch("no"); } fetch("yes");', ['yes']],
  ['code after exit', 'fetch("a"); process.exit(0); fetch("b");', ['a']],
  ['code after throw', '(() => { try { throw 1; fetch("no"); } catch { fetch("yes"); } })();', ['yes']],
  [
    'callbacks of unknown functions',
    'const lib = require("nowhere"); lib.on("x", () => fetch("called"));',
    ['called'],
  ],
  ['eval of a literal', 'eval("fetch(\'a\')");', ['a']],
  [
    'what an error has ended is not a value, where the test is not decided',
    'const f = () => { const v = Math.random() > 0.5 ? null : "a"; if (!v) throw new Error("none"); return v; }; fetch(`${f()}`);',
    ['a'],
  ],
  [
    'a comparison with null tells what a value is not',
    'const f = () => { const v = Math.random() > 0.5 ? undefined : "a"; if (v === undefined) process.exit(1); return v; }; fetch(`${f()}`);',
    ['a'],
  ],
  [
    'what only a warning says can still be nothing',
    'const v = Math.random() > 0.5 ? null : "a"; if (!v) console.log("none"); fetch(`${v}`);',
    ['null | a'],
  ],
  [
    'a compiled state machine goes on from either state',
    'var to = 0; (() => { for (;;) switch (to) { case 0: to = process.env.INPUT_V ? 1 : 2; break; case 1: fetch("one"); to = 3; break; case 2: fetch("two"); to = 3; break; case 3: fetch("end"); return; } })();',
    ['one', 'two', 'end'],
  ],
  [
    'a loop that looks further on in a text ends',
    'let s = `x-${process.env.INPUT_V}-y`, out = "", end = 0, at = s.indexOf("-"); do { out += s.slice(end, at) + "+"; end = at + 1; at = s.indexOf("-", end); } while (at !== -1); fetch("done");',
    ['done'],
  ],
  [
    'bytes that are not known are no bytes that are not there',
    'const b = require("crypto").randomBytes(16).slice(2, 4); const hex = ["00", "01"]; const id = hex[b[0]] + "-" + hex[b[1]]; if (!/^[0-9a-f]{2}-[0-9a-f]{2}$/.test(id)) throw new Error("bad"); fetch("a");',
    ['a'],
  ],
  [
    'a property that only an error puts there may be missing',
    'const errors = {}; try { JSON.parse(process.env.INPUT_A); } catch (e) { errors.a = e; } if (Object.keys(errors).length) process.exit(1); fetch("a");',
    ['a'],
  ],
  [
    'what is known of a file is nothing to wait for',
    'const waits = (x) => (x && typeof x.then === "function" ? x.then : undefined); const file = require("fs").statSync("/x"); fetch(waits(file) ? "b" : "a");',
    ['a'],
  ],
  [
    "webpack's getter of a default",
    'function r() {} r.d = (to, key, get) => Object.defineProperty(to, key, { get }); r.n = function (m) { var g = m && m.__esModule ? function () { return m["default"]; } : function () { return m; }; r.d(g, "a", g); return g; }; const p = r.n(require("path")); fetch(p().join("a", "b")); fetch(p.a.join("c", "d"));',
    ['a/b', 'c/d'],
  ],
  ['webpack require', 'eval("require")("child_process"); fetch("a");', ['a']],
];

describe('programs', () => {
  it.each(PROGRAMS)('%s', (_what, code, urls) => {
    expect(fetched(code)).toEqual(urls);
  });
});

/** A function as compilers write it that have no `async`: states of a loop, what fails is one more state. */
const STATES = (body: string): string =>
  `class Run { constructor() { this.state = 0; this.handler = 9; } go() { let sent; $m: do try { const tmp = this.state; switch (tmp) { ${body} case 9: throw this.error; } } catch (e) { if (this.handler === 9) throw e; this.state = this.handler; this.error = e; } while (true); } } new Run().go();`;
const ASKED = 'process.env.INPUT_A';

const MACHINES: readonly [what: string, code: string, urls: string[]][] = [
  [
    'states that an input chooses meet again',
    STATES(
      `case 0: if (${ASKED}) { this.state = 1; continue $m; } this.state = 2; continue $m; case 1: fetch("a"); this.state = 3; continue $m; case 2: fetch("b"); this.state = 3; continue $m; case 3: this.state = ${ASKED}.length > 3 ? 4 : 5; continue $m; case 4: fetch("c"); this.state = 5; continue $m; case 5: fetch("d"); this.state = 6; continue $m; case 6: fetch("e"); return;`,
    ),
    ['a', 'b', 'c', 'd', 'e'],
  ],
  [
    'what handles an error is a state',
    STATES(
      'case 0: this.handler = 2; this.state = 1; sent = fetch("a"); continue $m; case 1: fetch("b"); return; case 2: this.handler = 9; fetch("c"); return;',
    ),
    ['a', 'b', 'c'],
  ],
  [
    'a state that is never chosen',
    STATES(
      `case 0: this.state = ${ASKED} ? 1 : 2; continue $m; case 1: fetch("a"); return; case 2: return; case 3: fetch("b"); return;`,
    ),
    ['a'],
  ],
  [
    'states that fall into each other meet, too',
    STATES(
      `case 0: this.state = ${ASKED} ? 1 : 2; continue $m; case 1: this.v = "a"; this.state = 3; continue $m; case 2: this.v = "b"; case 3: fetch(this.v); return;`,
    ),
    ['b | a'],
  ],
  [
    'a loop over states that ends',
    STATES(
      `case 0: this.n = 0; this.state = 1; continue $m; case 1: this.state = this.n < 3 ? 2 : 3; continue $m; case 2: fetch("a" + this.n++); this.state = 1; continue $m; case 3: if (${ASKED}) fetch("b"); return;`,
    ),
    ['a0', 'a1', 'a2', 'b'],
  ],
];

describe('functions that were compiled to states', () => {
  it.each(MACHINES)('%s', (_what, code, urls) => {
    expect(fetched(code)).toEqual(urls);
  });
});

/** A fiber as PureScript's runtime has it, by what its names are; and the `Either` that it is given. */
const FIBER = `function Fiber(u, s, a) { function go() { switch (a.tag) { case 0: a = a._2; a = a._1; a = a._3; } return u.fromLeft(a); }
  return { go, killed: a.killed, failed: a.failed, completed: a.completed, rethrow: a.rethrow, onComplete: go, isSuspended: go }; }
const either = { isLeft: (e) => e.isLeft, fromLeft: (e) => e.of, fromRight: (e) => e.of, left: (of) => ({ isLeft: true, of }), right: (of) => ({ isLeft: false, of }) };
const at = (tag, _1, _2, _3) => ({ tag, _1, _2, _3 });
const get = (url) => at("Sync", () => fetch(url));
const start = (aff) => Fiber(either, null, aff).run();`;

const FIBERS: readonly [what: string, code: string, urls: string[]][] = [
  [
    'one after the other',
    'start(at("Bind", at("Pure", "a"), (x) => at("Bind", get(x), () => get("b"))));',
    ['a', 'b'],
  ],
  ['an answer', 'start(at("Bind", at("Async", (done) => () => done(either.right("a"))()), get));', ['a']],
  [
    'a failure',
    'start(at("Bind", at("Throw", "no"), () => get("a")));',
    ['opaque the program always ends with an error, as far as could be followed'],
  ],
  ['a failure that is caught', 'start(at("Catch", at("Throw", "a"), get));', ['a']],
  [
    'side by side',
    'start(at("Sequential", at("Map", (x) => x, at("Apply", at("Map", () => (x) => x, get("a")), get("b")))));',
    ['a', 'b'],
  ],
  [
    'a resource',
    'start(at("Bracket", at("Pure", "a"), { completed: () => () => get("b") }, get));',
    ['a', 'b'],
  ],
];

describe('fibers of PureScript', () => {
  it.each(FIBERS)('%s', (_what, code, urls) => {
    expect(fetched(`${FIBER} ${code}`)).toEqual(urls);
  });
});

/** What dart2js compiles programs against, by what its names are. */
const DART = `const $ = {}; const A = {
  _makeAsyncAwaitCompleter: (type) => new A._AsyncAwaitCompleter(new A._Future($.Zone__current), type),
  _wrapJsFunctionForAsync: (code) => $.Zone__current.registerBinaryCallback$3$1(new A._wrapJsFunctionForAsync_closure(code)),
  _asyncStartSync(body, completer) { body.call$2(0, null); completer.isSync = true; return completer._future; },
  _asyncAwait(of, body) { A._awaitOnObject(of, body); },
  _asyncReturn(of, completer) { completer.complete$1(of); },
  _asyncRethrow(of, completer) { completer.completeError$2(A.unwrapException(of), A.getTraceFromException(of)); },
  _asString(of) { if (typeof of == "string") return of; throw A.wrapException(A._TypeError__TypeError$forType(of, "String")); },
  join(a, b) { const parts = [a, b]; A._validateArgList("join", parts); return $.context.joinAll$1(parts); },
};`;

/** An async function as dart2js compiles it. */
const asyncDart = (name: string, states: string, vars = 'v'): string =>
  `function ${name}(given) { var $async$goto = 0, completer = A._makeAsyncAwaitCompleter(0), handler = 1, errors = [], returned, ${vars}; var $async$body = A._wrapJsFunctionForAsync(function (code, $async$result) { if (code === 1) { errors.push($async$result); $async$goto = handler; } for (;;) switch ($async$goto) { ${states} case 9: return A._asyncReturn(returned, completer); case 1: return A._asyncRethrow(errors.at(-1), completer); } }); return A._asyncStartSync($async$body, completer); }`;
const awaitDart = (of: string, next: number): string =>
  `$async$goto = ${next}; return A._asyncAwait(${of}, $async$body);`;

const DART_PROGRAMS: readonly [what: string, code: string, urls: string[]][] = [
  [
    'a value that is waited for',
    `${asyncDart('get', `case 0: ${awaitDart('fetch(given)', 2)} case 2: returned = "b"; $async$goto = 9; break;`)} ${asyncDart('main', `case 0: ${awaitDart('get("a")', 2)} case 2: fetch(A._asString($async$result)); $async$goto = 9; break;`)} main();`,
    ['a', 'b'],
  ],
  [
    'ways that wait, each with its own value, meet where they wait next',
    `${asyncDart('main', `case 0: $async$goto = ${ASKED} ? 2 : 4; break; case 2: ${awaitDart('"x"', 3)} case 3: v = $async$result; $async$goto = 5; break; case 4: ${awaitDart('"y"', 6)} case 6: v = $async$result; case 5: ${awaitDart('fetch(v)', 7)} case 7: fetch("z"); $async$goto = 9; break;`)} main();`,
    ['x', 'y', 'z'],
  ],
  [
    'a failure that is caught',
    `${asyncDart('fail', 'case 0: throw new Error("no");')} ${asyncDart('main', `case 0: handler = 3; ${awaitDart('fail()', 2)} case 2: fetch("a"); $async$goto = 9; break; case 3: handler = 1; fetch("b"); $async$goto = 9; break;`)} main();`,
    ['b'],
  ],
  [
    'a failure that nothing catches',
    `${asyncDart('fail', 'case 0: throw new Error("no");')} ${asyncDart('main', `case 0: fetch("b"); ${awaitDart('fail()', 2)} case 2: fetch("a"); $async$goto = 9; break;`)} main();`,
    ['b'],
  ],
  [
    'a loop that waits',
    `${asyncDart('main', `case 0: v = 0; case 2: $async$goto = v < 3 ? 3 : 4; break; case 3: ${awaitDart('fetch("a" + v)', 5)} case 5: v++; $async$goto = 2; break; case 4: fetch("b"); $async$goto = 9; break;`)} main();`,
    ['a0', 'a1', 'a2', 'b'],
  ],
  ['a path', 'fetch(A.join("a", "b"));', ['a/b']],
];

describe('programs of Dart', () => {
  it.each(DART_PROGRAMS)('%s', (_what, code, urls) => {
    expect(fetched(`${DART} ${code}`)).toEqual(urls);
  });
});

const HOLES: readonly [code: string, text: string][] = [
  // a large table: of addresses one of each shape, of other texts whichever
  [
    '(() => { const t = {}; for (let n = 0; n < 40; n++) t[`1.${n}`] = `https://h/v1.${n}/a-1.${n}.zip`; t.head = "https://h/head/a.zip"; return t[process.env.V]; })()',
    'https://h/v1.39/a-1.39.zip | https://h/head/a.zip',
  ],
  [
    '(() => { const t = {}; for (let n = 0; n < 40; n++) t[`1.${n}`] = { x64: `https://h/v1.${n}/a.zip` }; t.head = { x64: "https://h/head/a.zip" }; return t[process.env.V][process.arch]; })()',
    'https://h/v1.39/a.zip | https://h/head/a.zip',
  ],
  [
    '(() => { const t = {}; for (let n = 0; n < 40; n++) t[`1.${n}`] = `${n}abc`; t.head = "https://h/head/a.zip"; return t[process.env.V]; })()',
    '{V}',
  ],
  // a group that always takes part and has a character is not empty; one that can be left out may be
  [
    '(() => { const m = process.env.INPUT_V.match(/^(\\d+)\\.(\\d*)(-\\w+)?$/); return m ? (m[1] || "a") + (m[2] || "b") : "x"; })()',
    '{v}{v} | {v}b | x',
  ],
  [
    '(() => { const m = process.env.INPUT_V.match(/(?<name>\\w+)@/); return m === null ? "x" : m.groups.name || "a"; })()',
    'x | {v}',
  ],
  // what a filter lets through can be nothing
  [
    '(() => { const found = (process.env.INPUT_V ?? "").split(",").filter((one) => /^left/.test(one)); return found[0] === undefined ? "none" : found[0]; })()',
    'none | {v}',
  ],
  [
    '(() => { const found = (process.env.INPUT_V ?? "").split(",").filter((one) => /^left/.test(one)); return found.at(-1) ?? "none"; })()',
    '{v} | none',
  ],
  [
    '(() => { const found = (process.env.INPUT_V ?? "").split(",").filter((one) => /^left/.test(one)); found.unshift("first"); return found[0]; })()',
    'first',
  ],
  [
    '(() => { const found = (process.env.INPUT_V ?? "").split(",").filter((one) => /^left/.test(one)); return found.reduce((all, one) => all + "," + one, "x"); })()',
    'x,{v} | x',
  ],
  [
    '(() => { const found = (process.env.INPUT_V ?? "").split(",").filter((one) => /^left/.test(one)); let s = ""; for (const [at, one] of found.entries()) s += at + one; return s; })()',
    '0{v} | ',
  ],
  // a list of any length has elements at any place
  [
    '(() => { const names = ["a", "b"], o = {}; process.env.INPUT_V.split(",").forEach((one, at) => { o[names[at]] = one; }); return o.b ?? "none"; })()',
    '{v} | none',
  ],
  [
    '(() => { const all = process.env.INPUT_V.split(","); return all.map((one, at) => (at === 0 ? "x" : all[at])).join("+"); })()',
    'x | {v}',
  ],
  ['["k", "l"].map((one, at) => one + at).join("+")', 'k0+l1'],
  // a key that is one of several
  [
    '(() => { const key = process.env.INPUT_V === "x" ? "a" : "b"; const o = { a: 1, b: 2 }; return Object.hasOwn(o, key) ? "has" : "not"; })()',
    'has',
  ],
  [
    '(() => { const key = process.env.INPUT_V === "x" ? "a" : "c"; const o = { a: 1, b: 2 }; return Object.hasOwn(o, key) ? "has" : "not"; })()',
    'has | not',
  ],
  ['(() => { const one = process.env.INPUT_V === "x" ? "a" : undefined; return `u/${one}`; })()', 'u/a'],
  ['process.env.INPUT_VERSION', '{version}'],
  ['require("@actions/core").getInput("version").replace(/^v/, "").trim()', '{version}'],
  ['`https://h/${process.platform}/${process.arch}`', 'https://h/{os}/{arch}'],
  ['process.env.FOO', '{FOO}'],
  ['process.env.FOO || "b"', '{FOO} | b'],
  ['process.env.FOO ?? "b"', '{FOO} | b'],
  ['process.platform === "win32" ? "w.zip" : "u.tgz"', 'w.zip | u.tgz'],
  ['({ linux: "l", darwin: "d" })[process.platform]', 'l | d'],
  ['({ linux: "l" })[process.platform] || process.platform', 'l | {os}'],
  [
    '(() => { switch (process.arch) { case "x64": return "amd64"; case "arm64": return "arm"; default: return process.arch; } })()',
    'amd64 | arm | {arch}',
  ],
  ['(() => { let e = ""; if (process.platform == "win32") e = ".exe"; return "t" + e; })()', 't.exe | t'],
  ['(() => { if (process.platform === "win32") return "w"; return "u"; })()', 'w | u'],
  [
    '(() => { const a = ["x"]; if (process.platform === "win32") a.push("y"); return a.join("-"); })()',
    'x-y | x',
  ],
  ['(() => { const o = { e: "a" }; if (process.platform === "win32") o.e = "b"; return o.e; })()', 'b | a'],
  [
    '(() => { const t = { a: { l: "1", d: "2" }, b: { l: "3" }, c: { l: "4" } }; const e = t[process.env.X]?.[process.platform === "linux" ? "l" : "d"]; if (!e) throw 1; return e; })()',
    '1 | 3 | 4 | 2',
  ],
  ['(() => { try { return JSON.parse(process.env.X).tag; } catch { return "d"; } })()', '{tag} | d'],
  ['`${process.env.INPUT_NAME}/x`.split("/")[0]', '{name}'],
  [
    '(() => { const turned = (s) => s.split("").reverse().join(""); return turned(turned(`a"b${process.env.INPUT_NAME}`).replace(/(["])(?!%)/g, "$1%")); })()',
    'a%"b{name}',
  ],
  [
    '(() => { const all = `a${process.env.INPUT_NAME}`.split(""); all.push("x"); return all.join(""); })()',
    'x{name}',
  ],
  ['process.env.INPUT_NAME.split("/")[1]', '{name}'],
  ['`v${process.env.INPUT_NAME}`.slice(1)', '{name}'],
  ['"a{v}b".replace("{v}", process.env.INPUT_NAME)', 'a{name}b'],
  ['process.env.INPUT_NAME.toUpperCase().replace("x", "")', '{name}'],
  ['process.env.INPUT_NAME.match(/v(\\d+)/)[1]', '{name}'],
  ['new URL(`/d/${process.env.INPUT_NAME}`, "https://h/x").href', 'https://h/d/{name}'],
];

describe('unknown parts', () => {
  it.each(HOLES)('%s', (code, text) => {
    expect(fetched(`fetch("" + (${code}))`)).toEqual([text]);
  });
});

/** Modules of the tree. */
const MODULES: readonly [what: string, entry: string, files: Record<string, string>, urls: string[]][] = [
  [
    'a module whose import stands further on in its only line',
    'var a=1;import{b}from"./b.mjs";fetch(b);',
    { 'b.mjs': 'export const b = "https://b/1";' },
    ['https://b/1'],
  ],
  [
    'a module by its file: URL',
    'const { pathToFileURL } = require("node:url"); import(pathToFileURL(require("node:path").resolve(__dirname, "vendor/a.mjs")).href).then((m) => m.go()); import(pathToFileURL(require("node:path").join(__dirname, "b.mjs"))).then((m) => m.go());',
    {
      'vendor/a.mjs': 'export function go() { fetch("https://a/1"); }',
      'b.mjs': 'export function go() { fetch("https://b/1"); }',
    },
    ['https://a/1', 'https://b/1'],
  ],
  [
    'relative require',
    'fetch(require("./lib/a").u);',
    { 'lib/a.js': 'exports.u = require("./b.json").v;', 'lib/b.json': '{"v":"j"}' },
    ['j'],
  ],
  [
    'node_modules',
    'fetch(require("own-package"));',
    {
      'node_modules/own-package/package.json': '{"main":"m.js"}',
      'node_modules/own-package/m.js': 'module.exports = "nm";',
    },
    ['nm'],
  ],
  [
    'the path of a file of the tree, and of what is elsewhere',
    'fetch(require.resolve("own-package/cli.js")); fetch(require.resolve("./x")); fetch(require.resolve("elsewhere"));',
    {
      'node_modules/own-package/package.json': '{"main":"m.js"}',
      'node_modules/own-package/cli.js': '',
      'x.js': '',
    },
    ['{github.action_path}/node_modules/own-package/cli.js', '{github.action_path}/x.js', '{elsewhere}'],
  ],
  [
    'the same by the require of a module',
    `import { createRequire } from 'module';
     fetch(createRequire(import.meta.url).resolve('./child.cjs'));
     fetch(import.meta.resolve('./child.cjs'));`,
    { 'child.cjs': '' },
    ['{github.action_path}/child.cjs', 'file://{github.action_path}/child.cjs'],
  ],
  [
    'ESM',
    'import d, { a as b } from "./m.js"; import * as n from "./m.js"; fetch(d + b + n.c());',
    { 'm.js': 'export const a = "a"; export default "d"; export function c() { return "c"; }' },
    ['dac'],
  ],
  [
    'ESM re-export',
    'import { x, y } from "./m.js"; fetch(x + y);',
    {
      'm.js': 'export * from "./n.js"; export { z as y } from "./n.js";',
      'n.js': 'export const x = 1, z = 2;',
    },
    ['3'],
  ],
  [
    'dynamic import',
    'import("./m.mjs").then((m) => fetch(m.default));',
    { 'm.mjs': 'export default "d";' },
    ['d'],
  ],
  [
    'file of the tree',
    'fetch(JSON.parse(require("fs").readFileSync(__dirname + "/v.json", "utf8")).v);',
    { 'v.json': '{"v":"1.2"}' },
    ['1.2'],
  ],
];

describe('modules', () => {
  it.each(MODULES)('%s', (_what, entry, files, urls) => {
    expect(fetched(entry, files)).toEqual(urls);
  });

  it('says where a file does not parse', () => {
    expect(fetched('const = 1;')).toEqual([expect.stringMatching(/^opaque index.js does not parse/)]);
  });
});
