import { type FunctionExpression, parseExpressionAt } from 'acorn';
import { expect, it } from 'vitest';
import { exportsNothing } from '../../../../analyzers/javascript/bundle/exports.js';

const FACTORIES: readonly [code: string, isEmpty: boolean][] = [
  [
    'function (e, t, i) { "use strict"; i.r(t); const n = i(622); n.run(function (e, t) { return e + t; }); }',
    true,
  ],
  [
    'function (e, t, i) { try { i(1)(); } catch (t) { i(2).fail(t); } { let e = 1; use(e); } use(i.e, { t: 1 }); }',
    true,
  ],
  ['function (e, t, i) { function go() { var e = 1; return e; } go(); }', true],
  [
    'function (e, t, i) { for (let e = 0; e < 2; e++) i(e); for (const t of i(1)) i(t); switch (i) { case 1: let e = 2; i(e); } i(function e() { e(); }); }',
    true,
  ],
  ['function (e, t, i) { i.r(t); e = i.hmd(e); const own = e && e.exports === i; i(own); }', true],
  ['function (e, t, i) { e.exports = i(622); }', false],
  ['(e, t, i) => { t.run = () => 1; }', false],
  ['(e, t, i) => { i.r(t); i.d(t, { run: () => run }); function run() {} }', false],
  ['function (e, t, i) { (function () { e.exports = 1; }).call(this); }', false],
  ['function (e) { i(1); }', false],
];

it.each(FACTORIES)('%s', (code, isEmpty) => {
  const node = parseExpressionAt(`(${code})`, 1, { ecmaVersion: 'latest' });
  expect(exportsNothing(node as FunctionExpression)).toBe(isEmpty);
});
