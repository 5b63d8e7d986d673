import { guard, negate } from '../../src/effects/condition.js';
import { concat, hole, literal, literalOf, printText, type Text } from '../../src/effects/text.js';
import { LIBRARIES } from '../commands/nu.js';
import {
  apply,
  type Builtin,
  branch,
  builtins,
  type Call,
  changed,
  type Dialect,
  end,
  lookUp,
  matched,
  print,
  type Run,
  statusOf,
  text,
  unnamed,
  words,
} from '../expressions/evaluate.js';
import { includeFile, interpreterOf } from '../expressions/interpret.js';
import { command, cutAt, digestOf, fetched, pathOfWords } from '../expressions/library.js';
import { type Expression, pathOf } from '../expressions/syntax.js';
import {
  emptiness,
  isWithout,
  itemOf,
  itemsOf,
  joined,
  lengthOf,
  NOTHING,
  ofCondition,
  ofItems,
  ofRunner,
  ofString,
  ofText,
  type Scope,
  taintedBy,
  truthOf,
  type Value,
} from '../expressions/values.js';
import { ARCH, OS } from '../platform.js';
import { combine } from '../python/values.js';
import { statusText } from '../shell/interpret.js';
import { parseNushell } from './parse.js';

/** What the pipeline hands in, as it is. */
const passed: Builtin = (call) => call.input ?? NOTHING;
const nothing: Builtin = () => NOTHING;

function first(call: Call, run: Run): Text {
  return text(unnamed(call)[0], run);
}

function input(call: Call, run: Run): Text {
  return text(call.input, run);
}

function isGiven(call: Call, ...names: string[]): boolean {
  return call.args.some(({ name }) => name !== undefined && names.includes(name));
}

/** `http get url` */
const httpGet: Builtin = (call, run) => ofText(fetched(first(call, run), call.name, run));

/** What is sent somewhere is answered with data. */
const httpSend: Builtin = (call, run) => {
  run.machine.emit({ kind: 'fetch', url: first(call, run), method: 'send', via: call.name });
  return NOTHING;
};

/** `… | save [--append] file` */
const save: Builtin = (call, run) => {
  const content =
    call.input?.kind === 'list' ? joined(words(call.input, run), literal('\n')) : input(call, run);
  run.machine.write(first(call, run), content, isGiven(call, 'append', 'a'));
  return NOTHING;
};

const open: Builtin = (call, run) => {
  const path = unnamed(call).length > 0 ? first(call, run) : input(call, run);
  const content = run.machine.read(path);
  return ofText(content ?? hole('file', { kind: 'caller', what: printText(path) }));
};

const which: Builtin = (call, run) => ({
  kind: 'list',
  items: words({ kind: 'list', items: unnamed(call).map((value) => ({ value })) }, run).map((subject) => ({
    value: { kind: 'list', items: [{ name: 'path', value: ofText(subject) }] },
    when: [guard({ kind: 'exists', what: 'command', subject })],
  })),
});

/** `$x | complete`: what was printed, and how it ended. */
const complete: Builtin = (call, run) => ({
  kind: 'list',
  items: [
    { name: 'stdout', value: call.input ?? NOTHING },
    { name: 'stderr', value: ofString('') },
    { name: 'exit_code', value: ofText(statusText(statusOf(run))) },
  ],
});

/** `get a.b`, `get --optional name` */
const get: Builtin = (call, run) => {
  const key = literalOf(first(call, run));
  const from = call.input ?? NOTHING;
  if (from.kind === 'library' && from.name === 'env' && key !== undefined)
    return ofText(run.machine.env(key));
  const known = key?.split('.').reduce<Value | undefined>((value, name) => {
    const at = /^\d+$/.test(name) ? Number(name) : name;
    return value && itemOf(value, at);
  }, from);
  return known ?? taintedBy([text(from, run)], key ?? 'value');
};

const pathJoin: Builtin = (call, run) => {
  const parts = [
    ...(call.input ? words(call.input, run) : []),
    ...unnamed(call).flatMap((value) => words(value, run)),
  ];
  return ofText(pathOfWords(parts));
};

/** Text functions that change what is handed in. */
function change(by: (value: string) => string): Builtin {
  return (call, run) => changed(call.input, by, run);
}

function escaped(value: string): string {
  return value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

const tells =
  (before: string, after: string): Builtin =>
  (call, run) => {
    const wanted = literalOf(first(call, run));
    return ofCondition(
      matched(
        input(call, run),
        wanted === undefined ? undefined : `${before}${escaped(wanted)}${after}`,
        `${call.name} ${wanted ?? ''}`,
      ),
    );
  };

const replace: Builtin = (call, run) => {
  const [from, to] = unnamed(call).map((value) => literalOf(text(value, run)));
  if (from === undefined || to === undefined || isGiven(call, 'regex', 'r')) return call.input ?? NOTHING;
  return changed(
    call.input,
    (value) => (isGiven(call, 'all', 'a') ? value.replaceAll(from, to) : value.replace(from, to)),
    run,
  );
};

const split: Builtin = (call, run) => {
  const by = literalOf(first(call, run));
  return { kind: 'list', items: cutAt(input(call, run), by ?? /\s+/) };
};

const lines: Builtin = (call, run) => ({
  kind: 'list',
  items: cutAt(changedText(call, run), '\n'),
});

function changedText(call: Call, run: Run): Text {
  return text(
    changed(call.input, (value) => value.replace(/\n$/, ''), run),
    run,
  );
}

const append =
  (isBefore: boolean): Builtin =>
  (call) => {
    const added = unnamed(call).flatMap((value) => itemsOf(value));
    const own = itemsOf(call.input);
    return { kind: 'list', items: isBefore ? [...added, ...own] : [...own, ...added] };
  };

/** `each {|x| …}` */
const each: Builtin = (call, run) => {
  const does = unnamed(call).find(({ kind }) => kind === 'function');
  if (!does) return call.input ?? NOTHING;
  return {
    kind: 'list',
    items: itemsOf(call.input)
      .slice(0, 40)
      .map((item) => ({
        ...item,
        value: run.machine.under(item.when ?? [], () =>
          apply(does, [{ value: item.value }], { ...call, input: item.value }, run),
        ),
      })),
  };
};

/** `any {…}`, `all {…}` */
const quantified =
  (kind: 'any' | 'all'): Builtin =>
  (call, run) => {
    const [does] = unnamed(call);
    if (!does || call.input?.kind !== 'list') return ofCondition({ kind: 'undecided', text: call.name });
    return ofCondition(
      combine(
        kind,
        call.input.items
          .slice(0, 40)
          .map(({ value }) =>
            truthOf(apply(does, [{ value }], { ...call, input: value }, run), NUSHELL.truth, call.name),
          ),
      ),
    );
  };

const doIt: Builtin = (call, run) => {
  const [does, ...args] = unnamed(call);
  return does
    ? apply(
        does,
        args.map((value) => ({ value })),
        call,
        run,
      )
    : NOTHING;
};

/** `with-env {A: b} {…}`: for what runs in it. */
const withEnvironment: Builtin = (call, run) => {
  const [variables, does] = unnamed(call);
  const outer = run.machine.state.env;
  (run.machine.state as { env: Map<string, Text> }).env = new Map([...outer, ...given(variables, run)]);
  const value = does ? apply(does, [], call, run) : NOTHING;
  (run.machine.state as { env: Map<string, Text> }).env = outer;
  return value;
};

function given(variables: Value | undefined, run: Run): [string, Text][] {
  return itemsOf(variables).flatMap(({ name, value }): [string, Text][] =>
    name === undefined ? [] : [[name, text(value, run)]],
  );
}

const loadEnvironment: Builtin = (call, run) => {
  for (const [name, value] of given(unnamed(call)[0] ?? call.input, run))
    run.machine.state.env.set(name, value);
  return NOTHING;
};

/** A command of the language that does what the program of that name does. */
function asProgram(name: string): Builtin {
  return (call, run) => command([literal(name), ...unnamed(call).flatMap((value) => words(value, run))], run);
}

const runExternal: Builtin = (call, run) =>
  command(
    unnamed(call).flatMap((value) => words(value, run)),
    run,
    call.input && call.input.kind !== 'nothing' ? input(call, run) : undefined,
  );

const changeFolder: Builtin = (call, run) => {
  const folder = first(call, run);
  const { state } = run.machine;
  const [start] = folder.alternatives[0]?.parts ?? [];
  state.cwd =
    typeof start === 'string' && !/^(?:[/~]|[A-Za-z]:)/.test(start)
      ? concat(state.cwd, literal('/'), folder)
      : folder;
  return NOTHING;
};

/** `source file`, `use file`: looked for beside the file that says so, and where `-I` says. */
const load: Builtin = (call, run) => {
  const { machine } = run;
  const path = first(call, run);
  const folders = [run.home.folder, machine.hasEnv(LIBRARIES) ? machine.env(LIBRARIES) : undefined];
  const places = [...folders.flatMap((folder) => (folder ? [concat(folder, literal('/'), path)] : [])), path];
  const found = places
    .flatMap((place) => [place, concat(place, literal('/mod.nu'))])
    .find((place) => {
      const file = machine.treePath(place);
      return (
        file !== undefined && machine.tree.file(file) !== undefined && machine.tree.text(file) !== undefined
      );
    });
  // Modules of the language itself have no file: `use std/log`.
  if (found || !/^std\b/.test(printText(path))) includeFile(found ?? path, call.scope, run);
  return NOTHING;
};

/** What is printed is a line. */
const printIt: Builtin = (call, run) => {
  for (const value of unnamed(call).length > 0 ? unnamed(call) : [call.input ?? NOTHING])
    print(concat(text(value, run), literal('\n')), run);
  return NOTHING;
};

const SYSTEM: Value = {
  kind: 'list',
  items: [
    { name: 'name', value: ofText(OS) },
    { name: 'build_os', value: ofText(OS) },
    { name: 'arch', value: ofText(ARCH) },
    { name: 'build_target', value: ofText(hole('target', { kind: 'platform', what: 'target' })) },
    { name: 'version', value: ofRunner('Nushell version') },
  ],
};

/** `default value` where nothing was handed in. */
const otherwise: Builtin = (call, run) => {
  const [value] = unnamed(call);
  if (!call.input || call.input.kind === 'nothing') return value ?? NOTHING;
  if (call.input.kind !== 'text') return call.input;
  return branch(
    emptiness(call.input.text),
    () => value ?? NOTHING,
    () => call.input!,
    run,
  );
};

function named(names: string, builtin: Builtin): Record<string, Builtin> {
  return Object.fromEntries(names.split(',').map((name) => [name.trim(), builtin]));
}

const functions = builtins({
  ...named('http get, http head, fetch', httpGet),
  ...named('http post, http put, http patch, http delete', httpSend),
  save,
  open,
  which,
  complete,
  get,
  ...named('path join', pathJoin),
  ...named('path expand, path parse, path relative-to', passed),
  'path exists': (call, run) => ofCondition(run.machine.fileExists(input(call, run))),
  'path basename': change((value) => value.replace(/^.*[\\/]/, '')),
  'path dirname': change((value) => value.replace(/[\\/][^\\/]*$/, '')),
  'path type': () => ofRunner('type'),
  'str trim': change((value) => value.trim()),
  'str downcase': change((value) => value.toLowerCase()),
  'str upcase': change((value) => value.toUpperCase()),
  'str replace': replace,
  'str starts-with': tells('^', ''),
  'str ends-with': tells('', '$'),
  'str contains': tells('', ''),
  'str length': () => ofRunner('length'),
  ...named('str join, str collect', (call, run) => ofText(joined(words(call.input, run), first(call, run)))),
  ...named('split row, split words, split column', split),
  lines,
  append: append(false),
  prepend: append(true),
  ...named('each, par-each, items', each),
  any: quantified('any'),
  all: quantified('all'),
  'is-empty': (call) => ofCondition(isWithout(call.input)),
  'is-not-empty': (call) => ofCondition(negate(isWithout(call.input))),
  'is-admin': () => ofCondition({ kind: 'undecided', text: 'is-admin' }),
  default: otherwise,
  ...named('first, last', (call) => {
    const items = itemsOf(call.input);
    return (call.name === 'first' ? items[0] : items.at(-1))?.value ?? call.input ?? NOTHING;
  }),
  length: (call) => lengthOf(call.input),
  ...named(
    'into string, into int, into bool, into float, into record, into datetime, to text, to json, from json, from yaml, from yml, from toml, from csv, from ssv, from xml, decode, encode, where, filter, select, reject, sort, sort-by, uniq, flatten, compact, skip, take, find, parse, update, upsert, insert, rename, wrap, reverse, tee, collect, columns, values, transpose, detect columns, merge, reduce, str substring, describe, inspect, table, to md, to yaml, to toml, group-by, enumerate',
    passed,
  ),
  ...named('hash sha256, hash md5', (call, run) =>
    digestOf(
      unnamed(call).length > 0 ? first(call, run) : input(call, run),
      call.name.slice('hash '.length),
      run,
    ),
  ),
  do: doIt,
  'with-env': withEnvironment,
  'load-env': loadEnvironment,
  ...named('run-external, exec', runExternal),
  ...named('source, source-env, use', load),
  cp: asProgram('cp'),
  mv: asProgram('mv'),
  cd: changeFolder,
  pwd: (_call, run) => ofText(run.machine.state.cwd),
  print: printIt,
  echo: (call) => (call.args.length === 1 ? call.args[0]!.value : ofItems(unnamed(call))),
  ...named('ansi', () => ofString('')),
  ...named('version, sys host, uname', () => SYSTEM),
  ...named(
    'ignore, mkdir, rm, touch, sleep, kill, clear, log info, log warning, log error, log debug, hide-env, umask',
    nothing,
  ),
  ...named(
    'ls, glob, date now, format date, random uuid, random chars, mktemp, sys, ps, du, term size, whoami, seq, input',
    (call) => ofRunner(call.name),
  ),
  exit: (call, run) => end(run, /^[1-9]/.test(literalOf(first(call, run)) ?? '')),
  'error make': (_call, run) => end(run, true),
});

/** `$env.X` and what the machine is; `$env` itself is handed to `get`. */
function constant(path: string, run: Run): Value | undefined {
  if (path === 'env') return { kind: 'library', name: 'env' };
  const variable = /^env\.([\w-]+)$/.exec(path)?.[1];
  if (variable === 'LAST_EXIT_CODE') return ofText(statusText(statusOf(run)));
  if (variable === 'FILE_PWD') return ofText(run.home.folder ?? run.machine.state.cwd);
  if (variable !== undefined) return ofText(run.machine.env(variable));
  if (/^nu\.os-info\.(?:name|family)$/.test(path)) return ofText(OS);
  if (path === 'nu.os-info.arch') return ofText(ARCH);
  if (path === 'nu.home-path' || path === 'nu.home-dir') return ofText(run.machine.env('HOME'));
  if (path === 'nu.temp-path' || path === 'nu.temp-dir')
    return ofText(hole('temp', { kind: 'runner', what: 'temp' }));
  return undefined;
}

/** `$env.X = …` */
function store(target: Expression, value: Value, _scope: Scope, run: Run): boolean {
  const name = /^env\.([\w-]+)$/.exec(pathOf(target) ?? '')?.[1];
  if (name === undefined) return false;
  run.machine.state.env.set(
    name,
    value.kind === 'list' ? joined(words(value, run), literal(':')) : text(value, run),
  );
  return true;
}

/** A command of a script that is called as a program. */
const main = (scope: Scope, run: Run): void => {
  const own = lookUp('main', scope, run);
  if (own?.kind === 'function')
    apply(
      own,
      run.args.map((arg) => ({ value: ofText(arg) })),
      { node: own.node, scope },
      run,
    );
};

const NAMES: ReadonlySet<string> = new Set(Object.keys(functions));

const NUSHELL: Dialect = {
  language: 'nushell',
  name: 'Nushell',
  parse: (source) => parseNushell(source, NAMES),
  functions,
  constant,
  store,
  main,
  harmless: /^/,
  truth: ['true', 'false'],
  base: 0,
};

/** Runs a Nushell program. */
export const interpretNushell = interpreterOf(NUSHELL);
