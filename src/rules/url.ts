/** What the address of a download says about what it names. Works on printed URLs, where `{name}` is a hole. */

const SHA = /^[0-9a-f]{40}([0-9a-f]{24})?$/i;

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
    [/^https?:\/\/api\.github\.com\/repos\/([^/]+)\/([^/]+)\/(?:tarball|zipball)(?:\/(.+))?()$/, 'archive'],
  ];
  // `document → {url}`: the address stands in the document, and is not the document's own.
  if (url.includes(' → ')) return undefined;
  const bare = url.replace(/[?#].*$/, '');
  for (const [pattern, shape] of patterns) {
    const match = pattern.exec(bare);
    if (match)
      return { owner: match[1]!, repo: match[2]!, ref: match[3] ?? 'HEAD', path: match[4] ?? '', shape };
  }
  return undefined;
}

/** Whether a ref is a full commit SHA. */
export function isFullSha(ref: string): boolean {
  return SHA.test(ref);
}

/** Whether the URL fixes its bytes: a full commit SHA at a forge, or a digest of the content itself. */
export function isContentAddressed(url: string): boolean {
  const git = gitSourceOf(url);
  if (git) return isFullSha(git.ref);
  return /[@/]sha256[:/][0-9a-f]{64}\b/.test(url) || /\/ipfs\/[A-Za-z0-9]{46,}/.test(url);
}

const CHANNEL =
  /(^|[/_.=@-])(latest|stable|nightly|current|edge|canary|lts|newest|rolling|master|main|HEAD)(?=$|[/_.?&-])/i;

/** The mutable channel that a URL names (`latest`, `stable`, …); undefined where it names none. */
export function channelIn(url: string): string | undefined {
  if (gitSourceOf(url)) return undefined;
  const path = url
    .replace(/^.* → /, '')
    .replace(/^https?:\/\/(www\.)?github\.com\/[^/]*\/[^/]*/, '')
    .replace(/^https?:\/\/[^/]*/, '')
    .replace(/[?#].*$/, '');
  return CHANNEL.exec(path)?.[2];
}

/** Whether something in the URL can be a version: digits with a dot, `v1`, a date, a hash or a hole. */
export function namesVersion(url: string): boolean {
  const path = url.replace(/^https?:\/\/[^/]*/, '');
  return (
    /\d+\.\d+|\bv\d+|\d{8}|[0-9a-f]{12,}/.test(path) ||
    /\{(?!os\b|arch\b|target\b|platform\b|libc\b|runner\.)/.test(path)
  );
}

/** Whether the URL names a program text rather than a binary or an archive. */
export function looksLikeScript(url: string): boolean {
  const path = url.replace(/[?#].*$/, '');
  return /\.(sh|bash|zsh|ps1|py|pl|rb|js|mjs|cjs|php|bat|cmd)$/i.test(path);
}

/** Whether the host is this very machine. */
export function isLoopback(url: string): boolean {
  return /^(\w+:\/\/)?(localhost|127\.\d+\.\d+\.\d+|\[::1\]|0\.0\.0\.0)(?=[:/]|$)/i.test(url);
}

/** Whether a version asked for is a channel or a range: what it names is decided elsewhere, later. */
export function isFloatingVersion(version: string): boolean {
  const value = version.trim();
  if (value === '') return false;
  if (
    /^(latest|stable|nightly|beta|alpha|next|current|edge|canary|rc|lts(\/.*)?|newest|dev|preview|rolling|any|\*|x)$/i.test(
      value,
    )
  )
    return true;
  if (/^[~^<]|^>(?!=)|^~>|\|\||\s-\s|[.]([x*])(\b|$)/.test(value)) return true;
  return /^v?\d+(\.\d+)?$/.test(value);
}
