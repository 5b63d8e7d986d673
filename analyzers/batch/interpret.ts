import { type Condition, type Guard, guard, guardNot, negate } from '../../src/effects/condition.js';
import { LineIndex, type Location } from '../../src/effects/location.js';
import { type Segment, segmentsOf } from '../../src/effects/script.js';
import { fillTemplate, type Template, templateOf } from '../../src/effects/template.js';
import {
  concat,
  either,
  guarded,
  handlesOf,
  hole,
  literal,
  literalOf,
  mapText,
  printText,
  type Text,
} from '../../src/effects/text.js';
import type { Machine, Outcome, Program, RunState } from '../machine.js';
import { equalsOrCheck, recordChecks } from '../shell/interpret.js';
import { StateMap } from '../state-map.js';
import { expandLine, heldName, type Names, unquoted, variableOf } from './expand.js';
import { type Batch, parseBatch, type Statement, type Test } from './parse.js';
import { type Line, readLine, splitWords } from './words.js';

/** One batch file, or one command line of `cmd /c`, that is run. */
interface Run extends Names {
  args: readonly Text[];
  path: Text | undefined;
  statements: readonly Statement[];
  locate: (offset: number) => Location;
  /** When the last command succeeded. */
  status: Condition;
  stdout: Text;
  stdin: Text | undefined;
  /** Variables and folder at each open `setlocal`. */
  saved: readonly { readonly env: Map<string, Text>; readonly cwd: Text }[];
  /** Folders that `pushd` left. */
  folders: readonly Text[];
  /** Paths that left the file, or the label that was called. */
  exits: { readonly state: RunState; readonly guards: readonly Guard[] }[];
  /** Labels that this path has come by. */
  readonly jumps: string[];
  steps: number;
  depth: number;
}

/** How a statement ended: whether a path goes on, and the guards that hold there from now on. */
interface Flow {
  readonly ending: 'on' | 'exit';
  readonly guards: readonly Guard[];
}

const ON: Flow = { ending: 'on', guards: [] };
const EXIT: Flow = { ending: 'exit', guards: [] };
const SUCCESS: Condition = { kind: 'constant', value: true };
const FAILURE: Condition = { kind: 'constant', value: false };
const NO_TEXT: Text = literal('');
const MAX_STEPS = 20_000;
const MAX_DEPTH = 25;
/** How often a path comes by one label: what a loop does is seen on its first turns. */
const MAX_TURNS = 2;
const MAX_ITEMS = 60;
const MAX_NUMBERS = 20;

/** Runs a batch file (`.cmd`, `.bat`) or a command line of the Windows command interpreter. */
export function interpretBatch(program: Program, machine: Machine): Outcome {
  const { text } = program;
  if (text && text.alternatives.length > 1)
    return machine.eachAlternative(machine.programsOf(text), (one) => {
      const { template: _template, ...rest } = program;
      return interpretBatch({ ...rest, text: one }, machine);
    });
  const file = program.file ? machine.treePath(program.file) : text ? machine.fileOf(text) : undefined;
  const known = program.file && file !== undefined ? machine.tree.text(file) : undefined;
  const source = text ?? (known === undefined ? program.stdin : literal(known));
  if (!source) {
    if (file !== undefined && program.file) machine.absent(program.file, file);
    return {};
  }
  if (file !== undefined) machine.analysed.add(file);
  const { location } = machine;
  const run: Run = {
    machine,
    values: [],
    args: program.args,
    path: program.file ?? program.path,
    loops: new Map(),
    delayed: /\/v:?on\b/i.test(program.interpreter),
    statements: [],
    locate: locatorOf(source, file, machine) ?? program.locate ?? (() => location),
    status: SUCCESS,
    stdout: NO_TEXT,
    stdin: program.file || text ? program.stdin : undefined,
    saved: [],
    folders: [],
    exits: [],
    jumps: [],
    steps: 0,
    depth: 0,
  };
  // A process of its own: its variables and its folder end with it.
  const env = StateMap.copyOf(machine.state.env);
  const { cwd } = machine.state;
  const left = bounded(run, () =>
    program.template
      ? runTemplate(program.template, run)
      : followSegments(segmentsOf(source.alternatives[0]!, machine.isPossible), run),
  );
  (machine.state as { env: Map<string, Text> }).env = env;
  machine.state.cwd = cwd;
  return { stdout: run.stdout, ...(left ? {} : { succeeds: run.status }) };
}

function locatorOf(
  source: Text,
  file: string | undefined,
  machine: Machine,
): ((offset: number) => Location) | undefined {
  const known = file === undefined ? undefined : (literalOf(source) ?? machine.tree.text(file));
  if (file === undefined || known === undefined) return undefined;
  const index = new LineIndex(known);
  return (offset) => index.locate(file, offset);
}

/** Runs lines of which some are one of several. */
function followSegments(segments: readonly Segment[], run: Run): Flow {
  for (const segment of segments) {
    if (segment.kind === 'text') {
      const template = templateOf(segment.text);
      const flow = template ? runTemplate(template, run) : ON;
      if (flow.ending === 'exit') return flow;
      continue;
    }
    const { machine } = run;
    machine.eachAlternative(machine.mostTelling({ alternatives: segment.alternatives }), (text) => {
      followSegments(segmentsOf(text.alternatives[0]!, machine.isPossible), run);
      return {};
    });
  }
  return ON;
}

function runTemplate(template: Template, run: Run): Flow {
  const batch: Batch = parseBatch(template.source);
  for (const { message, offset } of batch.errors)
    run.machine.opaque(`batch file: ${message}`, run.locate(offset));
  run.values = template.values;
  run.statements = batch.statements;
  return runFrom(batch.statements, 0, run);
}

/** Runs a file or a called label: what left it early goes on after it. Gives whether something did. */
function bounded(run: Run, body: () => Flow): boolean {
  const { machine } = run;
  const outer = run.exits;
  run.exits = [];
  const depth = machine.guards.length;
  const flow = body();
  const ways = [
    ...run.exits.map(({ state, guards }) => ({ state, guards: guards.slice(depth) })),
    ...(flow.ending === 'on' ? [{ state: machine.state, guards: flow.guards }] : []),
  ];
  const left = run.exits.length > 0 && ways.length > 1;
  run.exits = outer;
  machine.join(ways);
  return left;
}

function leave(run: Run): Flow {
  run.exits.push({ state: run.machine.fork(), guards: run.machine.guards });
  return EXIT;
}

function runFrom(statements: readonly Statement[], start: number, run: Run): Flow {
  for (let at = start; at < statements.length; at++) {
    const flow = runStatement(statements[at]!, run);
    if (flow.ending === 'exit') return flow;
    if (flow.guards.length > 0) return after(flow, run, () => runFrom(statements, at + 1, run));
  }
  return ON;
}

/** Runs what comes next under the guards that a flow leaves. */
function after(flow: Flow, run: Run, rest: () => Flow): Flow {
  if (flow.guards.length === 0) return rest();
  const next = run.machine.under(flow.guards, rest);
  return { ...next, guards: [...flow.guards, ...next.guards] };
}

function runStatement(statement: Statement, run: Run): Flow {
  if (++run.steps > MAX_STEPS) {
    if (run.steps === MAX_STEPS + 1) run.machine.opaque(`the batch file takes more than ${MAX_STEPS} steps`);
    return EXIT;
  }
  run.machine.checkBudget();
  switch (statement.kind) {
    case 'command':
      return run.machine.at(run.locate(statement.offset), () =>
        runLine(readLine(expandLine(statement.text, run)), run),
      );
    case 'label':
      return ON;
    case 'block': {
      if (statement.redirections === '') return runFrom(statement.body, 0, run);
      const { line } = readAll(readLine(expandLine(statement.redirections, run)), run);
      return redirected(line, run, () => runFrom(statement.body, 0, run));
    }
    case 'list':
      return runList(statement, run);
    case 'if':
      return run.machine.at(run.locate(statement.offset), () =>
        branch(
          conditionOf(statement.test, run),
          run,
          () => runStatement(statement.then, run),
          () => (statement.otherwise ? runStatement(statement.otherwise, run) : ON),
        ),
      );
    case 'for':
      return run.machine.at(run.locate(statement.offset), () => runFor(statement, run));
  }
}

function readAll(line: Line, run: Run): { readonly line: Line } {
  if (line.isOpen) run.machine.opaque('a command line with an operator in a variable');
  return { line };
}

function runList({ operator, parts }: Extract<Statement, { kind: 'list' }>, run: Run): Flow {
  if (operator === '&') return runFrom(parts, 0, run);
  if (operator === '|') return runPipeline(parts, run);
  const from = (at: number): Flow => {
    const flow = runStatement(parts[at]!, run);
    if (flow.ending === 'exit' || at + 1 === parts.length) return flow;
    const next = (): Flow => from(at + 1);
    const stop = (status: Condition) => (): Flow => {
      run.status = status;
      return ON;
    };
    return after(flow, run, () =>
      operator === '&&'
        ? branch(run.status, run, next, stop(FAILURE))
        : branch(run.status, run, stop(SUCCESS), next),
    );
  };
  return from(0);
}

function runPipeline(parts: readonly Statement[], run: Run): Flow {
  const { stdin, stdout } = run;
  for (const part of parts) {
    run.stdout = NO_TEXT;
    runStatement(part, run);
    run.stdin = run.stdout;
  }
  const printed = run.stdout;
  [run.stdin, run.stdout] = [stdin, stdout];
  print(printed, run);
  return ON;
}

/** Runs both ways of a condition that is open, each on its own copy of the state, and joins what goes on. */
function branch(condition: Condition, run: Run, then: () => Flow, otherwise: () => Flow): Flow {
  const { machine } = run;
  if (condition.kind === 'constant') return condition.value ? then() : otherwise();
  const [yes, no] = [guard(condition), guardNot(condition)];
  if (machine.guards.some(({ key }) => key === yes.key)) return then();
  if (machine.guards.some(({ key }) => key === no.key)) return otherwise();
  const before = machine.fork();
  const { stdout, status, args, saved, folders, delayed } = run;
  const way = (guards: readonly Guard[], holds: boolean, body: () => Flow) => {
    Object.assign(run, { stdout: NO_TEXT, status, args, saved, folders, delayed });
    recordChecks(condition, holds, run);
    const flow = machine.under(guards, body);
    return {
      flow,
      guards: [...guards, ...flow.guards],
      state: machine.state,
      printed: run.stdout,
      status: run.status,
    };
  };
  const first = way([yes], true, then);
  machine.state = before;
  const second = way([no], false, otherwise);
  const alive = [first, second].filter(({ flow }) => flow.ending === 'on');
  machine.join(alive);
  run.stdout = stdout;
  if (first.printed !== second.printed)
    print(either(guarded(first.printed, [yes]), guarded(second.printed, [no])), run);
  const [only, other] = alive;
  if (!only) return EXIT;
  run.status = other ? joinedStatus(condition, first.status, second.status) : only.status;
  return other ? ON : { ending: 'on', guards: only.guards };
}

function joinedStatus(condition: Condition, first: Condition, second: Condition): Condition {
  if (first.kind !== 'constant' || second.kind !== 'constant')
    return first.kind === second.kind ? first : { kind: 'undecided', text: 'errorlevel' };
  if (first.value === second.value) return first;
  return first.value ? condition : negate(condition);
}

function print(text: Text, run: Run): void {
  run.stdout = run.stdout === NO_TEXT ? text : concat(run.stdout, text);
}

/** A word of a test, with its quotation marks: both sides have them. */
function operandOf(raw: string, run: Run): Text {
  const { source, values } = expandLine(raw, run);
  return fillTemplate(source.replaceAll('"', '').replace(/\^(.)/g, '$1'), values);
}

function conditionOf(test: Test, run: Run): Condition {
  const condition = testedBy(test, run);
  return test.negated ? negate(condition) : condition;
}

function testedBy({ kind, left, operator, right, ignoresCase }: Test, run: Run): Condition {
  const { machine, status } = run;
  if (kind === 'exist') return machine.fileExists(operandOf(left, run));
  if (kind === 'defined') {
    const value = variableOf(unquoted(left), machine);
    const known = literalOf(value);
    return known === undefined
      ? negate({ kind: 'empty', subject: value })
      : { kind: 'constant', value: known !== '' };
  }
  if (kind === 'errorlevel') return /^0+$/.test(left) ? SUCCESS : negate(status);
  // `if %errorlevel% neq 0`
  if (/^"?[%!]errorlevel[%!]"?$/i.test(left) && /^"?\d+"?$/.test(right)) {
    const isZero = /^"?0+"?$/.test(right);
    if (operator === '==' || operator === 'EQU') return isZero ? status : negate(status);
    if (operator === 'NEQ') return isZero ? negate(status) : status;
    return operator === 'GTR' || operator === 'GEQ' ? negate(status) : status;
  }
  const [a, b] = [operandOf(left, run), operandOf(right, run)];
  if (operator === '==' || operator === 'EQU' || operator === 'NEQ') {
    const [one, other] = [literalOf(a), literalOf(b)];
    const equal: Condition =
      ignoresCase && one !== undefined && other !== undefined
        ? { kind: 'constant', value: one.toLowerCase() === other.toLowerCase() }
        : equalsOrCheck(a, b, run);
    return operator === 'NEQ' ? negate(equal) : equal;
  }
  return { kind: 'undecided', text: `${printText(a)} ${operator} ${printText(b)}` };
}

function runFor(loop: Extract<Statement, { kind: 'for' }>, run: Run): Flow {
  const items = itemsOf(loop, run);
  const outer = new Map(run.loops);
  const from = (at: number): Flow => {
    const item = items[at];
    if (!item) return ON;
    for (const [letter, value] of item) run.loops.set(letter, value);
    const flow = runStatement(loop.body, run);
    return flow.ending === 'exit' ? flow : after(flow, run, () => from(at + 1));
  };
  const flow = from(0);
  run.loops.clear();
  for (const [letter, value] of outer) run.loops.set(letter, value);
  return flow;
}

type Item = readonly (readonly [string, Text])[];

/** What the variables of a loop are on each turn. */
function itemsOf({ mode, options, variable, items }: Extract<Statement, { kind: 'for' }>, run: Run): Item[] {
  if (mode === 'f') return fieldsOf(options, variable, items, run);
  const { source, values } = expandLine(items, run);
  const words = splitWords(source.replace(/[,;=]/g, ' '), values);
  if (mode === 'l') {
    const [start, step, end] = words.map((word) => Number(literalOf(word) ?? Number.NaN));
    const count = Math.floor((end! - start!) / step!) + 1;
    return count >= 0 && count <= MAX_NUMBERS
      ? Array.from({ length: count }, (_, at) => [[variable, literal(String(start! + at * step!))]])
      : [[[variable, hole(variable, { kind: 'runner', what: 'number' })]]];
  }
  if (words.length > MAX_ITEMS) run.machine.opaque(`a for with more than ${MAX_ITEMS} words`);
  return words.slice(0, MAX_ITEMS).map((word) => [[variable, word]]);
}

/** `for /f`: lines of a file, a text or what a command prints, cut into fields. */
function fieldsOf(options: string, variable: string, items: string, run: Run): Item[] {
  const tokens = /tokens=(\S+)/i.exec(options)?.[1] ?? '1';
  const delimiters = /delims=([^"]*?)(?:\s+(?:tokens|eol|skip|usebackq)\b.*)?$/i.exec(options)?.[1] ?? ' \t';
  const skipped = Number(/skip=(\d+)/i.exec(options)?.[1] ?? 0);
  const read = sourceOf(items.trim(), /usebackq/i.test(options), run);
  const wanted = [...tokens.matchAll(/(\d+)(?:-(\d+))?|(\*)/g)].flatMap(([, from, to, rest]) =>
    rest !== undefined
      ? [0]
      : Array.from(
          { length: Math.min(26, Number(to ?? from) - Number(from) + 1) },
          (_, at) => Number(from) + at,
        ),
  );
  const letters = wanted.map((_, at) => String.fromCharCode(variable.charCodeAt(0) + at));
  const known = literalOf(read);
  if (known === undefined) {
    const whole = mapText(read, (text) => text.trim());
    return [
      letters.map((letter, at) => [letter, at === 0 && wanted[0]! <= 1 ? whole : partOf(read, letter)]),
    ];
  }
  return known
    .split(/\r?\n/)
    .slice(skipped)
    .filter((line) => line.trim() !== '' && !line.startsWith(';'))
    .slice(0, MAX_ITEMS)
    .map((line) => {
      const fields = delimiters === '' ? [line] : splitAt(line, delimiters);
      return letters.map((letter, at) => [letter, literal(fieldAt(wanted, at, fields, line))]);
    });
}

function splitAt(line: string, delimiters: string): string[] {
  const fields = [''];
  for (const character of line) {
    if (!delimiters.includes(character)) fields[fields.length - 1] += character;
    else if (fields.at(-1) !== '') fields.push('');
  }
  return fields.filter((field) => field !== '');
}

/** The field that a token names; `*`: the whole line, or what is left behind the tokens before. */
function fieldAt(wanted: readonly number[], at: number, fields: readonly string[], line: string): string {
  const token = wanted[at]!;
  if (token > 0) return fields[token - 1] ?? '';
  return at === 0 ? line : fields.slice(wanted[at - 1]!).join(' ');
}

function partOf(text: Text, name: string): Text {
  const [handle] = handlesOf(text, ['fetched']);
  return handle === undefined
    ? hole(name, { kind: 'runner', what: 'a part of what a command printed' })
    : hole(name, { kind: 'fetched', handle });
}

/** What `for /f` reads. */
function sourceOf(items: string, backQuotes: boolean, run: Run): Text {
  const [, quote, inside] = /^(['"`])([\s\S]*)\1$/.exec(items) ?? [];
  if (inside !== undefined && quote === (backQuotes ? '`' : "'")) {
    const outer = run.stdout;
    run.stdout = NO_TEXT;
    const { statements } = run;
    for (const statement of parseBatch(inside).statements) {
      // It is a command line of its own, of which the offsets are not those of the file.
      const { locate } = run;
      const { location } = run.machine;
      run.locate = () => location;
      runStatement(statement, run);
      run.locate = locate;
    }
    run.statements = statements;
    const printed = run.stdout;
    run.stdout = outer;
    return printed;
  }
  const { source, values } = expandLine(inside ?? items, run);
  const text = fillTemplate(source, values);
  if (quote === (backQuotes ? "'" : '"')) return text;
  return run.machine.read(text) ?? hole('line', { kind: 'caller', what: printText(text) });
}

/** Runs one command line, its variables put in. */
function runLine(read: Line, run: Run): Flow {
  const { line } = readAll(read, run);
  return redirected(line, run, () => {
    const [, name = '', rest = ''] =
      /^\s*([a-z]+(?=[\s.,:;/"(\\=+]|$)|:)?([\s\S]*)$/i.exec(line.source) ?? [];
    const builtin = BUILTINS[name.toLowerCase()];
    // `set.exe`, `path\to\x`: programs.
    if (builtin && !/^[.\\/][\w\\/]/.test(rest)) return builtin(rest, line, run);
    const words = splitWords(line.source, line.values);
    return words.length > 0 ? runWords(words, run, false) : ON;
  });
}

function redirected(line: Line, run: Run, body: () => Flow): Flow {
  if (line.redirections.length === 0) return body();
  const { machine, stdin, stdout } = run;
  let target: { readonly path: Text; readonly append: boolean } | undefined;
  let silent = false;
  for (const { operator, descriptor, path } of line.redirections) {
    const known = literalOf(path)?.toLowerCase();
    if (operator === '<')
      run.stdin = machine.read(path) ?? hole('file', { kind: 'caller', what: printText(path) });
    else if (descriptor === '' || descriptor === '1') {
      if (known === 'nul' || known === '&2') silent = true;
      else target = { path, append: operator === '>>' };
    }
  }
  run.stdout = target || silent ? NO_TEXT : stdout;
  const flow = body();
  run.stdin = stdin;
  if (target) machine.write(target.path, run.stdout, target.append);
  if (target || silent) run.stdout = stdout;
  return flow;
}

/** Runs a command line that is no builtin. `called`: control comes back from a batch file only then. */
function runWords(words: readonly Text[], run: Run, called: boolean): Flow {
  const { machine } = run;
  const [program, ...args] = words;
  if (!program) return ON;
  const found = nearby(program, machine) ?? program;
  if (/\.(cmd|bat)$/i.test(printText(found)) && isScript(found, machine)) {
    if (called) return callFile(found, args, run);
    const outcome = machine.run([found, ...args], run.stdin ? { stdin: run.stdin } : {});
    ended(outcome, run);
    return leave(run);
  }
  ended(machine.run([found, ...args], run.stdin ? { stdin: run.stdin } : {}), run);
  return ON;
}

function ended(outcome: Outcome, run: Run): void {
  if (outcome.stdout) print(outcome.stdout, run);
  const { file, line, column } = run.machine.location;
  run.status = outcome.succeeds ?? {
    kind: 'not',
    of: { kind: 'fails', what: `command at ${file}:${line}:${column}` },
  };
}

function isScript(path: Text, machine: Machine): boolean {
  const inTree = machine.treePath(path);
  return (
    machine.written(path) !== undefined || (inTree !== undefined && machine.tree.file(inTree) !== undefined)
  );
}

/** The script of the working folder or of a path that a word names, with or without its extension. */
function nearby(program: Text, machine: Machine): Text | undefined {
  const known = literalOf(program);
  if (known !== undefined && /^[a-z]:$/i.test(known)) return undefined;
  const here = known !== undefined && !/[\\/]/.test(known) ? concat(literal('./'), program) : program;
  return ['', '.cmd', '.bat']
    .filter((extension) => extension !== '' || /\.\w+$/.test(printText(program)))
    .map((extension) => concat(here, literal(extension)))
    .find((path) => isScript(path, machine));
}

/** `call file.cmd`: it runs in this very process. */
function callFile(path: Text, args: readonly Text[], run: Run): Flow {
  const { machine } = run;
  const content = machine.read(path);
  if (!content || run.depth >= MAX_DEPTH) {
    if (content) machine.opaque(`more than ${MAX_DEPTH} batch files inside of each other`);
    return ON;
  }
  const written = machine.written(path);
  const file = written ? undefined : machine.treePath(path);
  if (file !== undefined) machine.analysed.add(file);
  const { location } = machine;
  inside(run, args, path, () => {
    run.locate = locatorOf(content, file, machine) ?? (() => location);
    machine.eachAlternative(machine.programsOf(content), (one) => {
      const template = templateOf(one);
      if (template) bounded(run, () => runTemplate(template, run));
      return {};
    });
    return ON;
  });
  return ON;
}

/** Runs a called file or label with arguments of its own, and goes on with the caller's. */
function inside(run: Run, args: readonly Text[], path: Text | undefined, body: () => Flow): void {
  const outer = { ...run };
  const open = run.saved.length;
  run.args = args;
  run.path = path;
  run.depth++;
  bounded(run, body);
  while (run.saved.length > open) restore(run);
  run.args = outer.args;
  run.path = outer.path;
  run.depth = outer.depth;
  run.statements = outer.statements;
  run.values = outer.values;
  run.locate = outer.locate;
}

function restore(run: Run): void {
  const last = run.saved.at(-1);
  if (!last) return;
  run.saved = run.saved.slice(0, -1);
  (run.machine.state as { env: Map<string, Text> }).env = StateMap.copyOf(last.env);
  run.machine.state.cwd = last.cwd;
}

/** Goes on at a label until the file ends. */
function jump(name: string, run: Run): Flow {
  if (name === 'eof') return leave(run);
  const at = run.statements.findIndex((statement) => statement.kind === 'label' && statement.name === name);
  if (at < 0 || run.jumps.filter((other) => other === name).length >= MAX_TURNS) return leave(run);
  run.jumps.push(name);
  const flow = runFrom(run.statements, at + 1, run);
  run.jumps.pop();
  if (flow.ending === 'exit') return flow;
  return run.machine.under(flow.guards, () => leave(run));
}

/** A command that cmd itself carries out: what stands behind its name, and the line. */
type Builtin = (rest: string, line: Line, run: Run) => Flow;

const nothing: Builtin = (_rest, _line, run) => {
  run.status = SUCCESS;
  return ON;
};

const set: Builtin = (rest, { values }, run) => {
  const { machine } = run;
  const [, flag = '', body = ''] = /^\s*(\/[ap]\b)?\s*([\s\S]*)$/i.exec(rest)!;
  const quoted = /^"([\s\S]*)"[^"]*$/.exec(body)?.[1];
  const text = quoted ?? body;
  const at = text.indexOf('=');
  if (at <= 0) return ON;
  const name = heldName(
    text
      .slice(0, at)
      .trim()
      .replace(/[+*/-]$/, ''),
    machine,
  );
  const given = text.slice(at + 1);
  const value =
    flag === ''
      ? fillTemplate(quoted === undefined ? unescaped(given) : given, values)
      : flag.toLowerCase() === '/p'
        ? firstLine(run.stdin, name)
        : /^-?\d+$/.test(given.trim())
          ? literal(given.trim())
          : hole(name, { kind: 'runner', what: 'number' });
  if (!name.includes('\uE000')) machine.state.env.set(name, value);
  run.status = SUCCESS;
  return ON;
};

/** `set /p name=<file` */
function firstLine(stdin: Text | undefined, name: string): Text {
  return stdin
    ? mapText(stdin, (text) => text.split(/\r?\n/)[0]!)
    : hole(name, { kind: 'caller', what: 'standard input' });
}

/** A caret makes the next character an ordinary one. */
function unescaped(text: string): string {
  return text.replace(/\^(\r?\n|[\s\S])/g, (_, character: string) =>
    character.endsWith('\n') ? '' : character,
  );
}

const echo: Builtin = (rest, { values }, run) => {
  run.status = SUCCESS;
  if (/^\s*(on|off)?\s*$/i.test(rest)) return ON;
  print(concat(fillTemplate(unescaped(rest.replace(/^[\s.:(;,/]/, '')), values), literal('\n')), run);
  return ON;
};

const changeFolder: Builtin = (rest, { values }, run) => {
  const { state } = run.machine;
  const target = fillTemplate(
    rest
      .replace(/^\s*(\/d\s+)?/i, '')
      .trim()
      .replaceAll('"', ''),
    values,
  );
  run.status = SUCCESS;
  if (literalOf(target) === '') return ON;
  const [first] = target.alternatives[0]?.parts ?? [];
  const isAbsolute =
    typeof first === 'string'
      ? /^([\\/]|[a-z]:)/i.test(first)
      : first !== undefined && /^(tree|runner|caller|env|file)$/.test(first.origin.kind);
  state.cwd = isAbsolute ? target : concat(state.cwd, literal('/'), target);
  return ON;
};

const call: Builtin = (rest, { values }, run) => {
  const words = splitWords(rest, values);
  const [first, ...args] = words;
  const label = /^:([^\s:]+)/.exec(first ? (literalOf(first) ?? '') : '')?.[1]?.toLowerCase();
  if (label !== undefined) {
    if (label !== 'eof' && run.depth < MAX_DEPTH) inside(run, args, run.path, () => jump(label, run));
    return ON;
  }
  const name = /^\s*([a-z]+)/i.exec(rest)?.[1]?.toLowerCase() ?? '';
  // `call set x=%%y%%`: the line is read once more.
  if (BUILTINS[name]) return runLine(readLine(expandLine(rest.trimStart(), { ...run, values })), run);
  return runWords(words, run, true);
};

const goto: Builtin = (rest, { values }, run) => {
  const name = literalOf(fillTemplate(rest.trim().replace(/^:/, '').split(/\s/)[0]!, values));
  if (name !== undefined) return jump(name.toLowerCase(), run);
  run.machine.opaque('a goto to a label that is only known at run time');
  return leave(run);
};

const exit: Builtin = (rest, { values }, run) => {
  const [code] = splitWords(rest.replace(/^\s*\/b\b/i, ''), values);
  const known = code && literalOf(code);
  if (known !== undefined && /^-?\d+$/.test(known)) run.status = Number(known) === 0 ? SUCCESS : FAILURE;
  return leave(run);
};

/** `copy`, `move` and the like, as `cp` and `mv` do it. */
function asUnix(program: string, isReversed = false): Builtin {
  return (rest, { values }, run) => {
    const words = splitWords(rest, values).filter((word) => !/^\/-?[a-z:]+$/i.test(literalOf(word) ?? ''));
    const [from, to] = isReversed ? [words[1], words[0]] : [words[0], words[1] ?? literal('.')];
    if (from && to) ended(run.machine.run([literal(program), from, to]), run);
    return ON;
  };
}

const type: Builtin = (rest, { values }, run) => {
  const words = splitWords(rest, values);
  if (words.length === 0 && run.stdin) print(run.stdin, run);
  else if (words.length > 0) ended(run.machine.run([literal('cat'), ...words]), run);
  return ON;
};

const where: Builtin = (rest, { values }, run) => {
  const [name] = splitWords(rest, values).filter((word) => !/^\/[a-z]$/i.test(literalOf(word) ?? ''));
  if (!name) return ON;
  const there: Condition = {
    kind: 'exists',
    what: 'command',
    subject: mapText(name, (text) => text.replace(/\.exe$/i, '')),
  };
  print(
    either(guarded(concat(name, literal('\n')), [guard(there)]), guarded(NO_TEXT, [guardNot(there)])),
    run,
  );
  run.status = there;
  return ON;
};

/** `start ["title"] [/wait …] program words` */
const start: Builtin = (rest, { values }, run) => {
  const line = rest.replace(/^\s*"[^"]*"/, '').replace(/^(?:\s*\/(?:d\s+("[^"]*"|\S+)|\S+))+/i, '');
  return runWords(splitWords(line, values), run, true);
};

const BUILTINS: Readonly<Record<string, Builtin | undefined>> = Object.assign(
  Object.create(null) as Record<string, Builtin>,
  {
    echo,
    set,
    cd: changeFolder,
    chdir: changeFolder,
    pushd: (rest: string, line: Line, run: Run) => {
      run.folders = [...run.folders, run.machine.state.cwd];
      return changeFolder(rest, line, run);
    },
    popd: (_rest: string, _line: Line, run: Run) => {
      run.machine.state.cwd = run.folders.at(-1) ?? run.machine.state.cwd;
      run.folders = run.folders.slice(0, -1);
      return ON;
    },
    setlocal: (rest: string, _line: Line, run: Run) => {
      const { env, cwd } = run.machine.state;
      run.saved = [...run.saved, { env: StateMap.copyOf(env), cwd }];
      if (/enabledelayedexpansion/i.test(rest)) run.delayed = true;
      return ON;
    },
    endlocal: (_rest: string, _line: Line, run: Run) => {
      restore(run);
      return ON;
    },
    call,
    goto,
    exit,
    shift: (_rest: string, _line: Line, run: Run) => {
      run.args = run.args.slice(1);
      return ON;
    },
    type,
    more: type,
    where,
    start,
    copy: asUnix('cp'),
    xcopy: asUnix('cp'),
    robocopy: asUnix('cp'),
    move: asUnix('mv'),
    ren: asUnix('mv'),
    rename: asUnix('mv'),
    mklink: asUnix('ln', true),
    path: (rest: string, { values }: Line, run: Run) => {
      const value = fillTemplate(rest.replace(/^[\s=]+/, ''), values);
      if (literalOf(value) !== '') run.machine.state.env.set(heldName('PATH', run.machine), value);
      return ON;
    },
    ...Object.fromEntries(
      'assoc attrib break chcp cls color date del dir erase ftype md mkdir pause prompt rd rem rmdir time title ver verify vol'
        .split(' ')
        .map((name) => [name, nothing]),
    ),
  },
);
