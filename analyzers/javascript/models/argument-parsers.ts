import { literalOf } from '../../../src/effects/text.js';
import {
  argument,
  type Call,
  elementsOf,
  fn,
  type Given,
  getter,
  invoke,
  isArray,
  isFunction,
  library,
  open,
  record,
  type Shape,
  textOf,
  type Value,
} from './kit.js';

const callers = (): Value => open('argument', { kind: 'caller', what: 'argument' });

/** Packages that read the command line or a text of options: the caller's words. */
export const argumentParsers = library(
  ['commander', 'arg', 'cac', 'command-line-args', 'yargs/helpers'],
  { hideBin: (call) => wordsOfProgram(call, argument(call, 0)) },
  fn(callers),
  fn(callers),
);

/** Those whose result has the words that belong to no flag in `_` (https://github.com/minimistjs/minimist#readme). */
export const positionalParsers = library(
  ['minimist', 'mri', 'yargs-parser'],
  {},
  fn(callers),
  fn((call) => options(commandOf(elementsOf(argument(call, 0)) ?? []))),
);

/** https://yargs.js.org/docs/: a chain that ends with the options, and runs what was given for the command. */
export const yargs = library(
  ['yargs', 'yargs/yargs'],
  { argv: getter((call) => options(ownCommand(call))) },
  fn((call) => chained(call, ownCommand(call))),
  fn((call) => {
    const words = elementsOf(argument(call, 0));
    return started(words ? commandOf(words) : ownCommand(call));
  }),
);

/** What a command line is asked to do: the words before the first flag, and whether there are more words. */
interface Command {
  readonly words: readonly string[];
  readonly hasMore: boolean;
}

function commandOf(given: readonly Value[]): Command {
  const words: string[] = [];
  for (const one of given) {
    const word = literalOf(textOf(one));
    if (word === undefined || word.startsWith('-')) break;
    words.push(word);
  }
  return { words, hasMore: words.length < given.length };
}

/** The command that the program was called with. */
function ownCommand(call: Call): Command {
  const { runtime } = call;
  return commandOf(elementsOf(runtime.get(runtime.require('process'), 'argv'))?.slice(2) ?? []);
}

function wordsOfProgram({ runtime }: Call, argv: Value): Value {
  return isArray(argv) ? runtime.list(argv.elements.slice(2), argv.rest) : callers();
}

/** The options, and the words that belong to none. Of a program without a command nothing is known. */
function options({ words, hasMore }: Command): Given {
  if (words.length === 0) return callers();
  const others: Shape = {
    kind: 'shape',
    make: (runtime) => runtime.list(words, hasMore ? callers() : undefined),
  };
  return record({ _: others }, callers());
}

function started(command: Command): Given {
  if (command.words.length === 0) return callers();
  const parsed = (): Given => options(command);
  return record(
    {
      argv: getter(parsed),
      parse: parsed,
      parseSync: parsed,
      parseAsync: parsed,
      command: (call) => ofCommand(call, command),
    },
    fn((call) => chained(call, command)),
  );
}

/** A setting: callbacks (a check, a coercion) are run. */
function chained(call: Call, command: Command): Given {
  for (const given of call.args) if (isFunction(given)) invoke(call, given, [callers()]);
  return started(command);
}

/** `.command('get <version>', 'description', builder, handler)`, also as one object: runs what is given for the command that is asked for. */
function ofCommand(call: Call, command: Command): Given {
  const [first] = call.args;
  const field = (name: string): Value => call.runtime.get(first, name);
  const isModule = !isFunction(first) && isFunction(field('handler'));
  const named = isModule ? field('command') : first;
  const [builder, handler] = isModule ? [field('builder'), field('handler')] : call.args.slice(2);
  const names = (elementsOf(named) ?? [named]).map((name) => literalOf(textOf(name))?.split(/\s/)[0]);
  if (names.some((name) => name === undefined || name === '$0' || name === command.words[0])) {
    const below = { ...command, words: command.words.slice(1) };
    if (isFunction(builder)) invoke(call, builder, [started(below)]);
    if (isFunction(handler)) invoke(call, handler, [options(command)]);
  }
  return started(command);
}
