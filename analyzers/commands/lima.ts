import { parse } from 'yaml';
import { concat, literal, literalOf, type Part, printText, type Text } from '../../src/effects/text.js';
import type { Machine } from '../machine.js';
import type { Command } from './command.js';
import { inside } from './containers.js';
import { optionOf, parseWords } from './words.js';

const VALUES = [
  ...['--name', '--timeout', '--arch', '--cpus', '--memory', '--disk', '--containerd', '--set', '--network'],
  ...['--mount', '--mount-type', '--vm-type', '--dns', '--log-level', '--log-format', '--workdir'],
];

const MAX_VARIANTS = 16;

interface Instance {
  readonly images?: readonly { readonly location?: string; readonly digest?: string }[];
  readonly provision?: readonly { readonly script?: string }[];
}

/**
 * https://lima-vm.io/docs/reference/limactl_start: a virtual machine as a YAML file says, which boots an image and runs scripts.
 * The file is named, or is that of the instance.
 */
export const limactl: Command = (call, machine) => {
  const words = parseWords(call.args, { values: VALUES });
  const [verb, operand] = words.operands;
  const command = `limactl ${verb ? (literalOf(verb) ?? '') : ''}`;
  if (command !== 'limactl start' && command !== 'limactl create') return undefined;
  const printed = operand ? printText(operand) : '';
  if (operand && /^https?:/.test(printed)) {
    boot(operand, command, machine);
    return { stdout: literal('') };
  }
  const isFile = /\.ya?ml$|\//.test(printed);
  const name = optionOf(words, '--name') ?? operand ?? literal('default');
  const home = machine.hasEnv('LIMA_HOME')
    ? machine.env('LIMA_HOME')
    : concat(machine.env('HOME'), literal('/.lima'));
  const file = operand && isFile ? operand : concat(home, literal('/'), name, literal('/lima.yaml'));
  const content = machine.read(file);
  for (const { parts, guards } of content?.alternatives.slice(0, MAX_VARIANTS) ?? [])
    machine.under(guards, () => instance(parts, command, machine));
  return { stdout: literal('') };
};

/** What the parts of the file say: an image that no digest fixes is booted, and the scripts run in a machine of their own. */
function instance(parts: readonly Part[], command: string, machine: Machine): void {
  let said: Instance | null;
  try {
    said = parse(
      parts.map((part, at) => (typeof part === 'string' ? part : `\u{e000}${at}\u{e001}`)).join(''),
    );
  } catch {
    machine.opaque(`${command}: a file that is no YAML is not analysed`);
    return;
  }
  for (const { location, digest } of listed(said?.images))
    if (typeof location === 'string' && !digest) boot(filled(location, parts), command, machine);
  inside(() => {
    for (const { script } of listed(said?.provision)) {
      if (typeof script !== 'string') continue;
      machine.interpret({ language: 'shell', interpreter: 'sh', text: filled(script, parts), args: [] });
    }
  }, machine);
}

function listed<T>(list: readonly T[] | undefined): readonly NonNullable<T>[] {
  return Array.isArray(list) ? list.filter((one) => typeof one === 'object' && one !== null) : [];
}

/** The text with the holes of the file where they stood. */
function filled(text: string, parts: readonly Part[]): Text {
  const pieces = text.split(/\u{e000}(\d+)\u{e001}/u);
  const own = pieces.map((piece, at): Part => (at % 2 === 0 ? piece : parts[Number(piece)]!));
  return { alternatives: [{ parts: own.filter((part) => part !== ''), guards: [] }] };
}

function boot(url: Text, command: string, machine: Machine): void {
  const handle = machine.emit({ kind: 'fetch', url, via: command });
  machine.emit({
    kind: 'run',
    mode: 'execute',
    program: literal(command),
    argv: [url],
    reads: [handle],
    via: command,
  });
}
