import { createHash, timingSafeEqual } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import * as core from '@actions/core';
import * as tc from '@actions/tool-cache';

const DIGEST = Buffer.from('3f79bb7b435b05321651daefd374cdc681dc06faa65e374e38337b88ca046dea', 'hex');

async function digestOf(file: string): Promise<Buffer> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest();
}

async function run(): Promise<void> {
  const archive = await tc.downloadTool('https://dl.example.com/lint/1.2.3/lint.tar.gz');
  const actual = await digestOf(archive);
  if (!timingSafeEqual(actual, DIGEST)) {
    core.setFailed('wrong digest');
    return;
  }
  core.addPath(await tc.extractTar(archive));
}

run();
