import { literal, type Text } from '../../../src/effects/text.js';
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
  HttpClientError: fn(() => record({})),
});

/** Authentication handlers change no address. */
export const actionsHttpAuth = library(
  ['@actions/http-client/lib/auth', '@actions/http-client/auth'],
  {},
  fn(() => record({})),
);

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
