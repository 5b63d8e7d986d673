import { describe, expect, it } from 'vitest';
import { parseUses } from '../../src/refs/uses.js';

const SHA = '0123456789abcdef0123456789abcdef01234567';

function print(source: string): string {
  const uses = parseUses(source);
  switch (uses.kind) {
    case 'invalid':
      return uses.message;
    case 'image':
      return `image ${uses.reference}`;
    case 'local':
    case 'same-repository':
      return `${uses.kind} "${uses.path}"`;
    default:
      return `${uses.kind} ${uses.owner} ${uses.repo} "${uses.path}" ${uses.ref}`;
  }
}

describe('uses', () => {
  it.each([
    ['actions/checkout@v4', 'repository actions checkout "" v4'],
    [`actions/cache/restore@${SHA}`, `repository actions cache "restore" ${SHA}`],
    ['o/r/a//b/./c@release/v1', 'repository o r "a/b/c" release/v1'],
    [' o/r@main ', 'repository o r "" main'],
    [`o/r/.github/workflows/x.yml@${SHA}`, `workflow o r ".github/workflows/x.yml" ${SHA}`],
    ['o/r/.github/workflows/sub/x.yml@v1', 'repository o r ".github/workflows/sub/x.yml" v1'],
    ['./', 'local ""'],
    ['./.github/actions/x/', 'local ".github/actions/x"'],
    ['../x', 'local "../x"'],
    ['$/actions/x', 'same-repository "actions/x"'],
    ['docker://alpine:3', 'image alpine:3'],
    ['docker://', 'docker:// names no image'],
    ['', 'uses is empty'],
    ['actions/checkout', 'actions/checkout: no @ref (expected owner/repo[/path]@ref)'],
    ['checkout@v4', 'checkout@v4: not owner/repo[/path]@ref'],
    ['o/..@v1', 'o/..@v1: not owner/repo[/path]@ref'],
    ['o/r@', 'o/r@: "" is not a git ref'],
    ['o/r@a b', 'o/r@a b: "a b" is not a git ref'],
    ['o/r@--upload-pack=x', 'o/r@--upload-pack=x: "--upload-pack=x" is not a git ref'],
    ['o/r/../x@v1', 'o/r/../x@v1: the path leads out of the repository'],
  ])('%s', (source, printed) => expect(print(source)).toBe(printed));
});
