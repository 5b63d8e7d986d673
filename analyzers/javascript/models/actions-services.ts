import { guard, guardNot } from '../../../src/effects/condition.js';
import { concat, hole, literal, mapText, type Part, type Text } from '../../../src/effects/text.js';
import {
  argument,
  type Call,
  eitherOf,
  elementsOf,
  field,
  fn,
  type Given,
  invoke,
  isFunction,
  isRecord,
  library,
  listOf,
  open,
  record,
  runner,
  self,
  test,
  textAt,
  textOf,
  undecided,
  value,
} from './kit.js';

const caller = (what: string): Given => open(what, { kind: 'caller', what });

/** https://github.com/actions/toolkit/tree/main/packages/cache: the caller's own data, there or not. */
export const actionsCache = library(['@actions/cache'], {
  restoreCache(call) {
    const hit = { kind: 'exists', what: 'tool', subject: textAt(call, 1) } as const;
    return eitherOf(
      { value: undefined, guards: [guardNot(hit)] },
      { value: value(textAt(call, 1)), guards: [guard(hit)] },
    );
  },
  saveCache: () => caller('cache id'),
  isFeatureAvailable: () => test(undecided('the cache service is available')),
  ReserveCacheError: () => record({ name: 'ReserveCacheError' }),
  ValidationError: () => record({ name: 'ValidationError' }),
});

/** https://github.com/actions/toolkit/tree/main/packages/glob */
export const actionsGlob = library(['@actions/glob'], {
  create: (call) => {
    const files = fn(() => filesLike(call, textAt(call, 0)));
    return record({ glob: files, globGenerator: files, getSearchPaths: fn(() => listOf(caller('folder'))) });
  },
  hashFiles: () => open('hash of files', { kind: 'caller', what: 'hash of files' }),
});

/** Packages that list files of the workspace. */
export const globs = library(
  [
    'glob',
    'globby',
    'fast-glob',
    'tiny-glob',
    'tinyglobby',
    'fdir',
    'readdirp',
    'walkdir',
    'find-up',
    'pkg-dir',
    'find-root',
  ],
  { Glob: () => filesFound() },
  fn(globbed),
  fn(globbed),
);

function globbed(call: Call): Given {
  const options = argument(call, 1);
  const cwd = isRecord(options) ? field(call, options, 'cwd') : undefined;
  const pattern = textOf(elementsOf(argument(call, 0))?.[0] ?? argument(call, 0));
  return filesLike(call, cwd === undefined ? pattern : concat(textOf(cwd), literal('/'), pattern));
}

/** The files that a pattern names: those of a folder with fetched bytes in it, or of the caller's workspace. */
function filesLike(call: Call, pattern: Text): Given {
  const folder = mapText(
    pattern,
    (value) => folderOf([value])?.join('') ?? value,
    (parts) => folderOf(parts) ?? parts,
  );
  return call.machine.handlesAt(folder).length > 0
    ? listOf(value(concat(folder, literal('/'), hole('entry', { kind: 'runner', what: 'folder entry' }))))
    : listOf(caller('file'));
}

/** The folder in which a pattern looks: what stands before its first wildcard. */
function folderOf(parts: readonly Part[]): Part[] | undefined {
  const at = parts.findIndex((part) => typeof part === 'string' && /[*?[{]/.test(part));
  const wild = parts[at];
  if (typeof wild !== 'string') return undefined;
  const before = wild.slice(0, wild.search(/[*?[{]/));
  const end = before.lastIndexOf('/');
  return end < 0 ? undefined : [...parts.slice(0, at), before.slice(0, end)];
}

/** https://github.com/isaacs/node-glob: what the functions of it walk with. */
function filesFound(): Given {
  const files = fn(() => listOf(caller('file')));
  return record({
    walk: files,
    walkSync: files,
    stream: files,
    streamSync: files,
    iterate: files,
    iterateSync: files,
  });
}

/** https://github.com/actions/toolkit/tree/main/packages/artifact: what the caller's workflow stores. */
export const actionsArtifact = library(['@actions/artifact'], {
  default: artifacts(),
  DefaultArtifactClient: () => artifacts(),
  create: () => artifacts(),
});

function artifacts(): Given {
  const answer = fn(() => caller('artifact'));
  return record({
    uploadArtifact: answer,
    downloadArtifact: answer,
    downloadAllArtifacts: answer,
    listArtifacts: answer,
    getArtifact: answer,
    deleteArtifact: answer,
  });
}

/** https://github.com/actions/toolkit/tree/main/packages/attest */
export const actionsAttest = library(['@actions/attest'], {
  attest: () => caller('attestation'),
  attestProvenance: () => caller('attestation'),
  buildSLSAProvenancePredicate: () => caller('predicate'),
});

/** Packages that only talk to a service about the caller's work, print, time or format: callbacks run, nothing else matters. */
export const quiet = library(
  `chalk kleur picocolors ansi-styles ansi-colors colors debug ms ora cli-progress log-update signale pino winston
  @sentry/node @opentelemetry/api date-fns dayjs moment luxon humanize-duration pretty-bytes filesize bytes
  @slack/webhook @slack/web-api nodemailer ajv source-map-support proxy-agent http-proxy-agent https-proxy-agent proxy-from-env
  agent-base tunnel socks-proxy-agent global-agent iconv-lite mime mime-types form-data abort-controller signal-exit
  @aws-sdk/client-sts @aws-sdk/client-ecr @aws-sdk/client-ecr-public @azure/identity @azure/storage-blob @azure/core-http
  @google-cloud/storage google-auth-library`.split(/\s+/),
  {},
  fn(carriedOut),
  fn(carriedOut),
);

function carriedOut(call: Call): Given {
  let result: Given = runner('value');
  for (const given of call.args) if (isFunction(given)) result = invoke(call, given, []);
  return result;
}

/** Functions that make a schema: `z.string()`, in a bundle a function of its own. */
const SCHEMA_BUILDERS =
  `string number boolean bigint date any unknown object strictObject looseObject array tuple union
  discriminatedUnion intersection literal enum _enum nativeEnum lazy optional nullable preprocess`.split(
    /\s+/,
  );

/** Packages that check the shape of data: what they give is the data. */
export const schemas = library(
  ['zod', 'zod/v4', 'yup', 'joi', 'superstruct', 'valibot', 'runtypes', 'io-ts', 'myzod'],
  {
    is: () => test(undecided('the data has the shape')),
    assert: () => undefined,
    create: (call) => argument(call, 0),
    mask: (call) => argument(call, 0),
    parse: (call) => argument(call, 1),
    ZodError: () => record({}),
    ...Object.fromEntries(SCHEMA_BUILDERS.map((name) => [name, () => schema()])),
  },
  schema(),
  schema(),
);

function schema(): Given {
  const data = (call: Call): Given => argument(call, 0);
  const answer = (call: Call): Given =>
    record({ success: true, data: argument(call, 0), value: argument(call, 0), output: argument(call, 0) });
  return self({
    parse: data,
    parseAsync: data,
    safeParse: answer,
    safeParseAsync: answer,
    validate: data,
    validateSync: data,
    validateAsync: data,
    cast: data,
    check: data,
  });
}
