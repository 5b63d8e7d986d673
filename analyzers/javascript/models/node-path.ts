import { posix } from 'node:path';
import {
  concat,
  literal,
  literalOf,
  literalParts,
  mapText,
  type Part,
  type Text,
} from '../../../src/effects/text.js';
import {
  argument,
  type Call,
  fieldText,
  fn,
  type Given,
  library,
  type Modelled,
  record,
  test,
  textAt,
  type Value,
  value,
} from './kit.js';

/** https://nodejs.org/api/path.html, by the rules of POSIX; holes stay where they stand. */
export const nodePath = library(['path', 'path/posix', 'upath', 'pathe'], {
  ...members(),
  posix: record(wrapped()),
  win32: record(wrapped()),
});

function members(): Record<string, Modelled | Value> {
  return {
    join: (call) => value(joined(call.args.map((_, at) => textAt(call, at)))),
    resolve: (call) => value(resolved(call)),
    normalize: (call) => value(mapText(textAt(call, 0), posix.normalize)),
    dirname: (call) => value(mapText(textAt(call, 0), posix.dirname, folderOf)),
    basename: (call) => value(baseName(textAt(call, 0), call.args.length > 1 ? textAt(call, 1) : undefined)),
    extname: (call) => value(mapText(textAt(call, 0), posix.extname, extensionOf)),
    relative: (call) => value(textAt(call, 1)),
    isAbsolute: (call) =>
      test({ kind: 'matches', subject: textAt(call, 0), pattern: '^(/|[A-Za-z]:[\\\\/])' }),
    parse: (call) =>
      record({
        root: '',
        dir: value(mapText(textAt(call, 0), posix.dirname, folderOf)),
        base: value(baseName(textAt(call, 0), undefined)),
        ext: value(mapText(textAt(call, 0), posix.extname, extensionOf)),
        name: value(mapText(textAt(call, 0), (path) => posix.parse(path).name)),
      }),
    format: (call) => {
      const part = (name: string): Text | undefined => {
        const given = fieldText(call, argument(call, 0), name);
        return given && literalOf(given) === '' ? undefined : given;
      };
      const folder = part('dir') ?? part('root');
      const name = part('base') ?? concat(part('name') ?? literal(''), part('ext') ?? literal(''));
      return value(folder ? concat(folder, literal('/'), name) : name);
    },
    toNamespacedPath: (call) => argument(call, 0),
    sep: '/',
    delimiter: ':',
  };
}

function wrapped(): Record<string, Given> {
  return Object.fromEntries(
    Object.entries(members()).map(([name, member]) => [
      name,
      typeof member === 'function' ? fn(member) : member,
    ]),
  );
}

/** The path of the pieces, by the rules of POSIX. */
export function joined(pieces: readonly Text[]): Text {
  const separated = pieces.flatMap((piece, at) => (at === 0 ? [piece] : [literal('/'), piece]));
  return mapText(concat(...separated), posix.normalize, tidy);
}

function resolved(call: Call): Text {
  const pieces = call.args.map((_, at) => textAt(call, at));
  const last = pieces.findLastIndex(isAbsolute);
  return last === -1 ? joined([call.machine.state.cwd, ...pieces]) : joined(pieces.slice(last));
}

function isAbsolute(path: Text): boolean {
  const first = path.alternatives[0]?.parts[0];
  return typeof first === 'string'
    ? first.startsWith('/')
    : first !== undefined && first.origin.kind !== 'input';
}

/** Doubled slashes and `/./` removed inside of literals; `x/../` where both stand in one literal. */
function tidy(parts: readonly Part[]): readonly Part[] {
  return parts.map((part) =>
    typeof part === 'string'
      ? part
          .replace(/\/{2,}/g, '/')
          .replace(/\/\.(?=\/|$)/g, '')
          .replace(/\/(?!\.\.\/)[^/]+\/\.\.(?=\/|$)/g, '')
      : part,
  );
}

function folderOf(parts: readonly Part[]): readonly Part[] {
  for (let at = parts.length - 1; at >= 0; at--) {
    const part = parts[at]!;
    const slash = typeof part === 'string' ? part.lastIndexOf('/') : -1;
    if (typeof part === 'string' && slash !== -1) {
      const kept = part.slice(0, slash);
      return kept === '' ? parts.slice(0, at) : [...parts.slice(0, at), kept];
    }
  }
  return parts;
}

function baseName(path: Text, suffix: Text | undefined): Text {
  const ending = suffix && literalParts(suffix.alternatives[0]?.parts ?? []);
  return mapText(
    path,
    (name) => posix.basename(name, ending),
    (parts) => {
      const at = parts.findLastIndex((part) => typeof part === 'string' && part.includes('/'));
      const first = parts[at];
      const rest =
        typeof first === 'string'
          ? [first.slice(first.lastIndexOf('/') + 1), ...parts.slice(at + 1)].filter((part) => part !== '')
          : [...parts];
      const last = rest[rest.length - 1];
      return typeof last === 'string' && ending && last.endsWith(ending)
        ? [...rest.slice(0, -1), last.slice(0, -ending.length)]
        : rest;
    },
  );
}

function extensionOf(parts: readonly Part[]): readonly Part[] {
  const last = parts[parts.length - 1];
  return typeof last === 'string' && last.includes('.') ? [last.slice(last.lastIndexOf('.'))] : parts;
}
