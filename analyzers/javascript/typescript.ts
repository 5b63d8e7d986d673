import { createRequire } from 'node:module';
import type * as Estree from '@typescript-eslint/typescript-estree';
import type { Program as ProgramNode } from 'acorn';
import { ParseError } from './interpret/program.js';

/** A node of either tree, seen from outside: what it is depends on its type. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

let parser: typeof Estree | undefined;

/** The parser brings the whole compiler: it is loaded with the first program in TypeScript. */
function load(): typeof Estree {
  parser ??= createRequire(import.meta.url)('@typescript-eslint/typescript-estree') as typeof Estree;
  return parser;
}

/** Whether programs of this name are TypeScript, whoever runs them. */
export function isTypeScript(file: string): boolean {
  return /\.([cm]?ts|tsx)$/.test(file) && !/\.d\.[cm]?ts$/.test(file);
}

/**
 * Parses TypeScript to what a JavaScript program with the same effects would parse to: types are gone, and what has an effect
 * (enums, namespaces, parameter properties, decorators, `import x = require()`) is spelled out. Places are those of the source.
 * @throws {ParseError}
 */
export function parseTypeScript(text: string, file: string): ProgramNode {
  const { parse, TSError } = load();
  try {
    const program = parse(text, {
      range: true,
      jsx: file.endsWith('.tsx'),
      allowInvalidAST: true,
      suppressDeprecatedPropertyWarnings: true,
    });
    const plain = lower(program as unknown as Raw) as unknown as ProgramNode;
    return { ...plain, body: withoutUnused(plain.body as unknown as Node[]) } as unknown as ProgramNode;
  } catch (error) {
    if (error instanceof TSError) throw new ParseError(error.message, error.index);
    throw error;
  }
}

/** A node as the parser gives it. */
interface Raw {
  readonly type: string;
  readonly range: readonly [number, number];
  readonly [key: string]: unknown;
}

/** Parts of nodes that only say of what type something is. */
const TYPES = new Set([
  'typeAnnotation',
  'returnType',
  'typeParameters',
  'typeArguments',
  'superTypeArguments',
  'implements',
  'decorators',
  'accessibility',
  'definite',
  'declare',
  'override',
  'readonly',
  'parent',
  'range',
  'loc',
]);

/** Nodes that are nothing at run time. */
const NOTHING = new Set([
  'TSInterfaceDeclaration',
  'TSTypeAliasDeclaration',
  'TSDeclareFunction',
  'TSNamespaceExportDeclaration',
  'TSAbstractMethodDefinition',
  'TSAbstractPropertyDefinition',
  'TSAbstractAccessorProperty',
  'TSIndexSignature',
]);

/** The node without types; undefined where nothing is left of it. */
function lower(raw: Raw): Node | undefined {
  if (isNothing(raw)) return undefined;
  const { type } = raw;
  switch (type) {
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSNonNullExpression':
    case 'TSTypeAssertion':
    case 'TSInstantiationExpression':
      return lower(raw.expression as Raw);
    case 'TSParameterProperty':
      return lower(raw.parameter as Raw);
    case 'TSEnumDeclaration':
      return enumOf(raw);
    case 'TSModuleDeclaration':
      return namespaceOf(raw);
    case 'TSImportEqualsDeclaration':
      return importEquals(raw);
    case 'TSExportAssignment': {
      const at = placed(raw);
      const exports = at('MemberExpression', {
        object: name(at, 'module'),
        property: name(at, 'exports'),
        computed: false,
        optional: false,
      });
      return statement(at, assign(at, exports, lower(raw.expression as Raw)));
    }
    case 'ClassDeclaration':
    case 'ClassExpression':
      return classOf(raw);
    case 'AccessorProperty':
      return { ...copied(raw), type: 'PropertyDefinition' };
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration': {
      const copy = copied(raw);
      const named = (raw.specifiers as unknown[]).length;
      if (raw.declaration ? !copy.declaration : named > 0 && (copy.specifiers as unknown[]).length === 0)
        return undefined;
      return copy;
    }
    case 'ExportDefaultDeclaration': {
      const copy = copied(raw);
      return copy.declaration ? copy : undefined;
    }
    default:
      return copied(raw);
  }
}

function isNothing(raw: Raw): boolean {
  if (NOTHING.has(raw.type) || raw.declare === true) return true;
  if (raw.importKind === 'type' || raw.exportKind === 'type') return raw.type !== 'ExportDefaultDeclaration';
  // An overload.
  if (/^(MethodDefinition|Property)$/.test(raw.type))
    return (raw.value as Raw | null)?.type === 'TSEmptyBodyFunctionExpression';
  return raw.type === 'TSModuleDeclaration' && !hasEffect(raw);
}

function copied(raw: Raw, without?: string): Node {
  const copy: Record<string, unknown> = { start: raw.range[0], end: raw.range[1] };
  for (const [key, value] of Object.entries(raw)) {
    if (key === without || TYPES.has(key) || (key === 'optional' && raw.type === 'Identifier')) continue;
    copy[key] = Array.isArray(value)
      ? key === 'params'
        ? parameters(value as Raw[])
        : value.flatMap((one) => (isRaw(one) ? (lower(one) ?? []) : [one]))
      : isRaw(value)
        ? (lower(value) ?? null)
        : value;
  }
  return copy as unknown as Node;
}

function isRaw(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && 'type' in value && 'range' in value;
}

/** The parameters, without the type of `this`. */
function parameters(raws: readonly Raw[]): Node[] {
  return raws.flatMap((raw) => (raw.type === 'Identifier' && raw.name === 'this' ? [] : (lower(raw) ?? [])));
}

type Make = (type: string, fields?: Readonly<Record<string, unknown>>) => Node;

/** Makes nodes that stand where `raw` stands. */
function placed(raw: Raw): Make {
  return (type, fields = {}) => ({ ...fields, type, start: raw.range[0], end: raw.range[1] });
}

const name = (at: Make, text: string): Node => at('Identifier', { name: text });
const string = (at: Make, value: string): Node => at('Literal', { value, raw: JSON.stringify(value) });
const statement = (at: Make, expression: Node): Node => at('ExpressionStatement', { expression });
const assign = (at: Make, left: Node, right: Node | undefined): Node =>
  at('AssignmentExpression', { operator: '=', left, right });
const element = (at: Make, object: Node, property: Node): Node =>
  at('MemberExpression', { object, property, computed: true, optional: false });
const bind = (at: Make, kind: string, id: Node, init: Node | undefined): Node =>
  at('VariableDeclaration', { kind, declarations: [at('VariableDeclarator', { id, init })] });

/** `(() => { …body })()` */
function called(at: Make, body: readonly Node[]): Node {
  const callee = at('ArrowFunctionExpression', {
    params: [],
    body: at('BlockStatement', { body }),
    expression: false,
    async: false,
    generator: false,
  });
  return at('CallExpression', { callee, arguments: [], optional: false });
}

/** An enum: an object with names to values and numbers to names; an initializer sees the members before it by name. */
function enumOf(raw: Raw): Node {
  const at = placed(raw);
  const id = lower(raw.id as Raw)!;
  const own = name(at, '*enum*');
  const body: Node[] = [bind(at, 'const', own, at('ObjectExpression', { properties: [] }))];
  let next: Node = at('Literal', { value: 0, raw: '0' });
  for (const member of (raw.body as Raw).members as Raw[]) {
    const here = placed(member);
    const key = member.id as Raw;
    const text = String(key.type === 'Identifier' ? key.name : key.value);
    const value = member.initializer ? lower(member.initializer as Raw)! : next;
    const local = name(here, text);
    body.push(
      bind(here, 'const', local, value),
      statement(here, assign(here, element(here, own, string(here, text)), local)),
    );
    const isText =
      value.type === 'TemplateLiteral' || (value.type === 'Literal' && typeof value.value === 'string');
    if (!isText) body.push(statement(here, assign(here, element(here, own, local), string(here, text))));
    next =
      value.type === 'Literal' && typeof value.value === 'number'
        ? here('Literal', { value: value.value + 1, raw: String(value.value + 1) })
        : here('BinaryExpression', {
            operator: '+',
            left: local,
            right: here('Literal', { value: 1, raw: '1' }),
          });
  }
  body.push(at('ReturnStatement', { argument: own }));
  return bind(at, 'var', id, called(at, body));
}

function statementsOf(raw: Raw): readonly Raw[] {
  const body = raw.body as Raw | undefined;
  return (body?.body as Raw[] | undefined) ?? [];
}

/** Whether a namespace is more than types. */
function hasEffect(raw: Raw): boolean {
  if (raw.kind === 'global' || (raw.id as Raw).type === 'Literal') return false;
  return statementsOf(raw).some((one) => {
    const inner = one.type === 'ExportNamedDeclaration' ? ((one.declaration as Raw | null) ?? one) : one;
    return !isNothing(one) && !isNothing(inner);
  });
}

/** A namespace: an object with what it exports. */
function namespaceOf(raw: Raw): Node {
  const at = placed(raw);
  const body: Node[] = [];
  const names: string[] = [];
  for (const one of statementsOf(raw)) {
    const node = lower(one);
    const declaration =
      node?.type === 'ExportNamedDeclaration' ? (node.declaration as Node | null) : undefined;
    if (declaration) names.push(...namesOf(declaration));
    if (node) body.push(declaration ?? node);
  }
  const properties = names.map((text) =>
    at('Property', {
      key: name(at, text),
      value: name(at, text),
      kind: 'init',
      computed: false,
      method: false,
      shorthand: true,
    }),
  );
  body.push(at('ReturnStatement', { argument: at('ObjectExpression', { properties }) }));
  // `namespace A.B {}`: an object in an object.
  const path = pathOf(raw.id as Raw);
  const value = path.slice(1).reduceRight<Node>(
    (inner, text) =>
      at('ObjectExpression', {
        properties: [
          at('Property', {
            key: name(at, text),
            value: inner,
            kind: 'init',
            computed: false,
            method: false,
            shorthand: false,
          }),
        ],
      }),
    called(at, body),
  );
  return bind(at, 'var', name(at, path[0]!), value);
}

function pathOf(raw: Raw): string[] {
  return raw.type === 'TSQualifiedName'
    ? [...pathOf(raw.left as Raw), ...pathOf(raw.right as Raw)]
    : [String(raw.name)];
}

function namesOf(declaration: Node): string[] {
  if (declaration.type !== 'VariableDeclaration') {
    const id = declaration.id as Node | null;
    return id ? [String(id.name)] : [];
  }
  return (declaration.declarations as Node[]).flatMap(({ id }) =>
    (id as Node).type === 'Identifier' ? [String((id as Node).name)] : [],
  );
}

/** `import x = require('y')`, `import x = A.B` */
function importEquals(raw: Raw): Node {
  const at = placed(raw);
  const reference = raw.moduleReference as Raw;
  const value =
    reference.type === 'TSExternalModuleReference'
      ? at('CallExpression', {
          callee: name(at, 'require'),
          arguments: [lower(reference.expression as Raw)],
          optional: false,
        })
      : pathOf(reference)
          .map((text) => name(at, text))
          .reduce((object, property) =>
            at('MemberExpression', { object, property, computed: false, optional: false }),
          );
  return bind(at, 'const', lower(raw.id as Raw)!, value);
}

/** A class: parameter properties are set in its constructor, its decorators are called when it is made. */
function classOf(raw: Raw): Node {
  const at = placed(raw);
  const body = raw.body as Raw;
  const members = body.body as Raw[];
  const calls = [
    ...decoratorsOf(raw).map((decorator) => [decorator, at('ThisExpression')] as const),
    ...members
      .flatMap((member) => [
        ...decoratorsOf(member),
        ...(((member.value as Raw | null)?.params as Raw[] | undefined) ?? []).flatMap(decoratorsOf),
      ])
      .map((decorator) => {
        const property = name(at, 'prototype');
        const object = at('ThisExpression');
        return [
          decorator,
          at('MemberExpression', { object, property, computed: false, optional: false }),
        ] as const;
      }),
  ].map(([decorator, target]) =>
    statement(
      placed(decorator),
      placed(decorator)('CallExpression', {
        callee: lower(decorator.expression as Raw),
        arguments: [target],
        optional: false,
      }),
    ),
  );
  const lowered = members.flatMap((member) => {
    const node = lower(member);
    if (!node) return [];
    return [member.kind === 'constructor' ? withParameterProperties(member, node) : node];
  });
  if (calls.length > 0) lowered.push(at('StaticBlock', { body: calls }));
  return { ...copied(raw, 'body'), body: { ...copied(body, 'body'), body: lowered } } as Node;
}

function decoratorsOf(raw: Raw): Raw[] {
  return (raw.decorators as Raw[] | undefined) ?? [];
}

function withParameterProperties(raw: Raw, node: Node): Node {
  const properties = ((raw.value as Raw).params as Raw[]).filter(
    ({ type }) => type === 'TSParameterProperty',
  );
  if (properties.length === 0) return node;
  const sets = properties.map((property) => {
    const at = placed(property);
    const parameter = property.parameter as Raw;
    const id = (parameter.type === 'AssignmentPattern' ? parameter.left : parameter) as Raw;
    const member = at('MemberExpression', {
      object: at('ThisExpression'),
      property: name(at, String(id.name)),
      computed: false,
      optional: false,
    });
    return statement(at, assign(at, member, name(at, String(id.name))));
  });
  const value = node.value as Node;
  const block = value.body as Node;
  const statements = block.body as Node[];
  const after = statements.findIndex(callsSuper) + 1;
  const body = { ...block, body: [...statements.slice(0, after), ...sets, ...statements.slice(after)] };
  return { ...node, value: { ...value, body } };
}

function callsSuper({ type, expression }: Node): boolean {
  const call = expression as Node | undefined;
  return (
    type === 'ExpressionStatement' &&
    call?.type === 'CallExpression' &&
    (call.callee as Node).type === 'Super'
  );
}

/** Imports of which no name is a value are not made, as compilers have it. */
function withoutUnused(body: readonly Node[]): Node[] {
  const used = new Set<string>();
  for (const node of body) if (node.type !== 'ImportDeclaration') collectNames(node, used);
  return body.flatMap((node) => {
    const specifiers = node.specifiers as Node[] | undefined;
    if (node.type !== 'ImportDeclaration' || !specifiers || specifiers.length === 0) return [node];
    const left = specifiers.filter(({ local }) => used.has(String((local as Node).name)));
    return left.length === 0 ? [] : [{ ...node, specifiers: left }];
  });
}

function collectNames(root: Node, into: Set<string>): void {
  const waiting: unknown[] = [root];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (Array.isArray(value)) waiting.push(...value);
    else if (typeof value === 'object' && value !== null && 'type' in value) {
      const node = value as Node;
      if (/^(JSX)?Identifier$/.test(node.type)) into.add(String(node.name));
      waiting.push(...Object.values(node));
    }
  }
}
