import { expect, it } from 'vitest';
import { readCases } from './cases.js';
import { checkFormats } from './check.js';
import { FORMATS, nccOf } from './formats.js';

checkFormats((name) => name.startsWith('ncc'));

it.runIf(process.env.BUNDLERS === 'all')('minifies as ncc itself does', async () => {
  const action = readCases().find(({ name }) => name === 'digest-input')!;
  const own = FORMATS.find(({ name }) => name === 'ncc minified')!;
  expect(Object.values(await own.build(action))).toContain(await nccOf(action, true));
});
