import type { AnyNode, Function as FunctionNode, Pattern, SwitchStatement } from 'acorn';
import { memo } from '../../../src/effects/memo.js';
import type { Region } from './path.js';
import type { SourceText } from './source.js';
import { Cell, type Obj, type Value } from './values.js';

/** What `this`, `super`, `arguments` and `new.target` mean; arrow functions have that of the function around them. */
export interface ThisEnvironment {
  self: Value;
  readonly home: Obj | undefined;
  readonly args: readonly Value[];
  readonly callee: Obj | undefined;
  readonly newTarget: Obj | undefined;
}

/** A function that was compiled to a loop over a `switch` of numbered states. */
export interface States {
  readonly node: SwitchStatement;
  /** The variable or property that holds the state. */
  readonly place: AnyNode;
  /** How often each case was entered where others were possible, too. */
  readonly visits: Map<number, number>;
  turns: number;
}

/** One running call. */
export interface Frame {
  readonly region: Region;
  readonly env: ThisEnvironment;
  readonly source: SourceText;
  /** Where `break` and `continue` go, innermost last. */
  readonly targets: {
    readonly label: string | undefined;
    readonly breaks: Region;
    readonly continues?: Region;
    /** A `break` without the label passes it by. */
    readonly isBlock?: boolean;
  }[];
  /** Turns of the loops that run here, one inside of the other, since the outermost began. */
  turns: number;
  /** The loops over the states of a function that run here. */
  readonly states: Map<SwitchStatement, States>;
  /** What `yield` does: collects for a generator, awaits for a coroutine that stands for an async function. */
  readonly yields:
    | { readonly kind: 'collect'; readonly items: Value[] }
    | { readonly kind: 'await' }
    | undefined;
  /** What `require`, `import` and `__dirname` mean in this file. */
  readonly file: string;
}

export class Scope {
  readonly vars = new Map<string, Cell>();

  constructor(
    readonly parent: Scope | undefined,
    readonly frame: Frame,
  ) {}

  lookup(name: string): Cell | undefined {
    for (let scope: Scope | undefined = this; scope; scope = scope.parent) {
      const cell = scope.vars.get(name);
      if (cell) return cell;
    }
    return undefined;
  }

  declare(name: string, value: Value): Cell {
    const cell = new Cell(value);
    this.vars.set(name, cell);
    return cell;
  }
}

/** What a function body or block declares before it runs. */
export interface Declarations {
  readonly vars: readonly string[];
  readonly functions: readonly FunctionNode[];
  /** `let`, `const`, `class`. */
  readonly lexical: readonly string[];
}

const functionDeclarations = memo<AnyNode, Declarations>();
const blockDeclarations = memo<AnyNode, Declarations>();

/** The names that a function body (or program) hoists, `var`s of nested blocks included; nested functions are not looked into. */
export function declarationsOfBody(owner: AnyNode, body: readonly AnyNode[]): Declarations {
  const known = functionDeclarations.get(owner);
  if (known) return known;
  const vars = new Set<string>();
  for (const statement of body) collectVars(statement, vars);
  const block = blockOf(body);
  const found = { vars: [...vars], functions: block.functions, lexical: block.lexical };
  functionDeclarations.set(owner, found);
  return found;
}

/** The names that a block itself declares. */
export function declarationsOfBlock(owner: AnyNode, body: readonly AnyNode[]): Declarations {
  const known = blockDeclarations.get(owner);
  if (known) return known;
  const found = blockOf(body);
  blockDeclarations.set(owner, found);
  return found;
}

function blockOf(body: readonly AnyNode[]): Declarations {
  const functions: FunctionNode[] = [];
  const lexical: string[] = [];
  const visit = (statement: AnyNode): void => {
    switch (statement.type) {
      case 'FunctionDeclaration':
        functions.push(statement);
        return;
      case 'ClassDeclaration':
        if (statement.id) lexical.push(statement.id.name);
        return;
      case 'VariableDeclaration':
        if (statement.kind !== 'var')
          for (const declarator of statement.declarations) namesIn(declarator.id, lexical);
        return;
      case 'ExportNamedDeclaration':
      case 'ExportDefaultDeclaration':
        if (statement.declaration) visit(statement.declaration as AnyNode);
        return;
      case 'LabeledStatement':
        visit(statement.body);
    }
  };
  for (const statement of body) visit(statement);
  return { vars: [], functions, lexical };
}

function collectVars(node: AnyNode | null | undefined, into: Set<string>): void {
  if (!node) return;
  switch (node.type) {
    case 'VariableDeclaration':
      if (node.kind === 'var') {
        const names: string[] = [];
        for (const declarator of node.declarations) namesIn(declarator.id, names);
        for (const name of names) into.add(name);
      }
      return;
    case 'ExportNamedDeclaration':
      collectVars(node.declaration, into);
      return;
    case 'BlockStatement':
    case 'StaticBlock':
      for (const statement of node.body) collectVars(statement, into);
      return;
    case 'IfStatement':
      collectVars(node.consequent, into);
      collectVars(node.alternate, into);
      return;
    case 'ForStatement':
      collectVars(node.init as AnyNode | null, into);
      collectVars(node.body, into);
      return;
    case 'ForInStatement':
    case 'ForOfStatement':
      collectVars(node.left as AnyNode, into);
      collectVars(node.body, into);
      return;
    case 'WhileStatement':
    case 'DoWhileStatement':
    case 'LabeledStatement':
    case 'WithStatement':
      collectVars(node.body, into);
      return;
    case 'SwitchStatement':
      for (const one of node.cases) for (const statement of one.consequent) collectVars(statement, into);
      return;
    case 'TryStatement':
      collectVars(node.block, into);
      collectVars(node.handler?.body, into);
      collectVars(node.finalizer, into);
  }
}

/** The names that a pattern binds. */
export function namesIn(pattern: Pattern, into: string[]): void {
  switch (pattern.type) {
    case 'Identifier':
      into.push(pattern.name);
      return;
    case 'ObjectPattern':
      for (const property of pattern.properties)
        namesIn(property.type === 'RestElement' ? property.argument : property.value, into);
      return;
    case 'ArrayPattern':
      for (const element of pattern.elements) if (element) namesIn(element, into);
      return;
    case 'AssignmentPattern':
      namesIn(pattern.left, into);
      return;
    case 'RestElement':
      namesIn(pattern.argument, into);
  }
}

export type { FunctionNode };
