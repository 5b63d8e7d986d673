import { createRequire } from 'node:module';
import { packageFile } from '../cli/package-file.js';
import type { ActionReport, Report, UsedBy } from '../report/report.js';
import type { Finding, Verdict } from '../rules/finding.js';
import type { Graph, GraphNode } from './crawl.js';

/** The version of the package. */
export function version(): string {
  const manifest = createRequire(import.meta.url)(packageFile('package.json')) as { version: string };
  return manifest.version;
}

/**
 * The report of a crawl: every node in the order it was found, with the places that lead to it and the verdict with everything
 * it pulls in.
 * @param hide findings that are not shown
 */
export function reportOf(graph: Graph, hide: (finding: Finding) => boolean = () => false): Report {
  const places = placesOf(graph);
  return {
    schemaVersion: 1,
    tool: { name: 'pindrift', version: version() },
    actions: joined(graph.nodes.map((node) => actionReport(node, places.get(node) ?? [], hide))),
    errors: [...new Map(graph.errors.map((error) => [JSON.stringify(error), error])).values()],
  };
}

/** Uses of one action that come out the same are one entry, whatever their inputs. */
function joined(actions: readonly ActionReport[]): ActionReport[] {
  const entries = new Map<string, ActionReport>();
  for (const action of actions) {
    const { usedBy, via, ...said } = action;
    const key = JSON.stringify([said, usedBy.length > 0 ? [] : via]);
    const held = entries.get(key);
    entries.set(
      key,
      held && usedBy.length > 0 ? { ...held, usedBy: [...held.usedBy, ...usedBy] } : (held ?? action),
    );
  }
  return [...entries.values()];
}

function actionReport(
  node: GraphNode,
  usedBy: readonly UsedBy[],
  hide: (finding: Finding) => boolean,
): ActionReport {
  const { target, analysis, judgement } = node;
  return {
    action: target.name,
    sha: target.sha,
    ref: target.sha === '' || target.ref.toLowerCase() === target.sha ? null : target.ref,
    using: analysis.using,
    verdict: worstBelow(node),
    ownVerdict: ownVerdict(node),
    closingInputs: judgement.closingInputs,
    usedBy,
    via: node.via,
    findings: judgement.findings.filter((finding) => !hide(finding)),
    coverage: {
      analysed: analysis.analysed,
      opaque: opaqueOf(node),
      missing: analysis.missing,
      units: analysis.units,
    },
    egress: analysis.surface.egress,
  };
}

function opaqueOf({ analysis, lost }: GraphNode): ActionReport['coverage']['opaque'] {
  return [...new Map([...analysis.opaque, ...lost].map((mark) => [JSON.stringify(mark), mark])).values()];
}

function ownVerdict({ judgement, analysis, lost }: GraphNode): Verdict {
  const unseen = [analysis.missing, analysis.opaque, lost].some((marks) => marks.length > 0);
  if (unseen && judgement.findings.length === 0) return 'unknown';
  // Of a program that was not read nobody knows what it does by default.
  const isKnown = lost.length === 0 || judgement.findings.some(({ reach }) => reach === 'default');
  return isKnown ? judgement.verdict : 'unknown';
}

const RANK: Record<Verdict, number> = { clean: 0, closable: 1, unknown: 2, gapped: 3 };

/** The worst verdict of a node and of everything it pulls in. */
function worstBelow(root: GraphNode): Verdict {
  const seen = new Set([root]);
  let worst: Verdict = 'clean';
  const take = (verdict: Verdict): void => {
    if (RANK[verdict] > RANK[worst]) worst = verdict;
  };
  for (const node of seen) {
    take(ownVerdict(node));
    if (node.failed) take('unknown');
    for (const child of node.children) seen.add(child.node);
  }
  return worst;
}

/** The places of the workspace that lead to each node, directly or through others. */
function placesOf(graph: Graph): Map<GraphNode, readonly UsedBy[]> {
  const found = new Map<GraphNode, Map<string, UsedBy>>();
  const queue: { node: GraphNode; place: UsedBy }[] = graph.nodes.flatMap((node) =>
    node.places.map((place) => ({ node, place })),
  );
  for (const { node, place } of queue) {
    const held = found.get(node) ?? new Map<string, UsedBy>();
    found.set(node, held);
    const key = JSON.stringify(place);
    if (held.has(key)) continue;
    held.set(key, place);
    // What a file of the workspace uses has its place in that file.
    if (node.target.sha !== '')
      for (const child of node.children)
        queue.push({ node: child.node, place: { file: place.file, line: place.line, with: child.with } });
  }
  return new Map([...found].map(([node, held]) => [node, [...held.values()]]));
}
