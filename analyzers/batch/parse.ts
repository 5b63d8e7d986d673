/** A statement of a batch file. Texts are raw: variables are put in when it runs. */
export type Statement =
  | { readonly kind: 'command'; readonly text: string; readonly offset: number }
  | { readonly kind: 'label'; readonly name: string }
  | { readonly kind: 'block'; readonly body: readonly Statement[]; readonly redirections: string }
  | { readonly kind: 'list'; readonly operator: Operator; readonly parts: readonly Statement[] }
  | {
      readonly kind: 'if';
      readonly test: Test;
      readonly then: Statement;
      readonly otherwise?: Statement;
      readonly offset: number;
    }
  | {
      readonly kind: 'for';
      /** `/f`, `/l`, `/d`, `/r`; '' for a list of words. */
      readonly mode: string;
      readonly options: string;
      readonly variable: string;
      readonly items: string;
      readonly body: Statement;
      readonly offset: number;
    };

export type Operator = '&' | '&&' | '||' | '|';

/** What an `if` asks. */
export interface Test {
  readonly kind: 'exist' | 'defined' | 'errorlevel' | 'compare';
  readonly negated: boolean;
  readonly ignoresCase: boolean;
  readonly left: string;
  /** `==`, `EQU`, `NEQ`, `LSS`, `LEQ`, `GTR`, `GEQ`; of a comparison only. */
  readonly operator: string;
  readonly right: string;
}

export interface Batch {
  readonly statements: readonly Statement[];
  readonly errors: readonly { readonly message: string; readonly offset: number }[];
}

interface Reader {
  readonly source: string;
  readonly errors: { readonly message: string; readonly offset: number }[];
  at: number;
  /** Open parentheses. */
  depth: number;
  /** Statements inside of each other: blocks, and what `if` and `for` run. */
  nesting: number;
}

const NOTHING: Statement = { kind: 'block', body: [], redirections: '' };
/** Statements inside of each other that are followed. */
const MAX_NESTING = 60;

/**
 * Reads the text of a batch file, or a command line of `cmd /c`
 * (https://learn.microsoft.com/windows-server/administration/windows-commands/cmd).
 */
export function parseBatch(source: string): Batch {
  const reader: Reader = { source, errors: [], at: 0, depth: 0, nesting: 0 };
  return { statements: statements(reader), errors: reader.errors };
}

/** The match of a sticky pattern where the reader stands; it then stands behind it. */
function take(reader: Reader, pattern: RegExp): RegExpExecArray | undefined {
  const sticky = new RegExp(pattern.source, `${pattern.flags}y`);
  sticky.lastIndex = reader.at;
  const match = sticky.exec(reader.source);
  if (!match) return undefined;
  reader.at = sticky.lastIndex;
  return match;
}

/** The statements up to the end, or to the parenthesis that closes the block. */
function statements(reader: Reader): Statement[] {
  const found: Statement[] = [];
  for (;;) {
    take(reader, /[\s@]+/);
    if (reader.at >= reader.source.length) {
      if (reader.depth > 0) reader.errors.push({ message: 'a parenthesis is not closed', offset: reader.at });
      return found;
    }
    if (reader.source[reader.at] === ')') {
      reader.at++;
      if (reader.depth > 0) return found;
      // A stray one at the beginning of a line: cmd skips the line.
      take(reader, /[^\n]*/);
      continue;
    }
    const before = reader.at;
    found.push(list(reader, 0));
    if (reader.at === before) reader.at++;
  }
}

/** Operators, those that bind least first. */
const LEVELS: readonly (readonly [Operator, RegExp])[] = [
  ['&', /[ \t]*&(?!&)/],
  ['||', /[ \t]*\|\|/],
  ['&&', /[ \t]*&&/],
  ['|', /[ \t]*\|(?!\|)/],
];

function list(reader: Reader, level: number): Statement {
  const [operator, pattern] = LEVELS[level] ?? [];
  if (operator === undefined || !pattern) return nested(reader);
  const first = list(reader, level + 1);
  const parts = [first];
  while (take(reader, pattern)) {
    // `a &` at the end of a line.
    if (take(reader, /[ \t]*(?=\r?\n|\)|$)/)) break;
    parts.push(list(reader, level + 1));
  }
  return parts.length === 1 ? first : { kind: 'list', operator, parts };
}

function nested(reader: Reader): Statement {
  if (reader.nesting >= MAX_NESTING) {
    reader.errors.push({ message: 'too many statements inside of each other', offset: reader.at });
    reader.at = reader.source.length;
    return NOTHING;
  }
  reader.nesting++;
  const statement = single(reader);
  reader.nesting--;
  return statement;
}

function single(reader: Reader): Statement {
  take(reader, /[ \t@;,]+/);
  const offset = reader.at;
  if (reader.source[offset] === '(') return block(reader);
  const label = take(reader, /:[^\n]*/);
  if (label) {
    // `:: a comment` is a label that nobody can name.
    const name = /^:\s*([^\s:&|<>()+=,;]+)/.exec(label[0])?.[1];
    return name === undefined ? NOTHING : { kind: 'label', name: name.toLowerCase() };
  }
  if (take(reader, /rem(?![\w.:\\/-])[^\n]*/i)) return NOTHING;
  if (take(reader, /if(?=[\s(/])/i)) return conditional(reader, offset);
  if (take(reader, /for(?=\s)/i)) return loop(reader, offset);
  return { kind: 'command', text: line(reader), offset };
}

function block(reader: Reader): Statement {
  reader.at++;
  reader.depth++;
  const inside = statements(reader);
  reader.depth--;
  const redirections = take(reader, /(?:[ \t]*\d?[<>]+[ \t]*(?:&\d|"[^"\n]*"|[^\s&|()<>]+))*/)?.[0] ?? '';
  return { kind: 'block', body: inside, redirections };
}

/** The text of a command: up to an operator, the end of the line, or the parenthesis that closes the block. */
function line(reader: Reader): string {
  const { source } = reader;
  const start = reader.at;
  let quoted = false;
  for (; reader.at < source.length; reader.at++) {
    const character = source[reader.at]!;
    if (character === '\n') break;
    if (character === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (character === '^') reader.at += /^\^\r\n/.test(source.slice(reader.at, reader.at + 3)) ? 2 : 1;
    else if (character === ')' && reader.depth > 0) break;
    else if (character === '|') break;
    // `2>&1` is no operator.
    else if (character === '&' && !/[<>]/.test(source[reader.at - 1] ?? '')) break;
  }
  return source.slice(start, reader.at).trimEnd();
}

/** A word of a test: up to a blank or `==` outside of quotation marks. */
function operand(reader: Reader): string {
  take(reader, /[ \t]+/);
  return take(reader, /(?:"[^"\n]*"?|\^.|(?!==)[^\s"])+/)?.[0] ?? '';
}

function conditional(reader: Reader, offset: number): Statement {
  let ignoresCase = false;
  let negated = false;
  for (;;) {
    if (take(reader, /\s*\/i\b/i)) ignoresCase = true;
    else if (take(reader, /\s*not\b/i)) negated = !negated;
    else break;
  }
  const named = /\s*(exist|defined|errorlevel|cmdextversion)(?=\s)/i;
  const kind = take(reader, named)?.[1]?.toLowerCase();
  const left = operand(reader);
  let [operator, right] = ['', ''];
  if (kind === undefined) {
    operator = take(reader, /[ \t]*(==|(?:equ|neq|lss|leq|gtr|geq)(?=\s))/i)?.[1]?.toUpperCase() ?? '';
    if (operator === '') reader.errors.push({ message: 'an if without a comparison', offset });
    right = operand(reader);
  }
  const test: Test = {
    kind: kind === 'exist' || kind === 'defined' || kind === 'errorlevel' ? kind : 'compare',
    negated,
    ignoresCase,
    left,
    operator,
    right,
  };
  take(reader, /[ \t@]+/);
  const isBlock = reader.source[reader.at] === '(';
  const then = body(reader);
  const otherwise = isBlock && take(reader, /\s*else(?=[\s(])/i) ? body(reader) : undefined;
  return { kind: 'if', test, then, ...(otherwise ? { otherwise } : {}), offset };
}

/** What an `if` or `for` runs: a block, else what is left of the line. */
function body(reader: Reader): Statement {
  take(reader, /[ \t@]+/);
  return reader.source[reader.at] === '(' ? nested(reader) : list(reader, 0);
}

function loop(reader: Reader, offset: number): Statement {
  const head = take(reader, /\s*(?:\/([fldr])\s*)?((?:"[^"\n]*"|[^\s"%]+)?)\s*(?:%{1,2})(\S)\s+in\s*\(/i);
  if (!head) {
    reader.errors.push({ message: 'a for that is not understood', offset });
    take(reader, /[^\n]*/);
    return NOTHING;
  }
  const items = take(reader, /(?:"[^"\n]*"|'[^'\n]*'|`[^`\n]*`|\^[^\n]|[^()"'`^]|\([^()]*\))*/)?.[0] ?? '';
  if (!take(reader, /\s*\)\s*do(?=[\s(@])\s*/i)) {
    reader.errors.push({ message: 'a for without do', offset });
    take(reader, /[^\n]*/);
    return NOTHING;
  }
  const [, mode = '', options = '', variable = ''] = head;
  return {
    kind: 'for',
    mode: mode.toLowerCase(),
    options: options.replace(/^"|"$/g, ''),
    variable,
    items,
    body: body(reader),
    offset,
  };
}
