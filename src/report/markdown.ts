import type { FindingDecision } from '../rules/finding.js';
import { permalink } from './permalink.js';
import type { ActionReport, Report } from './report.js';

/**
 * Text of an analysed tree as Markdown text: nothing in it can become markup, a mention or a link. GitHub looks for mentions and
 * numbers of issues in the page as it was rendered, where a character reference is the character again: what keeps them apart is a
 * zero-width space.
 */
export function forMarkdown(text: string): string {
  return (
    text
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '\uFFFD')
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
      .replace(/[\\`*_{}[\]()+!|~]/g, (char) => `&#${char.charCodeAt(0)};`)
      .replace(/(?<!&)#/g, '&#35;&#8203;')
      .replace(/@/g, '&#64;&#8203;')
      .replace(/\bGH-(?=\d)/gi, '$&&#8203;')
      .replace(/\bwww\./gi, (www) => `${www.slice(0, 3)}&#46;`)
      .replace(/(https?|ftp):\/\//gi, '$1&#58;//')
      // At the beginning of a line these make a list, a line or a heading.
      .replace(/^[-=]/, (char) => `&#${char.charCodeAt(0)};`)
      .replace(/^(\d+)\./, '$1&#46;')
  );
}

/** Text as a Markdown code span: the fence is longer than any run of backticks in it. */
export function codeSpan(text: string): string {
  const plain = text
    .replace(/[\r\n]+/g, ' ')
    .replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '\uFFFD')
    .replaceAll('|', '\u2502');
  const longest = Math.max(0, ...[...plain.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = plain.startsWith('`') || plain.endsWith('`') || plain === '' ? ' ' : '';
  return `${fence}${pad}${plain}${pad}${fence}`;
}

/** What the ledger says of a finding, in one line of Markdown. */
export function decisionLine(decision: FindingDecision): string {
  const { status, who, when, why, wider, returned, url } = decision;
  const said = `${status} on ${when} by ${forMarkdown(who)}${wider ? ' (wider decision)' : ''}: ${forMarkdown(why)}`;
  const at = url ? ` ${forMarkdown(url)}` : '';
  return returned ? `Asked again: ${forMarkdown(returned)}. Before: ${said}${at}` : `Decided: ${said}${at}`;
}

/** The report as Markdown that GitHub renders: a table of actions, then each gap. */
export function markdown(report: Report): string {
  const lines = ['# pindrift', '', '| action | verdict | gaps | set |', '| --- | --- | --- | --- |'];
  for (const action of report.actions) {
    const set = Object.entries(action.closingInputs).map(([input, value]) => codeSpan(`${input}: ${value}`));
    lines.push(
      `| ${forMarkdown(nameOf(action))} | ${action.verdict} | ${action.findings.length} | ${set.join(' ')} |`,
    );
  }
  for (const action of report.actions) lines.push(...details(action));
  if (report.errors.length > 0) lines.push('', '## Not read', '');
  for (const { action, message } of report.errors)
    lines.push(`- ${forMarkdown(action)}: ${forMarkdown(message)}`);
  return `${lines.join('\n')}\n`;
}

function nameOf(action: ActionReport): string {
  return action.sha ? `${action.action}@${action.sha.slice(0, 12)}` : action.action;
}

function details(action: ActionReport): string[] {
  const { opaque, missing } = action.coverage;
  if (action.findings.length === 0 && opaque.length === 0 && missing.length === 0) return [];
  const lines = [
    '',
    `## ${forMarkdown(nameOf(action))}${action.ref ? ` (${forMarkdown(action.ref)})` : ''}`,
    '',
  ];
  if (action.reviewed) {
    const { sha, when } = action.reviewed;
    lines.push(`Reviewed on ${forMarkdown(when)} at ${codeSpan(sha.slice(0, 12))}.`, '');
  }
  for (const finding of action.findings) {
    const link = permalink(action, finding.file, finding.line);
    const place = codeSpan(`${finding.file}:${finding.line}`);
    lines.push(`- **${finding.severity} ${finding.kind}** ${codeSpan(finding.target)}`);
    lines.push(
      `  ${forMarkdown(finding.message)} (${finding.reach}, verification: ${finding.verification}), at ${link ? `[${place}](${link})` : place}`,
    );
    const closers = Object.entries(finding.closedBy).map(([input, value]) => codeSpan(`${input}: ${value}`));
    if (closers.length > 0) lines.push(`  Closed by ${closers.join(' or ')}.`);
    if (finding.decision) lines.push(`  ${decisionLine(finding.decision)}`);
  }
  for (const { file, line, reason } of opaque)
    lines.push(`- not analysed: ${codeSpan(`${file}:${line}`)} ${forMarkdown(reason)}`);
  for (const file of missing) lines.push(`- missing: ${codeSpan(file)}`);
  return lines;
}
