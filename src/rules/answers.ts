/** The mutable things that are asked at run time, and whose answers stand in an address, version or ref. */

import { canHold, type Guard, type World } from '../effects/condition.js';
import type { Fetch, GitRef, Resolve } from '../effects/effect.js';
import { type Alternative, type Part, printParts } from '../effects/text.js';
import { isRepositoryOfCaller } from './caller.js';
import { agreesWith, channelInput, choosers, filled } from './channel-input.js';
import { isGivenByCaller } from './download.js';
import {
  addressOf,
  allGuards,
  type Facts,
  isFurtherPage,
  possibilities,
  printTarget,
  sourcesIn,
} from './facts.js';
import { floatingGap } from './floating-gap.js';
import type { Gap } from './gap.js';
import { EXACT_VERSION, isChannel } from './settings.js';
import {
  isContentAddressed,
  isExactPackage,
  isExactRelease,
  isFloatingVersion,
  isFullSha,
  isLoopback,
  namesVersion,
} from './url.js';
import { ORDINARY_VALUE, versionsGiven } from './worlds.js';

const MAX_CHAIN = 5;

/** An address that nobody can ask: its host is empty on the path. */
const NO_HOST = /^https?:\/\/(?:\/|$)/;

/** Something mutable was asked, and a field of its answer stands in the address, version or ref. */
export function answers(
  alternative: Alternative,
  paths: readonly (readonly Guard[])[],
  facts: Facts,
  world: World,
  depth = 0,
): Gap[] {
  if (depth > MAX_CHAIN) return [];
  return sourcesIn(alternative, facts).flatMap((source) => {
    if (isMirror(alternative, source)) return [];
    const asked = possibilities(addressOf(source), world).flatMap((address) => {
      const ways = paths
        .map((path) => allGuards(path, source.guards, address.guards))
        .filter((path) => canHold(path));
      const target = printTarget(address.parts, facts, world);
      if (
        ways.length === 0 ||
        NO_HOST.test(target) ||
        isFixed(source, target, filled(address, world)) ||
        isLoopback(target)
      )
        return [];
      // The caller's own data (its event, its release) chooses nothing that the caller did not choose.
      if (ownedByCaller(address) || isGivenByCaller(address) || isRepositoryOfCaller(address)) return [];
      if (isFurtherPage(address)) return [];
      const { closers } = choosers(ways);
      const input =
        channelInput(address, world, isFloatingVersion) ?? versionOfPackage(source, address, world);
      if (isReleaseOfCaller(address, target) && !(input && ways.some((way) => agreesWith(way, input))))
        return [];
      return [
        floatingGap(
          source,
          target,
          ways,
          `${target} is asked at run time, and its answer decides what is fetched`,
          {
            ...closers,
            ...(input ? { [input.name]: EXACT_VERSION } : {}),
            ...closersOf(source, target, world),
            ...Object.assign({}, ...sourcesIn(address, facts).map((one) => closersOf(one, target, world))),
          },
        ),
      ];
    });
    const further = possibilities(addressOf(source), world).flatMap((address) =>
      answers(
        address,
        paths.map((path) => allGuards(path, source.guards, address.guards)),
        facts,
        world,
        depth + 1,
      ),
    );
    return [...asked, ...further];
  });
}

/** Inputs that choose among what is listed in the answer, and do not choose exactly. */
function closersOf(source: Fetch | Resolve | GitRef, target: string, world: World): Record<string, string> {
  const chosenBy = source.kind === 'git-ref' ? [] : (source.chosenBy ?? []);
  const open = chosenBy.filter(({ name, default: fallback, required }) => {
    const value = world.input(name, fallback, required);
    if (/branch|channel|quality|repo|stream/i.test(name)) return false;
    // An input that has the name of the tool says which version of it.
    return value === undefined || value === '' || value === ORDINARY_VALUE
      ? versionsGiven(name) !== '' || target.split(/[/?]/).includes(name)
      : isFloatingVersion(value) || isChannel(value);
  });
  return Object.fromEntries(open.map(({ name }) => [name, EXACT_VERSION]));
}

/** Whether the answer only says which server has it: a path that names the version follows. */
function isMirror({ parts: [first, ...path] }: Alternative, { id }: Fetch | Resolve | GitRef): boolean {
  const isAnswer = (part: Part | undefined): boolean =>
    typeof part === 'object' && part.origin.kind === 'fetched' && part.origin.handle === id;
  return (
    isAnswer(first) &&
    typeof path[0] === 'string' &&
    path[0].startsWith('/') &&
    !path.some(isAnswer) &&
    namesVersion(printParts(path))
  );
}

/** The release of a tag that the caller names: which one it is, the caller says. */
function isReleaseOfCaller({ parts }: Alternative, target: string): boolean {
  const last = parts[parts.length - 1];
  return (
    typeof last === 'object' &&
    last.origin.kind === 'input' &&
    /\/releases\/tags?\/v?\{[^{}]+\}$/.test(target)
  );
}

/** The input that a package manager is asked about a package at (`npm view tool@{version}`): the caller may name a range. */
function versionOfPackage(
  source: Fetch | Resolve | GitRef,
  { parts }: Alternative,
  world: World,
): { name: string; value: string } | undefined {
  const last = parts[parts.length - 1];
  const before = parts[parts.length - 2];
  if (source.kind !== 'resolve' || typeof last !== 'object' || last.origin.kind !== 'input') return undefined;
  if (typeof before !== 'string' || !before.endsWith('@')) return undefined;
  const { name, default: value } = last.origin;
  return { name, value: world.input(name, value) ?? '' };
}

function isFixed(source: Fetch | Resolve | GitRef, target: string, asked: string): boolean {
  if (source.kind === 'git-ref')
    return source.ref?.alternatives.every(({ parts }) => isFullSha(printParts(parts))) ?? false;
  // The version that stands for whatever a caller gives says nothing of what is asked for.
  const isExact = isExactPackage(asked) && !asked.endsWith(`@${ORDINARY_VALUE}`);
  return isContentAddressed(target) || isExactRelease(asked) || (source.kind === 'resolve' && isExact);
}

function ownedByCaller(address: Alternative): boolean {
  const [first] = address.parts;
  return first !== undefined && typeof first !== 'string' && first.origin.kind === 'caller';
}
