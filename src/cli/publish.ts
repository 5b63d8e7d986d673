import { writeFileSync } from 'node:fs';
import picocolors from 'picocolors';
import { counts } from '../queue/decided.js';
import type { Update } from '../queue/updates.js';
import { github } from '../report/github.js';
import { json } from '../report/json.js';
import { markdown } from '../report/markdown.js';
import type { Report } from '../report/report.js';
import { sarif } from '../report/sarif.js';
import { text } from '../report/text.js';
import { updatesData, updatesGithub, updatesMarkdown, updatesText } from '../report/updates.js';
import type { Config } from './config.js';
import type { CommonOptions } from './options.js';

const RANK = { low: 0, medium: 1, high: 2 };

/** Writes the report, and after it the newer releases. Gives the exit status: 0 nothing at or above the threshold, 1 findings, 2 something was not read. */
export function publish(
  report: Report,
  options: CommonOptions,
  config: Config,
  updates?: readonly Update[],
): number {
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
  const threshold = options.severity ?? config.threshold;
  const printers = {
    text: () =>
      text(report, {
        color: picocolors.isColorSupported && process.stdout.isTTY === true && !options.output,
        minimum: options.severity ?? 'low',
      }) + (updates ? `\n${updatesText(updates)}` : ''),
    json: () => json(updates ? { ...report, updates: updatesData(updates) } : report),
    sarif: () => sarif(report),
    markdown: () => markdown(report) + (updates ? `\n${updatesMarkdown(updates)}` : ''),
    github: () => github(report) + (updates ? updatesGithub(updates) : ''),
  };
  const printed = printers[options.format]();
  if (options.output) writeFileSync(options.output, printed);
  else process.stdout.write(printed);
  const found = report.actions.some((action) =>
    action.findings.some((finding) => RANK[finding.severity] >= RANK[threshold] && counts(action, finding)),
  );
  if (found) return 1;
  return report.errors.length > 0 ? 2 : 0;
}
