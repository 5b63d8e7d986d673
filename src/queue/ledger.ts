import { readFileSync } from 'node:fs';
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';
import {
  Document,
  isMap,
  isNode,
  isSeq,
  LineCounter,
  type ParsedNode,
  parseDocument,
  visit,
  YAMLMap,
  YAMLSeq,
} from 'yaml';
import { packageFile } from '../cli/package-file.js';
import { type Decision, type Entry, FIELDS, type Ledger, type Problem } from './decision.js';

const HEADER = ` What we decided about the gaps that pindrift found: one entry a decision.
 yaml-language-server: $schema=../node_modules/pindrift/schema/decisions.schema.json`;

/** Dates stay text, and a duplicated key is an error with its line. */
// What is odd in the file is said in `problems`, never by the library.
const PARSE = { version: '1.2', schema: 'core', keepSourceTokens: true, logLevel: 'error' } as const;

let validators: { file: ValidateFunction; entry: ValidateFunction } | undefined;

function schema(): { file: ValidateFunction; entry: ValidateFunction } {
  if (!validators) {
    const ajv = new Ajv({ allErrors: true, strict: false });
    (formats as unknown as (ajv: Ajv) => void)(ajv);
    const source = JSON.parse(readFileSync(packageFile('schema/decisions.schema.json'), 'utf8'));
    const { decisions, ...properties } = source.properties;
    ajv.addSchema(source);
    validators = {
      file: ajv.compile({
        type: 'object',
        required: source.required,
        properties: { ...properties, decisions: { type: decisions.type } },
      }),
      entry: ajv.compile({ $ref: `${source.$id}#/definitions/decision` }),
    };
  }
  return validators;
}

/**
 * The decisions in the text of a ledger. An entry that is not valid is named in `problems` with its line and column, and the
 * others are used. Never throws.
 */
export function parseLedger(source: string): Ledger {
  const lines = new LineCounter();
  const document = parseDocument(source, { ...PARSE, lineCounter: lines });
  const at = (offset: number): { line: number; column: number } => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const problems: Problem[] = document.errors.map((error) => ({
    ...at(error.pos[0]),
    message: withoutPlace(error.message),
  }));
  const dangling = danglingAliases(document);
  for (const { offset, name } of dangling)
    problems.push({ ...at(offset), message: `no anchor &${name} stands before *${name}` });
  const broken = [...document.errors.map((error) => error.pos[0]), ...dangling.map(({ offset }) => offset)];
  if (document.contents === null && problems.length === 0) return { entries: [], problems };
  const { file, entry: valid } = schema();
  const place = (node: unknown): { line: number; column: number } =>
    at(isNode(node) && node.range ? node.range[0] : 0);
  const value = dangling.length > 0 ? undefined : plain(document, problems);
  if (value !== undefined && !file(value)) {
    for (const error of file.errors ?? [])
      problems.push({ ...place(nodeAt(document, pathOf(error))), message: say(error) });
  }
  const list = document.get('decisions', true);
  const entries: Entry[] = [];
  if (!isSeq(list)) return { entries, problems };
  for (const item of list.items) {
    const node = item as ParsedNode;
    const from = node.range?.[0] ?? 0;
    const to = node.range?.[2] ?? from;
    const isLast = item === list.items.at(-1);
    if (broken.some((offset) => offset >= from && (offset < to || isLast))) continue;
    const decision = plain(document, problems, node);
    if (decision === undefined) continue;
    if (valid(decision)) {
      entries.push({ decision: normal(decision as Decision), ...place(node) });
      continue;
    }
    const errors = (valid.errors ?? []).filter(({ keyword }) => keyword !== 'if');
    for (const error of errors) {
      const there = isMap(node) ? node.getIn(pathOf(error), true) : undefined;
      problems.push({ ...place(there ?? node), message: `${nameOf(decision)}${say(error)}` });
    }
  }
  problems.sort((a, b) => a.line - b.line || a.column - b.column);
  return { entries, problems };
}

/** The value of the document or of a node in it; undefined where it has none: an alias bomb, a merge of what is no mapping. */
function plain(document: Document.Parsed, problems: Problem[], node?: ParsedNode): unknown {
  try {
    return node
      ? node.toJS(document, { maxAliasCount: 100 })
      : (document.toJS({ maxAliasCount: 100 }) as unknown);
  } catch (error) {
    if (!node) problems.push({ line: 1, column: 1, message: messageOf(error) });
    return undefined;
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Aliases of anchors that are not there: the parser does not say so. */
function danglingAliases(document: Document): { offset: number; name: string }[] {
  const found: { offset: number; name: string }[] = [];
  visit(document, {
    Alias(_, node) {
      if (!node.resolve(document)) found.push({ offset: node.range?.[0] ?? 0, name: node.source });
    },
  });
  return found;
}

function normal(decision: Decision): Decision {
  return { ...decision, action: decision.action.replace(/^(https:\/\/)?github\.com\//i, '') };
}

function pathOf({ instancePath }: ErrorObject): string[] {
  return instancePath
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function nodeAt(document: Document.Parsed, path: readonly string[]): unknown {
  return path.length === 0 ? document.contents : document.getIn(path, true);
}

function nameOf(decision: unknown): string {
  const named = decision as { action?: unknown; finding?: unknown } | null;
  const name = [named?.action, named?.finding].filter((part) => typeof part === 'string').join(' ');
  return name ? `${name}: ` : '';
}

function say(error: ErrorObject): string {
  const field = pathOf(error).join('.');
  const allowed = (error.params as { allowedValues?: unknown[] }).allowedValues;
  const what = allowed ? `must be one of ${allowed.join(', ')}` : (error.message ?? error.keyword);
  return field ? `${field} ${what}` : what;
}

/** The first line of a message of the YAML parser; its place is said apart. */
function withoutPlace(message: string): string {
  return message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, '');
}

/** An edit of the ledger: a decision to put, or the entry of a finding to take out. */
export type Edit = { readonly put: Decision } | { readonly remove: Pick<Decision, 'action' | 'finding'> };

/**
 * The text with the edit made. Nothing else of it changes: comments, unknown fields, order, folding and line endings stay. A
 * decision about a finding that has an entry changes that entry; another is put in its place by action, kind and target.
 * Throws where the text is not YAML: nothing is then lost by writing it anew.
 */
export function editLedger(source: string, edit: Edit): string {
  const crlf = source.includes('\r\n');
  const text = crlf ? source.replaceAll('\r\n', '\n') : source;
  const lines = new LineCounter();
  const document: Document = parseDocument(text, { ...PARSE, lineCounter: lines });
  const refuse = (offset: number, message: string): never => {
    const { line, col } = lines.linePos(offset);
    throw new Error(`${line}:${col}: ${message}: mend the file first, nothing was written`);
  };
  const [error] = document.errors;
  if (error) refuse(error.pos[0], withoutPlace(error.message));
  const [dangling] = danglingAliases(document);
  if (dangling) refuse(dangling.offset, `no anchor &${dangling.name} stands before *${dangling.name}`);
  try {
    document.toJS({ maxAliasCount: 100 });
  } catch (thrown) {
    refuse(0, messageOf(thrown));
  }
  const edited = 'put' in edit ? put(text, document, edit.put) : remove(text, document, edit.remove);
  return crlf ? edited.replaceAll('\n', '\r\n') : edited;
}

function listOf(document: Document): YAMLSeq {
  if (document.contents === null) {
    document.contents = document.createNode({ version: 1, decisions: [] }) as never;
    document.commentBefore ||= HEADER;
  }
  if (!isMap(document.contents))
    throw new Error('1:1: expected a mapping with decisions: nothing was written');
  const list = document.get('decisions', true);
  if (isSeq(list)) return list as YAMLSeq;
  const made = new YAMLSeq();
  document.set('decisions', made);
  return made;
}

function put(text: string, document: Document, decision: Decision): string {
  const list = listOf(document);
  const at = indexOf(list, decision);
  const node = at === -1 ? new YAMLMap() : (list.items[at] as YAMLMap);
  const held = at === -1 ? {} : (node.toJS(document) as Record<string, unknown>);
  for (const field of FIELDS) {
    const value = decision[field];
    if (value === undefined) node.delete(field);
    else if (JSON.stringify(held[field]) !== JSON.stringify(value))
      node.set(field, typeof value === 'object' ? document.createNode(value) : value);
  }
  if (at !== -1) {
    const span = spanOf(text, node);
    return span ? splice(text, span.start, span.end, printItem(node, span.indent)) : print(document);
  }
  const key = orderOf(decision);
  const before = list.items.findIndex(
    (item) => isMap(item) && orderOf(item.toJS(document) as Decision) > key,
  );
  const index = before === -1 ? list.items.length : before;
  const neighbour = spanOf(text, list.items[index === list.items.length ? index - 1 : index]);
  if (!neighbour) {
    list.items.splice(index, 0, node);
    list.flow = false;
    return print(document);
  }
  const item = printItem(node, neighbour.indent);
  if (index < list.items.length) {
    const start = withLeadingComments(text, neighbour.start, index === 0);
    return splice(text, start, start, `${item}\n\n`);
  }
  return splice(
    text,
    neighbour.end,
    neighbour.end,
    `\n\n${item}${neighbour.end === text.length ? '\n' : ''}`,
  );
}

function remove(text: string, document: Document, which: Pick<Decision, 'action' | 'finding'>): string {
  const list = document.get('decisions', true);
  const at = isSeq(list) ? indexOf(list as YAMLSeq, which) : -1;
  if (at === -1) return text;
  const { items } = list as YAMLSeq;
  const span = spanOf(text, items[at]);
  if (!span || items.length === 1) {
    items.splice(at, 1);
    return print(document);
  }
  const after = /^\n*/.exec(text.slice(span.end))![0].length;
  if (at < items.length - 1) return splice(text, span.start, span.end + after, '');
  const before = /\n*$/.exec(text.slice(0, span.start))![0].length;
  return splice(text, span.start - before, span.end, '');
}

function print(document: Document): string {
  return document.toString({ lineWidth: 0 });
}

/** Where an entry stands, from its line with the dash to the end of its last line; undefined in flow style. */
function spanOf(text: string, node: unknown): { start: number; end: number; indent: string } | undefined {
  if (!isMap(node) || !node.range) return undefined;
  const start = text.lastIndexOf('\n', node.range[0] - 1) + 1;
  const indent = /^( *)- +$/.exec(text.slice(start, node.range[0]))?.[1];
  if (indent === undefined || node.flow) return undefined;
  const last = node.range[0] + text.slice(node.range[0], node.range[1]).trimEnd().length;
  const newline = text.indexOf('\n', last);
  return { start, end: newline === -1 ? text.length : newline, indent };
}

/** Comment lines right above an entry are about it; above the first, they may be about the list. */
function withLeadingComments(text: string, start: number, first: boolean): number {
  if (first) return start;
  let at = start;
  for (;;) {
    const previous = text.lastIndexOf('\n', at - 2) + 1;
    if (at === 0 || !/^[ \t]*#/.test(text.slice(previous, at))) return at;
    at = previous;
  }
}

function printItem(node: YAMLMap, indent: string): string {
  // What stands before and after the entry stays in the text.
  node.commentBefore = null;
  node.comment = null;
  node.spaceBefore = false;
  const list = new YAMLSeq();
  list.items.push(node);
  return new Document(list)
    .toString({ lineWidth: 0 })
    .trimEnd()
    .replace(/^(?=.)/gm, indent);
}

function splice(text: string, start: number, end: number, replacement: string): string {
  return text.slice(0, start) + replacement + text.slice(end);
}

function indexOf(list: YAMLSeq, { action, finding }: Pick<Decision, 'action' | 'finding'>): number {
  if (finding === undefined) return -1;
  return list.items.findIndex(
    (item) =>
      isMap(item) &&
      item.get('finding') === finding &&
      String(item.get('action')).toLowerCase() === action.toLowerCase(),
  );
}

function orderOf({ action, kind = '' as never, target = '', finding = '' }: Decision): string {
  return [String(action).toLowerCase(), kind, target, finding].join('\u0000');
}
