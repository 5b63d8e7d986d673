import { eitherGuards, type Guard, inWorld, type World } from '../effects/condition.js';
import type { Effect, Fetch, GitRef, Resolve, Run, Verify } from '../effects/effect.js';
import { memo } from '../effects/memo.js';
import {
  type Alternative,
  type Handle,
  type Hole,
  type Part,
  printParts,
  type Text,
} from '../effects/text.js';

/** How deep one fetched value can be named by another: release list → asset URL → … */
const MAX_CHAIN = 6;

/** The effects of one action, joined by the bytes they share. */
export interface Facts {
  readonly effects: readonly Effect[];
  readonly verifies: readonly Verify[];
  /** What brought in the bytes of a handle. */
  source(handle: Handle): Fetch | Resolve | GitRef | undefined;
  /** The runs that act on the bytes of a handle. */
  runsOf(handle: Handle): readonly Run[];
}

/** Joins the effects of one action by handle. */
export function gatherFacts(effects: readonly Effect[]): Facts {
  const sources = new Map<Handle, Fetch | Resolve | GitRef>();
  const runs = new Map<Handle, Run[]>();
  const verifies: Verify[] = [];
  for (const effect of effects) {
    if (effect.kind === 'fetch' || effect.kind === 'resolve' || effect.kind === 'git-ref')
      sources.set(effect.id, effect);
    else if (effect.kind === 'verify') verifies.push(effect);
    else if (effect.kind === 'run') {
      for (const handle of effect.reads) {
        const held = runs.get(handle);
        if (held) held.push(effect);
        else runs.set(handle, [effect]);
      }
    }
  }
  const few = new Map([...runs].map(([handle, all]) => [handle, all.length > MANY_RUNS ? merged(all) : all]));
  return {
    effects,
    verifies,
    source: (handle) => sources.get(handle),
    runsOf: (handle) => few.get(handle) ?? [],
  };
}

/** Runs of the same bytes from which on those at one place are taken together. */
const MANY_RUNS = 16;

/** One run for each place, way to act and set of checks, under the guards of any of those that it stands for. */
function merged(runs: readonly Run[]): Run[] {
  const byPlace = new Map<string, Run>();
  for (const run of runs) {
    const { file, line, column } = run.location;
    const checks = (run.checks ?? []).map(({ verify, when }) => `${verify} ${keysOf(when)}`);
    const held = (run.held ?? []).map(({ handle, when }) => `${handle} ${keysOf(when)}`);
    const key = [run.mode, file, line, column, ...checks, '', ...held].join('\u0000');
    const known = byPlace.get(key);
    byPlace.set(key, known ? { ...known, guards: eitherGuards(known.guards, run.guards) } : run);
  }
  return [...byPlace.values()];
}

function keysOf(guards: readonly Guard[]): string {
  return guards.map(({ key }) => key).join('&');
}

/** The text that names what a source brings. */
export function addressOf(source: Fetch | Resolve | GitRef): Text {
  return source.kind === 'resolve' ? source.what : source.url;
}

/**
 * A text's parts as a reviewer reads them: `{name}` for a hole; where a URL begins with a value read out of a fetched document,
 * the document's address stands before it (`https://api…/releases → {browser_download_url}`).
 */
export function printTarget(named: readonly Part[], facts: Facts, world: World, depth = 0): string {
  const parts = withRepository(withHost(named, world), world);
  const [first, ...rest] = parts;
  if (first !== undefined && typeof first !== 'string' && depth < MAX_CHAIN) {
    const source = sourceOfHole(first, facts);
    if (source) {
      const address = chosen(addressOf(source), world);
      if (address) {
        const document = printTarget(address.parts, facts, world, depth + 1);
        return `${document} → {${first.name}}${printParts(rest)}`;
      }
    }
  }
  return printParts(parts)
    .replaceAll('\n', ' ')
    .replace(/(\{[^{}]+\})\1+/g, '$1');
}

/** The parts with the host or registry put in where an input has it: a target names where the bytes come from. */
function withHost(parts: readonly Part[], world: World): readonly Part[] {
  const [first, ...rest] = parts;
  if (first === undefined || typeof first === 'string' || first.origin.kind !== 'input') return parts;
  const value = world.input(first.origin.name, first.origin.default);
  if (rest.length === 0) return value !== undefined && /^https?:\/\/\S+$/.test(value) ? [value] : parts;
  if (value === undefined || !/^[\w.:/-]+[./][\w.:/-]*$/.test(value)) return parts;
  // Where the path would run into the host, the default is not the value that this address is made with.
  const runsOn = /^[a-z]+:\/\/[^/]+$/.test(value) && !(typeof rest[0] === 'string' && /^[/:?]/.test(rest[0]));
  return runsOn ? parts : [value, ...rest];
}

/** The parts with `owner/repo` put in where an input has it; right after the host also `owner/repo/ref`. */
function withRepository(parts: readonly Part[], world: World): readonly Part[] {
  return parts.map((part, at) => {
    const before = parts[at - 1];
    if (typeof part === 'string' || part.origin.kind !== 'input') return part;
    if (typeof before !== 'string' || !before.endsWith('/')) return part;
    const value = world.input(part.origin.name, part.origin.default);
    const named = /^\w+:\/\/[^/]+\/$/.test(before) ? /^[\w.-]+(?:\/[\w.-]+)+$/ : /^[\w.-]+\/[\w.-]+$/;
    return value !== undefined && named.test(value) ? value : part;
  });
}

function sourceOfHole(part: Hole, facts: Facts): Fetch | Resolve | GitRef | undefined {
  return part.origin.kind === 'fetched' || part.origin.kind === 'file'
    ? facts.source(part.origin.handle)
    : undefined;
}

/** The alternative that an ordinary run takes: the first whose guards the world allows, else the first. */
export function chosen(text: Text, world: World): Alternative | undefined {
  return inWorld(text, world).alternatives[0] ?? text.alternatives[0];
}

/**
 * What the text can be. Of one that is too long to be kept whole, where nothing that was kept can be in this world, the first one stands
 * for what was left out.
 */
export function possibilities(text: Text, world: World): readonly Alternative[] {
  const { alternatives, truncated } = text;
  const [first] = alternatives;
  if (!truncated || !first || inWorld(text, world).alternatives.length > 0) return alternatives;
  return extended.get(text) ?? extended.set(text, [...alternatives, { parts: first.parts, guards: [] }]);
}

const extended = memo<Text, readonly Alternative[]>();

/** Whether the address is one that a header of an earlier answer has (`link: <…>; rel="next"`): a further page of what was asked there. */
export function isFurtherPage({ parts: [part, ...others] }: Alternative): boolean {
  return (
    typeof part === 'object' &&
    others.length === 0 &&
    part.origin.kind === 'runner' &&
    part.origin.what === 'header'
  );
}

/** The sources whose documents the text was read out of, directly. */
export function sourcesIn(alternative: Alternative, facts: Facts): (Fetch | Resolve | GitRef)[] {
  const found = new Map<string, Fetch | Resolve | GitRef>();
  for (const part of alternative.parts) {
    if (typeof part === 'string' || part.origin.kind !== 'fetched') continue;
    const source = facts.source(part.origin.handle);
    if (source) found.set(source.id, source);
  }
  return [...found.values()];
}

const lists = memo<readonly Guard[], Map<readonly Guard[], readonly Guard[]>>();

/** Guards of several places as one list, each once; the same list for the same places. */
export function allGuards(
  first: readonly Guard[],
  ...others: readonly (readonly Guard[])[]
): readonly Guard[] {
  return others.reduce(bothGuards, first);
}

function bothGuards(one: readonly Guard[], other: readonly Guard[]): readonly Guard[] {
  if (one.length === 0 || other.length === 0) return one.length === 0 ? other : one;
  const known = lists.get(one) ?? lists.set(one, new Map());
  let both = known.get(other);
  if (!both) {
    const seen = new Map<number, Guard>();
    for (const list of [one, other]) for (const g of list) seen.set(g.key, g);
    both = [...seen.values()];
    known.set(other, both);
  }
  return both;
}
