/** What was written to a map since it was copied. */
interface Writes {
  readonly keys: Set<string>;
  /** Those before the copy was made. */
  readonly before: Writes | undefined;
  /** How many there are before. */
  readonly depth: number;
}

/**
 * A map of which copies cost nothing until one of them is written to. Copies that nobody wrote to since are known to be equal, and of
 * others which keys were written since they were one.
 */
export class StateMap<V> implements Map<string, V> {
  private entriesOf: Map<string, V>;
  private shared: boolean;
  private writes: Writes;

  private constructor(entries: Map<string, V>, shared: boolean, writes = writesAfter(undefined)) {
    this.entriesOf = entries;
    this.shared = shared;
    this.writes = writes;
  }

  /** A copy of a map of any kind. */
  static copyOf<V>(map: ReadonlyMap<string, V>): StateMap<V> {
    if (!(map instanceof StateMap)) return new StateMap(new Map(map), false);
    map.shared = true;
    return new StateMap(map.entriesOf as Map<string, V>, true, map.writes);
  }

  /** A copy of the first of them, to be written to what is to stand for all, and the keys that may differ between them. */
  static joining<V>(maps: readonly ReadonlyMap<string, V>[]): {
    readonly joined: StateMap<V>;
    readonly keys: ReadonlySet<string>;
  } {
    const joined = StateMap.copyOf(maps[0]!);
    const copies = maps.filter((map) => map instanceof StateMap);
    const parted = copies.length === maps.length ? sincePart(copies.map(({ writes }) => writes)) : undefined;
    if (!parted) return { joined, keys: new Set(maps.flatMap((map) => [...map.keys()])) };
    // However many copies were made and joined on the way: from here on it is one step.
    joined.writes = { ...writesAfter(parted.common), keys: parted.keys };
    return { joined, keys: parted.keys };
  }

  /** Whether both are copies of one map, and nothing was written to either since. */
  static areOne<V>(one: ReadonlyMap<string, V>, other: ReadonlyMap<string, V>): boolean {
    return (
      one === other ||
      (one instanceof StateMap && other instanceof StateMap && one.entriesOf === other.entriesOf)
    );
  }

  get size(): number {
    return this.entriesOf.size;
  }

  get [Symbol.toStringTag](): string {
    return 'StateMap';
  }

  get(key: string): V | undefined {
    return this.entriesOf.get(key);
  }

  has(key: string): boolean {
    return this.entriesOf.has(key);
  }

  set(key: string, value: V): this {
    if (this.entriesOf.get(key) !== value || !this.entriesOf.has(key)) this.own(key).set(key, value);
    return this;
  }

  delete(key: string): boolean {
    return this.entriesOf.has(key) && this.own(key).delete(key);
  }

  clear(): void {
    this.entriesOf = new Map();
    this.shared = false;
    this.writes = writesAfter(undefined);
  }

  forEach(callback: (value: V, key: string, map: Map<string, V>) => void): void {
    for (const [key, value] of this.entriesOf) callback(value, key, this);
  }

  keys(): MapIterator<string> {
    return this.entriesOf.keys();
  }

  values(): MapIterator<V> {
    return this.entriesOf.values();
  }

  entries(): MapIterator<[string, V]> {
    return this.entriesOf.entries();
  }

  [Symbol.iterator](): MapIterator<[string, V]> {
    return this.entriesOf.entries();
  }

  private own(written: string): Map<string, V> {
    if (this.shared) {
      this.entriesOf = new Map(this.entriesOf);
      this.shared = false;
      this.writes = writesAfter(this.writes);
    }
    this.writes.keys.add(written);
    return this.entriesOf;
  }
}

function writesAfter(before: Writes | undefined): Writes {
  return { keys: new Set(), before, depth: before ? before.depth + 1 : 0 };
}

/** What was written on any of the ways since they parted; undefined where they never were one. */
function sincePart(
  ways: readonly Writes[],
): { readonly common: Writes; readonly keys: Set<string> } | undefined {
  const keys = new Set<string>();
  const at = [...ways];
  const depth = Math.min(...ways.map((way) => way.depth));
  const back = (index: number): boolean => {
    for (const key of at[index]!.keys) keys.add(key);
    const { before } = at[index]!;
    if (before) at[index] = before;
    return before !== undefined;
  };
  for (const [index] of at.entries()) while (at[index]!.depth > depth) back(index);
  while (at.some((way) => way !== at[0])) if (!at.every((_, index) => back(index))) return undefined;
  return { common: at[0]!, keys };
}
