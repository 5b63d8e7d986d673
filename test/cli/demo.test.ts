import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { demo } from '../../src/cli/demo.js';

it('audits the example repository offline: every workflow, action and use, each gap with its line', async () => {
  const printed = await demo(false);
  const entries = printed.split('\n').filter((line) => /^(CLEAN|CLOSABLE|GAPPED|UNKNOWN) /.test(line));
  expect(entries.map((line) => line.replace(/@[0-9a-f]{40}/, ''))).toEqual([
    'GAPPED  ./.github/workflows/ci.yml  workflow',
    'GAPPED  ./.github/workflows/release.yml  workflow  through ./.github/actions/release-notes',
    'GAPPED  acme/setup-tool  composite',
    'GAPPED  acme/setup-tool  composite',
    'GAPPED  acme/lint  docker',
    'GAPPED  ./.github/actions/release-notes  composite',
    'GAPPED  acme/workflows/.github/workflows/publish.yml  workflow',
    'CLEAN  acme/report (v2)  composite',
  ]);
  expect(printed).toContain('3 | curl -sSfL https://get.acme.example/check.sh | sh');
  expect(printed).not.toContain('error');
  expect(await demo(false)).toBe(printed);
  const readme = readFileSync('README.md', 'utf8');
  const shown = readme.slice(readme.indexOf('The demo ends with'), readme.indexOf('## Commands'));
  expect(printed).toContain(`\n${/`(.*)`/.exec(shown)![1]}\n`);
  const lines = new Set(printed.split('\n'));
  const block = shown.split('\n').filter((line) => line.startsWith('    '));
  expect(block.map((line) => line.slice(4)).filter((line) => !lines.has(line))).toEqual([]);
});
