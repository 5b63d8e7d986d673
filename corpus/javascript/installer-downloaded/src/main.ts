import * as core from '@actions/core';
import * as exec from '@actions/exec';
import * as tc from '@actions/tool-cache';

async function run(): Promise<void> {
  const installer = await tc.downloadTool('https://raw.githubusercontent.com/acme/lint/main/install.sh');
  await exec.exec('bash', [installer, '-b', '/usr/local/bin']);
}

run().catch((error) => core.setFailed(error));
