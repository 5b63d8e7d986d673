import {
  concat,
  handlesOf,
  hole,
  literal,
  literalOf,
  type Part,
  printText,
  type Text,
} from '../../src/effects/text.js';
import type { Request, VersionStyle } from '../commands/packages.js';
import { requestPackages } from '../commands/packages.js';
import { type Run, runLine, text } from './evaluate.js';
import { type Item, itemsOf, joined, NOTHING, ofText, type Value } from './values.js';

/** Fetches an address; gives what came. */
export function fetched(address: Text, via: string, run: Run): Text {
  const handle = run.machine.emit({ kind: 'fetch', url: address, via });
  return hole('response', { kind: 'fetched', handle });
}

/** Fetches an address into a file. */
export function download(address: Text, to: Text, via: string, run: Run): Value {
  run.machine.write(to, fetched(address, via, run));
  return ofText(to);
}

/** Where a download goes of which no place is named. */
export function temporary(address: Text): Text {
  const name = (literalOf(address) ?? '').split('/').pop() || 'download';
  return concat(hole('temp', { kind: 'runner', what: 'temp' }), literal(`/${name}`));
}

/** Runs a line by the shell of the system. */
export function shellLine(line: Text, run: Run): Value {
  const { stdout } = run.machine.interpret({ language: 'shell', interpreter: 'sh -c', text: line, args: [] });
  return stdout ? ofText(stdout) : NOTHING;
}

/** Runs a text as a program of the same language. */
export function evaluateText(program: Text, via: string, run: Run): Value {
  const { stdout } = run.machine.interpret({
    language: run.dialect.language,
    interpreter: via,
    text: program,
    args: [],
  });
  return stdout ? ofText(stdout) : NOTHING;
}

/** Asks a package manager for each of the packages that a value names. */
export function installs(
  packages: Value | undefined,
  request: Request,
  style: VersionStyle,
  run: Run,
  version?: Text,
): Value {
  for (const { value, when = [] } of itemsOf(packages))
    run.machine.under(when, () => requestPackages([text(value, run)], request, style, run.machine, version));
  return NOTHING;
}

/** Fetches a repository of which a package is built, at a ref: `owner/repo`, an address. */
export function fromRepository(address: Text, ref: Text | undefined, via: string, run: Run): void {
  run.machine.emit({ kind: 'git-ref', url: address, ...(ref ? { ref } : {}), via });
}

/** Unpacks an archive. */
export function unpack(archive: Text, to: Text | undefined, via: string, run: Run): Value {
  const { machine } = run;
  const reads = machine.handlesAt(archive);
  if (reads.length === 0) return NOTHING;
  machine.emit({ kind: 'run', mode: 'extract', program: literal(via), argv: [archive], reads, via });
  machine.place(to ?? machine.state.cwd, reads);
  return NOTHING;
}

/** The digest of a file, or of bytes. */
export function digestOf(subject: Text, algorithm: string, run: Run): Value {
  const inside = handlesOf(subject, ['fetched']);
  const [handle] = inside.length > 0 ? inside : run.machine.handlesAt(subject);
  return ofText(
    handle === undefined
      ? hole('digest', { kind: 'runner', what: 'digest of a file' })
      : hole('digest', { kind: 'digest', handle, algorithm }),
  );
}

/** Words joined to a path. */
export function pathOfWords(parts: readonly Text[]): Text {
  return joined(parts, literal('/'));
}

/** `printf`: each `%s` is what comes next. */
export function formatted(format: Text, values: readonly Text[]): Text {
  const known = literalOf(format);
  if (known === undefined) return concat(format, ...values);
  let next = 0;
  let result: Text = literal('');
  let at = 0;
  for (const match of known.matchAll(/%(?:(\d+)\$)?[-+ 0#]*[\d.]*([a-zA-Z%])/g)) {
    result = concat(result, literal(known.slice(at, match.index)));
    if (match[2] === '%') result = concat(result, literal('%'));
    else result = concat(result, values[match[1] ? Number(match[1]) - 1 : next++] ?? literal(''));
    at = match.index + match[0].length;
  }
  return concat(result, literal(known.slice(at)));
}

const MAX_PIECES = 40;

/** A text cut into pieces; of what is not known, as one piece. */
export function cutAt(subject: Text, separator: RegExp | string): readonly Item[] {
  const known = literalOf(subject);
  if (known !== undefined)
    return known
      .split(separator)
      .slice(0, MAX_PIECES)
      .map((piece) => ({ value: ofText(literal(piece)) }));
  return [{ value: ofText(subject) }];
}

/** Whether a value is nothing but what the caller gave. */
export function isGivenByCaller(value: Text): boolean {
  return value.alternatives.every(({ parts }) =>
    parts.every(
      (part: Part) => typeof part !== 'string' && part.origin.kind === 'input' && !part.origin.default,
    ),
  );
}

/** Runs words as a command line. */
export function command(line: readonly Text[], run: Run, stdin?: Text): Value {
  return runLine(line, run, stdin);
}

export function isAddress(value: Text): boolean {
  return /^(?:https?|ftp):\/\//.test(printText(value));
}
