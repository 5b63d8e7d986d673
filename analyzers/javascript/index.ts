import { parse } from 'acorn';
import { literalOf } from '../../src/effects/text.js';
import type { Interpreter as LanguageInterpreter, Machine } from '../machine.js';
import { Libraries } from './bundle/libraries.js';
import { type ParsedFile, ParseError, runProgram, runText } from './interpret/program.js';

/** Where the runner starts a JavaScript action. */
export interface Entry {
  /** Path in the tree. */
  readonly file: string;
  readonly stage: 'pre' | 'main' | 'post';
}

/** Runs a JavaScript action's entry abstractly: what it fetches, runs and checks are the machine's effects. */
export function analyzeJavaScript(entry: Entry, machine: Machine): void {
  runProgram(entry.file, machine, { read });
}

/** The interpreter of JavaScript programs: entries of actions, `node script.js`, `node -e`. */
export const interpretJavaScript: LanguageInterpreter = (program, machine) => {
  const file = program.file ? machine.treePath(program.file) : undefined;
  if (file !== undefined) {
    if (machine.tree.file(file)) analyzeJavaScript({ file, stage: 'main' }, machine);
    else machine.missing.add(file);
    return {};
  }
  const text = program.text ? literalOf(program.text) : undefined;
  if (text === undefined) machine.opaque('JavaScript text that is not known');
  else runText(text, machine, { read });
  return {};
};

function read(text: string, file: string): ParsedFile {
  try {
    const isModule = /^\s*(import|export)[\s{*"']/m.test(text);
    const program = parse(text, {
      ecmaVersion: 'latest',
      sourceType: isModule ? 'module' : 'script',
      allowReturnOutsideFunction: true,
      allowAwaitOutsideFunction: true,
      allowHashBang: true,
      allowImportExportEverywhere: isModule,
    });
    const libraries = new Libraries(program, text, file);
    return { program, libraryOf: (node, kind) => libraries.of(node, kind) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new ParseError(error.message, 'pos' in error && typeof error.pos === 'number' ? error.pos : 0);
  }
}
