import { posix } from 'node:path';
import { languageOf } from '../../analyzers/commands/run.js';
import type { Effect } from '../effects/effect.js';
import type { CoverageUnit } from '../report/report.js';
import { shownPath } from '../sources/followed.js';

/** The units of an analysis with what stands in each: every analysed file, and every file that an effect stands in. */
export function unitsOf(
  effects: readonly Effect[],
  analysed: readonly string[],
  calls: ReadonlyMap<string, string>,
): CoverageUnit[] {
  const emitted = new Map<string, Map<string, number>>();
  const from = new Map([...calls].map(([file, caller]) => [shownPath(file), shownPath(caller)]));
  const unit = (file: string): Map<string, number> => {
    const held = emitted.get(file) ?? new Map<string, number>();
    emitted.set(file, held);
    return held;
  };
  for (const file of analysed) unit(shownPath(file));
  for (const { kind, location } of effects) {
    const counts = unit(location.file);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  emitted.delete('');
  return [...emitted].map(([file, counts]) => ({
    file,
    analyzer: analyzerOf(file),
    from: from.get(file) || null,
    emitted: Object.fromEntries([...counts].sort()),
  }));
}

function analyzerOf(file: string): string {
  const name = posix.basename(file);
  if (/\.ya?ml$/.test(name)) return 'steps';
  if (/^([\w.-]*\.)?Dockerfile/i.test(name)) return 'dockerfile';
  if (/\.(json|toml|txt|cfg|lock)$/.test(name)) return 'manifest';
  return languageOf(file, undefined);
}
