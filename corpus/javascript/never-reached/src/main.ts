import * as core from '@actions/core';
import * as tc from '@actions/tool-cache';

const LEGACY = false;

async function installOld(): Promise<void> {
  core.addPath(await tc.extractTar(await tc.downloadTool('https://dl.example.com/old/latest/lint.tgz')));
}

async function run(): Promise<void> {
  if (LEGACY) await installOld();
  core.info(`nothing to install on ${process.platform}`);
}

run().catch((error) => core.setFailed(error));
