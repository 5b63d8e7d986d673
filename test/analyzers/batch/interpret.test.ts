import { describe, expect, it } from 'vitest';
import { interpretBatch } from '../../../analyzers/batch/interpret.js';
import { actionPathText, Machine, type Program } from '../../../analyzers/machine.js';
import { guard } from '../../../src/effects/condition.js';
import { concat, either, guarded, hole, literal, printText, type Text } from '../../../src/effects/text.js';
import { memoryTree } from '../../../src/sources/tree.js';
import { printEffect } from '../print.js';

const TREE = memoryTree('o/r@sha', {
  'tools/setup.cmd': '@echo off\r\nset MODE=%1\r\ncall "%~dp0more.bat" %*\r\nafter %MODE% %WHO%\r\n',
  'tools/more.bat': 'more-of %~nx0 %2\nset WHO=me\nexit /b 0\nnever\n',
  'tools/chain.cmd': 'first\n"%~dp0more.bat" x y\nnever\n',
});

/** The command lines that are run, each with the number of tests on the way, and the effects. */
function run(program: Partial<Program>): string[] {
  const lines: string[] = [];
  const machine: Machine = new Machine({
    tree: TREE,
    actionPath: '',
    inputs: new Map(),
    interpreters: { cmd: interpretBatch },
    runCommand: (argv) => {
      const line = argv.map(printText).join(' ');
      lines.push(machine.guards.length > 0 ? `${line} under ${machine.guards.length}` : line);
      return line === 'ask it' ? { stdout: literal('v=1.2\n') } : {};
    },
  });
  machine.interpret({ language: 'cmd', interpreter: 'cmd', args: [], ...program });
  return [...lines, ...machine.effects.map(printEffect)];
}

const ref = hole('version', { kind: 'input', name: 'version' });

const cases: [string, string | Text, string[]][] = [
  [
    'lines, comments and labels',
    '@echo off\nrem no\n:: no\n:label\n@one a\ntwo "b c" d',
    ['one a', 'two b c d'],
  ],
  ['variables, by any case', 'set Tool=left\nset "MORE=a b"\nget %TOOL% %more%', ['get left a b']],
  ['what a variable is of and without', 'set V=v1.2\nget %V:~1% %V:v=x%', ['get 1.2 x1.2']],
  ['a hole in a line', concat(literal('get tool@'), ref, literal(' now')), ['get tool@{version} now']],
  [
    'a value that is one of two is one word',
    concat(
      literal('get '),
      either(
        guarded(literal('a'), [guard({ kind: 'equals', left: ref, right: literal('1') })]),
        guarded(literal('b'), [guard({ kind: 'equals', left: ref, right: literal('2') })]),
      ),
    ),
    ['get a under 1', 'get b under 1'],
  ],
  ['carets', 'get a^&b ^\r\n  c', ['get a&b c']],
  ['operators', 'one & two && three', ['one', 'two', 'three under 1']],
  ['a command after one that failed', 'one || two', ['one', 'two under 1']],
  ['a test that is known', 'if "%~1"=="" (none) else (some)\nif 1==2 never', ['none']],
  ['a test that is not', 'if exist x (there) else absent', ['there under 1', 'absent under 1']],
  ['not defined', 'if not defined CI_X set CI_X=1\nget %CI_X%', ['get 1 | {CI_X}']],
  [
    'a block over lines',
    'if exist x (\n  one\n  if exist y (\n    two\n  )\n)\nthree',
    ['one under 1', 'two under 2', 'three'],
  ],
  ['the end of the file on one way', 'if exist x exit /b 0\nrest', ['rest under 1']],
  [
    'an error level',
    'one\nif errorlevel 1 exit /b 1\nif %errorlevel% neq 0 goto :eof\ntwo',
    ['one', 'two under 1'],
  ],
  ['goto', 'goto there\nnever\n:there\nget', ['get']],
  [
    'a loop by goto ends',
    ':again\nget\nif exist x goto again\nlast',
    ['get', 'get under 1', 'get under 1', 'last under 1'],
  ],
  ['a label that is called', 'call :sub left\nrest\nexit /b\n:sub\nget %1', ['get left', 'rest']],
  ['for over words', 'for %%p in (left "right") do get %%~p', ['get left', 'get right']],
  ['for over numbers', 'for /l %%n in (1,1,3) do get %%n', ['get 1', 'get 2', 'get 3']],
  [
    'for over what is printed',
    `for /f "tokens=1,2 delims==" %%a in ('ask it') do get %%b of %%a`,
    ['ask it', 'get 1.2 of v'],
  ],
  ['late variables', 'setlocal enabledelayedexpansion\nset V=a\nget !V!', ['get a']],
  [
    'variables of setlocal end with it',
    'set V=a\nsetlocal\nset V=b\nget %V%\nendlocal\nget %V%',
    ['get b', 'get a'],
  ],
  ['redirections', 'one >nul 2>&1\necho get it> x.cmd\ncall x.cmd', ['one', 'get it']],
  ['what is written line by line', '(echo @echo off\necho get it) > x.cmd\nx.cmd\nnever', ['./x.cmd']],
  ['start and its title', 'start "a title" /wait get it', ['get it']],
  ['percent signs', 'get 100%% %%P %z', ['get 100% %P %z']],
  ['copy', 'copy /y a.exe b\\', ['cp a.exe b\\']],
  [
    'what is not understood',
    'for x y\nif a (',
    ['opaque batch file: a for that is not understood', 'opaque batch file: an if without a comparison'],
  ],
];

const file = (name: string): Text => concat(actionPathText(''), literal(`/tools/${name}`));

describe('batch files', () => {
  for (const [name, script, expected] of cases)
    it(name, () =>
      expect(run({ text: typeof script === 'string' ? literal(script) : script })).toEqual(expected),
    );

  it('call: the other file runs in the same process', () => {
    expect(run({ file: file('setup.cmd'), args: [literal('a'), literal('b')] })).toEqual([
      'more-of more.bat b',
      'after a me',
    ]);
  });

  it('without call: control does not come back', () => {
    expect(run({ file: file('chain.cmd') })).toEqual(['first', '{github.action_path}/tools\\more.bat x y']);
  });
});
