import { createHash } from 'node:crypto';

/** Platform names and archive endings, so that one tool's Linux, macOS and Windows addresses are one target. */
const PLATFORM =
  /(?<=^|[^A-Za-z0-9])(linux|ubuntu|darwin|macos|osx|mac|windows|win32|win|win64|linux64|linux32|macos64|freebsd|x64|x86|amd64|x86_64|x86-64|aarch64|arm64|armv7l?|armv6|arm|i[36]86|386|64bit|32bit|ppc64le|s390x|riscv64|unknown-linux-gnu|unknown-linux-musl|linux-gnu|linux-musl|pc-windows-msvc|apple-darwin|musl|gnu|msvc|os|arch|platform|target|bit)(?=$|[^A-Za-z0-9])/gi;

/** A target with everything that does not make it another target put aside: hole names, platforms, endings, exact versions. */
export function canonicalTarget(target: string): string {
  return target
    .replace(/\{[^{}]*\}/g, '{}')
    .replace(
      /\.(tar\.gz|tar\.xz|tar\.bz2|tgz|txz|zip|7z|gz|xz|exe|msi|pkg|dmg|deb|rpm|AppImage)(?=$|[?# ])/gi,
      '',
    )
    .replace(PLATFORM, '{}')
    .replace(/v?\d+\.\d+(\.\d+)?([-+.][0-9A-Za-z.]+)?/g, '{}')
    .replace(/(\{\}[-_.]?)+/g, '{}')
    .toLowerCase();
}

/**
 * The identity of a finding: action, kind, target and how it is checked. Not its place: lines move, bundles are minified anew and
 * a SHA bump must not ask the same question again.
 * @returns 16 hex digits
 */
export function fingerprint(action: string, kind: string, target: string, verification: string): string {
  return createHash('sha256')
    .update([action.toLowerCase(), kind, canonicalTarget(target), verification].join('\u0000'))
    .digest('hex')
    .slice(0, 16);
}
