import { runCommand } from '../../analyzers/commands/run.js';
import type { Interpreter, Language, Program } from '../../analyzers/machine.js';
import { Machine } from '../../analyzers/machine.js';
import { interpretShell } from '../../analyzers/shell/interpret.js';
import { literal, printText, type Text } from '../../src/effects/text.js';
import { memoryTree } from '../../src/sources/tree.js';
import { printEffect } from './print.js';

const INPUTS = new Map([
  ['version', { name: 'version', default: '1' }],
  ['packages', { name: 'packages', default: 'deps::., left' }],
  ['extra', { name: 'extra' }],
]);

/**
 * Runs programs of one language: the effects, one a line. Command lines of `run-…` are not run: they stand among the effects.
 * @param files the tree
 */
export function effectsOf(
  language: Language,
  interpreter: Interpreter,
  files: Readonly<Record<string, string>> = {},
): (program: string | Text | Partial<Program>) => string[] {
  return (program) => {
    const lines: string[] = [];
    const machine: Machine = new Machine({
      tree: memoryTree('o/r@sha', files),
      actionPath: '',
      inputs: INPUTS,
      interpreters: { shell: interpretShell, [language]: interpreter },
      runCommand: (argv, ...rest) => {
        const line = argv.map(printText).join(' ');
        if (line.startsWith('run-'))
          lines.push(machine.guards.length > 0 ? `${line} under ${machine.guards.length}` : line);
        return line.startsWith('run-') ? {} : runCommand(argv, ...rest);
      },
    });
    const given =
      typeof program === 'string'
        ? { text: literal(program) }
        : 'alternatives' in program
          ? { text: program }
          : program;
    machine.interpret({ language, interpreter: language, args: [], ...given });
    return [...lines, ...machine.effects.map(printEffect)];
  };
}
