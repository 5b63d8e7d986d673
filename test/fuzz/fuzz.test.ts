import fc from 'fast-check';
import { beforeAll, describe, it } from 'vitest';
import { prepareAnalyzers } from '../../src/analyze.js';
import { BOUNDARIES, textsFor } from './boundaries.js';

/** For how long each boundary is fuzzed. PINDRIFT_FUZZ_SECONDS=600 for the long run; without a fixed seed then. */
const LONG = Number(process.env.PINDRIFT_FUZZ_SECONDS ?? 0);
const SECONDS = LONG || 1;

beforeAll(prepareAnalyzers);

describe('parsers of untrusted text end, without an exception', () => {
  it.each(Object.keys(BOUNDARIES))(
    '%s',
    async (name) => {
      const boundary = BOUNDARIES[name]!;
      await fc.assert(
        fc.asyncProperty(textsFor(boundary), async (text) => {
          await boundary.run(text);
        }),
        {
          numRuns: 1_000_000_000,
          interruptAfterTimeLimit: SECONDS * 1000,
          markInterruptAsFailure: false,
          examples: boundary.seeds.map((seed) => [seed]),
          ...(LONG ? {} : { seed: 42 }),
        },
      );
    },
    (SECONDS + 60) * 1000,
  );
});
