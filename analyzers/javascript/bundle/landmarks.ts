import { featureHash } from './features.js';
import type { Signature } from './signatures.js';

interface Landmark {
  readonly library: string;
  /** File in the package, without extension. */
  readonly path: string;
  readonly member: string;
  /** Messages that only this function has, in every version that is still in use. */
  readonly texts?: readonly string[];
  /** Properties that only this class has together. */
  readonly properties?: readonly string[];
  /** Distinct features up to which code with the messages is the function, not what holds it. */
  readonly most: number;
}

/** Small or much changed functions of libraries that most bundles carry, by their messages. The source is each library's own repository. */
const LANDMARKS: readonly Landmark[] = [
  {
    library: '@actions/exec',
    path: 'lib/exec',
    member: 'exec',
    texts: ["Parameter 'commandLine' cannot be null or empty."],
    most: 14,
  },
  {
    library: '@actions/core',
    path: 'lib/core',
    member: 'getInput',
    texts: ['Input required and not supplied: '],
    most: 14,
  },
  {
    library: '@actions/cache',
    path: 'lib/cache',
    member: 'restoreCache',
    texts: ['Cache restored successfully', 'Lookup only - skipping download'],
    most: 60,
  },
  {
    library: '@actions/cache',
    path: 'lib/cache',
    member: 'saveCache',
    texts: ['Reserving Cache', 'Cache Paths:'],
    most: 70,
  },
  {
    library: 'js-yaml',
    path: 'lib/loader',
    member: 'load',
    texts: ['expected a single document in the stream, but found more'],
    most: 10,
  },
  {
    library: 'hasha',
    path: 'index',
    member: 'hashFile',
    texts: ['hashFile', 'sha512', 'hex'],
    most: 12,
  },
  {
    library: '@iarna/toml',
    path: 'stringify',
    member: 'stringify',
    texts: ['null', 'undefined', 'object', 'table'],
    properties: ['toJSON'],
    most: 9,
  },
  {
    library: '@smithy/smithy-client',
    path: 'dist-es/client',
    member: 'Client',
    properties: ['initConfig', 'middlewareStack', 'destroy'],
    most: 60,
  },
  {
    library: 'xhr2',
    path: 'lib/xhr2',
    member: 'XMLHttpRequest',
    properties: ['nodejsSet', 'overrideMimeType', 'getAllResponseHeaders', 'responseURL'],
    most: 190,
  },
  {
    library: 'glob',
    path: 'index',
    member: 'Glob',
    properties: ['scurry', 'walk', 'walkSync', 'iterateSync', 'includeChildMatches'],
    most: 90,
  },
  {
    library: 'nodejs-file-downloader',
    path: 'Downloader',
    member: 'Downloader',
    properties: ['_makeUntilSuccessful', 'cloneFiles', 'skipExistingFileName', 'download'],
    most: 90,
  },
  {
    library: 'purescript-aff',
    path: 'Effect/Aff',
    member: 'Fiber',
    properties: [
      'isSuspended',
      'onComplete',
      'killed',
      'failed',
      'completed',
      'rethrow',
      'fromLeft',
      '_1',
      '_2',
      '_3',
    ],
    most: 40,
  },
  ...(
    [
      ['_makeAsyncAwaitCompleter', ['_AsyncAwaitCompleter', '_Future', 'Zone__current']],
      ['_wrapJsFunctionForAsync', ['registerBinaryCallback$3$1', '_wrapJsFunctionForAsync_closure']],
      ['_asyncStartSync', ['call$2', 'isSync', '_future']],
      ['_asyncAwait', ['_awaitOnObject']],
      ['_asyncReturn', ['complete$1']],
      ['_asyncRethrow', ['completeError$2', 'unwrapException', 'getTraceFromException']],
      ['promiseToFuture', ['promiseToFuture_closure', 'promiseToFuture_closure0', '_AsyncCompleter']],
      ['_asCheck', ['_TypeError__TypeError$forType']],
      ['_asCheck', ['_errorForAsCheck']],
      ['_arrayInstanceType', ['arrayRti', 'JSArray_dynamic']],
      ['_instanceType', ['$ti', '_instanceTypeFromConstructor']],
      ['getNativeInterceptor', ['dispatchPropertyName', 'initNativeDispatchFlag']],
      ['join', ['_validateArgList', 'joinAll$1']],
      ['ioore', ['diagnoseIndexError', 'get$length$asx']],
      ['Error_safeToString', ['toString$0$', 'Primitives_safeToString']],
    ] as const
  ).map(([member, properties]) => ({
    library: 'dart2js',
    path: 'js_runtime',
    member,
    properties,
    most: properties.length + 16,
  })),
];

const KNOWN: readonly {
  readonly hashes: readonly number[];
  readonly most: number;
  readonly signature: Signature;
}[] = LANDMARKS.map(({ library, path, member, texts = [], properties = [], most }) => ({
  hashes: [
    ...texts.map((text) => featureHash(`s${text}`)),
    ...properties.map((name) => featureHash(`p${name}`)),
  ],
  most,
  signature: { library, path, member, size: texts.length + properties.length, features: [] },
}));

/** The library function that code with these features is by its messages; undefined where there are none. */
export function landmark(features: ReadonlySet<number>): Signature | undefined {
  return KNOWN.find(({ hashes, most }) => features.size <= most && hashes.every((hash) => features.has(hash)))
    ?.signature;
}
