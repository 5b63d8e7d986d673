import { canHold } from '../../src/effects/condition.js';
import type { GitRef } from '../../src/effects/effect.js';
import {
  concat,
  handlesOf,
  hole,
  holesOf,
  literal,
  literalOf,
  mapText,
  printText,
  type Text,
  textKey,
} from '../../src/effects/text.js';
import { repositoryOf } from '../../src/refs/forge.js';
import { isFullSha } from '../../src/refs/uses.js';
import type { Machine, Outcome } from '../machine.js';
import type { Call } from './command.js';
import { optionOf, parseWords } from './words.js';

/** What the hole for the output of `brew --repository` stands for. */
export const BREW_REPOSITORY = 'brew --repository';

const GLOBAL_VALUES = ['-C', '-c', '--git-dir', '--work-tree', '--exec-path', '--namespace'];
const CLONE_VALUES = [
  '-b',
  '--branch',
  '--depth',
  '-o',
  '--origin',
  '--filter',
  '-j',
  '--jobs',
  '--reference',
  '--template',
  '-c',
  '--config',
  '--shallow-since',
  '--separate-git-dir',
  '-u',
  '--revision',
];

/** git: clones and fetches of other people's code. What happens in the caller's own checkout is the caller's. */
export function git(call: Call, machine: Machine): Outcome | undefined {
  const outer = parseWords(call.args, { values: GLOBAL_VALUES, stopAtOperand: true });
  const [verbWord, ...rest] = outer.operands;
  const verb = verbWord ? (literalOf(verbWord) ?? '') : '';
  const folder = optionOf(outer, '-C');
  const within = <T>(body: () => T): T => {
    const { cwd } = machine.state;
    if (folder)
      machine.state.cwd =
        /^[/~]/.test(printText(folder)) || holesOf(folder).length > 0
          ? folder
          : concat(cwd, literal('/'), folder);
    try {
      return body();
    } finally {
      machine.state.cwd = cwd;
    }
  };
  switch (verb) {
    case 'clone':
      return within(() => clone(rest, machine));
    case 'checkout':
    case 'switch':
    case 'reset':
    case 'pull':
    case 'fetch':
    case 'merge':
      return within(() => move(verb, rest, machine));
    case 'remote':
      return within(() => remote(rest, machine));
    case 'ls-remote': {
      const words = parseWords(rest, { values: ['--sort', '-o', '--upload-pack'] });
      const [url] = words.operands;
      if (!url || isOwn(url)) return asked(verb, rest, machine);
      const handle = machine.emit({
        kind: 'resolve',
        what: concat(url, literal(' (git ls-remote)')),
        via: 'git ls-remote',
      });
      return { stdout: hole('ref', { kind: 'fetched', handle }) };
    }
    case 'submodule':
      return undefined;
    case 'archive': {
      const words = parseWords(rest, { values: ['--remote', '--format', '--prefix', '-o', '--output'] });
      const url = optionOf(words, '--remote');
      if (!url) return undefined;
      const [ref] = words.operands;
      const handle = machine.emit({
        kind: 'git-ref',
        url,
        ...(ref ? { ref } : {}),
        via: 'git archive --remote',
      });
      return { stdout: hole('archive', { kind: 'fetched', handle }) };
    }
    default:
      return within(() => asked(verb, rest, machine));
  }
}

/** Verbs that print what the remote had when it was fetched: its tags, branches and commits. */
const OF_REMOTE =
  /^(tag|describe|for-each-ref|rev-list|rev-parse|show-ref|ls-remote|ls-tree|log|show|branch|cat-file|name-rev)$/;

/** What a query prints: of a clone of other people's code it is of that remote, else of the caller's checkout. */
function asked(verb: string, args: readonly Text[], machine: Machine): Outcome {
  const clone = OF_REMOTE.test(verb) ? cloneAt(machine.state.cwd, machine) : undefined;
  // The commit that is there, which says what all of it is.
  if (
    clone &&
    clone.owner !== 'caller' &&
    verb === 'rev-parse' &&
    args.some((arg) => literalOf(arg) === 'HEAD')
  )
    return { stdout: hole('HEAD', { kind: 'digest', handle: clone.id }) };
  const name = /^(tag|describe)$/.test(verb) ? 'tag' : verb === 'ls-remote' ? 'ref' : verb || 'git';
  return {
    stdout:
      clone && clone.owner !== 'caller'
        ? hole(name, { kind: 'fetched', handle: clone.id })
        : hole(name, { kind: 'caller', what: `git ${verb}` }),
  };
}

/** A remote that is no address of its own: `origin`, or built of the caller's repository alone. */
function isOwn(url: Text): boolean {
  return url.alternatives.every(({ parts }) => {
    const printed = parts.map((part) => (typeof part === 'string' ? part : '')).join('');
    if (/^[\w-]+$/.test(printed)) return true;
    const owned = parts.some((part) => typeof part !== 'string' && part.origin.kind === 'caller');
    return owned && !/[^/]+\/[^/]+(\.git)?$/.test(printed.replace(/^\w+:\/\/[^/]*@?[^/]*\/?/, ''));
  });
}

/** The pseudo file that remembers, for a folder, which clone is in it. */
function cloneFile(folder: Text): Text {
  return concat(folder, literal('/.git/pindrift-clone'));
}

function clone(args: readonly Text[], machine: Machine): Outcome | undefined {
  const words = parseWords(args, { values: CLONE_VALUES });
  const [url, target] = words.operands;
  if (!url) return undefined;
  const named = optionOf(words, '-b', '--branch');
  const ref = named ?? optionOf(words, '--revision');
  const handle = machine.emit({
    kind: 'git-ref',
    url,
    ...(ref ? { ref } : {}),
    ...(named ? { named: true as const } : {}),
    ...(isOwn(url) ? { owner: 'caller' as const } : {}),
    via: 'git clone',
  });
  const folder =
    target ??
    mapText(
      url,
      (value) =>
        value
          .replace(/\/+$/, '')
          .replace(/\.git$/, '')
          .split('/')
          .pop() ?? 'repository',
      (parts) =>
        parts.slice(-1).map((part) =>
          typeof part === 'string'
            ? (part
                .replace(/\.git$/, '')
                .split('/')
                .pop() ?? part)
            : part,
        ),
    );
  const path = hasAbsolute(folder) ? folder : concat(machine.state.cwd, literal('/'), folder);
  machine.place(path, [handle]);
  machine.write(cloneFile(path), hole('clone', { kind: 'file', handle }));
  rememberOrigin(path, url, machine);
  atCommit(url, ref, path, machine);
  return { stdout: literal('') };
}

/** A checkout at a full SHA: what it holds is known. */
function atCommit(url: Text, ref: Text | undefined, folder: Text, machine: Machine): void {
  const sha = ref && literalOf(ref);
  const repository = repositoryOf(literalOf(url) ?? '');
  if (repository && sha !== undefined && isFullSha(sha))
    machine.mountCommit(folder, { ...repository, sha: sha.toLowerCase() });
}

function hasAbsolute(path: Text): boolean {
  return path.alternatives.some(({ parts }) => typeof parts[0] !== 'string' || /^[/~]/.test(parts[0]));
}

/** A ref that is fetched or checked out in a clone: from then on the clone is at that ref. */
function move(verb: string, args: readonly Text[], machine: Machine): Outcome | undefined {
  const words = parseWords(args, {
    values: [
      '-b',
      '-B',
      '--depth',
      '-c',
      '--detach-at',
      '--upload-pack',
      '-j',
      '--filter',
      '--refmap',
      '-o',
      '--shallow-since',
      '-s',
      '-X',
      '-m',
      '--strategy',
    ],
  });
  const clones = clonesIn(machine.state.cwd, machine);
  const [known] = clones;
  const operands = words.operands;
  const first = operands[0];
  if (!known) {
    // In the caller's checkout: another repository's address, or a remote that was added, is foreign code.
    const url = verb === 'fetch' || verb === 'pull' ? fetchedFrom(first, machine) : undefined;
    if (!url || isOwn(url)) {
      const added = verb === 'reset' || verb === 'checkout' ? remoteOf(first, machine) : undefined;
      if (added) emitMove(added.url, added.ref, machine);
      return undefined;
    }
    const handle = machine.emit({
      kind: 'git-ref',
      url,
      ...(operands[1] ? { ref: operands[1] } : {}),
      via: `git ${verb}`,
    });
    machine.place(machine.state.cwd, [handle]);
    machine.write(cloneFile(machine.state.cwd), hole('clone', { kind: 'file', handle }));
    atCommit(url, operands[1], machine.state.cwd, machine);
    return undefined;
  }
  const ref =
    verb === 'fetch' || verb === 'pull' || verb === 'merge' ? operands[1] : operands[operands.length - 1];
  const revision = ref && printText(ref);
  if (!ref || revision === 'FETCH_HEAD' || revision === 'HEAD') return undefined;
  if (verb === 'checkout' && words.flags.has('--')) return undefined;
  // Nothing of the clone ran before this ref was chosen: what counts is the ref that is checked out.
  const ran = (clone: GitRef): boolean =>
    machine.effects.some((effect) => effect.kind === 'run' && effect.reads.includes(clone.id));
  const sameWay = (clone: GitRef): boolean => clone.guards.length >= machine.guards.length;
  const here = clones.filter((clone) => canHold([...clone.guards, ...machine.guards]));
  const others = here.filter((clone) => ran(clone) || !sameWay(clone));
  for (const clone of here)
    if (!others.includes(clone))
      machine.effects[machine.effects.indexOf(clone)] = { ...clone, ref: stripRemote(ref) };
  if (others.length > 0 || here.length === 0) emitMove((others[0] ?? known).url, stripRemote(ref), machine);
  atCommit(known.url, ref, machine.state.cwd, machine);
  return undefined;
}

function emitMove(url: Text, ref: Text, machine: Machine): void {
  const handle = machine.emit({ kind: 'git-ref', url, ref, via: 'git checkout' });
  machine.place(machine.state.cwd, [handle]);
}

function stripRemote(ref: Text): Text {
  const strip = (value: string): string => value.replace(/^(refs\/(heads|tags)|origin|upstream)\//, '');
  return mapText(ref, strip, ([first, ...rest]) =>
    typeof first === 'string' ? [strip(first), ...rest].filter((part) => part !== '') : [first!, ...rest],
  );
}

function remote(args: readonly Text[], machine: Machine): Outcome | undefined {
  const [verb, name, url] = parseWords(args, { values: ['-t', '-m'] }).operands;
  if (verb && /^(add|set-url)$/.test(printText(verb)) && name && url)
    machine.write(concat(machine.state.cwd, literal(`/.git/remotes/${printText(name)}`)), url);
  return undefined;
}

/** The clone that a folder is, or is in, as it was made or last moved; not one around a repository that was set up there. */
function cloneAt(folder: Text, machine: Machine): GitRef | undefined {
  return clonesIn(folder, machine)[0];
}

/** The same, with those that are there on other paths. */
function clonesIn(folder: Text, machine: Machine): GitRef[] {
  const own = machine.written(cloneFile(folder));
  const isApart = !own && machine.written(concat(folder, literal('/.git/remotes/origin'))) !== undefined;
  const handles = own ? handlesOf(own) : isApart ? [] : machine.handlesAt(cloneFile(folder));
  return handles.length === 0
    ? []
    : machine.effects.filter(
        (effect): effect is GitRef => effect.kind === 'git-ref' && handles.includes(effect.id),
      );
}

/** Where `git fetch` and `git pull` fetch from: an address, a remote that was added, or what a clone of the runner was made from. */
function fetchedFrom(remote: Text | undefined, machine: Machine): Text | undefined {
  const address = remote && addressOf(remote, machine);
  if (address && !/^[\w-]+$/.test(printText(address))) return address;
  return originOf(machine.state.cwd, machine) ?? address;
}

/** What is cloned into the folder on another path, or what a clone of the runner was made from. */
function originOf(folder: Text, machine: Machine): Text | undefined {
  const own = originOnRunner(folder);
  return own && (clonesOf(machine).get(machine.pathKeys(folder)[0] ?? '') ?? own);
}

/** Where clones were made from on any path, by the key of their folder: one that is there already is of the same repository. */
const clones = new WeakMap<Machine, Map<string, Text>>();

function clonesOf(machine: Machine): Map<string, Text> {
  const known = clones.get(machine) ?? new Map<string, Text>();
  clones.set(machine, known);
  return known;
}

/** Remembers what is cloned into a folder; a clone that was fetched there before, on another path, is of the same repository. */
function rememberOrigin(folder: Text, url: Text, machine: Machine): void {
  for (const key of machine.pathKeys(folder)) clonesOf(machine).set(key, url);
  const unnamed = originOnRunner(folder);
  if (!unnamed) return;
  for (const [at, effect] of machine.effects.entries())
    if (effect.kind === 'git-ref' && textKey(effect.url) === textKey(unnamed))
      machine.effects[at] = { ...effect, url };
}

/** Where the runner images have vcpkg (https://github.com/actions/runner-images). */
const VCPKG_ON_RUNNER = /^(?:\{VCPKG_INSTALLATION_ROOT\}|\/usr\/local\/share\/vcpkg|[Cc]:[\\/]vcpkg)[\\/]?$/;

/**
 * What a clone that the runner has, outside of the caller's checkout, was made from: `brew --repository` is one of Homebrew/brew, its taps
 * are of https://docs.brew.sh/Taps. undefined where the folder may be the caller's.
 */
function originOnRunner(folder: Text): Text | undefined {
  const [{ parts } = { parts: [] }, ...others] = folder.alternatives;
  const [first, ...rest] = parts;
  if (others.length > 0 || first === undefined) return undefined;
  if (VCPKG_ON_RUNNER.test(printText(folder))) return literal('https://github.com/microsoft/vcpkg');
  if (typeof first === 'string')
    return /^\/(?!github\b|__w\b|$)\w/.test(first) ? concat(literal('origin of '), folder) : undefined;
  if (first.origin.kind !== 'runner' || /^(temp|PWD)$/.test(first.origin.what)) return undefined;
  if (first.origin.what !== BREW_REPOSITORY) return concat(literal('origin of '), folder);
  const below = /^(?:\/Library\/Taps\/([\w-]+)\/(homebrew-[\w-]+))?\/?$/.exec(
    printText({ alternatives: [{ parts: rest, guards: [] }] }),
  );
  return below
    ? literal(
        `https://github.com/${below[1] === undefined || below[1] === 'homebrew' ? 'Homebrew' : below[1]}/${below[2] ?? 'brew'}`,
      )
    : undefined;
}

function addressOf(word: Text, machine: Machine): Text {
  return (
    machine.state.files.get(
      machine.pathKeys(concat(machine.state.cwd, literal(`/.git/remotes/${printText(word)}`)))[0] ?? '',
    ) ?? word
  );
}

/** `upstream/main` where upstream was added by `git remote add`. */
function remoteOf(word: Text | undefined, machine: Machine): { url: Text; ref: Text } | undefined {
  const match = word && /^([\w-]+)\/(.+)$/.exec(literalOf(word) ?? '');
  if (!match) return undefined;
  const url = machine.state.files.get(
    machine.pathKeys(concat(machine.state.cwd, literal(`/.git/remotes/${match[1]}`)))[0] ?? '',
  );
  return url ? { url, ref: literal(match[2]!) } : undefined;
}
