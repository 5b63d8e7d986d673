/** The syntax tree of a JavaScript regular expression. */

import {
  ALL,
  allBut,
  type Characters,
  DIGITS,
  inBothCases,
  LINE_ENDS,
  SPACES,
  united,
  WORD,
} from './characters.js';

export type Pattern =
  /** One character out of a set; `unknown` where it is not known which those are (`\p{L}`, letters of any case). */
  | { readonly kind: 'characters'; readonly of: Characters; readonly isUnknown: boolean }
  | { readonly kind: 'edge'; readonly source: '^' | '$' | '\\b' | '\\B' }
  | { readonly kind: 'sequence' | 'either'; readonly of: readonly Pattern[] }
  | { readonly kind: 'group'; readonly captures: boolean; readonly of: Pattern }
  | { readonly kind: 'look'; readonly of: Pattern }
  | { readonly kind: 'reference' }
  | {
      readonly kind: 'repeat';
      readonly of: Pattern;
      readonly least: number;
      readonly most: number;
      readonly isLazy: boolean;
    };

/** Thrown where a pattern is written in a way that is not read here. */
class Unread extends Error {}

const CLASSES: Readonly<Record<string, Characters>> = {
  d: DIGITS,
  D: allBut(DIGITS),
  w: WORD,
  W: allBut(WORD),
  s: SPACES,
  S: allBut(SPACES),
};
const CONTROLS: Readonly<Record<string, number>> = { t: 9, n: 10, v: 11, f: 12, r: 13 };

/**
 * The tree of a pattern that `new RegExp(source, flags)` accepts; undefined where it is nested too deeply or written in one of the ways
 * that only the web still knows (octal escapes, a lone `\c`, `\k` without names), or has the sets of the flag `v`.
 */
export function parsePattern(source: string, flags: string): Pattern | undefined {
  if (flags.includes('v')) return undefined;
  try {
    return new Reader(source, flags).read();
  } catch (error) {
    if (error instanceof Unread) return undefined;
    throw error;
  }
}

const MAX_DEPTH = 50;

class Reader {
  private at = 0;
  private depth = 0;
  private readonly isUnicode: boolean;

  constructor(
    private readonly source: string,
    private readonly flags: string,
  ) {
    this.isUnicode = flags.includes('u');
  }

  read(): Pattern {
    const whole = this.disjunction();
    if (this.at < this.source.length) throw new Unread();
    return whole;
  }

  private disjunction(): Pattern {
    if (++this.depth > MAX_DEPTH) throw new Unread();
    const ways = [this.sequence()];
    while (this.take('|')) ways.push(this.sequence());
    this.depth--;
    return ways.length === 1 ? ways[0]! : { kind: 'either', of: ways };
  }

  private sequence(): Pattern {
    const parts: Pattern[] = [];
    while (this.at < this.source.length && !/[|)]/.test(this.source[this.at]!))
      parts.push(this.quantified(this.atom()));
    return parts.length === 1 ? parts[0]! : { kind: 'sequence', of: parts };
  }

  private quantified(of: Pattern): Pattern {
    const found = this.match(/^(?:([*+?])|\{(\d+)(,?)(\d*)\})(\??)/);
    if (!found) return of;
    const [, sign, least, comma, most, lazy] = found;
    const [from, to] =
      sign !== undefined
        ? [sign === '+' ? 1 : 0, sign === '?' ? 1 : Number.POSITIVE_INFINITY]
        : [
            Number(least),
            comma === '' ? Number(least) : most === '' ? Number.POSITIVE_INFINITY : Number(most),
          ];
    return { kind: 'repeat', of, least: from, most: to, isLazy: lazy === '?' };
  }

  private atom(): Pattern {
    if (this.take('^')) return { kind: 'edge', source: '^' };
    if (this.take('$')) return { kind: 'edge', source: '$' };
    if (this.take('.')) return this.set(this.flags.includes('s') ? ALL : allBut(LINE_ENDS));
    if (this.take('(')) return this.group();
    if (this.take('[')) return this.bracket();
    if (this.take('\\')) return this.escape();
    return this.set(single(this.character()));
  }

  private group(): Pattern {
    const [prefix] = this.match(/^\?(?:[:=!]|<[=!]|<[^>]*>)/) ?? [''];
    if (prefix === '' && this.source[this.at] === '?') throw new Unread();
    const of = this.disjunction();
    if (!this.take(')')) throw new Unread();
    if (/^\?<?[=!]$/.test(prefix)) return { kind: 'look', of };
    return { kind: 'group', captures: prefix !== '?:', of };
  }

  private escape(): Pattern {
    const edge = this.match(/^[bB]/);
    if (edge) return { kind: 'edge', source: edge[0] === 'b' ? '\\b' : '\\B' };
    if (this.match(/^(?:[1-9]\d*|k<[^>]*>)/)) return { kind: 'reference' };
    if (this.isUnicode && this.match(/^[pP]\{[^}]*\}/))
      return { kind: 'characters', of: ALL, isUnknown: true };
    return this.set(this.escaped());
  }

  /** The characters of an escape that stands inside or outside of brackets. */
  private escaped(): Characters {
    const [, kind] = this.match(/^([dDwWsS])/) ?? [];
    if (kind !== undefined) return CLASSES[kind]!;
    const [, hexadecimal, unit, point, control, zero] =
      this.match(/^(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|u\{([\da-fA-F]+)\}|c([A-Za-z])|(0)(?!\d))/) ?? [];
    if (hexadecimal !== undefined) return single(Number.parseInt(hexadecimal, 16));
    if (unit !== undefined) {
      const low =
        this.isUnicode && /^d[89ab]/i.test(unit) ? this.match(/^\\u(d[c-f][\da-f]{2})/i) : undefined;
      const units = [unit, ...(low ? [low[1]!] : [])].map((one) => Number.parseInt(one, 16));
      return single(String.fromCharCode(...units).codePointAt(0)!);
    }
    if (point !== undefined && this.isUnicode) return single(Number.parseInt(point, 16));
    if (control !== undefined) return single(control.charCodeAt(0) % 32);
    if (zero !== undefined) return single(0);
    const character = this.character();
    const letter = String.fromCodePoint(character);
    if (letter in CONTROLS) return single(CONTROLS[letter]!);
    if (/[\dck]/.test(letter) || point !== undefined) throw new Unread();
    return single(character);
  }

  private bracket(): Pattern {
    const isNegated = this.take('^');
    const ranges: [number, number][] = [];
    let isUnknown = false;
    const one = (): Characters => {
      if (!this.take('\\')) return single(this.character());
      if (this.take('b')) return single(8);
      if (this.isUnicode && this.match(/^[pP]\{[^}]*\}/)) {
        isUnknown = true;
        return ALL;
      }
      return this.escaped();
    };
    while (!this.take(']')) {
      const from = one();
      const isRange = this.source[this.at] === '-' && this.source[this.at + 1] !== ']';
      if (isRange) this.at++;
      const to = isRange ? one() : from;
      if (isRange && isSingle(from) && isSingle(to)) ranges.push([from[0]![0], to[0]![0]]);
      else
        ranges.push(
          ...[...from, ...(isRange ? [...single(0x2d), ...to] : [])].map(([a, b]): [number, number] => [
            a,
            b,
          ]),
        );
    }
    return this.set(united(ranges), isNegated, isUnknown);
  }

  private set(of: Characters, isNegated = false, isUnknown = false): Pattern {
    const isAnyCase = this.flags.includes('i');
    const cased = isAnyCase && !this.isUnicode ? inBothCases(of) : of;
    if (isUnknown || cased === undefined || (isAnyCase && this.isUnicode))
      return { kind: 'characters', of: ALL, isUnknown: true };
    return { kind: 'characters', of: isNegated ? allBut(cased) : cased, isUnknown: false };
  }

  private character(): number {
    const code = this.isUnicode ? this.source.codePointAt(this.at) : this.source.charCodeAt(this.at);
    if (code === undefined || this.at >= this.source.length) throw new Unread();
    this.at += code > 0xffff ? 2 : 1;
    return code;
  }

  private take(character: string): boolean {
    if (this.source[this.at] !== character) return false;
    this.at++;
    return true;
  }

  private match(what: RegExp): RegExpExecArray | undefined {
    const found = what.exec(this.source.slice(this.at, this.at + 100));
    if (found) this.at += found[0].length;
    return found ?? undefined;
  }
}

function single(code: number): Characters {
  return [[code, code]];
}

function isSingle(characters: Characters): boolean {
  return characters.length === 1 && characters[0]![0] === characters[0]![1];
}

/** Whether the pattern can match nothing; what looks around or refers to a group counts as nothing. */
export function canBeEmpty(pattern: Pattern): boolean {
  switch (pattern.kind) {
    case 'characters':
      return false;
    case 'edge':
    case 'look':
    case 'reference':
      return true;
    case 'sequence':
      return pattern.of.every(canBeEmpty);
    case 'either':
      return pattern.of.some(canBeEmpty);
    case 'group':
      return canBeEmpty(pattern.of);
    case 'repeat':
      return pattern.least === 0 || canBeEmpty(pattern.of);
  }
}
