import {
  expression,
  fail,
  type Grammar,
  list,
  named,
  parseProgram,
  type Reader,
  skipBlanks,
  startsWith,
  statements,
  take,
  unescaped,
  within,
} from '../expressions/reader.js';
import type { Argument, Expression, Parameter, Parsed } from '../expressions/syntax.js';

const WORD = '[A-Za-z.\\uE000-\\uE02F][\\w.\\uE000-\\uE02F]*';
const NAME = new RegExp(`${WORD}(?::::?${WORD})?|\`([^\`\\n]+)\``, 'y');
const CONSTANT = /^(?:TRUE|FALSE|NULL|NA(?:_\w+_)?|Inf|NaN|T|F)$/;

function assign(target: Expression, value: Expression): Expression {
  return { kind: 'assign', target, value, offset: target.offset };
}

/** `x |> f(y)`, `x %>% f(y)`: `f(x, y)`. */
function piped(left: Expression, right: Expression): Expression {
  const call = right.kind === 'call' ? right : { callee: right, args: [] };
  return {
    kind: 'call',
    callee: call.callee,
    args: [{ value: left }, ...call.args],
    offset: right.offset,
  };
}

/** https://cran.r-project.org/doc/manuals/r-release/R-lang.html#Operators */
const R: Grammar = {
  comment: /#[^\n]*/y,
  operators: [
    { pattern: /<<?-|:=/y, level: 5, right: true, make: assign },
    { pattern: /->>?/y, level: 6, make: (value, target) => assign(target, value) },
    { pattern: /=(?!=)/y, level: 4, right: true, make: assign },
    { pattern: /~/y, level: 7 },
    { pattern: /\|\||\|(?!>)/y, level: 8 },
    { pattern: /&&?/y, level: 9 },
    { pattern: /[<>]=?|==|!=/y, level: 11 },
    { pattern: /[-+]/y, level: 12 },
    { pattern: /[*/]/y, level: 13 },
    { pattern: /\|>|%>%/y, level: 14, make: piped },
    { pattern: /%[^%\n]*%/y, level: 14 },
    { pattern: /:(?!:)/y, level: 15 },
    { pattern: /\^/y, level: 17, right: true },
  ],
  primary,
  postfix,
};

/** An R program: https://cran.r-project.org/doc/manuals/r-release/R-lang.html#Parser */
export function parseR(source: string): Parsed {
  return parseProgram(source, R);
}

function primary(reader: Reader): Expression | undefined {
  const offset = reader.at;
  if (take(reader, /\(/y)) {
    const inner = within(reader, 1, () => {
      const one = expression(reader, R);
      skipBlanks(reader, R);
      return one;
    });
    if (!take(reader, /\)/y)) fail(reader, 'a parenthesis that is not closed', offset);
    return inner ?? { kind: 'nothing', offset };
  }
  if (take(reader, /\{/y)) {
    const body = statements(reader, R, /\}/y);
    if (!take(reader, /\}/y)) fail(reader, 'a block that does not end', offset);
    return { kind: 'block', body, offset };
  }
  if (startsWith(reader, /["']|[rR]["']-*[([{]/y)) return string(reader);
  const number = take(reader, /(?:0x[\da-f]+|\d+\.?\d*(?:e[-+]?\d+)?|\.\d+)[Li]?/iy);
  if (number) return { kind: 'constant', text: number[0].replace(/L$/, ''), offset };
  const unary = take(reader, /[-+!~?]/y);
  if (unary) {
    const right = expression(reader, R, unary[0] === '!' ? 10 : unary[0] === '~' ? 7 : 16);
    return right && { kind: 'operator', operator: unary[0], right, offset };
  }
  if (take(reader, /\\(?=\s*\()/y)) return closure(reader, offset);
  const name = take(reader, NAME);
  if (!name) return undefined;
  switch (name[0]) {
    case 'if':
      return conditional(reader, offset);
    case 'for':
    case 'while':
      return loop(name[0], reader, offset);
    case 'repeat': {
      const body = expression(reader, R);
      return body && { kind: 'loop', names: [], body, offset };
    }
    case 'function':
      return closure(reader, offset);
    case 'break':
    case 'next':
      return { kind: 'leave', how: 'loop', offset };
    case 'else':
      return undefined;
  }
  if (CONSTANT.test(name[0])) return { kind: 'constant', text: name[0], offset };
  return named(name[1] ?? name[0], offset);
}

function string(reader: Reader): Expression {
  const offset = reader.at;
  const raw = take(reader, /[rR](["'])(-*)([([{])/y);
  if (raw) {
    const close = `${{ '(': ')', '[': ']', '{': '}' }[raw[3]!]}${raw[2]}${raw[1]}`;
    const end = reader.source.indexOf(close, reader.at);
    const inside = reader.source.slice(reader.at, end < 0 ? undefined : end);
    reader.at += inside.length + (end < 0 ? 0 : close.length);
    return { kind: 'text', pieces: [inside], offset };
  }
  const quote = reader.source[reader.at++]!;
  const inside = take(reader, quote === '"' ? /(?:[^"\\]|\\[\s\S])*/y : /(?:[^'\\]|\\[\s\S])*/y)?.[0] ?? '';
  if (reader.source[reader.at] === quote) reader.at++;
  else fail(reader, 'a string that does not end', offset);
  const text = inside.replace(/\\([\s\S])/g, (_, character: string) => unescaped(character));
  return { kind: 'text', pieces: [text], offset };
}

/** What stands in parentheses behind `if`, `while` and the like. */
function head<T>(reader: Reader, body: () => T): T | undefined {
  skipBlanks(reader, R, true);
  if (!take(reader, /\(/y)) return undefined;
  return within(reader, 1, () => {
    const inside = body();
    skipBlanks(reader, R);
    if (!take(reader, /\)/y)) fail(reader, 'a parenthesis that is not closed');
    return inside;
  });
}

/** What is run there, which may stand on the next line. */
function body(reader: Reader): Expression {
  skipBlanks(reader, R, true);
  return expression(reader, R) ?? { kind: 'nothing', offset: reader.at };
}

function conditional(reader: Reader, offset: number): Expression | undefined {
  const test = head(reader, () => expression(reader, R));
  if (!test) return undefined;
  const then = body(reader);
  const end = reader.at;
  skipBlanks(reader, R, true);
  if (!take(reader, /else(?![\w.])/y)) {
    reader.at = end;
    return { kind: 'if', test, then, offset };
  }
  return { kind: 'if', test, then, otherwise: body(reader), offset };
}

function loop(word: string, reader: Reader, offset: number): Expression | undefined {
  if (word === 'while') {
    const test = head(reader, () => expression(reader, R));
    return test && { kind: 'loop', names: [], test, body: body(reader), offset };
  }
  const turns = head(reader, () => {
    const variable = take(reader, /\s*([\w.]+)\s+in(?![\w.])/y)?.[1];
    const items = expression(reader, R);
    return variable !== undefined && items ? { variable, items } : undefined;
  });
  return turns && { kind: 'loop', names: [turns.variable], items: turns.items, body: body(reader), offset };
}

function closure(reader: Reader, offset: number): Expression | undefined {
  skipBlanks(reader, R, true);
  if (!take(reader, /\(/y)) return undefined;
  const parameters = list(reader, R, /\)/y, argument).map(
    ({ name, value }): Parameter =>
      name === undefined
        ? {
            name: value.kind === 'name' ? value.name : '',
            ...(value.kind === 'name' && value.name === '...' ? { rest: true as const } : {}),
          }
        : { name, default: value },
  );
  return { kind: 'function', parameters, body: body(reader), offset };
}

function argument(reader: Reader): Argument | undefined {
  const given = take(
    reader,
    new RegExp(`(?:(${WORD})|"([^"\\n]*)"|'([^'\\n]*)'|\`([^\`\\n]*)\`)\\s*=(?!=)`, 'y'),
  );
  if (!given) {
    const value = expression(reader, R, 5);
    return value && { value, ...(value.kind === 'name' && value.name === '...' ? { spread: true } : {}) };
  }
  const offset = reader.at;
  const value = expression(reader, R, 5) ?? ({ kind: 'nothing', offset } as const);
  return { name: given[1] ?? given[2] ?? given[3] ?? given[4] ?? '', value };
}

function postfix(left: Expression, reader: Reader): Expression | undefined {
  const start = reader.at;
  take(reader, /[^\S\n]+/y);
  const { offset } = left;
  if (take(reader, /\(/y))
    return { kind: 'call', callee: left, args: list(reader, R, /\)/y, argument), offset };
  if (take(reader, /\[\[/y))
    return { kind: 'index', of: left, args: list(reader, R, /\]\s*\]/y, argument), offset };
  if (take(reader, /\[/y)) return { kind: 'index', of: left, args: list(reader, R, /\]/y, argument), offset };
  const field = take(reader, /[$@]\s*(?:([\w.\uE000-\uE02F]+)|[`"]([^`"\n]*)[`"])/y);
  if (field) return { kind: 'member', of: left, name: field[1] ?? field[2] ?? '', offset };
  reader.at = start;
  return undefined;
}
