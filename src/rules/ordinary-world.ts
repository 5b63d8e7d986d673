/** The ordinary use of an action: the world in which what is reached is reached by default. */

import type { World } from '../effects/condition.js';
import type { Effect } from '../effects/effect.js';
import { lacksValue } from './download.js';
import { allGuards, type Facts, possibilities } from './facts.js';
import { findGaps, reachOf } from './find-gaps.js';
import { reached } from './reach.js';
import { inputsOfChannels } from './settings.js';
import { hostedRunner, ORDINARY_VALUE, versionsGiven } from './worlds.js';

/**
 * The use on a hosted runner. An input that has no default is left out; where then nothing is reached at all, the inputs that
 * choose a version get an ordinary value, and then those that let somebody in are given, or those that say which tools there are to be:
 * without them an action has nothing to do.
 */
export function ordinaryWorld(facts: Facts, values: ReadonlyMap<string, string>): World {
  const versions = hostedRunner(values, versionsGiven);
  const worlds = [
    hostedRunner(values),
    versions,
    hostedRunner(values, versionsAndCredentialsGiven),
    hostedRunner(values, toolsGiven(facts)),
  ];
  const hasDefault = (world: World): boolean =>
    findGaps(facts, world, values).some((gap) => reachOf(gap, world) === 'default');
  const isOrdinary = (world: World): boolean => hasDefault(world) || brings(facts, world);
  // What is presumed of many tests at once may leave nothing: then they are left open.
  return worlds.find(isOrdinary) ?? worlds.map(withManyOpen).find(isOrdinary) ?? versions;
}

/** The world in which conditions of many tests are not looked into. */
function withManyOpen({ entire: _entire, ...world }: World): World {
  return world;
}

/** Whether bytes are fetched and act in the world, though the tree may fix each of them. */
function brings(facts: Facts, world: World): boolean {
  return facts.effects.some((effect) => isBrought(effect, facts, world));
}

/** Whether bytes that were fetched act there in the world. */
export function isBrought(effect: Effect, facts: Facts, world: World): boolean {
  if (effect.kind !== 'run') return false;
  return effect.reads.some((handle) => {
    const source = facts.source(handle);
    return (
      source?.kind === 'fetch' &&
      possibilities(source.url, world).some(
        (address) =>
          !lacksValue(address) && reached(allGuards(source.guards, address.guards, effect.guards), world),
      )
    );
  });
}

/** … and those that carry a credential are there, whatever they are. */
function versionsAndCredentialsGiven(name: string): string | undefined {
  return /token|secret|password|(?:api|auth|access)[_-]?key|credentials/i.test(name)
    ? undefined
    : versionsGiven(name);
}

/** Inputs that stand in addresses (`…/download/v{tool}/tool.zip`) and may name a channel are versions of tools, whatever their names are. */
function toolsGiven(facts: Facts): (name: string) => string {
  const inAddresses = new Set<string>();
  const channels = new Set<string>();
  for (const effect of facts.effects) {
    if (effect.kind === 'fetch')
      for (const { parts } of effect.url.alternatives)
        for (const [at, part] of parts.entries())
          if (at > 0 && typeof part === 'object' && part.origin.kind === 'input')
            inAddresses.add(part.origin.name);
    for (const { condition } of effect.guards)
      for (const name of inputsOfChannels(condition)) channels.add(name);
  }
  return (name) => (inAddresses.has(name) && channels.has(name) ? ORDINARY_VALUE : versionsGiven(name));
}
