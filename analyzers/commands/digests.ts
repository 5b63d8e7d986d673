import {
  concat,
  either,
  handlesOf,
  hole,
  literal,
  literalOf,
  mapText,
  printText,
  type Text,
} from '../../src/effects/text.js';
import type { Machine, Outcome } from '../machine.js';
import type { Call } from './command.js';
import { hasFlag, optionOf, parseWords } from './words.js';

/** sha256sum, shasum, md5sum, b2sum …: prints digests, or with `-c` compares files with a list of them. */
export function digest(call: Call, machine: Machine): Outcome | undefined {
  const words = parseWords(call.args, { values: ['-a', '--algorithm', '-l', '--length', '-U'] });
  const algorithm =
    call.name === 'shasum'
      ? `sha${printText(optionOf(words, '-a', '--algorithm') ?? literal('1'))}`
      : call.name.replace(/sum$/, '');
  if (hasFlag(words, '-c', '--check')) return check(call, words.operands, machine);
  const files = words.operands.filter((file) => literalOf(file) !== '-');
  const texts =
    files.length > 0
      ? files.map((file) => digestOf(machine.handlesAt(file), algorithm, file))
      : call.stdin
        ? [digestOf(handlesOf(call.stdin, ['fetched']), algorithm, undefined)]
        : [];
  return { stdout: texts.length > 0 ? texts.reduce((all, text) => concat(all, text)) : literal('') };
}

function digestOf(handles: readonly string[], algorithm: string, file: Text | undefined): Text {
  const values = handles.map((handle) => hole(algorithm, { kind: 'digest', handle, algorithm }));
  const value =
    values.length > 0
      ? either(...values)
      : hole(algorithm, { kind: 'runner', what: `${algorithm} of a file` });
  return concat(value, literal('  '), file ?? literal('-'), literal('\n'));
}

/** The list of digests, from a file or standard input, and the fetched files that it can name. */
function check(call: Call, lists: readonly Text[], machine: Machine): Outcome {
  const sources = lists.filter((list) => literalOf(list) !== '-');
  const contents =
    sources.length > 0
      ? sources.map(
          (list) => machine.read(list) ?? hole(printText(list), { kind: 'caller', what: printText(list) }),
        )
      : [call.stdin ?? literal('')];
  const against = either(...contents.map(withoutNames));
  const subjects = namedIn(contents, machine);
  if (subjects.length === 0) return {};
  const verify = machine.emit({
    kind: 'verify',
    subjects,
    against,
    mechanism: 'digest',
    fatal: false,
    via: `${call.name} -c`,
  });
  return { succeeds: { kind: 'verified', verify } };
}

/** The list without the names of files that stand behind the digests: what they are is nothing that the bytes are compared with. */
function withoutNames(list: Text): Text {
  return mapText(
    list,
    (value) => value,
    (parts) =>
      parts.filter((part, at) => {
        const before = parts[at - 1];
        return (
          typeof part === 'string' ||
          part.origin.kind !== 'file' ||
          typeof before !== 'string' ||
          !/[ \t][^\n]*$/.test(before)
        );
      }),
  );
}

/** The handles of the files that a list names; where the list is not known, of every fetched file of the working folder. */
function namedIn(lists: readonly Text[], machine: Machine): string[] {
  const named = new Set<string>();
  const ofLists = new Set(lists.flatMap((list) => handlesOf(list, ['fetched', 'file'])));
  let known = true;
  for (const list of lists) {
    for (const { parts } of list.alternatives) {
      const [last] = parts.slice(-1);
      if (parts.length === 1 && typeof last !== 'string') known = false;
      for (const line of splitLines(parts)) {
        const file = fileOfLine(line);
        if (file) for (const handle of machine.handlesAt(file)) named.add(handle);
      }
    }
  }
  if (named.size > 0) return [...named];
  if (known) return [];
  const folder = new Set(machine.pathKeys(machine.state.cwd));
  for (const [file, content] of machine.state.files) {
    if (![...folder].some((key) => file.startsWith(key) || !file.startsWith('/'))) continue;
    for (const handle of handlesOf(content, ['fetched'])) if (!ofLists.has(handle)) named.add(handle);
  }
  return [...named];
}

type Parts = Text['alternatives'][number]['parts'];

function splitLines(parts: Parts): Parts[] {
  const lines: Parts[number][][] = [[]];
  for (const part of parts) {
    if (typeof part !== 'string') lines[lines.length - 1]!.push(part);
    else {
      const [first, ...rest] = part.split('\n');
      if (first) lines[lines.length - 1]!.push(first);
      for (const line of rest) lines.push(line === '' ? [] : [line]);
    }
  }
  return lines.filter((line) => line.length > 0);
}

/** `digest  file`, `digest *file`, `SHA256 (file) = digest`. */
function fileOfLine(line: Parts): Text | undefined {
  const bsd = typeof line[0] === 'string' ? /^SHA\d+ \((.+)\) = /.exec(line[0]) : undefined;
  if (bsd) return literal(bsd[1]!);
  const kept: Parts[number][] = [];
  let seen = false;
  for (const part of line) {
    if (seen) kept.push(part);
    else if (typeof part === 'string') {
      // Before the digest, blanks are indentation; after a digest that is a hole, they end it.
      const gap = /\s+\*?(.*)$/.exec(part === line[0] ? part.replace(/^\s+/, '') : part);
      if (gap) {
        seen = true;
        if (gap[1]) kept.push(gap[1].trimEnd());
      }
    }
  }
  return kept.length > 0 ? { alternatives: [{ parts: kept, guards: [] }] } : undefined;
}

/** openssl dgst: prints a digest, or verifies a signature with a key; `openssl base64 -d` decodes. */
export function openssl(call: Call, machine: Machine): Outcome | undefined {
  const [first, ...rest] = call.args;
  const verb = first ? (literalOf(first) ?? '') : '';
  if (verb !== 'dgst' && !/^(sha|md5|blake)/.test(verb)) return undefined;
  const words = parseWords(rest, {
    values: ['-verify', '-prverify', '-signature', '-out', '-sign', '-hmac', '-keyform', '-sigopt'],
    clusters: false,
  });
  const [file] = words.operands;
  const handles = file ? machine.handlesAt(file) : call.stdin ? handlesOf(call.stdin, ['fetched']) : [];
  const key = optionOf(words, '-verify', '-prverify');
  if (key) {
    if (handles.length === 0) return undefined;
    const verify = machine.emit({
      kind: 'verify',
      subjects: handles,
      against: machine.read(key) ?? key,
      mechanism: 'signature',
      fatal: false,
      via: 'openssl dgst -verify',
    });
    return { succeeds: { kind: 'verified', verify } };
  }
  const [handle] = handles;
  return {
    stdout:
      handle === undefined
        ? hole('digest', { kind: 'runner', what: 'digest' })
        : hole('digest', { kind: 'digest', handle }),
  };
}
