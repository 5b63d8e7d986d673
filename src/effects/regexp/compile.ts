/** RegExps of untrusted source that no text can keep busy for long. */

import { backtracksMuch } from './backtracking.js';
import { LinearRegExp, linearProgram, type Program } from './linear.js';
import { parsePattern } from './syntax.js';

const MAX_LENGTH = 300;
/** Text that even a pattern with repetitions in repetitions is done with quickly, if they are few. */
const SHORT = 12;
const MAX_REPEATED_GROUPS = 3;
const MAX_REMEMBERED = 5_000;

/** How a pattern is matched: by the engine's own backtracking, in linear time, or only against what is short. */
type Way = 'backtracking' | 'short' | Program;

const ways = new Map<string, Way>();

/**
 * A RegExp of untrusted source: undefined where it is invalid, or a risk that linear matching does not take away.
 * @param subject what it is for, where that is known
 */
export function compileRegExp(pattern: string, flags: string, subject?: string): RegExp | undefined {
  if (pattern.length > MAX_LENGTH) return undefined;
  try {
    const native = new RegExp(pattern, flags);
    const way = wayOf(pattern, flags.replace(/[gy]/g, ''));
    if (way === 'backtracking' || isQuickFor(pattern, subject)) return native;
    return way === 'short' ? undefined : new LinearRegExp(pattern, flags, way);
  } catch {
    return undefined;
  }
}

function isQuickFor(pattern: string, subject: string | undefined): boolean {
  return (
    subject !== undefined &&
    subject.length <= SHORT &&
    (pattern.match(/\)[+*{]/g) ?? []).length <= MAX_REPEATED_GROUPS
  );
}

function wayOf(pattern: string, flags: string): Way {
  const key = `${flags}/${pattern}`;
  let way = ways.get(key);
  if (way === undefined) {
    const parsed = parsePattern(pattern, flags);
    way =
      parsed && !backtracksMuch(parsed)
        ? 'backtracking'
        : ((parsed && linearProgram(parsed, pattern, flags)) ?? 'short');
    if (ways.size >= MAX_REMEMBERED) ways.clear();
    ways.set(key, way);
  }
  return way;
}
