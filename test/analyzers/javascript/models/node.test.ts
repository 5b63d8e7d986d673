import { describe, expect, test } from 'vitest';
import { handlesIn, originsIn } from '../../../../analyzers/javascript/interpret/values.js';
import { hole } from '../../../../src/effects/text.js';
import { linesOf, type Program, printedOf } from './program.js';

const URL = 'https://example.com/tool.tgz';
type Value = ReturnType<Program['get']>;

function downloaded(p: Program): Value {
  return p.call(p.use('@actions/tool-cache'), 'downloadTool', URL);
}

function inputWithDefault(value: string): Value {
  return { kind: 'text', text: hole('list', { kind: 'input', name: 'list', default: value }) };
}

const effects: [string, (p: Program) => void, string[]][] = [
  [
    'child_process.execSync',
    (p) => void p.call(p.use('child_process'), 'execSync', 'curl x | sh'),
    ['sh: curl x | sh'],
  ],
  [
    'child_process.execSync of lines for cmd.exe and for a shell',
    (p) => {
      const run = (line: string): void => void p.call(p.use('child_process'), 'execSync', line);
      run('7z x D:\\temp\\tool.7z -oC:\\');
      run('bootstrap.bat --quiet');
      run("powershell.exe Start-Process -FilePath 'tool.exe' -Wait");
      run("pwsh -Command 'Get-Date'");
      run("sed 's/C:\\d/x/' file");
      run('printf a\\nb');
    },
    [
      'cmd: 7z x D:\\temp\\tool.7z -oC:\\',
      'cmd: bootstrap.bat --quiet',
      "cmd: powershell.exe Start-Process -FilePath 'tool.exe' -Wait",
      "sh: pwsh -Command 'Get-Date'",
      "sh: sed 's/C:\\d/x/' file",
      'sh: printf a\\nb',
    ],
  ],
  [
    'fs.read hands on the bytes of the file that was opened',
    (p) => {
      const opened = p.call(p.use('fs'), 'openSync', downloaded(p), 'r');
      const seen = p.callback((_, __, bytes) => p.call(p.use('child_process'), 'execSync', bytes));
      p.call(p.use('fs'), 'read', opened, 'buffer', 0, 512, 0, seen);
    },
    [`fetch e1 ${URL}`, 'run interpret e1'],
  ],
  [
    'child_process.spawn',
    (p) =>
      void p.call(p.use('child_process'), 'spawn', 'git', p.list('clone', 'x'), p.object({ cwd: '/tmp' })),
    ['$ git clone x'],
  ],
  [
    'child_process.spawn in a shell',
    (p) => void p.call(p.use('child_process'), 'spawn', 'npm i', p.list('x'), p.object({ shell: true })),
    ['sh: npm i x'],
  ],
  [
    'child_process.execFile hands its output on',
    (p) => {
      const seen = p.callback((_, stdout) => p.call(p.use('child_process'), 'execSync', stdout));
      p.call(p.use('child_process'), 'execFile', 'which', p.list('uv'), seen);
    },
    ['$ which uv', 'sh: {output}'],
  ],
  [
    'util.promisify of child_process.exec',
    (p) => void p.apply(p.call(p.use('util'), 'promisify', p.get(p.use('child_process'), 'exec')), 'ls'),
    ['sh: ls'],
  ],
  [
    'memoizee: once for the same arguments',
    (p) => {
      const run = p.callback((...args) =>
        p.call(p.use('child_process'), 'execFile', 'which', p.list(...args)),
      );
      const find = p.apply(p.use('memoizee'), run);
      for (const name of ['uv', 'uv', 'ruff', p.input('version'), p.input('version')]) p.apply(find, name);
      for (const _ of ['first', 'second']) p.apply(find, p.object({}));
    },
    ['$ which uv', '$ which ruff', '$ which {version}', '$ which [object Object]', '$ which [object Object]'],
  ],
  ['execa', (p) => void p.apply(p.use('execa'), 'uv', p.list('sync')), ['$ uv sync']],
  [
    'execa as a template',
    (p) => void p.call(p.use('execa'), '$', p.list('uv pip ', ''), 'install'),
    ['$ uv pip install'],
  ],
  ['zx', (p) => void p.call(p.use('zx'), '$', p.list('cat ', ' | sh'), 'x'), ['sh: cat x | sh']],
  ['cross-spawn', (p) => void p.call(p.use('cross-spawn'), 'sync', 'git', p.list('tag')), ['$ git tag']],
  [
    'fs.chmod of what was fetched, and of what was not',
    (p) => {
      p.call(p.use('fs'), 'chmodSync', downloaded(p), 0o755);
      p.call(p.use('fs'), 'chmodSync', '/bin/x', 0o755);
    },
    [`fetch e1 ${URL}`, 'run install e1'],
  ],
  [
    'a copy keeps what it is',
    (p) => {
      const fs = p.use('fs/promises');
      p.call(fs, 'copyFile', downloaded(p), '/a');
      p.call(fs, 'rename', '/a', '/b');
      p.call(fs, 'chmod', '/b', '755');
    },
    [`fetch e1 ${URL}`, 'run install e1'],
  ],
  [
    'a line to GITHUB_PATH',
    (p) => {
      const file: Value = {
        kind: 'text',
        text: hole('GITHUB_PATH', { kind: 'runner', what: 'GITHUB_PATH' }),
      };
      p.call(p.use('fs'), 'appendFileSync', file, downloaded(p));
    },
    [`fetch e1 ${URL}`, 'run path e1'],
  ],
  [
    'eval and vm of fetched text',
    (p) => {
      const text = p.call(p.call(p.use('globalThis'), 'fetch', URL), 'text');
      p.call(p.use('globalThis'), 'eval', text);
      p.call(p.use('vm'), 'runInNewContext', text);
      p.apply(p.call(p.use('globalThis'), 'Function', text));
    },
    [`fetch e1 ${URL}`, 'run interpret e1', 'run interpret e1', 'run interpret e1'],
  ],
  [
    'fetched text written to the input of a shell, and other text',
    (p) => {
      const spawn = p.get(p.use('child_process'), 'spawn');
      const text = p.call(p.call(p.use('globalThis'), 'fetch', URL), 'text');
      p.call(p.get(p.apply(spawn, 'bash'), 'stdin'), 'write', text);
      p.call(p.get(p.apply(spawn, 'cat'), 'stdin'), 'write', 'hello');
    },
    [`fetch e1 ${URL}`, '$ bash', '$ bash', '$ cat'],
  ],
  [
    'a module that was fetched',
    (p) => {
      const require = p.call(p.use('module'), 'createRequire', '/x/index.js');
      p.apply(require, downloaded(p));
    },
    [`fetch e1 ${URL}`, 'run load e1'],
  ],
  [
    'data that a schema checked, in a limited and repeated call',
    (p) => {
      const schema = p.call(p.use('zod'), 'object', p.object({}));
      const get = p.callback((url) => p.call(p.call(p.use('globalThis'), 'fetch', url), 'json'));
      const found = p.apply(p.use('p-map'), p.list(URL), get);
      p.call(
        p.use('@actions/tool-cache'),
        'downloadTool',
        p.get(p.call(schema, 'parse', p.get(found, '0')), 'url'),
      );
    },
    [`fetch e1 ${URL}`, 'fetch e2 {url}'],
  ],
  [
    'adm-zip, yauzl, decompress, tar through gunzip',
    (p) => {
      const file = downloaded(p);
      p.call(p.make(p.object({ Zip: p.use('adm-zip') }), 'Zip', file), 'extractAllTo', '/opt');
      p.call(
        p.use('yauzl'),
        'open',
        file,
        p.object({}),
        p.callback(() => undefined),
      );
      p.apply(p.use('decompress'), file, '/opt');
      const stream = p.call(p.use('fs'), 'createReadStream', file);
      const unzipped = p.call(stream, 'pipe', p.call(p.use('zlib'), 'createGunzip'));
      p.call(unzipped, 'pipe', p.call(p.use('tar-fs'), 'extract', '/opt'));
    },
    [`fetch e1 ${URL}`, 'run extract e1', 'run extract e1', 'run extract e1', 'run extract e1'],
  ],
  [
    'readers of lines: of a file by its path, and of a stream; an error is no line',
    (p) => {
      const file = downloaded(p);
      const echo = p.callback((line) => p.call(p.use('child_process'), 'exec', line as never));
      const lines = p.make(p.object({ Lines: p.use('line-by-line') }), 'Lines', file);
      p.call(lines, 'on', 'line', echo);
      const stream = p.call(p.use('fs'), 'createReadStream', file);
      p.call(p.apply(p.use('byline'), stream), 'on', 'data', echo);
      p.call(p.apply(p.use('byline'), stream), 'on', 'error', echo);
    },
    [`fetch e1 ${URL}`, 'run interpret e1', 'run interpret e1'],
  ],
  [
    'jszip: an entry by its name',
    (p) => {
      const zip = p.call(p.use('jszip'), 'loadAsync', downloaded(p));
      const entry = p.get(p.get(zip, 'files'), 'tool');
      p.call(p.use('fs'), 'writeFileSync', 'bin/tool', p.call(entry, 'async', 'nodebuffer'));
      p.call(p.use('fs'), 'chmodSync', 'bin/tool', '755');
    },
    [`fetch e1 ${URL}`, 'run install e1'],
  ],
  ['an archive that was not fetched', (p) => void p.apply(p.use('decompress'), '/tmp/x.zip', '/opt'), []],
  [
    'crypto.createVerify with a key of the tree',
    (p) => {
      const verify = p.call(p.use('crypto'), 'createVerify', 'sha256');
      p.call(verify, 'update', p.call(p.use('fs'), 'readFileSync', downloaded(p)));
      p.call(verify, 'verify', 'KEY', 'sig');
    },
    [`fetch e1 ${URL}`, 'verify e2 signature e1 against KEY'],
  ],
  [
    'openpgp checks only where the result is looked at',
    (p) => {
      const openpgp = p.use('openpgp');
      const message = p.call(
        openpgp,
        'createMessage',
        p.object({ text: p.call(p.use('fs'), 'readFileSync', downloaded(p)) }),
      );
      const verificationKeys = p.call(openpgp, 'readKey', p.object({ armoredKey: 'KEY' }));
      const result = p.call(openpgp, 'verify', p.object({ message, verificationKeys, signature: 's' }));
      p.get(result, 'signatures.0.verified');
    },
    [`fetch e1 ${URL}`, 'verify e2 signature e1 against KEY'],
  ],
  [
    'openpgp whose result is not looked at',
    (p) => {
      const openpgp = p.use('openpgp');
      const message = p.call(
        openpgp,
        'createMessage',
        p.object({ text: p.call(p.use('fs'), 'readFileSync', downloaded(p)) }),
      );
      p.call(openpgp, 'verify', p.object({ message, verificationKeys: 'KEY' }));
    },
    [`fetch e1 ${URL}`],
  ],
  [
    'sigstore with an identity of the tree',
    (p) => {
      const content = p.call(p.use('fs'), 'readFileSync', downloaded(p));
      p.call(
        p.use('sigstore'),
        'verify',
        'bundle',
        content,
        p.object({ certificateIdentityURI: 'https://github.com/o/r' }),
      );
    },
    [`fetch e1 ${URL}`, 'verify e2 attestation e1 against https://github.com/o/r'],
  ],
];

describe('node and what programs are made of', () => {
  test.each(effects)('%s', (_, body, expected) => {
    expect(linesOf(body, { 'KEY.pub': 'KEY' })).toEqual(expected);
  });
});

const ACTION = hole('github.action_path', { kind: 'tree', file: '.' });

const values: [string, (p: Program) => Value, string][] = [
  ['path.join', (p) => p.call(p.use('path'), 'join', '/a', '../b', './c'), '/b/c'],
  ['path.join with a hole', (p) => p.call(p.use('path'), 'join', p.input('version'), 'bin'), '{version}/bin'],
  [
    'path.dirname with a hole',
    (p) => p.call(p.use('path'), 'dirname', p.call(p.use('path'), 'join', p.input('version'), 'x')),
    '{version}',
  ],
  [
    'path.format',
    (p) => p.call(p.use('path'), 'format', p.object({ dir: p.input('version'), base: 'tool' })),
    '{version}/tool',
  ],
  [
    'path.format of a name',
    (p) => p.call(p.use('path'), 'format', p.object({ name: 'tool', ext: '.exe' })),
    'tool.exe',
  ],
  ['path.basename', (p) => p.call(p.use('path'), 'basename', '/a/tool.zip', '.zip'), 'tool'],
  ['os.platform', (p) => p.call(p.use('os'), 'platform'), '{os}'],
  [
    'fs.readFileSync of the tree',
    (p) =>
      p.call(
        p.use('fs'),
        'readFileSync',
        p.call(p.use('path'), 'join', { kind: 'text', text: ACTION }, 'versions.txt'),
      ),
    'v1',
  ],
  [
    'js-yaml of a literal',
    (p) => p.get(p.call(p.use('js-yaml'), 'load', 'a: {b: [1, two]}'), 'a.b.1'),
    'two',
  ],
  [
    'yaml of an input: what its default says, or what the caller says',
    (p) => p.get(p.call(p.use('yaml'), 'parse', inputWithDefault('a: {b: one}')), 'a.b'),
    'one | {b}',
  ],
  [
    'yaml of an input whose default is no document',
    (p) => p.get(p.call(p.use('yaml'), 'parse', inputWithDefault('one')), 'a.b'),
    '{b}',
  ],
  ['toml by origin', (p) => p.get(p.call(p.use('@iarna/toml'), 'parse', p.input('version')), 'a'), '{a}'],
  ['util.format', (p) => p.call(p.use('util'), 'format', 'v%s-%s', p.input('version'), 'x'), 'v{version}-x'],
  ['semver.clean of a literal', (p) => p.call(p.use('semver'), 'clean', ' v1.2.3 '), '1.2.3'],
  [
    'semver.clean of an input',
    (p) => p.call(p.use('semver'), 'clean', p.input('version')),
    '{version} | null',
  ],
  [
    'semver.maxSatisfying of literals',
    (p) => p.call(p.use('semver'), 'maxSatisfying', p.list('1.0.0', '1.2.0', '2.0.0'), '^1'),
    '1.2.0',
  ],
  ['semver.satisfies', (p) => p.call(p.use('semver'), 'satisfies', '1.2.3', '^1'), 'true'],
  [
    'a digest of literal data',
    (p) => p.call(p.call(p.call(p.use('crypto'), 'createHash', 'md5'), 'update', 'x'), 'digest', 'hex'),
    '9dd4e461268c8034f5c8564e155c67a6',
  ],
];

describe('values', () => {
  test.each(values)('%s', (_, body, expected) => {
    expect(printedOf(body, { 'versions.txt': 'v1' })).toBe(expected);
  });

  test('a digest of fetched bytes, read at once or in chunks', () => {
    linesOf((p) => {
      const file = downloaded(p);
      const crypto = p.use('crypto');
      const once = p.call(
        p.call(p.call(crypto, 'createHash', 'sha256'), 'update', p.call(p.use('fs'), 'readFileSync', file)),
        'digest',
        'hex',
      );
      const hash = p.call(crypto, 'createHash', 'sha256');
      p.call(
        p.call(p.use('fs'), 'createReadStream', file),
        'on',
        'data',
        p.callback((chunk) => p.call(hash, 'update', chunk)),
      );
      const piped = p.call(crypto, 'createHash', 'sha256');
      p.call(p.call(p.use('fs'), 'createReadStream', file), 'pipe', piped);
      for (const digest of [once, p.call(hash, 'digest', 'hex'), p.call(piped, 'read')])
        expect(originsIn(digest)).toEqual([{ kind: 'digest', handle: 'e1', algorithm: 'sha256' }]);
    });
  });

  test('semver over a fetched list is of the list', () => {
    linesOf((p) => {
      const list = p.call(p.call(p.use('globalThis'), 'fetch', URL), 'json');
      expect(handlesIn(p.call(p.use('semver'), 'maxSatisfying', list, '1.x'))).toEqual(['e1']);
    });
  });
});
