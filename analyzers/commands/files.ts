import {
  concat,
  either,
  type Handle,
  handlesOf,
  hole,
  literal,
  literalOf,
  mapText,
  printText,
  type Text,
} from '../../src/effects/text.js';
import { isDataFile, type Machine, type Outcome } from '../machine.js';
import type { Call } from './command.js';
import { hasFlag, optionOf, parseWords } from './words.js';

const BIN = /(^|\/)(bin|sbin|cli-plugins|\.cargo\/bin|tools?)(\/[^/]*)?\/?$/;

/** Folders whose files tell the system what to run: units of systemd and launchd, init and cron jobs, profiles of shells, rules of udev. */
const OF_SYSTEM =
  /(^|\/)(systemd\/(system|user)|Launch(Agents|Daemons)|init\.d|cron\.(d|hourly|daily|weekly|monthly)|profile\.d|udev\/rules\.d)(\/[^/]*)?\/?$/;

/** Says of fetched bytes that are put where the system reads what it runs that they act. */
export function placedForSystem(
  path: Text,
  reads: readonly Handle[],
  call: Pick<Call, 'name' | 'args'>,
  machine: Machine,
): void {
  if (OF_SYSTEM.test(printText(path))) acts(call, reads, machine, 'install');
}

function installed(call: Call, from: Text, machine: Machine, mode: 'install' | 'path' = 'install'): void {
  acts(call, machine.handlesAt(from), machine, mode);
}

/** Says of fetched bytes that a command makes them act. */
function acts(
  { name, args }: Pick<Call, 'name' | 'args'>,
  reads: readonly Handle[],
  machine: Machine,
  mode: 'install' | 'path',
): void {
  if (reads.length > 0)
    machine.emit({ kind: 'run', mode, program: literal(name), argv: args, reads, via: name });
}

/** chmod: a fetched file that becomes executable is installed; a key or a checksum is none, whatever its mode. */
export function chmod(call: Call, machine: Machine): Outcome | undefined {
  const words = call.args.filter(
    (arg) => !/^-[A-Za-z-]+$/.test(literalOf(arg) ?? '') || /^-[rwx]/.test(literalOf(arg) ?? ''),
  );
  const [mode, ...files] = words;
  const executable = /x|[1357]\d*$|^0?[0-7]*[1357]/.test(mode ? (literalOf(mode) ?? 'x') : '');
  if (executable)
    for (const file of files) if (!isDataFile(file)) acts(call, machine.programsAt(file), machine, 'install');
  return { stdout: literal('') };
}

/** cp, mv, ln: the bytes are then there too; into a folder of programs they are installed. */
export function copy(call: Call, machine: Machine): Outcome | undefined {
  const words = parseWords(call.args, { values: ['-t', '--target-directory', '-S', '--suffix'] });
  const folder = optionOf(words, '-t', '--target-directory');
  const sources = folder ? words.operands : words.operands.slice(0, -1);
  const target = folder ?? words.operands[words.operands.length - 1];
  if (!target) return undefined;
  for (const source of sources) {
    machine.copy(source, target);
    if (BIN.test(printText(target))) installed(call, source, machine);
    else placedForSystem(target, machine.handlesAt(source), call, machine);
  }
  return { stdout: literal('') };
}

/** install: copies and sets the mode; what was fetched is installed. */
export function install(call: Call, machine: Machine): Outcome | undefined {
  const words = parseWords(call.args, {
    values: ['-m', '--mode', '-o', '--owner', '-g', '--group', '-t', '--target-directory', '-S'],
  });
  if (hasFlag(words, '-d', '--directory')) return undefined;
  const folder = optionOf(words, '-t', '--target-directory');
  const sources = folder ? words.operands : words.operands.slice(0, -1);
  const target = folder ?? words.operands[words.operands.length - 1];
  for (const source of sources) {
    installed(call, source, machine);
    if (target) machine.copy(source, target);
  }
  return { stdout: literal('') };
}

export function cat(call: Call, machine: Machine): Outcome | undefined {
  const files = call.args.filter((arg) => !/^-./.test(literalOf(arg) ?? ''));
  if (files.length === 0) return { stdout: call.stdin ?? literal('') };
  return {
    stdout: files
      .map((file) => (literalOf(file) === '-' ? (call.stdin ?? literal('')) : readOr(file, machine)))
      .reduce((all, text) => concat(all, text)),
  };
}

function readOr(file: Text, machine: Machine): Text {
  return (
    machine.read(file) ??
    hole(printText(file).split('/').pop() ?? 'file', { kind: 'caller', what: printText(file) })
  );
}

/** tee: writes what it reads to files, and passes it on. */
export function tee(call: Call, machine: Machine): Outcome | undefined {
  const words = parseWords(call.args, { values: [] });
  for (const file of words.operands) {
    if (!call.stdin) continue;
    machine.write(file, call.stdin, hasFlag(words, '-a', '--append'));
    placedForSystem(file, handlesOf(call.stdin, ['fetched', 'file']), call, machine);
  }
  return { stdout: call.stdin ?? literal('') };
}

export function mktemp(_call: Call, machine: Machine): Outcome | undefined {
  // Two temporary files are two files: the place tells them apart.
  const { location } = machine;
  return {
    stdout: concat(
      hole(`mktemp ${location.file}:${location.line}`, { kind: 'runner', what: 'mktemp' }),
      literal('\n'),
    ),
  };
}

/** dirname and basename, as far as the literal end of a path goes. */
export function dirname(call: Call): Outcome | undefined {
  const [path] = call.args.filter((arg) => literalOf(arg) !== '--');
  if (!path) return undefined;
  return {
    stdout: mapText(
      path,
      (value) => (value.includes('/') ? value.replace(/\/+[^/]*\/*$/, '') || '/' : '.'),
      (parts) => {
        const last = parts[parts.length - 1];
        if (typeof last !== 'string')
          return parts.length > 1 ? trimSlash(parts.slice(0, -1)) : [...parts, '/..'];
        const cut = last.replace(/\/+[^/]*\/*$/, '');
        if (!last.includes('/')) return trimSlash(parts.slice(0, -1));
        return cut === '' ? parts.slice(0, -1) : [...parts.slice(0, -1), cut];
      },
    ),
  };
}

function trimSlash(parts: readonly Text['alternatives'][number]['parts'][number][]): typeof parts {
  const last = parts[parts.length - 1];
  if (typeof last !== 'string') return parts;
  const cut = last.replace(/\/[^/]*$/, '');
  return cut === '' ? parts.slice(0, -1) : [...parts.slice(0, -1), cut];
}

export function basename(call: Call): Outcome | undefined {
  const operands = call.args.filter((arg) => !/^-[asz]/.test(literalOf(arg) ?? ''));
  const [path, suffix] = operands;
  if (!path) return undefined;
  const ending = suffix ? (literalOf(suffix) ?? '') : '';
  const last = (value: string): string => {
    const name = value.replace(/\/+$/, '').split('/').pop() ?? value;
    return ending !== '' && name.endsWith(ending) && name !== ending ? name.slice(0, -ending.length) : name;
  };
  return {
    stdout: mapText(path, last, (parts) => {
      for (let at = parts.length - 1; at >= 0; at--) {
        const part = parts[at]!;
        if (typeof part === 'string' && part.includes('/')) {
          const rest = part.slice(part.lastIndexOf('/') + 1);
          return [...(rest === '' ? [] : [rest]), ...parts.slice(at + 1)];
        }
      }
      return parts;
    }),
  };
}

/** realpath and readlink: the path itself. */
export function realpath(call: Call): Outcome | undefined {
  const [path] = call.args.filter((arg) => !/^-./.test(literalOf(arg) ?? ''));
  return path
    ? { stdout: concat(path, literal('\n')), succeeds: { kind: 'constant', value: true } }
    : undefined;
}

/** mkdir, rm, touch and the like: they print nothing. */
export function silent(): Outcome {
  return { stdout: literal('') };
}

/** ls: the files that were fetched, where it lists them; of others only the runner knows. */
export function list(call: Call, machine: Machine): Outcome | undefined {
  const paths = call.args.filter((arg) => !/^-./.test(literalOf(arg) ?? ''));
  const handles = [...new Set(paths.flatMap((path) => machine.handlesAt(path)))].slice(0, 4);
  return {
    stdout:
      handles.length > 0
        ? either(...handles.map((handle) => hole('file', { kind: 'file', handle })))
        : hole('ls', { kind: 'runner', what: 'ls' }),
  };
}

/** base64 -d, xxd -r: literals are decoded, so that a hidden program is read. */
export function decode(call: Call, machine: Machine): Outcome | undefined {
  const words = parseWords(call.args, { values: ['-w', '--wrap', '-c', '-s', '-l'] });
  const input =
    words.operands[0] && literalOf(words.operands[0]) !== '-' ? machine.read(words.operands[0]) : call.stdin;
  if (!input) return undefined;
  const decodes = hasFlag(words, '-d', '-D', '--decode', '-r', '-revert');
  const known = literalOf(input);
  if (!decodes || known === undefined)
    return {
      stdout: handlesOf(input).length > 0 ? input : hole('encoded', { kind: 'unknown', why: call.name }),
    };
  const bytes = Buffer.from(
    call.name === 'xxd' ? known.replace(/\s+/g, '') : known,
    call.name === 'xxd' ? 'hex' : 'base64',
  );
  return { stdout: literal(bytes.toString('utf8')) };
}
