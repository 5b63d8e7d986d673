import { analyze, prepareAnalyzers } from '../../src/analyze.js';
import type { Finding } from '../../src/rules/finding.js';
import { judge } from '../../src/rules/index.js';
import { openDirectoryTree } from '../../src/sources/directory.js';
import { memoryTree, type SourceTree } from '../../src/sources/tree.js';
import { type Case, type Expected, ROOT } from './cases.js';
import type { Built } from './formats.js';

await prepareAnalyzers();

/** What pindrift says of a case as one bundler left it. */
export interface Answer {
  readonly verdict: string;
  readonly findings: readonly Finding[];
  /** Reasons of what could not be followed. */
  readonly opaque: readonly string[];
}

/** Analyses and judges a case. @param unbundled whether `node_modules` are in the tree */
export function answerTo(action: Case, built: Built, unbundled = false): Answer {
  const tree = memoryTree(`acme/${action.name}@0123456789abcdef0123456789abcdef01234567`, {
    ...action.files,
    ...built,
  });
  const { effects, missing } = analyze(unbundled ? withLibraries(tree) : tree, '');
  const { verdict, findings } = judge(effects, { action: `acme/${action.name}`, with: new Map() });
  const opaque = effects.flatMap((effect) => (effect.kind === 'opaque' ? [effect.reason] : []));
  return { verdict, findings, opaque: [...opaque, ...missing.map((file) => `missing: ${file}`)].sort() };
}

/** What of an answer bundling may not change, in an order that lines do not decide. */
export function comparable({ verdict, findings, opaque }: Answer): Expected {
  return {
    verdict,
    findings: findings
      .map(({ kind, target, reach, verification, severity, closedBy }) => ({
        kind,
        target,
        reach,
        verification,
        severity,
        ...(Object.keys(closedBy).length > 0 ? { closedBy } : {}),
      }))
      .sort((a, b) => (`${a.kind} ${a.target}` < `${b.kind} ${b.target}` ? -1 : 1)),
    ...(opaque.length > 0 ? { opaque } : {}),
  };
}

let libraries: SourceTree | undefined;

/** The tree with the `node_modules` of this repository in it, not copied. */
function withLibraries(tree: SourceTree): SourceTree {
  libraries ??= openDirectoryTree(`${ROOT}/node_modules`);
  const installed = libraries;
  const below = (path: string): string | undefined =>
    path.startsWith('node_modules/') ? path.slice('node_modules/'.length) : undefined;
  return {
    ...tree,
    file(path) {
      const inside = below(path);
      const file = inside === undefined ? tree.file(path) : installed.file(inside);
      return file && { ...file, path };
    },
    bytes(path) {
      const inside = below(path);
      return inside === undefined ? tree.bytes(path) : installed.bytes(inside);
    },
    text(path) {
      const inside = below(path);
      return inside === undefined ? tree.text(path) : installed.text(inside);
    },
  };
}
