import { describe, expect, it } from 'vitest';
import { splitCommandLine, withoutTwins } from '../../../../analyzers/command-line.js';
import { splitAsShell } from '../../../../analyzers/javascript/models/command-line.js';
import { guard, guardNot } from '../../../../src/effects/condition.js';
import { concat, either, guarded, hole, literal, printText } from '../../../../src/effects/text.js';

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

/** Two lines of which one or the other is run, and how many readings of them are followed. */
const READINGS: readonly [one: string, other: string, count: number][] = [
  ['pwsh -File a.ps1', 'powershell -File a.ps1', 1],
  ['python3 -m pip install a', 'python -m pip install a', 1],
  ['bash -c ls', 'sh -c ls', 1],
  // Without an option they take the words for different things.
  ['pwsh a.ps1', 'powershell a.ps1', 2],
  ['pwsh -File a.ps1', 'powershell -File b.ps1', 2],
  ['pwsh -File a.ps1', 'powershell -File a.ps1 b', 2],
  ['pwsh -c ls', 'bash -c ls', 2],
  ['npm -g install a', 'yarn -g install a', 2],
];

describe('one interpreter by two names', () => {
  it.each(READINGS)('%s, or %s', (one, other, count) => {
    const condition = { kind: 'exists', what: 'command', subject: literal('it') } as const;
    const line = either(
      guarded(literal(one), [guard(condition)]),
      guarded(literal(other), [guardNot(condition)]),
    );
    const readings = withoutTwins(splitCommandLine(line));
    expect(readings).toHaveLength(count);
    if (count === 1) expect(readings[0]!.guards).toEqual([]);
  });
});
