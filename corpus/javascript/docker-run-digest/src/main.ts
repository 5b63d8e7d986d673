import * as core from '@actions/core';
import * as exec from '@actions/exec';

const IMAGE = 'ghcr.io/acme/lint@sha256:3f79bb7b435b05321651daefd374cdc681dc06faa65e374e38337b88ca046dea';

async function run(): Promise<void> {
  await exec.exec('docker', ['pull', IMAGE]);
  await exec.exec(`docker run --rm ${IMAGE}`);
}

run().catch((error) => core.setFailed(error));
