import { describe, expect, it } from 'vitest';
import { guard, guardNot } from '../../src/effects/condition.js';
import { folded, segmentsOf } from '../../src/effects/script.js';
import {
  concatProgram,
  either,
  expanded,
  handlesOf,
  hole,
  literal,
  printText,
  type Text,
} from '../../src/effects/text.js';

const of = (...values: readonly string[]): Text => either(...values.map(literal));
const many = (name: string, count = 9): Text =>
  of(...Array.from({ length: count }, (_, at) => `${name}${at}`));

/** The stretches of a program: text as it is, choices as `[a|b]`. */
function printed(text: Text): string[] {
  return segmentsOf(text.alternatives[0]!).map((segment) =>
    segment.kind === 'text'
      ? printText(segment.text)
      : `[${segment.alternatives.map((one) => printText({ alternatives: [one] })).join('|')}]`,
  );
}

const SCRIPTS: readonly [string, Text, string[]][] = [
  ['certain lines', concatProgram(literal('a\nb\n')), ['a\nb\n']],
  [
    'a choice of lines',
    concatProgram(
      literal('a\n'),
      of(...many('b ').alternatives.map((one) => printText({ alternatives: [one] }))),
      literal('\nc\n'),
    ),
    ['a\n', `[${Array.from({ length: 9 }, (_, at) => `b ${at}`).join('|')}]`, '\nc\n'],
  ],
  [
    'a choice inside of a line takes the line with it',
    concatProgram(
      literal('x\nrun '),
      of(...Array.from({ length: 9 }, (_, at) => `'${at}' | sh`)),
      literal(' end\ny'),
    ),
    ['x\n', `[${Array.from({ length: 9 }, (_, at) => `run '${at}' | sh end\n`).join('|')}]`, 'y'],
  ],
  [
    'a choice of quoted words stays in its line',
    concatProgram(
      literal('x\nrun'),
      of(...Array.from({ length: 9 }, (_, at) => ` '${at}'`)),
      literal(' end\ny'),
    ),
    ["x\nrun '{choice}' end\ny"],
  ],
  [
    'a choice of words stays in its line',
    concatProgram(literal('x\nrun '), many('w'), literal(' end\n')),
    ['x\nrun {choice} end\n'],
  ],
];

describe('programs that are put together', () => {
  it.each(SCRIPTS)('%s', (_what, text, segments) => {
    expect(printed(text)).toEqual(segments);
  });

  it('programs that differ by one test, and in one place, are one program with a choice there', () => {
    const [verbose, old] = ['verbose', 'old'].map((name) => ({
      kind: 'empty' as const,
      subject: hole(name, { kind: 'input', name }),
    }));
    const ways = [guard(verbose!), guardNot(verbose!)].flatMap((first) =>
      [guard(old!), guardNot(old!)].map((second) => ({
        parts: [
          'a\n',
          hole('x', { kind: 'input', name: 'x' }).alternatives[0]!.parts[0]!,
          `\nb ${first.key}\n${second.key}`,
        ],
        guards: [first, second],
      })),
    );
    expect(folded(ways.slice(0, 2))).toHaveLength(1);
    expect(folded(ways.slice(0, 2))[0]!.guards.map(({ key }) => key)).toEqual([guard(verbose!).key]);
    expect(folded([ways[0]!, ways[3]!])).toHaveLength(2);
  });

  it('nothing is lost of what would be too many combinations', () => {
    const text = concatProgram(literal('a\n'), many('b'), literal('\n'), many('c'), literal('\n'), many('d'));
    expect(text.truncated).toBeUndefined();
    expect(
      printText(expanded({ alternatives: [{ parts: text.alternatives[0]!.parts.slice(0, 2), guards: [] }] })),
    ).toBe(Array.from({ length: 9 }, (_, at) => `a\nb${at}`).join(' | '));
  });

  it('what was fetched is found in a choice', () => {
    const fetched = either(many('b'), hole('body', { kind: 'fetched', handle: 'e1' }));
    expect(handlesOf(concatProgram(literal('a\n'), fetched))).toEqual(['e1']);
  });
});
