import type { Argument, Expression, Parsed } from './syntax.js';

/** Where a parser is in a program. */
export interface Reader {
  readonly source: string;
  at: number;
  /** Parentheses and brackets that are open: the end of a line is no end there. */
  open: number;
  depth: number;
  readonly errors: { message: string; offset: number }[];
}

/** An operator between two operands; `level` is how strongly it binds. */
export interface Operator {
  readonly pattern: RegExp;
  readonly level: number;
  readonly right?: true;
  /** Reads what stands behind it, where that is more than an operand. */
  readonly rest?: (left: Expression, reader: Reader) => Expression | undefined;
  /** What becomes of it; an operator expression where nothing else is said. */
  readonly make?: (left: Expression, right: Expression, operator: string) => Expression;
}

/** How a language is written. */
export interface Grammar {
  readonly comment: RegExp;
  readonly operators: readonly Operator[];
  /** What an expression can begin with. */
  readonly primary: (reader: Reader) => Expression | undefined;
  /** What can follow an operand: a call, an index; undefined where nothing of that does. */
  readonly postfix: (left: Expression, reader: Reader) => Expression | undefined;
}

const MAX_NESTING = 150;

export function newReader(source: string): Reader {
  return { source, at: 0, open: 0, depth: 0, errors: [] };
}

/** Takes what a sticky pattern matches here. */
export function take(reader: Reader, pattern: RegExp): RegExpExecArray | undefined {
  pattern.lastIndex = reader.at;
  const match = pattern.exec(reader.source);
  if (match) reader.at += match[0].length;
  return match ?? undefined;
}

export function startsWith(reader: Reader, pattern: RegExp): boolean {
  pattern.lastIndex = reader.at;
  return pattern.test(reader.source);
}

/** Goes past blanks and comments, and past the end of lines inside of parentheses. */
export function skipBlanks(reader: Reader, grammar: Grammar, lines = reader.open > 0): void {
  while (take(reader, lines ? /(?:\s|\\\n)+/y : /(?:[^\S\n]|\\\n)+/y) || take(reader, grammar.comment)) {
    // One after the other.
  }
}

/** An expression, of which the operators bind at least as strongly as `level`; undefined where there is none. */
export function expression(reader: Reader, grammar: Grammar, level = 0): Expression | undefined {
  skipBlanks(reader, grammar);
  if (reader.depth >= MAX_NESTING) {
    fail(reader, 'too many expressions inside of each other');
    reader.at = reader.source.length;
    return undefined;
  }
  reader.depth++;
  let left = grammar.primary(reader);
  reader.depth--;
  if (!left) return undefined;
  for (let next = grammar.postfix(left, reader); next; next = grammar.postfix(left, reader)) left = next;
  for (;;) {
    const start = reader.at;
    skipBlanks(reader, grammar);
    const found = operatorAt(reader, grammar, level);
    if (!found) {
      reader.at = start;
      return left;
    }
    const { operator, text } = found;
    skipBlanks(reader, grammar, true);
    if (operator.rest) {
      const whole = operator.rest(left, reader);
      if (whole) {
        left = whole;
        continue;
      }
      reader.at = start;
      return left;
    }
    const right = expression(reader, grammar, operator.right ? operator.level : operator.level + 1);
    if (!right) {
      reader.at = start;
      return left;
    }
    left =
      operator.make?.(left, right, text) ??
      ({ kind: 'operator', operator: text, left, right, offset: left.offset } as const);
  }
}

function operatorAt(
  reader: Reader,
  { operators }: Grammar,
  level: number,
): { operator: Operator; text: string } | undefined {
  for (const operator of operators) {
    if (operator.level < level) continue;
    const match = take(reader, operator.pattern);
    if (match) return { operator, text: match[0] };
  }
  return undefined;
}

/** Runs the body inside of parentheses or of a block, where the end of a line means something else than around it. */
export function within<T>(reader: Reader, open: number, body: () => T): T {
  const outer = reader.open;
  reader.open = open;
  const result = body();
  reader.open = outer;
  return result;
}

/** Statements up to what ends them; what cannot be read is skipped to the end of its line, and said. */
export function statements(reader: Reader, grammar: Grammar, end: RegExp): Expression[] {
  return within(reader, 0, () => {
    const body: Expression[] = [];
    for (;;) {
      skipBlanks(reader, grammar, true);
      while (take(reader, /[;\s]+/y)) skipBlanks(reader, grammar, true);
      if (reader.at >= reader.source.length || startsWith(reader, end)) return body;
      const offset = reader.at;
      const one = expression(reader, grammar);
      if (one) body.push(one);
      skipBlanks(reader, grammar);
      const ended =
        reader.at >= reader.source.length || startsWith(reader, /[;\n]/y) || startsWith(reader, end);
      if (one && ended) continue;
      if (one && reader.at > offset && startsWith(reader, /[A-Za-z(]/y)) continue;
      fail(reader, 'this part of the program does not parse', offset);
      take(reader, /[^\n]*/y);
    }
  });
}

export function fail(reader: Reader, message: string, offset = reader.at): void {
  if (reader.errors.length < 20) reader.errors.push({ message, offset });
}

/** What stands between commas up to a closing parenthesis, which is taken. */
export function list(
  reader: Reader,
  grammar: Grammar,
  close: RegExp,
  element: (reader: Reader) => Argument | undefined,
): Argument[] {
  return within(reader, 1, () => {
    const items: Argument[] = [];
    for (;;) {
      skipBlanks(reader, grammar);
      while (take(reader, /[,;]\s*/y)) skipBlanks(reader, grammar);
      if (take(reader, close)) return items;
      const offset = reader.at;
      const item = reader.at < reader.source.length ? element(reader) : undefined;
      if (item) items.push(item);
      skipBlanks(reader, grammar);
      if (item && (startsWith(reader, /[,;]/y) || startsWith(reader, close) || reader.at > offset)) continue;
      fail(reader, 'a list that does not end', offset);
      return items;
    }
  });
}

export function parseProgram(source: string, grammar: Grammar): Parsed {
  const reader = newReader(source);
  const body: Expression[] = [];
  // An end of a block that nobody began does not end the program.
  body.push(...statements(reader, grammar, /(?!)/y));
  return { body, errors: reader.errors };
}

/** A name, or what was put into the program where one could stand. */
export function named(name: string, offset: number): Expression {
  return name.includes('\uE000') ? { kind: 'text', pieces: [name], offset } : { kind: 'name', name, offset };
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '0': '\0', e: '\u001b' };

export function unescaped(character: string): string {
  return ESCAPES[character] ?? character;
}
