import { type Condition, negate, safeRegExp } from '../../src/effects/condition.js';
import {
  either,
  handlesOf,
  hole,
  holesOf,
  literal,
  literalOf,
  mapText,
  type Part,
  type Text,
} from '../../src/effects/text.js';
import type { Machine, Outcome } from '../machine.js';
import { runAwk } from './awk.js';
import type { Call } from './command.js';
import { hasFlag, parseWords, type Words } from './words.js';

/** What a filter reads: files named, else standard input. */
function inputOf(call: Call, files: readonly Text[], machine: Machine): Text {
  for (const file of files) {
    const content = machine.read(file);
    if (content) return content;
  }
  return call.stdin ?? literal('');
}

/** A value read out of a text: of fetched bytes it is fetched; else it keeps what its holes come from. */
function readOutOf(input: Text, name: string): Text {
  const fetched = handlesOf(input, ['fetched']);
  if (fetched.length > 0)
    return either(...fetched.slice(0, 4).map((handle) => hole(name, { kind: 'fetched', handle })));
  const [digest] = handlesOf(input, ['digest']);
  if (digest !== undefined) return hole(name, { kind: 'digest', handle: digest });
  const origin = holesOf(input)[0]?.origin;
  return hole(name, origin ?? { kind: 'tree', file: 'literal' });
}

/** jq, yq, xq, dasel: a field of a document. */
export function jsonQuery(call: Call, machine: Machine): Outcome | undefined {
  const words = parseWords(call.args, {
    values: [
      '--indent',
      '-f',
      '--from-file',
      '-L',
      '-o',
      '--output-format',
      '-p',
      '--input-format',
      '--arg',
      '--argjson',
      '--slurpfile',
      '--rawfile',
    ],
  });
  // `--arg name value` takes two words.
  const operands = words.operands.slice();
  const filter = operands.find((word) => /[.[|]/.test(literalOf(word) ?? ''));
  const files = operands.filter((word) => word !== filter);
  const input = inputOf(call, files, machine);
  const query = filter ? (literalOf(filter) ?? '') : '';
  const known = literalOf(input);
  const value = known === undefined ? undefined : selectJson(known, query);
  if (value !== undefined) return { stdout: literal(`${value}\n`) };
  const name = fieldName(query);
  if (
    call.stdin === undefined &&
    files.length > 0 &&
    known === undefined &&
    handlesOf(input).length === 0 &&
    holesOf(input).length > 0 &&
    !holesOf(input).some(({ origin }) => origin.kind === 'tree')
  )
    return { stdout: hole(name, { kind: 'caller', what: call.name }) };
  if (known === '' && files.length > 0)
    return { stdout: hole(name, { kind: 'caller', what: 'a file of the workspace' }) };
  return { stdout: readOutOf(input, name) };
}

/** The last field that a jq filter names: `tag_name` of `.[0].tag_name`. */
function fieldName(filter: string): string {
  const names = [...filter.matchAll(/\.("?)([A-Za-z_][\w-]*)\1/g)].map((match) => match[2]!);
  return names[names.length - 1] ?? 'value';
}

/** The keys of a plain path: `.a."b c"[0]["d"].e`; undefined for any other filter. */
function keysOf(filter: string): string[] | undefined {
  if (filter === '.') return [];
  const step = /\.?\[(?:(\d+)|"([^"\\]*)")\]|\.(?:([A-Za-z_]\w*)|"([^"\\]*)")/y;
  const keys: string[] = [];
  while (step.lastIndex < filter.length) {
    const match = step.exec(filter);
    if (!match) return undefined;
    keys.push((match[1] ?? match[2] ?? match[3] ?? match[4])!);
  }
  return filter.startsWith('.') ? keys : undefined;
}

function selectJson(source: string, filter: string): string | undefined {
  const path = keysOf(filter.trim());
  if (!path) return undefined;
  try {
    let value: unknown = JSON.parse(source);
    for (const key of path) {
      if (typeof value !== 'object' || value === null) return undefined;
      value = (value as Record<string, unknown>)[key];
    }
    return typeof value === 'string' ? value : value === undefined ? undefined : JSON.stringify(value);
  } catch {
    return undefined;
  }
}

/** grep: lines of literals that match; of anything else, a value read out of it. */
export function grep(call: Call, machine: Machine): Outcome | undefined {
  const words = parseWords(call.args, {
    values: [
      '-e',
      '--regexp',
      '-f',
      '--file',
      '-m',
      '--max-count',
      '-A',
      '-B',
      '-C',
      '--include',
      '--exclude',
      '--color',
    ],
  });
  const given = words.options.get('-e')?.[0];
  const pattern = given ?? words.operands[0];
  const files = given ? words.operands : words.operands.slice(1);
  const input = inputOf(call, files, machine);
  const quiet = hasFlag(words, '-q', '--quiet', '--silent');
  const [digest] = pattern ? handlesOf(pattern, ['digest']) : [];
  if (digest !== undefined) {
    const verify = machine.emit({
      kind: 'verify',
      subjects: [digest],
      against: input,
      mechanism: 'digest',
      fatal: false,
      via: 'grep',
    });
    return { stdout: quiet ? literal('') : input, succeeds: { kind: 'verified', verify } };
  }
  const known = literalOf(input);
  const expression = pattern && literalOf(pattern);
  if (known !== undefined && expression !== undefined && call.stdin !== undefined) {
    const lines = matchingLines(known, expression, words.flags);
    if (lines)
      return {
        stdout: literal(quiet ? '' : lines.map((line) => `${line}\n`).join('')),
        succeeds: { kind: 'constant', value: lines.length > 0 },
      };
  }
  if (known !== undefined && known.trim() === '' && files.length === 0)
    return { stdout: literal(''), succeeds: { kind: 'constant', value: false } };
  const tested =
    quiet && expression !== undefined && files.length === 0 && testOf(input, expression, words.flags);
  if (tested) return { stdout: literal(''), succeeds: tested };
  // A table of the tree (or a literal one): the line may be there or not.
  const name =
    expression
      ?.replace(/[^\w.-]+/g, ' ')
      .trim()
      .split(' ')
      .pop() || 'match';
  const value =
    known === undefined
      ? readOutOf(input, name.slice(0, 40))
      : hole(name.slice(0, 40), { kind: 'tree', file: 'table' });
  return {
    stdout: quiet ? literal('') : value,
    succeeds: { kind: 'undecided', text: `grep ${expression ?? '…'}` },
  };
}

/** Whether one line matches, as a test: `echo "$version" | grep -qE '^v[0-9]'`. */
function testOf(input: Text, expression: string, flags: ReadonlySet<string>): Condition | undefined {
  const matcher = expressionOf(expression, flags);
  const subject: Text = {
    ...input,
    alternatives: input.alternatives.map(({ parts, guards }) => ({ parts: trimNewline(parts), guards })),
  };
  const isOneLine = subject.alternatives.every(({ parts }) =>
    parts.every((piece) =>
      typeof piece === 'string'
        ? !piece.includes('\n')
        : piece.origin.kind === 'input' || piece.origin.kind === 'env' || piece.origin.kind === 'platform',
    ),
  );
  if (!matcher || !isOneLine) return undefined;
  const condition: Condition = {
    kind: 'matches',
    subject,
    pattern: matcher.source,
    ...(matcher.flags ? { flags: matcher.flags } : {}),
  };
  return flags.has('-v') ? negate(condition) : condition;
}

/** The expression of grep as JavaScript reads it; undefined where it could take for ever or is none. */
function expressionOf(expression: string, flags: ReadonlySet<string>): RegExp | undefined {
  const source = flags.has('-F')
    ? expression.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    : flags.has('-E') || flags.has('-P')
      ? expression
      : expression.replace(
          /\\([(){}|+?])|([(){}|+?])/g,
          (_, escaped: string, bare: string) => escaped ?? `\\${bare}`,
        );
  return safeRegExp(flags.has('-w') ? `\\b(?:${source})\\b` : source, flags.has('-i') ? 'i' : '');
}

function matchingLines(text: string, expression: string, flags: ReadonlySet<string>): string[] | undefined {
  const matcher = expressionOf(expression, flags);
  if (!matcher) return undefined;
  const lines = text.split('\n').filter((line, at, all) => line !== '' || at < all.length - 1);
  const found = lines.filter((line) => matcher.test(line) !== flags.has('-v'));
  return flags.has('-o') ? found.flatMap((line) => matcher.exec(line)?.[0] ?? []) : found;
}

/** sed: `s///` on literal text; holes stay what they are. */
export function sed(call: Call, machine: Machine): Outcome | undefined {
  const words = parseWords(call.args, { values: ['-e', '--expression', '-f', '--file', '-l'] });
  const given = words.options.get('-e') ?? words.options.get('--expression');
  const scripts = (given ?? words.operands.slice(0, 1)).map((script) => literalOf(script));
  const files = given ? words.operands : words.operands.slice(1);
  if (hasFlag(words, '-i') || call.args.some((arg) => /^-i/.test(literalOf(arg) ?? '')))
    return { stdout: literal('') };
  const input = inputOf(call, files, machine);
  const substitutions = scripts.flatMap((script) => parseSubstitutions(script ?? ''));
  const simple = scripts.every((script) => script !== undefined) && substitutions.length > 0;
  const apply = (value: string): string =>
    simple
      ? value
          .split('\n')
          .map((line) =>
            substitutions.reduce((text, [matcher, replacement]) => text.replace(matcher, replacement), line),
          )
          .join('\n')
      : value;
  // A part is cut out of a fetched document: what is left is a value of it.
  const [handle] = handlesOf(input, ['fetched']);
  if (handle !== undefined) {
    const field = /"?([A-Za-z_][\w]*)"?\s*\\?"?:/.exec(scripts.join(' ') ?? '')?.[1];
    const whole =
      input.alternatives.length === 1 && input.alternatives[0]!.parts.length === 1
        ? input.alternatives[0]!.parts[0]
        : undefined;
    const name = field ?? (whole !== undefined && typeof whole !== 'string' ? whole.name : 'value');
    return { stdout: hole(name, { kind: 'fetched', handle }) };
  }
  return {
    stdout: mapText(input, apply, (parts) =>
      parts
        .map((part): Part => (typeof part === 'string' ? apply(part) : part))
        .filter((part) => part !== ''),
    ),
  };
}

function parseSubstitutions(script: string): [RegExp, string][] {
  const found: [RegExp, string][] = [];
  for (const match of script.matchAll(
    /(?:^|[;\n]\s*|\s)s([/|#,@:!])((?:\\.|(?!\1).)*)\1((?:\\.|(?!\1).)*)\1([gI\dpe]*)/g,
  )) {
    try {
      const source = match[2]!
        .replace(/\\([(){}|+?])|([(){}|+?])/g, (_, escaped: string, bare: string) => escaped ?? `\\${bare}`)
        .replaceAll('[[:space:]]', '\\s')
        .replaceAll('\\/', '/');
      if (source.length > 200) continue;
      found.push([
        new RegExp(source, match[4]!.includes('g') ? 'g' : ''),
        match[3]!
          .replace(/\$/g, '$$$$')
          .replace(/\\(\d)/g, '$$$1')
          .replace(/\\\//g, '/'),
      ]);
    } catch {
      // An expression that only sed reads: the text stays as it is.
    }
  }
  return found;
}

/** tr: case and single characters on literals. */
export function tr(call: Call): Outcome | undefined {
  const words = parseWords(call.args, { values: [] });
  const [from, to] = words.operands.map((word) => literalOf(word));
  const input = call.stdin ?? literal('');
  if (from === undefined) return { stdout: input };
  const apply = (value: string): string => {
    if (hasFlag(words, '-d', '--delete'))
      return [...value].filter((char) => !expandSet(from).includes(char)).join('');
    if (/upper|A-Z/.test(from) && to !== undefined && /lower|a-z/.test(to)) return value.toLowerCase();
    if (/lower|a-z/.test(from) && to !== undefined && /upper|A-Z/.test(to)) return value.toUpperCase();
    if (to === undefined || hasFlag(words, '-s', '-c', '-C')) return value;
    const [source, target] = [expandSet(from), expandSet(to)];
    return [...value]
      .map((char) =>
        source.includes(char) ? (target[Math.min(source.indexOf(char), target.length - 1)] ?? char) : char,
      )
      .join('');
  };
  return {
    stdout: mapText(input, apply, (parts) =>
      parts
        .map((part): Part => (typeof part === 'string' ? apply(part) : part))
        .filter((part) => part !== ''),
    ),
  };
}

function expandSet(set: string): string {
  return set
    .replace(/\\n/g, '\n')
    .replace(/\\(.)/g, '$1')
    .replaceAll('[:upper:]', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ')
    .replaceAll('[:lower:]', 'abcdefghijklmnopqrstuvwxyz')
    .replaceAll('[:space:]', ' \t\n')
    .replaceAll('[:digit:]', '0123456789');
}

/** cut, awk, head, tail, sort, uniq …: a part of what they read. Digests and fetched values stay what they are. */
export function part(call: Call, machine: Machine): Outcome | undefined {
  const words = parseWords(call.args, {
    values: [
      '-d',
      '--delimiter',
      '-f',
      '--fields',
      '-c',
      '-b',
      '-F',
      '-v',
      '-n',
      '-t',
      '-k',
      '--output-delimiter',
    ],
  });
  const files =
    call.name === 'awk' || call.name === 'gawk' || call.name === 'mawk'
      ? words.operands.slice(1)
      : words.operands;
  const input = inputOf(call, files, machine);
  const program = words.operands[0] ? (literalOf(words.operands[0]) ?? '') : '';
  if (/awk$/.test(call.name)) {
    if (/tolower/.test(program)) return { stdout: mapText(input, (value) => value.toLowerCase()) };
    if (/toupper/.test(program)) return { stdout: mapText(input, (value) => value.toUpperCase()) };
  }
  const [digest] = handlesOf(input, ['digest']);
  if (digest !== undefined)
    return {
      stdout: {
        alternatives: input.alternatives.map(({ parts, guards }) => ({
          guards,
          parts: parts
            .filter((piece) => typeof piece !== 'string' && piece.origin.kind === 'digest')
            .slice(0, 1),
        })),
      },
    };
  const known = literalOf(input);
  if (known === '' && files.length > 0)
    return { stdout: hole('line', { kind: 'caller', what: 'a file of the workspace' }) };
  if (known !== undefined && /awk$/.test(call.name)) {
    const separator = words.options.get('-F')?.[0];
    const printed =
      words.options.has('-v') || words.options.has('-f')
        ? undefined
        : runAwk(program, known, separator ? literalOf(separator) : undefined);
    if (printed !== undefined) return { stdout: literal(printed) };
    return { stdout: known.trim() === '' ? literal('') : hole('value', { kind: 'tree', file: 'text' }) };
  }
  if (known !== undefined) return { stdout: literal(cutLiteral(call.name, known, words)) };
  const [handle] = handlesOf(input, ['fetched']);
  if (handle !== undefined)
    return {
      stdout: hole(holesOf(input).find(({ origin }) => origin.kind === 'fetched')?.name ?? 'value', {
        kind: 'fetched',
        handle,
      }),
    };
  if (call.stdin === undefined && files.length > 0)
    return { stdout: hole('line', { kind: 'caller', what: call.name }) };
  return { stdout: onlyHoles(input) };
}

/** What is left of a text with holes: its first hole, or the text where it is but one line. */
function onlyHoles(input: Text): Text {
  return {
    ...input,
    alternatives: input.alternatives.map(({ parts, guards }) => ({
      guards,
      parts: parts.length === 1 ? parts : trimNewline(parts),
    })),
  };
}

function trimNewline(parts: readonly Part[]): readonly Part[] {
  const last = parts[parts.length - 1];
  if (typeof last !== 'string' || !last.endsWith('\n')) return parts;
  const kept = last.replace(/\n+$/, '');
  return kept === '' ? parts.slice(0, -1) : [...parts.slice(0, -1), kept];
}

function cutLiteral(name: string, text: string, words: Words): string {
  const { options, flags } = words;
  const lines = text.split('\n').filter((line, at, all) => line !== '' || at < all.length - 1);
  const option = (...names: string[]): string | undefined => {
    for (const key of names) {
      const value = options.get(key)?.[0];
      if (value) return literalOf(value);
    }
    return undefined;
  };
  if (name === 'cut') {
    const delimiter = option('-d', '--delimiter') ?? '\t';
    const [from, to] = (option('-f', '--fields') ?? '').split('-');
    const chars = /^(\d*)(-?)(\d*)$/.exec(option('-c', '-b') ?? '');
    if (from)
      return lines
        .map((line) =>
          line
            .split(delimiter)
            .slice(Number(from) - 1, to === undefined ? Number(from) : to === '' ? undefined : Number(to))
            .join(delimiter),
        )
        .join('\n');
    if (chars?.[0]) {
      const [first, last] = [
        Number(chars[1] || '1'),
        chars[3] ? Number(chars[3]) : chars[2] ? undefined : Number(chars[1]),
      ];
      return lines.map((line) => line.slice(first - 1, last)).join('\n');
    }
    return text;
  }
  const count = Number(option('-n') ?? '10');
  if (name === 'head') return `${lines.slice(0, count).join('\n')}\n`;
  if (name === 'tail') return `${lines.slice(-count).join('\n')}\n`;
  if (name === 'tac') return asLines(lines.reverse());
  if (name === 'uniq' && flags.size === 0) return asLines(lines.filter((line, at) => line !== lines[at - 1]));
  if (name === 'sort' && !options.has('-k') && !options.has('-t')) {
    const compare = hasFlag(words, '-V', '--version-sort', '-n', '--numeric-sort')
      ? new Intl.Collator('en', { numeric: true }).compare
      : (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
    const sorted = lines.sort(compare);
    if (hasFlag(words, '-r', '--reverse')) sorted.reverse();
    return asLines(
      hasFlag(words, '-u', '--unique') ? sorted.filter((line, at) => line !== sorted[at - 1]) : sorted,
    );
  }
  return text;
}

function asLines(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}

/** uname, arch, hostname …: what the runner is. */
export function uname(call: Call): Outcome | undefined {
  const flags = call.args.map((arg) => literalOf(arg) ?? '').join('');
  const machine = call.name === 'arch' || /-[a-z]*[mpi]|--machine/.test(flags);
  if (call.name === 'uname' && /-a/.test(flags))
    return { stdout: hole('uname', { kind: 'platform', what: 'target' }) };
  if (call.name === 'dpkg') return undefined;
  return {
    stdout: machine
      ? hole('arch', { kind: 'platform', what: 'arch' })
      : hole('os', { kind: 'platform', what: 'os' }),
  };
}

/** date, hostname, nproc, id, whoami, seq …: what only the runner knows. */
export function ofRunner(call: Call): Outcome | undefined {
  return { stdout: hole(call.name, { kind: 'runner', what: call.name }) };
}
