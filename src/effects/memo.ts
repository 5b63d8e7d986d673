/**
 * What was computed of an object, kept on the object itself: in a private field, which no copy, comparison, serialization or listing of
 * its properties sees. Reading it is a property access, where a `WeakMap` costs a look-up and, for each of its entries, time of every
 * garbage collection.
 * @returns reads what is kept, and keeps
 */
export function memo<K extends object, V>(): {
  readonly get: (of: K) => V | undefined;
  readonly set: (of: K, value: V) => V;
} {
  class Kept extends Given {
    #value: V;
    constructor(of: object, value: V) {
      super(of);
      this.#value = value;
    }
    static get(of: object): V | undefined {
      return #value in of ? of.#value : undefined;
    }
    static set(of: object, value: V): V {
      if (#value in of) of.#value = value;
      else new Kept(of, value);
      return value;
    }
  }
  return { get: Kept.get, set: Kept.set };
}

/** Gives the object that it is given, so that the fields of a subclass are put on that. */
class Given {
  constructor(of: object) {
    // biome-ignore lint/correctness/noConstructorReturn: what it is for.
    return of;
  }
}
