import { describe, expect, it } from 'vitest';
import { parseWorkflow } from '../../src/workflow/workflow.js';
import type { YamlScalar } from '../../src/workflow/yaml.js';

const FILE = '.github/workflows/x.yml';

function at(scalar: YamlScalar | undefined): string | undefined {
  return scalar && `${scalar.location.line}:${scalar.location.column} ${scalar.value}`;
}

describe('workflow', () => {
  it('keeps the place of every value', () => {
    const workflow = parseWorkflow(
      `name: CI
on:
  workflow_call:
    inputs:
      version: { default: latest }
  workflow_dispatch:
    inputs:
      version: { default: other }
      debug: { required: true }
env:
  A: 1
defaults:
  run:
    shell: sh
    working-directory: app
jobs:
  build:
    if: github.event_name == 'push'
    runs-on: [self-hosted, linux]
    defaults: { run: { shell: pwsh } }
    container: { image: node:22 }
    services:
      db: { image: postgres:17 }
      cache: redis
    env: { B: two }
    strategy:
      matrix:
        v: [1, 2]
        unused: [3, 4]
    steps:
      - uses: o/r@v1
        with: { token: "\${{ secrets.T }}", v: "\${{ matrix.v }}" }
      - run: |
          echo hi
          curl x
        shell: bash
        env: { C: 3 }
  call:
    uses: ./.github/workflows/y.yml
    with: { a: b }
    runs-on: { group: g, labels: [ubuntu-24.04] }
`,
      FILE,
    );
    expect(workflow.errors).toEqual([]);
    expect(workflow.triggers).toEqual(['workflow_call', 'workflow_dispatch']);
    expect(workflow.inputs.map(({ name, default: value, required }) => [name, at(value), required])).toEqual([
      ['version', '5:27 latest', false],
      ['debug', undefined, true],
    ]);
    const [build, call] = workflow.jobs;
    expect(at(build!.if)).toBe("18:9 github.event_name == 'push'");
    expect(build!.runsOn.map(at)).toEqual(['19:15 self-hosted', '19:28 linux']);
    expect(at(build!.shell)).toBe('20:31 pwsh');
    expect(at(build!.workingDirectory)).toBe('15:24 app');
    expect(at(build!.container)).toBe('21:25 node:22');
    expect(build!.services.map(([name, image]) => [name, at(image)])).toEqual([
      ['db', '23:20 postgres:17'],
      ['cache', '24:14 redis'],
    ]);
    expect(build!.combinations.map((one) => [...one])).toEqual([[['v', '1']], [['v', '2']]]);
    const [uses, run] = build!.steps;
    expect(at(uses!.uses)).toBe('31:15 o/r@v1');
    expect(uses!.with.map(([name, value]) => [name, at(value)])).toEqual([
      ['token', '32:24 ${{ secrets.T }}'],
      ['v', '32:47 ${{ matrix.v }}'],
    ]);
    expect(run!.run!.locate(run!.run!.value.indexOf('curl'))).toMatchObject({ line: 35, column: 11 });
    expect(at(run!.shell)).toBe('36:16 bash');
    expect(run!.env.map(([name, value]) => [name, at(value)])).toEqual([['C', '37:19 3']]);
    expect(at(call!.uses)).toBe('39:11 ./.github/workflows/y.yml');
    expect(call!.with.map(([name, value]) => [name, at(value)])).toEqual([['a', '40:16 b']]);
    expect(call!.runsOn.map(at)).toEqual(['41:35 ubuntu-24.04']);
    expect(call!.combinations).toHaveLength(1);
  });

  it('reads anchors, aliases and merge keys', () => {
    const { jobs, errors } = parseWorkflow(
      `on: push
jobs:
  a: &job
    runs-on: ubuntu-latest
    env: &env { X: 1 }
    steps: &steps
      - &checkout
        uses: actions/checkout@v4
      - run: one
  b:
    <<: *job
    env: { <<: *env, Y: 2 }
  c:
    runs-on: ubuntu-latest
    steps: [*checkout, { run: two }]
`,
      FILE,
    );
    expect(errors).toEqual([]);
    expect(
      jobs.map(({ id, env, steps }) => [
        id,
        env.map(([name]) => name),
        steps.map((step) => (step.uses ?? step.run)?.value),
      ]),
    ).toEqual([
      ['a', ['X'], ['actions/checkout@v4', 'one']],
      ['b', ['Y', 'X'], ['actions/checkout@v4', 'one']],
      ['c', [], ['actions/checkout@v4', 'two']],
    ]);
  });

  it.each<[string, string, string[], string[]]>([
    ['nothing', '', [`${FILE}:1:1: a workflow is a mapping`], []],
    ['a list', '- a', [`${FILE}:1:1: a workflow is a mapping`], []],
    ['no jobs', 'on: push', [`${FILE}:1:1: no jobs`], []],
    ['jobs that are a list', 'on: push\njobs: [a]', [`${FILE}:2:7: no jobs`], []],
    [
      'a job that is text',
      'jobs:\n  a: x\n  b: { steps: [{ run: x }] }',
      [`${FILE}:2:3: job a is not a mapping`],
      ['b'],
    ],
    [
      'a job without anything',
      'jobs:\n  a: { runs-on: x }',
      [`${FILE}:2:3: job a has neither steps nor uses`],
      ['a'],
    ],
    [
      'steps that are a map',
      'jobs:\n  a: { steps: { run: x } }',
      [`${FILE}:2:15: the steps of job a are not a list`],
      ['a'],
    ],
    [
      'steps that do nothing',
      'jobs:\n  a:\n    steps:\n      - name: x\n      - run: y\n      - z',
      [
        `${FILE}:6:9: a step of job a is not a mapping`,
        `${FILE}:4:9: a step of job a has neither run nor uses`,
      ],
      ['a'],
    ],
  ])('%s', (_, source, errors, jobs) => {
    const workflow = parseWorkflow(source, FILE);
    expect(workflow.errors).toEqual(errors);
    expect(workflow.jobs.map(({ id }) => id)).toEqual(jobs);
  });

  it('says where YAML breaks, and reads the rest', () => {
    const { errors, jobs } = parseWorkflow(
      'on: push\njobs:\n  a:\n    steps:\n      - run: ok\n  b:\n    env: { A: "x }\n',
      FILE,
    );
    expect(errors[0]).toMatch(/^\.github\/workflows\/x\.yml:[78]:\d+: Missing closing "quote/);
    expect(jobs[0]!.steps[0]!.run!.value).toBe('ok');
  });

  it('refuses an alias bomb', () => {
    const bomb = ['a0: &a0 [x, x, x, x, x, x, x, x, x]'];
    for (let at = 1; at < 9; at++) bomb.push(`a${at}: &a${at} [${Array(9).fill(`*a${at - 1}`)}]`);
    const { errors } = parseWorkflow(`${bomb.join('\n')}\njobs: { a: { steps: [{ run: x }] } }`, FILE);
    expect(errors.join()).toContain('more than 200000 values, with aliases expanded');
  });
});
