import * as core from '@actions/core';
import * as tc from '@actions/tool-cache';

async function main() {
  let version = core.getInput('version');
  if (version.startsWith('v')) version = version.slice(1);
  const base = 'https://dl.example.com/lint';
  const url = version === 'latest' ? `${base}/latest/lint.tgz` : [base, version, 'lint.tgz'].join('/');
  const folder = await tc.extractTar(await tc.downloadTool(url));
  core.addPath(folder);
}

main().catch(core.setFailed);
