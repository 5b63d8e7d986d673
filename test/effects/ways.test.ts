import { describe, expect, it } from 'vitest';
import { type Guard, guard, guardNot } from '../../src/effects/condition.js';
import { deferred, deferredWays } from '../../src/effects/deferred.js';
import { concat, either, guarded, joinWays, literal, type Text, textKey } from '../../src/effects/text.js';

const [yes, no] = [guard, guardNot].map((of) =>
  of({ kind: 'exists', what: 'file', subject: literal('/x') }),
) as [Guard, Guard];
const other = guard({ kind: 'exists', what: 'file', subject: literal('/y') });

function shown({ alternatives }: Text): string[] {
  return alternatives.map(({ parts, guards }) => `${parts.join('')} ${guards.length}`);
}

describe('a text after several ways', () => {
  const before = either(guarded(literal('a'), [other]), literal('b'));
  it.each<[string, Text, Text, string[]]>([
    ['the same on both', before, before, ['a 1', 'b 0']],
    ['changed on both', literal('x'), literal('y'), ['x 1', 'y 1']],
    ['more on one of them', either(before, literal('c')), before, ['a 1', 'b 0', 'c 1']],
    ['made anew with the same value', literal('x'), literal('x'), ['x 0']],
  ])('%s', (_, one, two, expected) => {
    const ways = [
      { text: one, guards: [yes] },
      { text: two, guards: [no] },
    ];
    expect(shown(joinWays(ways))).toEqual(expected);
    expect(shown(deferredWays(ways))).toEqual(expected);
  });
});

describe('a deferred text', () => {
  it('is put together once, when it is read', () => {
    let made = 0;
    const text = deferred([], () => {
      made++;
      return literal('x');
    });
    expect(made).toBe(0);
    expect([textKey(text), textKey(text), made]).toEqual(['x', 'x', 1]);
  });

  it('survives copies and messages to another thread', () => {
    const text = (): Text => deferred([], () => ({ ...literal('x'), truncated: true }));
    expect({ ...text() }).toEqual({ ...literal('x'), truncated: true });
    expect(structuredClone(text())).toEqual({ ...literal('x'), truncated: true });
    expect(JSON.parse(JSON.stringify(text()))).toEqual({ ...literal('x'), truncated: true });
  });

  it('of a chain of any length needs no stack', () => {
    let text = literal('');
    for (let turn = 0; turn < 50_000; turn++) {
      const last = text;
      text = deferred([last], () => (turn % 1_000 === 0 ? concat(last, literal('.')) : last));
    }
    expect(textKey(text)).toBe('.'.repeat(50));
  });
});
