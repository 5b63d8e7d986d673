import { describe, expect, it } from 'vitest';
import { answerTo, comparable } from './answer.js';
import { readCases } from './cases.js';
import { FORMATS } from './formats.js';

/** `npm run test:bundlers`: every case in every format. `npm test` leaves out rollup and ncc, which take minutes, and takes every eighth case of esbuild's formats. */
const IN_FULL = process.env.BUNDLERS === 'all';

/** Checks that what bundlers of these names make of the cases gives the answer that the case expects. */
export function checkFormats(isOne: (name: string) => boolean): void {
  const cases = readCases();
  for (const [at, format] of FORMATS.entries()) {
    if (!isOne(format.name) || (!IN_FULL && /^(rollup|ncc)/.test(format.name))) continue;
    const some = cases.filter(
      ({ commonjs }, index) =>
        !(commonjs && format.esm) && (IN_FULL || format.unbundled || (index + at) % 8 === 0),
    );
    describe(format.name, () => {
      it.each(some)('$name', async (action) => {
        const answer = answerTo(action, await format.build(action), format.unbundled);
        expect(comparable(answer)).toEqual(action.expected);
      });
    });
  }
}
