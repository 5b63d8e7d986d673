import type { Update } from '../queue/updates.js';
import { forTerminal } from './escape.js';

/** Newer releases for a terminal: a line each, and what a bump would close. */
export function updatesText(updates: readonly Update[]): string {
  const lines = updates.map(({ diff, fewer, closes }) => {
    const gaps = Math.abs(fewer) === 1 ? 'gap' : 'gaps';
    const what = fewer > 0 ? `${fewer} ${gaps} fewer` : fewer < 0 ? `${-fewer} ${gaps} more` : 'as many gaps';
    const line = `${diff.action}: ${diff.new.ref} (${diff.new.sha}) has ${what} than ${diff.old?.sha.slice(0, 12)}`;
    return [line, ...closes.map((gap) => `  closes, decided: ${gap}`)]
      .map((each) => `${forTerminal(each)}\n`)
      .join('');
  });
  return lines.length > 0 ? lines.join('') : 'No pin has a newer release.\n';
}
