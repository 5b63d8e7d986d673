import { setTimeout as delay } from 'node:timers/promises';
import { type Dispatcher, EnvHttpProxyAgent, request } from 'undici';
import type { Cache } from './cache.js';
import { checkRef, isFullSha } from './git.js';
import { SourceError } from './source-error.js';

export interface GitHubOptions {
  /** `https://api.github.com`, or `https://<host>/api/v3` of GitHub Enterprise Server. GITHUB_API_URL unless told. */
  readonly apiUrl?: string | undefined;
  /** GITHUB_TOKEN or GH_TOKEN unless told. */
  readonly token?: string | undefined;
  /** Keeps what refs resolved to, with their ETags. */
  readonly cache: Cache;
  readonly fetch?: FetchLimits | undefined;
  readonly onProgress?: ((event: SourceProgress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface FetchLimits {
  /** Tries after the first one. 4 unless told. */
  readonly retries?: number;
  /** The first pause; it doubles with each try, with jitter. 500 ms unless told. */
  readonly backoffMs?: number;
  /** Without a byte for so long, a request counts as failed. 30 s unless told. */
  readonly timeoutMs?: number;
  /** A rate limit that lasts longer than this is an error at once. 120 s unless told. */
  readonly maxRateLimitWaitMs?: number;
}

export interface SourceProgress {
  /** `owner/repo@ref`. */
  readonly origin: string;
  readonly what: 'resolving' | 'downloading' | 'retrying' | 'waiting' | 'renamed';
  readonly detail?: string;
}

export interface GitHub {
  /** `github.com`, or the host of the Enterprise Server. */
  readonly host: string;
  /** The full SHA of a tag, branch or short SHA. */
  resolve(owner: string, repo: string, ref: string): Promise<string>;
  /** Hands the tarball of the commit to `consume`, again from the start after a broken transfer. */
  tarball<T>(
    owner: string,
    repo: string,
    sha: string,
    consume: (body: AsyncIterable<Uint8Array>) => Promise<T>,
  ): Promise<T>;
  /** A file as it is in the commit, without `export-subst`; undefined where it is not to be had. */
  rawFile(owner: string, repo: string, sha: string, path: string): Promise<Uint8Array | undefined>;
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Dispatcher.ResponseData['body'];
  /** Whether the repository answered under another address. */
  readonly renamed: boolean;
}

/** What the server said that another try may change: `afterMs` is how long it asks to wait. */
interface Retry {
  readonly error: SourceError;
  readonly afterMs?: number;
}

const maxRedirects = 5;
const maxTextBytes = 1024 * 1024;
const maxRawBytes = 8 * 1024 * 1024;
/** https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api: without a header, wait for a minute. */
const secondaryLimitMs = 60_000;

/** A client of GitHub's REST API for what pindrift needs. Its methods throw SourceError. */
export function githubClient(options: GitHubOptions): GitHub {
  const apiUrl = (options.apiUrl ?? process.env.GITHUB_API_URL ?? 'https://api.github.com').replace(
    /\/+$/,
    '',
  );
  const token = options.token ?? (process.env.GITHUB_TOKEN || process.env.GH_TOKEN || undefined);
  if (!URL.canParse(apiUrl)) throw new SourceError('invalid-ref', `API URL '${apiUrl}' is not a URL`);
  const apiOrigin = new URL(apiUrl).origin;
  const apiHost = new URL(apiUrl).host;
  const host = apiHost === 'api.github.com' ? 'github.com' : apiHost;
  const retries = options.fetch?.retries ?? 4;
  const backoffMs = options.fetch?.backoffMs ?? 500;
  const timeoutMs = options.fetch?.timeoutMs ?? 30_000;
  const maxWaitMs = options.fetch?.maxRateLimitWaitMs ?? 120_000;
  let agent: Dispatcher | undefined;

  /** Made at the first request: a proxy variable that is no URL must not stop a run that fetches nothing. */
  function dispatcher(): Dispatcher {
    agent ??= new EnvHttpProxyAgent({
      headersTimeout: timeoutMs,
      bodyTimeout: timeoutMs,
      connect: { timeout: timeoutMs },
    });
    return agent;
  }

  async function get(path: string, headers: Record<string, string>): Promise<Answer> {
    let url = new URL(apiUrl + path);
    let renamed = false;
    for (let redirects = 0; redirects <= maxRedirects; redirects += 1) {
      const authorization = token && url.origin === apiOrigin ? { authorization: `Bearer ${token}` } : {};
      const response = await request(url, {
        dispatcher: dispatcher(),
        signal: options.signal ?? null,
        headers: {
          'user-agent': 'pindrift',
          'x-github-api-version': '2022-11-28',
          ...headers,
          ...authorization,
        },
      });
      const answered = plainHeaders(response.headers);
      if (![301, 302, 303, 307, 308].includes(response.statusCode) || answered.location === undefined) {
        return { status: response.statusCode, headers: answered, body: response.body, renamed };
      }
      await response.body.dump();
      const next = new URL(answered.location, url);
      if (next.protocol !== 'https:' && next.protocol !== url.protocol) {
        throw new SourceError('network', `${url.host} redirects to ${next.protocol}//, which is refused`);
      }
      renamed ||= next.origin === apiOrigin && response.statusCode !== 302;
      url = next;
    }
    throw new SourceError('network', `${apiHost}: over ${maxRedirects} redirects`);
  }

  /** Asks, and asks again where that can help; `use` gets every answer that is no reason to retry. */
  async function ask<T>(
    origin: string,
    path: string,
    headers: Record<string, string>,
    use: (answer: Answer) => Promise<T>,
  ): Promise<T> {
    for (let attempt = 0; ; attempt += 1) {
      const outcome = await attemptOnce(origin, path, headers, use);
      if ('value' in outcome) return outcome.value;
      const { error, afterMs } = outcome.retry;
      if (attempt >= retries) throw error;
      const pause = afterMs ?? backoffMs * 2 ** attempt * (0.5 + Math.random());
      if (afterMs !== undefined && afterMs > maxWaitMs) throw error;
      options.onProgress?.({
        origin,
        what: afterMs === undefined ? 'retrying' : 'waiting',
        detail: `${error.message}; again in ${Math.ceil(pause / 1000)} s`,
      });
      await delay(pause, undefined, options.signal ? { signal: options.signal } : {});
    }
  }

  async function attemptOnce<T>(
    origin: string,
    path: string,
    headers: Record<string, string>,
    use: (answer: Answer) => Promise<T>,
  ): Promise<{ value: T } | { retry: Retry }> {
    try {
      const answer = await get(path, headers);
      if (answer.renamed)
        options.onProgress?.({ origin, what: 'renamed', detail: 'the repository has moved' });
      const retry = await retryOf(origin, answer);
      if (retry) return { retry };
      return { value: await use(answer) };
    } catch (error) {
      options.signal?.throwIfAborted();
      if (error instanceof SourceError) {
        if (error.code !== 'corrupt') throw error;
        return { retry: { error } };
      }
      if (!isNetworkError(error)) throw error;
      const why = error instanceof Error ? error.message : String(error);
      return {
        retry: { error: new SourceError('network', `${origin}: ${apiHost}: ${why}`, { cause: error }) },
      };
    }
  }

  async function retryOf(origin: string, answer: Answer): Promise<Retry | undefined> {
    const { status, headers } = answer;
    if (status >= 500) {
      await answer.body.dump();
      const afterMs = retryAfter(headers);
      const error = new SourceError('network', `${origin}: ${apiHost} answered ${status}`);
      return afterMs === undefined ? { error } : { error, afterMs };
    }
    if (status !== 429 && status !== 403) return undefined;
    const said = await readText(answer.body);
    const limited =
      status === 429 ||
      headers['retry-after'] !== undefined ||
      headers['x-ratelimit-remaining'] === '0' ||
      /rate limit/i.test(said);
    if (limited) {
      const afterMs = retryAfter(headers) ?? untilReset(headers) ?? secondaryLimitMs;
      const hint = token ? '' : '; set GITHUB_TOKEN for a higher limit';
      const message = `${origin}: rate limit of ${host}, for another ${Math.ceil(afterMs / 1000)} s${hint}`;
      return { error: new SourceError('rate-limited', message), afterMs };
    }
    const sso = headers['x-github-sso'] ? ' (the token needs SSO authorisation for the organisation)' : '';
    throw new SourceError('forbidden', `${origin}: ${host} forbids access${sso}: ${firstLine(said)}`);
  }

  /** The error for an answer that is no success. */
  async function failure(answer: Answer, owner: string, repo: string, ref: string): Promise<SourceError> {
    const name = `${owner}/${repo}`;
    const origin = `${name}@${ref}`;
    const said = firstLine(await readText(answer.body));
    if (answer.status === 401) {
      return new SourceError(
        'forbidden',
        `${origin}: ${host} does not accept the token (GITHUB_TOKEN or GH_TOKEN)`,
      );
    }
    if (answer.status === 451) {
      return new SourceError('forbidden', `${origin}: ${host} does not serve it for legal reasons`);
    }
    if (answer.status === 409) return new SourceError('ref-not-found', `${origin}: the repository is empty`);
    if (answer.status !== 404 && answer.status !== 422) {
      return new SourceError('network', `${origin}: ${host} answered ${answer.status}: ${said}`);
    }
    const repository = await ask(origin, `/repos/${name}`, json, async (about) => {
      await about.body.dump();
      return about;
    });
    if (repository.status === 404) {
      const moved = repository.renamed || answer.renamed ? ' under its new name' : '';
      const login = token ? 'private to others' : 'private (set GITHUB_TOKEN)';
      return new SourceError(
        'repository-not-found',
        `${name}: repository not found on ${host}${moved} (removed, renamed, or ${login}?)`,
      );
    }
    return /^[0-9a-f]{7,40}$/i.test(ref)
      ? new SourceError('commit-not-found', `${origin}: commit not found on ${host} (is it a fork's?)`)
      : new SourceError('ref-not-found', `${origin}: no such tag or branch on ${host}`);
  }

  return {
    host,
    async resolve(owner, repo, ref) {
      checkName(owner, repo);
      checkRef(ref);
      if (isFullSha(ref)) return ref.toLowerCase();
      const origin = `${owner}/${repo}@${ref}`;
      const key = refKey(host, owner, repo, ref);
      const known = storedRef(options.cache, key);
      options.onProgress?.({ origin, what: 'resolving' });
      const headers = {
        accept: 'application/vnd.github.sha',
        ...(known?.etag ? { 'if-none-match': known.etag } : {}),
      };
      return ask(origin, `/repos/${owner}/${repo}/commits/${encodePath(ref)}`, headers, async (answer) => {
        if (answer.status === 304 && known) {
          await answer.body.dump();
          return known.sha;
        }
        if (answer.status !== 200) throw await failure(answer, owner, repo, ref);
        const sha = (await readText(answer.body)).trim();
        if (!isFullSha(sha)) throw new SourceError('corrupt', `${origin}: ${host} did not answer with a SHA`);
        options.cache.putResult(key, JSON.stringify({ sha, etag: answer.headers.etag }));
        return sha;
      });
    },
    async tarball(owner, repo, sha, consume) {
      checkName(owner, repo);
      const origin = `${owner}/${repo}@${sha}`;
      options.onProgress?.({ origin, what: 'downloading' });
      return ask(origin, `/repos/${owner}/${repo}/tarball/${sha}`, json, async (answer) => {
        if (answer.status !== 200) throw await failure(answer, owner, repo, sha);
        try {
          return await consume(answer.body);
        } finally {
          answer.body.destroy();
        }
      });
    },
    async rawFile(owner, repo, sha, path) {
      checkName(owner, repo);
      const address = `/repos/${owner}/${repo}/contents/${encodePath(path)}?ref=${sha}`;
      const headers = { accept: 'application/vnd.github.raw+json' };
      return ask(`${owner}/${repo}@${sha}`, address, headers, async (answer) => {
        if (answer.status === 200) return readBytes(answer.body, maxRawBytes);
        await answer.body.dump();
        return undefined;
      });
    },
  };
}

const json = { accept: 'application/vnd.github+json' };

/** What the ref resolved to when it was last asked for. */
export function lastResolved(
  cache: Cache,
  host: string,
  owner: string,
  repo: string,
  ref: string,
): string | undefined {
  return storedRef(cache, refKey(host, owner, repo, ref))?.sha;
}

/** Throws SourceError `invalid-ref` for what is no GitHub owner or repository name, before it gets into a path or URL. */
export function checkName(owner: string, repo: string): void {
  if ([owner, repo].some((name) => !/^[A-Za-z0-9._-]{1,100}$/.test(name) || /^\.+$/.test(name))) {
    throw new SourceError('invalid-ref', `'${`${owner}/${repo}`.slice(0, 120)}' is not a repository name`);
  }
}

function refKey(host: string, owner: string, repo: string, ref: string): string {
  return `ref ${host} ${owner.toLowerCase()}/${repo.toLowerCase()} ${ref}`;
}

function storedRef(cache: Cache, key: string): { sha: string; etag?: string } | undefined {
  const stored = cache.result(key);
  return stored && (JSON.parse(Buffer.from(stored).toString('utf8')) as { sha: string; etag?: string });
}

function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

function plainHeaders(headers: Readonly<Record<string, string | string[] | undefined>>) {
  const plain: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) plain[name.toLowerCase()] = Array.isArray(value) ? value.join(', ') : value;
  }
  return plain;
}

/** `retry-after` in milliseconds: seconds or a date. */
function retryAfter(headers: Answer['headers']): number | undefined {
  const value = headers['retry-after'];
  if (value === undefined) return undefined;
  if (/^\d+(\.\d+)?$/.test(value)) return Number(value) * 1000;
  const at = Date.parse(value);
  return Number.isNaN(at) ? undefined : Math.max(0, at - serverTime(headers));
}

function untilReset(headers: Answer['headers']): number | undefined {
  const reset = Number(headers['x-ratelimit-reset']);
  if (headers['x-ratelimit-remaining'] !== '0' || !Number.isFinite(reset)) return undefined;
  // The reset is a whole second: one more, so as not to come too early.
  return Math.max(0, reset * 1000 - serverTime(headers)) + 1000;
}

/** The server's clock, which the reset time is of; this machine's may be off. */
function serverTime(headers: Answer['headers']): number {
  const date = Date.parse(headers.date ?? '');
  return Number.isNaN(date) ? Date.now() : date;
}

/** Errors of undici and of sockets have a code (`UND_ERR_SOCKET`, `ECONNRESET`, …); errors of ours do not. */
function isNetworkError(error: unknown): boolean {
  const { code, cause } = error as { code?: unknown; cause?: { code?: unknown } };
  const known =
    /^(UND_ERR_|HPE_|ECONN|ENOTFOUND|EAI_|ETIMEDOUT|EPIPE|EHOSTUNREACH|ENETUNREACH|CERT_|ERR_TLS|ERR_SSL|ERR_STREAM_PREMATURE_CLOSE|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO)/;
  return known.test(String(code)) || known.test(String(cause?.code));
}

async function readText(body: Answer['body']): Promise<string> {
  return Buffer.from((await readBytes(body, maxTextBytes)) ?? []).toString('utf8');
}

async function readBytes(body: Answer['body'], most: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length > most) {
      body.destroy();
      return undefined;
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** GitHub's `message`, or the first line, without control characters. */
function firstLine(said: string): string {
  const message = /"message"\s*:\s*"([^"]*)"/.exec(said)?.[1] ?? said.split('\n', 1)[0] ?? '';
  return message.replace(/[\x00-\x1f\x7f]/g, ' ').slice(0, 200);
}
