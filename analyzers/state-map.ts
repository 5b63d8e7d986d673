/**
 * A map of which copies cost nothing until one of them is written to. Copies that nobody wrote to since are known to be equal.
 */
export class StateMap<V> implements Map<string, V> {
  private entriesOf: Map<string, V>;
  private shared: boolean;

  private constructor(entries: Map<string, V>, shared: boolean) {
    this.entriesOf = entries;
    this.shared = shared;
  }

  /** A copy of a map of any kind. */
  static copyOf<V>(map: ReadonlyMap<string, V>): StateMap<V> {
    if (!(map instanceof StateMap)) return new StateMap(new Map(map), false);
    map.shared = true;
    return new StateMap(map.entriesOf as Map<string, V>, true);
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
    if (this.entriesOf.get(key) !== value || !this.entriesOf.has(key)) this.own().set(key, value);
    return this;
  }

  delete(key: string): boolean {
    return this.entriesOf.has(key) && this.own().delete(key);
  }

  clear(): void {
    this.entriesOf = new Map();
    this.shared = false;
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

  private own(): Map<string, V> {
    if (this.shared) {
      this.entriesOf = new Map(this.entriesOf);
      this.shared = false;
    }
    return this.entriesOf;
  }
}
