import { describeVerification } from './describe.js';
import { downloads } from './download.js';
import type { Rule } from './rule.js';

/** Fetched text goes to an interpreter. */
export const remoteScript: Rule = {
  kind: 'remote-script',
  title: 'Remote script',
  find: (facts, world) =>
    downloads(facts, world)
      .filter((download) => download.script)
      .map((download) => ({
        kind: 'remote-script',
        target: download.target,
        effect: download.fetch,
        paths: download.paths,
        verification: download.verification,
        ...(download.fallback ? { fallback: true as const } : {}),
        confidence: 'high',
        message: `${download.target} is fetched and run as a program; ${describeVerification(download.verification)}`,
        closers: Object.fromEntries(download.digestInputs.map((name) => [name, 'the digest of the file'])),
      })),
};
