import type { Condition } from '../../../src/effects/condition.js';
import { memo } from '../../../src/effects/memo.js';
import type { Part, Text } from '../../../src/effects/text.js';
import type { Option, Union, Value } from './values.js';

/** A text, or a value that is a text on some paths and nothing on others. */
type Several = Text | Union;

/**
 * What a test says of a text that can have several values: which of them pass it. Where the test holds, the others are not what the
 * text is, even where the conditions under which it has this value or that one are too many to be followed.
 */
export interface Narrowing {
  readonly of: Several;
  /** Whether a value made of these parts passes; undefined where that is open. */
  readonly holds: (parts: readonly Part[]) => boolean | undefined;
  /** Whether `undefined` and `null` pass; absent where that is open. */
  readonly nothing?: boolean;
  /** Which of `true` and `false` passes; absent where that is open. */
  readonly truth?: boolean;
}

/** What was read from each option of a union, in order, under the option's guards. */
interface Reading {
  readonly of: Several;
  readonly owners: readonly Value[];
  readonly found: readonly Option[];
}

/** What a text is made into, value by value. */
type Change = (parts: readonly Part[]) => readonly Part[];

const narrowings = memo<Condition, Narrowing>();
const images = memo<Text, { readonly of: Several; readonly change: Change }>();
const wholes = memo<Several, Several>();
const readings = memo<Several, Reading>();

function wholeOf(of: Several): Several {
  return wholes.get(of) ?? of;
}

/** The condition, with what it says of the text. */
export function tells(
  condition: Condition,
  of: Several,
  holds: Narrowing['holds'],
  nothing?: boolean,
): Condition {
  if (condition.kind !== 'constant' && !('alternatives' in of && of.alternatives.length < 2))
    narrowings.set(condition, {
      of: wholeOf(of),
      holds,
      ...(nothing === undefined ? {} : { nothing }),
    });
  return condition;
}

/** The condition that a value is true, which some of its options are and others are not. */
export function tellsTruth(condition: Condition, of: Union): void {
  if (condition.kind !== 'constant')
    narrowings.set(condition, { of: wholeOf(of), holds: () => undefined, truth: true });
}

/** The condition that one of several tests holds, with what that says of the text that all are about. */
export function tellsEither(condition: Condition, ...tests: readonly Condition[]): Condition {
  const told = tests.filter(({ kind }) => kind !== 'constant').map(narrowingOf);
  const [first] = told;
  if (first === undefined || condition.kind === 'constant' || told.some((one) => one?.of !== first.of))
    return condition;
  narrowings.set(condition, {
    of: first.of,
    holds: (parts) => {
      const answers = told.map((one) => one!.holds(parts));
      return answers.includes(true) ? true : answers.includes(undefined) ? undefined : false;
    },
  });
  return condition;
}

/** What is known of a text where the condition holds. */
export function narrowingOf(condition: Condition): Narrowing | undefined {
  const own = narrowings.get(condition);
  if (own || condition.kind !== 'not') return own;
  const positive = narrowings.get(condition.of);
  return (
    positive && {
      of: positive.of,
      ...(positive.nothing === undefined ? {} : { nothing: !positive.nothing }),
      ...(positive.truth === undefined ? {} : { truth: !positive.truth }),
      holds: (parts) => {
        const holds = positive.holds(parts);
        return holds === undefined ? undefined : !holds;
      },
    }
  );
}

/** The tests that are about this text or value, or about what was made of it: `version.toLowerCase() === 'latest'`. */
export function testsAbout(of: Several, tests: readonly Narrowing[]): readonly Narrowing[] {
  const whole = wholeOf(of);
  return tests.flatMap((test) => {
    const changes: Change[] = [];
    for (let about = test.of; about !== whole; ) {
      const image = 'alternatives' in about ? images.get(about) : undefined;
      if (!image) return [];
      changes.unshift(image.change);
      about = image.of;
    }
    if (changes.length === 0) return [test];
    const { holds } = test;
    return [{ of: whole, holds: (parts) => holds(changes.reduce((made, change) => change(made), parts)) }];
  });
}

/** Says that a text was made of another one, value by value: what a test says of it, it says of that one. */
export function isImageOf(image: Text, of: Several, change: Change): void {
  if (image.alternatives.length > 1) images.set(image, { of: wholeOf(of), change });
}

/** Whether a value made of these parts passes all tests, as far as is known. */
export function passes(parts: readonly Part[], tests: readonly Narrowing[]): boolean {
  return tests.every(({ holds }) => holds(parts) !== false);
}

/** What a test says of the whole, it says of a part of its values too. */
export function isPartOf<T extends Several>(part: T, whole: Several): T {
  if (part !== whole) wholes.set(part, wholeOf(whole));
  return part;
}

/**
 * Says that a property of a union's options is this value: what a test says of it, it says of the union and of the other properties
 * (`switch (result.kind)`, `const { kind, version } = result`). So it is with what they are instances of.
 */
export function isReadFrom(
  read: Several,
  of: Union,
  owners: readonly Option[],
  found: readonly Option[],
): void {
  readings.set(read, { of: wholeOf(of), owners: owners.map(({ value }) => value), found });
}

/** Which options of the union the tests of its properties leave: undefined where none was tested. */
export function optionsLeft(
  of: Several,
  tests: readonly Narrowing[],
  passes: (found: Option, test: Narrowing) => boolean,
): ((owner: Value) => boolean) | undefined {
  const whole = wholeOf(of);
  const told = tests.flatMap((test) => {
    const reading = readings.get(test.of);
    return reading?.of === whole ? [{ test, reading }] : [];
  });
  if (told.length === 0) return undefined;
  return (owner) =>
    told.every(({ test, reading }) => {
      const found = reading.found[reading.owners.indexOf(owner)];
      return found === undefined || passes(found, test);
    });
}

/** What was read together with this value of the options of one union. */
export function readingOf(read: Several): Reading | undefined {
  return readings.get(wholeOf(read));
}
