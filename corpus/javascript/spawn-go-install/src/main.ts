import { spawn } from 'node:child_process';
import * as core from '@actions/core';

function go(...args: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn('go', [...args], { stdio: 'inherit' });
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`go exited with ${code}`))));
  });
}

go('install', 'example.com/lint/cmd/lint@latest').catch((error) => core.setFailed(error));
