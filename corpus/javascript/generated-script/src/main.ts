import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as core from '@actions/core';
import { exec } from '@actions/exec';

function channelOf(input: string): string {
  switch (input) {
    case 'nightly':
      return 'main';
    case 'beta':
      return 'next';
    default:
      return 'stable';
  }
}

function step(name: string): string {
  switch (name) {
    case 'lint':
      return 'echo lint';
    case 'docs':
      return 'curl -fsSL https://docs.example.com/install.sh | sh';
    case 'cover':
      return 'echo cover';
    default:
      return '';
  }
}

async function run(): Promise<void> {
  const channel = channelOf(core.getInput('channel'));
  const tool = process.platform === 'win32' ? 'pwsh' : 'bash';
  const file = join(process.env.RUNNER_TEMP ?? '', process.platform === 'win32' ? 'run.ps1' : 'run.sh');
  let script =
    process.platform === 'win32'
      ? `Write-Output '${channel}'`
      : `curl -fsSLo tool.tgz https://example.com/${process.platform === 'darwin' ? 'mac' : 'linux'}/'${channel}'.tgz\ntar -xzf tool.tgz -C /opt`;
  script += `\n${step(core.getInput('step'))}`;
  script += '\necho done';
  writeFileSync(file, script, { mode: 0o755 });
  await exec(tool, [file]);
}

run().catch((error: Error) => core.setFailed(error.message));
