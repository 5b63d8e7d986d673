import { describe, expect, it } from 'vitest';
import { counts, matches, withDecisions } from '../../src/queue/decided.js';
import type { Decision } from '../../src/queue/decision.js';
import type { ActionReport, Report } from '../../src/report/report.js';
import type { Finding } from '../../src/rules/finding.js';

const FINDING: Finding = {
  id: '0123456789abcdef',
  kind: 'unverified-download',
  severity: 'high',
  confidence: 'high',
  reach: 'default',
  verification: 'none',
  target: 'https://x.example/{version}/tool',
  file: 'action.yml',
  line: 3,
  column: 1,
  snippet: '',
  message: '',
  closedBy: { checksum: 'a SHA-256' },
  trace: [],
  via: 'curl',
};

const ACTION: ActionReport = {
  action: 'our-org/tool/setup',
  sha: '0'.repeat(40),
  ref: null,
  using: 'composite',
  verdict: 'gapped',
  ownVerdict: 'gapped',
  closingInputs: {},
  usedBy: [{ file: 'ci.yml', line: 7, with: {} }],
  via: [],
  findings: [FINDING],
  coverage: { analysed: [], opaque: [], missing: [], units: [] },
  egress: [],
};

const DECISION: Decision = {
  action: ACTION.action,
  finding: FINDING.id,
  kind: FINDING.kind,
  target: FINDING.target,
  verification: 'none',
  reach: 'default',
  status: 'accepted',
  who: 'Ada',
  when: '2026-01-31',
  why: 'known',
};

/** Why the finding is open, `decided` where it is not, `undecided` where nobody said anything; and whether it fails the run. */
function judged(decision: Partial<Decision>, use: Partial<ActionReport> = {}): string {
  const action = { ...ACTION, ...use };
  const report: Report = {
    schemaVersion: 1,
    tool: { name: 'pindrift', version: '0' },
    actions: [action],
    errors: [],
  };
  const entry = { decision: { ...DECISION, ...decision }, line: 1, column: 1 };
  const [after] = withDecisions(report, { entries: [entry], problems: [] }, '2026-06-01').actions;
  const [finding] = after!.findings;
  const said = finding!.decision ? (finding!.decision.returned ?? 'decided') : 'undecided';
  return `${said}${counts(after!, finding!) ? ' (counts)' : ''}`;
}

const wider = { finding: undefined, target: undefined, verification: undefined, reach: undefined } as object;

it('names the commit that was reviewed last, where it is another', () => {
  const at = (...shas: readonly [sha: string, when: string][]) => {
    const report: Report = {
      schemaVersion: 1,
      tool: { name: 'pindrift', version: '0' },
      actions: [{ ...ACTION, sha: 'c'.repeat(40) }],
      errors: [],
    };
    const entries = shas.map(([sha, when]) => ({
      decision: { ...DECISION, sha: sha.repeat(40), when },
      line: 1,
      column: 1,
    }));
    return withDecisions(report, { entries, problems: [] }, '2026-02-01').actions[0]!.reviewed;
  };
  expect(at(['a', '2026-01-02'], ['b', '2026-01-03'], ['d', '2026-01-01'])).toEqual({
    sha: 'b'.repeat(40),
    when: '2026-01-03',
  });
  expect(at(['c', '2026-01-01'], ['b', '2026-01-03'])).toBeUndefined();
  expect(at()).toBeUndefined();
});

describe('withDecisions', () => {
  it.each<[string, Partial<Decision>, Partial<ActionReport>, string]>([
    ['the finding', {}, {}, 'decided'],
    ['the action in other letters', { action: 'Our-Org/Tool/setup' }, {}, 'decided'],
    ['another commit', { sha: '1'.repeat(40) }, {}, 'decided'],
    ['another action', { action: 'our-org/tool' }, {}, 'undecided (counts)'],
    ['another finding', { finding: '1'.repeat(16) }, {}, 'undecided (counts)'],
    ['not expired yet', { expires: '2026-06-02' }, {}, 'decided'],
    ['expired', { expires: '2026-06-01' }, {}, 'the decision of 2026-01-31 expired on 2026-06-01 (counts)'],
    [
      'less checked than it was',
      { finding: '1'.repeat(16), verification: 'same-origin' },
      {},
      'got worse: verification was same-origin, is none since 2026-01-31 (counts)',
    ],
    [
      'wider reach',
      { reach: 'conditional' },
      {},
      'wider reach: conditional when it was decided on 2026-01-31, now on the default path (counts)',
    ],
    [
      'closed by an input that is not set',
      { status: 'closed-by-input', with: { checksum: 'x' } },
      {},
      'decided to be closed by checksum, which ci.yml:7 does not set (counts)',
    ],
    [
      'closed by an input that is set',
      { status: 'closed-by-input', with: { checksum: 'x' } },
      { usedBy: [{ file: 'ci.yml', line: 7, with: { Checksum: 'x' } }] },
      'decided',
    ],
    ['not to be used, and used', { status: 'wont-use' }, {}, 'decided (counts)'],
    ['not to be used, and not used', { status: 'wont-use' }, { usedBy: [] }, 'decided'],
    ['wider: all of an organisation', { ...wider, action: 'our-org/*' }, {}, 'decided'],
    ['wider: by a command', { ...wider, action: 'our-org/*', via: 'cu*' }, {}, 'decided'],
    ['wider: another command', { ...wider, action: 'our-org/*', via: 'apt*' }, {}, 'undecided (counts)'],
    ['wider: another organisation', { ...wider, action: 'our-org-2/*' }, {}, 'undecided (counts)'],
    ['wider: another kind', { ...wider, action: '*', kind: 'remote-script' }, {}, 'undecided (counts)'],
  ])('%s', (_, decision, use, expected) => {
    expect(judged(decision, use)).toBe(expected);
  });
});

it.each([
  ['a.b', 'axb', false],
  ['*', 'any\nthing', true],
  ['a*c', 'abcd', false],
])('%j matches %j: %s', (pattern, value, expected) => {
  expect(matches(pattern, value)).toBe(expected);
});
