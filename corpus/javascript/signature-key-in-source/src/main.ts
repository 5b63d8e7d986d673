import { readFileSync } from 'node:fs';
import * as core from '@actions/core';
import * as tc from '@actions/tool-cache';
import * as openpgp from 'openpgp';

const PUBLIC_KEY = `-----BEGIN PGP PUBLIC KEY BLOCK-----

mDMEZexample0RYJKwYBBAHaRw8BAQdA
=abcd
-----END PGP PUBLIC KEY BLOCK-----`;

async function verify(archive: string, signature: string): Promise<void> {
  const verificationKeys = await openpgp.readKey({ armoredKey: PUBLIC_KEY });
  const result = await openpgp.verify({
    message: await openpgp.createMessage({ binary: new Uint8Array(readFileSync(archive)) }),
    signature: await openpgp.readSignature({ armoredSignature: readFileSync(signature, 'utf8') }),
    verificationKeys,
  });
  await result.signatures[0].verified;
}

async function run(): Promise<void> {
  const url = 'https://dl.example.com/lint/1.2.3/lint.tar.gz';
  const archive = await tc.downloadTool(url);
  const signature = await tc.downloadTool(`${url}.asc`);
  await verify(archive, signature);
  core.addPath(await tc.extractTar(archive));
}

run().catch((error) => core.setFailed(error));
