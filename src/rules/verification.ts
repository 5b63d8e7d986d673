import {
  type Condition,
  canHold,
  decide,
  type Guard,
  guardNot,
  restsOn,
  type World,
} from '../effects/condition.js';
import type { Run, Verify } from '../effects/effect.js';
import { memo } from '../effects/memo.js';
import { type Handle, holesOf, literalParts } from '../effects/text.js';
import type { Facts } from './facts.js';
import type { VerificationLevel } from './gap.js';
import { presume } from './reach.js';

/** What checks the bytes on the way to one run. */
export interface Coverage {
  readonly level: VerificationLevel;
  /** Some path escapes a check that anchors the others: a table without an entry for an unknown version. */
  readonly fallback: boolean;
  /** Inputs that carry an expected digest. */
  readonly digestInputs: readonly string[];
}

const STRENGTH: Record<VerificationLevel, number> = {
  none: 0,
  'input-digest': 1,
  'same-origin': 2,
  'signature-unanchored': 3,
  'signature-anchored': 4,
  'in-tree-digest': 5,
};

/**
 * How well the bytes of `handle` are checked before `run` acts on them, in the given world.
 * @param way the guards of the whole way, from the bytes' coming in to the run: a check that is made wherever they came in is made
 */
export function coverageOf(
  handle: Handle,
  run: Run,
  way: readonly Guard[],
  facts: Facts,
  world: World,
): Coverage {
  let best: VerificationLevel = 'none';
  let partial: VerificationLevel = 'none';
  const open: { level: VerificationLevel; needs: readonly Guard[] }[] = [];
  const digestInputs = new Set<string>();
  const path = keysOf(way);
  for (const { verify, when, warns } of checksOf(handle, run, way, facts)) {
    for (const { level, guards, input } of levelsOf(verify, facts, world, new Set(), path)) {
      if (input !== undefined) digestInputs.add(input);
      const needs = [...when, ...guards.filter((g) => !path.has(g.key))];
      const holds = warns ? undefined : holding(needs, world);
      if (holds === true && STRENGTH[level] > STRENGTH[best]) best = level;
      else if (holds === undefined && !warns && STRENGTH[level] > STRENGTH[partial]) partial = level;
      open.push({ level, needs });
    }
  }
  for (const one of open)
    for (const other of open)
      if (areComplementary(one.needs, other.needs, world)) {
        const level = STRENGTH[one.level] < STRENGTH[other.level] ? one.level : other.level;
        if (STRENGTH[level] > STRENGTH[best]) best = level;
      }
  if (best === 'none' && digestInputs.size > 0) best = 'input-digest';
  // A check that is made on some paths only: what escapes it is the gap.
  const fallback = STRENGTH[partial] > STRENGTH[best] && partial === 'in-tree-digest';
  return { level: best, fallback, digestInputs: [...digestInputs] };
}

/** A check of the bytes that a run acts on. */
interface Check {
  readonly verify: Verify;
  /** When it is made, beyond what is so wherever the run is. */
  readonly when: readonly Guard[];
  /** Something else checks the bytes where it fails. */
  readonly warns: boolean;
}

const knownChecks = memo<readonly Guard[], Map<Run, Map<Handle, readonly Check[]>>>();

/** The checks on the way to a run that it does not go on without. The same in every world. */
function checksOf(handle: Handle, run: Run, way: readonly Guard[], facts: Facts): readonly Check[] {
  const ofWay = knownChecks.get(way) ?? knownChecks.set(way, new Map());
  let ofRun = ofWay.get(run);
  if (!ofRun) {
    ofRun = new Map();
    ofWay.set(run, ofRun);
  }
  let checks = ofRun.get(handle);
  if (!checks) {
    const own = new Set(
      facts.verifies.flatMap(({ id, subjects }) => (subjects.includes(handle) ? [id] : [])),
    );
    checks = facts.verifies.flatMap((verify) => checkBy(verify, own, handle, run, way));
    ofRun.set(handle, checks);
  }
  return checks;
}

/** @param own the checks of the same bytes, of which one or another may have to pass: `shasum -c sums || sha256sum -c sums` */
function checkBy(
  verify: Verify,
  own: ReadonlySet<string>,
  handle: Handle,
  run: Run,
  way: readonly Guard[],
): readonly Check[] {
  if (!verify.subjects.includes(handle)) return [];
  const passed = run.checks?.find((check) => check.verify === verify.id);
  if (!verify.fatal && !passed) return [];
  const path = keysOf(way);
  const when = (passed ? passed.when : verify.guards).filter((g) => !path.has(g.key));
  if (!canHold([...when, ...way])) return [];
  // The run goes on where the check fails: it only warns.
  if (when.some(({ condition }) => condition.kind === 'verified' && condition.verify === verify.id))
    return [];
  const warns = when.some(
    ({ condition }) => restsOn(condition, own) && canHold([...way, guardNot(condition)]),
  );
  return [{ verify, when, warns }];
}

const knownKeys = memo<readonly Guard[], ReadonlySet<number>>();

function keysOf(way: readonly Guard[]): ReadonlySet<number> {
  return knownKeys.get(way) ?? knownKeys.set(way, new Set(way.map(({ key }) => key)));
}

/** Whether one of two checks is made whichever way a test goes. */
function areComplementary(left: readonly Guard[], right: readonly Guard[], world: World): boolean {
  return left.some((a) =>
    right.some(
      (b) =>
        a.negationKey === b.key &&
        holding(
          left.filter((g) => g !== a),
          world,
        ) === true &&
        holding(
          right.filter((g) => g !== b),
          world,
        ) === true,
    ),
  );
}

/** true where all hold in an ordinary run, false where one does not, undefined where that is open. */
function holding(guards: readonly Guard[], world: World): boolean | undefined {
  let all: true | undefined = true;
  for (const { condition } of guards) {
    const holds = decide(condition, world) ?? presume(condition, world);
    if (holds === false) return false;
    if (holds === undefined) all = undefined;
  }
  return all;
}

/** The levels that the expected side of a check gives, one for each of its alternatives. */
function levelsOf(
  verify: Verify,
  facts: Facts,
  world: World,
  seen: Set<string>,
  path: ReadonlySet<number>,
): { level: VerificationLevel; guards: readonly Guard[]; input?: string }[] {
  if (seen.has(verify.id)) return [];
  seen.add(verify.id);
  const signature = verify.mechanism !== 'digest';
  return verify.against.alternatives.flatMap((alternative) => {
    // An empty expected value anchors nothing.
    if (literalParts(alternative.parts)?.trim() === '') return [];
    let level: VerificationLevel = signature ? 'signature-anchored' : 'in-tree-digest';
    let input: string | undefined;
    for (const part of alternative.parts) {
      if (typeof part === 'string') continue;
      const { origin } = part;
      if (origin.kind === 'fetched' || origin.kind === 'file') {
        const anchor = anchorOf(origin.handle, facts, world, seen, path);
        const lower = anchor ?? (signature ? 'signature-unanchored' : 'same-origin');
        if (STRENGTH[lower] < STRENGTH[level]) level = lower;
      } else if (origin.kind === 'input' && !world.input(origin.name, origin.default)) {
        if (STRENGTH['input-digest'] < STRENGTH[level]) level = 'input-digest';
        input = origin.name;
      } else if (origin.kind === 'env' || origin.kind === 'caller') {
        if (STRENGTH['input-digest'] < STRENGTH[level]) level = 'input-digest';
      } else if (origin.kind === 'unknown') {
        if (STRENGTH['same-origin'] < STRENGTH[level])
          level = signature ? 'signature-unanchored' : 'same-origin';
      }
    }
    const guards = alternative.guards.filter((g) => !saysFetched(g.condition));
    return [input === undefined ? { level, guards } : { level, guards, input }];
  });
}

/** Whether it is that something was fetched at all: no bytes have an empty digest, so that a check against nothing fails. */
function saysFetched(condition: Condition): boolean {
  if (condition.kind !== 'not' || condition.of.kind !== 'empty') return false;
  const holes = holesOf(condition.of.subject);
  return holes.length > 0 && holes.every(({ origin }) => origin.kind === 'fetched' || origin.kind === 'file');
}

/**
 * The level at which the expected value itself was checked: a signed list of checksums, a key with a known digest. A check that is made
 * only where something unknown is so (a tool is installed) does not count.
 */
function anchorOf(
  handle: Handle,
  facts: Facts,
  world: World,
  seen: Set<string>,
  path: ReadonlySet<number>,
): VerificationLevel | undefined {
  let best: VerificationLevel | undefined;
  for (const verify of facts.verifies) {
    if (!verify.subjects.includes(handle)) continue;
    for (const { level, guards } of levelsOf(verify, facts, world, seen, path)) {
      const when = [...verify.guards, ...guards].filter((g) => !path.has(g.key));
      if (holding(when, world) !== true) continue;
      // A list checked against the tree is as good as the tree; a list that is signed is as good as its key.
      if (best === undefined || STRENGTH[level] > STRENGTH[best]) best = level;
    }
  }
  return best;
}
