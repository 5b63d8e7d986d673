import type { VerificationLevel } from './gap.js';

/** One clause that says what checks the bytes. */
export function describeVerification(level: VerificationLevel): string {
  switch (level) {
    case 'none':
      return 'nothing checks the bytes';
    case 'input-digest':
      return 'nothing checks the bytes unless the caller passes a digest';
    case 'same-origin':
      return 'the digest they are compared with is fetched at run time too';
    case 'signature-unanchored':
      return 'a signature is checked, but its key or identity is fetched at run time too';
    case 'signature-anchored':
      return 'a signature is checked against an identity in the tree: authentic, yet the publisher can still change it';
    case 'in-tree-digest':
      return 'they are compared with a digest in the tree';
  }
}
