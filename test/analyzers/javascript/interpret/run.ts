import { analyzeJavaScript } from '../../../../analyzers/javascript/index.js';
import { Machine } from '../../../../analyzers/machine.js';
import { literal, printText } from '../../../../src/effects/text.js';
import { memoryTree } from '../../../../src/sources/tree.js';
import { printEffect } from '../../print.js';

/** Runs a program abstractly on a machine with an input `version` (default `latest`) and `name` (none). */
export function run(
  source: string,
  files: Readonly<Record<string, string>> = {},
  file = 'index.js',
): Machine {
  const machine = new Machine({
    tree: memoryTree('owner/repo@0', { [file]: source, ...files }),
    actionPath: '',
    interpreters: {},
    runCommand(argv, own) {
      own.emit({
        kind: 'run',
        mode: 'execute',
        program: argv[0] ?? literal(''),
        argv: argv.slice(1),
        reads: argv[0] ? own.handlesAt(argv[0]) : [],
      });
      return {};
    },
    inputs: new Map([
      ['version', { name: 'version', default: 'latest' }],
      ['name', { name: 'name' }],
    ]),
  });
  analyzeJavaScript({ file, stage: 'main' }, machine);
  return machine;
}

/** The effects as lines. */
export function effectsOf(
  source: string,
  files: Readonly<Record<string, string>> = {},
  file?: string,
): string[] {
  return run(source, files, file).effects.map(printEffect);
}

/** The URLs that the program fetches, each with its guards. */
export function fetched(
  source: string,
  files: Readonly<Record<string, string>> = {},
  file?: string,
): string[] {
  return run(source, files, file).effects.flatMap((effect) =>
    effect.kind === 'fetch'
      ? [printText(effect.url)]
      : effect.kind === 'opaque'
        ? [`opaque ${effect.reason}`]
        : [],
  );
}
