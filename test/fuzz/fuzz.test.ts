import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { prepareAnalyzers } from '../../src/analyze.js';
import { BOUNDARIES, textsFor } from './boundaries.js';

/**
 * For how long each boundary is fuzzed, in seconds that this process computes. PINDRIFT_FUZZ_SECONDS=600 for the long run: without a
 * fixed seed then, and the text that is being run stands in a file of the temporary folder, for when it never ends.
 */
const LONG = Number(process.env.PINDRIFT_FUZZ_SECONDS ?? 0);
const SECONDS = LONG || 1;
/** No text of so few pieces may take longer: analyses are told to end after two seconds. */
const LONGEST_SECONDS = 10;
const RUNS = 500;

beforeAll(prepareAnalyzers);

function computed(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

describe('parsers of untrusted text end, without an exception', () => {
  it.each(Object.keys(BOUNDARIES))(
    '%s',
    async (name) => {
      const boundary = BOUNDARIES[name]!;
      const texts = textsFor(boundary);
      const started = computed();
      let runs = 0;
      for (let seed = LONG ? Date.now() : 42; computed() - started < SECONDS; seed++) {
        await fc.assert(
          fc.asyncProperty(texts, async (text) => {
            if (computed() - started >= SECONDS) return;
            if (LONG) writeFileSync(join(tmpdir(), `pindrift-fuzz-${name}`), text);
            const before = computed();
            await boundary.run(text);
            runs++;
            expect(computed() - before).toBeLessThan(LONGEST_SECONDS);
          }),
          { seed, numRuns: RUNS, examples: boundary.seeds.map((seed) => [seed]) },
        );
      }
      if (LONG) console.log(`${name}: ${runs} texts in ${Math.round(computed() - started)} s`);
    },
    (SECONDS + 60) * 8_000,
  );
});
