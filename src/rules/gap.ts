import type { Guard } from '../effects/condition.js';
import type { Effect } from '../effects/effect.js';

/** The kinds of immutability gap, most telling first. TAXONOMY.md and `pindrift explain <kind>` say what each is. */
export const KINDS = [
  'remote-script',
  'unverified-download',
  'floating-version',
  'mutable-git-ref',
  'unpinned-image',
  'unpinned-package',
  'unpinned-action',
] as const;

export type Kind = (typeof KINDS)[number];

/** What checks the bytes, weakest first. */
export const VERIFICATION_LEVELS = [
  'none',
  'input-digest',
  'same-origin',
  'signature-unanchored',
  'signature-anchored',
  'in-tree-digest',
] as const;

export type VerificationLevel = (typeof VERIFICATION_LEVELS)[number];

export type Reach = 'default' | 'conditional';
export type Severity = 'high' | 'medium' | 'low';
export type Confidence = 'high' | 'medium' | 'low';

/** A gap as a rule sees it, before reach, closing inputs and severity are settled for a use of the action. */
export interface Gap {
  readonly kind: Kind;
  /** What a reviewer reads first: host and path, holes as `{name}`. */
  readonly target: string;
  /** The effect whose place is shown. */
  readonly effect: Effect;
  /** The paths on which it happens: one list of guards each. */
  readonly paths: readonly (readonly Guard[])[];
  readonly verification: VerificationLevel;
  /** The path happens only where a check that usually covers the bytes has no digest for them. */
  readonly fallback?: true;
  readonly confidence: Confidence;
  readonly message: string;
  /** An exact version of a package without hashes: lower severity. */
  readonly exactVersion?: true;
  /** Inputs that close it by what they are for (a version, a checksum), beside those that the guards show. */
  readonly closers: Readonly<Record<string, string>>;
}

/** The place of a gap, as a key. */
export function placeKey({ effect }: Gap): string {
  const { file, line, column } = effect.location;
  return `${file}:${line}:${column}`;
}
