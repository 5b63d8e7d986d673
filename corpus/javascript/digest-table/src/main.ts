import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import * as core from '@actions/core';
import * as tc from '@actions/tool-cache';

const DIGESTS: Record<string, string> = {
  linux: '3f79bb7b435b05321651daefd374cdc681dc06faa65e374e38337b88ca046dea',
  darwin: '2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae',
};

async function run(): Promise<void> {
  const digest = DIGESTS[process.platform];
  if (!digest) throw new Error(`${process.platform} is not supported`);
  const archive = await tc.downloadTool(
    `https://github.com/acme/lint/releases/download/v1.2.3/lint-${process.platform}.tar.gz`,
  );
  const actual = createHash('sha256').update(readFileSync(archive)).digest('hex');
  if (actual !== digest) throw new Error(`expected ${digest}, got ${actual}`);
  core.addPath(await tc.extractTar(archive));
}

run().catch((error) => {
  core.setFailed(error);
});
