import { parseExpressionAt } from 'acorn';
import { describe, expect, it } from 'vitest';
import { addressesIn, featureHash } from '../../../../analyzers/javascript/bundle/features.js';
import { hasOtherAddress } from '../../../../analyzers/javascript/bundle/signatures.js';

const OWN = 's' + 'https://api.acme.example/list';
const SIGNATURE = {
  library: 'l',
  path: 'p',
  member: 'm',
  size: 2,
  features: ['ppick', OWN].map((one) => featureHash(one)),
};

describe('a function that resembles one of a library', () => {
  it.each([
    ['asks the same server', '() => get("https://api.acme.example/list").pick', SIGNATURE, false],
    ['asks another one', '() => get("https://other.example/list?all").pick', SIGNATURE, true],
    ['asks another one, by a template', '() => get(`https://other.example/${x}`).pick', SIGNATURE, true],
    ['names no place', '() => list.pick("https://", "other.example/list")', SIGNATURE, false],
    ['is known in part', '() => get("https://other.example/list").pick', { ...SIGNATURE, size: 40 }, false],
  ])('%s', (_, code, signature, expected) => {
    expect(hasOtherAddress(addressesIn(parseExpressionAt(code, 0, { ecmaVersion: 2022 })), signature)).toBe(
      expected,
    );
  });
});
