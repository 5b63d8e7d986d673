import type { Location, Log, ReportingDescriptor, Result, Suppression } from 'sarif';
import { isOpen } from '../queue/decided.js';
import type { Finding } from '../rules/finding.js';
import { RULES } from '../rules/index.js';
import { permalink } from './permalink.js';
import type { ActionReport, Report } from './report.js';

const LEVEL = { high: 'error', medium: 'warning', low: 'note' } as const;
/** GitHub code scanning sorts by this score (https://docs.github.com/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning). */
const SCORE = { high: '8.0', medium: '5.5', low: '3.0' } as const;

/** The report as SARIF 2.1.0: results stand at the caller's workflow line, the action's own file is a related location. */
export function sarif(report: Report): string {
  const rules: ReportingDescriptor[] = RULES.map(({ kind, title }) => ({
    id: kind,
    name: title.replace(/ (\w)/g, (_, char: string) => char.toUpperCase()),
    shortDescription: { text: title },
    helpUri: `https://github.com/pindrift/pindrift/blob/main/docs/rules/${kind}.md`,
    properties: { 'security-severity': SCORE.high, tags: ['security', 'supply-chain'] },
  }));
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'pindrift',
            version: report.tool.version,
            semanticVersion: report.tool.version,
            rules,
          },
        },
        columnKind: 'utf16CodeUnits',
        results: report.actions.flatMap((action) =>
          action.findings.map((finding) => result(action, finding)),
        ),
        invocations: [
          {
            executionSuccessful: report.errors.length === 0,
            toolExecutionNotifications: report.errors.map(({ action, message }) => ({
              level: 'error',
              message: { text: `${action}: ${message}` },
            })),
          },
        ],
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function result(action: ActionReport, finding: Finding): Result {
  const own = place(uriOf(action, finding.file), finding.line, finding.snippet, finding.column);
  const callers = action.usedBy.map((use) => place(pathUri(use.file), use.line));
  const [first] = callers;
  return {
    ruleId: finding.kind,
    ruleIndex: RULES.findIndex(({ kind }) => kind === finding.kind),
    level: LEVEL[finding.severity],
    message: {
      text: `${action.action}${action.sha ? `@${action.sha.slice(0, 12)}` : ''}: ${finding.message}`,
    },
    locations: [first ?? own],
    relatedLocations: [...(first ? [own] : []), ...callers.slice(1)].map((location, id) => ({
      ...location,
      id: id + 1,
    })),
    partialFingerprints: { 'pindrift/v1': finding.id },
    ...(isOpen(finding) ? {} : { suppressions: [suppression(finding)] }),
    properties: {
      reach: finding.reach,
      verification: finding.verification,
      target: finding.target,
      confidence: finding.confidence,
      'security-severity': SCORE[finding.severity],
    },
  };
}

/** A decision of the ledger: the result stays, and viewers show it as dismissed with the reason. */
function suppression({ decision }: Finding): Suppression {
  const { status, why, who, when, url } = decision!;
  return {
    kind: 'external',
    status: 'accepted',
    justification: `${status}: ${why} (${who}, ${when}${url ? `, ${url}` : ''})`,
  };
}

function place(uri: string, line: number, snippet?: string, column?: number): Location {
  return {
    physicalLocation: {
      artifactLocation: { uri },
      region: {
        startLine: line,
        ...(column === undefined ? {} : { startColumn: column }),
        ...(snippet === undefined ? {} : { snippet: { text: snippet } }),
      },
    },
  };
}

function pathUri(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

/** A file of the audited repository by its path, a file of an action (or of a commit that it follows) by its address. */
function uriOf(action: ActionReport, file: string): string {
  return permalink(action, file, 1)?.replace(/#L1$/, '') ?? pathUri(file);
}
