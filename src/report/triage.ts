import { createColors } from 'picocolors';
import type { Triage } from '../queue/triage.js';
import { forTerminal } from './escape.js';

/** The lines of a source around a place, as they are printed beside their numbers. */
export interface Code {
  readonly from: number;
  readonly lines: readonly string[];
}

const CONTEXT = 3;
const WIDTH = 160;

/** The lines around `line`; undefined where there is no text, or the line is that of a minified bundle. */
export function codeAround(text: string | undefined, line: number): Code | undefined {
  if (text === undefined) return undefined;
  const all = text.replace(/\r?\n$/, '').split(/\r?\n/);
  const from = Math.max(1, line - CONTEXT);
  const lines = all.slice(from - 1, line + CONTEXT);
  if (line > all.length || lines.some((each) => each.length > 400)) return undefined;
  return { from, lines };
}

/** The screen of a walk through the queue: one finding with its code, and the keys. */
export function triageScreen(
  state: Triage,
  code: Code | undefined,
  options: { readonly color: boolean; readonly today: string },
): string {
  const colors = createColors(options.color);
  const lines: string[] = [];
  if (state.message) lines.push(colors.dim(state.message), '');
  if (state.mode.kind === 'end') {
    const decided = state.done.filter((done) => done.decided).length;
    lines.push(`${decided} decided, ${state.items.length - decided} left`);
    return `${lines.join('\n')}\n`;
  }
  const { action, finding, shas, usedBy } = state.items[state.at]!;
  const paint = { high: colors.red, medium: colors.yellow, low: colors.cyan }[finding.severity];
  const sha = shas[0] ? `@${shas[0].slice(0, 12)}` : '';
  lines.push(
    `${colors.dim(`${state.at + 1} of ${state.items.length}`)}  ${colors.bold(forTerminal(action.action + sha))}`,
    `${paint(finding.severity)} ${finding.kind}  ${colors.bold(forTerminal(finding.target))}`,
    `${forTerminal(finding.message)}`,
    colors.dim(
      `${finding.reach}, verification: ${finding.verification}; ${
        usedBy
          .map(({ file, line }) => `${forTerminal(file)}:${line}`)
          .slice(0, 3)
          .join(', ') || 'in this repository'
      }; id ${finding.id}`,
    ),
  );
  if (finding.decision?.returned)
    lines.push(colors.magenta(`again: ${forTerminal(finding.decision.returned)}`));
  lines.push('', colors.dim(`${forTerminal(finding.file)}:${finding.line}`));
  const shown = code ?? { from: finding.line, lines: [finding.snippet] };
  const width = String(shown.from + shown.lines.length).length;
  for (const [at, text] of shown.lines.entries()) {
    const number = shown.from + at;
    const line = `${number === finding.line ? '>' : ' '} ${String(number).padStart(width)} | ${forTerminal(text).slice(0, WIDTH)}`;
    lines.push(number === finding.line ? colors.bold(line) : line);
  }
  if (state.showTrace) {
    lines.push('', finding.trace.length > 0 ? 'how it comes there:' : 'it is there directly: no trace');
    for (const step of finding.trace)
      lines.push(
        `  ${forTerminal(step.file)}:${step.line} ${forTerminal(step.note)}`,
        colors.dim(`    ${forTerminal(step.snippet).slice(0, WIDTH)}`),
      );
  }
  const closers = Object.entries(finding.closedBy);
  if (closers.length > 0)
    lines.push(
      '',
      `closed by ${closers.map(([input, value]) => `${forTerminal(input)}: ${forTerminal(value)}`).join(' or ')}`,
    );
  lines.push('');
  if (state.mode.kind === 'choose')
    lines.push(
      '[a]ccept  [c]losed by input  [f]alse positive  [r]eported  [w]ont use  [s]kip  [t]race  [u]ndo  [q]uit',
    );
  else
    lines.push(
      `${state.mode.status} (Enter writes, Esc goes back)`,
      `${state.mode.asks === 'url' ? 'reported where' : 'why'}? ${forTerminal(state.mode.text)}`,
    );
  return lines.join('\n');
}
