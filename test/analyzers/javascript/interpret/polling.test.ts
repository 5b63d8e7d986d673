import { describe, expect, it } from 'vitest';
import { run } from './run.js';

const HEAD = `const core = require("@actions/core");
const wait = () => new Promise((done) => setTimeout(done, 100));
const isReady = () => Math.random() < 0.5;
`;

/** Loops with a count, and what the count can be behind them. */
const LOOPS: readonly [what: string, body: string, counts: readonly string[]][] = [
  [
    'waits and looks again: the turns that are left only count',
    'let left = 9; while (left > 0) { await wait(); if (await isReady()) break; left--; } count = left;',
    ['9', '8', '7', '0'],
  ],
  [
    'by a for',
    'for (let i = 0; i < 9; i++) { count = i; if (await isReady()) break; await wait(); }',
    ['0', '1', '2', '8'],
  ],
  [
    'by timers/promises',
    'const { setTimeout: sleep } = require("timers/promises"); let i = 0; while (i < 9) { await sleep(9); if (await isReady()) break; i += 1; } count = i;',
    ['0', '1', '2', '9'],
  ],
  [
    'the test counts',
    'let left = 9; while (left-- > 0) { await wait(); if (await isReady()) break; } count = left;',
    ['8', '7', '6', '-1'],
  ],
  [
    'once more, from another start',
    `const poll = async (most) => { let i = 0; for (; i < most; i++) { await wait(); if (await isReady()) break; } return i; };
     await poll(9); count = await poll(20);`,
    ['0', '20'],
  ],
  [
    'nothing waits',
    'let left = 6; while (left > 0) { if (await isReady()) break; left--; } count = left;',
    ['6', '5', '4', '3', '2', '1', '0'],
  ],
  [
    'the count picks what is looked at',
    'const at = [10, 11, 12, 13, 14, 15]; for (let i = 0; i < 6; i++) { await wait(); if (core.getInput("name") === `n${at[i]}`) { count = at[i]; break; } }',
    ['-', '10', '11', '12', '13', '14', '15'],
  ],
  [
    'the count picks by a method',
    'const at = [10, 11, 12, 13, 14, 15]; for (let i = 0; i < 6; i++) { await wait(); if (core.getInput("name") === `n${at.at(i)}`) { count = at.at(i); break; } }',
    ['-', '10', '11', '12', '13', '14', '15'],
  ],
  [
    'each turn finds something else',
    'for (let i = 0; i < 6; i++) { await wait(); count = i; if ((await fetch(`https://h/${i}`)).ok) break; }',
    ['0', '1', '2', '3', '4', '5'],
  ],
];

describe('loops that wait', () => {
  it.each(LOOPS)('%s', (_what, body, counts) => {
    const { effects } = run(
      `${HEAD}(async () => { let count = "-"; ${body} await fetch("https://h/count/" + count); })();`,
    );
    const found = effects.flatMap((effect) =>
      effect.kind === 'fetch' ? effect.url.alternatives.map(({ parts }) => parts.join('')) : [],
    );
    const last = found.filter((url) => url.startsWith('https://h/count/')).map((url) => url.slice(16));
    expect([...new Set(last)].sort()).toEqual([...counts].sort());
  });
});
