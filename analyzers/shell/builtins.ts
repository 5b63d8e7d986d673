import { type Condition, guard, guardNot } from '../../src/effects/condition.js';
import { LineIndex } from '../../src/effects/location.js';
import {
  concat,
  either,
  guarded,
  handlesOf,
  hole,
  literal,
  literalOf,
  mapText,
  printText,
  type Text,
} from '../../src/effects/text.js';
import {
  evaluateText,
  FAILURE,
  type Flow,
  on,
  runSource,
  runWords,
  SUCCESS,
  statusOfText,
} from './interpret.js';
import { declareLocal, print, type Session } from './session.js';
import { testWords } from './test.js';
import { splitFields } from './text-operations.js';

type Builtin = (args: readonly Text[], session: Session) => Flow;

function leave(session: Session, kind: 'returns' | 'breaks', status: Condition, again = false): void {
  session[kind].push({
    state: session.machine.fork(),
    guards: session.machine.guards,
    stdout: session.stdout,
    status,
    ...(again ? { again } : {}),
  });
}

/** Ends the process; where that is no failure, what it did stays. */
function leaveProcess(session: Session, status: Condition): void {
  const { machine, stdout } = session;
  const failed = status.kind === 'constant' && !status.value;
  session.exits.push({
    guards: machine.guards,
    stdout,
    status,
    ...(failed ? {} : { state: machine.fork() }),
  });
}

const assignAll: Builtin = (args, session) => {
  for (const arg of args) {
    const known = literalOf(arg);
    if (known?.startsWith('-')) continue;
    const [first] = arg.alternatives[0]?.parts ?? [];
    const name = typeof first === 'string' ? /^(\w+)\+?=/.exec(first) : undefined;
    if (name) {
      const value = mapText(
        arg,
        (text) => text.slice(name[0].length),
        (parts) =>
          [(parts[0] as string).slice(name[0].length), ...parts.slice(1)].filter((part) => part !== ''),
      );
      const old = name[0].includes('+') ? session.machine.state.env.get(name[1]!) : undefined;
      session.machine.state.env.set(name[1]!, old ? concat(old, value) : value);
    }
  }
  return on();
};

const local: Builtin = (args, session) => {
  for (const arg of args) {
    const name = literalOf(arg);
    const [first] = arg.alternatives[0]?.parts ?? [];
    const declared = typeof first === 'string' ? /^[A-Za-z_]\w*/.exec(first)?.[0] : undefined;
    if (declared !== undefined) declareLocal(declared, session);
    // A bare `local x` is empty until it is assigned.
    if (name && /^\w+$/.test(name) && !session.machine.state.arrays.has(name))
      session.machine.state.env.set(name, literal(''));
  }
  return assignAll(args, session);
};

/** `declare -g` in a function declares for the whole script. */
const declare: Builtin = (args, session) =>
  args.some((arg) => /^-[a-zA-Z]*g/.test(literalOf(arg) ?? ''))
    ? assignAll(args, session)
    : local(args, session);

const echo: Builtin = (args, session) => {
  let words = [...args];
  let [newline, escapes] = [true, false];
  while (words[0]) {
    const flag = literalOf(words[0]);
    if (flag === undefined || !/^-[neE]+$/.test(flag)) break;
    if (flag.includes('n')) newline = false;
    if (flag.includes('e')) escapes = true;
    words = words.slice(1);
  }
  const text = words.reduce<Text>(
    (all, word, at) => (at === 0 ? word : concat(all, literal(' '), word)),
    literal(''),
  );
  const shown = escapes
    ? mapText(text, unescapeText, (parts) =>
        parts.map((part) => (typeof part === 'string' ? unescapeText(part) : part)),
      )
    : text;
  // The names of all files of the folder are not known; a pattern of some names stands for them.
  const names =
    literalOf(shown) === '*' ? hole('files', { kind: 'unknown', why: 'the files of the folder' }) : shown;
  print(session, newline ? concat(names, literal('\n')) : names);
  return on();
};

/** The escapes of `echo -e`, `printf` and `$'…'`. */
export function unescapeText(text: string): string {
  return text.replace(
    /\\(n|t|r|\\|e|x[0-9a-fA-F]{1,2}|0?[0-7]{1,3}|u[0-9a-fA-F]{1,4})/g,
    (_, code: string) => {
      const simple: Record<string, string> = { n: '\n', t: '\t', r: '\r', '\\': '\\', e: '\u001b' };
      if (simple[code] !== undefined) return simple[code];
      return String.fromCharCode(
        /^[xu]/.test(code) ? Number.parseInt(code.slice(1), 16) : Number.parseInt(code, 8),
      );
    },
  );
}

const printf: Builtin = (args, session) => {
  let words = [...args];
  let target: string | undefined;
  if (words[0] && literalOf(words[0]) === '-v') {
    target = words[1] ? literalOf(words[1]) : undefined;
    words = words.slice(2);
  }
  if (words[0] && literalOf(words[0]) === '--') words = words.slice(1);
  const [format, ...values] = words;
  const known = format && literalOf(format);
  if (!format) return on();
  let text: Text;
  if (known === undefined) text = values.reduce((all, value) => concat(all, value), format);
  else {
    text = literal('');
    const pieces = unescapeText(known).split(/(%%|%[-+ #0]*\d*(?:\.\d+)?[sdiuxXobqcf])/);
    const slots = pieces.filter((piece) => /^%[^%]/.test(piece)).length;
    let next = 0;
    // The format is used again until all arguments are.
    do {
      for (const piece of pieces) {
        if (piece === '%%') text = concat(text, literal('%'));
        else if (/^%[^%]/.test(piece)) text = concat(text, values[next++] ?? literal(''));
        else text = concat(text, literal(piece));
      }
    } while (slots > 0 && next < values.length && next < 50);
  }
  if (target !== undefined) session.machine.state.env.set(target, text);
  else print(session, text);
  return on();
};

const set: Builtin = (args, session) => {
  const words = args.map((arg) => literalOf(arg));
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === '--') {
      session.positional = args.slice(at + 1);
      return on();
    }
    if (word === undefined || !/^[-+]/.test(word)) {
      session.positional = args.slice(at);
      return on();
    }
    const enable = word.startsWith('-');
    if (word === '-o' || word === '+o') {
      if (words[++at] === 'errexit') session.errexit = enable;
    } else {
      if (word.includes('e')) session.errexit = enable;
      if (
        word.endsWith('o') &&
        words[at + 1] !== undefined &&
        /^(pipefail|errexit|nounset|xtrace|posix)$/.test(words[at + 1]!)
      ) {
        if (words[at + 1] === 'errexit') session.errexit = enable;
        at++;
      }
    }
  }
  return on();
};

// Lists, as every shell has its own: a script that is run changes no folder of the one that runs it.
const LAST_FOLDER = 'OLDPWD';
const FOLDERS = 'DIRSTACK';

const changeFolder: Builtin = (args, session) => {
  const target = args.find((arg) => !/^(?:-[LPen@]+|--)$/.test(literalOf(arg) ?? ''));
  const { state } = session.machine;
  const { cwd: before, arrays } = state;
  if (!target) state.cwd = session.machine.env('HOME');
  else if (literalOf(target) === '-') state.cwd = arrays.get(LAST_FOLDER)?.[0] ?? state.cwd;
  else {
    const [first] = target.alternatives[0]?.parts ?? [];
    const absolute =
      typeof first === 'string'
        ? /^([/~]|[A-Za-z]:)/.test(first)
        : first !== undefined &&
          first.origin.kind !== 'input' &&
          first.origin.kind !== 'platform' &&
          first.origin.kind !== 'unknown' &&
          first.origin.kind !== 'fetched';
    state.cwd = absolute ? target : concat(state.cwd, literal('/'), target);
  }
  arrays.set(LAST_FOLDER, [before]);
  return on();
};

const pushFolder: Builtin = (args, session) => {
  const { arrays, cwd } = session.machine.state;
  arrays.set(FOLDERS, [...(arrays.get(FOLDERS) ?? []), cwd]);
  return changeFolder(args, session);
};

const popFolder: Builtin = (_, session) => {
  const { state } = session.machine;
  const folders = state.arrays.get(FOLDERS) ?? [];
  state.cwd = folders.at(-1) ?? state.cwd;
  state.arrays.set(FOLDERS, folders.slice(0, -1));
  return on();
};

const MAX_SOURCED = 8;

/** The script that `source` reads runs in this very shell. */
const source: Builtin = (args, session) => {
  const [named, ...rest] = args;
  if (!named) return on();
  const { alternatives } = session.machine.filesNamed(named);
  const [only] = alternatives;
  if (alternatives.length === 1) return sourceOne({ alternatives: [only!] }, rest, session);
  session.machine.eachAlternative(alternatives.slice(0, MAX_SOURCED), (file) => {
    sourceOne(file, rest, session);
    return {};
  });
  return on();
};

/** The files that say which distribution it is, and what they say of it. */
const OS_RELEASE = /^\/(?:etc|usr\/lib)\/(?:os|lsb)-release$/;
const OF_OS_RELEASE =
  'ID ID_LIKE NAME PRETTY_NAME VERSION VERSION_ID VERSION_CODENAME UBUNTU_CODENAME DISTRIB_ID DISTRIB_RELEASE DISTRIB_CODENAME';

function sourceOne(file: Text, rest: readonly Text[], session: Session): Flow {
  const { machine } = session;
  if (OS_RELEASE.test(literalOf(file) ?? '')) {
    for (const name of OF_OS_RELEASE.split(' '))
      machine.state.env.set(name, hole(name, { kind: 'runner', what: `${name} of os-release` }));
    return on();
  }
  const inTree = machine.treePath(file);
  const text = inTree === undefined ? undefined : machine.tree.text(inTree);
  const reads = [...new Set([...machine.handlesAt(file), ...handlesOf(file, ['file'])])];
  if (text === undefined && reads.length > 0) {
    const own = machine.written(file);
    if (own && !own.alternatives.some(hasFetchedLine)) return sourceWritten(own, session);
    machine.emit({
      kind: 'run',
      mode: 'interpret',
      program: literal('source'),
      argv: rest,
      reads,
      via: 'source',
    });
    const pinned = machine.pinnedFile(reads, file);
    if (pinned) return sourceOne(pinned, rest, session);
    return on();
  }
  const written = text === undefined ? machine.read(file) : undefined;
  const content = text ?? (written && literalOf(written));
  if (content === undefined) {
    if (written) return evaluateText(written, session);
    if (inTree !== undefined && !/^\.?$/.test(inTree)) machine.missing.add(inTree);
    return on();
  }
  if (session.depth > 20) return on();
  const outer = { source: session.source, positional: session.positional, returns: session.returns };
  const index = new LineIndex(content);
  const place = machine.location;
  if (inTree !== undefined) machine.analysed.add(inTree);
  session.source = {
    locate: inTree === undefined ? () => place : (offset) => index.locate(inTree, offset),
    values: [],
  };
  if (rest.length > 0) session.positional = rest;
  session.returns = [];
  session.depth++;
  const { sourced } = session;
  session.sourced = file;
  const flow = runSource(content, session);
  if (sourced) session.sourced = sourced;
  else delete session.sourced;
  session.depth--;
  Object.assign(session, outer);
  return flow.ending === 'return' ? on(flow.status) : flow;
}

/** A script that the run wrote: what was fetched is at most the value of something in it. */
function sourceWritten({ alternatives }: Text, session: Session): Flow {
  if (alternatives.length === 1) {
    const flow = evaluateText({ alternatives }, session);
    return flow.ending === 'return' ? on(flow.status) : flow;
  }
  session.machine.eachAlternative(alternatives.slice(0, MAX_SOURCED), (text) => {
    evaluateText(text, session);
    return {};
  });
  return on();
}

/** Whether a line of it begins with what was fetched. */
function hasFetchedLine({ parts }: Text['alternatives'][number]): boolean {
  return parts.some((part, at) => {
    const before = parts[at - 1];
    return (
      typeof part === 'object' &&
      /^(fetched|file)$/.test(part.origin.kind) &&
      (before === undefined || (typeof before === 'string' && /\n\s*$/.test(before)))
    );
  });
}

const evaluate: Builtin = (args, session) => {
  const text = args.reduce<Text>(
    (all, arg, at) => (at === 0 ? arg : concat(all, literal(' '), arg)),
    literal(''),
  );
  const reads = handlesOf(text, ['fetched']);
  if (reads.length > 0 && startsWithHole(text)) {
    session.machine.emit({
      kind: 'run',
      mode: 'interpret',
      program: literal('eval'),
      argv: [],
      reads,
      via: 'eval',
    });
    const pinned = session.machine.pinnedFile(reads, undefined);
    return pinned ? sourceOne(pinned, [], session) : on();
  }
  return evaluateText(text, session);
};

function startsWithHole(text: Text): boolean {
  return text.alternatives.some(
    ({ parts }) =>
      parts[0] !== undefined && typeof parts[0] !== 'string' && parts[0].origin.kind === 'fetched',
  );
}

const read: Builtin = (args, session) => {
  const names: string[] = [];
  for (let at = 0; at < args.length; at++) {
    const word = literalOf(args[at]!);
    if (word === undefined) continue;
    if (/^-[a-z]*[pdntuN]$/.test(word)) at++;
    else if (!word.startsWith('-')) names.push(word);
    else if (/^-[a-z]*a$/.test(word)) {
      const name = args[++at] ? literalOf(args[at]!) : undefined;
      if (name !== undefined)
        session.machine.state.arrays.set(name, splitFields(session.stdin ?? literal('')));
    }
  }
  const input = session.stdin;
  if (!input) {
    for (const name of names)
      session.machine.state.env.set(name, hole(name, { kind: 'unknown', why: 'read' }));
    return on({ kind: 'undecided', text: 'read' });
  }
  const known = literalOf(input);
  const fields =
    known === undefined
      ? splitFields(input)
      : known
          .split('\n')[0]!
          .trim()
          .split(/[ \t]+/)
          .map(literal);
  for (const [at, name] of names.entries()) {
    const last = at === names.length - 1;
    const rest =
      last && fields.length > names.length
        ? fields
            .slice(at)
            .reduce((all, field, index) => (index === 0 ? field : concat(all, literal(' '), field)))
        : fields[at];
    session.machine.state.env.set(name, rest ?? literal(''));
  }
  return on(known === undefined ? { kind: 'undecided', text: 'read' } : SUCCESS);
};

const mapfile: Builtin = (args, session) => {
  const name =
    args.map((arg) => literalOf(arg)).findLast((word) => word !== undefined && !word.startsWith('-')) ??
    'MAPFILE';
  session.machine.state.arrays.set(name, session.stdin ? splitFields(session.stdin) : []);
  return on();
};

/** `getopts optstring name [args]`: one option a call, from the arguments that are known. */
const getopts: Builtin = (args, session) => {
  const { env } = session.machine.state;
  const options = args[0] ? (literalOf(args[0]) ?? '') : '';
  const name = args[1] ? (literalOf(args[1]) ?? 'opt') : 'opt';
  const words = args.length > 2 ? args.slice(2) : session.positional;
  const index = Number(literalOf(env.get('OPTIND') ?? literal('1')) ?? '1');
  const offset = Number(literalOf(env.get('\u0000optoffset') ?? literal('1')) ?? '1');
  const word = words[index - 1];
  const end = (): Flow => {
    env.set(name, literal('?'));
    return on(FAILURE);
  };
  if (!word) return end();
  const [first] = word.alternatives[0]?.parts ?? [];
  if (typeof first !== 'string' || !/^-./.test(first) || first === '--') {
    if (first === '--') env.set('OPTIND', literal(String(index + 1)));
    return end();
  }
  const letter = first[offset] ?? '?';
  const takesValue = new RegExp(`${letter.replace(/[^A-Za-z0-9]/, '\\?')}:`).test(options);
  env.set(name, literal(letter));
  if (takesValue) {
    const joined = first.length > offset + 1 || (word.alternatives[0]?.parts.length ?? 0) > 1;
    const value = joined
      ? mapText(
          word,
          (text) => text.slice(offset + 1),
          (parts) =>
            [(parts[0] as string).slice(offset + 1), ...parts.slice(1)].filter((part) => part !== ''),
        )
      : (words[index] ?? literal(''));
    env.set('OPTARG', value);
    env.set('OPTIND', literal(String(index + (joined ? 1 : 2))));
    env.delete('\u0000optoffset');
  } else if (offset + 1 < first.length) env.set('\u0000optoffset', literal(String(offset + 1)));
  else {
    env.set('OPTIND', literal(String(index + 1)));
    env.delete('\u0000optoffset');
  }
  return on(SUCCESS);
};

/** When a command is found: on the PATH of the runner, or in a folder that the script put on it. */
function isFound(name: Text, session: Session): Condition {
  const { machine } = session;
  const there: Condition = { kind: 'exists', what: 'command', subject: name };
  const path = machine.hasEnv('PATH') ? printText(machine.env('PATH')).split(':') : [];
  const folders = path.filter((folder) => /^\/[\w./-]+$/.test(folder));
  if (folders.length === 0 || /\//.test(printText(name))) return there;
  const own = folders.map(
    (folder): Condition => ({
      kind: 'exists',
      what: 'command',
      subject: concat(literal(`${folder}/`), name),
    }),
  );
  return { kind: 'any', of: [there, ...own] };
}

const exists: Builtin = (args, session) => {
  const names = args.filter((arg) => !/^-/.test(literalOf(arg) ?? ''));
  const known = names[0] && literalOf(names[0]);
  if (names[0] && (known === undefined || !session.functions.has(known))) {
    const there = isFound(names[0], session);
    print(
      session,
      either(
        guarded(concat(names[0], literal('\n')), [guard(there)]),
        guarded(literal(''), [guardNot(there)]),
      ),
    );
    return on(there);
  }
  return on();
};

/** `command curl …` runs it; `command -v x` asks for it. */
const command: Builtin = (args, session) => {
  const flag = args[0] ? literalOf(args[0]) : undefined;
  if (flag === '-v' || flag === '-V') return exists(args.slice(1), session);
  const words = flag === '-p' || flag === '--' ? args.slice(1) : args;
  return words[0] ? runWords(words[0], words.slice(1), new Map(), session) : on();
};

const shift: Builtin = (args, session) => {
  const count = args[0] ? Number(literalOf(args[0])) : 1;
  const enough = session.positional.length >= count;
  session.positional = session.positional.slice(Number.isInteger(count) ? count : 1);
  return on(enough ? SUCCESS : FAILURE);
};

const nothing: Builtin = () => on();

/** The builtins of the shell. What is not here is a program. */
export const builtins: Readonly<Record<string, Builtin>> = Object.assign(
  Object.create(null) as Record<string, Builtin>,
  {
    ':': nothing,
    true: nothing,
    false: () => on(FAILURE),
    '[': (args: readonly Text[], session: Session) =>
      on(
        testWords(
          literalOf(args[args.length - 1] ?? literal('')) === ']' ? args.slice(0, -1) : args,
          session,
        ),
      ),
    test: (args: readonly Text[], session: Session) => on(testWords(args, session)),
    echo,
    printf,
    export: assignAll,
    readonly: assignAll,
    declare,
    typeset: declare,
    local,
    unset: (args: readonly Text[], session: Session) => {
      for (const arg of args) {
        const name = literalOf(arg);
        if (name === undefined) continue;
        session.machine.state.arrays.delete(name);
        if (session.machine.state.env.has(name)) session.machine.state.env.set(name, literal(''));
      }
      return on();
    },
    set,
    shift,
    cd: changeFolder,
    pushd: pushFolder,
    popd: popFolder,
    pwd: (_: readonly Text[], session: Session) => {
      print(session, concat(session.machine.state.cwd, literal('\n')));
      return on();
    },
    source,
    '.': source,
    eval: evaluate,
    exec: (args: readonly Text[], session: Session) => {
      const words = args.filter((arg, at) => at > 0 || literalOf(arg) !== '-a');
      if (!words[0]) return on();
      const flow = runWords(words[0], words.slice(1), new Map(), session);
      leaveProcess(session, flow.status);
      return { ...flow, ending: 'exit' as const };
    },
    exit: (args: readonly Text[], session: Session) => {
      const status = statusOfText(args[0], session);
      leaveProcess(session, status);
      return { status, ending: 'exit' as const, guards: [] };
    },
    return: (args: readonly Text[], session: Session) => {
      const status = statusOfText(args[0], session);
      leave(session, 'returns', status);
      return { status, ending: 'return' as const, guards: [] };
    },
    break: (_: readonly Text[], session: Session) => {
      leave(session, 'breaks', SUCCESS);
      return { status: SUCCESS, ending: 'loop' as const, guards: [] };
    },
    continue: (_: readonly Text[], session: Session) => {
      leave(session, 'breaks', SUCCESS, true);
      return { status: SUCCESS, ending: 'loop' as const, guards: [] };
    },
    read,
    mapfile,
    readarray: mapfile,
    getopts,
    trap: (args: readonly Text[], session: Session) => {
      const [handler, ...signals] = args;
      for (const signal of signals.map((one) => (literalOf(one) ?? '').replace(/^0$/, 'EXIT'))) {
        if (!handler || !/^(EXIT|RETURN)$/.test(signal)) continue;
        if (/^-?$/.test(literalOf(handler) ?? '*')) session.traps.delete(signal);
        else session.traps.set(signal, handler);
      }
      return on();
    },
    command,
    builtin: command,
    type: exists,
    which: exists,
    hash: exists,
    let: nothing,
    wait: nothing,
    umask: nothing,
    ulimit: nothing,
    alias: nothing,
    shopt: nothing,
    jobs: nothing,
    times: nothing,
  },
);
