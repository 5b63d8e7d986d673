import { either, guarded, hole, literal, printText, type Text } from '../../../src/effects/text.js';
import {
  argument,
  type Call,
  eachLiteral,
  fn,
  type Given,
  invoke,
  library,
  listOf,
  open,
  putOnPath,
  record,
  self,
  test,
  textAt,
  value,
} from './kit.js';
import { ARCH, PLATFORM } from './node-os.js';

/** https://github.com/actions/toolkit/tree/main/packages/core */
export const actionsCore = library(['@actions/core'], {
  getInput: (call) => value(inputNamed(call)),
  getBooleanInput: (call) =>
    test({ kind: 'matches', subject: inputNamed(call), pattern: '^(true|True|TRUE)$' }),
  getMultilineInput: (call) => listOf(value(inputNamed(call))),
  getState(call) {
    const names = eachLiteral(textAt(call, 0));
    if (names.length === 0) return open(printText(textAt(call, 0)), { kind: 'runner', what: 'state' });
    return value(
      either(...names.map(({ name, guards }) => guarded(call.machine.env(`STATE_${name}`), guards))),
    );
  },
  saveState(call) {
    for (const { name, guards } of eachLiteral(textAt(call, 0)))
      call.machine.under(guards, () => {
        call.machine.saveState(name, textAt(call, 1));
      });
    return undefined;
  },
  setOutput(call) {
    for (const { name, guards } of eachLiteral(textAt(call, 0)))
      call.machine.under(guards, () => {
        call.machine.setOutput(name, textAt(call, 1));
      });
    return undefined;
  },
  setCommandEcho: nothing,
  setSecret: nothing,
  setFailed: nothing,
  exportVariable(call) {
    for (const { name, guards } of eachLiteral(textAt(call, 0)))
      call.machine.under(guards, () => {
        if (/^path$/i.test(name)) putOnPath(call.machine, textAt(call, 1), 'core.exportVariable');
        call.machine.state.env.set(name, textAt(call, 1));
      });
    return undefined;
  },
  addPath(call) {
    putOnPath(call.machine, textAt(call, 0), 'core.addPath');
    return undefined;
  },
  debug: nothing,
  info: nothing,
  notice: nothing,
  warning: nothing,
  error: nothing,
  startGroup: nothing,
  endGroup: nothing,
  isDebug: (call) => test({ kind: 'equals', left: call.machine.env('RUNNER_DEBUG'), right: literal('1') }),
  group: (call) => invoke(call, argument(call, 1), []),
  getIDToken: () => open('id token', { kind: 'caller', what: 'id token' }),
  toPosixPath: (call) => argument(call, 0),
  toWin32Path: (call) => argument(call, 0),
  toPlatformPath: (call) => argument(call, 0),
  platform: record({
    platform: value(PLATFORM),
    arch: value(ARCH),
    isWindows: platformIs('win32'),
    isMacOS: platformIs('darwin'),
    isLinux: platformIs('linux'),
    getDetails: fn(() =>
      record({
        platform: value(PLATFORM),
        arch: value(ARCH),
        name: value(PLATFORM),
        version: open('os version', { kind: 'runner', what: 'os version' }),
        isWindows: platformIs('win32'),
        isMacOS: platformIs('darwin'),
        isLinux: platformIs('linux'),
      }),
    ),
  }),
  summary: self(),
  markdownSummary: self(),
  ExitCode: record({ Success: '0', Failure: '1' }),
});

/** The text of the input that is asked for, for each name that it can be; `getInput` trims, which changes no hole. */
function inputNamed(call: Call): Text {
  const names = eachLiteral(textAt(call, 0));
  if (names.length === 0) return hole(printText(textAt(call, 0)), { kind: 'caller', what: 'an input' });
  return either(...names.map(({ name, guards }) => guarded(call.machine.input(name), guards)));
}

function nothing(): Given {
  return undefined;
}

function platformIs(name: string): Given {
  return test({ kind: 'equals', left: PLATFORM, right: literal(name) });
}
