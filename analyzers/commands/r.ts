import { concat, literal, literalOf, mapText, type Text } from '../../src/effects/text.js';
import type { Machine, Outcome } from '../machine.js';
import type { Call, Command } from './command.js';

/** Runs what `-e` gives (of several, one line after the other), a file, or standard input. */
function runProgram(call: Call, lines: readonly Text[], rest: readonly Text[], machine: Machine): Outcome {
  const program = { language: 'r', interpreter: call.name } as const;
  const [first, ...others] = lines;
  if (first) {
    const text = others.reduce((all, line) => concat(all, literal('\n'), line), first);
    return machine.interpret({ ...program, text, args: rest });
  }
  const [file, ...args] = rest;
  if (file && literalOf(file) !== '-') return machine.interpret({ ...program, file, args });
  return call.stdin ? machine.interpret({ ...program, stdin: call.stdin, args }) : {};
}

/** Options, each with its value where it is `-e`, and what stands behind them. */
function sorted(args: readonly Text[]): { lines: Text[]; files: Text[]; rest: Text[] } {
  const [lines, files, rest]: [Text[], Text[], Text[]] = [[], [], [...args]];
  while (rest[0]) {
    const word = literalOf(rest[0]) ?? (/^--(?:file|expr)=/.test(startOf(rest[0])) ? startOf(rest[0]) : '');
    if (!/^-./.test(word)) break;
    const [option] = rest.splice(0, 1);
    if (word === '--args') break;
    if (word === '-e' || word === '-f') {
      const [value] = rest.splice(0, 1);
      if (value) (word === '-e' ? lines : files).push(value);
    } else if (word.startsWith('--file='))
      files.push(
        mapText(
          option!,
          (text) => text.slice('--file='.length),
          ([first, ...more]) => [String(first).slice('--file='.length), ...more],
        ),
      );
    else if (word === '-g' || word === '-d') rest.splice(0, 1);
  }
  return { lines, files, rest };
}

function startOf({ alternatives: [first] }: Text): string {
  const [start] = first?.parts ?? [];
  return typeof start === 'string' ? start : '';
}

/** https://cran.r-project.org/doc/manuals/r-release/R-intro.html#Scripting-with-R */
export const rscript: Command = (call, machine) => {
  const { lines, rest } = sorted(call.args);
  return runProgram(call, lines, rest, machine);
};

/** `R -e …`, `R -f file`, `R CMD INSTALL package`; without any of that it reads standard input. */
export const r: Command = (call, machine) => {
  const [first, verb, ...operands] = call.args;
  if (first && literalOf(first) === 'CMD') {
    const name = verb ? literalOf(verb) : undefined;
    if (name === 'BATCH') return rscript({ ...call, args: operands }, machine);
    // It names files and folders, never what a repository has.
    const reads = name === 'INSTALL' ? operands.flatMap((operand) => machine.handlesAt(operand)) : [];
    if (reads.length > 0)
      machine.emit({
        kind: 'run',
        mode: 'install',
        program: literal('R CMD INSTALL'),
        argv: operands,
        reads,
        via: 'R CMD INSTALL',
      });
    return {};
  }
  const { lines, files, rest } = sorted(call.args);
  return runProgram(call, lines, [...files, ...rest], machine);
};
