import { readFileSync, readlinkSync } from 'node:fs';
import { getHeapStatistics } from 'node:v8';

/** The operating system's id of the calling thread; undefined where it does not tell (only Linux does). */
export function threadId(): number | undefined {
  try {
    return Number(readlinkSync('/proc/thread-self').split('/').pop());
  } catch {
    return undefined;
  }
}

/** How long a thread of this process has been computing, in ms; undefined where the system does not tell. */
export function computingMs(thread: number | undefined): number | undefined {
  if (thread === undefined) return undefined;
  try {
    const [nanoseconds] = readFileSync(`/proc/self/task/${thread}/schedstat`, 'utf8').split(' ');
    return Number(nanoseconds) / 1e6;
  } catch {
    return undefined;
  }
}

/**
 * A test of whether the calling thread has used up a time, from now on: the time that it computes, so that a busy machine does
 * not change results; where the system does not tell, the time that passes.
 */
export function stopwatch(timeMs: number): () => boolean | 'memory' {
  const thread = threadId();
  const before = computingMs(thread);
  const end = performance.now() + timeMs;
  let looks = 0;
  return () => {
    // An analysis that ends itself keeps what it has found; a thread that runs out of memory takes it along.
    if (++looks % LOOKS_PER_HEAP === 0) {
      const { used_heap_size, heap_size_limit } = getHeapStatistics();
      if (used_heap_size > HEAP_SHARE * heap_size_limit) return 'memory';
    }
    if (performance.now() < end) return false;
    const now = computingMs(thread);
    return before === undefined || now === undefined || now - before > timeMs;
  };
}

/** On a machine so busy that a thread gets less than one part in so many, time that passes counts. */
const MOST_WAITING = 8;
/** A thread that computes nothing for so long, and for the whole of its time, does not wait for its turn: it is stuck. */
const MOST_IDLE_MS = 30_000;

/**
 * A test of whether a thread is out of time, to be asked again and again.
 * @returns takes how much time has passed and how much the thread has computed, both in ms since it was given its task
 */
export function outOfTime(limitMs: number): (passed: number, used: number) => boolean {
  let last = { passed: 0, used: 0 };
  return (passed, used) => {
    if (used > last.used) last = { passed, used };
    const isStuck = passed - last.passed > Math.max(limitMs, MOST_IDLE_MS);
    return used > limitMs || isStuck || passed > limitMs * MOST_WAITING;
  };
}

/** The heap is looked at once in so many times that the clock is, and may be full up to this share of its limit. */
const LOOKS_PER_HEAP = 8;
const HEAP_SHARE = 0.8;
