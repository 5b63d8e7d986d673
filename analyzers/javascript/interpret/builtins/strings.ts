import { type Condition, guard, guardNot, negate, safeRegExp } from '../../../../src/effects/condition.js';
import { compileRegExp } from '../../../../src/effects/regexp/compile.js';
import {
  type Alternative,
  type Cut,
  concat,
  either,
  guarded,
  literal,
  literalParts,
  mapText,
  ofAlternative,
  type Part,
  piecesOf,
  type Text,
} from '../../../../src/effects/text.js';
import { checkBetween } from '../compare.js';
import type { Interpreter } from '../interpreter.js';
import { isImageOf, tells } from '../narrowing.js';
import { type Builtin, defineConstructor, methods, type Realm } from '../realm.js';
import { groupsOf } from '../regexp-groups.js';
import {
  allOf,
  anyOf,
  derived,
  isCallable,
  isObject,
  isText,
  isUnion,
  isUnknown,
  type Obj,
  type Option,
  ofValue,
  testValue,
  textOf,
  textValue,
  type Union,
  unionOf,
  type Value,
} from '../values.js';

const MAX_SPLIT = 8;

/** The value as a text method sees it, with what it remembers. */
function mapped(
  it: Interpreter,
  self: Value,
  body: (value: string) => string,
  withHoles?: (parts: readonly Part[]) => readonly Part[],
): Value {
  const value = it.stringOf(self);
  if (typeof value === 'string') return body(value);
  const made = mapText(textOf(value), body, withHoles);
  isImageOf(made, isUnion(self) ? self : textOf(value), (parts) => {
    const known = literalParts(parts);
    return known === undefined ? (withHoles?.(parts) ?? parts) : [body(known)];
  });
  return textValue(made, isText(value) ? value.steps : undefined);
}

/** Applies a method to each alternative of a text. */
function eachAlternative(self: Value, body: (alternative: Alternative) => Value): Value {
  const { alternatives } = textOf(self);
  if (alternatives.length === 1) return body({ parts: alternatives[0]!.parts, guards: [] });
  return unionOf(
    alternatives.map((alternative): Option => ({ value: body(alternative), guards: alternative.guards })),
  );
}

const escaped = (value: string): string => value.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** The condition that a text matches a pattern; `of` is the value whose text it is. */
export function matching(text: Text, pattern: string, flags = '', of: Text | Union = text): Condition {
  const condition = anyOf(
    text.alternatives.map(({ parts, guards }) => {
      const known = literalParts(parts);
      const test = known === undefined ? undefined : safeRegExp(pattern, flags, known);
      const own: Condition =
        known !== undefined && test
          ? { kind: 'constant', value: test.test(known) }
          : {
              kind: 'matches',
              subject: ofAlternative({ parts, guards: [] }),
              pattern,
              ...(flags === '' ? {} : { flags }),
            };
      return text.alternatives.length === 1 ? own : allOf([...guards.map((g) => g.condition), own]);
    }),
  );
  return tells(condition, of, (parts) => {
    const known = literalParts(parts);
    return known === undefined ? undefined : safeRegExp(pattern, flags, known)?.test(known);
  });
}

function contains(it: Interpreter, self: Value, wanted: Value, where: 'start' | 'end' | 'anywhere'): Value {
  const own = it.stringOf(self);
  const other = it.stringOf(wanted);
  if (typeof own === 'string' && typeof other === 'string')
    return where === 'start'
      ? own.startsWith(other)
      : where === 'end'
        ? own.endsWith(other)
        : own.includes(other);
  const check = checkBetween(own, other, it.machine);
  if (check) return testValue(check);
  it.machine.compare(textOf(own), textOf(other));
  if (typeof other === 'string') {
    const pattern = `${where === 'start' ? '^' : ''}${escaped(other)}${where === 'end' ? '$' : ''}`;
    const condition = anyOf(
      textOf(own).alternatives.map(({ parts, guards }) => {
        const edge = where === 'start' ? parts[0] : where === 'end' ? parts[parts.length - 1] : undefined;
        const given = guards.map((g) => g.condition);
        if (typeof edge === 'string' && edge.length >= other.length)
          return allOf([
            ...given,
            { kind: 'constant', value: where === 'start' ? edge.startsWith(other) : edge.endsWith(other) },
          ]);
        if (where === 'anywhere' && parts.some((part) => typeof part === 'string' && part.includes(other)))
          return allOf(given);
        const one = matching({ alternatives: [{ parts, guards: [] }] }, pattern);
        return textOf(own).alternatives.length === 1 ? one : allOf([...given, one]);
      }),
    );
    return testValue(
      tells(condition, isUnion(self) ? self : textOf(own), (parts) => {
        const known = literalParts(parts);
        if (known !== undefined)
          return where === 'start'
            ? known.startsWith(other)
            : where === 'end'
              ? known.endsWith(other)
              : known.includes(other);
        const edge = where === 'start' ? parts[0] : where === 'end' ? parts[parts.length - 1] : undefined;
        if (typeof edge !== 'string' || edge.length < other.length) return undefined;
        return where === 'start' ? edge.startsWith(other) : edge.endsWith(other);
      }),
    );
  }
  return { ...derived('match', own, other), origins: [{ kind: 'unknown', why: 'match' }] };
}

/** `text.split('')` of what is not wholly known: `.reverse()` and `.join('')` still have the whole of it. */
export function charactersOf(it: Interpreter, text: Text): Obj {
  const pieces = text.alternatives.map(({ parts, guards }) =>
    guarded({ alternatives: [{ parts: piecesOf(parts), guards: [] }] }, guards),
  );
  const made = it.list([], textValue(either(...pieces)));
  made.internal = { kind: 'characters', text };
  return made;
}

/** The text with its characters in reverse; what stands in a hole is not turned, so that turning it twice gives the text again. */
export function reversed(text: Text): Text {
  return {
    ...text,
    alternatives: text.alternatives.map(({ parts, guards }) => ({
      guards,
      parts: parts
        .map((part) => (typeof part === 'string' ? part.split('').reverse().join('') : part))
        .reverse(),
    })),
  };
}

/** Splits the literal parts; a hole stays in the piece that it stands in. */
function splitParts(parts: readonly Part[], separator: string | RegExp): Part[][] | undefined {
  const pieces: Part[][] = [[]];
  let cut = false;
  for (const part of parts) {
    if (typeof part !== 'string') {
      pieces[pieces.length - 1]!.push(part);
      continue;
    }
    const [first, ...others] = part.split(separator);
    if (first) pieces[pieces.length - 1]!.push(first);
    for (const other of others) {
      cut = true;
      pieces.push(other === undefined || other === '' ? [] : [other]);
    }
  }
  return cut ? pieces : undefined;
}

const textOfParts = (parts: readonly Part[]): Value => textValue(ofAlternative({ parts, guards: [] }));

function regexpOf(value: Value): { pattern: RegExp | undefined; source: string; flags: string } | undefined {
  if (!isObject(value) || value.internal?.kind !== 'regexp') return undefined;
  const { source, flags } = value.internal;
  return { pattern: compileRegExp(source, flags), source, flags };
}

function matchList(it: Interpreter, match: RegExpMatchArray | null): Value {
  if (!match) return null;
  const made = it.list([...match]);
  made.props.set('index', match.index);
  made.props.set('input', match.input);
  made.props.set('groups', match.groups ? it.record({ ...match.groups }) : undefined);
  return made;
}

/** What matching gives: the list of groups where it matches, null where not. */
function match(it: Interpreter, self: Value, pattern: Value): Value {
  const regexp = typeof pattern === 'string' ? { source: pattern, flags: '' } : regexpOf(pattern);
  const own = it.stringOf(self);
  if (!regexp) {
    it.machine.compare(textOf(own), textOf(isObject(pattern) ? pattern.rest : pattern));
    return derived('match', own, pattern);
  }
  if (typeof own === 'string') {
    const expression = compileRegExp(regexp.source, regexp.flags, own);
    if (!expression || own.length > 200_000) return derived('match', own);
    const stateful = isObject(pattern) && regexp.flags.includes('g');
    if (!stateful) return matchList(it, own.match(expression));
    return it.list(own.match(expression) ?? []);
  }
  return eachAlternative(own, ({ parts }) => {
    const known = literalParts(parts);
    const expression = known === undefined ? undefined : compileRegExp(regexp.source, regexp.flags, known);
    if (known !== undefined && expression) return matchList(it, known.match(expression));
    const text = ofAlternative({ parts, guards: [] });
    const source = derived(isUnknown(self) ? self.name : holeName(parts), textValue(text));
    const groups = it.record({}, source);
    const made = it.list([textValue(text)], source);
    // With `g` the list is that of all matches.
    const captured = regexp.flags.includes('g') ? undefined : groupsOf(regexp.source);
    captured?.forEach(({ name, always, least }, index) => {
      const cut = { pattern: regexp.source, flags: regexp.flags, group: index + 1, filled: least > 0 };
      const value = always ? cutOf(parts, cut) : derived(source.name, source);
      made.elements!.push(value);
      if (name !== undefined) groups.props.set(name, value);
    });
    made.props.set('groups', groups);
    made.props.set('index', derived('position', source));
    const condition = matching(text, regexp.source, regexp.flags.replace(/[gyd]/g, ''));
    if (condition.kind === 'constant') return condition.value ? made : null;
    return unionOf([
      { value: made, guards: [guard(condition)] },
      { value: null, guards: [guardNot(condition)] },
    ]);
  });
}

/** What a group matches in a text: where that is one hole, it is known which part of it. */
function cutOf(parts: readonly Part[], cut: Cut): Value {
  const [only, ...others] = parts;
  const isHole = typeof only === 'object' && others.length === 0 && !only.piece && !only.cut;
  if (!isHole || only.origin.kind === 'choice') return derived(holeName(parts), textOfParts(parts));
  return textOfParts([{ name: only.name, origin: ofValue(only.origin), cut }]);
}

function holeName(parts: readonly Part[]): string {
  const first = parts.find((part) => typeof part !== 'string');
  return first && typeof first !== 'string' ? first.name : 'match';
}

function replace(it: Interpreter, self: Value, pattern: Value, replacement: Value, all: boolean): Value {
  const own = it.stringOf(self);
  const regexp = regexpOf(pattern);
  const wanted = regexp ? undefined : it.stringOf(pattern);
  const isFunction = isCallable(replacement);
  if (!regexp && typeof wanted !== 'string') return withoutHole(own, wanted, replacement, it, all);
  const put = isFunction ? replacement : it.stringOf(replacement);
  const global = regexp ? regexp.flags.includes('g') : all;
  const on = (value: string): Value => {
    if (regexp && !regexp.pattern) return textValue(textOf(derived('text', own)));
    if (value.length > 300_000) return value;
    if (typeof put === 'string') {
      if (regexp) return value.replace(regexp.pattern!, put);
      return all ? value.replaceAll(wanted as string, put) : value.replace(wanted as string, put);
    }
    // The replacement is a text with holes or a function: put the pieces together.
    const pieces: Value[] = [];
    let last = 0;
    const expression = regexp?.pattern ?? new RegExp(escaped(wanted as string), global ? 'g' : '');
    value.replace(expression, (...args: unknown[]) => {
      const groupsGiven = typeof args[args.length - 1] === 'object' ? 1 : 0;
      const offset = args[args.length - 2 - groupsGiven] as number;
      pieces.push(value.slice(last, offset));
      pieces.push(
        isFunction
          ? it.stringOf(it.call(put as Value, undefined, args.slice(0, -1 - groupsGiven) as Value[]))
          : (put as Value),
      );
      last = offset + (args[0] as string).length;
      return '';
    });
    pieces.push(value.slice(last));
    return it.joined(pieces, undefined);
  };
  if (typeof own === 'string') return on(own);
  return eachAlternativeText(own, ({ parts }) => {
    const known = literalParts(parts);
    if (known !== undefined) return textOf(on(known));
    const anchoredStart = regexp?.source.startsWith('^') ?? false;
    const anchoredEnd = regexp?.source.endsWith('$') ?? false;
    return concat(
      ...parts.map((part, index) => {
        if (typeof part !== 'string') return ofAlternative({ parts: [part], guards: [] });
        if (anchoredStart && index > 0) return literal(part);
        if (anchoredEnd && index < parts.length - 1) return literal(part);
        return textOf(on(part));
      }),
    );
  });
}

/** Replaces a hole, where what is searched for is nothing but that hole. */
function withoutHole(own: Value, wanted: Value, replacement: Value, it: Interpreter, all: boolean): Value {
  const searched = textOf(wanted).alternatives;
  const [only] = searched[0]?.parts ?? [];
  if (searched.length !== 1 || searched[0]!.parts.length !== 1 || typeof only === 'string' || !only)
    return own;
  if (isCallable(replacement)) return own;
  const put = textOf(it.stringOf(replacement));
  return eachAlternativeText(own, ({ parts }) => {
    let done = false;
    return concat(
      ...parts.map((part) => {
        const isWanted =
          typeof part !== 'string' && part.name === only.name && part.origin.kind === only.origin.kind;
        if (!isWanted || (done && !all)) return ofAlternative({ parts: [part], guards: [] });
        done = true;
        return put;
      }),
    );
  });
}

function eachAlternativeText(self: Value, body: (alternative: Alternative) => Text): Value {
  const { alternatives } = textOf(self);
  return textValue(
    either(...alternatives.map((alternative) => guarded(body(alternative), alternative.guards))),
    isText(self) ? self.steps : undefined,
  );
}

function cut(
  it: Interpreter,
  self: Value,
  args: readonly Value[],
  method: 'slice' | 'substring' | 'substr',
): Value {
  const own = it.stringOf(self);
  const known = args.every((arg) => arg === undefined || typeof arg === 'number');
  const numbers = args.map((arg) => (typeof arg === 'number' ? arg : undefined));
  if (typeof own === 'string') {
    if (known) return own[method](numbers[0] as number, numbers[1]);
    return textValue(textOf(derived('text', own, ...args)));
  }
  return eachAlternativeText(own, ({ parts }) => {
    const whole = literalParts(parts);
    if (whole !== undefined && known) return literal(whole[method](numbers[0] as number, numbers[1]));
    const first = parts[0];
    const last = parts[parts.length - 1];
    // From the start up to the end, less some of what is literal at either side.
    const start = numbers[0] ?? 0;
    const end = numbers[1];
    if (known && typeof first === 'string' && start >= 0 && start <= first.length && end === undefined)
      return ofAlternative({ parts: [first.slice(start), ...parts.slice(1)], guards: [] });
    if (
      known &&
      typeof first === 'string' &&
      end !== undefined &&
      end >= start &&
      end <= first.length &&
      method !== 'substr'
    )
      return literal(first.slice(start, end));
    if (
      known &&
      method === 'slice' &&
      typeof last === 'string' &&
      start === 0 &&
      end !== undefined &&
      end < 0 &&
      -end <= last.length
    )
      return ofAlternative({ parts: [...parts.slice(0, -1), last.slice(0, end)], guards: [] });
    return ofAlternative({ parts, guards: [] });
  });
}

/** `String`, `RegExp` and their methods. */
export function defineStrings(it: Interpreter, realm: Realm): void {
  const keep =
    (body: (value: string, ...args: (string | number | undefined)[]) => string): Builtin =>
    (self, args) => {
      const plain = args.map((arg) => (typeof arg === 'string' || typeof arg === 'number' ? arg : undefined));
      return mapped(it, self, (value) => body(value, ...plain));
    };
  const cased =
    (change: (value: string) => string): Builtin =>
    (self) =>
      mapped(it, self, change, (parts) =>
        parts.map((part) => (typeof part === 'string' ? change(part) : part)),
      );
  const split: Builtin = (self, [separator, limit]) => {
    const own = it.stringOf(self);
    const by =
      separator === undefined
        ? undefined
        : (regexpOf(separator)?.pattern ?? (isObject(separator) ? undefined : it.stringOf(separator)));
    const count = typeof limit === 'number' ? limit : undefined;
    if (typeof own === 'string') {
      if (by === undefined && separator !== undefined) return it.list([], derived('piece', own));
      if (by === undefined) return it.list([own]);
      if (typeof by === 'object' && !(by instanceof RegExp))
        return it.list([], textValue(textOf(derived('piece', own, by))));
      return it.list(own.split(by as string, count).slice(0, 100_000));
    }
    if (by === '') return charactersOf(it, textOf(own));
    return eachAlternative(own, ({ parts }) => {
      const known = literalParts(parts);
      if (known !== undefined && (typeof by === 'string' || by instanceof RegExp))
        return it.list(known.split(by, count));
      const pieces =
        (typeof by === 'string' && by !== '') || by instanceof RegExp
          ? splitParts(parts, by as string)
          : undefined;
      if (pieces && pieces.length <= MAX_SPLIT) return it.list(pieces.map(textOfParts));
      // A hole may be split anywhere: each piece is some of it.
      return it.list([], textOfParts(piecesOf(parts)));
    });
  };
  methods(it, realm, realm.string, {
    toString: (self: Value) => it.stringOf(self),
    valueOf: (self: Value) => it.stringOf(self),
    toLowerCase: cased((value) => value.toLowerCase()),
    toUpperCase: cased((value) => value.toUpperCase()),
    toLocaleLowerCase: cased((value) => value.toLowerCase()),
    toLocaleUpperCase: cased((value) => value.toUpperCase()),
    trim: keep((value) => value.trim()),
    trimStart: keep((value) => value.trimStart()),
    trimEnd: keep((value) => value.trimEnd()),
    trimLeft: keep((value) => value.trimStart()),
    trimRight: keep((value) => value.trimEnd()),
    normalize: keep((value) => value.normalize()),
    padStart: keep((value, length, fill) =>
      value.padStart(Math.min(Number(length), 10_000), fill === undefined ? undefined : String(fill)),
    ),
    padEnd: keep((value, length, fill) =>
      value.padEnd(Math.min(Number(length), 10_000), fill === undefined ? undefined : String(fill)),
    ),
    repeat: keep((value, count) =>
      value.length * Number(count) > 100_000 || !(Number(count) >= 0) ? value : value.repeat(Number(count)),
    ),
    slice: (self, args) => cut(it, self, args, 'slice'),
    substring: (self, args) => cut(it, self, args, 'substring'),
    substr: (self, args) => cut(it, self, args, 'substr'),
    concat: (self, args) => it.joined([it.stringOf(self), ...args.map((arg) => it.stringOf(arg))], undefined),
    charAt(self, [index]) {
      const own = it.stringOf(self);
      return typeof own === 'string' && typeof index === 'number'
        ? own.charAt(index)
        : textValue(textOf(derived('character', own)));
    },
    at(self, [index]) {
      const own = it.stringOf(self);
      return typeof own === 'string' && typeof index === 'number' ? own.at(index) : derived('character', own);
    },
    charCodeAt(self, [index]) {
      const own = it.stringOf(self);
      return typeof own === 'string'
        ? own.charCodeAt(typeof index === 'number' ? index : 0)
        : derived('code', own);
    },
    codePointAt(self, [index]) {
      const own = it.stringOf(self);
      return typeof own === 'string'
        ? own.codePointAt(typeof index === 'number' ? index : 0)
        : derived('code', own);
    },
    startsWith: (self, [wanted]) => contains(it, self, wanted, 'start'),
    endsWith: (self, [wanted]) => contains(it, self, wanted, 'end'),
    includes: (self, [wanted]) => contains(it, self, wanted, 'anywhere'),
    indexOf(self, [wanted, from]) {
      const own = it.stringOf(self);
      const isFromStart = from === undefined || from === 0;
      if (typeof own === 'string' && typeof wanted === 'string' && (isFromStart || typeof from === 'number'))
        return own.indexOf(wanted, isFromStart ? 0 : Number(from));
      // Further on, what is at the start need not be there again.
      if (!isFromStart) return derived('index', own);
      const there = contains(it, self, wanted, 'anywhere');
      if (there === true) return derived('position', own);
      if (there === false) return -1;
      if (typeof there === 'object' && there?.kind === 'test')
        return unionOf([
          {
            value: { ...derived('position', own), origins: [{ kind: 'unknown', why: 'position' }] },
            guards: [guard(there.condition)],
          },
          { value: -1, guards: [guard(negate(there.condition))] },
        ]);
      return derived('index', own);
    },
    lastIndexOf(self, [wanted, from]) {
      const own = it.stringOf(self);
      return typeof own === 'string' && typeof wanted === 'string' && from === undefined
        ? own.lastIndexOf(wanted)
        : typeof own === 'string' && typeof wanted === 'string' && typeof from === 'number'
          ? own.lastIndexOf(wanted, from)
          : derived('index', own);
    },
    search: (self) => derived('index', it.stringOf(self)),
    split,
    replace: (self, [pattern, replacement]) => replace(it, self, pattern, replacement, false),
    replaceAll: (self, [pattern, replacement]) => replace(it, self, pattern, replacement, true),
    match: (self, [pattern]) => match(it, self, pattern),
    matchAll(self, [pattern]) {
      const own = it.stringOf(self);
      const regexp = regexpOf(pattern);
      if (typeof own === 'string' && regexp?.pattern?.global && own.length < 100_000)
        return it.list([...own.matchAll(regexp.pattern)].slice(0, 1000).map((one) => matchList(it, one)));
      const source = derived('match', own);
      return it.list([], it.list([], source));
    },
    localeCompare(self, [other]) {
      const own = it.stringOf(self);
      return typeof own === 'string' && typeof other === 'string'
        ? own.localeCompare(other, 'en')
        : derived('order', own, other);
    },
  });
  realm.string.props.set(
    realm.iterator,
    it.builtin('iterator', (self) => it.iterator(it.iterate(self).items, it.iterate(self).rest)),
  );
  defineConstructor(
    it,
    realm,
    'String',
    realm.string,
    (_self, args, isNew) => {
      const value = args.length === 0 ? '' : it.stringOf(args[0]);
      if (!isNew) return value;
      const made: Obj = it.record({});
      made.proto = realm.string;
      made.internal = { kind: 'primitive', value };
      return made;
    },
    {
      fromCharCode: (_self, args) =>
        args.every((arg) => typeof arg === 'number')
          ? String.fromCharCode(...(args as number[]))
          : textValue(textOf(derived('text', ...args))),
      fromCodePoint: (_self, args) =>
        args.every((arg) => typeof arg === 'number' && arg >= 0 && arg <= 0x10ffff)
          ? String.fromCodePoint(...(args as number[]))
          : textValue(textOf(derived('text', ...args))),
      raw: (_self, [strings, ...values]) => {
        const quasis = it.iterate(it.getProperty(strings, 'raw')).items;
        return it.joined(
          quasis.flatMap((quasi, index) => [
            it.stringOf(quasi),
            ...(index < values.length ? [it.stringOf(values[index])] : []),
          ]),
          undefined,
        );
      },
    },
  );
  methods(it, realm, realm.regexp, {
    test(self, [subject]) {
      const own = it.stringOf(subject);
      const regexp = regexpOf(self);
      if (!regexp) {
        if (isObject(self)) it.machine.compare(textOf(own), textOf(self.rest));
        return derived('match', own);
      }
      if (typeof own === 'string') {
        const expression = compileRegExp(regexp.source, regexp.flags.replace(/[gy]/g, ''), own);
        return expression && own.length < 200_000 ? expression.test(own) : derived('match', own);
      }
      const text = textOf(own);
      const flags = regexp.flags.replace(/[gyd]/g, '');
      return testValue(matching(text, regexp.source, flags, isUnion(subject) ? subject : text));
    },
    exec(self, [subject]) {
      const regexp = regexpOf(self);
      const own = it.stringOf(subject);
      if (regexp?.pattern && isObject(self) && /[gy]/.test(regexp.flags)) {
        if (typeof own !== 'string') {
          const index = it.getProperty(self, 'lastIndex');
          // Once through a loop over the matches of something unknown.
          if (index === 1) return null;
          it.setProperty(self, 'lastIndex', 1);
          return match(it, own, it.regexp(regexp.source, regexp.flags.replace(/[gy]/g, '')));
        }
        if (own.length > 200_000) return null;
        const from = it.getProperty(self, 'lastIndex');
        regexp.pattern.lastIndex = typeof from === 'number' ? from : 0;
        const found = regexp.pattern.exec(own);
        it.setProperty(self, 'lastIndex', regexp.pattern.lastIndex);
        return matchList(it, found);
      }
      return match(it, own, self);
    },
    toString: (self: Value) => textValue(textOf(self)),
  });
  for (const name of ['source', 'flags', 'global', 'ignoreCase', 'multiline', 'sticky', 'unicode'] as const) {
    realm.regexp.props.set(name, {
      kind: 'accessor',
      get: it.builtin(name, (self) => {
        const regexp = regexpOf(self);
        if (!regexp) return undefined;
        return name === 'source' || name === 'flags'
          ? regexp[name]
          : regexp.flags.includes(
              { global: 'g', ignoreCase: 'i', multiline: 'm', sticky: 'y', unicode: 'u' }[name],
            );
      }),
    });
  }
  defineConstructor(it, realm, 'RegExp', realm.regexp, (_self, [pattern, flags]) => {
    const from = regexpOf(pattern);
    const source = from ? from.source : it.stringOf(pattern);
    if (typeof source !== 'string') {
      const made = it.record({}, derived('match', source));
      made.proto = realm.regexp;
      return made;
    }
    return it.regexp(source, typeof flags === 'string' ? flags : (from?.flags ?? ''));
  });
}
