import type { Effect } from '../effects/effect.js';

/** The inputs that decide what the effects are, in lower case: those in their texts and guards. */
export function inputsOf(effects: readonly Effect[]): Set<string> {
  const names = new Set<string>();
  // Texts and guards are shared between effects: each is looked at once.
  const seen = new Set<object>(effects);
  for (const value of seen) {
    const { kind, name } = value as { kind?: unknown; name?: unknown };
    if (kind === 'input' && typeof name === 'string') names.add(name.toLowerCase());
    for (const part of Object.values(value)) if (typeof part === 'object' && part !== null) seen.add(part);
  }
  return names;
}
