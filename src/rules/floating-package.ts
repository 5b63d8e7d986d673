/** The packages of which a registry decides at run time which version they are. */

import { type Condition, canHold, type Guard, type World } from '../effects/condition.js';
import type { Install } from '../effects/effect.js';
import {
  type Alternative,
  holesOf,
  literalParts,
  literalsOf,
  printParts,
  type Text,
} from '../effects/text.js';
import { answers } from './answers.js';
import { agreesWith, channelInput, choosers, filled } from './channel-input.js';
import { allGuards, type Facts } from './facts.js';
import { floatingGap } from './floating-gap.js';
import type { Gap } from './gap.js';
import { reached } from './reach.js';
import { isFloatingPackageVersion, isFloatingVersion } from './url.js';

/** What decides at run time which version of a package is installed: the registry, or what is asked before. */
export function inPackage(effect: Install, facts: Facts, world: World): Gap[] {
  if (effect.locked || effect.manifest === 'caller') return [];
  const gaps: Gap[] = [];
  for (const version of effect.version?.alternatives ?? []) {
    const path = [allGuards(effect.guards, version.guards)];
    if (canHold(path[0]!)) gaps.push(...packageVersion(effect, version, path, world));
    gaps.push(...answers(version, path, facts, world));
  }
  gaps.push(...rangesOfManifest(effect, world));
  gaps.push(...newestUnlessChosen(effect, facts, world));
  for (const spec of effect.spec.alternatives)
    gaps.push(...answers(spec, [allGuards(effect.guards, spec.guards)], facts, world));
  return gaps;
}

/** A manifest of the tree gives ranges. */
function rangesOfManifest(effect: Install, world: World): Gap[] {
  const { ranges } = effect;
  if (!ranges) return [];
  return effect.spec.alternatives.flatMap((spec) => {
    const path = allGuards(effect.guards, spec.guards);
    return canHold(path)
      ? [
          floatingGap(
            effect,
            `${effect.command} ${filled(spec, world)}`,
            [path],
            `the manifest asks for ${ranges}: the registry decides at run time which version it is`,
            {},
          ),
        ]
      : [];
  });
}

/** The version is a range or channel, or an input that names one by default. */
function packageVersion(
  effect: Install,
  version: Alternative,
  paths: readonly (readonly Guard[])[],
  world: World,
): Gap[] {
  const named = channelInput(version, world, (value) =>
    isFloatingPackageVersion(value.replace(/^[@=]+|^.*[@:]/s, ''), effect.ecosystem),
  );
  const input = named && paths.some((path) => agreesWith(path, named)) ? named : undefined;
  const written = literalParts(version.parts);
  // Two numbers of three, the second reckoned at run time: the newest patch of a release of the day.
  const reckoned = effect.ecosystem === 'rustup' && /^\d+\.\{[^{}]+\}$/.test(printParts(version.parts));
  if (reckoned)
    return [
      floatingGap(
        effect,
        `${effect.command} ${printParts(version.parts)}`,
        paths,
        `the version is reckoned at run time, and ${printParts(version.parts)} is the newest of its patches`,
        {},
      ),
    ];
  if (!input && (written === undefined || !isFloatingPackageVersion(written, effect.ecosystem))) return [];
  const spec = effect.spec.alternatives[0] ? filled(effect.spec.alternatives[0], world) : '';
  return [
    floatingGap(
      effect,
      `${effect.command} ${spec}`,
      paths,
      `${input ? `${input.name} is ${input.value} by default` : `the version is ${written}`}: the registry decides at run time which one it is`,
      // A snap is asked for by its channel, which is never one version.
      effect.ecosystem === 'snap'
        ? {}
        : input
          ? { [input.name]: 'an exact version' }
          : choosers(paths).closers,
    ),
  ];
}

/**
 * A package without a version where the input that gives one is not set by default: `npm install -g tool` beside `npm install -g tool@{version}`.
 * A package that nobody can choose a version of is no more than unpinned.
 */
function newestUnlessChosen(effect: Install, facts: Facts, world: World): Gap[] {
  if (effect.version) return [];
  return effect.spec.alternatives.flatMap((spec) => {
    const name = literalParts(spec.parts);
    const path = allGuards(effect.guards, spec.guards);
    if (name === undefined || !canHold(path)) return [];
    // An input with a default is empty for nobody; that its value names a channel, anybody can ask for.
    const isOrdinary = reached(path, world);
    const closers = facts.effects.flatMap((other) =>
      other.kind === 'install' && other.ecosystem === effect.ecosystem && packageNamed(other) === name
        ? inputsIn(other.version).filter((input) =>
            path.some((g) => leavesUnset(g.condition, input, isOrdinary)),
          )
        : [],
    );
    if (closers.length === 0) return [];
    const target = `${effect.command} ${filled(spec, world)}`;
    return [
      floatingGap(
        effect,
        target,
        [path],
        `no version is asked for unless ${closers[0]} is set: the registry decides at run time which one it is`,
        Object.fromEntries(closers.map((input) => [input, 'an exact version'])),
      ),
    ];
  });
}

/** The name before a version that is put behind it. */
function packageNamed({ spec, version }: Install): string | undefined {
  const [first] = spec.alternatives[0]?.parts ?? [];
  return version && typeof first === 'string' ? /^.[^@=<>~:]*/.exec(first)?.[0] : undefined;
}

function inputsIn(version: Text | undefined): string[] {
  return (version ? holesOf(version) : []).flatMap(({ origin }) =>
    origin.kind === 'input' ? [origin.name] : [],
  );
}

/** Whether the condition is that the caller sets no value of the input (where that is `ordinary`), or one that names a channel. */
function leavesUnset(condition: Condition, input: string, ordinary: boolean): boolean {
  const only = (text: Text): boolean => inputsIn(text).includes(input);
  switch (condition.kind) {
    case 'empty':
      return ordinary && only(condition.subject);
    case 'equals':
      return (
        only(condition.left) &&
        literalsOf(condition.right).some((value) => (ordinary && value === '') || isFloatingVersion(value))
      );
    case 'all':
    case 'any':
      return condition.of.some((part) => leavesUnset(part, input, ordinary));
    default:
      return false;
  }
}
