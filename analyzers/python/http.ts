import { type Condition, negate } from '../../src/effects/condition.js';
import { concat, handlesOf, hole, literal, literalOf, printText, type Text } from '../../src/effects/text.js';
import { type Args, argument } from './evaluate.js';
import { cellOf, newList, newObject, type Run, str } from './run.js';
import { ofCondition, ofText, type Value } from './values.js';

const VERB = /^(get|head|post|put|patch|delete|options|request|stream|urlopen|open)$/;
const LIBRARIES = /^(requests|httpx|urllib3|aiohttp|urllib\.request|niquests|cloudscraper)\./;

/** A function of an HTTP library; undefined where it fetches nothing. */
export function httpFunction(name: string, args: Args, run: Run): Value | undefined {
  const own = name.split('.').pop()!;
  if (name === 'urllib.request.urlretrieve')
    return retrieve(argument(args, 0, 'url'), argument(args, 1, 'filename'), name, run);
  if (name === 'wget.download')
    return retrieve(argument(args, 0, 'url'), argument(args, 1, 'out'), name, run);
  if (!LIBRARIES.test(name) && !name.startsWith('http.client.')) return undefined;
  if (own === 'Request')
    return newObject(run, 'request', {
      url: argument(args, 0, 'full_url', 'url') ?? ofText(literal('')),
      ...entry('data', argument(args, 1, 'data')),
      ...entry('method', args.named.get('method')),
    });
  if (
    /^(Session|session|Client|AsyncClient|ClientSession|PoolManager|build_opener|create_scraper)$/.test(own)
  )
    return newObject(run, 'client', {
      library: ofText(literal(name.split('.')[0]!)),
      ...entry('base', args.named.get('base_url')),
    });
  if (/^HTTPS?Connection$/.test(own))
    return newObject(run, 'client', {
      library: ofText(literal('http.client')),
      base: ofText(concat(literal('https://'), str(args.positional[0], run))),
    });
  return VERB.test(own)
    ? request(own, args, name.replace('urllib.request.', 'urllib.'), undefined, run)
    : undefined;
}

function entry(name: string, value: Value | undefined): Record<string, Value> {
  return value ? { [name]: value } : {};
}

/** A method of a session or client. */
export function clientMethod(client: Value, name: string, args: Args, run: Run): Value | undefined {
  if (name === 'urlopen' || VERB.test(name)) {
    const fields = cellOf(client, run)?.fields;
    return request(
      name,
      args,
      `${printText(str(fields?.get('library'), run))}.${name}`,
      fields?.get('base'),
      run,
    );
  }
  return name === 'getresponse' ? cellOf(client, run)?.fields.get('response') : undefined;
}

/** One request: its response is the text that was fetched. */
function request(verb: string, args: Args, via: string, base: Value | undefined, run: Run): Value {
  const named =
    /^(request|stream)$/.test(verb) ||
    (verb === 'urlopen' && args.positional.length > 1 && /^urllib3/.test(via));
  const [first, second] = args.positional;
  const method = named ? (args.named.get('method') ?? first) : undefined;
  const target = args.named.get('url') ?? (named ? (args.named.get('method') ? first : second) : first);
  const described = cellOf(target, run)?.type === 'request' ? cellOf(target, run)!.fields : undefined;
  const url = str(described?.get('url') ?? target, run);
  const word = str(described?.get('method') ?? method, run);
  const asked = (
    literalOf(word) || (/^(urlopen|open|request|stream)$/.test(verb) ? 'get' : verb)
  ).toLowerCase();
  const sends =
    /^(post|put|patch|delete)$/.test(asked) ||
    described?.has('data') ||
    (verb === 'urlopen' && argument(args, 1, 'data') !== undefined && !named);
  const kind = asked === 'head' || asked === 'options' ? 'probe' : sends ? 'send' : 'get';
  const relative = base && !/^[a-z]+:/.test(printText(url));
  return ofText(fetched(relative ? concat(str(base, run), url) : url, kind, via, run));
}

function fetched(url: Text, method: 'get' | 'probe' | 'send', via: string, run: Run): Text {
  const handle = run.machine.emit({ kind: 'fetch', url, ...(method === 'get' ? {} : { method }), via });
  return hole('response', { kind: 'fetched', handle });
}

/** A download to a file: gives the file's path. */
function retrieve(url: Value | undefined, to: Value | undefined, via: string, run: Run): Value {
  const text = fetched(str(url, run), 'get', via, run);
  const [handle] = handlesOf(text);
  const path =
    to && (to.kind === 'text' || to.kind === 'ref')
      ? str(to, run)
      : hole('file', { kind: 'file', handle: handle! });
  run.machine.write(path, text);
  return newList(run, [ofText(path), ofText(text)], 'tuple');
}

/** What an attribute of a response is; undefined where it is a value of the document. */
export function responseField(text: Text, name: string): Value | undefined {
  const [handle] = handlesOf(text, ['fetched']);
  const failed: Condition = { kind: 'fails', what: `request ${handle ?? ''}`.trim() };
  switch (name) {
    case 'content':
    case 'text':
    case 'data':
    case 'raw':
    case 'body':
    case 'headers':
    case 'links':
    case 'value':
      return ofText(text);
    case 'ok':
    case 'is_success':
      return ofCondition(negate(failed));
    case 'is_error':
      return ofCondition(failed);
    case 'status_code':
    case 'status':
    case 'code':
      return { kind: 'status', ok: negate(failed), good: 200 };
    default:
      return undefined;
  }
}
