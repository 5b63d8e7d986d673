import { type Guard, guardNot } from '../src/effects/condition.js';
import { either, guarded, hole, literal, type Text } from '../src/effects/text.js';

/** Ways on which a value is saved, up to which its being absent is said to be none of them. */
const MAX_WAYS = 8;

interface Saved {
  readonly value: Text;
  /** The guards of each place that saved one; empty where it is saved on every path. */
  readonly ways: readonly (readonly Guard[])[];
}

/**
 * What the phases of an action (`pre`, `main`, `post`) hand on to later ones by `core.saveState` or `$GITHUB_STATE`.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#sending-values-to-the-pre-and-post-actions
 */
export class SavedState {
  private readonly visible = new Map<string, Saved>();
  private readonly pending = new Map<string, Saved>();
  private isWhole = true;

  /** Saves a value for later phases; this one does not see it. */
  save(name: string, value: Text, guards: readonly Guard[]): void {
    const own = { value: guarded(value, guards), ways: guards.length > 0 ? [guards] : [] };
    this.pending.set(name, over(own, this.pending.get(name)));
  }

  /** A phase ended. @param isWhole whether the analysis saw all of it, so that what it did not see saved was not. */
  nextPhase(isWhole: boolean): void {
    this.isWhole &&= isWhole;
    for (const [name, saved] of this.pending) this.visible.set(name, over(saved, this.visible.get(name)));
    this.pending.clear();
  }

  /** `$STATE_<name>`: '' where no earlier phase saved it. */
  get(name: string): Text {
    const saved = this.visible.get(name);
    if (!saved) return this.isWhole ? literal('') : hole(name, { kind: 'runner', what: 'state' });
    if (saved.ways.length === 0) return saved.value;
    const absent =
      saved.ways.length > MAX_WAYS
        ? []
        : [
            guardNot({
              kind: 'any',
              of: saved.ways.map((guards) => ({ kind: 'all', of: guards.map((g) => g.condition) })),
            }),
          ];
    return either(saved.value, guarded(literal(''), absent));
  }
}

/** What is saved where something was saved before: that stays on the paths that save nothing later. */
function over(later: Saved, earlier: Saved | undefined): Saved {
  if (!earlier || later.ways.length === 0) return later;
  return {
    value: either(later.value, earlier.value),
    ways: earlier.ways.length === 0 ? [] : [...earlier.ways, ...later.ways],
  };
}
