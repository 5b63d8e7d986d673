/** Which gaps are one question to a reviewer. */

import type { Guard, World } from '../effects/condition.js';
import { canonicalTarget, fingerprint } from '../queue/fingerprint.js';
import { families } from './families.js';
import { reachOf } from './find-gaps.js';
import { type Gap, KINDS, placeKey, type Reach } from './gap.js';
import { possible } from './reach.js';

/** Gaps that are one question, and whether one of the ways to them is ordinary. */
interface Question {
  /** The one that is shown. */
  gap: Gap;
  reach: Reach;
  readonly paths: (readonly Guard[])[];
}

/** One gap for each kind and target: the one on the default path, else the first in the run. */
export function distinct(gaps: readonly Gap[], world: World): Gap[] {
  const byTarget = joined(
    gaps.map((gap) => ({ gap, reach: reachOf(gap, world), paths: gap.paths })),
    ({ gap }) => `${gap.kind}\u0000${canonicalTarget(gap.target)}`,
  );
  // The ways to spell the address of one download (a tag with and without v, an old name) are one question to a reviewer.
  const familyOf = families(byTarget.map(({ gap }) => gap));
  const byFamily = joined(byTarget, ({ gap, reach }) => `${gap.kind}\u0000${familyOf(gap, reach)}`);
  // An id stands for one finding.
  const byId = joined(byFamily, ({ gap }) => fingerprint('', gap.kind, gap.target, gap.verification));
  return together(
    byId.map(({ gap, paths }) => ({ ...gap, paths })),
    world,
  ).sort(
    (a, b) =>
      compareText(a.effect.location.file, b.effect.location.file) ||
      a.effect.location.line - b.effect.location.line ||
      KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
      compareText(a.target, b.target),
  );
}

/** One question for each key. What closes a gap closes every way to it. */
function joined(
  questions: readonly (Omit<Question, 'paths'> & { readonly paths: readonly (readonly Guard[])[] })[],
  keyOf: (question: Omit<Question, 'paths'>) => string,
): Question[] {
  const byKey = new Map<string, Question>();
  for (const question of questions) {
    const key = keyOf(question);
    const held = byKey.get(key);
    if (!held) {
      byKey.set(key, { ...question, paths: [...question.paths] });
      continue;
    }
    if (isBetter(question, held)) held.gap = question.gap;
    if (question.reach === 'default') held.reach = 'default';
    for (const path of question.paths) held.paths.push(path);
  }
  return [...byKey.values()];
}

/** Whether the first one says more to a reviewer. */
function isBetter(one: Omit<Question, 'paths'>, held: Omit<Question, 'paths'>): boolean {
  if (one.reach !== held.reach) return held.reach === 'conditional';
  // The file for the runner that most use, not the one for another system.
  const isForRunner = runsOnLinux(one.gap);
  if (isForRunner !== runsOnLinux(held.gap)) return isForRunner;
  // The host that is asked without an input that names another one.
  return held.gap.target.startsWith('{') && /^https?:/.test(one.gap.target);
}

/** A Linux runner, whatever the inputs. */
const LINUX: World = { os: 'linux', arch: 'x64', input: () => undefined, exists: () => undefined };

const onLinux = new WeakMap<Gap, boolean>();

function runsOnLinux(gap: Gap): boolean {
  let known = onLinux.get(gap);
  if (known === undefined) {
    known = gap.paths.some((path) => possible(path, LINUX));
    onLinux.set(gap, known);
  }
  return known;
}

/** Names that a target lists of one command line. */
const MAX_LISTED = 12;

/** The packages that one command line asks for are one question. */
function together(gaps: readonly Gap[], world: World): Gap[] {
  const lines = new Map<string, Gap[]>();
  const kept: Gap[] = [];
  for (const gap of gaps) {
    const { effect } = gap;
    if (
      gap.kind !== 'unpinned-package' ||
      effect.kind !== 'install' ||
      !gap.target.startsWith(`${effect.command} `)
    ) {
      kept.push(gap);
      continue;
    }
    const key = [placeKey(gap), effect.command, reachOf(gap, world), gap.verification, gap.exactVersion].join(
      '\u0000',
    );
    const line = lines.get(key);
    if (line) line.push(gap);
    else lines.set(key, [gap]);
  }
  for (const [first, ...others] of lines.values()) {
    if (first?.effect.kind !== 'install') continue;
    const { command } = first.effect;
    const names = [first, ...others].map(({ target }) => target.slice(command.length + 1));
    const more = names.length > MAX_LISTED ? ` and ${names.length - MAX_LISTED} more` : '';
    const target = `${command} ${names.slice(0, MAX_LISTED).join(' ')}${more}`;
    kept.push(
      others.length === 0
        ? first
        : {
            ...first,
            target,
            message: first.message.replace(first.target, () => target),
            paths: [first, ...others].flatMap(({ paths }) => paths),
          },
    );
  }
  return kept;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
