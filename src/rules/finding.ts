import type { Location, TraceStep } from '../effects/location.js';
import type { Confidence, Kind, Reach, Severity, VerificationLevel } from './gap.js';

/** A gap of one use of an action, as reported. The output contract is in docs/output.md. */
export interface Finding {
  /** Stable over moved lines, re-minified bundles and SHA bumps. */
  readonly id: string;
  readonly kind: Kind;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly reach: Reach;
  readonly verification: VerificationLevel;
  readonly target: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly snippet: string;
  readonly message: string;
  /** Input → value that makes it go away or narrows it. */
  readonly closedBy: Readonly<Record<string, string>>;
  readonly trace: readonly {
    readonly file: string;
    readonly line: number;
    readonly note: string;
    readonly snippet: string;
  }[];
  readonly via: string;
  /** What the ledger of the repository says. */
  readonly decision?: FindingDecision;
}

/** A decision of the ledger about a finding. */
export interface FindingDecision {
  readonly status: string;
  readonly who: string;
  readonly when: string;
  readonly why: string;
  readonly url?: string;
  /** The commit that was reviewed. */
  readonly sha?: string;
  /** Where the ledger has it. */
  readonly line: number;
  /** It is about more than this finding. */
  readonly wider: boolean;
  /** Why it no longer holds: the finding is open again. */
  readonly returned?: string;
}

export type Verdict = 'clean' | 'closable' | 'gapped' | 'unknown';

export function placeOf(location: Location): Pick<Finding, 'file' | 'line' | 'column' | 'snippet'> {
  return { file: location.file, line: location.line, column: location.column, snippet: location.snippet };
}

export function traceOf(steps: readonly TraceStep[]): Finding['trace'] {
  return steps.map(({ location, note }) => ({
    file: location.file,
    line: location.line,
    note,
    snippet: location.snippet,
  }));
}
