import * as core from '@actions/core';
import * as exec from '@actions/exec';

async function run(): Promise<void> {
  const tag = core.getInput('tag');
  const mounts = [`${process.env.GITHUB_WORKSPACE}:/src`].flatMap((mount) => ['-v', mount]);
  await exec.exec('docker', ['run', '--rm', ...mounts, `ghcr.io/acme/lint:${tag}`, '/src']);
}

run().catch((error) => core.setFailed(error));
