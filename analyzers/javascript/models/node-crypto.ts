import { createHash } from 'node:crypto';
import { either, type Handle, hole, literal, literalOf, type Text } from '../../../src/effects/text.js';
import { checkBetween } from '../interpret/compare.js';
import {
  argument,
  type Call,
  callbackIn,
  fieldText,
  fn,
  type Given,
  handlesIn,
  invoke,
  library,
  listOf,
  type Modelled,
  open,
  receiver,
  record,
  test,
  textAt,
  textOf,
  type Value,
  value,
  verified,
} from './kit.js';
import { through } from './stream.js';

/** https://nodejs.org/api/crypto.html */
export const nodeCrypto = library(['crypto'], {
  createHash: (call) => hashOver(textAt(call, 0)),
  hash: (call) => value(digestOf([argument(call, 1)], textAt(call, 0), textAt(call, 2))),
  createHmac: () => hashOver(literal('hmac')),
  createVerify: verifier,
  verify: (call) => {
    const [data, key] = [argument(call, 1), argument(call, 2)];
    return verified(call, handlesIn(data), keyText(call, key), 'crypto.verify', false);
  },
  createSign: () => through(() => undefined),
  timingSafeEqual: (call) =>
    test(
      checkBetween(argument(call, 0), argument(call, 1), call.machine) ?? {
        kind: 'equals',
        left: textAt(call, 0),
        right: textAt(call, 1),
      },
    ),
  createPublicKey: (call) => argument(call, 0),
  createPrivateKey: (call) => argument(call, 0),
  randomUUID: random,
  randomBytes: random,
  randomInt: random,
  getRandomValues: random,
  getHashes: () => listOf(open('hash', { kind: 'runner', what: 'hash' })),
  X509Certificate: (call) =>
    record({ publicKey: argument(call, 0), raw: argument(call, 0) }, argument(call, 0), argument(call, 0)),
  subtle: subtle(),
  webcrypto: record({ subtle: subtle(), getRandomValues: fn(random), randomUUID: fn(random) }),
  constants: open('constant', { kind: 'runner', what: 'crypto constant' }),
});

/** Packages that hash a file in one call. */
export const hashFiles = library(
  ['hasha', 'sha256-file', 'md5-file', 'sha1-file', 'hash-files', 'checksum', 'folder-hash', 'ssri'],
  {
    fromFile: fn(hashFile),
    fromFileSync: fn(hashFile),
    hashFile: fn(hashFile),
    hashFileSync: fn(hashFile),
    file: fn(hashFile),
    sync: fn(hashFile),
    checkData: fn((call) =>
      test({
        kind: 'equals',
        left: digestOf([argument(call, 0)], literal('sha512'), literal('')),
        right: textAt(call, 1),
      }),
    ),
  },
  undefined,
  fn(hashFile),
);

function hashFile(call: Call): Given {
  const handles = call.machine.handlesAt(textAt(call, 0));
  const algorithm = fieldText(call, argument(call, 1), 'algorithm') ?? literal('sha256');
  const digest = handles.length > 0 ? digestText(handles, algorithm) : localDigest();
  const done = callbackIn(call.args);
  if (done) invoke(call, done, [null, value(digest)]);
  return value(digest);
}

function random(): Given {
  return open('random', { kind: 'runner', what: 'random' });
}

/** A hash being computed: also a stream, whose read gives the digest. */
export function hashOver(algorithm: Text): Given {
  const data: Value[] = [];
  const take: Modelled = (call) => {
    data.push(argument(call, 0));
    return receiver(call);
  };
  const digest: Modelled = (call) => value(digestOf(data, algorithm, textAt(call, 0)));
  return through(
    (_, content) => {
      data.push(content);
      return value(digestOf(data, algorithm, literal('hex')));
    },
    { update: fn(take), digest: fn(digest), copy: fn((call) => receiver(call)) },
  );
}

function digestOf(data: readonly Value[], algorithm: Text, encoding: Text): Text {
  const handles = [...new Set(data.flatMap((one) => handlesIn(one)))];
  if (handles.length > 0) return digestText(handles, algorithm);
  return literalDigest(data, algorithm, encoding) ?? localDigest();
}

function digestText(handles: readonly Handle[], algorithm: Text): Text {
  const name = literalOf(algorithm)?.toLowerCase();
  return either(
    ...handles.map((handle) =>
      hole(name ?? 'digest', { kind: 'digest', handle, ...(name ? { algorithm: name } : {}) }),
    ),
  );
}

/** The digest of what is already on the machine: a cache key, a lockfile's hash. */
function localDigest(): Text {
  return hole('digest', { kind: 'runner', what: 'digest of local data' });
}

function literalDigest(data: readonly Value[], algorithm: Text, encoding: Text): Text | undefined {
  const texts = data.map((piece) => literalOf(textOf(piece)));
  const name = literalOf(algorithm);
  const as = literalOf(encoding);
  if (!name || !/^(md5|sha1|sha256|sha384|sha512)$/i.test(name) || (as !== 'hex' && as !== 'base64'))
    return undefined;
  if (texts.some((text) => text === undefined)) return undefined;
  return literal(createHash(name.toLowerCase()).update(texts.join('')).digest(as));
}

function verifier(): Given {
  const data: Value[] = [];
  const take: Modelled = (call) => {
    data.push(argument(call, 0));
    return receiver(call);
  };
  return through(
    (_, content) => {
      data.push(content);
      return undefined;
    },
    {
      update: fn(take),
      verify: fn((call) =>
        verified(
          call,
          data.flatMap((one) => handlesIn(one)),
          keyText(call, argument(call, 0)),
          'crypto.createVerify',
          false,
        ),
      ),
    },
  );
}

function keyText(call: Call, key: Value): Text {
  return fieldText(call, key, 'key') ?? textOf(key);
}

function subtle(): Given {
  return record({
    digest: fn((call) => {
      const algorithm = fieldText(call, argument(call, 0), 'name') ?? textAt(call, 0);
      return value(digestOf([argument(call, 1)], mapAlgorithm(algorithm), literal('hex')));
    }),
    importKey: fn((call) => argument(call, 1)),
    verify: fn((call) =>
      verified(call, handlesIn(argument(call, 3)), keyText(call, argument(call, 1)), 'subtle.verify', false),
    ),
    sign: fn(random),
    generateKey: fn(random),
  });
}

function mapAlgorithm(algorithm: Text): Text {
  const name = literalOf(algorithm);
  return name === undefined ? algorithm : literal(name.replace('-', '').toLowerCase());
}
