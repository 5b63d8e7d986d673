import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import * as core from '@actions/core';
import * as exec from '@actions/exec';
import { request } from 'undici';

async function download(url: string, file: string): Promise<void> {
  const { body, statusCode } = await request(url, { maxRedirections: 3 } as object);
  if (statusCode >= 400) throw new Error(`${url}: HTTP ${statusCode}`);
  await pipeline(body, createWriteStream(file));
}

async function run(): Promise<void> {
  await download('https://dl.example.com/lint/1.2.3/lint.tar.xz', '/tmp/lint.tar.xz');
  await exec.exec('tar', ['-xJf', '/tmp/lint.tar.xz', '-C', '/opt']);
}

run().catch((error) => core.setFailed(error));
