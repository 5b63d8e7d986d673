import {
  type Condition,
  type Guard,
  guard,
  guardNot,
  negate,
  safeRegExp,
} from '../../src/effects/condition.js';
import { fillTemplate } from '../../src/effects/template.js';
import {
  concat,
  hole,
  holesOf,
  literal,
  literalOf,
  literalParts,
  mapText,
  printText,
  type Text,
  textKey,
} from '../../src/effects/text.js';
import type { Language, Machine, RunState } from '../machine.js';
import { recordChecks } from '../python/run.js';
import { combine } from '../python/values.js';
import { equalsOrCheck } from '../shell/interpret.js';
import { type Argument, type Expression, type Parameter, type Parsed, pathOf } from './syntax.js';
import {
  type Home,
  itemOf,
  itemsOf,
  joinValues,
  NOTHING,
  ofCondition,
  ofItems,
  ofString,
  ofText,
  type Scope,
  taintedBy,
  textOf,
  truthOf,
  type Value,
  wordsOf,
} from './values.js';

/** What a function is called with. */
export interface Call {
  /** The name by which the program calls it. */
  readonly name: string;
  readonly args: readonly { readonly name?: string; readonly value: Value }[];
  /** What a pipeline hands in. */
  readonly input?: Value;
  readonly node: Expression;
  readonly scope: Scope;
}

/** What a function of a language does. */
export type Builtin = (call: Call, run: Run) => Value;

/** A construct that looks like a call and does not evaluate all of its arguments. */
export type Form = (node: Extract<Expression, { kind: 'call' }>, scope: Scope, run: Run) => Value;

/** Functions by name; no name is one by chance. */
export function builtins(
  functions: Readonly<Record<string, Builtin>>,
): Readonly<Record<string, Builtin | undefined>> {
  return Object.assign(Object.create(null) as Record<string, Builtin>, functions);
}

/** One language: how it is written, and what its functions do. */
export interface Dialect {
  readonly language: Language;
  /** As it is called in messages. */
  readonly name: string;
  readonly parse: (source: string) => Parsed;
  readonly functions: Readonly<Record<string, Builtin | undefined>>;
  readonly forms?: Readonly<Record<string, Form | undefined>>;
  /** The name in `functions` that a name of the program stands for. */
  readonly nameOf?: (path: string) => string;
  /** What the language itself calls so: `Sys.ARCH`, `$env.HOME`. */
  readonly constant?: (path: string, run: Run) => Value | undefined;
  /** Sets what is no variable: `ENV["X"] = …`. Whether it was one. */
  readonly store?: (target: Expression, value: Value, scope: Scope, run: Run) => boolean;
  /** Functions that do nothing but to reckon or to print. */
  readonly harmless: RegExp;
  /** Runs what a program has to be called by, once it is read. */
  readonly main?: (scope: Scope, run: Run) => void;
  /** How true and false are written. */
  readonly truth: readonly [string, string];
  /** The index of the first element. */
  readonly base: 0 | 1;
}

/** A way out of a function, loop or program. */
interface Exit {
  readonly how: 'return' | 'loop' | 'fail' | 'end';
  readonly state: RunState;
  readonly variables: Map<string, Value>;
  readonly guards: readonly Guard[];
  readonly value: Value;
}

/** One run of a program. */
export interface Run {
  readonly machine: Machine;
  readonly dialect: Dialect;
  variables: Map<string, Value>;
  exits: Exit[];
  /** Guards that hold from here on, as the other way was left. */
  kept: Guard[];
  /** What the program is called with. */
  readonly args: readonly Text[];
  /** The project that the interpreter is called for: `julia --project=…`. */
  readonly project: Text | undefined;
  /** What of the program is run: another one in a function of another file. */
  home: Home;
  scopes: number;
  steps: number;
  depth: number;
}

/** Thrown where a path ends inside of an expression. */
const LEFT = Symbol('left');
const MAX_STEPS = 20_000;
const MAX_DEPTH = 25;
const MAX_TURNS = 40;
const STDOUT = '\u0000stdout';
const STATUS = '\u0000status';
const INPUT = 'in';

export function text(value: Value | undefined, run: Run): Text {
  return textOf(value, run.dialect.truth);
}

export function words(value: Value | undefined, run: Run): Text[] {
  return wordsOf(value, run.dialect.truth);
}

export function newScope(run: Run, parent?: Scope): Scope {
  return { id: ++run.scopes, ...(parent ? { parent } : {}) };
}

export function print(printed: Text, run: Run): void {
  const before = run.variables.get(STDOUT);
  run.variables.set(STDOUT, ofText(before ? concat(text(before, run), printed) : printed));
}

export function stdoutOf(run: Run): Text {
  return text(run.variables.get(STDOUT), run);
}

/** Runs what prints, and gives what it printed. */
export function captured(run: Run, body: () => void): Text {
  const outer = run.variables.get(STDOUT);
  run.variables.delete(STDOUT);
  body();
  const printed = stdoutOf(run);
  if (outer) run.variables.set(STDOUT, outer);
  else run.variables.delete(STDOUT);
  return printed;
}

/** Whether the last command line succeeded. */
export function statusOf(run: Run): Condition {
  const status = run.variables.get(STATUS);
  return status?.kind === 'condition' ? status.condition : { kind: 'constant', value: true };
}

/** Runs a command line; gives what it prints. */
export function runLine(line: readonly Text[], run: Run, stdin?: Text): Value {
  if (line.length === 0) return NOTHING;
  const { machine } = run;
  const outcome = machine.run(line, stdin ? { stdin } : {});
  const { file, line: at, column } = machine.location;
  run.variables.set(
    STATUS,
    ofCondition(
      outcome.succeeds ?? { kind: 'not', of: { kind: 'fails', what: `command at ${file}:${at}:${column}` } },
    ),
  );
  return outcome.stdout ? ofText(outcome.stdout) : taintedBy(line, 'output', 'output of a command');
}

/** Runs statements one after the other; gives the value of the last one. */
export function sequence(nodes: readonly Expression[], scope: Scope, run: Run): Value {
  for (const node of nodes)
    if (node.kind === 'function' && node.name !== undefined)
      define(node.name, { kind: 'function', node, scope, home: run.home }, scope, run);
  return from(nodes, 0, scope, run);
}

function from(nodes: readonly Expression[], start: number, scope: Scope, run: Run): Value {
  let value: Value = NOTHING;
  for (let at = start; at < nodes.length; at++) {
    const mark = run.kept.length;
    value = evaluate(nodes[at]!, scope, run);
    const fresh = run.kept.slice(mark);
    if (fresh.length > 0 && at + 1 < nodes.length)
      return run.machine.under(fresh, () => from(nodes, at + 1, scope, run));
  }
  return value;
}

/** Leaves the function, the loop or the program. */
export function leave(how: Exit['how'], value: Value, run: Run): never {
  const { machine } = run;
  run.exits.push({ how, state: machine.state, variables: run.variables, guards: machine.guards, value });
  machine.state = machine.fork();
  run.variables = new Map(run.variables);
  throw LEFT;
}

/** Ends the program. */
export function end(run: Run, failed: boolean): never {
  return leave(failed ? 'fail' : 'end', NOTHING, run);
}

/** Runs the body, and goes on where it ended or was left in one of these ways. */
function bounded(how: readonly Exit['how'][], run: Run, body: () => Value): Value {
  const { machine } = run;
  const base = machine.guards.length;
  const [exits, kept] = [run.exits.length, run.kept.length];
  const value = attempt(body);
  const own = run.kept.splice(kept);
  const since = run.exits.splice(exits);
  run.exits.push(...since.filter((exit) => !how.includes(exit.how)));
  const ways = since
    .filter((exit) => how.includes(exit.how))
    .map((exit) => ({ ...exit, guards: exit.guards.slice(base) }));
  if (value) ways.push({ how: 'end', state: machine.state, variables: run.variables, guards: own, value });
  if (ways.length === 0) throw LEFT;
  if (ways.length === 1) run.kept.push(...ways[0]!.guards);
  return join(ways, run);
}

function attempt(body: () => Value): Value | undefined {
  try {
    return body();
  } catch (thrown) {
    if (thrown !== LEFT) throw thrown;
    return undefined;
  }
}

function join(ways: readonly Omit<Exit, 'how'>[], run: Run): Value {
  const { truth } = run.dialect;
  run.machine.join(ways);
  const [first] = ways;
  if (ways.length === 1) run.variables = first!.variables;
  else {
    const joined = new Map<string, Value>();
    for (const name of new Set(ways.flatMap(({ variables }) => [...variables.keys()]))) {
      const held = ways.map(({ variables, guards }) => ({
        value:
          variables.get(name) ?? (name === STATUS ? ofCondition({ kind: 'constant', value: true }) : NOTHING),
        guards,
      }));
      joined.set(name, joinValues(held, truth));
    }
    run.variables = joined;
  }
  return joinValues(ways, truth);
}

/** Runs a whole program: whether it ended by itself, and the guards under which it failed. */
export function whole(run: Run, body: () => Value): { readonly failures: readonly (readonly Guard[])[] } {
  const base = run.machine.guards.length;
  const last = attempt(() => bounded(['end', 'return', 'loop'], run, body));
  const failures = run.exits.filter(({ how }) => how === 'fail').map(({ guards }) => guards.slice(base));
  if (!last && run.exits[0]) {
    run.machine.state = run.exits[0].state;
    run.variables = run.exits[0].variables;
  }
  return { failures };
}

/** Runs both ways of a test that is open, each on its own copy of the state, and joins what goes on. */
export function branch(condition: Condition, then: () => Value, otherwise: () => Value, run: Run): Value {
  const { machine } = run;
  if (condition.kind === 'constant') return condition.value ? then() : otherwise();
  const [yes, no] = [guard(condition), guardNot(condition)];
  if (machine.guards.some(({ key }) => key === yes.key)) return then();
  if (machine.guards.some(({ key }) => key === no.key)) return otherwise();
  const before = { state: machine.fork(), variables: new Map(run.variables) };
  const side = (holds: boolean, when: Guard, body: () => Value) => {
    const mark = run.kept.length;
    recordChecks(condition, holds, machine);
    const value = machine.under([when], () => attempt(body));
    const kept = run.kept.splice(mark);
    return { value, kept, state: machine.state, variables: run.variables, guards: [when, ...kept] };
  };
  const first = side(true, yes, then);
  [machine.state, run.variables] = [before.state, before.variables];
  const second = side(false, no, otherwise);
  const alive = [first, second].flatMap(({ value, ...way }) => (value ? [{ ...way, value }] : []));
  if (alive.length === 0) throw LEFT;
  const value = join(alive, run);
  if (alive.length === 1 && condition.kind !== 'undecided' && !isOfFailure(condition))
    run.kept.push(...alive[0]!.guards);
  return value;
}

function isOfFailure(condition: Condition): boolean {
  return condition.kind === 'not' ? isOfFailure(condition.of) : /^(?:fails|verified)$/.test(condition.kind);
}

function define(name: string, value: Value, scope: Scope, run: Run): void {
  run.variables.set(`${scope.id} ${name}`, value);
}

/** Gives a variable of this block a value. */
export function setVariable(name: string, value: Value, scope: Scope, run: Run): void {
  define(name, value, scope, run);
}

export function lookUp(name: string, scope: Scope | undefined, run: Run): Value | undefined {
  for (let here = scope; here; here = here.parent) {
    const value = run.variables.get(`${here.id} ${name}`);
    if (value) return value;
  }
  return undefined;
}

export function evaluate(node: Expression, scope: Scope, run: Run): Value {
  if (++run.steps > MAX_STEPS) {
    if (run.steps === MAX_STEPS + 1)
      run.machine.opaque(`the ${run.dialect.name} program takes more than ${MAX_STEPS} steps`);
    throw LEFT;
  }
  run.machine.checkBudget();
  switch (node.kind) {
    case 'nothing':
      return NOTHING;
    case 'constant':
      return /^(?:NULL|nothing|null)$/.test(node.text) ? NOTHING : ofString(node.text);
    case 'text':
      return textPieces(node.pieces, scope, run);
    case 'name':
    case 'member':
      return namedValue(node, scope, run);
    case 'call':
      return run.machine.at(run.home.locate(node.offset), () => callOf(node, scope, run));
    case 'run':
      return run.machine.at(run.home.locate(node.offset), () => commandOf(node, scope, run));
    case 'index':
      return indexed(node, scope, run);
    case 'operator':
      return operated(node, scope, run);
    case 'assign':
      return assigned(node, scope, run);
    case 'if':
      return run.machine.at(run.home.locate(node.offset), () =>
        branch(
          conditionOf(node.test, scope, run),
          () => evaluate(node.then, scope, run),
          () => (node.otherwise ? evaluate(node.otherwise, scope, run) : NOTHING),
          run,
        ),
      );
    case 'loop':
      return looped(node, scope, run);
    case 'function': {
      const value: Value = { kind: 'function', node, scope, home: run.home };
      if (node.name !== undefined) define(node.name, value, scope, run);
      return value;
    }
    case 'block':
      return sequence(node.body, scope, run);
    case 'list':
      return { kind: 'list', items: argumentsOf(node.items, scope, run) };
    case 'pipe':
      return piped(node.stages, scope, run);
    case 'leave':
      return leave(node.how, node.value ? evaluate(node.value, scope, run) : NOTHING, run);
    case 'try':
      return tried(
        () => evaluate(node.body, scope, run),
        (caught) => {
          if (node.caught !== undefined) define(node.caught, caught, scope, run);
          return node.handler ? evaluate(node.handler, scope, run) : NOTHING;
        },
        node.last && (() => evaluate(node.last!, scope, run)),
        run,
      );
  }
}

/** `--name=value`, `--name value` and `--name` as arguments of a function. */
function withFlags(words: readonly Argument[], parameters: readonly Parameter[]): Argument[] {
  const args: Argument[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    const { value } = word;
    const [start, ...more] = value.kind === 'text' ? value.pieces : [];
    const [, long, rest] = typeof start === 'string' ? (/^--([\w-]+)(?:=(.*))?$/s.exec(start) ?? []) : [];
    const name = long?.replaceAll('-', '_');
    const { offset } = value;
    if (name === undefined) args.push(word);
    else if (rest !== undefined)
      args.push({ name, value: { kind: 'text', pieces: [rest, ...more], offset } });
    else if (parameters.some((one) => one.name === name && one.named === 'valued') && words[at + 1])
      args.push({ name, value: words[++at]!.value });
    else args.push({ name, value: { kind: 'constant', text: 'true', offset } });
  }
  return args;
}

function commandOf(node: Extract<Expression, { kind: 'run' }>, scope: Scope, run: Run): Value {
  const input = lookUp(INPUT, scope, run);
  const own = node.name === undefined ? undefined : lookUp(node.name, scope, run);
  if (own?.kind === 'function')
    return enter(
      own,
      argumentsOf(withFlags(node.words.slice(1), own.node.parameters), scope, run),
      input,
      run,
    );
  const args = argumentsOf(node.words, scope, run);
  const line = args.flatMap(({ value }) => (value.kind === 'list' ? words(value, run) : [text(value, run)]));
  return runLine(line, run, input && input.kind !== 'nothing' ? text(input, run) : undefined);
}

/** Runs a body, and where it fails what is there for that. */
export function tried(
  body: () => Value,
  handler: (caught: Value) => Value,
  last: (() => Value) | undefined,
  run: Run,
): Value {
  const { file, line, column } = run.machine.location;
  const fails: Condition = { kind: 'fails', what: `what is tried at ${file}:${line}:${column}` };
  const value = branch(
    negate(fails),
    () => {
      const mark = run.exits.length;
      const result = attempt(body);
      // What it is left with is caught.
      run.exits.push(...run.exits.splice(mark).filter(({ how }) => how !== 'fail'));
      if (!result) throw LEFT;
      return result;
    },
    () => handler(taintedBy([], 'error')),
    run,
  );
  last?.();
  return value;
}

function textPieces(pieces: readonly (string | Expression)[], scope: Scope, run: Run): Value {
  const texts = pieces.map((piece) =>
    typeof piece === 'string' ? fillTemplate(piece, run.home.values) : text(evaluate(piece, scope, run), run),
  );
  return ofText(texts.length === 1 ? texts[0]! : concat(...texts));
}

/** What the arguments are; a list that is put in the place of one is as many as it has elements. */
export function argumentsOf(
  args: readonly Argument[],
  scope: Scope,
  run: Run,
): { name?: string; value: Value }[] {
  return args.flatMap(({ name, value: node, spread }) => {
    const value = evaluate(node, scope, run);
    if (spread) return [...itemsOf(value)];
    return [{ ...(name === undefined ? {} : { name }), value }];
  });
}

function namedValue(node: Expression, scope: Scope, run: Run): Value {
  const path = pathOf(node);
  const own = path === undefined ? undefined : lookUp(path, scope, run);
  if (own) return own;
  if (node.kind === 'member' && !(path !== undefined && isOfLanguage(path, scope, run))) {
    const of = evaluate(node.of, scope, run);
    const found = itemOf(of, node.name);
    if (found) return found;
    // A field that a record does not have, or that of one that nothing is known of.
    return of.kind === 'list' && of.items.length > 0
      ? NOTHING
      : taintedBy([text(of, run)], node.name, path ?? node.name);
  }
  const name = path ?? 'value';
  const constant = run.dialect.constant?.(name, run);
  if (constant) return constant;
  if (run.dialect.functions[nameIn(name, run)] || run.dialect.forms?.[name]) return { kind: 'library', name };
  return ofText(hole(name, { kind: 'runner', what: name }));
}

/** Whether a path begins with no variable of the program. */
function isOfLanguage(path: string, scope: Scope, run: Run): boolean {
  const [root = ''] = path.split('.');
  if (lookUp(root, scope, run)) return false;
  return (
    run.dialect.constant?.(path, run) !== undefined || run.dialect.functions[nameIn(path, run)] !== undefined
  );
}

function nameIn(path: string, run: Run): string {
  return run.dialect.nameOf?.(path) ?? path;
}

function callOf(node: Extract<Expression, { kind: 'call' }>, scope: Scope, run: Run): Value {
  const path = pathOf(node.callee);
  const own = path === undefined ? undefined : (lookUp(path, scope, run) ?? ofModule(path, scope, run));
  const form = own || path === undefined ? undefined : run.dialect.forms?.[nameIn(path, run)];
  if (form) return form(node, scope, run);
  const callee = own ?? (path === undefined ? evaluate(node.callee, scope, run) : undefined);
  const args = argumentsOf(node.args, scope, run);
  const input = lookUp(INPUT, scope, run);
  return apply(
    callee ?? { kind: 'library', name: path ?? '' },
    args,
    { node, scope, ...(input ? { input } : {}) },
    run,
  );
}

/** A function of a module of the program: `Paths.find(x)`. */
function ofModule(path: string, scope: Scope, run: Run): Value | undefined {
  const at = path.lastIndexOf('.');
  if (at < 0 || run.dialect.functions[nameIn(path, run)]) return undefined;
  const found = lookUp(path.slice(at + 1), scope, run);
  return found?.kind === 'function' ? found : undefined;
}

/** Calls a value. */
export function apply(
  callee: Value,
  args: Call['args'],
  at: Pick<Call, 'node' | 'scope' | 'input'>,
  run: Run,
): Value {
  if (callee.kind === 'function') return enter(callee, args, at.input, run);
  if (callee.kind !== 'library')
    return taintedBy(
      args.map(({ value }) => text(value, run)),
      'value',
    );
  const builtin = run.dialect.functions[nameIn(callee.name, run)];
  if (builtin) return builtin({ ...at, name: callee.name, args }, run);
  if (mayFetch(callee.name, args, run))
    run.machine.opaque(`${callee.name} of the ${run.dialect.name} program is not known`);
  return taintedBy(
    [...args.map(({ value }) => text(value, run)), ...(at.input ? [text(at.input, run)] : [])],
    callee.name.split(/[.:]+/).pop() || 'value',
    `what ${callee.name || 'a function'} gives`,
  );
}

/** Names of functions that bring something in. */
const FETCHES = /install(?!ed)|download|fetch|clone|bootstrap|upgrade|provision|_get$|wget|curl/i;

/** Whether a function that is not known could bring code: by its name, or as it is given an address. */
function mayFetch(name: string, args: Call['args'], run: Run): boolean {
  if (name === '' || run.dialect.harmless.test(name)) return false;
  return (
    FETCHES.test(name) ||
    args.some(({ value }) => value.kind === 'text' && /^(?:https?|ftp|git):\/\//.test(printText(value.text)))
  );
}

function enter(
  { node, scope: around, home }: Extract<Value, { kind: 'function' }>,
  args: Call['args'],
  input: Value | undefined,
  run: Run,
): Value {
  if (run.depth >= MAX_DEPTH) {
    run.machine.opaque(`more than ${MAX_DEPTH} calls inside of each other`);
    return NOTHING;
  }
  const scope = newScope(run, around);
  const unnamed = args.filter(({ name }) => !node.parameters.some((one) => name === one.name));
  for (const parameter of node.parameters) {
    const given = args.find(({ name }) => name === parameter.name)?.value;
    if (parameter.rest) define(parameter.name, { kind: 'list', items: unnamed.splice(0) }, scope, run);
    else {
      const byPlace = given || parameter.named ? undefined : unnamed.shift()?.value;
      const value = given ?? byPlace ?? (parameter.default && evaluate(parameter.default, scope, run));
      define(parameter.name, value ?? NOTHING, scope, run);
    }
  }
  define(INPUT, input ?? NOTHING, scope, run);
  const outer = run.home;
  run.home = home;
  run.depth++;
  try {
    return bounded(['return'], run, () => evaluate(node.body, scope, run));
  } finally {
    run.depth--;
    run.home = outer;
  }
}

function indexed(node: Extract<Expression, { kind: 'index' }>, scope: Scope, run: Run): Value {
  const path = pathOf(node.of);
  const args = argumentsOf(node.args, scope, run);
  const key = args[0] ? literalOf(text(args[0].value, run)) : undefined;
  const isOwn = path !== undefined && lookUp(path, scope, run) !== undefined;
  const constant =
    path === undefined || isOwn ? undefined : run.dialect.constant?.(`${path}[${key ?? ''}]`, run);
  if (constant) return constant;
  const of = evaluate(node.of, scope, run);
  if (key !== undefined) {
    const at = /^\d+$/.test(key) ? Number(key) - run.dialect.base : key;
    const found = itemOf(of, at);
    if (found) return found;
    if (at === 0 && of.kind === 'text') return of;
  }
  return taintedBy([text(of, run)], 'element', `an element of ${path ?? 'a list'}`);
}

/** The text of a condition that cannot be told, for people. */
function codeOf(node: Expression, run: Run): string {
  return run.home.source
    .slice(node.offset, node.offset + 80)
    .split('\n')[0]!
    .replace(/[\uE000-\uE02F]+/g, '…')
    .trim();
}

export function conditionOf(node: Expression, scope: Scope, run: Run): Condition {
  return truthOf(evaluate(node, scope, run), run.dialect.truth, codeOf(node, run));
}

function operated(node: Extract<Expression, { kind: 'operator' }>, scope: Scope, run: Run): Value {
  const { operator, left, right } = node;
  const test = (one: Expression): Condition => conditionOf(one, scope, run);
  if (!left) {
    if (/^(?:!|not)$/.test(operator)) return ofCondition(negate(test(right)));
    const value = evaluate(right, scope, run);
    return operator === '-' && value.kind === 'text' ? ofText(concat(literal('-'), value.text)) : value;
  }
  switch (operator) {
    case '&&':
    case '&':
    case 'and':
      return shortCut(test(left), true, right, scope, run);
    case '||':
    case '|':
    case 'or':
      return shortCut(test(left), false, right, scope, run);
  }
  const [one, other] = [evaluate(left, scope, run), evaluate(right, scope, run)];
  return compared(operator, one, other, codeOf(node, run), run);
}

/** `a && b`: the second is looked at where the first holds (`a || b`: where it does not). */
function shortCut(condition: Condition, isAnd: boolean, right: Expression, scope: Scope, run: Run): Value {
  const settled = ofCondition({ kind: 'constant', value: !isAnd });
  if (condition.kind === 'constant') return condition.value === isAnd ? evaluate(right, scope, run) : settled;
  if (isPure(right))
    return ofCondition(combine(isAnd ? 'all' : 'any', [condition, conditionOf(right, scope, run)]));
  const next = (): Value => evaluate(right, scope, run);
  return isAnd ? branch(condition, next, () => settled, run) : branch(condition, () => settled, next, run);
}

/** Names of functions that tell whether something is so. */
const TELLS =
  /(?:^|\.)(?:is|has)[\w.-]*$|exists?$|^(?:nchar|nzchar|length|grepl|identical|in|occursin|contains|requireNamespace|strip|trimws|tolower|lowercase)$|(?:starts|ends).?with$|getenv$|which$/i;

/** Whether an expression only tells something: of what it is made nothing is set, run or left. */
function isPure(node: Expression): boolean {
  switch (node.kind) {
    case 'operator':
      return isPure(node.right) && (!node.left || isPure(node.left));
    case 'call':
      return node.args.every(({ value }) => isPure(value)) && TELLS.test(pathOf(node.callee) ?? '');
    case 'text':
      return node.pieces.every((piece) => typeof piece === 'string' || isPure(piece));
    case 'pipe':
      return node.stages.every(isPure);
    case 'index':
      return isPure(node.of);
    case 'name':
    case 'member':
    case 'constant':
    case 'nothing':
      return true;
    default:
      return false;
  }
}

/** What a comparison or an operation of two values comes to. */
export function compared(operator: string, one: Value, other: Value, code: string, run: Run): Value {
  const [a, b] = [text(one, run), text(other, run)];
  switch (operator.replace(/^\./, '')) {
    case '==':
    case '===':
      return ofCondition(equal(one, other, run));
    case '!=':
    case '!==':
      return ofCondition(negate(equal(one, other, run)));
    case 'in':
    case '∈':
    case '%in%':
      return ofCondition(
        combine(
          'any',
          itemsOf(other).map(({ value }) => equal(one, value, run)),
        ),
      );
    case 'not-in':
    case '∉':
      return ofCondition(
        negate(
          combine(
            'any',
            itemsOf(other).map(({ value }) => equal(one, value, run)),
          ),
        ),
      );
    case '=~':
      return ofCondition(matched(a, literalOf(b), code));
    case '!~':
      return ofCondition(negate(matched(a, literalOf(b), code)));
    case '*':
    case '++':
      return one.kind === 'list' || other.kind === 'list'
        ? { kind: 'list', items: [...itemsOf(one), ...itemsOf(other)] }
        : ofText(concat(a, b));
    case '+':
      if (/^[\d.]+$/.test(literalOf(a) ?? '') && /^[\d.]+$/.test(literalOf(b) ?? ''))
        return ofString(String(Number(literalOf(a)) + Number(literalOf(b))));
      return one.kind === 'text' && other.kind === 'text' ? ofText(concat(a, b)) : taintedBy([a, b], 'sum');
    case '=>':
      return { kind: 'list', items: [{ name: literalOf(a) ?? 'key', value: other }] };
    case '/':
      return ofText(concat(a, literal('/'), b));
    case '<':
    case '>':
    case '<=':
    case '>=':
      return ofCondition(ordered(a, b, operator, code));
    case 'starts-with':
    case 'ends-with':
      return ofCondition({ kind: 'undecided', text: code, id: `${textKey(a)} ${textKey(b)}` });
    default:
      return taintedBy([a, b], 'value', code);
  }
}

/** Which of two numbers is the greater one; open where one of them is not known. */
function ordered(one: Text, other: Text, operator: string, code: string): Condition {
  const limit = Number(literalOf(other) || Number.NaN);
  const numbers = one.alternatives.map(({ parts }) => Number(literalParts(parts) || Number.NaN));
  if (Number.isNaN(limit) || numbers.some(Number.isNaN))
    return { kind: 'undecided', text: code, id: `${textKey(one)} ${textKey(other)}` };
  const holds = (value: number): boolean =>
    (operator.startsWith('<') ? value < limit : value > limit) || (operator.endsWith('=') && value === limit);
  return combine(
    'any',
    one.alternatives
      .filter((_, at) => holds(numbers[at]!))
      .map(({ guards }) =>
        combine(
          'all',
          guards.map(({ condition }) => condition),
        ),
      ),
  );
}

function equal(one: Value, other: Value, run: Run): Condition {
  if (one.kind === 'nothing' || other.kind === 'nothing') {
    const value = one.kind === 'nothing' ? other : one;
    if (value.kind === 'nothing') return { kind: 'constant', value: true };
    if (value.kind !== 'text') return { kind: 'constant', value: false };
  }
  for (const [value, against] of [
    [one, other],
    [other, one],
  ] as const) {
    const known = value.kind === 'condition' && literalOf(text(against, run));
    if (value.kind === 'condition' && known !== false && known !== undefined)
      return /^true$/i.test(known)
        ? value.condition
        : /^false$/i.test(known)
          ? negate(value.condition)
          : { kind: 'constant', value: false };
  }
  const [a, b] = [text(one, run), text(other, run)];
  run.machine.compare(a, b);
  return equalsOrCheck(a, b, run);
}

/** Whether a text matches a pattern. */
export function matched(subject: Text, pattern: string | undefined, code: string): Condition {
  if (pattern === undefined) return { kind: 'undecided', text: code };
  const known = literalOf(subject);
  const compiled = safeRegExp(pattern);
  if (known !== undefined && compiled) return { kind: 'constant', value: compiled.test(known) };
  return compiled && holesOf(subject).some(({ origin }) => /^(?:input|platform|env)$/.test(origin.kind))
    ? { kind: 'matches', subject, pattern }
    : { kind: 'undecided', text: code };
}

function assigned(node: Extract<Expression, { kind: 'assign' }>, scope: Scope, run: Run): Value {
  const { target } = node;
  let value = evaluate(node.value, scope, run);
  if (node.operator !== undefined)
    value = compared(node.operator, evaluate(target, scope, run), value, codeOf(node, run), run);
  store(target, value, node.declares === true, scope, run);
  return value;
}

function store(target: Expression, value: Value, declares: boolean, scope: Scope, run: Run): void {
  if (run.dialect.store?.(target, value, scope, run)) return;
  if (target.kind === 'list') {
    for (const [at, { value: one }] of target.items.entries())
      store(one, itemOf(value, at) ?? taintedBy([text(value, run)], 'part'), declares, scope, run);
    return;
  }
  const path = pathOf(target);
  const name =
    path ??
    (target.kind === 'text' ? literalOf(text(textPieces(target.pieces, scope, run), run)) : undefined);
  if (target.kind === 'index' || (target.kind === 'member' && path !== undefined)) {
    const of = pathOf(target.of);
    const key =
      target.kind === 'member'
        ? target.name
        : literalOf(text(target.args[0] && evaluate(target.args[0].value, scope, run), run));
    const old = of === undefined ? undefined : lookUp(of, scope, run);
    if (of !== undefined && key !== undefined)
      assignName(
        of,
        {
          kind: 'list',
          items: [...itemsOf(old).filter((item) => item.name !== key), { name: key, value }],
        },
        scope,
        run,
      );
    return;
  }
  if (name === undefined) return;
  if (declares) define(name, value, scope, run);
  else assignName(name, value, scope, run);
}

/** The variable that has the name already, but those of the program where a function sets its own. */
function assignName(name: string, value: Value, scope: Scope, run: Run): void {
  let target = scope;
  for (let here: Scope | undefined = scope; here; here = here.parent)
    if (run.variables.has(`${here.id} ${name}`)) {
      if (here.parent || !scope.parent || run.dialect.base === 0) target = here;
      break;
    }
  define(name, value, target, run);
}

function looped(node: Extract<Expression, { kind: 'loop' }>, scope: Scope, run: Run): Value {
  const turn = (value: Value | undefined): Value =>
    bounded(['loop'], run, () => {
      const [name, ...more] = node.names;
      if (name !== undefined && value) {
        if (more.length === 0) define(name, value, scope, run);
        else
          for (const [at, one] of node.names.entries())
            define(one, itemOf(value, at) ?? taintedBy([text(value, run)], one), scope, run);
      }
      return evaluate(node.body, scope, run);
    });
  if (!node.items) {
    if (node.test) evaluate(node.test, scope, run);
    turn(undefined);
    return NOTHING;
  }
  const items = evaluate(node.items, scope, run);
  if (items.kind !== 'list') {
    if (items.kind !== 'nothing') turn(items);
    return NOTHING;
  }
  for (const { value, when = [], name } of items.items.slice(0, MAX_TURNS)) {
    const item = node.names.length > 1 && name !== undefined ? ofItems([ofString(name), value]) : value;
    if (when.length === 0) turn(item);
    else
      branch(
        combine(
          'all',
          when.map(({ condition }) => condition),
        ),
        () => turn(item),
        () => NOTHING,
        run,
      );
  }
  if (items.items.length > MAX_TURNS) run.machine.opaque(`a loop of more than ${MAX_TURNS} turns`);
  return NOTHING;
}

function piped(stages: readonly Expression[], scope: Scope, run: Run): Value {
  let value: Value = lookUp(INPUT, scope, run) ?? NOTHING;
  for (const stage of stages) {
    const inner = newScope(run, scope);
    define(INPUT, value, inner, run);
    const mark = run.exits.length;
    value = evaluate(stage, inner, run);
    if (run.exits.length > mark && stages.length === 1) break;
  }
  return value;
}

/** The argument of that name, or at that place among those without one. */
export function argument(call: Call, name: string, at?: number): Value | undefined {
  const named = call.args.find((one) => one.name === name)?.value;
  if (named || at === undefined) return named;
  return call.args.filter((one) => one.name === undefined)[at]?.value;
}

export function unnamed(call: Call): Value[] {
  return call.args.filter(({ name }) => name === undefined).map(({ value }) => value);
}

/** Every literal of a text changed; what is not known stays. */
export function changed(value: Value | undefined, change: (text: string) => string, run: Run): Value {
  if (value?.kind === 'list')
    return {
      kind: 'list',
      items: value.items.map((item) => ({ ...item, value: changed(item.value, change, run) })),
    };
  const own = text(value, run);
  return ofText(mapText(own, change, (parts) => parts));
}
