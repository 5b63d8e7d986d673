import { canHold, type Guard, inWorld, type World } from '../effects/condition.js';
import type { Fetch, GitRef } from '../effects/effect.js';
import {
  type Alternative,
  holesOf,
  literalOf,
  literalParts,
  ofAlternative,
  printParts,
  type Text,
} from '../effects/text.js';
import { isOfCaller } from './caller.js';
import { agreesWith } from './channel-input.js';
import { downloads } from './download.js';
import { allGuards, type Facts, printTarget } from './facts.js';
import type { Gap } from './gap.js';
import type { Rule } from './rule.js';
import { gitSourceOf, isFullSha } from './url.js';
import { coverageOf } from './verification.js';

/** Stands for the commit that a caller gives: a ref that has to be a tag (`^v\\d+`) is none. */
const SOME_SHA = '0123456789abcdef0123456789abcdef01234567';

/** Code is fetched by git, or from a forge's raw and archive addresses, at a branch, tag or HEAD. */
export const mutableGitRef: Rule = {
  kind: 'mutable-git-ref',
  title: 'Mutable git ref',
  find: (facts, world) => [
    ...downloads(facts, world).flatMap((download) => {
      const git = gitSourceOf(download.target);
      return git && !isFullSha(git.ref)
        ? [
            gap(
              download.fetch,
              download.target,
              download.paths,
              `${git.owner}/${git.repo} at ${git.ref}`,
              download.address,
            ),
          ]
        : [];
    }),
    ...facts.effects.flatMap((effect) => (effect.kind === 'git-ref' ? clones(effect, facts, world) : [])),
  ],
};

function clones(effect: GitRef, facts: Facts, world: World): Gap[] {
  if (effect.owner === 'caller') return [];
  if (effect.whenRun && facts.runsOf(effect.id).length === 0) return [];
  const head: Text = { alternatives: [{ parts: ['HEAD'], guards: [] }] };
  return effect.url.alternatives.flatMap((url) =>
    (effect.ref ?? head).alternatives.flatMap((ref) => {
      const printed = printParts(ref.parts) || 'HEAD';
      const path = allGuards(effect.guards, url.guards, ref.guards);
      if (
        isFullSha(printed) ||
        !canHold(path) ||
        isHeldToSha(ref, path) ||
        isCheckedCommit(effect, path, facts, world) ||
        isOfCaller(url) ||
        isNotRemote(url)
      )
        return [];
      const commit = commitOf(ref, world);
      if (commit === 'given') return [];
      const target = `${printTarget(url.parts, facts, world)} @ ${printed}`;
      const found = gap(effect, target, [path], target, ref);
      if (commit === 'default') return [{ ...found, fallback: true }];
      return [effect.named ? { ...found, closers: {} } : found];
    }),
  );
}

/** Who says that the ref is a full SHA in this world: the caller, or an input's default for callers who say nothing; undefined where nobody does. */
function commitOf(ref: Alternative, world: World): 'given' | 'default' | undefined {
  const text = ofAlternative({ parts: ref.parts, guards: [] });
  const sha = literalOf(inWorld(text, world));
  if (sha === undefined || !isFullSha(sha)) return undefined;
  const isDefault = holesOf(text).some(
    ({ origin }) =>
      origin.kind === 'input' &&
      world.input(origin.name, undefined) !== world.input(origin.name, origin.default),
  );
  return isDefault ? 'default' : 'given';
}

/** Whether the commit that came in is compared with one of the tree before anything of it runs: `git rev-parse HEAD`. */
function isCheckedCommit(effect: GitRef, path: readonly Guard[], facts: Facts, world: World): boolean {
  const check = facts.verifies.find(
    ({ subjects, against }) =>
      subjects.includes(effect.id) &&
      against.alternatives.every(({ parts }) => isFullSha(literalParts(parts) ?? '')),
  );
  if (!check) return false;
  const runs = facts.runsOf(effect.id);
  if (runs.length > 0)
    return runs.every(
      (run) =>
        coverageOf(effect.id, run, allGuards(path, run.guards), facts, world).level === 'in-tree-digest',
    );
  // What a tool of the runner builds of it is not seen: the action goes on only where the check passed, or does nothing more.
  const later = facts.effects.slice(facts.effects.indexOf(check) + 1);
  return later.length === 0 || later.some(({ guards }) => guards.some((one) => isPassed(one, check.id)));
}

function isPassed({ condition }: Guard, verify: string): boolean {
  return condition.kind === 'verified' && condition.verify === verify;
}

/** Refs as people write them: one of them is let through by every test that is not for a full SHA. */
const OTHER_REFS = ['main', 'v1.2.3', '1.2.3', 'v1', 'HEAD', SOME_SHA.slice(0, 7)];

/** Whether the ref is an input that is tested before: a full SHA gets here, and nothing else does. */
function isHeldToSha({ parts: [only, ...others] }: Alternative, path: readonly Guard[]): boolean {
  if (typeof only !== 'object' || only.origin.kind !== 'input' || others.length > 0) return false;
  const { name } = only.origin;
  return (
    agreesWith(path, { name, value: SOME_SHA }) &&
    !OTHER_REFS.some((value) => agreesWith(path, { name, value }))
  );
}

/** Whether nothing comes from elsewhere: a folder of the machine, or an address that is not there. */
function isNotRemote({ parts: [first] }: Alternative): boolean {
  return first === undefined || (typeof first === 'string' && /^file:/i.test(first));
}

function gap(
  effect: Fetch | GitRef,
  target: string,
  paths: readonly (readonly Guard[])[],
  what: string,
  ref: Alternative,
): Gap {
  // Of an address only the ref counts, not the names of files behind it.
  const printed = gitSourceOf(printParts(ref.parts))?.ref;
  const inputs = holesOf(ofAlternative(ref)).flatMap(({ name, origin }) =>
    origin.kind === 'input' &&
    (printed === undefined || printed.includes(`{${name}}`)) &&
    paths.some((path) => agreesWith(path, { name: origin.name, value: SOME_SHA }))
      ? [origin.name]
      : [],
  );
  return {
    kind: 'mutable-git-ref',
    target,
    effect,
    paths,
    verification: 'none',
    confidence: 'high',
    message: `code is fetched from ${what}, which can be moved to other code`,
    closers: Object.fromEntries(inputs.map((name) => [name, 'a full 40-hex commit SHA'])),
  };
}
