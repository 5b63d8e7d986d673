import * as cache from '@actions/cache';
import * as core from '@actions/core';
import * as tc from '@actions/tool-cache';

async function run(): Promise<void> {
  const key = 'lint-1.2.3';
  const hit = await cache.restoreCache(['/opt/lint'], key);
  if (!hit) {
    const archive = await tc.downloadTool('https://dl.example.com/lint/1.2.3/lint.tgz');
    await tc.extractTar(archive, '/opt/lint');
    await cache.saveCache(['/opt/lint'], key);
  }
  core.addPath('/opt/lint');
}

run().catch((error) => core.setFailed(error));
