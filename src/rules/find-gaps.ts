/** The gaps that all rules find in one action, and on which paths each of them is. */

import type { World } from '../effects/condition.js';
import type { Facts } from './facts.js';
import { floatingVersion } from './floating-version.js';
import type { Gap, Reach } from './gap.js';
import { mutableGitRef } from './mutable-git-ref.js';
import { happens, possible } from './reach.js';
import { remoteScript } from './remote-script.js';
import type { Rule } from './rule.js';
import { unpinnedAction } from './unpinned-action.js';
import { unpinnedImage } from './unpinned-image.js';
import { unpinnedPackage } from './unpinned-package.js';
import { unverifiedDownload } from './unverified-download.js';

/** The rules, in the order of their kinds. */
export const RULES: readonly Rule[] = [
  remoteScript,
  unverifiedDownload,
  floatingVersion,
  mutableGitRef,
  unpinnedImage,
  unpinnedPackage,
  unpinnedAction,
];

/** What the rules find in the world, of which each is possible on some runner; `values` are the caller's `with:`. */
export function findGaps(facts: Facts, world: World, values: ReadonlyMap<string, string>): Gap[] {
  const open = anyRunner(values);
  return RULES.flatMap((rule) => rule.find(facts, world)).filter((gap) =>
    gap.paths.some((path) => possible(path, open)),
  );
}

/** The same use on any runner: only what the caller set is known, so that other systems and inputs stay possible. */
function anyRunner(values: ReadonlyMap<string, string>): World {
  return { input: (name) => values.get(name.toLowerCase()), exists: () => undefined };
}

/** Whether the gap is met in the world or only elsewhere. */
export function reachOf(gap: Gap, world: World): Reach {
  return !gap.fallback && happens(gap.paths, world) ? 'default' : 'conditional';
}
