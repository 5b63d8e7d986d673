import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { runAwk } from '../../../analyzers/commands/awk.js';

const TEXT = 'FROM golang:1.26.5@sha256:abc AS build\nRUN make\nv1.2.3 x  amd64\n\nFROM alpine:3\n';

const cases: [program: string, separator: string | undefined, expected: string | undefined][] = [
  ['/FROM golang/{print $2; exit}', '[:@]', '1.26.5\n'],
  ['{print $1}', undefined, 'FROM\nRUN\nv1.2.3\n\nFROM\n'],
  ['NR==3 {print $NF}', undefined, 'amd64\n'],
  ['NR>=5', undefined, 'FROM alpine:3\n'],
  ['$1 == "RUN" { print $2 }', undefined, 'make\n'],
  ['$1 != "FROM" { print NR, $1 }', undefined, '2 RUN\n3 v1.2.3\n4 \n'],
  ['$2 ~ /^alp/ { print "image=" $2 }', undefined, 'image=alpine:3\n'],
  ['!/FROM/ && NR', undefined, undefined],
  ['/v1/ {print substr($1, 2)}', undefined, undefined],
  ['BEGIN { x = 1 } { print x }', undefined, undefined],
];

describe('awk', () => {
  it.each(cases)('%s', (program, separator, expected) => {
    expect(runAwk(program, TEXT, separator)).toBe(expected);
  });

  const here = spawnSync('awk', ['BEGIN{print 1}'], { encoding: 'utf8' });
  it.skipIf(here.status !== 0).each(cases.filter(([, , expected]) => expected !== undefined))(
    'awk itself prints the same: %s',
    (program, separator, expected) => {
      const args = [...(separator === undefined ? [] : ['-F', separator]), program];
      expect(spawnSync('awk', args, { input: TEXT, encoding: 'utf8' }).stdout).toBe(expected);
    },
  );
});
