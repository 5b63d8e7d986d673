import { describe, expect, it } from 'vitest';
import { parseImage } from '../../src/refs/image.js';

const SHA256 = `sha256:${'0123456789abcdef'.repeat(4)}`;

/** `registry[:port] repository [:tag] [@digest]`, or the message. */
function print(source: string): string {
  const image = parseImage(source);
  if (image.kind === 'invalid') return image.message;
  return [
    `${image.registry}${image.port === undefined ? '' : `:${image.port}`}`,
    image.repository,
    ...(image.tag === undefined ? [] : [`:${image.tag}`]),
    ...(image.digest === undefined ? [] : [`@${image.digest}`]),
  ].join(' ');
}

const valid: [string, string][] = [
  ['alpine', 'docker.io library/alpine'],
  ['alpine:3.20', 'docker.io library/alpine :3.20'],
  ['docker.io/alpine', 'docker.io library/alpine'],
  ['index.docker.io/alpine', 'docker.io library/alpine'],
  ['docker.io/library/alpine', 'docker.io library/alpine'],
  ['hadolint/hadolint:v2.12.0', 'docker.io hadolint/hadolint :v2.12.0'],
  ['ghcr.io/o/r/sub:1', 'ghcr.io o/r/sub :1'],
  ['ghcr.io/single', 'ghcr.io single'],
  ['localhost/x', 'localhost x'],
  ['localhost:5000/x:y', 'localhost:5000 x :y'],
  ['registry:5000/x', 'registry:5000 x'],
  // Without a slash, what follows the colon is a tag.
  ['localhost:5000', 'docker.io library/localhost :5000'],
  ['127.0.0.1:5000/x', '127.0.0.1:5000 x'],
  ['[2001:db8::1]:5000/x/y:z', '[2001:db8::1]:5000 x/y :z'],
  ['UPPER/x', 'UPPER x'],
  [`alpine@${SHA256}`, `docker.io library/alpine @${SHA256}`],
  [`quay.io:443/o/r:1.2@${SHA256}`, `quay.io:443 o/r :1.2 @${SHA256}`],
  ['x/a__b.c-d--e', 'docker.io x/a__b.c-d--e'],
  [`x@sha512:${'a'.repeat(128)}`, `docker.io library/x @sha512:${'a'.repeat(128)}`],
  [`x@other+b64:${'F'.repeat(32)}`, `docker.io library/x @other+b64:${'F'.repeat(32)}`],
];

const invalid: [string, string][] = [
  ['', ': names no image'],
  [':tag', ':tag: names no image'],
  ['Alpine', 'Alpine: the repository has upper case'],
  ['ghcr.io/Owner/x', 'ghcr.io/Owner/x: the repository has upper case'],
  ['x:', 'x:: "" is not a tag'],
  ['x:-a', 'x:-a: "-a" is not a tag'],
  [`x:${'a'.repeat(129)}`, `x:${'a'.repeat(129)}: "${'a'.repeat(129)}" is not a tag`],
  ['x@sha256:abc', 'x@sha256:abc: "sha256:abc" is not a digest'],
  [`x@sha256:${'A'.repeat(64)}`, `x@sha256:${'A'.repeat(64)}: "sha256:${'A'.repeat(64)}" is not a digest`],
  ['x//y', 'x//y: "x//y" is not a repository'],
  ['x/', 'x/: "x/" is not a repository'],
  ['x y', 'x y: "x y" is not a repository'],
  ['-bad.io/x', '-bad.io/x: "-bad.io" is not a registry'],
  ['a_b:80/x', 'a_b:80/x: "a_b:80" is not a registry'],
  ['0123456789abcdef'.repeat(4), `${'0123456789abcdef'.repeat(4)}: an image id is no reference`],
  [`x/${'a'.repeat(260)}`, `x/${'a'.repeat(260)}: the name is longer than 255 characters`],
];

describe('container references', () => {
  it.each(valid)('%s', (source, printed) => expect(print(source)).toBe(printed));
  it.each(invalid)('not %s', (source, message) => expect(print(source)).toBe(message));
});
