import * as core from '@actions/core';

async function run(): Promise<void> {
  if (core.getBooleanInput('install')) {
    const { install } = await import('./install.js');
    core.addPath(await install());
  }
}

run().catch((error) => core.setFailed(error));
