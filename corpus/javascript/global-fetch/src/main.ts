import { chmodSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as core from '@actions/core';
import { exec } from '@actions/exec';

async function run(): Promise<void> {
  const response = await fetch(new URL('/lint/1.2.3/lint', 'https://dl.example.com'));
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  const program = join(tmpdir(), 'lint');
  writeFileSync(program, Buffer.from(await response.arrayBuffer()));
  chmodSync(program, 0o755);
  await exec(program, ['--fix']);
}

run().catch((error) => core.setFailed(error));
