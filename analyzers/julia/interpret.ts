import { guard, guardNot, negate, safeRegExp } from '../../src/effects/condition.js';
import {
  concat,
  either,
  guarded,
  hole,
  literal,
  literalOf,
  printText,
  type Text,
} from '../../src/effects/text.js';
import {
  apply,
  argument,
  type Builtin,
  branch,
  builtins,
  type Call,
  captured,
  changed,
  conditionOf,
  type Dialect,
  end,
  evaluate,
  type Form,
  lookUp,
  matched,
  print,
  type Run,
  setVariable,
  statusOf,
  text,
  unnamed,
  words,
} from '../expressions/evaluate.js';
import { includeFile, interpreterOf } from '../expressions/interpret.js';
import {
  command,
  cutAt,
  digestOf,
  download,
  evaluateText,
  fetched,
  pathOfWords,
  temporary,
} from '../expressions/library.js';
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
  type Value,
} from '../expressions/values.js';
import { ARCH, OS } from '../platform.js';
import { packages } from './packages.js';
import { parseJulia } from './parse.js';

const NEWLINE = literal('\n');

const same: Builtin = (call) => call.args[0]?.value ?? NOTHING;
const last: Builtin = (call) => unnamed(call).at(-1) ?? NOTHING;
const nothing: Builtin = () => NOTHING;

function first(call: Call, run: Run): Text {
  return text(call.args[0]?.value, run);
}

/** Command lines that a value is: several of them where each reads what the one before prints. */
function runCommands(value: Value | undefined, run: Run, stdin?: Text): Value {
  const items = itemsOf(value);
  if (!items.some(({ name }) => name === '|')) return command(words(value, run), run, stdin);
  let input = stdin;
  let printed: Value = NOTHING;
  for (const { name, value: one } of items) {
    if (name === '|') {
      printed = runCommands(one, run, input);
      input = text(printed, run);
    } else if (name === '<') input = run.machine.read(text(one, run)) ?? input;
    else if (name === '>' && input) run.machine.write(text(one, run), input);
  }
  return printed;
}

function isCommand(value: Value | undefined): boolean {
  return value?.kind === 'list';
}

/** `pipeline(a, b)`, `pipeline(a; stdout = "file")` */
const pipeline: Builtin = (call, run) => {
  const given = unnamed(call).flatMap((value) =>
    isCommand(value)
      ? itemsOf(value).some(({ name }) => name === '|')
        ? itemsOf(value)
        : [{ name: '|', value }]
      : [{ name: isFirst(value, call) ? '<' : '>', value }],
  );
  const output = argument(call, 'stdout');
  const input = argument(call, 'stdin');
  return {
    kind: 'list',
    items: [
      ...(input && literalOf(text(input, run)) !== '' ? [{ name: '<', value: input }] : []),
      ...given,
      ...(output && output.kind === 'text' ? [{ name: '>', value: output }] : []),
    ],
  };
};

function isFirst(value: Value, call: Call): boolean {
  return unnamed(call)[0] === value;
}

const runIt: Builtin = (call, run) => {
  const printed = runCommands(call.args[0]?.value, run);
  print(text(printed, run), run);
  return NOTHING;
};

/** `success(cmd)` */
const succeeds: Builtin = (call, run) => {
  runCommands(call.args[0]?.value, run);
  return ofCondition(statusOf(run));
};

/** `read(cmd, String)`: what a command prints; `read(path, String)`: what is in a file. */
const read: Builtin = (call, run) => {
  const from = unnamed(call).find((value) => value.kind !== 'function') ?? NOTHING;
  if (isCommand(from)) return runCommands(from, run);
  const path = text(from, run);
  const content = run.machine.read(path);
  return content ? ofText(content) : ofText(hole('file', { kind: 'caller', what: printText(path) }));
};

/** `addenv(cmd, "A" => "b")`, `setenv`, `Cmd(cmd; dir = …)`: the command line. */
const ofCommand: Builtin = (call, run) => {
  for (const { value } of call.args.slice(1))
    for (const { name, value: one } of itemsOf(value))
      if (name !== undefined) run.machine.state.env.set(name, text(one, run));
  return call.args[0]?.value ?? NOTHING;
};

const downloadIt: Builtin = (call, run) => {
  const address = first(call, run);
  const to = unnamed(call)[1] ?? argument(call, 'output');
  return download(address, to ? text(to, run) : temporary(address), call.name, run);
};

const get: Builtin = (call, run) =>
  ofText(fetched(text(unnamed(call).at(call.name.endsWith('request') ? -1 : 0), run), call.name, run));

const include: Builtin = (call, run) => {
  const path = text(unnamed(call).at(-1), run);
  includeFile(
    isRelative(path) && run.home.folder ? concat(run.home.folder, literal('/'), path) : path,
    call.scope,
    run,
  );
  return NOTHING;
};

function isRelative(path: Text): boolean {
  const [start] = path.alternatives[0]?.parts ?? [];
  return typeof start === 'string' && !/^(?:[/~]|[A-Za-z]:)/.test(start);
}

const includeText: Builtin = (call, run) => evaluateText(text(unnamed(call).at(-1), run), call.name, run);

/** Something that is written to: `open(path, "w") do io … end`. */
function fileOf(value: Value | undefined): { path: Value; append: boolean } | undefined {
  const path = value && itemOf(value, 'io');
  const mode = value && itemOf(value, 'mode');
  return path
    ? { path, append: mode?.kind === 'text' && literalOf(mode.text)?.startsWith('a') === true }
    : undefined;
}

const open: Builtin = (call, run) => {
  const [does, ...rest] = unnamed(call);
  const isFunction = does?.kind === 'function' || does?.kind === 'library';
  const [path, mode = ofString('r')] = isFunction ? rest : [does, ...rest];
  if (does?.kind === 'library')
    return apply(does, [{ value: read({ ...call, args: [{ value: path ?? NOTHING }] }, run) }], call, run);
  if (path && isCommand(path)) return runCommands(path, run);
  const opened = literalOf(text(mode, run)) ?? 'r';
  if (path && opened.startsWith('w')) run.machine.write(text(path, run), literal(''));
  const io: Value = {
    kind: 'list',
    items: [
      { name: 'io', value: path ?? NOTHING },
      { name: 'mode', value: mode },
    ],
  };
  return isFunction ? apply(does, [{ value: io }], call, run) : io;
};

/** `print(x)`, `println(io, x)`, `write("path", x)` */
const put =
  (ending: Text): Builtin =>
  (call, run) => {
    const [to, ...rest] = unnamed(call);
    const file = fileOf(to);
    const isPath = call.name === 'write' && to?.kind === 'text';
    const values = file || isPath ? rest : [to, ...rest];
    const line = concat(...values.map((value) => text(value, run)), ending);
    if (file) run.machine.write(text(file.path, run), line, true);
    else if (isPath) run.machine.write(text(to, run), line);
    else if (literalOf(text(to, run)) !== undefined || to) print(line, run);
    return NOTHING;
  };

function environment(run: Run, name: string | undefined): Value {
  return name === undefined ? ofRunner('environment') : ofText(run.machine.env(name));
}

/** `get(ENV, "X", default)`, `get(dictionary, key, default)` */
const getOr: Form = (node, scope, run) => {
  const [of, key, otherwise] = node.args.map(({ value }) => value);
  const name = key && literalOf(text(evaluate(key, scope, run), run));
  const fallback = (): Value => (otherwise ? evaluate(otherwise, scope, run) : NOTHING);
  if (of && pathOf(of) === 'ENV') {
    const value = environment(run, name);
    if (name === undefined || run.machine.hasEnv(name)) return value;
    return branch(emptiness(text(value, run)), fallback, () => value, run);
  }
  const list = of ? evaluate(of, scope, run) : NOTHING;
  const found = name === undefined ? undefined : itemOf(list, name);
  return found ?? (list.kind === 'list' ? fallback() : taintedBy([text(list, run)], name ?? 'value'));
};

const hasKey: Form = (node, scope, run) => {
  const [of, key] = node.args.map(({ value }) => value);
  const name = key && literalOf(text(evaluate(key, scope, run), run));
  if (of && pathOf(of) === 'ENV' && name !== undefined)
    return ofCondition(negate(emptiness(text(environment(run, name), run))));
  const list = of ? evaluate(of, scope, run) : NOTHING;
  return ofCondition(
    list.kind === 'list' && name !== undefined
      ? { kind: 'constant', value: itemOf(list, name) !== undefined }
      : { kind: 'undecided', text: `haskey ${name ?? ''}` },
  );
};

/** `push!(list, x)` and the like change what is named. */
const push: Form = (node, scope, run) => {
  const [target, ...more] = node.args;
  const name = target && pathOf(target.value);
  if (name === undefined) return NOTHING;
  const isAppend = pathOf(node.callee) === 'append!';
  const added = more.map(({ value }) => evaluate(value, scope, run));
  const items = isAppend ? added.flatMap((value) => itemsOf(value)) : added.map((value) => ({ value }));
  const list: Value = { kind: 'list', items: [...itemsOf(lookUp(name, scope, run)), ...items] };
  setVariable(name, list, holderOf(name, scope, run), run);
  return list;
};

function holderOf(name: string, scope: Scope, run: Run): Scope {
  for (let here: Scope | undefined = scope; here; here = here.parent)
    if (run.variables.has(`${here.id} ${name}`)) return here;
  return scope;
}

/** `@static if …`, `@time x`: what stands behind it. */
const behind: Form = (node, scope, run) =>
  node.args.map(({ value }) => evaluate(value, scope, run)).at(-1) ?? NOTHING;

/** `@eval x`; `eval(Meta.parse(…))` has run already. */
const ignored: Form = () => NOTHING;

const each: Builtin = (call, run) => {
  const [does, list, ...more] = unnamed(call);
  if (!does) return NOTHING;
  if (list && list.kind !== 'list')
    return apply(
      does,
      [list, ...more].map((value) => ({ value })),
      call,
      run,
    );
  return {
    kind: 'list',
    items: itemsOf(list)
      .slice(0, 40)
      .map((item) => ({
        ...item,
        value: run.machine.under(item.when ?? [], () =>
          apply(
            does,
            [item.value, ...more].map((value) => ({ value })),
            call,
            run,
          ),
        ),
      })),
  };
};

const isSystem =
  (name: string): Builtin =>
  () =>
    ofCondition({ kind: 'equals', left: OS, right: literal(name) });

const there: Builtin = (call, run) => ofCondition(run.machine.fileExists(first(call, run)));

const isEmpty: Builtin = (call) => ofCondition(isWithout(call.args[0]?.value));

const isNothing: Builtin = (call) => {
  const value = call.args[0]?.value ?? NOTHING;
  return ofCondition(
    value.kind === 'text' && literalOf(value.text) === undefined
      ? { kind: 'undecided', text: 'isnothing' }
      : { kind: 'constant', value: value.kind === 'nothing' },
  );
};

function escaped(value: string): string {
  return value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** `startswith(text, part)`, `occursin(part, text)` */
const contains =
  (textAt: number, partAt: number, before: string, after: string): Builtin =>
  (call, run) => {
    const [subject, wanted] = [
      text(call.args[textAt]?.value, run),
      literalOf(text(call.args[partAt]?.value, run)),
    ];
    return ofCondition(
      matched(
        subject,
        wanted === undefined ? undefined : `${before}${escaped(wanted)}${after}`,
        `${call.name} ${wanted ?? ''}`,
      ),
    );
  };

const replace: Builtin = (call, run) => {
  const [subject, ...pairs] = unnamed(call);
  return pairs.reduce<Value>((value, pair) => {
    const [item] = itemsOf(pair);
    if (item?.name === undefined) return value;
    const by = literalOf(text(item.value, run)) ?? '';
    const pattern = safeRegExp(escaped(item.name), 'g');
    return pattern ? changed(value, (known) => known.replace(pattern, by), run) : value;
  }, subject ?? NOTHING);
};

const split: Builtin = (call, run) => {
  const [subject, separator] = unnamed(call);
  const by = separator ? literalOf(text(separator, run)) : undefined;
  return { kind: 'list', items: cutAt(text(subject, run), by ?? (separator ? /,/ : /\s+/)) };
};

const digest =
  (algorithm: string): Builtin =>
  (call, run) =>
    digestOf(first(call, run), algorithm, run);

/** `cd(folder)`, `cd(folder) do … end` */
const changeFolder: Builtin = (call, run) => {
  const does = call.args.find(({ value }) => value.kind === 'function')?.value;
  const folder = unnamed(call).find((value) => value.kind !== 'function');
  const { state } = run.machine;
  const outer = state.cwd;
  if (folder)
    state.cwd = isRelative(text(folder, run))
      ? concat(outer, literal('/'), text(folder, run))
      : text(folder, run);
  if (!does) return NOTHING;
  const value = apply(does, [], call, run);
  run.machine.state.cwd = outer;
  return value;
};

/** `withenv("A" => "b") do … end` */
const withEnvironment: Builtin = (call, run) => {
  const does = call.args.find(({ value }) => value.kind === 'function')?.value;
  for (const { value } of call.args)
    for (const { name, value: one } of value.kind === 'list' ? value.items : [])
      if (name !== undefined) run.machine.state.env.set(name, text(one, run));
  return does ? apply(does, [], call, run) : NOTHING;
};

const temporaryFolder: Builtin = (call, run) => {
  const { line, column } = run.machine.location;
  const place = ofText(
    concat(hole('temp', { kind: 'runner', what: 'temp' }), literal(`/${call.name}-${line}-${column}`)),
  );
  const does = call.args.find(({ value }) => value.kind === 'function')?.value;
  return does ? apply(does, [{ value: place }], call, run) : place;
};

function named(names: string, builtin: Builtin): Record<string, Builtin> {
  return Object.fromEntries(names.split(' ').map((name) => [name, builtin]));
}

const functions = builtins({
  ...packages,
  run: runIt,
  success: succeeds,
  ...named('read readchomp readlines readline eachline', read),
  ...named('pipeline', pipeline),
  ...named('addenv setenv ignorestatus Cmd detach', ofCommand),
  'Base.julia_cmd': () => ofItems([ofString('julia')]),
  ...named('download Downloads.download HTTP.download', downloadIt),
  ...named('HTTP.get HTTP.request Downloads.request HTTP.open', get),
  ...named('include Base.include', include),
  ...named('include_string Base.include_string Meta.parse Meta.parseall', includeText),
  ...named('eval Core.eval', nothing),
  open,
  close: nothing,
  print: put(literal('')),
  ...named('println', put(NEWLINE)),
  write: put(literal('')),
  ...named(
    'printstyled show display flush @info @warn @error @debug @assert @test @testset @show @printf',
    nothing,
  ),
  ...named('sleep touch mkpath mkdir rm chmod GC.gc empty! delete! pop! ccall', nothing),
  ...named('@time @elapsed @async @sync @spawn @inbounds @views @eval @static @allowscalar @suppress', last),
  ...named(
    'String Symbol abspath normpath realpath expanduser Regex collect retry identity something parse tryparse',
    same,
  ),
  ...named('filter', (call) => call.args[1]?.value ?? NOTHING),
  convert: (call) => call.args[1]?.value ?? NOTHING,
  string: (call, run) => ofText(concat(...unnamed(call).map((value) => text(value, run)))),
  ...named('strip lstrip rstrip chomp', (call, run) =>
    changed(call.args[0]?.value, (value) => value.trim(), run),
  ),
  ...named('lowercase', (call, run) => changed(call.args[0]?.value, (value) => value.toLowerCase(), run)),
  ...named('uppercase', (call, run) => changed(call.args[0]?.value, (value) => value.toUpperCase(), run)),
  replace,
  split,
  join: (call, run) => {
    const [list, separator] = unnamed(call);
    return ofText(joined(words(list, run), separator ? text(separator, run) : literal('')));
  },
  ...named('joinpath', (call, run) =>
    ofText(pathOfWords(unnamed(call).flatMap((value) => words(value, run)))),
  ),
  basename: (call, run) => changed(call.args[0]?.value, (value) => value.replace(/^.*[\\/]/, ''), run),
  dirname: (call, run) => {
    const path = first(call, run);
    return path === run.home.file
      ? ofText(run.home.folder ?? run.machine.state.cwd)
      : changed(ofText(path), (value) => value.replace(/[\\/][^\\/]*$/, ''), run);
  },
  pwd: (_call, run) => ofText(run.machine.state.cwd),
  homedir: (_call, run) => ofText(run.machine.env('HOME')),
  cd: changeFolder,
  ...named('mktempdir tempname tempdir mktemp', temporaryFolder),
  withenv: withEnvironment,
  ...named('cp mv symlink', (call, run) => {
    const [from, to] = unnamed(call);
    if (from && to) run.machine.copy(text(from, run), text(to, run));
    return NOTHING;
  }),
  ...named('isfile isdir ispath', there),
  'Sys.which': (call, run) => {
    const name = first(call, run);
    const found = guard({ kind: 'exists', what: 'command', subject: name });
    return ofText(either(guarded(name, [found]), guarded(literal(''), [guardNot(found.condition)])));
  },
  'Sys.iswindows': isSystem('windows'),
  'Sys.isapple': isSystem('darwin'),
  'Sys.islinux': isSystem('linux'),
  'Sys.isunix': () =>
    ofCondition({ kind: 'not', of: { kind: 'equals', left: OS, right: literal('windows') } }),
  isempty: isEmpty,
  isnothing: isNothing,
  length: (call) => lengthOf(call.args[0]?.value),
  ...named('first only', (call) => itemsOf(call.args[0]?.value)[0]?.value ?? call.args[0]?.value ?? NOTHING),
  last: (call) => itemsOf(call.args[0]?.value).at(-1)?.value ?? NOTHING,
  startswith: contains(0, 1, '^', ''),
  endswith: contains(0, 1, '', '$'),
  occursin: contains(1, 0, '', ''),
  contains: contains(0, 1, '', ''),
  ...named('Dict vcat tuple Set', (call) => ({
    kind: 'list',
    items: call.args.flatMap(({ name, value }) =>
      name !== undefined ? [{ name, value }] : value.kind === 'list' ? value.items : [{ value }],
    ),
  })),
  ...named('map foreach broadcast asyncmap pmap', each),
  ...named('sha256 SHA.sha256 sha2_256 SHA.sha2_256', digest('sha256')),
  ...named('sha512 SHA.sha512 sha2_512', digest('sha512')),
  ...named('sha1 SHA.sha1', digest('sha1')),
  ...named('bytes2hex hex2bytes', same),
  ...named('exit quit', (call, run) => end(run, /^[1-9]/.test(literalOf(first(call, run)) ?? ''))),
  ...named('error throw rethrow', (_call, run) => end(run, true)),
  'Base.invokelatest': (call, run) => {
    const [does, ...args] = call.args;
    return does ? apply(does.value, args, call, run) : NOTHING;
  },
  sprint: (call, run) => {
    const [does] = call.args;
    return ofText(captured(run, () => does && apply(does.value, [], call, run)));
  },
});

function constant(path: string, run: Run): Value | undefined {
  const variable = /^(?:Base\.)?ENV\[(.+)\]$/s.exec(path)?.[1];
  if (variable !== undefined) return environment(run, variable);
  switch (path) {
    case 'ARGS':
    case 'Base.ARGS':
      return ofItems(run.args.map(ofText));
    case 'Sys.ARCH':
      return ofText(ARCH);
    case 'Sys.KERNEL':
    case 'Sys.MACHINE':
      return ofText(OS);
    case '@__DIR__':
      return ofText(run.home.folder ?? run.machine.state.cwd);
    case '@__FILE__':
    case 'PROGRAM_FILE':
      return ofText(run.home.file ?? literal('program.jl'));
    case 'VERSION':
      return ofRunner('Julia version');
    default:
      return undefined;
  }
}

/** `ENV["X"] = …` */
function store(target: Expression, value: Value, scope: Scope, run: Run): boolean {
  if (target.kind !== 'index' || !/^(?:Base\.)?ENV$/.test(pathOf(target.of) ?? '')) return false;
  const key = target.args[0] && literalOf(text(evaluate(target.args[0].value, scope, run), run));
  if (key !== undefined) run.machine.state.env.set(key, text(value, run));
  return true;
}

const JULIA: Dialect = {
  language: 'julia',
  name: 'Julia',
  parse: parseJulia,
  functions,
  forms: {
    get: getOr,
    haskey: hasKey,
    'push!': push,
    'append!': push,
    '@eval': behind,
    '@static': behind,
    '@__MODULE__': ignored,
    ifelse: (node, scope, run) => {
      const [test, then, otherwise] = node.args.map(({ value }) => value);
      if (!test) return NOTHING;
      return branch(
        conditionOf(test, scope, run),
        () => (then ? evaluate(then, scope, run) : NOTHING),
        () => (otherwise ? evaluate(otherwise, scope, run) : NOTHING),
        run,
      );
    },
  },
  nameOf: (path) => {
    const plain = path.replace(/^(?:Base|Core|Main)\./, '');
    return functions[plain] ? plain : path.replace(/^Pkg\.API\./, 'Pkg.');
  },
  constant,
  store,
  harmless:
    /^(?:@.*|.*\.(?:format|makedocs|deploydocs|submit.*|process_folder)|println|print|hasmethod|isdefined)$/,
  truth: ['true', 'false'],
  base: 1,
};

/** Runs a Julia program. */
export const interpretJulia = interpreterOf(JULIA);
