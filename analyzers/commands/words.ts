import { guarded, literalOf, literalsOf, mapText, type Text } from '../../src/effects/text.js';

/** What a command's options look like. */
export interface OptionTable {
  /** Options that take a value: `-o`, `--output`. */
  readonly values: readonly string[];
  /** Short options may stand together (`-xzf`); true unless said otherwise. */
  readonly clusters?: boolean;
  /** Everything from the first operand on is an operand: `sudo cmd -x`. */
  readonly stopAtOperand?: boolean;
}

/** The words of a command line, sorted out. */
export interface Words {
  /** The values of options by name as written (`-o`), in order. */
  readonly options: ReadonlyMap<string, readonly Text[]>;
  /** Options without value. */
  readonly flags: ReadonlySet<string>;
  readonly operands: readonly Text[];
}

/** Sorts words into options, flags and operands, as getopt_long does. */
export function parseWords(args: readonly Text[], table: OptionTable): Words {
  const options = new Map<string, Text[]>();
  const flags = new Set<string>();
  const operands: Text[] = [];
  const add = (name: string, value: Text): void => {
    options.set(name, [...(options.get(name) ?? []), value]);
  };
  for (let at = 0; at < args.length; at++) {
    const arg = args[at]!;
    const start = beginning(arg);
    if (start === '--') {
      operands.push(...args.slice(at + 1));
      break;
    }
    const names = literalsOf(arg);
    const value = args[at + 1];
    // One of several options, of which each takes the value.
    if (
      value &&
      names.length > 1 &&
      names.length === arg.alternatives.length &&
      names.every((name) => table.values.includes(name))
    ) {
      for (const [index, name] of names.entries()) add(name, guarded(value, arg.alternatives[index]!.guards));
      at++;
      continue;
    }
    const either = start === undefined ? optionsIn(arg) : undefined;
    if (either) {
      for (const option of either) flags.add(option);
      continue;
    }
    if (start === undefined || !/^-./.test(start)) {
      operands.push(arg);
      if (table.stopAtOperand) {
        operands.push(...args.slice(at + 1));
        break;
      }
      continue;
    }
    const equals = /^(--?[^=]+)=/.exec(start);
    if (equals && (start.startsWith('--') || table.values.includes(equals[1]!))) {
      add(equals[1]!, without(arg, equals[0].length));
      continue;
    }
    if (table.values.includes(start)) {
      const value = args[at + 1];
      if (value && literalOf(arg) === start) {
        add(start, value);
        at++;
        continue;
      }
    }
    if (start.startsWith('--') || table.clusters === false) {
      flags.add(start);
      continue;
    }
    for (let letter = 1; letter < start.length; letter++) {
      const name = `-${start[letter]}`;
      if (!table.values.includes(name)) {
        flags.add(name);
        continue;
      }
      const rest = start.length > letter + 1 || literalOf(arg) !== start;
      if (rest) add(name, without(arg, letter + 1));
      else {
        const value = args[at + 1];
        if (value) add(name, value);
        at++;
      }
      break;
    }
  }
  return { options, flags, operands };
}

/** The options that a word is one of, with their values in them or without; undefined where it can be something else. */
function optionsIn(word: Text): string[] | undefined {
  const names = word.alternatives.map(({ parts: [first] }) =>
    typeof first === 'string' ? /^-[^=]+/.exec(first)?.[0] : undefined,
  );
  return names.every((name) => name !== undefined) ? names : undefined;
}

/** The literal beginning of a word; undefined where it begins with a hole or has several alternatives that differ there. */
function beginning(word: Text): string | undefined {
  const starts = new Set(
    word.alternatives.map(({ parts }) => (typeof parts[0] === 'string' ? parts[0] : undefined)),
  );
  const [start] = starts;
  if (starts.size === 1) return start;
  // The same option with one of several values.
  const names = new Set([...starts].map((one) => /^--?[^=\s]+=/.exec(one ?? '')?.[0]));
  return names.size === 1 ? [...names][0] : undefined;
}

/** The word without its first characters. */
export function without(word: Text, length: number): Text {
  return mapText(
    word,
    (value) => value.slice(length),
    (parts) => {
      const [first, ...rest] = parts;
      if (typeof first !== 'string') return parts;
      return first.length > length ? [first.slice(length), ...rest] : rest;
    },
  );
}

/** The last value of an option under any of its names. */
export function optionOf(words: Words, ...names: readonly string[]): Text | undefined {
  for (const name of names) {
    const values = words.options.get(name);
    if (values) return values[values.length - 1];
  }
  return undefined;
}

/** All values of an option under any of its names. */
export function optionsOf(words: Words, ...names: readonly string[]): Text[] {
  return names.flatMap((name) => words.options.get(name) ?? []);
}

/** Whether any of the flags is given. */
export function hasFlag(words: Words, ...names: readonly string[]): boolean {
  return names.some((name) => words.flags.has(name));
}
