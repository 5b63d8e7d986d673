/** Which settings of inputs close gaps, alone and together. */

import { type Guard, safeRegExp, type World } from '../effects/condition.js';
import type { Effect } from '../effects/effect.js';
import { holesOf } from '../effects/text.js';
import { allGuards, type Facts } from './facts.js';
import { findGaps, reachOf } from './find-gaps.js';
import { type Gap, placeKey } from './gap.js';
import { isBrought } from './ordinary-world.js';
import { happens, presume, reached } from './reach.js';
import {
  ANY_VALUE,
  EXACT_VERSION,
  inputsTested,
  nameBeforeChannel,
  type Setting,
  settingsFor,
  TAG_WITH_DIGEST,
  type TestedInputs,
  withDigest,
  withSettings,
} from './settings.js';
import { ORDINARY_VALUE, versionsGiven } from './worlds.js';

/** Values that say that there is nothing to do. */
const OFF =
  /^(?:false|true|0|1|no|none|off|never|skip|disabled?|ignore|wrapper|system|local|path|(?:pre-?)?installed|existing)$/i;

/** Those of them that leave nothing to ask for. */
const SWITCHED_OFF = /^(?:false|0|no|none|off|never|skip|disabled?|ignore)$/i;

/** The ways to close the gaps of an action in a world. */
export class Closing {
  /** Those on the default path. */
  private readonly ordinary: readonly Gap[];
  private readonly tested: TestedInputs;
  private readonly settings: readonly Setting[];

  /** @param values the caller's `with:` by lower-case input name */
  constructor(
    private readonly gaps: readonly Gap[],
    private readonly facts: Facts,
    private readonly world: World,
    private readonly values: ReadonlyMap<string, string>,
  ) {
    this.ordinary = gaps.filter((gap) => reachOf(gap, world) === 'default');
    const addresses = inputsOfAddresses(facts);
    this.tested = inputsTested(facts.effects.flatMap(({ guards }) => guards));
    // An input without which nothing happens at all is missing, and a value with which nothing does is refused (where it does not say so):
    // no way to close a gap.
    this.settings = settingsFor(
      this.ordinary,
      world,
      (input) => exactVersion(input, facts, world, this.tested),
      this.tested,
    ).filter(
      (setting) =>
        // Another address is another download, not a way to close one.
        !(setting.value === ANY_VALUE && addresses.has(setting.input)) &&
        (OFF.test(setting.value) ||
          bringsProgram(setting) ||
          goesOn(facts, withSettings(world, [setting]))) &&
        isTaken(setting, facts, world) &&
        (isSwitchedOff(setting) || !needsAnother(setting, this.tested.unset, gaps, world)),
    );
  }

  /** The settings that, alone, keep this gap from happening, and let no other one of its kind stand in its place. */
  of(gap: Gap): Record<string, string> {
    const { settings, world } = this;
    const closers: Record<string, string> = {};
    if (!happens(gap.paths, world)) return closers;
    const others = this.besides(gap);
    for (const setting of settings) {
      if (closers[setting.input] !== undefined) continue;
      const there = withSettings(world, [setting]);
      if (happens(gap.paths, there)) continue;
      if (others.some((other) => !happens(other.paths, world) && happens(other.paths, there))) continue;
      closers[setting.input] = setting.shown;
    }
    return closers;
  }

  /** Of what the rule says closes this gap, the versions that the action takes and that put no other one of its kind in its place. */
  named(gap: Gap): Record<string, string> {
    const { facts, world, tested } = this;
    const others = this.besides(gap);
    const closes = ([input, shown]: readonly [string, string]): boolean => {
      if (!isVersion(shown)) return true;
      const setting = { input, shown, value: versionShown(shown, exactVersion(input, facts, world, tested)) };
      if (!isTaken(setting, facts, world)) return false;
      const there = withSettings(world, [setting]);
      return !others.some((other) => other.closers[input] === undefined && happens(other.paths, there));
    };
    return Object.fromEntries(Object.entries(gap.closers).filter(closes));
  }

  /** The other gaps of its kind at its place. */
  private besides(gap: Gap): Gap[] {
    const place = placeKey(gap);
    return this.gaps.filter(
      (other) => other.kind === gap.kind && other.target !== gap.target && placeKey(other) === place,
    );
  }

  /** Settings that together leave no gap on the default path; undefined where there are none. */
  ofAll(): Readonly<Record<string, string>> | undefined {
    const { gaps, ordinary, settings, facts, world, tested } = this;
    if (ordinary.length === 0) return {};
    const closers = new Map(
      gaps.flatMap((gap) => Object.entries(gap.closers)).map((closer) => [closer.join('\u0000'), closer]),
    );
    const named = [...closers.values()].map(
      ([input, shown]): Setting => ({
        input,
        shown,
        value: isVersion(shown) ? versionShown(shown, exactVersion(input, facts, world, tested)) : shown,
      }),
    );
    const chosen: Setting[] = [];
    let left = this.open(chosen);
    const candidates = [
      ...settings,
      ...named.filter((setting) => isLegal(setting, ordinary) && isTaken(setting, facts, world)),
    ].slice(0, 60);
    while (left > 0) {
      let best: Setting | undefined;
      for (const candidate of candidates) {
        if (chosen.some(({ input }) => input === candidate.input)) continue;
        const tried = [...chosen, candidate];
        // What is there without the setting and stays does not have to be looked for again.
        if (this.open(tried, gaps) >= left) continue;
        const count = this.open(tried);
        if (count < left) [best, left] = [candidate, count];
      }
      if (!best) return undefined;
      chosen.push(best);
    }
    return Object.fromEntries(chosen.map(({ input, shown }) => [input, shown]));
  }

  /** How many gaps the settings leave on the default path: of these, or of all that there are with them. */
  private open(tried: readonly Setting[], among?: readonly Gap[]): number {
    const there = withSettings(this.world, tried);
    // An input closes what it chooses by the value that is meant for it, not by another one.
    const isClosed = ({ closers }: Gap): boolean =>
      tried.some(
        ({ input, shown }) =>
          closers[input] === shown || (shown === TAG_WITH_DIGEST && closers[input] === EXACT_VERSION),
      );
    return (among ?? findGaps(this.facts, there, this.values)).filter(
      (gap) => reachOf(gap, there) === 'default' && !isClosed(gap),
    ).length;
  }
}

/** Inputs that name where something is fetched from; where it acts, also those that are a part of that: a repository, a variant. */
function inputsOfAddresses(facts: Facts): Set<string> {
  const names = new Set<string>();
  for (const effect of facts.effects) {
    if (effect.kind !== 'fetch') continue;
    const acts = facts.runsOf(effect.id).length > 0;
    const named = acts ? holesOf(effect.url) : effect.url.alternatives.flatMap(({ parts }) => parts[0] ?? []);
    for (const part of named)
      if (typeof part === 'object' && part.origin.kind === 'input') names.add(part.origin.name);
  }
  return names;
}

/** Whether a setting leaves out what is closed; what has a version without it may be all that there is. */
function isSwitchedOff({ input, value }: Setting): boolean {
  return SWITCHED_OFF.test(value) && versionsGiven(input) === '';
}

/**
 * Whether a setting only goes with another input, a version or one that the same guard asks for: without it it is an error, and with it
 * the same place brings in something again.
 */
function needsAnother(
  setting: Setting,
  unset: ReadonlySet<string>,
  gaps: readonly Gap[],
  world: World,
): boolean {
  if (setting.shown === EXACT_VERSION) return false;
  const without = withSettings(world, [setting]);
  const closed = gaps.filter(({ paths }) => happens(paths, world) && !happens(paths, without));
  if (closed.length === 0) return false;
  const again = gaps.filter((gap) =>
    closed.some((one) => one.kind === gap.kind && placeKey(one) === placeKey(gap)),
  );
  const broken = closed.flatMap(({ paths }) =>
    paths.flatMap((path) => path.filter((g) => presume(g.condition, without) === false)),
  );
  const others = new Map<string, string>();
  for (const name of unset) if (versionsGiven(name) !== '') others.set(name, ORDINARY_VALUE);
  for (const name of inputsTested(broken).unset) if (!others.has(name)) others.set(name, ANY_VALUE);
  others.delete(setting.input);
  return [...others].some(([input, value]) => {
    const given = withSettings(world, [setting, { input, value, shown: value }]);
    return again.some(({ paths }) => happens(paths, given));
  });
}

/** Whether the caller names a program of its own, which then runs instead: what that does is not seen. */
function bringsProgram({ input, value }: Setting): boolean {
  return value === ANY_VALUE && /(?:bin|binary|path|executable|command)$/i.test(input);
}

/** Whether a reviewer is told to set a version, which a tag with its digest is too. */
function isVersion(shown: string): boolean {
  return shown === EXACT_VERSION || shown === TAG_WITH_DIGEST;
}

function versionShown(shown: string, version: string): string {
  return shown === TAG_WITH_DIGEST ? withDigest(version) : version;
}

/** Whether the action does anything in the world. */
function goesOn(facts: Facts, world: World): boolean {
  return facts.effects.some(
    ({ kind, guards }) =>
      kind !== 'opaque' &&
      kind !== 'verify' &&
      kind !== 'resolve' &&
      guards.every((g) => presume(g.condition, world) !== false),
  );
}

/** Whether the action does not refuse it, as one where it is an exact version with which nothing is brought in. */
function isTaken(setting: Setting, facts: Facts, world: World): boolean {
  return !isVersion(setting.shown) || bringsAnything(facts, withSettings(world, [setting]));
}

const comingIn = new WeakMap<Facts, Effect>();

/** Whether anything comes in from outside in the world: what did in the world before does in most. */
function bringsAnything(facts: Facts, world: World): boolean {
  const comesIn = (effect: Effect): boolean =>
    (namesOf(effect)?.some(({ guards }) => reached(allGuards(effect.guards, guards), world)) ?? false) ||
    isBrought(effect, facts, world);
  const last = comingIn.get(facts);
  if (last && comesIn(last)) return true;
  const found = facts.effects.find(comesIn);
  if (found) comingIn.set(facts, found);
  return found !== undefined;
}

/** What an install, an image or a checkout can be of. */
function namesOf(effect: Effect): readonly { readonly guards: readonly Guard[] }[] | undefined {
  switch (effect.kind) {
    case 'install':
      return effect.spec.alternatives;
    case 'image':
      return effect.reference.alternatives;
    case 'git-ref':
      return (effect.ref ?? effect.url).alternatives;
    case 'uses':
      return [effect];
    default:
      return undefined;
  }
}

/** Versions that are tried, the others where an action refuses the ordinary one (`should start with v`, `v1 is no longer supported`). */
const VERSIONS = [ORDINARY_VALUE, 'v1.2.3', '4.5.6', '22.11.0', '2.3.4'];

function exactVersion(input: string, facts: Facts, world: World, { defaults }: TestedInputs): string {
  const takes = (value: string): boolean => isTaken({ input, value, shown: EXACT_VERSION }, facts, world);
  const name = nameBeforeChannel(defaults.get(input) ?? '');
  const named = name === '' ? [] : VERSIONS.map((version) => name + version);
  return [...named, ...VERSIONS].find(takes) ?? ORDINARY_VALUE;
}

/** Whether an exact version is a value that the way to the gaps takes: `^(15|16)$` takes none. */
function isLegal({ input, value }: Setting, gaps: readonly Gap[]): boolean {
  return !gaps.some(({ paths }) =>
    paths.some((path) =>
      path.some(({ condition }) => {
        if (condition.kind !== 'matches') return false;
        const [only] = condition.subject.alternatives[0]?.parts ?? [];
        return (
          typeof only === 'object' &&
          !only.cut &&
          only.origin.kind === 'input' &&
          only.origin.name === input &&
          safeRegExp(condition.pattern, condition.flags)?.test(value) === false
        );
      }),
    ),
  );
}
