import { get, type YamlValue } from './yaml.js';

/** One job of a matrix: `os` or, of a value that is a map, `target.os` → its value. Names in lower case. */
export type Combination = ReadonlyMap<string, string>;

/** GitHub makes no more jobs of one matrix. */
const MAX_COMBINATIONS = 256;

/**
 * The jobs that a `strategy.matrix` makes, `include` and `exclude` applied as GitHub does. A value that is an expression is in no
 * combination. At least one combination, at most 256.
 */
export function expandMatrix(matrix: YamlValue | undefined): Combination[] {
  if (matrix?.kind !== 'map') return [new Map()];
  const axes = [...matrix.entries].filter(([name]) => name !== 'include' && name !== 'exclude');
  const names = axes.map(([name]) => name.toLowerCase());
  let combinations: Combination[] = axes.length > 0 ? [new Map()] : [];
  for (const [name, { value }] of axes) {
    if (value.kind !== 'list' || value.items.length === 0) continue;
    combinations = combinations
      .flatMap((one) => value.items.map((item) => new Map([...one, ...flat(name.toLowerCase(), item)])))
      .slice(0, MAX_COMBINATIONS);
  }
  const excluded = entriesOf(get(matrix, 'exclude'));
  const kept = combinations.filter((one) => !excluded.some((entry) => entry.size > 0 && agrees(entry, one)));
  const original = kept.length;
  for (const entry of entriesOf(get(matrix, 'include'))) {
    const own = new Map([...entry].filter(([key]) => names.includes(key.split('.')[0]!)));
    let taken = false;
    for (let at = 0; at < original; at++) {
      if (!agrees(own, kept[at]!)) continue;
      kept[at] = new Map([...kept[at]!, ...entry]);
      taken = true;
    }
    if (!taken) kept.push(entry);
  }
  return kept.length > 0 ? kept.slice(0, MAX_COMBINATIONS) : [new Map()];
}

/** The combinations with only the names that `mentioned` has, each once. */
export function distinctBy(
  combinations: readonly Combination[],
  mentioned: ReadonlySet<string>,
): Combination[] {
  const isMentioned = (key: string): boolean =>
    [...mentioned].some((name) => key === name || key.startsWith(`${name}.`));
  const byKey = new Map<string, Combination>();
  for (const one of combinations) {
    const kept = [...one].filter(([key]) => isMentioned(key));
    byKey.set(JSON.stringify(kept), new Map(kept));
  }
  return [...byKey.values()];
}

/** Whether nothing in the matrix is an expression: then a name that a combination lacks is empty there. */
export function isLiteralMatrix(matrix: YamlValue | undefined): boolean {
  if (matrix?.kind === 'map')
    return [...matrix.entries.values()].every(({ value }) => isLiteralMatrix(value));
  if (matrix?.kind === 'list') return matrix.items.every(isLiteralMatrix);
  return !matrix?.value.includes('${{');
}

/** The matrix names in the expressions of a value: `matrix.target.os` is `target.os`. */
export function matrixNames(value: YamlValue): Set<string> {
  const names = new Set<string>();
  const visit = (part: YamlValue): void => {
    if (part.kind === 'list') part.items.forEach(visit);
    else if (part.kind === 'map') for (const { value: entry } of part.entries.values()) visit(entry);
    else
      for (const [, path] of part.value.matchAll(/\bmatrix((?:\.[\w-]+|\[\s*'[^']*'\s*\])+)/gi))
        names.add(
          path!
            .toLowerCase()
            .replace(/\[\s*'([^']*)'\s*\]/g, '.$1')
            .slice(1),
        );
  };
  visit(value);
  return names;
}

function entriesOf(list: YamlValue | undefined): Combination[] {
  if (list?.kind !== 'list') return [];
  return list.items.flatMap((item) =>
    item.kind === 'map'
      ? [new Map([...item.entries].flatMap(([name, { value }]) => [...flat(name.toLowerCase(), value)]))]
      : [],
  );
}

/** A value's literals by dotted name. */
function flat(name: string, value: YamlValue): Combination {
  if (value.kind === 'scalar')
    return value.value.includes('${{') ? new Map() : new Map([[name, value.value]]);
  if (value.kind === 'list') return new Map();
  return new Map(
    [...value.entries].flatMap(([key, { value: entry }]) => [...flat(`${name}.${key.toLowerCase()}`, entry)]),
  );
}

function agrees(entry: Combination, combination: Combination): boolean {
  return [...entry].every(([key, value]) => combination.get(key) === value);
}
