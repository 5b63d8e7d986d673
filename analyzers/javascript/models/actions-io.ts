import { type Condition, guard, guardNot, negate } from '../../../src/effects/condition.js';
import { either, guarded, literal } from '../../../src/effects/text.js';
import { argument, isTrue, library, listOf, textAt, value } from './kit.js';

/** https://github.com/actions/toolkit/tree/main/packages/io; `which` gives the tool's own name, which runs that tool. */
export const actionsIo = library(['@actions/io'], {
  which(call) {
    const tool = textAt(call, 0);
    const there: Condition = { kind: 'exists', what: 'command', subject: tool };
    if (isTrue(argument(call, 1))) {
      call.runtime.throwsWhere(negate(there));
      return value(tool);
    }
    return value(either(guarded(tool, [guard(there)]), guarded(literal(''), [guardNot(there)])));
  },
  findInPath: (call) => listOf(value(textAt(call, 0))),
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
