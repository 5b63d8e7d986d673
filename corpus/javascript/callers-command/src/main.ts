import * as core from '@actions/core';
import * as exec from '@actions/exec';
import * as glob from '@actions/glob';

async function run(): Promise<void> {
  const globber = await glob.create(core.getInput('files'));
  for await (const file of globber.globGenerator()) {
    await exec.exec(core.getInput('command'), [file]);
  }
  await exec.exec('npm', ['ci']);
}

run().catch((error) => core.setFailed(error));
