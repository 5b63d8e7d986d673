import { guard, guardNot } from '../../../src/effects/condition.js';
import { either, guarded, literal } from '../../../src/effects/text.js';
import { located } from '../../commands/which.js';
import { argument, isTrue, library, listOf, textAt, value } from './kit.js';

/** https://github.com/actions/toolkit/tree/main/packages/io; `which` gives the tool's own name, which runs that tool, where the run did not bring it. */
export const actionsIo = library(['@actions/io'], {
  which(call) {
    const tool = textAt(call, 0);
    const { file, isSure } = located(tool, call.machine);
    if (isSure) return value(file);
    const there = { kind: 'exists', what: 'command', subject: tool } as const;
    if (isTrue(argument(call, 1))) {
      call.runtime.needs(there);
      return value(tool);
    }
    return value(either(guarded(tool, [guard(there)]), guarded(literal(''), [guardNot(there)])));
  },
  findInPath: (call) => listOf(value(located(textAt(call, 0), call.machine).file)),
  cp(call) {
    call.machine.copy(textAt(call, 0), textAt(call, 1));
    return undefined;
  },
  mv(call) {
    call.machine.copy(textAt(call, 0), textAt(call, 1));
    return undefined;
  },
  rmRF: () => undefined,
  mkdirP: () => undefined,
});
