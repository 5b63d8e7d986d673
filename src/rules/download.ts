import { canHold, escapeRegExp, type Guard, type World } from '../effects/condition.js';
import type { Fetch, Run } from '../effects/effect.js';
import { memo } from '../effects/memo.js';
import { type Alternative, originKey, type Part, printParts } from '../effects/text.js';
import { isRepositoryOfCaller } from './caller.js';
import { allGuards, type Facts, isFurtherPage, possibilities, printTarget, sourcesIn } from './facts.js';
import type { VerificationLevel } from './gap.js';
import { reached } from './reach.js';
import { gitSourceOf, isContentAddressed, isLoopback, looksLikeScript, namesData } from './url.js';
import { coverageOf } from './verification.js';

/** Bytes that come in from one address and act: what the rules about downloads share. */
export interface Download {
  readonly fetch: Fetch;
  readonly address: Alternative;
  /** The address as printed for people. */
  readonly target: string;
  /** The runs that act on the bytes, not covered by a digest of the tree. */
  readonly runs: readonly Run[];
  readonly paths: readonly (readonly Guard[])[];
  readonly verification: VerificationLevel;
  readonly fallback: boolean;
  readonly digestInputs: readonly string[];
  /** The bytes are program text for an interpreter. */
  readonly script: boolean;
}

const WEAKEST: readonly VerificationLevel[] = [
  'none',
  'input-digest',
  'same-origin',
  'signature-unanchored',
  'signature-anchored',
];

const known = new WeakMap<Facts, WeakMap<World, Download[]>>();

/** Every download whose bytes act without being fixed by the tree, one for each address that its URL can be. */
export function downloads(facts: Facts, world: World): readonly Download[] {
  let ofFacts = known.get(facts);
  if (!ofFacts) {
    ofFacts = new WeakMap();
    known.set(facts, ofFacts);
  }
  let found = ofFacts.get(world);
  if (!found) {
    found = findDownloads(facts, world);
    ofFacts.set(world, found);
  }
  return found;
}

function findDownloads(facts: Facts, world: World): Download[] {
  const found: Download[] = [];
  for (const fetch of facts.effects) {
    if (fetch.kind !== 'fetch' || fetch.method === 'probe' || fetch.method === 'send') continue;
    const all = facts.runsOf(fetch.id);
    if (all.length === 0) continue;
    for (const address of wholeAddresses(possibilities(fetch.url, world))) {
      if (isGivenByCaller(address) || isRepositoryOfCaller(address) || isNoAddress(address)) continue;
      if (isOfFurtherPage(address, facts)) continue;
      const target = printTarget(address.parts, facts, world);
      if (isContentAddressed(target) || isLoopback(target) || /^(file|data):/.test(target)) continue;
      // An address with a blank or a comparison in it is none: a range stands where a version was to come.
      if (address.parts.some((part) => typeof part === 'string' && /\s|(?<!@)[<>]/.test(part.trim())))
        continue;
      const openAt = (runs: readonly Run[]): OpenRun[] =>
        runs.flatMap((run) => {
          const path = pathTo(run, address, fetch);
          if (!path) return [];
          const { level, fallback, digestInputs } = coverageOf(fetch.id, run, path, facts, world);
          return level === 'in-tree-digest' ? [] : [{ run, path, level, fallback, inputs: digestInputs }];
        });
      // Bytes in a folder of PATH were put there: that they were is judged, where it is seen.
      const acts = all.filter(({ mode }) => mode !== 'path');
      const seen = acts.some(({ guards }) => reached(allGuards(fetch.guards, address.guards, guards), world));
      let open = openAt(seen ? acts : all);
      // What is only put in place before it is checked acts where it is on PATH.
      if (seen && open.some(({ level }) => level === 'none') && open.every(isInPlace)) {
        const onPath = all.filter((run) => {
          const path = run.mode === 'path' ? pathTo(run, address, fetch) : undefined;
          return path !== undefined && reached(path, world);
        });
        const unchecked = openAt(onPath);
        if (onPath.length > 0 && unchecked.every(({ level }) => level !== 'none')) open = unchecked;
      }
      if (open.length === 0) continue;
      // A document in a folder of PATH is not run for that.
      if (namesData(target) && open.every(({ run }) => run.mode === 'path')) continue;
      // The weakest check on a path that is taken says how the bytes are checked.
      const ordinary = open.filter(({ path }) => reached(path, world));
      const judged = ordinary.length > 0 ? ordinary : open;
      const weakest = judged.reduce((a, b) => (WEAKEST.indexOf(b.level) < WEAKEST.indexOf(a.level) ? b : a));
      const interpreted = open.every(({ run }) => run.mode === 'interpret' || run.mode === 'load');
      const acting = open.filter(({ run }) => run.mode !== 'path');
      found.push({
        fetch,
        address,
        target,
        runs: open.map(({ run }) => run),
        paths: open.map(({ path }) => path),
        verification: weakest.level,
        fallback: judged.every(({ fallback }) => fallback),
        digestInputs: [...new Set(open.flatMap(({ inputs }) => inputs))],
        script:
          interpreted ||
          (looksLikeScript(printParts(address.parts)) && acting.every(({ run }) => run.mode !== 'extract')),
      });
    }
  }
  return found;
}

const paths = memo<Alternative, Map<Run, Map<Fetch, readonly Guard[] | undefined>>>();

/** The guards on the way from an address to a run of its bytes; undefined where they cannot all hold. The same in every world. */
function pathTo(run: Run, address: Alternative, fetch: Fetch): readonly Guard[] | undefined {
  const ofAddress = paths.get(address) ?? paths.set(address, new Map());
  let ofRun = ofAddress.get(run);
  if (!ofRun) {
    ofRun = new Map();
    ofAddress.set(run, ofRun);
  }
  if (!ofRun.has(fetch)) {
    const held = run.held?.find(({ handle }) => handle === fetch.id)?.when ?? [];
    const all = allGuards(fetch.guards, address.guards, run.guards, held);
    ofRun.set(fetch, canHold(all) ? all : undefined);
  }
  return ofRun.get(fetch);
}

const whole = memo<readonly Alternative[], readonly Alternative[]>();

/** The addresses that are whole; all of them where none is. */
function wholeAddresses(addresses: readonly Alternative[]): readonly Alternative[] {
  const found =
    whole.get(addresses) ??
    whole.set(
      addresses,
      addresses.filter(
        (address) => !lacksValue(address) && !isWithout(address, addresses) && !holdsAddress(address),
      ),
    );
  return found.length > 0 ? found : addresses;
}

/** A run whose bytes no digest of the tree covers, and how they are checked before it. */
interface OpenRun {
  readonly run: Run;
  readonly path: readonly Guard[];
  readonly level: VerificationLevel;
  readonly fallback: boolean;
  readonly inputs: readonly string[];
}

/** Whether the bytes are only unpacked and put where they belong. */
function isInPlace({ run }: OpenRun): boolean {
  return run.mode === 'extract' || run.mode === 'install';
}

/** A word alone, which stands where an address was to come: `url || "error"`. */
function isNoAddress({ parts: [part, ...others] }: Alternative): boolean {
  return others.length === 0 && typeof part === 'string' && /^[\w-]+$/.test(part);
}

/** Whether the address stands in a further page of a list: what the first page has says it all. */
function isOfFurtherPage(address: Alternative, facts: Facts): boolean {
  const sources = sourcesIn(address, facts);
  return (
    sources.length > 0 &&
    sources.every((source) => source.kind === 'fetch' && source.url.alternatives.every(isFurtherPage))
  );
}

/**
 * An address with a value in it that was not there (`/tool-null.tar.gz`, `/v/tool`, `/download//tool`, `/tool-x64..zip`, `/tarball/`):
 * nothing is served there.
 */
export function lacksValue({ parts }: Alternative): boolean {
  const last = parts[parts.length - 1];
  return (
    parts.length === 0 ||
    parts.some(
      (part) =>
        typeof part === 'string' &&
        /^$|(^|[^a-z0-9])(undefined|null|NaN)([^a-z0-9]|$)|\/v\/|[^:/]\/\/|\w\.\.\w/.test(part),
    ) ||
    (typeof last === 'string' && /\/(?:tar|zip)ball\/$/.test(last))
  );
}

/** Whether an address of the same host stands in a place where a version was to come: no proxy hands on to itself. */
function holdsAddress({ parts }: Alternative): boolean {
  return /^(?:\w+:\/\/([^/]+)\/.+\w:\/\/\1\/|\{[^{}]+\}\/[^/]+\/\w+:\/\/)/.test(printParts(parts));
}

/** Whether it is another address with nothing in a place where that one has what was fetched: `/tool--linux` beside `/tool-{version}-linux`. */
function isWithout(address: Alternative, addresses: readonly Alternative[]): boolean {
  const own = marked(address.parts).join('');
  return addresses.some((other) => {
    if (!other.parts.some(isFetched)) return false;
    const parts = marked(other.parts);
    return (
      parts.join('') !== own &&
      new RegExp(
        `^${other.parts
          .map((part, at) =>
            isFetched(part) ? `(?:${escapeRegExp(parts[at]!)})?` : escapeRegExp(parts[at]!),
          )
          .join('')}$`,
      ).test(own)
    );
  });
}

/** The parts as text, holes as no text can be. */
function marked(parts: readonly Part[]): string[] {
  return parts.map((part) => (typeof part === 'string' ? part : `\u0000${originKey(part.origin)}\u0000`));
}

function isFetched(part: Part): boolean {
  return typeof part !== 'string' && part.origin.kind === 'fetched';
}

/** An address that the caller gives whole, in place of the version that is meant by default: what it names is the caller's to fix. */
export function isGivenByCaller({ parts }: Alternative): boolean {
  const [only] = parts;
  return (
    parts.length === 1 &&
    typeof only === 'object' &&
    only.origin.kind === 'input' &&
    !/[/.]/.test(only.origin.default ?? '')
  );
}

/** Whether the download is of a forge's branch, tag or HEAD: `mutable-git-ref` says that, and says it all where it is no script. */
export function isFromGitRef(download: Download): boolean {
  return gitSourceOf(download.target) !== undefined;
}
