import { describe, expect, test } from 'vitest';
import { type Condition, guard, guardNot } from '../../../../src/effects/condition.js';
import { either, guarded, hole, literal } from '../../../../src/effects/text.js';
import { linesOf, type Program, printedOf } from './program.js';

const latest: Condition = {
  kind: 'equals',
  left: hole('v', { kind: 'input', name: 'v' }),
  right: literal('latest'),
};
const [isLatest, isOther] = [guard(latest), guardNot(latest)];
const URL = 'https://example.com/tool-1.2.3.tar.gz';

const cases: [string, (p: Program) => void, string[]][] = [
  [
    'tc.downloadTool, extractTar, cacheDir, core.addPath',
    (p) => {
      const tc = p.use('@actions/tool-cache');
      const folder = p.call(tc, 'extractTar', p.call(tc, 'downloadTool', URL));
      p.call(p.use('@actions/core'), 'addPath', p.call(tc, 'cacheDir', folder, 'tool', '1.2.3'));
    },
    [`fetch e1 ${URL}`, 'run extract e1', 'run install e1', 'run path e1'],
  ],
  [
    'a template of Handlebars, and of Mustache',
    (p) => {
      const tc = p.use('@actions/tool-cache');
      const template = p.call(
        p.use('handlebars'),
        'compile',
        '{{#if latest~}} a/latest {{~else~}} a/{{ v }}\n{{~/if}}/{{file}}',
      );
      p.call(tc, 'downloadTool', p.apply(template, p.object({ latest: true, v: '1', file: 'x' })));
      p.call(tc, 'downloadTool', p.apply(template, p.object({ latest: false, v: '1', file: 'x' })));
      p.call(
        tc,
        'downloadTool',
        p.call(
          p.use('mustache'),
          'render',
          'b/{{^old}}new{{/old}}/{{a.b}}',
          p.object({ a: p.object({ b: 'c' }) }),
        ),
      );
    },
    ['fetch e1 a/latest/x', 'fetch e2 a/1/x', 'fetch e3 b/new/c'],
  ],
  [
    'a template with a list, and with what a helper makes of a value',
    (p) => {
      const data = p.object({
        all: p.list(p.object({ a: '1' }), p.object({ a: '2' })),
        none: p.list(),
        b: 'x',
      });
      const template = '{{#each all}}{{a}}/{{/each}}{{#each none}}no{{/each}}{{upper b}}';
      p.call(
        p.use('@actions/tool-cache'),
        'downloadTool',
        p.apply(p.call(p.use('handlebars'), 'compile', template), data),
      );
    },
    ['fetch e1 1/2/{b}'],
  ],
  [
    'a template with a helper that is not known stands for what is made of it',
    (p) =>
      void p.call(
        p.use('@actions/tool-cache'),
        'downloadTool',
        p.call(p.use('mustache'), 'render', 'b/{{#f x y}}z{{/f}}', p.object({})),
      ),
    ['fetch e1 b/{{#f x y}}z{{/f}}'],
  ],
  [
    'tc.downloadTool to a named file, extracted to a named folder',
    (p) => {
      const tc = p.use('@actions/tool-cache');
      const file = p.call(tc, 'downloadTool', URL, '/tmp/tool.tgz');
      p.call(tc, 'extractTar', file, '/opt/tool');
      p.call(p.use('@actions/core'), 'addPath', '/opt/tool/bin');
    },
    [`fetch e1 ${URL}`, 'run extract e1', 'run path e1'],
  ],
  [
    'a folder without fetched bytes on PATH is nothing',
    (p) => void p.call(p.use('@actions/core'), 'addPath', '/usr/local/bin'),
    [],
  ],
  [
    'tc.getManifestFromRepo and findFromManifest',
    (p) => {
      const tc = p.use('@actions/tool-cache');
      const manifest = p.call(tc, 'getManifestFromRepo', 'actions', 'node-versions', 'token', 'main');
      const found = p.call(tc, 'findFromManifest', '20', true, manifest, 'x64');
      p.call(tc, 'downloadTool', p.get(found, 'files.0.download_url'));
    },
    [
      'resolve e1 https://api.github.com/repos/actions/node-versions/git/trees/main -> versions-manifest.json',
      'fetch e2 {download_url}',
    ],
  ],
  [
    'exec.exec splits its command line, quotes hold together',
    (p) => void p.call(p.use('@actions/exec'), 'exec', '"/usr/bin/tool" --name "a b"', p.list('last')),
    ['$ /usr/bin/tool --name a b last'],
  ],
  [
    'exec.exec of a command line that is one of two',
    (p) => {
      const line = either(guarded(literal('a x'), [isLatest]), guarded(literal('b y'), [isOther]));
      p.call(p.use('@actions/exec'), 'exec', { kind: 'text', text: line });
    },
    ['$ a x', '$ b y'],
  ],
  [
    'exec.getExecOutput hands its output to listeners',
    (p) => {
      const stdout = p.callback((text) => p.call(p.use('@actions/exec'), 'exec', 'echo', p.list(text)));
      p.call(
        p.use('@actions/exec'),
        'getExecOutput',
        'git',
        p.list('tag'),
        p.object({ listeners: p.object({ stdout }) }),
      );
    },
    ['$ git tag', '$ echo {output}'],
  ],
  [
    'io.cp of a fetched file',
    (p) => {
      const tc = p.use('@actions/tool-cache');
      p.call(p.use('@actions/io'), 'cp', p.call(tc, 'downloadTool', URL), '/opt/tool');
      p.call(p.use('@actions/core'), 'addPath', '/opt/tool');
    },
    [`fetch e1 ${URL}`, 'run path e1'],
  ],
  [
    'http-client: getJson is a document, postJson sends',
    (p) => {
      const client = p.make(p.use('@actions/http-client'), 'HttpClient', 'agent');
      const answer = p.call(client, 'getJson', 'https://example.com/index.json');
      p.call(p.use('@actions/tool-cache'), 'downloadTool', p.get(answer, 'result.url'));
      p.call(client, 'postJson', 'https://example.com/report', p.object({}));
      p.call(client, 'head', URL);
    },
    [
      'fetch e1 https://example.com/index.json',
      'fetch e2 {url}',
      'fetch e3 send https://example.com/report',
      `fetch e4 probe ${URL}`,
    ],
  ],
  [
    'http-client: the message is piped to a file that is made executable',
    (p) => {
      const fs = p.use('fs');
      const response = p.call(p.make(p.use('@actions/http-client'), 'HttpClient'), 'get', URL);
      p.call(response, 'message.pipe', p.call(fs, 'createWriteStream', '/tmp/tool'));
      p.call(fs, 'chmodSync', '/tmp/tool', '755');
    },
    [`fetch e1 ${URL}`, 'run install e1'],
  ],
  [
    'http-client: piped to a file once that is open',
    (p) => {
      const fs = p.use('fs');
      const response = p.call(p.make(p.use('@actions/http-client'), 'HttpClient'), 'get', URL);
      const file = p.call(fs, 'createWriteStream', '/tmp/tool');
      const pipe = p.callback(() => p.call(response, 'message.pipe', file));
      p.call(file, 'on', 'open', pipe);
      p.call(
        p.call(fs, 'createWriteStream', '/tmp/never'),
        'on',
        'finish',
        p.callback(() => p.call(fs, 'chmodSync', '/tmp/tool', '755')),
      );
      p.call(fs, 'chmodSync', '/tmp/tool', '755');
    },
    [`fetch e1 ${URL}`, 'run install e1'],
  ],
  [
    'cache, artifact, glob, attest: the caller’s own data',
    (p) => {
      p.call(p.use('@actions/cache'), 'restoreCache', p.list('node_modules'), 'key');
      p.call(p.use('@actions/cache'), 'saveCache', p.list('node_modules'), 'key');
      p.call(p.make(p.use('@actions/artifact'), 'DefaultArtifactClient'), 'uploadArtifact', 'name', p.list());
      p.call(p.call(p.use('@actions/glob'), 'create', '**'), 'glob');
      p.call(p.use('@actions/attest'), 'attest', p.object({}));
      p.call(p.use('@actions/core'), 'setOutput', 'a', 'b');
    },
    [],
  ],
];

describe('the toolkit', () => {
  test.each(cases)('%s', (_, body, expected) => {
    expect(linesOf(body)).toEqual(expected);
  });
});

describe('what the toolkit gives', () => {
  const values: [string, (p: Program) => ReturnType<Program['call']>, string][] = [
    ['an input', (p) => p.call(p.use('@actions/core'), 'getInput', 'version'), '{version}'],
    [
      'tc.find: nothing, or a cached tool',
      (p) => p.call(p.use('@actions/tool-cache'), 'find', 'node', '20'),
      ' | {tool cache}',
    ],
    ['io.which', (p) => p.call(p.use('@actions/io'), 'which', 'docker', true), 'docker'],
    ['core.platform.arch', (p) => p.get(p.use('@actions/core'), 'platform.arch'), '{arch}'],
    [
      'core.group',
      (p) =>
        p.call(
          p.use('@actions/core'),
          'group',
          'x',
          p.callback(() => 'inner'),
        ),
      'inner',
    ],
  ];
  test.each(values)('%s', (_, body, expected) => {
    expect(printedOf(body)).toBe(expected);
  });
});
