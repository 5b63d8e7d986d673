import { type Condition, guard, guardNot } from '../../src/effects/condition.js';
import { concat, either, guarded, literal, literalOf } from '../../src/effects/text.js';
import type { Outcome } from '../machine.js';
import type { Call } from './command.js';

/** which, where: whether there is a program, and where. */
export function which({ args }: Call): Outcome | undefined {
  const [name, ...others] = args.filter((arg) => !/^[-/]/.test(literalOf(arg) ?? ''));
  if (!name || others.length > 0) return undefined;
  const there: Condition = { kind: 'exists', what: 'command', subject: name };
  const line = concat(name, literal('\n'));
  return {
    stdout: either(guarded(line, [guard(there)]), guarded(literal(''), [guardNot(there)])),
    succeeds: there,
  };
}
