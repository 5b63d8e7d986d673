import { literal, literalOf, mapText, type Text } from '../../../src/effects/text.js';
import type { Machine } from '../../machine.js';
import { fetchFunction } from './http-clients.js';
import {
  argument,
  type Call,
  fn,
  type Given,
  handlesIn,
  library,
  record,
  runner,
  textAt,
  textOf,
  type Value,
} from './kit.js';

/** Runs program text: what was fetched acts here; what is known is run like the program's own. */
export function evaluated(call: Call, source: Value, via: string): Value {
  const reads = handlesIn(source, ['fetched', 'file']);
  if (reads.length > 0) {
    call.machine.emit({ kind: 'run', mode: 'interpret', program: literal(via), argv: [], reads, via });
    return runner('result of fetched code');
  }
  const text = literalOf(textOf(source));
  if (text !== undefined) return call.runtime.evaluate(text);
  call.machine.opaque(`${via} of a text that is not known`);
  return runner('result of unknown code');
}

/** Whether the path holds fetched bytes; then loading it (`require`, `import()`, a worker, `dlopen`) makes them act. */
export function loadsFetched(machine: Machine, path: Text, via: string): boolean {
  const reads = machine.handlesAt(path);
  if (reads.length > 0)
    machine.emit({ kind: 'run', mode: 'load', program: literal(via), argv: [path], reads, via });
  return reads.length > 0;
}

/** `eval`, `Function` and `fetch`: the global functions that act. */
export const globals = library(['globalThis'], {
  fetch: fetchFunction,
  eval: (call) => evaluated(call, argument(call, 0), 'eval'),
  Function: functionOf,
  Headers: () => record({}, runner('header')),
  Request: (call) => record({ url: argument(call, 0) }, argument(call, 1)),
  AbortController: () => record({ signal: runner('signal'), abort: fn(() => undefined) }),
  AbortSignal: record({ timeout: fn(() => runner('signal')), any: fn(() => runner('signal')) }),
  structuredClone: (call) => argument(call, 0),
  FormData: () => record({ append: fn(() => undefined), set: fn(() => undefined) }),
  performance: record({ now: fn(() => runner('time')), mark: fn(() => undefined) }),
});

/** `new Function(…parameters, body)`: runs when it is called. */
function functionOf(call: Call): Given {
  const body = argument(call, call.args.length - 1);
  const parameters = call.args.slice(0, -1).map((one) => literalOf(textOf(one)));
  const text = literalOf(textOf(body));
  if (handlesIn(body, ['fetched', 'file']).length === 0 && text !== undefined)
    return call.runtime.evaluate(`(function (${parameters.join(',')}) {${text}\n})`);
  return fn((at) => evaluated(at, body, 'new Function'));
}

/** https://nodejs.org/api/vm.html */
export const nodeVm = library(['vm', 'vm2'], {
  runInThisContext: (call) => evaluated(call, argument(call, 0), 'vm'),
  runInNewContext: (call) => evaluated(call, argument(call, 0), 'vm'),
  runInContext: (call) => evaluated(call, argument(call, 0), 'vm'),
  compileFunction: (call) => functionOf(call),
  createContext: (call) => argument(call, 0),
  isContext: () => true,
  Script: (call) => scriptOf(argument(call, 0)),
  SourceTextModule: (call) => scriptOf(argument(call, 0)),
  VM: () => record({ run: fn((call) => evaluated(call, argument(call, 0), 'vm')) }),
  NodeVM: () => record({ run: fn((call) => evaluated(call, argument(call, 0), 'vm')) }),
});

function scriptOf(source: Value): Given {
  const run = fn((call) => evaluated(call, source, 'vm.Script'));
  return record({
    runInThisContext: run,
    runInNewContext: run,
    runInContext: run,
    evaluate: run,
    link: fn(() => undefined),
  });
}

/** Packages that evaluate a string as a module, or load a file. */
export const moduleLoaders = library(
  [
    'require-from-string',
    'import-fresh',
    'resolve-from',
    'import-from',
    'eval',
    'node-eval',
    'jiti',
    'import-meta-resolve',
  ],
  {},
  undefined,
  fn((call) => {
    const source = argument(call, 0);
    if (handlesIn(source, ['fetched']).length > 0) return evaluated(call, source, 'require');
    if (loadsFetched(call.machine, textOf(source), 'require')) return runner('fetched module');
    const path = literalOf(textAt(call, 0));
    return path === undefined ? runner('module') : call.runtime.require(path);
  }),
);

/** https://nodejs.org/api/module.html; `createRequire(import.meta.url)` is the `require` of that file. */
export const nodeModule = library(['module'], {
  createRequire: (call) => {
    const address = mapText(textAt(call, 0), (url) => url.replace(/^file:\/\//, ''));
    const from = literalOf(address) ?? call.machine.treePath(address);
    return fn(
      (at) => {
        if (loadsFetched(at.machine, textAt(at, 0), 'require')) return runner('fetched module');
        const specifier = literalOf(textAt(at, 0));
        return specifier === undefined ? runner('module') : at.runtime.require(specifier, from);
      },
      {
        resolve: fn((at) => {
          const specifier = literalOf(textAt(at, 0));
          return specifier === undefined ? argument(at, 0) : at.runtime.resolve(specifier, from);
        }),
      },
    );
  },
  builtinModules: runner('modules'),
  register: () => undefined,
  enableCompileCache: () => undefined,
});

/** https://nodejs.org/api/worker_threads.html: a worker runs a file. */
export const nodeWorkers = library(['worker_threads', 'cluster'], {
  Worker: (call) => {
    call.machine.interpret({
      language: 'javascript',
      interpreter: 'node',
      file: textAt(call, 0),
      args: [],
    });
    return record({
      on: fn((at) => at.self),
      once: fn((at) => at.self),
      postMessage: fn(() => undefined),
      terminate: fn(() => undefined),
    });
  },
  isMainThread: true,
  parentPort: null,
  workerData: undefined,
  threadId: 0,
});
