import { escapeRegExp } from '../../src/effects/condition.js';
import { fillTemplate, makeTemplate, type Template } from '../../src/effects/template.js';
import { concat, hole, literal, literalOf, mapText, type Part, type Text } from '../../src/effects/text.js';
import type { Machine } from '../machine.js';

/** What a batch file can name. */
export interface Names {
  readonly machine: Machine;
  /** The values of the holes of the text that is run. */
  values: readonly Text[];
  /** `%1`, `%2`, … */
  args: readonly Text[];
  /** `%0`; undefined on the command line. */
  readonly path: Text | undefined;
  /** The variables of `for` by letter. */
  readonly loops: Map<string, Text>;
  /** `setlocal enabledelayedexpansion`: `!name!` is a variable. */
  delayed: boolean;
}

/** A value that is put into a line: text is read as a part of the line, what is not known is a part of one word. */
type Piece = string | { readonly text: Text; readonly length: number };

/** A hole; a variable of `for` with modifiers; an argument; a variable; one of `for`; a variable that is expanded late. */
const NAMED =
  /(\uE000[\uE010-\uE019]+\uE001*\uE002)|%%?~([a-z$:]*)([a-z#])(?![\w%])|%(~[a-z]*)?([0-9])|%([^%\s:=^"<>|&\uE000-\uE02F]+)(?::([^%\n]*))?%|%%?([a-z#])|%%|%\*|!([\w().]+)(?::([^!\n]*))?!/gi;

/** The line with everything put in that it names. */
export function expandLine(raw: string, names: Names): Template {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of raw.matchAll(NAMED)) {
    const value = namedBy(match, names);
    if (value === undefined) continue;
    pieces.push(raw.slice(end, match.index), ...(Array.isArray(value) ? value : piecesOf(value)));
    end = match.index + match[0].length;
  }
  pieces.push(raw.slice(end));
  return makeTemplate(pieces);
}

/** What one name stands for; undefined where it is no name. */
function namedBy(match: RegExpMatchArray, names: Names): Text | Piece[] | undefined {
  const [all, held, ofLoop, letter, ofArgument, digit, variable, change, bare, late, lateChange] = match;
  if (held !== undefined) return [word(fillTemplate(held, names.values))];
  if (letter !== undefined || bare !== undefined) {
    const value = names.loops.get(letter ?? bare!);
    if (value) return ofLoop === undefined ? value : modified(value, ofLoop, names);
    return bare !== undefined && all.startsWith('%%') ? literal(`%${bare}`) : undefined;
  }
  if (all === '%%') return literal('%');
  if (all === '%*') return names.args.flatMap((arg, at) => (at === 0 ? [word(arg)] : [' ', word(arg)]));
  if (digit !== undefined) {
    const value = digit === '0' ? (names.path ?? literal('')) : names.args[Number(digit) - 1];
    if (value === undefined) return literal('');
    return ofArgument === undefined ? [word(value)] : modified(value, ofArgument.slice(1), names);
  }
  if (variable !== undefined) return changed(variableOf(variable, names.machine), change);
  return late === undefined || !names.delayed
    ? undefined
    : changed(variableOf(late, names.machine), lateChange);
}

/** An argument: one word, whatever is in it. */
function word(text: Text): Piece {
  return { text, length: 0 };
}

function piecesOf(value: Text): Piece[] {
  if (value.alternatives.length !== 1) return [word(value)];
  return value.alternatives[0]!.parts.map((part) =>
    typeof part === 'string' ? part : word({ alternatives: [{ parts: [part], guards: [] }] }),
  );
}

/** The name under which a variable is held: Windows does not tell cases apart. */
export function heldName(name: string, machine: Machine): string {
  if (machine.state.env.has(name)) return name;
  const lower = name.toLowerCase();
  for (const held of machine.state.env.keys()) if (held.toLowerCase() === lower) return held;
  return name;
}

/** The value of a variable. */
export function variableOf(name: string, machine: Machine): Text {
  const held = heldName(name, machine);
  if (machine.state.env.has(held)) return machine.env(held);
  const upper = name.toUpperCase();
  if (upper === 'CD') return machine.state.cwd;
  if (upper === 'OS') return literal('Windows_NT');
  return /^(ERRORLEVEL|DATE|TIME|COMSPEC|WINDIR|SYSTEMROOT|SYSTEMDRIVE|PROGRAM(FILES|DATA|W6432)|NUMBER_OF_PROCESSORS|USERNAME)/.test(
    upper,
  )
    ? hole(name, { kind: 'runner', what: name })
    : machine.env(upper);
}

/** `%name:~1,2%` and `%name:this=that%`. */
function changed(value: Text, change: string | undefined): Text {
  if (change === undefined) return value;
  const part = /^~(-?\d+)(?:,(-?\d+))?$/.exec(change);
  if (part) {
    const [from, length] = [Number(part[1]), part[2] === undefined ? undefined : Number(part[2])];
    const start = (text: string): number => (from < 0 ? Math.max(0, text.length + from) : from);
    return mapText(value, (text) =>
      length === undefined
        ? text.slice(start(text))
        : length < 0
          ? text.slice(start(text), length)
          : text.slice(start(text), start(text) + length),
    );
  }
  const at = change.indexOf('=');
  const [from, to] = [change.slice(0, at), change.slice(at + 1)];
  if (at <= 0 || from.startsWith('*')) return value;
  const replaced = (text: string): string => text.replace(new RegExp(escapeRegExp(from), 'gi'), () => to);
  return mapText(value, replaced, (parts) =>
    parts.map((one) => (typeof one === 'string' ? replaced(one) : one)),
  );
}

/** `%~dp0`, `%~nx1`: parts of a path; without letters, the value without quotation marks. */
function modified(value: Text, letters: string, { machine }: Names): Text {
  const plain = mapText(value, unquoted, (parts) => parts);
  const wanted = letters.toLowerCase();
  if (wanted === '' || wanted.includes('f')) return plain;
  const [folder, name] = [/[dp]/.test(wanted), /[nx]/.test(wanted)];
  if (!folder && !name) return plain;
  const base = name ? ending(plain, wanted) : literal('');
  if (!folder) return base;
  const parent = folderOf(plain);
  return concat(literalOf(parent) === '' ? machine.state.cwd : parent, literal('\\'), base);
}

export function unquoted(text: string): string {
  return text.replace(/^"|"$/g, '');
}

/** The folder of a path; nothing where it names none. */
function folderOf(path: Text): Text {
  const cut = (text: string): string => text.replace(/(^|[\\/])[^\\/]*$/, '');
  return mapText(path, cut, (parts) => {
    const last = parts.at(-1);
    if (typeof last !== 'string') return parts.length > 1 ? withoutSeparator(parts.slice(0, -1)) : [];
    if (!/[\\/]/.test(last)) return withoutSeparator(parts.slice(0, -1));
    const folder = cut(last);
    return folder === '' ? parts.slice(0, -1) : [...parts.slice(0, -1), folder];
  });
}

function withoutSeparator(parts: readonly Part[]): readonly Part[] {
  const last = parts.at(-1);
  if (typeof last !== 'string') return parts;
  const cut = last.replace(/[^\\/]*$/, '').replace(/[\\/]$/, '');
  return cut === '' ? parts.slice(0, -1) : [...parts.slice(0, -1), cut];
}

/** The last name of a path: with (`x`) or without its extension, or that alone. */
function ending(path: Text, letters: string): Text {
  const last = (text: string): string => {
    const file = /[^\\/]*$/.exec(text)![0];
    const dot = file.lastIndexOf('.');
    const [name, extension] = dot < 0 ? [file, ''] : [file.slice(0, dot), file.slice(dot)];
    return (letters.includes('n') ? name : '') + (letters.includes('x') ? extension : '');
  };
  return mapText(path, last, (parts) => {
    const at = parts.findLastIndex((part) => typeof part === 'string' && /[\\/]/.test(part));
    const kept = at < 0 ? parts : parts.slice(at);
    return kept.map((part, index) => {
      if (typeof part !== 'string') return part;
      return index === kept.length - 1 ? last(part) : part.replace(/^.*[\\/]/, '');
    });
  });
}
