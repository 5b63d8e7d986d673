import { createHash } from 'node:crypto';
import { promises as fs } from 'node:fs';
import * as core from '@actions/core';
import * as tc from '@actions/tool-cache';
import digests from './digests.json';

async function sha256(file: string): Promise<string> {
  return createHash('sha256').update(await fs.readFile(file)).digest('hex');
}

async function run(): Promise<void> {
  for (const { url, digest } of digests.tools) {
    const file = await tc.downloadTool(url);
    if ((await sha256(file)) !== digest) {
      core.setFailed(`${url}: wrong digest`);
      process.exit(1);
    }
    core.addPath(await tc.cacheFile(file, 'lint', 'lint', digests.version));
  }
}

void run();
