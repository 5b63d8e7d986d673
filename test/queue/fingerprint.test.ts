import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../src/queue/fingerprint.js';

const of = (target: string, kind = 'unverified-download', verification = 'none'): string =>
  fingerprint('o/r', kind, target, verification);

describe('fingerprint', () => {
  it.each([
    ['https://x.example/1.2.3/tool-linux-amd64.tgz', 'https://x.example/1.3.0/tool-darwin-arm64.zip'],
    ['https://x.example/{version}/tool', 'https://x.example/{v}/tool'],
    [
      'https://x.example/{tag}/cosign_linux_amd64_0.6.0_linux_amd64',
      'https://x.example/{tag}/cosign-linux-amd64',
    ],
    ['actions/cache@v4', 'actions/cache@v5'],
    ['node:20-alpine', 'node:22-alpine'],
    ['hadolint/hadolint:v2.7.0-debian', 'hadolint/hadolint:v2.9.2-debian'],
    ['https://x.example/tool-1.2.3.jar', 'https://x.example/tool-{version}.jar'],
    ['https://x.example/1.2.3-rc.1+b4/tool', 'https://x.example/2.0.0b1/tool'],
    ['https://x.example/1.2.3-2/tool', 'https://x.example/1.2.3/tool'],
    ['go install example.com/a/v2/cmd/a@main', 'go install example.com/a/v3/cmd/a@main'],
    ['go install example.com/a/cmd/a@main', 'go install example.com/a/v2/cmd/a@main'],
    ['https://x.example/HEAD/config-v1.json', 'https://x.example/HEAD/config-v2.json'],
    ['https://x.example/helm-{tag}-linux-amd64.zip', 'https://x.example/helm-v{version}-linux-arm64.zip'],
    ['rustup target add powerpc64le-unknown-linux-gnu', 'rustup target add loongarch64-unknown-linux-gnu'],
    ['pip install -r runtime.in (a, b)', 'pip install -r runtime.in (a, b, c != 1.0)'],
  ])('%s stays in %s', (before, after) => {
    expect(of(after)).toBe(of(before));
  });

  it.each([
    ['https://x.example/1.2.3/tool', 'https://y.example/1.2.3/tool'],
    ['actions/cache@v4', 'actions/cache@main'],
    ['go install example.com/a/cmd/a@main', 'go install example.com/a/cmd/b@main'],
    ['https://x.example/config-v1.json', 'https://x.example/config-dev.json'],
    ['rustup target add x86_64-unknown-linux-gnu', 'rustup component add x86_64-unknown-linux-gnu'],
    ['node:20-alpine', 'node:20-slim'],
    ['node:20.1.0-alpine', 'node:20.2.0-slim'],
    ['https://x.example/1.2.3/tool-1.2.3.jar', 'https://x.example/1.3.0/tool-1.3.0.vsix'],
    ['pip install -r runtime.in (a)', 'pip install -r other.in (a)'],
    ['https://x.example/{version}/tool', 'https://x.example/{version}/tools'],
  ])('%s is not %s', (before, after) => {
    expect(of(after)).not.toBe(of(before));
  });

  it('changes with the kind, the verification and the action, not with its letter case', () => {
    const target = 'https://x.example/tool';
    const all = [
      of(target),
      of(target, 'remote-script'),
      of(target, 'unverified-download', 'same-origin'),
      fingerprint('o/s', 'unverified-download', target, 'none'),
    ];
    expect(new Set(all).size).toBe(4);
    expect(fingerprint('O/R', 'unverified-download', target, 'none')).toBe(of(target));
  });
});
