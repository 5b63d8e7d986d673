import { type Condition, type Guard, guard, guardNot } from '../../../src/effects/condition.js';
import type { Mechanism } from '../../../src/effects/effect.js';
import {
  either,
  type Handle,
  hole,
  literal,
  literalOf,
  literalParts,
  type Origin,
  type Text,
} from '../../../src/effects/text.js';
import type { Machine, Outcome } from '../../machine.js';
import {
  fetchedValue,
  handlesIn,
  isAccessor,
  isArray,
  isCallable,
  isObject,
  isUnion,
  isUnknown,
  type Obj,
  optionsOf,
  originsIn,
  testValue,
  textOf,
  textValue,
  unionOf,
  unknownValue,
} from '../interpret/values.js';
import type { Call, Model, Native, Runtime, Value } from './model.js';

export type { Call, Value };
export { handlesIn, isArray, isCallable, isUnion, textOf };

/** What a model is written in: a value, or the shape of an object that each program gets one of its own. */
export type Given = Value | Shape;

export interface Shape {
  readonly kind: 'shape';
  make(runtime: Runtime): Value;
}

/** A property that is computed when it is read. */
interface Getter {
  readonly kind: 'getter';
  readonly read: Modelled;
}

/** A modelled function: as `Native`, but gives shapes too. */
export type Modelled = (call: Call) => Given;

export type Members = Readonly<Record<string, Modelled | Given>>;

function isShape(given: unknown): given is Shape {
  return typeof given === 'object' && given !== null && 'kind' in given && given.kind === 'shape';
}

function isGetter(given: unknown): given is Getter {
  return typeof given === 'object' && given !== null && 'kind' in given && given.kind === 'getter';
}

/** The value of a shape in one program. */
export function build(runtime: Runtime, given: Given): Value {
  return isShape(given) ? given.make(runtime) : given;
}

/**
 * A library as its exports: `members` by name, `rest` for every other name, `callable` where the exports object is itself a function.
 * `default` is the exports object unless a member says otherwise, and its own `default` in turn: bundlers import CommonJS either way, and
 * esbuild's and Node's import of `exports.default` is `imported.default.default`.
 */
export function library(
  names: readonly string[],
  members: Readonly<Record<string, Modelled | Given | Getter>>,
  rest?: Given,
  callable?: Given,
): Model {
  return {
    names,
    exports(runtime) {
      const own = callable ? build(runtime, callable) : runtime.record({}, build(runtime, rest));
      if (!isObject(own)) return own;
      if (callable && rest !== undefined) own.rest = build(runtime, rest);
      define(runtime, own, members);
      if (!own.props.has('default')) own.props.set('default', own);
      const main = own.props.get('default');
      if (!isAccessor(main) && isObject(main) && !main.props.has('default')) main.props.set('default', main);
      return own;
    },
  };
}

/** A library each of whose functions is also a file: `semver/functions/max-satisfying` exports `maxSatisfying`. */
export function byFile(model: Model): Model {
  return {
    names: model.names,
    exports(runtime, path) {
      const whole = model.exports(runtime, undefined);
      const file = path
        ?.split('/')
        .pop()
        ?.replace(/\.[cm]?js$/, '');
      if (file === undefined || !isObject(whole)) return whole;
      const camel = file.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
      const named = [camel, `${camel.charAt(0).toUpperCase()}${camel.slice(1)}`].find((name) =>
        isCallable(runtime.get(whole, name)),
      );
      return named === undefined ? whole : runtime.get(whole, named);
    },
  };
}

function define(
  runtime: Runtime,
  target: Obj,
  members: Readonly<Record<string, Modelled | Given | Getter>>,
): void {
  for (const [name, member] of Object.entries(members)) {
    if (typeof member === 'function') target.props.set(name, runtime.native(name, built(member)));
    else if (isGetter(member)) {
      const get = runtime.native(name, built(member.read));
      target.props.set(name, { kind: 'accessor', get: isObject(get) ? get : undefined });
    } else target.props.set(name, build(runtime, member));
  }
}

function built(body: Modelled): Native {
  return (call) => build(call.runtime, body(call));
}

/** A function, with properties. */
export function fn(body: Modelled, props: Members = {}): Shape {
  return {
    kind: 'shape',
    make(runtime) {
      const made = runtime.native('', built(body));
      if (isObject(made)) define(runtime, made, props);
      return made;
    },
  };
}

/** An object. `rest` is the value of any other property; `content` is what it is as a string or bytes. */
export function record(
  props: Readonly<Record<string, Modelled | Given | Getter>>,
  rest?: Given,
  content?: Value,
): Shape {
  return {
    kind: 'shape',
    make(runtime) {
      const made = runtime.record({}, build(runtime, rest));
      if (isObject(made)) {
        define(runtime, made, props);
        if (content !== undefined) made.internal = { kind: 'bytes', content };
      }
      return made;
    },
  };
}

/** A property that is computed each time it is read. */
export function getter(read: Modelled): Getter {
  return { kind: 'getter', read };
}

/** An object that gives itself for every property and call: settings, loggers, chains. */
export function self(props: Members = {}): Shape {
  return {
    kind: 'shape',
    make(runtime) {
      const made: Value = runtime.native('', () => made);
      if (isObject(made)) {
        made.rest = made;
        define(runtime, made, props);
      }
      return made;
    },
  };
}

/** A list of unknown length whose elements are all like this one. */
export function listOf(element: Given): Shape {
  return { kind: 'shape', make: (runtime) => runtime.list([], build(runtime, element)) };
}

/** A list of exactly these. */
export function listOfValues(elements: readonly Given[]): Shape {
  return { kind: 'shape', make: (runtime) => runtime.list(elements.map((one) => build(runtime, one))) };
}

/** One of several values, each under its guards. */
export function eitherOf(
  ...options: readonly { readonly value: Given; readonly guards: readonly Guard[] }[]
): Shape {
  return {
    kind: 'shape',
    make: (runtime) =>
      unionOf(options.map(({ value: given, guards }) => ({ value: build(runtime, given), guards }))),
  };
}

/** The value under either outcome of something that is not known. */
export function maybe(given: Given, when: string, otherwise: Given): Shape {
  const condition = undecided(when);
  return eitherOf(
    { value: given, guards: [guard(condition)] },
    { value: otherwise, guards: [guardNot(condition)] },
  );
}

export function value(text: Text): Value {
  return textValue(text);
}

/** A value all of whose parts are of one origin. */
export function open(name: string, origin: Origin): Value {
  return unknownValue(name, origin);
}

/** Something that only the runner knows. */
export function runner(what: string): Value {
  return unknownValue(what, { kind: 'runner', what });
}

/** What was fetched, or read out of it. */
export function tainted(handle: Handle, name: string): Value {
  return fetchedValue(name, [handle]);
}

export function taintedBy(handles: readonly Handle[], name: string): Value {
  return fetchedValue(name, handles);
}

export function test(condition: Condition): Value {
  return testValue(condition);
}

let questions = 0;

/** A condition that nothing decides; each is one of its own. */
export function undecided(text: string): Condition {
  return { kind: 'undecided', text, id: `k${++questions}` };
}

/** The path of a file or folder that holds fetched bytes. */
export function fileHole(handles: readonly Handle[], name: string): Text {
  return either(...handles.map((handle) => hole(name, { kind: 'file', handle })));
}

/** The argument, without the ways in which it is absent where there are others. */
export function argument(call: Call, index: number): Value {
  return present(call.args[index]);
}

function present(given: Value): Value {
  if (!isUnion(given)) return given;
  const there = given.options.filter((option) => option.value !== undefined && option.value !== null);
  return there.length > 0 && there.length < given.options.length ? unionOf(there) : given;
}

export function textAt(call: Call, index: number): Text {
  const given = argument(call, index);
  return given === undefined ? literal('') : textOf(given);
}

export function isUndefined(given: Value): boolean {
  return given === undefined || given === null;
}

export function isTrue(given: Value): boolean {
  return given === true;
}

/** Whether the value is an options object rather than a string, list, function, buffer or URL. */
export function isRecord(given: Value): given is Obj {
  return (
    isObject(given) &&
    !isArray(given) &&
    !isCallable(given) &&
    given.internal?.kind !== 'bytes' &&
    given.internal?.kind !== 'url' &&
    given.internal?.kind !== 'primitive'
  );
}

/** A property of an object; undefined where it has none, or where the object is not known. */
export function field(call: Call, of: Value, name: string): Value {
  if (isUnion(of)) {
    const objects = of.options.filter((option) => isObject(option.value));
    return present(
      unionOf(objects.map((option) => ({ value: field(call, option.value, name), guards: option.guards }))),
    );
  }
  return isObject(of) ? present(call.runtime.get(of, name)) : undefined;
}

/** A property as text; undefined where there is none, or nothing is known of it. */
export function fieldText(call: Call, of: Value, name: string): Text | undefined {
  const given = field(call, of, name);
  if (isUndefined(given)) return undefined;
  if (isUnknown(given) && given.origins.every((origin) => origin.kind === 'unknown')) return undefined;
  return textOf(given);
}

/** The known elements of a list. */
export function elementsOf(given: Value): readonly Value[] | undefined {
  return isArray(given) ? given.elements : undefined;
}

/** The words of an argument list; what is not known of it is one word more. */
export function wordsOf(given: Value): Text[] {
  if (isUndefined(given)) return [];
  if (isUnion(given)) {
    const lists = given.options.filter((option) => isArray(option.value));
    const longest = lists.map((option) => wordsOf(option.value)).sort((a, b) => b.length - a.length)[0];
    return longest ?? [textOf(given)];
  }
  if (!isArray(given)) return [textOf(given)];
  const words = given.elements.filter((one) => !isUndefined(one)).map((one) => textOf(present(one)));
  return given.rest === undefined ? words : [...words, textOf(given.rest)];
}

/** Runs the body with the words of each list that an argument can be: one on Windows, another one elsewhere. */
export function withEachList(
  { machine }: Call,
  given: Value,
  body: (words: readonly Text[]) => Outcome,
): Outcome {
  if (!isUnion(given) || !given.options.some(({ value: one }) => isArray(one))) return body(wordsOf(given));
  const ways = given.options.filter(({ value: one }) => isArray(one) || isUndefined(one)).slice(0, MAX_LISTS);
  return machine.eachWay(ways, ({ value: one }) => body(wordsOf(one)));
}

const MAX_LISTS = 8;

/** The variables that an `env` option sets by name; what it copies from the environment is set already. */
export function environmentOf(given: Value): ReadonlyMap<string, Text> | undefined {
  if (!isObject(given) || given.exotic) return undefined;
  const found = new Map<string, Text>();
  for (const [name, property] of given.props) {
    if (typeof name !== 'string') continue;
    if (typeof property === 'object' && property !== null && property.kind === 'accessor') continue;
    if (!isUndefined(property)) found.set(name, textOf(property));
  }
  return found.size > 0 ? found : undefined;
}

/** Whether the value is a function, or can be one. */
export function isFunction(given: Value): boolean {
  return optionsOf(given).some(({ value: one }) => isCallable(one));
}

/** The last function among the arguments. */
export function callbackIn(args: readonly Value[]): Value {
  return args.findLast(isFunction);
}

export function invoke(call: Call, callee: Value, args: readonly Given[], receiving?: Value): Value {
  return call.runtime.call(
    callee,
    receiving,
    args.map((one) => build(call.runtime, one)),
  );
}

/** Calls what listens to an event. */
export function notify(call: Call, listener: Value, args: readonly Given[]): void {
  call.runtime.hears(() => void invoke(call, listener, args));
}

/** What a method was called on. */
export function receiver(call: Call): Value {
  return call.self;
}

/** The literals that a text can be, each with its guards. */
export function eachLiteral(text: Text): { name: string; guards: readonly Guard[] }[] {
  return text.alternatives.flatMap(({ parts, guards }) => {
    const name = literalParts(parts);
    return name === undefined ? [] : [{ name, guards }];
  });
}

/** Puts a folder on PATH: fetched bytes in it then act. */
export function putOnPath(machine: Machine, path: Text, via: string): void {
  const reads = machine.programsAt(path);
  if (reads.length === 0) return;
  machine.emit({ kind: 'run', mode: 'path', program: literal(via), argv: [path], reads, via });
  machine.putOnPath(path);
}

/** Runs `body` with another working folder. */
export function inFolder<T>(machine: Machine, folder: Text | undefined, body: () => T): T {
  if (!folder) return body();
  const before = machine.state.cwd;
  machine.state.cwd = folder;
  try {
    return body();
  } finally {
    machine.state.cwd = before;
  }
}

/** Ends the path where the command fails, as the forms that throw then do. */
export function mustSucceed(call: Call, outcome: Outcome): Outcome {
  const { succeeds } = outcome;
  if (succeeds)
    call.runtime.branch(
      succeeds,
      () => undefined,
      () => call.runtime.fail(call.runtime.error('the command failed')),
    );
  return outcome;
}

/** The exit code of a command: 0 where it succeeds; where that is open and the code looks at it, either. */
export function exitCodeOf(outcome: Outcome, canFail: boolean): Given {
  if (!canFail) return 0;
  if (!outcome.succeeds) return maybe(0, 'the command succeeds', 1);
  return eitherOf(
    { value: 0, guards: [guard(outcome.succeeds)] },
    { value: 1, guards: [guardNot(outcome.succeeds)] },
  );
}

/** A check of fetched bytes; the boolean that says whether it passed. */
export function verified(
  call: Call,
  subjects: readonly Handle[],
  against: Text,
  via: string,
  fatal: boolean,
  mechanism: Mechanism = 'signature',
): Value {
  if (subjects.length === 0) return test(undecided(`${via} passes`));
  const verify = call.machine.emit({ kind: 'verify', subjects, against, mechanism, fatal, via });
  return test({ kind: 'verified', verify });
}

/** Parsed data as a value. */
function fromJson(data: unknown, depth = 0): Given {
  if (data === null || data === undefined) return data;
  if (typeof data === 'string' || typeof data === 'number' || typeof data === 'boolean') return data;
  if (depth > 20 || typeof data !== 'object') return unknownValue('data');
  if (Array.isArray(data)) return listOfValues(data.map((one) => fromJson(one, depth + 1)));
  return record(
    Object.fromEntries(Object.entries(data).map(([name, one]) => [name, fromJson(one, depth + 1)])),
  );
}

const MAX_PARSED = 500_000;

/** What a parser makes of a value: the data where its text is known, else unknowns of the same origin. */
export function parsed(given: Value, name: string, parse?: (text: string) => unknown): Given {
  const text = literalOf(textOf(given));
  if (parse && text !== undefined && text.length <= MAX_PARSED) {
    try {
      return fromJson(parse(text));
    } catch {
      return unknownValue(name, { kind: 'unknown', why: 'a text that does not parse' });
    }
  }
  const handles = handlesIn(given);
  if (handles.length > 0) return fetchedValue(name, handles);
  const open = unknownValue(name, ...originsIn(given));
  const byDefault = parse && documentByDefault(given, parse);
  return byDefault
    ? eitherOf(byDefault, { value: open, guards: byDefault.guards.map((g) => guardNot(g.condition)) })
    : open;
}

/** The document that an input is by its default. */
function documentByDefault(
  given: Value,
  parse: (text: string) => unknown,
): { value: Given; guards: readonly Guard[] } | undefined {
  const text = textOf(given);
  const [only, ...others] = text.alternatives.length === 1 ? text.alternatives[0]!.parts : [];
  if (typeof only !== 'object' || others.length > 0 || only.origin.kind !== 'input') return undefined;
  const byDefault = only.origin.default;
  if (byDefault === undefined || byDefault.length > MAX_PARSED) return undefined;
  try {
    const document = parse(byDefault);
    return typeof document === 'object' && document !== null
      ? {
          value: fromJson(document),
          guards: [guard({ kind: 'equals', left: text, right: literal(byDefault) })],
        }
      : undefined;
  } catch {
    return undefined;
  }
}
