import { createColors } from 'picocolors';
import { forTerminal } from './escape.js';
import type { ActionReport, CoverageUnit, Report } from './report.js';

/** The tree of what runs: each action with its units, the analyzer of each and what it emitted, and what was not analysed. */
export function coverageText(report: Report, options: { color: boolean } = { color: false }): string {
  const colors = createColors(options.color);
  const lines: string[] = [];
  for (const action of report.actions) {
    lines.push(
      `${colors.bold(forTerminal(action.sha ? `${action.action}@${action.sha}` : action.action))}  ${action.using}`,
    );
    if (action.via.length > 0)
      lines.push(colors.dim(`  pulled in by ${forTerminal(action.via.join(' > '))}`));
    lines.push(...unitLines(action));
    for (const { file, line, reason } of action.coverage.opaque)
      lines.push(`  ${colors.magenta('opaque')} ${forTerminal(`${file}:${line}`)}: ${forTerminal(reason)}`);
    for (const file of action.coverage.missing)
      lines.push(`  ${colors.magenta('missing')} ${forTerminal(file)}`);
    lines.push('');
  }
  for (const { action, message } of report.errors)
    lines.push(`${colors.red('not read')} ${forTerminal(action)}: ${forTerminal(message)}`);
  return `${lines.join('\n').trimEnd()}\n`;
}

function unitLines({ coverage: { units } }: ActionReport): string[] {
  const lines: string[] = [];
  const names = new Set(units.map(({ file }) => file));
  const shown = new Set<string>();
  const show = (unit: CoverageUnit, depth: number): void => {
    if (shown.has(unit.file)) return;
    shown.add(unit.file);
    const emitted = Object.entries(unit.emitted).map(([kind, count]) =>
      count === 1 ? kind : `${count} ${kind}`,
    );
    const what = emitted.length > 0 ? emitted.join(', ') : 'nothing';
    lines.push(`${'  '.repeat(depth)}${forTerminal(unit.file)}  [${unit.analyzer}] ${what}`);
    for (const child of units) if (child.from === unit.file) show(child, depth + 1);
  };
  for (const unit of units) if (unit.from === null || !names.has(unit.from)) show(unit, 1);
  // What calls itself in a circle has no beginning.
  for (const unit of units) show(unit, 1);
  return lines;
}
