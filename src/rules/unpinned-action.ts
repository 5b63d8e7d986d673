import { printParts } from '../effects/text.js';
import type { Rule } from './rule.js';
import { isFullSha } from './url.js';

/** A composite step or a reusable workflow uses another action at a branch or tag. */
export const unpinnedAction: Rule = {
  kind: 'unpinned-action',
  title: 'Unpinned action',
  find: (facts) =>
    facts.effects.flatMap((effect) => {
      if (effect.kind !== 'uses') return [];
      return effect.reference.alternatives.flatMap((reference) => {
        const target = printParts(reference.parts);
        const at = target.lastIndexOf('@');
        if (
          /^[.$]\//.test(target) ||
          target.startsWith('docker://') ||
          (at !== -1 && isFullSha(target.slice(at + 1)))
        )
          return [];
        return [
          {
            kind: 'unpinned-action' as const,
            target,
            effect,
            paths: [[...effect.guards, ...reference.guards]],
            verification: 'none' as const,
            confidence: 'high' as const,
            message: `${target} is used by ${at === -1 ? 'no ref' : 'a branch or tag'}, which can be moved to other code`,
            closers: {},
          },
        ];
      });
    }),
};
