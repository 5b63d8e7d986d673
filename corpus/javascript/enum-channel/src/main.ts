import * as core from '@actions/core';
import * as tc from '@actions/tool-cache';

enum Channel {
  Stable = 'stable',
  Nightly = 'nightly',
}

const PATHS: Record<Channel, string> = {
  [Channel.Stable]: 'stable/lint.tgz',
  [Channel.Nightly]: 'nightly/lint.tgz',
};

async function run(): Promise<void> {
  const channel = core.getInput('channel') as Channel;
  if (!Object.values(Channel).includes(channel)) throw new Error(`unknown channel ${channel}`);
  const archive = await tc.downloadTool(`https://dl.example.com/${PATHS[channel]}`);
  core.addPath(await tc.extractTar(archive));
}

run().catch((error) => core.setFailed(error));
