import { type AnyNode, parse } from 'acorn';
import { describe, expect, it } from 'vitest';
import { Libraries } from '../../../../analyzers/javascript/bundle/libraries.js';

/** The library and member that the first function or class of the code is taken for. */
function libraryOf(code: string, file = 'dist/index.js'): string | undefined {
  const program = parse(code, { ecmaVersion: 'latest' });
  const found = new Libraries(code, file).of(program.body[0] as AnyNode, 'member');
  return found && `${found.library} ${found.member}`;
}

const MINIFIED: readonly [string, string, string | undefined][] = [
  [
    'exec, in a bundle without names',
    `function Xn(t,e,r){return L(this,void 0,void 0,function*(){let n=M(t);if(n.length===0)throw new Error("Parameter 'commandLine' cannot be null or empty.");let s=n[0];return e=n.slice(1).concat(e||[]),new N(s,e,r).exec()})}`,
    '@actions/exec exec',
  ],
  [
    'the second version of restoreCache',
    'async function I(t,e,r){let n=await x.Get({key:e});if(!n.ok)return;if(r.lookupOnly)return S("Lookup only - skipping download"),n.key;return S("Cache restored successfully"),n.key}',
    '@actions/cache restoreCache',
  ],
  [
    'a client of the AWS SDK',
    'class A extends k.Client{config;constructor(...[e]){const t=F(e||{});super(t);this.initConfig=t;this.config=t;this.middlewareStack.use(g(this.config))}destroy(){super.destroy()}}',
    '@smithy/smithy-client Client',
  ],
  [
    'the walk of glob, minified with all that it takes along',
    'class I{constructor(p,o){this.scurry=o.scurry;this.includeChildMatches=o.includeChildMatches!==false}async walk(){return[...await new V(this.p,this.scurry.cwd).walk()]}walkSync(){return[...new V(this.p).walkSync()]}iterateSync(){return this.streamSync()[Symbol.iterator]()}}',
    'glob Glob',
  ],
  [
    'a downloader of files, minified',
    'class A{constructor(e){this.c=Object.assign({cloneFiles:!0,skipExistingFileName:!1},e)}async download(){return await this._makeUntilSuccessful(async()=>new D(this.c).start())}async _makeUntilSuccessful(e){return e()}}',
    'nodejs-file-downloader Downloader',
  ],
  ['a class that walks something else', 'class I{walk(){return 1}walkSync(){return this.scurry}}', undefined],
  [
    'the fibers of PureScript',
    'function F(e,c,l){function r(){switch(l.tag){case i:d=l._2;l=l._1;break;case q:l=g._1.killed(e.fromLeft(x))(g._2);l=g._1.failed(x)(l._3);l=g._1.completed(x)(g._2)}}function o(e){return h&&e.rethrow}return{onComplete:o,isSuspended:function(){return s},run:r}}',
    'purescript-aff Fiber',
  ],
  [
    'a check of types that dart2js made',
    'function f(o){if(typeof o=="number")return o;throw A.initializeExceptionWrapper(A._TypeError__TypeError$forType(o,"num"),new Error())}',
    'dart2js _asCheck',
  ],
  [
    'a function that only asks for a type',
    'function f(o){return typeof o=="number"?o:A._TypeErrors.forType(o,"num")}',
    undefined,
  ],
  [
    'the digest of a file, by a worker',
    'async function h(f,o={}){const{signal:s}=o;if(W===undefined)return g(r.createReadStream(f),o);const{encoding:e="hex",algorithm:a="sha512"}=o;return k(await t("hashFile",[a,f],s),e)}',
    'hasha hashFile',
  ],
  [
    'a class one of whose methods has the messages of a function',
    `class R{run(t){if(!t)throw new Error("Parameter 'commandLine' cannot be null or empty.");return g(t)}}`,
    undefined,
  ],
  [
    'a function that only says something like it',
    `function f(t){if(!t)throw new Error("Parameter 'commandLine' cannot be empty.");return g(t)}`,
    undefined,
  ],
  [
    'a class that has some of the properties',
    'class A{constructor(e){this.initConfig=e;this.config=e}destroy(){}}',
    undefined,
  ],
  [
    'a larger function that holds the message',
    `function f(){${Array.from({ length: 20 }, (_, at) => `g.h${at}("text${at}");`).join('')}function x(t){if(!t)throw new Error("Parameter 'commandLine' cannot be null or empty.")}}`,
    undefined,
  ],
];

describe('functions of a file that a path comment names', () => {
  const run = '{ const d = s["~run"]({ value: i }, c); if (d.issues) throw d.issues; return d.value; }';
  it.each([
    ['by its own name', `function parse2(s, i, c) ${run}`, 'valibot parse'],
    [
      'by the name of another one with the same features',
      `function assert(s, i, c) ${run}`,
      'valibot assert',
    ],
  ])('%s', (_what, code, library) => {
    const text = `// node_modules/valibot/dist/index.mjs\n${code}\n// src/index.js\n`;
    expect(libraryOf(text)).toBe(library);
  });
});

describe('landmarks of libraries', () => {
  it.each(MINIFIED)('%s', (_what, code, library) => {
    expect(libraryOf(code)).toBe(library);
  });
});
