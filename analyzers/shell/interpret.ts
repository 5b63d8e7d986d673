import {
  type AndOr,
  type Case,
  type Command,
  type CompoundList,
  type For,
  type Function as FunctionNode,
  type If,
  type ParsedScript,
  type Pipeline,
  parse,
  type Redirection,
  type Statement,
  type SyntaxNode,
  type While,
} from 'unbash';
import {
  type Condition,
  conditionId,
  exclude,
  type Guard,
  guard,
  guardNot,
  negate,
  safeRegExp,
  whenAll,
} from '../../src/effects/condition.js';
import { deferred } from '../../src/effects/deferred.js';
import { LineIndex, type Location } from '../../src/effects/location.js';
import { type Segment, segmentsOf } from '../../src/effects/script.js';
import { makeTemplate, type Template, templateOf } from '../../src/effects/template.js';
import {
  type Alternative,
  concat,
  either,
  guarded,
  handlesOf,
  hasChoices,
  hole,
  holesOf,
  literal,
  literalOf,
  literalParts,
  ofAlternative,
  type Text,
  textId,
  textKey,
} from '../../src/effects/text.js';
import type { CommandOptions, Machine, Outcome, Program } from '../machine.js';
import { StateMap } from '../state-map.js';
import { builtins } from './builtins.js';
import { arithmeticCondition, expandWord, expandWords, textOfHereDocument } from './expand.js';
import { globToRegExp, isPattern } from './pattern.js';
import {
  type Departure,
  declareLocal,
  type End,
  endLocals,
  joinEnds,
  joinOutputs,
  NO_TEXT,
  print,
  type Session,
  type ShellFunction,
  type Source,
} from './session.js';
import { testCondition } from './test.js';
import { type Field, listsOf } from './text-operations.js';

/** How a command ended on the path that goes on, and the guards that hold there from now on. */
export interface Flow {
  /** When it succeeds. */
  readonly status: Condition;
  /** Whether any path goes on after it. */
  readonly ending: 'on' | 'exit' | 'return' | 'loop';
  /** Guards of the surviving path, until the end of the script, the function or the loop. */
  readonly guards: readonly { readonly guard: Guard; readonly until: 'script' | 'function' | 'loop' }[];
}

export const SUCCESS: Condition = { kind: 'constant', value: true };
export const FAILURE: Condition = { kind: 'constant', value: false };

const MAX_STEPS = 30_000;
/** Of a program that goes on in one of several ways: the steps that each way may take at least; at most half of what is left. */
const LEAST_STEPS = 4_000;
const MAX_STEPS_IN_ALL = 45_000;
const MAX_DEPTH = 30;
const MAX_WORDS = 100;

export function on(status: Condition = SUCCESS): Flow {
  return { status, ending: 'on', guards: [] };
}

/** Runs a shell program: text, a template, or a script of the tree. */
export function interpretShell(program: Program, machine: Machine): Outcome {
  if (!program.template && program.text && program.text.alternatives.length > 1)
    return machine.eachAlternative(machine.programsOf(program.text), (text) =>
      interpretShell({ ...program, text }, machine),
    );
  if (!program.template && program.text && hasChoices(program.text))
    return runSegments(segmentsOf(program.text.alternatives[0]!, machine.isPossible), program, machine);
  const file = program.file
    ? machine.treePath(program.file)
    : program.text
      ? machine.fileOf(program.text)
      : undefined;
  const template = templateFor(program, machine, file);
  if (!template) {
    if (file !== undefined && program.file && machine.tree.file(file) === undefined)
      machine.absent(program.file, file);
    return {};
  }
  if (file !== undefined) machine.analysed.add(file);
  return runTemplate(template, program, machine, file);
}

/** Runs a program that was put together out of lines of which some are one of several. */
function runSegments(segments: readonly Segment[], program: Program, machine: Machine): Outcome {
  const { location } = machine;
  const session = sessionOf(program, machine, program.locate ?? (() => location), '');
  withListsOfItsOwn(machine, () => followSegments(segments, session));
  return { stdout: session.stdout };
}

/** Runs a shell: no other process has its lists. */
function withListsOfItsOwn<T>(machine: Machine, body: () => T): T {
  const { arrays } = machine.state;
  Object.assign(machine.state, { arrays: new Map() });
  const result = body();
  Object.assign(machine.state, { arrays });
  return result;
}

function followSegments(segments: readonly Segment[], session: Session): void {
  const { machine } = session;
  for (const segment of segments) {
    if (segment.kind === 'text') evaluateText(segment.text, session);
    else
      machine.eachAlternative(
        machine.mostTelling({ alternatives: segment.alternatives }, session.choices++),
        (text) => {
          const { limit } = session;
          session.limit = Math.min(
            MAX_STEPS_IN_ALL,
            session.steps + Math.max(LEAST_STEPS, Math.ceil((limit - session.steps) / 2)),
          );
          followSegments(segmentsOf(text.alternatives[0]!, machine.isPossible), session);
          session.limit = Math.max(limit, session.steps);
          return {};
        },
      );
  }
}

function templateFor(program: Program, machine: Machine, file: string | undefined): Template | undefined {
  if (program.template) return program.template;
  if (program.text) return templateOf(program.text);
  if (program.file) {
    const text = file === undefined ? undefined : machine.tree.text(file);
    if (text !== undefined) return makeTemplate([text]);
    const written = machine.read(program.file);
    return written && templateOf(written);
  }
  return program.stdin && templateOf(program.stdin);
}

function runTemplate(
  template: Template,
  program: Program,
  machine: Machine,
  file: string | undefined,
): Outcome {
  const index = new LineIndex(template.source);
  const { location } = machine;
  const locate =
    file !== undefined
      ? (offset: number) => index.locate(file, offset)
      : (program.locate ?? (() => location));
  const shebang = /^#!.*/.exec(template.source)?.[0] ?? '';
  const flags =
    file !== undefined || program.interpreter.startsWith('/')
      ? `${program.interpreter} ${shebang}`
      : program.interpreter;
  const session = sessionOf(program, machine, locate, flags);
  session.source = { locate, values: template.values };
  const { cwd } = machine.state;
  const env = StateMap.copyOf(machine.state.env);
  const depth = machine.guards.length;
  const flow = withListsOfItsOwn(machine, () => {
    const end = runSource(template.source, session);
    session.stdout = joinOutputs([...goingOn(end, session), ...since(depth, session.exits)]);
    endTrap('EXIT', session);
    // What was written on a path that ended well before the last command is there too.
    const left = since(depth, session.exits).flatMap(({ state, guards }) =>
      state ? [{ state, guards }] : [],
    );
    if (left.length > 0) machine.join([...left, ...goingOn(end, session)]);
    return end;
  });
  // A process of its own leaves its folder and its variables behind; a step's text is the process.
  if (file !== undefined || program.path) Object.assign(machine.state, { cwd, env });
  const failures = since(depth, session.exits).flatMap(({ status, guards }) =>
    status.kind === 'constant' && !status.value ? [guards] : [],
  );
  return { stdout: session.stdout, succeeds: flow.status, ...(failures.length > 0 ? { failures } : {}) };
}

function sessionOf(
  program: Program,
  machine: Machine,
  locate: (offset: number) => Location,
  flags: string,
): Session {
  return {
    machine,
    source: { locate, values: [] },
    functions: new Map(),
    positional: program.args,
    given: program.args,
    name: program.file ?? program.path ?? literal(program.interpreter.split(' ')[0] ?? 'sh'),
    stdout: NO_TEXT,
    ...(program.stdin && (program.file || program.text) ? { stdin: program.stdin } : {}),
    errexit: /\s-[a-z]*e/.test(flags),
    status: SUCCESS,
    unchecked: 0,
    steps: 0,
    limit: MAX_STEPS,
    choices: 0,
    depth: 0,
    returns: [],
    breaks: [],
    exits: [],
    traps: new Map(),
    calls: [],
  };
}

/** Runs what was set to run at the end. */
function endTrap(signal: 'EXIT' | 'RETURN', session: Session): void {
  const handler = session.traps.get(signal);
  session.traps.delete(signal);
  if (handler) evaluateText(handler, session);
}

/** Parses and runs source in the session. Syntax errors become opaque marks; what parses still runs. */
export function runSource(source: string, session: Session): Flow {
  const script = parse(source);
  for (const error of script.errors ?? []) {
    session.machine.opaque(`shell syntax: ${error.message}`, session.source.locate(error.pos));
  }
  return runScript(script, session);
}

/** Runs a parsed script in the session. */
export function runScript(script: ParsedScript, session: Session): Flow {
  return runList(script.commands, session);
}

/** `eval` and trap handlers: text that is only known now. */
export function evaluateText(text: Text, session: Session): Flow {
  const template = templateOf(text);
  if (!template || session.depth > MAX_DEPTH) return on();
  const outer = session.source;
  const place = session.machine.location;
  session.source = { locate: () => place, values: template.values };
  session.depth++;
  try {
    return runSource(template.source, session);
  } finally {
    session.depth--;
    session.source = outer;
  }
}

function runList(statements: readonly Statement[], session: Session): Flow {
  return runFrom(statements, 0, session);
}

function runFrom(statements: readonly Statement[], start: number, session: Session): Flow {
  let status: Condition = SUCCESS;
  for (let at = start; at < statements.length; at++) {
    const flow = runStatement(statements[at]!, session);
    if (flow.ending !== 'on') return flow;
    status = flow.status;
    session.status = status;
    if (flow.guards.length > 0) {
      // What survives only under guards: the rest of the list runs under them.
      const rest = session.machine.under(
        flow.guards.map((one) => one.guard),
        () => runFrom(statements, at + 1, session),
      );
      return at + 1 === statements.length
        ? { ...flow, status }
        : { ...rest, guards: [...flow.guards, ...rest.guards] };
    }
  }
  return on(status);
}

function runStatement(statement: Statement, session: Session): Flow {
  if (++session.steps > session.limit) {
    if (session.steps === Math.ceil(session.limit) + 1)
      session.machine.opaque(`the script takes more than ${session.limit} steps`);
    return { status: FAILURE, ending: 'exit', guards: [] };
  }
  const { command } = statement;
  const flow = runNode(command, session);
  if (statement.background || flow.ending !== 'on') return statement.background ? on() : flow;
  // `set -e`: a command that fails ends the script, except in a condition and but for the last of an && or || list.
  const exempt =
    command.type === 'AndOr' ||
    (command.type === 'Pipeline' && command.prefixes.some(({ type }) => type === 'Negation'));
  if (!session.errexit || session.unchecked > 0) return flow;
  if (exempt)
    return command.type === 'AndOr' && command.operators.every((operator) => operator === '&&')
      ? errexitOfList(flow, session)
      : flow;
  return stopUnless(flow, session);
}

/** After `a && b` under `set -e` the script goes on where a fails; where b fails it stops. Only a check as b matters here. */
function errexitOfList(flow: Flow, session: Session): Flow {
  return flow.status.kind === 'verified' ? stopUnless(flow, session) : flow;
}

function stopUnless(flow: Flow, session: Session): Flow {
  const { status } = flow;
  if (status.kind === 'constant') return status.value ? flow : { status, ending: 'exit', guards: [] };
  if (mayFail(status)) return flow;
  const { machine, stdout } = session;
  session.exits.push({ guards: [...machine.guards, guardNot(status)], stdout, status: FAILURE });
  recordChecks(status, true, session);
  return {
    status: SUCCESS,
    ending: 'on',
    guards: [...flow.guards, { guard: guard(status), until: 'script' }],
  };
}

/** Whether a status only says that the command could go wrong by itself. */
function mayFail(status: Condition): boolean {
  return (
    status.kind === 'fails' ||
    (status.kind === 'not' && status.of.kind === 'fails') ||
    status.kind === 'undecided'
  );
}

/** Runs any command node. */
export function runNode(node: SyntaxNode, session: Session): Flow {
  switch (node.type) {
    case 'Command':
      return runCommand(node, session);
    case 'Pipeline':
      return runPipeline(node, session);
    case 'AndOr':
      return runAndOr(node, session);
    case 'Statement':
      return runStatement(node, session);
    case 'CompoundList':
    case 'Script':
      return runList(node.commands, session);
    case 'BraceGroup':
      return runList(node.body.commands, session);
    case 'Subshell':
      return isolated(session, () => runList(node.body.commands, session));
    case 'If':
      return runIf(node, session);
    case 'Case':
      return runCase(node, session);
    case 'For':
    case 'Select':
      return runFor(node as For, session);
    case 'While':
      return runWhile(node, session);
    case 'ArithmeticFor':
      return loop(session, () => runList(node.body.commands, session));
    case 'Function':
      declare(node, session);
      return on();
    case 'TestCommand':
      return on(
        session.machine.at(session.source.locate(node.pos), () => testCondition(node.expression, session)),
      );
    case 'ArithmeticCommand':
      return on(arithmeticCondition(node, session));
    case 'Redirected':
      return withRedirections(node.redirects, session, () => runNode(node.command, session));
    case 'Coproc':
      return runNode(node.body, session);
    default:
      return on();
  }
}

function declare(node: FunctionNode, session: Session): void {
  const { guards } = session.machine;
  const name = node.name.value;
  const known = session.functions.get(name) ?? [];
  const same = known.find((other) => isSameFunction(other, node, session));
  // Those that another path has defined are still what the name is there.
  const others = known.flatMap((other) => {
    const ways = other.ways.filter((way) => !guards.every(({ key }) => way.some((one) => one.key === key)));
    return other === same || ways.length === 0 ? [] : [{ ...other, ways }];
  });
  const ways = [[...guards], ...(same?.ways ?? [])];
  session.functions.set(name, [{ node, source: session.source, ways }, ...others]);
}

/** Whether the function was read before, on another path: from the same place of the same file. */
function isSameFunction(known: ShellFunction, node: FunctionNode, { source }: Session): boolean {
  if (known.node.pos !== node.pos || known.node.end !== node.end) return false;
  const [there, here] = [known.source.locate(node.pos), source.locate(node.pos)];
  return there.file === here.file && there.line === here.line && source.values.length === 0;
}

/** Runs both ways of a condition that is open, in their own copies of the state, and joins what goes on. */
export function branch(
  condition: Condition,
  session: Session,
  then: () => Flow,
  otherwise: () => Flow,
): Flow {
  const { machine } = session;
  if (condition.kind === 'constant') return condition.value ? then() : otherwise();
  const [yes, no] = [guard(condition), guardNot(condition)];
  if (machine.guards.some((held) => held.key === yes.key)) return then();
  if (machine.guards.some((held) => held.key === no.key)) return otherwise();
  const before = machine.fork();
  const { stdout } = session;
  recordChecks(condition, true, session);
  narrowVariables(condition, true, machine);
  const first = machine.under([yes], then);
  const firstState = machine.state;
  const firstOut = session.stdout;
  machine.state = before;
  session.stdout = stdout;
  recordChecks(condition, false, session);
  narrowVariables(condition, false, machine);
  const second = machine.under([no], otherwise);
  const lives = [first.ending === 'on', second.ending === 'on'] as const;
  const ends = [
    ...(lives[0] ? [{ state: firstState, guards: [yes], stdout: firstOut }] : []),
    ...(lives[1] ? [{ state: machine.state, guards: [no], stdout: session.stdout }] : []),
  ];
  if (ends.length > 0) joinEnds(session, ends);
  if (lives[0] && lives[1]) {
    return { status: joinStatus(condition, first.status, second.status), ending: 'on', guards: [] };
  }
  if (!lives[0] && !lives[1])
    return { status: first.status, ending: strongest(first.ending, second.ending), guards: [] };
  const [alive, dead, kept] = lives[0] ? [first, second, yes] : [second, first, no];
  const until = dead.ending === 'exit' ? 'script' : dead.ending === 'return' ? 'function' : 'loop';
  return { status: alive.status, ending: 'on', guards: [{ guard: kept, until }, ...alive.guards] };
}

function strongest(a: Flow['ending'], b: Flow['ending']): Flow['ending'] {
  // The weaker way to leave is what the enclosing construct has to deal with.
  for (const ending of ['loop', 'return', 'exit'] as const) if (a === ending || b === ending) return ending;
  return 'on';
}

function joinStatus(condition: Condition, first: Condition, second: Condition): Condition {
  if (first.kind === 'constant' && second.kind === 'constant') {
    if (first.value === second.value) return first;
    return first.value ? condition : negate(condition);
  }
  if (second.kind === 'constant' && !second.value) return { kind: 'all', of: [condition, first] };
  if (first.kind === 'constant' && !first.value) return { kind: 'all', of: [negate(condition), second] };
  if (first.kind === 'constant' && first.value) return { kind: 'any', of: [condition, second] };
  if (second.kind === 'constant' && second.value) return { kind: 'any', of: [negate(condition), first] };
  return { kind: 'undecided', text: 'status' };
}

/** Leaves out of the variables that a test for emptiness was about what they are not where it holds (or does not). */
function narrowVariables(condition: Condition, holds: boolean, machine: Machine): void {
  if (condition.kind === 'not') narrowVariables(condition.of, !holds, machine);
  else if (condition.kind === (holds ? 'all' : 'any'))
    for (const part of condition.of) narrowVariables(part, holds, machine);
  else if (condition.kind === 'empty')
    keepOf(condition.subject, machine, (parts) =>
      holds ? !parts.some((part) => typeof part === 'string') : parts.length > 0,
    );
  else if (condition.kind === 'equals') {
    const value = literalOf(condition.right);
    if (value !== undefined)
      keepOf(condition.left, machine, (parts) => {
        const known = literalParts(parts);
        return known === undefined || (known === value) === holds;
      });
  }
}

/** Leaves to the variables that have the value of what was tested those alternatives that it can be. */
function keepOf(tested: Text, machine: Machine, canBe: (parts: Alternative['parts']) => boolean): void {
  if (tested.alternatives.length < 2) return;
  const id = textId(tested);
  for (const [name, text] of [...machine.state.env]) {
    if (text.alternatives.length < 2 || textId(text) !== id) continue;
    const alternatives = text.alternatives.filter(({ parts }) => canBe(parts));
    if (alternatives.length > 0 && alternatives.length < text.alternatives.length)
      machine.state.env.set(name, { ...text, alternatives });
  }
}

/** The checks that are known to have passed where the condition holds (or does not). */
export function recordChecks(condition: Condition, holds: boolean, session: Pick<Session, 'machine'>): void {
  switch (condition.kind) {
    case 'verified':
      if (holds) session.machine.state.checks.set(condition.verify, []);
      return;
    case 'not':
      recordChecks(condition.of, !holds, session);
      return;
    case 'all':
      if (holds || condition.of.length === 1)
        for (const part of condition.of) recordChecks(part, holds, session);
      return;
    case 'any': {
      if (!holds || condition.of.length === 1) {
        for (const part of condition.of) recordChecks(part, holds, session);
        return;
      }
      // Whichever way it held, a check passed on it.
      const passed = condition.of.map(verifiedIn);
      if (passed.every((ids) => ids.length > 0))
        for (const id of passed.flat()) session.machine.state.checks.set(id, []);
      return;
    }
  }
}

/** The checks that must have passed where the condition holds. */
function verifiedIn(condition: Condition): string[] {
  if (condition.kind === 'verified') return [condition.verify];
  if (condition.kind === 'all') return condition.of.flatMap(verifiedIn);
  if (condition.kind === 'any') {
    const each = condition.of.map(verifiedIn);
    return each.every((ids) => ids.length > 0) ? each.flat() : [];
  }
  return [];
}

/** The condition of an `if`, `while` or list: `set -e` does not apply inside. */
function statusOf(body: () => Flow, session: Session): Flow {
  session.unchecked++;
  try {
    return body();
  } finally {
    session.unchecked--;
  }
}

function runIf(node: If, session: Session): Flow {
  const from = (at: number): Flow => {
    const clause = at === 0 ? node : node.elif[at - 1];
    if (!clause) return node.else ? runList(node.else.commands, session) : on();
    const test = statusOf(() => runList(clause.clause.commands, session), session);
    if (test.ending !== 'on') return test;
    const rest = (): Flow =>
      branch(
        test.status,
        session,
        () => runList(clause.then.commands, session),
        () => from(at + 1),
      );
    return underFlow(test, session, rest);
  };
  return from(0);
}

/** Runs what follows a flow under the guards that it leaves. */
function underFlow(flow: Flow, session: Session, rest: () => Flow): Flow {
  if (flow.guards.length === 0) return rest();
  const after = session.machine.under(
    flow.guards.map((one) => one.guard),
    rest,
  );
  return { ...after, guards: [...flow.guards, ...after.guards] };
}

function runAndOr(node: AndOr, session: Session): Flow {
  let flow = statusOf(() => runNode(node.commands[0]!, session), session);
  for (let at = 1; at < node.commands.length; at++) {
    if (flow.ending !== 'on') return flow;
    const next = (): Flow => {
      const last = at === node.commands.length - 1;
      return last
        ? runNode(node.commands[at]!, session)
        : statusOf(() => runNode(node.commands[at]!, session), session);
    };
    const { status } = flow;
    session.status = status;
    const conjunction = node.operators[at - 1] === '&&';
    flow = underFlow(flow, session, () =>
      branch(status, session, conjunction ? next : () => on(SUCCESS), conjunction ? () => on(FAILURE) : next),
    );
  }
  return flow;
}

function runPipeline(node: Pipeline, session: Session): Flow {
  const negated = node.prefixes.filter(({ type }) => type === 'Negation').length % 2 === 1;
  if (node.commands.length === 1) {
    const flow = negated
      ? statusOf(() => runNode(node.commands[0]!, session), session)
      : runNode(node.commands[0]!, session);
    return negated ? { ...flow, status: negate(flow.status) } : flow;
  }
  const outerIn = session.stdin;
  const outerOut = session.stdout;
  const statuses: Condition[] = [];
  let piped: Text | undefined = outerIn;
  let final: Text = NO_TEXT;
  for (const [at, command] of node.commands.entries()) {
    const last = at === node.commands.length - 1;
    setInput(session, piped);
    session.stdout = NO_TEXT;
    const flow = isolated(session, () =>
      last && command.type === 'While' ? runNode(command, session) : runNode(command, session),
    );
    statuses.push(flow.status);
    piped = session.stdout;
    if (last) final = session.stdout;
  }
  session.stdout = outerOut;
  setInput(session, outerIn);
  print(session, final);
  const checked = statuses.find(({ kind }) => kind === 'verified');
  const status = checked ?? statuses[statuses.length - 1] ?? SUCCESS;
  return on(negated ? negate(status) : status);
}

function setInput(session: Session, stdin: Text | undefined): void {
  if (stdin) session.stdin = stdin;
  else delete session.stdin;
}

/** Runs in a process of its own: variables and the working folder stay as they were; files stay changed. */
export function isolated(session: Session, body: () => Flow): Flow {
  const { machine } = session;
  const [env, arrays] = [StateMap.copyOf(machine.state.env), StateMap.copyOf(machine.state.arrays)];
  const { cwd } = machine.state;
  const { errexit, positional, returns, exits } = session;
  const depth = machine.guards.length;
  Object.assign(session, { returns: [], exits: [] });
  const flow = body();
  const departed = since<End>(depth, [...session.exits, ...session.returns]);
  const ends = [...departed, ...goingOn(flow, session)];
  const status = departed.length > 0 ? statusOfEnds(ends) : flow.status;
  if (ends.length > 0) session.stdout = joinOutputs(withoutSuccess(ends, status));
  Object.assign(session, { returns, exits });
  Object.assign(machine.state, { env, arrays, cwd });
  session.errexit = errexit;
  session.positional = positional;
  if (flow.ending === 'exit' || flow.ending === 'return') return on(status);
  return flow.ending === 'on'
    ? { ...flow, status, guards: flow.guards.filter(({ until }) => until !== 'script') }
    : flow;
}

function runCase(node: Case, session: Session): Flow {
  const word = expandWord(node.word, session);
  const from = (at: number): Flow => {
    const item = node.items[at];
    if (!item) return on();
    const subject = session.machine.here(word);
    const patterns = item.pattern.map((pattern) => expandWord(pattern, session));
    const chosen = chosenByPatterns(subject, patterns);
    const conditions = patterns.map((word): Condition => {
      const known = literalOf(word);
      if (known === undefined) return { kind: 'equals', left: subject, right: word };
      if (known === '*') return SUCCESS;
      if (known.startsWith('-') && isValueOfOption(subject, session)) return FAILURE;
      if (!isPattern(known)) return equalsOrCheck(subject, word, session);
      const value = literalOf(subject);
      const source = globToRegExp(known);
      const compiled = safeRegExp(source);
      if (value !== undefined && compiled) return { kind: 'constant', value: compiled.test(value) };
      return { kind: 'matches', subject, pattern: source };
    });
    const condition = chosen ?? anyOf(conditions);
    return branch(
      condition,
      session,
      () => runList(item.body.commands, session),
      () => from(at + 1),
    );
  };
  return from(0);
}

/** Whether the text is the argument behind an option (`--version "$VERSION"`), which is no option itself. */
function isValueOfOption(text: Text, { given }: Session): boolean {
  const key = textKey(text);
  return (
    holesOf(text).length > 0 &&
    given.some(
      (arg, at) => at > 0 && textKey(arg) === key && /^-[^=]+$/.test(literalOf(given[at - 1]!) ?? ''),
    )
  );
}

/** Where a text is one of several literals, each under conditions of its own: when it is one that a pattern matches. */
function chosenByPatterns(
  { alternatives, truncated }: Text,
  patterns: readonly Text[],
): Condition | undefined {
  if (alternatives.length < 2 || truncated) return undefined;
  const tests = patterns
    .map((pattern) => literalOf(pattern))
    .map((pattern) => (pattern === undefined ? undefined : safeRegExp(globToRegExp(pattern))));
  if (tests.includes(undefined)) return undefined;
  const ways: (readonly Guard[])[] = [];
  for (const { parts, guards } of alternatives) {
    const value = literalParts(parts);
    if (value === undefined || guards.length === 0) return undefined;
    if (tests.some((test) => test?.test(value))) ways.push(guards);
  }
  return ways.length === alternatives.length ? SUCCESS : ways.length === 0 ? FAILURE : absence(ways);
}

function anyOf(conditions: readonly Condition[]): Condition {
  if (conditions.some((condition) => condition.kind === 'constant' && condition.value)) return SUCCESS;
  const open = conditions.filter(({ kind }) => kind !== 'constant');
  if (open.length === 0) return FAILURE;
  return open.length === 1 ? open[0]! : { kind: 'any', of: open };
}

/** The text that a status is: `0` where the condition holds. */
export function statusText(status: Condition): Text {
  if (status.kind === 'constant') return literal(status.value ? '0' : '1');
  return either(guarded(literal('0'), [guard(status)]), guarded(literal('1'), [guardNot(status)]));
}

/** When a status of that text is a success. */
export function statusOfText(text: Text | undefined, session: Session): Condition {
  if (!text) return session.status;
  const known = literalOf(text);
  if (known !== undefined) return /^0*$/.test(known) ? SUCCESS : FAILURE;
  return chosenBy(text, '0') ?? { kind: 'undecided', text: 'status' };
}

/** Where a text is one literal or another by one test: when it is `value`. */
function chosenBy(text: Text, value: string): Condition | undefined {
  const [first, second, more] = text.alternatives;
  const [test, other] = [first?.guards[0], second?.guards[0]];
  if (!first || !second || !test || !other || more || text.truncated) return undefined;
  if (first.guards.length > 1 || second.guards.length > 1 || test.negationKey !== other.key) return undefined;
  const values = [first, second].map(({ parts }) => literalParts(parts));
  // What a program of the runner says where it went wrong is not what it says where it did not.
  const [only] = second.parts;
  if (values[0] === value && typeof only === 'object' && only.origin.kind === 'runner') return test.condition;
  if (values[0] === undefined || values[1] === undefined) return undefined;
  if (values[0] === value) return test.condition;
  return values[1] === value ? other.condition : FAILURE;
}

/** Equality of two texts; where one side is a digest of fetched bytes it is a check of them. */
export function equalsOrCheck(left: Text, right: Text, session: Pick<Session, 'machine'>): Condition {
  for (const [digest, other] of [
    [left, right],
    [right, left],
  ] as const) {
    const subjects = handlesOf(digest, ['digest']);
    if (subjects.length === 0 || literalOf(other) === '') continue;
    if (handlesOf(other, ['digest']).length > 0) {
      // Two digests: the same bytes as others that were checked.
      const verify = session.machine.emit({
        kind: 'verify',
        subjects,
        against: hole('digest', { kind: 'unknown', why: 'another digest' }),
        mechanism: 'digest',
        fatal: false,
        via: 'test',
      });
      return { kind: 'verified', verify };
    }
    const verify = session.machine.emit({
      kind: 'verify',
      subjects,
      against: other,
      mechanism: 'digest',
      fatal: false,
      via: 'test',
    });
    return { kind: 'verified', verify };
  }
  const [a, b] = [literalOf(left), literalOf(right)];
  if (a !== undefined && b !== undefined) return { kind: 'constant', value: a === b };
  const chosen = a !== undefined ? chosenBy(right, a) : b !== undefined ? chosenBy(left, b) : undefined;
  if (chosen) return chosen;
  if (a === '' || b === '') return { kind: 'empty', subject: a === '' ? right : left };
  return { kind: 'equals', left, right };
}

/** Runs a loop body; paths that left by `break` or `continue` go on after it. */
function loop(session: Session, body: () => Flow): Flow {
  const { machine } = session;
  const outer = session.breaks;
  session.breaks = [];
  const depth = machine.guards.length;
  const flow = body();
  const departures = session.breaks;
  session.breaks = outer;
  if (flow.ending === 'exit' || flow.ending === 'return') {
    if (departures.length === 0) return flow;
    joinEnds(session, since(depth, departures));
    return on();
  }
  if (departures.length > 0) {
    joinEnds(session, [...goingOn(flow, session), ...since(depth, departures)]);
    return on();
  }
  return { ...flow, ending: 'on', guards: flow.guards.filter(({ until }) => until !== 'loop') };
}

/** The departures with the guards of what they left. */
function since<T extends End>(depth: number, departures: readonly T[]): T[] {
  return departures.map((departure) => ({ ...departure, guards: departure.guards.slice(depth) }));
}

/** The end of what has not departed. */
function goingOn(flow: Flow, { machine, stdout }: Session): Departure[] {
  if (flow.ending !== 'on') return [];
  const guards = flow.guards.map((one) => one.guard);
  return [{ state: machine.state, guards, stdout, status: flow.status }];
}

function runFor(node: For, session: Session): Flow {
  const items: readonly Field[] = node.wordlist
    ? expandWords(node.wordlist, session)
    : [...session.positional];
  const turns = items.slice(0, MAX_WORDS).map((item) => () => {
    const turn = (): Flow => {
      session.machine.state.env.set(node.name.value, item);
      return runList(node.body.commands, session);
    };
    // A word that some of the list's values do not have.
    const missing: Condition | undefined = item.absent
      ? absence(item.absent)
      : isOpenList(item)
        ? { kind: 'empty', subject: item }
        : undefined;
    return missing ? branch(missing, session, () => on(), turn) : turn();
  });
  if (items.length > MAX_WORDS) session.machine.opaque(`a loop over more than ${MAX_WORDS} words`);
  return runTurns(turns, session);
}

/** Turns that have no `break` before them under whose conditions they are run. */
const MAX_BREAKS = 8;

/** Runs a loop's turns one after the other: what left by `break` goes on after the last one, what left by `continue` with the next. */
function runTurns(turns: readonly (() => Flow)[], session: Session): Flow {
  const { machine } = session;
  const outer = session.breaks;
  const depth = machine.guards.length;
  const left: Departure[] = [];
  const from = (at: number): Flow => {
    const turn = turns[at];
    if (!turn) return on();
    session.breaks = [];
    const inner = machine.guards.length;
    let flow = turn();
    left.push(...session.breaks.filter(({ again }) => !again));
    const again = session.breaks.filter((departure) => departure.again);
    if (again.length > 0) {
      joinEnds(session, [...goingOn(flow, session), ...since(inner, again)]);
      flow = on(flow.status);
    }
    if (flow.ending !== 'on' || at + 1 === turns.length) return flow;
    return at < MAX_BREAKS ? underFlow(flow, session, () => from(at + 1)) : from(at + 1);
  };
  const flow = from(0);
  session.breaks = outer;
  if (left.length === 0) return flow.ending === 'on' ? { ...flow, guards: [] } : flow;
  joinEnds(session, [...goingOn(flow, session), ...since(depth, left)]);
  return on();
}

/** A list that only the caller knows: it may have no word. */
function isOpenList(item: Text): boolean {
  return item.alternatives.every(({ parts }) => {
    const [only] = parts;
    return parts.length === 1 && typeof only === 'object' && /^(input|env)$/.test(only.origin.kind);
  });
}

function absence(paths: readonly (readonly Guard[])[]): Condition {
  return anyOf(
    paths.map((guards) => {
      const of = guards.map(({ condition }) => condition);
      return of.length === 1 ? of[0]! : { kind: 'all', of };
    }),
  );
}

function runWhile(node: While, session: Session): Flow {
  const { machine } = session;
  const reading = node.clause.commands[0]?.command;
  const isRead = reading?.type === 'Command' && reading.name?.value === 'read';
  const input = isRead && session.stdin ? literalOf(session.stdin) : undefined;
  const getopts = reading?.type === 'Command' && reading.name?.value === 'getopts';
  if (input !== undefined) {
    const lines = input
      .split('\n')
      .filter((line, at, all) => line !== '' || at < all.length - 1)
      .slice(0, MAX_WORDS);
    let flow = on();
    for (const line of lines) {
      session.stdin = literal(line);
      statusOf(() => runList(node.clause.commands, session), session);
      flow = loop(session, () => runList(node.body.commands, session));
      if (flow.ending !== 'on') return flow;
    }
    return { ...flow, guards: [] };
  }
  if (getopts) {
    machine.state.env.set('OPTIND', literal('1'));
    for (let turn = 0; turn < 40; turn++) {
      const test = statusOf(() => runList(node.clause.commands, session), session);
      if (test.status.kind === 'constant' && !test.status.value) return on();
      const flow = loop(session, () => runList(node.body.commands, session));
      if (flow.ending !== 'on') return flow;
    }
    return on();
  }
  for (let turn = 0; turn < 30; turn++) {
    const test = statusOf(() => runList(node.clause.commands, session), session);
    if (test.ending !== 'on') return test;
    const goesOn = node.kind === 'until' ? negate(test.status) : test.status;
    if (goesOn.kind === 'constant') {
      if (!goesOn.value) return on();
      if (isForever(node.clause)) return runForever(node, session);
      const steps = session.steps;
      const flow = loop(session, () => runTurn(node, session));
      if (flow.ending !== 'on') return flow;
      if (session.steps - steps > 2_000) return on();
      continue;
    }
    const flow = branch(
      goesOn,
      session,
      () => loop(session, () => runList(node.body.commands, session)),
      () => on(),
    );
    return flow.ending === 'on' ? { ...flow, guards: [] } : flow;
  }
  return on();
}

/** One turn of a loop; where the first argument is there on some ways only, it is passed over on the others. */
function runTurn(node: While, session: Session): Flow {
  const { positional } = session;
  const missing = (positional[0] as Field | undefined)?.absent;
  const run = (): Flow => runList(node.body.commands, session);
  if (!missing) return run();
  const without = absence(missing);
  const key = conditionId(without);
  const next = positional.findIndex(({ absent }: Field) => !absent || conditionId(absence(absent)) !== key);
  const flow = branch(without, session, () => on(), run);
  if (session.positional === positional) session.positional = next === -1 ? [] : positional.slice(next);
  return flow;
}

const MAX_TURNS = 40;

/** `while true` and `while :` leave by `break` alone; as long as arguments are shifted away, another turn can differ. */
function runForever(node: While, session: Session): Flow {
  const { machine } = session;
  const outer = session.breaks;
  const depth = machine.guards.length;
  const left: Departure[] = [];
  const turn = (count: number): Flow => {
    const before = session.positional;
    session.breaks = [];
    const within = machine.guards.length;
    const flow = runTurn(node, session);
    left.push(...session.breaks.filter(({ again }) => !again));
    const goesOn = [
      ...goingOn(flow, session),
      ...since(
        within,
        session.breaks.filter(({ again }) => again),
      ),
    ];
    if (goesOn.length === 0) return flow;
    joinEnds(session, goesOn);
    if (session.positional === before || count >= MAX_TURNS) return on();
    return flow.ending === 'on' ? underFlow(flow, session, () => turn(count + 1)) : turn(count + 1);
  };
  const flow = turn(0);
  session.breaks = outer;
  if (left.length === 0) return flow.ending === 'loop' ? on() : flow;
  joinEnds(session, since(depth, left));
  return on();
}

function isForever(clause: CompoundList): boolean {
  const command = clause.commands[0]?.command;
  return command?.type === 'Command' && (command.name?.value === 'true' || command.name?.value === ':');
}

/** Words before a command that the caller of a function hands over: `sudo "$@"`, `$SUDO "$@"`, `timeout 60 "$@"`. */
const BEFORE_COMMAND =
  /^(sudo|time|timeout|env|nice|nohup|command|eval|exec|-.*|\d\w*|"?\$\{?\w+\}?"?|\w+=.*)$/;
const HANDED_ON = /^"?\$(?:[@*]|\{[@*]\}|\{@:\d+\})"?$/;

/** Where a command stands; one that is the arguments of a function, handed on by it, stands where the function was called. */
function placeOf(node: Command, session: Session): Location {
  const { calledAt } = session;
  const words = [node.name, ...node.args].map((word) => word?.text ?? '');
  const at = calledAt ? words.findIndex((word) => HANDED_ON.test(word)) : -1;
  const isCommand =
    at >= 0 &&
    (words.slice(0, at).every((word) => BEFORE_COMMAND.test(word)) || session.functions.has(words[0]!));
  return isCommand ? calledAt! : session.source.locate(node.pos);
}

function runCommand(node: Command, session: Session): Flow {
  const { machine } = session;
  return machine.at(placeOf(node, session), () => {
    const assignments = node.prefix.filter((part) => part.type === 'Assignment');
    if (!node.name) {
      let status: Condition = SUCCESS;
      for (const assignment of assignments) status = assign(assignment, session) ?? status;
      return withRedirections(node.redirects, session, () => on(status));
    }
    const words = expandWords([node.name], session);
    const [program, ...own] = words;
    const args = [...own, ...expandArguments(node, session)];
    if (!program) {
      const [first, ...rest] = args;
      return first
        ? withRedirections(node.redirects, session, () => runWords(first, rest, new Map(), session))
        : on();
    }
    const env = new Map<string, Text>();
    for (const assignment of assignments) {
      if (assignment.value.type === 'Word') env.set(assignment.name, expandWord(assignment.value, session));
    }
    return withRedirections(node.redirects, session, () => runWords(program, args, env, session));
  });
}

function expandArguments(node: Command, session: Session): Text[] {
  return node.args.flatMap((argument) => {
    if (argument.type === 'Word') return expandWords([argument], session);
    // `export X=…`, `local a=(…)`: arguments of a declaration.
    if (argument.value.type === 'ArrayValue') {
      const items = expandWords(argument.value.elements, session);
      if (isLocal(node.name?.value, node.args)) declareLocal(argument.name, session);
      setArray(argument.name, items, Boolean(argument.append), session);
      return [literal(argument.name)];
    }
    return [
      concat(literal(`${argument.name}${argument.append ? '+' : ''}=`), expandWord(argument.value, session)),
    ];
  });
}

function isLocal(command: string | undefined, args: Command['args']): boolean {
  return (
    command === 'local' ||
    ((command === 'declare' || command === 'typeset') &&
      !args.some((argument) => argument.type === 'Word' && /^-[a-zA-Z]*g/.test(argument.value)))
  );
}

function setArray(name: string, items: readonly Text[], append: boolean, session: Session): void {
  session.machine.state.arrays.set(
    name,
    append ? [...(session.machine.state.arrays.get(name) ?? []), ...items] : items,
  );
}

type AssignmentNode = Extract<Command['prefix'][number], { type: 'Assignment' }>;

/** Assigns; gives the status of a command substitution in the value. */
function assign(assignment: AssignmentNode, session: Session): Condition | undefined {
  if (assignment.value.type === 'ArrayValue') {
    setArray(
      assignment.name,
      expandWords(assignment.value.elements, session),
      Boolean(assignment.append),
      session,
    );
    return undefined;
  }
  lastStatus = undefined;
  const value = expandWord(assignment.value, session);
  const status = lastStatus;
  if (assignment.index) {
    const key = literalOf(expandWord(assignment.index, session));
    setArray(`${assignment.name}[${key ?? '*'}]`, [value], false, session);
    setArray(
      assignment.name,
      [...(session.machine.state.arrays.get(assignment.name) ?? []), value],
      false,
      session,
    );
    return status;
  }
  // Expanding may have joined branches: the state is looked up only now.
  const { env } = session.machine.state;
  const old = assignment.append ? env.get(assignment.name) : undefined;
  session.machine.state.arrays.delete(assignment.name);
  env.set(assignment.name, old ? concat(old, value) : value);
  return status;
}

let lastStatus: Condition | undefined;

/** Remembers how a command substitution ended, for the assignment around it. */
export function substitutionEnded(status: Condition): void {
  lastStatus = status;
}

/** Runs whichever function the name of a command is. */
function runOneOf(
  [first, ...rest]: readonly Alternative[],
  args: readonly Text[],
  env: ReadonlyMap<string, Text>,
  session: Session,
): Flow {
  const only = (): Flow => runOne(ofAlternative({ parts: first!.parts, guards: [] }), args, env, session);
  if (rest.length === 0) return only();
  return branch(whenAll(first!.guards), session, only, () => runOneOf(rest, args, env, session));
}

/** Functions that a name which is put together at run time (`install_$tool`) can be, before which none is taken for one. */
const MAX_NAMED = 12;

/** The functions of the script that the word can name: `install_{tool}` is `install_jq` where the tool is jq. */
function functionsNamed(alternative: Alternative, { functions }: Session): readonly Alternative[] {
  const { parts, guards } = alternative;
  const [before, open, after = ''] = parts;
  if (parts.length > 3 || typeof before !== 'string' || typeof open !== 'object' || typeof after !== 'string')
    return [alternative];
  if (!/^[A-Za-z]\w*[-_:.]/.test(before)) return [alternative];
  const named = [...functions.keys()].filter(
    (name) => name.startsWith(before) && name.endsWith(after) && name.length > before.length + after.length,
  );
  if (named.length > MAX_NAMED) return [alternative];
  const left = ofAlternative({ parts: [open], guards: [] });
  const ways = named.map((name) => {
    const right = literal(name.slice(before.length, name.length - after.length));
    return { parts: [name], guards: [...guards, guard({ kind: 'equals', left, right })] };
  });
  return [...ways, alternative];
}

/** Runs a command given as words: a function, a builtin, or a program. */
export function runWords(
  program: Text,
  args: readonly Text[],
  env: ReadonlyMap<string, Text>,
  session: Session,
): Flow {
  const called = program.alternatives
    .filter(({ guards }) => !exclude(guards, session.machine.guards))
    .flatMap((alternative) => functionsNamed(alternative, session));
  if (called.length > 1 && called.some(({ parts }) => session.functions.has(literalParts(parts) ?? '')))
    return runOneOf(called, args, env, session);
  return runOne(program, args, env, session);
}

function runOne(
  program: Text,
  args: readonly Text[],
  env: ReadonlyMap<string, Text>,
  session: Session,
): Flow {
  const name = literalOf(program);
  if (name !== undefined) {
    const own = session.functions.get(name);
    if (own && session.depth < MAX_DEPTH) return runDefined(name, own, args, env, session);
  }
  return runUndefined(program, args, env, session);
}

/** Runs a name that is a function where it was defined, and where it was not what it is elsewhere. */
function runDefined(
  name: string,
  definitions: readonly ShellFunction[],
  args: readonly Text[],
  env: ReadonlyMap<string, Text>,
  session: Session,
): Flow {
  const { machine } = session;
  const [own, ...others] = definitions.filter(({ ways }) =>
    ways.some((way) => !exclude(way, machine.guards)),
  );
  if (!own) return runUndefined(literal(name), args, env, session);
  const held = new Set(machine.guards.map(({ key }) => key));
  const open = own.ways.map((way) => way.filter(({ key }) => !held.has(key)));
  const call = (): Flow => {
    const called = [name, ...args.map(textKey)].join('\u0000');
    if (isAgain(name, called, args, session)) return on({ kind: 'undecided', text: name });
    session.calls.push(called);
    try {
      return withVariables(env, machine, () => callFunction(own.node, own.source, args, session));
    } finally {
      session.calls.pop();
    }
  };
  if (open.some((way) => way.length === 0)) return call();
  const defined: Condition = open.length === 1 ? whenAll(open[0]!) : { kind: 'any', of: open.map(whenAll) };
  return branch(defined, session, call, () => runDefined(name, others, args, env, session));
}

/** Runs a builtin or a program. */
function runUndefined(
  program: Text,
  args: readonly Text[],
  env: ReadonlyMap<string, Text>,
  session: Session,
): Flow {
  const { machine } = session;
  const name = literalOf(program);
  if (name !== undefined) {
    const builtin = builtins[name];
    if (builtin) return withVariables(env, machine, () => builtin(args, session));
  }
  const outer = machine.state.env;
  if (env.size > 0) (machine.state as { env: Map<string, Text> }).env = new Map([...outer, ...env]);
  const outcome = runLists(
    [program, ...args],
    { ...(session.stdin ? { stdin: session.stdin } : {}), env },
    machine,
  );
  if (env.size > 0) (machine.state as { env: Map<string, Text> }).env = outer;
  if (outcome.stdout) print(session, outcome.stdout);
  const { file, line, column } = machine.location;
  // Commands of one line are told apart: `get x || (get list && get x)`.
  const words = [name ?? 'command', ...args.slice(0, 3).map((arg) => literalOf(arg) ?? '')]
    .join(' ')
    .trimEnd();
  return on(
    outcome.succeeds ?? {
      kind: 'not',
      of: {
        kind: 'fails',
        what: `${words} at ${file}:${line}:${column}`,
      },
    },
  );
}

/** Runs with variables that are set for one command only. */
function withVariables<T>(set: ReadonlyMap<string, Text>, machine: Machine, body: () => T): T {
  if (set.size === 0) return body();
  const before = [...set.keys()].map((name) => [name, machine.state.env.get(name)] as const);
  for (const [name, value] of set) machine.state.env.set(name, value);
  const result = body();
  for (const [name, value] of before) {
    if (value) machine.state.env.set(name, value);
    else machine.state.env.delete(name);
  }
  return result;
}

/** Calls of one function inside of each other with arguments that are not known. */
const MAX_RECURSION = 4;

/**
 * Whether a function calls itself as it did before: a walk over processes or folders, of which nothing is known. What it does was seen
 * on the first turns.
 */
function isAgain(name: string, call: string, args: readonly Text[], { calls }: Session): boolean {
  if (calls.filter((other) => other === call).length > 1) return true;
  return (
    args.some((arg) => literalOf(arg) === undefined) &&
    calls.filter((other) => other === name || other.startsWith(`${name}\u0000`)).length >= MAX_RECURSION
  );
}

const MAX_LISTS = 8;

/** Runs the command line, list by list where an expansion gives words that differ by what they are. */
function runLists(words: readonly Field[], options: CommandOptions, machine: Machine): Outcome {
  const all = [...new Set(words.flatMap((word) => word.mixed ?? []))];
  const [mixed] = all;
  const ways = all.reduce((product, text) => product * listsOf(text).length, 1);
  if (!mixed || ways > MAX_LISTS) return machine.run(words, options);
  const lists = listsOf(mixed);
  const [from, to] = [
    words.findIndex((word) => word.mixed === mixed),
    words.findLastIndex((word) => word.mixed === mixed),
  ];
  return machine.eachAlternative(
    lists.map(({ guards }, at) => ({ parts: [String(at)], guards })),
    (text) => {
      const { words: list } = lists[Number(literalOf(text))]!;
      return runLists([...words.slice(0, from), ...list, ...words.slice(to + 1)], options, machine);
    },
  );
}

function callFunction(node: FunctionNode, source: Source, args: readonly Text[], session: Session): Flow {
  const { machine } = session;
  const outer = {
    source: session.source,
    positional: session.positional,
    returns: session.returns,
    locals: session.locals,
    calledAt: session.calledAt,
  };
  const depth = machine.guards.length;
  const trapOutside = session.traps.get('RETURN');
  session.traps.delete('RETURN');
  session.locals = new Map();
  session.calledAt = machine.location;
  session.source = source;
  session.positional = args;
  session.returns = [];
  session.depth++;
  const flow = runNode(node.body, session);
  session.depth--;
  const departures = session.returns;
  session.source = outer.source;
  session.positional = outer.positional;
  session.returns = outer.returns;
  session.calledAt = outer.calledAt;
  const leave = (): void => {
    endTrap('RETURN', session);
    if (trapOutside) session.traps.set('RETURN', trapOutside);
    endLocals(session);
    session.locals = outer.locals;
  };
  if (departures.length === 0) {
    leave();
    return flow.ending === 'return'
      ? on(flow.status)
      : { ...flow, guards: flow.guards.filter(({ until }) => until === 'script') };
  }
  const ends = [
    ...since(depth, departures),
    ...goingOn({ ...flow, guards: flow.guards.filter(({ until }) => until !== 'loop') }, session),
  ];
  const status = statusOfEnds(ends);
  joinEnds(session, withoutSuccess(ends, status));
  leave();
  return {
    status,
    ending: 'on',
    guards: flow.ending === 'on' ? flow.guards.filter(({ until }) => until === 'script') : [],
  };
}

/** The ends with what was printed where it then failed only there: `x="$(f)" || exit 1` goes on with the rest of it. */
function withoutSuccess<T extends End>(ends: readonly T[], status: Condition): readonly T[] {
  if (status.kind === 'constant') return ends;
  const failed = [guardNot(status)];
  return ends.map((end) =>
    end.status.kind === 'constant' && !end.status.value
      ? { ...end, stdout: deferred([end.stdout], () => guarded(end.stdout, failed)) }
      : end,
  );
}

/** When a function succeeds whose paths end in different ways. */
function statusOfEnds(
  ends: readonly { readonly guards: readonly Guard[]; readonly status: Condition }[],
): Condition {
  const good = ends.filter(({ status }) => !(status.kind === 'constant' && !status.value));
  if (good.length === ends.length && good.every(({ status }) => status.kind === 'constant')) return SUCCESS;
  if (good.length === 0) return FAILURE;
  const ways = good.map(({ guards, status }): Condition => {
    const parts = [...guards.map((g) => g.condition), ...(status.kind === 'constant' ? [] : [status])];
    return parts.length === 1 ? parts[0]! : { kind: 'all', of: parts };
  });
  return ways.length === 1 ? ways[0]! : { kind: 'any', of: ways };
}

/** Runs with redirections in place: what is printed goes to files, what is read comes from them. */
function withRedirections(redirections: readonly Redirection[], session: Session, body: () => Flow): Flow {
  if (redirections.length === 0) return body();
  const { machine } = session;
  const outerIn = session.stdin;
  let target: { path: Text; append: boolean } | undefined;
  let silent = false;
  for (const redirection of redirections) {
    if (redirection.type === 'HereDoc') session.stdin = textOfHereDocument(redirection, session);
    else if (redirection.type === 'HereString')
      session.stdin = concat(
        redirection.target ? expandWord(redirection.target, session) : NO_TEXT,
        literal('\n'),
      );
    else if (redirection.target) {
      const path = expandWord(redirection.target, session);
      const descriptor =
        redirection.descriptor?.type === 'FileDescriptor' ? redirection.descriptor.value : undefined;
      const { operator } = redirection;
      if (operator === '<' || operator === '<>')
        session.stdin =
          machine.read(path) ??
          hole(redirection.target.value, { kind: 'caller', what: redirection.target.value });
      else if (operator === '>&' || operator === '<&') {
        // `exec 3>&1` and then `echo … >&3`: the screen, wherever standard output goes by now.
        if (
          operator === '>&' &&
          (descriptor === undefined || descriptor === 1) &&
          /^([02-9]|\d{2,})$/.test(literalOf(path) ?? '')
        )
          silent = true;
      } else if (descriptor === undefined || descriptor === 1) {
        if (literalOf(path) === '/dev/null' || literalOf(path) === '/dev/stderr') silent = true;
        else if (literalOf(path) !== '/dev/stdout') target = { path, append: operator.includes('>>') };
      }
    }
  }
  if (!target && !silent) {
    const flow = body();
    setInput(session, outerIn);
    return flow;
  }
  const outerOut = session.stdout;
  const { returns, breaks, exits } = session;
  Object.assign(session, { returns: [], breaks: [], exits: [] });
  session.stdout = NO_TEXT;
  const flow = body();
  const departed: End[] = [...session.returns, ...session.breaks, ...session.exits];
  if (target)
    machine.write(
      target.path,
      joinOutputs([...goingOn(flow, session), ...since(machine.guards.length, departed)]),
      target.append,
    );
  // Whoever departed printed into the file.
  const kept = <T extends End>(list: readonly T[]): T[] =>
    list.map((departure) => ({ ...departure, stdout: outerOut }));
  Object.assign(session, {
    returns: [...returns, ...kept(session.returns)],
    breaks: [...breaks, ...kept(session.breaks)],
    exits: [...exits, ...kept(session.exits)],
  });
  session.stdout = outerOut;
  setInput(session, outerIn);
  return flow;
}

/** What a script printed in a process of its own: `$(…)`, `<(…)`. */
export function captured(script: ParsedScript, session: Session): { stdout: Text; status: Condition } {
  const outer = session.stdout;
  const source = session.source;
  session.stdout = NO_TEXT;
  if (script.source !== undefined) {
    const place = session.machine.location;
    session.source = { locate: () => place, values: source.values };
  }
  const { errexit, unchecked, breaks, returns } = session;
  const flow = isolated(session, () => runScript(script, session));
  session.source = source;
  Object.assign(session, { errexit, unchecked, breaks, returns });
  const { stdout } = session;
  session.stdout = outer;
  return { stdout, status: flow.status };
}
