import { isOpen } from '../queue/decided.js';
import type { Report } from './report.js';

/** A value of a workflow command (https://docs.github.com/actions/reference/workflow-commands-for-github-actions). */
export function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** A property of a workflow command. */
export function propertyValue(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** The report as annotations: one command a finding, at the caller's workflow line where that is known. */
export function github(report: Report): string {
  const lines: string[] = [];
  for (const action of report.actions) {
    const [use] = action.usedBy;
    for (const finding of action.findings.filter(isOpen)) {
      const level =
        finding.severity === 'high' ? 'error' : finding.severity === 'medium' ? 'warning' : 'notice';
      const place = use
        ? `file=${propertyValue(use.file)},line=${use.line},`
        : action.sha === ''
          ? `file=${propertyValue(finding.file)},line=${finding.line},`
          : '';
      const where = `${action.action}${action.sha ? `@${action.sha.slice(0, 12)}` : ''} ${finding.file}:${finding.line}`;
      lines.push(
        `::${level} ${place}title=${propertyValue(`pindrift ${finding.kind}`)}::${data(`${finding.target}: ${finding.message} (${where}, ${finding.reach})`)}`,
      );
    }
  }
  for (const { action, message } of report.errors)
    lines.push(`::error title=pindrift::${data(`${action}: ${message}`)}`);
  return lines.map((line) => `${line}\n`).join('');
}
