import {
  concat,
  hole,
  holesOf,
  literal,
  literalOf,
  mapText,
  printText,
  type Text,
} from '../../src/effects/text.js';
import { repositoryOf } from '../../src/refs/forge.js';
import { isFullSha } from '../../src/refs/uses.js';
import type { Machine, Outcome } from '../machine.js';
import type { Call } from './command.js';
import { hasFlag, optionOf, parseWords } from './words.js';

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
      if (!url || isOwn(url)) return { stdout: hole('ref', { kind: 'caller', what: 'git ls-remote' }) };
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
      return { stdout: hole(verb || 'git', { kind: 'caller', what: `git ${verb}` }) };
  }
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
  const ref = optionOf(words, '-b', '--branch', '--revision');
  const handle = machine.emit({
    kind: 'git-ref',
    url,
    ...(ref ? { ref } : {}),
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
  const handles = machine.handlesAt(cloneFile(machine.state.cwd));
  const index = machine.effects.findIndex(
    (effect) => effect.kind === 'git-ref' && handles.includes(effect.id),
  );
  const known = index === -1 ? undefined : machine.effects[index];
  const operands = words.operands;
  const first = operands[0];
  if (known?.kind !== 'git-ref') {
    // In the caller's checkout: another repository's address, or a remote that was added, is foreign code.
    const url = verb === 'fetch' || verb === 'pull' ? first && addressOf(first, machine) : undefined;
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
  if (!ref || revision === 'FETCH_HEAD' || revision === 'HEAD' || hasFlag(words, '-b', '-B'))
    return undefined;
  if (verb === 'checkout' && words.flags.has('--')) return undefined;
  // Nothing of the clone ran before this ref was chosen: what counts is the ref that is checked out.
  const ran = machine.effects.some((effect) => effect.kind === 'run' && effect.reads.includes(known.id));
  const sameWay = known.guards.length >= machine.guards.length;
  if (!ran && sameWay) machine.effects[index] = { ...known, ref: stripRemote(ref) };
  else emitMove(known.url, stripRemote(ref), machine);
  atCommit(known.url, ref, machine.state.cwd, machine);
  return undefined;
}

function emitMove(url: Text, ref: Text, machine: Machine): void {
  const handle = machine.emit({ kind: 'git-ref', url, ref, via: 'git checkout' });
  machine.place(machine.state.cwd, [handle]);
}

function stripRemote(ref: Text): Text {
  return mapText(ref, (value) => value.replace(/^(refs\/(heads|tags)|origin|upstream)\//, ''));
}

function remote(args: readonly Text[], machine: Machine): Outcome | undefined {
  const [verb, name, url] = parseWords(args, { values: ['-t', '-m'] }).operands;
  if (verb && /^(add|set-url)$/.test(printText(verb)) && name && url)
    machine.write(concat(machine.state.cwd, literal(`/.git/remotes/${printText(name)}`)), url);
  return undefined;
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
