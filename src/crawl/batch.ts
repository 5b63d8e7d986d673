import { closeSync, openSync, readFileSync, renameSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import pLimit from 'p-limit';
import type { Report } from '../report/report.js';
import { type VetOptions, vet } from '../vet.js';

export interface BatchOptions extends VetOptions {
  /** Roots that are looked at at the same time. 16 unless told. */
  readonly connections?: number;
  readonly onRoot?: (progress: BatchProgress) => void;
}

export interface BatchProgress {
  readonly done: number;
  readonly total: number;
  /** Of those, done by an earlier run. */
  readonly resumed: number;
  /** About how long the rest takes; undefined while there is nothing to tell it from. */
  readonly leftMs: number | undefined;
}

/** One line of the output. */
export interface BatchLine extends Pick<Report, 'actions' | 'errors'> {
  /** As in the list. */
  readonly root: string;
}

/**
 * Vets a list of actions one by one and writes a line of JSON for each. Lines go to `<output>.part` as they finish; when all
 * are there, they go to `output` in the order of the list, so that its bytes do not depend on how often the run was killed on the way.
 * A run that finds the `.part` of an earlier one goes on after it. Gives how many errors there are in all.
 */
export async function crawlList(
  roots: readonly string[],
  output: string,
  options: BatchOptions,
): Promise<{ errors: number }> {
  const distinct = [...new Set(roots)];
  const journal = `${output}.part`;
  const done = readJournal(journal, new Set(distinct));
  const resumed = done.size;
  const limit = pLimit(options.connections ?? 16);
  const started = performance.now();
  // What a killed run left half written is dropped.
  writeFileSync(journal, [...done.values()].map((line) => `${line}\n`).join(''));
  const file = openSync(journal, 'a');
  try {
    await Promise.all(
      distinct
        .filter((root) => !done.has(root))
        .map((root) =>
          limit(async () => {
            const { actions, errors } = await vet([{ uses: root }], options);
            const line = JSON.stringify({ root, actions, errors } satisfies BatchLine);
            writeSync(file, `${line}\n`);
            done.set(root, line);
            const fresh = done.size - resumed;
            const leftMs = ((performance.now() - started) / fresh) * (distinct.length - done.size);
            options.onRoot?.({ done: done.size, total: distinct.length, resumed, leftMs });
          }),
        ),
    );
  } finally {
    closeSync(file);
  }
  const lines = distinct.map((root) => done.get(root)!);
  writeFileSync(`${journal}.all`, lines.map((line) => `${line}\n`).join(''));
  renameSync(`${journal}.all`, output);
  rmSync(journal);
  const errors = lines.reduce((sum, line) => sum + (JSON.parse(line) as BatchLine).errors.length, 0);
  return { errors };
}

/** The whole lines of an earlier run, by root; those of roots that are no longer in the list are dropped. */
function readJournal(journal: string, roots: ReadonlySet<string>): Map<string, string> {
  let text: string;
  try {
    text = readFileSync(journal, 'utf8');
  } catch {
    return new Map();
  }
  const whole = text.slice(0, text.lastIndexOf('\n') + 1).split('\n');
  return new Map(
    whole.flatMap((line): [string, string][] => {
      const root = rootOf(line);
      return root !== undefined && roots.has(root) ? [[root, line]] : [];
    }),
  );
}

function rootOf(line: string): string | undefined {
  try {
    return (JSON.parse(line) as BatchLine).root;
  } catch {
    return undefined;
  }
}
