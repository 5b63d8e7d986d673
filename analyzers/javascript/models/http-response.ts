import { type Handle, printText, type Text } from '../../../src/effects/text.js';
import {
  argument,
  type Call,
  fieldText,
  fn,
  type Given,
  listOf,
  open,
  record,
  tainted,
  test,
  textOf,
  undecided,
  type Value,
  value,
} from './kit.js';
import { source } from './stream.js';

/** A request that was made: what came in, and from where. */
export interface Exchange {
  readonly handle: Handle;
  readonly url: Text;
}

/** Makes an HTTP request: a Fetch of the URL, by what the method asks of the server. */
export function exchange(call: Call, url: Text, method: Text | undefined, via: string): Exchange {
  const name = (method ? printText(method) : 'GET').toUpperCase();
  const kind = name === 'GET' ? undefined : name === 'HEAD' || name === 'OPTIONS' ? 'probe' : 'send';
  const handle = call.machine.emit({ kind: 'fetch', url, via, ...(kind ? { method: kind } : {}) });
  return { handle, url };
}

/** The URL that a value names: a string, a `URL`, a `Request` or an options object with `url`. */
export function urlOf(call: Call, given: Value): Text {
  return fieldText(call, given, 'href') ?? fieldText(call, given, 'url') ?? textOf(given);
}

/** The status of a response: not known, and no property of what came in. */
export function status(): Given {
  return open('status', { kind: 'runner', what: 'status' });
}

/**
 * Where a redirect leads. Where the address names a version, `location` is the same artifact elsewhere, so it stays that address; where it
 * names a channel, the redirect is the answer to which version there is.
 */
export function locationOf(made: Exchange): Value {
  return /latest|stable|nightly|current/i.test(printText(made.url))
    ? tainted(made.handle, 'location')
    : value(made.url);
}

/** Response headers. */
export function headers(made: Exchange): Given {
  const location = locationOf(made);
  const others = open('header', { kind: 'runner', what: 'header' });
  return record(
    {
      location,
      Location: location,
      get: fn((call) => (/^location$/i.test(printText(textOf(argument(call, 0)))) ? location : others)),
      has: fn(() => test(undecided('the response has the header'))),
      entries: fn(() => listOf(others)),
      forEach: fn(() => others),
    },
    others,
  );
}

/** A response of the Fetch API (https://fetch.spec.whatwg.org/#response-class), also of its look-alikes. */
export function fetchResponse(made: Exchange): Given {
  const body = tainted(made.handle, 'body');
  const response: Record<string, Given> = {
    ok: test(undecided('response.ok')),
    status: status(),
    statusText: status(),
    redirected: test(undecided('response.redirected')),
    type: 'basic',
    headers: headers(made),
    url: locationOf(made),
    body: source(body),
    bodyUsed: test({ kind: 'constant', value: false }),
  };
  for (const name of ['json', 'text', 'arrayBuffer', 'blob', 'bytes', 'buffer', 'formData'])
    response[name] = fn(() => body);
  response.clone = fn(() => record(response));
  return record(response);
}

/** An incoming message of node's `http`: a stream with status and headers. */
export function incomingMessage(made: Exchange): Given {
  return source(tainted(made.handle, 'body'), {
    statusCode: status(),
    statusMessage: status(),
    headers: headers(made),
    url: value(made.url),
    complete: test({ kind: 'constant', value: true }),
    req: record({}, open('request', { kind: 'runner', what: 'request' })),
  });
}
