import { canHold, type Guard, type World } from '../effects/condition.js';
import type { Image } from '../effects/effect.js';
import { type Alternative, holesOf, ofAlternative, type Part } from '../effects/text.js';
import { filled } from './channel-input.js';
import { allGuards, type Facts, printTarget } from './facts.js';
import { possible } from './reach.js';
import type { Rule } from './rule.js';
import { TAG_WITH_DIGEST, withDigest, withSettings } from './settings.js';
import { ORDINARY_VALUE } from './worlds.js';

/** A container image is pulled without a digest. */
export const unpinnedImage: Rule = {
  kind: 'unpinned-image',
  title: 'Unpinned image',
  find: (facts, world) =>
    facts.effects.flatMap((effect) => {
      if (effect.kind !== 'image') return [];
      return effect.reference.alternatives.flatMap((reference) => {
        const target = printTarget(named(reference.parts, world), facts, world).replace(/^docker:\/\//, '');
        const path = allGuards(effect.guards, reference.guards);
        if (
          target === '' ||
          /@sha(256|512):/.test(target + filled(reference, world)) ||
          target === 'scratch' ||
          !canHold(path) ||
          choiceOfCaller(reference)
        )
          return [];
        return [
          {
            kind: 'unpinned-image' as const,
            target,
            effect,
            paths: [path],
            verification: 'none' as const,
            confidence: 'high' as const,
            message: `the image ${target} is pulled by ${/:[^/]+$/.test(target) ? 'tag' : 'name'}, without a digest`,
            closers: {
              ...wholeReferenceInput(reference),
              ...tagInput(reference, effect, path, world, facts),
              ...optionInput(effect),
            },
          },
        ];
      });
    }),
};

/** The image's name where an input has it: a target names what is pulled. */
function named(parts: readonly Part[], world: World): readonly Part[] {
  const [first, ...rest] = parts;
  if (first === undefined || typeof first === 'string' || first.origin.kind !== 'input') return parts;
  const value = world.input(first.origin.name, first.origin.default);
  return value ? [value, ...rest] : parts;
}

/** The caller alone names the image: an input without default, data of the workflow, a package of the caller's repository. */
function choiceOfCaller(reference: Alternative): boolean {
  const [registry, owner] = reference.parts;
  const isOwn = typeof registry === 'string' && /^[\w-]+(\.[\w-]+)+\/$/.test(registry);
  const first = isOwn ? owner : registry;
  if (first === undefined || typeof first === 'string') return false;
  const { origin } = first;
  if (isOwn)
    return origin.kind === 'caller' || (origin.kind === 'env' && /^GITHUB_REPOSITORY/.test(origin.name));
  return (origin.kind === 'input' && !origin.default) || origin.kind === 'env' || origin.kind === 'caller';
}

function wholeReferenceInput(reference: Alternative): Record<string, string> {
  const [first] = reference.parts;
  const holes = holesOf(ofAlternative(reference));
  if (
    reference.parts.length !== 1 ||
    first === undefined ||
    typeof first === 'string' ||
    holes[0]?.origin.kind !== 'input'
  )
    return {};
  return { [holes[0].origin.name]: 'an image with @sha256:<digest>' };
}

/** The input that is the option without which the tool would pull no image. */
function optionInput({ unless }: Image): Record<string, string> {
  if (!unless) return {};
  const inputs = holesOf(unless.option).filter(({ origin }) => origin.kind === 'input' && !origin.derived);
  return Object.fromEntries(inputs.map(({ origin }) => [(origin as { name: string }).name, unless.word]));
}

/**
 * The input that is the tag, put behind the name as it is: a digest can stand behind it, where it is not tested for being a version and
 * is no part of a container's name. Nor is it looked up in a list that was fetched, of which no entry has a digest.
 */
function tagInput(
  { parts }: Alternative,
  { name }: Image,
  path: readonly Guard[],
  world: World,
  { effects }: Facts,
): Record<string, string> {
  const tag = parts[parts.length - 1];
  const before = parts[parts.length - 2];
  if (typeof before !== 'string' || !/(?:^|\w):[\w.-]*$/.test(before)) return {};
  if (typeof tag !== 'object' || tag.origin.kind !== 'input') return {};
  const { origin } = tag;
  if (origin.derived || tag.piece || tag.cut) return {};
  if (name && holesOf(name).some((hole) => hole.origin.kind === 'input' && hole.origin.name === origin.name))
    return {};
  const setting = {
    input: origin.name,
    value: withDigest(world.input(origin.name, origin.default) || ORDINARY_VALUE),
    shown: TAG_WITH_DIGEST,
  };
  const set = withSettings(world, [setting]);
  const isLookedUp = effects.some(
    (effect) =>
      (effect.kind === 'fetch' || effect.kind === 'resolve') &&
      effect.chosenBy?.some((chooser) => chooser.kind === 'input' && chooser.name === origin.name) &&
      possible(effect.guards, set),
  );
  return !isLookedUp && possible(path, set) ? { [origin.name]: TAG_WITH_DIGEST } : {};
}
