import { createRequire } from 'node:module';
import { analyze, prepareAnalyzers } from './analyze.js';
import { packageFile } from './cli/package-file.js';
import type { Effect } from './effects/effect.js';
import { printText } from './effects/text.js';
import { isFullSha, parseUses } from './refs/uses.js';
import type { ActionReport, Report, UsedBy } from './report/report.js';
import type { Finding, Verdict } from './rules/finding.js';
import { judge } from './rules/index.js';
import type { SourceProvider } from './sources/index.js';
import type { SourceTree } from './sources/tree.js';

/** An action to look at, and how it is used. */
export interface Root {
  readonly uses: string;
  readonly with?: ReadonlyMap<string, string>;
  readonly usedBy?: readonly UsedBy[];
}

export interface VetOptions {
  readonly sources: SourceProvider;
  readonly onProgress?: (message: string) => void;
  readonly signal?: AbortSignal;
  /** Reports of findings that are not shown: ignored kinds, trusted hosts. */
  readonly hide?: (finding: Finding) => boolean;
}

interface Node {
  readonly name: string;
  readonly owner: string;
  readonly repo: string;
  readonly path: string;
  readonly sha: string;
  readonly ref: string;
  readonly with: ReadonlyMap<string, string>;
  readonly usedBy: UsedBy[];
  readonly via: readonly string[];
  readonly tree: SourceTree;
}

const MAX_ACTIONS = 2_000;
const MAX_DEPTH = 10;

/** Fetches, analyses and judges actions and everything they use. Same trees, same report. */
export async function vet(roots: readonly Root[], options: VetOptions): Promise<Report> {
  await prepareAnalyzers();
  const errors: { action: string; message: string }[] = [];
  const reports: ActionReport[] = [];
  const seen = new Map<string, { usedBy: UsedBy[]; at: number }>();
  const nested = new Map<string, string[]>();
  const queue: { root: Root; via: readonly string[] }[] = roots.map((root) => ({ root, via: [] }));
  for (let next = queue.shift(); next && !options.signal?.aborted; next = queue.shift()) {
    const { root, via } = next;
    try {
      const node = await open(root, via, options);
      const key = `${node.name.toLowerCase()}@${node.sha}\u0000${JSON.stringify([...node.with].sort())}`;
      const known = seen.get(key);
      if (known) {
        known.usedBy.push(...node.usedBy);
        continue;
      }
      if (reports.length >= MAX_ACTIONS)
        throw new Error(`more than ${MAX_ACTIONS} actions: not followed further`);
      seen.set(key, { usedBy: node.usedBy, at: reports.length });
      options.onProgress?.(`${node.name}@${node.sha.slice(0, 12)}`);
      const { report, uses } = analyseNode(node, options);
      reports.push(report);
      nested.set(
        `${report.action}@${report.sha}`,
        uses.map(({ reference }) => reference),
      );
      if (via.length < MAX_DEPTH)
        for (const use of uses)
          queue.push({
            root: { uses: use.reference, with: use.with },
            via: [...via, `${node.name}@${node.ref}`],
          });
    } catch (error) {
      errors.push({ action: root.uses, message: error instanceof Error ? error.message : String(error) });
    }
  }
  return {
    schemaVersion: 1,
    tool: { name: 'pindrift', version: version() },
    actions: withNested(reports, nested),
    errors: unique(errors),
  };
}

/** The version of the package. */
export function version(): string {
  const manifest = createRequire(import.meta.url)(packageFile('package.json')) as { version: string };
  return manifest.version;
}

async function open(root: Root, via: readonly string[], options: VetOptions): Promise<Node> {
  const parsed = parseUses(root.uses);
  if (parsed.kind === 'invalid') throw new Error(parsed.message);
  if (parsed.kind !== 'repository') throw new Error(`${root.uses}: not an action of a repository`);
  const { owner, repo, path, ref } = parsed;
  const sha = isFullSha(ref) ? ref.toLowerCase() : await options.sources.resolve(owner, repo, ref);
  const tree = await options.sources.tree(owner, repo, sha);
  return {
    name: [owner, repo, ...(path ? [path] : [])].join('/'),
    owner,
    repo,
    path,
    sha,
    ref,
    with: root.with ?? new Map(),
    usedBy: [...(root.usedBy ?? [])],
    via,
    tree,
  };
}

function analyseNode(
  node: Node,
  options: VetOptions,
): { report: ActionReport; uses: { reference: string; with: ReadonlyMap<string, string> }[] } {
  const run = analyze(node.tree, node.path);
  const { findings, verdict, closingInputs } = judge(run.effects, { action: node.name, with: node.with });
  const own: Verdict = run.missing.length > 0 && findings.length === 0 ? 'unknown' : verdict;
  return {
    report: {
      action: node.name,
      sha: node.sha,
      ref: node.ref === node.sha ? null : node.ref,
      using: run.action.runs.using,
      verdict: own,
      ownVerdict: own,
      closingInputs,
      usedBy: node.usedBy,
      via: node.via,
      findings: findings.filter((finding) => !options.hide?.(finding)),
      coverage: {
        analysed: run.analysed,
        opaque: opaqueOf(run.effects),
        missing: run.missing,
      },
    },
    uses: usesOf(run.effects),
  };
}

function opaqueOf(effects: readonly Effect[]): ActionReport['coverage']['opaque'] {
  const marks = effects.flatMap((effect) =>
    effect.kind === 'opaque'
      ? [{ file: effect.location.file, line: effect.location.line, reason: effect.reason }]
      : [],
  );
  const seen = new Set<string>();
  return marks.filter(({ file, line, reason }) => {
    const key = `${file}:${line}:${reason}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** The actions of repositories that steps use, each with the literal inputs it is given. */
function usesOf(effects: readonly Effect[]): { reference: string; with: ReadonlyMap<string, string> }[] {
  return effects.flatMap((effect) => {
    if (effect.kind !== 'uses') return [];
    return effect.reference.alternatives.flatMap(({ parts }) => {
      const reference = printText({ alternatives: [{ parts, guards: [] }] });
      return parseUses(reference).kind === 'repository'
        ? [{ reference, with: new Map<string, string>() }]
        : [];
    });
  });
}

const RANK: Record<Verdict, number> = { clean: 0, closable: 1, unknown: 2, gapped: 3 };

/** Verdicts with everything that an action pulls in. */
function withNested(
  reports: readonly ActionReport[],
  nested: ReadonlyMap<string, readonly string[]>,
): ActionReport[] {
  const byRef = new Map<string, ActionReport>();
  for (const report of reports) {
    byRef.set(`${report.action.toLowerCase()}@${report.sha}`, report);
    if (report.ref) byRef.set(`${report.action.toLowerCase()}@${report.ref}`, report);
  }
  const worst = (report: ActionReport, path: ReadonlySet<string>): Verdict => {
    const key = `${report.action}@${report.sha}`;
    if (path.has(key)) return 'clean';
    const deeper = new Set([...path, key]);
    return (nested.get(key) ?? []).reduce<Verdict>((verdict, reference) => {
      const child = byRef.get(reference.toLowerCase());
      const of: Verdict = child ? worst(child, deeper) : 'unknown';
      return RANK[of] > RANK[verdict] ? of : verdict;
    }, report.ownVerdict);
  };
  return reports.map((report) => ({ ...report, verdict: worst(report, new Set()) }));
}

function unique(
  errors: readonly { action: string; message: string }[],
): { action: string; message: string }[] {
  return [...new Map(errors.map((error) => [`${error.action}\u0000${error.message}`, error])).values()];
}
