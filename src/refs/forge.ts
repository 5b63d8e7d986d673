import { isFullSha } from './uses.js';

/** A file or an archive that a forge serves at a ref. */
export interface GitSource {
  readonly owner: string;
  readonly repo: string;
  readonly ref: string;
  readonly path: string;
  readonly shape: 'raw' | 'archive';
}

/** Repository and ref, where the URL asks a forge for a file or an archive at a ref; undefined otherwise. */
export function gitSourceOf(url: string): GitSource | undefined {
  const patterns: [RegExp, GitSource['shape']][] = [
    [
      /^https?:\/\/raw\.githubusercontent\.com\/([^/]+)\/([^/]+)\/(?:refs\/(?:heads|tags)\/)?([^/]+)\/(.*)$/,
      'raw',
    ],
    [
      /^https?:\/\/github\.com\/([^/]+)\/([^/]+)\/(?:raw|blob)\/(?:refs\/(?:heads|tags)\/)?([^/]+)\/(.*)$/,
      'raw',
    ],
    [/^https?:\/\/cdn\.jsdelivr\.net\/gh\/([^/]+)\/([^/@]+)@([^/]+)\/(.*)$/, 'raw'],
    [/^https?:\/\/gist\.githubusercontent\.com\/([^/]+)\/([^/]+)\/raw\/(?:([0-9a-f]{40})\/)?(.*)$/, 'raw'],
    [/^https?:\/\/gitlab\.com\/(.+?)\/([^/]+)\/-\/raw\/([^/]+)\/(.*)$/, 'raw'],
    [/^https?:\/\/gitlab\.com\/(.+?)\/([^/]+)\/-\/archive\/([^/]+)\/(.*)$/, 'archive'],
    [
      /^https?:\/\/codeload\.github\.com\/([^/]+)\/([^/]+)\/(?:tar\.gz|zip|legacy\.\w+(?:\.gz)?)\/(?:refs\/(?:heads|tags)\/)?(.+)()$/,
      'archive',
    ],
    [
      /^https?:\/\/github\.com\/([^/]+)\/([^/]+)\/archive\/(?:refs\/(?:heads|tags)\/)?(.+?)(?:\.tar\.gz|\.zip|\.tgz)()$/,
      'archive',
    ],
    [/^https?:\/\/github\.com\/([^/]+)\/([^/]+)\/archive\/(?:refs\/(?:heads|tags)\/)?(.+)()$/, 'archive'],
    [/^https?:\/\/github\.com\/([^/]+)\/([^/]+)\/(?:tarball|zipball)\/(.+)()$/, 'archive'],
    [/^https?:\/\/api\.github\.com\/repos\/([^/]+)\/([^/]+)\/(?:tarball|zipball)(?:\/(.*))?()$/, 'archive'],
  ];
  // `document → {url}`: the address stands in the document, and is not the document's own.
  if (url.includes(' → ')) return undefined;
  const bare = url.replace(/[?#].*$/, '');
  for (const [pattern, shape] of patterns) {
    const match = pattern.exec(bare);
    if (match)
      return { owner: match[1]!, repo: match[2]!, ref: match[3] || 'HEAD', path: match[4] ?? '', shape };
  }
  return undefined;
}

/** A commit of a repository on GitHub. */
export interface Commit {
  readonly owner: string;
  readonly repo: string;
  readonly sha: string;
}

/** What of which commit the URL names, where it asks GitHub at a full SHA; undefined otherwise. */
export function pinnedSourceOf(url: string): (Commit & Pick<GitSource, 'path' | 'shape'>) | undefined {
  const host =
    /^https?:\/\/(raw\.githubusercontent|github|codeload\.github|api\.github)\.com\/|^https:\/\/cdn\.jsdelivr\.net\/gh\//;
  const source = host.test(url) ? gitSourceOf(url) : undefined;
  if (!source || !isFullSha(source.ref)) return undefined;
  const { owner, repo, ref, path, shape } = source;
  return { owner, repo: repo.replace(/\.git$/, ''), sha: ref.toLowerCase(), path, shape };
}

/** The repository of a git address on GitHub (`https://github.com/o/r.git`, `git@github.com:o/r`); undefined for others. */
export function repositoryOf(url: string): Pick<Commit, 'owner' | 'repo'> | undefined {
  const match =
    /^(?:(?:https?|ssh|git):\/\/(?:[^@/]*@)?(?:www\.)?github\.com\/|(?:[\w-]+@)?github\.com:)([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/.exec(
      url,
    );
  return match ? { owner: match[1]!, repo: match[2]! } : undefined;
}
