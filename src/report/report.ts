import type { Finding, Verdict } from '../rules/finding.js';

/** Where an action is used: a workflow, or a step of a composite action or reusable workflow. */
export interface UsedBy {
  readonly file: string;
  readonly line: number;
  readonly with: Readonly<Record<string, string>>;
  /** Required inputs without a default that this use does not give. */
  readonly missingInputs?: readonly string[];
}

/** What of an action was read, and what was not. */
export interface CoverageReport {
  readonly analysed: readonly string[];
  readonly opaque: readonly { readonly file: string; readonly line: number; readonly reason: string }[];
  readonly missing: readonly string[];
  /** What runs, in the order in which it was reached: each unit with what it emitted. */
  readonly units: readonly CoverageUnit[];
}

/** A program that runs: a file of the tree, or the steps in an action.yml or workflow. */
export interface CoverageUnit {
  readonly file: string;
  /** The analyzer that read it: `shell`, `javascript`, …; `steps` for an action.yml or workflow. */
  readonly analyzer: string;
  /** The unit that reaches it first; null for the entry. */
  readonly from: string | null;
  /** How many effects of each kind stand in it. */
  readonly emitted: Readonly<Record<string, number>>;
}

/** One action of the graph, as reported. */
export interface ActionReport {
  /** `owner/repo[/path]`; `./…` for what is in the audited repository itself. */
  readonly action: string;
  readonly sha: string;
  readonly ref: string | null;
  readonly using: string;
  /** With everything it pulls in. */
  readonly verdict: Verdict;
  /** Of its own tree alone. */
  readonly ownVerdict: Verdict;
  readonly closingInputs: Readonly<Record<string, string>>;
  readonly usedBy: readonly UsedBy[];
  /** The actions that pull it in, outermost first. */
  readonly via: readonly string[];
  readonly findings: readonly Finding[];
  readonly coverage: CoverageReport;
  /** The hosts it talks to; `registry of npm` for a package manager's own. */
  readonly egress: readonly string[];
  /** The commit at which the ledger's last decision about it was made, where that is another one. */
  readonly reviewed?: { readonly sha: string; readonly when: string };
}

/** A whole run. docs/output.md describes every field. */
export interface Report {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: 'pindrift'; readonly version: string };
  readonly actions: readonly ActionReport[];
  readonly errors: readonly { readonly action: string; readonly message: string }[];
}
