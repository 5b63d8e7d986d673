import { type Condition, guard, guardNot, whenAll } from '../../src/effects/condition.js';
import {
  concat,
  either,
  guarded,
  literal,
  literalOf,
  literalParts,
  type Text,
} from '../../src/effects/text.js';
import type { Machine, Outcome } from '../machine.js';
import type { Call } from './command.js';

/** The file that a program's name is looked up as, and when: one that the run put on PATH itself, or else the name, which runs it. */
export function located(program: Text, machine: Machine): { readonly file: Text; readonly isSure: boolean } {
  let isSure = false;
  const ways = program.alternatives.flatMap((alternative): Text[] => {
    const own = { alternatives: [alternative] };
    const name = literalParts(alternative.parts);
    const found = name === undefined ? undefined : machine.commandOnPath(name);
    if (!found) return [own];
    isSure = true;
    const file = guarded(found.file, [...alternative.guards, ...found.guards]);
    return found.guards.length === 0 ? [file] : [file, guarded(own, [guardNot(whenAll(found.guards))])];
  });
  return { file: isSure ? either(...ways) : program, isSure };
}

/** which, where: whether there is a program, and where. */
export function which({ args }: Call, machine: Machine): Outcome | undefined {
  const [name, ...others] = args.filter((arg) => !/^[-/]/.test(literalOf(arg) ?? ''));
  if (!name || others.length > 0) return undefined;
  const { file, isSure } = located(name, machine);
  const line = concat(file, literal('\n'));
  if (isSure) return { stdout: line };
  const there: Condition = { kind: 'exists', what: 'command', subject: name };
  return {
    stdout: either(guarded(line, [guard(there)]), guarded(literal(''), [guardNot(there)])),
    succeeds: there,
  };
}
