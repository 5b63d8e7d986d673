import { request } from 'undici';
import { git, gitDirAt } from './git-command.js';
import { checkName } from './github.js';
import { SourceError } from './source-error.js';

export interface Tag {
  readonly name: string;
  /** The commit. */
  readonly sha: string;
}

export interface TagOptions {
  /** Patterns with `{owner}` and `{repo}`; those on disk are asked. */
  readonly mirrors: readonly string[];
  readonly offline: boolean;
  readonly apiUrl?: string | undefined;
  readonly token?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

const MAX_BYTES = 4 * 1024 * 1024;

/** The tags of a repository: of the first mirror on disk that has it, else of GitHub (the first 100). Throws SourceError. */
export async function tagsOf(owner: string, repo: string, options: TagOptions): Promise<Tag[]> {
  checkName(owner, repo);
  for (const mirror of options.mirrors) {
    const gitDir = gitDirAt(mirror.replaceAll('{owner}', () => owner).replaceAll('{repo}', () => repo));
    if (gitDir === undefined) continue;
    const format = '--format=%(refname:short) %(objectname) %(*objectname)';
    const listed = git(['for-each-ref', format, 'refs/tags'], { gitDir }).toString('utf8');
    return listed
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const [name = '', object = '', peeled] = line.split(' ');
        return { name, sha: peeled || object };
      });
  }
  if (options.offline)
    throw new SourceError(
      'offline',
      `${owner}/${repo}: its tags are in no mirror, and nothing is asked while offline`,
    );
  const url = `${options.apiUrl ?? 'https://api.github.com'}/repos/${owner}/${repo}/tags?per_page=100`;
  const { statusCode, body } = await request(url, {
    headers: {
      accept: 'application/vnd.github+json',
      'user-agent': 'pindrift',
      ...(options.token ? { authorization: `Bearer ${options.token}` } : {}),
    },
    ...(options.signal ? { signal: options.signal } : {}),
    headersTimeout: 30_000,
    bodyTimeout: 30_000,
  });
  const text = await limited(body);
  if (statusCode !== 200)
    throw new SourceError('network', `${owner}/${repo}: the tags could not be listed (HTTP ${statusCode})`);
  const tags = JSON.parse(text) as { name: string; commit: { sha: string } }[];
  return tags.map(({ name, commit }) => ({ name, sha: commit.sha }));
}

async function limited(body: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > MAX_BYTES) throw new SourceError('network', `a list of tags over ${MAX_BYTES} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
