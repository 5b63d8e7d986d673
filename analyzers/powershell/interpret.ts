import { posix } from 'node:path';
import type { Node } from '@vscode/tree-sitter-wasm';
import {
  type Condition,
  escapeRegExp,
  type Guard,
  guard,
  guardNot,
  negate,
  safeRegExp,
} from '../../src/effects/condition.js';
import { LineIndex, type Location } from '../../src/effects/location.js';
import { type Segment, segmentsOf } from '../../src/effects/script.js';
import {
  type Alternative,
  concat,
  expanded,
  handlesOf,
  hole,
  literal,
  literalOf,
  literalParts,
  literalsOf,
  mapText,
  printText,
  type Text,
} from '../../src/effects/text.js';
import { actionPathText, type Machine, type Outcome, type Program, type RunState } from '../machine.js';
import { ALIASES, cmdlets } from './cmdlets.js';
import { asWritten, listedWords, parseWith } from './grammar.js';
import { callMethod, callStatic, replaced } from './methods.js';
import {
  type Declared,
  eitherValue,
  isOpen,
  itemsOf,
  NOTHING,
  ofString,
  ofText,
  openValue,
  property,
  SCRIPT_BLOCK,
  scriptBlock,
  textOf,
  type Value,
} from './values.js';

/** Words of a command: named parameters by lower-case name, and positional arguments in order. */
export interface Arguments {
  readonly named: ReadonlyMap<string, Value>;
  readonly positional: readonly Value[];
  /** The positional ones that follow no parameter: what a function of the program takes by position. */
  readonly alone: readonly Value[];
  /** Everything in the order written, for native commands. */
  readonly words: readonly Text[];
}

interface Scope {
  readonly variables: Map<string, Value>;
  readonly functions: Map<string, Declared>;
}

interface Run {
  readonly machine: Machine;
  readonly locate: (offset: number) => Location;
  /** `$PSScriptRoot`. */
  readonly folder?: Text;
  steps: number;
  depth: number;
}

/** How a block ended. */
type Ending = 'on' | 'return' | 'stop' | 'loop';

interface Result {
  readonly value: Value;
  readonly ending: Ending;
  /** Under which conditions what comes after is reached: otherwise the program, the function or the turn of a loop has ended. */
  readonly under?: readonly Guard[];
}

const MAX_STEPS = 20_000;
const MAX_DEPTH = 25;

/** Runs a PowerShell program: a script of the tree or a text. */
export function interpretPowerShell(program: Program, machine: Machine): Outcome {
  const text = program.text;
  if (text && text.alternatives.length > 1)
    return machine.eachAlternative(machine.programsOf(text), (one) =>
      interpretPowerShell({ ...program, text: one }, machine),
    );
  const file = program.file ? machine.treePath(program.file) : undefined;
  const known = file === undefined ? undefined : machine.tree.text(file);
  const source = text ?? (known === undefined ? undefined : literal(known));
  if (!source) {
    if (file !== undefined) machine.missing.add(file);
    return {};
  }
  if (file !== undefined) machine.analysed.add(file);
  const scope: Scope = { variables: new Map(), functions: new Map() };
  scope.variables.set('args', { kind: 'list', items: program.args.map(ofText) });
  const values = followSegments(
    segmentsOf(source.alternatives[0]!, machine.isPossible),
    program,
    file,
    scope,
    machine,
  );
  return { stdout: textOf(collected(values)) };
}

/** Runs the stretches of a program one after the other, in one scope. */
function followSegments(
  segments: readonly Segment[],
  program: Program,
  file: string | undefined,
  scope: Scope,
  machine: Machine,
): Value[] {
  return segments.flatMap((segment) => {
    if (segment.kind === 'text') return runStretch(segment.text, program, file, scope, machine);
    machine.eachAlternative(machine.mostTelling({ alternatives: segment.alternatives }), (text) => {
      followSegments(segmentsOf(text.alternatives[0]!, machine.isPossible), program, file, scope, machine);
      return {};
    });
    return [];
  });
}

function runStretch(
  text: Text,
  program: Program,
  file: string | undefined,
  scope: Scope,
  machine: Machine,
): Value[] {
  const source = printable(text);
  const tree = parseWith('powershell', source.text);
  if (!tree) {
    machine.opaque('the PowerShell grammar is not loaded');
    return [];
  }
  const index = new LineIndex(source.text);
  const path = program.file ?? program.path;
  const run: Run = {
    machine,
    locate:
      file === undefined
        ? (program.locate ?? (() => machine.location))
        : (offset) => index.locate(file, offset),
    ...(path ? { folder: parentOf(path) } : {}),
    steps: 0,
    depth: 0,
  };
  for (const [at, value] of source.holes.entries()) scope.variables.set(`pindrift${at}`, ofText(value));
  bindParameters(tree.rootNode, givenTo(tree.rootNode, program.args), scope, run);
  const { value } = statement(tree.rootNode, scope, run);
  return value === NOTHING ? [] : [value];
}

/** The words of a command line as the arguments of a script: those that name its parameters, and the others. */
function givenTo(script: Node, words: readonly Text[]): Arguments {
  const named = new Map<string, Value>();
  const alone: Value[] = [];
  const parameters = parametersOf(script);
  for (let at = 0; at < words.length; at++) {
    const [, name, joined] = /^--?([A-Za-z]\w*)(?::(.*))?$/s.exec(literalOf(words[at]!) ?? '') ?? [];
    const parameter = name === undefined ? undefined : parameters.find((one) => isCalled(one, name));
    if (!parameter) alone.push(ofText(words[at]!));
    else if (joined !== undefined) named.set(parameter.name, ofString(joined));
    else if (parameter.isSwitch || at + 1 >= words.length) named.set(parameter.name, ofString('True'));
    else named.set(parameter.name, ofText(words[++at]!));
  }
  return { named, alone, positional: alone, words };
}

/** A text with holes as PowerShell source: every hole is a variable of its own. */
function printable(text: Text): { text: string; holes: Text[] } {
  const holes: Text[] = [];
  const [first] = text.alternatives;
  const source = (first?.parts ?? [])
    .map((part) => {
      if (typeof part === 'string') return part;
      holes.push(expanded({ alternatives: [{ parts: [part], guards: [] }] }));
      return ['$', '{pindrift', holes.length - 1, '}'].join('');
    })
    .join('');
  return { text: source, holes };
}

function parentOf(path: Text): Text {
  return mapText(
    path,
    (value) => value.replace(/[\\/][^\\/]*$/, ''),
    (parts) => {
      const last = parts[parts.length - 1];
      if (typeof last !== 'string') return parts;
      const folder = last.replace(/[\\/][^\\/]*$/, '');
      return folder === '' ? parts.slice(0, -1) : [...parts.slice(0, -1), folder];
    },
  );
}

function children(node: Node): Node[] {
  return node.namedChildren.filter((child) => child !== null);
}

/** Expression nodes with one child and no operator are that child. */
function unwrap(node: Node): Node {
  let inner = node;
  while (
    inner.childCount === 1 &&
    inner.namedChildCount === 1 &&
    !/^(ERROR|expandable|redirection|script_block_expr|sub_expr)/.test(inner.type)
  )
    inner = inner.namedChild(0)!;
  return inner;
}

function block(node: Node, scope: Scope, run: Run): Result {
  for (const child of children(node)) if (child.type === 'function_statement') declare(child, scope, run);
  return sequence(children(node), scope, run);
}

/** Runs statements one after the other. */
function sequence(nodes: readonly Node[], scope: Scope, run: Run): Result {
  const values: Value[] = [];
  for (const [at, node] of nodes.entries()) {
    const { value, ending, under } = statement(node, scope, run);
    if (value !== NOTHING) values.push(value);
    if (ending !== 'on') return { value: collected(values), ending };
    if (!under || under.length === 0) continue;
    const rest = run.machine.under(under, () => sequence(nodes.slice(at + 1), scope, run));
    if (rest.value !== NOTHING) values.push(rest.value);
    return { value: collected(values), ending: rest.ending, under: [...under, ...(rest.under ?? [])] };
  }
  return { value: collected(values), ending: 'on' };
}

function declare(node: Node, scope: Scope, run: Run): void {
  const name = children(node).find(({ type }) => type === 'function_name');
  if (name) scope.functions.set(name.text.toLowerCase(), { node, from: run });
}

/** What statements give, one after the other: what a command may have printed on the way is of no interest beside that. */
function collected(values: readonly Value[]): Value {
  const known = values.filter((value) => !isOpen(value));
  if (known.length === 0) return values[0] ?? NOTHING;
  return known.length === 1 ? known[0]! : { kind: 'list', items: known.flatMap(itemsOf) };
}

function statement(node: Node, scope: Scope, run: Run): Result {
  if (++run.steps > MAX_STEPS) {
    if (run.steps === MAX_STEPS + 1)
      run.machine.opaque(`the PowerShell program takes more than ${MAX_STEPS} steps`);
    return { value: NOTHING, ending: 'stop' };
  }
  const inner = unwrap(node);
  return run.machine.at(run.locate(inner.startIndex), () => {
    for (const lost of unparsedIn(inner))
      run.machine.opaque('this part of the PowerShell program does not parse', run.locate(lost.startIndex));
    return statementAt(inner, scope, run);
  });
}

/** Parts that are statements of their own, or bodies that are run later. */
const BODIES =
  /^(?:program|statement_list|statement_block|script_block|script_block_body|script_block_expression|named_block_list|named_block|switch_clauses)$/;

/**
 * The parts of a statement that do not parse, but for those of its bodies, which are looked at when they are run. A piece of a word of a
 * command is not lost: the word is read as a whole.
 */
function unparsedIn(node: Node, inCommand = false): Node[] {
  if (!node.hasError || BODIES.test(node.type)) return [];
  if (node.isMissing) return node.type === '}' ? [node] : [];
  const isOfCommand = inCommand || node.type === 'command' || node.type === 'foreach_command';
  if (node.isError) return isLost(node.text.trim(), isOfCommand) ? [node] : [];
  return node.children.flatMap((child) => (child ? unparsedIn(child, isOfCommand) : []));
}

function isLost(text: string, isOfCommand: boolean): boolean {
  if (!/\w/.test(text) || /^(?:#|(?:continue|break)\s+\w+$)/i.test(text)) return false;
  return /\s/.test(text) || !isOfCommand;
}

function statementAt(node: Node, scope: Scope, run: Run): Result {
  switch (node.type) {
    case 'statement_list':
    case 'statement_block':
    case 'script_block_body':
    case 'script_block':
    case 'program':
    case 'named_block_list':
    case 'named_block':
      return block(node, scope, run);
    case 'function_statement':
      declare(node, scope, run);
      return { value: NOTHING, ending: 'on' };
    case 'param_block':
    case 'empty_statement':
    case 'comment':
      return { value: NOTHING, ending: 'on' };
    case 'if_statement':
      return conditional(node, scope, run);
    case 'switch_statement':
      return switching(node, scope, run);
    case 'foreach_statement':
      return foreach(node, scope, run);
    case 'while_statement':
    case 'for_statement':
    case 'do_statement': {
      const body = children(node).filter(({ type }) => type === 'statement_block');
      const { ending, value } =
        body.length > 0 ? block(body[0]!, scope, run) : { ending: 'on' as Ending, value: NOTHING };
      return { value, ending: ending === 'loop' ? 'on' : ending };
    }
    case 'try_statement':
      return trying(node, scope, run);
    case 'flow_control_statement': {
      const [operand] = children(node);
      const value = operand ? evaluate(operand, scope, run) : NOTHING;
      const word = node.text.slice(0, 8).toLowerCase();
      if (word.startsWith('return')) return { value, ending: 'return' };
      if (word.startsWith('throw') || word.startsWith('exit')) return { value: NOTHING, ending: 'stop' };
      return { value: NOTHING, ending: 'loop' };
    }
    case 'ERROR':
      return block(node, scope, run);
    default: {
      const value = evaluate(node, scope, run);
      // `iex "& { $(irm address) }"`: what was fetched is a piece of the program.
      if (/^\$\{pindrift\d+\}$/.test(node.text) && handlesOf(textOf(value), ['fetched']).length > 0)
        run.machine.interpret({
          language: 'powershell',
          interpreter: 'Invoke-Expression',
          text: textOf(value),
          args: [],
        });
      const stopped = run.machine.state.env.has(STOPPED);
      if (stopped) run.machine.state.env.delete(STOPPED);
      return { value, ending: stopped ? 'stop' : 'on' };
    }
  }
}

/** Set by a function that can only end the program. */
const STOPPED = '\u0000powershell-stopped';

function conditional(node: Node, scope: Scope, run: Run): Result {
  const [test, then, ...rest] = children(node).filter(({ type }) => type !== 'comment');
  if (!test || !then) return { value: NOTHING, ending: 'on' };
  const condition = conditionOf(test, scope, run);
  const otherwise = (): Result => {
    const [next, ...more] = rest;
    if (!next) return { value: NOTHING, ending: 'on' };
    if (next.type === 'else_clause' || next.type === 'else_statement')
      return block(children(next).find(({ type }) => type === 'statement_block') ?? next, scope, run);
    if (next.type === 'elseif_clauses') return chain([...children(next), ...more], scope, run);
    return chain(rest, scope, run);
  };
  return branch(condition, () => block(then, scope, run), otherwise, scope, run);
}

function chain(clauses: readonly Node[], scope: Scope, run: Run): Result {
  const [clause, ...rest] = clauses;
  if (!clause) return { value: NOTHING, ending: 'on' };
  const body = children(clause).find(({ type }) => type === 'statement_block');
  if (clause.type !== 'elseif_clause') return block(body ?? clause, scope, run);
  const test = children(clause).find(({ type }) => type !== 'statement_block' && type !== 'comment');
  if (!test || !body) return chain(rest, scope, run);
  return branch(
    conditionOf(test, scope, run),
    () => block(body, scope, run),
    () => chain(rest, scope, run),
    scope,
    run,
  );
}

/** Runs both sides of a test that is not decided, each in its own copy of the state, and joins what is left. */
function branch(
  condition: Condition,
  then: () => Result,
  otherwise: () => Result,
  scope: Scope,
  run: Run,
): Result {
  if (condition.kind === 'constant') return condition.value ? then() : otherwise();
  const { machine } = run;
  const yes = guard(condition);
  const no = guardNot(condition);
  if (machine.guards.some((held) => held.key === yes.key)) return then();
  if (machine.guards.some((held) => held.key === no.key)) return otherwise();
  const before = machine.fork();
  const variables = new Map(scope.variables);
  const verified = checkOf(condition);
  if (verified?.holds) machine.state.checks.set(verified.verify, []);
  const first = machine.under([yes], then);
  const [firstState, firstVariables] = [machine.state, new Map(scope.variables)];
  machine.state = before;
  restore(scope.variables, variables);
  if (verified && !verified.holds) machine.state.checks.set(verified.verify, []);
  const second = machine.under([no], otherwise);
  const lives = (ending: Ending): boolean => ending === 'on' || ending === 'loop';
  const surviving: { state: RunState; guards: (typeof yes)[] }[] = [];
  if (lives(first.ending)) surviving.push({ state: firstState, guards: [yes] });
  if (lives(second.ending)) surviving.push({ state: machine.state, guards: [no] });
  const secondVariables = new Map(scope.variables);
  if (surviving.length === 2) {
    for (const name of new Set([...firstVariables.keys(), ...secondVariables.keys()])) {
      scope.variables.set(
        name,
        eitherValue(firstVariables.get(name), [yes], secondVariables.get(name), [no]),
      );
    }
  } else if (lives(first.ending)) restore(scope.variables, firstVariables);
  machine.join(surviving);
  const value =
    first.value === NOTHING && second.value === NOTHING
      ? NOTHING
      : eitherValue(first.value, [yes], second.value, [no]);
  const ending =
    surviving.length > 0 ? 'on' : first.ending === 'return' || second.ending === 'return' ? 'return' : 'stop';
  // That a check passed, or that nothing failed, is no condition of what comes after.
  if (verified || condition.kind === 'fails' || (first.ending === 'on') === (second.ending === 'on'))
    return { value, ending };
  const [goesOn, way] = first.ending === 'on' ? [first, yes] : [second, no];
  return { value, ending, under: [way, ...(goesOn.under ?? [])] };
}

function restore(into: Map<string, Value>, from: ReadonlyMap<string, Value>): void {
  into.clear();
  for (const [name, value] of from) into.set(name, value);
}

function checkOf(condition: Condition): { verify: string; holds: boolean } | undefined {
  if (condition.kind === 'verified') return { verify: condition.verify, holds: true };
  if (condition.kind === 'not' && condition.of.kind === 'verified')
    return { verify: condition.of.verify, holds: false };
  return undefined;
}

function switching(node: Node, scope: Scope, run: Run): Result {
  const subjectNode = children(node).find(({ type }) => type === 'switch_condition');
  const body = children(node).find(({ type }) => type === 'switch_body');
  if (!subjectNode || !body) return { value: NOTHING, ending: 'on' };
  const subject = evaluate(subjectNode, scope, run);
  const parameters = children(node)
    .find(({ type }) => type === 'switch_parameters')
    ?.text.toLowerCase();
  const clauses = descendants(body, 'switch_clause');
  const from = (at: number): Result => {
    const clause = clauses[at];
    if (!clause) return { value: NOTHING, ending: 'on' };
    const label = children(clause).find(({ type }) => type === 'switch_clause_condition');
    const statements = children(clause).find(({ type }) => type === 'statement_block');
    if (!statements) return from(at + 1);
    if (!label || /^\s*default\b/i.test(label.text)) return block(statements, scope, run);
    const wanted = label.text.trim().replace(/^["']|["']$/g, '');
    const condition: Condition = label.text.includes('{')
      ? { kind: 'undecided', text: label.text.slice(0, 80) }
      : parameters?.includes('-r') || parameters?.includes('-w')
        ? {
            kind: 'matches',
            subject: textOf(subject),
            pattern: parameters.includes('-w') ? wildcard(wanted) : wanted,
            flags: 'i',
          }
        : compare(textOf(subject), literal(wanted), run);
    return branch(
      condition,
      () => block(statements, scope, run),
      () => from(at + 1),
      scope,
      run,
    );
  };
  const { value, ending } = from(0);
  return { value, ending: ending === 'loop' ? 'on' : ending };
}

function foreach(node: Node, scope: Scope, run: Run): Result {
  const [variable, list, body] = children(node).filter(({ type }) => type !== 'comment');
  if (!variable || !list || !body) return { value: NOTHING, ending: 'on' };
  const items = itemsOf(evaluate(list, scope, run)).slice(0, 50);
  const values: Value[] = [];
  for (const item of items) {
    assign(variable, item, scope, run);
    const { value, ending } = block(body, scope, run);
    if (value !== NOTHING) values.push(value);
    if (ending === 'return' || ending === 'stop') return { value: collected(values), ending };
  }
  return { value: collected(values), ending: 'on' };
}

function trying(node: Node, scope: Scope, run: Run): Result {
  const [body, ...clauses] = children(node);
  const tried = body ? block(body, scope, run) : { value: NOTHING, ending: 'on' as Ending };
  const failure = { kind: 'fails', what: body ? body.text.slice(0, 60) : 'try' } as const;
  for (const clause of clauses.flatMap((part) => (part.type === 'catch_clauses' ? children(part) : [part]))) {
    const inner = children(clause).find(({ type }) => type === 'statement_block');
    if (!inner) continue;
    if (clause.type === 'finally_clause') block(inner, scope, run);
    else
      branch(
        failure,
        () => block(inner, scope, run),
        () => ({ value: NOTHING, ending: 'on' }),
        scope,
        run,
      );
  }
  return tried;
}

function descendants(node: Node, type: string): Node[] {
  return children(node).flatMap((child) => (child.type === type ? [child] : descendants(child, type)));
}

/** The condition that an expression is as a test. */
function conditionOf(node: Node, scope: Scope, run: Run): Condition {
  const inner = unwrap(node);
  const parts = children(inner);
  if (inner.type === 'parenthesized_expression' && parts[0]) return conditionOf(parts[0], scope, run);
  if (inner.type === 'logical_expression' && parts.length >= 2) {
    const operator = operatorOf(inner);
    const sides = [parts[0]!, parts[parts.length - 1]!].map((side) => conditionOf(side, scope, run));
    return { kind: operator === '-or' ? 'any' : 'all', of: sides };
  }
  if (inner.type === 'expression_with_unary_operator' && /^(!|-not\b)/i.test(inner.text)) {
    return parts[0]
      ? negate(conditionOf(parts[parts.length - 1]!, scope, run))
      : { kind: 'undecided', text: inner.text };
  }
  if (inner.type === 'comparison_expression' && parts.length >= 2) {
    const operator =
      parts
        .find(({ type }) => type === 'comparison_operator')
        ?.text.toLowerCase()
        .replace(/^-[ci](?=eq|ne|[gl][te]|in|contains|like|match|not)/, '-') ?? '';
    const [one, other] = [evaluate(parts[0]!, scope, run), evaluate(parts[parts.length - 1]!, scope, run)];
    const left = textOf(one);
    const right = textOf(other);
    const pattern = literalOf(right);
    const asked = one === NOTHING ? existenceOf(other) : other === NOTHING ? existenceOf(one) : undefined;
    if (asked && /^-(?:eq|ne)$/.test(operator)) return operator === '-ne' ? asked : negate(asked);
    switch (operator) {
      case '-in':
        return isAmongItems(one, other, run);
      case '-notin':
        return negate(isAmongItems(one, other, run));
      case '-contains':
        return isAmongItems(other, one, run);
      case '-notcontains':
        return negate(isAmongItems(other, one, run));
      case '-gt':
      case '-ge':
      case '-lt':
      case '-le': {
        const [a, b] = [literalOf(left), pattern].map((text) => (text ? Number(text) : Number.NaN));
        if (Number.isNaN(a) || Number.isNaN(b)) break;
        const value = { '-gt': a! > b!, '-ge': a! >= b!, '-lt': a! < b!, '-le': a! <= b! }[operator];
        return { kind: 'constant', value };
      }
      case '-eq':
        return compare(left, right, run);
      case '-ne':
        return negate(compare(left, right, run));
      case '-match':
      case '-notmatch': {
        const test: Condition =
          pattern === undefined ? { kind: 'undecided', text: inner.text } : matches(left, pattern);
        if (pattern !== undefined) scope.variables.set('matches', matchedIn(left, pattern));
        return operator === '-match' ? test : negate(test);
      }
      case '-like':
      case '-notlike': {
        const test: Condition =
          pattern === undefined ? { kind: 'undecided', text: inner.text } : matches(left, wildcard(pattern));
        return operator === '-like' ? test : negate(test);
      }
    }
    return { kind: 'undecided', text: inner.text.slice(0, 100) };
  }
  if (inner.type === 'command') {
    const name = children(inner)
      .find(({ type }) => type === 'command_name')
      ?.text.toLowerCase();
    const words = argumentsOf(inner, scope, run);
    const subject = textOf(
      words.named.get('path') ??
        words.named.get('name') ??
        words.named.get('literalpath') ??
        words.positional[0] ??
        NOTHING,
    );
    if (name === 'test-path') return run.machine.fileExists(subject);
    if (name === 'get-command' || name === 'gcm') return { kind: 'exists', what: 'command', subject };
  }
  if (inner.type === 'invokation_expression' && IS_EMPTY.test(`${parts[0]?.text}::${parts[1]?.text}`)) {
    const list = parts.find(({ type }) => type === 'argument_list');
    const [subject] = list ? children(list).flatMap((argument) => listArguments(argument, scope, run)) : [];
    if (subject) {
      const text = textOf(subject);
      const known = literalOf(text);
      return known === undefined
        ? { kind: 'empty', subject: text }
        : { kind: 'constant', value: known === '' };
    }
  }
  if (
    inner.type === 'invokation_expression' &&
    parts[1] &&
    IS_PART.test(parts[1].text) &&
    parts[0]?.type !== 'type_literal'
  ) {
    const holder = evaluate(parts[0]!, scope, run);
    const list = parts.find(({ type }) => type === 'argument_list');
    const [wanted] = list ? children(list).flatMap((argument) => listArguments(argument, scope, run)) : [];
    const key = wanted && literalOf(textOf(wanted));
    if (holder.kind === 'object')
      return holder.type === undefined && key !== undefined
        ? { kind: 'constant', value: holder.fields.has(key.toLowerCase()) }
        : { kind: 'undecided', text: inner.text.slice(0, 100) };
    if (holder.kind === 'list' && wanted) return isAmongItems(wanted, holder, run);
    if (key === undefined) return { kind: 'undecided', text: inner.text.slice(0, 100) };
    const pattern = escapeRegExp(key);
    const name = parts[1].text.toLowerCase();
    return matches(
      textOf(holder),
      name === 'startswith'
        ? `^${pattern}`
        : name === 'endswith'
          ? `${pattern}$`
          : name === 'equals'
            ? `^${pattern}$`
            : pattern,
    );
  }
  const system = inner.type === 'variable' ? SYSTEMS[variableName(inner.text)] : undefined;
  if (system !== undefined) return isSystem(system);
  const value = evaluate(inner, scope, run);
  const known = value.kind === 'text' ? literalOf(value.text) : undefined;
  if (known !== undefined)
    return { kind: 'constant', value: known !== '' && known !== 'False' && known !== '0' };
  const found = existenceOf(value);
  if (found) return found;
  if (value.kind === 'list' && value.items.some(isOpen))
    return { kind: 'not', of: { kind: 'empty', subject: textOf(value) } };
  if (value.kind !== 'text')
    return { kind: 'constant', value: value.kind === 'object' || value.items.length > 0 };
  return literalsOf(value.text).length === value.text.alternatives.length
    ? { kind: 'any', of: value.text.alternatives.filter(isTrue).map(whenHeld) }
    : { kind: 'not', of: { kind: 'empty', subject: value.text } };
}

/** Whether there is what `Get-Command` or `Get-Item` was asked for. */
function existenceOf(value: Value): Condition | undefined {
  return value.kind === 'object' && (value.type === 'file' || value.type === 'command')
    ? { kind: 'exists', what: value.type, subject: textOf(value) }
    : undefined;
}

/** Methods that say whether a text, a list or a table has something in it. */
const IS_PART = /^(?:StartsWith|EndsWith|Contains|ContainsKey|Equals)$/i;

/** Whether the text matches, without regard to case; decided where it is known. */
function matches(subject: Text, pattern: string): Condition {
  const known = literalOf(subject);
  const test = known === undefined ? undefined : safeRegExp(pattern, 'i', known);
  return test && known !== undefined
    ? { kind: 'constant', value: test.test(known) }
    : { kind: 'matches', subject, pattern, flags: 'i' };
}

/** `$Matches` after a test: the groups, or whatever the text holds. */
function matchedIn(subject: Text, pattern: string): Value {
  const known = literalOf(subject);
  if (known === undefined) return ofText(subject);
  const found = safeRegExp(pattern, 'i', known)?.exec(known);
  return {
    kind: 'object',
    fields: new Map(
      [...Object.entries({ ...found }), ...Object.entries({ ...found?.groups })]
        .filter(([name, text]) => !/^(?:index|input|groups)$/.test(name) && typeof text === 'string')
        .map(([name, text]) => [name.toLowerCase(), ofString(text as string)]),
    ),
  };
}

/** Whether a value is one of a list; open where not all of the list is known. */
function isAmongItems(item: Value, list: Value, run: Run): Condition {
  const items = itemsOf(list);
  if (items.some(isOpen) || isOpen(item) || items.length === 0 || list.kind === 'object')
    return items.length === 0
      ? { kind: 'constant', value: false }
      : {
          kind: 'undecided',
          text: `${printText(textOf(item))} among ${printText(textOf(list))}`.slice(0, 100),
        };
  const each = items.map((one) => compare(textOf(one), textOf(item), run));
  if (each.some((one) => one.kind === 'constant' && one.value)) return { kind: 'constant', value: true };
  const undecided = each.filter(({ kind }) => kind !== 'constant');
  if (undecided.length === 0) return { kind: 'constant', value: false };
  return undecided.length === 1 ? undecided[0]! : { kind: 'any', of: undecided };
}

function isTrue({ parts }: Alternative): boolean {
  return !/^(?:|False|0)$/.test(literalParts(parts) ?? '');
}

/** The condition under which a text is this one of its alternatives. */
function whenHeld({ guards }: Alternative): Condition {
  return { kind: 'all', of: guards.map(({ condition }) => condition) };
}

const IS_EMPTY = /^\[(?:System\.)?String\]::IsNullOr(?:Empty|WhiteSpace)$/i;

function operatorOf(node: Node): string {
  for (const child of node.children) if (child && !child.isNamed) return child.text.toLowerCase();
  return '';
}

function wildcard(pattern: string): string {
  return `^${pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.')}$`;
}

/** Equality, which PowerShell does without regard to case. A digest on one side makes it a check. */
function compare(left: Text, right: Text, run: Run): Condition {
  for (const [digest, other] of [
    [left, right],
    [right, left],
  ] as const) {
    const subjects = handlesOf(digest, ['digest']);
    if (subjects.length > 0) {
      const verify = run.machine.emit({
        kind: 'verify',
        subjects,
        against: other,
        mechanism: 'digest',
        fatal: false,
        via: 'Get-FileHash',
      });
      return { kind: 'verified', verify };
    }
  }
  const [a, b] = [literalOf(left), literalOf(right)];
  if (a !== undefined && b !== undefined)
    return { kind: 'constant', value: a.toLowerCase() === b.toLowerCase() };
  if (a === '' || b === '') return { kind: 'empty', subject: a === '' ? right : left };
  return { kind: 'equals', left, right };
}

function assign(target: Node, value: Value, scope: Scope, run: Run): void {
  const inner = unwrap(target);
  const name = variableName(inner.text);
  if (inner.type === 'variable' || inner.type === 'braced_variable') {
    if (name.startsWith('env:'))
      run.machine.state.env.set(inner.text.replace(/^\$\{?env:/i, '').replace(/\}$/, ''), textOf(value));
    else scope.variables.set(name, value);
  } else if (inner.type === 'cast_expression') {
    // `[string] $name = …`
    const cast = children(inner).at(-1);
    if (cast) assign(cast, value, scope, run);
  } else if (inner.type === 'member_access') {
    const [object, member] = children(inner);
    const holder = object ? evaluate(object, scope, run) : NOTHING;
    if (object && member && holder.kind === 'object') {
      assign(
        object,
        { ...holder, fields: new Map(holder.fields).set(member.text.toLowerCase(), value) },
        scope,
        run,
      );
    }
  } else if (inner.type === 'element_access') {
    const [object, key] = children(inner);
    const holder = object ? evaluate(object, scope, run) : NOTHING;
    const at = key && literalOf(textOf(evaluate(key, scope, run)));
    if (!object || at === undefined) return;
    if (holder.kind === 'object')
      assign(object, { ...holder, fields: new Map(holder.fields).set(at.toLowerCase(), value) }, scope, run);
    else if (holder.kind === 'list' && /^\d+$/.test(at))
      assign(object, { kind: 'list', items: holder.items.with(Number(at), value) }, scope, run);
  } else {
    for (const child of children(inner)) {
      if (child.type === 'variable') assign(child, value, scope, run);
      else if (child.namedChildCount > 0) {
        assign(child, value, scope, run);
        return;
      }
    }
  }
}

function variableName(text: string): string {
  return text
    .replace(/^[$@]\{?/, '')
    .replace(/\}$/, '')
    .replace(/^(script|global|local|private|using):/i, '')
    .toLowerCase();
}

/** Automatic variables that say which system it is. */
const SYSTEMS: Readonly<Record<string, string>> = {
  iswindows: 'Windows',
  islinux: 'Linux',
  ismacos: 'macOS',
};

function isSystem(name: string): Condition {
  return { kind: 'equals', left: hole('os', { kind: 'platform', what: 'os' }), right: literal(name) };
}

function lookUp(source: string, scope: Scope, run: Run): Value {
  const name = variableName(source);
  const own = scope.variables.get(name);
  if (own) return own;
  if (name.startsWith('env:'))
    return ofText(run.machine.env(source.replace(/^[$@]\{?env:/i, '').replace(/\}$/, '')));
  const system = SYSTEMS[name];
  if (system !== undefined) return fromCondition(isSystem(system));
  switch (name) {
    case 'true':
      return ofString('True');
    case 'false':
    case 'null':
      return NOTHING;
    case 'psscriptroot':
      return run.folder ? ofText(run.folder) : ofText(run.machine.state.cwd);
    case 'pwd':
      return ofText(run.machine.state.cwd);
    case 'home':
      return ofText(run.machine.env('HOME'));
    default:
      return ofText(hole(name, { kind: 'unknown', why: `$${name}` }));
  }
}

/** The value of an expression. */
export function evaluate(node: Node, scope: Scope, run: Run): Value {
  const inner = unwrap(node);
  const parts = children(inner);
  switch (inner.type) {
    case 'pipeline':
    case 'pipeline_chain':
      return pipeline(inner, scope, run);
    case 'command':
    case 'command_name':
      return command(inner, undefined, scope, run);
    case 'assignment_expression': {
      const value = parts.length > 0 ? evaluate(parts[parts.length - 1]!, scope, run) : NOTHING;
      const operator = parts.find(({ type }) => type === 'assignement_operator')?.text;
      const target = parts[0];
      if (!target) return NOTHING;
      if (operator === '+=') {
        const old = evaluate(target, scope, run);
        const sum: Value =
          old.kind === 'object' && value.kind === 'object'
            ? { ...old, fields: new Map([...old.fields, ...value.fields]) }
            : old.kind === 'list'
              ? { kind: 'list', items: [...old.items, ...itemsOf(value)] }
              : ofText(concat(textOf(old), textOf(value)));
        assign(target, sum, scope, run);
      } else assign(target, value, scope, run);
      return NOTHING;
    }
    case 'variable':
    case 'braced_variable':
      return lookUp(inner.text, scope, run);
    case 'expandable_string_literal':
    case 'expandable_here_string_literal':
      return ofText(expand(inner, scope, run));
    case 'generic_token':
      return bareValue(inner.text, scope, run);
    case 'verbatim_string_characters':
      return ofText(withHoles(inner.text.replace(/^'|'$/g, '').replaceAll("''", "'"), scope));
    case 'verbatim_here_string_characters':
      return ofText(withHoles(inner.text.replace(/^@'\r?\n|\r?\n'@$/g, ''), scope));
    case 'decimal_integer_literal':
    case 'hexadecimal_integer_literal':
    case 'real_literal':
      return ofString(inner.text);
    case 'sub_expression':
    case 'parenthesized_expression':
      return parts.length === 1 ? statement(parts[0]!, scope, run).value : block(inner, scope, run).value;
    case 'array_expression':
    case 'array_literal_expression':
    case 'argument_expression_list':
      return {
        kind: 'list',
        items: parts.flatMap((part) =>
          inner.type === 'array_expression'
            ? itemsOf(evaluate(part, scope, run))
            : [evaluate(part, scope, run)],
        ),
      };
    case 'hash_literal_expression': {
      const fields = new Map<string, Value>();
      for (const entry of descendants(inner, 'hash_entry')) {
        const [key, ...rest] = children(entry);
        if (key)
          fields.set(
            key.text.replace(/^["']|["']$/g, '').toLowerCase(),
            rest[0] ? evaluate(rest[rest.length - 1]!, scope, run) : NOTHING,
          );
      }
      return { kind: 'object', fields };
    }
    case 'additive_expression':
    case 'additive_argument_expression': {
      const [left, right] = [evaluate(parts[0]!, scope, run), evaluate(parts[parts.length - 1]!, scope, run)];
      if (left.kind === 'list') return { kind: 'list', items: [...left.items, ...itemsOf(right)] };
      return ofText(concat(textOf(left), textOf(right)));
    }
    case 'format_expression':
    case 'format_argument_expression': {
      const format = literalOf(textOf(evaluate(parts[0]!, scope, run)));
      const values = itemsOf(evaluate(parts[parts.length - 1]!, scope, run));
      if (format === undefined) return ofText(hole('text', { kind: 'unknown', why: inner.text }));
      return ofText(
        format.split(/(\{\d+[^}]*\})/).reduce<Text>((all, piece) => {
          const slot = /^\{(\d+)/.exec(piece);
          return concat(all, slot ? textOf(values[Number(slot[1])] ?? NOTHING) : literal(piece));
        }, literal('')),
      );
    }
    case 'comparison_expression': {
      const operator = parts.find(({ type }) => type === 'comparison_operator')?.text.toLowerCase() ?? '';
      if (/replace|split|join/.test(operator)) return textOperator(operator, parts, scope, run);
      return fromCondition(conditionOf(inner, scope, run));
    }
    case 'logical_expression':
      return fromCondition(conditionOf(inner, scope, run));
    case 'expression_with_unary_operator':
      if (/^(!|-not\b)/i.test(inner.text)) return fromCondition(conditionOf(inner, scope, run));
      return parts[0] ? evaluate(parts[parts.length - 1]!, scope, run) : NOTHING;
    case 'cast_expression':
      if (/^\[void\]/i.test(inner.text)) {
        if (parts[1]) evaluate(parts[parts.length - 1]!, scope, run);
        return NOTHING;
      }
      return parts[1] ? evaluate(parts[parts.length - 1]!, scope, run) : NOTHING;
    case 'member_access': {
      const [object, member] = parts;
      if (!object || !member) return NOTHING;
      if (object.type === 'type_literal') return callStatic(object.text, member.text, [], run.machine);
      return property(evaluate(object, scope, run), member.text);
    }
    case 'element_access': {
      const [object, key] = parts;
      if (!object || !key) return NOTHING;
      const holder = evaluate(object, scope, run);
      const at = literalOf(textOf(evaluate(key, scope, run)));
      if (holder.kind === 'list' && at !== undefined && /^-?\d+$/.test(at))
        return holder.items.at(Number(at)) ?? NOTHING;
      if (holder.kind === 'object' && at !== undefined) return property(holder, at);
      return holder.kind === 'text'
        ? holder
        : ofText(hole('item', { kind: 'tree', file: run.machine.location.file }));
    }
    case 'invokation_expression': {
      const [object, member] = parts;
      const list = parts.find(({ type }) => type === 'argument_list');
      const args = list ? children(list).flatMap((argument) => listArguments(argument, scope, run)) : [];
      if (!object || !member) return NOTHING;
      if (IS_EMPTY.test(`${object.text}::${member.text}`))
        return fromCondition(conditionOf(inner, scope, run));
      if (object.type === 'type_literal') return callStatic(object.text, member.text, args, run.machine);
      const holder = evaluate(object, scope, run);
      if (/^(?:add|addrange)$/i.test(member.text) && (isTable(holder) || holder.kind === 'list')) {
        assign(object, withAdded(holder, args), scope, run);
        return NOTHING;
      }
      if (IS_PART.test(member.text)) return fromCondition(conditionOf(inner, scope, run));
      if (isScriptBlock(holder) && /^invoke/i.test(member.text))
        return runBlock(
          holder,
          { named: new Map(), positional: args, alone: args, words: args.map(textOf) },
          scope,
          run,
        );
      return callMethod(holder, member.text, args, run.machine);
    }
    case 'script_block_expression':
      return scriptBlock(withHoles(inner.text.replace(/^\{|\}$/g, ''), scope), { node: inner, from: run });
    case 'if_statement':
    case 'switch_statement':
    case 'foreach_statement':
    case 'try_statement':
      return statementAt(inner, scope, run).value;
    case 'redirection':
    case 'command_argument_sep':
      return NOTHING;
    default:
      if (inner.namedChildCount === 0) return ofString(inner.text.replace(/^["']|["']$/g, ''));
      return parts.length === 1 ? evaluate(parts[0]!, scope, run) : block(inner, scope, run).value;
  }
}

/** A table that the program made. */
function isTable(value: Value): value is Extract<Value, { kind: 'object' }> {
  return value.kind === 'object' && value.type === undefined;
}

/** A table with another entry, or a list with more items. */
function withAdded(holder: Value, args: readonly Value[]): Value {
  if (holder.kind === 'list') return { kind: 'list', items: [...holder.items, ...args.flatMap(itemsOf)] };
  const key = args[0] && literalOf(textOf(args[0]));
  return holder.kind === 'object' && key !== undefined
    ? { ...holder, fields: new Map(holder.fields).set(key.toLowerCase(), args[1] ?? NOTHING) }
    : holder;
}

function fromCondition(condition: Condition): Value {
  if (condition.kind === 'constant') return condition.value ? ofString('True') : NOTHING;
  return ofText({
    alternatives: [
      { parts: ['True'], guards: [guard(condition)] },
      { parts: [], guards: [guardNot(condition)] },
    ],
  });
}

function listArguments(node: Node, scope: Scope, run: Run): Value[] {
  const inner = unwrap(node);
  return inner.type === 'argument_expression_list'
    ? children(inner).map((part) => evaluate(part, scope, run))
    : [evaluate(inner, scope, run)];
}

function textOperator(operator: string, parts: readonly Node[], scope: Scope, run: Run): Value {
  const left = evaluate(parts[0]!, scope, run);
  const right = evaluate(parts[parts.length - 1]!, scope, run);
  const [pattern, replacement] = itemsOf(right).map((item) => literalOf(textOf(item)));
  if (operator.includes('join')) {
    const glue = literal(pattern ?? '');
    return ofText(
      itemsOf(left).reduce<Text>(
        (all, item, at) => (at === 0 ? textOf(item) : concat(all, glue, textOf(item))),
        literal(''),
      ),
    );
  }
  if (pattern === undefined) return left;
  if (operator.includes('replace')) {
    const by = right.kind === 'list' ? right.items[1] : undefined;
    const expression = safeRegExp(pattern, operator.startsWith('-c') ? 'g' : 'gi');
    if (!expression) return left;
    return ofText(
      by && replacement === undefined
        ? replaced(textOf(left), expression, textOf(by))
        : mapText(textOf(left), (value) =>
            value.replace(expression, (replacement ?? '').replace(/\$\{(\w+)\}/g, '$<$1>')),
          ),
    );
  }
  const known = literalOf(textOf(left));
  return known === undefined
    ? left
    : { kind: 'list', items: safely(() => known.split(new RegExp(pattern, 'i')), [known]).map(ofString) };
}

function safely<T>(body: () => T, fallback: T): T {
  try {
    return body();
  } catch {
    return fallback;
  }
}

/** A double-quoted string: its literal text, variables and `$( )`. */
function expand(node: Node, scope: Scope, run: Run): Text {
  const here = node.type === 'expandable_here_string_literal';
  const [start, end] = here
    ? [node.startIndex + node.text.indexOf('\n') + 1, node.startIndex + node.text.lastIndexOf('\n')]
    : [node.startIndex + 1, node.endIndex - 1];
  let text = literal('');
  let at = start;
  const between = (to: number): void => {
    const raw = node.text.slice(at - node.startIndex, to - node.startIndex);
    if (raw !== '')
      text = concat(
        text,
        literal(
          raw
            .replace(/`(.)/gs, (_, char: string) => ({ n: '\n', t: '\t', r: '\r' })[char] ?? char)
            .replaceAll('""', '"'),
        ),
      );
  };
  for (const child of children(node)) {
    if (child.startIndex < at || child.endIndex > end) continue;
    if (child.type !== 'variable' && child.type !== 'sub_expression' && child.type !== 'braced_variable')
      continue;
    between(child.startIndex);
    text = concat(text, textOf(evaluate(child, scope, run)));
    at = child.endIndex;
  }
  between(end);
  return text;
}

/** An unquoted word such as `$base/v$version/x.zip`, which the grammar takes for arithmetic or member access. */
function isBareWord(node: Node): boolean {
  return (
    node.type === 'generic_token' ||
    node.type.startsWith('multiplicative') ||
    (node.type !== 'ERROR' && /^[$\w:.-]+[\\/][^\s"'(]*$/.test(node.text))
  );
}

/** An argument without quotes, or a list of them. */
function bareValue(word: string, scope: Scope, run: Run): Value {
  const words = listedWords(word).map((one) => ofText(expandBare(one, scope, run)));
  return words.length === 1 ? words[0]! : { kind: 'list', items: words };
}

/** An argument without quotes: `$name` and `${name}` in it are put in. */
function expandBare(word: string, scope: Scope, run: Run): Text {
  return asWritten(word)
    .split(/(\$\{(?:\w+:)?\w+\}|\$(?:\w+:(?=\w))?\w+)/)
    .reduce<Text>((all, piece) => {
      if (!piece.startsWith('$') || piece.length < 2)
        return concat(all, literal(piece.replace(/(?<!`)["']/g, '')));
      return concat(all, textOf(lookUp(piece, scope, run)));
    }, literal(''));
}

function pipeline(node: Node, scope: Scope, run: Run): Value {
  let value: Value | undefined;
  for (const part of children(node)) {
    const inner = unwrap(part);
    value =
      inner.type === 'command' || inner.type === 'command_name' || inner.type === 'foreach_command'
        ? command(inner, value, scope, run)
        : evaluate(inner, scope, run);
  }
  return value ?? NOTHING;
}

function argumentsOf(node: Node, scope: Scope, run: Run): Arguments {
  const named = new Map<string, Value>();
  const positional: Value[] = [];
  const alone: Value[] = [];
  const words: Text[] = [];
  let pending: string | undefined;
  const elements = children(node)
    .filter(({ type }) => type === 'command_elements')
    .flatMap(children);
  const settle = (): void => {
    if (pending !== undefined) named.set(pending, ofString('True'));
    pending = undefined;
  };
  for (let at = 0; at < elements.length; at++) {
    const element = elements[at]!;
    let end = at;
    while (
      elements[end + 1] &&
      elements[end + 1]!.startIndex === elements[end]!.endIndex &&
      !/sep|redirection/.test(elements[end + 1]!.type)
    )
      end++;
    const inner = unwrap(element);
    if (inner.type === 'command_argument_sep' || inner.type === 'redirection') continue;
    // `>$null`, which the grammar knows with a blank only.
    if (inner.type === 'generic_token' && /^[*\d]?>{1,2}/.test(inner.text)) continue;
    if (inner.type === 'command_parameter') {
      settle();
      const [, name, joined] = /^-+([^:]+):?(.*)$/.exec(inner.text) ?? [];
      pending = name?.toLowerCase();
      if (joined && pending !== undefined) {
        named.set(pending, ofString(joined));
        pending = undefined;
      }
      words.push(literal(inner.text));
      continue;
    }
    if (inner.type === 'variable' && inner.text.startsWith('@')) {
      const splat = lookUp(inner.text, scope, run);
      if (splat.kind === 'object') for (const [name, value] of splat.fields) named.set(name, value);
      else {
        positional.push(...itemsOf(splat));
        alone.push(...itemsOf(splat));
      }
      words.push(...(isTable(splat) ? parameterWords(splat) : itemsOf(splat).map(textOf)));
      continue;
    }
    // Parts that touch are one word: `$base/releases/$name`.
    const touching =
      end > at
        ? elements
            .slice(at, end + 1)
            .map(({ text }) => text)
            .join('')
        : undefined;
    const value =
      touching !== undefined || isBareWord(inner)
        ? bareValue(touching ?? inner.text, scope, run)
        : evaluate(inner, scope, run);
    at = end;
    words.push(...itemsOf(value).map(textOf));
    if (pending !== undefined) {
      named.set(pending, value);
      if (NEVER_POSITIONAL.has(pending)) {
        pending = undefined;
        continue;
      }
      // A switch parameter takes no value: what follows it is then positional too.
      positional.push(value);
      pending = undefined;
    } else {
      positional.push(value);
      alone.push(value);
    }
  }
  settle();
  return { named, positional, alone, words };
}

/** Parameters whose value is taken by their name only. */
const NEVER_POSITIONAL: ReadonlySet<string> = new Set([
  'encoding',
  'erroraction',
  'ea',
  'warningaction',
  'informationaction',
  'errorvariable',
  'outvariable',
  'scope',
  'repository',
  'method',
  'headers',
  'useragent',
  'timeoutsec',
  'retryintervalsec',
  'maximumretrycount',
]);

/** A table of parameters as the words of a command line. */
function parameterWords({ fields }: Extract<Value, { kind: 'object' }>): Text[] {
  return [...fields].flatMap(([name, value]) => [literal(`-${name}`), ...itemsOf(value).map(textOf)]);
}

/** A verbatim string: nothing is expanded in it but the holes of the program's own text. */
function withHoles(characters: string, scope: Scope): Text {
  return characters.split(/\$\{(pindrift\d+)\}/).reduce<Text>((all, piece, at) => {
    const value = at % 2 === 1 ? scope.variables.get(piece) : undefined;
    return concat(all, value ? textOf(value) : literal(piece));
  }, literal(''));
}

/** `@arguments`, which may hold anything. */
const SPLAT = /\s@\w/;

/** `$PSScriptRoot/lib/${name}.ps1`, which the grammar takes for an expression. */
const PATH_WORD = /^[$\ue002][\w:{}]+(?:[/\\][\w.${}-]+)+$/;

function command(node: Node, input: Value | undefined, scope: Scope, run: Run): Value {
  const { machine } = run;
  const parts = children(node);
  const named =
    node.type === 'command_name' || node.type === 'foreach_command'
      ? node
      : parts.find(
          ({ type }) =>
            type !== 'command_invokation_operator' && type !== 'command_elements' && type !== 'comment',
        );
  // `& curl.exe -L …`: the operator before a plain name.
  const nameNode = named?.type === 'command_name_expr' ? unwrap(named) : named;
  const operator = parts.find(({ type }) => type === 'command_invokation_operator')?.text;
  if (!nameNode) return NOTHING;
  if (nameNode.type === 'foreach_command')
    return machine.at(run.locate(node.startIndex), () =>
      redirect(node, eachItem(nameNode, input ?? NOTHING, false, scope, run), scope, run),
    );
  const program: Value =
    nameNode.type === 'command_name'
      ? ofText(
          /[$\ue000-\ue004]/.test(nameNode.text)
            ? expandBare(nameNode.text, scope, run)
            : literal(nameNode.text.replace(/^["']|["']$/g, '')),
        )
      : isBareWord(nameNode) || PATH_WORD.test(nameNode.text)
        ? ofText(expandBare(nameNode.text, scope, run))
        : evaluate(nameNode, scope, run);
  const called = textOf(program);
  const name = literalOf(called)?.toLowerCase();
  const args =
    node.type === 'command_name'
      ? { named: new Map<string, Value>(), positional: [], alone: [], words: [] }
      : argumentsOf(node, scope, run);
  return machine.at(run.locate(node.startIndex), () => {
    const value = isScriptBlock(program)
      ? runBlock(program, args, scope, run)
      : callNamed(name, called, operator, args, input, node, scope, run);
    return redirect(node, value, scope, run);
  });
}

function callNamed(
  name: string | undefined,
  called: Text,
  operator: string | undefined,
  args: Arguments,
  input: Value | undefined,
  node: Node,
  scope: Scope,
  run: Run,
): Value {
  const { machine } = run;
  const own = name === undefined ? undefined : scope.functions.get(name);
  if (own && run.depth < MAX_DEPTH)
    return callFunction(own, args, scope, run, input !== undefined || SPLAT.test(node.text));
  const module = name === 'import-module' || name === 'ipmo' ? moduleOf(args, machine) : undefined;
  if (module !== undefined) {
    for (const path of module) source(path, { ...args, named: new Map(), alone: [] }, scope, run);
    return NOTHING;
  }
  if (name !== undefined && VARIABLE_SETTERS.has(name)) {
    const variable = args.named.get('name') ?? args.alone[0];
    const known = variable && literalOf(textOf(variable));
    if (known !== undefined)
      scope.variables.set(
        variableName(known),
        args.named.get('value') ?? args.alone[args.named.has('name') ? 0 : 1] ?? input ?? NOTHING,
      );
    return NOTHING;
  }
  const cmdlet = name === undefined ? undefined : cmdlets[ALIASES[name] ?? name];
  if (cmdlet) return cmdlet({ args, ...(input ? { input } : {}) }, machine);
  if (name !== undefined && BLOCK_RUNNERS.has(name)) {
    const block =
      args.named.get('scriptblock') ?? args.named.get('expression') ?? args.alone.find(isScriptBlock);
    if (block && isScriptBlock(block)) {
      const given = itemsOf(
        args.named.get('argumentlist') ?? args.named.get('args') ?? { kind: 'list', items: [] },
      );
      return runBlock(
        block,
        { named: new Map(), positional: given, alone: given, words: given.map(textOf) },
        scope,
        run,
      );
    }
  }
  if (name !== undefined && EACH_ITEM.has(name))
    return eachItem(node, input ?? NOTHING, !name.startsWith('foreach'), scope, run);
  if (operator === '.' || operator === '&' || /\.ps1$/i.test(printText(called))) {
    const path = machine.treePath(called);
    // A script that is called sees the functions and variables of the caller; one that is dot-sourced shares them.
    if (path !== undefined && /\.ps1$/i.test(path))
      return sourceNamed(called, args, operator === '.' ? scope : innerScope(scope), run);
  }
  const outcome = machine.run([called, ...args.words], input ? { stdin: textOf(input) } : {});
  return outcome.stdout ? printed(outcome.stdout, name) : openValue('output', name ?? 'a command');
}

/** What a command prints: any number of things, where nothing but the command is known of it. */
function printed(output: Text, command = 'a command'): Value {
  const [only, ...more] = output.alternatives.length === 1 ? output.alternatives[0]!.parts : [];
  return typeof only === 'object' && more.length === 0 && /^(?:runner|unknown)$/.test(only.origin.kind)
    ? openValue(only.name, command)
    : ofText(output);
}

function innerScope({ variables, functions }: Scope): Scope {
  return { variables: new Map(variables), functions: new Map(functions) };
}

function sourceNamed(called: Text, args: Arguments, scope: Scope, run: Run): Value {
  const { machine } = run;
  const { alternatives } = machine.filesNamed(called);
  const values: Value[] = [];
  machine.eachAlternative(alternatives, (file) => {
    const path = machine.treePath(file);
    if (path !== undefined) values.push(source(path, args, scope, run));
    return {};
  });
  return collected(values.filter((value) => value !== NOTHING));
}

/** The scripts of the module of the tree that is imported, its manifest read; undefined where it is none of the tree. */
function moduleOf(args: Arguments, machine: Machine): string[] | undefined {
  const named = args.named.get('name') ?? args.alone[0];
  const path = named && machine.treePath(textOf(named));
  if (path === undefined) return undefined;
  const name = posix.basename(path);
  const file = [path, `${path}.psd1`, `${path}.psm1`, `${path}/${name}.psd1`, `${path}/${name}.psm1`].find(
    (one) => machine.tree.file(one) !== undefined,
  );
  if (file === undefined) return undefined;
  if (!/\.psd1$/i.test(file)) return [file];
  machine.analysed.add(file);
  const manifest = machine.tree.text(file) ?? '';
  const parts =
    /^\s*(?:RootModule|ModuleToProcess|NestedModules|ScriptsToProcess)\s*=\s*(@?\([^)]*\)|['"][^'"]*['"])/gim;
  return [...manifest.matchAll(parts)]
    .flatMap(([, value]) => [...value!.matchAll(/['"]([^'"]+)['"]/g)])
    .map((match) => posix.join(posix.dirname(file), match[1]!.replaceAll('\\', '/')))
    .map((script) => (/\.psm?1$/i.test(script) ? script : `${script}.psm1`))
    .filter((script) => machine.tree.file(script) !== undefined);
}

function source(path: string, args: Arguments, scope: Scope, run: Run): Value {
  const text = run.machine.tree.text(path);
  if (text === undefined) run.machine.missing.add(path);
  const tree = text === undefined || run.depth >= MAX_DEPTH ? undefined : parseWith('powershell', text);
  if (text === undefined || !tree) return NOTHING;
  run.machine.analysed.add(path);
  const index = new LineIndex(text);
  const folder = posix.dirname(path);
  const inner: Run = {
    ...run,
    locate: (offset) => index.locate(path, offset),
    folder: concat(actionPathText(''), literal(folder === '.' ? '' : `/${folder}`)),
    depth: run.depth + 1,
  };
  bindParameters(tree.rootNode, args, scope, inner);
  return statement(tree.rootNode, scope, inner).value;
}

/** Cmdlets that set a variable by its name, and their aliases. */
const VARIABLE_SETTERS: ReadonlySet<string> = new Set(['set-variable', 'new-variable', 'set', 'sv', 'nv']);

/** Cmdlets that run the script block that they are given. */
const BLOCK_RUNNERS: ReadonlySet<string> = new Set([
  'invoke-command',
  'icm',
  'start-job',
  'sajb',
  'start-threadjob',
  'measure-command',
]);

/** Commands that run a block for each item that is piped to them. `ForEach-Object { }` and `% { }` are syntax to the grammar. */
const EACH_ITEM: ReadonlySet<string> = new Set(['foreach-object', 'foreach', 'where-object', 'where', '?']);

function isScriptBlock(value: Value): value is Extract<Value, { kind: 'object' }> {
  return value.kind === 'object' && value.type === SCRIPT_BLOCK;
}

/** Runs a script block: where it stands in the program, or the text that it was made of. */
function runBlock(value: Extract<Value, { kind: 'object' }>, args: Arguments, scope: Scope, run: Run): Value {
  if (value.block) return run.depth < MAX_DEPTH ? callFunction(value.block, args, scope, run) : NOTHING;
  const { stdout } = run.machine.interpret({
    language: 'powershell',
    interpreter: 'scriptblock',
    text: textOf(value),
    args: args.words,
  });
  return stdout ? ofText(stdout) : NOTHING;
}

function callFunction(
  { node: own, from }: Declared,
  args: Arguments,
  scope: Scope,
  run: Run,
  isOpen = false,
): Value {
  const inner = innerScope(scope);
  const { locate, folder } = from;
  const deeper: Run = { ...run, locate, ...(folder ? { folder } : {}), depth: run.depth + 1 };
  inner.variables.set('args', { kind: 'list', items: args.alone });
  // What a call of the program itself does not give is `$null`, unless it hands on what it does not know.
  bindParameters(own, args, inner, deeper, isOpen ? undefined : () => NOTHING);
  const body = children(own).filter(
    ({ type }) =>
      type === 'script_block' ||
      type === 'script_block_body' ||
      type === 'statement_list' ||
      type === 'flow_control_statement',
  );
  const parts =
    body.length > 0
      ? body
      : children(own).filter(
          ({ type }) =>
            type !== 'function_name' && type !== 'function_parameter_declaration' && type !== 'param_block',
        );
  const { value, ending } = sequence(parts, inner, deeper);
  if (ending === 'stop') run.machine.state.env.set(STOPPED, literal('1'));
  run.steps = deeper.steps;
  return value;
}

/**
 * Binds `param(…)` and `function f(…)` parameters by name, then by position, then by default.
 * @param absent what a parameter is that is not given and has no default
 */
function bindParameters(
  node: Node,
  args: Arguments,
  scope: Scope,
  run: Run,
  absent = (name: string): Value => ofText(hole(name, { kind: 'unknown', why: `parameter ${name}` })),
): void {
  const bound = new Map<string, Value>();
  const parameters = parametersOf(node);
  const givenBy = (parameter: Parameter): Value | undefined =>
    [...args.named].find(([key]) => isCalled(parameter, key))?.[1];
  // What stands behind a switch is no value of it.
  const behind = parameters
    .filter(({ isSwitch }) => isSwitch)
    .flatMap((parameter) => givenBy(parameter) ?? [])
    .filter(
      (value) =>
        /^[^{]/.test(printText(textOf(value))) && !/^(?:True|False|[01])$/i.test(printText(textOf(value))),
    );
  const alone = [...behind, ...args.alone];
  for (const parameter of parameters) {
    const { name, node: inner, fallback } = parameter;
    const given = givenBy(parameter);
    const positional = given || parameter.isSwitch ? undefined : alone.shift();
    const set = given && /\bParameterSetName\s*=\s*["'](\w+)["']/i.exec(inner.text)?.[1];
    if (set)
      scope.variables.set('pscmdlet', {
        kind: 'object',
        fields: new Map([['parametersetname', ofString(set)]]),
      });
    const value = given ?? positional;
    if (value) bound.set(name, value);
    scope.variables.set(
      name,
      value ?? (fallback ? evaluate(fallback, scope, run) : parameter.isSwitch ? NOTHING : absent(name)),
    );
  }
  scope.variables.set('psboundparameters', { kind: 'object', fields: bound });
}

/** A parameter of a function or script. */
interface Parameter {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly isSwitch: boolean;
  readonly node: Node;
  readonly fallback?: Node;
}

/** Whether a parameter is meant by a name: its own, the beginning of that, or an alias. */
function isCalled({ name, aliases }: Pick<Parameter, 'name' | 'aliases'>, called: string): boolean {
  const lower = called.toLowerCase();
  return name === lower || aliases.includes(lower) || (lower.length > 1 && name.startsWith(lower));
}

function parametersOf(node: Node): Parameter[] {
  const list = findFirst(node, 'parameter_list');
  return (list ? children(list) : []).flatMap((parameter) => {
    const inner = unwrap(parameter);
    const variable =
      inner.type === 'variable' ? inner : children(inner).find(({ type }) => type === 'variable');
    if (!variable) return [];
    const attributes = inner.text.slice(0, variable.startIndex - inner.startIndex);
    const aliases = /\bAlias\s*\(([^)]*)\)/i.exec(attributes)?.[1] ?? '';
    const value = children(inner).find(({ type }) => type === 'script_parameter_default');
    const [fallback] = value ? children(value) : [];
    return [
      {
        name: variableName(variable.text),
        aliases: [...aliases.matchAll(/["'](\w+)["']/g)].map(([, name]) => name!.toLowerCase()),
        isSwitch: /\[switch\]/i.test(attributes),
        node: inner,
        ...(fallback ? { fallback } : {}),
      },
    ];
  });
}

function findFirst(node: Node, type: string): Node | undefined {
  for (const child of children(node)) {
    if (child.type === type) return child;
    if (
      child.type === 'param_block' ||
      child.type === 'function_parameter_declaration' ||
      child.type === 'script_block' ||
      child.type === 'ERROR'
    ) {
      const found = findFirst(child, type);
      if (found) return found;
    }
  }
  return undefined;
}

/** Runs the blocks of `ForEach-Object { }` or `Where-Object { }`; of several the first one is for the begin, a third one for the end. */
function eachItem(node: Node, input: Value, filter: boolean, scope: Scope, run: Run): Value {
  const blocks = descendants(node, 'script_block_expression').map(
    (expression) => descendants(expression, 'script_block_body')[0],
  );
  const turn = (body: Node | undefined, item: Value): Value =>
    body && run.depth < MAX_DEPTH ? block(body, scope, { ...run, depth: run.depth + 1 }).value : item;
  const [begin, process, end] = blocks.length > 1 ? blocks : [undefined, blocks[0], undefined];
  const values: Value[] = [turn(begin, NOTHING)];
  for (const item of itemsOf(input).slice(0, 20)) {
    scope.variables.set('_', item);
    const result = turn(process, item);
    values.push(filter ? item : withoutNothing(result));
  }
  values.push(turn(end, NOTHING));
  return collected(values.filter((value) => value !== NOTHING));
}

/** What a block gives for an item: a turn that gives nothing adds nothing to the list. */
function withoutNothing(result: Value): Value {
  if (result.kind !== 'text') return result;
  const something = result.text.alternatives.filter(({ parts }) => parts.length > 0);
  return something.length > 0 ? ofText({ ...result.text, alternatives: something }) : NOTHING;
}

/** `> file` and `>> file` of a command: the file then holds what was printed. */
function redirect(node: Node, value: Value, scope: Scope, run: Run): Value {
  const redirection = descendants(node, 'redirection')[0];
  const operator = redirection && descendants(redirection, 'file_redirection_operator')[0]?.text;
  const target = redirection && descendants(redirection, 'redirected_file_name')[0];
  if (!operator || !target) return value;
  const file = children(target).find(({ type }) => type !== 'command_argument_sep');
  if (!file) return value;
  const path = textOf(evaluate(file, scope, run));
  if (/^\$null$/i.test(file.text)) return NOTHING;
  if (/^(\*|1)?>{1,2}$/.test(operator))
    run.machine.write(path, concat(textOf(value), literal('\n')), operator.endsWith('>>'));
  return NOTHING;
}
