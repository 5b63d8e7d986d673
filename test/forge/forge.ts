import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestRepository } from './repository.js';

/** What a request gets instead of the forge's answer; `undefined` lets it through. */
export type Fault = (request: IncomingMessage, response: ServerResponse) => boolean | undefined;

/** An HTTP server that answers as GitHub's REST API does, from git repositories. */
export interface Forge {
  readonly apiUrl: string;
  /** `<method> <path>` of every request, with what came in `authorization`. */
  readonly requests: { readonly path: string; readonly authorization: string | undefined }[];
  /** `owner/repo` → repository. */
  readonly repositories: Map<string, TestRepository>;
  /** `owner/old` → `owner/new`. */
  readonly renamed: Map<string, string>;
  /** Each is asked about the next request that comes, then dropped where it answered. */
  readonly faults: Fault[];
  close(): Promise<void>;
}

/** @param delayMs how long each answer takes to begin */
export async function startForge(delayMs = 0): Promise<Forge> {
  const requests: Forge['requests'] = [];
  const repositories: Forge['repositories'] = new Map();
  const renamed: Forge['renamed'] = new Map();
  const faults: Fault[] = [];

  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    requests.push({ path, authorization: request.headers.authorization });
    const answering = faults.findIndex((fault) => fault(request, response));
    if (answering !== -1) {
      faults.splice(answering, 1);
      return;
    }
    if (delayMs > 0) setTimeout(() => answer(path, request, response), delayMs);
    else answer(path, request, response);
  });

  function answer(path: string, request: IncomingMessage, response: ServerResponse): void {
    const url = new URL(path, 'http://forge');
    const [, , owner, name, what, ...rest] = url.pathname.split('/').map(decodeURIComponent);
    const to = renamed.get(`${owner}/${name}`);
    if (to !== undefined) {
      send(response, 301, '', { location: path.replace(`${owner}/${name}`, to) });
      return;
    }
    const repository = repositories.get(`${owner}/${name}`);
    if (!repository) send(response, 404, '{"message": "Not Found"}');
    else if (what === undefined) send(response, 200, '{}');
    else if (what === 'commits') sendSha(repository, rest.join('/'), request, response);
    else if (what === 'tarball') sendTarball(repository, `${owner}-${name}`, rest.join('/'), response);
    else if (what === 'contents')
      sendRaw(repository, url.searchParams.get('ref') ?? '', rest.join('/'), response);
    else send(response, 404, '{"message": "Not Found"}');
  }

  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    apiUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    repositories,
    renamed,
    faults,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

export function send(
  response: ServerResponse,
  status: number,
  body: string | Uint8Array,
  headers: Record<string, string> = {},
): true {
  response.writeHead(status, headers).end(body);
  return true;
}

function sendSha(
  repository: TestRepository,
  ref: string,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  let sha: string;
  try {
    sha = repository.git('rev-parse', '--verify', '--quiet', `${ref}^{commit}`);
  } catch {
    send(response, 422, `{"message": "No commit found for SHA: ${ref}"}`);
    return;
  }
  const etag = `"${createHash('sha256').update(sha).digest('hex')}"`;
  if (request.headers['if-none-match'] === etag) send(response, 304, '', { etag });
  else send(response, 200, sha, { etag });
}

function sendTarball(repository: TestRepository, name: string, sha: string, response: ServerResponse): void {
  try {
    send(response, 200, tarballOf(repository, sha, `${name}-${sha.slice(0, 7)}/`));
  } catch {
    send(response, 404, '{"message": "Not Found"}');
  }
}

function sendRaw(repository: TestRepository, sha: string, path: string, response: ServerResponse): void {
  send(response, 200, repository.git('show', `${sha}:${path}`));
}

/** `git archive`'s own tar.gz of the commit. */
export function tarballOf(repository: TestRepository, sha: string, prefix: string): Buffer {
  return execFileSync(
    'git',
    ['--git-dir', repository.gitDir, 'archive', '--format=tar.gz', `--prefix=${prefix}`, sha],
    { maxBuffer: 256 * 1024 * 1024, stdio: ['ignore', 'pipe', 'ignore'] },
  );
}
