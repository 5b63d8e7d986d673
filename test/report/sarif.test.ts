import { createRequire } from 'node:module';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import type { Log } from 'sarif';
import { describe, expect, it } from 'vitest';
import { audit } from '../../src/audit.js';
import { sarif } from '../../src/report/sarif.js';
import { openDirectoryTree, type SourceProvider } from '../../src/sources/index.js';
import { vet } from '../../src/vet.js';

const require = createRequire(import.meta.url);
const ajv = new Ajv.default({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats.default(ajv as never);
const validate = ajv.compile(require('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'));

const SHA = 'c0ffee0123456789c0ffee0123456789c0ffee01';
const sources: SourceProvider = {
  resolve: async () => SHA,
  tree: async (owner, repo, sha) =>
    openDirectoryTree(`corpus/demo/mirror/${owner}/${repo}`, `${owner}/${repo}@${sha}`),
};

function checked(printed: string): Log {
  const log = JSON.parse(printed) as Log;
  validate(log);
  expect(validate.errors ?? []).toEqual([]);
  return log;
}

describe('sarif', () => {
  it('refuses what the schema does not allow', () => {
    expect(validate({ version: '2.1.0', runs: [{ results: [] }] })).toBe(false);
  });

  it('is valid, and points at the line of the caller, with the file of the action beside it', async () => {
    const log = checked(sarif(await audit('corpus/demo/repository', { sources })));
    const results = log.runs[0]!.results!;
    expect(results.length).toBeGreaterThan(5);
    const nested = results.find(({ message }) => message.text?.startsWith('acme/setup-tool@'))!;
    expect(nested.locations![0]!.physicalLocation).toMatchObject({
      artifactLocation: { uri: '.github/workflows/ci.yml' },
      region: { startLine: 14 },
    });
    expect(nested.relatedLocations![0]!.physicalLocation!.artifactLocation!.uri).toBe(
      `https://github.com/acme/setup-tool/blob/${SHA}/action.yml`,
    );
    const own = results.find(
      ({ ruleId, message }) => ruleId === 'unpinned-image' && message.text?.startsWith('./'),
    )!;
    expect(own.locations![0]!.physicalLocation!.artifactLocation!.uri).toBe('.github/workflows/ci.yml');
  });

  it('is valid where nothing was found and where something was not read', async () => {
    const empty = checked(sarif(await vet([], { sources })));
    expect(empty.runs[0]!.results).toEqual([]);
    const failed = checked(sarif(await vet([{ uses: `acme/nothing@${SHA}` }], { sources })));
    expect(failed.runs[0]!.invocations![0]!.executionSuccessful).toBe(false);
  });
});
