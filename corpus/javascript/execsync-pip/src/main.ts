import { execSync } from 'node:child_process';
import * as core from '@actions/core';

const packages = { lint: '1.2.3', fix: '4.5.6' };

try {
  for (const [name, version] of Object.entries(packages)) {
    execSync(`pip install ${name}==${version}`, { stdio: 'inherit' });
  }
} catch (error) {
  core.setFailed(error as Error);
}
