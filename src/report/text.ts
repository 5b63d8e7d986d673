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
  const seen = new Set<string>();
  const shown = report.actions.map((action) =>
    hasNothingOfItsOwn(action)
      ? printBriefly(action, report, colors)
      : printAction(action, report, colors, options.minimum ?? 'low', seen),
  );
  return [
    ...shown.map((each, at) => (at > 0 && !(isBrief(each) && isBrief(shown[at - 1]!)) ? `\n${each}` : each)),
    ...printErrors(report, colors).map((each) => `\n${each}`),
    `\n${summary(report, colors)}`,
  ].join('');
}

/** A workflow whose own files say nothing: it is what it pulls in. */
function hasNothingOfItsOwn({ using, findings, coverage, usedBy, closingInputs }: ActionReport): boolean {
  return (
    using === 'workflow' &&
    findings.length === 0 &&
    coverage.opaque.length === 0 &&
    coverage.missing.length === 0 &&
    usedBy.every(({ missingInputs }) => !missingInputs) &&
    Object.keys(closingInputs).length === 0
  );
}

function printBriefly(action: ActionReport, report: Report, colors: Colors): string {
  const name = forTerminal(`${action.action}${action.sha ? `@${action.sha}` : ''}`);
  const why = action.verdict === 'clean' ? '' : `  ${colors.dim(becauseOf(action, report))}`;
  return `${verdictWord(action.verdict, colors)}  ${colors.bold(name)}  ${colors.dim(action.using)}${why}\n`;
}

function isBrief(printed: string): boolean {
  return printed.indexOf('\n') === printed.length - 1;
}

/** How many of the culprits are named. */
const NAMED = 3;

/** Which of what an action pulls in has the verdict that it takes over. */
function becauseOf(action: ActionReport, report: Report): string {
  const file = action.action.replace(/^\.\//, '');
  const name = `${action.action}${action.sha ? `@${action.sha}` : ''}`;
  const culprits = report.actions.filter(
    ({ using, verdict, ownVerdict, usedBy, via }) =>
      (verdict === action.verdict || ownVerdict === action.verdict) &&
      using !== 'workflow' &&
      (via.length > 0 ? via[via.length - 1] === name : usedBy.some((use) => use.file === file)),
  );
  if (culprits.length === 0)
    return action.verdict === 'unknown' ? 'what it uses was not read' : 'through what it uses';
  const names = [...new Set(culprits.map((culprit) => culprit.action))];
  const more = names.length > NAMED ? ` and ${names.length - NAMED} more` : '';
  return `through ${forTerminal(names.slice(0, NAMED).join(', '))}${more}`;
}

/** What was not read, one reason after the other. */
function printErrors(report: Report, colors: Colors): string[] {
  const byReason = new Map<string, string[]>();
  for (const { action, message } of report.errors) {
    // Sources name the commit that they were asked for.
    let reason = message;
    for (const name of [action, action.replace(/^([^/]+\/[^/@]+)[^@]*/, '$1')])
      if (reason.startsWith(`${name}: `)) reason = reason.slice(name.length + 2);
    byReason.set(reason, [...(byReason.get(reason) ?? []), action]);
  }
  return [...byReason].map(([reason, actions]) =>
    actions.length === 1
      ? `${colors.red('error')}: ${forTerminal(`${actions[0]}: ${reason}`)}\n`
      : `${colors.red('error')}: ${forTerminal(reason)}\n${actions.map((action) => `  ${forTerminal(action)}\n`).join('')}`,
  );
}

const RANK = { high: 2, medium: 1, low: 0 };

function printAction(
  action: ActionReport,
  report: Report,
  colors: Colors,
  minimum: Finding['severity'],
  seen: Set<string>,
): string {
  const lines: string[] = [];
  const name = forTerminal(`${action.action}${action.sha ? `@${action.sha}` : ''}`);
  const ref = action.ref && action.ref !== action.sha ? colors.dim(` (${forTerminal(action.ref)})`) : '';
  lines.push(
    `${verdictWord(action.verdict, colors)}  ${colors.bold(name)}${ref}  ${colors.dim(action.using)}`,
  );
  if (action.via.length > 0) lines.push(colors.dim(`  pulled in by ${forTerminal(action.via.join(' > '))}`));
  if (action.verdict !== action.ownVerdict)
    lines.push(
      colors.dim(`  its own files: ${action.ownVerdict}; ${action.verdict}: ${becauseOf(action, report)}`),
    );
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
  const open = findings.filter(isOpen);
  const known = open.filter(({ id }) => seen.has(`${name} ${id}`));
  for (const group of byPlace(open.filter((finding) => !known.includes(finding))))
    lines.push('', ...printFindings(group, colors));
  if (known.length > 0) lines.push('', colors.dim('  as above'));
  for (const finding of known) lines.push(...headOf(finding, colors));
  for (const { id } of open) seen.add(`${name} ${id}`);
  const decided = findings.filter((finding) => !isOpen(finding));
  if (decided.length > 0) lines.push('');
  for (const finding of decided) lines.push(printDecided(finding, colors));
  const { opaque, missing } = action.coverage;
  if (opaque.length > 0 || missing.length > 0) lines.push('');
  for (const { file, line, reason } of opaque) {
    lines.push(`  ${colors.magenta('not analysed')}: ${forTerminal(file)}:${line}: ${forTerminal(reason)}`);
  }
  for (const file of missing)
    lines.push(
      `  ${colors.magenta('missing')}: ${forTerminal(file)} is called, but its content is not in the tree (or not in this mirror)`,
    );
  lines.push('');
  return lines.join('\n');
}

/** Findings that differ in nothing but what is fetched, in order. */
function byPlace(findings: readonly Finding[]): Finding[][] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { kind, severity, file, line, column, reach, verification, closedBy, decision, via } = finding;
    const key = JSON.stringify([
      kind,
      severity,
      file,
      line,
      column,
      reach,
      verification,
      closedBy,
      decision?.returned,
      via,
    ]);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()];
}

function headOf(finding: Finding, colors: Colors): string[] {
  return [
    `  ${severityWord(finding, colors)}${colors.bold(`[${finding.kind}]`)} ${colors.bold(forTerminal(finding.target))}`,
  ];
}

/** Findings of one place: each by its target and id, then the code once. */
function printFindings(group: readonly Finding[], colors: Colors): string[] {
  const [finding] = group as [Finding];
  const place = `${forTerminal(finding.file)}:${finding.line}:${finding.column}`;
  const number = String(finding.line);
  const gutter = ' '.repeat(number.length);
  const code = forTerminal(finding.snippet).slice(0, LINE_LIMIT);
  const ids = group.map(({ id }) => id).join(' ');
  const lines = [
    ...group.flatMap((each) => headOf(each, colors)),
    `  ${gutter}${colors.blue('-->')} ${place}  ${colors.dim(`${finding.reach}, verification: ${finding.verification}, id ${ids}`)}`,
    `  ${colors.blue(`${number} |`)} ${code}`,
    `  ${colors.blue(`${gutter} =`)} ${forTerminal(messageOf(group))}`,
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

/** What is wrong; of more than one finding without the target, which stands above. */
function messageOf(group: readonly Finding[]): string {
  const [first, ...others] = group as [Finding];
  const blind = ({ message, target }: Finding): string => message.replaceAll(target, 'each of these');
  return others.length > 0 && others.every((other) => blind(other) === blind(first))
    ? blind(first)
    : first.message;
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
