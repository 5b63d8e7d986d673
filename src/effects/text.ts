import { createHash } from 'node:crypto';
import {
  decide,
  eitherGuards,
  exclude,
  type Guard,
  mergeGuards,
  ORDINARY_OF_ANY_VERSION,
} from './condition.js';
import { memo } from './memo.js';
import { Numbering } from './numbering.js';

/**
 * Bytes that came in during the run. A handle is the id of the `Fetch` or `Resolve` effect that brought them;
 * whatever is unpacked, copied or renamed from those bytes keeps the handle.
 */
export type Handle = string;

/** Where the unknown part of a string comes from. */
export type Origin =
  /** An input of the action. `default` is the one of action.yml; absent where it has none. `derived`: a value that was made out of it. */
  | {
      readonly kind: 'input';
      readonly name: string;
      readonly default?: string;
      readonly required?: boolean;
      readonly derived?: true;
    }
  /** An environment variable that neither the action nor the runner sets: the caller's. */
  | { readonly kind: 'env'; readonly name: string }
  /** The runner's operating system, architecture or target triple, in whatever spelling the code uses. */
  | { readonly kind: 'platform'; readonly what: 'os' | 'arch' | 'target' | 'libc' }
  /** Bytes fetched during the run, or a value read out of them. */
  | { readonly kind: 'fetched'; readonly handle: Handle }
  /** The path of a file or folder that holds fetched bytes. */
  | { readonly kind: 'file'; readonly handle: Handle }
  /** A digest computed over fetched bytes. */
  | { readonly kind: 'digest'; readonly handle: Handle; readonly algorithm?: string }
  /** Text of a file of the pinned tree (or a value looked up in a table of it). */
  | { readonly kind: 'tree'; readonly file: string }
  /** What the caller owns: workspace files, event payload, secrets, vars, matrix, outputs of the caller's steps. */
  | { readonly kind: 'caller'; readonly what: string }
  /** What the runner provides: temp, workspace and tool-cache paths, HOME, dates, random names, versions of installed tools. */
  | { readonly kind: 'runner'; readonly what: string }
  /** One of several texts, in a command line or script that would have too many alternatives if they were multiplied out. */
  | { readonly kind: 'choice'; readonly of: Text }
  | { readonly kind: 'unknown'; readonly why: string };

/** The unknown part of a string: `name` is what `{name}` prints as. */
export interface Hole {
  readonly name: string;
  readonly origin: Origin;
  /** It is some piece of that: two of them need not be the same (`[key, value]` of `key=value`). */
  readonly piece?: true;
  /** It is what a group of a pattern matches in that. */
  readonly cut?: Cut;
}

/** A group of a regular expression that takes part wherever the pattern matches. */
export interface Cut {
  readonly pattern: string;
  readonly flags: string;
  readonly group: number;
  /** The group has one character at least. */
  readonly filled: boolean;
}

/** Whether the part has one character at least, whatever the hole is. */
export function isFilled(part: Part): boolean {
  return typeof part === 'string' ? part !== '' : part.cut?.filled === true;
}

export type Part = string | Hole;

/** Of these parts, the holes as pieces of what they are. */
export function piecesOf(parts: readonly Part[]): Part[] {
  return parts.flatMap((part) => (typeof part === 'string' ? [] : [{ ...part, piece: true as const }]));
}

/** One value a string can have: literals and holes in order, and the guards under which it is this one. */
export interface Alternative {
  readonly parts: readonly Part[];
  readonly guards: readonly Guard[];
}

/** What is known of a string. `truncated` says that there were more alternatives than the bound keeps. */
export interface Text {
  readonly alternatives: readonly Alternative[];
  readonly truncated?: true;
}

/** No text has more alternatives than this; further ones are dropped and `truncated` is set. */
export const MAX_ALTERNATIVES = 48;
const MAX_LENGTH = 64_000;
/** Characters of all alternatives. */
const MAX_SIZE = 60_000;

/** Alternatives of a script beyond which what comes next is kept as one choice; of a command line: `MAX_ALTERNATIVES`. */
const MAX_OF_SCRIPT = 8;

/** The text that is exactly `value`. */
export function literal(value: string): Text {
  return { alternatives: [{ parts: value === '' ? [] : [value], guards: [] }] };
}

/** The text that is one hole. */
export function hole(name: string, origin: Origin): Text {
  return { alternatives: [{ parts: [{ name, origin }], guards: [] }] };
}

/** A text of which nothing is known; `name` is how it prints. */
export function unknown(name: string, why = name): Text {
  return hole(name, { kind: 'unknown', why });
}

function joinParts(left: readonly Part[], right: readonly Part[]): readonly Part[] {
  if (left.length === 0 && areJoined(right)) return right;
  if (right.length === 0 && areJoined(left)) return left;
  const joined = [...left];
  for (const part of right) {
    const last = joined[joined.length - 1];
    if (typeof part === 'string' && typeof last === 'string') {
      joined[joined.length - 1] = (last + part).slice(0, MAX_LENGTH);
    } else if (part !== '' && !isSameUnknown(last, part)) joined.push(part);
  }
  return joined;
}

/** Whether there is nothing to join in the parts: they are then kept as they are, and what is known of them with them. */
function areJoined(parts: readonly Part[]): boolean {
  for (let at = 0; at < parts.length; at++) {
    const [part, last] = [parts[at]!, parts[at - 1]];
    if (part === '') return false;
    if (typeof part === 'string' ? typeof last === 'string' : isSameUnknown(last, part)) return false;
  }
  return true;
}

/** Whether both are the same hole of something that nobody can set: more of what is not known is no more known. */
function isSameUnknown(last: Part | undefined, part: Part): boolean {
  return (
    last !== undefined &&
    typeof last !== 'string' &&
    typeof part !== 'string' &&
    last.name === part.name &&
    /^(fetched|unknown|runner)$/.test(part.origin.kind) &&
    originKey(last.origin) === originKey(part.origin)
  );
}

/** Parts with neighbouring literals joined. */
export function joinedParts(parts: readonly Part[]): Part[] {
  return [...joinParts([], parts)];
}

function build(alternatives: Alternative[], truncated: boolean): Text {
  if (alternatives.length < 2) return truncated ? { alternatives, truncated } : { alternatives };
  const byValue = new Map<string, Alternative>();
  for (const alternative of alternatives) {
    const key = partsKey(alternative.parts);
    const same = byValue.get(key);
    if (!same) byValue.set(key, alternative);
    // The same value on two paths.
    else if (same.guards !== alternative.guards && same.guards.length > 0)
      byValue.set(key, { parts: same.parts, guards: eitherGuards(same.guards, alternative.guards) });
  }
  return bounded([...byValue.values()], truncated);
}

/** Alternatives of which no two have the same value. */
const distinct = memo<readonly Alternative[], true>();

function bounded(kept: Alternative[], truncated: boolean): Text {
  const most = mostAlternatives(kept);
  const alternatives = kept.length > most ? mostTelling(kept, most) : kept;
  distinct.set(alternatives, true);
  return truncated || kept.length > most ? { alternatives, truncated: true } : { alternatives };
}

/**
 * Some of the alternatives: whether it can be nothing decides what runs, so that is one of them; most of the others are those of an
 * ordinary use of the action.
 */
function mostTelling(alternatives: readonly Alternative[], most: number): Alternative[] {
  if (alternatives.length <= most) return [...alternatives];
  const groups: [Alternative[], Alternative[], Alternative[]] = [[], [], []];
  for (const alternative of alternatives) {
    const isOrdinary = alternative.guards.every(
      ({ condition }) => decide(condition, ORDINARY_OF_ANY_VERSION) !== false,
    );
    groups[alternative.parts.length === 0 ? 0 : isOrdinary ? 1 : 2].push(alternative);
  }
  const [nothing, ordinary, others] = groups.map(mostDifferent) as typeof groups;
  const share = Math.ceil((most * 2) / 3);
  const chosen = new Set(
    [...nothing, ...ordinary.slice(0, share), ...others, ...ordinary.slice(share)].slice(0, most),
  );
  return alternatives.filter((alternative) => chosen.has(alternative));
}

/** First one of each folder, host or repository, then the others of each. */
function mostDifferent(alternatives: Alternative[]): Alternative[] {
  const seen = new Map<string, number>();
  const rank = alternatives.map(({ parts }) => {
    const [first] = parts;
    const key = typeof first === 'string' ? first.slice(0, first.lastIndexOf('/') + 1) : '';
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return count;
  });
  return alternatives
    .map((alternative, at) => ({ alternative, rank: rank[at]! }))
    .sort((one, other) => one.rank - other.rank)
    .map(({ alternative }) => alternative);
}

/** How many of the alternatives are kept: with long ones, as many as have `MAX_SIZE` together. */
function mostAlternatives(alternatives: readonly Alternative[]): number {
  if (alternatives.length <= 2) return MAX_ALTERNATIVES;
  let size = 0;
  for (const [index, { parts }] of alternatives.entries()) {
    for (const part of parts) size += typeof part === 'string' ? part.length : 20;
    if (size > MAX_SIZE) return Math.min(MAX_ALTERNATIVES, Math.max(2, index));
  }
  return MAX_ALTERNATIVES;
}

/** The concatenation of texts: every combination of alternatives whose guards do not contradict each other, bounded. */
export function concat(...texts: readonly Text[]): Text {
  const again = repeated(texts);
  if (again) return oneByOne(again, texts, concat);
  let result: Text = { alternatives: [{ parts: [], guards: [] }] };
  for (const text of texts) result = append(result, text);
  return result;
}

/** A text with several values that stands in the line more than once: it then has the same value everywhere. */
function repeated(texts: readonly Text[]): Text | undefined {
  if (texts.length < 2) return undefined;
  return texts.find(
    (text, at) =>
      text.alternatives.length > 1 && texts.slice(at + 1).some((other) => haveSameValues(text, other)),
  );
}

function haveSameValues(one: Text, other: Text): boolean {
  return (
    one === other ||
    (one.alternatives.length === other.alternatives.length &&
      one.alternatives.every((alternative, at) => alternative === other.alternatives[at]))
  );
}

function oneByOne(text: Text, texts: readonly Text[], join: (...texts: readonly Text[]) => Text): Text {
  const joined = either(
    ...text.alternatives.map((alternative) => {
      const value = ofAlternative({ parts: alternative.parts, guards: [] });
      return guarded(
        join(...texts.map((other) => (haveSameValues(text, other) ? value : other))),
        alternative.guards,
      );
    }),
  );
  return text.truncated ? { ...joined, truncated: true } : joined;
}

/** The same, where a script or command line is put together: what would be too many combinations is kept as a choice. */
export function concatProgram(...texts: readonly Text[]): Text {
  const again = repeated(texts);
  if (again && !texts.some((text) => has(text, '\n'))) return oneByOne(again, texts, concatProgram);
  let result: Text = { alternatives: [{ parts: [], guards: [] }] };
  for (const text of texts) result = append(result, isTooMuch(result, text) ? choiceOf(text) : text);
  return result;
}

function append(first: Text, second: Text): Text {
  const [only] = first.alternatives;
  if (
    first.alternatives.length === 1 &&
    only!.parts.length === 0 &&
    only!.guards.length === 0 &&
    distinct.get(second.alternatives) &&
    second.alternatives.every(({ parts }) => areJoined(parts))
  )
    return bounded(
      second.alternatives.map(({ parts, guards }) => ({ parts, guards })),
      Boolean(first.truncated || second.truncated),
    );
  const combined: Alternative[] = [];
  let truncated = Boolean(first.truncated || second.truncated);
  outer: for (const left of first.alternatives) {
    for (const right of second.alternatives) {
      if (exclude(left.guards, right.guards)) continue;
      if (combined.length >= 12 * MAX_ALTERNATIVES) {
        truncated = true;
        break outer;
      }
      combined.push({
        parts: joinParts(left.parts, right.parts),
        guards: mergeGuards(left.guards, right.guards),
      });
    }
  }
  return build(combined, truncated);
}

/** Whether a line or script would have more alternatives, with those of `next`, than can be followed one by one. */
function isTooMuch(text: Text, next: Text): boolean {
  if (next.alternatives.length < 2) return false;
  const product = text.alternatives.length * next.alternatives.length;
  if (product <= MAX_OF_SCRIPT) return false;
  if (has(text, '\n') || has(next, '\n')) return true;
  return product > MAX_ALTERNATIVES && has(text, ' ');
}

function has(text: Text, character: string): boolean {
  return text.alternatives.some(({ parts }) =>
    parts.some((part) => typeof part === 'string' && part.includes(character)),
  );
}

/** The text as one hole; `expanded` gives it back. */
export function choiceOf(text: Text): Text {
  return hole('choice', { kind: 'choice', of: text });
}

/** The text with its choices multiplied out, as far as the bound on alternatives allows. */
export function expanded(text: Text): Text {
  if (!hasChoices(text)) return text;
  // A choice stands in many places: what a loop puts together holds it again in each turn.
  let known = knownExpansions.get(text);
  if (!known) {
    known = multipliedOut(text);
    knownExpansions.set(text, known);
  }
  return known;
}

const knownExpansions = memo<Text, Text>();

function multipliedOut(text: Text): Text {
  return either(
    ...text.alternatives.map(({ parts, guards }) =>
      guarded(
        concat(
          ...parts.map((part) =>
            isChoice(part)
              ? expanded(part.origin.of)
              : ofAlternative({ parts: part === '' ? [] : [part], guards: [] }),
          ),
        ),
        guards,
      ),
    ),
  );
}

/** Whether choices stand in the text that `expanded` would multiply out. */
export function hasChoices(text: Text): boolean {
  return text.alternatives.some(({ parts }) => parts.some(isChoice));
}

/** A part that stands for one of several texts. */
export function isChoice(part: Part): part is Hole & { origin: { kind: 'choice' } } {
  return typeof part !== 'string' && part.origin.kind === 'choice';
}

/** Either of the texts. */
export function either(...texts: readonly Text[]): Text {
  return build(
    texts.flatMap((text) => text.alternatives),
    texts.some((text) => text.truncated),
  );
}

/** The text with `guards` added to every alternative; alternatives that contradict them are dropped. */
export function guarded(text: Text, guards: readonly Guard[]): Text {
  if (guards.length === 0) return text;
  return {
    ...text,
    alternatives: text.alternatives
      .filter((alternative) => !exclude(alternative.guards, guards))
      .map((alternative) => ({ parts: alternative.parts, guards: mergeGuards(alternative.guards, guards) })),
  };
}

/** What a text is on one of several ways. */
export interface Way {
  readonly text: Text;
  readonly guards: readonly Guard[];
}

/** What a text is after several ways: an alternative that all of them have is what it was before they parted. */
export function joinWays(ways: readonly Way[]): Text {
  const [first, ...others] = ways;
  if (!first || others.every(({ text }) => text === first.text)) return first?.text ?? { alternatives: [] };
  const rest = others.map(({ text }) => new Set(text.alternatives));
  const kept = new Set(first.text.alternatives.filter((one) => rest.every((other) => other.has(one))));
  if (kept.size === 0) return either(...ways.map(({ text, guards }) => guarded(text, guards)));
  return build(
    ways.flatMap(({ text, guards }) =>
      text.alternatives.flatMap((alternative) =>
        kept.has(alternative)
          ? text === first.text
            ? [alternative]
            : []
          : guarded(ofAlternative(alternative), guards).alternatives,
      ),
    ),
    ways.some(({ text }) => text.truncated),
  );
}

/** The text without the alternatives that cannot be where the guards hold; as it was where none or all can be. */
export function possibleUnder(text: Text, guards: readonly Guard[]): Text {
  if (text.alternatives.length < 2) return text;
  const alternatives = text.alternatives.filter((alternative) => !exclude(alternative.guards, guards));
  return alternatives.length === 0 || alternatives.length === text.alternatives.length
    ? text
    : { ...text, alternatives };
}

/** The string, where the text is exactly one literal; otherwise undefined. */
export function literalOf(text: Text): string | undefined {
  if (text.alternatives.length !== 1) return undefined;
  return literalParts(text.alternatives[0]!.parts);
}

/** The string that parts without a hole spell; undefined where there is a hole. */
export function literalParts(parts: readonly Part[]): string | undefined {
  let value = '';
  for (const part of parts) {
    if (typeof part !== 'string') return undefined;
    value += part;
  }
  return value;
}

/** Every literal among the alternatives. */
export function literalsOf(text: Text): string[] {
  return text.alternatives
    .map((alternative) => literalParts(alternative.parts))
    .filter((value) => value !== undefined);
}

const knownHoles = memo<Text, readonly Hole[]>();

/** The holes of all alternatives; of a text with choices, also those of what may be chosen, each once. */
export function holesOf(text: Text): readonly Hole[] {
  let holes = knownHoles.get(text);
  if (!holes && !hasChoices(text)) {
    holes = text.alternatives.flatMap(({ parts }) => parts.filter((part) => typeof part !== 'string'));
    if (text.alternatives.length > 1) knownHoles.set(text, holes);
  } else if (!holes) {
    const distinct = new Map<string, Hole>();
    for (const { parts } of text.alternatives) {
      for (const part of parts) {
        if (typeof part === 'string') continue;
        for (const hole of part.origin.kind === 'choice' ? holesOf(part.origin.of) : [part])
          distinct.set(`${hole.name}\u0001${originKey(hole.origin)}`, hole);
      }
    }
    holes = [...distinct.values()];
    knownHoles.set(text, holes);
  }
  return holes;
}

/** The handles that the text carries as an origin of the given kinds (all three kinds unless told). */
export function handlesOf(
  text: Text,
  kinds: readonly ('fetched' | 'file' | 'digest')[] = ['fetched', 'file', 'digest'],
): Handle[] {
  const handles = new Set<Handle>();
  for (const { origin } of holesOf(text)) {
    if (
      (origin.kind === 'fetched' || origin.kind === 'file' || origin.kind === 'digest') &&
      kinds.includes(origin.kind)
    ) {
      handles.add(origin.handle);
    }
  }
  return [...handles];
}

/** Applies a string function to literals; an alternative with holes gets `withHoles(parts)` (itself unless told). */
export function mapText(
  text: Text,
  onLiteral: (value: string) => string,
  withHoles: (parts: readonly Part[]) => readonly Part[] = (parts) => parts,
): Text {
  return build(
    text.alternatives.map((alternative) => {
      const value = literalParts(alternative.parts);
      if (value === undefined) return { parts: withHoles(alternative.parts), guards: alternative.guards };
      const mapped = onLiteral(value);
      return { parts: mapped === '' ? [] : [mapped], guards: alternative.guards };
    }),
    Boolean(text.truncated),
  );
}

/** The text of one alternative. */
export function ofAlternative(alternative: Alternative): Text {
  return { alternatives: [alternative] };
}

/** Whether two parts are the same literal, or holes of the same origin and name. */
export function samePart(one: Part, other: Part): boolean {
  return one === other || partsKey([one]) === partsKey([other]);
}

/** Parts as people read them: holes as `{name}`. */
export function printParts(parts: readonly Part[]): string {
  return parts.map((part) => (typeof part === 'string' ? part : `{${part.name}}`)).join('');
}

/** The text as people read it: holes as `{name}`, alternatives joined by ` | `. */
export function printText(text: Text): string {
  return [...new Set(text.alternatives.map((alternative) => printParts(alternative.parts)))].join(' | ');
}

const knownKeys = memo<readonly Part[], string>();

/** Parts are never changed, and asked for their key again and again. */
function partsKey(parts: readonly Part[]): string {
  const [only] = parts;
  if (parts.length === 1 && typeof only === 'string') return only;
  let key = knownKeys.get(parts);
  if (key === undefined) {
    key = '';
    for (const part of parts) key += typeof part === 'string' ? part : holeKey(part);
    knownKeys.set(parts, key);
  }
  return key;
}

const knownHoleKeys = memo<Hole, string>();

function holeKey(hole: Hole): string {
  let key = knownHoleKeys.get(hole);
  if (key === undefined) {
    key = `\u0000${hole.name}\u0001${originKey(hole.origin)}${hole.piece ? '\u0005' : ''}${hole.cut ? `\u0006${Object.values(hole.cut).join('\u0003')}` : ''}\u0002`;
    knownHoleKeys.set(hole, key);
  }
  return key;
}

const knownOrigins = memo<Origin, string>();

/** A key that is equal for origins that are the same. */
export function originKey(origin: Origin): string {
  let key = knownOrigins.get(origin);
  if (key === undefined) {
    key =
      origin.kind === 'choice'
        ? `choice\u0003${shortened(textKey(origin.of))}`
        : Object.values(origin).join('\u0003');
    knownOrigins.set(origin, key);
  }
  return key;
}

const MAX_KEY_OF_CHOICE = 200;

/** A key of what may be chosen: choices stand in choices, so that its length would double with each. */
function shortened(key: string): string {
  return key.length > MAX_KEY_OF_CHOICE ? createHash('sha1').update(key).digest('base64') : key;
}

/** A key that is equal for texts with the same values, guards aside. */
export function textKey(text: Text): string {
  const [only] = text.alternatives;
  if (only && text.alternatives.length === 1) return partsKey(only.parts);
  return text.alternatives.map((alternative) => partsKey(alternative.parts)).join('\u0004');
}

const textIds = memo<Text, number>();
const numbering = new Numbering();

/** A number that is equal for texts with the same values, guards aside; of this process only. */
export function textId(text: Text): number {
  const known = textIds.get(text);
  return numbering.isOfNow(known) ? known : textIds.set(text, numbering.of(textKey(text)));
}
