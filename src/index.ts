export { audit } from './audit.js';
export type { CrawlLimits, CrawlOptions, Root } from './crawl/crawl.js';
export { type ActionDiff, type DiffOptions, diff } from './queue/diff.js';
export type { ActionReport, Report } from './report/report.js';
export type { Finding, Verdict } from './rules/finding.js';
export { createSources, memoryCache, openCache, SourceError, type SourceProvider } from './sources/index.js';
export { type VetOptions, vet } from './vet.js';
