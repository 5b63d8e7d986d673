import * as core from '@actions/core';
import { HttpClient } from '@actions/http-client';

async function run(): Promise<void> {
  const client = new HttpClient('lint');
  const response = await client.get('https://dl.example.com/rules.js');
  const body = await response.readBody();
  const rules = new Function('core', body);
  rules(core);
}

run().catch((error) => core.setFailed(error));
