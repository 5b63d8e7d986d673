import * as core from '@actions/core';
import * as tc from '@actions/tool-cache';

const TOOLS = [
  { name: 'lint', version: '1.2.3' },
  { name: 'fix', version: '4.5.6', host: 'https://cdn.example.org' },
  { name: 'docs', version: '0.1.0', skip: true },
];

const install = async ({ name, version, host = 'https://dl.example.com' }: { name: string; version: string; host?: string }) => {
  const archive = await tc.downloadTool(`${host}/${name}/${version}.tgz`);
  return tc.extractTar(archive);
};

Promise.all(TOOLS.filter(({ skip }) => !skip).map(install))
  .then((folders) => {
    for (const folder of folders) core.addPath(folder);
  })
  .catch((error) => core.setFailed(error));
