import { describe, expect, test } from 'vitest';
import { hole } from '../../../../src/effects/text.js';
import { linesOf, type Program } from './program.js';

const API = 'https://api.github.com/repos/owner/tool';
const URL = 'https://example.com/tool.tgz';

/** A value of the fetched body is written and unpacked: what code-bearing bytes do. */
function install(p: Program, body: ReturnType<Program['get']>): void {
  p.call(p.use('fs'), 'writeFileSync', '/tmp/tool.tgz', body);
  p.call(p.use('tar'), 'x', p.object({ file: '/tmp/tool.tgz', cwd: '/opt' }));
}

function client(p: Program): ReturnType<Program['get']> {
  return p.call(p.use('@actions/github'), 'getOctokit', 'token');
}

const cases: [string, (p: Program) => void, string[]][] = [
  [
    'a client of the AWS SDK: an object of S3 is bytes, an answer is not',
    (p) => {
      const s3 = p.make(p.use('@smithy/smithy-client'), 'Client');
      const of = (input: Readonly<Record<string, string>>) =>
        p.call(s3, 'send', p.object({ input: p.object(input) }));
      of({ registryIds: '1' });
      of({ Bucket: 'tools', Key: 'mine.tgz', Body: 'what is sent' });
      install(p, p.get(of({ Bucket: 'tools', Key: 'tool.tgz' }), 'Body'));
    },
    ['fetch e1 https://tools.s3.amazonaws.com/tool.tgz', 'run extract e1'],
  ],
  [
    'octokit.rest.repos.getLatestRelease',
    (p) => {
      const answer = p.call(
        client(p),
        'rest.repos.getLatestRelease',
        p.object({ owner: 'owner', repo: 'tool' }),
      );
      install(p, p.get(answer, 'data.body'));
    },
    [`resolve e1 ${API}/releases/latest`, 'run extract e1'],
  ],
  [
    'octokit.repos.getReleaseByTag, the methods of old',
    (p) =>
      void p.call(
        p.make(p.use('@octokit/rest'), 'Octokit'),
        'repos.getReleaseByTag',
        p.object({ owner: 'owner', repo: 'tool', tag: 'v1' }),
      ),
    [`fetch e1 ${API}/releases/tags/v1`],
  ],
  [
    'octokit.request with a route',
    (p) =>
      void p.call(
        client(p),
        'request',
        'GET /repos/{owner}/{repo}/tags',
        p.object({ owner: 'owner', repo: 'tool' }),
      ),
    [`resolve e1 ${API}/tags`],
  ],
  [
    'octokit.request with a URL that is filled in already',
    (p) => void p.call(client(p), 'request', 'GET /repos/owner/tool/releases/latest'),
    [`resolve e1 ${API}/releases/latest`],
  ],
  [
    'octokit.paginate of a method',
    (p) => {
      const octokit = client(p);
      const rows = p.call(
        octokit,
        'paginate',
        p.get(octokit, 'rest.repos.listReleases'),
        p.object({ owner: 'owner', repo: 'tool' }),
      );
      p.call(p.use('@actions/tool-cache'), 'downloadTool', p.get(rows, '0.tarball_url'));
    },
    [`resolve e1 ${API}/releases`, 'fetch e2 {tarball_url}'],
  ],
  [
    'octokit.paginate.iterator of the settings that a method makes',
    (p) => {
      const octokit = client(p);
      const settings = p.call(
        octokit,
        'rest.repos.listReleases.endpoint.merge',
        p.object({ owner: 'owner', repo: 'tool' }),
      );
      const pages = p.call(octokit, 'paginate.iterator', settings);
      p.call(p.use('@actions/tool-cache'), 'downloadTool', p.get(pages, '0.data.url'));
    },
    [`resolve e1 ${API}/releases`, 'fetch e2 {url}'],
  ],
  [
    'where octokit is sent on to: an archive at a ref; the runs of a workflow',
    (p) => {
      const octokit = client(p);
      const of = { owner: 'owner', repo: 'tool' };
      const answer = p.call(octokit, 'rest.repos.downloadZipballArchive', p.object({ ...of, ref: 'v1' }));
      p.call(p.use('@actions/tool-cache'), 'downloadTool', p.get(answer, 'headers.location'));
      p.call(octokit, 'rest.actions.listWorkflowRuns', p.object({ ...of, workflow_id: 'ci.yml' }));
    },
    [
      `fetch e1 ${API}/zipball/v1`,
      `fetch e2 ${API}/zipball/v1`,
      `fetch e3 ${API}/actions/workflows/ci.yml/runs`,
    ],
  ],
  [
    'XMLHttpRequest: what was listened for gets the answer',
    (p) => {
      const request = p.make(p.use('xhr2'), 'XMLHttpRequest');
      p.call(request, 'open', 'GET', URL);
      p.call(
        request,
        'addEventListener',
        'load',
        p.callback(() => {
          install(p, p.get(request, 'response'));
          return undefined;
        }),
      );
      p.call(request, 'send');
    },
    [`fetch e1 ${URL}`, 'run extract e1'],
  ],
  [
    'octokit about issues, labels, checks, uploads: nothing',
    (p) => {
      const octokit = client(p);
      const where = p.object({ owner: 'owner', repo: 'tool' });
      p.call(octokit, 'rest.issues.createComment', where);
      p.call(octokit, 'rest.issues.addLabels', where);
      p.call(octokit, 'rest.pulls.listFiles', where);
      p.call(octokit, 'rest.checks.create', where);
      p.call(octokit, 'rest.repos.uploadReleaseAsset', where);
      p.call(octokit, 'request', 'POST /repos/{owner}/{repo}/releases', where);
      p.call(octokit, 'request', 'GET /repos/{owner}/{repo}/issues', where);
    },
    [],
  ],
  [
    'octokit about the caller’s own repository: nothing',
    (p) => {
      const repository = p.get(p.use('@actions/github'), 'context.repo');
      const where = p.object({ owner: p.get(repository, 'owner'), repo: p.get(repository, 'repo') });
      p.call(client(p), 'rest.repos.listReleases', where);
      p.call(client(p), 'rest.repos.downloadTarballArchive', where);
    },
    [],
  ],
  [
    'fetch',
    (p) => install(p, p.call(p.call(p.use('globalThis'), 'fetch', URL), 'arrayBuffer')),
    [`fetch e1 ${URL}`, 'run extract e1'],
  ],
  [
    'fetch that posts',
    (p) => void p.call(p.use('undici'), 'fetch', URL, p.object({ method: 'POST' })),
    [`fetch e1 send ${URL}`],
  ],
  [
    'node-fetch, pipeline to a file, unpacked',
    (p) => {
      const response = p.apply(p.use('node-fetch'), URL);
      const file = p.call(p.use('fs'), 'createWriteStream', '/tmp/tool.zip');
      p.call(p.use('stream/promises'), 'pipeline', p.get(response, 'body'), file);
      p.apply(p.use('extract-zip'), '/tmp/tool.zip', p.object({ dir: '/opt' }));
    },
    [`fetch e1 ${URL}`, 'run extract e1'],
  ],
  [
    'the default of the default of a CommonJS library, as esbuild and Node import it',
    (p) => {
      install(p, p.get(p.call(p.use('node-fetch'), 'default.default', URL), 'body'));
      install(p, p.get(p.call(p.use('axios'), 'default.default.get', `${URL}?axios`), 'data'));
    },
    [`fetch e1 ${URL}`, 'run extract e1', `fetch e3 ${URL}?axios`, 'run extract e3'],
  ],
  ...['close', 'end', 'destroy'].map((ending): (typeof cases)[number] => [
    `who waits for the ${ending} of a file that is written is called`,
    (p) => {
      const file = p.call(p.use('fs'), 'createWriteStream', '/tmp/tool.zip');
      const body = p.get(p.apply(p.use('node-fetch'), URL), 'body');
      p.call(p.use('stream/promises'), 'pipeline', body, file);
      const unpack = p.callback(() =>
        p.apply(p.use('extract-zip'), '/tmp/tool.zip', p.object({ dir: '/opt' })),
      );
      p.call(file, ending, unpack);
    },
    [`fetch e1 ${URL}`, 'run extract e1'],
  ]),
  [
    'undici.request',
    (p) => install(p, p.call(p.get(p.call(p.use('undici'), 'request', URL), 'body'), 'arrayBuffer')),
    [`fetch e1 ${URL}`, 'run extract e1'],
  ],
  [
    'axios with a base address',
    (p) => {
      const api = p.call(p.use('axios'), 'create', p.object({ baseURL: 'https://example.com' }));
      install(p, p.get(p.call(api, 'get', '/tool.tgz'), 'data'));
    },
    [`fetch e1 ${URL}`, 'run extract e1'],
  ],
  [
    'axios with a stream',
    (p) => {
      const answer = p.apply(p.use('axios'), p.object({ url: URL, responseType: 'stream' }));
      p.call(p.get(answer, 'data'), 'pipe', p.call(p.use('tar'), 'x', p.object({ cwd: '/opt' })));
    },
    [`fetch e1 ${URL}`, 'run extract e1'],
  ],
  [
    'got, its promise and its stream',
    (p) => {
      const got = p.use('got');
      install(p, p.call(p.apply(got, URL), 'buffer'));
      p.call(
        p.call(got, 'stream', URL),
        'pipe',
        p.call(p.use('unzipper'), 'Extract', p.object({ path: '/x' })),
      );
    },
    [`fetch e1 ${URL}`, 'run extract e1', `fetch e3 ${URL}`, 'run extract e3'],
  ],
  [
    'node-downloader-helper, by the path that it gives',
    (p) => {
      const helper = p.make(p.use('node-downloader-helper'), 'DownloaderHelper', URL, '/tmp/in');
      p.call(helper, 'start');
      p.call(p.use('@actions/tool-cache'), 'extractTar', p.call(helper, 'getDownloadPath'));
    },
    [`fetch e1 ${URL}`, 'run extract e1'],
  ],
  [
    'node-downloader-helper, by what it says at the end',
    (p) => {
      const options = p.object({ fileName: 'a.tgz' });
      const helper = p.make(p.use('node-downloader-helper'), 'DownloaderHelper', URL, '/tmp/in', options);
      const done = p.callback((told) =>
        p.call(p.use('@actions/tool-cache'), 'extractTar', p.get(told, 'filePath')),
      );
      p.call(helper, 'on', 'end', done);
      p.call(helper, 'on', 'error', done);
    },
    [`fetch e1 ${URL}`, 'run extract e1'],
  ],
  [
    'nodejs-file-downloader',
    (p) => {
      const downloader = p.make(
        p.use('nodejs-file-downloader'),
        'Downloader',
        p.object({ url: URL, directory: '/tmp/in' }),
      );
      p.call(p.use('@actions/tool-cache'), 'extractTar', p.get(p.call(downloader, 'download'), 'filePath'));
    },
    [`fetch e1 ${URL}`, 'run extract e1'],
  ],
  [
    'https.get with a callback, chunk by chunk',
    (p) => {
      const response = p.callback((message) =>
        p.call(
          message,
          'on',
          'data',
          p.callback((chunk) => {
            install(p, chunk);
            return undefined;
          }),
        ),
      );
      p.call(p.use('https'), 'get', URL, response);
    },
    [`fetch e1 ${URL}`, 'run extract e1'],
  ],
  [
    'https.request by its parts',
    (p) =>
      void p.call(
        p.use('https'),
        'request',
        p.object({ hostname: 'example.com', path: '/x', method: 'PUT' }),
      ),
    ['fetch e1 send https://example.com/x'],
  ],
  [
    'a redirect of an address that names no channel is that address',
    (p) => {
      const again = p.callback((message) =>
        p.call(p.use('fs'), 'writeFileSync', '/tmp/x', p.get(message, 'headers.location')),
      );
      p.call(p.use('https'), 'get', URL, again);
      p.call(p.use('@actions/exec'), 'exec', 'echo', p.list(p.call(p.use('fs'), 'readFileSync', '/tmp/x')));
    },
    [`fetch e1 ${URL}`, `$ echo ${URL}`],
  ],
  [
    'a redirect of an address of the latest version is an answer',
    (p) => {
      const response = p.call(p.use('globalThis'), 'fetch', 'https://example.com/latest');
      p.call(p.use('globalThis'), 'fetch', p.get(response, 'url'));
    },
    ['fetch e1 https://example.com/latest', 'fetch e2 {location}'],
  ],
  [
    'needle, request, superagent',
    (p) => {
      p.call(p.use('needle'), 'get', URL);
      p.apply(p.use('request'), p.object({ uri: URL }));
      p.call(p.call(p.use('superagent'), 'get', URL), 'set', 'accept', '*/*');
    },
    [`fetch e1 ${URL}`, `fetch e2 ${URL}`, `fetch e3 ${URL}`],
  ],
  [
    'an address with a hole',
    (p) =>
      void p.call(p.use('globalThis'), 'fetch', {
        kind: 'text',
        text: hole('version', { kind: 'input', name: 'version' }),
      }),
    ['fetch e1 {version}'],
  ],
];

describe('clients', () => {
  test.each(cases)('%s', (_, body, expected) => {
    expect(linesOf(body)).toEqual(expected);
  });
});
