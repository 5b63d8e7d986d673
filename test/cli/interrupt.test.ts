import { readdirSync } from 'node:fs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { start } from '../forge/child.js';
import { type Forge, startForge } from '../forge/forge.js';
import { createRepository, temporaryFolder } from '../forge/repository.js';
import { PINDRIFT } from './demo-repository.js';

let forge: Forge;
beforeEach(async () => {
  forge = await startForge();
});
afterEach(() => forge.close());

it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  '%s ends a run, which leaves nothing behind',
  async (signal) => {
    const mirrors = temporaryFolder();
    const sha = createRepository(`${mirrors}/o/nested`).commit({
      'action.yml': `name: x\nruns:\n  using: composite\n  steps:\n    - uses: o/slow@${'1'.repeat(40)}\n`,
    });
    const temporary = temporaryFolder();
    let kill = (): void => {};
    // The forge never answers: the run is waiting when the signal comes.
    forge.faults.push(() => {
      kill();
      return true;
    });
    const run = start(
      PINDRIFT,
      [
        'vet',
        `o/nested@${sha}`,
        '--no-cache',
        '--mirror',
        `${mirrors}/{owner}/{repo}`,
        '--api-url',
        forge.apiUrl,
      ],
      { TMPDIR: temporary },
    );
    kill = () => void run.kill(signal);
    expect(await run.done).toEqual({ status: 2, output: 'pindrift: interrupted\n' });
    expect(readdirSync(temporary)).toEqual([]);
  },
);
