import { concat, either, handlesOf, hole, literal, literalOf, type Text } from '../../src/effects/text.js';
import type { Machine, Outcome } from '../machine.js';
import type { Call } from './command.js';
import { hasFlag, optionOf, optionsOf, parseWords, type Words } from './words.js';

/** Where imported keys are kept on the machine: their content is what a signature is checked against. */
const KEYRING = hole('gpg keyring', { kind: 'runner', what: 'gpg keyring' });

/** gpg and gpgv: imports keys, verifies detached signatures. */
export function gpg(call: Call, machine: Machine): Outcome | undefined {
  const words = parseWords(call.args, {
    values: [
      '--keyserver',
      '--homedir',
      '--keyring',
      '-o',
      '--output',
      '--recv-keys',
      '--recv-key',
      '--receive-keys',
      '--status-fd',
      '--trust-model',
      '--import-ownertrust',
      '-r',
      '--recipient',
      '-u',
      '--local-user',
      '--passphrase',
      '--pinentry-mode',
      '--fingerprint',
      '--keyserver-options',
    ],
  });
  if (hasFlag(words, '--import') || call.args.some((arg) => literalOf(arg) === '--import')) {
    const keys =
      words.operands.length > 0
        ? words.operands.map((file) => machine.read(file) ?? file)
        : call.stdin
          ? [call.stdin]
          : [];
    for (const key of keys) machine.write(KEYRING, key, true);
    return { stdout: literal('') };
  }
  const received = optionsOf(words, '--recv-keys', '--recv-key', '--receive-keys');
  if (received.length > 0) {
    // A key asked for by its full fingerprint is fixed; by a short id or a fetched one it is not.
    const full = received.every((id) => /^(0x)?[0-9A-F]{40}$/i.test(literalOf(id) ?? ''));
    machine.write(KEYRING, full ? received[0]! : hole('key', { kind: 'unknown', why: 'a key server' }), true);
    return { stdout: literal('') };
  }
  if (call.name === 'gpgv' || hasFlag(words, '--verify')) {
    const keyring = optionOf(words, '--keyring');
    const against =
      (keyring && machine.read(keyring)) ??
      keyring ??
      machine.read(KEYRING) ??
      hole('keyring', { kind: 'unknown', why: 'keys of the runner' });
    const [signature, signed] = words.operands;
    const subjects = signed ? machine.handlesAt(signed) : signature ? machine.handlesAt(signature) : [];
    return verified(subjects, against, 'signature', 'gpg --verify', machine, call);
  }
  if (hasFlag(words, '--dearmor')) {
    const [file] = words.operands;
    const key = file ? machine.read(file) : call.stdin;
    const output = optionOf(words, '-o', '--output');
    if (key && output) machine.write(output, key);
    return { stdout: key ?? literal('') };
  }
  return undefined;
}

/** A check by a program that was fetched is worth no more than what checked that. */
function verified(
  subjects: readonly string[],
  signer: Text,
  mechanism: 'signature' | 'attestation',
  via: string,
  machine: Machine,
  { fetched = [] }: Pick<Call, 'fetched'> = {},
): Outcome | undefined {
  if (subjects.length === 0) return undefined;
  const against = concat(signer, ...fetched.map((handle) => hole('verifier', { kind: 'fetched', handle })));
  const verify = machine.emit({ kind: 'verify', subjects, against, mechanism, fatal: false, via });
  return { succeeds: { kind: 'verified', verify } };
}

const COSIGN_VALUES = [
  '--key',
  '--signature',
  '--certificate',
  '--bundle',
  '--certificate-identity',
  '--certificate-identity-regexp',
  '--certificate-oidc-issuer',
  '--certificate-oidc-issuer-regexp',
  '--rekor-url',
  '--certificate-chain',
  '--type',
  '--cert',
  '--cert-identity',
  '--cert-oidc-issuer',
  '--trusted-root',
  '--predicate-type',
];

/** cosign verify-blob: against a key, or an identity and its issuer. */
export function cosign(call: Call, machine: Machine): Outcome | undefined {
  const words = parseWords(call.args, { values: COSIGN_VALUES, clusters: false });
  const [verb, subject] = words.operands;
  if (!/^verify-(blob|blob-attestation)$/.test(verb ? (literalOf(verb) ?? '') : '') || !subject)
    return undefined;
  const key = optionOf(words, '--key');
  const identity = optionOf(
    words,
    '--certificate-identity',
    '--certificate-identity-regexp',
    '--cert-identity',
  );
  const against = key
    ? (machine.read(key) ?? key)
    : (identity ?? hole('identity', { kind: 'unknown', why: 'no identity' }));
  return verified(
    machine.handlesAt(subject),
    anchored(key, against, machine),
    'signature',
    'cosign verify-blob',
    machine,
    call,
  );
}

/** A key file that was fetched and then checked keeps its handle: the rules look at how it was checked. */
function anchored(key: Text | undefined, against: Text, machine: Machine): Text {
  const handles = key ? machine.handlesAt(key) : [];
  return handles.length > 0
    ? either(...handles.map((handle) => hole('key', { kind: 'fetched', handle })))
    : against;
}

/** minisign -V and signify -V. */
export function minisign(call: Call, machine: Machine): Outcome | undefined {
  const words = parseWords(call.args, { values: ['-m', '-p', '-P', '-x', '-o', '-s', '-c', '-t'] });
  if (!hasFlag(words, '-V')) return undefined;
  const file = optionOf(words, '-m');
  const keyFile = optionOf(words, '-p');
  const against = optionOf(words, '-P') ?? (keyFile && (machine.read(keyFile) ?? keyFile));
  return file && against
    ? verified(machine.handlesAt(file), against, 'signature', 'minisign -V', machine, call)
    : undefined;
}

/** slsa-verifier verify-artifact: against a source repository. */
export function slsaVerifier(call: Call, machine: Machine): Outcome | undefined {
  const words = parseWords(call.args, {
    values: [
      '--provenance-path',
      '--source-uri',
      '--source-tag',
      '--source-versioned-tag',
      '--builder-id',
      '--source-branch',
    ],
    clusters: false,
  });
  const [verb, ...files] = words.operands;
  if (!/^verify-/.test(verb ? (literalOf(verb) ?? '') : '')) return undefined;
  const source = optionOf(words, '--source-uri');
  return source
    ? verified(
        files.flatMap((file) => machine.handlesAt(file)),
        source,
        'attestation',
        'slsa-verifier',
        machine,
        call,
      )
    : undefined;
}

/** `gh attestation verify FILE --owner x`. */
export function ghAttestation(args: readonly Text[], machine: Machine): Outcome | undefined {
  const words = parseWords(args, {
    values: [
      '-o',
      '--owner',
      '-R',
      '--repo',
      '--cert-identity',
      '--cert-identity-regex',
      '--signer-workflow',
      '--signer-repo',
      '-b',
      '--bundle',
      '--predicate-type',
      '--format',
      '--custom-trusted-root',
      '--source-digest',
      '--source-ref',
    ],
  });
  const file = words.operands[0];
  const against = signer(words);
  return file && against
    ? verified(
        [...machine.handlesAt(file), ...handlesOf(file, ['file'])],
        against,
        'attestation',
        'gh attestation verify',
        machine,
      )
    : undefined;
}

function signer(words: Words): Text | undefined {
  return optionOf(
    words,
    '--cert-identity',
    '--cert-identity-regex',
    '--signer-workflow',
    '--signer-repo',
    '-R',
    '--repo',
    '-o',
    '--owner',
  );
}
