import { type Guard, guard, guardNot } from '../../../../src/effects/condition.js';
import type { Text } from '../../../../src/effects/text.js';
import { equality } from '../compare.js';
import { firstOf, MAX_ENTRIES, presentOptions, spreadInto } from '../elements.js';
import type { Interpreter } from '../interpreter.js';
import { tellsEither } from '../narrowing.js';
import { isNoElement } from '../path.js';
import { tableEntry } from '../properties.js';
import { type Builtin, defineConstructor, methods, type Realm } from '../realm.js';
import {
  allOf,
  anyOf,
  derived,
  isArray,
  isObject,
  isText,
  isUnion,
  isUnknown,
  NO_ELEMENT,
  type Obj,
  type Option,
  optionsOf,
  testValue,
  textValue,
  truthiness,
  unionOf,
  type Value,
} from '../values.js';
import { charactersOf, reversed } from './strings.js';

/** The elements with the guards under which each is there. */
function elementsOf(it: Interpreter, value: Value): { options: Option[]; rest: Value } {
  const { items, rest } = it.iterate(value);
  return {
    options: items.flatMap((item): Option[] => {
      if (isNoElement(item)) return [];
      if (!isUnion(item) || !item.options.some((option) => isNoElement(option.value)))
        return [{ value: item, guards: [] }];
      const present = item.options.filter((option) => !isNoElement(option.value));
      return [{ value: unionOf(present), guards: present.length === 1 ? present[0]!.guards : [] }];
    }),
    rest,
  };
}

/** The text that the list has the characters of, as it was split. */
function charactersIn(value: Value): Text | undefined {
  return isArray(value) && value.elements.length === 0 && value.internal?.kind === 'characters'
    ? value.internal.text
    : undefined;
}

/** Gives the list with conditional elements put back in a form that lists keep them in. */
function listOf(it: Interpreter, options: readonly Option[], rest: Value): Obj {
  return it.list(
    options.map(({ value, guards }) => (guards.length === 0 ? value : conditional(value, guards))),
    rest,
  );
}

function sieved(list: Obj): Obj {
  list.sieved = true;
  return list;
}

function conditional(value: Value, guards: readonly Guard[]): Value {
  return unionOf([
    { value, guards },
    { value: NO_ELEMENT, guards: [guardNot(allOf(guards.map((g) => g.condition)))] },
  ]);
}

/** `Array` and its methods; a list of which only the kind of element is known stays one. */
export function defineArrays(it: Interpreter, realm: Realm): void {
  const code = (): string => it.code();
  const truth = (value: Value) => truthiness(value, code);
  const call = (callee: Value, ...args: Value[]): Value => it.call(callee, undefined, args);

  /** The place of an element of which there may be any number: what is looked up by it in the same list is that element. */
  const placeInRest = (self: Value, rest: Value): Value => {
    const index = derived('index', rest);
    return isArray(self)
      ? { ...index, place: { list: self, wanted: rest, at: [], inRest: true, offset: 0 } }
      : index;
  };

  /** What the body gives for an element: it is called where the element is there. */
  const visit = (guards: readonly Guard[], body: () => Value): Value => {
    if (guards.length === 0) return body();
    let made: Value;
    it.branch(
      allOf(guards.map((g) => g.condition)),
      () => {
        made = body();
        return undefined;
      },
      () => undefined,
    );
    return made;
  };

  /** What stands at 0, 1, … of an object that is no array. */
  const indexed = (object: Obj): Value[] => {
    const length = it.getProperty(object, 'length');
    const keys = [...object.props.keys()].filter((key) => typeof key === 'string' && /^\d{1,4}$/.test(key));
    const count = typeof length === 'number' ? Math.min(length, 4096) : keys.length;
    return Array.from({ length: Math.min(count, keys.length) }, (_, index) =>
      it.getProperty(object, String(index)),
    );
  };

  const find: Builtin = (self, [predicate]) => {
    const { options, rest } = elementsOf(it, self);
    const found: Option[] = [];
    const missed: ReturnType<typeof truth>[] = [];
    for (const [index, { value, guards }] of options.entries()) {
      const condition = allOf([
        ...guards.map((g) => g.condition),
        truth(call(predicate, value, index, self)),
      ]);
      const decided = it.path.decide(condition);
      if (decided === false) continue;
      found.push({ value, guards: decided ? [] : [guard(condition)] });
      if (decided) return found.length === 1 ? value : unionOf(found);
      missed.push(condition);
      // One of a long list of the tree's own words, whichever.
      if (
        missed.length > MAX_ENTRIES &&
        isArray(self) &&
        self.elements?.every((one) => typeof one === 'string')
      )
        return tableEntry(it, self, derived('entry'));
      if (missed.length > 24) {
        found.push({
          value: derived('entry', {
            kind: 'unknown',
            name: 'entry',
            id: 0,
            origins: [{ kind: 'tree', file: it.location().file }],
          }),
          guards: [],
        });
        break;
      }
    }
    if (rest !== undefined) {
      call(predicate, rest, placeInRest(self, rest), self);
      return found.length === 0
        ? rest
        : unionOf([...found, { value: rest, guards: [guardNot(anyOf(missed))] }]);
    }
    if (found.length === 0) return undefined;
    return unionOf([...found, { value: undefined, guards: [guardNot(anyOf(missed))] }]);
  };

  const filter: Builtin = (self, [predicate]) => {
    const { options, rest } = elementsOf(it, self);
    const kept: Option[] = [];
    for (const [index, option] of options.entries()) {
      const condition = truth(call(predicate, option.value, index, self));
      const decided = it.path.decide(condition);
      if (decided === false) continue;
      kept.push(decided ? option : { value: option.value, guards: [...option.guards, guard(condition)] });
    }
    if (rest === undefined) return sieved(listOf(it, kept, rest));
    const condition = truth(call(predicate, rest, placeInRest(self, rest), self));
    // Of words that are not known, some may pass: one that does stands for them.
    if (!isText(rest) || it.path.decide(condition) === true) return listOf(it, kept, rest);
    return sieved(listOf(it, [...kept, { value: rest, guards: [guard(condition)] }], undefined));
  };

  const includes: Builtin = (self, [wanted]) => {
    const { options, rest } = elementsOf(it, self);
    const conditions = options.map(({ value, guards }) =>
      allOf([...guards.map((g) => g.condition), equality(value, wanted, false, it.machine, code)]),
    );
    if (rest !== undefined) conditions.push(equality(rest, wanted, false, it.machine, code));
    return testValue(tellsEither(anyOf(conditions), ...conditions));
  };

  const map: Builtin = (self, [mapper]) => {
    const { options, rest } = elementsOf(it, self);
    return listOf(
      it,
      options.map(({ value, guards }, index) => ({
        value: visit(guards, () => call(mapper, value, index, self)),
        guards,
      })),
      rest === undefined ? undefined : call(mapper, rest, placeInRest(self, rest), self),
    );
  };

  /** An item of a list that is flattened, in the place of which its elements stand: those that one or another of its values has. */
  const flattened = (item: Value, depth: number): { items: readonly Value[]; rest: Value } => {
    const options = optionsOf(item).map(({ value, guards }) => ({
      ...(isArray(value) ? flatten(value, depth - 1) : { elements: [value], rest: undefined }),
      guards,
    }));
    const most = Math.max(...options.map(({ elements }) => elements!.length));
    const rests = options.filter(({ rest }) => rest !== undefined);
    return {
      items: Array.from({ length: most }, (_, at) =>
        unionOf(
          options.map(({ elements, guards }) => ({
            value: at in elements! ? elements![at] : NO_ELEMENT,
            guards,
          })),
        ),
      ),
      rest:
        rests.length > 0 ? unionOf(rests.map(({ rest, guards }) => ({ value: rest, guards }))) : undefined,
    };
  };
  const flatten = (value: Value, depth: number): Obj => {
    const { items, rest } = it.iterate(value);
    const made = it.list([], rest);
    for (const item of items) {
      if (depth > 0 && optionsOf(item).some((option) => isArray(option.value))) {
        const inner = flattened(item, depth);
        made.elements!.push(...inner.items);
        if (inner.rest !== undefined) made.rest = made.rest ?? inner.rest;
      } else made.elements!.push(item);
    }
    if (depth > 0 && optionsOf(rest).some((option) => isArray(option.value))) {
      const inner = flattened(rest, depth);
      const further = [...inner.items, inner.rest].flatMap((one) =>
        optionsOf(one).filter((option) => option.value !== undefined && !isNoElement(option.value)),
      );
      made.rest = further.length > 0 ? unionOf(further) : undefined;
    }
    return made;
  };

  const each = (self: Value, body: (value: Value, index: Value) => void): void => {
    const { options, rest } = elementsOf(it, self);
    for (const [index, { value, guards }] of options.entries()) visit(guards, () => void body(value, index));
    if (rest !== undefined) body(rest, placeInRest(self, rest));
  };

  const reduce = (self: Value, args: readonly Value[], reversed: boolean): Value => {
    const [reducer, initial] = args;
    const { options, rest } = elementsOf(it, self);
    const values = reversed ? [...options].reverse() : [...options];
    if (rest !== undefined) values.push({ value: rest, guards: [] });
    let total = args.length > 1 ? initial : values.shift()?.value;
    for (const [index, { value, guards }] of values.entries()) {
      const next = call(reducer, total, value, index, self);
      // Without the element the total stays what it was.
      total =
        guards.length === 0
          ? next
          : unionOf([
              { value: next, guards },
              { value: total, guards: [guardNot(allOf(guards.map((one) => one.condition)))] },
            ]);
    }
    return total;
  };

  const sorted = (self: Value, comparator: Value): Value[] => {
    const { items } = it.iterate(self);
    const values = [...items];
    if (
      values.length > 1 &&
      values.every((value) => typeof value === 'string' || typeof value === 'number')
    ) {
      if (comparator === undefined) return values.sort();
      const results = (a: Value, b: Value): number => {
        const order = call(comparator, a, b);
        return typeof order === 'number' ? order : 0;
      };
      if (values.length <= 64) return values.sort(results);
    } else if (comparator !== undefined && values.length > 1) call(comparator, values[0], values[1]);
    return values;
  };

  methods(it, realm, realm.array, {
    push(self, args) {
      if (!isArray(self)) {
        if (isObject(self)) for (const arg of args) it.setProperty(self, String(self.props.size), arg);
        return undefined;
      }
      it.path.elementsForWrite(self).push(...args.slice(0, 5000));
      return self.elements.length;
    },
    pop(self) {
      if (!isArray(self)) return undefined;
      if (self.elements.length === 0) return self.rest;
      const last = self.sieved ? firstOf([...self.elements].reverse(), self.rest) : self.elements.at(-1);
      it.path.elementsForWrite(self).pop();
      return last;
    },
    shift(self) {
      if (!isArray(self)) return undefined;
      if (self.elements.length === 0) return self.rest;
      const first = self.sieved ? firstOf(self.elements, self.rest) : self.elements[0];
      it.path.elementsForWrite(self).shift();
      return first;
    },
    unshift(self, args) {
      if (isArray(self)) it.path.elementsForWrite(self).unshift(...args);
      return isArray(self) ? self.elements.length : undefined;
    },
    splice(self, [start, count, ...added]) {
      if (!isArray(self)) return derived('element', self);
      if (typeof start !== 'number' || (count !== undefined && typeof count !== 'number'))
        return it.list(self.elements, self.rest);
      const elements = it.path.elementsForWrite(self);
      return it.list(
        elements.splice(start, count === undefined ? elements.length : count, ...added),
        self.rest,
      );
    },
    slice(self, [start, end]) {
      const { items, rest } = it.iterate(self);
      if (
        (start !== undefined && typeof start !== 'number') ||
        (end !== undefined && typeof end !== 'number')
      )
        return it.list(items, rest);
      return it.list(items.slice(start, end ?? undefined), rest);
    },
    concat(self, args) {
      const made = it.list([]);
      for (const part of [self, ...args]) {
        if (isArray(part) || isUnion(part)) spreadInto(it, made, part);
        else if (isUnknown(part)) made.rest = made.rest ?? part;
        else made.elements!.push(part);
      }
      return made;
    },
    map,
    forEach(self, [body]) {
      each(self, (value, index) => void call(body, value, index, self));
      return undefined;
    },
    filter,
    find,
    findLast: (self, args) =>
      find(it.list([...it.iterate(self).items].reverse(), it.iterate(self).rest), args, false),
    findIndex(self, [predicate]) {
      const { items, rest } = it.iterate(self);
      for (const [index, value] of items.entries()) {
        const decided = it.path.decide(truth(call(predicate, value, index, self)));
        if (decided === true) return index;
        if (decided === undefined) return derived('position', value);
      }
      return rest === undefined ? -1 : derived('position', rest);
    },
    some(self, [predicate]) {
      const { options, rest } = elementsOf(it, self);
      const conditions = options.map(({ value, guards }, index) =>
        allOf([...guards.map((g) => g.condition), truth(call(predicate, value, index, self))]),
      );
      if (rest !== undefined) conditions.push(truth(call(predicate, rest, placeInRest(self, rest), self)));
      return testValue(anyOf(conditions));
    },
    every(self, [predicate]) {
      const { options, rest } = elementsOf(it, self);
      const conditions = options.map(({ value }, index) => truth(call(predicate, value, index, self)));
      if (rest !== undefined) conditions.push(truth(call(predicate, rest, placeInRest(self, rest), self)));
      return testValue(allOf(conditions));
    },
    reduce: (self, args) => reduce(self, args, false),
    reduceRight: (self, args) => reduce(self, args, true),
    join(self, [separator]) {
      const characters = separator === '' ? charactersIn(self) : undefined;
      if (characters) return textValue(characters);
      const { options, rest } = elementsOf(it, self);
      const between = separator === undefined ? ',' : it.stringOf(separator);
      const pieces: Value[] = [];
      for (const [index, { value, guards }] of options.entries()) {
        const piece = value === undefined || value === null ? '' : it.stringOf(value);
        const both = index > 0 ? it.joined([between, piece], undefined) : piece;
        pieces.push(
          guards.length === 0
            ? both
            : unionOf([
                { value: both, guards },
                { value: '', guards: [guardNot(allOf(guards.map((g) => g.condition)))] },
              ]),
        );
      }
      if (rest !== undefined) pieces.push(...(options.length > 0 ? [between] : []), it.stringOf(rest));
      return it.joined(pieces, undefined);
    },
    includes,
    indexOf(self, [wanted]) {
      const { items, rest } = it.iterate(self);
      const at: number[] = [];
      for (const [index, value] of items.entries()) {
        const decided = it.path.decide(equality(value, wanted, false, it.machine, code));
        if (decided === true && at.length === 0) return index;
        if (decided !== false) at.push(index);
        if (decided === true) break;
      }
      const inRest =
        rest !== undefined && it.path.decide(equality(rest, wanted, false, it.machine, code)) !== false;
      if (at.length === 0 && !inRest) return -1;
      const position = derived('position', at.length > 0 ? wanted : rest);
      const place = isArray(self) ? { list: self, wanted, at, inRest, offset: 0 } : undefined;
      const there = truth(includes(self, [wanted], false));
      return unionOf([
        { value: place ? { ...position, place } : position, guards: [guard(there)] },
        { value: -1, guards: [guardNot(there)] },
      ]);
    },
    lastIndexOf: (self) => derived('position', self),
    at(self, [index]) {
      if (!isArray(self) || typeof index !== 'number')
        return it.iterate(self).items[0] ?? it.iterate(self).rest;
      if (index === 0 && self.sieved) return firstOf(self.elements, self.rest);
      if (index === -1 && self.sieved) return self.rest ?? firstOf([...self.elements].reverse(), self.rest);
      return self.elements.at(index) ?? self.rest;
    },
    flat: (self, [depth]) => flatten(self, typeof depth === 'number' ? Math.min(depth, 5) : 1),
    flatMap: (self, args) => flatten(map(self, args, false), 1),
    reverse(self) {
      const characters = charactersIn(self);
      if (characters) return charactersOf(it, reversed(characters));
      if (isArray(self)) it.path.elementsForWrite(self).reverse();
      return self;
    },
    toReversed: (self) => it.list([...it.iterate(self).items].reverse(), it.iterate(self).rest),
    sort(self, [comparator]) {
      if (isArray(self)) {
        const values = sorted(self, comparator);
        if (self.rest !== undefined && comparator !== undefined) call(comparator, self.rest, self.rest);
        it.path.elementsForWrite(self).splice(0, values.length, ...values);
      }
      return self;
    },
    toSorted: (self, [comparator]) => it.list(sorted(self, comparator), it.iterate(self).rest),
    fill(self, [value]) {
      if (isArray(self)) it.path.elementsForWrite(self).fill(value);
      return self;
    },
    keys: (self) => it.iterator(it.iterate(self).items.map((_, index) => index)),
    values(self) {
      // An object with a length that iterates as an array does: `X.prototype[Symbol.iterator] = Array.prototype.values`.
      if (isObject(self) && !self.elements && !self.internal) return it.iterator(indexed(self), self.rest);
      const { items, rest } = it.iterate(self);
      return it.iterator(items, rest);
    },
    entries(self) {
      const { items, rest } = it.iterate(self);
      return it.iterator(
        items.map((value, index) => {
          const present = presentOptions(value);
          const pair = it.list([index, unionOf(present)]);
          return present.length === 1 && present[0]!.guards.length > 0
            ? conditional(pair, present[0]!.guards)
            : pair;
        }),
        rest === undefined ? undefined : it.list([placeInRest(self, rest), rest]),
      );
    },
    // Of an iterator, which is kept as the list of what it gives.
    toArray(self) {
      const { items, rest } = it.iterate(self);
      return it.list(items, rest);
    },
    take(self, [count]) {
      const { items, rest } = it.iterate(self);
      return typeof count === 'number' && count <= items.length
        ? it.iterator(items.slice(0, count))
        : it.iterator(items, rest);
    },
    drop(self, [count]) {
      const { items, rest } = it.iterate(self);
      return it.iterator(typeof count === 'number' ? items.slice(count) : items, rest);
    },
    toString: (self: Value) => it.stringOf(self),
    with: (self) => self,
  });
  realm.array.props.set(realm.iterator, realm.array.props.get('values')!);
  const arrays = defineConstructor(
    it,
    realm,
    'Array',
    realm.array,
    (_self, args) => {
      if (args.length === 1 && typeof args[0] === 'number')
        return it.list(
          Array.from({ length: Math.min(Math.max(0, Math.trunc(args[0]) || 0), 4096) }, () => undefined),
        );
      return it.list(args);
    },
    {
      isArray: (_self, [value]) => {
        if (isUnion(value))
          return unionOf(
            value.options.map((option) => ({ value: isArray(option.value), guards: option.guards })),
          );
        return isUnknown(value)
          ? { ...value, name: 'isArray', origins: [{ kind: 'unknown', why: 'type' }] }
          : isArray(value);
      },
      of: (_self, args) => it.list(args),
      from: (_self, [value, mapper]) => {
        const length = isObject(value) && !value.elements ? value.props.get('length') : undefined;
        const made =
          typeof length === 'number'
            ? it.list(Array.from({ length: Math.min(length, 4096) }, () => undefined))
            : it.list(it.iterate(value).items, it.iterate(value).rest);
        return mapper === undefined ? made : map(made, [mapper], false);
      },
    },
  );
  arrays.props.set(realm.iterator, undefined);
  methods(it, realm, realm.generator, {
    next(self) {
      if (!isArray(self)) return it.record({ done: true, value: undefined });
      if (self.elements.length > 0)
        return it.record({ done: false, value: it.path.elementsForWrite(self).shift() });
      if (self.rest !== undefined) return it.record({ done: derived('done', self.rest), value: self.rest });
      return it.record({ done: true, value: self.props.get('returned') as Value });
    },
    return: (_self, [value]) => it.record({ done: true, value }),
    throw: (_self, [error]) => it.fail(error),
  });
  realm.generator.props.set(
    realm.iterator,
    it.builtin('iterator', (self) => self),
  );
  realm.generator.props.set(
    realm.asyncIterator,
    it.builtin('iterator', (self) => self),
  );
}
