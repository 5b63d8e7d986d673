import type { TreeCursor } from '@vscode/tree-sitter-wasm';
import { parseWith } from '../powershell/grammar.js';

/** A named node of the syntax tree; comments are left out. Offsets are UTF-16. */
export interface Syntax {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The field of the parent that it is, `''` for none. */
  readonly field: string;
  readonly children: readonly Syntax[];
  /** The operator tokens: `==`, `not in`, `+=`. */
  readonly operators: readonly string[];
}

export interface Parsed {
  readonly root: Syntax;
  /** Where the source does not parse, or is nested too deep to be read. */
  readonly errors: readonly number[];
}

const MAX_NESTING = 300;

/** The syntax tree of a Python source; undefined where the grammar was not loaded. */
export function parsePython(source: string): Parsed | undefined {
  const tree = parseWith('python', source);
  if (!tree) return undefined;
  const errors: number[] = [];
  const cursor = tree.walk();
  try {
    return { root: read(cursor, source, 0, errors), errors };
  } finally {
    cursor.delete();
    tree.delete();
  }
}

function read(cursor: TreeCursor, source: string, depth: number, errors: number[]): Syntax {
  const { nodeType: type, startIndex: start, endIndex: end } = cursor;
  const field = cursor.currentFieldName ?? '';
  if (type === 'ERROR' || cursor.nodeIsMissing || depth === MAX_NESTING) errors.push(start);
  const children: Syntax[] = [];
  const operators: string[] = [];
  if (depth < MAX_NESTING && cursor.gotoFirstChild()) {
    do {
      if (!cursor.nodeIsNamed) {
        if (/^operators?$/.test(cursor.currentFieldName ?? ''))
          operators.push(cursor.nodeType.replace(/\s+/g, ' '));
      } else if (cursor.nodeType !== 'comment') children.push(read(cursor, source, depth + 1, errors));
    } while (cursor.gotoNextSibling());
    cursor.gotoParent();
  }
  return { type, start, end, text: source.slice(start, end), field, children, operators };
}

/** The child in a field. */
export function part(node: Syntax, field: string): Syntax | undefined {
  return node.children.find((child) => child.field === field);
}

/** The children in a field. */
export function partsOf(node: Syntax, field: string): Syntax[] {
  return node.children.filter((child) => child.field === field);
}
