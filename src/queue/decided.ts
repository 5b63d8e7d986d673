import type { ActionReport, Report } from '../report/report.js';
import type { Finding, FindingDecision } from '../rules/finding.js';
import { VERIFICATION_LEVELS } from '../rules/gap.js';
import { type Decision, type Entry, isWider, type Ledger } from './decision.js';
import { canonicalTarget } from './fingerprint.js';

/** The report with what the ledger says at every finding. `today` is a day, `2026-01-31`; from the day an entry expires it no longer holds. */
export function withDecisions(report: Report, ledger: Ledger, today: string): Report {
  if (ledger.entries.length === 0) return report;
  return {
    ...report,
    actions: report.actions.map((action) => ({
      ...action,
      ...reviewedAt(action, ledger),
      findings: action.findings.map((finding) => {
        const decision = decisionFor(action, finding, ledger, today);
        return decision ? { ...finding, decision } : finding;
      }),
    })),
  };
}

/** The commit of the last decision about the action: what came since then is what is to be looked at. */
function reviewedAt({ action, sha }: ActionReport, { entries }: Ledger): Pick<ActionReport, 'reviewed'> {
  const reviews = entries
    .map(({ decision }) => decision)
    .filter((decision) => decision.sha && decision.action.toLowerCase() === action.toLowerCase());
  const last = reviews.reduce<Decision | undefined>(
    (latest, one) => (latest === undefined || one.when >= latest.when ? one : latest),
    undefined,
  );
  if (!last?.sha || sha === '' || reviews.some((decision) => decision.sha === sha)) return {};
  return { reviewed: { sha: last.sha, when: last.when } };
}

/** Whether somebody still has to look at a finding. */
export function isOpen({ decision }: Finding): boolean {
  return decision === undefined || decision.returned !== undefined;
}

/** Whether a finding counts for the exit status: nobody decided, or the decision was not to use what is still used. */
export function counts(action: ActionReport, finding: Finding): boolean {
  return isOpen(finding) || (finding.decision?.status === 'wont-use' && action.usedBy.length > 0);
}

/** What the ledger says of a finding. The first entry that still holds; else the one that no longer does, with the reason. */
function decisionFor(
  action: ActionReport,
  finding: Finding,
  ledger: Ledger,
  today: string,
): FindingDecision | undefined {
  let returned: FindingDecision | undefined;
  for (const entry of ledger.entries) {
    const why = judgeEntry(entry.decision, action, finding, today);
    if (why === undefined) continue;
    if (why === '') return shown(entry);
    returned ??= { ...shown(entry), returned: why };
  }
  return returned;
}

/** '' where the decision holds, the reason where it no longer does, undefined where it is about something else. */
function judgeEntry(
  decision: Decision,
  action: ActionReport,
  finding: Finding,
  today: string,
): string | undefined {
  if (isWider(decision)) {
    if (
      decision.kind !== finding.kind ||
      !matches(decision.action, action.action) ||
      !matches(decision.target ?? '*', finding.target) ||
      !matches(decision.via ?? '*', finding.via)
    )
      return undefined;
  } else {
    if (decision.action.toLowerCase() !== action.action.toLowerCase()) return undefined;
    if (decision.finding !== finding.id) {
      const same =
        decision.kind === finding.kind &&
        decision.target !== undefined &&
        canonicalTarget(decision.target) === canonicalTarget(finding.target) &&
        decision.verification !== undefined &&
        decision.verification !== finding.verification;
      return same ? `${changeOf(decision, finding)} since ${decision.when}` : undefined;
    }
  }
  if (decision.expires !== undefined && decision.expires <= today)
    return `the decision of ${decision.when} expired on ${decision.expires}`;
  if (decision.verification !== undefined && decision.verification !== finding.verification)
    return `${changeOf(decision, finding)} since ${decision.when}`;
  if (decision.reach === 'conditional' && finding.reach === 'default')
    return `wider reach: conditional when it was decided on ${decision.when}, now on the default path`;
  if (decision.status === 'closed-by-input') {
    const names = Object.keys(decision.with ?? finding.closedBy).map((name) => name.toLowerCase());
    const open = action.usedBy.find((use) => {
      const given = new Set(Object.keys(use.with).map((name) => name.toLowerCase()));
      return names.some((name) => !given.has(name));
    });
    if (open)
      return `decided to be closed by ${names.join(', ')}, which ${open.file}:${open.line} does not set`;
  }
  return '';
}

function changeOf(decision: Decision, finding: Finding): string {
  const before = VERIFICATION_LEVELS.indexOf(decision.verification!);
  const worse = VERIFICATION_LEVELS.indexOf(finding.verification) < before;
  return `${worse ? 'got worse' : 'changed'}: verification was ${decision.verification}, is ${finding.verification}`;
}

function shown({ decision, line }: Entry): FindingDecision {
  const { status, who, when, why, url, sha } = decision;
  return {
    status,
    who,
    when,
    why,
    ...(url ? { url } : {}),
    ...(sha ? { sha } : {}),
    line,
    wider: isWider(decision),
  };
}

/** A pattern in which `*` stands for any text; upper and lower case are the same. */
export function matches(pattern: string, value: string): boolean {
  const source = pattern.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${source.join('.*')}$`, 'is').test(value);
}
