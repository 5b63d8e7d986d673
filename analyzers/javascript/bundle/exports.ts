/** What a module of a bundle gives those that load it. */

import type { AnyNode, Function as FunctionNode } from 'acorn';
import { declarationsOfBlock, declarationsOfBody, namesIn } from '../interpret/scope.js';

/**
 * Whether a module factory, `(module, exports, require) => { … }`, exports nothing: it runs only for what it does, as a program's entry does.
 * That the bundler marks the exports as those of an ES module (`require.r(exports)`) gives nobody anything.
 */
export function exportsNothing({ params, body }: FunctionNode): boolean {
  const [module, exports] = params.map((param) => (param.type === 'Identifier' ? param.name : undefined));
  if (module === undefined || exports === undefined || body.type !== 'BlockStatement') return false;
  const others = body.body.filter((statement) => !isMark(statement, exports));
  // An ES module exports by its exports alone.
  const names = new Set(others.length < body.body.length ? [exports] : [module, exports]);
  return !others.some((statement) => mentions(statement, names));
}

/** `require.r(exports)` */
function isMark(statement: AnyNode, exports: string): boolean {
  if (statement.type !== 'ExpressionStatement' || statement.expression.type !== 'CallExpression')
    return false;
  const { callee, arguments: args } = statement.expression;
  const [only] = args;
  return (
    args.length === 1 &&
    only?.type === 'Identifier' &&
    only.name === exports &&
    callee.type === 'MemberExpression' &&
    callee.property.type === 'Identifier' &&
    callee.property.name === 'r'
  );
}

/** Whether the code speaks of one of these names of the scope around it. */
function mentions(root: AnyNode, names: ReadonlySet<string>): boolean {
  const stack: { node: AnyNode; names: ReadonlySet<string> }[] = [{ node: root, names }];
  for (let at = stack.pop(); at; at = stack.pop()) {
    const { node } = at;
    if (node.type === 'Identifier' && at.names.has(node.name)) return true;
    const left = without(at.names, declaredBy(node));
    if (left.size === 0) continue;
    for (const key in node) {
      if (isName(node, key)) continue;
      const child = (node as unknown as Record<string, unknown>)[key];
      for (const one of Array.isArray(child) ? child : [child])
        if (typeof (one as { type?: unknown } | null)?.type === 'string')
          stack.push({ node: one as AnyNode, names: left });
    }
  }
  return false;
}

/** Whether it is a name of a property or a label that stands there, not a variable. */
function isName(node: AnyNode, key: string): boolean {
  if (node.type === 'MemberExpression') return key === 'property' && !node.computed;
  if (node.type === 'Property' || node.type === 'MethodDefinition' || node.type === 'PropertyDefinition')
    return key === 'key' && !node.computed;
  return key === 'label';
}

function without(names: ReadonlySet<string>, declared: readonly string[]): ReadonlySet<string> {
  return declared.some((name) => names.has(name))
    ? new Set([...names].filter((name) => !declared.includes(name)))
    : names;
}

/** The names that a function or block declares for what is in it. */
function declaredBy(node: AnyNode): string[] {
  switch (node.type) {
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression': {
      const names: string[] = node.type === 'FunctionExpression' && node.id ? [node.id.name] : [];
      for (const param of node.params) namesIn(param, names);
      if (node.body.type !== 'BlockStatement') return names;
      const { vars, functions, lexical } = declarationsOfBody(node, node.body.body);
      return [...names, ...vars, ...lexical, ...functions.flatMap(({ id }) => (id ? [id.name] : []))];
    }
    case 'ForStatement':
      return ofLoop(node.init);
    case 'ForInStatement':
    case 'ForOfStatement':
      return ofLoop(node.left);
    case 'BlockStatement':
    case 'SwitchStatement': {
      const statements =
        node.type === 'SwitchStatement' ? node.cases.flatMap((one) => one.consequent) : node.body;
      const { functions, lexical } = declarationsOfBlock(node, statements);
      return [...lexical, ...functions.flatMap(({ id }) => (id ? [id.name] : []))];
    }
    case 'CatchClause': {
      const names: string[] = [];
      if (node.param) namesIn(node.param, names);
      return names;
    }
    default:
      return [];
  }
}

function ofLoop(head: AnyNode | null | undefined): string[] {
  const names: string[] = [];
  if (head?.type === 'VariableDeclaration') for (const { id } of head.declarations) namesIn(id, names);
  return names;
}
