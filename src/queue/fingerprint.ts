import { createHash } from 'node:crypto';

/** Platform names and archive endings, so that one tool's Linux, macOS and Windows addresses are one target. */
const PLATFORM =
  /(?<=^|[^A-Za-z0-9])([a-z0-9_]+-(?:unknown|pc|apple)-[a-z0-9_]+(?:-[a-z0-9_]+)?|unknown-linux-musl|unknown-linux-gnu|pc-windows-msvc|apple-darwin|linux-musl|linux-gnu|platform|windows|aarch64|i[36]86|armv7l?|riscv64|linux64|ppc64le|powerpc64le|loongarch64|riscv64gc|macos64|linux32|freebsd|darwin|x86-64|x86_64|target|ubuntu|win32|linux|s390x|32bit|amd64|64bit|win64|macos|armv6|arm64|arch|msvc|musl|win|arm|x86|osx|gnu|mac|386|x64|bit|os)(?=$|[^A-Za-z0-9])/gi;

/** An exact version with what belongs to it; `-alpine` behind it is another variant. */
const VERSION =
  /v?\d+\.\d+(\.\d+)*([-.]?(alpha|beta|preview|pre|rc|dev|snapshot|final|post|nightly|[abcmpr](?=\d))(?![a-z])[0-9.]*|[-.]\d[0-9A-Za-z.]*|\+[0-9A-Za-z.]+)*/gi;

/** A target with everything that does not make it another target put aside: hole names, platforms, endings, exact versions. */
export function canonicalTarget(target: string): string {
  return target
    .replace(/\{[^{}]*\}/g, '{}')
    .replace(
      /\.(tar\.gz|tar\.xz|tar\.bz2|tgz|txz|zip|7z|gz|xz|exe|msi|pkg|dmg|deb|rpm|AppImage)(?=$|[?# ])/gi,
      '',
    )
    .replace(PLATFORM, '{}')
    .replace(VERSION, '{}')
    .replace(/(\{\}[-_.]?)+/g, '{}')
    .toLowerCase();
}

/** What of a target makes it the same question in the next release: tags of actions, images and modules count up, lists grow. */
function stableTarget(target: string): string {
  return (
    canonicalTarget(target)
      .replace(/(?<= -r \S+) \(.*\)$/, '')
      // A Go module of version 2 and later has it in its path.
      .replace(/(?<=^go .*)\/v\d+(?=[/@])/g, '')
      .replace(/(?<=[@:/]|==?)v?\d+(?=$|[/\s-])/g, '{}')
      .replace(/(?<=[-_])v\d+(?=$|[-_./\s])/g, '{}')
      // `v{version}` and `{tag}`.
      .replace(/(?<![a-z0-9])v(?=\{\})/g, '')
      .replace(/[-_.](?=\{\})|(?<=\{\})[-_.]/g, '')
  );
}

/**
 * The identity of a finding: action, kind, target and how it is checked. Not its place: lines move, bundles are minified anew and
 * a SHA bump must not ask the same question again.
 * @returns 16 hex digits
 */
export function fingerprint(action: string, kind: string, target: string, verification: string): string {
  return createHash('sha256')
    .update([action.toLowerCase(), kind, stableTarget(target), verification].join('\u0000'))
    .digest('hex')
    .slice(0, 16);
}
