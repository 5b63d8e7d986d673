import * as core from '@actions/core';
import { execa } from 'execa';

async function run(): Promise<void> {
  const args = ['--yes', 'lint-cli@latest', ...core.getInput('args').split(' ')];
  const { stdout } = await execa('npx', args);
  core.setOutput('report', stdout);
}

run().catch((error) => core.setFailed(error));
