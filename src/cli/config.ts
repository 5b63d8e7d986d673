import { existsSync, readFileSync } from 'node:fs';
import { LineCounter, parseDocument } from 'yaml';
import { KINDS, type Kind, type Severity } from '../rules/gap.js';

/** What `.pindrift.yml` of a repository says. */
export interface Config {
  /** The lowest severity that makes the exit status 1. */
  readonly threshold: Severity;
  /** Kinds that are not reported, each with the reason. */
  readonly ignore: readonly { readonly kind: Kind; readonly reason: string }[];
  /** Mirror patterns with `{owner}` and `{repo}`. */
  readonly mirrors: readonly string[];
  /** Hosts whose bytes this repository trusts unchecked, each with the reason. */
  readonly trustedHosts: readonly { readonly host: string; readonly reason: string }[];
}

export const DEFAULT_CONFIG: Config = { threshold: 'low', ignore: [], mirrors: [], trustedHosts: [] };

const SEVERITIES = ['low', 'medium', 'high'];
const KEYS = ['threshold', 'ignore', 'mirrors', 'trusted-hosts'];

/** Reads a configuration file; the defaults where there is none. Throws with file and line where it is not valid. */
export function readConfig(file: string): Config {
  if (!existsSync(file)) return DEFAULT_CONFIG;
  return parseConfig(readFileSync(file, 'utf8'), file);
}

/** Parses the text of a configuration file; `file` is its name in errors. */
export function parseConfig(source: string, file: string): Config {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines });
  const [error] = document.errors;
  if (error) throw new Error(`${file}:${lines.linePos(error.pos[0]).line}: ${error.message}`);
  const value: unknown = document.toJS({ maxAliasCount: 100 }) ?? {};
  if (!isRecord(value)) throw new Error(`${file}: expected a mapping`);
  const wrong = (key: string, what: string): never => {
    const node = document.get(key, true) as { range?: [number, number, number] } | undefined;
    throw new Error(`${file}:${node?.range ? lines.linePos(node.range[0]).line : 1}: ${key}: ${what}`);
  };
  for (const key of Object.keys(value)) {
    if (!KEYS.includes(key)) wrong(key, `no such setting; there are: ${KEYS.join(', ')}`);
  }
  const threshold = value.threshold ?? DEFAULT_CONFIG.threshold;
  if (!SEVERITIES.includes(threshold as string)) wrong('threshold', `one of ${SEVERITIES.join(', ')}`);
  const ignore = list(value.ignore).map((entry) => {
    if (!isRecord(entry) || !(KINDS as readonly unknown[]).includes(entry.kind))
      return wrong('ignore', `each entry needs a kind: ${KINDS.join(', ')}`);
    if (typeof entry.reason !== 'string' || entry.reason.trim() === '')
      return wrong('ignore', `${String(entry.kind)} needs a reason`);
    return { kind: entry.kind as Kind, reason: entry.reason };
  });
  const trustedHosts = list(value['trusted-hosts']).map((entry) => {
    if (!isRecord(entry) || typeof entry.host !== 'string')
      return wrong('trusted-hosts', 'each entry needs a host');
    if (typeof entry.reason !== 'string' || entry.reason.trim() === '')
      return wrong('trusted-hosts', `${entry.host} needs a reason`);
    return { host: entry.host.toLowerCase(), reason: entry.reason };
  });
  const mirrors = list(value.mirrors).map((entry) =>
    typeof entry === 'string' && entry.includes('{owner}') && entry.includes('{repo}')
      ? entry
      : wrong('mirrors', 'each is a pattern with {owner} and {repo}'),
  );
  return { threshold: threshold as Severity, ignore, mirrors, trustedHosts };
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
