import { type Condition, exclude, guard, guardNot, negate, safeRegExp } from '../../src/effects/condition.js';
import type { Location } from '../../src/effects/location.js';
import { fillTemplate } from '../../src/effects/template.js';
import {
  concat,
  handlesOf,
  hole,
  holesOf,
  literal,
  literalOf,
  literalParts,
  printText,
  type Text,
  textKey,
} from '../../src/effects/text.js';
import { escapeRegExp } from '../shell/pattern.js';
import { asMarkers, block } from './interpret.js';
import { callLibrary, libraryValue } from './library.js';
import { callMethod, field } from './methods.js';
import { moduleMember } from './modules.js';
import {
  branch,
  cellOf,
  choose,
  create,
  endKept,
  type Frame,
  joinPaths,
  LEFT,
  newList,
  newObject,
  type Run,
  setField,
  setItems,
  str,
  takeExits,
} from './run.js';
import { percent } from './strings.js';
import { part, partsOf, type Syntax } from './syntax.js';
import {
  anyAlternative,
  type Cell,
  type Code,
  combine,
  eitherValue,
  guardedValue,
  NONE,
  ofBoolean,
  ofCondition,
  ofString,
  ofText,
  oneOf,
  truth,
  unknownValue,
  type Value,
} from './values.js';

/** The arguments of a call. */
export interface Args {
  readonly positional: readonly Value[];
  readonly named: ReadonlyMap<string, Value>;
}

const MAX_DEPTH = 25;
const MAX_ITEMS = 60;

/** An argument by any of its names, else by position. */
export function argument(args: Args, position: number, ...names: readonly string[]): Value | undefined {
  for (const name of names) {
    const given = args.named.get(name);
    if (given) return given;
  }
  return args.positional[position];
}

/** The value of an expression. */
export function evaluate(node: Syntax, frame: Frame, run: Run): Value {
  const { children } = node;
  switch (node.type) {
    case 'identifier':
      return lookUp(node.text, frame, run);
    case 'string':
      return ofText(stringText(node, frame, run));
    case 'concatenated_string':
      return ofText(
        children.reduce((all, one) => concat(all, str(evaluate(one, frame, run), run)), literal('')),
      );
    case 'integer': {
      const value = Number(node.text.replaceAll('_', ''));
      return Number.isNaN(value) ? ofString(node.text) : { kind: 'constant', value };
    }
    case 'float':
      return ofString(node.text);
    case 'true':
      return ofBoolean(true);
    case 'false':
      return ofBoolean(false);
    case 'none':
    case 'ellipsis':
      return NONE;
    case 'list':
    case 'tuple':
    case 'set':
    case 'expression_list':
    case 'pattern_list':
      return newList(run, itemsOf(children, frame, run), node.type === 'list' ? 'list' : 'tuple');
    case 'dictionary':
      return dictionary(node, frame, run);
    case 'parenthesized_expression':
    case 'await':
    case 'type':
    case 'expression_statement':
    case 'list_splat':
      return children[0] ? evaluate(children[0], frame, run) : NONE;
    case 'yield': {
      const value = children[0] ? evaluate(children[0], frame, run) : NONE;
      frame.yields?.push(...(/^yield\s+from\b/.test(node.text) ? iterate(value, run) : [value]));
      return NONE;
    }
    case 'assignment':
    case 'named_expression': {
      const right = part(node, 'right') ?? part(node, 'value');
      const left = part(node, 'left') ?? part(node, 'name');
      const value = right ? evaluate(right, frame, run) : NONE;
      if (left && right) assign(left, value, frame, run);
      return value;
    }
    case 'augmented_assignment': {
      const [left, right] = [part(node, 'left')!, part(node, 'right')!];
      const [old, value] = [evaluate(left, frame, run), evaluate(right, frame, run)];
      const operator = (node.operators[0] ?? '+=').slice(0, -1);
      if (operator === '+' && cellOf(old, run)?.type === 'list')
        setItems(run, old, [...cellOf(old, run)!.items, ...iterate(value, run)]);
      else assign(left, operate(operator, old, value, run), frame, run);
      return NONE;
    }
    case 'boolean_operator':
      return booleanOperator(node, frame, run);
    case 'comparison_operator':
    case 'not_operator':
      return ofCondition(conditionOf(node, frame, run));
    case 'binary_operator':
      return operate(
        node.operators[0] ?? '+',
        evaluate(part(node, 'left')!, frame, run),
        evaluate(part(node, 'right')!, frame, run),
        run,
      );
    case 'unary_operator': {
      const value = evaluate(part(node, 'argument')!, frame, run);
      return value.kind === 'constant' && typeof value.value === 'number' && node.operators[0] === '-'
        ? { kind: 'constant', value: -value.value }
        : value;
    }
    case 'conditional_expression': {
      const [then, test, otherwise] = children as [Syntax, Syntax, Syntax];
      return choose(
        conditionOf(test, frame, run),
        () => evaluate(then, frame, run),
        () => evaluate(otherwise, frame, run),
        run,
      );
    }
    case 'list_comprehension':
    case 'set_comprehension':
    case 'generator_expression':
    case 'dictionary_comprehension':
      return comprehension(node, frame, run);
    case 'lambda':
      return { kind: 'function', code: codeOf(node, 'lambda', [], frame, run) };
    case 'attribute': {
      const object = evaluate(part(node, 'object')!, frame, run);
      return attribute(object, part(node, 'attribute')!.text, run);
    }
    case 'subscript': {
      const object = evaluate(part(node, 'value')!, frame, run);
      const [key] = partsOf(node, 'subscript');
      return key ? subscript(object, key, frame, run) : object;
    }
    case 'call':
      return run.machine.at(placeOf(node, frame), () => call(node, frame, run));
    case 'print_statement': {
      for (const child of children) evaluate(child, frame, run);
      return NONE;
    }
    default:
      for (const child of children) evaluate(child, frame, run);
      return unknownValue(node.type, node.text.slice(0, 80));
  }
}

/** Where a call stands; one of whatever a function was given (`subprocess.run(args)` in `def run(*args)`) stands where that was called. */
function placeOf(node: Syntax, { module, handedOn }: Frame): Location {
  const isHandedOn =
    handedOn !== undefined &&
    part(node, 'arguments')?.children.some(
      (argument) =>
        argument.text === handedOn.name ||
        (/^(list_splat|list|tuple)$/.test(argument.type) && argument.text.includes(`*${handedOn.name}`)),
    );
  return isHandedOn ? handedOn.from : module.locate(node.start);
}

function itemsOf(nodes: readonly Syntax[], frame: Frame, run: Run): Value[] {
  return nodes.flatMap((node) => {
    const value = evaluate(node, frame, run);
    return node.type === 'list_splat' ? iterate(value, run) : [value];
  });
}

function dictionary(node: Syntax, frame: Frame, run: Run): Value {
  const fields = new Map<string, Value>();
  let type = 'dict';
  for (const child of node.children) {
    if (child.type === 'pair') {
      const key = str(evaluate(part(child, 'key')!, frame, run), run);
      fields.set(literalOf(key) ?? printText(key), evaluate(part(child, 'value')!, frame, run));
    } else if (child.children[0]) {
      const other = evaluate(child.children[0], frame, run);
      if (other.kind === 'library' && other.name === 'os.environ') type = 'environ';
      const cell = cellOf(other, run);
      if (cell?.type === 'environ') type = 'environ';
      for (const [name, value] of cell?.fields ?? []) fields.set(name, value);
    }
  }
  return newObject(run, type, fields);
}

/** The text of a string literal: its escapes, what an f-string puts in, and the holes of a template. */
function stringText(node: Syntax, frame: Frame, run: Run): Text {
  const prefix = (/^[a-z]*/i.exec(node.text)?.[0] ?? '').toLowerCase();
  let text = literal('');
  for (const child of node.children) {
    if (child.type === 'string_content') {
      let raw = prefix.includes('r') ? child.text : withoutEscapes(child.text);
      if (prefix.includes('f')) raw = raw.replaceAll('{{', '{').replaceAll('}}', '}');
      text = concat(text, fillTemplate(asMarkers(raw), frame.module.values));
    } else if (child.type === 'interpolation') {
      const expression = part(child, 'expression') ?? child.children[0];
      if (expression) text = concat(text, str(asPrinted(evaluate(expression, frame, run), run), run));
    }
  }
  return text;
}

/** What an object of a class prints as, by the first of the methods that its class has. */
function asPrinted(value: Value, run: Run, methods: readonly string[] = ['__str__', '__repr__']): Value {
  if (value.kind === 'choice') return eachOption(value, (one) => asPrinted(one, run, methods), run);
  if (value.kind !== 'ref' || cellOf(value, run)?.type !== 'instance') return value;
  const method = methods.map((name) => member(value, name, run)).find((one) => one !== undefined);
  return method ? callValue(method, NO_ARGS, run) : value;
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '\n': '', '0': '\0' };

function withoutEscapes(text: string): string {
  return text.replace(/\\(?:x([\da-f]{2})|u([\da-f]{4})|([\s\S]))/gi, (_, hex, unicode, char: string) =>
    hex || unicode
      ? String.fromCharCode(Number.parseInt(hex ?? unicode, 16))
      : (ESCAPES[char] ?? (/['"\\]/.test(char) ? char : `\\${char}`)),
  );
}

function lookUp(name: string, frame: Frame, run: Run): Value {
  const marker = asMarkers(name);
  if (marker !== name) return ofText(fillTemplate(marker, frame.module.values));
  for (let id: number | undefined = frame.outside.get(name) ?? frame.scope; id !== undefined; ) {
    const cell = run.heap.get(id);
    const value = cell?.fields.get(name);
    if (value) return value;
    id = cell?.parent;
  }
  return libraryValue(`builtins.${name}`, run);
}

/** Gives a name, an attribute, an entry or a pattern of them a value. */
export function assign(target: Syntax, value: Value, frame: Frame, run: Run): void {
  switch (target.type) {
    case 'identifier':
      setField(run, { kind: 'ref', id: frame.outside.get(target.text) ?? frame.scope }, target.text, value);
      return;
    case 'attribute': {
      const object = evaluate(part(target, 'object')!, frame, run);
      const name = part(target, 'attribute')!.text;
      if (object.kind === 'module') setField(run, { kind: 'ref', id: object.module.scope }, name, value);
      else for (const one of optionsOf(object)) setField(run, one, name, value);
      return;
    }
    case 'subscript': {
      const object = evaluate(part(target, 'value')!, frame, run);
      const [keyNode] = partsOf(target, 'subscript');
      const key = keyNode ? str(evaluate(keyNode, frame, run), run) : literal('');
      const name = literalOf(key) ?? printText(key);
      if (object.kind === 'library' && object.name === 'os.environ')
        run.machine.state.env.set(name, str(value, run));
      const cell = cellOf(object, run);
      if (cell?.type === 'list' && /^-?\d+$/.test(name)) {
        const at = Number(name) < 0 ? cell.items.length + Number(name) : Number(name);
        setItems(
          run,
          object,
          cell.items.map((item, index) => (index === at ? value : item)),
        );
      } else if (cell) setField(run, object, name, value);
      return;
    }
    case 'tuple_pattern':
    case 'pattern_list':
    case 'list_pattern':
    case 'tuple':
    case 'list':
    case 'as_pattern_target': {
      const items = tupleOf(value, run);
      const splat = target.children.findIndex(({ type }) => type === 'list_splat_pattern');
      target.children.forEach((child, at) => {
        if (at === splat) {
          const rest = items?.slice(at, items.length - (target.children.length - at - 1)) ?? [value];
          assign(child.children[0]!, newList(run, rest), frame, run);
          return;
        }
        const from = splat !== -1 && at > splat && items ? items.length - (target.children.length - at) : at;
        assign(child, items ? (items[from] ?? NONE) : value, frame, run);
      });
      return;
    }
    default:
      for (const child of target.children) assign(child, value, frame, run);
  }
}

/** The items of a value that is taken apart; of several that it can be, by position. */
function tupleOf(value: Value, run: Run): readonly Value[] | undefined {
  if (value.kind !== 'choice') return cellOf(value, run) ? iterate(value, run) : undefined;
  const lists = value.options.map((option) => ({ items: tupleOf(option.value, run), guards: option.guards }));
  const count = Math.max(0, ...lists.map(({ items }) => items?.length ?? 0));
  return Array.from(
    { length: count },
    (_, at) =>
      oneOf(lists.flatMap(({ items, guards }) => (items?.[at] ? [{ value: items[at], guards }] : []))) ??
      NONE,
  );
}

function optionsOf(value: Value): readonly Value[] {
  return value.kind === 'choice' ? value.options.map((option) => option.value) : [value];
}

/** What a `for` walks over. A document that is not known has one item that stands for all. */
export function iterate(value: Value, run: Run): readonly Value[] {
  const cell = cellOf(value, run);
  if (cell) {
    if (cell.type === 'list' || cell.type === 'tuple') return cell.items.slice(0, MAX_ITEMS);
    if (cell.type === 'dict') return [...cell.fields.keys()].slice(0, MAX_ITEMS).map(ofString);
    if (cell.type === 'class') return enumMembers(value, run) ?? [value];
    if (cell.type === 'file') return iterate(ofText(str(callMethod(value, 'read', NO_ARGS, run), run)), run);
    return [value];
  }
  if (value.kind === 'choice')
    return value.options
      .flatMap((option) => iterate(option.value, run).map((item) => guardedValue(item, option.guards)))
      .slice(0, MAX_ITEMS);
  const known = value.kind === 'text' ? literalOf(value.text) : undefined;
  if (known !== undefined)
    return known
      .split(/(?<=\n)/)
      .slice(0, MAX_ITEMS)
      .map(ofString);
  return value.kind === 'constant' ? [] : [value];
}

export const NO_ARGS: Args = { positional: [], named: new Map() };

/** What an operator gives. */
export function operate(operator: string, left: Value, right: Value, run: Run): Value {
  const [a, b] = [cellOf(left, run), cellOf(right, run)];
  if (operator === '%' && left.kind === 'text') return ofText(percent(left.text, right, run));
  if (left.kind === 'constant' && right.kind === 'constant') {
    const [x, y] = [Number(left.value), Number(right.value)];
    const value = { '+': x + y, '-': x - y, '*': x * y, '/': x / y, '//': Math.floor(x / y), '%': x % y }[
      operator
    ];
    return value === undefined || !Number.isFinite(value)
      ? unknownValue('number')
      : { kind: 'constant', value };
  }
  if (operator === '/' && left.kind !== 'constant' && right.kind !== 'constant')
    return ofText(joinPath(str(left, run), str(right, run)));
  if (operator === '|' && (isSequence(a) || isSequence(b)))
    return newList(run, [...iterate(left, run), ...iterate(right, run)], 'tuple');
  if (/^[-&]$/.test(operator) && isSequence(a)) return left;
  if (operator === '|' && a && b) return newObject(run, a.type, new Map([...a.fields, ...b.fields]));
  if (operator === '*') {
    const [many, times] = left.kind === 'constant' ? [right, left] : [left, right];
    const count = times.kind === 'constant' ? Math.min(Number(times.value), MAX_ITEMS) : 1;
    if (many.kind === 'text' && literalOf(many.text) !== undefined)
      return ofString(literalOf(many.text)!.repeat(Math.max(0, count)).slice(0, 1000));
    return many;
  }
  if (operator === '+') {
    if (isSequence(a)) return newList(run, [...a.items, ...iterate(right, run)], a.type);
    return ofText(concat(str(left, run), str(right, run)));
  }
  return left.kind === 'text' ? left : unknownValue('value');
}

/** Lists, tuples and sets. */
function isSequence(cell: Cell | undefined): cell is Cell {
  return cell?.type === 'list' || cell?.type === 'tuple';
}

/** `os.path.join`: an absolute part starts anew. */
export function joinPath(left: Text, right: Text): Text {
  const known = literalOf(right);
  if (known?.startsWith('/')) return right;
  if (known === '' || known === '.') return left;
  const first = right.alternatives.length === 1 ? right.alternatives[0]!.parts[0] : undefined;
  if (
    first !== undefined &&
    typeof first !== 'string' &&
    /^(runner\.|github\.|HOME$|tmp\d+$)/.test(first.name)
  )
    return right;
  const base = literalOf(left);
  if (base === '' || base === '.') return right;
  return concat(left, literal(base?.endsWith('/') ? '' : '/'), right);
}

function booleanOperator(node: Syntax, frame: Frame, run: Run): Value {
  const [left, right] = [part(node, 'left')!, part(node, 'right')!];
  const value = evaluate(left, frame, run);
  const test = truth(value, run.heap);
  const other = (): Value => evaluate(right, frame, run);
  const same = (): Value => value;
  const isOr = node.operators[0] === 'or';
  if (value.kind === 'condition' && test.kind !== 'constant') {
    const more = under(isOr ? negate(test) : test, other, run);
    if (more.kind === 'condition' || (more.kind === 'constant' && typeof more.value === 'boolean'))
      return ofCondition(combine(isOr ? 'any' : 'all', [test, truth(more, run.heap)]));
    return isOr
      ? eitherValue(value, [guard(test)], more, [guardNot(test)])
      : eitherValue(more, [guard(test)], value, [guardNot(test)]);
  }
  return isOr ? choose(test, same, other, run) : choose(test, other, same, run);
}

function under(condition: Condition, body: () => Value, run: Run): Value {
  const values: Value[] = [];
  const ending = branch(
    condition,
    () => {
      values.push(body());
      return 'on';
    },
    () => 'on',
    run,
  );
  if (ending === 'gone') throw LEFT;
  return values[0] ?? ofBoolean(false);
}

/** The condition that an expression is as a test. */
export function conditionOf(node: Syntax, frame: Frame, run: Run): Condition {
  if (node.type === 'parenthesized_expression' && node.children[0])
    return conditionOf(node.children[0], frame, run);
  if (node.type === 'not_operator') return negate(conditionOf(part(node, 'argument')!, frame, run));
  if (node.type === 'comparison_operator') {
    const values = node.children.map((child) => evaluate(child, frame, run));
    return combine(
      'all',
      node.operators.map((operator, at) =>
        comparison(operator, values[at]!, values[at + 1]!, node.text.slice(0, 100), run),
      ),
    );
  }
  return truth(evaluate(node, frame, run), run.heap);
}

function comparison(operator: string, left: Value, right: Value, source: string, run: Run): Condition {
  switch (operator) {
    case '==':
    case 'is':
      return compare(left, right, source, run);
    case '!=':
    case '<>':
    case 'is not':
      return negate(compare(left, right, source, run));
    case 'in':
      return isIn(left, right, source, run);
    case 'not in':
      return negate(isIn(left, right, source, run));
  }
  if (left.kind === 'status' && right.kind === 'constant')
    return operator.startsWith('<') ? left.ok : negate(left.ok);
  if (left.kind === 'constant' && right.kind === 'constant') {
    const [x, y] = [Number(left.value), Number(right.value)];
    const value = operator === '<' ? x < y : operator === '<=' ? x <= y : operator === '>' ? x > y : x >= y;
    return { kind: 'constant', value };
  }
  return undecided(source, left, right, run);
}

function undecided(source: string, left: Value, right: Value, run: Run): Condition {
  const id = `${source} ${textKey(str(left, run))} ${textKey(str(right, run))}`;
  return { kind: 'undecided', text: source, id };
}

/** Equality. A digest on one side makes it a check. */
export function compare(left: Value, right: Value, source: string, run: Run): Condition {
  const [a, b] = left.kind === 'constant' ? [right, left] : [left, right];
  if (a.kind === 'choice')
    return combine(
      'any',
      a.options.map((option) =>
        combine('all', [...option.guards.map((g) => g.condition), compare(option.value, b, source, run)]),
      ),
    );
  if (a.kind === 'status')
    return b.kind === 'constant' && (b.value === a.good || b.value === 0) ? a.ok : negate(a.ok);
  if (b.kind === 'constant') {
    if (a.kind === 'constant') return { kind: 'constant', value: a.value === b.value };
    if (b.value === null) return isNone(a, source, run);
    if (typeof b.value === 'boolean' && a.kind !== 'text')
      return b.value ? truth(a, run.heap) : negate(truth(a, run.heap));
  }
  const [items, others] = [cellOf(a, run)?.items, cellOf(b, run)?.items];
  if (items && others && items.length === others.length && items.length > 0)
    return combine(
      'all',
      items.map((one, at) => compare(one, others[at]!, source, run)),
    );
  return equal(str(a, run), str(b, run), () => undecided(source, a, b, run), run);
}

/** Whether something that was asked for is not there: an environment variable without a value, a match that was not found. */
function isNone(value: Value, source: string, run: Run): Condition {
  if (value.kind === 'ref' && cellOf(value, run)?.fields.has('truth')) return negate(truth(value, run.heap));
  if (value.kind !== 'text') return { kind: 'constant', value: false };
  return anyAlternative(value.text, (text) => {
    const [only, ...more] = text.alternatives[0]!.parts;
    if (only === undefined) return { kind: 'constant', value: true };
    if (typeof only === 'string' || more.length > 0) return { kind: 'constant', value: false };
    return only.origin.kind === 'unknown' || only.origin.kind === 'fetched'
      ? undecided(source, ofText(text), NONE, run)
      : { kind: 'empty', subject: text };
  });
}

function equal(left: Text, right: Text, open: () => Condition, run: Run): Condition {
  for (const [digest, other] of [
    [left, right],
    [right, left],
  ] as const) {
    const subjects = handlesOf(digest, ['digest']);
    if (subjects.length === 0) continue;
    const verify = run.machine.emit({
      kind: 'verify',
      subjects,
      against: other,
      mechanism: 'digest',
      fatal: false,
      via: 'hashlib',
    });
    return { kind: 'verified', verify };
  }
  const [subject, known] =
    literalOf(right) === undefined ? [right, literalOf(left)] : [left, literalOf(right)];
  if (known === undefined) {
    return isOpen(left) || isOpen(right) ? open() : { kind: 'equals', left, right };
  }
  return anyAlternative(subject, (text) => {
    const value = literalParts(text.alternatives[0]!.parts);
    if (value !== undefined) return { kind: 'constant', value: value === known };
    if (isOpen(text)) return open();
    return known === ''
      ? { kind: 'empty', subject: text }
      : { kind: 'equals', left: text, right: literal(known) };
  });
}

function isOpen(text: Text): boolean {
  return holesOf(text).some(({ origin }) => origin.kind === 'unknown');
}

/** `in`: an item of a list, a key of a dict, a part of a string. */
export function isIn(item: Value, holder: Value, source: string, run: Run): Condition {
  if (holder.kind === 'library' && holder.name === 'os.environ')
    return negate({ kind: 'empty', subject: run.machine.env(literalOf(str(item, run)) ?? 'variable') });
  const cell = cellOf(holder, run);
  if (cell && (cell.type === 'list' || cell.type === 'tuple' || cell.type === 'dict')) {
    if (cell.type === 'dict')
      return cell.fields.size > MAX_ITEMS
        ? undecided(source, item, NONE, run)
        : combine(
            'any',
            [...cell.fields.keys()].map((name) => isKey(item, name, run)),
          );
    const values = cell.items;
    return values.length > MAX_ITEMS
      ? undecided(source, item, NONE, run)
      : combine(
          'any',
          values.map((value) => compare(item, value, source, run)),
        );
  }
  if (holder.kind === 'text') {
    const needle = literalOf(str(item, run));
    if (needle !== undefined)
      return anyAlternative(holder.text, (text) => contains(text, escapeRegExp(needle)));
  }
  return undecided(source, item, holder, run);
}

/** Whether a text matches: settled where it is known. */
export function contains(text: Text, pattern: string, flags?: string): Condition {
  const known = literalOf(text);
  const compiled = known === undefined ? undefined : safeRegExp(pattern, flags);
  if (known !== undefined && compiled) return { kind: 'constant', value: compiled.test(known) };
  return { kind: 'matches', subject: text, pattern, ...(flags ? { flags } : {}) };
}

function comprehension(node: Syntax, frame: Frame, run: Run): Value {
  const body = part(node, 'body')!;
  const clauses = node.children.filter((child) => child !== body);
  const { id } = create(run, { type: 'scope', items: [], fields: new Map(), parent: frame.scope });
  const inner: Frame = { ...frame, scope: id };
  const items: Value[] = [];
  const fields = new Map<string, Value>();
  const from = (at: number, conditions: readonly Condition[]): void => {
    const clause = clauses[at];
    if (clause?.type === 'for_in_clause') {
      const [left, right] = [part(clause, 'left')!, part(clause, 'right')!];
      for (const item of iterate(evaluate(right, inner, run), run)) {
        assign(left, item, inner, run);
        from(at + 1, conditions);
      }
    } else if (clause) {
      const test = clause.children[0] ? conditionOf(clause.children[0], inner, run) : undefined;
      if (test?.kind !== 'constant') from(at + 1, test ? [...conditions, test] : conditions);
      else if (test.value) from(at + 1, conditions);
    } else if (items.length < MAX_ITEMS && fields.size < MAX_ITEMS) {
      // A filter that is open says nothing of which fetched item it is.
      const guards = conditions.filter(({ kind }) => kind !== 'undecided').map(guard);
      if (body.type === 'pair') {
        const key = str(evaluate(part(body, 'key')!, inner, run), run);
        fields.set(literalOf(key) ?? printText(key), evaluate(part(body, 'value')!, inner, run));
      } else items.push(guardedValue(evaluate(body, inner, run), guards));
    }
  };
  from(0, []);
  return node.type === 'dictionary_comprehension' ? newObject(run, 'dict', fields) : newList(run, items);
}

/** `object.name`, not called. */
export function attribute(object: Value, name: string, run: Run): Value {
  switch (object.kind) {
    case 'library':
      return object.self ? unknownValue(name) : libraryValue(`${object.name}.${name}`, run);
    case 'module':
      return moduleMember(object.module, name, run);
    case 'choice':
      return eachOption(object, (one) => attribute(one, name, run), run);
    case 'ref': {
      const own = member(object, name, run);
      if (own) return own;
      break;
    }
  }
  return field(object, name, run) ?? { kind: 'library', name: `.${name}`, self: object };
}

/** A field of an object of the program, or of its class: methods come bound, properties are read. */
function member(object: Value, name: string, run: Run): Value | undefined {
  const cell = cellOf(object, run);
  if (!cell || cell.type === 'dict' || cell.type === 'list') return undefined;
  const own = cell.fields.get(name);
  if (own) return cell.type === 'class' ? bind(own, object) : own;
  if (cell.type === 'class') return inherited(cell.items, name, run);
  const owner = cell.fields.get('__class__');
  const found = owner && inherited([owner], name, run);
  if (!found) return undefined;
  const bound = bind(found, object);
  const isProperty =
    found.kind === 'function' && found.code.decorators.some((decorator) => /property$/.test(decorator));
  return isProperty ? callValue(bound, NO_ARGS, run) : bound;
}

function inherited(classes: readonly Value[], name: string, run: Run, depth = 0): Value | undefined {
  for (const one of depth < 10 ? classes : []) {
    const cell = cellOf(one, run);
    const found = cell?.fields.get(name) ?? (cell && inherited(cell.items, name, run, depth + 1));
    if (found) return found;
  }
  return undefined;
}

function bind(value: Value, self: Value): Value {
  return value.kind === 'function' && !value.self && !value.code.decorators.includes('staticmethod')
    ? { ...value, self }
    : value;
}

function subscript(object: Value, key: Syntax, frame: Frame, run: Run): Value {
  if (key.type !== 'slice') return item(object, evaluate(key, frame, run), run);
  const bounds = boundsOf(key).map((bound) => bound && evaluate(bound, frame, run));
  const isKnown =
    bounds.length < 3 &&
    bounds.every((bound) => !bound || (bound.kind === 'constant' && bound.value !== null));
  const [from, to] = bounds.map((bound) => (bound?.kind === 'constant' ? Number(bound.value) : undefined));
  const cell = cellOf(object, run);
  if (cell && (cell.type === 'list' || cell.type === 'tuple'))
    return newList(run, isKnown ? cell.items.slice(from ?? 0, to) : cell.items, cell.type);
  if (object.kind !== 'text' || !isKnown) return object;
  return ofText({
    ...object.text,
    alternatives: object.text.alternatives.map(({ parts, guards }) => {
      const known = literalParts(parts);
      const [first, ...rest] = parts;
      if (known !== undefined)
        return { guards, parts: [known.slice(from ?? 0, to)].filter((one) => one !== '') };
      // `tag[1:]` of a text that begins with a literal.
      return typeof first === 'string' && to === undefined && (from ?? 0) >= 0 && (from ?? 0) <= first.length
        ? { guards, parts: [first.slice(from ?? 0), ...rest].filter((one) => one !== '') }
        : { guards, parts };
    }),
  });
}

/** The expressions of `[from:to:step]`. */
function boundsOf(slice: Syntax): (Syntax | undefined)[] {
  const bounds: (Syntax | undefined)[] = [];
  let end = slice.start;
  let at = 0;
  for (const child of slice.children) {
    at += slice.text.slice(end - slice.start, child.start - slice.start).split(':').length - 1;
    bounds[at] = child;
    end = child.end;
  }
  return Array.from(bounds);
}

/** An entry of a list, a dict, the environment or a document. An open key can be any of the entries. */
export function item(object: Value, key: Value, run: Run, fallback?: Value): Value {
  if (object.kind === 'choice') return eachOption(object, (one) => item(one, key, run, fallback), run);
  const text = str(key, run);
  const known = literalOf(text);
  if (object.kind === 'library' && object.name === 'os.environ') return environment(text, fallback, run);
  const cell = cellOf(object, run);
  if (!cell) return field(object, known ?? printText(text), run) ?? object;
  if (cell.type === 'list' || cell.type === 'tuple') {
    if (known !== undefined && /^-?\d+$/.test(known))
      return cell.items.at(Number(known)) ?? unknownValue('item');
    return oneOf(cell.items.map((value) => ({ value, guards: [] }))) ?? NONE;
  }
  if (cell.type !== 'dict' && cell.type !== 'environ') {
    const own = field(object, known ?? printText(text), run);
    return own ?? unknownValue(known ?? 'item');
  }
  if (known !== undefined) {
    const own = cell.fields.get(known);
    if (own) return own;
    return cell.type === 'environ' ? environment(text, fallback, run) : (fallback ?? unknownValue(known));
  }
  if (cell.fields.size > 20) {
    const file = run.machine.location.file;
    return ofText(hole(printText(text).replace(/[{}]/g, '') || 'entry', { kind: 'tree', file }));
  }
  // Keys with the same value are one entry.
  const entries = new Map<string, { value: Value; tests: Condition[] }>();
  for (const [name, value] of cell.fields) {
    const test = isKey(key, name, run);
    if (test.kind === 'constant' && !test.value) continue;
    const own = literalOf(str(value, run)) ?? name;
    entries.set(own, { value, tests: [...(entries.get(own)?.tests ?? []), test] });
  }
  const found = [...entries.values()].map(({ value, tests }) => ({ value, test: combine('any', tests) }));
  const missing = found.map(({ test }) => guardNot(test));
  const value = oneOf([
    ...found.map(({ value, test }) => ({ value, guards: [guard(test)] })),
    ...(fallback ? [{ value: fallback, guards: missing }] : []),
  ]);
  return value ?? unknownValue('entry');
}

/** Whether a key is the name of an entry. Keys that are tuples are named by their items. */
function isKey(key: Value, name: string, run: Run): Condition {
  const items = cellOf(key, run)?.items;
  const names = items ? name.split(' ') : [name];
  if (items && items.length !== names.length) return { kind: 'constant', value: false };
  return combine(
    'all',
    (items ?? [key]).map((one, at) => {
      const [left, right] = [str(one, run), literal(names[at]!)];
      return equal(left, right, () => ({ kind: 'equals', left, right }), run);
    }),
  );
}

/** An environment variable; the fallback where it has no value. */
export function environment(name: Text, fallback: Value | undefined, run: Run): Value {
  const known = literalOf(name);
  if (known === undefined) return unknownValue('variable', printText(name));
  const value = run.machine.env(known);
  // An input of the action is set, if only to nothing; what is not set is empty.
  const [input] = holesOf(value).map(({ origin }) => (origin.kind === 'input' ? origin.name : undefined));
  const isSet = run.machine.hasEnv(known) || (input && run.machine.options.inputs.has(input.toLowerCase()));
  if (!fallback || isSet || literalOf(str(fallback, run)) === '') return ofText(value);
  const test = truth(ofText(value), run.heap);
  if (test.kind === 'constant') return test.value ? ofText(value) : fallback;
  return eitherValue(ofText(value), [guard(test)], fallback, [guardNot(test)]);
}

/** Defines a function or a class. */
export function define(node: Syntax, frame: Frame, run: Run): void {
  const definition = part(node, 'definition') ?? node;
  const decorators = node.children
    .filter(({ type }) => type === 'decorator')
    .map(({ text }) => /^@\s*([\w.]+)/.exec(text)?.[1] ?? '');
  const name = part(definition, 'name');
  if (!name) return;
  if (definition.type === 'function_definition') {
    const code = codeOf(definition, name.text, decorators, frame, run);
    assign(name, { kind: 'function', code }, frame, run);
    return;
  }
  const bases = (part(definition, 'superclasses')?.children ?? [])
    .filter(({ type }) => type !== 'keyword_argument')
    .map((base) => evaluate(base, frame, run));
  const owner = create(run, { type: 'class', items: bases, fields: new Map(), parent: frame.scope });
  const body = part(definition, 'body');
  if (body) block(body, { ...frame, scope: owner.id, owner: owner.id, outside: new Map() }, run);
  for (const [member, value] of cellOf(owner, run)!.fields)
    if (value.kind === 'library' && value.name === AUTO)
      setField(run, owner, member, ofString(member.toLowerCase()));
  setField(run, owner, '__fields__', newList(run, dataFields(body)));
  assign(name, owner, frame, run);
}

/** What `enum.auto()` gives until the name that it is for is known. */
export const AUTO = 'enum.auto()';

/** The members of a class that is an enumeration, which are their values; undefined where it is none. */
function enumMembers(owner: Value, run: Run): Value[] | undefined {
  const isEnum = ancestors(owner, run).some((one) => one.kind === 'library' && one.name.startsWith('enum.'));
  if (!isEnum) return undefined;
  return [...cellOf(owner, run)!.fields].flatMap(([name, value]) =>
    name.startsWith('_') || value.kind === 'function' ? [] : [value],
  );
}

function dataFields(body: Syntax | undefined): Value[] {
  return (body?.children ?? []).flatMap(({ children: [statement] }) =>
    statement?.type === 'assignment' && part(statement, 'type')
      ? [ofString(part(statement, 'left')!.text)]
      : [],
  );
}

function codeOf(node: Syntax, name: string, decorators: readonly string[], frame: Frame, run: Run): Code {
  const parameters = part(node, 'parameters')?.children ?? [];
  const defaults = new Map<string, Value>();
  for (const parameter of parameters) {
    const value = part(parameter, 'value');
    if (value) defaults.set(part(parameter, 'name')!.text, evaluate(value, frame, run));
  }
  // The body of a method does not see the names of its class.
  const scope = frame.owner === frame.scope ? run.heap.get(frame.scope)?.parent : frame.scope;
  return {
    name,
    parameters,
    body: part(node, 'body') ?? node,
    module: frame.module,
    scope: scope ?? frame.module.scope,
    defaults,
    decorators,
    ...(frame.owner === frame.scope && frame.owner !== undefined ? { owner: frame.owner } : {}),
  };
}

function call(node: Syntax, frame: Frame, run: Run): Value {
  const callee = part(node, 'function')!;
  const list = part(node, 'arguments');
  if (callee.text === 'super') return superOf(frame, run);
  const object = callee.type === 'attribute' ? evaluate(part(callee, 'object')!, frame, run) : undefined;
  const called = object ? undefined : evaluate(callee, frame, run);
  const args =
    list?.type === 'generator_expression'
      ? { positional: [evaluate(list, frame, run)], named: new Map<string, Value>() }
      : argumentsOf(list, frame, run);
  return called
    ? callValue(called, args, run)
    : callMember(object!, part(callee, 'attribute')!.text, args, run);
}

function callMember(object: Value, name: string, args: Args, run: Run): Value {
  if (object.kind === 'choice') return eachOption(object, (one) => callMember(one, name, args, run), run);
  if (object.kind === 'library' || object.kind === 'module' || object.kind === 'ref') {
    const found =
      object.kind === 'ref'
        ? member(object, name, run)
        : object.kind === 'library' && object.name === 'os.environ'
          ? undefined
          : attribute(object, name, run);
    if (found) return callValue(found, args, run);
    if (object.kind === 'ref') callOverrides(object, run);
  }
  return callMethod(object, name, args, run);
}

/** A method that a class of a library gives its subclass calls what the subclass overrides: `builder.create()` its `post_setup`. */
function callOverrides(object: Value, run: Run): void {
  const owner = cellOf(object, run)?.fields.get('__class__');
  const classes = owner ? ancestors(owner, run) : [];
  if (!classes.some(({ kind }) => kind === 'library')) return;
  for (const one of classes) {
    for (const [name, method] of cellOf(one, run)?.fields ?? [])
      if (method.kind === 'function' && !name.startsWith('__') && !run.calls.includes(method.code.body))
        callValue(bind(method, object), NO_ARGS, run);
  }
}

function eachOption(value: Extract<Value, { kind: 'choice' }>, body: (one: Value) => Value, run: Run): Value {
  const possible = value.options.filter(({ guards }) => !exclude(guards, run.machine.guards));
  const options = possible.map(({ value: one, guards }) => ({
    value: run.machine.under(guards, () => body(one)),
    guards,
  }));
  return oneOf(options) ?? NONE;
}

function superOf(frame: Frame, run: Run): Value {
  const owner = frame.owner === undefined ? undefined : run.heap.get(frame.owner);
  const fields = new Map<string, Value>();
  for (const base of [...(owner?.items ?? [])].reverse())
    for (const [name, value] of cellOf(base, run)?.fields ?? [])
      fields.set(name, frame.self ? bind(value, frame.self) : value);
  return newObject(run, 'super', fields);
}

function argumentsOf(list: Syntax | undefined, frame: Frame, run: Run): Args {
  const positional: Value[] = [];
  const named = new Map<string, Value>();
  for (const child of list?.children ?? []) {
    if (child.type === 'keyword_argument')
      named.set(part(child, 'name')!.text, evaluate(part(child, 'value')!, frame, run));
    else if (child.type === 'dictionary_splat') {
      const values = cellOf(evaluate(child.children[0]!, frame, run), run);
      for (const [name, value] of values?.fields ?? []) named.set(name, value);
    } else if (child.type === 'list_splat')
      positional.push(...iterate(evaluate(child.children[0]!, frame, run), run));
    else positional.push(evaluate(child, frame, run));
  }
  return { positional, named };
}

/** Calls a value. */
export function callValue(callee: Value, args: Args, run: Run): Value {
  switch (callee.kind) {
    case 'function':
      return callFunction(callee.code, callee.self, args, run);
    case 'library':
      if (callee.name === 'builtins.str' && args.positional[0])
        return ofText(str(asPrinted(args.positional[0], run), run));
      if (callee.name === 'builtins.repr' && args.positional[0])
        return ofText(str(asPrinted(args.positional[0], run, ['__repr__']), run));
      return callee.self
        ? callMethod(callee.self, callee.name.slice(1), args, run)
        : callLibrary(callee.name, args, run);
    case 'choice':
      return eachOption(callee, (one) => callValue(one, args, run), run);
    case 'ref': {
      const cell = cellOf(callee, run);
      if (cell?.type === 'class') return instantiate(callee, args, run);
      if (cell?.type === 'partial') {
        const [given, named] = [cellOf(cell.fields.get('given'), run), cellOf(cell.fields.get('named'), run)];
        const whole: Args = {
          positional: [...(given?.items ?? []), ...args.positional],
          named: new Map([...(named?.fields ?? []), ...args.named]),
        };
        return callValue(cell.fields.get('called')!, whole, run);
      }
      const own = member(callee, '__call__', run);
      return own ? callValue(own, args, run) : unknownValue(cell?.type ?? 'result');
    }
    default:
      return unknownValue('result');
  }
}

function instantiate(owner: Value, args: Args, run: Run): Value {
  if (args.positional[0] && enumMembers(owner, run)) return args.positional[0];
  const bases = ancestors(owner, run);
  const self = newObject(run, 'instance', { __class__: owner });
  const init = member(self, '__init__', run);
  if (init) callValue(init, args, run);
  else {
    const names = bases.flatMap(
      (base) => cellOf(cellOf(base, run)?.fields.get('__fields__'), run)?.items ?? [],
    );
    names.forEach((name, at) => {
      const field = literalOf(str(name, run))!;
      const value = args.positional[at] ?? args.named.get(field);
      if (value) setField(run, self, field, value);
    });
  }
  return self;
}

function ancestors(owner: Value, run: Run, depth = 0): Value[] {
  const bases = depth < 10 ? (cellOf(owner, run)?.items ?? []) : [];
  return [...bases.flatMap((base) => ancestors(base, run, depth + 1)), owner];
}

/** Runs a function of the program: its returns are joined. */
function callFunction(code: Code, self: Value | undefined, args: Args, run: Run): Value {
  if (run.calls.length >= MAX_DEPTH || run.calls.filter((one) => one === code.body).length > 1) {
    const [handle] = [...args.positional, ...args.named.values()].flatMap((value) =>
      handlesOf(str(value, run), ['fetched']),
    );
    return handle === undefined
      ? unknownValue(code.name, `${code.name} calls itself`)
      : ofText(hole(code.name, { kind: 'fetched', handle }));
  }
  const { machine } = run;
  const { id } = create(run, { type: 'scope', items: [], fields: new Map(), parent: code.scope });
  const isClassMethod = code.decorators.includes('classmethod');
  const owner = code.owner === undefined ? undefined : ({ kind: 'ref', id: code.owner } as const);
  bindParameters(code, isClassMethod ? (owner ?? self) : self, args, id, run);
  const yields: Value[] = [];
  const rest = code.parameters.find(({ type }) => type === 'list_splat_pattern')?.children[0]?.text;
  const frame: Frame = {
    module: code.module,
    scope: id,
    outside: new Map(),
    yields,
    ...(code.owner === undefined ? {} : { owner: code.owner }),
    ...(self ? { self } : {}),
    ...(rest === undefined ? {} : { handedOn: { name: rest, from: machine.location } }),
  };
  const [base, exits, kept] = [machine.guards.length, run.exits.length, run.kept.length];
  run.calls.push(code.body);
  try {
    if (code.body.type !== 'block') return evaluate(code.body, frame, run);
    const ending = block(code.body, frame, run);
    const inside = run.kept.slice(kept).map((one) => one.guard);
    const paths = takeExits(['return'], exits, run);
    if (ending === 'on')
      paths.push({
        kind: 'return',
        state: machine.state,
        heap: run.heap,
        guards: [...machine.guards, ...inside],
        value: NONE,
      });
    endKept(kept, ['loop', 'function'], run);
    if (paths.length === 0) throw LEFT;
    joinPaths(paths, base, run);
    if (yields.length > 0)
      return code.decorators.some((name) => /contextmanager$/.test(name)) ? yields[0]! : newList(run, yields);
    // What every path has says nothing of which it was.
    const common = paths[0]!.guards.filter((one) =>
      paths.every(({ guards }) => guards.some((own) => own.key === one.key)),
    );
    return oneOf(
      paths.map(({ value, guards }) => ({ value, guards: guards.filter((own) => !common.includes(own)) })),
    )!;
  } finally {
    run.calls.pop();
  }
}

function bindParameters(code: Code, self: Value | undefined, args: Args, scope: number, run: Run): void {
  const positional = self ? [self, ...args.positional] : [...args.positional];
  const taken = new Set<string>();
  const set = (name: string, value: Value): void => {
    taken.add(name);
    setField(run, { kind: 'ref', id: scope }, name, value);
  };
  let keywordOnly = false;
  for (const parameter of code.parameters) {
    const inner = parameter.type === 'typed_parameter' ? parameter.children[0]! : parameter;
    if (inner.type === 'list_splat_pattern') {
      set(inner.children[0]!.text, newList(run, positional.splice(0), 'tuple'));
      keywordOnly = true;
    } else if (inner.type === 'dictionary_splat_pattern') {
      const rest = [...args.named].filter(([name]) => !taken.has(name));
      set(inner.children[0]!.text, newObject(run, 'dict', new Map(rest)));
    } else if (inner.type === 'keyword_separator') keywordOnly = true;
    else if (inner.type !== 'positional_separator') {
      const name = (part(inner, 'name') ?? inner).text;
      const given = args.named.get(name) ?? (keywordOnly ? undefined : positional.shift());
      set(name, given ?? code.defaults.get(name) ?? unknownValue(name, `parameter ${name}`));
    }
  }
}
