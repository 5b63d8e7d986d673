import { canHold, type Guard, type World } from '../effects/condition.js';
import type { Fetch, GitRef } from '../effects/effect.js';
import {
  type Alternative,
  type Hole,
  holesOf,
  ofAlternative,
  printParts,
  type Text,
} from '../effects/text.js';
import { downloads } from './download.js';
import { allGuards, type Facts, printTarget } from './facts.js';
import type { Gap } from './gap.js';
import type { Rule } from './rule.js';
import { gitSourceOf, isFullSha } from './url.js';

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
      const printed = printParts(ref.parts);
      const path = allGuards(effect.guards, url.guards, ref.guards);
      if (isFullSha(printed) || !canHold(path) || ownedByCaller(url)) return [];
      const target = `${printTarget(url.parts, facts, world)} @ ${printed}`;
      return [gap(effect, target, [path], target, ref)];
    }),
  );
}

function ownedByCaller(url: Alternative): boolean {
  const holes = holesOf(ofAlternative(url));
  if (isRepositoryOfCaller(url)) return true;
  return (
    holes.length > 0 &&
    holes.every(({ origin }) => origin.kind === 'caller') &&
    !/\w+\.\w+\/\w+\/\w+/.test(printParts(url.parts))
  );
}

/** Whether the repository is one that the caller names, whatever the host: `https://{token}@github.com/{repository}.git`. */
function isRepositoryOfCaller({ parts }: Alternative): boolean {
  const holes: Hole[] = [];
  const text = parts
    .map((part) => (typeof part === 'string' ? part : `\u0000${holes.push(part) - 1}\u0001`))
    .join('');
  const path = /^(?:[\w+.-]+:\/\/)?(?:[^@/]*@)?[^/:@]+[/:](.+?)(?:\.git)?\/?$/.exec(text)?.[1];
  if (path === undefined || !/^(?:\u0000\d+\u0001\/?)+$/.test(path)) return false;
  return [...path.matchAll(/\u0000(\d+)\u0001/g)].every(([, at]) => isNamedByCaller(holes[Number(at)]!));
}

function isNamedByCaller({ origin }: Hole): boolean {
  switch (origin.kind) {
    case 'caller':
      return true;
    case 'env':
      return /^GITHUB_REPOSITORY/.test(origin.name);
    case 'input':
      return /^$|^\$\{\{\s*github\.[\w.]*(repository|repo|owner)[\w.]*\s*\}\}$/.test(origin.default ?? '');
    default:
      return false;
  }
}

function gap(
  effect: Fetch | GitRef,
  target: string,
  paths: readonly (readonly Guard[])[],
  what: string,
  ref: Alternative,
): Gap {
  const inputs = holesOf(ofAlternative(ref)).flatMap(({ origin }) =>
    origin.kind === 'input' ? [origin.name] : [],
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
