import type { Guard } from '../../src/effects/condition.js';
import { type Cell, eitherValue, guardedValue } from './values.js';

const MAX_DEPTH = 60;

/** What can change, by number: a layer over the heap that it was forked from, which does not change any more. */
export class Heap {
  readonly own = new Map<number, Cell>();
  readonly under: Heap | undefined;
  readonly depth: number;

  constructor(under?: Heap) {
    const isDeep = under !== undefined && under.depth >= MAX_DEPTH;
    if (isDeep)
      for (const layer of under.layers().reverse())
        for (const [id, cell] of layer.own) this.own.set(id, cell);
    this.under = isDeep ? undefined : under;
    this.depth = this.under ? this.under.depth + 1 : 0;
  }

  get(id: number): Cell | undefined {
    for (let layer: Heap | undefined = this; layer; layer = layer.under) {
      const cell = layer.own.get(id);
      if (cell) return cell;
    }
    return undefined;
  }

  set(id: number, cell: Cell): void {
    this.own.set(id, cell);
  }

  /** This heap and those below it, from the top. */
  layers(): Heap[] {
    const layers: Heap[] = [];
    for (let layer: Heap | undefined = this; layer; layer = layer.under) layers.push(layer);
    return layers;
  }
}

/** The heap after paths that each ended with one of these, reached under the given guards. */
export function joinHeaps(
  paths: readonly { readonly heap: Heap; readonly guards: readonly Guard[] }[],
): Heap {
  const stacks = paths.map(({ heap }) => heap.layers());
  const common = stacks[0]?.find((layer) => stacks.every((stack) => stack.includes(layer)));
  const changed = new Set<number>();
  for (const stack of stacks)
    for (const layer of stack) {
      if (layer === common) break;
      for (const id of layer.own.keys()) changed.add(id);
    }
  const joined = new Heap(common);
  for (const id of [...changed].sort((a, b) => a - b)) {
    let cell: Cell | undefined;
    let guards: readonly Guard[] = [];
    for (const path of paths) {
      const own = path.heap.get(id);
      if (!own) continue;
      // The same on several paths: it is not of one of them.
      if (own === cell) guards = [];
      else if (cell) [cell, guards] = [joinCells(cell, guards, own, path.guards), []];
      else [cell, guards] = [own, path.guards];
    }
    if (cell) joined.set(id, cell);
  }
  return joined;
}

function joinCells(a: Cell, whenA: readonly Guard[], b: Cell, whenB: readonly Guard[]): Cell {
  const fields = new Map(a.fields);
  for (const [name, value] of b.fields)
    fields.set(name, eitherValue(a.fields.get(name), whenA, value, whenB));
  const items = Array.from({ length: Math.max(a.items.length, b.items.length) }, (_, at) => {
    const [left, right] = [a.items[at], b.items[at]];
    if (left && right) return eitherValue(left, whenA, right, whenB);
    return left ? guardedValue(left, whenA) : guardedValue(right!, whenB);
  });
  return { ...a, fields, items };
}
