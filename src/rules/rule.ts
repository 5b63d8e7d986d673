import type { World } from '../effects/condition.js';
import type { Facts } from './facts.js';
import type { Gap, Kind } from './gap.js';

/** Finds the gaps of one kind in what an action does. */
export interface Rule {
  readonly kind: Kind;
  readonly title: string;
  find(facts: Facts, world: World): Gap[];
}
