import { type Condition, guard, guardNot } from '../../src/effects/condition.js';
import {
  concat,
  either,
  guarded,
  type Handle,
  hole,
  literal,
  literalOf,
  mapText,
  printText,
  type Text,
} from '../../src/effects/text.js';
import type { Machine, Outcome } from '../machine.js';
import type { Call } from './command.js';
import { placedForSystem } from './files.js';
import { hasFlag, optionOf, optionsOf, parseWords } from './words.js';

const CURL_VALUES = [
  '-o',
  '--output',
  '-H',
  '--header',
  '-X',
  '--request',
  '-d',
  '--data',
  '--data-raw',
  '--data-binary',
  '--data-urlencode',
  '--data-ascii',
  '-F',
  '--form',
  '-T',
  '--upload-file',
  '-u',
  '--user',
  '-A',
  '--user-agent',
  '-e',
  '--referer',
  '-b',
  '--cookie',
  '-c',
  '--cookie-jar',
  '-m',
  '--max-time',
  '--connect-timeout',
  '--retry',
  '--retry-delay',
  '--retry-max-time',
  '-w',
  '--write-out',
  '-x',
  '--proxy',
  '--proto',
  '--proto-redir',
  '--proto-default',
  '--cacert',
  '--capath',
  '-E',
  '--cert',
  '--key',
  '--url',
  '-r',
  '--range',
  '-C',
  '--continue-at',
  '--limit-rate',
  '-K',
  '--config',
  '--max-redirs',
  '--resolve',
  '--output-dir',
  '--tls-max',
  '--ciphers',
  '-Y',
  '--speed-limit',
  '-y',
  '--speed-time',
  '-z',
  '--time-cond',
  '--interface',
  '--oauth2-bearer',
  '--json',
  '--url-query',
  '--variable',
  '--max-filesize',
  '-D',
  '--dump-header',
  '-t',
  '--keepalive-time',
  '--noproxy',
  '--stderr',
  '--trace',
  '-P',
  '--form-string',
  '--etag-save',
  '--etag-compare',
  '--netrc-file',
  '--tls13-ciphers',
  '--unix-socket',
  '--request-target',
  '--parallel-max',
  '-Q',
  '--aws-sigv4',
  '--rate',
  '--connect-to',
];

/** curl: every URL is fetched to a file or to standard output. https://curl.se/docs/manpage.html */
export function curl(call: Call, machine: Machine): Outcome | undefined {
  const words = parseWords(call.args, { values: CURL_VALUES });
  const urls = [...words.operands, ...optionsOf(words, '--url')].filter(isAddress);
  const verb = (literalOf(optionOf(words, '-X', '--request') ?? literal('')) ?? '').toUpperCase();
  const sends = [
    '-d',
    '--data',
    '--data-raw',
    '--data-binary',
    '--data-urlencode',
    '--data-ascii',
    '-F',
    '--form',
    '--form-string',
    '-T',
    '--upload-file',
    '--json',
  ].some((name) => words.options.has(name));
  const output = optionOf(words, '-o', '--output');
  const probe =
    hasFlag(words, '-I', '--head') ||
    verb === 'HEAD' ||
    (output !== undefined && literalOf(output) === '/dev/null') ||
    hasFlag(words, '--version', '--help');
  const method = probe
    ? 'probe'
    : (sends && verb !== 'GET' && !hasFlag(words, '-G', '--get')) || /^(POST|PUT|PATCH|DELETE)$/.test(verb)
      ? 'send'
      : 'get';
  const folder = optionOf(words, '--output-dir');
  const remote = hasFlag(words, '-O', '--remote-name', '--remote-name-all', '-J', '--remote-header-name');
  const brought: Handle[] = [];
  const outcome = fetchAll(
    urls,
    { method, via: 'curl', ...(output ? { output } : {}), ...(folder ? { folder } : {}), remote, brought },
    machine,
  );
  const format = optionOf(words, '-w', '--write-out');
  return format && outcome?.stdout
    ? { ...outcome, stdout: concat(outcome.stdout, writtenOut(format, brought, machine)) }
    : outcome;
}

/** What `--write-out` prints: where a redirection led is what the server says; the rest is of this run. */
function writtenOut(format: Text, brought: readonly Handle[], { location }: Machine): Text {
  const pieces = printText(format).split(/(%\{[^}]*\})/);
  const [handle] = brought;
  return concat(
    ...pieces.map((piece) => {
      const name = /^%\{(.*)\}$/.exec(piece)?.[1];
      if (name === undefined) return literal(piece.replaceAll('\\n', '\n'));
      if (handle !== undefined && /^(http|response)_code$/.test(name)) {
        const fails: Condition = {
          kind: 'fails',
          what: `curl at ${location.file}:${location.line} (${handle})`,
        };
        return either(
          guarded(literal('200'), [guardNot(fails)]),
          guarded(hole(name, { kind: 'runner', what: name }), [guard(fails)]),
        );
      }
      return handle !== undefined && /^(url_effective|redirect_url|header_json)$/.test(name)
        ? hole(name, { kind: 'fetched', handle })
        : hole(name, { kind: 'runner', what: name });
    }),
  );
}

const WGET_VALUES = [
  '-O',
  '--output-document',
  '-P',
  '--directory-prefix',
  '-o',
  '--output-file',
  '-a',
  '--append-output',
  '-t',
  '--tries',
  '-T',
  '--timeout',
  '--header',
  '--user',
  '--password',
  '-U',
  '--user-agent',
  '--post-data',
  '--post-file',
  '--method',
  '--body-data',
  '--body-file',
  '-e',
  '--execute',
  '-i',
  '--input-file',
  '-B',
  '--base',
  '-Q',
  '--quota',
  '-w',
  '--wait',
  '--waitretry',
  '--retry-on-http-error',
  '--connect-timeout',
  '--read-timeout',
  '--dns-timeout',
  '--limit-rate',
  '--ca-certificate',
  '-l',
  '--level',
  '-A',
  '--accept',
  '-R',
  '--reject',
  '-D',
  '--domains',
  '--max-redirect',
  '--progress',
  '--secure-protocol',
  '--load-cookies',
  '--save-cookies',
  '--referer',
];

/** wget: to a file named after the URL unless told. https://www.gnu.org/software/wget/manual/wget.html */
export function wget(call: Call, machine: Machine): Outcome | undefined {
  const words = parseWords(call.args, { values: WGET_VALUES });
  const output = optionOf(words, '-O', '--output-document');
  const verb = (literalOf(optionOf(words, '--method') ?? literal('')) ?? '').toUpperCase();
  const method =
    hasFlag(words, '--spider') || verb === 'HEAD' || (output && literalOf(output) === '/dev/null')
      ? 'probe'
      : /^(POST|PUT|PATCH|DELETE)$/.test(verb) ||
          words.options.has('--post-data') ||
          words.options.has('--post-file')
        ? 'send'
        : 'get';
  const folder = optionOf(words, '-P', '--directory-prefix');
  const toStdout = output && literalOf(output) === '-';
  return fetchAll(
    words.operands.filter(isAddress),
    {
      method,
      via: 'wget',
      ...(output && !toStdout ? { output } : {}),
      ...(folder ? { folder } : {}),
      remote: !output,
    },
    machine,
  );
}

/** aria2c: downloads to a file. https://aria2.github.io/manual/en/html/aria2c.html */
export function aria2c(call: Call, machine: Machine): Outcome | undefined {
  const words = parseWords(call.args, {
    values: [
      '-o',
      '--out',
      '-d',
      '--dir',
      '-x',
      '-s',
      '-j',
      '-k',
      '-m',
      '-t',
      '--checksum',
      '--header',
      '-i',
      '--max-tries',
      '--retry-wait',
      '--split',
      '--max-connection-per-server',
    ],
  });
  const output = optionOf(words, '-o', '--out');
  const folder = optionOf(words, '-d', '--dir');
  const checksum = optionOf(words, '--checksum');
  const subjects: Handle[] = [];
  const outcome = fetchAll(
    words.operands.filter(isAddress),
    {
      method: 'get',
      via: 'aria2c',
      ...(output ? { output } : {}),
      ...(folder ? { folder } : {}),
      remote: !output,
      brought: subjects,
    },
    machine,
  );
  if (checksum && subjects.length > 0)
    machine.emit({
      kind: 'verify',
      subjects,
      against: checksum,
      mechanism: 'digest',
      fatal: true,
      via: 'aria2c --checksum',
    });
  return outcome;
}

interface Download {
  readonly method: 'get' | 'probe' | 'send';
  readonly via: string;
  readonly output?: Text;
  readonly folder?: Text;
  /** The file is named after the URL. */
  readonly remote: boolean;
  /** Where the handles of what came are put. */
  readonly brought?: Handle[];
}

function fetchAll(urls: readonly Text[], download: Download, machine: Machine): Outcome | undefined {
  const { method, via, output, folder, remote } = download;
  let stdout: Text = literal('');
  for (const url of urls) {
    const handle = machine.emit({ kind: 'fetch', url, ...(method === 'get' ? {} : { method }), via });
    download.brought?.push(handle);
    const name = nameOf(url);
    const bytes = hole(printText(name).replace(/[{}]/g, '') || 'response', { kind: 'fetched', handle });
    const toStdout = output === undefined ? !remote : literalOf(output) === '-';
    if (method === 'probe' && !toStdout) continue;
    if (toStdout) stdout = concat(stdout, bytes);
    else {
      const own = output ?? name;
      const file = folder ? concat(folder, literal('/'), own) : own;
      machine.write(file, bytes);
      // What a pattern finds in the folder, where nothing says what the file is called.
      if (!output && !folder && isAllHole(name))
        machine.write(concat(machine.state.cwd, literal('/'), name), bytes);
      placedForSystem(file, [handle], { name: via, args: [url, file] }, machine);
    }
  }
  return { stdout };
}

function isAllHole({ alternatives }: Text): boolean {
  return alternatives.every(({ parts }) => parts.length === 1 && typeof parts[0] !== 'string');
}

/** The last part of a URL's path. */
function nameOf(url: Text): Text {
  return mapText(
    url,
    (value) =>
      value
        .replace(/[?#].*$/, '')
        .split('/')
        .pop() ?? '',
    (parts) => {
      const kept = [];
      for (let at = parts.length - 1; at >= 0; at--) {
        const part = parts[at]!;
        if (typeof part === 'string' && part.includes('/')) {
          const last = part.slice(part.lastIndexOf('/') + 1);
          if (last !== '') kept.unshift(last);
          break;
        }
        kept.unshift(part);
      }
      return kept;
    },
  );
}

/** An operand that is an address and not a stray option value. */
function isAddress(text: Text): boolean {
  return text.alternatives.some(
    ({ parts }) => parts.some((part) => typeof part !== 'string') || /[.:]/.test(String(parts[0] ?? '')),
  );
}
