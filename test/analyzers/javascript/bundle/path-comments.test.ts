import { describe, expect, it } from 'vitest';
import { fileRegions } from '../../../../analyzers/javascript/bundle/path-comments.js';

const files = (...lines: string[]): string[] => fileRegions(lines.join('\n')).map(({ file }) => file);

describe('fileRegions', () => {
  it.each([
    [
      'esbuild tells packages and own files',
      ['// node_modules/semver/index.js', 'a();', '// src/main.ts', 'b();'],
      ['node_modules/semver/index.js', 'src/main.ts'],
    ],
    [
      'webpack tells both',
      [';// ./node_modules/semver/index.js', 'a();', ';// CONCATENATED MODULE: ./src/main.ts', 'b();'],
      ['./node_modules/semver/index.js', './src/main.ts'],
    ],
    [
      'what was bundled before tells nothing within a module of webpack',
      [';// ./node_modules/@octokit/core/dist-src/index.js', '// pkg/dist-src/version.js', 'a();'],
      ['./node_modules/@octokit/core/dist-src/index.js'],
    ],
    [
      'nor does it in a bundle without comments of its own',
      ['// pkg/dist-src/version.js', 'a();', '// pkg/dist-src/index.js', 'b();'],
      [],
    ],
  ])('%s', (_, lines, expected) => {
    expect(files(...lines)).toEqual(expected);
  });
});
