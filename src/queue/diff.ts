import { createHash } from 'node:crypto';
import { crawl, type Graph, type GraphNode } from '../crawl/crawl.js';
import { reportOf } from '../crawl/report.js';
import type { ActionReport, Report } from '../report/report.js';
import type { Finding, Verdict } from '../rules/finding.js';
import { VERIFICATION_LEVELS } from '../rules/gap.js';
import type { VetOptions } from '../vet.js';
import { parseAction } from '../workflow/action.js';
import { actionFile } from '../workflow/action-file.js';
import { parseWorkflow } from '../workflow/workflow.js';
import { isOpen, withDecisions } from './decided.js';
import { EMPTY_LEDGER, type Ledger } from './decision.js';
import { canonicalTarget } from './fingerprint.js';

/** A gap, and the action of the graph that has it. */
export interface PlacedGap {
  readonly action: Pick<ActionReport, 'action' | 'sha'>;
  readonly finding: Finding;
}

export interface ChangedGap extends PlacedGap {
  readonly before: Finding;
  /** What changed: `verification same-origin → none`. */
  readonly what: readonly string[];
  /** Less checked, or reached more often. */
  readonly worse: boolean;
}

/** What is there in one commit and not in the other. */
export interface Delta {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** What changed between two commits of an action, with everything it pulls in. */
export interface ActionDiff {
  readonly action: string;
  /** Absent where the action is used for the first time. */
  readonly old?: Side;
  readonly new: Side;
  readonly gaps: {
    readonly new: readonly PlacedGap[];
    readonly gone: readonly PlacedGap[];
    readonly changed: readonly ChangedGap[];
    readonly same: readonly PlacedGap[];
  };
  /** Inputs as `name = default`. */
  readonly inputs: Delta;
  /** Nested actions and workflows as `name@sha`. */
  readonly nested: Delta;
  readonly images: Delta;
  readonly egress: Delta;
  readonly commands: Delta;
  /** Files that run: which came, went and have other content. */
  readonly files: Delta & { readonly changed: readonly string[] };
  /** Constructs of scripts that a reviewer wants to see when they appear, as `file: what it does`. */
  readonly signs: Delta;
  /** What could not be analysed, as `file: reason`. */
  readonly opaque: Delta;
  /** The places that use it, `file:line`. */
  readonly usedAt: readonly string[];
  readonly errors: Report['errors'];
}

interface Side {
  readonly ref: string;
  readonly sha: string;
  readonly verdict: Verdict;
}

export interface DiffOptions extends VetOptions {
  readonly ledger?: Ledger;
  /** A day, for decisions that expire. */
  readonly today?: string;
}

/** One side of a diff, crawled. */
interface Crawled {
  readonly graph: Graph;
  readonly report: Report;
}

/**
 * Compares an action or reusable workflow at two refs; without `oldRef`, everything of it is new. Throws where one of the two
 * cannot be read.
 */
export async function diff(
  action: string,
  oldRef: string | undefined,
  newRef: string,
  options: DiffOptions,
  usedAt: readonly string[] = [],
): Promise<ActionDiff> {
  const before = oldRef === undefined ? undefined : await side(action, oldRef, options);
  const after = await side(action, newRef, options);
  const compare = (list: (graph: Graph) => readonly string[]): Delta =>
    delta(before ? list(before.graph) : [], list(after.graph));
  return {
    action,
    ...(before && oldRef !== undefined ? { old: sideOf(before, oldRef) } : {}),
    new: sideOf(after, newRef),
    gaps: compareGaps(placed(before), placed(after)),
    inputs: compare(inputsOf),
    nested: compare(({ nodes }) => nodes.slice(1).map(({ target }) => `${target.name}@${target.sha}`)),
    images: compare(({ nodes }) => nodes.flatMap(({ analysis }) => analysis.surface.images)),
    egress: compare(({ nodes }) => nodes.flatMap(({ analysis }) => analysis.surface.egress)),
    commands: compare(({ nodes }) => nodes.flatMap(({ analysis }) => analysis.surface.commands)),
    files: compareFiles(before?.graph, after.graph),
    signs: compare(signsOf),
    opaque: compare(({ nodes }) =>
      nodes.flatMap(({ analysis, lost }) =>
        [...analysis.opaque, ...lost].map(({ file, reason }) => `${file}: ${reason}`),
      ),
    ),
    usedAt,
    errors: [...(before?.report.errors ?? []), ...after.report.errors],
  };
}

/** Whether a person should look before this is merged: a gap that is new or worse and not decided, or a host, a sign or something opaque that was not there. */
export function needsReview({ gaps, egress, opaque, signs, old }: ActionDiff): boolean {
  return (
    gaps.new.some(({ finding }) => isOpen(finding)) ||
    gaps.changed.some(({ finding, worse }) => worse && isOpen(finding)) ||
    (old !== undefined && (egress.added.length > 0 || opaque.added.length > 0 || signs.added.length > 0))
  );
}

async function side(action: string, ref: string, options: DiffOptions): Promise<Crawled> {
  const graph = await crawl([{ uses: `${action}@${ref}` }], options);
  if (graph.nodes.length === 0)
    throw new Error(graph.errors[0]?.message ?? `${action}@${ref}: could not be read`);
  const report = reportOf(graph, options.hide);
  return { graph, report: withDecisions(report, options.ledger ?? EMPTY_LEDGER, options.today ?? '') };
}

function sideOf({ report }: Crawled, ref: string): Side {
  const [root] = report.actions;
  return { ref, sha: root!.sha, verdict: root!.verdict };
}

function placed(crawled: Crawled | undefined): PlacedGap[] {
  return (crawled?.report.actions ?? []).flatMap((action) =>
    action.findings.map((finding) => ({ action: { action: action.action, sha: action.sha }, finding })),
  );
}

function compareGaps(before: readonly PlacedGap[], after: readonly PlacedGap[]): ActionDiff['gaps'] {
  const exact = ({ action, finding }: PlacedGap): string => `${action.action.toLowerCase()} ${finding.id}`;
  const loose = ({ action, finding }: PlacedGap): string =>
    `${action.action.toLowerCase()} ${finding.kind} ${canonicalTarget(finding.target)}`;
  const left = new Set(before);
  const find = (key: (gap: PlacedGap) => string, gap: PlacedGap): PlacedGap | undefined =>
    [...left].find((other) => key(other) === key(gap));
  const same: PlacedGap[] = [];
  const changed: ChangedGap[] = [];
  const unmatched: PlacedGap[] = [];
  const match = (gap: PlacedGap, other: PlacedGap): void => {
    left.delete(other);
    const what = changesOf(other.finding, gap.finding);
    if (what.length === 0) same.push(gap);
    else changed.push({ ...gap, before: other.finding, what, worse: isWorse(other.finding, gap.finding) });
  };
  for (const gap of after) {
    const other = find(exact, gap);
    if (other) match(gap, other);
    else unmatched.push(gap);
  }
  const fresh: PlacedGap[] = [];
  for (const gap of unmatched) {
    const other = find(loose, gap);
    if (other) match(gap, other);
    else fresh.push(gap);
  }
  return { new: fresh, gone: [...left], changed, same };
}

function changesOf(before: Finding, after: Finding): string[] {
  return (['verification', 'reach', 'severity'] as const).flatMap((field) =>
    before[field] === after[field] ? [] : [`${field} ${before[field]} → ${after[field]}`],
  );
}

function isWorse(before: Finding, after: Finding): boolean {
  const rank = ({ verification }: Finding): number => VERIFICATION_LEVELS.indexOf(verification);
  return rank(after) < rank(before) || (before.reach === 'conditional' && after.reach === 'default');
}

function delta(before: readonly string[], after: readonly string[]): Delta {
  const old = new Set(before);
  const now = new Set(after);
  return {
    added: [...now].filter((item) => !old.has(item)).sort(),
    removed: [...old].filter((item) => !now.has(item)).sort(),
  };
}

function inputsOf({ nodes: [root] }: Graph): string[] {
  if (!root) return [];
  const { target } = root;
  const file = target.kind === 'workflow' ? target.path : (actionFile(target.tree, target.path) ?? '');
  const source = target.tree.text(file) ?? '';
  const { inputs } = target.kind === 'workflow' ? parseWorkflow(source, file) : parseAction(source, file);
  return inputs.map(
    ({ name, default: fallback, required }) =>
      `${name}${fallback ? ` = ${fallback.value}` : ''}${required ? ' (required)' : ''}`,
  );
}

function compareFiles(before: Graph | undefined, after: Graph): ActionDiff['files'] {
  const old = before ? filesOf(before) : new Map<string, string>();
  const now = filesOf(after);
  const changed = [...now].filter(([file, hash]) => old.has(file) && old.get(file) !== hash);
  return { ...delta([...old.keys()], [...now.keys()]), changed: changed.map(([file]) => file).sort() };
}

/** In a script these lines are rare and seldom harmless when they are new. Bundles have them all in their libraries. */
const SIGNS: readonly (readonly [string, RegExp])[] = [
  ['decodes text that it carries', /base64\s+(-d|-D|--decode)\b|b64decode|FromBase64String|xxd\s+-r/],
  ['reads the memory or environment of other processes', /\/proc\/\S+\/(mem|maps|environ)\b/],
];

function signsOf({ nodes }: Graph): string[] {
  const [root] = nodes;
  return nodes.flatMap((node) =>
    node.analysis.analysed
      .filter((file) => !/\.[cm]?js$/.test(file))
      .flatMap((file) => {
        const text = node.target.tree.text(file) ?? '';
        return SIGNS.filter(([, pattern]) => pattern.test(text)).map(
          ([what]) => `${nameOf(node, file, root!)}: ${what}`,
        );
      }),
  );
}

/** Every file that runs and a digest of its content; those of nested actions with the name of the action. */
function filesOf({ nodes }: Graph): Map<string, string> {
  const files = new Map<string, string>();
  for (const node of nodes) {
    for (const file of node.analysis.analysed) {
      const content = node.target.tree.bytes(file);
      files.set(
        nameOf(node, file, nodes[0]!),
        content ? createHash('sha256').update(content).digest('hex') : '',
      );
    }
  }
  return files;
}

function nameOf({ target }: GraphNode, file: string, root: GraphNode): string {
  return target.repository === root.target.repository ? file : `${target.repository}: ${file}`;
}
