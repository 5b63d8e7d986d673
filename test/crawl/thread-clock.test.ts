import { describe, expect, it } from 'vitest';
import { outOfTime } from '../../src/crawl/thread-clock.js';

const SECOND = 1_000;

/** What a thread had computed at each second: when it is out of time. */
function endOf(limitMs: number, used: (second: number) => number): number | undefined {
  const isOver = outOfTime(limitMs);
  for (let second = 1; second <= 1_000; second++)
    if (isOver(second * SECOND, used(second) * SECOND)) return second;
  return undefined;
}

describe('a thread is out of time', () => {
  it.each<[string, number, (second: number) => number, number]>([
    ['that has computed for so long', 60, (second) => second, 61],
    ['on a busy machine', 60, (second) => second / 4, 241],
    ['on one so busy that it gets next to nothing', 60, (second) => second / 100, 481],
    ['that never begins', 60, () => 0, 61],
    ['that is stuck', 60, (second) => Math.min(second, 10), 71],
    ['that has little time, and starts slowly', 2, (second) => Math.max(0, second - 9), 12],
    ['that has little time, and never begins', 4, () => 0, 31],
  ])('%s', (_, limit, used, end) => {
    expect(endOf(limit * SECOND, used)).toBe(end);
  });
});
