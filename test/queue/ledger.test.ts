import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Decision } from '../../src/queue/decision.js';
import { editLedger, parseLedger } from '../../src/queue/ledger.js';
import { readLedger, writeLedger } from '../../src/queue/ledger-file.js';
import { bundle, start } from '../forge/child.js';
import { temporaryFolder } from '../forge/repository.js';

const SHA = '0123456789abcdef0123456789abcdef01234567';

function decision(action: string, finding: string, more: Partial<Decision> = {}): Decision {
  return {
    action,
    finding,
    status: 'accepted',
    who: 'Ada',
    when: '2026-01-31',
    why: 'we know them',
    ...more,
  };
}

const HAND_MADE = `# The security team reads this file.
version: 1
policy: strict # a field of the future

decisions:
  # agreed in the March meeting
  - action: acme/build
    finding: aaaaaaaaaaaaaaaa
    status: accepted # for now
    who: Ada
    when: 2026-01-31
    why: >-
      They sign their releases,
      and we know them.
    ticket: SEC-12

  - action: acme/zip
    finding: bbbbbbbbbbbbbbbb
    status: "false-positive"
    who: Bob
    when: 2026-02-01
    why: 'it is only data: no code'
`;

const valid = (lines: string): string =>
  `decisions:\n  - action: o/r\n    finding: aaaaaaaaaaaaaaaa\n    status: accepted\n    who: Ada\n    when: 2026-01-31\n    why: known\n${lines}`;

describe('parseLedger', () => {
  it.each<[string, string, string[], number]>([
    ['no text', '', [], 0],
    ['no decision yet', 'version: 1\ndecisions:\n', [], 0],
    ['a valid entry', valid(''), [], 1],
    ['unknown fields', valid('    ticket: SEC-1\n'), [], 1],
    [
      'a wider decision',
      valid(
        '  - action: github.com/our-org/*\n    kind: unpinned-package\n    status: accepted\n    who: A\n    when: 2026-01-31\n    why: w\n',
      ),
      [],
      2,
    ],
    [
      'no why beside a valid entry',
      valid(
        '  - action: o/s\n    finding: bbbbbbbbbbbbbbbb\n    status: accepted\n    who: A\n    when: 2026-01-31\n',
      ),
      ["8:5 o/s bbbbbbbbbbbbbbbb: must have required property 'why'"],
      1,
    ],
    [
      'a status that there is not',
      valid(
        '  - { action: o/s, finding: bbbbbbbbbbbbbbbb, status: fine, who: A, when: 2026-01-31, why: w }\n',
      ),
      [
        '8:55 o/s bbbbbbbbbbbbbbbb: status must be one of accepted, closed-by-input, false-positive, reported, wont-use',
      ],
      1,
    ],
    [
      'a day that is none',
      valid('    expires: 2026-02-31\n'),
      ['8:14 o/r aaaaaaaaaaaaaaaa: expires must match format "date"'],
      0,
    ],
    [
      'reported without an address',
      valid('').replace('accepted', 'reported'),
      ["2:5 o/r aaaaaaaaaaaaaaaa: must have required property 'url'"],
      0,
    ],
    [
      'neither finding nor kind',
      valid('').replace('    finding: aaaaaaaaaaaaaaaa\n', ''),
      ["2:5 o/r: must have required property 'kind'"],
      0,
    ],
    ['a field twice', valid('    who: Bob\n'), ['8:5 Map keys must be unique'], 0],
    ['text that is not YAML', `${valid('')}  - action: "o/s\n`, ['9:1 Missing closing "quote'], 1],
    ['no list', 'decisions: none\n', ['1:12 decisions must be array,null'], 0],
    ['no mapping', '- x\n', ['1:1 must be object'], 0],
  ])('%s', (_, source, problems, entries) => {
    const ledger = parseLedger(source);
    expect(ledger.problems.map(({ line, column, message }) => `${line}:${column} ${message}`)).toEqual(
      problems,
    );
    expect(ledger.entries).toHaveLength(entries);
  });
});

describe('editLedger', () => {
  it('keeps comments, unknown fields and the way things are written', () => {
    const added = editLedger(HAND_MADE, { put: decision('acme/middle', 'cccccccccccccccc', { sha: SHA }) });
    const expected = HAND_MADE.replace(
      '\n  - action: acme/zip',
      `\n  - action: acme/middle\n    finding: cccccccccccccccc\n    status: accepted\n    sha: 0123456789abcdef0123456789abcdef01234567\n    who: Ada\n    when: 2026-01-31\n    why: we know them\n\n  - action: acme/zip`,
    );
    expect(added).toBe(expected);
    expect(editLedger(added, { remove: { action: 'Acme/Middle', finding: 'cccccccccccccccc' } })).toBe(
      HAND_MADE,
    );
  });

  it('changes the entry of the same finding in its place', () => {
    const changed = editLedger(HAND_MADE, {
      put: decision('acme/build', 'aaaaaaaaaaaaaaaa', { status: 'wont-use', why: 'gone' }),
    });
    expect(changed).toContain('    status: wont-use # for now');
    expect(changed).toContain('    ticket: SEC-12');
    expect(parseLedger(changed).entries.map(({ decision: { status, why } }) => `${status} ${why}`)).toEqual([
      'wont-use gone',
      'false-positive it is only data: no code',
    ]);
  });

  it.each([
    ['CRLF', HAND_MADE.replaceAll('\n', '\r\n')],
    ['dashes at the margin', HAND_MADE.replace(/^ {2}(.)/gm, '$1').replace(/^ {2}#/gm, '#')],
  ])('%s is kept', (_, source) => {
    const added = editLedger(source, { put: decision('acme/middle', 'cccccccccccccccc') });
    expect(editLedger(added, { remove: { action: 'acme/middle', finding: 'cccccccccccccccc' } })).toBe(
      source,
    );
    expect(parseLedger(added).entries).toHaveLength(3);
    expect(added.includes('\r\n')).toBe(source.includes('\r\n'));
    expect(/[^\r]\n/.test(added)).toBe(!source.includes('\r\n'));
  });

  it('orders by action, kind and target, whatever comes first', () => {
    const all = [
      decision('o/b', '1111111111111111'),
      decision('o/a', '2222222222222222', { kind: 'unpinned-image', target: 'x' }),
      decision('o/a', '3333333333333333', { kind: 'floating-version', target: 'y' }),
    ];
    const write = (list: Decision[]): string => list.reduce((text, put) => editLedger(text, { put }), '');
    expect(write(all)).toBe(write([...all].reverse()));
    expect(parseLedger(write(all)).entries.map((entry) => entry.decision.finding?.[0])).toEqual([
      '3',
      '2',
      '1',
    ]);
  });

  it('quotes what would read as something else', () => {
    const why = 'yes: # no\n- @x "y" \u2028';
    const text = editLedger('', { put: decision('o/a', '1111111111111111', { why, target: '{a}: *b' }) });
    expect(parseLedger(text)).toMatchObject({
      problems: [],
      entries: [{ decision: { why, target: '{a}: *b' } }],
    });
  });

  it('names an alias without its anchor, and uses the rest', () => {
    const text = `decisions:\n  - <<: *a\n${editLedger('', { put: decision('o/a', '1111111111111111') }).split('decisions:\n')[1]}`;
    expect(parseLedger(text)).toMatchObject({
      problems: [{ line: 2, column: 9, message: 'no anchor &a stands before *a' }],
      entries: [{ decision: { action: 'o/a' } }],
    });
    expect(() => editLedger(text, { put: decision('o/b', '1111111111111111') })).toThrow(
      /^2:9: no anchor &a/,
    );
  });

  it('names a merge of what is no mapping', () => {
    const text = 'x: &a 1\ndecisions:\n  - <<: *a\n';
    expect(parseLedger(text).problems).not.toEqual([]);
    expect(parseLedger(text).entries).toEqual([]);
  });

  it('writes nothing into text that is not YAML', () => {
    expect(() => editLedger('decisions: [', { put: decision('o/a', '1111111111111111') })).toThrow(
      /^\d+:\d+: Flow sequence [^:]*: mend the file first, nothing was written$/,
    );
  });
});

describe('writeLedger', () => {
  it('loses nothing when processes decide at once', async () => {
    const file = join(temporaryFolder(), '.pindrift', 'decisions.yml');
    const program = await bundle(`
      import { writeLedger } from './src/queue/ledger-file.ts';
      const [, , file, name] = process.argv;
      (async () => {
        for (let at = 0; at < 8; at++)
          await writeLedger(file, { put: { action: 'o/' + name, finding: String(at).repeat(16), status: 'accepted', who: name, when: '2026-01-31', why: 'w' } });
      })();
    `);
    const runs = ['a', 'b', 'c'].map((name) => start(program, [file, name]).done);
    expect(await Promise.all(runs)).toEqual(runs.map(() => ({ status: 0, output: '' })));
    const ledger = readLedger(file);
    expect(ledger.problems).toEqual([]);
    expect(
      new Set(ledger.entries.map((entry) => `${entry.decision.action} ${entry.decision.finding}`)).size,
    ).toBe(24);
    expect(readdirSync(join(file, '..'))).toEqual(['decisions.yml']);
  });

  it('leaves the old file after a crash between write and rename, and goes on', async () => {
    const file = join(temporaryFolder(), 'decisions.yml');
    writeFileSync(file, HAND_MADE);
    const program = await bundle(`
      import fs from 'node:fs';
      fs.rename = () => process.kill(process.pid, 'SIGKILL');
      import('./src/queue/ledger-file.ts').then(({ writeLedger }) =>
        writeLedger(process.argv[2], { put: { action: 'o/a', finding: '1'.repeat(16), status: 'accepted', who: 'a', when: '2026-01-31', why: 'w' } }));
    `);
    expect((await start(program, [file]).done).status).toBe('SIGKILL');
    expect(readFileSync(file, 'utf8')).toBe(HAND_MADE);
    expect(existsSync(`${file}.lock`)).toBe(true);
    await writeLedger(file, { put: decision('o/b', '2222222222222222') });
    expect(readLedger(file).entries.map((entry) => entry.decision.action)).toEqual([
      'acme/build',
      'acme/zip',
      'o/b',
    ]);
  });

  it('says what it replaced', async () => {
    const file = join(temporaryFolder(), 'decisions.yml');
    expect(await writeLedger(file, { put: decision('o/a', '1111111111111111') })).toBeUndefined();
    expect(await writeLedger(file, { put: decision('O/A', '1111111111111111', { why: 'x' }) })).toMatchObject(
      {
        why: 'we know them',
      },
    );
  });
});
