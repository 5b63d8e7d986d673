import { parse as parseYaml } from 'yaml';
import {
  argument,
  callbackIn,
  fn,
  invoke,
  library,
  type Modelled,
  open,
  parsed,
  record,
  self,
  textAt,
  value,
} from './kit.js';

const yaml: Modelled = (call) => parsed(argument(call, 0), 'document', (text) => parseYaml(text));
const json: Modelled = (call) => parsed(argument(call, 0), 'document', (text) => JSON.parse(text));
/** Formats that no dependency of ours reads: their values are known by origin alone. */
const byOrigin: Modelled = (call) => {
  const result = parsed(argument(call, 0), 'document');
  const done = callbackIn(call.args);
  if (done) invoke(call, done, [null, result]);
  return result;
};
const printed: Modelled = (call) => value(textAt(call, 0));

export const yamlParsers = library(['js-yaml', 'yaml', 'yamljs', '@std/yaml'], {
  load: yaml,
  safeLoad: yaml,
  loadAll: yaml,
  parse: yaml,
  parseDocument: yaml,
  parseAllDocuments: yaml,
  dump: printed,
  stringify: printed,
  FAILSAFE_SCHEMA: self(),
  JSON_SCHEMA: self(),
  CORE_SCHEMA: self(),
});

export const jsonParsers = library(
  [
    'json5',
    'jsonc-parser',
    'comment-json',
    'strip-json-comments',
    'parse-json',
    'secure-json-parse',
    'json-parse-even-better-errors',
    'fast-json-parse',
  ],
  { parse: json, stringify: printed },
  undefined,
  fn(json),
);

export const otherParsers = library(
  [
    'toml',
    '@iarna/toml',
    'smol-toml',
    '@ltd/j-toml',
    'ini',
    'js-ini',
    'xml2js',
    'fast-xml-parser',
    'cheerio',
    'node-html-parser',
    'properties-reader',
    'dot-properties',
    'csv-parse',
    'csv-parse/sync',
    'papaparse',
    'hjson',
    'plist',
    'linkedom',
    'htmlparser2',
    'parse5',
  ],
  {
    parse: byOrigin,
    decode: byOrigin,
    load: byOrigin,
    parseString: byOrigin,
    parseStringPromise: byOrigin,
    stringify: printed,
    encode: printed,
    XMLParser: () => record({ parse: fn(byOrigin) }),
    XMLBuilder: () => record({ build: fn(printed) }),
    Parser: () => record({ parseString: fn(byOrigin), parseStringPromise: fn(byOrigin) }),
  },
  undefined,
  fn(byOrigin),
);

export const dotenv = library(['dotenv', 'dotenv-expand'], {
  config: () => record({ parsed: open('.env', { kind: 'caller', what: '.env' }) }),
  parse: () => open('.env', { kind: 'caller', what: '.env' }),
  expand: (call) => argument(call, 0),
});
