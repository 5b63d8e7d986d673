import * as core from '@actions/core';
import * as tc from '@actions/tool-cache';

const COMMIT = '0f3c5e1b7a9d2c4e6f8091a3b5c7d9e1f2031425';

async function run(): Promise<void> {
  const archive = await tc.downloadTool(`https://github.com/acme/rules/archive/${COMMIT}.tar.gz`);
  const folder = await tc.extractTar(archive);
  core.setOutput('folder', folder);
}

run().catch((error) => core.setFailed(error));
