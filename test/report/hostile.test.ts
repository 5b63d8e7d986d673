import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import type { ActionDiff } from '../../src/queue/diff.js';
import { checklist } from '../../src/report/checklist.js';
import { diffMarkdown } from '../../src/report/diff.js';
import { codeSpan, markdown } from '../../src/report/markdown.js';
import type { ActionReport, Report } from '../../src/report/report.js';
import { upstreamIssue } from '../../src/report/upstream.js';
import type { Finding } from '../../src/rules/finding.js';

const SHA = '0123456789abcdef0123456789abcdef01234567';

const HOSTILE = [
  'a | b | c',
  '<img src=x onerror=alert(1)>',
  '`` ` ``` code',
  '`',
  '@octocat @org/team',
  '[x](https://evil.example)',
  '![x](https://evil.example/x.png)',
  'x\n\n# heading\n- [x] done',
  '</code></pre><script>',
  '--> ](javascript:alert(1))',
  '```\n@octocat\n```',
  '\u202egpj.exe\u0007',
  'see #12, GH-12, o/r#12, www.evil.example, http://evil.example, a@b.example',
  '- done',
  '---',
  '===',
  '1. one',
  '    code',
  '~~~',
  '&#64;octocat &lt;b&gt; &copy;',
  ':octocat: ~~x~~ __x__ *x*',
];

function reportWith(text: string): { report: Report; action: ActionReport; finding: Finding } {
  const finding: Finding = {
    id: '0123456789abcdef',
    kind: 'remote-script',
    severity: 'high',
    confidence: 'high',
    reach: 'default',
    verification: 'none',
    target: text,
    file: text,
    line: 3,
    column: 1,
    snippet: text,
    message: text,
    closedBy: { [text]: text },
    trace: [{ file: text, line: 1, note: text, snippet: text }],
    via: text,
    decision: {
      status: 'accepted',
      who: text,
      when: '2026-01-31',
      why: text,
      line: 1,
      wider: false,
      returned: text,
    },
  };
  const action: ActionReport = {
    action: `o/r/${text}`,
    sha: SHA,
    ref: text,
    using: text,
    verdict: 'gapped',
    ownVerdict: 'gapped',
    closingInputs: { [text]: text },
    usedBy: [{ file: text, line: 1, with: {} }],
    via: [text],
    findings: [finding],
    coverage: {
      analysed: [text],
      opaque: [{ file: text, line: 1, reason: text }],
      missing: [text],
      units: [],
    },
    egress: [text],
  };
  const report: Report = {
    schemaVersion: 1,
    tool: { name: 'pindrift', version: '0' },
    actions: [action],
    errors: [{ action: text, message: text }],
  };
  return { report, action, finding };
}

function diffWith(text: string): ActionDiff {
  const { action, finding } = reportWith(text);
  const gap = { action, finding };
  const delta = { added: [text], removed: [text] };
  return {
    action: action.action,
    old: { ref: text, sha: SHA, verdict: 'clean' },
    new: { ref: text, sha: SHA, verdict: 'gapped' },
    gaps: {
      new: [gap],
      gone: [gap],
      changed: [{ ...gap, before: finding, what: ['reach'], worse: true }],
      same: [],
    },
    inputs: delta,
    nested: delta,
    images: delta,
    egress: delta,
    commands: delta,
    signs: delta,
    files: { ...delta, changed: [text] },
    opaque: delta,
    usedAt: [text],
    errors: [{ action: text, message: text }],
  };
}

/** What is left of Markdown when code and our own links are taken out: the text that GitHub would read as markup. */
function outsideCode(printed: string): string {
  const lines: string[] = [];
  let fence = '';
  for (const line of printed.split('\n')) {
    const mark = /^(`{3,})/.exec(line)?.[1];
    if (fence === '' && mark) fence = mark;
    else if (fence !== '' && line === fence) fence = '';
    else if (fence === '') lines.push(line);
  }
  expect(fence).toBe('');
  return lines
    .join('\n')
    .replace(/(?<!`)(`+)(?!`)([^\n]*?[^`\n])\1(?!`)/g, 'CODE')
    .replace(/\[CODE\]\(https:\/\/github\.com\/[^()\s]+\)/g, 'LINK');
}

const PRINTERS: [string, (text: string) => string][] = [
  ['markdown', (text) => markdown(reportWith(text).report)],
  ['checklist', (text) => checklist(reportWith(text).report, { today: '2026-01-31', who: text })],
  ['upstream issue', (text) => upstreamIssue(reportWith(text).action, reportWith(text).finding)],
  ['diff', (text) => diffMarkdown([diffWith(text)])],
];

const render = (printed: string): string =>
  micromark(printed, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });

/** The page without its text and without the addresses of its links. */
const elements = (html: string): string[] => [...html.matchAll(/<\/?(?:[a-z]\w*|!--)/g)].map(([tag]) => tag);

/** What GitHub looks at for mentions, issues and addresses once the page is rendered. */
const plainText = (html: string): string =>
  html
    .replace(/<(code|pre|a)\b[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

describe.each(PRINTERS)('%s', (_, print) => {
  it.each(HOSTILE)('is rendered as with a harmless text: %j', (text) => {
    const html = render(print(text));
    expect(elements(html)).toEqual(elements(render(print('harmless'))));
    expect(plainText(html)).not.toMatch(/@\w|#\d|GH-\d/i);
  });

  it.each(HOSTILE)('nothing breaks out of %j', (text) => {
    const printed = print(text);
    const rest = outsideCode(printed);
    expect(rest).not.toMatch(/[<>]|@(?!sha)\w|`|\]\(|!\[|^# heading|^- \[x\] done/m);
    // A table row has as many cells as its head.
    for (const table of printed.split('\n\n').filter((block) => block.startsWith('|'))) {
      const cells = table.split('\n').map((row) => row.split('|').length);
      expect(new Set(cells).size).toBe(1);
    }
    expect(printed).not.toMatch(/[\u202a-\u202e\u0007]/);
  });
});

it('a hostile text is another page than a harmless one only where the text stands', () => {
  for (const [, print] of PRINTERS)
    for (const text of HOSTILE.filter((each) => !each.includes('\n')))
      expect(print(text).split('\n').length).toBe(print('harmless').split('\n').length);
});

it.each([
  ['a`b', '``a`b``'],
  ['`a', '`` `a ``'],
  ['', '`  `'],
])('codeSpan %j', (text, expected) => {
  expect(codeSpan(text)).toBe(expected);
});
