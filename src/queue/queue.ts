import type { ActionReport, Report, UsedBy } from '../report/report.js';
import type { Finding } from '../rules/finding.js';
import { isOpen } from './decided.js';

/** A finding that somebody has to decide on, with every commit and place where it occurs. */
export interface QueueItem {
  readonly action: ActionReport;
  readonly finding: Finding;
  /** The commits at which it occurs; '' is the workspace. */
  readonly shas: readonly string[];
  readonly usedBy: readonly UsedBy[];
}

export interface QueueGroup {
  readonly action: string;
  readonly items: readonly QueueItem[];
  readonly usedBy: readonly UsedBy[];
}

const SEVERITY = { high: 0, medium: 1, low: 2 };

/** What is undecided, grouped by action: worst first, then what is used most, then by name. */
export function queueOf(report: Report): QueueGroup[] {
  const groups = new Map<string, Map<string, QueueItem>>();
  for (const action of report.actions) {
    for (const finding of action.findings.filter(isOpen)) {
      const items = groups.get(action.action.toLowerCase()) ?? new Map<string, QueueItem>();
      groups.set(action.action.toLowerCase(), items);
      const held = items.get(finding.id);
      const worst = held && SEVERITY[held.finding.severity] <= SEVERITY[finding.severity] ? held : undefined;
      items.set(finding.id, {
        action: worst?.action ?? action,
        finding: worst?.finding ?? finding,
        shas: [...new Set([...(held?.shas ?? []), action.sha])],
        usedBy: distinctPlaces([...(held?.usedBy ?? []), ...action.usedBy]),
      });
    }
  }
  return [...groups.values()]
    .map((found): QueueGroup => {
      const items = [...found.values()].sort(
        (a, b) =>
          SEVERITY[a.finding.severity] - SEVERITY[b.finding.severity] ||
          a.finding.file.localeCompare(b.finding.file, 'en') ||
          a.finding.line - b.finding.line,
      );
      return {
        action: items[0]!.action.action,
        items,
        usedBy: distinctPlaces(items.flatMap((item) => item.usedBy)),
      };
    })
    .sort(
      (a, b) =>
        SEVERITY[a.items[0]!.finding.severity] - SEVERITY[b.items[0]!.finding.severity] ||
        b.usedBy.length - a.usedBy.length ||
        (a.action < b.action ? -1 : 1),
    );
}

function distinctPlaces(places: readonly UsedBy[]): UsedBy[] {
  return [...new Map(places.map((place) => [`${place.file}:${place.line}`, place])).values()];
}

/** Every occurrence of the finding whose id begins so. Throws where there is none or more than one. */
export function findingById(report: Report, id: string): { action: ActionReport; finding: Finding } {
  const found = report.actions.flatMap((action) =>
    action.findings
      .filter((finding) => finding.id.startsWith(id.toLowerCase()))
      .map((finding) => ({ action, finding })),
  );
  const ids = new Set(found.map(({ finding }) => finding.id));
  if (ids.size > 1) throw new Error(`${id}: more than one finding begins so: ${[...ids].join(', ')}`);
  const [first] = found;
  if (!first)
    throw new Error(`${id}: no such finding in this run; "pindrift queue" lists those that there are`);
  return first;
}

/** Only what nobody decided on, at this commit or at the one that was reviewed before it; actions without any are left out. */
export function onlyNew(report: Report): Report {
  return {
    ...report,
    actions: report.actions
      .map((action) => ({
        ...action,
        findings: action.findings.filter(
          (finding) =>
            isOpen(finding) || (finding.decision?.status === 'wont-use' && action.usedBy.length > 0),
        ),
      }))
      .filter(({ findings }) => findings.length > 0),
  };
}
