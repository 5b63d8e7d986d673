/** What the rules say about one action in one use. */

import type { Effect } from '../effects/effect.js';
import { fingerprint } from '../queue/fingerprint.js';
import { Closing } from './closing.js';
import { gatherFacts } from './facts.js';
import { findGaps, RULES, reachOf } from './find-gaps.js';
import { type Finding, placeOf, traceOf, type Verdict } from './finding.js';
import type { Gap, Reach, Severity } from './gap.js';
import { distinct } from './grouping.js';
import { ordinaryWorld } from './ordinary-world.js';

export { RULES };

/** How an action is used. */
export interface Use {
  /** `owner/repo[/path]`. */
  readonly action: string;
  /** The caller's `with:`, lower-case names; empty: everything at its default. */
  readonly with: ReadonlyMap<string, string>;
}

/** What the rules say about one action in one use. */
export interface Judgement {
  readonly findings: readonly Finding[];
  readonly verdict: Verdict;
  readonly closingInputs: Readonly<Record<string, string>>;
}

/** Judges the effects of one action. Same effects and use, same findings in the same order. */
export function judge(effects: readonly Effect[], use: Use): Judgement {
  const facts = gatherFacts(effects);
  const world = ordinaryWorld(facts, use.with);
  const gaps = findGaps(facts, world, use.with);
  const closing = new Closing(gaps, facts, world, use.with);
  const closed = closing.ofAll();
  const findings = distinct(gaps, world).map((gap): Finding => {
    const reach = reachOf(gap, world);
    return {
      id: fingerprint(use.action, gap.kind, gap.target, gap.verification),
      kind: gap.kind,
      severity: severityOf(gap, reach),
      confidence: gap.confidence,
      reach,
      verification: gap.verification,
      target: gap.target,
      ...placeOf(gap.effect.location),
      message: gap.message,
      closedBy: { ...closing.of(gap), ...closing.named(gap) },
      trace: traceOf(gap.effect.trace),
      via: gap.effect.via,
    };
  });
  const opaque = effects.some((effect) => effect.kind === 'opaque');
  return { findings, ...verdictOf(findings, closed, opaque) };
}

function severityOf(gap: Gap, reach: Reach): Severity {
  if (gap.verification === 'signature-anchored') return 'low';
  if (
    reach === 'conditional' ||
    gap.exactVersion ||
    gap.verification === 'same-origin' ||
    gap.verification === 'signature-unanchored'
  )
    return 'medium';
  return 'high';
}

function verdictOf(
  findings: readonly Finding[],
  closed: Readonly<Record<string, string>> | undefined,
  opaque: boolean,
): Pick<Judgement, 'verdict' | 'closingInputs'> {
  if (findings.length === 0) return { verdict: opaque ? 'unknown' : 'clean', closingInputs: {} };
  return closed ? { verdict: 'closable', closingInputs: closed } : { verdict: 'gapped', closingInputs: {} };
}
