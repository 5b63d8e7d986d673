import { describe, expect, it } from 'vitest';
import { type Condition, guard, guardNot, manyConditions } from '../../src/effects/condition.js';
import type { Chooser, Effect } from '../../src/effects/effect.js';
import { concat, either, guarded, hole, literal, type Text } from '../../src/effects/text.js';
import { judge } from '../../src/rules/index.js';

const at = { file: 'action.yml', line: 1, column: 1, snippet: '' };
const base = { location: at, guards: [], trace: [], via: 'test' };
const input = (name: string, value?: string): Text =>
  hole(name, value === undefined ? { kind: 'input', name } : { kind: 'input', name, default: value });
const fetched = (handle: string, name = 'value'): Text => hole(name, { kind: 'fetched', handle });
const os = hole('os', { kind: 'platform', what: 'os' });
const isThere = (file: string): Condition => ({ kind: 'exists', what: 'file', subject: literal(file) });
const is = (left: Text, right: string): Condition => ({ kind: 'equals', left, right: literal(right) });

const fetch = (id: string, url: Text | string, more: Partial<Effect> = {}): Effect =>
  ({ ...base, kind: 'fetch', id, url: typeof url === 'string' ? literal(url) : url, ...more }) as Effect;
const run = (
  mode: 'extract' | 'interpret' | 'execute' | 'path',
  reads: string[],
  more: object = {},
): Effect =>
  ({
    ...base,
    kind: 'run',
    id: `run-${mode}-${reads}`,
    mode,
    program: literal('x'),
    argv: [],
    reads,
    ...more,
  }) as Effect;
const verify = (id: string, subjects: string[], against: Text, more: object = {}): Effect =>
  ({ ...base, kind: 'verify', id, subjects, against, mechanism: 'digest', fatal: true, ...more }) as Effect;
const image = (reference: Text, more: object = {}): Effect =>
  ({ ...base, kind: 'image', id: 'i', reference, ...more }) as Effect;
const install = (spec: Text, more: object = {}): Effect =>
  ({ ...base, kind: 'install', id: 'p', ecosystem: 'npm', command: 'npm install', spec, ...more }) as Effect;

function print(effects: Effect[], values: Record<string, string> = {}): string[] {
  const { findings, verdict } = judge(effects, { action: 'o/r', with: new Map(Object.entries(values)) });
  return [
    ...findings.map((f) => `${f.kind} ${f.target} ${f.reach} ${f.verification} ${f.severity}`),
    verdict,
  ];
}

const RELEASE = 'https://github.com/o/tool/releases/download/v1.2.3/tool.tgz';
const DIGEST = 'a'.repeat(64);
const SHA = '0123456789abcdef0123456789abcdef01234567';

/** What the group of a pattern matches in an input: `name-version`. */
const groupOf = (name: string, value: string, group: number): Text => ({
  alternatives: [
    {
      parts: [
        {
          name,
          origin: { kind: 'input', name, default: value, derived: true },
          cut: { pattern: '^(\\w+)-(.+)$', flags: '', group, filled: true },
        },
      ],
      guards: [],
    },
  ],
});

/** A tool that its own version brings in. */
const OTHER_TOOL: readonly Effect[] = [
  fetch('g', `${RELEASE}?other`, {
    guards: [guardNot({ kind: 'empty', subject: input('other-version') })],
  } as Partial<Effect>),
  run('extract', ['g']),
];

const cases: [string, Effect[], string[], Record<string, string>?][] = [
  [
    'which part of an input is a channel is known',
    [
      fetch('list', 'https://tool.example/LATEST', {
        guards: [guard(is(groupOf('tool', 'left-latest', 2), 'latest'))],
      }),
      fetch('f', concat(literal('https://tool.example/'), fetched('list'), literal('/tool.tgz')), {
        guards: [guard(is(groupOf('tool', 'left-latest', 1), 'left'))],
      }),
      run('extract', ['f']),
    ],
    [
      'unverified-download https://tool.example/{value}/tool.tgz default none high',
      'floating-version https://tool.example/LATEST default none high',
      'gapped',
    ],
  ],
  [
    'and which is not',
    [
      fetch('f', RELEASE, { guards: [guard(is(groupOf('tool', 'left-latest', 1), 'right'))] }),
      run('extract', ['f']),
    ],
    [`unverified-download ${RELEASE} conditional none medium`, 'closable'],
  ],
  [
    'a tag that is a version and says that it is no pre-release is no channel',
    [
      fetch(
        'f',
        concat(
          literal('https://github.com/o/t/releases/download/'),
          input('a'),
          literal('.'),
          input('b'),
          literal('-stable/t.zip'),
        ),
      ),
      run('extract', ['f']),
    ],
    [
      'unverified-download https://github.com/o/t/releases/download/{a}.{b}-stable/t.zip default none high',
      'gapped',
    ],
  ],
  [
    'an archive of no ref is that of the default branch',
    [fetch('f', 'https://api.github.com/repos/o/t/tarball/'), run('extract', ['f'])],
    ['mutable-git-ref https://api.github.com/repos/o/t/tarball/ default none high', 'gapped'],
  ],
  [
    'the newest release of a repository that an input names',
    [
      fetch(
        'r',
        concat(
          literal('https://api.github.com/repos/'),
          hole('repo', { kind: 'input', name: 'repo', required: true }),
          literal('/releases/latest'),
        ),
      ),
      fetch('f', fetched('r', 'url')),
      run('extract', ['f']),
    ],
    [
      'unverified-download https://api.github.com/repos/{repo}/releases/latest → {url} default none high',
      'floating-version https://api.github.com/repos/{repo}/releases/latest default none high',
      'gapped',
    ],
  ],
  [
    'an address that only leads to another one, whatever numbers are in it',
    [
      fetch('e1', 'https://aka.ms/lib.14.00.zip'),
      run('extract', ['e1']),
      fetch('e2', 'https://h.example/lib.14.00.zip'),
      run('extract', ['e2']),
    ],
    [
      'unverified-download https://aka.ms/lib.14.00.zip default none high',
      'unverified-download https://h.example/lib.14.00.zip default none high',
      'floating-version https://aka.ms/lib.14.00.zip default none high',
      'gapped',
    ],
  ],
  ['bytes that nothing runs are data', [fetch('f', RELEASE)], ['clean']],
  [
    'a probe is no download',
    [fetch('f', RELEASE, { method: 'probe' } as Partial<Effect>), run('execute', ['f'])],
    ['clean'],
  ],
  [
    'an exact release unpacked unchecked',
    [fetch('f', RELEASE), run('extract', ['f'])],
    [`unverified-download ${RELEASE} default none high`, 'gapped'],
  ],
  [
    'compared with a digest in the tree',
    [fetch('f', RELEASE), verify('v', ['f'], literal(DIGEST)), run('extract', ['f'])],
    ['clean'],
  ],
  [
    'a check whose failure does not stop the run',
    [fetch('f', RELEASE), verify('v', ['f'], literal(DIGEST), { fatal: false }), run('extract', ['f'])],
    [`unverified-download ${RELEASE} default none high`, 'gapped'],
  ],
  [
    'a check that passed on this very path',
    [
      fetch('f', RELEASE),
      verify('v', ['f'], literal(DIGEST), { fatal: false }),
      run('extract', ['f'], { checks: [{ verify: 'v', when: [] }] }),
    ],
    ['clean'],
  ],
  [
    'the digest comes from where the artifact comes from',
    [
      fetch('f', RELEASE),
      fetch('s', `${RELEASE}.sha256`),
      verify('v', ['f'], fetched('s')),
      run('extract', ['f']),
    ],
    [`unverified-download ${RELEASE} default same-origin medium`, 'gapped'],
  ],
  [
    'the caller may pass a checksum',
    [
      fetch('f', RELEASE),
      verify('v', ['f'], input('checksum'), {
        guards: [guardNot({ kind: 'empty', subject: input('checksum') })],
      }),
      run('extract', ['f']),
    ],
    [`unverified-download ${RELEASE} default input-digest high`, 'closable'],
  ],
  [
    'the caller passed a checksum',
    [
      fetch('f', RELEASE),
      verify('v', ['f'], input('checksum'), {
        guards: [guardNot({ kind: 'empty', subject: input('checksum') })],
      }),
      run('extract', ['f']),
    ],
    ['clean'],
    { checksum: DIGEST },
  ],
  [
    'a signature under a key of the tree',
    [
      fetch('f', RELEASE),
      verify('v', ['f'], hole('key', { kind: 'tree', file: 'key.asc' }), { mechanism: 'signature' }),
      run('extract', ['f']),
    ],
    [`unverified-download ${RELEASE} default signature-anchored low`, 'gapped'],
  ],
  [
    'a signature under a key fetched as well',
    [
      fetch('f', RELEASE),
      fetch('k', 'https://keys.example/key.asc'),
      verify('v', ['f'], fetched('k'), { mechanism: 'signature' }),
      run('extract', ['f']),
    ],
    [`unverified-download ${RELEASE} default signature-unanchored medium`, 'gapped'],
  ],
  [
    'a fetched list of checksums that is itself signed by a key of the tree',
    [
      fetch('f', RELEASE),
      fetch('s', 'https://github.com/o/tool/releases/download/v1.2.3/SHA256SUMS'),
      verify('w', ['s'], literal('-----BEGIN PGP PUBLIC KEY'), { mechanism: 'signature' }),
      verify('v', ['f'], fetched('s')),
      run('extract', ['f']),
    ],
    [`unverified-download ${RELEASE} default signature-anchored low`, 'gapped'],
  ],
  [
    'a table of known digests with a fall-through',
    [
      fetch('f', RELEASE),
      verify('v', ['f'], hole('sum', { kind: 'tree', file: 'sums.json' }), {
        guards: [guard({ kind: 'undecided', text: 'known !== undefined' })],
      }),
      run('extract', ['f']),
    ],
    [`unverified-download ${RELEASE} conditional none medium`, 'closable'],
  ],
  [
    'an installer from a branch',
    [fetch('f', 'https://raw.githubusercontent.com/o/r/main/install.sh'), run('interpret', ['f'])],
    [
      'remote-script https://raw.githubusercontent.com/o/r/main/install.sh default none high',
      'mutable-git-ref https://raw.githubusercontent.com/o/r/main/install.sh default none high',
      'gapped',
    ],
  ],
  [
    'a program of a repository and branch that one input names',
    [
      fetch(
        'f',
        concat(
          literal('https://raw.githubusercontent.com/'),
          input('source', 'o/r/v1'),
          literal('/dist/index.js'),
        ),
      ),
      run('interpret', ['f']),
    ],
    [
      'remote-script https://raw.githubusercontent.com/o/r/v1/dist/index.js default none high',
      'mutable-git-ref https://raw.githubusercontent.com/o/r/v1/dist/index.js default none high',
      'gapped',
    ],
  ],
  [
    'an installer at a full SHA is followed, no gap',
    [fetch('f', `https://raw.githubusercontent.com/o/r/${SHA}/install.sh`), run('interpret', ['f'])],
    ['clean'],
  ],
  [
    'an installer at a vanity host',
    [fetch('f', 'https://sh.example.dev'), run('interpret', ['f'])],
    ['remote-script https://sh.example.dev default none high', 'gapped'],
  ],
  [
    'an archive of a tag',
    [fetch('f', 'https://github.com/o/r/archive/refs/tags/v1.0.tar.gz'), run('extract', ['f'])],
    ['mutable-git-ref https://github.com/o/r/archive/refs/tags/v1.0.tar.gz default none high', 'gapped'],
  ],
  [
    'loopback is this machine',
    [fetch('f', 'http://localhost:8080/x.sh'), run('interpret', ['f'])],
    ['clean'],
  ],
  [
    'releases/latest is both halves',
    [fetch('f', 'https://github.com/o/t/releases/latest/download/t.tgz'), run('extract', ['f'])],
    [
      'unverified-download https://github.com/o/t/releases/latest/download/t.tgz default none high',
      'floating-version https://github.com/o/t/releases/latest/download/t.tgz default none high',
      'gapped',
    ],
  ],
  [
    'a release API whose answer stands in the address',
    [
      {
        ...base,
        kind: 'resolve',
        id: 'r',
        what: literal('https://api.github.com/repos/o/t/releases/latest'),
      } as Effect,
      fetch(
        'f',
        concat(
          literal('https://github.com/o/t/releases/download/'),
          fetched('r', 'tag_name'),
          literal('/t.tgz'),
        ),
      ),
      run('extract', ['f']),
    ],
    [
      'unverified-download https://github.com/o/t/releases/download/{tag_name}/t.tgz default none high',
      'floating-version https://api.github.com/repos/o/t/releases/latest default none high',
      'gapped',
    ],
  ],
  [
    'an asset address out of a release list names the list',
    [
      {
        ...base,
        kind: 'resolve',
        id: 'r',
        what: literal('https://api.github.com/repos/o/t/releases'),
      } as Effect,
      fetch('f', fetched('r', 'browser_download_url')),
      run('extract', ['f']),
    ],
    [
      'unverified-download https://api.github.com/repos/o/t/releases → {browser_download_url} default none high',
      'floating-version https://api.github.com/repos/o/t/releases default none high',
      'gapped',
    ],
  ],
  [
    'a channel by default, put into the address',
    [
      fetch('f', concat(literal('https://dl.example.com/'), input('version', 'latest'), literal('/tool'))),
      run('execute', ['f']),
    ],
    [
      'unverified-download https://dl.example.com/{version}/tool default none high',
      'floating-version https://dl.example.com/latest/tool default none high',
      'gapped',
    ],
  ],
  [
    'a channel by default, where an address could stand',
    [fetch('f', concat(input('version', 'latest'), literal('/tool'))), run('execute', ['f'])],
    ['unverified-download {version}/tool default none high', 'gapped'],
  ],
  [
    'an address without a version',
    [fetch('f', literal('https://dl.example.com/tool-linux.tgz')), run('extract', ['f'])],
    [
      'unverified-download https://dl.example.com/tool-linux.tgz default none high',
      'floating-version https://dl.example.com/tool-linux.tgz default none high',
      'gapped',
    ],
  ],
  [
    'an address with a date',
    [fetch('f', literal('https://dl.example.com/2020-02-13-tool-lite.zip')), run('extract', ['f'])],
    ['unverified-download https://dl.example.com/2020-02-13-tool-lite.zip default none high', 'gapped'],
  ],
  [
    'an address with a release that is numbered',
    [fetch('f', literal('https://dl.example.com/tool-r27d-linux.tgz')), run('extract', ['f'])],
    ['unverified-download https://dl.example.com/tool-r27d-linux.tgz default none high', 'gapped'],
  ],
  [
    'an address of which the version is empty: there is none on that path',
    [fetch('f', literal('https://dl.example.com/tool-.linux.tgz')), run('extract', ['f'])],
    ['unverified-download https://dl.example.com/tool-.linux.tgz default none high', 'gapped'],
  ],
  [
    'a folder of a channel that has its versions one by one',
    [
      fetch(
        'f',
        concat(literal('https://dl.example.com/nightly/v'), fetched('r', 'version'), literal('/tool')),
      ),
      run('execute', ['f']),
    ],
    ['unverified-download https://dl.example.com/nightly/v{version}/tool default none high', 'gapped'],
  ],
  [
    'so does one whose files are named after a version that is asked for, not after a part of it',
    [
      fetch(
        'f',
        concat(literal('https://d.example/stable/x64/t-'), fetched('r', 'tag_name'), literal('.tgz')),
      ),
      fetch('g', concat(literal('https://e.example/stable/x64/t-'), input('version', '21'), literal('.tgz'))),
      fetch('h', concat(literal('https://d.example/latest/t-'), fetched('r', 'tag_name'), literal('.tgz'))),
      run('extract', ['f', 'g', 'h']),
    ],
    [
      'unverified-download https://d.example/latest/t-{tag_name}.tgz default none high',
      'unverified-download https://d.example/stable/x64/t-{tag_name}.tgz default none high',
      'unverified-download https://e.example/stable/x64/t-{version}.tgz default none high',
      'floating-version https://d.example/latest/t-{tag_name}.tgz default none high',
      'floating-version https://e.example/stable/x64/t-{version}.tgz default none high',
      'gapped',
    ],
  ],
  [
    'further pages of a list, and a word where an address was to come',
    [
      fetch('r', 'https://api.github.com/repos/o/t/releases'),
      fetch('s', hole('url', { kind: 'runner', what: 'header' })),
      fetch('f', either(fetched('r', 'asset'), fetched('s', 'asset'), literal('error'))),
      run('extract', ['f']),
    ],
    [
      'unverified-download https://api.github.com/repos/o/t/releases → {asset} default none high',
      'floating-version https://api.github.com/repos/o/t/releases default none high',
      'gapped',
    ],
  ],
  [
    'the number of a build before `latest`, and the tokens that stand for the newest',
    [
      fetch('f', 'https://d.example/tools-14742923_latest.zip'),
      fetch('g', 'https://d.example/20250101/latest/tool.zip'),
      fetch('h', 'https://repo.example/tool/v2/[RELEASE]/tool'),
      run('execute', ['f', 'g', 'h']),
    ],
    [
      'unverified-download https://d.example/20250101/latest/tool.zip default none high',
      'unverified-download https://d.example/tools-14742923_latest.zip default none high',
      'unverified-download https://repo.example/tool/v2/[RELEASE]/tool default none high',
      'floating-version https://d.example/20250101/latest/tool.zip default none high',
      'floating-version https://repo.example/tool/v2/[RELEASE]/tool default none high',
      'gapped',
    ],
  ],
  [
    'a word in the name of a file, of a release of a version and of another one',
    [
      fetch('f', 'https://github.com/o/t/releases/download/v1.2.3/linux-latest.tar.gz'),
      fetch('g', 'https://github.com/o/t/releases/download/continuous/t-latest.AppImage'),
      run('execute', ['f', 'g']),
    ],
    [
      'unverified-download https://github.com/o/t/releases/download/continuous/t-latest.AppImage default none high',
      'unverified-download https://github.com/o/t/releases/download/v1.2.3/linux-latest.tar.gz default none high',
      'floating-version https://github.com/o/t/releases/download/continuous/t-latest.AppImage default none high',
      'gapped',
    ],
  ],
  [
    'a fetched program is told which version to bring, by what was asked for',
    [
      fetch('r', 'https://api.example/newest'),
      fetch('s', 'https://api.example/token'),
      fetch('f', RELEASE),
      run('execute', ['f'], {
        argv: [concat(literal('--release='), fetched('r')), literal('--token'), fetched('s')],
      }),
    ],
    [
      `unverified-download ${RELEASE} default none high`,
      'floating-version https://api.example/newest default none high',
      'gapped',
    ],
  ],
  [
    'the token of the job is no switch: without it there is an error',
    [
      fetch('f', RELEASE, {
        guards: [guardNot({ kind: 'empty', subject: input('github-token', '${{ github.token }}') })],
      } as Partial<Effect>),
      run('extract', ['f']),
    ],
    [`unverified-download ${RELEASE} default none high`, 'gapped'],
  ],
  [
    'an input that is a part of another address is no way to close',
    [
      fetch(
        'f',
        either(
          guarded(literal(RELEASE), [guard({ kind: 'empty', subject: input('mirror') })]),
          guarded(
            concat(
              hole('URL', { kind: 'env', name: 'URL' }),
              literal('/'),
              input('mirror'),
              literal('/1.2.3/t'),
            ),
            [
              guardNot({ kind: 'empty', subject: input('mirror') }),
              guardNot({ kind: 'empty', subject: hole('URL', { kind: 'env', name: 'URL' }) }),
            ],
          ),
        ),
      ),
      run('extract', ['f']),
    ],
    [`unverified-download ${RELEASE} default none high`, 'gapped'],
  ],
  [
    'what is done on hosted runners, and what on others',
    ['github-hosted', 'self-hosted'].flatMap((kind, index) => [
      fetch(`f${index}`, `https://h.example/${kind}/1.2.3/t`, {
        guards: [guard(is(hole('RUNNER_ENVIRONMENT', { kind: 'env', name: 'RUNNER_ENVIRONMENT' }), kind))],
      } as Partial<Effect>),
      run('extract', [`f${index}`]),
    ]),
    [
      'unverified-download https://h.example/github-hosted/1.2.3/t default none high',
      'unverified-download https://h.example/self-hosted/1.2.3/t conditional none medium',
      'gapped',
    ],
  ],
  [
    'a piece of an input that its default does not have',
    ['image', 'test'].flatMap((word, index) => {
      const piece: Text = {
        alternatives: [
          {
            parts: [
              { name: 'version', origin: { kind: 'input', name: 'version', default: 'latest' }, piece: true },
            ],
            guards: [],
          },
        ],
      };
      return [
        fetch(`f${index}`, `https://h.example/${word}/1.2.3/t`, {
          guards: [guard(is(piece, 'type')), guard(is(piece, word))].slice(index),
        } as Partial<Effect>),
        run('extract', [`f${index}`]),
      ];
    }),
    [
      'unverified-download https://h.example/image/1.2.3/t conditional none medium',
      'unverified-download https://h.example/test/1.2.3/t conditional none medium',
      'closable',
    ],
  ],
  [
    'so does one whose version a file of the caller names',
    [
      fetch(
        'f',
        concat(
          literal('https://dl.example.com/nightly/'),
          hole('content of {version-file}', { kind: 'caller', what: 'file' }),
          literal('/tool'),
        ),
      ),
      run('execute', ['f']),
    ],
    [
      'unverified-download https://dl.example.com/nightly/{content of {version-file}}/tool default none high',
      'gapped',
    ],
  ],
  [
    'a value that is not there is in no address',
    [
      fetch(
        'f',
        either(
          literal('https://dl.example.com/tool-null.tgz'),
          literal('https://dl.example.com/tool-1.0.tgz'),
        ),
      ),
      run('extract', ['f']),
    ],
    ['unverified-download https://dl.example.com/tool-1.0.tgz default none high', 'gapped'],
  ],
  [
    '… but where there is no other address, it is what is known',
    [fetch('f', 'https://dl.example.com/1.0/tool-null.tgz'), run('extract', ['f'])],
    ['unverified-download https://dl.example.com/1.0/tool-null.tgz default none high', 'gapped'],
  ],
  [
    'three servers at one place, one after the other, are mirrors',
    [
      fetch('a', 'https://a.example/t-1.0.0.tgz'),
      fetch('b', 'https://b.example/t-1.0.0.tgz'),
      fetch('c', 'https://c.example/t-1.0.0.tgz'),
      run('extract', ['a', 'b', 'c']),
    ],
    ['unverified-download https://a.example/t-1.0.0.tgz default none high', 'gapped'],
  ],
  [
    'three servers that one place asks for things of their own are three questions',
    [
      fetch('a', 'https://a.example/t-1.0.0.tgz'),
      fetch('b', 'https://b.example/u-1.0.0.tgz'),
      fetch('c', 'https://c.example/v-1.0.0.tgz'),
      run('extract', ['a', 'b', 'c']),
    ],
    [
      'unverified-download https://a.example/t-1.0.0.tgz default none high',
      'unverified-download https://b.example/u-1.0.0.tgz default none high',
      'unverified-download https://c.example/v-1.0.0.tgz default none high',
      'gapped',
    ],
  ],
  [
    'two servers are two questions',
    [
      fetch('a', 'https://a.example/t-1.0.0.tgz'),
      fetch('b', 'https://b.example/t-1.0.0.tgz'),
      run('extract', ['a', 'b']),
    ],
    [
      'unverified-download https://a.example/t-1.0.0.tgz default none high',
      'unverified-download https://b.example/t-1.0.0.tgz default none high',
      'gapped',
    ],
  ],
  [
    'an input that names another server is the same question',
    [
      fetch(
        'f',
        either(
          guarded(concat(input('mirror'), literal('/t-1.0.0.tgz')), [
            guardNot({ kind: 'empty', subject: input('mirror') }),
          ]),
          guarded(literal('https://a.example/t-1.0.0.tgz'), [
            guard({ kind: 'empty', subject: input('mirror') }),
          ]),
        ),
      ),
      run('extract', ['f']),
    ],
    ['unverified-download https://a.example/t-1.0.0.tgz default none high', 'gapped'],
  ],
  [
    '… and is shown by its own server where neither is the ordinary way',
    [
      fetch(
        'f',
        either(
          guarded(concat(input('mirror'), literal('/t-1.0.0.tgz')), [
            guardNot({ kind: 'empty', subject: input('mirror') }),
            guard(is(os, 'win32')),
          ]),
          guarded(literal('https://a.example/t-1.0.0.tgz'), [
            guard({ kind: 'empty', subject: input('mirror') }),
            guard(is(os, 'win32')),
          ]),
        ),
      ),
      run('extract', ['f']),
    ],
    ['unverified-download https://a.example/t-1.0.0.tgz conditional none medium', 'closable'],
  ],
  [
    'a version with and without v is one question',
    [
      fetch('a', concat(literal('https://a.example/t-v'), input('version'), literal('.tgz'))),
      fetch('b', concat(literal('https://a.example/t-'), input('tag'), literal('.tgz')), {
        location: { ...at, line: 2 },
      }),
      run('extract', ['a', 'b']),
    ],
    ['unverified-download https://a.example/t-v{version}.tgz default none high', 'gapped'],
  ],
  [
    'what the caller asks of an address of its own is the caller’s',
    [
      { ...base, kind: 'resolve', id: 'r', what: input('manifest-url') } as Effect,
      fetch('f', concat(literal('https://a.example/'), fetched('r', 'version'), literal('/t.tgz'))),
      run('extract', ['f']),
    ],
    ['unverified-download https://a.example/{version}/t.tgz default none high', 'gapped'],
  ],
  [
    'inputs that only stand together close nothing one by one',
    [
      fetch('f', RELEASE, {
        guards: [
          guardNot({
            kind: 'all',
            of: [
              {
                kind: 'any',
                of: [
                  { kind: 'not', of: { kind: 'empty', subject: input('ref') } },
                  { kind: 'not', of: { kind: 'empty', subject: input('sha') } },
                ],
              },
              {
                kind: 'not',
                of: {
                  kind: 'all',
                  of: [
                    { kind: 'not', of: { kind: 'empty', subject: input('ref') } },
                    { kind: 'not', of: { kind: 'empty', subject: input('sha') } },
                  ],
                },
              },
            ],
          }),
        ],
      } as Partial<Effect>),
      run('extract', ['f']),
    ],
    [`unverified-download ${RELEASE} default none high`, 'gapped'],
  ],
  [
    'a value that this system refuses closes nothing',
    [
      fetch('f', RELEASE, {
        guards: [
          guardNot({
            kind: 'all',
            of: [{ kind: 'not', of: is(os, 'Windows') }, is(input('architecture', '64'), '32')],
          }),
        ],
      } as Partial<Effect>),
      run('extract', ['f']),
    ],
    [`unverified-download ${RELEASE} default none high`, 'gapped'],
  ],
  [
    'a value that fetches another file in the same place closes nothing',
    [
      fetch('f', RELEASE, { guards: [guardNot(is(input('kind', 'a'), 'none'))] } as Partial<Effect>),
      run('extract', ['f']),
      fetch('g', 'https://h.example/v1.2.3/none.tgz', {
        guards: [guard(is(input('kind', 'a'), 'none'))],
      } as Partial<Effect>),
      run('extract', ['g']),
    ],
    [
      `unverified-download ${RELEASE} default none high`,
      'unverified-download https://h.example/v1.2.3/none.tgz conditional none medium',
      'gapped',
    ],
  ],
  [
    'a value with which nothing happens at all is refused, unless it says so',
    [
      fetch('f', RELEASE, { guards: [guardNot(is(input('mode', 'a'), 'assembly'))] } as Partial<Effect>),
      run('extract', ['f'], { guards: [guardNot(is(input('mode', 'a'), 'assembly'))] }),
    ],
    [`unverified-download ${RELEASE} default none high`, 'gapped'],
  ],
  [
    'a tag of an image that an input names by default floats',
    [image(input('image', 'docker.io/acme/tool:latest'))],
    [
      'floating-version docker.io/acme/tool:latest default none high',
      'unpinned-image docker.io/acme/tool:latest default none high',
      'closable',
    ],
  ],
  [
    'of inputs that exclude each other, giving both is no way to close',
    [
      install(concat(literal('tool@'), input('version')), {
        version: input('version'),
        guards: [
          guardNot({
            kind: 'all',
            of: [
              { kind: 'not', of: { kind: 'empty', subject: input('version') } },
              { kind: 'not', of: { kind: 'empty', subject: input('file') } },
            ],
          }),
        ],
      }),
    ],
    ['unpinned-package npm install tool@{version} default none medium', 'gapped'],
  ],
  [
    'an address of your own closes nothing',
    [
      fetch('f', RELEASE, { guards: [guard({ kind: 'empty', subject: input('from') })] } as Partial<Effect>),
      fetch('g', input('from'), {
        guards: [guardNot({ kind: 'empty', subject: input('from') })],
        location: { ...at, line: 2 },
      } as Partial<Effect>),
      run('extract', ['f']),
    ],
    [`unverified-download ${RELEASE} default none high`, 'gapped'],
  ],
  [
    'a value that the action refuses closes nothing',
    [
      install(literal('tool'), {
        guards: [
          guard({
            kind: 'any',
            of: [{ kind: 'empty', subject: input('manager') }, is(input('manager'), 'npm')],
          }),
        ],
      }),
    ],
    ['unpinned-package npm install tool default none high', 'gapped'],
  ],
  [
    'an exact version of a major that the action refuses closes nothing, another one does',
    [
      fetch(
        'f',
        concat(literal('https://dl.example.com/'), input('version', 'latest'), literal('/tool.json')),
        {
          guards: [guardNot({ kind: 'matches', subject: input('version', 'latest'), pattern: '^1' })],
        },
      ),
      install(concat(literal('tool@'), fetched('f')), {
        guards: [guardNot({ kind: 'matches', subject: input('version', 'latest'), pattern: '^1' })],
      }),
    ],
    [
      'floating-version https://dl.example.com/{version}/tool.json default none high',
      'unpinned-package npm install tool@{value} default none high',
      'gapped',
    ],
  ],
  [
    'the packages of one command line are one question',
    [
      install(literal('one')),
      install(literal('two'), { id: 'q' }),
      install(literal('three'), { id: 'r', location: { ...at, line: 2 } }),
    ],
    [
      'unpinned-package npm install one two default none high',
      'unpinned-package npm install three default none high',
      'gapped',
    ],
  ],
  [
    'one package of two registries is two questions, by two managers of one registry it is one',
    [
      install(literal('left')),
      install(literal('left'), { id: 'q', command: 'yarn add' }),
      install(literal('left'), { id: 'r', ecosystem: 'brew', command: 'brew install' }),
    ],
    [
      'unpinned-package brew install left default none high',
      'unpinned-package npm install left default none high',
      'gapped',
    ],
  ],
  [
    'an input is not two values at once',
    [
      fetch('f', RELEASE, { guards: [guard(is(input('tool'), 'left'))] }),
      run('execute', ['f'], { guards: [guard(is(input('tool'), 'right'))] }),
    ],
    ['clean'],
  ],
  [
    'an address without what another one has',
    [
      fetch(
        'f',
        either(
          literal('https://dl.example.com/tool--linux.tgz'),
          concat(literal('https://dl.example.com/tool-'), fetched('r', 'version'), literal('-linux.tgz')),
        ),
      ),
      run('extract', ['f']),
    ],
    ['unverified-download https://dl.example.com/tool-{version}-linux.tgz default none high', 'gapped'],
  ],
  [
    'the image of an input is its default',
    [image(input('image', 'acme/tool:1'))],
    ['unpinned-image acme/tool:1 default none high', 'closable'],
  ],
  [
    'two platforms in one text',
    [
      fetch('f', 'https://dl.example.com/1.0.0/a.tgz', {
        guards: [
          guard({
            kind: 'equals',
            left: concat(os, literal('-'), hole('arch', { kind: 'platform', what: 'arch' })),
            right: literal('darwin-x64'),
          }),
        ],
      }),
      fetch('g', 'https://other.example.com/1.0.0/b.tgz', {
        guards: [
          guard({
            kind: 'equals',
            left: concat(os, literal('-'), hole('arch', { kind: 'platform', what: 'arch' })),
            right: literal('linux-x64'),
          }),
        ],
      }),
      run('extract', ['f', 'g']),
    ],
    [
      'unverified-download https://dl.example.com/1.0.0/a.tgz conditional none medium',
      'unverified-download https://other.example.com/1.0.0/b.tgz default none high',
      'gapped',
    ],
  ],
  [
    'a command of the caller’s own',
    [install(input('command'), { command: 'npx' }), install(input('package', 'tool'), { command: 'npx' })],
    ['unpinned-package npx {package} default none high', 'gapped'],
  ],
  [
    'the caller gave an exact version',
    [
      fetch('f', concat(literal('https://dl.example.com/'), input('version', 'latest'), literal('/tool'))),
      run('execute', ['f']),
    ],
    ['unverified-download https://dl.example.com/{version}/tool default none high', 'gapped'],
    { version: '1.2.3' },
  ],
  [
    'the systems of one tool are one target',
    [
      fetch(
        'f',
        either(
          guarded(literal('https://github.com/o/t/releases/download/v1.2.3/t-linux-amd64.tar.gz'), [
            guard(is(os, 'Linux')),
          ]),
          guarded(literal('https://github.com/o/t/releases/download/v1.2.3/t-windows-amd64.zip'), [
            guardNot(is(os, 'Linux')),
          ]),
        ),
      ),
      run('extract', ['f']),
    ],
    [
      'unverified-download https://github.com/o/t/releases/download/v1.2.3/t-linux-amd64.tar.gz default none high',
      'gapped',
    ],
  ],
  [
    'only on Windows',
    [fetch('f', RELEASE, { guards: [guard(is(os, 'Windows'))] } as Partial<Effect>), run('extract', ['f'])],
    [`unverified-download ${RELEASE} conditional none medium`, 'closable'],
  ],
  [
    'switched off by default',
    [
      fetch('f', RELEASE, { guards: [guard(is(input('install', 'false'), 'true'))] } as Partial<Effect>),
      run('extract', ['f']),
    ],
    [`unverified-download ${RELEASE} conditional none medium`, 'closable'],
  ],
  [
    'switched on by default: an input closes it',
    [
      fetch('f', RELEASE, { guards: [guard(is(input('install', 'true'), 'true'))] } as Partial<Effect>),
      run('extract', ['f']),
    ],
    [`unverified-download ${RELEASE} default none high`, 'closable'],
  ],
  [
    'closed by this caller',
    [
      fetch('f', RELEASE, { guards: [guard(is(input('install', 'true'), 'true'))] } as Partial<Effect>),
      run('extract', ['f']),
    ],
    ['clean'],
    { install: 'false' },
  ],
  [
    'put in place before it is checked, and on PATH after',
    [
      fetch('f', RELEASE),
      run('extract', ['f']),
      verify('v', ['f'], input('sha256'), { fatal: false }),
      {
        ...(run('execute', ['f'], { checks: [{ verify: 'v', when: [] }] }) as object),
        mode: 'path',
      } as Effect,
    ],
    [`unverified-download ${RELEASE} default input-digest high`, 'closable'],
  ],
  [
    'executed before it is checked',
    [
      fetch('f', RELEASE),
      run('execute', ['f']),
      verify('v', ['f'], input('sha256'), { fatal: false }),
      {
        ...(run('execute', ['f'], { checks: [{ verify: 'v', when: [] }] }) as object),
        mode: 'path',
      } as Effect,
    ],
    [`unverified-download ${RELEASE} default none high`, 'gapped'],
  ],
  [
    'another value of an input that chooses between things is refused',
    [
      fetch('f', RELEASE, {
        guards: [guard({ kind: 'empty', subject: input('flavour') })],
      } as Partial<Effect>),
      fetch('g', `${RELEASE}?a`, { guards: [guard(is(input('flavour'), 'plain'))] } as Partial<Effect>),
      fetch('h', `${RELEASE}?b`, { guards: [guard(is(input('flavour'), 'full'))] } as Partial<Effect>),
      run('extract', ['f', 'g', 'h']),
    ],
    [
      `unverified-download ${RELEASE} default none high`,
      `unverified-download ${RELEASE}?a conditional none medium`,
      `unverified-download ${RELEASE}?b conditional none medium`,
      'gapped',
    ],
  ],
  [
    'an input that only goes with another one does not close',
    [
      fetch('f', RELEASE, {
        guards: [
          guardNot({
            kind: 'all',
            of: [is(input('cache', 'false'), 'true'), { kind: 'empty', subject: input('folder') }],
          }),
        ],
      } as Partial<Effect>),
      run('extract', ['f']),
    ],
    [`unverified-download ${RELEASE} default none high`, 'gapped'],
  ],
  [
    'what needs a credential, where that is all there is to do',
    [
      fetch('f', RELEASE, {
        guards: [guardNot({ kind: 'empty', subject: input('api-token') })],
      } as Partial<Effect>),
      run('extract', ['f']),
    ],
    [`unverified-download ${RELEASE} default none high`, 'gapped'],
  ],
  [
    'an exact version in the folder of a channel, and a major one',
    [
      fetch('f', concat(literal('https://d.example/stable/t_'), input('version', '1.94.2'), literal('.tgz'))),
      fetch('g', concat(literal('https://d.example/stable/u_'), input('major', '21'), literal('.tgz'))),
      run('extract', ['f', 'g']),
    ],
    [
      'unverified-download https://d.example/stable/t_{version}.tgz default none high',
      'unverified-download https://d.example/stable/u_{major}.tgz default none high',
      'floating-version https://d.example/stable/u_{major}.tgz default none high',
      'gapped',
    ],
  ],
  [
    'switched off, where the version of another tool brings that one in',
    [
      fetch('f', RELEASE, { guards: [guard(is(input('install', 'true'), 'true'))] } as Partial<Effect>),
      run('extract', ['f']),
      ...OTHER_TOOL,
    ],
    [
      `unverified-download ${RELEASE} default none high`,
      `unverified-download ${RELEASE}?other conditional none medium`,
      'closable',
    ],
  ],
  [
    'no version, where the version of another tool brings that one in',
    [
      fetch('f', RELEASE, {
        guards: [guardNot(is(input('base-version'), 'false')), guard(is(input('mode', 'all'), 'all'))],
      } as Partial<Effect>),
      run('extract', ['f']),
      ...OTHER_TOOL,
    ],
    [
      `unverified-download ${RELEASE} default none high`,
      `unverified-download ${RELEASE}?other conditional none medium`,
      'gapped',
    ],
  ],
  [
    'where the runner has a tool of its own',
    [
      fetch('f', RELEASE, {
        guards: [guard({ kind: 'empty', subject: hole('CONDA', { kind: 'env', name: 'CONDA' }) })],
      } as Partial<Effect>),
      run('extract', ['f']),
    ],
    [`unverified-download ${RELEASE} conditional none medium`, 'closable'],
  ],
  [
    'what is made out of an input that is not given is no word of the caller',
    [
      fetch('f', RELEASE, {
        guards: [guard(is(hole('flavour', { kind: 'input', name: 'flavour', derived: true }), 'plain'))],
      } as Partial<Effect>),
      run('extract', ['f']),
    ],
    [`unverified-download ${RELEASE} default none high`, 'gapped'],
  ],
  [
    'two tests of which the inputs leave one each, and these contradict',
    [
      fetch('f', RELEASE, {
        guards: [
          guardNot({
            kind: 'all',
            of: [
              { kind: 'empty', subject: input('own') },
              { kind: 'undecided', text: 'x' },
            ],
          }),
          guard({ kind: 'any', of: [{ kind: 'undecided', text: 'x' }, is(input('own'), 'yes')] }),
        ],
      } as Partial<Effect>),
      run('extract', ['f']),
    ],
    [`unverified-download ${RELEASE} conditional none medium`, 'closable'],
  ],
  ...(
    [
      ['GITHUB_EVENT_NAME', 'default'],
      ['RUNNER_ENVIRONMENT', 'conditional'],
      ['OWN', 'conditional'],
    ] as const
  ).map(([name, reach]): [string, Effect[], string[]] => [
    `a variable of every run is something, ${name}`,
    [
      fetch('f', RELEASE, {
        guards: [
          guard({
            kind: 'any',
            of: [
              is(hole(name, { kind: 'env', name }), 'push'),
              is(hole(name, { kind: 'env', name }), 'schedule'),
            ],
          }),
        ],
      } as Partial<Effect>),
      run('extract', ['f']),
    ],
    [
      `unverified-download ${RELEASE} ${reach} none ${reach === 'default' ? 'high' : 'medium'}`,
      reach === 'default' ? 'gapped' : 'closable',
    ],
  ]),
  [
    'a variable of every run is never empty',
    [
      fetch('f', RELEASE, {
        guards: [guard({ kind: 'empty', subject: hole('GITHUB_SHA', { kind: 'env', name: 'GITHUB_SHA' }) })],
      } as Partial<Effect>),
      run('extract', ['f']),
    ],
    [`unverified-download ${RELEASE} conditional none medium`, 'closable'],
  ],
  [
    'an image by tag',
    [image(literal('ghcr.io/o/t:1.2'))],
    ['unpinned-image ghcr.io/o/t:1.2 default none high', 'gapped'],
  ],
  [
    'tags of one image, and another one, at one place',
    [
      image(concat(literal('o/t:'), hole('a/version', { kind: 'tree', file: 'v' }), literal('-ios'))),
      image(concat(literal('o/t:'), hole('a/version', { kind: 'tree', file: 'v' }), literal('-web')), {
        id: 'j',
      }),
      image(literal('p/t:1'), { id: 'k' }),
    ],
    [
      'unpinned-image o/t:{a/version}-ios default none high',
      'unpinned-image p/t:1 default none high',
      'gapped',
    ],
  ],
  ['an image by digest', [image(literal(`ghcr.io/o/t:1.2@sha256:${DIGEST}`))], ['clean']],
  ['the caller alone names the image', [image(input('image'))], ['clean']],
  [
    'the caller gives the tag, with a digest',
    [image(concat(literal('ghcr.io/o/t:'), input('version', 'latest')))],
    ['clean'],
    { version: `1.2.3@sha256:${DIGEST}` },
  ],
  [
    'a tag in which an input is only a part takes no digest',
    [image(concat(literal('ghcr.io/o/t:'), input('version', '1.2.3'), literal('-alpine')))],
    ['unpinned-image ghcr.io/o/t:{version}-alpine default none high', 'gapped'],
  ],
  [
    'nor one that is also the name of the container',
    [
      image(concat(literal('o/t:'), input('version', '15')), {
        name: concat(literal('t-'), input('version', '15')),
      }),
    ],
    ['unpinned-image o/t:{version} default none high', 'gapped'],
  ],
  [
    'nor one that is looked up in the list of tags',
    [
      fetch('l', 'https://h.example/v2/t/tags/list', {
        chosenBy: [{ kind: 'input', name: 'version', default: '15' }],
      }),
      image(concat(literal('o/t:'), input('version', '15'))),
    ],
    ['unpinned-image o/t:{version} default none high', 'gapped'],
  ],
  [
    'but one that is looked up only where it is no exact version does',
    [
      fetch('l', 'https://h.example/v2/t/tags/list', {
        chosenBy: [{ kind: 'input', name: 'version', default: '15' }],
        guards: [guard(is(input('version', '15'), 'newest'))],
      }),
      image(concat(literal('o/t:'), input('version', '15'))),
    ],
    ['unpinned-image o/t:{version} default none high', 'closable'],
  ],
  [
    'a tag that is latest or digits takes none',
    [
      image(concat(literal('o/t:'), input('version', '15')), {
        guards: [
          guard({
            kind: 'any',
            of: [
              is(input('version', '15'), 'latest'),
              { kind: 'matches', subject: input('version', '15'), pattern: '^[0-9]+$' },
            ],
          }),
        ],
      }),
    ],
    ['unpinned-image o/t:{version} default none high', 'gapped'],
  ],
  [
    'a tag that has to be digits takes none',
    [
      image(concat(literal('ghcr.io/o/t:'), input('version', '15')), {
        guards: [guard({ kind: 'matches', subject: input('version', '15'), pattern: '^[0-9]+$' })],
      }),
    ],
    ['unpinned-image ghcr.io/o/t:{version} default none high', 'gapped'],
  ],
  [
    'an image whose tag is latest by default',
    [image(concat(literal('ghcr.io/o/t:'), input('version', 'latest')))],
    [
      'floating-version ghcr.io/o/t:latest default none high',
      'unpinned-image ghcr.io/o/t:{version} default none high',
      'closable',
    ],
  ],
  [
    'a package without version',
    [install(literal('left-pad'))],
    ['unpinned-package npm install left-pad default none high', 'gapped'],
  ],
  [
    'a package at an exact version',
    [install(literal('left-pad@1.3.0'), { version: literal('1.3.0') })],
    ['unpinned-package npm install left-pad@1.3.0 default none medium', 'gapped'],
  ],
  [
    'two numbers are a version of choco and pip, and a range of npm and cargo',
    (['choco', 'pypi', 'npm', 'cargo'] as const).map((ecosystem) =>
      install(literal(`${ecosystem}-tool@1.90`), { ecosystem, version: literal('1.90') }),
    ),
    [
      'floating-version npm install cargo-tool@1.90 default none high',
      'floating-version npm install npm-tool@1.90 default none high',
      'unpinned-package npm install choco-tool@1.90 pypi-tool@1.90 default none medium',
      'unpinned-package npm install npm-tool@1.90 cargo-tool@1.90 default none high',
      'gapped',
    ],
  ],
  [
    'a package at a dist-tag',
    [install(literal('left-pad@latest'), { version: literal('latest') })],
    [
      'floating-version npm install left-pad@latest default none high',
      'unpinned-package npm install left-pad@latest default none high',
      'gapped',
    ],
  ],
  ['a lockfile of the tree', [install(literal('.'), { manifest: 'tree', locked: true })], ['clean']],
  ["the caller's own manifest", [install(literal('.'), { manifest: 'caller' })], ['clean']],
  [
    'an action at a tag',
    [{ ...base, kind: 'uses', id: 'u', reference: literal('o/a@v4') } as Effect],
    ['unpinned-action o/a@v4 default none high', 'gapped'],
  ],
  [
    'an action at a full SHA',
    [{ ...base, kind: 'uses', id: 'u', reference: literal(`o/a@${SHA}`) } as Effect],
    ['clean'],
  ],
  [
    'a value that is made out of an input is not the default of that input',
    [
      fetch('f', RELEASE, {
        guards: [
          guard(
            is(hole('type', { kind: 'input', name: 'version', default: 'stable', derived: true }), 'channel'),
          ),
          guard({
            kind: 'empty',
            subject: hole('root', { kind: 'input', name: 'version', default: 'stable', derived: true }),
          }),
        ],
      }),
      run('execute', ['f']),
    ],
    [`unverified-download ${RELEASE} default none high`, 'gapped'],
  ],
  [
    'the newest release of a repository that the caller names, and of its own',
    ['owner', 'github.repository'].flatMap((name): Effect[] => {
      const repository =
        name === 'owner' ? input('repo') : hole(name, { kind: 'caller', what: 'repository' });
      const releases = concat(
        literal('https://api.github.com/repos/'),
        repository,
        literal('/releases/latest'),
      );
      return [
        { ...base, kind: 'resolve', id: `r-${name}`, what: releases } as Effect,
        fetch(
          `f-${name}`,
          concat(
            literal('https://github.com/'),
            repository,
            literal('/releases/download/'),
            fetched(`r-${name}`, 'tag'),
            literal('/t.tgz'),
          ),
        ),
        run('extract', [`f-${name}`]),
      ];
    }),
    [
      'unverified-download https://github.com/{repo}/releases/download/{tag}/t.tgz default none high',
      'floating-version https://api.github.com/repos/{repo}/releases/latest default none high',
      'gapped',
    ],
  ],
  [
    'a clone of the repository that the caller names, with a token',
    [
      {
        ...base,
        kind: 'git-ref',
        id: 'g',
        url: concat(
          literal('https://x-access-token:'),
          input('token'),
          literal('@github.com/'),
          input('repository', '${{ github.repository }}'),
          literal('.git'),
        ),
        ref: input('branch', 'gh-pages'),
      } as Effect,
    ],
    ['clean'],
  ],
  [
    'a checkout of a ref: a commit closes it',
    [
      {
        ...base,
        kind: 'git-ref',
        id: 'f',
        url: literal('https://github.com/o/t'),
        ref: input('ref', 'main'),
      } as Effect,
    ],
    ['mutable-git-ref https://github.com/o/t @ {ref} default none high', 'closable'],
  ],
  [
    'a checkout of a ref that the caller gives as a commit',
    [
      {
        ...base,
        kind: 'git-ref',
        id: 'f',
        url: literal('https://github.com/o/t'),
        ref: input('ref', 'main'),
      } as Effect,
    ],
    ['clean'],
    { ref: SHA },
  ],
  [
    'a checkout of a ref that the caller gives as a branch',
    [
      {
        ...base,
        kind: 'git-ref',
        id: 'f',
        url: literal('https://github.com/o/t'),
        ref: input('ref', 'main'),
      } as Effect,
    ],
    ['mutable-git-ref https://github.com/o/t @ {ref} default none high', 'closable'],
    { ref: 'next' },
  ],
  [
    'a checkout of a ref that is a commit by default',
    [
      {
        ...base,
        kind: 'git-ref',
        id: 'f',
        url: literal('https://github.com/o/t'),
        ref: input('ref', SHA),
      } as Effect,
    ],
    ['mutable-git-ref https://github.com/o/t @ {ref} conditional none medium', 'closable'],
  ],
  [
    'a checkout of a ref that is a commit by default, and that the caller gives as well',
    [
      {
        ...base,
        kind: 'git-ref',
        id: 'f',
        url: literal('https://github.com/o/t'),
        ref: input('ref', SHA),
      } as Effect,
    ],
    ['clean'],
    { ref: SHA },
  ],
  [
    'a checkout of a ref that is a commit by default, and that the caller gives as a branch',
    [
      {
        ...base,
        kind: 'git-ref',
        id: 'f',
        url: literal('https://github.com/o/t'),
        ref: input('ref', SHA),
      } as Effect,
    ],
    ['mutable-git-ref https://github.com/o/t @ {ref} default none high', 'closable'],
    { ref: 'next' },
  ],
  [
    'a clone by the name of a branch: no commit closes it where the command takes names',
    [
      {
        ...base,
        kind: 'git-ref',
        id: 'f',
        url: literal('https://github.com/o/t'),
        ref: input('ref', 'main'),
        named: true,
      } as Effect,
    ],
    ['mutable-git-ref https://github.com/o/t @ {ref} default none high', 'gapped'],
  ],
  [
    'a package that an exact version turns into a clone, of tags alone: neither a version nor a commit closes it',
    [
      install(literal('tool'), {
        guards: [guard({ kind: 'equals', left: input('version', 'stable'), right: literal('stable') })],
      }),
      {
        ...base,
        kind: 'git-ref',
        id: 'g',
        url: literal('https://github.com/acme/tools'),
        ref: input('version', 'stable'),
        guards: [
          guardNot({ kind: 'equals', left: input('version', 'stable'), right: literal('stable') }),
          guard({ kind: 'matches', subject: input('version', 'stable'), pattern: '^v\\d+\\.\\d{4}$' }),
        ],
      } as Effect,
      run('execute', [], {}),
    ],
    [
      'mutable-git-ref https://github.com/acme/tools @ {version} conditional none medium',
      'unpinned-package npm install tool default none high',
      'gapped',
    ],
  ],
  [
    'a clone of a repository that an input names by default',
    [
      {
        ...base,
        kind: 'git-ref',
        id: 'g',
        url: concat(literal('https://github.com/'), input('tools', 'acme/tools')),
        ref: literal('main'),
      } as Effect,
    ],
    ['mutable-git-ref https://github.com/acme/tools @ main default none high', 'gapped'],
  ],
  [
    'an installer of no version, where the caller could have named one',
    [
      fetch('f', 'https://tool.example/install.sh', {
        guards: [
          guard(
            is(
              either(
                guarded(literal('newest'), [guard(is(input('tool-version', 'latest'), 'latest'))]),
                guarded(literal('exact'), [guardNot(is(input('tool-version', 'latest'), 'latest'))]),
              ),
              'newest',
            ),
          ),
        ],
      } as Partial<Effect>),
      run('interpret', ['f']),
      fetch('g', 'https://other.example/install.sh', {
        guards: [guard(is(input('mode', 'quick'), 'quick'))],
      } as Partial<Effect>),
      run('interpret', ['g']),
    ],
    [
      'remote-script https://other.example/install.sh default none high',
      'remote-script https://tool.example/install.sh default none high',
      'floating-version https://tool.example/install.sh default none high',
      'gapped',
    ],
  ],
  [
    'an installer at the root of its host is a script, a program there is none',
    [
      fetch('f', 'https://sh.tool.example'),
      run('execute', ['f']),
      fetch('g', 'https://win.tool.example/'),
      run('execute', ['g']),
    ],
    [
      'remote-script https://sh.tool.example default none high',
      'unverified-download https://win.tool.example/ default none high',
      'floating-version https://win.tool.example/ default none high',
      'gapped',
    ],
  ],
  [
    'a document in a folder of PATH is no program, a file that may be one is',
    [
      fetch('f', 'https://raw.githubusercontent.com/o/t/v1.2.3/matcher.json'),
      run('path', ['f']),
      fetch('g', 'https://raw.githubusercontent.com/o/t/v1.2.3/tool'),
      run('path', ['g']),
    ],
    ['mutable-git-ref https://raw.githubusercontent.com/o/t/v1.2.3/tool default none high', 'gapped'],
  ],
  [
    'a document that says which mirror to take decides no version, one that says which file does',
    [
      fetch('m', 'https://tool.example/mirrors.txt'),
      fetch('f', concat(fetched('m'), literal('/tool-1.2.3.tgz'))),
      run('extract', ['f']),
      fetch('n', 'https://tool.example/newest.txt'),
      fetch('g', concat(fetched('n'), literal('/tool.tgz'))),
      run('extract', ['g']),
    ],
    [
      'unverified-download https://tool.example/mirrors.txt → {value}/tool-1.2.3.tgz default none high',
      'unverified-download https://tool.example/newest.txt → {value}/tool.tgz default none high',
      'floating-version https://tool.example/newest.txt default none high',
      'gapped',
    ],
  ],
  [
    'an address in place of a version is the caller’s; an address by default is not',
    [
      fetch('f', input('version', 'stable')),
      run('extract', ['f']),
      fetch('g', input('url', 'https://h/tool-1.2.3.tgz')),
      run('extract', ['g']),
    ],
    ['unverified-download https://h/tool-1.2.3.tgz default none high', 'gapped'],
  ],
  [
    'an address of the same host in place of a version, and behind a host that hands on',
    [
      fetch(
        'f',
        either(literal('https://h/t/1.2.3/t.tgz'), literal('https://h/t/https://h/t/current/t.tgz')),
      ),
      run('extract', ['f']),
      fetch('g', 'https://proxy.example/https://g/t-1.2.3.tgz'),
      run('extract', ['g']),
      fetch(
        'e',
        concat(
          input('endpoint', 'https://e'),
          either(literal('/t/1.2.3.tgz'), literal('/t/https://e/t/current.tgz')),
        ),
      ),
      run('extract', ['e']),
    ],
    [
      'unverified-download https://e/t/1.2.3.tgz default none high',
      'unverified-download https://h/t/1.2.3/t.tgz default none high',
      'unverified-download https://proxy.example/https://g/t-1.2.3.tgz default none high',
      'gapped',
    ],
  ],
  [
    'a channel of an input with its versions in a folder, and without',
    [
      fetch('v', concat(literal('https://h/'), input('channel', 'stable'), literal('/version.txt'))),
      fetch(
        'f',
        concat(
          literal('https://h/'),
          input('channel', 'stable'),
          literal('/'),
          fetched('v'),
          literal('/t.tgz'),
        ),
      ),
      run('extract', ['f']),
    ],
    [
      'unverified-download https://h/{channel}/{value}/t.tgz default none high',
      'floating-version https://h/{channel}/version.txt default none high',
      'gapped',
    ],
  ],
  [
    'a revision is a version, a word that begins like one is none',
    [
      fetch('f', 'https://h/ndk-r26d-linux.zip'),
      run('extract', ['f']),
      fetch('g', 'https://h/tool-release.zip'),
      run('extract', ['g']),
    ],
    [
      'unverified-download https://h/ndk-r26d-linux.zip default none high',
      'unverified-download https://h/tool-release.zip default none high',
      'floating-version https://h/tool-release.zip default none high',
      'gapped',
    ],
  ],
  [
    'an address in which a value lacks, and one with a comparison, names no channel',
    [
      fetch('f', 'https://h/tool//tool-x64..tgz'),
      run('extract', ['f']),
      fetch('g', 'https://h/tool>=.tgz'),
      run('extract', ['g']),
    ],
    ['unverified-download https://h/tool//tool-x64..tgz default none high', 'gapped'],
  ],
  [
    'a clone of a folder of the machine, and of what is no address',
    [
      {
        ...base,
        kind: 'git-ref',
        id: 'g',
        url: either(concat(literal('file://'), input('bucket')), literal('')),
      } as Effect,
    ],
    ['clean'],
  ],
  [
    'a clone of a branch',
    [
      {
        ...base,
        kind: 'git-ref',
        id: 'g',
        url: literal('https://github.com/o/r.git'),
        ref: literal('main'),
      } as Effect,
    ],
    ['mutable-git-ref https://github.com/o/r.git @ main default none high', 'gapped'],
  ],
  [
    'a clone of a ref that the caller may name by its commit',
    [
      {
        ...base,
        kind: 'git-ref',
        id: 'g',
        url: literal('https://github.com/o/t'),
        ref: input('ref', 'main'),
      },
    ],
    ['mutable-git-ref https://github.com/o/t @ {ref} default none high', 'closable'],
  ],
  [
    'and of one that has to have a name',
    [
      {
        ...base,
        kind: 'git-ref',
        id: 'g',
        url: literal('https://github.com/o/t'),
        ref: input('ref', 'main'),
        named: true,
      },
    ],
    ['mutable-git-ref https://github.com/o/t @ {ref} default none high', 'gapped'],
  ],
  [
    'a clone at a full SHA',
    [
      {
        ...base,
        kind: 'git-ref',
        id: 'g',
        url: literal('https://github.com/o/r.git'),
        ref: literal(SHA),
      } as Effect,
    ],
    ['clean'],
  ],
  [
    'an exact version that has to start with v closes no download',
    [
      fetch('f', concat(literal('https://a.example/'), input('version'), literal('/tool'))),
      fetch('l', 'https://a.example/latest', {
        guards: [guard({ kind: 'empty', subject: input('version') })],
      }),
      run('execute', ['f'], {
        guards: [guard({ kind: 'matches', subject: input('version'), pattern: '^v' })],
      }),
    ],
    ['unverified-download https://a.example/{version}/tool conditional none medium', 'closable'],
  ],
  [
    'what is brought in without a version is the ordinary run, though the tree fixes it',
    [
      fetch('f', RELEASE, { guards: [guard({ kind: 'empty', subject: input('version') })] }),
      verify('v', ['f'], literal(DIGEST)),
      run('execute', ['f'], { guards: [guard({ kind: 'empty', subject: input('version') })] }),
      fetch('g', concat(literal('https://a.example/'), input('version'), literal('/t'))),
      run('execute', ['g'], { guards: [guardNot({ kind: 'empty', subject: input('version') })] }),
    ],
    ['unverified-download https://a.example/{version}/t conditional none medium', 'closable'],
  ],
  [
    'what lacks the version in its address is not brought in without one, and a channel stays one with it',
    [
      fetch('f', {
        alternatives: [
          { parts: ['https://a.example//latest/t-.tgz'], guards: [] },
          ...concat(
            literal('https://a.example/'),
            input('version'),
            literal('/latest/t-'),
            input('version'),
          ).alternatives.map(({ parts }) => ({
            parts,
            guards: [guardNot({ kind: 'empty', subject: input('version') })],
          })),
        ],
      }),
      run('extract', ['f']),
    ],
    [
      'unverified-download https://a.example/{version}/latest/t-{version} default none high',
      'floating-version https://a.example/{version}/latest/t-{version} default none high',
      'gapped',
    ],
  ],
  [
    'where nothing is brought in without a version, one is given',
    [
      fetch('g', concat(literal('https://a.example/'), input('version'), literal('/t'))),
      run('execute', ['g'], { guards: [guardNot({ kind: 'empty', subject: input('version') })] }),
    ],
    ['unverified-download https://a.example/{version}/t default none high', 'gapped'],
  ],
  [
    'a distribution that is told by its file: Ubuntu',
    [
      fetch('f', RELEASE, {
        guards: [guard(isThere('/etc/debian_version')), guardNot(isThere('/etc/arch-release'))],
      }),
      run('extract', ['f']),
    ],
    [`unverified-download ${RELEASE} default none high`, 'gapped'],
  ],
  [
    'a distribution that is told by its file: another one',
    [fetch('f', RELEASE, { guards: [guard(isThere('/etc/alpine-release'))] }), run('extract', ['f'])],
    [`unverified-download ${RELEASE} conditional none medium`, 'closable'],
  ],
  [
    'an input that takes one of two words is closed by no other value',
    [
      fetch('f', RELEASE, {
        guards: [
          guard({
            kind: 'any',
            of: [
              { kind: 'empty', subject: input('part') },
              is(input('part'), 'alpha'),
              is(input('part'), 'beta'),
            ],
          }),
        ],
      }),
      run('extract', ['f']),
    ],
    [`unverified-download ${RELEASE} default none high`, 'gapped'],
  ],
  [
    'an archive without a ref beside one with it',
    [
      fetch(
        'f',
        either(
          guarded(literal('https://api.github.com/repos/o/tool/tarball/'), [
            guard({ kind: 'empty', subject: input('ref') }),
          ]),
          guarded(literal('https://api.github.com/repos/o/tool/tarball/main'), [
            guardNot({ kind: 'empty', subject: input('ref') }),
          ]),
        ),
      ),
      run('extract', ['f']),
    ],
    ['mutable-git-ref https://api.github.com/repos/o/tool/tarball/main conditional none medium', 'closable'],
  ],
  [
    'inputs that name channels and stand in addresses are versions of tools: without any the action has nothing to do',
    [
      {
        ...base,
        kind: 'resolve',
        id: 'r',
        what: literal('https://api.github.com/repos/o/tool/releases/latest'),
        guards: [guard(is(input('tool'), 'latest'))],
      } as Effect,
      fetch(
        'f',
        concat(
          literal('https://github.com/o/tool/releases/download/'),
          either(
            guarded(fetched('r', 'tag_name'), [guard(is(input('tool'), 'latest'))]),
            guarded(input('tool'), [guardNot(is(input('tool'), 'latest'))]),
          ),
          literal('/tool.tgz'),
        ),
        { guards: [guardNot({ kind: 'empty', subject: input('tool') })] },
      ),
      run('extract', ['f'], { guards: [guardNot({ kind: 'empty', subject: input('tool') })] }),
    ],
    [
      'unverified-download https://github.com/o/tool/releases/download/{tool}/tool.tgz default none high',
      'floating-version https://api.github.com/repos/o/tool/releases/latest conditional none medium',
      'gapped',
    ],
  ],
  [
    'an input names a file on a branch: no value of it fixes the branch',
    [
      fetch(
        'f',
        concat(literal('https://github.com/o/r/raw/mirror/'), input('version'), literal('/tool.zip')),
      ),
      run('extract', ['f']),
    ],
    ['mutable-git-ref https://github.com/o/r/raw/mirror/{version}/tool.zip default none high', 'gapped'],
  ],
  [
    'an input names the ref: a full commit SHA fixes it',
    [
      fetch('f', concat(literal('https://github.com/o/r/raw/'), input('version'), literal('/tool.zip'))),
      run('extract', ['f']),
    ],
    ['mutable-git-ref https://github.com/o/r/raw/{version}/tool.zip default none high', 'closable'],
  ],
  [
    "a program of the caller's own runs instead",
    [
      fetch('f', RELEASE, { guards: [guard({ kind: 'empty', subject: input('toolPath') })] }),
      run('extract', ['f'], { guards: [guard({ kind: 'empty', subject: input('toolPath') })] }),
    ],
    [`unverified-download ${RELEASE} default none high`, 'closable'],
  ],
  [
    'another architecture is no way to close a gap, nor another distribution',
    [
      fetch('f', RELEASE, {
        guards: [
          guardNot(is(input('architecture', 'x64'), 'arm')),
          guardNot(is(input('hostArch', 'x64'), 'arm')),
          guardNot(is(input('distro', 'ubuntu'), 'none')),
        ],
      }),
      run('extract', ['f']),
      ...OTHER_TOOL,
    ],
    [
      `unverified-download ${RELEASE} default none high`,
      `unverified-download ${RELEASE}?other conditional none medium`,
      'gapped',
    ],
  ],
  [
    'a value that is refused closes nothing',
    [
      fetch('f', RELEASE, { guards: [guard({ kind: 'empty', subject: input('legacy') })] }),
      run('extract', ['f'], { guards: [guard({ kind: 'empty', subject: input('legacy') })] }),
    ],
    [`unverified-download ${RELEASE} default none high`, 'gapped'],
  ],
  [
    'what only old versions get is no default, what later ones get is',
    [
      fetch('f', 'https://old.example.com/1.2.3/tool.tgz'),
      run('extract', ['f'], { guards: [guard({ kind: 'undecided', text: 'majorVersion < 115' })] }),
      fetch('g', 'https://new.example.com/1.2.3/tool.tgz'),
      run('extract', ['g'], { guards: [guardNot({ kind: 'undecided', text: 'majorVersion < 115' })] }),
    ],
    [
      'unverified-download https://new.example.com/1.2.3/tool.tgz default none high',
      'unverified-download https://old.example.com/1.2.3/tool.tgz conditional none medium',
      'gapped',
    ],
  ],
  [
    'what many tests come to is told in a world',
    [
      fetch('f', RELEASE, { guards: [guard(manyConditions(is(input('flavor', 'a'), 'b')))] }),
      run('extract', ['f']),
      fetch('g', `${RELEASE}?other`, { guards: [guardNot(manyConditions(is(input('flavor', 'a'), 'b')))] }),
      run('extract', ['g']),
    ],
    [
      `unverified-download ${RELEASE} conditional none medium`,
      `unverified-download ${RELEASE}?other default none high`,
      'gapped',
    ],
  ],
  [
    'unless nothing is left then',
    [
      fetch('f', RELEASE, { guards: [guard(manyConditions(is(input('flavor', 'a'), 'b')))] }),
      run('extract', ['f']),
    ],
    [`unverified-download ${RELEASE} default none high`, 'gapped'],
  ],
  [
    'an answered version matches no pattern of channels or addresses, unless it is one of versions too',
    [
      fetch('list', 'https://tool.example/version.txt'),
      ...[
        ['a', '-nightly$'],
        ['b', '^git:\\/\\/'],
        ['e', '^[a-z]+:'],
        ['c', '^(?:latest|v?\\d+)'],
        ['d', '^\\d+\\.'],
      ].flatMap(([name = '', pattern = '']) => [
        fetch(name, `https://${name}.example/${name}-1.2.3.tgz`),
        run('extract', [name], {
          guards: [guard({ kind: 'matches', subject: fetched('list', 'tag_name'), pattern })],
        }),
      ]),
    ],
    [
      'unverified-download https://a.example/a-1.2.3.tgz conditional none medium',
      'unverified-download https://b.example/b-1.2.3.tgz conditional none medium',
      'unverified-download https://c.example/c-1.2.3.tgz default none high',
      'unverified-download https://d.example/d-1.2.3.tgz default none high',
      'unverified-download https://e.example/e-1.2.3.tgz conditional none medium',
      'gapped',
    ],
  ],
  [
    'an answer is a version and no channel',
    [
      fetch('list', 'https://tool.example/version.txt'),
      fetch('f', 'https://a.example/a-1.2.3.tgz'),
      run('extract', ['f'], { guards: [guard(is(fetched('list', 'body'), 'current'))] }),
      fetch('g', 'https://b.example/b-1.2.3.tgz'),
      run('extract', ['g'], { guards: [guardNot(is(fetched('list', 'version'), 'nightly'))] }),
      fetch('h', 'https://c.example/c-1.2.3.tgz'),
      run('extract', ['h'], { guards: [guard(is(fetched('list', 'channel'), 'stable'))] }),
    ],
    [
      'unverified-download https://a.example/a-1.2.3.tgz conditional none medium',
      'unverified-download https://b.example/b-1.2.3.tgz default none high',
      'unverified-download https://c.example/c-1.2.3.tgz default none high',
      'gapped',
    ],
  ],
  [
    'an answer that is no answer is no default',
    [
      fetch('f', RELEASE),
      run('extract', ['f'], { guards: [guardNot({ kind: 'undecided', text: 'response.ok' })] }),
    ],
    [`unverified-download ${RELEASE} conditional none medium`, 'closable'],
  ],
  [
    'a number that is no version can be any',
    [
      fetch('f', RELEASE),
      run('extract', ['f'], { guards: [guard({ kind: 'undecided', text: 'attempt < 3' })] }),
    ],
    [`unverified-download ${RELEASE} default none high`, 'gapped'],
  ],
  [
    'something that could not be read',
    [{ ...base, kind: 'opaque', id: 'o', reason: 'minified beyond reading' } as Effect],
    ['unknown'],
  ],
];

describe('rules', () => {
  it.each(cases)('%s', (_, effects, expected, values = {}) => {
    expect(print(effects, values)).toEqual(expected);
  });
});

/** An input that chooses of a list that is fetched, and what then closes that the list decides. */
const CHOOSERS: readonly [string, Chooser, Record<string, string>, Record<string, string>?][] = [
  ['latest', { kind: 'input', name: 'tool', default: 'latest' }, { tool: 'an exact version' }],
  ['a range', { kind: 'input', name: 'tool', default: '^1.2' }, { tool: 'an exact version' }],
  [
    'a version that has to be given',
    { kind: 'input', name: 'tool-version' },
    { 'tool-version': 'an exact version' },
  ],
  [
    'the latest release',
    { kind: 'input', name: 'tool', default: 'latest-release' },
    { tool: 'an exact version' },
  ],
  ['the latest that the program knows', { kind: 'input', name: 'tool', default: 'latest-known' }, {}],
  ['a branch', { kind: 'input', name: 'tool', default: 'master' }, { tool: 'an exact version' }],
  ['the name of what is listed', { kind: 'input', name: 'list' }, { list: 'an exact version' }],
  ['another name, and nothing', { kind: 'input', name: 'arch' }, {}],
  ['an exact version', { kind: 'input', name: 'tool', default: '4.5.6' }, {}],
  ['an exact version of the caller', { kind: 'input', name: 'tool' }, {}, { tool: '4.5.6' }],
  ['a range of the caller', { kind: 'input', name: 'tool' }, { tool: 'an exact version' }, { tool: '4.x' }],
  ['a channel, which is no version', { kind: 'input', name: 'channel', default: 'stable' }, {}],
  ['what is no version', { kind: 'input', name: 'variant', default: 'small' }, {}],
];

describe('whichever way is taken, a version is missing', () => {
  it('closes with one', () => {
    const isEmpty: Condition = { kind: 'empty', subject: input('version') };
    const other: Condition = { kind: 'undecided', text: 'there is a lockfile' };
    const missing: Condition = {
      kind: 'any',
      of: [
        { kind: 'all', of: [isEmpty, other] },
        { kind: 'all', of: [isEmpty, guardNot(other).condition] },
      ],
    };
    const { findings } = judge(
      [
        fetch('list', 'https://tool.example/list', { guards: [guard(missing)] }),
        fetch('f', fetched('list', 'url')),
        run('extract', ['f']),
      ],
      { action: 'o/r', with: new Map() },
    );
    expect(findings.map(({ kind, closedBy }) => [kind, closedBy])).toContainEqual([
      'floating-version',
      { version: 'an exact version' },
    ]);
  });
});

describe('an image that the caller alone names', () => {
  it.each([
    [undefined, []],
    ['', []],
    ['acme/tool:1', ['unpinned-image']],
  ])('is no gap, with the default %s', (value, kinds) => {
    const image = { ...base, kind: 'image', id: 'i', reference: input('image', value) } as Effect;
    const { findings } = judge([image], { action: 'o/r', with: new Map() });
    expect(findings.map(({ kind }) => kind)).toEqual(kinds);
  });
});

describe('an empty value', () => {
  it.each([
    ['packages', 'tool', { packages: '(empty)' }],
    ['path', '.', {}],
    ['path', './app', {}],
  ])('of %s, which is %s, closes what it names and not where it is done', (name, value, closedBy) => {
    const given: Condition = { kind: 'not', of: { kind: 'empty', subject: input(name, value) } };
    const world = [
      install(literal('left'), { guards: [guard(given)] }),
      fetch('f', 'https://tool.example/tool.json'),
    ];
    const { findings } = judge(world, { action: 'o/r', with: new Map() });
    expect(findings.find(({ kind }) => kind === 'unpinned-package')?.closedBy).toEqual(closedBy);
  });
});

describe('an architecture of 64 bits', () => {
  it('is no version', () => {
    const { findings } = judge(
      [
        fetch('list', 'https://tool.example/list', {
          guards: [guard(is(input('architecture', '64'), '64'))],
        }),
        fetch('f', fetched('list', 'url')),
        run('extract', ['f']),
      ],
      { action: 'o/r', with: new Map() },
    );
    expect(findings.map(({ closedBy }) => closedBy)).toEqual([{}, {}]);
  });
});

describe('an address that names a channel', () => {
  it('is closed by the input whose channel it is', () => {
    const address = 'https://tool.example/latest/tool.tgz';
    const { findings } = judge(
      [
        fetch('f', address, { guards: [guard(is(input('tool', 'latest'), 'latest'))] }),
        run('extract', ['f']),
        fetch('g', concat(literal('https://tool.example/v'), input('tool', 'latest'), literal('/tool.tgz')), {
          guards: [guardNot(is(input('tool', 'latest'), 'latest'))],
        }),
        run('extract', ['g']),
      ],
      { action: 'o/r', with: new Map() },
    );
    expect(findings.map(({ kind, closedBy }) => [kind, closedBy])).toContainEqual([
      'floating-version',
      { tool: 'an exact version' },
    ]);
  });
});

describe('of a list, an input chooses', () => {
  it.each(CHOOSERS)('%s', (_, chooser, closedBy, values = {}) => {
    const { findings } = judge(
      [
        fetch('list', 'https://tool.example/list', { chosenBy: [chooser] }),
        fetch('f', fetched('list', 'url')),
        run('extract', ['f']),
      ],
      { action: 'o/r', with: new Map(Object.entries(values)) },
    );
    expect(findings.find(({ kind }) => kind === 'floating-version')?.closedBy).toEqual(closedBy);
  });
});
