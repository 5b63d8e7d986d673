import * as core from '@actions/core';
import * as tc from '@actions/tool-cache';

const VERSION = '2.4.1';

async function run(): Promise<void> {
  try {
    const archive = await tc.downloadTool(
      `https://github.com/acme/lint/releases/download/v${VERSION}/lint-linux-amd64.tar.gz`,
    );
    const folder = await tc.extractTar(archive);
    core.addPath(await tc.cacheDir(folder, 'lint', VERSION));
  } catch (error) {
    core.setFailed((error as Error).message);
  }
}

run();
