import {
  type Condition,
  canHold,
  decide,
  type Guard,
  guard,
  guardNot,
  inWorld,
  remembered,
  safeRegExp,
  standsFor,
  type World,
} from '../effects/condition.js';
import { holesOf, literalOf, type Part, type Text, textId } from '../effects/text.js';
import { isFloatingVersion } from './url.js';
import { distributionValue, isOtherRelease, runnerVariable } from './worlds.js';

/** Whether a value is one that nobody but the caller knows: then it is not the special value a test asks for. */
function isOpen(text: Text): boolean {
  return holesOf(text).length > 0;
}

/** The text where environment variables, and what is said of the distribution, are those of the runner: what only the caller could set is unset. */
function withRunnerVariables(text: Text): Text {
  return {
    alternatives: text.alternatives.map((alternative) => ({
      guards: alternative.guards,
      parts: alternative.parts
        .map((part) => {
          if (typeof part === 'string') return part;
          if (part.origin.kind === 'runner') return distributionValue(part.origin.what) ?? part;
          return part.origin.kind === 'env' ? (runnerVariable(part.origin.name) ?? part) : part;
        })
        .filter((part) => part !== ''),
    })),
  };
}

/**
 * Whether a condition holds in an ordinary run: decided where it can be; where it cannot, a value that the caller owns is not the
 * special one that a comparison names, an error path is not taken, a check passes, and everything else (undefined) can go either way.
 */
export const presume = remembered(presumeAnew);

function presumeAnew(condition: Condition, world: World): boolean | undefined {
  switch (condition.kind) {
    case 'not': {
      const inner = presume(condition.of, world);
      return inner === undefined ? undefined : !inner;
    }
    case 'all': {
      const values = condition.of.map((part) => presume(part, world));
      if (isAllOfInput(condition.of.map((part) => (part.kind === 'not' ? part.of : undefined)))) return false;
      return values.includes(false) ? false : values.includes(undefined) ? undefined : true;
    }
    case 'any': {
      const values = condition.of.map((part) => presume(part, world));
      if (isAllOfInput(condition.of)) return true;
      return values.includes(true) ? true : values.includes(undefined) ? undefined : false;
    }
    case 'equals': {
      const ordinary: Condition = {
        ...condition,
        left: withRunnerVariables(condition.left),
        right: withRunnerVariables(condition.right),
      };
      const decided = decide(ordinary, world);
      if (decided !== undefined) return decided;
      const left = inWorld(condition.left, world);
      const right = inWorld(condition.right, world);
      const [open, known] = isOpen(left) ? [left, literalOf(right)] : [right, literalOf(left)];
      if (!isOpen(open) || known === undefined || known === '') return undefined;
      if (isNoPiece(open, known, world) || isOfOtherRelease(open, known)) return false;
      return callerOwned(open, world) ||
        (isFetched(open) && /\d\.\d/.test(known)) ||
        (isVersionFetched(open) && isChannelOfVersions(known))
        ? false
        : undefined;
    }
    case 'matches': {
      const decided = decide({ ...condition, subject: withRunnerVariables(condition.subject) }, world);
      if (decided !== undefined) return decided;
      const subject = inWorld(condition.subject, world);
      return callerOwned(subject, world) || (isVersionFetched(subject) && isOfNoVersion(condition))
        ? false
        : undefined;
    }
    case 'empty': {
      const subject = withRunnerVariables(condition.subject);
      return subject.alternatives.every(({ parts }) => parts.some(isSetInEachRun))
        ? false
        : decide({ ...condition, subject }, world);
    }
    case 'fails':
      return false;
    case 'verified':
      return true;
    case 'undecided': {
      const whole = world.entire ? standsFor(condition) : undefined;
      if (whole) return presume(whole, world);
      return condition.text === 'response.ok' ? true : ofOldVersion(condition.text);
    }
    default:
      return decide(condition, world);
  }
}

/** Whether it is a whole environment variable that the runner gives a value in every run. */
function isSetInEachRun(part: Part): boolean {
  return (
    typeof part === 'object' &&
    part.origin.kind === 'env' &&
    !part.piece &&
    !part.cut &&
    runnerVariable(part.origin.name) === undefined
  );
}

/** Values that an input is compared with, from which on they are taken for all that it can have. */
const MANY_VALUES = 3;

/** Whether the values are those that an input can have, one of which the caller has to give. Of channels, it need not be one. */
function isAllOfInput(of: readonly (Condition | undefined)[]): boolean {
  const [first] = of;
  if (of.length < MANY_VALUES || first?.kind !== 'equals' || !isRequired(first.left)) return false;
  const id = textId(first.left);
  return of.every((part) => {
    const value = part?.kind === 'equals' && textId(part.left) === id ? literalOf(part.right) : undefined;
    return value !== undefined && value !== '' && !isFloatingVersion(value);
  });
}

function isRequired(text: Text): boolean {
  const holes = holesOf(text);
  return (
    holes.length === 1 &&
    holes.every(({ origin }) => origin.kind === 'input' && origin.required && origin.default === undefined)
  );
}

/** Whether the text is a piece of inputs that do not have the word in them: `latest` has no piece that is `image`. */
function isNoPiece(text: Text, word: string, world: World): boolean {
  return text.alternatives.every(({ parts: [part, ...others] }) => {
    if (typeof part !== 'object' || !part.piece || part.origin.kind !== 'input' || others.length > 0)
      return false;
    const value = world.input(part.origin.name, part.origin.default, part.origin.required);
    return value !== undefined && !value.toLowerCase().includes(word.toLowerCase());
  });
}

/** Whether the text is what the distribution says of itself, and the value what another version of it would say. */
function isOfOtherRelease({ alternatives }: Text, value: string): boolean {
  return alternatives.every(
    ({ parts: [part, ...others] }) =>
      typeof part === 'object' &&
      part.origin.kind === 'runner' &&
      others.length === 0 &&
      isOtherRelease(part.origin.what, value),
  );
}

/** Where a version that is only known at run time is compared with an old one, it is a later one: `majorVersion < 115`. */
function ofOldVersion(text: string): boolean | undefined {
  const operator = /^[\w$.()]*(?:version|major|minor)[\w$.()]* (<|<=|>|>=) \d+$/i.exec(text)?.[1];
  return operator === undefined ? undefined : operator.startsWith('>');
}

/** Whether the text is nothing but what a server answered. */
function isFetched(text: Text): boolean {
  return text.alternatives.every(
    ({ parts: [part, ...others] }) =>
      typeof part === 'object' && part.origin.kind === 'fetched' && others.length === 0,
  );
}

/** Whether the text is a version that a server answered, by the names of what it stands in. */
function isVersionFetched(text: Text): boolean {
  return (
    isFetched(text) &&
    holesOf(text).every(({ name }) => /^(?:body|text)$|version|tag(?:_?name)?$/i.test(name))
  );
}

/** Whether a pattern tells addresses or channels (`^git://`, `^[a-z]+:`, `-nightly$`), and not versions. */
function isOfNoVersion({ pattern, flags }: { readonly pattern: string; readonly flags?: string }): boolean {
  if (!/:\\?\/\\?\/|:$|nightly|canary|snapshot|latest|head|master/i.test(pattern)) return false;
  const expression = safeRegExp(pattern, flags?.replace(/[gy]/g, ''));
  return expression !== undefined && !['1.2.3', 'v1.2.3'].some((version) => expression.test(version));
}

/** Words by which callers ask for what no version is called; an answer to that is a version. */
function isChannelOfVersions(word: string): boolean {
  return /^(?:current|head|latest|master|nightly|pre-?release|snapshot|stable|tip)$/i.test(word);
}

function callerOwned(text: Text, world: World): boolean {
  const holes = holesOf(text);
  return (
    holes.length > 0 &&
    holes.every(
      ({ name, origin }) =>
        // What is made out of a default, or of nothing, is no value of the caller.
        (origin.kind === 'input' &&
          !(origin.derived && (origin.default || world.input(origin.name, origin.default) === ''))) ||
        // What starts a run is one of a few events, none of which is special; nor is what GitHub says of the caller.
        ((origin.kind === 'env' || (origin.kind === 'caller' && origin.what !== 'api')) &&
          !/^github[._](?:event_name|ref_type)$/i.test(name)),
    )
  );
}

/** Whether all guards can hold in an ordinary run in this world. */
export function reached(guards: readonly Guard[], world: World): boolean {
  if (guards.some((g) => presume(g.condition, world) === false)) return false;
  return canHold(guards.flatMap((g) => rest(g, world)));
}

const knownRests = new WeakMap<World, WeakMap<Condition, readonly Guard[]>>();

/** What is left of a guard where the world decides parts of it: of `a and b` with a true, `b`. */
function rest({ condition }: Guard, world: World): readonly Guard[] {
  let ofWorld = knownRests.get(world);
  if (!ofWorld) {
    ofWorld = new WeakMap();
    knownRests.set(world, ofWorld);
  }
  let left = ofWorld.get(condition);
  if (!left) {
    left = restAnew(condition, world);
    ofWorld.set(condition, left);
  }
  return left;
}

function restAnew(condition: Condition, world: World): readonly Guard[] {
  const isOpen = (part: Condition): boolean => presume(part, world) === undefined;
  if (!isOpen(condition)) return [];
  const isNegated = condition.kind === 'not';
  const inner = isNegated ? condition.of : condition;
  if (inner.kind !== 'all' && inner.kind !== 'any') return [guard(condition)];
  const open = inner.of.filter(isOpen).map((part) => (isNegated ? guardNot(part) : guard(part)));
  // All of them have to hold, or one of several has.
  const isConjunction = (inner.kind === 'all') !== isNegated;
  return isConjunction || open.length === 1 ? open.flatMap((one) => rest(one, world)) : [];
}

/** Whether the guards can hold in this world at all, ordinary or not. */
export function possible(guards: readonly Guard[], world: World): boolean {
  return guards.every((g) => decide(g.condition, world) !== false);
}

/** Whether some path to the gap is taken in the world. */
export function happens(paths: readonly (readonly Guard[])[], world: World): boolean {
  return paths.some((path) => reached(path, world));
}
