import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { StateMap } from '../../analyzers/state-map.js';

function mapOf(entries: Record<string, number>): StateMap<number> {
  return StateMap.copyOf(new Map(Object.entries(entries)));
}

describe('keys that may differ', () => {
  it('are those that were written since the maps parted', () => {
    const before = mapOf({ a: 1, b: 2, c: 3 });
    before.set('a', 4);
    const [one, other] = [StateMap.copyOf(before), StateMap.copyOf(before)];
    one.set('b', 5);
    other.delete('c');
    other.set('d', 6);
    expect([...StateMap.joining([one, other]).keys].sort()).toEqual(['b', 'c', 'd']);
  });

  it('are those of the copies that were joined on the way, too', () => {
    const before = mapOf({ a: 1 });
    const [one, other] = [StateMap.copyOf(before), StateMap.copyOf(before)];
    const inner = [StateMap.copyOf(one), StateMap.copyOf(one)];
    inner[1]!.set('x', 1);
    const { joined } = StateMap.joining(inner);
    joined.set('y', 2);
    expect([...StateMap.joining([joined, other]).keys].sort()).toEqual(['x', 'y']);
  });

  it('are all of maps that never were one', () => {
    const { keys } = StateMap.joining([mapOf({ a: 1 }), mapOf({ b: 1 })]);
    expect([...keys].sort()).toEqual(['a', 'b']);
  });

  it('are all after one was cleared', () => {
    const before = mapOf({ a: 1 });
    const other = StateMap.copyOf(before);
    other.clear();
    expect([...StateMap.joining([before, other]).keys]).toEqual(['a']);
  });

  it('hold every difference, whatever was copied, written and joined', () => {
    const step = fc.record({
      of: fc.nat(5),
      key: fc.constantFrom('a', 'b', 'c', 'd'),
      value: fc.nat(3),
      what: fc.constantFrom('copy', 'set', 'delete', 'join'),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const maps = [mapOf({ a: 1, b: 1 })];
        for (const { of, key, value, what } of steps) {
          const map = maps[of % maps.length]!;
          if (what === 'copy') maps.push(StateMap.copyOf(map));
          else if (what === 'set') map.set(key, value);
          else if (what === 'delete') map.delete(key);
          else maps.push(StateMap.joining([map, maps[value % maps.length]!]).joined);
        }
        for (const one of maps)
          for (const other of maps) {
            const { keys } = StateMap.joining([one, other]);
            for (const key of ['a', 'b', 'c', 'd'])
              if (one.get(key) !== other.get(key)) expect(keys).toContain(key);
          }
      }),
    );
  });
});
