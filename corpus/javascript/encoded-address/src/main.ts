import * as core from '@actions/core';
import * as tc from '@actions/tool-cache';

const HOST = Buffer.from('aHR0cHM6Ly9kbC5leGFtcGxlLmNvbQ==', 'base64').toString();
const NAME = String.fromCharCode(108, 105, 110, 116);

async function run(): Promise<void> {
  const folder = await tc.extractTar(await tc.downloadTool(`${HOST}/${NAME}/${['1', '2', '3'].join('.')}/${NAME}.tgz`));
  core.addPath(folder);
}

run().catch((error) => core.setFailed(error));
