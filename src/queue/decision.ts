import type { Kind, Reach, VerificationLevel } from '../rules/gap.js';

export const STATUSES = ['accepted', 'closed-by-input', 'false-positive', 'reported', 'wont-use'] as const;
export type Status = (typeof STATUSES)[number];

/** One entry of the ledger, as schema/decisions.schema.json has it. */
export interface Decision {
  /** `owner/repo[/path]` or `./path`; a pattern with `*` in a wider decision. */
  readonly action: string;
  /** The id of the finding. Without it, every gap of `kind` (and `target`, `via`) is decided: a wider decision. */
  readonly finding?: string;
  readonly kind?: Kind;
  readonly target?: string;
  readonly via?: string;
  readonly verification?: VerificationLevel;
  readonly reach?: Reach;
  readonly status: Status;
  readonly with?: Readonly<Record<string, string | number | boolean>>;
  readonly url?: string;
  /** The commit that was reviewed. */
  readonly sha?: string;
  readonly who: string;
  /** The day, `2026-01-31`. */
  readonly when: string;
  readonly why: string;
  /** From this day on it is asked again. */
  readonly expires?: string;
}

/** The fields in the order in which they are written. */
export const FIELDS: readonly (keyof Decision)[] = [
  'action',
  'finding',
  'kind',
  'target',
  'via',
  'verification',
  'reach',
  'status',
  'with',
  'url',
  'sha',
  'who',
  'when',
  'why',
  'expires',
];

/** A decision of the ledger and where it stands. */
export interface Entry {
  readonly decision: Decision;
  readonly line: number;
  readonly column: number;
}

/** What is wrong in the ledger, and where. */
export interface Problem {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

export interface Ledger {
  readonly entries: readonly Entry[];
  readonly problems: readonly Problem[];
}

export const EMPTY_LEDGER: Ledger = { entries: [], problems: [] };

/** Whether a decision is about more than one finding. */
export function isWider(decision: Decision): boolean {
  return decision.finding === undefined;
}
