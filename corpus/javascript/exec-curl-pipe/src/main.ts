import * as core from '@actions/core';
import { exec } from '@actions/exec';

const INSTALLER = ['https://get.example.com', 'install.sh'].join('/');

(async () => {
  await exec('bash', ['-c', `curl -fsSL ${INSTALLER} | sh`]);
})().catch(core.setFailed);
