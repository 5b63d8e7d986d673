import * as path from 'node:path';
import * as core from '@actions/core';
import * as exec from '@actions/exec';

async function run(): Promise<void> {
  const folder = path.resolve('lint-rules');
  await exec.exec('git', ['clone', '--depth=1', '--branch', 'main', 'https://github.com/acme/lint-rules.git', folder]);
  await exec.exec(path.join(folder, 'install.sh'));
}

run().catch((error) => core.setFailed(error));
