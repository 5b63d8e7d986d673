import type { Ecosystem, Install } from '../../src/effects/effect.js';
import {
  concat,
  handlesOf,
  joinedParts,
  literal,
  ofAlternative,
  type Part,
  printText,
  type Text,
} from '../../src/effects/text.js';
import type { Machine } from '../machine.js';

/** What a package manager's command line asks for. */
export interface Request {
  readonly ecosystem: Ecosystem;
  /** As a reviewer reads it: `pip install`. */
  readonly command: string;
  readonly integrity?: Install['integrity'];
  readonly locked?: boolean;
}

/** How a version stands in a package's name: `name@version`, `name==version`, `name=version`, `name:version`, `name;version`, `name.version`. */
export type VersionStyle = '@' | '==' | '=' | ':' | ';' | '.' | 'none';

const SPLIT: Record<VersionStyle, RegExp> = {
  '@': /^(.[^@]*)@(.*)$/s,
  '==': /^([^=<>!~;\s[]+(?:\[[^\]]*\])?)\s*((?:===?|>=|<=|~=|!=|<|>).*)$/s,
  '=': /^([^=]+)=+(.*)$/s,
  ':': /^([^:]+):(.*)$/s,
  // `ndk;27.0.1`, not `platforms;android-34`, which is the newest revision of it.
  ';': /^([^;]+);(\d.*|latest|)$/s,
  // `4.14.1` has no name.
  '.': /^([a-z][\w+-]*)\.(.*)$/is,
  none: /^(?!)/,
};

/** The version part of a spec; undefined where it has none. */
export function versionOf(spec: Text, style: VersionStyle): Text | undefined {
  const versions = spec.alternatives.flatMap((alternative) => {
    for (let at = 0; at < alternative.parts.length; at++) {
      const part = alternative.parts[at]!;
      if (typeof part !== 'string') continue;
      const offset = at === 0 ? 0 : -1;
      const match =
        at === 0
          ? SPLIT[style].exec(part)
          : style === '@'
            ? /^([^@]*)@(.*)$/s.exec(part)
            : style === '=='
              ? /^([^=<>!~]*)((?:===?|>=|<=|~=|<|>).*)$/s.exec(part)
              : style === '='
                ? /^([^=]*)=+(.*)$/s.exec(part)
                : undefined;
      if (match && (offset === 0 ? match[1] !== '' : true)) {
        const version = match[2] ?? '';
        return [
          {
            guards: alternative.guards,
            parts: [...(version === '' ? [] : [version]), ...alternative.parts.slice(at + 1)],
          },
        ];
      }
    }
    return [];
  });
  return versions.length > 0 ? { alternatives: versions } : undefined;
}

/** The input that names a package with its version by default: `cs java --jvm {jvm}`, which is `temurin:17`. */
function versionOfDefault(spec: Text, style: VersionStyle): Text | undefined {
  const [only, ...others] = spec.alternatives[0]?.parts ?? [];
  if (typeof only !== 'object' || others.length > 0 || only.origin.kind !== 'input') return undefined;
  return SPLIT[style].test(only.origin.default ?? '') ? spec : undefined;
}

/** Emits what asking for these packages brings: an install for each, a download or a clone where one is an address. */
export function requestPackages(
  specs: readonly Text[],
  request: Request,
  style: VersionStyle,
  machine: Machine,
  version?: Text,
): void {
  for (const spec of specs) {
    for (const alternative of spec.alternatives) {
      const one = ofAlternative({ parts: alternative.parts, guards: [] });
      machine.under(alternative.guards, () => requestOne(one, request, style, machine, version));
    }
  }
}

const PACKAGE_FILE = /\.(whl|deb|rpm|tgz|gem|nupkg|apk)$/;

function requestOne(
  spec: Text,
  request: Request,
  style: VersionStyle,
  machine: Machine,
  version: Text | undefined,
): void {
  const printed = printText(spec);
  if (printed === '') return;
  const git = gitSpec(spec);
  if (git) {
    machine.emit({ kind: 'git-ref', ...git, via: request.command });
    return;
  }
  const url = request.ecosystem === 'pypi' ? directReference(spec) : isAddress(printed) ? spec : undefined;
  if (url) {
    const handle = machine.emit({ kind: 'fetch', url, via: request.command });
    machine.emit({
      kind: 'run',
      mode: 'install',
      program: literal(request.command),
      argv: [spec],
      reads: [handle],
      via: request.command,
    });
    return;
  }
  const reads = namesFile(spec)
    ? machine.handlesAt(spec)
    : handlesOf(machine.written(spec) ?? literal(''), ['fetched', 'file']);
  if (reads.length > 0) {
    machine.emit({
      kind: 'run',
      mode: 'install',
      program: literal(request.command),
      argv: [spec],
      reads,
      via: request.command,
    });
    return;
  }
  // A file or folder on disk: nothing is fetched by naming it.
  if (/^(\.{0,2}\/|~\/|file:|\.$)/.test(printed) || PACKAGE_FILE.test(printed) || isOnDisk(spec, machine))
    return;
  const own = version ?? versionOf(spec, style) ?? versionOfDefault(spec, style);
  machine.emit({
    kind: 'install',
    ecosystem: request.ecosystem,
    command: request.command,
    spec: version ? concat(spec, literal('@'), version) : spec,
    ...(own ? { version: own } : {}),
    ...(request.integrity ? { integrity: request.integrity } : {}),
    ...(request.locked ? { locked: true } : {}),
    via: request.command,
  });
}

/** What a package manager installs from a folder and from nowhere else: the packages that were fetched into it. */
export function requestFromFolder(folder: Text, request: Request, machine: Machine): void {
  const reads = machine.handlesAt(folder, (file) => PACKAGE_FILE.test(file));
  if (reads.length === 0) return;
  machine.emit({
    kind: 'run',
    mode: 'install',
    program: literal(request.command),
    argv: [folder],
    reads,
    via: request.command,
  });
}

/** Whether the spec is a path. A name alone is a package, even where an archive was unpacked into the working folder. */
function namesFile(spec: Text): boolean {
  return (
    handlesOf(spec, ['file']).length > 0 ||
    /^(\.{0,2}[/\\]|~|[A-Za-z]:[/\\]|\{[^{}]*\}[/\\])|\.(whl|deb|rpm|tgz|gz|zip|gem|nupkg|apk|pkg|dmg|snap|crate)$/.test(
      printText(spec),
    )
  );
}

/** Whether the spec names something of the tree. In a folder of the tree, a name alone is still the name of a package. */
function isOnDisk(spec: Text, machine: Machine): boolean {
  const path = machine.treePath(spec);
  if (path === undefined) return false;
  return typeof spec.alternatives[0]?.parts[0] !== 'string' || machine.tree.file(path) !== undefined;
}

/** `git+https://…@ref`, `github:o/r#ref`, `o/r#ref`: the repository and what is asked of it. */
export function gitSpec(spec: Text): { readonly url: Text; readonly ref?: Text } | undefined {
  const pip = captured(
    spec,
    /^(?:[\w.-]+(?:\[[^\]]*\])?\s*@\s*)?git\+((?:https?|ssh|git):\/\/[^@#]+?)(?:@([^#]+))?(?:#.*)?$/,
  );
  if (pip?.[0]) return { url: pip[0], ...(pip[1] ? { ref: pip[1] } : {}) };
  const npm =
    captured(
      spec,
      /^(?:github:|git\+ssh:\/\/git@github\.com\/|https:\/\/github\.com\/)([\w.-]+\/[\w.-]+?)(?:\.git)?(?:#(.+))?$/,
    ) ?? captured(spec, /^([A-Za-z0-9][\w-]*\/[\w.-]+)#(.+)$/);
  if (!npm?.[0]) return undefined;
  return { url: concat(literal('https://github.com/'), npm[0]), ...(npm[1] ? { ref: npm[1] } : {}) };
}

/**
 * The address of a requirement: `https://…/x.whl`, or `x[extra] @ https://…/x.whl`.
 * https://packaging.python.org/en/latest/specifications/dependency-specifiers/
 */
function directReference(spec: Text): Text | undefined {
  if (isAddress(printText(spec))) return spec;
  return captured(spec, /^[\w.-]+(?:\s*\[[^\]]*\])?\s*@\s*(https?:\/\/[^\s;]+)/)?.[0];
}

function isAddress(printed: string): boolean {
  return /^https?:\/\//.test(printed);
}

/** What the groups of a pattern match in a text of one alternative, in which each hole is a character that is in no class of words. */
function captured(text: Text, pattern: RegExp): readonly (Text | undefined)[] | undefined {
  const parts = text.alternatives[0]?.parts ?? [];
  const marked = parts
    .map((part, at) => (typeof part === 'string' ? part : String.fromCharCode(FIRST_MARK + at)))
    .join('');
  const groups = pattern.exec(marked)?.slice(1);
  return groups?.map((group) => (group === undefined ? undefined : unmarked(group, parts)));
}

/** The first of the characters that stand for holes: of a private area. */
const FIRST_MARK = 0xe000;

function unmarked(group: string, parts: readonly Part[]): Text {
  const pieces = [...group].map((char): Part => {
    const part = parts[char.charCodeAt(0) - FIRST_MARK];
    return part === undefined || typeof part === 'string' ? char : part;
  });
  return ofAlternative({ parts: joinedParts(pieces), guards: [] });
}

/** Whose manifest a command without packages installs: the tree's where the working folder is in it, else the caller's. */
export function manifestOwner(folder: Text, machine: Machine): 'tree' | 'caller' {
  return machine.treePath(folder) === undefined ? 'caller' : 'tree';
}

/** The text of a file beside the manifest; undefined where it is not in the tree. */
export function treeFile(folder: Text, name: string, machine: Machine): string | undefined {
  const path = machine.treePath(concat(folder, literal(`/${name}`)));
  return path === undefined ? undefined : machine.tree.text(path);
}
