import type {
  ArithmeticCommand,
  ArithmeticExpression,
  HereDoc,
  ParameterExpansionPart,
  Word,
  WordPart,
} from 'unbash';
import { type Condition, conditionId, guard, guardNot } from '../../src/effects/condition.js';
import {
  concat,
  either,
  guarded,
  handlesOf,
  hole,
  literal,
  literalOf,
  literalParts,
  mapText,
  ofAlternative,
  type Part,
  type Text,
  textKey,
} from '../../src/effects/text.js';
import { captured, statusText, substitutionEnded } from './interpret.js';
import { decode, NO_TEXT, type Session } from './session.js';
import {
  type Field,
  removePattern,
  replacePattern,
  splitFields,
  withoutFinalNewlines,
} from './text-operations.js';

/** A word as one string, as in an assignment: no splitting. */
export function expandWord(word: Word, session: Session): Text {
  if (!word.parts) return tilde(decode(session, word.value), session);
  return word.parts.reduce<Text>((all, part) => concat(all, partText(part, session)), NO_TEXT);
}

/** Words as the arguments they become: unquoted expansions are split, `"$@"` and arrays give several. */
export function expandWords(words: readonly Word[], session: Session): Field[] {
  return words.flatMap((word) => expandFields(word, session));
}

function expandFields(word: Word, session: Session): Field[] {
  if (!word.parts) {
    const text = tilde(decode(session, word.value), session);
    // A hole of the template that is not quoted is split like the source it stands for.
    return word.text === word.value && /[\uE000]/.test(word.value) ? splitFields(text) : [text];
  }
  const fields: Field[] = [];
  let open: Field | undefined;
  const append = (text: Text): void => {
    open = open ? concat(open, text) : text;
  };
  // What is written beside an expansion is there where the expansion is empty.
  const addList = (items: readonly Field[], isLast: boolean): void => {
    for (const [at, item] of items.entries()) {
      if (at > 0) {
        fields.push(open!);
        open = undefined;
      }
      const beside = open !== undefined || (at === items.length - 1 && !isLast);
      append(beside ? orNothing(item) : item);
    }
  };
  for (const [at, part] of word.parts.entries()) {
    const isLast = at === word.parts.length - 1;
    if (part.type === 'DoubleQuoted') {
      const list = part.parts.length === 1 ? listOf(part.parts[0]!, session) : undefined;
      if (list) addList(list, isLast);
      else append(partText(part, session));
    } else if (
      part.type === 'SimpleExpansion' ||
      part.type === 'ParameterExpansion' ||
      part.type === 'CommandExpansion'
    ) {
      const list = listOf(part, session);
      if (list) {
        addList(list, isLast);
        continue;
      }
      const text = partText(part, session);
      const pieces = splitFields(text);
      if (pieces.length > 0 && startsWithSpace(text) && open) {
        fields.push(open);
        open = undefined;
      }
      addList(pieces, isLast || endsWithSpace(text));
      if (pieces.length > 0 && endsWithSpace(text) && open) {
        fields.push(open);
        open = undefined;
      }
    } else if (part.type === 'BraceExpansion') {
      const choices = braces(part.text);
      if (choices && word.parts.length === 1) return choices.map(literal);
      append(decode(session, part.text));
    } else if (part.type === 'Literal' && part.value.includes('\uE000')) {
      const text = decode(session, part.value);
      const pieces = splitFields(text);
      if (startsWithSpace(text) && open && pieces.length > 0) {
        fields.push(open);
        open = undefined;
      }
      addList(pieces, isLast);
    } else append(partText(part, session));
  }
  if (open) fields.push(open);
  return fields;
}

function orNothing(field: Field): Field {
  return field.absent ? either(field, ...field.absent.map((guards) => guarded(NO_TEXT, guards))) : field;
}

function startsWithSpace(text: Text): boolean {
  return text.alternatives.some(({ parts }) => typeof parts[0] === 'string' && /^\s/.test(parts[0]));
}

function endsWithSpace(text: Text): boolean {
  return text.alternatives.some(({ parts }) => {
    const last = parts[parts.length - 1];
    return typeof last === 'string' && /\s$/.test(last);
  });
}

/** `"$@"`, `"${a[@]}"` and their unquoted forms: the list they are. */
function listOf(part: WordPart, session: Session): readonly Field[] | undefined {
  if (part.type === 'SimpleExpansion' && (part.text === '$@' || part.text === '$*'))
    return session.positional;
  if (part.type !== 'ParameterExpansion') return undefined;
  const all = part.index?.value === '@' || part.index?.value === '*';
  if (all && part.prefix === '!') return keysOf(part.parameter, session);
  const isPositional = part.parameter === '@' || part.parameter === '*';
  if ((!all && !isPositional) || part.prefix) return undefined;
  const items = isPositional ? session.positional : (session.machine.state.arrays.get(part.parameter) ?? []);
  if (part.operation?.type === 'Slice') {
    const [from, length] = [part.operation.offset, part.operation.length].map((word) =>
      word ? Number(literalOf(expandWord(word, session))) : undefined,
    );
    // Positional parameters count from 1, after `$0`.
    const start = Math.max(0, (from ?? 0) - (isPositional ? 1 : 0));
    if (!Number.isFinite(start)) return items;
    return items.slice(start, length === undefined || !Number.isFinite(length) ? undefined : start + length);
  }
  if (part.operation?.type === 'Default' && items.length === 0)
    return [expandWord(part.operation.operand, session)];
  if (part.operation?.type === 'Default' && part.operation.operator.includes('+'))
    return [expandWord(part.operation.operand, session)];
  return items;
}

/** `"${!a[@]}"`: the numbers of a list's items, the keys of a table. */
function keysOf(name: string, session: Session): readonly Field[] {
  const { arrays } = session.machine.state;
  const keys = [...arrays.keys()].flatMap((entry) =>
    entry.startsWith(`${name}[`) ? [entry.slice(name.length + 1, -1)] : [],
  );
  if (keys.length > 0) return keys.map(literal);
  return (arrays.get(name) ?? []).map(({ absent }, at) => ({
    ...literal(String(at)),
    ...(absent ? { absent } : {}),
  }));
}

function partText(part: WordPart, session: Session): Text {
  switch (part.type) {
    case 'Literal':
      return tilde(decode(session, part.value), session);
    case 'SingleQuoted':
    case 'AnsiCQuoted':
      return decode(session, part.value);
    case 'Glob':
    case 'ExtendedGlob':
    case 'BraceExpansion':
      return decode(session, part.text);
    case 'DoubleQuoted':
    case 'LocaleString':
      return part.parts.reduce<Text>(
        (all, inner) =>
          concat(all, inner.type === 'Literal' ? decode(session, inner.value) : partText(inner, session)),
        NO_TEXT,
      );
    case 'SimpleExpansion':
      return variable(part.text.slice(1), session);
    case 'ParameterExpansion':
      return parameter(part, session);
    case 'CommandExpansion': {
      if (!part.script) return NO_TEXT;
      const { stdout, status } = captured(part.script, session);
      substitutionEnded(status);
      return withoutFinalNewlines(stdout);
    }
    case 'ArithmeticExpansion':
      return part.expression ? arithmetic(part.expression, session) : NO_TEXT;
    case 'ProcessSubstitution': {
      if (!part.script) return NO_TEXT;
      const { stdout } = captured(part.script, session);
      const path = hole('process substitution', { kind: 'runner', what: `process substitution ${part.pos}` });
      session.machine.write(path, stdout);
      const [handle] = handlesOf(stdout, ['fetched']);
      return handle === undefined ? path : hole('process substitution', { kind: 'file', handle });
    }
  }
}

function tilde(text: Text, session: Session): Text {
  const [first] = text.alternatives[0]?.parts ?? [];
  if (typeof first !== 'string' || !/^~(\/|$)/.test(first)) return text;
  return concat(
    session.machine.env('HOME'),
    mapText(
      text,
      (value) => value.slice(1),
      (parts) => [(parts[0] as string).slice(1), ...parts.slice(1)],
    ),
  );
}

/** The value of a parameter by name. */
export function variable(name: string, session: Session): Text {
  const { machine } = session;
  if (/^\d+$/.test(name))
    return name === '0' ? session.name : (session.positional[Number(name) - 1] ?? NO_TEXT);
  switch (name) {
    case '@':
    case '*':
      return joined(session.positional, ' ');
    case '#':
      return literal(String(session.positional.length));
    case '?':
      return statusText(session.status);
    case '$':
    case '!':
    case 'RANDOM':
    case 'SECONDS':
    case 'BASHPID':
      return hole(name, { kind: 'runner', what: name });
    case 'PWD':
      return machine.state.cwd;
    case 'BASH_SOURCE':
      return session.sourced ?? session.name;
    case 'IFS':
      return literal(' \t\n');
    case '_':
      return hole('_', { kind: 'runner', what: 'last argument' });
  }
  const own = machine.state.env.get(name);
  if (own) return own;
  const array = session.machine.state.arrays.get(name);
  if (array) return array[0] ?? NO_TEXT;
  return machine.env(name);
}

function joined(items: readonly Text[], glue: string): Text {
  return items.reduce<Text>((all, item, at) => (at === 0 ? item : concat(all, literal(glue), item)), NO_TEXT);
}

/** The value of the variable that a text names; of a name that is not wholly known, where all that it can be have the same. */
function variableNamed(name: readonly Part[], session: Session): Text | undefined {
  const known = literalParts(name);
  if (known !== undefined) return variable(known, session);
  if (!name.some((part) => typeof part === 'string')) return undefined;
  const pattern = name
    .map((part) => (typeof part === 'string' ? part.replace(/\W/g, '\\$&') : '\\w+'))
    .join('');
  const names = new RegExp(`^${pattern}$`);
  const [value, ...others] = [...session.machine.state.env].flatMap(([own, text]) =>
    names.test(own) ? [text] : [],
  );
  return value && others.every((other) => textKey(other) === textKey(value)) ? value : undefined;
}

function parameter(part: ParameterExpansionPart, session: Session): Text {
  const { operation } = part;
  if (part.prefix === '#') {
    const array = session.machine.state.arrays.get(part.parameter);
    if (part.index && array)
      return array.some(({ absent }) => absent)
        ? hole('length', { kind: 'unknown', why: part.text })
        : literal(String(array.length));
    const known = literalOf(variable(part.parameter, session));
    return known === undefined
      ? hole('length', { kind: 'unknown', why: part.text })
      : literal(String(known.length));
  }
  let value: Text;
  if (part.prefix === '!') {
    const names = variable(part.parameter, session).alternatives;
    // A table of variables, of which one is chosen: who asks for what is not in it is an error.
    const { env } = session.machine.state;
    const known = names.filter(({ parts }) => env.has(literalParts(parts) ?? ''));
    value = either(
      ...(known.length > 0 ? known : names).map(({ parts, guards }) =>
        guarded(
          variableNamed(parts, session) ?? hole(part.parameter, { kind: 'unknown', why: part.text }),
          guards,
        ),
      ),
    );
  } else if (part.index) {
    if (part.index.value === '@' || part.index.value === '*')
      value = joined(session.machine.state.arrays.get(part.parameter) ?? [], ' ');
    else value = element(part.parameter, part.index, session);
  } else value = variable(part.parameter, session);
  if (!operation) return value;
  switch (operation.type) {
    case 'Default':
      return defaulted(
        part,
        operation.operator,
        () => expandWord(operation.operand, session),
        value,
        session,
      );
    case 'Remove': {
      const pattern = literalOf(expandWord(operation.operand, session));
      return pattern === undefined ? value : removePattern(value, operation.operator, pattern);
    }
    case 'Replace': {
      const pattern = literalOf(expandWord(operation.pattern, session));
      return pattern === undefined
        ? value
        : replacePattern(value, operation.operator, pattern, expandWord(operation.replacement, session));
    }
    case 'Slice': {
      const [from, length] = [operation.offset, operation.length].map((word) =>
        word ? Number(literalOf(expandWord(word, session))?.trim()) : undefined,
      );
      if (from === undefined || !Number.isInteger(from)) return value;
      return mapText(value, (text) => {
        const start = from < 0 ? Math.max(0, text.length + from) : from;
        return text.slice(
          start,
          length === undefined ? undefined : length < 0 ? text.length + length : start + length,
        );
      });
    }
    case 'CaseModification': {
      const upper = operation.operator.startsWith('^');
      const change = (text: string): string => (upper ? text.toUpperCase() : text.toLowerCase());
      return mapText(value, (text) =>
        operation.operator.length === 2 ? change(text) : change(text.slice(0, 1)) + text.slice(1),
      );
    }
    default:
      return value;
  }
}

function element(name: string, index: Word, session: Session): Text {
  const key = literalOf(expandWord(index, session));
  const items = session.machine.state.arrays.get(name) ?? [];
  if (key !== undefined) {
    const keyed = session.machine.state.arrays.get(`${name}[${key}]`);
    if (keyed?.[0]) return keyed[0];
    const at = Number(key);
    if (Number.isInteger(at))
      return items.at(at) ?? (items.length === 0 && at === 0 ? variable(name, session) : NO_TEXT);
    return NO_TEXT;
  }
  // A table with an unknown key: one of its entries, or nothing.
  return items.length > 0 ? either(...items) : hole(name, { kind: 'unknown', why: `${name}[…]` });
}

/** `${x:-y}` and its kin. */
function defaulted(
  part: ParameterExpansionPart,
  operator: string,
  operand: () => Text,
  value: Text,
  session: Session,
): Text {
  const colon = operator.startsWith(':');
  const kind = operator[operator.length - 1]!;
  const isSet = isAssigned(part.parameter, session);
  const known = literalOf(value);
  const assignDefault = (text: Text): Text => {
    if (kind === '=') session.machine.state.env.set(part.parameter, text);
    return text;
  };
  if (kind === '?') return value;
  if (isSet && (known !== undefined || !colon)) {
    const present = colon ? known !== '' : true;
    if (kind === '+') return present ? operand() : NO_TEXT;
    return present ? value : assignDefault(operand());
  }
  // A variable that neither the action nor the runner sets is unset; who sets it chooses for himself.
  const ambient = value.alternatives.every(
    ({ parts }) => parts.length === 1 && typeof parts[0] !== 'string' && parts[0]!.origin.kind === 'env',
  );
  if (!isSet && ambient) return kind === '+' ? NO_TEXT : assignDefault(operand());
  const emptiness = { kind: 'empty', subject: value } as const;
  const decided = session.machine.guards.find(
    (one) => one.key === conditionId(emptiness) || one.negationKey === conditionId(emptiness),
  );
  if (decided) {
    const isEmpty = decided.key === conditionId(emptiness);
    if (kind === '+') return isEmpty ? NO_TEXT : operand();
    return isEmpty ? assignDefault(operand()) : value;
  }
  const some = value.alternatives.filter(({ parts }) => parts.length > 0);
  // Where it is certain which values are something, theirs are the conditions.
  if (some.length > 0 && some.every(({ parts }) => parts.some((part) => typeof part === 'string'))) {
    const none = value.alternatives.filter(({ parts }) => parts.length === 0);
    if (none.length === 0) return kind === '+' ? operand() : value;
    const [given, other] = kind === '+' ? [operand(), NO_TEXT] : [undefined, operand()];
    return assignDefault(
      either(
        ...some.map((one) => (given ? guarded(given, one.guards) : ofAlternative(one))),
        ...none.map(({ guards }) => guarded(other, guards)),
      ),
    );
  }
  const [empty, full] = [[guard(emptiness)], [guardNot(emptiness)]];
  const other = operand();
  if (kind === '+') return either(guarded(other, full), guarded(NO_TEXT, empty));
  // `${x:-}` is x, whatever that is.
  return assignDefault(literalOf(other) === '' ? value : either(guarded(value, full), guarded(other, empty)));
}

function isAssigned(name: string, session: Session): boolean {
  if (/^\d+$/.test(name)) return Number(name) <= session.positional.length || name === '0';
  return (
    session.machine.state.env.has(name) ||
    session.machine.state.arrays.has(name) ||
    ['CI', 'GITHUB_ACTIONS', 'HOME'].includes(name) ||
    /^\d+$/.test(name)
  );
}

function braces(text: string): string[] | undefined {
  const list = /^\{([^{}]*)\}$/.exec(text)?.[1];
  if (list === undefined) return undefined;
  const range = /^(-?\d+)\.\.(-?\d+)$/.exec(list);
  if (range) {
    const [from, to] = [Number(range[1]), Number(range[2])];
    if (Math.abs(to - from) > 100) return undefined;
    return Array.from({ length: Math.abs(to - from) + 1 }, (_, at) => String(from + (to >= from ? at : -at)));
  }
  return list.includes(',') ? list.split(',') : undefined;
}

function arithmetic(expression: ArithmeticExpression, session: Session): Text {
  const value = evaluate(expression, session);
  return value === undefined
    ? hole('number', { kind: 'runner', what: 'arithmetic' })
    : literal(String(value));
}

/** When `(( … ))` succeeds: decided for numbers of arguments and items; what counts turns and tries is not followed. */
export function arithmeticCondition({ expression, body }: ArithmeticCommand, session: Session): Condition {
  const value = expression && body.includes('#') ? evaluate(expression, session) : undefined;
  return value === undefined ? { kind: 'undecided', text: body } : { kind: 'constant', value: value !== 0 };
}

/** The number of items of a list; undefined where some are not always there. */
function lengthOf(list: string, session: Session): number | undefined {
  const items = session.machine.state.arrays.get(list);
  return items?.some(({ absent }) => absent) ? undefined : items?.length;
}

function evaluate(expression: ArithmeticExpression, session: Session): number | undefined {
  switch (expression.type) {
    case 'ArithmeticWord': {
      const list = /^\$\{#(\w+)\[[@*]\]\}$/.exec(expression.value)?.[1];
      if (list !== undefined) return lengthOf(list, session);
      const text = /^[A-Za-z_]\w*$/.test(expression.value)
        ? literalOf(variable(expression.value, session))
        : /^\d+$/.test(expression.value)
          ? expression.value
          : literalOf(variable(expression.value.replace(/^\$\{?|\}$/g, ''), session));
      return text !== undefined && /^-?\d+$/.test(text) ? Number(text) : undefined;
    }
    case 'ArithmeticGroup':
      return evaluate(expression.expression, session);
    case 'ArithmeticUnary': {
      const value = evaluate(expression.operand, session);
      if (value === undefined) return undefined;
      return expression.operator === '-' ? -value : expression.operator === '!' ? Number(value === 0) : value;
    }
    case 'ArithmeticBinary': {
      const [left, right] = [evaluate(expression.left, session), evaluate(expression.right, session)];
      if (left === undefined || right === undefined) return undefined;
      const operations: Record<string, number> = {
        '+': left + right,
        '-': left - right,
        '*': left * right,
        '/': right === 0 ? Number.NaN : Math.trunc(left / right),
        '%': left % right,
        '<': Number(left < right),
        '<=': Number(left <= right),
        '>': Number(left > right),
        '>=': Number(left >= right),
        '==': Number(left === right),
        '!=': Number(left !== right),
        '&&': Number(left !== 0 && right !== 0),
        '||': Number(left !== 0 || right !== 0),
      };
      const result = operations[expression.operator];
      return result === undefined || !Number.isFinite(result) ? undefined : result;
    }
    default:
      return undefined;
  }
}

/** The text of a here-document. */
export function textOfHereDocument(document: HereDoc, session: Session): Text {
  const { body, delimiter, operator } = document;
  const strip = (text: Text): Text =>
    operator === '<<-' ? mapText(text, (value) => value.replace(/^\t+/gm, '')) : text;
  if (delimiter?.quoted || !body.parts) return strip(decode(session, body.text));
  return strip(
    body.parts.reduce<Text>(
      (all, part) =>
        concat(all, part.type === 'Literal' ? decode(session, part.value) : partText(part, session)),
      NO_TEXT,
    ),
  );
}
