import { stringify } from 'yaml';
import type { Finding } from '../rules/finding.js';
import { codeSpan, decisionLine, forMarkdown } from './markdown.js';
import { permalink } from './permalink.js';
import type { ActionReport, Report } from './report.js';

/** What to ask by hand about a kind of gap. */
const QUESTION: Readonly<Record<Finding['kind'], string>> = {
  'floating-version': 'Who can publish the version that this picks up, and would we notice?',
  'unverified-download': 'Who can replace these bytes at their address?',
  'remote-script': 'Who can change this script, and what could it reach in our job?',
  'unpinned-image': 'Who can push this tag?',
  'unpinned-package': 'Who can publish this package, and what it depends on?',
  'unpinned-action': 'Who can move this ref?',
  'mutable-git-ref': 'Who can push to this branch or move this tag?',
};

/**
 * A checklist for a person, as Markdown: each gap with its line at the commit, what to look at by hand, the inputs to set, the
 * hosts, and entries for the ledger to be filled in.
 * @param today the day of the sign-off
 */
export function checklist(report: Report, options: { readonly today: string; readonly who: string }): string {
  const lines = ['# Checklist for pinned actions', ''];
  for (const action of report.actions) lines.push(...section(action, options));
  if (report.errors.length > 0) lines.push('## Not read', '');
  for (const { action, message } of report.errors)
    lines.push(`- [ ] ${codeSpan(action)} could not be read: ${forMarkdown(message)}`);
  return `${lines.join('\n').trimEnd()}\n`;
}

function section(action: ActionReport, options: { readonly today: string; readonly who: string }): string[] {
  const { findings, coverage, egress } = action;
  const name = action.sha ? `${action.action}@${action.sha}` : action.action;
  const lines = [`## ${codeSpan(name)}`, ''];
  const ref = action.ref ? `, ${codeSpan(action.ref)}` : '';
  lines.push(
    `Verdict: **${action.verdict}** (its own tree: ${action.ownVerdict}); ${forMarkdown(action.using)}${ref}.`,
  );
  if (action.via.length > 0) lines.push(`Pulled in by ${action.via.map(codeSpan).join(' → ')}.`);
  if (action.usedBy.length > 0)
    lines.push(`Used at ${action.usedBy.map(({ file, line }) => codeSpan(`${file}:${line}`)).join(', ')}.`);
  lines.push('', '### Gaps', '');
  if (findings.length === 0) lines.push('None was found.');
  for (const finding of findings) lines.push(...gap(action, finding));
  if (coverage.opaque.length + coverage.missing.length > 0) {
    lines.push('', '### To check by hand', '');
    for (const { file, line, reason } of coverage.opaque)
      lines.push(
        `- [ ] ${place(action, file, line)} was not analysed: ${forMarkdown(reason)}. What does it fetch, and what does it run?`,
      );
    for (const file of coverage.missing)
      lines.push(`- [ ] ${codeSpan(file)} is called, but is not in the tree. Where does it come from?`);
  }
  const inputs = Object.entries(action.closingInputs);
  if (inputs.length > 0) {
    lines.push('', '### Inputs to set', '');
    lines.push(...fenced(stringify([{ uses: name, with: Object.fromEntries(inputs) }], { lineWidth: 0 })));
  }
  lines.push('', '### Hosts', '');
  if (egress.length === 0) lines.push('None is known.');
  for (const host of egress) lines.push(`- ${codeSpan(host)}`);
  if (findings.length > 0) {
    lines.push(
      '',
      '### Sign-off',
      '',
      'Fill in and paste below `decisions:` in `.pindrift/decisions.yml`:',
      '',
    );
    lines.push(...fenced(signOff(action, options)));
  }
  lines.push('', '- [ ] Reviewed by ________ on ________', '');
  return lines;
}

function gap(action: ActionReport, finding: Finding): string[] {
  const done = finding.decision !== undefined && finding.decision.returned === undefined;
  const lines = [
    `- [${done ? 'x' : ' '}] **${finding.severity} ${finding.kind}** ${codeSpan(finding.target)} at ${place(action, finding.file, finding.line)}`,
    `  ${forMarkdown(finding.message)} (${finding.reach}, verification: ${finding.verification}, id ${codeSpan(finding.id)}).`,
    `  ${QUESTION[finding.kind]}`,
  ];
  const closers = Object.entries(finding.closedBy).map(([input, value]) => codeSpan(`${input}: ${value}`));
  if (closers.length > 0) lines.push(`  Closed by ${closers.join(' or ')}.`);
  if (finding.decision) lines.push(`  ${decisionLine(finding.decision)}`);
  return lines;
}

function place(action: ActionReport, file: string, line: number): string {
  const link = permalink(action, file, line);
  const shown = codeSpan(`${file}:${line}`);
  return link ? `[${shown}](${link})` : shown;
}

function signOff(
  action: ActionReport,
  { today, who }: { readonly today: string; readonly who: string },
): string {
  return stringify(
    action.findings.map(({ id, kind, target, verification, reach }) => ({
      action: action.action,
      finding: id,
      kind,
      target,
      verification,
      reach,
      status: 'accepted',
      ...(action.sha ? { sha: action.sha } : {}),
      who,
      when: today,
      why: 'TODO',
    })),
    { lineWidth: 0 },
  );
}

/** A code block: the fence is longer than any run of backticks in it. */
export function fenced(text: string, language = 'yaml'): string[] {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return [`${fence}${language}`, ...visible(text).trimEnd().split('\n'), fence];
}

/** A text with nothing in it that a reader would not see. */
function visible(text: string): string {
  return text.replace(
    /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g,
    '\uFFFD',
  );
}
