import { canHold, type Guard, inWorld, type World } from '../effects/condition.js';
import type { Effect, Fetch, Image } from '../effects/effect.js';
import { type Alternative, holesOf, literalParts, printParts, type Text } from '../effects/text.js';
import { answers } from './answers.js';
import { agreesWith, channelInput, choosers, filled } from './channel-input.js';

import { type Download, downloads, lacksValue } from './download.js';

import { allGuards, type Facts, printTarget } from './facts.js';
import { floatingGap } from './floating-gap.js';
import { inPackage } from './floating-package.js';
import type { Gap } from './gap.js';
import type { Rule } from './rule.js';
import { isChannel } from './settings.js';
import {
  channelIn,
  channelNamed,
  gitSourceOf,
  hasEmptyPlace,
  isFloatingVersion,
  isOneOfReleases,
  isOpenRedirector,
  namesVersion,
} from './url.js';
import { ORDINARY_VALUE } from './worlds.js';

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
      gaps.push(
        ...answers(download.address, download.paths, facts, world),
        ...inVariables(download, world),
        ...inArguments(download, world),
      );
    }
    for (const effect of facts.effects) {
      if (effect.kind === 'install') gaps.push(...inPackage(effect, facts, world));
      else if (effect.kind === 'image') gaps.push(...inImage(effect, facts, world));
      else
        for (const { alternatives } of textsOfVersions(effect))
          for (const version of alternatives)
            gaps.push(...answers(version, [allGuards(effect.guards, version.guards)], facts, world));
    }
    return gaps;
  },
};

/** The texts that say which version a program is to bring, or is. */
function textsOfVersions(effect: Effect): readonly Text[] {
  if (
    effect.kind === 'run' &&
    (effect.mode === 'execute' || effect.mode === 'interpret') &&
    effect.reads.length > 0
  )
    return [...(effect.versions ?? []), ...versionsAmong(effect.argv)];
  return effect.kind === 'git-ref' && effect.owner !== 'caller' && effect.ref ? [effect.ref] : [];
}

/** The tag of an image moves, or is read out of an answer. */
function inImage(effect: Image, facts: Facts, world: World): Gap[] {
  return effect.reference.alternatives.flatMap((reference) => {
    const path = [allGuards(effect.guards, reference.guards)];
    if (!canHold(path[0]!)) return [];
    const gaps = answers(reference, path, facts, world);
    const input = channelInput(reference, world, (name) =>
      /(?:^|:)(?:latest|stable|nightly|edge|main|master)$/i.test(name),
    );
    if (input && !/@sha256:/.test(printParts(reference.parts)))
      gaps.push(
        floatingGap(
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
    return gaps;
  });
}

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

/** Words of a variable's name that say nothing of the tool: `INSTALL_K3S_VERSION`, `DESIRED_VERSION`. */
const IS_GENERIC = /^(?:version|release|channel|tag|install|installer|desired|default|target|cli|tool)$/;

/** An installer of any version is told by a variable of its own (`TOOL_VERSION`) to take the newest, or nothing. */
function inVariables({ fetch, target, paths, script, runs }: Download, world: World): Gap[] {
  if (!script || namesVersion(target)) return [];
  const inputs = runs.flatMap(({ versionsGiven = [] }) =>
    versionsGiven.flatMap(({ name, value }) => {
      // What an action is given is none of the installer's variables.
      if (name.startsWith('INPUT_')) return [];
      const words = name
        .toLowerCase()
        .split('_')
        .filter((word) => !IS_GENERIC.test(word));
      const chooses = words.length === 0 || words.some((word) => target.toLowerCase().includes(word));
      const left = inWorld(value, world).alternatives.map(({ parts }) => literalParts(parts));
      const isNewest = left.some((text) => text !== undefined && (text === '' || isFloatingVersion(text)));
      return chooses && isNewest
        ? holesOf(value).flatMap(({ origin }) => (origin.kind === 'input' ? [origin.name] : []))
        : [];
    }),
  );
  if (inputs.length === 0) return [];
  const closers = Object.fromEntries(inputs.map((input) => [input, 'an exact version']));
  return [
    floatingGap(fetch, target, paths, 'the installer is told no version: it takes the newest one', closers),
  ];
}

const BRINGS = /^(?:install|update|upgrade|use|setup|download|activate|default)$/;

/** What was fetched is run to bring what an input has as a channel by default: `tool install {version}`. */
function inArguments({ fetch, target, runs }: Download, world: World): Gap[] {
  return runs.flatMap(({ mode, argv, guards }) => {
    const [verb, ...asked] = argv;
    if (mode !== 'execute' && mode !== 'interpret') return [];
    if (!verb || !BRINGS.test(literalParts(verb.alternatives[0]?.parts ?? []) ?? '')) return [];
    return asked.flatMap(({ alternatives }) =>
      alternatives.flatMap((alternative) => {
        const input = channelInput(alternative, world, isChannel);
        const path = allGuards(guards, alternative.guards);
        if (
          !input ||
          filled(alternative, world) !== input.value ||
          !canHold(path) ||
          !agreesWith(path, input)
        )
          return [];
        return [
          floatingGap(
            fetch,
            target,
            [path],
            `it is told to bring ${input.value}, and decides itself which version that is`,
            { [input.name]: 'an exact version' },
          ),
        ];
      }),
    );
  });
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
  const given = filled(address, world);
  const isFolder = channelNamed(given) !== undefined && channelIn(given) === undefined;
  if (input && !isFolder && paths.some((path) => agreesWith(path, input))) {
    // What begins with the input is an address where the input is one, not where it is the channel's name.
    if (given.startsWith(input.value)) return [];
    return [
      floatingGap(
        fetch,
        given,
        paths,
        `${input.name} is ${input.value} by default, and is put into the address as it is`,
        { [input.name]: 'an exact version' },
      ),
    ];
  }
  const channel = channelIn(target);
  // The version that stands for whatever a caller gives is none that the server has there.
  const named = given.includes(ORDINARY_VALUE) ? target : given;
  if (channel && channelIn(named) && !isOneOfReleases(named))
    return [
      floatingGap(
        fetch,
        target,
        paths,
        `the address names ${channel}, which the server can move`,
        choosers(paths).closers,
      ),
    ];
  // An installer of any version is one of the newest only where the caller could have named another.
  const { closers } = choosers(paths);
  const isUnchosen = paths.every((path) => Object.keys(choosers([path]).closers).length > 0);
  if (
    (!script || isUnchosen) &&
    /^https?:/.test(target) &&
    !/ → |\*/.test(target) &&
    !lacksValue(address) &&
    ((!namesVersion(target) && !hasEmptyPlace(target)) || isOpenRedirector(target))
  ) {
    return [
      {
        ...floatingGap(
          fetch,
          target,
          paths,
          'the address names no version: the server decides which one it is',
          closers,
        ),
        confidence: script ? 'high' : 'medium',
      },
    ];
  }
  return [];
}
