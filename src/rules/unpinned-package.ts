import { canHold } from '../effects/condition.js';
import type { Install } from '../effects/effect.js';
import { type Alternative, literalParts, printParts } from '../effects/text.js';
import { allGuards, printTarget } from './facts.js';
import type { Rule } from './rule.js';
import { isFloatingPackageVersion } from './url.js';

/** A package manager fetches code without a lockfile with hashes in the pinned tree. */
export const unpinnedPackage: Rule = {
  kind: 'unpinned-package',
  title: 'Unpinned package',
  find: (facts, world) =>
    facts.effects.flatMap((effect) => {
      if (effect.kind !== 'install' || effect.locked || effect.manifest === 'caller') return [];
      return effect.spec.alternatives.flatMap((spec) => {
        const path = allGuards(effect.guards, spec.guards);
        const named = printTarget(spec.parts, facts, world);
        if (named === '' || !canHold(path) || isCommandOfCaller(effect, spec)) return [];
        const target = `${effect.command} ${named}`;
        const open = spec.parts.length === 1 && typeof spec.parts[0] !== 'string';
        return [
          {
            kind: 'unpinned-package' as const,
            target,
            effect,
            paths: [path],
            verification: effect.integrity ?? ('none' as const),
            confidence: open ? ('medium' as const) : ('high' as const),
            message: `${target} fetches code that no lockfile or hash in the pinned tree fixes`,
            closers: {},
            ...(isExact(effect) ? { exactVersion: true as const } : {}),
          },
        ];
      });
    }),
};

/** `npx {command}`: what runs is a command line of the caller's own. */
function isCommandOfCaller({ command }: Install, { parts }: Alternative): boolean {
  const [first] = parts;
  return (
    RUNNER.test(command) &&
    typeof first === 'object' &&
    first.origin.kind === 'input' &&
    !first.origin.default &&
    parts.length === 1
  );
}

/** Commands that fetch a package to run it. */
const RUNNER = /^(npx|bunx|uvx|(npm|pnpm|bun) (x|exec|dlx)|yarn dlx|pipx run|uv tool run|go run)\b/;

function isExact(effect: Install): boolean {
  const { version } = effect;
  if (!version || version.alternatives.length === 0) return false;
  return version.alternatives.every(({ parts }) => {
    const value = literalParts(parts);
    if (value === undefined)
      return !/\{/.test(
        printParts(parts.filter((part) => typeof part !== 'string' && part.origin.kind !== 'input')),
      );
    return /\d/.test(value) && !isFloatingPackageVersion(value, effect.ecosystem) && !/^[<>!]/.test(value);
  });
}
