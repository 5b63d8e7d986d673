import type { Report } from './report.js';

/** The report in the output contract, with stable bytes: same report, same text. */
export function json(report: Report & { readonly updates?: readonly object[] }): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
