import { hole, type Text } from '../../../src/effects/text.js';
import {
  type Call,
  callbackIn,
  fn,
  type Given,
  invoke,
  library,
  listOf,
  open,
  record,
  value,
} from './kit.js';

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
  ['detect-libc', 'os-name'],
  {
    family: () => value(hole('libc', { kind: 'platform', what: 'libc' })),
    familySync: () => value(hole('libc', { kind: 'platform', what: 'libc' })),
    GLIBC: 'glibc',
    MUSL: 'musl',
  },
  fn(() => open('os', { kind: 'platform', what: 'os' })),
  fn(() => value(PLATFORM)),
);

const distribution = (): Given =>
  record(
    {
      id: 'ubuntu',
      name: 'Ubuntu',
      version_id: open('os version', { kind: 'runner', what: 'os version' }),
      os: 'linux',
      dist: 'Ubuntu',
      release: open('os version', { kind: 'runner', what: 'os version' }),
      codename: open('os codename', { kind: 'runner', what: 'os codename' }),
      type: value(PLATFORM),
      platform: value(PLATFORM),
      arch: value(ARCH),
    },
    open('os release', { kind: 'runner', what: 'os release' }),
  );

/** Packages that read `/etc/os-release`: what it says on a hosted runner. */
export const linuxNames = library(
  ['getos', 'linux-os-info'],
  {},
  undefined,
  fn((call) => {
    const done = callbackIn(call.args);
    if (done) invoke(call, done, [null, distribution()]);
    return distribution();
  }),
);
