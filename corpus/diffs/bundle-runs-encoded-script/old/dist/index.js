'use strict';
const { execFileSync } = require('node:child_process');
const { appendFileSync } = require('node:fs');

function changedFiles(base) {
  return execFileSync('git', ['diff', '--name-only', base], { encoding: 'utf8' }).split('\n').filter(Boolean);
}

function run() {
  const files = changedFiles(process.env.INPUT_BASE || 'HEAD~1');
  appendFileSync(process.env.GITHUB_OUTPUT, `files=${files.join(' ')}\n`);
}

run();
