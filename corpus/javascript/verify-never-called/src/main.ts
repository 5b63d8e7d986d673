import * as core from '@actions/core';
import * as tc from '@actions/tool-cache';
import { Installer } from './installer.js';

async function run(): Promise<void> {
  const installer = new Installer('1.2.3');
  core.addPath(await installer.install());
  core.info(`installed ${await tc.find('lint', '1.2.3')}`);
}

run().catch((error) => core.setFailed(error));
