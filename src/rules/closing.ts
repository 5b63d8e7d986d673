import { type Condition, type Guard, namesPlatform, type World } from '../effects/condition.js';
import { type Hole, holesOf, literalsOf, type Text } from '../effects/text.js';
import type { Gap } from './gap.js';
import { presume, reached } from './reach.js';

/** A value of an input that is tried as a way to close gaps. `shown` is what a reviewer is told to set. */
export interface Setting {
  readonly input: string;
  readonly value: string;
  readonly shown: string;
}

/** To be told to take what moves is no advice. */
const CHANNEL =
  /^(latest|stable|nightly|edge|master|main|tip|head|canary|next|beta|alpha|rc|dev|devel|develop|trunk|snapshot|rolling|lts|current|preview)$/i;

/** Stands for a value of the caller's own. */
export const ANY_VALUE = 'pindrift-some-value';

const NONE: ReadonlySet<string> = new Set();

/** Some value for each input that a condition tests for being empty. */
function given(condition: Condition): Setting[] {
  switch (condition.kind) {
    case 'not':
      return given(condition.of);
    case 'all':
    case 'any':
      return condition.of.flatMap(given);
    case 'empty':
      return inputsIn(condition.subject).flatMap(({ origin }) =>
        origin.kind === 'input' ? [{ input: origin.name, value: ANY_VALUE, shown: ANY_VALUE }] : [],
      );
    default:
      return [];
  }
}

/** The settings of inputs that the guards of these gaps suggest: each makes some guard false. */
export function settingsFor(gaps: readonly Gap[], world: World): Setting[] {
  const settings = new Map<string, Setting>();
  const add = (hole: Hole, value: string, shown: string): void => {
    if (
      hole.origin.kind !== 'input' ||
      value === hole.origin.default ||
      (value === '' &&
        (hole.origin.default === undefined || /version|release|\btag$/i.test(hole.origin.name))) ||
      CHANNEL.test(value) ||
      (value === ANY_VALUE && partners.has(hole.origin.name)) ||
      // One argument of a list of them.
      value.startsWith('-')
    )
      return;
    settings.set(`${hole.origin.name}\u0000${value}`, { input: hole.origin.name, value, shown });
  };
  let partners: ReadonlySet<string> = NONE;
  const visit = (condition: Condition, holds: boolean): void => {
    switch (condition.kind) {
      case 'not':
        // A value that this system does not take is refused: no way to close a gap.
        if (holds && condition.of.kind === 'all' && condition.of.of.some(namesPlatform)) return;
        visit(condition.of, !holds);
        return;
      case 'all':
      case 'any':
        for (const part of condition.of) visit(part, holds);
        return;
      case 'empty':
        for (const input of inputsIn(condition.subject))
          holds
            ? add(
                input,
                ANY_VALUE,
                input.origin.kind === 'input' && /version$/i.test(input.origin.name)
                  ? 'an exact version'
                  : 'a value of your own',
              )
            : add(input, '', '(empty)');
        return;
      case 'equals': {
        for (const [side, other] of [
          [condition.left, condition.right],
          [condition.right, condition.left],
        ] as const) {
          for (const input of inputsIn(side)) {
            for (const value of literalsOf(other)) {
              if (!holds) add(input, value, value === '' ? '(empty)' : value);
              else if (value === 'true') add(input, 'false', 'false');
              else if (value === 'false') add(input, 'true', 'true');
            }
          }
        }
        return;
      }
      case 'matches':
        if (/true/i.test(condition.pattern)) {
          for (const input of inputsIn(condition.subject))
            add(input, holds ? 'false' : 'true', holds ? 'false' : 'true');
        }
        return;
    }
  };
  for (const gap of gaps) {
    for (const path of gap.paths)
      for (const { condition } of path) {
        const own = [...new Map(given(condition).map((setting) => [setting.input, setting])).values()];
        // Inputs that only stand together (`ref` and `sha`): one without the other is an error, not a way to close.
        partners =
          own.length > 1 && presume(condition, withSettings(world, own)) !== false
            ? new Set(own.map(({ input }) => input))
            : NONE;
        visit(condition, true);
      }
  }
  return [...settings.values()].sort((a, b) =>
    a.input < b.input ? -1 : a.input > b.input ? 1 : a.value < b.value ? -1 : 1,
  );
}

/** The inputs that a text is. What was made out of one is no value that a caller could set. */
function inputsIn(text: Text): Hole[] {
  return holesOf(text).filter(({ origin }) => origin.kind === 'input' && !origin.derived);
}

/** The world with inputs set as told. */
export function withSettings(world: World, settings: readonly Setting[]): World {
  const values = new Map(settings.map(({ input, value }) => [input.toLowerCase(), value]));
  return {
    ...world,
    input: (name, defaultValue, required) =>
      values.get(name.toLowerCase()) ?? world.input(name, defaultValue, required),
    exists: world.exists,
  };
}

/** Whether some path to the gap is taken in the world. */
export function happens(paths: readonly (readonly Guard[])[], world: World): boolean {
  return paths.some((path) => reached(path, world));
}
