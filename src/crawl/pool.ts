import { availableParallelism } from 'node:os';
import PQueue from 'p-queue';
import { Piscina } from 'piscina';
import { emptyRepository } from '../sources/git-command.js';
import { computingMs, outOfTime } from './thread-clock.js';
import type { AnswerOf, SentTask, WorkerTask } from './worker.js';

export interface PoolOptions {
  /** Threads that analyse. */
  readonly workers: number;
  /** What one action may take. Where it takes more, its analysis ends with an opaque mark that names the budget. */
  readonly budget: Budget;
}

export interface Budget {
  /**
   * Time that a thread computes (that passes, where the system does not tell). Work is bounded by counts first, so that results do
   * not depend on the machine.
   */
  readonly timeMs: number;
  /** The heap of one worker. */
  readonly memoryMb: number;
}

export const DEFAULT_BUDGET: Budget = { timeMs: 60_000, memoryMb: 2048 };

/** A worker was stopped or died over one task; the message names the budget. */
export class WorkerLost extends Error {}

export interface Pool {
  /** Runs one task; of those that wait, the one with the highest priority is next. Throws WorkerLost, and what the task throws. */
  run<T extends WorkerTask>(
    task: T,
    options: { readonly priority: number; readonly signal?: AbortSignal | undefined },
  ): Promise<AnswerOf[T['kind']]>;
}

/** Recursive parsers get more stack than the main thread has, so that counts bind before it ends. */
const STACK_MB = 64;
/** Syntax trees and conditions live long: with room for them they are moved once, not from one half to the other again and again. */
const YOUNG_MB = 96;
/** How much later than its own end an analysis is stopped from outside: it also judges, and loads what it needs. */
const GRACE_MS = 2_000;
const LOOK_MS = 200;
/** A worker that has nothing to do ends after so long. */
const IDLE_MS = 2_000;

const pools = new Map<string, Pool>();

/** As many threads as the machine can run at once, at most four: each may take as much memory as its budget. */
export function defaultWorkers(): number {
  return Math.max(1, Math.min(4, availableParallelism()));
}

/** The pool with these options: one for the process, without threads while there is nothing to do. */
export function analysisPool(options: PoolOptions): Pool {
  const key = JSON.stringify([options.workers, options.budget]);
  const pool = pools.get(key) ?? startPool(options);
  pools.set(key, pool);
  return pool;
}

function startPool({ workers, budget }: PoolOptions): Pool {
  emptyRepository();
  const threads = new Piscina<SentTask, unknown>({
    filename: workerFile(),
    minThreads: 0,
    maxThreads: workers,
    idleTimeout: IDLE_MS,
    resourceLimits: {
      maxOldGenerationSizeMb: budget.memoryMb,
      maxYoungGenerationSizeMb: YOUNG_MB,
      stackSizeMb: STACK_MB,
    },
    env: withoutTokens(process.env),
  });
  // A worker that dies rejects its task; one that dies idle is replaced.
  threads.on('error', () => {});
  const queue = new PQueue({ concurrency: workers });
  return {
    run: (task, { priority, signal }) =>
      queue.add(() => runTask(threads, task, budget, signal), { priority, ...(signal ? { signal } : {}) }),
  };
}

async function runTask<T extends WorkerTask>(
  threads: Piscina<SentTask, unknown>,
  task: T,
  budget: Budget,
  signal: AbortSignal | undefined,
): Promise<AnswerOf[T['kind']]> {
  const thread = new Int32Array(new SharedArrayBuffer(4));
  const stop = new AbortController();
  const watch = watchThread(thread, budget.timeMs * 1.25 + GRACE_MS, () => stop.abort());
  try {
    const answer = await threads.run(
      { task, thread },
      { signal: signal ? AbortSignal.any([stop.signal, signal]) : stop.signal },
    );
    return answer as AnswerOf[T['kind']];
  } catch (error) {
    if (signal?.aborted) throw error;
    if (stop.signal.aborted)
      throw new WorkerLost(`the time budget ended (${seconds(budget.timeMs)}), the worker was stopped`);
    if ((error as { code?: unknown }).code === 'ERR_WORKER_OUT_OF_MEMORY')
      throw new WorkerLost(`the memory budget ended (${budget.memoryMb} MB)`);
    // Piscina's words for a worker that ended in the middle of a task.
    if (error instanceof Error && error.message.startsWith('worker exited with code'))
      throw new WorkerLost(`the worker died (${error.message})`);
    throw error;
  } finally {
    clearInterval(watch);
  }
}

/** Calls `end` when the thread that took the task is out of time. */
function watchThread(thread: Int32Array, limitMs: number, end: () => void): NodeJS.Timeout {
  const sent = performance.now();
  const isOver = outOfTime(limitMs);
  let before: number | undefined;
  return setInterval(() => {
    const passed = performance.now() - sent;
    const id = Atomics.load(thread, 0);
    const now = computingMs(id > 0 ? id : undefined);
    before ??= now;
    // A thread that has not begun is starting up.
    const used = id === 0 ? 0 : now === undefined || before === undefined ? passed : now - before;
    if (isOver(passed, used)) end();
  }, LOOK_MS);
}

function seconds(ms: number): string {
  return `${ms / 1000} s`;
}

/** From sources (tests) the built worker is used, which is built before every test run. */
function workerFile(): string {
  const built = import.meta.url.endsWith('.ts') ? '../../dist/src/crawl/worker.js' : './worker.js';
  return new URL(built, import.meta.url).href;
}

/** Workers have no use for tokens: nothing that they read can get at one. */
function withoutTokens(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(env).filter(([name]) => /^(PATH|HOME|TMPDIR|TEMP|TMP|SystemRoot|PATHEXT)$/i.test(name)),
  );
}
