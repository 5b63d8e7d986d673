import { describe, expect, it } from 'vitest';
import { effectsOf } from './run.js';

const JOB = (container: string) =>
  `{ apiVersion: 'batch/v1', kind: 'Job', spec: { template: { spec: { containers: [${container}] } } } }`;

const cases: [string, string, string[]][] = [
  [
    'a job that is posted by a client that is made at run time',
    `async function main() { const c = await globalThis.client.load(); await c.apis.batch.v1.namespaces('n').jobs.post({ body: ${JOB("{ image: 'h/a:1' }")} }); } main();`,
    ['image h/a:1'],
  ],
  [
    'a method of a client in the bundle',
    `class Api { createNamespacedPod(namespace, body) { return body; } }
     new Api().createNamespacedPod('n', { apiVersion: 'v1', kind: 'Pod', spec: { initContainers: [{ image: 'a' }], containers: [{ image: 'b:2' }] } });`,
    ['image a', 'image b:2'],
  ],
  [
    'what a shell in the container is told',
    `globalThis.client.post(${JOB("{ image: 'a', command: ['/bin/sh', '-c', 'x'] }")});`,
    ['image a', 'run execute '],
  ],
  [
    'an image of the caller',
    `globalThis.client.post(${JOB('{ image: process.env.INPUT_NAME }')});`,
    ['image {name}'],
  ],
  [
    'a workload that is posted where an input asks for it',
    `if (process.env.INPUT_NAME) globalThis.client.post(${JOB("{ image: 'a' }")});`,
    ['image a if not ({name} is empty)'],
  ],
  [
    'an object of another kind',
    "globalThis.client.post({ body: { apiVersion: 'v1', kind: 'Secret', spec: { containers: [{ image: 'a' }] } } });",
    [],
  ],
  ['a job that is made and handed to nobody', `const job = ${JOB("{ image: 'a' }")};`, []],
];

describe('workloads of Kubernetes', () => {
  it.each(cases)('%s', (_, source, expected) => {
    expect(effectsOf(source)).toEqual(expected);
  });
});
