import {
  type Callable,
  derived,
  isAccessor,
  isObject,
  isUnion,
  isUnknown,
  Obj,
  textOf,
  unionOf,
  type Value,
} from '../../../../analyzers/javascript/interpret/values.js';
import type { Runtime } from '../../../../analyzers/javascript/models/model.js';
import { modelOf } from '../../../../analyzers/javascript/models/registry.js';
import { Machine } from '../../../../analyzers/machine.js';
import { hole, literal, printText, type Text } from '../../../../src/effects/text.js';
import { memoryTree } from '../../../../src/sources/tree.js';
import { printEffect } from '../../print.js';

/** What a test writes its calls with. */
export interface Program {
  readonly runtime: Runtime;
  readonly machine: Machine;
  /** `require(name)` */
  use(library: string, path?: string): Value;
  /** `of.name(...args)`; `of.name.other(...args)` for `name.other`. */
  call(of: Value, path: string, ...args: Value[]): Value;
  /** `callee(...args)` */
  apply(callee: Value, ...args: Value[]): Value;
  /** `new of.name(...args)` */
  make(of: Value, name: string, ...args: Value[]): Value;
  get(of: Value, path: string): Value;
  object(props: Readonly<Record<string, Value>>): Value;
  list(...elements: Value[]): Value;
  callback(body: (...args: readonly Value[]) => Value | undefined): Value;
  input(name: string): Value;
  /** Lines of what ran: `$ command words`, `sh: text`. */
  readonly commands: string[];
}

/** Runs calls of models against a machine that only writes down; gives effects (and commands) as lines. */
export function linesOf(
  body: (program: Program) => void,
  files: Readonly<Record<string, string>> = {},
): string[] {
  const { machine, commands } = runModels(body, files);
  return [...machine.effects.map(printEffect), ...commands];
}

/** The text of the value that calls of models give. */
export function printedOf(
  body: (program: Program) => Value,
  files: Readonly<Record<string, string>> = {},
): string {
  let printed = '';
  runModels((program) => {
    printed = printText(textOf(body(program)));
  }, files);
  return printed;
}

function runModels(
  body: (program: Program) => void,
  files: Readonly<Record<string, string>> = {},
): { machine: Machine; commands: string[] } {
  const commands: string[] = [];
  const note = (words: readonly Text[]): { stdout: Text } => {
    commands.push(`$ ${words.map(printText).join(' ')}`);
    return { stdout: hole('output', { kind: 'runner', what: 'output' }) };
  };
  const machine = new Machine({
    tree: memoryTree('test', files),
    actionPath: '',
    interpreters: {
      shell: (program) => {
        commands.push(`sh: ${printText(program.text ?? literal(''))}`);
        return {};
      },
      cmd: (program) => {
        commands.push(`cmd: ${printText(program.text ?? literal(''))}`);
        return {};
      },
    },
    runCommand: note,
    inputs: new Map([['version', { name: 'version', default: 'latest' }]]),
  });
  const runtime = plainRuntime(machine);
  const get = (of: Value, path: string): Value =>
    path.split('.').reduce((value, key) => runtime.get(value, key), of);
  body({
    runtime,
    machine,
    commands,
    use: (library, path) => modelOf(library, path)!.exports(runtime, path),
    call(of, path, ...args) {
      const at = path.lastIndexOf('.');
      const self = at === -1 ? of : get(of, path.slice(0, at));
      return runtime.call(runtime.get(self, path.slice(at + 1)), self, args);
    },
    apply: (callee, ...args) => runtime.call(callee, undefined, args),
    make: (of, name, ...args) => runtime.construct(runtime.get(of, name), args),
    get,
    object: (props) => runtime.record(props),
    list: (...elements) => runtime.list(elements),
    callback: (run) => runtime.native('callback', ({ args }) => run(...args)),
    input: (name) => ({ kind: 'text', text: machine.input(name) }),
  });
  return { machine, commands };
}

/** As much of an interpreter as models ask for. */
function plainRuntime(machine: Machine): Runtime {
  const runtime: Runtime = {
    machine,
    call(callee, self, args) {
      if (isUnion(callee))
        return unionOf(
          callee.options.map(({ value, guards }) => ({ value: runtime.call(value, self, args), guards })),
        );
      if (isObject(callee) && callee.call) return callee.call(self, args, false, callee);
      return derived('result', callee);
    },
    hears: (callback) => callback(),
    construct: (callee, args) =>
      isObject(callee) && callee.call
        ? callee.call(undefined, args, true, callee)
        : derived('instance', callee),
    get(of, key) {
      if (isUnion(of))
        return unionOf(of.options.map(({ value, guards }) => ({ value: runtime.get(value, key), guards })));
      if (isUnknown(of)) return { ...derived(key, of), name: key };
      if (!isObject(of)) return undefined;
      const own = of.props.get(key);
      if (isAccessor(own)) return own.get ? runtime.call(own.get, of, []) : undefined;
      if (own !== undefined) return own;
      if (of.elements && /^\d+$/.test(key)) return of.elements[Number(key)] ?? of.rest;
      return of.rest;
    },
    set(of, key, value) {
      if (isObject(of)) of.props.set(key, value);
    },
    variable: () => undefined,
    setVariable: () => undefined,
    settle: (value) => value,
    needs: () => undefined,
    fail(error) {
      throw new Error(printText(textOf(error)));
    },
    exit() {
      throw new Error('exit');
    },
    branch: (_, whenTrue) => whenTrue(),
    attempt: (body) => body(),
    require: (specifier) => modelOf(specifier)?.exports(runtime, undefined),
    resolve: (specifier) => specifier,
    evaluate: () => undefined,
    record(props, rest) {
      const made = new Obj('Object', null);
      for (const [name, value] of Object.entries(props)) made.props.set(name, value);
      made.rest = rest;
      return made;
    },
    list(elements, rest) {
      const made = new Obj('Array', null);
      made.elements = [...elements];
      made.rest = rest;
      return made;
    },
    native(_, body, props = {}) {
      const made = new Obj('Function', null);
      const run: Callable = (self, args, isNew) => body({ runtime, machine, self, args, isNew });
      made.call = run;
      for (const [name, value] of Object.entries(props)) made.props.set(name, value);
      return made;
    },
    promise: (value) => value,
    asynchronously: (body) => body(),
    bytes: (content) => content,
    error: (message) => message,
  };
  return runtime;
}
