/** What the address of a download says about what it names. Works on printed URLs, where `{name}` is a hole. */
import type { Ecosystem } from '../effects/effect.js';
import { gitSourceOf } from '../refs/forge.js';

export { gitSourceOf };

const SHA = /^[0-9a-f]{40}([0-9a-f]{24})?$/i;

/** Whether a ref is a full commit SHA. */
export function isFullSha(ref: string): boolean {
  return SHA.test(ref);
}

/** Whether the address asks a forge for the release of an exact version: which one it is, it says itself. */
export function isExactRelease(url: string): boolean {
  return /\/releases\/(tags?\/)?[\w.-]*?v?\d+\.\d+\.\d+[\w.+-]*(?:[?#].*)?$/.test(url);
}

/** Whether a package manager is asked about an exact version of a package: `npm view tool@1.2.3`. */
export function isExactPackage(question: string): boolean {
  return /^\S+ .*@v?\d+\.\d+\.\d+[\w.+-]*$/.test(question);
}

/** Whether the URL fixes its bytes: a full commit SHA at a forge, or a digest of the content itself. */
export function isContentAddressed(url: string): boolean {
  const git = gitSourceOf(url);
  if (git) return isFullSha(git.ref);
  return /[@/]sha256[:/][0-9a-f]{64}\b/.test(url) || /\/ipfs\/[A-Za-z0-9]{46,}/.test(url);
}

/**
 * A channel as a part of a path; not where it only follows the number of a build: `tools-14742923_latest.zip`. In brackets it is one of
 * the tokens of Artifactory, which stand for the newest: https://jfrog.com/help/r/jfrog-artifactory-documentation/artifactory-rest-apis
 */
const CHANNEL =
  /(^|[/=@]|(?<!\d{6})[_.-])(latest|stable|nightly|current|edge|canary|lts|newest|rolling|master|main|HEAD|\[(?:RELEASE|INTEGRATION)\])(?=$|[/_.?&-])/i;

/** Further on, a folder that is a version: `/v{version}/`, `/{content of {version-file}}/`, `/1.2.3/`. */
const VERSION_FOLDER =
  /\/v?(\{(?!os\b|arch\b|target\b|platform\b|libc\b)(?:[^{}]|\{[^{}]*\})*\}|\d+\.\d+\.\d+[\w.+-]*)\//i;

const EXACT_VERSION = /\d+\.\d+\.\d+/;

/** A release that is named after its version says with this word that it is no pre-release: `download/v4.5-stable`, `v4.5.1-stable`. */
const RELEASED_VERSION =
  /(?:^\/releases\/download\/[^/]*|(?:\d+|\})\.)(?:\d+|\{[^{}]*\})\.(?:\d+|\{[^{}]*\})-stable$/i;

/** The file of a release whose tag is a version: which one it is is decided, whatever the file is called (`v1.2.3/linux-latest.tar.gz`). */
const FILE_OF_VERSION = /^\/releases\/download\/[^/]*(?:\{[^{}]*\}|\d)\.(?:\{[^{}]*\}|\d)[^/]*\//;

/** The mutable channel that a URL names (`latest`, `stable`, …) and that decides what is served; undefined where none does. */
export function channelIn(url: string): string | undefined {
  const channel = channelMatch(url);
  if (channel && RELEASED_VERSION.test(channel.input.slice(0, channel.index + channel[0].length)))
    return undefined;
  if (channel && FILE_OF_VERSION.test(channel.input.slice(0, channel.index + channel[1]!.length)))
    return undefined;
  const below = channel?.input.slice(channel.index + channel[0].length) ?? '';
  // A folder of a channel that has its versions one by one.
  return VERSION_FOLDER.test(below) || EXACT_VERSION.test(below) ? undefined : channel?.[2];
}

/** Whether the file is named after its version in a folder of releases of one quality: `/stable/x86_64/docker-{tag_name}.tgz`. */
export function isOneOfReleases(url: string): boolean {
  return /[/_.=@-](stable|edge|nightly|canary)\/([^?#]*\/)?[^/?#]*\{[^{}]*(version|tag)[^{}]*\}[^/]*$/i.test(
    url,
  );
}

/** The channel that a URL names, whether or not a version stands behind it. */
export function channelNamed(url: string): string | undefined {
  return channelMatch(url)?.[2];
}

function channelMatch(url: string): RegExpExecArray | null {
  if (gitSourceOf(url)) return null;
  return CHANNEL.exec(
    url
      .replace(/^.* → /, '')
      .replace(/^https?:\/\/(www\.)?github\.com\/[^/]*\/[^/]*/, '')
      .replace(/^https?:\/\/[^/]*/, '')
      .replace(/[?#].*$/, ''),
  );
}

/** Services whose addresses say nothing of what stands behind them, and are led to another place when their owner wants it. */
const REDIRECTOR = /^https?:\/\/(aka\.ms|bit\.ly|tinyurl\.com|git\.io|go\.microsoft\.com\/fwlink)\b/i;

/** Whether the address is one of a service that redirects to whatever its owner names, and names no exact version. */
export function isOpenRedirector(url: string): boolean {
  return REDIRECTOR.test(url) && !/(?<![\w.])v?\d+\.\d+\.\d+/.test(url);
}

/** Whether something in the URL can be a version: digits with a dot, `v1`, `r27d`, a date, a hash or a hole. */
export function namesVersion(url: string): boolean {
  // `/api/v1/` is the version of the protocol.
  const path = url.replace(/^https?:\/\/[^/]*/, '').replace(/\/api\/v\d+(?=\/)/, '');
  return (
    /\d+\.\d+|\bv\d+|\br\d+[a-z]?\b|\d{8}|\d{4}-\d\d-\d\d|[0-9a-f]{12,}/.test(path) ||
    /\{(?!os\b|arch\b|target\b|platform\b|libc\b|runner\.)/.test(path)
  );
}

/** A host that serves an installer at its root: `https://sh.rustup.rs`, `https://get.docker.com/`, `https://taskfile.sh`. */
const INSTALLER_HOST = /^https?:\/\/(?:(?:sh|get|install)\.[\w.-]+|[\w.-]+\.sh)\/?$/i;

/** Whether a place for a version is left empty, as on a path on which there is none: `tool-.tar.gz`, `tool*.tar.gz`, `/v2//tool`. */
export function hasEmptyPlace(url: string): boolean {
  return /[-_.=*]\.|[^:]\/\//.test(url.replace(/[?#].*$/, ''));
}

/** Whether the URL names a program text rather than a binary or an archive. */
export function looksLikeScript(url: string): boolean {
  const path = url.replace(/[?#].*$/, '');
  return INSTALLER_HOST.test(path) || /\.(sh|bash|zsh|ps1|py|pl|rb|js|mjs|cjs|php|bat|cmd)$/i.test(path);
}

/** Whether the URL names a document that no program takes for code: a table, a checksum, a signature. */
export function namesData(url: string): boolean {
  return /\.(json|ya?ml|toml|xml|csv|txt|md|sha\d+|sha\d+sums?|sig|asc|minisig|pem)$/i.test(
    url.replace(/[?#].*$/, ''),
  );
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
    /^(latest|latest[-_](?:stable|release)|stable|nightly|beta|alpha|next|current|edge|canary|rc|lts(\/.*)?|newest|dev|preview|rolling|any|\*|x|\[(release|integration)\])$/i.test(
      value,
    )
  )
    return true;
  if (/^[~^<]|^>(?!=)|^~>|\|\||\s-\s|[.]([x*])(\b|$)/.test(value)) return true;
  return /^v?\d+(\.\d+)?$/.test(value);
}

/** Package managers to which two numbers are a version, and no range of them: `choco install tool --version 1.90`, `pip install tool==1.2`. */
const EXACT_AS_WRITTEN: ReadonlySet<Ecosystem> = new Set([
  'choco',
  'winget',
  'nuget',
  'pypi',
  'gem',
  'luarocks',
  'cran',
]);

/** The same for what a package manager is asked for. */
export function isFloatingPackageVersion(version: string, ecosystem: Ecosystem): boolean {
  const bare = version.trim().replace(/^[@=]+/, '');
  // https://snapcraft.io/docs/channels: a track, a risk or both, of which each moves.
  if (ecosystem === 'snap') return bare !== '';
  if (EXACT_AS_WRITTEN.has(ecosystem) && /^v?\d+\.\d+$/.test(bare)) return false;
  return isFloatingVersion(bare);
}
