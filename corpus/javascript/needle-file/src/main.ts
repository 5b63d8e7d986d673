import * as core from '@actions/core';
import { exec } from '@actions/exec';
import needle from 'needle';

async function run(): Promise<void> {
  await needle('get', 'https://dl.example.com/lint/1.2.3/lint', null, {
    output: '/tmp/lint',
    follow_max: 5,
  });
  await exec('chmod', ['755', '/tmp/lint']);
  await exec('/tmp/lint');
}

run().catch((error) => core.setFailed(error));
