import * as cache from '@actions/cache';
import * as core from '@actions/core';

async function run(): Promise<void> {
  const paths = core.getMultilineInput('path');
  const key = core.getInput('key');
  const restored = await cache.restoreCache(paths, key, [key.split('-')[0]]);
  core.setOutput('cache-hit', String(restored === key));
  if (!restored) await cache.saveCache(paths, key);
}

run().catch((error) => core.setFailed(error));
