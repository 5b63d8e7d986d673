import { createWriteStream } from 'node:fs';
import stream from 'node:stream';
import { promisify } from 'node:util';
import * as core from '@actions/core';
import * as tc from '@actions/tool-cache';
import got from 'got';

const pipeline = promisify(stream.pipeline);

async function run(): Promise<void> {
  const { tag_name: tag } = await got('https://api.github.com/repos/acme/lint/releases/latest').json<{ tag_name: string }>();
  const url = `https://github.com/acme/lint/releases/download/${tag}/lint.tar.gz`;
  await pipeline(got.stream(url), createWriteStream('lint.tar.gz'));
  core.addPath(await tc.extractTar('lint.tar.gz'));
}

run().catch((error) => core.setFailed(error));
