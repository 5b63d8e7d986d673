import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageFile } from '../cli/package-file.js';

let known: string | undefined;

/** A digest of everything of this package that runs: a change of a line of an analyzer makes every stored result stale. */
export function toolDigest(): string {
  // Workers run built code, also where this runs from sources.
  const built = import.meta.url.endsWith('.ts') ? '../../dist/' : '../../';
  known ??= digestOf(packageFile('package.json'), fileURLToPath(new URL(built, import.meta.url)));
  return known;
}

/** The digest of a package by its manifest, its built code and the versions that its dependencies are there in. */
export function digestOf(manifest: string, built: string): string {
  const text = readFileSync(manifest, 'utf8');
  const hash = createHash('sha256').update(`${process.version}\n`).update(text);
  const { dependencies = {} } = JSON.parse(text) as { dependencies?: Record<string, string> };
  for (const name of Object.keys(dependencies).sort())
    hash.update(`${name} ${installedVersion(name, dirname(manifest))}\n`);
  for (const folder of ['analyzers', 'src']) {
    const names = readdirSync(join(built, folder), { recursive: true, encoding: 'utf8' });
    for (const name of names.filter((name) => name.endsWith('.js')).sort())
      hash.update(`${folder}/${name}\n`).update(readFileSync(join(built, folder, name)));
  }
  return hash.digest('hex');
}

function installedVersion(name: string, from: string): string {
  for (let folder = from; ; folder = dirname(folder)) {
    const file = join(folder, 'node_modules', name, 'package.json');
    if (existsSync(file))
      return (JSON.parse(readFileSync(file, 'utf8')) as { version?: string }).version ?? '';
    if (folder === dirname(folder)) return '';
  }
}
