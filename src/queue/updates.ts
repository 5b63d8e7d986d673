import semver from 'semver';
import type { Report } from '../report/report.js';
import type { Tag } from '../sources/tags.js';
import { type ActionDiff, type DiffOptions, diff } from './diff.js';

/** A newer release of a pinned action, compared with the pin. */
export interface Update {
  readonly diff: ActionDiff;
  /** How many gaps fewer it has; negative where it has more. */
  readonly fewer: number;
  /** Decided gaps that it no longer has, as `kind target`. */
  readonly closes: readonly string[];
}

/**
 * For each pin of the report the newest release, where it is newer than what is pinned. What cannot be asked is in `errors`.
 * @param tags the tags of a repository
 */
export async function updatesOf(
  report: Report,
  tags: (owner: string, repo: string) => Promise<readonly Tag[]>,
  options: DiffOptions,
): Promise<{ readonly updates: readonly Update[]; readonly errors: readonly string[] }> {
  const pins = new Map<string, { action: string; sha: string }>();
  for (const { action, sha, via } of report.actions)
    if (sha !== '' && via.every((parent) => parent.startsWith('./')))
      pins.set(`${action.toLowerCase()}@${sha}`, { action, sha });
  const updates: Update[] = [];
  const errors: string[] = [];
  for (const { action, sha } of pins.values()) {
    try {
      const [owner = '', repo = ''] = action.split('/');
      const newest = newestRelease(await tags(owner, repo), sha);
      if (!newest) continue;
      const found = await diff(action, sha, newest.name, options);
      const { gone, new: fresh } = found.gaps;
      updates.push({
        diff: found,
        fewer: gone.length - fresh.length,
        closes: gone
          .filter(({ finding }) => finding.decision)
          .map(({ finding }) => `${finding.kind} ${finding.target}`),
      });
    } catch (error) {
      if (options.signal?.aborted) throw error;
      errors.push(`${action}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return { updates, errors };
}

/** The newest release that is newer than the pinned commit; of a commit without a version, any release at another one. */
export function newestRelease(tags: readonly Tag[], sha: string): Tag | undefined {
  const releases = tags.flatMap((tag) => {
    const version = /^v?\d+\.\d+\.\d+$/.test(tag.name) ? semver.parse(tag.name) : null;
    return version ? [{ tag, version }] : [];
  });
  releases.sort((a, b) => semver.rcompare(a.version, b.version));
  const pinned = releases.find(({ tag }) => tag.sha === sha);
  const [newest] = releases;
  if (!newest || newest.tag.sha === sha) return undefined;
  return pinned && !semver.gt(newest.version, pinned.version) ? undefined : newest.tag;
}
