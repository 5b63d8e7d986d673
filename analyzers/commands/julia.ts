import { concat, literal, literalOf, mapText, type Text } from '../../src/effects/text.js';
import type { Command } from './command.js';

/** Options that take the next word, where they have no `=`. */
const VALUED =
  /^(?:-[CJptHmi]|--(?:project|threads|procs|sysimage|home|machine-file|depwarn|color|startup-file|check-bounds|optimize|inline|handle-signals))$/;

/** `--project=folder` as the program sees it: JULIA_PROJECT. */
function optionValue(option: Text, name: string): Text | undefined {
  const [first] = option.alternatives[0]?.parts ?? [];
  if (typeof first !== 'string' || !first.startsWith(`${name}=`)) return undefined;
  return mapText(
    option,
    (text) => text.slice(name.length + 1),
    ([start, ...more]) => [String(start).slice(name.length + 1), ...more].filter((part) => part !== ''),
  );
}

/** https://docs.julialang.org/en/v1/manual/command-line-interface */
export const julia: Command = (call, machine) => {
  const rest = [...call.args];
  const programs: Text[] = [];
  const files: Text[] = [];
  let project: Text | undefined;
  while (rest[0]) {
    const option = rest[0];
    const word = literalOf(option);
    const given = optionValue(option, '--project');
    const program = optionValue(option, '--eval') ?? optionValue(option, '--print');
    // `julia +1.10 …`: the channel of juliaup.
    if (!given && !program && !(word !== undefined && /^[-+]./.test(word))) break;
    rest.shift();
    if (given) project = given;
    else if (program) programs.push(program);
    else if (word === '--') break;
    else if (/^(?:-[eE]|--eval|--print)$/.test(word!)) programs.push(...rest.splice(0, 1));
    else if (/^(?:-L|--load)$/.test(word!)) files.push(...rest.splice(0, 1));
    else if (word === '--project') project = literal('@.');
    else if (VALUED.test(word!) && word !== '-i' && !/^-[tp]\d/.test(word!)) rest.shift();
  }
  const outer = machine.state.env;
  if (project)
    (machine.state as { env: Map<string, Text> }).env = new Map([...outer, ['JULIA_PROJECT', project]]);
  const base = { language: 'julia', interpreter: call.name } as const;
  try {
    for (const file of files) machine.interpret({ ...base, file, args: [] });
    const [first, ...others] = programs;
    if (first) {
      const text = others.reduce((all, line) => concat(all, literal('\n'), line), first);
      return machine.interpret({ ...base, text, args: rest });
    }
    const [file, ...args] = rest;
    if (file && literalOf(file) !== '-') return machine.interpret({ ...base, file, args });
    return call.stdin ? machine.interpret({ ...base, stdin: call.stdin, args }) : {};
  } finally {
    (machine.state as { env: Map<string, Text> }).env = outer;
  }
};
