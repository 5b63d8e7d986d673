import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { lock } from 'proper-lockfile';
import writeFileAtomic from 'write-file-atomic';
import { type Decision, EMPTY_LEDGER, type Ledger } from './decision.js';
import { type Edit, editLedger, parseLedger } from './ledger.js';

/** Where the ledger is, from the root of a repository. */
export const LEDGER_PATH = '.pindrift/decisions.yml';

/** The ledger at `file`; an empty one where there is none. */
export function readLedger(file: string): Ledger {
  return existsSync(file) ? parseLedger(readFileSync(file, 'utf8')) : EMPTY_LEDGER;
}

/**
 * Makes the edit to what the file holds at that moment: two processes take turns, and a crash leaves the old file or the new
 * one. Gives the entry that was there for the same finding. Throws where the file is not YAML or stays locked for ten seconds.
 */
export async function writeLedger(file: string, edit: Edit): Promise<Decision | undefined> {
  mkdirSync(dirname(file), { recursive: true });
  const release = await lock(file, {
    // The file may not be there yet.
    realpath: false,
    // A write takes milliseconds: a lock this old is that of a process that died.
    stale: 3_000,
    retries: { retries: 300, factor: 1, minTimeout: 33, maxTimeout: 33 },
  });
  try {
    const source = existsSync(file) ? readFileSync(file, 'utf8') : '';
    const about = 'put' in edit ? edit.put : edit.remove;
    const held = parseLedger(source).entries.find(
      ({ decision }) =>
        decision.finding !== undefined &&
        decision.finding === about.finding &&
        decision.action.toLowerCase() === about.action.toLowerCase(),
    );
    await writeFileAtomic(file, edited(file, source, edit));
    return held?.decision;
  } finally {
    await release();
  }
}

function edited(file: string, source: string, edit: Edit): string {
  try {
    return editLedger(source, edit);
  } catch (error) {
    throw new Error(`${file}:${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}
