import {
  concat,
  either,
  hole,
  holesOf,
  literal,
  ofAlternative,
  type Part,
  type Text,
} from '../../../src/effects/text.js';
import { headers, locationOf, status } from './http-response.js';
import {
  argument,
  build,
  type Call,
  field,
  fieldText,
  fn,
  type Given,
  invoke,
  isFunction,
  library,
  listOf,
  type Modelled,
  open,
  record,
  self,
  tainted,
  textAt,
  type Value,
  value,
} from './kit.js';
import { asksWhichVersion, ROUTES } from './octokit-routes.js';

const API = literal('https://api.github.com');

/** Endpoint groups of the REST plugin; a method of one that is not in ROUTES is about the caller's own work. */
const GROUPS = [
  ...Object.keys(ROUTES),
  ...`activity apps billing checks codeScanning codesOfConduct copilot dependabot dependencyGraph emojis gitignore interactions issues
  licenses markdown meta migrations orgs packages projects pulls rateLimit reactions secretScanning securityAdvisories teams users`.split(
    /\s+/,
  ),
];

/** API paths whose answers can name or be code; the others are data about issues, pulls, checks and so on. */
const CODE_PATH =
  /^\/repos\/[^/]+\/[^/]+(\/(releases|tags|contents|git|tarball|zipball|commits|branches|compare|readme|actions\/(artifacts|runs|workflows))(\/.*)?)?$|^\/(search|gists)\//;

/** https://github.com/actions/toolkit/tree/main/packages/github */
export const actionsGithub = library(['@actions/github', '@actions/github/lib/utils'], {
  context: context(),
  Context: context,
  getOctokit: octokit,
  getOctokitOptions: () => undefined,
  defaults: undefined,
  GitHub: octokitClass(),
});

/** https://github.com/octokit: the client in each of the packages that bring one. */
export const octokitClient = library(['@octokit/core', '@octokit/rest', '@octokit/action', 'octokit'], {
  Octokit: octokitClass(),
  App: fn(() => record({ octokit: octokit(), getInstallationOctokit: fn(octokit) }, callerData('app'))),
});

export const octokitRequest = library(['@octokit/request'], {
  request: requestFunction(),
  default: requestFunction(),
});

export const octokitGraphql = library(['@octokit/graphql'], {
  graphql: fn(graphql, { defaults: fn(() => fn(graphql)) }),
  withCustomRequest: () => fn(graphql),
});

/** Plugins and authentication: they change how a request is made, not what it asks. */
export const octokitPlugins = library(
  [
    '@octokit/plugin-paginate-rest',
    '@octokit/plugin-paginate-graphql',
    '@octokit/plugin-rest-endpoint-methods',
    '@octokit/plugin-retry',
    '@octokit/plugin-throttling',
    '@octokit/plugin-request-log',
    '@octokit/auth-token',
    '@octokit/auth-app',
    '@octokit/auth-action',
    '@octokit/auth-unauthenticated',
    '@octokit/endpoint',
    '@octokit/request-error',
    'universal-user-agent',
  ],
  {},
  callerData('octokit'),
);

function context(): Given {
  return record(
    {
      serverUrl: value(literal('https://github.com')),
      apiUrl: value(API),
      graphqlUrl: value(literal('https://api.github.com/graphql')),
    },
    callerData('github.context'),
  );
}

function octokitClass(): Given {
  return fn(octokit, {
    plugin: fn(octokitClass),
    defaults: fn(octokitClass),
  });
}

function octokit(): Given {
  const groups = Object.fromEntries(GROUPS.map((group) => [group, endpoints(group)]));
  return record({
    ...groups,
    rest: record(groups, record({}, fn(aboutTheCaller))),
    request: requestFunction(),
    graphql: fn(graphql, { paginate: fn(graphql), defaults: fn(() => fn(graphql)) }),
    paginate: fn(paginate, { iterator: fn((call) => listOf(pageOf(call))) }),
    hook: self(),
    log: self(),
    auth: fn(() => callerData('authentication')),
  });
}

function endpoints(group: string): Given {
  const routes = ROUTES[group] ?? {};
  const methods = Object.fromEntries(
    Object.entries(routes).map(([name, route]) => [
      name,
      fn((call) => ask(call, literal(route), argument(call, 0), `octokit ${group}.${name}`), {
        endpoint: endpoint((call) => settings(call, literal(route), argument(call, 0))),
      }),
    ]),
  );
  return record(methods, fn(aboutTheCaller));
}

function requestFunction(): Given {
  return fn(request, {
    defaults: fn(requestFunction),
    endpoint: endpoint((call) => {
      const [line, parameters] = questionOf(call);
      return settings(call, line, parameters);
    }),
  });
}

/** `endpoint(…)`, `endpoint.merge(…)`: the settings of a request that is made later (https://github.com/octokit/endpoint.js). */
function endpoint(made: Modelled): Given {
  return fn(made, { merge: fn(made), DEFAULTS: record({ baseUrl: value(API) }) });
}

function settings(call: Call, line: Text, parameters: Value): Given {
  return record(
    { method: methodOf(line), url: value(addressed(call, line, parameters)), baseUrl: value(API) },
    parameters,
  );
}

function request(call: Call): Given {
  const [line, parameters] = questionOf(call);
  return ask(call, line, parameters, 'octokit request');
}

/** The route line and the parameters of `(route, parameters)` or `({ method, url, … })`. */
function questionOf(call: Call): readonly [Text, Value] {
  const first = argument(call, 0);
  const url = fieldText(call, first, 'url');
  if (!url) return [textAt(call, 0), argument(call, 1)];
  const method = fieldText(call, first, 'method');
  return [method ? concat(method, literal(' '), url) : url, first];
}

function graphql(call: Call): Given {
  const handle = call.machine.emit({
    kind: 'fetch',
    url: literal('https://api.github.com/graphql'),
    method: 'send',
    via: 'octokit graphql',
  });
  return tainted(handle, 'data');
}

/** `paginate(route or method, parameters, map)`: the rows of all pages as one list. */
function paginate(call: Call): Given {
  const page = build(call.runtime, pageOf(call));
  const map = [argument(call, 1), argument(call, 2)].find(isFunction);
  return map
    ? invoke(call, map, [
        page,
        build(
          call.runtime,
          fn(() => undefined),
        ),
      ])
    : (field(call, page, 'data') ?? page);
}

function pageOf(call: Call): Given {
  const what = argument(call, 0);
  return isFunction(what) ? invoke(call, what, [argument(call, 1)]) : request(call);
}

/** One API question: route (`GET /repos/{owner}/…`, a path or a whole URL) and parameters. */
function ask(call: Call, line: Text, parameters: Value, via: string): Given {
  const method = methodOf(line);
  const url = addressed(call, line, parameters);
  const path = pathOf(url);
  if (method !== 'GET' && method !== 'HEAD') return aboutTheCaller();
  if (!CODE_PATH.test(path) && path.startsWith('/')) return aboutTheCaller();
  if (isCallersRepository(call, parameters, url)) return aboutTheCaller();
  const handle = asksWhichVersion(path)
    ? call.machine.emit({ kind: 'resolve', what: url, via })
    : call.machine.emit({
        kind: 'fetch',
        url,
        via,
        ...(method === 'HEAD' ? { method: 'probe' as const } : {}),
      });
  const made = { handle, url };
  return record({
    data: tainted(handle, 'data'),
    status: status(),
    headers: headers(made),
    url: locationOf(made),
  });
}

function aboutTheCaller(): Given {
  return record({
    data: callerData('api'),
    status: status(),
    headers: open('headers', { kind: 'runner', what: 'headers' }),
    url: open('url', { kind: 'runner', what: 'url' }),
  });
}

function callerData(what: string): Given {
  return open(what, { kind: 'caller', what });
}

function methodOf(line: Text): string {
  const first = line.alternatives[0]?.parts[0];
  const match = typeof first === 'string' ? /^\s*([A-Za-z]+)\s/.exec(first) : undefined;
  return match?.[1]?.toUpperCase() ?? 'GET';
}

/** The URL of a route line, `{name}` and `:name` filled from the parameters. */
function addressed(call: Call, line: Text, parameters: Value): Text {
  return either(
    ...line.alternatives.map((alternative) => {
      const [first, ...rest] = alternative.parts;
      const bare: Part[] =
        typeof first === 'string' ? [first.replace(/^\s*[A-Z]+\s+/i, ''), ...rest] : [...alternative.parts];
      const pieces = bare.map((part) =>
        typeof part === 'string'
          ? filled(call, part, parameters)
          : ofAlternative({ parts: [part], guards: [] }),
      );
      const absolute = typeof bare[0] !== 'string' || /^https?:/.test(bare[0]);
      const joined = concat(...(absolute ? [] : [API]), ...pieces);
      return {
        ...joined,
        alternatives: joined.alternatives.map((one) => ({
          parts: one.parts,
          guards: [...alternative.guards, ...one.guards],
        })),
      };
    }),
  );
}

function filled(call: Call, template: string, parameters: Value): Text {
  const pieces = template.split(/\{[?&]?[+#]?([\w,]+)\}/);
  return concat(
    ...pieces.map((piece, index) =>
      index % 2 === 0
        ? literal(piece)
        : (fieldText(call, parameters, piece) ??
          hole(piece, { kind: 'unknown', why: `no ${piece} in the call` })),
    ),
  );
}

/** The path of an API URL with its holes as one word each; the whole text where it is of another host. */
function pathOf(url: Text): string {
  const parts = url.alternatives[0]?.parts ?? [];
  const printed = parts.map((part) => (typeof part === 'string' ? part : 'x')).join('');
  return printed.replace(/^https:\/\/api\.github\.com/, '').replace(/[?#].*$/, '');
}

/** The caller's own repository: its data is no gap. */
function isCallersRepository(call: Call, parameters: Value, url: Text): boolean {
  const owner = fieldText(call, parameters, 'owner') ?? ownerIn(url);
  const holes = owner ? holesOf(owner) : [];
  return (
    owner !== undefined &&
    holes.length > 0 &&
    owner.alternatives.every(({ parts }) =>
      parts.every((part) => typeof part !== 'string' && part.origin.kind === 'caller'),
    )
  );
}

function ownerIn(url: Text): Text | undefined {
  const parts = url.alternatives[0]?.parts ?? [];
  const at = parts.findIndex((part) => typeof part === 'string' && part.endsWith('/repos/'));
  const owner = at === -1 ? undefined : parts[at + 1];
  return owner === undefined ? undefined : ofAlternative({ parts: [owner], guards: [] });
}
