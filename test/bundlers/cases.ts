import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** One example action of ours in TypeScript: `corpus/javascript/<name>/`, whose `dist/index.js` the bundlers make. */
export interface Case {
  readonly name: string;
  /** Files of the action's repository but for the code: `action.yml`, tables, keys. */
  readonly files: Readonly<Record<string, string>>;
  /** Path below `src/` to TypeScript or JSON. */
  readonly sources: Readonly<Record<string, string>>;
  /** Uses `__dirname`, which no module has. */
  readonly commonjs: boolean;
  readonly expected: Expected;
}

/** What is expected of a case whatever bundled it: as the report has it, places and messages left out. */
export interface Expected {
  readonly verdict: string;
  readonly findings: readonly ExpectedFinding[];
  /** Reasons of the opaque marks; none where it is left out. */
  readonly opaque?: readonly string[];
}

export interface ExpectedFinding {
  readonly kind: string;
  readonly target: string;
  readonly reach: string;
  readonly verification: string;
  readonly severity: string;
  readonly closedBy?: Readonly<Record<string, string>>;
}

/** The root of this repository. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const FOLDER = join(ROOT, 'corpus/javascript');

/** Every case, by name. */
export function readCases(): Case[] {
  return readdirSync(FOLDER)
    .filter((name) => statSync(join(FOLDER, name)).isDirectory())
    .sort()
    .map((name) => {
      const { 'expected.json': expected, ...files } = filesIn(join(FOLDER, name));
      const isSource = (path: string): boolean => path.startsWith('src/');
      return {
        name,
        files: pick(files, (path) => !isSource(path)),
        sources: Object.fromEntries(
          Object.entries(pick(files, isSource)).map(([path, text]) => [path.slice('src/'.length), text]),
        ),
        commonjs: Object.values(files).some((text) => text.includes('__dirname')),
        expected: JSON.parse(expected ?? 'null') as Expected,
      };
    });
}

function pick(
  files: Readonly<Record<string, string>>,
  keep: (path: string) => boolean,
): Record<string, string> {
  return Object.fromEntries(Object.entries(files).filter(([path]) => keep(path)));
}

function filesIn(folder: string, below = ''): Record<string, string> {
  return Object.assign(
    {},
    ...readdirSync(join(folder, below), { withFileTypes: true }).map((entry) => {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      return entry.isDirectory()
        ? filesIn(folder, path)
        : { [path]: readFileSync(join(folder, path), 'utf8') };
    }),
  );
}
