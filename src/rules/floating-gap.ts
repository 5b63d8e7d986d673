import type { Guard } from '../effects/condition.js';
import type { Effect } from '../effects/effect.js';
import type { Gap } from './gap.js';

/** A gap of a version that something mutable decides. */
export function floatingGap(
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
