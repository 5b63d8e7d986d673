import { concat, literal, literalOf, printText, type Text } from '../../../src/effects/text.js';
import {
  type Exchange,
  exchange,
  fetchResponse,
  headers,
  incomingMessage,
  locationOf,
  status,
  urlOf,
} from './http-response.js';
import {
  argument,
  build,
  type Call,
  callbackIn,
  field,
  fieldText,
  fn,
  type Given,
  invoke,
  isCallable,
  isRecord,
  isUndefined,
  library,
  type Modelled,
  open,
  receiver,
  record,
  self,
  tainted,
  test,
  textAt,
  textOf,
  undecided,
  type Value,
  value,
} from './kit.js';
import { deliver, source } from './stream.js';

/** `fetch(url, { method })` (https://fetch.spec.whatwg.org). */
export const fetchFunction: Modelled = (call) => {
  const options = argument(call, 1);
  const method = fieldText(call, options, 'method') ?? fieldText(call, argument(call, 0), 'method');
  return fetchResponse(exchange(call, urlOf(call, argument(call, 0)), method, 'fetch'));
};

const agent = fn(() => self());

/** Packages whose export is the Fetch API's function. */
export const fetchLikes = library(
  [
    'node-fetch',
    'cross-fetch',
    'isomorphic-fetch',
    'node-fetch-native',
    'make-fetch-happen',
    'minipass-fetch',
    'fetch-retry',
    'node-fetch-cache',
  ],
  {
    default: fn(fetchFunction),
    fetch: fn(fetchFunction),
    Headers: agent,
    Request: fn((call) =>
      record({
        url: value(urlOf(call, argument(call, 0))),
        method: field(call, argument(call, 1), 'method') ?? undefined,
      }),
    ),
    FormData: agent,
  },
  undefined,
  fn(fetchFunction),
);

/** https://undici.nodejs.org */
export const undici = library(['undici'], {
  fetch: fetchFunction,
  request: (call) =>
    undiciResponse(
      exchange(call, urlOf(call, argument(call, 0)), fieldText(call, argument(call, 1), 'method'), 'undici'),
    ),
  stream(call) {
    const made = exchange(
      call,
      urlOf(call, argument(call, 0)),
      fieldText(call, argument(call, 1), 'method'),
      'undici',
    );
    const target = invoke(call, argument(call, 2), [
      record({ statusCode: status(), headers: headers(made) }),
    ]);
    deliver(call, tainted(made.handle, 'body'), target);
    return undefined;
  },
  Agent: agent,
  Client: agent,
  Pool: agent,
  ProxyAgent: agent,
  EnvHttpProxyAgent: agent,
  RetryAgent: agent,
  MockAgent: agent,
  Headers: agent,
  FormData: agent,
  Dispatcher: agent,
  interceptors: self(),
  setGlobalDispatcher: () => undefined,
  getGlobalDispatcher: () => self(),
});

function undiciResponse(made: Exchange): Given {
  const body = tainted(made.handle, 'body');
  return record({ statusCode: status(), headers: headers(made), body: source(body) });
}

/** https://axios-http.com: a function with a method for each verb; `create` fixes a base address. */
export const axios = library(
  ['axios'],
  {
    ...axiosMembers(undefined),
    Axios: axiosClass(),
  },
  undefined,
  axiosInstance(undefined),
);

/** The class inside, which flat bundles keep; its file exports it. */
export const axiosInside = library(['axios/lib/core/Axios'], {}, undefined, axiosClass());

function axiosClass(): Given {
  return fn((call) => axiosInstance(fieldText(call, argument(call, 0), 'baseURL')), {
    prototype: record(axiosMembers(undefined)),
  });
}

function axiosMembers(base: Text | undefined): Record<string, Given> {
  const verb = (method: string, optionsAt: number): Given =>
    fn((call) =>
      axiosResponse(call, urlOf(call, argument(call, 0)), literal(method), argument(call, optionsAt), base),
    );
  return {
    get: verb('GET', 1),
    delete: verb('DELETE', 1),
    head: verb('HEAD', 1),
    options: verb('OPTIONS', 1),
    post: verb('POST', 2),
    put: verb('PUT', 2),
    patch: verb('PATCH', 2),
    postForm: verb('POST', 2),
    request: fn((call) => axiosCall(call, base)),
    create: fn((call) => axiosInstance(fieldText(call, argument(call, 0), 'baseURL'))),
    isAxiosError: fn(() => test(undecided('axios.isAxiosError'))),
    isCancel: fn(() => test(undecided('axios.isCancel'))),
    defaults: self(),
    interceptors: self(),
    CancelToken: self(),
    AxiosError: agent,
  };
}

function axiosInstance(base: Text | undefined): Given {
  const members = axiosMembers(base);
  return fn((call) => axiosCall(call, base), {
    ...members,
    default: fn((call) => axiosCall(call, base), members),
  });
}

function axiosCall(call: Call, base: Text | undefined): Given {
  const first = argument(call, 0);
  const config = fieldText(call, first, 'url') ? first : argument(call, 1);
  return axiosResponse(call, urlOf(call, first), fieldText(call, config, 'method'), config, base);
}

function axiosResponse(
  call: Call,
  path: Text,
  method: Text | undefined,
  config: Value,
  base: Text | undefined,
): Given {
  const prefix = fieldText(call, config, 'baseURL') ?? base;
  const url = prefix && !/^https?:/.test(printText(path)) ? concat(prefix, path) : path;
  const made = exchange(call, url, method, 'axios');
  const body = tainted(made.handle, 'data');
  const streams = fieldText(call, config, 'responseType');
  return record({
    data: streams && literalOf(streams) === 'stream' ? source(body) : body,
    status: status(),
    statusText: status(),
    headers: headers(made),
    config,
    request: record({ res: record({ responseUrl: locationOf(made) }) }, self()),
  });
}

/** https://github.com/sindresorhus/got and ky: a promise that also has `json()`, `text()`, `buffer()`. */
export const got = library(
  ['got', 'ky', 'ky-universal', 'ofetch', 'wretch', 'phin', 'bent', 'centra'],
  { ...gotMembers(undefined) },
  undefined,
  gotInstance(undefined),
);

function gotMembers(prefix: Text | undefined): Record<string, Given> {
  const verb = (method: string): Given => fn((call) => gotResponse(call, prefix, literal(method)));
  const streaming = fn((call) => source(tainted(gotExchange(call, prefix, undefined).handle, 'body')));
  return {
    get: verb('GET'),
    head: verb('HEAD'),
    post: verb('POST'),
    put: verb('PUT'),
    patch: verb('PATCH'),
    delete: verb('DELETE'),
    stream: streaming,
    extend: fn((call) => gotInstance(fieldText(call, argument(call, 0), 'prefixUrl') ?? prefix)),
    create: fn((call) => gotInstance(fieldText(call, argument(call, 0), 'prefixUrl') ?? prefix)),
    HTTPError: agent,
  };
}

function gotInstance(prefix: Text | undefined): Given {
  const members = gotMembers(prefix);
  const callable: Modelled = (call) => gotResponse(call, prefix, undefined);
  return fn(callable, { ...members, got: fn(callable, members), default: fn(callable, members) });
}

function gotExchange(call: Call, prefix: Text | undefined, method: Text | undefined): Exchange {
  const first = argument(call, 0);
  const options = fieldText(call, first, 'url') ? first : argument(call, 1);
  const base = fieldText(call, options, 'prefixUrl') ?? prefix;
  const path = urlOf(call, first);
  const url = base && !/^https?:/.test(printText(path)) ? concat(base, literal('/'), path) : path;
  return exchange(call, url, method ?? fieldText(call, options, 'method'), 'got');
}

function gotResponse(call: Call, prefix: Text | undefined, method: Text | undefined): Given {
  const made = gotExchange(call, prefix, method);
  const body = tainted(made.handle, 'body');
  return source(body, {
    body,
    rawBody: body,
    statusCode: status(),
    status: status(),
    ok: test(undecided('response.ok')),
    headers: headers(made),
    url: locationOf(made),
    json: fn(() => body),
    text: fn(() => body),
    buffer: fn(() => body),
    arrayBuffer: fn(() => body),
    blob: fn(() => body),
  });
}

/** https://github.com/tomas/needle and https://github.com/request/request: callbacks `(error, response, body)`, or a stream. */
export const requestLikes = library(
  ['needle', 'request', 'request-promise', 'request-promise-native', 'postman-request', '@cypress/request'],
  {
    get: fn((call) => requested(call, 0, 'GET')),
    head: fn((call) => requested(call, 0, 'HEAD')),
    post: fn((call) => requested(call, 0, 'POST')),
    put: fn((call) => requested(call, 0, 'PUT')),
    patch: fn((call) => requested(call, 0, 'PATCH')),
    delete: fn((call) => requested(call, 0, 'DELETE')),
    request: fn((call) => requested(call, 1, printText(textAt(call, 0)))),
    defaults: fn(() => fn(anyRequest)),
  },
  undefined,
  fn(anyRequest),
);

/** `needle(method, url, …)` or `request(url or options, …)`. */
function anyRequest(call: Call): Given {
  const first = printText(urlOf(call, argument(call, 0)));
  return /^(get|head|post|put|patch|delete)$/i.test(first)
    ? requested(call, 1, first)
    : requested(call, 0, undefined);
}

function requested(call: Call, at: number, method: string | undefined): Given {
  const target = argument(call, at);
  const named = fieldText(call, target, 'uri');
  const options = isRecord(target) ? target : call.args.slice(at + 1).findLast((one) => isRecord(one));
  const given = method === undefined ? fieldText(call, options, 'method') : literal(method);
  const made = exchange(call, named ?? urlOf(call, target), given, 'request');
  const body = tainted(made.handle, 'body');
  const response = source(body, { body, raw: body, statusCode: status(), headers: headers(made) });
  const output = fieldText(call, options, 'output');
  if (output) call.machine.write(output, textOf(body));
  const done = callbackIn(call.args);
  if (done) invoke(call, done, [null, response, body]);
  return response;
}

/** https://ladjs.github.io/superagent: a chain of settings that is awaited or piped. */
export const superagent = library(
  ['superagent'],
  Object.fromEntries(
    ['get', 'head', 'post', 'put', 'patch', 'delete', 'del'].map((verb) => [
      verb,
      fn((call) => {
        const made = exchange(
          call,
          urlOf(call, argument(call, 0)),
          literal(verb === 'del' ? 'delete' : verb),
          'superagent',
        );
        const body = tainted(made.handle, 'body');
        const chain = fn((at) => receiver(at));
        return source(body, {
          body,
          text: body,
          status: status(),
          headers: headers(made),
          ...Object.fromEntries(
            [
              'set',
              'query',
              'send',
              'accept',
              'auth',
              'type',
              'buffer',
              'parse',
              'responseType',
              'redirects',
              'timeout',
              'retry',
              'ok',
              'attach',
              'field',
            ].map((name) => [name, chain]),
          ),
          end: fn((at) =>
            invoke(at, argument(at, 0), [null, record({ body, text: body, status: status() })]),
          ),
        });
      }),
    ]),
  ),
);

/** `XMLHttpRequest` (https://xhr.spec.whatwg.org) outside of browsers: what was listened for is called once the request is sent. */
export const xmlHttpRequest = library(
  ['xhr2', 'xmlhttprequest', 'xmlhttprequest-ssl', 'w3c-xmlhttprequest'],
  { XMLHttpRequest: fn(browserRequest) },
  undefined,
  fn(browserRequest),
);

const ADDRESS = '$address';
const METHOD = '$method';

function browserRequest(): Given {
  return record({
    readyState: 0,
    upload: self(),
    open: fn((call) => {
      call.runtime.set(call.self, METHOD, argument(call, 0));
      call.runtime.set(call.self, ADDRESS, argument(call, 1));
      return undefined;
    }),
    addEventListener: fn((call) => {
      call.runtime.set(call.self, `on${literalOf(textAt(call, 0))}`, argument(call, 1));
      return undefined;
    }),
    send: fn(sendBrowserRequest),
    getResponseHeader: fn(() => status()),
    getAllResponseHeaders: fn(() => status()),
    ...Object.fromEntries(
      ['setRequestHeader', 'overrideMimeType', 'removeEventListener', 'abort'].map((name) => [
        name,
        fn(() => undefined),
      ]),
    ),
  });
}

function sendBrowserRequest(call: Call): Given {
  const { runtime, self: sent } = call;
  const made = exchange(
    call,
    urlOf(call, runtime.get(sent, ADDRESS)),
    textOf(runtime.get(sent, METHOD)),
    'XMLHttpRequest',
  );
  const body = tainted(made.handle, 'body');
  const answer = {
    response: body,
    responseText: body,
    status: status(),
    statusText: status(),
    readyState: 4,
  };
  for (const [name, given] of Object.entries(answer)) runtime.set(sent, name, build(runtime, given));
  for (const event of ['onreadystatechange', 'onload', 'onloadend']) {
    const listener = runtime.get(sent, event);
    if (isCallable(listener)) invoke(call, listener, [record({ target: sent, type: event.slice(2) })], sent);
  }
  return undefined;
}

/** https://nodejs.org/api/http.html, https.html; `follow-redirects` has the same shape. */
export const nodeHttp = library(['http', 'https', 'follow-redirects', 'http2'], {
  ...httpMembers(),
  http: record(httpMembers()),
  https: record(httpMembers()),
});

function httpMembers(): Record<string, Given> {
  return {
    get: fn((call) => messageRequest(call, literal('GET'))),
    request: fn((call) => messageRequest(call, undefined)),
    Agent: agent,
    globalAgent: self(),
    createServer: fn(() => self()),
    STATUS_CODES: open('status text', { kind: 'runner', what: 'status text' }),
    METHODS: open('method', { kind: 'runner', what: 'method' }),
  };
}

function messageRequest(call: Call, fixed: Text | undefined): Given {
  const first = argument(call, 0);
  const second = argument(call, 1);
  const options = isRecord(second) && !isCallable(second) ? second : first;
  const method = fixed ?? fieldText(call, options, 'method');
  const url = requestUrl(call, first) ?? urlOf(call, first);
  const made = exchange(call, url, method, 'https.request');
  const message = incomingMessage(made);
  const handler = callbackIn(call.args);
  if (handler) invoke(call, handler, [message]);
  const chain = fn((at) => receiver(at));
  const listen = fn((at) => {
    if (literalOf(textAt(at, 0)) === 'response') invoke(at, argument(at, 1), [message]);
    return receiver(at);
  });
  return record({
    on: listen,
    once: listen,
    ...Object.fromEntries(
      [
        'write',
        'end',
        'setHeader',
        'removeHeader',
        'setTimeout',
        'destroy',
        'abort',
        'flushHeaders',
        'off',
        'removeListener',
        'setNoDelay',
      ].map((name) => [name, chain]),
    ),
  });
}

/** The URL of `{ protocol, hostname, port, path }`. */
function requestUrl(call: Call, options: Value): Text | undefined {
  const host = fieldText(call, options, 'hostname') ?? fieldText(call, options, 'host');
  if (!host || fieldText(call, options, 'href')) return undefined;
  const protocol = fieldText(call, options, 'protocol') ?? literal('https:');
  const port = fieldText(call, options, 'port');
  return concat(
    protocol,
    literal('//'),
    host,
    ...(port && literalOf(port) !== '' ? [literal(':'), port] : []),
    fieldText(call, options, 'path') ?? literal('/'),
  );
}

/** Packages that download to a file or folder in one call. */
export const downloaders = library(
  ['download', 'nugget', 'node-downloader-helper', 'wget-improved', '@electron/get', 'download-file'],
  { DownloaderHelper: fn(downloaderHelper), download: fn(downloadTo), default: fn(downloadTo) },
  undefined,
  fn(downloadTo),
);

function downloadTo(call: Call): Given {
  const made = exchange(call, urlOf(call, argument(call, 0)), undefined, 'download');
  const body = tainted(made.handle, 'download');
  const options = isRecord(argument(call, 1)) ? argument(call, 1) : argument(call, 2);
  const folder = isRecord(argument(call, 1)) ? undefined : argument(call, 1);
  const target =
    fieldText(call, options, 'target') ??
    (folder && !isUndefined(folder) && !isCallable(folder) ? textOf(folder) : undefined);
  const into = target ?? fieldText(call, options, 'dir') ?? fieldText(call, options, 'directory');
  if (into) call.machine.place(into, [made.handle]);
  if (fieldText(call, options, 'extract'))
    call.machine.emit({
      kind: 'run',
      mode: 'extract',
      program: literal('download'),
      argv: [],
      reads: [made.handle],
    });
  const done = callbackIn(call.args);
  if (done) invoke(call, done, [null, body]);
  return source(body);
}

/** https://github.com/hgouveia/node-downloader-helper: `new DownloaderHelper(url, folder, { fileName })`. */
function downloaderHelper(call: Call): Given {
  const { body, path } = downloadInto(call, {
    url: urlOf(call, argument(call, 0)),
    folder: textAt(call, 1),
    name: fieldText(call, argument(call, 2), 'fileName'),
    via: 'node-downloader-helper',
  });
  const told = record({ filePath: path, fileName: path });
  const listen = fn((at) => {
    const isOfFile = /^(?:start|download|end|skip)$/.test(literalOf(textAt(at, 0)) ?? '');
    if (isOfFile) invoke(at, argument(at, 1), [build(at.runtime, told)]);
    return receiver(at);
  });
  return source(body, {
    on: listen,
    once: listen,
    start: fn(() => test({ kind: 'constant', value: true })),
    getDownloadPath: fn(() => path),
  });
}

/** https://github.com/ibrod83/nodejs-file-downloader: `new Downloader({ url, directory, fileName }).download()`. */
export const fileDownloader = library(
  ['nodejs-file-downloader'],
  { Downloader: fn(fileDownload), default: fn(fileDownload) },
  undefined,
  fn(fileDownload),
);

function fileDownload(call: Call): Given {
  const options = argument(call, 0);
  return record({
    download: fn((at) => {
      const { path } = downloadInto(at, {
        url: urlOf(at, field(at, options, 'url')),
        folder: fieldText(at, options, 'directory') ?? literal('.'),
        name: fieldText(at, options, 'fileName'),
        via: 'nodejs-file-downloader',
      });
      return record({ filePath: path, downloadStatus: 'COMPLETE' });
    }),
  });
}

/** Downloads to a folder: by the name that is told, else by that of the address. */
function downloadInto(
  call: Call,
  { url, folder, name, via }: { url: Text; folder: Text; name: Text | undefined; via: string },
): { body: Value; path: Value } {
  const { handle } = exchange(call, url, undefined, via);
  const path = concat(folder, literal('/'), name ?? lastSegment(url));
  call.machine.place(folder, [handle]);
  call.machine.place(path, [handle]);
  return { body: tainted(handle, 'download'), path: value(path) };
}

function lastSegment({ alternatives }: Text): Text {
  return {
    alternatives: alternatives.map(({ parts, guards }) => {
      const from = parts.findLastIndex((part) => typeof part === 'string' && part.includes('/'));
      const first = parts[from];
      return {
        guards,
        parts:
          typeof first === 'string'
            ? [first.slice(first.lastIndexOf('/') + 1), ...parts.slice(from + 1)]
            : parts,
      };
    }),
  };
}
