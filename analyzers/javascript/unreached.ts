import type { Location } from '../../src/effects/location.js';
import type { Machine } from '../machine.js';
import { sourceText } from './interpret/source.js';

/** `tc.downloadTool(…)`, `(0, tc.downloadTool)(…)`, `const download = tc.downloadTool;`, but for comments. */
const DOWNLOAD = /^(?!\s*(?:\/\/|\*)).*(?:\.\s*downloadTool\s*\)?\s*\(|=\s*[\w$.]+\.downloadTool\s*[;,])/m;

/** `downloadTool(…)`, where a bundler put all modules into one scope, but for comments and for a function or method of that name. */
const DOWNLOAD_IN_ONE_SCOPE =
  /^(?!\s*(?:\/\/|\*)).*(?<!function\s+|[.$#])\bdownloadTool\d*\s*\((?![^()]*\)\s*\{)/m;

/**
 * The first call of `@actions/tool-cache`'s `downloadTool` in the programs that ran, where no way to any was found: the analysis lost the
 * program on its way there, so that what it says of it is not all. undefined where there is none, one was reached, or nothing was passed
 * over: then it is code that does not run. In one scope there are libraries, too, that the program only uses a part of: there it counts only
 * where what was run called what is not there.
 */
export function unreachedDownload(machine: Machine): Location | undefined {
  const isReached = machine.effects.some(({ kind, via }) => kind === 'opaque' || via === 'tc.downloadTool');
  if (isReached || machine.doubts.size === 0) return undefined;
  const isLost = [...machine.doubts].some((doubt) => doubt.startsWith('call of nothing'));
  for (const file of [...machine.analysed].sort()) {
    if (!/\.[cm]?js$/.test(file)) continue;
    const text = machine.tree.text(file) ?? '';
    const found = DOWNLOAD.exec(text) ?? (isLost ? DOWNLOAD_IN_ONE_SCOPE.exec(text) : undefined);
    if (found) return sourceText(file, text).locate(found.index + found[0].lastIndexOf('downloadTool'));
  }
  return undefined;
}
