import { createHash } from 'node:crypto';
import { memo } from './memo.js';
import { Numbering } from './numbering.js';
import { compileRegExp } from './regexp/compile.js';
import {
  type Cut,
  isFilled,
  literalOf,
  literalParts,
  mapText,
  type Part,
  printText,
  type Text,
  textId,
  textKey,
} from './text.js';

/** A test that decides whether something happens. */
export type Condition =
  | { readonly kind: 'equals'; readonly left: Text; readonly right: Text }
  /** `pattern` is the source of a JavaScript regular expression, unanchored unless it says so. */
  | { readonly kind: 'matches'; readonly subject: Text; readonly pattern: string; readonly flags?: string }
  | { readonly kind: 'empty'; readonly subject: Text }
  /** A file, an installed command, or an entry in the runner's tool cache or action cache. */
  | { readonly kind: 'exists'; readonly what: 'file' | 'command' | 'tool'; readonly subject: Text }
  /** The check of `verify` (the id of a Verify effect) passed. */
  | { readonly kind: 'verified'; readonly verify: string }
  | { readonly kind: 'not'; readonly of: Condition }
  | { readonly kind: 'all'; readonly of: readonly Condition[] }
  | { readonly kind: 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'constant'; readonly value: boolean }
  /** An error path: what was tried there went wrong. Not taken in an ordinary run. `id` tells apart what the same code does at other times. */
  | { readonly kind: 'fails'; readonly what: string; readonly id?: string }
  /** Not decidable from what is known; `text` is the code. `id` tells apart tests of different values by the same code. */
  | { readonly kind: 'undecided'; readonly text: string; readonly id?: string };

/**
 * A condition that holds on the way to an effect or a value. The numbers make guards comparable; they are of this process only
 * (see `withOwnKeys`).
 */
export interface Guard {
  readonly condition: Condition;
  /** Equal for guards that say the same. */
  readonly key: number;
  /** The key of the guard that says the opposite. */
  readonly negationKey: number;
  /** Of `this is that literal`: equal for guards that say so of the same thing. Otherwise 0. */
  readonly subject: number;
  /** Bit by bit the platforms on which it can hold; -1 until that was asked. */
  possible: number;
}

const guards = memo<Condition, Guard>();

/** The guard that says `condition` holds. */
export function guard(condition: Condition): Guard {
  const known = guards.get(condition);
  if (known && numbering.isOfNow(known.key)) return known;
  return guards.set(condition, {
    condition,
    key: conditionId(condition),
    negationKey: conditionId(negate(condition)),
    subject: condition.kind === 'equals' && isOneThing(condition) ? textId(condition.left) : 0,
    possible: -1,
  });
}

/** Whether one value is compared with a literal: not a piece of one, of which another piece can be something else. */
function isOneThing({ left, right }: Extract<Condition, { kind: 'equals' }>): boolean {
  return (
    literalOf(right) !== undefined &&
    !left.alternatives.some(({ parts }) => parts.some((part) => typeof part !== 'string' && part.piece))
  );
}

/** The guard that says `condition` does not hold. */
export function guardNot(condition: Condition): Guard {
  return guard(negate(condition));
}

/** That all of the guards hold. */
export function whenAll(guards: readonly Guard[]): Condition {
  if (guards.length === 1) return guards[0]!.condition;
  return { kind: 'all', of: guards.map(({ condition }) => condition) };
}

/** Gives what another process has written, guards and all, keys of this one. It is changed in place. */
export function withOwnKeys<T>(written: T): T {
  const seen = new Set<unknown>();
  const queue: unknown[] = [written];
  while (queue.length > 0) {
    const one = queue.pop();
    if (typeof one !== 'object' || one === null || seen.has(one)) continue;
    seen.add(one);
    if ('negationKey' in one) Object.assign(one, guard((one as Guard).condition));
    for (const value of Object.values(one)) if (typeof value === 'object') queue.push(value);
  }
  return written;
}

const negations = memo<Condition, Condition>();

export function negate(condition: Condition): Condition {
  if (condition.kind === 'not') return condition.of;
  return negations.get(condition) ?? negations.set(condition, negated(condition));
}

function negated(condition: Condition): Condition {
  if (condition.kind === 'constant') return { kind: 'constant', value: !condition.value };
  return { kind: 'not', of: condition };
}

/** Whether one of the guards, from a place on, says the same. */
export function isAmong({ key }: Guard, guards: readonly Guard[], from = 0): boolean {
  for (let at = from; at < guards.length; at++) if (guards[at]!.key === key) return true;
  return false;
}

/** How many guards two lists begin with alike: those of the paths that lead to where two ways part, which can be very many. */
function commonStart(left: readonly Guard[], right: readonly Guard[]): number {
  let at = 0;
  while (at < left.length && at < right.length && left[at]!.key === right[at]!.key) at++;
  return at;
}

/** The guards under which something holds that holds where both do. */
export function mergeGuards(left: readonly Guard[], right: readonly Guard[]): readonly Guard[] {
  if (left.length === 0 || right.length === 0) return left.length === 0 ? right : left;
  let merged: Guard[] | undefined;
  const start = commonStart(left, right);
  for (let at = start; at < right.length; at++) {
    if (isAmong(right[at]!, left, start)) continue;
    merged ??= [...left];
    merged.push(right[at]!);
  }
  return merged ?? left;
}

/** Tests that the rests may have in all, beyond which neither is decided. */
const MAX_DIFFERENCE = 300;
let tangles = 0;

/** The guards under which something holds that holds under either: those that both have, and that one of the rests holds. */
export function eitherGuards(
  left: readonly Guard[],
  right: readonly Guard[],
  bound = MAX_DIFFERENCE,
): readonly Guard[] {
  if (left === right || left.length === 0) return left;
  const start = commonStart(left, right);
  const common = left.filter((one, at) => at < start || isAmong(one, right, start));
  if (common.length === left.length) return left;
  if (common.length === right.length) return common;
  const [first, second] = withoutOpposites(
    left.filter((one, at) => at >= start && !isAmong(one, common, start)),
    right.filter((one, at) => at >= start && !isAmong(one, common, start)),
  );
  if (first.length === 0 || second.length === 0) return common;
  const rests = [first, second].map((guards) => guards.map(({ condition }) => condition));
  const size = rests.flat().reduce((sum, condition) => sum + sizeOf(condition), 0);
  const of = (size > bound ? readable(rests, size, bound) : rests).map(allOf);
  return [
    ...common,
    guard(
      of.reduce((sum, condition) => sum + sizeOf(condition), 0) > bound
        ? standingFor(
            { kind: 'undecided', text: 'one of several ways', id: `w${++tangles}` },
            { kind: 'any', of },
          )
        : { kind: 'any', of: of.flatMap((one) => (one.kind === 'any' ? one.of : [one])) },
    ),
  ];
}

/** `a and b, or not a` is `b, or not a`; `a, or not a` is always. */
function withoutOpposites(
  left: readonly Guard[],
  right: readonly Guard[],
): readonly [readonly Guard[], readonly Guard[]] {
  const except = (guards: readonly Guard[], other: Guard) =>
    guards.filter((one) => one.negationKey !== other.key);
  if (right.length === 1) return [except(left, right[0]!), right];
  if (left.length === 1) return [left, except(right, left[0]!)];
  return [left, right];
}

/** Conditions of more than this many tests are the first that are not decided where there are too many. */
const LARGE = 40;

/** The same conditions, the largest of them not decided, until they have few enough tests in all. */
function readable(rests: readonly Condition[][], size: number, bound: number): Condition[][] {
  const large = rests
    .flat()
    .filter((condition) => sizeOf(condition) > LARGE)
    .sort((one, other) => sizeOf(other) - sizeOf(one));
  const replaced = new Map<Condition, Condition>();
  for (const condition of large) {
    if (size <= bound) break;
    if (replaced.has(condition)) continue;
    replaced.set(condition, manyConditions(condition));
    size -= sizeOf(condition) - 1;
  }
  return rests.map((conditions) => conditions.map((condition) => replaced.get(condition) ?? condition));
}

/** A condition of more tests than are worth deciding. The same condition is the same wherever it stands. */
export function manyConditions(condition: Condition): Condition {
  if (condition.kind === 'not') return { kind: 'not', of: manyConditions(condition.of) };
  return standingFor(
    { kind: 'undecided', text: 'many conditions', id: `m${conditionKey(condition)}` },
    condition,
  );
}

const hidden = memo<Condition, Condition>();
const depths = memo<Condition, number>();

/** How often a condition of many tests stands in another one, up to which worlds still tell whether it holds. */
const MAX_DEPTH = 24;

/** The condition, which nobody looks into but who asks whether it holds in a world. */
function standingFor(open: Condition, condition: Condition): Condition {
  const depth = depthOf(condition) + 1;
  if (depth > MAX_DEPTH) return open;
  depths.set(open, depth);
  hidden.set(open, condition);
  return open;
}

/** How many conditions of many tests stand in each other in a condition. */
function depthOf(condition: Condition): number {
  const known = depths.get(condition);
  if (known !== undefined) return known;
  let depth = 0;
  for (const part of partsOf(condition)) depth = Math.max(depth, depthOf(part));
  return depths.set(condition, depth);
}

/** The conditions that a condition is made of, those included that decide which value a text has. */
function partsOf(condition: Condition): readonly Condition[] {
  const ofText = ({ alternatives }: Text): Condition[] =>
    alternatives.flatMap(({ guards }) => guards.map((one) => one.condition));
  switch (condition.kind) {
    case 'not':
      return [condition.of];
    case 'all':
    case 'any':
      return condition.of;
    case 'equals':
      return [...ofText(condition.left), ...ofText(condition.right)];
    case 'matches':
    case 'empty':
    case 'exists':
      return ofText(condition.subject);
    default:
      return [];
  }
}

/** What a condition of many tests is; undefined where that was not kept, and of every other one. */
export function standsFor(condition: Condition): Condition | undefined {
  return condition.kind === 'undecided' ? hidden.get(condition) : undefined;
}

function allOf(conditions: readonly Condition[]): Condition {
  return conditions.length === 1 ? conditions[0]! : { kind: 'all', of: conditions };
}

const knownSizes = memo<Condition, number>();

/** How many tests a condition is made of. */
export function sizeOf(condition: Condition): number {
  if (condition.kind === 'not') return sizeOf(condition.of);
  if (condition.kind !== 'all' && condition.kind !== 'any') return 1;
  let size = knownSizes.get(condition);
  if (size === undefined) {
    size = 0;
    for (const part of condition.of) size += sizeOf(part);
    knownSizes.set(condition, size);
  }
  return size;
}

const conditionIds = memo<Condition, number>();
const numbering = new Numbering();

/** A number that is equal for conditions that are written alike; of this process only. */
export function conditionId(condition: Condition): number {
  const known = conditionIds.get(condition);
  return numbering.isOfNow(known)
    ? known
    : conditionIds.set(condition, numbering.of(written(condition, textId, conditionId)));
}

/** The condition as it is written, its texts and parts as told. */
function written(
  condition: Condition,
  ofText: (text: Text) => string | number,
  ofPart: (part: Condition) => string | number,
): string {
  switch (condition.kind) {
    case 'equals':
      return `${ofText(condition.left)}==${ofText(condition.right)}`;
    case 'matches':
      return `${ofText(condition.subject)}~/${condition.pattern}/${condition.flags ?? ''}`;
    case 'empty':
      return `empty ${ofText(condition.subject)}`;
    case 'exists':
      return `exists ${condition.what} ${ofText(condition.subject)}`;
    case 'verified':
      return `verified ${condition.verify}`;
    case 'not':
      return `!(${ofPart(condition.of)})`;
    case 'all':
    case 'any':
      return `${condition.kind}(${condition.of.map(ofPart).join(';')})`;
    case 'constant':
      return String(condition.value);
    case 'fails':
      return `fails ${condition.id ?? condition.what}`;
    case 'undecided':
      return `? ${condition.id ?? condition.text}`;
  }
}

const MAX_KEY = 200;
const knownKeys = memo<Condition, string>();

/** The same in every process. Keys are made of keys, and of scripts that were read: long ones stand for themselves by their digest. */
function conditionKey(condition: Condition): string {
  const known = knownKeys.get(condition);
  if (known !== undefined) return known;
  const key = written(condition, textKey, conditionKey);
  return knownKeys.set(
    condition,
    key.length > MAX_KEY ? `#${createHash('sha1').update(key).digest('base64')}` : key,
  );
}

/** The condition as a reviewer reads it. */
export function printCondition(condition: Condition): string {
  switch (condition.kind) {
    case 'equals':
      return `${printText(condition.left)} == '${printText(condition.right)}'`;
    case 'matches':
      return `${printText(condition.subject)} matches /${condition.pattern}/`;
    case 'empty':
      return `${printText(condition.subject)} is empty`;
    case 'exists':
      return `${condition.what} ${printText(condition.subject)} exists`;
    case 'verified':
      return 'the check passed';
    case 'not':
      return `not (${printCondition(condition.of)})`;
    case 'all':
      return condition.of.map(printCondition).join(' and ');
    case 'any':
      return condition.of.map(printCondition).join(' or ');
    case 'constant':
      return String(condition.value);
    case 'fails':
      return `${condition.what} fails`;
    case 'undecided':
      return condition.text;
  }
}

/** A use of the action: what its inputs and its runner are. Used to decide reach, closing inputs and `--with`. */
export interface World {
  /**
   * The value of an input: its `with:`, else its default, else undefined where the caller's value is not known.
   * @param required whether the caller has to give it
   */
  input(name: string, defaultValue: string | undefined, required?: boolean): string | undefined;
  /** undefined: any. */
  readonly os?: 'linux' | 'macos' | 'windows';
  readonly arch?: 'x64' | 'arm64' | 'other';
  /** Whether a file, command or tool-cache entry is there; undefined where it cannot be known. */
  exists(what: 'file' | 'command' | 'tool', name: string): boolean | undefined;
  /** Whether conditions of many tests are looked into: what decides them takes its time. */
  readonly entire?: true;
  /** Where it is another world but for some inputs (names in lower case): what does not turn on these is the same there. */
  readonly but?: { readonly of: World; readonly inputs: ReadonlySet<string> };
}

const inputsOfConditions = memo<Condition, ReadonlySet<string>>();
const inputsOfTexts = memo<Text, ReadonlySet<string>>();
const NO_INPUTS: ReadonlySet<string> = new Set();

/** The inputs that a condition turns on, names in lower case. */
function inputsOf(condition: Condition): ReadonlySet<string> {
  return (
    inputsOfConditions.get(condition) ??
    inputsOfConditions.set(
      condition,
      condition.kind === 'not'
        ? inputsOf(condition.of)
        : union(
            condition.kind === 'undecided'
              ? [standsFor(condition)].flatMap((one) => (one ? [inputsOf(one)] : []))
              : condition.kind === 'all' || condition.kind === 'any'
                ? condition.of.map(inputsOf)
                : condition.kind === 'equals'
                  ? [inputsOfText(condition.left), inputsOfText(condition.right)]
                  : 'subject' in condition
                    ? [inputsOfText(condition.subject)]
                    : [],
          ),
    )
  );
}

function inputsOfText(text: Text): ReadonlySet<string> {
  return (
    inputsOfTexts.get(text) ??
    inputsOfTexts.set(
      text,
      union(
        text.alternatives.flatMap(({ parts, guards }) => [
          ...guards.map(({ condition }) => inputsOf(condition)),
          ...parts.map((part) =>
            typeof part === 'string'
              ? NO_INPUTS
              : part.origin.kind === 'input'
                ? new Set([part.origin.name.toLowerCase()])
                : part.origin.kind === 'choice'
                  ? inputsOfText(part.origin.of)
                  : NO_INPUTS,
          ),
        ]),
      ),
    )
  );
}

function union(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  let all: Set<string> | undefined;
  let first: ReadonlySet<string> = NO_INPUTS;
  for (const set of sets) {
    if (set.size === 0 || set === first) continue;
    if (first.size === 0) first = set;
    else {
      all ??= new Set(first);
      for (const one of set) all.add(one);
    }
  }
  return all ?? first;
}

/** The world that says the same of what turns on these inputs. */
function settledBy(inputs: ReadonlySet<string>, world: World): World {
  let there = world;
  while (there.but && !overlap(there.but.inputs, inputs)) there = there.but.of;
  return there;
}

function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  for (const name of one) if (other.has(name)) return true;
  return false;
}

/** An action that is used as it comes, on the runner that most use. */
export const ORDINARY: World = {
  input: (_name, defaultValue) => defaultValue ?? '',
  os: 'linux',
  arch: 'x64',
  exists: () => undefined,
};

/** The same by a caller who may say which version it is to be, where the action has no default for it. */
export const ORDINARY_OF_ANY_VERSION: World = {
  ...ORDINARY,
  input: (name, defaultValue) => defaultValue ?? (/version/i.test(name) ? undefined : ''),
};

const SPELLINGS = {
  os: {
    linux: ['linux', 'ubuntu', 'linux-gnu', 'gnu/linux', 'unknown-linux-gnu', 'unknown-linux-musl'],
    macos: ['darwin', 'macos', 'osx', 'mac', 'apple-darwin'],
    windows: [
      'windows',
      'win32',
      'win',
      'windows_nt',
      'pc-windows-msvc',
      'msys',
      'cygwin',
      'mingw',
      // `uname -s` of Git Bash.
      'mingw64_nt-10.0-26100',
    ],
  },
  arch: {
    x64: ['x64', 'amd64', 'x86_64', 'x86-64', '64bit'],
    arm64: ['arm64', 'aarch64', 'armv8'],
  },
};

/** Whether the platform's spelling can be `value`: true or false where the value names a platform, undefined otherwise. */
function platformIs(what: 'os' | 'arch', actual: string | undefined, value: string): boolean | undefined {
  if (actual === undefined) return undefined;
  const lower = value.toLowerCase();
  const families = SPELLINGS[what] as Record<string, string[]>;
  for (const [family, names] of Object.entries(families)) {
    if (
      names.includes(lower) ||
      (what === 'os' && names.some((name) => name.length > 3 && lower.startsWith(name)))
    ) {
      return family === actual;
    }
  }
  if (actual === 'other') return undefined;
  // Any other word is another platform; a pattern or a longer text is not decided.
  return /^[a-z0-9][\w.-]*$/.test(lower) || lower === '' ? false : undefined;
}

/** The one spelling of the platform that the world is on; enough for regular expressions over os and arch names. */
function platformSpellings(what: string, world: World): string[] | undefined {
  if (what === 'os') return world.os && SPELLINGS.os[world.os];
  if (what === 'arch') return world.arch === 'other' ? undefined : world.arch && SPELLINGS.arch[world.arch];
  return undefined;
}

/** Every platform that a runner can have; of which nothing else is known. */
const PLATFORMS: readonly World[] = (['linux', 'macos', 'windows'] as const).flatMap((os) =>
  (['x64', 'arm64', 'other'] as const).map((arch) => ({
    os,
    arch,
    input: () => undefined,
    exists: () => undefined,
  })),
);
const ANY_PLATFORM = 2 ** PLATFORMS.length - 1;

interface Platforms {
  /** Bit by bit the platforms on which the condition can hold. */
  readonly possible: number;
  /** … and on which it surely does. */
  readonly certain: number;
}

const knownPlatforms = memo<Condition, Platforms>();

function platformsOf(condition: Condition): Platforms {
  let known = knownPlatforms.get(condition);
  if (!known) {
    let possible = ANY_PLATFORM;
    let certain = 0;
    if (namesPlatform(condition)) {
      PLATFORMS.forEach((world, index) => {
        const holds = decide(condition, world);
        if (holds === false) possible &= ~(1 << index);
        if (holds === true) certain |= 1 << index;
      });
    }
    known = { possible, certain };
    knownPlatforms.set(condition, known);
  }
  return known;
}

const namingPlatforms = memo<Condition, boolean>();

/** Whether the condition tests the system or architecture of the runner. */
export function namesPlatform(condition: Condition): boolean {
  let known = namingPlatforms.get(condition);
  if (known === undefined) {
    known = findsPlatform(condition);
    namingPlatforms.set(condition, known);
  }
  return known;
}

function findsPlatform(condition: Condition): boolean {
  const inText = (text: Text): boolean =>
    text.alternatives.some(({ parts }) =>
      parts.some((part) => typeof part !== 'string' && part.origin.kind === 'platform'),
    );
  switch (condition.kind) {
    case 'equals':
      return inText(condition.left) || inText(condition.right);
    case 'matches':
    case 'empty':
      return inText(condition.subject);
    case 'not':
      return namesPlatform(condition.of);
    case 'all':
    case 'any':
      return condition.of.some(namesPlatform);
    default:
      return false;
  }
}

function possiblePlatforms(guards: readonly Guard[]): number {
  let possible = ANY_PLATFORM;
  for (let at = 0; at < guards.length; at++) {
    const one = guards[at]!;
    if (one.possible < 0) one.possible = platformsOf(one.condition).possible;
    possible &= one.possible;
  }
  return possible;
}

/** Whether the condition holds, or does not, on every platform that the guards leave. */
export function decideByPlatform(condition: Condition, guards: readonly Guard[]): boolean | undefined {
  const { possible, certain } = platformsOf(condition);
  if (possible === ANY_PLATFORM && certain === 0) return undefined;
  const left = possiblePlatforms(guards);
  if ((left & ~certain) === 0) return true;
  return (left & possible) === 0 ? false : undefined;
}

/** Whether the guards of two paths cannot hold together. */
export function exclude(left: readonly Guard[], right: readonly Guard[]): boolean {
  if (left.length === 0 || right.length === 0) return false;
  const start = commonStart(left, right);
  for (let at = 0; at < left.length; at++) {
    const { key, negationKey, subject } = left[at]!;
    for (let index = at < start ? start : 0; index < right.length; index++) {
      const other = right[index]!;
      if (negationKey === other.key) return true;
      // One thing is not equal to two different literals.
      if (subject !== 0 && subject === other.subject && key !== other.key) return true;
    }
  }
  return (possiblePlatforms(left) & possiblePlatforms(right)) === 0;
}

/** Whether the guards can hold together: a path on which they do not does not exist. */
export function canHold(guards: readonly Guard[]): boolean {
  return knownToHold.get(guards) ?? knownToHold.set(guards, canHoldAnew(guards));
}

const knownToHold = memo<readonly Guard[], boolean>();

function canHoldAnew(guards: readonly Guard[]): boolean {
  const keys = new Set(guards.map(({ key }) => key));
  const literals = new Map<number, number>();
  for (const { key, negationKey, subject } of guards) {
    if (keys.has(negationKey)) return false;
    if (subject === 0) continue;
    // One thing is not equal to two different literals.
    if ((literals.get(subject) ?? key) !== key) return false;
    literals.set(subject, key);
  }
  return possiblePlatforms(guards) !== 0;
}

const knownTexts = new WeakMap<World, WeakMap<Text, Text>>();

/** The text with what the world knows put into its holes. */
export function inWorld(text: Text, anyWorld: World): Text {
  const world = anyWorld.but ? settledBy(inputsOfText(text), anyWorld) : anyWorld;
  let ofWorld = knownTexts.get(world);
  if (!ofWorld) {
    ofWorld = new WeakMap();
    knownTexts.set(world, ofWorld);
  }
  let filled = ofWorld.get(text);
  if (!filled) {
    filled = fillIn(text, world);
    ofWorld.set(text, filled);
  }
  return filled;
}

function fillIn(text: Text, world: World): Text {
  const alternatives = text.alternatives
    .filter((alternative) => alternative.guards.every((g) => decide(g.condition, world) !== false))
    .map((alternative) => ({
      guards: [],
      parts: alternative.parts.flatMap((part): Part[] => {
        if (typeof part === 'string') return [part];
        if (part.origin.kind === 'choice') {
          const { alternatives: left } = inWorld(part.origin.of, world);
          return left.length === 1 ? [...left[0]!.parts] : [part];
        }
        if (part.origin.kind !== 'input' || (part.origin.derived && !part.cut)) return [part];
        const value = world.input(part.origin.name, part.origin.default, part.origin.required);
        return [(part.cut && value !== undefined ? cutOut(value, part.cut) : value) ?? part];
      }),
    }));
  return mapText({ alternatives }, (value) => value);
}

/** What the group matches in the value; undefined where the pattern does not match. */
function cutOut(value: string, { pattern, flags, group }: Cut): string | undefined {
  return safeRegExp(pattern, flags, value)?.exec(value)?.[group];
}

/** A judgement of conditions that is made once for each condition in each world: effects share most of their guards. */
export function remembered(
  judge: (condition: Condition, world: World) => boolean | undefined,
): (condition: Condition, world: World) => boolean | undefined {
  const known = memo<Condition, Map<World, boolean | 'open'>>();
  return (condition, world) => {
    // Constants outlive every world.
    if (condition.kind === 'constant') return condition.value;
    const inWorlds = known.get(condition) ?? known.set(condition, new Map());
    let value = inWorlds.get(world);
    if (value === undefined) {
      const there = world.but ? settledBy(inputsOf(condition), world) : world;
      value = inWorlds.get(there);
      if (value === undefined) {
        value = judge(condition, there) ?? 'open';
        inWorlds.set(there, value);
      }
      inWorlds.set(world, value);
    }
    return value === 'open' ? undefined : value;
  };
}

/** Whether the condition holds in the world; undefined where that is not known. */
export const decide = remembered(decideAnew);

function decideAnew(condition: Condition, world: World): boolean | undefined {
  switch (condition.kind) {
    case 'constant':
      return condition.value;
    case 'verified':
    case 'fails':
      return undefined;
    case 'undecided': {
      const whole = world.entire ? standsFor(condition) : undefined;
      return whole && decide(whole, world);
    }
    case 'not': {
      const inner = decide(condition.of, world);
      return inner === undefined ? undefined : !inner;
    }
    case 'all': {
      const values = condition.of.map((part) => decide(part, world));
      if (values.includes(false)) return false;
      return values.includes(undefined) ? undefined : true;
    }
    case 'any': {
      const values = condition.of.map((part) => decide(part, world));
      if (values.includes(true)) return true;
      return values.includes(undefined) ? undefined : false;
    }
    case 'exists': {
      const subject = inWorld(condition.subject, world);
      const names = subject.alternatives.map((alternative) => literalParts(alternative.parts));
      return agree(names.map((name) => world.exists(condition.what, name ?? printText(subject))));
    }
    case 'empty':
      return agree(
        inWorld(condition.subject, world).alternatives.map(({ parts }) => {
          const value = literalParts(parts);
          if (value !== undefined) return value === '';
          // What is read out of a document that was fetched need not be in it: an error message, a patch number.
          return parts.some(
            (part) =>
              isFilled(part) ||
              (typeof part !== 'string' &&
                (part.origin.kind === 'platform' ||
                  (part.origin.kind === 'runner' && !/^(?:output|state)\b/.test(part.origin.what)) ||
                  part.origin.kind === 'digest' ||
                  part.origin.kind === 'file')),
          )
            ? false
            : undefined;
        }),
      );
    case 'matches':
      return agree(
        inWorld(condition.subject, world).alternatives.map(({ parts }) => {
          const value = literalParts(parts);
          if (value !== undefined) return safeRegExp(condition.pattern, condition.flags, value)?.test(value);
          const only = parts.length === 1 ? parts[0] : undefined;
          if (only === undefined || typeof only === 'string' || only.origin.kind !== 'platform')
            return undefined;
          const spellings = platformSpellings(only.origin.what, world);
          return spellings?.some((name) => safeRegExp(condition.pattern, 'i')?.test(name));
        }),
      );
    case 'equals': {
      const left = inWorld(condition.left, world);
      const right = inWorld(condition.right, world);
      return agree(
        left.alternatives.flatMap((a) => right.alternatives.map((b) => equalParts(a.parts, b.parts, world))),
      );
    }
  }
}

function equalParts(
  a: Text['alternatives'][number]['parts'],
  b: typeof a,
  world: World,
): boolean | undefined {
  const left = literalParts(a);
  const right = literalParts(b);
  if (left !== undefined && right !== undefined) return left === right;
  const [known, open] = left !== undefined ? [left, b] : [right, a];
  if (known === undefined) return undefined;
  const only = open.length === 1 ? open[0] : undefined;
  if (only !== undefined && typeof only !== 'string' && only.origin.kind === 'platform') {
    if (only.origin.what === 'os' || only.origin.what === 'arch') {
      return platformIs(only.origin.what, only.origin.what === 'os' ? world.os : world.arch, known);
    }
    return undefined;
  }
  // A literal beginning or end that differs settles it, whatever the holes are.
  const first = open[0];
  const last = open[open.length - 1];
  if (typeof first === 'string' && !known.startsWith(first)) return false;
  if (typeof last === 'string' && !known.endsWith(last)) return false;
  return open.length > 1 ? platformsAre(open, known, world) : undefined;
}

/** Whether a text with platforms in it (`{os}-{arch}`) can be `value`, which is read as the same text with their spellings. */
function platformsAre(
  parts: Text['alternatives'][number]['parts'],
  value: string,
  world: World,
): boolean | undefined {
  const holes = parts.filter((part) => typeof part !== 'string');
  if (!holes.some(({ origin }) => origin.kind === 'platform')) return undefined;
  const pattern = parts
    .map((part) => (typeof part === 'string' ? part.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&') : '(.*?)'))
    .join('');
  const found = new RegExp(`^${pattern}$`, 's').exec(value);
  if (!found) return false;
  const answers = holes.map(({ origin }, index) =>
    origin.kind === 'platform' && (origin.what === 'os' || origin.what === 'arch')
      ? platformIs(origin.what, world[origin.what], found[index + 1]!)
      : undefined,
  );
  if (answers.includes(false)) return false;
  return answers.includes(undefined) ? undefined : true;
}

/** The value all agree on; undefined where they differ or one is not known. */
function agree(values: readonly (boolean | undefined)[]): boolean | undefined {
  const first = values[0];
  return values.length > 0 && values.every((value) => value === first) ? first : undefined;
}

/** Whether the condition cannot hold unless one of the checks passes. */
export function restsOn(condition: Condition, verifies: ReadonlySet<string>): boolean {
  switch (condition.kind) {
    case 'verified':
      return verifies.has(condition.verify);
    case 'not':
      return condition.of.kind === 'not' && restsOn(condition.of.of, verifies);
    case 'all':
      return condition.of.some((part) => restsOn(part, verifies));
    case 'any':
      return condition.of.length > 0 && condition.of.every((part) => restsOn(part, verifies));
    default:
      return false;
  }
}

/** The text as a regular expression that is only this text. */
export function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/**
 * A RegExp of untrusted source that is asked anew each time: undefined where it is invalid or a risk.
 * @param subject what it is for, where that is known
 */
export function safeRegExp(pattern: string, flags = '', subject?: string): RegExp | undefined {
  return compileRegExp(pattern, flags.replace(/[gy]/g, ''), subject);
}
