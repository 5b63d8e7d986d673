import type { Update } from '../queue/updates.js';
import { forTerminal } from './escape.js';
import { data, propertyValue } from './github.js';
import { codeSpan } from './markdown.js';

/** Newer releases for a terminal: a line each, and what a bump would close. */
export function updatesText(updates: readonly Update[]): string {
  const lines = updates.map(({ diff, fewer, closes }) => {
    const line = `${diff.action}: ${diff.new.ref} (${diff.new.sha}) has ${compared(fewer)} than ${diff.old?.sha.slice(0, 12)}`;
    return [line, ...closes.map((gap) => `  closes, decided: ${gap}`)]
      .map((each) => `${forTerminal(each)}\n`)
      .join('');
  });
  return lines.length > 0 ? lines.join('') : 'No pin has a newer release.\n';
}

/** Newer releases as Markdown: a table. */
export function updatesMarkdown(updates: readonly Update[]): string {
  const lines = ['## Newer releases', ''];
  if (updates.length === 0) lines.push('No pin has a newer release.');
  else {
    lines.push('| action | pinned | newest | gaps | closes, decided |', '| --- | --- | --- | --- | --- |');
    for (const { diff, fewer, closes } of updates)
      lines.push(
        `| ${codeSpan(diff.action)} | ${codeSpan(diff.old?.sha.slice(0, 12) ?? '')} | ${codeSpan(`${diff.new.ref} ${diff.new.sha}`)} | ${compared(fewer)} | ${closes.map(codeSpan).join(', ')} |`,
      );
  }
  return `${lines.join('\n')}\n`;
}

/** Newer releases as annotations at the lines that use the action. */
export function updatesGithub(updates: readonly Update[]): string {
  return updates
    .map(({ diff, fewer, closes }) => {
      const closed = closes.length > 0 ? `; closes, decided: ${closes.join(', ')}` : '';
      const title = propertyValue('pindrift: newer release');
      return `::notice title=${title}::${data(`${diff.action}: ${diff.new.ref} (${diff.new.sha}) has ${compared(fewer)} than ${diff.old?.sha.slice(0, 12)}${closed}`)}\n`;
    })
    .join('');
}

/** Newer releases as they stand in the JSON report, in `updates`. */
export function updatesData(updates: readonly Update[]): readonly object[] {
  return updates.map(({ diff, fewer, closes }) => ({
    action: diff.action,
    pinned: diff.old?.sha ?? '',
    newest: { ref: diff.new.ref, sha: diff.new.sha, verdict: diff.new.verdict },
    fewer,
    closes,
  }));
}

function compared(fewer: number): string {
  const gaps = Math.abs(fewer) === 1 ? 'gap' : 'gaps';
  return fewer > 0 ? `${fewer} ${gaps} fewer` : fewer < 0 ? `${-fewer} ${gaps} more` : 'as many gaps';
}
