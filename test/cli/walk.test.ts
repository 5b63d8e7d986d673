import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { type Demo, demoRepository } from './demo-repository.js';
import { closeTerminal, hasTerminal, keys, shows, startTriage, type } from './terminal.js';

afterEach(closeTerminal);

/** Two decisions in the terminal: a download that was reported upstream, and an image; the screens. */
async function triageTwo(demo: Demo): Promise<string[]> {
  const printed: string[] = [];
  startTriage(demo);
  const skip = async (times: number, to: string): Promise<void> => {
    keys(...Array<string>(times).fill('s'));
    printed.push(await shows(to));
  };
  await shows('1 of 11');
  await skip(4, '5 of 11');
  keys('r');
  await shows('reported where?');
  type('https://github.com/acme/setup-tool/issues/1');
  keys('Enter');
  await shows('why?');
  type('asked for digests');
  printed.push(await shows('asked for digests'));
  keys('Enter');
  await shows('6 of 11');
  await skip(4, '10 of 11');
  keys('a');
  await shows('why?');
  type('a test database');
  printed.push(await shows('a test database'));
  keys('Enter');
  await shows('11 of 11');
  keys('q');
  printed.push(await shows('2 decided, 9 left'));
  return printed;
}

/** The same without a terminal. */
const TWO = [
  [
    'bdd60093',
    '--status',
    'reported',
    '--url',
    'https://github.com/acme/setup-tool/issues/1',
    '--why',
    'asked for digests',
  ],
  ['aa31dc60', '--status', 'accepted', '--why', 'a test database'],
] as const;

/** The walk of the README, section "The review queue". */
it('audit, decide, commit the ledger, quiet; bump a pin, only the new gap shows; checklist and upstream text', async () => {
  const demo = demoRepository();
  const { dir, repository, actions, offline } = demo;
  const printed: string[] = [];
  const typed = new Set(['git add .pindrift && git commit -m decisions', 'pindrift triage']);
  const who = ['--who', 'Ada'];
  const run: Demo['run'] = (...args) => {
    const ended = demo.run(...args);
    printed.push(ended.stdout);
    const words = args.filter((word) => ![...offline, ...who].includes(word));
    typed.add(['pindrift', ...words].map((word) => (/[ *]/.test(word) ? `'${word}'` : word)).join(' '));
    return ended;
  };

  const first = run('audit', ...offline);
  expect(first.status).toBe(1);
  expect(first.stdout).toContain('13 gaps');

  expect(run('queue', ...offline).stdout).toContain('11 to decide in 5 actions\n');
  const queue = run('queue', '--format', 'json', ...offline);
  expect(queue.status).toBe(1);
  const items: { action: string; finding: { id: string; kind: string; target: string } }[] = JSON.parse(
    queue.stdout,
  ).queue;
  const id = (kind: string, target: string): string =>
    items.find(({ finding }) => finding.kind === kind && finding.target.includes(target))!.finding.id;

  if (hasTerminal) printed.push(...(await triageTwo(demo)));
  else for (const [id, ...words] of TWO) run('decide', id, ...words, ...who, ...offline);
  const two = run('audit', '--new', ...offline);
  expect(two.stdout).toContain('10 gaps');
  expect(two.stdout).not.toContain('postgres');

  for (const kind of ['floating-version', 'unpinned-image', 'unpinned-package', 'unpinned-action'])
    expect(
      run('decide', '--action', 'acme/*', '--kind', kind, '--status', 'accepted', '--why', 'ours', ...who)
        .status,
    ).toBe(0);
  expect(
    run(
      'decide',
      '--action',
      './*',
      '--kind',
      'unpinned-package',
      '--status',
      'accepted',
      '--why',
      'pipx of the image',
      ...who,
    ).stdout,
  ).toContain('every unpinned-package of ./*');
  expect(
    run(
      'decide',
      id('remote-script', 'check.sh'),
      '--status',
      'false-positive',
      '--why',
      'a stub',
      ...who,
      ...offline,
    ).status,
  ).toBe(0);
  repository.git('add', '--all');
  repository.git('commit', '--quiet', '--message', 'decisions');

  const quiet = run('audit', '--new', ...offline);
  expect(quiet).toMatchObject({ status: 0, stderr: '' });
  expect(quiet.stdout).toContain('0 gaps');
  const all = run('audit', ...offline);
  expect(all.status).toBe(0);
  expect(all.stdout).toContain('13 gaps (13 decided)');
  expect(run('queue', ...offline)).toMatchObject({ status: 0, stdout: 'Nothing to decide.\n' });
  const sarif = JSON.parse(run('audit', '--format', 'sarif', ...offline).stdout);
  expect(sarif.runs[0].results).toHaveLength(13);
  for (const { suppressions } of sarif.runs[0].results)
    expect(suppressions).toMatchObject([{ kind: 'external', status: 'accepted' }]);
  expect(JSON.stringify(sarif)).toContain(
    'reported: asked for digests (Ada, 2026-01-31, https://github.com/acme/setup-tool/issues/1)',
  );

  const action = actions.get('acme/setup-tool')!;
  const old = action.git('rev-parse', 'HEAD');
  const text = readFileSync(join(action.gitDir, '../action.yml'), 'utf8');
  const bumped = action.commit({
    'action.yml': text.replace(
      '  steps:\n',
      '  steps:\n    - shell: bash\n      run: curl -sSfL https://get.acme.example/prepare.sh | sh\n',
    ),
  });
  const workflow = join(dir, '.github/workflows/ci.yml');
  writeFileSync(workflow, readFileSync(workflow, 'utf8').replace(old, bumped));
  repository.git('commit', '--quiet', '--all', '--message', 'bump acme/setup-tool');

  const again = run('audit', '--new', ...offline);
  expect(again.status).toBe(1);
  expect(again.stdout).toContain('remote-script] https://get.acme.example/prepare.sh');
  expect(again.stdout).toContain('2 gaps\n');
  expect(again.stdout).toContain(
    `  reviewed on 2026-01-31 at ${old.slice(0, 12)}; since then: pindrift diff acme/setup-tool@${old} ${bumped}\n`,
  );
  const diff = run('diff', '--base', 'HEAD~1', ...offline);
  expect(diff.status).toBe(1);
  expect(diff.stdout).toContain('+ high remote-script  https://get.acme.example/prepare.sh');
  expect(diff.stdout).toContain('3 the same');

  const checklist = run('checklist', '--repo', '.', ...offline);
  expect(checklist.status).toBe(0);
  const link = `https://github.com/acme/setup-tool/blob/${bumped}/action.yml`;
  expect(checklist.stdout).toContain(
    `- [ ] **high remote-script** \`https://get.acme.example/prepare.sh\` at [\`action.yml:11\`](${link}#L11)`,
  );
  expect(checklist.stdout).toMatch(/- \[x\] \*\*high unverified-download\*\*/);
  expect(checklist.stdout).toContain('- `get.acme.example`');

  expect(run('queue', ...offline).stdout).toContain('1 to decide in 1 action\n');
  const [open] = JSON.parse(run('queue', '--format', 'json', ...offline).stdout).queue;
  const issue = run('report', open.finding.id.slice(0, 8), ...offline);
  expect(issue.status).toBe(0);
  expect(issue.stdout).toContain(`[\`action.yml:11\`](${link}#L11)`);
  expect(issue.stdout).toContain('## The smallest fix');
  expect(run('report', id('remote-script', 'check.sh'), ...offline)).toMatchObject({ status: 2 });

  if (!hasTerminal) return;
  // What the README shows is what was printed: all but the commands, and what a person left out.
  const readme = readFileSync('README.md', 'utf8');
  const section = readme.slice(readme.indexOf('## The review queue'), readme.indexOf('## Accuracy'));
  const shown = section.split('\n').filter((line) => /^ {4}[^$…]/.test(line));
  const lines = new Set(printed.join('\n').split('\n'));
  expect(shown.length).toBeGreaterThan(40);
  expect(shown.map((line) => line.slice(4)).filter((line) => !lines.has(line))).toEqual([]);
  const commands = section.split('\n').filter((line) => line.startsWith('    $ '));
  expect(commands.length).toBeGreaterThan(8);
  expect(
    commands.map((line) => line.slice(6).split(' # ')[0]!.trim()).filter((line) => !typed.has(line)),
  ).toEqual([]);
}, 300_000);

it('a ledger with an entry that is not valid: named with its line, the rest used, exit 2 unless --lenient', () => {
  const { repository, offline, run } = demoRepository();
  repository.commit({
    '.pindrift/decisions.yml':
      'decisions:\n  - { action: "*", kind: unpinned-image, status: accepted, who: A, when: 2026-01-01, why: all }\n  - action: o/r\n    status: fine\n',
  });
  const strict = run('audit', '--severity', 'high', ...offline);
  expect(strict.status).toBe(2);
  expect(strict.stderr).toMatch(/decisions\.yml:4:13: o\/r: status must be one of/);
  expect(strict.stdout).toContain(
    'accepted [unpinned-image] postgres:17: all (by a wider decision, A, 2026-01-01)',
  );
  expect(run('audit', '--lenient', ...offline).status).toBe(1);
}, 120_000);
