import { describe, expect, it } from 'vitest';
import { type Guard, guard, guardNot } from '../../src/effects/condition.js';
import { folded, mostLines, segmentsOf } from '../../src/effects/script.js';
import {
  choiceOf,
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
    'a choice of which one is a choice of words stays in its line',
    concatProgram(
      literal('x\nrun '),
      either(choiceOf(of('v', 'w')), ...many('w', 8).alternatives.map((one) => ({ alternatives: [one] }))),
      literal(' end\n'),
    ),
    ['x\nrun {choice} end\n'],
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
    expect(folded(ways.slice(0, 2))[0]!.guards).toEqual([guard(verbose!)]);
    expect(folded([ways[0]!, ways[3]!])).toHaveLength(2);
  });

  it('only the words are chosen in which programs differ: their lines stay whole', () => {
    const test = { kind: 'empty' as const, subject: hole('own', { kind: 'input', name: 'own' }) };
    const ways = ['10', '11'].map((number, at) => ({
      parts: [
        'if (',
        hole('x', { kind: 'input', name: 'x' }).alternatives[0]!.parts[0]!,
        `) {\n  $a = "${number}" -eq "11"\n}\n`,
      ],
      guards: [at === 0 ? guard(test) : guardNot(test)],
    }));
    const [one, ...more] = folded(ways);
    expect(more).toEqual([]);
    expect(printed({ alternatives: [one!] })).toEqual(['if ({x}) {\n  $a = "{choice}" -eq "11"\n}\n']);
  });

  it('what cannot be where the program runs does not keep its lines together', () => {
    const windows = guard({
      kind: 'equals',
      left: hole('os', { kind: 'platform', what: 'os' }),
      right: literal('win32'),
    });
    const more = choiceOf({
      alternatives: [
        { parts: ['\nmore --all'], guards: [] },
        { parts: [], guards: [] },
        { parts: [' is not supported'], guards: [windows] },
      ],
    });
    const program = { parts: ['run', more.alternatives[0]!.parts[0]!, '\nend'], guards: [] };
    const kinds = (isPossible?: (guards: readonly Guard[]) => boolean): string[] =>
      segmentsOf(program, isPossible).map(({ kind }) => kind);
    expect(kinds()).toEqual(['choice', 'text']);
    expect(kinds((guards) => !guards.includes(windows))).toEqual(['text', 'choice', 'text']);
  });

  it('ways that begin with the same choice are that choice, and then what each adds', () => {
    const before = choiceOf(of('\na b', '\nc d')).alternatives[0]!.parts[0]!;
    const ways = choiceOf({
      alternatives: [
        { parts: [before, '\nadd one'], guards: [] },
        { parts: [before, '\nadd two'], guards: [] },
        { parts: ['\nnone --at all'], guards: [] },
      ],
    });
    const [segment] = segmentsOf(ways.alternatives[0]!);
    expect(segment).toMatchObject({ kind: 'choice' });
    const { alternatives } = segment as Extract<typeof segment, { kind: 'choice' }>;
    expect(alternatives.map((one) => segmentsOf(one).map(({ kind }) => kind))).toEqual([
      ['choice', 'choice'],
      ['text'],
    ]);
  });

  it('of many ways, those that call something else come first, and of those that do not only some', () => {
    const ways = [
      'add x one',
      'add x two',
      'add x three',
      'add x four',
      'get https://a.example/t',
      'set y',
    ].map((line) => ({ parts: [line], guards: [] }));
    expect(mostLines(ways, 5).map(({ parts }) => parts[0])).toEqual([
      'add x one',
      'add x two',
      'add x three',
      'get https://a.example/t',
      'set y',
    ]);
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
