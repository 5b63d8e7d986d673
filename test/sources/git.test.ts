import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openGitTree, resolveGitRef } from '../../src/sources/git.js';
import { gitProvider } from '../../src/sources/git-mirror.js';
import type { SourceTree } from '../../src/sources/tree.js';
import { unpackTarball } from '../../src/sources/unpack.js';
import { tarballOf } from '../forge/forge.js';
import { type Content, createRepository, temporaryFolder } from '../forge/repository.js';
import { stream } from '../forge/tarball.js';

function treeOf(files: Readonly<Record<string, Content>>) {
  const repository = createRepository();
  const sha = repository.commit(files);
  return { repository, sha, tree: openGitTree({ gitDir: repository.gitDir, sha, origin: 'acme/tool' }) };
}

function contentsOf(tree: SourceTree): Record<string, string | undefined> {
  return Object.fromEntries(
    tree.files().map(({ path, kind }) => [path, kind === 'symlink' ? '(link)' : tree.text(path)]),
  );
}

describe('the tree of a commit', () => {
  const { tree } = treeOf({
    'action.yml': '\ufeffname: x\n',
    'bin/run.sh': { executable: '#!/bin/sh\n' },
    'bin/go': { link: 'run.sh' },
    current: { link: 'bin' },
    'up/out': { link: '../../etc/passwd' },
    'up/abs': { link: '/etc/passwd' },
    loop: { link: 'loop' },
    'naïve name.txt': 'x',
    empty: '',
  });

  const lookups: [string, string | undefined][] = [
    ['action.yml', 'name: x\n'],
    ['./bin/../action.yml', 'name: x\n'],
    ['bin/run.sh', '#!/bin/sh\n'],
    ['bin/go', '#!/bin/sh\n'],
    ['current/go', '#!/bin/sh\n'],
    ['naïve name.txt', 'x'],
    ['empty', ''],
    ['bin', undefined],
    ['nothing', undefined],
    ['up/out', undefined],
    ['up/abs', undefined],
    ['loop', undefined],
    ['../action.yml', undefined],
    ['/action.yml', undefined],
  ];
  test.each(lookups)('%s', (path, content) => {
    expect(tree.text(path)).toBe(content);
    if (content === undefined) expect(tree.file(path)).toBeUndefined();
  });

  test('files are sorted and have their kind', () => {
    expect(tree.files().map(({ path, kind }) => `${kind} ${path}`)).toEqual([
      'file action.yml',
      'symlink bin/go',
      'executable bin/run.sh',
      'symlink current',
      'file empty',
      'symlink loop',
      'file naïve name.txt',
      'symlink up/abs',
      'symlink up/out',
    ]);
  });

  test('a submodule is listed and has no content', () => {
    const { repository } = treeOf({ a: '1' });
    repository.git('update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},vendor/lib`);
    repository.git('commit', '--quiet', '-m', 'submodule');
    const sha = repository.git('rev-parse', 'HEAD');
    const with160000 = openGitTree({ gitDir: repository.gitDir, sha, origin: 'acme/tool' });
    expect(with160000.file('vendor/lib')?.kind).toBe('submodule');
    expect(with160000.bytes('vendor/lib')).toBeUndefined();
  });

  test('a SHA that is not there', () => {
    const { repository } = treeOf({ a: '1' });
    const sha = '1'.repeat(40);
    expect(() => openGitTree({ gitDir: repository.gitDir, sha, origin: `acme/tool@${sha}` })).toThrow(
      `acme/tool@${sha}: commit not found`,
    );
  });
});

describe('export attributes give the tree of git archive', () => {
  const cases: [string, Record<string, Content>][] = [
    ['none', { a: '1', 'b/c': '2' }],
    [
      'a file, a folder, a pattern',
      {
        '.gitattributes': 'a export-ignore\n/test export-ignore\n*.md export-ignore\nsrc/** export-ignore\n',
        a: '1',
        'x/a': '2',
        'test/t': '3',
        'x/test/t': '4',
        'README.md': '5',
        'src/deep/f': '6',
        keep: '7',
      },
    ],
    [
      'a folder pattern with a slash',
      { '.gitattributes': 'docs/ export-ignore\n', 'docs/a': '1', 'x/docs/b': '2', y: '3' },
    ],
    [
      'nested attributes that take it back',
      {
        '.gitattributes': '*.txt export-ignore\n',
        'keep/.gitattributes': '*.txt -export-ignore\n',
        'keep/a.txt': '1',
        'drop/a.txt': '2',
        'b.txt': '3',
      },
    ],
    ['a macro', { '.gitattributes': '[attr]dev export-ignore\ntest dev\n', 'test/a': '1', b: '2' }],
    [
      'ignored attributes still count',
      { '.gitattributes': '.git* export-ignore\nb export-ignore\n', '.gitignore': 'x', b: '1', c: '2' },
    ],
    [
      'substituted formats',
      {
        '.gitattributes': 'v*.txt export-subst\n',
        'v1.txt': 'commit $Format:%H$ by $Format:%an <%ae>$ at $Format:%cI$ $ $Format$ %H',
        'v2.txt': 'tree $Format:%T%n%s$, 100$ and $Format:100%%d$',
        'plain.txt': '$Format:%H$',
      },
    ],
  ];
  test.each(cases)('%s', async (_name, files) => {
    const { repository, sha, tree } = treeOf(files);
    const chunks: Uint8Array[] = [];
    const archive = await unpackTarball(
      stream(tarballOf(repository, sha, 'r/')),
      (chunk) => chunks.push(Uint8Array.from(chunk)),
      { origin: 'acme/tool', sha },
    );
    const all = Buffer.concat(chunks);
    const archived = archive.files.map(({ path, offset, size = 0 }) => [
      path,
      all.toString('utf8', offset, offset + size),
    ]);
    expect(contentsOf(tree)).toEqual(Object.fromEntries(archived));
  });

  const placeholders: [string, boolean][] = [
    ['%H', false],
    ['%ad', false],
    ['100%%d', false],
    ['%cd', false],
    ['%d', true],
    ['%D', true],
    ['%+d', true],
    ['%(describe)', true],
    ['%(describe:tags=true)', true],
    ['v%(describe:match=v*) %H', true],
    ['%GS', true],
  ];
  test.each(placeholders)('%s is mutable: %s', (format, mutable) => {
    const { tree } = treeOf({ '.gitattributes': 'v export-subst\n', v: `$Format:${format}$` });
    expect(tree.file('v')?.mutable !== undefined).toBe(mutable);
    expect(tree.text('v')?.includes('$Format:')).toBe(mutable);
  });
});

describe('a partial clone', () => {
  test('absent blobs are missing files and nothing is fetched', () => {
    const { repository, sha } = treeOf({ 'action.yml': 'name: x', 'big.js': 'x'.repeat(5000) });
    repository.git('config', 'uploadpack.allowFilter', 'true');
    const clone = join(temporaryFolder(), 'clone.git');
    const origin = `file://${repository.gitDir}`;
    execFileSync('git', ['clone', '--quiet', '--bare', '--filter=blob:limit=1k', origin, clone]);
    const tree = openGitTree({ gitDir: clone, sha, origin: 'acme/tool' });
    expect(tree.text('action.yml')).toBe('name: x');
    expect(tree.file('big.js')?.missing).toContain('partial clone');
    expect(tree.bytes('big.js')).toBeUndefined();
    renameSync(repository.gitDir, `${repository.gitDir}-gone`);
    expect(tree.file('big.js')?.missing).toContain('partial clone');
  });
});

describe('refs', () => {
  const repository = createRepository();
  const first = repository.commit({ a: '1' });
  repository.git('tag', 'v1');
  repository.git('tag', '--annotate', 'v1.0.0', '-m', 'release');
  const second = repository.commit({ a: '2' });
  repository.git('branch', 'releases/v2');

  const resolved: [string, string][] = [
    ['v1', first],
    ['v1.0.0', first],
    ['main', second],
    ['releases/v2', second],
    ['refs/heads/main', second],
    ['heads/main', second],
    ['HEAD', second],
    [first.slice(0, 8), first],
    [first, first],
  ];
  test.each(resolved)('%s', (ref, sha) => expect(resolveGitRef(repository.gitDir, ref)).toBe(sha));

  const refused = [
    '--upload-pack=x',
    '-v',
    'main^',
    'main~1',
    'HEAD:a',
    'a..b',
    '@{u}',
    '',
    'a b',
    'x\n',
    'a.lock',
  ];
  test.each(refused)('%j is refused', (ref) => {
    expect(() => resolveGitRef(repository.gitDir, ref)).toThrow(
      expect.objectContaining({ code: 'invalid-ref' }),
    );
  });
  test.each(['v9', 'deadbeef'])('%s is not there', (ref) => {
    expect(() => resolveGitRef(repository.gitDir, ref)).toThrow(
      expect.objectContaining({ code: 'ref-not-found' }),
    );
  });
});

describe('mirrors', () => {
  const root = temporaryFolder();
  const repository = createRepository(join(root, 'Acme+Tool'));
  const sha = repository.commit({ 'action.yml': 'name: x' });
  mkdirSync(join(root, 'bare', 'acme'), { recursive: true });
  execFileSync('git', ['clone', '--quiet', '--bare', repository.gitDir, join(root, 'bare/acme/tool.git')]);

  const patterns = [
    `${root}/{owner}+{repo}`,
    `${root}/{owner}+{repo}/.git`,
    `${root}/bare/{owner}/{repo}.git`,
    `file://${root}/bare/{owner}/{repo}.git`,
  ];
  test.each(patterns)('%s', async (mirror) => {
    const provider = gitProvider({ mirror });
    expect(await provider.resolve('acme', 'tool', 'main')).toBe(sha);
    expect((await provider.tree('acme', 'tool', sha)).text('action.yml')).toBe('name: x');
    await expect(provider.tree('acme', 'other', sha)).rejects.toMatchObject({ code: 'repository-not-found' });
    await expect(provider.tree('..', 'tool', sha)).rejects.toMatchObject({ code: 'invalid-ref' });
  });

  test.each(['/srv/{owner}', 'ext::sh -c x% {owner}/{repo}', 'ftp://x/{owner}/{repo}'])(
    '%s is refused',
    (mirror) => {
      expect(() => gitProvider({ mirror })).toThrow(expect.objectContaining({ code: 'invalid-ref' }));
    },
  );
});
