import { type Program as ProgramNode, parse } from 'acorn';
import { memo } from '../../src/effects/memo.js';
import { literalOf, type Text, textKey } from '../../src/effects/text.js';
import type { Interpreter as LanguageInterpreter, Machine, Outcome, Program } from '../machine.js';
import { Libraries } from './bundle/libraries.js';
import {
  type ParsedFile,
  ParseError,
  type ProgramOptions,
  runProgram,
  runText,
} from './interpret/program.js';
import { isTypeScript, parseTypeScript } from './typescript.js';

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

/** The interpreter of JavaScript programs: entries of actions, `node script.js`, `node -e`; by name also `node script.ts`. */
export const interpretJavaScript: LanguageInterpreter = (program, machine) =>
  interpret(program, machine, read);

/** The interpreter of programs for `tsx`, `ts-node`, `bun` and `deno`: texts are TypeScript, files by their name. */
export const interpretTypeScript: LanguageInterpreter = (program, machine) =>
  interpret(program, machine, (text, file) => (file === '' ? readTypeScript(text, file) : read(text, file)));

function interpret(program: Program, machine: Machine, read: ProgramOptions['read']): Outcome {
  const runtime = /\b(bun|deno)\b/.exec(program.interpreter)?.[1] as 'bun' | 'deno' | undefined;
  const options = { read, args: program.args, ...(runtime ? { runtime } : {}) };
  const file = program.file ? machine.treePath(program.file) : undefined;
  if (file !== undefined) {
    if (machine.tree.file(file))
      runForNews(file, program.args, machine, () => void runProgram(file, machine, options));
    else machine.missing.add(file);
    return {};
  }
  const text = program.text ? literalOf(program.text) : undefined;
  if (text === undefined) machine.opaque('JavaScript text that is not known');
  else runText(text, machine, options, program.locate);
  return {};
}

/** Runs of a program with the same words and variables that left nothing behind, after which it is not run again. */
const MAX_IDLE_RUNS = 2;

/** The runs of a program with the same words and variables. */
interface Runs {
  /** How many left nothing behind. */
  idle: number;
  isRunning: boolean;
}

const runsOf = memo<Machine, Map<string, Runs>>();

/**
 * Runs a program of the tree, unless that would tell nothing new: large tools are called for each of many files, and only compute; others
 * call themselves, and their words do not say that it ends.
 */
function runForNews(file: string, args: readonly Text[], machine: Machine, run: () => void): void {
  const known = runsOf.get(machine) ?? runsOf.set(machine, new Map());
  const words = new Set(args.map((word) => literalOf(word) ?? '*'));
  const variables = [...machine.state.env].map(([name, value]) => `${name}=${textKey(value)}`);
  const key = [file, ...[...words].sort(), ...variables.sort()].join('\u0000');
  const runs = known.get(key) ?? { idle: 0, isRunning: false };
  known.set(key, runs);
  if (runs.isRunning || runs.idle >= MAX_IDLE_RUNS) return;
  runs.isRunning = true;
  try {
    if (machine.isIdle(run)) runs.idle++;
  } finally {
    runs.isRunning = false;
  }
}

function read(text: string, file: string): ParsedFile {
  return isTypeScript(file) ? readTypeScript(text, file) : readJavaScript(text, file);
}

function readTypeScript(text: string, file: string): ParsedFile {
  return parsed(parseTypeScript(text, file), text, file);
}

const MODULE_ONLY = /'import' and 'export' may appear only|Cannot use 'import\.meta' outside a module/;

function readJavaScript(text: string, file: string): ParsedFile {
  const as = (isModule: boolean): ParsedFile =>
    parsed(
      parse(text, {
        ecmaVersion: 'latest',
        sourceType: isModule ? 'module' : 'script',
        allowReturnOutsideFunction: true,
        allowAwaitOutsideFunction: true,
        allowHashBang: true,
        allowImportExportEverywhere: isModule,
      }),
      text,
      file,
    );
  try {
    const isModule = /^\s*(import|export)[\s{*"']/m.test(text);
    try {
      return as(isModule);
    } catch (error) {
      // https://nodejs.org/api/packages.html#syntax-detection: an import further on in the line.
      if (isModule || !(error instanceof SyntaxError && MODULE_ONLY.test(error.message))) throw error;
      return as(true);
    }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new ParseError(error.message, 'pos' in error && typeof error.pos === 'number' ? error.pos : 0);
  }
}

function parsed(program: ProgramNode, text: string, file: string): ParsedFile {
  const libraries = new Libraries(text, file);
  return { program, libraryOf: (node, kind) => libraries.of(node, kind) };
}
