import { type CrawlOptions, crawl, type Root } from './crawl/crawl.js';
import { reportOf } from './crawl/report.js';
import type { Report } from './report/report.js';
import type { Finding } from './rules/finding.js';

export interface VetOptions extends CrawlOptions {
  /** Findings that are not shown: ignored kinds, trusted hosts. */
  readonly hide?: (finding: Finding) => boolean;
}

/**
 * Fetches, analyses and judges actions and everything they use. Same trees, same report. What cannot be read is in `errors`;
 * throws where the signal aborts.
 */
export async function vet(roots: readonly Root[], options: VetOptions): Promise<Report> {
  return reportOf(await crawl(roots, options), options.hide);
}
