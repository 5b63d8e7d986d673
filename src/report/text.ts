import { createColors } from 'picocolors';
import { isOpen } from '../queue/decided.js';
import type { Finding, Verdict } from '../rules/finding.js';
import { forTerminal } from './escape.js';
import { withPatch } from './patch.js';
import type { ActionReport, Report } from './report.js';

type Colors = ReturnType<typeof createColors>;

const LINE_LIMIT = 160;

/** The report as a compiler would print it: a verdict per action, then each gap with its place, its line and what closes it. */
export function text(
  report: Report,
  options: { color: boolean; minimum?: Finding['severity'] } = { color: false },
): string {
  const colors = createColors(options.color);
  const shown = report.actions.map((action) => printAction(action, colors, options.minimum ?? 'low'));
  const errors = report.errors.map(
    // Sources name the commit that they were asked for.
    ({ action, message }) =>
      `${colors.red('error')}: ${forTerminal(message.startsWith(`${action}: `) ? message : `${action}: ${message}`)}\n`,
  );
  return [...shown, ...errors, summary(report, colors)].join('\n');
}

const RANK = { high: 2, medium: 1, low: 0 };

function printAction(action: ActionReport, colors: Colors, minimum: Finding['severity']): string {
  const lines: string[] = [];
  const name = forTerminal(`${action.action}${action.sha ? `@${action.sha}` : ''}`);
  const ref = action.ref && action.ref !== action.sha ? colors.dim(` (${forTerminal(action.ref)})`) : '';
  lines.push(
    `${verdictWord(action.verdict, colors)}  ${colors.bold(name)}${ref}  ${colors.dim(action.using)}`,
  );
  if (action.via.length > 0) lines.push(colors.dim(`  pulled in by ${forTerminal(action.via.join(' > '))}`));
  if (action.verdict !== action.ownVerdict)
    lines.push(colors.dim(`  its own files: ${action.ownVerdict}; the rest is what it pulls in`));
  if (action.reviewed && action.findings.some(isOpen)) {
    const { sha, when } = action.reviewed;
    lines.push(
      `  reviewed on ${forTerminal(when)} at ${forTerminal(sha.slice(0, 12))}; since then: pindrift diff ${name.replace(/@.*/, '')}@${forTerminal(sha)} ${action.sha}`,
    );
  }
  for (const use of action.usedBy.slice(0, 5)) {
    const given = Object.entries(use.with).map(([name, value]) => `${name}: ${value.split('\n', 1)[0]}`);
    const values = given.length > 0 ? ` with ${given.join(', ').slice(0, LINE_LIMIT)}` : '';
    lines.push(colors.dim(`  used at ${forTerminal(use.file)}:${use.line}${forTerminal(values)}`));
    if (use.missingInputs)
      lines.push(`  ${colors.yellow('required, not given')}: ${forTerminal(use.missingInputs.join(', '))}`);
  }
  if (action.usedBy.length > 5) lines.push(colors.dim(`  and ${action.usedBy.length - 5} more places`));
  if (Object.keys(action.closingInputs).length > 0) {
    const [use] = action.usedBy;
    const place = use ? ` at ${forTerminal(use.file)}:${use.line}` : '';
    lines.push(
      `  ${colors.green('close with')}${place}`,
      ...withPatch(action.closingInputs, use?.with ?? {}).map((line) => `    ${forTerminal(line)}`),
    );
  }
  const findings = action.findings.filter(({ severity }) => RANK[severity] >= RANK[minimum]);
  for (const finding of findings.filter(isOpen)) lines.push('', ...printFinding(finding, colors));
  const decided = findings.filter((finding) => !isOpen(finding));
  if (decided.length > 0) lines.push('');
  for (const finding of decided) lines.push(printDecided(finding, colors));
  const { opaque, missing } = action.coverage;
  if (opaque.length > 0 || missing.length > 0) lines.push('');
  for (const { file, line, reason } of opaque) {
    lines.push(`  ${colors.magenta('not analysed')}: ${forTerminal(file)}:${line}: ${forTerminal(reason)}`);
  }
  for (const file of missing)
    lines.push(`  ${colors.magenta('missing')}: ${forTerminal(file)} is called, but is not in the tree`);
  lines.push('');
  return lines.join('\n');
}

function printFinding(finding: Finding, colors: Colors): string[] {
  const place = `${forTerminal(finding.file)}:${finding.line}:${finding.column}`;
  const number = String(finding.line);
  const gutter = ' '.repeat(number.length);
  const code = forTerminal(finding.snippet).slice(0, LINE_LIMIT);
  const lines = [
    `  ${severityWord(finding, colors)}${colors.bold(`[${finding.kind}]`)} ${colors.bold(forTerminal(finding.target))}`,
    `  ${gutter}${colors.blue('-->')} ${place}  ${colors.dim(`${finding.reach}, verification: ${finding.verification}, id ${finding.id}`)}`,
    `  ${colors.blue(`${number} |`)} ${code}`,
    `  ${colors.blue(`${gutter} |`)} ${colors.yellow('^'.repeat(Math.max(1, Math.min(code.length, LINE_LIMIT))))}`,
    `  ${colors.blue(`${gutter} =`)} ${forTerminal(finding.message)}`,
  ];
  for (const step of finding.trace) {
    lines.push(
      `  ${colors.blue(`${gutter} :`)} ${colors.dim(`${forTerminal(step.file)}:${step.line} ${forTerminal(step.note)}`)}`,
    );
  }
  if (finding.decision?.returned)
    lines.push(
      `  ${colors.blue(`${gutter} =`)} ${colors.magenta('again')}: ${forTerminal(finding.decision.returned)}`,
    );
  const closers = Object.entries(finding.closedBy);
  if (closers.length > 0) {
    lines.push(
      `  ${colors.blue(`${gutter} =`)} ${colors.green('closed by')} ${closers.map(([input, value]) => `${forTerminal(input)}: ${forTerminal(value)}`).join(' or ')}`,
    );
  }
  return lines;
}

/** One line for what is decided already. */
function printDecided({ kind, target, decision }: Finding, colors: Colors): string {
  const { status, who, when, why, wider } = decision!;
  const scope = wider ? 'by a wider decision, ' : '';
  return colors.dim(
    `  ${status} [${kind}] ${forTerminal(target)}: ${forTerminal(why)} (${scope}${forTerminal(who)}, ${when})`,
  );
}

function verdictWord(verdict: Verdict, colors: Colors): string {
  const paint = { clean: colors.green, closable: colors.yellow, gapped: colors.red, unknown: colors.magenta }[
    verdict
  ];
  return paint(verdict.toUpperCase());
}

function severityWord(finding: Finding, colors: Colors): string {
  const paint = { high: colors.red, medium: colors.yellow, low: colors.cyan }[finding.severity];
  return paint(finding.severity);
}

function summary(report: Report, colors: Colors): string {
  const count = (verdict: Verdict): number =>
    report.actions.filter((action) => action.verdict === verdict).length;
  const all = report.actions.flatMap((action) => action.findings);
  const findings = all.length;
  const decided = all.filter((finding) => !isOpen(finding)).length;
  const parts = [
    `${report.actions.length} ${report.actions.length === 1 ? 'action' : 'actions'}`,
    `${count('clean')} clean`,
    `${count('closable')} closable`,
    `${count('gapped')} gapped`,
    `${count('unknown')} unknown`,
    `${findings} ${findings === 1 ? 'gap' : 'gaps'}${decided > 0 ? ` (${decided} decided)` : ''}`,
    ...(report.errors.length > 0 ? [`${report.errors.length} not read`] : []),
  ];
  return `${colors.bold(parts.join(', '))}\n`;
}
