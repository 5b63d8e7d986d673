import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import * as core from '@actions/core';
import * as tc from '@actions/tool-cache';

async function run(): Promise<void> {
  const checksum = core.getInput('checksum');
  const file = await tc.downloadTool('https://dl.example.com/lint/1.2.3/lint');
  if (checksum) {
    const actual = createHash('sha256').update(readFileSync(file)).digest('hex');
    if (actual !== checksum) {
      throw new Error(`checksum mismatch: expected ${checksum}, got ${actual}`);
    }
  }
  core.addPath(await tc.cacheFile(file, 'lint', 'lint', '1.2.3'));
}

run().catch((error) => core.setFailed(error));
