import { createColors } from 'picocolors';
import type { QueueGroup } from '../queue/queue.js';
import { forTerminal } from './escape.js';

/** The queue for a terminal: by action, worst first, each finding in two or three lines. */
export function queueText(groups: readonly QueueGroup[], options: { readonly color: boolean }): string {
  const colors = createColors(options.color);
  const lines: string[] = [];
  for (const { action, items, usedBy } of groups) {
    const places = usedBy.map(({ file, line }) => `${forTerminal(file)}:${line}`);
    const shown =
      places.slice(0, 3).join(', ') + (places.length > 3 ? `, and ${places.length - 3} more` : '');
    const used = places.length > 0 ? `used ${times(places.length)}: ${shown}` : 'in this repository';
    lines.push(`${colors.bold(forTerminal(action))}  ${colors.dim(used)}`);
    for (const { finding, shas } of items) {
      const paint = { high: colors.red, medium: colors.yellow, low: colors.cyan }[finding.severity];
      lines.push(
        `  ${finding.id}  ${paint(finding.severity)} ${finding.kind}  ${forTerminal(finding.target)}`,
      );
      const at = shas.filter((sha) => sha !== '').map((sha) => sha.slice(0, 12));
      lines.push(
        colors.dim(
          `                    ${forTerminal(finding.file)}:${finding.line}${at.length > 0 ? ` at ${at.join(', ')}` : ''}; ${finding.reach}, verification: ${finding.verification}`,
        ),
      );
      if (finding.decision?.returned)
        lines.push(
          `                    ${colors.magenta('again')}: ${forTerminal(finding.decision.returned)}`,
        );
      const closers = Object.entries(finding.closedBy);
      if (closers.length > 0)
        lines.push(
          `                    closed by ${closers.map(([input, value]) => `${forTerminal(input)}: ${forTerminal(value)}`).join(' or ')}`,
        );
    }
    lines.push('');
  }
  const total = groups.reduce((sum, { items }) => sum + items.length, 0);
  lines.push(
    total === 0
      ? 'Nothing to decide.'
      : `${total} to decide in ${groups.length} ${groups.length === 1 ? 'action' : 'actions'}`,
  );
  return `${lines.join('\n')}\n`;
}

function times(count: number): string {
  return count === 1 ? 'once' : `${count} times`;
}

/** The queue for machines. */
export function queueJson(groups: readonly QueueGroup[]): string {
  const items = groups.flatMap(({ items }) =>
    items.map(({ action, finding, shas, usedBy }) => ({ action: action.action, shas, usedBy, finding })),
  );
  return `${JSON.stringify({ schemaVersion: 1, queue: items }, null, 2)}\n`;
}
