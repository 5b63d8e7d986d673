import { literal, literalOf, ofAlternative, printText, type Text } from '../../src/effects/text.js';
import type { Machine } from '../machine.js';
import type { Command } from './command.js';
import { requestPackages } from './packages.js';
import { hasFlag, optionsOf, parseWords } from './words.js';

const VALUES = [
  ...['--switch', '--root', '-j', '--jobs', '--color', '--confirm-level', '--solver', '--criteria'],
  ...['--packages', '--repositories', '--repos', '--rank', '--description', '--deps-only', '-k', '--kind'],
  ...[
    '-c',
    '--compiler',
    '--comp',
    '--shell',
    '--dot-profile',
    '--cygwin-location',
    '--cygwin-local-install',
  ],
];

/** Packages, `name.version`; a list that commas join is several. */
function packages(specs: readonly Text[], command: string, machine: Machine): void {
  for (const spec of specs) {
    const names = literalOf(spec)?.split(',').map(literal) ?? [spec];
    requestPackages(names, { ecosystem: 'opam', command }, '.', machine);
  }
}

/** A repository of package descriptions, which are the scripts that build them, or the sources of a package: where it has an address. */
function source(address: Text, command: string, machine: Machine): void {
  for (const { parts, guards } of address.alternatives) {
    const one = ofAlternative({ parts, guards: [] });
    const printed = printText(one);
    machine.under(guards, () => {
      const git = /^(?:git\+)?((?:https?|ssh|git):\/\/[^#]+|git@[^#]+?)(?:#(.+))?$/.exec(printed);
      if (!git) return;
      if (/^git|\.git(?:#|$)/.test(printed))
        machine.emit({
          kind: 'git-ref',
          url: literal(git[1]!),
          ...(git[2] ? { ref: literal(git[2]) } : {}),
          via: command,
        });
      else requestPackages([one], { ecosystem: 'opam', command }, 'none', machine);
    });
  }
}

/** https://opam.ocaml.org/doc/man: packages, switches (the compiler is one), repositories, and pins. */
export const opam: Command = (call, machine) => {
  const dashes = call.args.findIndex((arg) => literalOf(arg) === '--');
  const words = parseWords(dashes < 0 ? call.args : call.args.slice(0, dashes), { values: VALUES });
  const [verb, ...operands] = words.operands;
  const name = verb ? literalOf(verb) : undefined;
  const nouns = operands.map((operand) => literalOf(operand) ?? '');
  const command = `opam ${name}`;
  switch (name) {
    case 'install':
    case 'reinstall':
      packages(operands, command, machine);
      break;
    case 'switch': {
      if (nouns[0] !== 'create' || hasFlag(words, '--empty')) break;
      const [, place, ...compilers] = operands;
      const given = [...compilers, ...optionsOf(words, '--packages')];
      packages(given.length > 0 || !place ? given : [place], 'opam switch create', machine);
      break;
    }
    case 'init': {
      const address = operands.find((operand) => /:\/\//.test(printText(operand)));
      if (address) source(address, command, machine);
      if (hasFlag(words, '--bare')) break;
      const compilers = optionsOf(words, '-c', '--compiler', '--comp');
      packages(compilers.length > 0 ? compilers : [literal('ocaml')], command, machine);
      break;
    }
    case 'repository':
    case 'repo':
    case 'remote':
      if ((nouns[0] === 'add' || nouns[0] === 'set-url') && operands[2])
        source(operands[2], `${command} ${nouns[0]}`, machine);
      break;
    case 'pin': {
      const target = operands.at(-1);
      if (target) source(target, 'opam pin', machine);
      break;
    }
    case 'exec':
      return machine.run(dashes < 0 ? operands : call.args.slice(dashes + 1));
    default:
      return undefined;
  }
  return { stdout: literal('') };
};
