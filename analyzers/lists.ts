import type { Guard } from '../src/effects/condition.js';
import { either, guarded, type Text, textKey } from '../src/effects/text.js';

/** A word of a list, which need not be there on every way. */
export interface ListItem extends Text {
  /** The ways on which the list has no such word. */
  readonly absent?: readonly (readonly Guard[])[];
}

const MAX_ITEMS = 60;

/** A list after several ways: what one of them put behind the items that all have is there on that way only. */
export function joinLists(
  ways: readonly { readonly list: readonly ListItem[]; readonly guards: readonly Guard[] }[],
): readonly ListItem[] {
  const [first] = ways;
  const lists = ways.map(({ list }) => list);
  if (!first || lists.every((list) => list === first.list)) return first?.list ?? [];
  const isSame = (at: number): boolean =>
    lists.every((list) => list[at] !== undefined && textKey(list[at]) === textKey(first.list[at]!));
  let same = 0;
  while (same < first.list.length && isSame(same)) same++;
  // As many on all ways, or `name[key]`: each is one or another.
  if (lists.every(({ length }) => length === first.list.length))
    return first.list.map((item, at) =>
      at < same ? item : either(...ways.map(({ list, guards }) => guarded(list[at]!, guards))),
    );
  return [
    ...first.list.slice(0, same),
    ...ways.flatMap(({ list, guards }) =>
      only(
        list.slice(same),
        guards,
        ways.filter((way) => way.list !== list).map((way) => way.guards),
      ),
    ),
  ].slice(0, MAX_ITEMS);
}

function only(
  items: readonly ListItem[],
  here: readonly Guard[],
  elsewhere: readonly (readonly Guard[])[],
): ListItem[] {
  return items.map((item) => ({
    ...guarded(item, here),
    absent: [...elsewhere, ...(item.absent ?? []).map((guards) => [...here, ...guards])].filter(
      (guards) => guards.length > 0,
    ),
  }));
}
