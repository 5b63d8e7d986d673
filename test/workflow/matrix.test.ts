import { describe, expect, it } from 'vitest';
import { distinctBy, expandMatrix, matrixNames } from '../../src/workflow/matrix.js';
import { parseYaml } from '../../src/workflow/yaml.js';

function expand(source: string): string[] {
  return expandMatrix(parseYaml(source, 'x.yml').root).map((one) =>
    [...one].map(([name, value]) => `${name}=${value}`).join(' '),
  );
}

describe('matrix', () => {
  it.each<[string, string, string[]]>([
    ['none', '', ['']],
    [
      'a product',
      '{os: [a, b], node: [18, 20]}',
      ['os=a node=18', 'os=a node=20', 'os=b node=18', 'os=b node=20'],
    ],
    ['exclude', '{os: [a, b], node: [18, 20], exclude: [{os: a, node: 18}, {os: b}]}', ['os=a node=20']],
    ['include adds to those it agrees with', '{os: [a, b], include: [{os: a, v: 1}]}', ['os=a v=1', 'os=b']],
    [
      'include without a name of the matrix adds to all',
      '{os: [a, b], include: [{v: 1}]}',
      ['os=a v=1', 'os=b v=1'],
    ],
    ['include that agrees with none is a job', '{os: [a], include: [{os: c, v: 1}]}', ['os=a', 'os=c v=1']],
    ['include alone', '{include: [{os: a}, {os: b}]}', ['os=a', 'os=b']],
    ['values that are maps', '{t: [{os: a, x: {y: 1}}, {os: b}]}', ['t.os=a t.x.y=1', 't.os=b']],
    ['an expression for an axis', '{os: [a, b], v: "${{ fromJSON(needs.x.outputs.v) }}"}', ['os=a', 'os=b']],
    ['an expression among values', '{os: [a, "${{ vars.os }}"]}', ['os=a', '']],
    ['an expression for all', '${{ fromJSON(needs.x.outputs.matrix) }}', ['']],
  ])('%s', (_, source, combinations) => expect(expand(source)).toEqual(combinations));

  it('has no more combinations than GitHub makes jobs', () => {
    const axis = `[${Array.from({ length: 300 }, (_, at) => at)}]`;
    expect(expand(`{a: ${axis}, b: ${axis}, c: ${axis}}`)).toHaveLength(256);
  });

  it('keeps what is mentioned, each combination once', () => {
    const names = matrixNames(
      parseYaml('{a: "${{ matrix.os }}", b: ["${{ matrix[\'Target\'].x }}"], c: "matrixed.no"}', 'x.yml')
        .root!,
    );
    expect([...names]).toEqual(['os', 'target.x']);
    const all = ['1', '2'].map(
      (v) =>
        new Map([
          ['os', 'a'],
          ['node', v],
          ['target.x', 'y'],
          ['target.z', v],
        ]),
    );
    expect(distinctBy(all, names).map((one) => [...one])).toEqual([
      [
        ['os', 'a'],
        ['target.x', 'y'],
      ],
    ]);
  });
});
