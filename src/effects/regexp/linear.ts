/** Regular expressions that are matched in time linear to the text, with the meaning that they have in JavaScript. */

import { RE2JS } from 're2js';
import { allBut, type Characters, common, united } from './characters.js';
import { canBeEmpty, type Pattern } from './syntax.js';

/** What a RegExp is matched with in place of a backtracking engine. */
export interface Program {
  readonly pattern: RE2JS;
  readonly names: ReadonlyMap<string, number>;
  /** Its characters are UTF-16 units. */
  readonly ofUnits: boolean;
  /** It looks at what is before a match. */
  readonly looksBack: boolean;
}

/** Halves of surrogate pairs, which RE2 would take for one character, are put where no character is assigned. */
const SURROGATES: Characters = [[0xd800, 0xdfff]];
const SHIFT = 0x800;

/** Each character of the text is looked at by as many instructions at most. */
const MAX_INSTRUCTIONS = 250;

/** What matches the pattern in linear time; undefined where RE2 cannot, or would give other groups. */
export function linearProgram(parsed: Pattern, source: string, flags: string): Program | undefined {
  if (/[dv]/.test(flags)) return undefined;
  const ofUnits = !flags.includes('u');
  const written = { isMultiline: flags.includes('m'), ofUnits, looksBack: false };
  const translated = translate(parsed, written);
  if (translated === undefined) return undefined;
  try {
    const pattern = RE2JS.compile(translated);
    if (pattern.programSize() > MAX_INSTRUCTIONS) return undefined;
    return {
      pattern,
      names: namesOf(source),
      ofUnits,
      looksBack: written.looksBack,
    };
  } catch {
    return undefined;
  }
}

function namesOf(source: string): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  let index = 0;
  for (const [whole, name] of source.matchAll(
    /\\[\s\S]|\[(?:\\[\s\S]|[^\]\\])*\]|\((?:\?<(?![=!])([^>]*)>|(?!\?))/g,
  )) {
    if (!whole.startsWith('(')) continue;
    index++;
    if (name !== undefined) names.set(name, index);
  }
  return names;
}

function translate(
  pattern: Pattern,
  into: { readonly isMultiline: boolean; readonly ofUnits: boolean; looksBack: boolean },
): string | undefined {
  switch (pattern.kind) {
    case 'characters':
      return pattern.isUnknown ? undefined : written(into.ofUnits ? shifted(pattern.of) : pattern.of);
    case 'edge':
      // Lines end at more characters than RE2 knows of.
      if (into.isMultiline && (pattern.source === '^' || pattern.source === '$')) return undefined;
      if (pattern.source !== '$') into.looksBack = true;
      return pattern.source;
    case 'sequence': {
      const parts = pattern.of.map((part) => translate(part, into));
      return parts.includes(undefined) ? undefined : parts.join('');
    }
    case 'either': {
      const ways = pattern.of.map((way) => translate(way, into));
      return ways.includes(undefined) ? undefined : `(?:${ways.join('|')})`;
    }
    case 'group': {
      const inner = translate(pattern.of, into);
      return inner === undefined ? undefined : `(${pattern.captures ? '' : '?:'}${inner})`;
    }
    case 'repeat': {
      const { of, least, most, isLazy } = pattern;
      // JavaScript forgets at each turn what the groups had, and takes no turn that matches nothing.
      if (most > 1 && (canBeEmpty(of) || !alwaysCaptures(of))) return undefined;
      const inner = translate(of, into);
      if (inner === undefined) return undefined;
      const times = most === Number.POSITIVE_INFINITY ? `{${least},}` : `{${least},${most}}`;
      return `(?:${inner})${times}${isLazy ? '?' : ''}`;
    }
    default:
      return undefined;
  }
}

/** Whether no match leaves out a group. */
function alwaysCaptures(pattern: Pattern): boolean {
  switch (pattern.kind) {
    case 'sequence':
      return pattern.of.every(alwaysCaptures);
    case 'either':
      return !pattern.of.some(captures);
    case 'group':
      return alwaysCaptures(pattern.of);
    case 'repeat':
      return pattern.least > 0 ? alwaysCaptures(pattern.of) : !captures(pattern.of);
    default:
      return true;
  }
}

function captures(pattern: Pattern): boolean {
  switch (pattern.kind) {
    case 'sequence':
    case 'either':
      return pattern.of.some(captures);
    case 'group':
      return pattern.captures || captures(pattern.of);
    case 'repeat':
      return captures(pattern.of);
    default:
      return false;
  }
}

function shifted(characters: Characters): Characters {
  const halves = common(characters, SURROGATES);
  return united([
    ...common(characters, allBut([[SURROGATES[0]![0], SURROGATES[0]![1] + SHIFT]])),
    ...halves.map(([from, to]) => [from + SHIFT, to + SHIFT] as const),
  ]);
}

function written(characters: Characters): string {
  if (characters.length === 0) return '[^\\x{0}-\\x{10ffff}]';
  return `[${characters.map(([from, to]) => `\\x{${from.toString(16)}}-\\x{${to.toString(16)}}`).join('')}]`;
}

/** A RegExp whose matches are found by a program. Whatever takes a RegExp goes by its `exec`. */
export class LinearRegExp extends RegExp {
  private readonly program: Program;

  constructor(pattern: string | LinearRegExp, flags: string, program?: Program) {
    super(pattern, flags);
    this.program = program ?? (pattern as LinearRegExp).program;
  }

  override exec(subject: string): RegExpExecArray | null {
    const moves = this.global || this.sticky;
    const from = moves ? this.lastIndex : 0;
    const found = from > subject.length ? null : this.find(subject, from);
    if (moves) this.lastIndex = found ? found.index + found[0].length : 0;
    return found;
  }

  private find(subject: string, from: number): RegExpExecArray | null {
    const { pattern, names, ofUnits, looksBack } = this.program;
    const text = ofUnits
      ? subject.replace(/[\ud800-\udfff]/g, (half) => String.fromCharCode(half.charCodeAt(0) + SHIFT))
      : subject;
    const isCut = this.sticky && !looksBack;
    const base = isCut ? from : 0;
    const matcher = pattern.matcher(isCut ? text.slice(from) : text);
    const isFound = isCut ? matcher.lookingAt() : matcher.find(from);
    if (!isFound) return null;
    const start = base + matcher.start();
    if (this.sticky && start !== from) return null;
    const groups = Array.from({ length: matcher.groupCount() + 1 }, (_, index) => {
      const at = matcher.start(index);
      return at < 0 ? undefined : subject.slice(base + at, base + matcher.end(index));
    });
    return Object.assign(groups as [string, ...string[]], {
      index: start,
      input: subject,
      groups:
        names.size === 0
          ? undefined
          : (Object.fromEntries([...names].map(([name, index]) => [name, groups[index]])) as Record<
              string,
              string
            >),
    });
  }
}
