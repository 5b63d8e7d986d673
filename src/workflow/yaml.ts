import {
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type Scalar,
} from 'yaml';
import { LineIndex, type Location } from '../effects/location.js';

/** A value of a YAML file with its place. Maps keep their keys' places; aliases and merge keys are resolved. */
export type YamlValue = YamlScalar | YamlMap | YamlList;

export interface YamlScalar {
  readonly kind: 'scalar';
  /** The value as a string: `true`, `3`, '' for null. */
  readonly value: string;
  readonly location: Location;
  /** Where an offset of `value` stands in the file; exact for plain, quoted and block scalars without escapes. */
  readonly locate: (offset: number) => Location;
}

export interface YamlMap {
  readonly kind: 'map';
  readonly entries: ReadonlyMap<string, { readonly key: YamlScalar; readonly value: YamlValue }>;
  readonly location: Location;
}

export interface YamlList {
  readonly kind: 'list';
  readonly items: readonly YamlValue[];
  readonly location: Location;
}

export interface YamlFile {
  readonly root?: YamlValue;
  /** What is wrong, each as `file:line:column: message`; what could be read goes on. */
  readonly errors: readonly string[];
}

/** Values that are read of a file, those that aliases repeat included. */
const MAX_NODES = 200_000;
const MAX_DEPTH = 200;

/** Parses YAML 1.2 as GitHub does (merge keys and anchors included). Never throws. */
export function parseYaml(source: string, file: string): YamlFile {
  const counter = new LineCounter();
  const index = new LineIndex(source);
  const document = parseDocument(source, {
    lineCounter: counter,
    uniqueKeys: true,
    merge: true,
    prettyErrors: false,
  });
  const errors = document.errors.map((error) => {
    const { line, col } = counter.linePos(error.pos[0]);
    return `${file}:${line}:${col}: ${error.message}`;
  });
  let nodes = 0;
  let tooDeep: Location | undefined;
  const at = (node: Node | null | undefined): Location => index.locate(file, node?.range?.[0] ?? 0);
  const read = (node: unknown, depth: number, anchors: readonly unknown[]): YamlValue | undefined => {
    if (depth > MAX_DEPTH) tooDeep ??= at(node as Node);
    if (++nodes > MAX_NODES || depth > MAX_DEPTH) return undefined;
    if (isAlias(node)) {
      const target = node.resolve(document);
      return !target || anchors.includes(target) ? undefined : read(target, depth + 1, [...anchors, target]);
    }
    if (isScalar(node)) return scalar(node as Scalar, source, at(node as Scalar), index, file);
    if (isSeq(node)) {
      const items = node.items
        .map((item) => read(item, depth + 1, anchors))
        .filter((item) => item !== undefined);
      return { kind: 'list', items, location: at(node) };
    }
    if (!isMap(node)) return undefined;
    const entries = new Map<string, { key: YamlScalar; value: YamlValue }>();
    const inherited: [string, { key: YamlScalar; value: YamlValue }][] = [];
    for (const pair of node.items) {
      if (!isPair(pair)) continue;
      const key = read(pair.key, depth + 1, anchors);
      if (key?.kind !== 'scalar') continue;
      const value = read(pair.value, depth + 1, anchors) ?? { ...key, value: '' };
      if (key.value === '<<') {
        for (const merged of value.kind === 'list' ? value.items : [value])
          if (merged.kind === 'map') inherited.push(...merged.entries);
      } else entries.set(key.value, { key, value });
    }
    for (const [name, entry] of inherited) if (!entries.has(name)) entries.set(name, entry);
    return { kind: 'map', entries, location: at(node) };
  };
  const root = read(document.contents, 0, []);
  if (nodes > MAX_NODES)
    errors.push(`${file}:1:1: more than ${MAX_NODES} values, with aliases expanded: not read in full`);
  if (tooDeep)
    errors.push(
      `${file}:${tooDeep.line}:${tooDeep.column}: nested more than ${MAX_DEPTH} deep: not read in full`,
    );
  return root ? { root, errors } : { errors };
}

function scalar(
  node: Scalar,
  source: string,
  location: Location,
  index: LineIndex,
  file: string,
): YamlScalar {
  const value =
    node.value === null || node.value === undefined
      ? ''
      : typeof node.value === 'string'
        ? node.value
        : (node.source ?? String(node.value));
  const [start, end] = node.range ?? [0, 0];
  return {
    kind: 'scalar',
    value,
    location,
    locate: (offset) => index.locate(file, sourceOffset(node, value, source, start, end, offset)),
  };
}

/** The offset in the file of an offset in the value. */
function sourceOffset(
  node: Scalar,
  value: string,
  source: string,
  start: number,
  end: number,
  offset: number,
): number {
  if (node.type !== 'BLOCK_LITERAL' && node.type !== 'BLOCK_FOLDED')
    return Math.min(end, start + offset + (node.type === 'PLAIN' ? 0 : 1));
  // A block scalar: its header's line, then lines with the same indentation cut off.
  const line = value.slice(0, offset).split('\n').length - 1;
  const column = offset - (value.lastIndexOf('\n', offset - 1) + 1);
  let at = source.indexOf('\n', start) + 1;
  const indent = /^(?:[ \t]*\r?\n)*( *)/.exec(source.slice(at, end))?.[1]?.length ?? 0;
  for (let skipped = 0; skipped < line && at < end; skipped++) {
    const next = source.indexOf('\n', at);
    if (next === -1) break;
    at = next + 1;
  }
  return Math.min(end, at + indent + column);
}

/** The value under a key of a map; undefined where there is none. */
export function get(value: YamlValue | undefined, key: string): YamlValue | undefined {
  return value?.kind === 'map' ? value.entries.get(key)?.value : undefined;
}

/** The scalar under a key. */
export function getScalar(value: YamlValue | undefined, key: string): YamlScalar | undefined {
  const found = get(value, key);
  return found?.kind === 'scalar' ? found : undefined;
}

/** The scalar entries of a map, in file order. */
export function scalarEntries(value: YamlValue | undefined): [string, YamlScalar][] {
  if (value?.kind !== 'map') return [];
  return [...value.entries].flatMap(([name, { value: entry }]) =>
    entry.kind === 'scalar' ? [[name, entry] as [string, YamlScalar]] : [],
  );
}
