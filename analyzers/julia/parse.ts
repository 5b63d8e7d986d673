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

const WORD =
  '[A-Za-z_\\u00C0-\\u024F\\u0370-\\u03FF\\uE000-\\uE02F][\\w!\\u00C0-\\u024F\\u0370-\\u03FF\\uE000-\\uE02F]*';
const NAME = new RegExp(WORD, 'y');
const MACRO = new RegExp(`@(?:${WORD}\\.)*${WORD}`, 'y');
const CONSTANT = /^(?:true|false|nothing|missing|Inf|NaN|pi)$/;
const END = /(?:end|else|elseif|catch|finally)(?![\w!])/y;

/** `f(x) = …` is a function, `(a, b) = …` several variables. */
function assign(target: Expression, value: Expression, operator: string): Expression {
  const { offset } = target;
  if (target.kind === 'call') return { kind: 'function', ...signature(target), body: value, offset };
  const own = operator.slice(0, -1).replace(/^\./, '');
  return { kind: 'assign', target, value, ...(own ? { operator: own } : {}), offset };
}

function closure(left: Expression, body: Expression): Expression {
  return { kind: 'function', parameters: signature(left).parameters, body, offset: left.offset };
}

/** `x |> f`: `f(x)`. */
function piped(left: Expression, right: Expression): Expression {
  return { kind: 'call', callee: right, args: [{ value: left }], offset: right.offset };
}

function ternary(test: Expression, reader: Reader): Expression | undefined {
  const then = expression(reader, JULIA, 3);
  skipBlanks(reader, JULIA, true);
  if (!then || !take(reader, /:/y)) return undefined;
  skipBlanks(reader, JULIA, true);
  const otherwise = expression(reader, JULIA, 2);
  return otherwise && { kind: 'if', test, then, otherwise, offset: test.offset };
}

/** `a, b = …` outside of parentheses. */
function several(left: Expression, reader: Reader): Expression | undefined {
  if (reader.open > 0) return undefined;
  const right = expression(reader, JULIA);
  if (!right) return undefined;
  const { offset } = left;
  if (right.kind !== 'assign')
    return {
      kind: 'list',
      items: [{ value: left }, ...(right.kind === 'list' ? right.items : [{ value: right }])],
      offset,
    };
  const more = right.target.kind === 'list' ? right.target.items : [{ value: right.target }];
  return { ...right, target: { kind: 'list', items: [{ value: left }, ...more], offset }, offset };
}

/** https://docs.julialang.org/en/v1/manual/mathematical-operations/#Operator-Precedence-and-Associativity */
const JULIA: Grammar = {
  comment: /#=[\s\S]*?(?:=#|$)|#[^\n]*/y,
  operators: [
    { pattern: /,/y, level: 0, rest: several },
    { pattern: /\.?(?:[-+*/^%|&÷⊻]|\/\/|<<|>>>?|\|\||&&)?=(?![=>])/y, level: 1, right: true, make: assign },
    { pattern: /:=/y, level: 1, right: true, make: assign },
    { pattern: /->/y, level: 1, right: true, make: closure },
    { pattern: /=>/y, level: 2, right: true },
    { pattern: /(?<=\s)\?(?=\s)/y, level: 3, rest: ternary },
    { pattern: /\|\|/y, level: 4 },
    { pattern: /&&/y, level: 5 },
    {
      pattern: /\.?(?:===?|!==?|<:|>:|[<>]=?(?![<>])|[≤≥≠∈∉⊆])|(?:in|isa)(?![\w!])/y,
      level: 6,
    },
    { pattern: /\.?\|>/y, level: 7, make: piped },
    { pattern: /(?<!\s):(?![\s:])/y, level: 8 },
    { pattern: /\.?(?:\+\+?|-(?!>)|\|(?![|>])|⊻)(?!=)/y, level: 9 },
    { pattern: /\.?(?:\*|\/\/?|%|&(?!&)|÷|\\)(?!=)/y, level: 10 },
    { pattern: /<<|>>>?/y, level: 11 },
    { pattern: /where(?![\w!])/y, level: 12, make: (left) => left },
    { pattern: /\.?\^/y, level: 13, right: true },
  ],
  primary,
  postfix,
};

/** A Julia program: https://docs.julialang.org/en/v1/base/punctuation */
export function parseJulia(source: string): Parsed {
  return parseProgram(source, JULIA);
}

/** Statements up to the word that ends the block; `end` itself is taken. */
function block(reader: Reader, offset: number): Expression {
  const body = statements(reader, JULIA, END);
  ended(reader, offset);
  return { kind: 'block', body, offset };
}

function ended(reader: Reader, offset: number): void {
  if (!take(reader, /end(?![\w!])/y)) fail(reader, 'a block that does not end', offset);
}

function part(reader: Reader): Expression {
  const offset = reader.at;
  return { kind: 'block', body: statements(reader, JULIA, END), offset };
}

function primary(reader: Reader): Expression | undefined {
  const offset = reader.at;
  if (take(reader, /\(/y)) return parenthesis(reader, offset);
  if (take(reader, /\[/y)) return vector(reader, offset);
  if (startsWith(reader, /"/y)) return string(reader, false);
  if (startsWith(reader, /`/y)) return commandLine(reader);
  const character = take(reader, /'(\\.[^']*|[^'\\])'/y);
  if (character)
    return {
      kind: 'text',
      pieces: [character[1]!.replace(/^\\(.)$/, (_, c: string) => unescaped(c))],
      offset,
    };
  const number = take(reader, /0[xob][\da-f_]+|(?:\d[\d_]*\.?[\d_]*(?:[ef][-+]?\d+)?|\.\d+)/iy);
  if (number) return { kind: 'constant', text: number[0].replaceAll('_', ''), offset };
  const symbol = take(reader, new RegExp(`:(${WORD})`, 'y'));
  if (symbol) return { kind: 'text', pieces: [symbol[1]!], offset };
  if (take(reader, /:(?=\()/y)) {
    primary(reader);
    return { kind: 'nothing', offset };
  }
  if (take(reader, /:(?=\s*[\],)])/y)) return { kind: 'constant', text: ':', offset };
  if (take(reader, /::/y)) return expression(reader, JULIA, 12);
  const unary = take(reader, /\.?[-+!~√&$]/y);
  if (unary) {
    const right = expression(reader, JULIA, 12);
    return right && { kind: 'operator', operator: unary[0].replace('.', ''), right, offset };
  }
  const macro = take(reader, MACRO);
  if (macro) return macroCall(macro[0], reader, offset);
  if (startsWith(reader, END)) return undefined;
  const name = take(reader, NAME);
  if (!name) return undefined;
  if (startsWith(reader, /["`]/y)) return prefixed(name[0], reader, offset);
  return (
    keyword(name[0], reader, offset) ??
    (CONSTANT.test(name[0]) ? { kind: 'constant', text: name[0], offset } : named(name[0], offset))
  );
}

function keyword(word: string, reader: Reader, offset: number): Expression | undefined {
  switch (word) {
    case 'begin':
    case 'module':
    case 'baremodule':
    case 'let':
      if (word !== 'begin') take(reader, word === 'let' ? /[^\S\n]*/y : /[^\S\n]+\w+/y);
      return block(reader, offset);
    case 'quote':
      block(reader, offset);
      return { kind: 'nothing', offset };
    case 'mutable':
    case 'abstract':
    case 'primitive':
    case 'struct':
      if (word !== 'struct' && !take(reader, /[^\S\n]+(?:struct|type)(?![\w!])/y)) return undefined;
      block(reader, offset);
      return { kind: 'nothing', offset };
    case 'if':
      return within(reader, 0, () => conditional(reader, offset));
    case 'for':
      return within(reader, 0, () => loop(reader, offset));
    case 'while': {
      const test = within(reader, 0, () => expression(reader, JULIA));
      return { kind: 'loop', names: [], ...(test ? { test } : {}), body: block(reader, offset), offset };
    }
    case 'function':
    case 'macro': {
      const head = within(reader, 0, () => expression(reader, JULIA, 2));
      const own =
        head && (head.kind === 'call' ? signature(head) : { parameters: signature(head).parameters });
      const body = block(reader, offset);
      return { kind: 'function', ...(own ?? { parameters: [] }), body, offset };
    }
    case 'try':
      return attempt(reader, offset);
    case 'return': {
      const value = startsWith(reader, /[^\S\n]*(?:[\n;)]|$)/y) ? undefined : expression(reader, JULIA, 1);
      return { kind: 'leave', how: 'return', ...(value ? { value } : {}), offset };
    }
    case 'break':
    case 'continue':
      return { kind: 'leave', how: 'loop', offset };
    case 'using':
    case 'import':
    case 'export':
    case 'public':
      take(reader, /(?:(?!\bend\b)[^\n;,#]|,\s*)*/y);
      return { kind: 'nothing', offset };
    case 'const':
    case 'global':
    case 'local':
      return expression(reader, JULIA, 1);
    default:
      return undefined;
  }
}

function conditional(reader: Reader, offset: number): Expression | undefined {
  const test = expression(reader, JULIA);
  if (!test) return undefined;
  const then = part(reader);
  const at = reader.at;
  if (take(reader, /elseif(?![\w!])/y)) {
    const otherwise = conditional(reader, at);
    return { kind: 'if', test, then, ...(otherwise ? { otherwise } : {}), offset };
  }
  const otherwise = take(reader, /else(?![\w!])/y) ? part(reader) : undefined;
  ended(reader, offset);
  return { kind: 'if', test, then, ...(otherwise ? { otherwise } : {}), offset };
}

/** The variables and the list of a loop: `x in xs`, `(a, b) = xs`. */
function turns(reader: Reader): { names: string[]; items: Expression } | undefined {
  skipBlanks(reader, JULIA);
  const head = take(reader, /\(?([^()\n=∈]*?)\)?\s*(?:=|∈|(?<=[\s)])in(?![\w!]))/y);
  const items = head && expression(reader, JULIA, 2);
  return items
    ? { names: head[1]!.split(',').map((name) => name.trim().replace(/::.*/, '')), items }
    : undefined;
}

function loop(reader: Reader, offset: number): Expression | undefined {
  const all = [];
  do {
    const one = turns(reader);
    if (!one) return undefined;
    all.push(one);
  } while (take(reader, /[^\S\n]*,\s*/y));
  return all.reduceRight<Expression>(
    (body, { names, items }) => ({ kind: 'loop', names, items, body, offset }),
    block(reader, offset),
  );
}

function attempt(reader: Reader, offset: number): Expression {
  const body = part(reader);
  let caught: string | undefined;
  let [handler, last]: [Expression?, Expression?] = [];
  if (take(reader, /catch(?![\w!])/y)) {
    caught = take(reader, new RegExp(`[^\\S\\n]+(${WORD})(?=[^\\S\\n]*(?:\\n|;|$))`, 'y'))?.[1];
    handler = part(reader);
  }
  if (take(reader, /else(?![\w!])/y)) part(reader);
  if (take(reader, /finally(?![\w!])/y)) last = part(reader);
  ended(reader, offset);
  return {
    kind: 'try',
    body,
    ...(caught === undefined ? {} : { caught }),
    ...(handler ? { handler } : {}),
    ...(last ? { last } : {}),
    offset,
  };
}

/** The name and parameters that what stands before a function's body says. */
function signature(head: Expression): { name?: string; parameters: Parameter[] } {
  if (head.kind === 'call') {
    const name = head.callee.kind === 'name' || head.callee.kind === 'member' ? head.callee.name : undefined;
    return { ...(name === undefined ? {} : { name }), parameters: head.args.map(parameterOf) };
  }
  if (head.kind === 'list') return { parameters: head.items.map(parameterOf) };
  return { parameters: head.kind === 'nothing' ? [] : [parameterOf({ value: head })] };
}

function parameterOf({ name, value, spread }: Argument): Parameter {
  if (name !== undefined) return { name, default: value };
  const own = value.kind === 'name' ? value.name : '';
  return spread ? { name: own, rest: true } : { name: own };
}

function parenthesis(reader: Reader, offset: number): Expression {
  const start = reader.at;
  const items = list(reader, JULIA, /\)/y, argument);
  const inside = reader.source.slice(start, reader.at - 1);
  const [only] = items;
  if (items.length === 0) return { kind: 'list', items, offset };
  if (items.length === 1 && only!.name !== undefined && !/[,;]/.test(inside.trimStart()[0] ?? ''))
    return {
      kind: 'assign',
      target: { kind: 'name', name: only!.name, offset },
      value: only!.value,
      offset,
    };
  if (items.length === 1 && only!.name === undefined && !only!.spread && !/,\s*$/.test(inside))
    return only!.value;
  // `(a; b)` runs one after the other.
  if (
    /;/.test(inside) &&
    items.every(({ name, spread }) => name === undefined && !spread) &&
    !/,/.test(inside)
  )
    return { kind: 'block', body: items.map(({ value }) => value), offset };
  return { kind: 'list', items, offset };
}

function vector(reader: Reader, offset: number): Expression {
  const items = list(reader, JULIA, /\]/y, argument);
  const [only] = items;
  return items.length === 1 &&
    only!.value.kind === 'call' &&
    only!.value.callee.kind === 'name' &&
    only!.value.callee.name === EACH
    ? only!.value
    : { kind: 'list', items, offset };
}

/** What a comprehension comes to: the function that it is, for each. */
const EACH = 'map';

function argument(reader: Reader): Argument | undefined {
  const offset = reader.at;
  const value = expression(reader, JULIA);
  if (!value) return undefined;
  if (take(reader, /\.\.\./y)) return { value, spread: true };
  skipBlanks(reader, JULIA);
  if (take(reader, /for(?![\w!])/y)) return { value: comprehension(value, reader, offset) };
  if (value.kind === 'assign' && value.target.kind === 'name' && value.operator === undefined) {
    if (take(reader, /\.\.\./y)) return { value: value.value, spread: true };
    return { name: value.target.name, value: value.value };
  }
  return { value };
}

function comprehension(body: Expression, reader: Reader, offset: number): Expression {
  const each = turns(reader);
  skipBlanks(reader, JULIA);
  const test = take(reader, /if(?![\w!])/y) && expression(reader, JULIA);
  const then = body;
  const inner: Expression = test ? { kind: 'if', test, then, offset } : body;
  const parameters = (each?.names ?? []).map((name) => ({ name }));
  return {
    kind: 'call',
    callee: { kind: 'name', name: EACH, offset },
    args: [
      { value: { kind: 'function', parameters, body: inner, offset } },
      ...(each ? [{ value: each.items }] : []),
    ],
    offset,
  };
}

/** `@name(…)`, or `@name a b` up to the end of the line. */
function macroCall(name: string, reader: Reader, offset: number): Expression {
  const callee: Expression = { kind: 'name', name, offset };
  if (/^@__\w+__$/.test(name)) return callee;
  if (startsWith(reader, /"/y))
    return { kind: 'call', callee, args: [{ value: string(reader, true) }], offset };
  if (take(reader, /\(/y))
    return { kind: 'call', callee, args: list(reader, JULIA, /\)/y, argument), offset };
  const args: Argument[] = [];
  const { open } = reader;
  while (!startsWith(reader, /[^\S\n]*(?:[\n;,)\]#]|$)/y)) {
    take(reader, /[^\S\n]+/y);
    const one = within(reader, open, () => argument(reader));
    if (!one) break;
    args.push(one);
  }
  return { kind: 'call', callee, args, offset };
}

/** `v"1.2"`, `raw"…"`, `r"…"`, `pkg"add X"`. */
function prefixed(prefix: string, reader: Reader, offset: number): Expression {
  const text = startsWith(reader, /`/y) ? commandLine(reader) : string(reader, true);
  take(reader, /[a-z]+/y);
  if (/^(?:v|raw|r|b|s|html)$/.test(prefix)) return text;
  return {
    kind: 'call',
    callee: { kind: 'name', name: `@${prefix}_str`, offset },
    args: [{ value: text }],
    offset,
  };
}

/** A string, with what is put into it unless it is `raw`. */
function string(reader: Reader, raw: boolean): Expression {
  const offset = reader.at;
  const quote = take(reader, /"""|"/y)![0];
  const pieces = piecesUntil(reader, quote, raw);
  if (quote === '"""' && typeof pieces[0] === 'string') pieces[0] = pieces[0].replace(/^\n/, '');
  return { kind: 'text', pieces, offset };
}

function piecesUntil(reader: Reader, quote: string, raw: boolean): (string | Expression)[] {
  const pieces: (string | Expression)[] = [];
  let text = '';
  const { source } = reader;
  const offset = reader.at;
  while (reader.at < source.length && !source.startsWith(quote, reader.at)) {
    const character = source[reader.at++]!;
    if (character === '\\' && reader.at < source.length) {
      const next = source[reader.at++]!;
      if (raw) text += next === quote ? next : `\\${next}`;
      else if (next === '\n') take(reader, /\s*/y);
      else text += unescaped(next);
      continue;
    }
    const inserted = character === '$' && !raw ? interpolation(reader) : undefined;
    if (!inserted) text += character;
    else {
      pieces.push(text, inserted);
      text = '';
    }
  }
  if (reader.at >= source.length) fail(reader, 'a string that does not end', offset);
  reader.at += quote.length;
  pieces.push(text);
  return pieces;
}

/** What follows `$` in a string: a name, or an expression in parentheses. */
function interpolation(reader: Reader): Expression | undefined {
  const offset = reader.at;
  if (take(reader, /\(/y)) return within(reader, 1, () => parenthesis(reader, offset));
  const name = take(reader, NAME);
  return name && named(name[0], offset);
}

/** A command line: its words, each of one piece or more. */
function commandLine(reader: Reader): Expression {
  const offset = reader.at;
  const quote = take(reader, /```|`/y)![0];
  const { source } = reader;
  const items: Argument[] = [];
  let word: (string | Expression)[] | undefined;
  let quoted = '';
  const end = (): void => {
    const [only] = word ?? [];
    if (word?.length === 1 && typeof only === 'object') items.push({ value: only, spread: true });
    else if (word) items.push({ value: { kind: 'text', pieces: word, offset } });
    word = undefined;
  };
  const add = (text: string): void => {
    word ??= [];
    if (typeof word.at(-1) === 'string') word[word.length - 1] += text;
    else word.push(text);
  };
  while (reader.at < source.length && !source.startsWith(quote, reader.at)) {
    const character = source[reader.at++]!;
    if (quoted === '' && /\s/.test(character)) end();
    else if (character === quoted) quoted = '';
    else if (quoted === '' && (character === '"' || character === "'")) {
      quoted = character;
      add('');
    } else if (character === '\\' && quoted !== "'") add(source[reader.at++] ?? '');
    else if (character === '$' && quoted !== "'") {
      const inserted = interpolation(reader);
      if (inserted) word = [...(word ?? []), inserted];
      else add(character);
    } else add(character);
  }
  if (reader.at >= source.length) fail(reader, 'a command line that does not end', offset);
  reader.at += quote.length;
  end();
  return { kind: 'list', items, offset };
}

function postfix(left: Expression, reader: Reader): Expression | undefined {
  const { offset } = left;
  if (
    left.kind === 'leave' ||
    left.kind === 'nothing' ||
    (left.kind === 'constant' && !/^\W/.test(left.text))
  )
    return undefined;
  if (take(reader, /\.?\(/y)) {
    const isBroadcast = reader.source[reader.at - 2] === '.';
    const args = list(reader, JULIA, /\)/y, argument);
    const call: Expression = isBroadcast
      ? {
          kind: 'call',
          callee: { kind: 'name', name: 'broadcast', offset },
          args: [{ value: left }, ...args],
          offset,
        }
      : { kind: 'call', callee: left, args, offset };
    const does = take(reader, /[^\S\n]*do(?![\w!])([^\n;]*)/y);
    if (!does) return call;
    const body = block(reader, offset);
    const parameters = does[1]!
      .split(',')
      .map((name) => ({ name: name.trim().replace(/[()]/g, '') }))
      .filter(({ name }) => name !== '');
    return { ...call, args: [{ value: { kind: 'function', parameters, body, offset } }, ...call.args] };
  }
  if (take(reader, /\[/y))
    return { kind: 'index', of: left, args: list(reader, JULIA, /\]/y, element), offset };
  const field = take(reader, new RegExp(`\\.(${WORD})`, 'y'));
  if (field) return { kind: 'member', of: left, name: field[1]!, offset };
  if (take(reader, /\.(?=@)/y)) {
    const macro = take(reader, MACRO);
    return macro && macroCall(macro[0], reader, offset);
  }
  if (take(reader, /::/y)) {
    expression(reader, JULIA, 12);
    return left;
  }
  if (take(reader, /\{(?:[^{}]|\{[^{}]*\})*\}/y) || take(reader, /'(?!\w)/y)) return left;
  return undefined;
}

/** An index, where `end` is the last one. */
function element(reader: Reader): Argument | undefined {
  const offset = reader.at;
  if (take(reader, /end(?=\s*\])/y)) return { value: { kind: 'name', name: 'end', offset } };
  const value = expression(reader, JULIA);
  // `x[2:end]`
  if (take(reader, /:end(?![\w!])/y)) return { value: { kind: 'nothing', offset } };
  return value && { value };
}
