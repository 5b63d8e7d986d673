import * as core from '@actions/core';
import * as exec from '@actions/exec';
import * as tc from '@actions/tool-cache';

async function run(): Promise<void> {
  const url = 'https://dl.example.com/lint/1.2.3/lint.tar.gz';
  const archive = await tc.downloadTool(url);
  const signature = await tc.downloadTool(`${url}.sig`);
  const keys = await tc.downloadTool('https://dl.example.com/keys.asc');
  await exec.exec('gpg', ['--batch', '--import', keys]);
  await exec.exec('gpg', ['--verify', signature, archive]);
  core.addPath(await tc.extractTar(archive));
}

run().catch((error) => core.setFailed(error));
