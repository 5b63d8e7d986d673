/** What stands for code of a library: a model of it, called at the place of the program. */

import type { AnyNode, BlockStatement, Function as FunctionNode, Statement } from 'acorn';
import type { Text } from '../../../src/effects/text.js';
import { exportsNothing } from '../bundle/exports.js';
import type { Native } from '../models/model.js';
import type { Closure } from './closures.js';
import type { Interpreter } from './interpreter.js';
import { keyOf, setProperty } from './properties.js';
import { step } from './strings.js';
import { isAccessor, isCallable, isObject, isText, type Step, type Value } from './values.js';

/** Which library a function, class or module factory is of. */
export interface LibraryName {
  readonly library: string;
  readonly path?: string;
  readonly member?: string;
}

/** Calls a model: its effects are at the place of the call, under the guards of the path, with the steps of its arguments. */
export function callModel(
  it: Interpreter,
  body: Native,
  self: Value,
  args: readonly Value[],
  isNew: boolean,
): Value {
  const location = it.location();
  const run = (): Value =>
    it.machine.under(it.path.guards, () =>
      it.machine.at(location, () => body({ runtime: it, machine: it.machine, self, args, isNew }), 'call'),
    );
  const steps = stepsOf(args);
  const value = steps.reduceRight(
    (inner, step) => () => it.machine.at(step.location(), inner, step.note),
    run,
  )();
  return isText(value) && !value.steps && isInput(value) ? { ...value, steps: step(it, 'input', []) } : value;
}

function isInput(value: { readonly text: Text }): boolean {
  return value.text.alternatives.some(({ parts }) =>
    parts.some((part) => typeof part !== 'string' && part.origin.kind === 'input'),
  );
}

function stepsOf(args: readonly Value[]): Step[] {
  const steps: Step[] = [];
  for (const arg of args) {
    let step = isText(arg) ? arg.steps : undefined;
    while (step && steps.length < 6) {
      steps.unshift(step);
      step = step.previous;
    }
  }
  return steps;
}

function libraryOf(it: Interpreter, closure: Closure, kind: 'member' | 'module'): LibraryName | undefined {
  if (closure.library === undefined)
    closure.library = it.host.libraryOf(closure.node as AnyNode, closure.scope.frame.file, kind) ?? null;
  return closure.library ?? undefined;
}

/** The modelled function that stands for one of a library, or what a modelled library's module factory gives; undefined where it is to be run. */
export function modelled(
  it: Interpreter,
  closure: Closure,
  args: readonly Value[],
): { value: Value } | undefined {
  const module = args.find((arg) => isObject(arg) && arg.props.has('exports'));
  const name = libraryOf(it, closure, module ? 'module' : 'member');
  if (!name) return undefined;
  if (module && name.member === undefined) {
    if (!it.host.hasModel(name.library, name.path)) return undefined;
    // A program that a bundler has put a library into is no library.
    if (exportsNothing(closure.node as FunctionNode)) return undefined;
    const exports = it.host.libraryExports(name.library, name.path);
    // Exports that the bundler gave short names are found by what they are, one by one.
    if (
      isObject(exports) &&
      namesOfExports(closure.node as FunctionNode).some((key) => !exports.props.has(key))
    )
      return undefined;
    setProperty(it, module, 'exports', exports);
    return { value: undefined };
  }
  return modelledMember(it, name);
}

/** The function or class that a model has for one of its library; undefined where it has none. */
export function modelledMember(it: Interpreter, name: LibraryName): { value: Value } | undefined {
  if (name.member === undefined || !it.host.hasModel(name.library, name.path)) return undefined;
  const exports = it.host.libraryExports(name.library, name.path);
  if (!isObject(exports)) return undefined;
  const member = exports.props.get(name.member);
  const value = member === undefined || isAccessor(member) ? undefined : member;
  return isCallable(value) ? { value } : undefined;
}

/** What a modelled library's module is, where the closure is rollup's wrapper of it: `function requireX() { if (hasX) return x; …; return x }`. */
export function requiredModule(it: Interpreter, closure: Closure): Value {
  if (!isRequireWrapper(closure.node as AnyNode)) return undefined;
  const name = libraryOf(it, closure, 'module');
  return name && name.member === undefined && it.host.hasModel(name.library, name.path)
    ? it.host.libraryExports(name.library, name.path)
    : undefined;
}

/** The names that a webpack module gives its exports: `require.d(exports, { name: () => binding })`. */
function namesOfExports({ params, body }: FunctionNode): string[] {
  const [, exports] = params;
  if (exports?.type !== 'Identifier' || body.type !== 'BlockStatement') return [];
  const within = (block: BlockStatement): string[] => block.body.flatMap(inStatement);
  const inStatement = (statement: Statement): string[] => {
    if (statement.type === 'TryStatement') return within(statement.block);
    if (statement.type !== 'ExpressionStatement') return [];
    const { expression } = statement;
    const calls = expression.type === 'SequenceExpression' ? expression.expressions : [expression];
    return calls.flatMap((call) => {
      if (call.type !== 'CallExpression' || call.callee.type !== 'MemberExpression') return [];
      const [of, getters] = call.arguments;
      // A module that waits: `require.a(module, async () => { try { require.d(exports, …); … } … })`.
      if (keyOf(call.callee.property) === 'a' && getters?.type === 'ArrowFunctionExpression')
        return getters.body.type === 'BlockStatement' ? within(getters.body) : [];
      return keyOf(call.callee.property) === 'd' &&
        of?.type === 'Identifier' &&
        of.name === exports.name &&
        getters?.type === 'ObjectExpression'
        ? getters.properties.flatMap((property) =>
            property.type === 'Property' ? [keyOf(property.key)] : [],
          )
        : [];
    });
  };
  return within(body);
}

function isRequireWrapper(node: AnyNode): boolean {
  if (node.type !== 'FunctionDeclaration' || node.params.length > 0) return false;
  const [first, ...others] = node.body.body;
  const last = others[others.length - 1];
  if (first?.type !== 'IfStatement' || first.test.type !== 'Identifier' || first.alternate) return false;
  const returned = first.consequent.type === 'ReturnStatement' ? first.consequent.argument : undefined;
  return returned?.type === 'Identifier' && last?.type === 'ReturnStatement';
}
