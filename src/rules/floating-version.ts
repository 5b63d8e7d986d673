import {
  type Condition,
  canHold,
  decide,
  exclude,
  type Guard,
  inWorld,
  type World,
} from '../effects/condition.js';
import type { Effect, Fetch, GitRef, Install, Resolve } from '../effects/effect.js';
import {
  type Alternative,
  holesOf,
  literalParts,
  literalsOf,
  printParts,
  type Text,
} from '../effects/text.js';
import { isRepositoryOfCaller } from './caller.js';
import { downloads, isGivenByCaller } from './download.js';
import {
  addressOf,
  allGuards,
  type Facts,
  isFurtherPage,
  possibilities,
  printTarget,
  sourcesIn,
} from './facts.js';
import type { Gap } from './gap.js';
import { reached } from './reach.js';
import type { Rule } from './rule.js';
import {
  channelIn,
  gitSourceOf,
  isContentAddressed,
  isExactPackage,
  isExactRelease,
  isFloatingPackageVersion,
  isFloatingVersion,
  isFullSha,
  isLoopback,
  isOneOfReleases,
  isRedirector,
  namesVersion,
} from './url.js';
import { ORDINARY_VALUE } from './worlds.js';

const MAX_CHAIN = 5;

/** Which artifact runs is decided at run time by something mutable. */
export const floatingVersion: Rule = {
  kind: 'floating-version',
  title: 'Floating version',
  find(facts, world) {
    const gaps: Gap[] = [];
    for (const download of downloads(facts, world)) {
      if (!gitSourceOf(download.target))
        gaps.push(
          ...inAddress(download.fetch, download.address, download.paths, download.script, facts, world),
        );
      gaps.push(...answers(download.address, download.paths, facts, world));
    }
    for (const effect of facts.effects) {
      if (effect.kind === 'install' && !effect.locked && effect.manifest !== 'caller') {
        for (const version of effect.version?.alternatives ?? []) {
          const path = [allGuards(effect.guards, version.guards)];
          if (canHold(path[0]!)) gaps.push(...packageVersion(effect, version, path, world));
          gaps.push(...answers(version, path, facts, world));
        }
        gaps.push(...newestUnlessChosen(effect, facts, world));
        for (const spec of effect.spec.alternatives)
          gaps.push(...answers(spec, [allGuards(effect.guards, spec.guards)], facts, world));
      } else if (effect.kind === 'image') {
        for (const reference of effect.reference.alternatives) {
          const path = [allGuards(effect.guards, reference.guards)];
          if (!canHold(path[0]!)) continue;
          gaps.push(...answers(reference, path, facts, world));
          const input = channelInput(reference, world, (name) =>
            /(?:^|:)(?:latest|stable|nightly|edge|main|master)$/i.test(name),
          );
          if (input && !/@sha256:/.test(printParts(reference.parts))) {
            gaps.push(
              gap(
                effect,
                filled(reference, world).replace(/^docker:\/\//, ''),
                path,
                `the image tag is ${input.value} by default, which the registry can move`,
                {
                  [input.name]:
                    reference.parts.length === 1 ? 'an image with @sha256:<digest>' : 'an exact version',
                },
              ),
            );
          }
        }
      } else if (
        effect.kind === 'run' &&
        (effect.mode === 'execute' || effect.mode === 'interpret') &&
        effect.reads.length > 0
      ) {
        for (const { alternatives } of [...(effect.versions ?? []), ...versionsAmong(effect.argv)])
          for (const version of alternatives)
            gaps.push(...answers(version, [allGuards(effect.guards, version.guards)], facts, world));
      } else if (effect.kind === 'git-ref' && effect.owner !== 'caller') {
        for (const ref of effect.ref?.alternatives ?? [])
          gaps.push(...answers(ref, [allGuards(effect.guards, ref.guards)], facts, world));
      }
    }
    return gaps;
  },
};

/** The arguments that tell an installer which version it is to install: `--version {tag}`, `--tag={tag}`, `{latest_version}`. */
function versionsAmong(argv: readonly Text[]): readonly Text[] {
  const option = /^--?(?:v|\w*(?:version|release|tag))\b/i;
  return argv.filter(({ alternatives }, at) =>
    alternatives.some(({ parts }) => {
      const [first] = parts;
      const before = at > 0 ? literalParts(argv[at - 1]!.alternatives[0]?.parts ?? []) : undefined;
      return (
        (before !== undefined && option.test(before)) ||
        (typeof first === 'string' && option.test(first)) ||
        parts.some((part) => typeof part !== 'string' && /version|latest|release|tag/i.test(part.name))
      );
    }),
  );
}

/** The address itself moves: it names a channel, nothing in it names a version, or it only leads to another one. */
function inAddress(
  fetch: Fetch,
  address: Alternative,
  paths: readonly (readonly Guard[])[],
  script: boolean,
  facts: Facts,
  world: World,
): Gap[] {
  const target = printTarget(address.parts, facts, world);
  // A range with blanks (`~> v2`) is no part of an address: what stands there is another value of the input.
  const input = channelInput(address, world, (value) => isFloatingVersion(value) && !/^v?\d|\s/.test(value));
  if (input && paths.some((path) => agreesWith(path, input))) {
    return [
      gap(
        fetch,
        filled(address, world),
        paths,
        `${input.name} is ${input.value} by default, and is put into the address as it is`,
        { [input.name]: 'an exact version' },
      ),
    ];
  }
  const channel = channelIn(target);
  const named = filled(address, world);
  if (channel && channelIn(named) && !isOneOfReleases(named))
    return [gap(fetch, target, paths, `the address names ${channel}, which the server can move`, {})];
  if (
    !script &&
    /^https?:/.test(target) &&
    !target.includes(' → ') &&
    (!namesVersion(target) || isRedirector(target))
  ) {
    return [
      {
        ...gap(fetch, target, paths, 'the address names no version: the server decides which one it is', {}),
        confidence: 'medium',
      },
    ];
  }
  return [];
}

/** Something mutable was asked, and a field of its answer stands in the address, version or ref. */
function answers(
  alternative: Alternative,
  paths: readonly (readonly Guard[])[],
  facts: Facts,
  world: World,
  depth = 0,
): Gap[] {
  if (depth > MAX_CHAIN) return [];
  return sourcesIn(alternative, facts).flatMap((source) => {
    const asked = possibilities(addressOf(source), world).flatMap((address) => {
      const ways = paths
        .map((path) => allGuards(path, source.guards, address.guards))
        .filter((path) => canHold(path));
      const target = printTarget(address.parts, facts, world);
      if (ways.length === 0 || isFixed(source, target, filled(address, world)) || isLoopback(target))
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
        gap(
          source,
          target,
          ways,
          `${target} is asked at run time, and its answer decides what is fetched`,
          input ? { ...closers, [input.name]: 'an exact version' } : closers,
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

/** Inputs that the path leaves empty or at a channel: an exact version goes another way. */
function choosers(paths: readonly (readonly Guard[])[]): { closers: Record<string, string> } {
  const inputs = paths.flatMap((path) => path.flatMap(({ condition }) => inputsUnchosen(condition)));
  return { closers: Object.fromEntries(inputs.map((input) => [input, 'an exact version'])) };
}

/** The inputs that choose nothing where the condition holds: they are empty, or name a channel. */
function inputsUnchosen(condition: Condition): string[] {
  if (condition.kind === 'any') {
    const [first, ...others] = condition.of.map(inputsUnchosen);
    return (first ?? []).filter((input) => others.every((inputs) => inputs.includes(input)));
  }
  if (condition.kind !== 'empty' && condition.kind !== 'equals') return [];
  const subject = condition.kind === 'empty' ? condition.subject : condition.left;
  const other = condition.kind === 'equals' ? literalParts(condition.right.alternatives[0]?.parts ?? []) : '';
  const only = subject.alternatives.length === 1 ? subject.alternatives[0]!.parts[0] : undefined;
  if (only === undefined || typeof only === 'string' || only.origin.kind !== 'input') return [];
  const isUnchosen =
    other === ''
      ? /version|release|tag/i.test(only.origin.name)
      : other !== undefined && isFloatingVersion(other);
  return isUnchosen ? [only.origin.name] : [];
}

function packageVersion(
  effect: Extract<Effect, { kind: 'install' }>,
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
      gap(
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
    gap(
      effect,
      `${effect.command} ${spec}`,
      paths,
      `${input ? `${input.name} is ${input.value} by default` : `the version is ${written}`}: the registry decides at run time which one it is`,
      input ? { [input.name]: 'an exact version' } : choosers(paths).closers,
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
      gap(
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

/** An input in the text whose value (of this use, else its default) names a channel or range. */
function channelInput(
  alternative: Alternative,
  world: World,
  floats: (value: string) => boolean,
): { name: string; value: string } | undefined {
  for (const part of alternative.parts) {
    if (typeof part === 'string' || part.origin.kind !== 'input') continue;
    const value = world.input(part.origin.name, part.origin.default);
    if (value !== undefined && floats(value)) return { name: part.origin.name, value };
  }
  return undefined;
}

/** Whether the input can have the value on this path: a branch for everything but `latest` is no use of `latest`. */
function agreesWith(path: readonly Guard[], input: { name: string; value: string }): boolean {
  const only: World = {
    input: (name) => (name === input.name ? input.value : undefined),
    exists: () => undefined,
  };
  return path.every((g) => decide(onPath(g.condition, path), only) !== false);
}

/** The condition with the values that a text can have on this path. */
function onPath(condition: Condition, path: readonly Guard[]): Condition {
  const values = (text: Text): Text => {
    const alternatives = text.alternatives.filter(({ guards }) => !exclude(guards, path));
    return alternatives.length > 0 ? { ...text, alternatives } : text;
  };
  switch (condition.kind) {
    case 'not':
      return { ...condition, of: onPath(condition.of, path) };
    case 'all':
    case 'any':
      return { ...condition, of: condition.of.map((part) => onPath(part, path)) };
    case 'equals':
      return { ...condition, left: values(condition.left), right: values(condition.right) };
    case 'matches':
    case 'empty':
      return { ...condition, subject: values(condition.subject) };
    default:
      return condition;
  }
}

/** The text as it is in the world: inputs by their values. */
function filled(alternative: Alternative, world: World): string {
  const text: Text = inWorld({ alternatives: [{ parts: alternative.parts, guards: [] }] }, world);
  return printParts(text.alternatives[0]?.parts ?? alternative.parts);
}

function gap(
  effect: Effect,
  target: string,
  paths: readonly (readonly Guard[])[],
  message: string,
  closers: Readonly<Record<string, string>>,
): Gap {
  return {
    kind: 'floating-version',
    target,
    effect,
    paths,
    verification: 'none',
    confidence: 'high',
    message,
    closers,
  };
}
