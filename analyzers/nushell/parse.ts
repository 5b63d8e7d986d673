import {
  expression,
  fail,
  type Grammar,
  named,
  newReader,
  type Reader,
  skipBlanks,
  startsWith,
  take,
  unescaped,
  within,
} from '../expressions/reader.js';
import type { Argument, Expression, Parameter, Parsed } from '../expressions/syntax.js';

const NAME = '[A-Za-z_\\uE000-\\uE02F][\\w\\uE000-\\uE02F-]*';
const VARIABLE = new RegExp(`\\$(${NAME})`, 'y');
/** A word of a command line: up to a blank, or what ends the command. */
const BARE = /[^\s|;()[\]{}"'`$#][^\s|;()[\]{}"'`]*/y;
const IN_LIST = /(?:[^\s|;()[\]{}"'`,])+/y;

/** https://www.nushell.sh/book/nushell_operator_map.html, https://www.nushell.sh/lang-guide/chapters/operators.html */
const OPERATORS: Grammar['operators'] = [
  { pattern: /or(?=\s)|xor(?=\s)/y, level: 1 },
  { pattern: /and(?=\s)/y, level: 2 },
  {
    pattern:
      /(?:==|!=|<=?|>=?|=~|!~)(?=\s|\$|["'(])|(?:not-in|not-has|in|has|starts-with|ends-with|like|not-like)(?=\s)/y,
    level: 4,
  },
  { pattern: /(?:\+\+|\+|-)(?=\s)/y, level: 6 },
  { pattern: /(?:\*\*|\*|\/\/|\/|mod(?=\s))(?=\s)/y, level: 7 },
];

/** A Nushell program; `commands`: what the language has of its own, all else is a program of the machine. */
export function parseNushell(source: string, commands: ReadonlySet<string>): Parsed {
  return new Parser(source, commands).program();
}

class Parser {
  private readonly reader: Reader;
  private readonly grammar: Grammar;
  private readonly commands: ReadonlySet<string>;
  /** What the program defines itself. */
  private readonly own: ReadonlySet<string>;

  constructor(source: string, commands: ReadonlySet<string>) {
    this.reader = newReader(source);
    // `#` in the middle of a word is no comment.
    this.grammar = {
      comment: /(?<![^\s({[;|])#[^\n]*/y,
      operators: OPERATORS,
      primary: () => this.value(),
      postfix: (left) => this.field(left),
    };
    const own = [...source.matchAll(/\bdef\s+(?:--?\w+\s+)*(?:"([^"]+)"|'([^']+)'|([^\s[("']+))/g)];
    this.own = new Set(own.map(([, one, other, plain]) => one ?? other ?? plain!));
    this.commands = commands;
  }

  program(): Parsed {
    const body = this.statements(/(?!)/y);
    return { body, errors: this.reader.errors };
  }

  private take(pattern: RegExp): RegExpExecArray | undefined {
    return take(this.reader, pattern);
  }

  private skipBlanks(lines?: boolean): void {
    skipBlanks(this.reader, this.grammar, lines);
  }

  private statements(end: RegExp): Expression[] {
    return within(this.reader, 0, () => {
      const body: Expression[] = [];
      const { reader } = this;
      for (;;) {
        this.skipBlanks(true);
        while (this.take(/[;\s]+/y)) this.skipBlanks(true);
        if (reader.at >= reader.source.length || startsWith(reader, end)) return body;
        const offset = reader.at;
        const one = this.statement();
        if (one) body.push(one);
        this.skipBlanks();
        if (one && reader.at > offset && (startsWith(reader, /[;\n]|$/y) || startsWith(reader, end)))
          continue;
        fail(reader, 'this part of the program does not parse', offset);
        if (!this.take(/[^\n]+/y)) reader.at++;
      }
    });
  }

  private block(offset: number): Expression {
    const body = this.statements(/\}/y);
    if (!this.take(/\}/y)) fail(this.reader, 'a block that does not end', offset);
    return { kind: 'block', body, offset };
  }

  /** A block that has to stand here; nothing where none does. */
  private body(): Expression {
    this.skipBlanks(true);
    const offset = this.reader.at;
    return this.take(/\{/y) ? this.block(offset) : { kind: 'nothing', offset };
  }

  private statement(): Expression | undefined {
    const offset = this.reader.at;
    if (this.take(/@\w+[^\n]*\n/y)) return this.statement();
    this.take(/export(?:-env)?\s+(?=def|const|alias|use|module|extern|\{)/y);
    const declared = this.take(
      new RegExp(`(?:let|mut|const)\\s+\\$?(${NAME})\\s*(?::\\s*[\\w<>:, ]+?)?\\s*=\\s*`, 'y'),
    );
    if (declared) {
      const value = this.pipeline() ?? { kind: 'nothing', offset };
      return { kind: 'assign', target: named(declared[1]!, offset), value, declares: true, offset };
    }
    if (this.take(/(?:overlay\s+)?use\s+/y)) return this.module(offset);
    if (this.take(/def\s+(?:--?\w+\s+)*/y)) return this.definition(offset);
    if (this.take(/(?:alias|extern|module|plugin|hide|hide-env)\s[^\n]*/y))
      return { kind: 'nothing', offset };
    const assigned = this.assignment(offset);
    if (assigned) return assigned;
    const leave = this.take(/(break|continue|return)(?![\w-])/y);
    if (leave) {
      const value = leave[1] === 'return' ? this.pipeline() : undefined;
      return {
        kind: 'leave',
        how: leave[1] === 'return' ? 'return' : 'loop',
        ...(value ? { value } : {}),
        offset,
      };
    }
    return this.pipeline();
  }

  /** `$x = …`, `$env.PATH ++= …` */
  private assignment(offset: number): Expression | undefined {
    const head = this.take(new RegExp(`\\$(${NAME}(?:\\.${NAME})*)\\s*(\\+\\+|[-+*/])?=(?![=~])\\s*`, 'y'));
    if (!head) return undefined;
    const [first, ...fields] = head[1]!.split('.');
    const target = fields.reduce<Expression>(
      (of, name) => ({ kind: 'member', of, name, offset }),
      named(first!, offset),
    );
    const value = this.pipeline() ?? { kind: 'nothing', offset };
    return { kind: 'assign', target, value, ...(head[2] ? { operator: head[2] } : {}), offset };
  }

  /** `use file.nu *`, `use file.nu [name …]`, `use file.nu` */
  private module(offset: number): Expression | undefined {
    const file = this.word();
    this.take(/[^\S\n]+(?:\*|\[[^\]]*\]|as\s+[\w-]+|[\w-]+)/y);
    return file && { kind: 'call', callee: { kind: 'name', name: 'use', offset }, args: [file], offset };
  }

  private definition(offset: number): Expression | undefined {
    const name = this.take(/"([^"]+)"|'([^']+)'|([^\s[("']+)/y);
    this.skipBlanks(true);
    const head = this.take(/\[([^\]]*)\]|\(([^)]*)\)/y);
    this.take(/\s*(?::\s*(?:[\w<>, ]+->|nothing|any)?\s*[\w<>, ]*)?/y);
    this.take(/\[[^\]]*\]/y);
    if (!name) return undefined;
    return {
      kind: 'function',
      name: name[1] ?? name[2] ?? name[3] ?? '',
      parameters: this.parameters(head?.[1] ?? head?.[2] ?? ''),
      body: this.body(),
      offset,
    };
  }

  private parameters(source: string): Parameter[] {
    const plain = source.replace(/(^|\s)#[^\n]*/g, '$1');
    return [
      ...plain.matchAll(
        /(\.\.\.|--)?([A-Za-z][\w-]*)\??(?:\(-\w\))?(\s*:\s*[\w<>@"-]+)?(?:\s*=\s*("[^"]*"|'[^']*'|[^\s,|]+))?/g,
      ),
    ].map(
      ([, mark, name, type, value]): Parameter => ({
        name: name!.replaceAll('-', '_'),
        ...(mark === '...' ? { rest: true as const } : {}),
        ...(mark === '--' ? { named: type || value ? ('valued' as const) : ('switch' as const) } : {}),
        ...(value === undefined
          ? {}
          : { default: { kind: 'text' as const, pieces: [value.replace(/^["']|["']$/g, '')], offset: 0 } }),
      }),
    );
  }

  private pipeline(): Expression | undefined {
    const offset = this.reader.at;
    const stages: Expression[] = [];
    for (;;) {
      this.skipBlanks();
      const stage = this.element();
      if (!stage) return stages.length === 0 ? undefined : { kind: 'pipe', stages, offset };
      stages.push(stage);
      const redirected = this.redirection();
      if (redirected) stages.push(redirected);
      const { at } = this.reader;
      // The next line may go on with `|`.
      this.skipBlanks(true);
      if (!this.take(/(?:e(?:rr)?>|o\+e>|out\+err>)?\|(?!\|)/y)) {
        this.reader.at = at;
        return stages.length === 1 ? stage : { kind: 'pipe', stages, offset };
      }
      this.skipBlanks(true);
    }
  }

  /** `out> file`, `o>> file`; what is said about errors is left out. */
  private redirection(): Expression | undefined {
    let stage: Expression | undefined;
    for (;;) {
      this.skipBlanks();
      const offset = this.reader.at;
      const found = this.take(/(o|out|e|err|o\+e|out\+err)>(>?)\s+/y);
      if (!found) return stage;
      const place = this.word();
      if (place && found[1]!.startsWith('o'))
        stage = {
          kind: 'call',
          callee: { kind: 'name', name: 'save', offset },
          args: [place, ...(found[2] ? [flag('append', offset)] : [])],
          offset,
        };
    }
  }

  private element(): Expression | undefined {
    const offset = this.reader.at;
    if (this.take(/if(?=[\s(])/y)) return this.conditional(offset);
    if (this.take(/match(?=[\s(])/y)) return this.match(offset);
    if (this.take(/try(?=\s*\{)/y)) return this.attempt(offset);
    if (this.take(/for(?=\s)/y)) return this.loop(offset);
    if (this.take(/while(?=[\s(])/y)) {
      const test = this.operand();
      return { kind: 'loop', names: [], ...(test ? { test } : {}), body: this.body(), offset };
    }
    if (this.take(/loop(?=\s*\{)/y)) return { kind: 'loop', names: [], body: this.body(), offset };
    if (this.take(/\^/y)) return this.external(offset);
    if (
      startsWith(this.reader, /[$("'`[{]|-?\d|not(?=[\s(])|(?:true|false|null)(?![\w-])|r#/y) &&
      !this.isPath()
    )
      return this.operand();
    return this.command(offset);
  }

  /** `./tool`, `7z`: what begins as a number need not be one. */
  private isPath(): boolean {
    return startsWith(this.reader, /\d+[a-z]\w*(?=\s)/y);
  }

  private operand(): Expression | undefined {
    this.skipBlanks();
    return expression(this.reader, this.grammar);
  }

  private conditional(offset: number): Expression | undefined {
    const test = this.operand();
    if (!test) return undefined;
    const then = this.body();
    const { at } = this.reader;
    this.skipBlanks(true);
    if (!this.take(/else(?=[\s{])/y)) {
      this.reader.at = at;
      return { kind: 'if', test, then, offset };
    }
    this.skipBlanks(true);
    const next = this.reader.at;
    const otherwise = this.take(/if(?=[\s(])/y) ? this.conditional(next) : this.body();
    return { kind: 'if', test, then, ...(otherwise ? { otherwise } : {}), offset };
  }

  private match(offset: number): Expression | undefined {
    const subject = this.operand();
    this.skipBlanks(true);
    if (!subject || !this.take(/\{/y)) return undefined;
    const arms: { patterns: Argument[]; body: Expression }[] = [];
    for (;;) {
      this.skipBlanks(true);
      while (this.take(/[,\s]+/y)) this.skipBlanks(true);
      if (this.take(/\}/y)) break;
      const arm = this.arm();
      if (!arm) {
        fail(this.reader, 'a match that does not parse', offset);
        this.take(/[^\n]*/y);
        break;
      }
      arms.push(arm);
    }
    return arms.reduceRight<Expression | undefined>((otherwise, { patterns, body }) => {
      if (patterns.some(({ value }) => value.kind === 'name' && value.name === '_')) return body;
      const test: Expression = {
        kind: 'operator',
        operator: 'in',
        left: subject,
        right: { kind: 'list', items: patterns, offset },
        offset,
      };
      const then = body;
      return { kind: 'if', test, then, ...(otherwise ? { otherwise } : {}), offset };
    }, undefined);
  }

  private arm(): { patterns: Argument[]; body: Expression } | undefined {
    const patterns: Argument[] = [];
    do {
      this.skipBlanks(true);
      const offset = this.reader.at;
      const value: Expression | undefined = this.take(/_(?=\s)/y)
        ? { kind: 'name', name: '_', offset }
        : this.item()?.value;
      if (!value) return undefined;
      patterns.push({ value });
      this.skipBlanks(true);
    } while (this.take(/\|/y));
    if (this.take(/if\s/y)) this.operand();
    this.skipBlanks(true);
    if (!this.take(/=>/y)) return undefined;
    this.skipBlanks(true);
    const offset = this.reader.at;
    const body = this.take(/\{/y) ? this.block(offset) : this.pipeline();
    return body && { patterns, body };
  }

  private attempt(offset: number): Expression {
    const body = this.body();
    let [caught, handler, last]: [string?, Expression?, Expression?] = [];
    const { at } = this.reader;
    this.skipBlanks(true);
    if (this.take(/catch(?=\s*\{)/y)) {
      this.skipBlanks(true);
      const start = this.reader.at;
      this.take(/\{/y);
      caught = this.take(/\s*\|\s*([\w-]+)[^|]*\|/y)?.[1];
      handler = this.block(start);
    } else this.reader.at = at;
    const end = this.reader.at;
    this.skipBlanks(true);
    if (this.take(/finally(?=\s*\{)/y)) last = this.body();
    else this.reader.at = end;
    return {
      kind: 'try',
      body,
      ...(caught === undefined ? {} : { caught }),
      ...(handler ? { handler } : {}),
      ...(last ? { last } : {}),
      offset,
    };
  }

  private loop(offset: number): Expression | undefined {
    const head = this.take(new RegExp(`\\s+\\$?(${NAME})(?:\\s*:\\s*\\w+)?\\s+in\\s+`, 'y'));
    const items = head && this.operand();
    return items && { kind: 'loop', names: [head[1]!], items, body: this.body(), offset };
  }

  /** A program of the machine: `^name words`. */
  private external(offset: number): Expression | undefined {
    const program = this.word();
    return program && { kind: 'run', words: [program, ...this.words(false)], offset };
  }

  private command(offset: number): Expression | undefined {
    const { reader } = this;
    const head = take(reader, /[^\s|;()[\]{}"'`$,]+/y)?.[0];
    if (head === undefined) return undefined;
    // The longest name: `http get`, `str trim`.
    const { at } = reader;
    for (const more of [2, 1, 0]) {
      reader.at = at;
      const rest =
        more === 0
          ? ''
          : take(reader, new RegExp(`(?:[^\\S\\n]+[a-z][\\w-]*){${more}}(?=[\\s|;)}\\]]|$)`, 'y'))?.[0];
      const name = `${head}${(rest ?? '').replace(/\s+/g, ' ')}`;
      if (rest === undefined) continue;
      if (this.own.has(name)) return this.call(name, offset);
      if (this.commands.has(name))
        return { kind: 'call', callee: { kind: 'name', name, offset }, args: this.words(true), offset };
    }
    reader.at = at;
    return this.call(head, offset);
  }

  /** A function of the program, or else a program of the machine. */
  private call(name: string, offset: number): Expression {
    const program: Argument = { value: { kind: 'text', pieces: [name], offset } };
    return { kind: 'run', name, words: [program, ...this.words(false)], offset };
  }

  /** The words behind a command; of one of the language, flags are named arguments. */
  private words(flags: boolean): Argument[] {
    const words: Argument[] = [];
    const { reader } = this;
    for (;;) {
      this.skipBlanks();
      if (
        reader.at >= reader.source.length ||
        startsWith(reader, /[|;)}\]\n]|(?:o|out|e|err|o\+e|out\+err)>/y)
      )
        return words;
      const offset = reader.at;
      const given = flags ? this.take(/--?([A-Za-z][\w-]*)(=?)/y) : undefined;
      if (given) {
        const value = given[2] || VALUED.test(given[1]!) ? this.valueOfFlag() : undefined;
        words.push(value ? { name: given[1]!, value } : flag(given[1]!, offset));
        continue;
      }
      const word = this.word();
      if (!word) {
        fail(reader, 'a word that does not parse', offset);
        this.take(/[^\n]*/y);
        return words;
      }
      words.push(word);
    }
  }

  private valueOfFlag(): Expression | undefined {
    this.skipBlanks();
    return this.word()?.value;
  }

  /** One word: a value, or as it stands. */
  private word(): Argument | undefined {
    const { reader } = this;
    if (this.take(/\.\.\.(?=[$([])/y)) {
      const value = this.value();
      return value && { value, spread: true };
    }
    const offset = reader.at;
    const pieces: (string | Expression)[] = [];
    for (;;) {
      const bare = startsWith(reader, /r#+'/y) ? undefined : this.take(BARE);
      if (bare) pieces.push(bare[0]);
      else if (startsWith(reader, /[("'`$[{]|r#+'/y)) {
        const value = this.value();
        if (!value) break;
        const whole = this.withFields(value);
        const isEnd = startsWith(reader, /[\s|;)}\]]|$/y);
        if (pieces.length === 0 && isEnd) return { value: whole };
        pieces.push(whole);
      } else break;
    }
    return pieces.length === 0 ? undefined : { value: { kind: 'text', pieces, offset } };
  }

  private withFields(left: Expression): Expression {
    let whole = left;
    for (let next = this.field(whole); next; next = this.field(whole)) whole = next;
    return whole;
  }

  private field(left: Expression): Expression | undefined {
    if (left.kind === 'constant') return undefined;
    const field = this.take(/[?!]?\.(?:([A-Za-z_][\w-]*)|(\d+)|"([^"]*)"|'([^']*)')[?!]?/y);
    if (!field) return undefined;
    const { offset } = left;
    return field[2] === undefined
      ? { kind: 'member', of: left, name: field[1] ?? field[3] ?? field[4] ?? '', offset }
      : { kind: 'index', of: left, args: [{ value: { kind: 'constant', text: field[2], offset } }], offset };
  }

  /** What can stand for a value by itself. */
  private value(): Expression | undefined {
    const { reader } = this;
    const offset = reader.at;
    if (this.take(/not(?=[\s(])/y)) {
      const right = expression(reader, this.grammar, 3);
      return right && { kind: 'operator', operator: 'not', right, offset };
    }
    const variable = this.take(VARIABLE);
    if (variable) return this.range(named(variable[1]!, offset));
    if (this.take(/\$?"/y)) return this.string(offset, '"', reader.source[offset] === '$');
    if (this.take(/\$?'/y)) return this.string(offset, "'", reader.source[offset] === '$');
    if (this.take(/`/y))
      return { kind: 'text', pieces: [this.take(/[^`]*`?/y)![0].replace(/`$/, '')], offset };
    const raw = this.take(/r(#+)'([\s\S]*?)'\1/y);
    if (raw) return { kind: 'text', pieces: [raw[2]!], offset };
    if (this.take(/\(/y)) return this.parenthesis(offset);
    if (this.take(/\[/y)) return this.list(offset);
    if (this.take(/\{/y)) return this.braces(offset);
    const number = this.take(/-?(?:0x[\da-f]+|\d[\d_]*(?:\.\d+)*)(?:\w+)?/iy);
    if (number) return this.range({ kind: 'constant', text: number[0], offset });
    const word =
      this.take(/(?:true|false|null)(?![\w-])/y) ??
      this.take(/[A-Za-z_\uE000-\uE02F][\w\uE000-\uE02F./:@-]*/y);
    if (!word) return undefined;
    return /^(?:true|false|null)$/.test(word[0])
      ? { kind: 'constant', text: word[0], offset }
      : { kind: 'text', pieces: [word[0]], offset };
  }

  /** `0..2`, `0..<$n` */
  private range(start: Expression): Expression {
    if (!this.take(/\.\.[<=]?(?=[\d$(-])/y)) return start;
    const end = this.value();
    const { offset } = start;
    return {
      kind: 'call',
      callee: { kind: 'name', name: 'seq', offset },
      args: end ? [{ value: end }] : [],
      offset,
    };
  }

  private parenthesis(offset: number): Expression {
    const { reader } = this;
    const body: Expression[] = [];
    within(reader, 1, () => {
      for (;;) {
        this.skipBlanks();
        while (this.take(/[;\s]+/y)) this.skipBlanks();
        if (startsWith(reader, /\)/y) || reader.at >= reader.source.length) return;
        const start = reader.at;
        const one = this.statement();
        if (one) body.push(one);
        this.skipBlanks();
        if (one && reader.at > start) continue;
        fail(reader, 'a parenthesis that does not parse', start);
        if (!this.take(/[^)\n]+/y)) return;
      }
    });
    if (!this.take(/\)/y)) fail(reader, 'a parenthesis that is not closed', offset);
    return body.length === 1 ? { kind: 'pipe', stages: body, offset } : { kind: 'block', body, offset };
  }

  private list(offset: number): Expression {
    const { reader } = this;
    const items: Argument[] = [];
    within(reader, 1, () => {
      for (;;) {
        this.skipBlanks();
        while (this.take(/[,;\s]+/y)) this.skipBlanks();
        if (startsWith(reader, /\]/y) || reader.at >= reader.source.length) return;
        const item = this.item();
        if (item) items.push(item);
        else {
          fail(reader, 'a list that does not parse', reader.at);
          if (!this.take(/[^\]\n]+/y)) return;
        }
      }
    });
    if (!this.take(/\]/y)) fail(reader, 'a list that does not end', offset);
    return { kind: 'list', items, offset };
  }

  private item(): Argument | undefined {
    const { reader } = this;
    const offset = reader.at;
    if (this.take(/\.\.\.(?=[$([])/y)) {
      const value = this.value();
      return value && { value: this.withFields(value), spread: true };
    }
    if (startsWith(reader, /[$("'`[{]/y)) {
      const value = this.value();
      return value && { value: this.withFields(value) };
    }
    const bare = this.take(IN_LIST);
    return bare && { value: { kind: 'text', pieces: [bare[0]], offset } };
  }

  /** `{|x| …}` is a closure, `{name: …}` a record. */
  private braces(offset: number): Expression {
    const { reader } = this;
    this.skipBlanks(true);
    const head = this.take(/\|([^|]*)\|/y);
    if (
      !head &&
      (startsWith(reader, /\s*\}/y) ||
        startsWith(reader, /\s*(?:[\w-]+|"[^"\n]*"|'[^'\n]*'|\$[\w.]+)\s*:(?!:)/y))
    )
      return this.record(offset);
    const body = this.block(offset);
    return { kind: 'function', parameters: this.parameters(head?.[1] ?? ''), body, offset };
  }

  private record(offset: number): Expression {
    const { reader } = this;
    const items: Argument[] = [];
    within(reader, 1, () => {
      for (;;) {
        this.skipBlanks();
        while (this.take(/[,\s]+/y)) this.skipBlanks();
        if (startsWith(reader, /\}/y) || reader.at >= reader.source.length) return;
        const key = this.take(/(?:([\w-]+)|"([^"\n]*)"|'([^'\n]*)'|\$[\w.]+)\s*:\s*/y);
        const item = key && this.item();
        if (item) items.push({ name: key[1] ?? key[2] ?? key[3] ?? 'key', value: item.value });
        else {
          fail(reader, 'a record that does not parse', reader.at);
          if (!this.take(/[^}\n]+/y)) return;
        }
      }
    });
    if (!this.take(/\}/y)) fail(reader, 'a record that does not end', offset);
    return { kind: 'list', items, offset };
  }

  /** A string; with `$` before it, what stands in parentheses is put in. */
  private string(offset: number, quote: string, inserts: boolean): Expression {
    const { reader } = this;
    const { source } = reader;
    const pieces: (string | Expression)[] = [];
    let text = '';
    while (reader.at < source.length && source[reader.at] !== quote) {
      const start = reader.at;
      const character = source[reader.at++]!;
      if (character === '\\' && quote === '"') text += unescaped(source[reader.at++] ?? '');
      else if (character === '(' && inserts) {
        pieces.push(text, this.parenthesis(start));
        text = '';
      } else text += character;
    }
    if (source[reader.at] !== quote) fail(reader, 'a string that does not end', offset);
    reader.at++;
    return { kind: 'text', pieces: [...pieces, text], offset };
  }
}

function flag(name: string, offset: number): Argument {
  return { name, value: { kind: 'constant', text: 'true', offset } };
}

/** Flags of the language's own commands that take the next word. */
const VALUED =
  /^(?:redirect-mode|R|headers|H|max-time|m|user|u|password|p|content-type|t|number|n|max-depth|env|separator|columns|prefix|suffix|start|end)$/;
