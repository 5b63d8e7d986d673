import { type Condition, guard } from '../../src/effects/condition.js';
import { LineIndex } from '../../src/effects/location.js';
import { makeTemplate, type Template, templateOf } from '../../src/effects/template.js';
import { concat, either, guarded, literal, ofAlternative, type Text } from '../../src/effects/text.js';
import type { Machine, Outcome, Program } from '../machine.js';
import { assign, compare, conditionOf, define, evaluate, iterate } from './evaluate.js';
import { Heap } from './heap.js';
import { importFrom, importModule } from './modules.js';
import {
  attempt,
  branch,
  create,
  type Ending,
  type Exit,
  endKept,
  type Frame,
  forkHeap,
  joinPaths,
  leave,
  MAX_STEPS,
  newList,
  newObject,
  printed,
  type Run,
  STDOUT,
  setField,
  takeExits,
} from './run.js';
import { parsePython, part, partsOf, type Syntax } from './syntax.js';
import { combine, type Module, NONE, ofString, ofText, type Value } from './values.js';

/** Runs a Python program: a text, or a script of the tree. */
export function interpretPython(program: Program, machine: Machine): Outcome {
  if (!program.template && program.text && program.text.alternatives.length > 1)
    return eachAlternative(program.text.alternatives.slice(0, 6), program, machine);
  const named = program.file ? machine.treePath(program.file) : program.text && machine.fileOf(program.text);
  // `python folder` runs the folder's __main__.py.
  const main = named !== undefined && !machine.tree.file(named) ? `${named}/__main__.py` : undefined;
  const file = main !== undefined && machine.tree.file(main) ? main : named;
  const template = templateFor(program, machine, file);
  if (!template) {
    if (file !== undefined && program.file) machine.absent(program.file, file);
    return {};
  }
  if (file !== undefined) machine.analysed.add(file);
  const path =
    main !== undefined && file === main && program.file
      ? concat(program.file, literal('/__main__.py'))
      : program.file;
  return runTemplate(template, { ...program, ...(path ? { file: path } : {}) }, machine, file);
}

/** A text that can be one of several: each runs on its own copy of the state. */
function eachAlternative(alternatives: Text['alternatives'], program: Program, machine: Machine): Outcome {
  const before = machine.state;
  const outputs: Text[] = [];
  machine.join(
    alternatives.map(({ parts, guards }) => {
      machine.state = before;
      machine.state = machine.fork();
      const text = ofAlternative({ parts, guards: [] });
      const { stdout } = machine.under(guards, () => interpretPython({ ...program, text }, machine));
      if (stdout) outputs.push(guarded(stdout, guards));
      return { state: machine.state, guards };
    }),
  );
  return outputs.length > 0 ? { stdout: either(...outputs) } : {};
}

function templateFor(program: Program, machine: Machine, file: string | undefined): Template | undefined {
  if (program.template) return program.template;
  if (program.text) return templateOf(program.text);
  if (!program.file) return program.stdin && templateOf(program.stdin);
  const text = file === undefined ? undefined : machine.tree.text(file);
  if (text !== undefined) return makeTemplate([text]);
  const written = machine.read(program.file);
  return written && templateOf(written);
}

function runTemplate(
  template: Template,
  program: Program,
  machine: Machine,
  file: string | undefined,
): Outcome {
  const parsed = parseModule(template.source, machine, file, program.locate);
  if (!parsed) return {};
  const run: Run = {
    machine,
    heap: new Heap(),
    modules: new Map(),
    exits: [],
    kept: [],
    argv: { kind: 'ref', id: 1 },
    searchPath: { kind: 'ref', id: 2 },
    ...(program.stdin && (program.file || program.text) ? { stdin: program.stdin } : {}),
    calls: [],
    steps: 0,
    counter: 0,
  };
  run.heap.set(STDOUT, { type: 'stdout', items: [], fields: new Map() });
  const path = program.file ?? program.path;
  const name = path ?? literal(program.text ? '-c' : '-');
  const folder = path ? parentOf(path) : machine.state.cwd;
  newList(run, [name, ...program.args].map(ofText));
  newList(run, [ofText(folder), ...pythonPath(machine)]);
  const { cwd } = machine.state;
  const module = newModule('__main__', folder, template.values, parsed.locate, file, path, run);
  runModule(parsed.root, module, run);
  machine.state.cwd = cwd;
  return { stdout: printed(run) };
}

function pythonPath(machine: Machine): Value[] {
  return machine.hasEnv('PYTHONPATH') ? [ofText(machine.env('PYTHONPATH'))] : [];
}

/** Parses a source; what does not parse is opaque, the rest still runs. */
export function parseModule(
  source: string,
  machine: Machine,
  file: string | undefined,
  located?: Program['locate'],
): { root: Syntax; locate: Module['locate'] } | undefined {
  const index = new LineIndex(source);
  const { location } = machine;
  const locate: Module['locate'] =
    file === undefined ? (located ?? (() => location)) : (offset) => index.locate(file, offset);
  const parsed = parsePython(asIdentifiers(source));
  if (!parsed) {
    machine.opaque('the Python grammar is not loaded');
    return undefined;
  }
  const [error] = parsed.errors;
  if (error !== undefined) machine.opaque('this part of the Python program does not parse', locate(error));
  return { root: parsed.root, locate };
}

const MARKER = /\uE000([\uE010-\uE019]+)(\uE001*)\uE002/g;
const SHIFT = 0xe000 - 0xa500;

/** A hole outside of a string is to parse as a name: its marker is moved to letters (of the Vai script), one for one. */
function asIdentifiers(source: string): string {
  return source.replace(MARKER, (marker) => shifted(marker, -SHIFT));
}

/** Holes of a template as they were before the source was parsed. */
export function asMarkers(source: string): string {
  return source.replace(/\uA500[\uA510-\uA519]+\uA501*\uA502/g, (marker) => shifted(marker, SHIFT));
}

function shifted(text: string, by: number): string {
  return [...text].map((char) => String.fromCharCode(char.charCodeAt(0) + by)).join('');
}

/** A module that is about to run, with the names every module has. */
export function newModule(
  name: string,
  folder: Text,
  values: readonly Text[],
  locate: Module['locate'],
  file: string | undefined,
  path: Text | undefined,
  run: Run,
): Module {
  const fields = new Map<string, Value>([['__name__', ofString(name)]]);
  if (path) fields.set('__file__', ofText(path));
  const { id } = create(run, { type: 'scope', items: [], fields });
  return { name, scope: id, folder, values, locate, ...(file === undefined ? {} : { file }) };
}

/** Runs the statements of a module in its scope. */
export function runModule(root: Syntax, module: Module, run: Run): Ending {
  const frame: Frame = { module, scope: module.scope, outside: new Map() };
  return block(root, frame, run);
}

/** The folder of a path. */
export function parentOf(path: Text): Text {
  return {
    ...path,
    alternatives: path.alternatives.map(({ parts, guards }) => {
      const last = parts[parts.length - 1];
      if (typeof last !== 'string') return { parts, guards };
      const trimmed = last.replace(/[\\/]+$/, '');
      const at = Math.max(trimmed.lastIndexOf('/'), trimmed.lastIndexOf('\\'));
      const folder =
        at === -1 ? (parts.length === 1 ? '.' : '') : trimmed.slice(0, at) || (parts.length === 1 ? '/' : '');
      return { guards, parts: folder === '' ? parts.slice(0, -1) : [...parts.slice(0, -1), folder] };
    }),
  };
}

/** Runs statements in order. */
export function block(node: Syntax, frame: Frame, run: Run): Ending {
  return blockFrom(node.children, 0, frame, run);
}

function blockFrom(statements: readonly Syntax[], start: number, frame: Frame, run: Run): Ending {
  for (let at = start; at < statements.length; at++) {
    const mark = run.kept.length;
    if (statement(statements[at]!, frame, run) === 'gone') return 'gone';
    const kept = run.kept.slice(mark).map((one) => one.guard);
    // What goes on only under guards: the rest runs under them.
    if (kept.length > 0) return run.machine.under(kept, () => blockFrom(statements, at + 1, frame, run));
  }
  return 'on';
}

function statement(node: Syntax, frame: Frame, run: Run): Ending {
  const wasSpent = run.steps > MAX_STEPS;
  // A step under many guards takes as long as many: each of what it does is weighed by all of them.
  run.steps += 1 + Math.floor(run.machine.guards.length / 8);
  if (run.steps > MAX_STEPS) {
    if (!wasSpent) run.machine.opaque(`the Python program takes more than ${MAX_STEPS} steps`);
    return 'gone';
  }
  return run.machine.at(frame.module.locate(node.start), () => attempt(() => statementAt(node, frame, run)));
}

function statementAt(node: Syntax, frame: Frame, run: Run): Ending {
  switch (node.type) {
    case 'block':
    case 'ERROR':
    case 'module':
      return block(node, frame, run);
    case 'function_definition':
    case 'class_definition':
    case 'decorated_definition':
      define(node, frame, run);
      return 'on';
    case 'import_statement':
    case 'import_from_statement':
      importNames(node, frame, run);
      return 'on';
    case 'if_statement':
    case 'elif_clause':
      return conditional(node, frame, run);
    case 'for_statement':
      return forLoop(node, frame, run);
    case 'while_statement':
      return whileLoop(node, frame, run);
    case 'with_statement':
      return withBlock(node, frame, run);
    case 'try_statement':
      return trying(node, frame, run);
    case 'match_statement':
      return matching(node, frame, run);
    case 'return_statement': {
      const [value] = node.children;
      return leave('return', run, value ? evaluate(value, frame, run) : NONE);
    }
    case 'raise_statement': {
      const [error] = node.children;
      return leave('raise', run, error ? evaluate(error, frame, run) : NONE);
    }
    case 'break_statement':
      return leave('break', run);
    case 'continue_statement':
      return leave('continue', run);
    case 'assert_statement': {
      const [test] = node.children;
      return branch(
        test ? conditionOf(test, frame, run) : { kind: 'constant', value: true },
        () => 'on',
        () => leave('raise', run),
        run,
      );
    }
    case 'global_statement':
    case 'nonlocal_statement':
      for (const { text } of node.children) {
        const around = run.heap.get(frame.scope)?.parent;
        frame.outside.set(
          text,
          node.type === 'global_statement' ? frame.module.scope : (around ?? frame.module.scope),
        );
      }
      return 'on';
    case 'pass_statement':
    case 'delete_statement':
    case 'future_import_statement':
    case 'type_alias_statement':
      return 'on';
    default:
      for (const child of node.children) evaluate(child, frame, run);
      return 'on';
  }
}

function importNames(node: Syntax, frame: Frame, run: Run): void {
  const bind = (name: string, value: Value): void =>
    setField(run, { kind: 'ref', id: frame.outside.get(name) ?? frame.scope }, name, value);
  const { folder } = frame.module;
  const from = part(node, 'module_name');
  for (const name of partsOf(node, 'name')) {
    const alias = part(name, 'alias')?.text;
    const full = (part(name, 'name') ?? name).text;
    if (from) bind(alias ?? full, importFrom(from.text, full, folder, run));
    else {
      const whole = importModule(full, folder, run);
      const [top] = full.split('.');
      if (alias !== undefined) bind(alias, whole);
      else bind(top!, top === full ? whole : importModule(top!, folder, run));
    }
  }
  if (from && node.children.some(({ type }) => type === 'wildcard_import')) {
    const module = importModule(from.text, folder, run);
    if (module.kind === 'module')
      for (const [name, value] of run.heap.get(module.module.scope)?.fields ?? [])
        if (!name.startsWith('_')) bind(name, value);
  }
}

function conditional(node: Syntax, frame: Frame, run: Run): Ending {
  return chain([node, ...partsOf(node, 'alternative')], frame, run);
}

function chain(clauses: readonly Syntax[], frame: Frame, run: Run): Ending {
  const [clause, ...rest] = clauses;
  if (!clause) return 'on';
  const test = part(clause, 'condition');
  const body = part(clause, 'consequence') ?? part(clause, 'body');
  const then = (): Ending => (body ? block(body, frame, run) : 'on');
  if (!test) return then();
  return branch(conditionOf(test, frame, run), then, () => chain(rest, frame, run), run);
}

/** Runs a loop's body once for each of the values; a `break` ends it. */
function forLoop(node: Syntax, frame: Frame, run: Run): Ending {
  const [left, right, body] = [part(node, 'left'), part(node, 'right'), part(node, 'body')];
  if (!left || !right || !body) return 'on';
  const items = iterate(evaluate(right, frame, run), run);
  return looping(
    items.map((item) => () => assign(left, item, frame, run)),
    body,
    part(node, 'alternative'),
    frame,
    run,
  );
}

function whileLoop(node: Syntax, frame: Frame, run: Run): Ending {
  const [test, body] = [part(node, 'condition'), part(node, 'body')];
  if (!test || !body) return 'on';
  const condition = conditionOf(test, frame, run);
  if (condition.kind === 'constant' && !condition.value) return 'on';
  const forever = condition.kind === 'constant';
  return looping([() => {}], body, part(node, 'alternative'), frame, run, forever);
}

function looping(
  rounds: readonly (() => void)[],
  body: Syntax,
  alternative: Syntax | undefined,
  frame: Frame,
  run: Run,
  forever = false,
): Ending {
  const { machine } = run;
  const [base, exits, kept] = [machine.guards.length, run.exits.length, run.kept.length];
  const before = { state: machine.fork(), heap: forkHeap(run), guards: machine.guards };
  let ending: Ending = 'on';
  for (const bind of rounds) {
    bind();
    // Guards of an earlier round hold in the later ones.
    ending = machine.under(
      run.kept.slice(kept).map((one) => one.guard),
      () => block(body, frame, run),
    );
    const next = takeExits(['continue'], exits, run);
    if (next.length > 0) {
      const paths = [...(ending === 'on' ? [current(run)] : []), ...next];
      joinPaths(paths, base, run);
      ending = 'on';
    }
    endKept(kept, ['loop'], run);
    if (ending === 'gone') break;
  }
  const breaks = takeExits(['break'], exits, run);
  // A loop that leaves in its first round may have had none.
  const spent = ending === 'gone' && breaks.length === 0 && !forever && rounds.length > 0;
  if (spent) [machine.state, run.heap] = [before.state, before.heap];
  if (spent || (ending === 'on' && breaks.length === 0)) {
    const rest = part(alternative ?? body, 'body');
    return alternative && rest ? block(rest, frame, run) : 'on';
  }
  joinPaths([...(ending === 'on' ? [current(run)] : []), ...breaks], base, run);
  return 'on';
}

function current(run: Run): Pick<Exit, 'state' | 'heap' | 'guards'> {
  return { state: run.machine.state, heap: run.heap, guards: run.machine.guards };
}

function withBlock(node: Syntax, frame: Frame, run: Run): Ending {
  const body = part(node, 'body');
  for (const item of node.children.flatMap(({ type, children }) =>
    type === 'with_clause' ? children : [],
  )) {
    const value = part(item, 'value') ?? item;
    if (value.type !== 'as_pattern') {
      evaluate(value, frame, run);
      continue;
    }
    const entered = evaluate(value.children[0]!, frame, run);
    const [target] = part(value, 'alias')?.children ?? [];
    if (target) assign(target, entered, frame, run);
  }
  return body ? block(body, frame, run) : 'on';
}

function trying(node: Syntax, frame: Frame, run: Run): Ending {
  const { machine } = run;
  const body = part(node, 'body');
  if (!body) return 'on';
  const handlers = node.children.filter(({ type }) => /^except/.test(type));
  const [base, exits, kept] = [machine.guards.length, run.exits.length, run.kept.length];
  const before = { state: machine.fork(), heap: forkHeap(run), guards: machine.guards };
  let ending = block(body, frame, run);
  const raised = handlers.length > 0 ? takeExits(['raise'], exits, run) : [];
  if (handlers.length > 0) endKept(kept, ['try'], run);
  const otherwise = node.children.find(({ type }) => type === 'else_clause');
  if (ending === 'on' && otherwise) ending = block(part(otherwise, 'body') ?? otherwise, frame, run);
  const paths = ending === 'on' ? [current(run)] : [];
  const condition: Condition = { kind: 'fails', what: body.text.split('\n')[0]!.trim().slice(0, 60) };
  if (handlers.length > 0) {
    const failing = guard(condition);
    const succeeding = guard({ kind: 'not', of: condition });
    const ended = paths.map((path) => ({ ...path, guards: [...path.guards, succeeding] }));
    for (const handler of handlers) {
      machine.state = before.state;
      machine.state = machine.fork();
      run.heap = new Heap(before.heap);
      joinPaths([...raised, current(run)], base, run);
      const end = machine.under([failing], () => attempt(() => handling(handler, frame, run)));
      if (end === 'on') ended.push({ ...current(run), guards: [...machine.guards, failing] });
    }
    run.kept = run.kept.filter((kept) => kept.guard.key !== failing.key);
    if (ended.length === 1 && paths.length === 1)
      [machine.state, run.heap] = [paths[0]!.state, paths[0]!.heap];
    else joinPaths(ended, base, run);
    ending = ended.length > 0 ? 'on' : 'gone';
  }
  const last = node.children.find(({ type }) => type === 'finally_clause');
  const [cleanup] = last?.children ?? [];
  return cleanup && block(cleanup, frame, run) === 'gone' ? 'gone' : ending;
}

function handling(handler: Syntax, frame: Frame, run: Run): Ending {
  const body = handler.children.find(({ type }) => type === 'block');
  const caught = part(handler, 'value');
  const [target] = caught?.type === 'as_pattern' ? (part(caught, 'alias')?.children ?? []) : [];
  if (target) assign(target, newObject(run, 'exception', {}), frame, run);
  return body ? block(body, frame, run) : 'on';
}

function matching(node: Syntax, frame: Frame, run: Run): Ending {
  const subject = part(node, 'subject');
  const clauses = part(node, 'body')?.children ?? [];
  if (!subject) return 'on';
  const value = evaluate(subject, frame, run);
  const from = (at: number): Ending => {
    const clause = clauses[at];
    if (!clause) return 'on';
    const patterns = clause.children.filter(({ type }) => type === 'case_pattern');
    const tests = patterns.map((pattern) => matches(pattern, value, frame, run));
    const guarding = part(clause, 'guard')?.children[0];
    const test = combine('all', [
      combine('any', tests),
      ...(guarding ? [conditionOf(guarding, frame, run)] : []),
    ]);
    const body = part(clause, 'consequence');
    return branch(
      test,
      () => (body ? block(body, frame, run) : 'on'),
      () => from(at + 1),
      run,
    );
  };
  return from(0);
}

function matches(pattern: Syntax, value: Value, frame: Frame, run: Run): Condition {
  const [inner] = pattern.children;
  if (!inner) {
    if (pattern.text !== '_') return { kind: 'undecided', text: `case ${pattern.text}` };
    return { kind: 'constant', value: true };
  }
  if (inner.type === 'union_pattern')
    return combine(
      'any',
      inner.children.map((one) => compare(value, evaluate(one, frame, run), one.text, run)),
    );
  if (/^(string|integer|concatenated_string|none|true|false)$/.test(inner.type))
    return compare(value, evaluate(inner, frame, run), inner.text, run);
  if (inner.type === 'dotted_name' && inner.children.length === 1) {
    assign(inner.children[0]!, value, frame, run);
    return { kind: 'constant', value: true };
  }
  return { kind: 'undecided', text: `case ${pattern.text.slice(0, 80)}` };
}
