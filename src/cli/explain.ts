import { readFileSync } from 'node:fs';
import { KINDS, type Kind } from '../rules/gap.js';
import { packageFile } from './package-file.js';

/** The documentation of a gap kind: Markdown. Throws for a kind that does not exist. */
export function explain(kind: string): string {
  if (!(KINDS as readonly string[]).includes(kind)) {
    throw new Error(`no gap kind "${kind}"; there are: ${KINDS.join(', ')}`);
  }
  return readFileSync(packageFile(`docs/rules/${kind satisfies string as Kind}.md`), 'utf8');
}
