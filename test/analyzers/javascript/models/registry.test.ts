import { expect, test } from 'vitest';
import { modelOf } from '../../../../analyzers/javascript/models/registry.js';
import { printedOf } from './program.js';

const known: [string, string | undefined][] = [
  ['@actions/core', undefined],
  ['@actions/core', 'lib/core.js'],
  ['@actions/github', 'lib/utils.js'],
  ['node:fs', undefined],
  ['fs/promises', undefined],
  ['octokit', undefined],
  ['typed-rest-client', 'HttpClient.js'],
];

test.each(known)('%s %s has a model', (name, path) => {
  expect(modelOf(name, path)).toBeDefined();
});

test('a toolkit that builds on these libraries is read, not modelled', () => {
  expect(modelOf('@docker/actions-toolkit', 'lib/buildx/install')).toBeUndefined();
});

test('a function of semver by its file', () => {
  expect(
    printedOf((p) => p.apply(p.use('semver', 'ranges/max-satisfying'), p.list('1.0.0', '1.5.0'), '1')),
  ).toBe('1.5.0');
});
