import { hole, printText, type Text } from '../../../src/effects/text.js';
import type { Outcome } from '../../machine.js';
import {
  argument,
  type Call,
  exitCodeOf,
  field,
  invoke,
  library,
  mustSucceed,
  record,
  textAt,
  value,
  withEachList,
} from './kit.js';
import { runLine } from './node-child-process.js';

/** https://github.com/actions/toolkit/tree/main/packages/exec */
export const actionsExec = library(['@actions/exec'], {
  exec: (call) => exitCodeOf(run(call).outcome, ignoresFailure(call)),
  getExecOutput(call) {
    const { outcome, stdout } = run(call);
    return record({
      exitCode: exitCodeOf(outcome, ignoresFailure(call)),
      stdout: value(stdout),
      stderr: value(hole('stderr', { kind: 'runner', what: 'stderr' })),
    });
  },
});

function run(call: Call): { outcome: Outcome; stdout: Text } {
  const options = argument(call, 2);
  const outcome = withEachList(call, argument(call, 1), (words) =>
    runLine(call, textAt(call, 0), words, options),
  );
  if (!ignoresFailure(call)) mustSucceed(call, outcome);
  const stdout = outcome.stdout ?? outputOf(textAt(call, 0));
  const listeners = field(call, options, 'listeners');
  for (const name of ['stdout', 'stdline']) {
    const listener = field(call, listeners, name);
    if (listener) invoke(call, listener, [value(stdout)]);
  }
  for (const name of ['stderr', 'errline']) {
    const listener = field(call, listeners, name);
    if (listener) invoke(call, listener, [value(hole('stderr', { kind: 'runner', what: 'stderr' }))]);
  }
  return { outcome, stdout };
}

/** Without `ignoreReturnCode` a command that fails is an error, and no exit code but 0 comes back. */
function ignoresFailure(call: Call): boolean {
  return field(call, argument(call, 2), 'ignoreReturnCode') === true;
}

function outputOf(line: Text): Text {
  return hole(`output of ${printText(line).slice(0, 40)}`, { kind: 'runner', what: 'output' });
}
