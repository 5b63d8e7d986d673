import { safeRegExp } from '../../src/effects/condition.js';

/**
 * What an awk program of the common kind prints for a known text: rules of `/expression/`, `NR==n`, `$n == "text"`, `$n ~ /expression/`
 * (and their negations), with `print` of fields and literals, `exit` and `next`. Undefined where the program does more.
 */
export function runAwk(program: string, text: string, separator = ' '): string | undefined {
  const rules = parseRules(program);
  if (!rules) return undefined;
  const printed: string[] = [];
  const lines = text.split('\n');
  if (lines[lines.length - 1] === '') lines.pop();
  const split = splitter(separator);
  if (!split) return undefined;
  let number = 0;
  for (const line of lines) {
    number++;
    const fields = split(line);
    for (const { test, statements } of rules) {
      if (!test(line, fields, number)) continue;
      for (const statement of statements) {
        if (statement === 'exit') return printed.map((each) => `${each}\n`).join('');
        if (statement === 'next') break;
        printed.push(statement.map((expression) => printedOf(expression, line, fields, number)).join(''));
      }
      if (statements.includes('next')) break;
    }
  }
  return printed.map((each) => `${each}\n`).join('');
}

type Expression =
  | { readonly literal: string }
  | { readonly field: number }
  | { readonly last: true }
  | { readonly row: true };
type Statement = 'exit' | 'next' | readonly Expression[];
interface Rule {
  readonly test: (line: string, fields: readonly string[], row: number) => boolean;
  readonly statements: readonly Statement[];
}

const MAX_PROGRAM = 300;

function parseRules(program: string): Rule[] | undefined {
  if (program.length > MAX_PROGRAM) return undefined;
  const rules: Rule[] = [];
  let rest = program.trim();
  while (rest !== '') {
    const match = /^((?:"[^"]*"|\/(?:[^/\\]|\\.)*\/|[^{}"/])*)(?:\{([^{}]*)\})?\s*;?\s*/.exec(rest);
    if (!match || match[0] === '') return undefined;
    const test = parseTest(match[1]!.trim());
    const statements = match[2] === undefined ? [[{ field: 0 }]] : parseStatements(match[2]);
    if (!test || !statements) return undefined;
    rules.push({ test, statements });
    rest = rest.slice(match[0].length);
  }
  return rules;
}

function parseTest(source: string): Rule['test'] | undefined {
  if (source === '' || source === '1') return () => true;
  const row = /^(?:NR|FNR)\s*(==|>=|<=|>|<)\s*(\d+)$/.exec(source);
  if (row) {
    const wanted = Number(row[2]);
    const holds: Record<string, (row: number) => boolean> = {
      '==': (at) => at === wanted,
      '>=': (at) => at >= wanted,
      '<=': (at) => at <= wanted,
      '>': (at) => at > wanted,
      '<': (at) => at < wanted,
    };
    return (_line, _fields, at) => holds[row[1]!]!(at);
  }
  const expression = /^(?:(\$\d+)\s*(!?~)\s*)?(!?)\/((?:[^/\\]|\\.)*)\/$/.exec(source);
  if (expression) {
    const matcher = compile(expression[4]!);
    if (!matcher) return undefined;
    const field = Number((expression[1] ?? '$0').slice(1));
    const wanted = expression[2] !== '!~' && expression[3] !== '!';
    return (line, fields) => matcher.test(field === 0 ? line : (fields[field - 1] ?? '')) === wanted;
  }
  const equality = /^\$(\d+)\s*([=!]=)\s*"([^"\\]*)"$/.exec(source);
  if (!equality) return undefined;
  const field = Number(equality[1]);
  return (line, fields) =>
    ((field === 0 ? line : (fields[field - 1] ?? '')) === equality[3]) === (equality[2] === '==');
}

function parseStatements(source: string): Statement[] | undefined {
  const statements: Statement[] = [];
  for (const each of source.split(/;|\n/)) {
    const statement = each.trim();
    if (statement === '') continue;
    if (statement === 'exit' || statement === 'next') {
      statements.push(statement);
      continue;
    }
    const print = /^print\b(.*)$/.exec(statement);
    const expressions = print && parsePrint(print[1]!.trim());
    if (!expressions) return undefined;
    statements.push(expressions);
  }
  return statements;
}

function parsePrint(source: string): Expression[] | undefined {
  const inside = /^\((.*)\)$/.exec(source)?.[1] ?? source;
  if (inside === '') return [{ field: 0 }];
  const expressions: Expression[] = [];
  let rest = inside;
  while (rest !== '') {
    const token = /^(?:\$(\d+)|(\$NF)|(NR)|"([^"\\]*)")\s*(,?)\s*/.exec(rest);
    if (!token) return undefined;
    if (token[1] !== undefined) expressions.push({ field: Number(token[1]) });
    else if (token[2]) expressions.push({ last: true });
    else if (token[3]) expressions.push({ row: true });
    else expressions.push({ literal: token[4] ?? '' });
    rest = rest.slice(token[0].length);
    if (token[5]) expressions.push({ literal: ' ' });
  }
  return expressions;
}

function printedOf(expression: Expression, line: string, fields: readonly string[], row: number): string {
  if ('literal' in expression) return expression.literal;
  if ('row' in expression) return String(row);
  if ('last' in expression) return fields[fields.length - 1] ?? line;
  return expression.field === 0 ? line : (fields[expression.field - 1] ?? '');
}

/** How `-F` divides a line: blanks by default, one character as it is, anything longer an expression. */
function splitter(separator: string): ((line: string) => string[]) | undefined {
  if (separator === ' ') return (line) => line.trim().split(/[ \t]+/);
  if (separator === '\\t') return (line) => line.split('\t');
  if (separator.length === 1) return (line) => line.split(separator);
  const matcher = compile(separator);
  return matcher && ((line) => line.split(matcher));
}

function compile(source: string): RegExp | undefined {
  return safeRegExp(source.replaceAll('[[:space:]]', '\\s').replaceAll('[[:digit:]]', '\\d'));
}
