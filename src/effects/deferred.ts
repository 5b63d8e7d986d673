import { type Alternative, joinWays, type Text, type Way } from './text.js';

interface Plan {
  of: readonly Text[];
  make: () => Text;
}

const plans = new WeakMap<Text, Plan>();

/**
 * A text that is put together when it is read for the first time: what a program prints is mostly a log, which nobody reads.
 * @param of the texts that `make` reads; those that are deferred are put together before, so that no chain is too long for the stack
 * @param make puts it together; always the same text for the same `of`
 */
export function deferred(of: readonly Text[], make: () => Text): Text {
  let made: Text | undefined;
  const read = (): Text => {
    if (!made) putTogether(text);
    return made!;
  };
  const text = {
    get alternatives(): readonly Alternative[] {
      return read().alternatives;
    },
    get truncated(): true | undefined {
      return read().truncated;
    },
  } as Text;
  plans.set(text, {
    of,
    make: () => {
      made = make();
      return made;
    },
  });
  return text;
}

function putTogether(text: Text): void {
  const waiting = [text];
  while (waiting.length > 0) {
    const next = waiting.at(-1)!;
    const plan = plans.get(next);
    const before = plan?.of.filter((one) => plans.has(one)) ?? [];
    if (before.length > 0) {
      waiting.push(...before);
      continue;
    }
    waiting.pop();
    plan?.make();
    plans.delete(next);
  }
}

/** What a text is after several ways, put together when it is read. */
export function deferredWays(ways: readonly Way[]): Text {
  const texts = [...new Set(ways.map(({ text }) => text))];
  return texts.length === 1 ? texts[0]! : deferred(texts, () => joinWays(ways));
}
