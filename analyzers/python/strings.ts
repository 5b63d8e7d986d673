import {
  concat,
  handlesOf,
  literal,
  literalOf,
  mapText,
  type Part,
  type Text,
} from '../../src/effects/text.js';
import { splitFields } from '../shell/text-operations.js';
import { cellOf, newList, type Run, str } from './run.js';
import { ofString, ofText, type Value } from './values.js';

/** Applies a string function to literals and, where asked, to the literal parts of a text with holes. */
export function mapLiterals(text: Text, apply: (value: string) => string, partly = true): Text {
  return mapText(text, apply, (parts) =>
    partly
      ? parts
          .map((part): Part => (typeof part === 'string' ? apply(part) : part))
          .filter((part) => part !== '')
      : parts,
  );
}

/** `format % values`. */
export function percent(format: Text, values: Value, run: Run): Text {
  const known = literalOf(format);
  const cell = cellOf(values, run);
  const list = cell?.type === 'tuple' ? cell.items : [values];
  if (known === undefined) return list.reduce((all, one) => concat(all, str(one, run)), format);
  let at = 0;
  return pieces(known, /%(?:\((\w+)\))?[-+#0 ]*[\d.]*([a-zA-Z%])/g, (match) => {
    if (match[2] === '%') return literal('%');
    return str(match[1] === undefined ? list[at++] : cell?.fields.get(match[1]), run);
  });
}

/** `'…{}…'.format(…)`. */
export function format(
  pattern: Text,
  positional: readonly Value[],
  named: ReadonlyMap<string, Value>,
  read: (value: Value, name: string) => Value,
  run: Run,
): Text {
  const known = literalOf(pattern);
  if (known === undefined) return positional.reduce((all, one) => concat(all, str(one, run)), pattern);
  let at = 0;
  return pieces(known, /\{\{|\}\}|\{(\w*)((?:\.\w+|\[\w+\])*)(?:![rsa])?(?::[^{}]*)?\}/g, (match) => {
    if (match[0] === '{{' || match[0] === '}}') return literal(match[0][0]!);
    const name = match[1]!;
    const value = name === '' ? positional[at++] : (named.get(name) ?? positional[Number(name)]);
    const path = [...(match[2] ?? '').matchAll(/\w+/g)].map(([step]) => step);
    return str(value && path.reduce(read, value), run);
  });
}

function pieces(pattern: string, slot: RegExp, fill: (match: RegExpExecArray) => Text): Text {
  let text = literal('');
  let at = 0;
  for (const match of pattern.matchAll(slot)) {
    text = concat(text, literal(pattern.slice(at, match.index)), fill(match));
    at = match.index + match[0].length;
  }
  return concat(text, literal(pattern.slice(at)));
}

/** A method of `str` and `bytes`; undefined where it is none. */
export function stringMethod(text: Text, name: string, args: readonly Value[], run: Run): Value | undefined {
  const [first, second] = args.map((arg) => literalOf(str(arg, run)));
  switch (name) {
    case 'lower':
    case 'casefold':
      return ofText(mapLiterals(text, (value) => value.toLowerCase()));
    case 'upper':
      return ofText(mapLiterals(text, (value) => value.toUpperCase()));
    case 'capitalize':
    case 'title':
      return ofText(mapLiterals(text, (value) => value.charAt(0).toUpperCase() + value.slice(1), false));
    case 'strip':
    case 'lstrip':
    case 'rstrip':
      return ofText(trim(text, name, first));
    case 'removeprefix':
      return ofText(
        cutEnd(text, 0, (value) => (first && value.startsWith(first) ? value.slice(first.length) : value)),
      );
    case 'removesuffix':
      return ofText(
        cutEnd(text, -1, (value) => (first && value.endsWith(first) ? value.slice(0, -first.length) : value)),
      );
    case 'replace':
      if (args.length < 2) return undefined;
      return first && second !== undefined
        ? ofText(mapLiterals(text, (value) => value.replaceAll(first, second)))
        : ofText(text);
    case 'join': {
      const items = (cellOf(args[0], run)?.items ?? args).map((one) => str(one, run));
      return ofText(items.reduce((all, one, at) => (at === 0 ? one : concat(all, text, one)), literal('')));
    }
    case 'split':
    case 'rsplit':
    case 'splitlines':
    case 'partition':
    case 'rpartition':
      return split(text, name, first, run);
    case 'encode':
    case 'decode':
    case 'expandtabs':
    case 'ljust':
    case 'rjust':
    case 'zfill':
    case 'hex':
      return ofText(text);
    default:
      return undefined;
  }
}

function trim(text: Text, name: string, chars = ' \t\r\n'): Text {
  const left = (value: string): string => {
    let at = 0;
    while (at < value.length && chars.includes(value[at]!)) at++;
    return value.slice(at);
  };
  const right = (value: string): string => {
    let at = value.length;
    while (at > 0 && chars.includes(value[at - 1]!)) at--;
    return value.slice(0, at);
  };
  const started = name === 'rstrip' ? text : cutEnd(text, 0, left);
  return name === 'lstrip' ? started : cutEnd(started, -1, right);
}

/** Cuts the literal at the beginning (0) or the end (-1). */
function cutEnd(text: Text, end: 0 | -1, cut: (value: string) => string): Text {
  return mapText(text, cut, (parts) => {
    const at = end === 0 ? 0 : parts.length - 1;
    return parts
      .map((part, index) => (index === at && typeof part === 'string' ? cut(part) : part))
      .filter((part) => part !== '');
  });
}

/** The pieces of a text; a text that cannot be taken apart stays whole: a part of a document is as good as the document. */
function split(text: Text, name: string, separator: string | undefined, run: Run): Value {
  const known = literalOf(text);
  if (name === 'splitlines' || separator === '\n')
    return known === undefined
      ? ofText(text)
      : newList(run, known.replace(/\n$/, '').split(/\r?\n/).map(ofString));
  if (separator === undefined) {
    // A document has more words than are known.
    const isWhole =
      handlesOf(text, ['fetched']).length > 0 && text.alternatives.every(({ parts }) => parts.length === 1);
    return isWhole ? ofText(text) : newList(run, splitFields(text).map(ofText));
  }
  if (separator === '') return ofText(text);
  if (name.endsWith('partition')) {
    if (known === undefined) return ofText(text);
    const at = name === 'partition' ? known.indexOf(separator) : known.lastIndexOf(separator);
    const found =
      at === -1 ? [known, '', ''] : [known.slice(0, at), separator, known.slice(at + separator.length)];
    return newList(run, found.map(ofString), 'tuple');
  }
  if (known !== undefined) return newList(run, known.split(separator).map(ofString));
  const [only] = text.alternatives;
  if (
    text.alternatives.length !== 1 ||
    !only!.parts.some((part) => typeof part === 'string' && part.includes(separator))
  )
    return ofText(text);
  const lists: Part[][] = [[]];
  for (const part of only!.parts) {
    const [head, ...rest] = typeof part === 'string' ? part.split(separator) : [part];
    lists[lists.length - 1]!.push(head!);
    lists.push(...rest.map((piece): Part[] => [piece]));
  }
  return newList(
    run,
    lists.map((parts) =>
      ofText({ alternatives: [{ guards: only!.guards, parts: parts.filter((part) => part !== '') }] }),
    ),
  );
}
