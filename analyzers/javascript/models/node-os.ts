import { hole, type Text } from '../../../src/effects/text.js';
import { type Call, fn, type Given, library, listOf, open, record, value } from './kit.js';

/** What `process.platform` and `process.arch` say. */
export const PLATFORM: Text = hole('os', { kind: 'platform', what: 'os' });
export const ARCH: Text = hole('arch', { kind: 'platform', what: 'arch' });

const platform = fn(() => value(PLATFORM));
const arch = fn(() => value(ARCH));

/** https://nodejs.org/api/os.html */
export const nodeOs = library(['os'], {
  platform,
  type: platform,
  arch,
  machine: arch,
  release: runner('os release'),
  version: runner('os version'),
  homedir: (call: Call) => value(call.machine.env('HOME')),
  tmpdir: (call: Call) => value(call.machine.env('TMPDIR')),
  hostname: runner('host name'),
  userInfo: () =>
    record({
      username: open('user', { kind: 'runner', what: 'user' }),
      homedir: open('HOME', { kind: 'runner', what: 'HOME' }),
      shell: '/bin/bash',
      uid: open('uid', { kind: 'runner', what: 'uid' }),
      gid: open('gid', { kind: 'runner', what: 'gid' }),
    }),
  cpus: () => listOf(open('cpu', { kind: 'runner', what: 'cpu' })),
  availableParallelism: runner('cpu count'),
  totalmem: runner('memory'),
  freemem: runner('memory'),
  endianness: () => 'LE',
  networkInterfaces: runner('network'),
  constants: open('constant', { kind: 'runner', what: 'os constant' }),
  EOL: '\n',
  devNull: '/dev/null',
});

function runner(what: string): Given {
  return fn(() => open(what, { kind: 'runner', what }));
}

/** Packages that name the machine. */
export const platformNames = library(
  ['detect-libc', 'os-name', 'getos', 'linux-os-info'],
  {
    family: () => value(hole('libc', { kind: 'platform', what: 'libc' })),
    familySync: () => value(hole('libc', { kind: 'platform', what: 'libc' })),
    GLIBC: 'glibc',
    MUSL: 'musl',
  },
  fn(() => open('os', { kind: 'platform', what: 'os' })),
  fn(() => value(PLATFORM)),
);
