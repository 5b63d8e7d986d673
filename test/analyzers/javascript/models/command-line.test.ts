import { describe, expect, it } from 'vitest';
import { splitCommandLine } from '../../../../analyzers/command-line.js';
import { splitAsShell } from '../../../../analyzers/javascript/models/command-line.js';
import { concat, hole, literal, printText } from '../../../../src/effects/text.js';

/** A command line, its words for `@actions/exec`, and for packages that know the quotes of a shell. */
const LINES: readonly [line: string, exec: readonly string[], shell: readonly string[]][] = [
  ['tool a  b', ['tool', 'a', 'b'], ['tool', 'a', 'b']],
  ['tool "a b" c', ['tool', 'a b', 'c'], ['tool', 'a b', 'c']],
  ["tool 'a b'", ['tool', "'a", "b'"], ['tool', 'a b']],
  ['tool a\\ b', ['tool', 'a\\', 'b'], ['tool', 'a b']],
  ['tool $HOME', ['tool', '$HOME'], ['tool', '$HOME']],
  ['a | b', ['a', '|', 'b'], ['a', '|', 'b']],
  ['tool v{v} "{v} x"', ['tool', 'v{v}', '{v} x'], ['tool', 'v{v}', '{v} x']],
];

describe('command lines in one string', () => {
  it.each(LINES)('%s', (line, exec, shell) => {
    const text = concat(
      ...line
        .split(/(\{v\})/)
        .map((piece) => (piece === '{v}' ? hole('v', { kind: 'runner', what: 'v' }) : literal(piece))),
    );
    expect(splitCommandLine(text).map(({ words }) => words.map(printText))).toEqual([exec]);
    expect(splitAsShell(text).map(printText)).toEqual(shell);
  });
});
