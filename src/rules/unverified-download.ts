import { describeVerification } from './describe.js';
import { downloads, isFromGitRef } from './download.js';
import type { Rule } from './rule.js';

/** Bytes from a URL are extracted, installed or executed without comparison to an anchor. */
export const unverifiedDownload: Rule = {
  kind: 'unverified-download',
  title: 'Unverified download',
  find: (facts, world) =>
    downloads(facts, world)
      .filter((download) => !download.script && !isFromGitRef(download))
      .map((download) => ({
        kind: 'unverified-download',
        target: download.target,
        effect: download.fetch,
        paths: download.paths,
        verification: download.verification,
        ...(download.fallback ? { fallback: true as const } : {}),
        confidence: 'high',
        message: `${download.target} is fetched and ${acts(download.runs.map((run) => run.mode))}; ${describeVerification(download.verification)}`,
        closers: Object.fromEntries(download.digestInputs.map((name) => [name, 'the digest of the file'])),
      })),
};

function acts(modes: readonly string[]): string {
  const words: Record<string, string> = {
    execute: 'executed',
    extract: 'unpacked',
    install: 'installed',
    path: 'put on PATH',
    build: 'built',
    load: 'loaded',
    interpret: 'run',
  };
  return [...new Set(modes.map((mode) => words[mode] ?? mode))].join(', ');
}
