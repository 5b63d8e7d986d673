/** What a gap is about, as a key: the package, the images of an owner, the server of a download. */

import { type Gap, placeKey, type Reach } from './gap.js';
import { channelNamed } from './url.js';

/** Servers at one place, asked one after the other, from which on they are a list of mirrors. */
const MIRRORS = 3;

/**
 * What one question to a reviewer is about: a package at one place, whatever its version and extras, and whether it is there by default;
 * a server of one download, whatever stands in for it (a mirror of a list, an input that names another one).
 */
export function families(gaps: readonly Gap[]): (gap: Gap, reach: Reach) => string {
  const servers = new Map<string, Set<string>>();
  const mirrors = new Map<string, Set<string>>();
  for (const gap of gaps) {
    const server = serverOf(gap.target);
    if (/^https?:/.test(gap.target) && !isForge(server))
      setAt(mirrors, sameFile(gap)).add(server.replace(/\/.*$/, ''));
    if (!server.startsWith('{')) setAt(servers, wayTo(gap)).add(server);
  }
  return (gap, reach) => {
    const { kind, target, effect, verification } = gap;
    if (kind === 'unpinned-package' && effect.kind === 'install')
      return `${reach} ${placeKey(gap)} ${effect.ecosystem} ${packageOf(target)}`;
    if (kind === 'unpinned-image') return `${wayTo(gap)} ${namespaceOf(target)}`;
    const server = serverOf(target);
    const hosts = mirrors.get(sameFile(gap))?.size ?? 0;
    if (hosts >= MIRRORS && /^https?:[^→]*$/.test(target) && !isForge(server))
      return `${sameFile(gap)} mirrors`;
    const own = servers.get(wayTo(gap)) ?? new Set<string>();
    // A table of tools and their repositories, asked at one place, is one question.
    if (own.size > MIRRORS && server.startsWith(`${API}/repos/`))
      return `${effect.id} ${verification} ${API}`;
    const [first] = own;
    const stands = server.startsWith('{') && first !== undefined && !target.includes(' → ');
    return `${effect.id} ${verification} ${stands ? first : server}`;
  };
}

/** The kind of the gap, its place, and the calls that lead there. */
function wayTo(gap: Gap): string {
  const calls = gap.effect.trace.map(
    ({ location }) => `${location.file}:${location.line}:${location.column}`,
  );
  return `${gap.kind} ${placeKey(gap)} ${calls.join(' ')}`;
}

/** A way to a gap, and the file that is asked for there: mirrors have it by the same name, what one function fetches has names of its own. */
function sameFile(gap: Gap): string {
  return `${wayTo(gap)} ${/[^/]*$/.exec(gap.target.replace(/[?#].*$/, ''))![0]}`;
}

/** The set of a key, which is made where there is none. */
function setAt(sets: Map<string, Set<string>>, key: string): Set<string> {
  const known = sets.get(key) ?? new Set();
  sets.set(key, known);
  return known;
}

/** The package that a command line names last, without its version and extras: whichever manager of its registry fetches it. */
function packageOf(target: string): string {
  // Parts of one toolchain.
  const [part] = /^rustup (target|component) add\b/.exec(target) ?? [];
  if (part) return part;
  const last = target.slice(target.lastIndexOf(' ') + 1);
  return /^@?[^@=<>~!;[\s]*/.exec(last)![0].replace(/\{.*$/, '') || target;
}

/** Whose images these are: `ghcr.io/owner/` of all that one place pulls. */
function namespaceOf(target: string): string {
  const [path] = withoutNames(target).split(/[@:](?=[^/]*$)/);
  const at = path!.lastIndexOf('/');
  return at < 0 ? target : path!.slice(0, at);
}

/** The target with its placeholders, whose names can have anything in them, empty. */
function withoutNames(target: string): string {
  const shorter = target.replace(/\{[^{}]+\}/g, '');
  return shorter === target ? target : withoutNames(shorter);
}

const API = 'api.github.com';

const FORGE = /^(www\.)?(github|gitlab|codeberg|bitbucket)\./;

function isForge(server: string): boolean {
  return FORGE.test(server);
}

/** Who serves a download, and by which channel: its repository on a forge, its host elsewhere, the field of a document that names it. */
function serverOf(target: string): string {
  const [named] = /^.* → \{[^{}]*\}/.exec(target) ?? [];
  const [, host, path] = /^(?:https?:\/\/|(?=\{))([^/]+)(\/[^ ]*)?/.exec(target) ?? [];
  if (named !== undefined || host === undefined) return named ?? target;
  const segments = (path ?? '').split('/');
  const isOfApi = host === API && segments[1] === 'repos';
  const own = isOfApi ? segments.slice(1, 4) : isForge(host) ? segments.slice(1, 3) : [];
  return `${host}/${own.join('/')} ${channelNamed(target) ?? ''}`;
}
