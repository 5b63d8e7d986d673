import { writeFileSync } from 'node:fs';
import * as core from '@actions/core';
import { exec } from '@actions/exec';
import axios from 'axios';

async function run(): Promise<void> {
  const { data } = await axios.get('https://dl.example.com/lint/stable.txt');
  const version = String(data).trim();
  const response = await axios({
    method: 'get',
    url: `https://dl.example.com/lint/${version}/lint.sh`,
    responseType: 'arraybuffer',
  });
  writeFileSync('/tmp/lint.sh', response.data);
  await exec('bash /tmp/lint.sh', [version]);
}

run().catch((error) => core.setFailed(error));
