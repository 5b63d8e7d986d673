import { concat, literal, printText, type Text } from '../../../src/effects/text.js';
import { exchange, headers, incomingMessage, status, urlOf } from './http-response.js';
import {
  argument,
  type Call,
  fn,
  type Given,
  library,
  type Modelled,
  open,
  record,
  tainted,
  textAt,
} from './kit.js';

/** https://github.com/actions/toolkit/tree/main/packages/http-client */
export const actionsHttpClient = library(['@actions/http-client', 'typed-rest-client/HttpClient'], {
  HttpClient: fn(client),
  getProxyUrl: () => '',
  HttpCodes: open('http code', { kind: 'runner', what: 'http code' }),
  HttpClientResponse: (call) => record({ message: argument(call, 0), readBody: () => argument(call, 0) }),
  HttpClientError: fn(() => record({})),
});

/** Authentication handlers change no address. */
export const actionsHttpAuth = library(
  ['@actions/http-client/lib/auth', '@actions/http-client/auth'],
  {},
  fn(() => record({})),
);

/** https://github.com/microsoft/typed-rest-client: like `getJson`, below a base address. */
export const typedRestClient = library(['typed-rest-client', 'typed-rest-client/RestClient'], {
  RestClient: (call) => {
    const base = textAt(call, 1);
    const ask = (method: string): Modelled => {
      return (at) => {
        const path = textAt(at, 0);
        const whole = /^https?:/.test(printText(path)) ? path : concat(base, path);
        const made = exchange(at, whole, literal(method), 'typed-rest-client');
        return record({
          statusCode: status(),
          result: tainted(made.handle, 'result'),
          headers: headers(made),
        });
      };
    };
    return record({
      get: ask('GET'),
      create: ask('POST'),
      update: ask('PATCH'),
      replace: ask('PUT'),
      del: ask('DELETE'),
    });
  },
});

function client(): Given {
  return record({
    get: fn(message('GET')),
    head: fn(message('HEAD')),
    options: fn(message('OPTIONS')),
    del: fn(message('DELETE')),
    post: fn(message('POST')),
    put: fn(message('PUT')),
    patch: fn(message('PATCH')),
    sendStream: fn((call) => response(call, textAt(call, 0), textAt(call, 1))),
    request: fn((call) => response(call, textAt(call, 0), textAt(call, 1))),
    getJson: fn(typed('GET')),
    postJson: fn(typed('POST')),
    putJson: fn(typed('PUT')),
    patchJson: fn(typed('PATCH')),
    dispose: fn(() => record({})),
    getAgent: fn(() => record({})),
    getAgentDispatcher: fn(() => record({})),
  });
}

function message(method: string): Modelled {
  return (call) => response(call, literal(method), urlOf(call, argument(call, 0)));
}

function response(call: Call, method: Text, url: Text): Given {
  const made = exchange(call, url, method, 'http-client');
  const body = tainted(made.handle, 'body');
  return record({
    message: incomingMessage(made),
    readBody: fn(() => body),
    readBodyBuffer: fn(() => body),
  });
}

function typed(method: string): Modelled {
  return (call) => {
    const made = exchange(call, urlOf(call, argument(call, 0)), literal(method), 'http-client');
    return record({ statusCode: status(), result: tainted(made.handle, 'result'), headers: headers(made) });
  };
}
