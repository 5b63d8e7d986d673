import { either, holesOf, literal, printText, type Text } from '../../../src/effects/text.js';
import {
  argument,
  type Call,
  elementsOf,
  field,
  fieldText,
  fn,
  type Given,
  getter,
  handlesIn,
  isTrue,
  isUndefined,
  library,
  listOfValues,
  open,
  record,
  self,
  textAt,
  textOf,
  type Value,
  verified,
} from './kit.js';

/** https://openpgpjs.org: an invalid signature shows in `signatures[i].verified` (a promise that rejects), or throws with `expectSigned`. */
export const openpgp = library(['openpgp'], {
  readKey: keyFrom,
  readKeys: (call) => listOfValues([keyFrom(call)]),
  readPrivateKey: keyFrom,
  readSignature: (call) => first(call, ['armoredSignature', 'binarySignature']),
  readMessage: (call) => first(call, ['armoredMessage', 'binaryMessage']),
  readCleartextMessage: (call) => first(call, ['cleartextMessage']),
  createMessage: (call) => first(call, ['text', 'binary']),
  createCleartextMessage: (call) => first(call, ['text']),
  verify(call) {
    const options = argument(call, 0);
    const message = field(call, options, 'message') ?? undefined;
    const keys = field(call, options, 'verificationKeys') ?? field(call, options, 'publicKeys') ?? undefined;
    const subjects = handlesIn(message);
    const key = keyTexts(keys);
    const expectSigned = field(call, options, 'expectSigned');
    if (expectSigned && isTrue(expectSigned)) verified(call, subjects, key, 'openpgp.verify', true);
    const signature = record({
      verified: getter(() => verified(call, subjects, key, 'openpgp.verify', true)),
      valid: getter(() => verified(call, subjects, key, 'openpgp.verify', false)),
      keyID: 'key',
    });
    return record({ signatures: listOfValues([signature]), data: message });
  },
  decrypt: (call) => record({ data: field(call, argument(call, 0), 'message') ?? undefined }),
  config: self(),
  key: record({ readArmored: fn((call) => record({ keys: listOfValues([argument(call, 0)]) })) }),
  signature: record({ readArmored: fn((call) => argument(call, 0)) }),
});

function first(call: Call, names: readonly string[]): Given {
  for (const name of names) {
    const given = field(call, argument(call, 0), name);
    if (given && !isUndefined(given)) return given;
  }
  return argument(call, 0);
}

function keyFrom(call: Call): Given {
  return first(call, ['armoredKey', 'binaryKey', 'armoredKeys', 'binaryKeys']);
}

function keyTexts(keys: Value): Text {
  const elements = elementsOf(keys);
  return elements && elements.length > 0 ? either(...elements.map((one) => textOf(one))) : textOf(keys);
}

/** https://github.com/sigstore/sigstore-js: checks a bundle against an identity, and throws where it does not match. */
export const sigstore = library(['sigstore', '@sigstore/verify', '@sigstore/sign', '@sigstore/tuf'], {
  verify: verifyBundle,
  createVerifier: (call) => {
    const identity = identityIn(call, argument(call, 0));
    return record({
      verify: fn((at) =>
        verified(at, handlesIn(argument(at, 1)), identity, 'sigstore.verify', true, 'attestation'),
      ),
    });
  },
  attest: () => self(),
  sign: () => self(),
  Verifier: () =>
    record({
      verify: fn((at) =>
        verified(
          at,
          handlesIn(argument(at, 0)),
          identityIn(at, argument(at, 1)),
          'sigstore.verify',
          true,
          'attestation',
        ),
      ),
    }),
});

/** `verify(bundle, payload?, options?)` */
function verifyBundle(call: Call): Given {
  const payload = handlesIn(argument(call, 1));
  const subjects = payload.length > 0 ? payload : handlesIn(argument(call, 0));
  return verified(
    call,
    subjects,
    identityIn(call, argument(call, 2)),
    'sigstore.verify',
    true,
    'attestation',
  );
}

/** The signer that is asked for; without one any signer passes, which anchors nothing. */
function identityIn(call: Call, options: Value): Text {
  for (const name of [
    'certificateIdentityURI',
    'certificateIdentityEmail',
    'certificateIssuer',
    'keySelector',
    'subjectAlternativeName',
  ]) {
    const text = fieldText(call, options, name);
    if (text && holesOf(text).length === 0) return text;
  }
  return literal('');
}

/** https://github.com/theupdateframework/tuf-js: targets are checked against a root that the code brings along. */
export const tuf = library(['tuf-js', '@tufjs/models'], {
  Updater: () =>
    record({
      refresh: fn(() => undefined),
      getTargetInfo: fn(() => open('target', { kind: 'runner', what: 'target' })),
      downloadTarget: fn(() => open('target path', { kind: 'runner', what: 'target' })),
    }),
});

/** Packages that check a detached signature in one call: `(signature or data …, key)`. */
export const signatureChecks = library(
  [
    'minisign',
    'minisign-verify',
    '@noble/ed25519',
    '@noble/curves',
    'tweetnacl',
    'node-forge',
    'sodium-native',
    'libsodium-wrappers',
    'jsrsasign',
    'gpg',
  ],
  {
    verify: fn(check),
    verifySignature: fn(check),
    verifyAsync: fn(check),
    crypto_sign_verify_detached: fn(check),
    sign: record({ detached: record({ verify: fn(check) }) }),
  },
);

function check(call: Call): Given {
  const subjects = [...new Set(call.args.flatMap((one) => handlesIn(one)))];
  const keys = call.args
    .map((one) => textOf(one))
    .filter(
      (text) => printText(text) !== '' && holesOf(text).every(({ origin }) => origin.kind !== 'fetched'),
    );
  const key = keys[keys.length - 1] ?? textAt(call, call.args.length - 1);
  return verified(call, subjects, key, 'signature', false);
}
