import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type Demo, demoRepository } from './demo-repository.js';

/** The walk of the README, section "The review queue". */
it('audit, decide, commit the ledger, quiet; bump a pin, only the new gap shows; checklist and upstream text', () => {
  const { dir, repository, actions, offline, ...demo } = demoRepository();
  const printed: string[] = [];
  const run: Demo['run'] = (...args) => {
    const ended = demo.run(...args);
    printed.push(ended.stdout);
    return ended;
  };
  const who = ['--who', 'Ada'];

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

  const accept = run(
    'decide',
    id('unpinned-image', 'postgres'),
    '--status',
    'accepted',
    '--why',
    'a test database',
    ...who,
    ...offline,
  );
  expect(accept).toMatchObject({ status: 0, stderr: '' });
  expect(
    run(
      'decide',
      id('unverified-download', 'tool-linux').slice(0, 8),
      '--status',
      'reported',
      '--url',
      'https://github.com/acme/setup-tool/issues/1',
      '--why',
      'asked for digests',
      ...who,
      ...offline,
    ).status,
  ).toBe(0);
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
  const issue = run('report', open.finding.id, ...offline);
  expect(issue.status).toBe(0);
  expect(issue.stdout).toContain(`[\`action.yml:11\`](${link}#L11)`);
  expect(issue.stdout).toContain('## The smallest fix');
  expect(run('report', id('remote-script', 'check.sh'), ...offline)).toMatchObject({ status: 2 });

  // What the README shows is what was printed: all but the commands, and what a person left out.
  const readme = readFileSync('README.md', 'utf8');
  const section = readme.slice(readme.indexOf('## The review queue'), readme.indexOf('## Accuracy'));
  const shown = section.split('\n').filter((line) => /^ {4}[^$…]/.test(line));
  const lines = new Set(printed.join('').split('\n'));
  expect(shown.length).toBeGreaterThan(40);
  expect(shown.map((line) => line.slice(4)).filter((line) => !lines.has(line))).toEqual([]);
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
