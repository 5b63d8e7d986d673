import * as core from '@actions/core';
import * as tc from '@actions/tool-cache';
import * as yaml from 'js-yaml';

const VERSIONS = `
lint:
  version: 1.2.3
  url: https://dl.example.com/lint
`;

async function run(): Promise<void> {
  const { lint } = yaml.load(VERSIONS) as { lint: { version: string; url: string } };
  const archive = await tc.downloadTool(`${lint.url}/${lint.version}/lint.tgz`);
  core.addPath(await tc.extractTar(archive));
}

run().catch((error) => core.setFailed(error));
