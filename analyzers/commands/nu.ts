import type { Text } from '../../src/effects/text.js';
import { literalOf } from '../../src/effects/text.js';
import type { Command } from './command.js';

/** Where Nushell looks for modules. */
export const LIBRARIES = 'NU_LIB_DIRS';

const VALUED =
  /^(?:-[Itme]|--(?:include-path|config|env-config|plugin-config|plugins|table-mode|execute|log-level))$/;

/** https://www.nushell.sh/book/running_externals.html: `nu file`, `nu -c program`, `nu -I folder …` */
export const nu: Command = (call, machine) => {
  const rest = [...call.args];
  let text: Text | undefined;
  let folder: Text | undefined;
  while (rest[0]) {
    const word = literalOf(rest[0]);
    if (word === undefined || !/^-./.test(word)) break;
    rest.shift();
    if (word === '-c' || word === '--commands') text = rest.shift();
    else if (VALUED.test(word)) {
      const value = rest.shift();
      if (/^(?:-I|--include-path)$/.test(word)) folder = value;
    }
  }
  const outer = machine.state.env;
  if (folder) (machine.state as { env: Map<string, Text> }).env = new Map([...outer, [LIBRARIES, folder]]);
  const base = { language: 'nushell', interpreter: call.name } as const;
  const [file, ...args] = rest;
  const outcome = text
    ? machine.interpret({ ...base, text, args: rest })
    : file
      ? machine.interpret({ ...base, file, args })
      : call.stdin
        ? machine.interpret({ ...base, stdin: call.stdin, args: [] })
        : {};
  (machine.state as { env: Map<string, Text> }).env = outer;
  return outcome;
};
