import { concat, hole, literal, literalOf, printText, type Text } from '../../src/effects/text.js';
import type { Machine, Outcome } from '../machine.js';
import type { Call, Command } from './command.js';
import { hasFlag, optionOf, parseWords } from './words.js';

/** How a tool replaces itself: by its newest version, or by the one it is given. */
interface SelfUpdate {
  /** The words of the command line, one spelling or several. */
  readonly words: readonly string[];
  /** The repository whose releases it fetches; a tool without one is a package of a registry. */
  readonly releases?: string;
  /** It puts the new one into a folder of its own, not in its place. */
  readonly isElsewhere?: true;
}

const SELF_UPDATES: Readonly<Record<string, SelfUpdate>> = {
  aqua: { words: ['update-aqua'], releases: 'aquaproj/aqua', isElsewhere: true },
  bun: { words: ['upgrade'], releases: 'oven-sh/bun' },
  deno: { words: ['upgrade'], releases: 'denoland/deno' },
  devbox: { words: ['version update'], releases: 'jetify-com/devbox' },
  flyctl: { words: ['version upgrade', 'version update'], releases: 'superfly/flyctl' },
  mise: { words: ['self-update'], releases: 'jdx/mise' },
  moon: { words: ['upgrade'], releases: 'moonrepo/moon' },
  pixi: { words: ['self-update'], releases: 'prefix-dev/pixi' },
  proto: { words: ['upgrade', 'up'], releases: 'moonrepo/proto' },
  rye: { words: ['self update'], releases: 'astral-sh/rye' },
  stack: { words: ['upgrade'], releases: 'commercialhaskell/stack' },
  uv: { words: ['self update'], releases: 'astral-sh/uv' },
  composer: { words: ['self-update', 'selfupdate'] },
  flutter: { words: ['upgrade'] },
  ghcup: { words: ['upgrade'] },
  juliaup: { words: ['self update'] },
  micromamba: { words: ['self-update'] },
  pdm: { words: ['self update'] },
  pnpm: { words: ['self-update'] },
  poetry: { words: ['self update'] },
};

const VERSION_OPTIONS = ['--version', '--binary-version'];

/** The commands, each of which does what it did before unless it is told to replace itself. */
export function thatUpdateThemselves(commands: Readonly<Record<string, Command>>): Record<string, Command> {
  return Object.fromEntries(
    Object.entries(SELF_UPDATES).map(([name, update]) => [name, updatesItself(update, commands[name])]),
  );
}

function updatesItself(update: SelfUpdate, otherwise: Command | undefined): Command {
  return (call, machine) => {
    const words = parseWords(call.args, { values: [...VERSION_OPTIONS, '--resolver', '--snapshot'] });
    const spelling = update.words.find((line) =>
      line.split(' ').every((verb, at) => words.operands[at] && literalOf(words.operands[at]) === verb),
    );
    if (spelling === undefined) return otherwise?.(call, machine);
    if (hasFlag(words, '--dry-run', '--check', '-h', '--help')) return { stdout: literal('') };
    const version = optionOf(words, ...VERSION_OPTIONS) ?? words.operands[spelling.split(' ').length];
    return update.releases === undefined
      ? fromRegistry(call, spelling, version, machine)
      : fromReleases(call, spelling, update, version, machine);
  };
}

function fromRegistry(call: Call, spelling: string, version: Text | undefined, machine: Machine): Outcome {
  machine.emit({
    kind: 'install',
    ecosystem: 'other',
    command: `${call.name} ${spelling}`,
    spec: version ?? literal(call.name),
    ...(version ? { version } : {}),
    via: `${call.name} ${spelling}`,
  });
  return { stdout: literal('') };
}

function fromReleases(
  call: Call,
  spelling: string,
  { releases, isElsewhere }: SelfUpdate,
  version: Text | undefined,
  machine: Machine,
): Outcome {
  const address = literal(`https://github.com/${releases}/releases/`);
  const url = version
    ? concat(address, literal('download/'), version)
    : concat(address, literal('latest/download'));
  const handle = machine.emit({ kind: 'fetch', url, via: `${call.name} ${spelling}` });
  // From then on the file is what came: it can be checked before it runs again.
  if (!isElsewhere && /[/\\]/.test(printText(call.program)))
    machine.write(call.program, hole(call.name, { kind: 'file', handle }));
  else
    machine.emit({
      kind: 'run',
      mode: 'install',
      program: call.program,
      argv: call.args,
      reads: [handle],
      via: `${call.name} ${spelling}`,
    });
  return { stdout: literal('') };
}
