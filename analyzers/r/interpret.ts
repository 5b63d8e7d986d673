import { type Condition, guard, guardNot, negate, safeRegExp } from '../../src/effects/condition.js';
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
  leave,
  matched,
  print,
  type Run,
  text,
  tried,
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
  formatted,
  isAddress,
  pathOfWords,
  shellLine,
  unpack,
} from '../expressions/library.js';
import type { Expression } from '../expressions/syntax.js';
import {
  isWithout,
  itemsOf,
  joined,
  lengthOf,
  NOTHING,
  ofCondition,
  ofItems,
  ofRunner,
  ofString,
  ofText,
  type Value,
} from '../expressions/values.js';
import { ARCH, OS } from '../platform.js';
import { listed, packages } from './packages.js';
import { parseR } from './parse.js';

const SPACE = literal(' ');

/** The first argument, as it is. */
const same: Builtin = (call) => call.args[0]?.value ?? NOTHING;
const nothing: Builtin = () => NOTHING;

function first(call: Call, run: Run): Text {
  return text(call.args[0]?.value, run);
}

/** What is said to a person is of no interest. */
const silent: Builtin = nothing;

const cat: Builtin = (call, run) => {
  const separator = argument(call, 'sep');
  const line = joined(
    unnamed(call).flatMap((value) => words(value, run)),
    separator ? text(separator, run) : SPACE,
  );
  const file = argument(call, 'file');
  if (!file || literalOf(text(file, run)) === '') print(line, run);
  else run.machine.write(text(file, run), line, isTrue(argument(call, 'append')));
  return NOTHING;
};

function isTrue(value: Value | undefined): boolean {
  return value?.kind === 'text' && /^T(RUE)?$/.test(literalOf(value.text) ?? '');
}

/** `writeLines(text, con)`, `write(x, file)` */
const writeLines: Builtin = (call, run) => {
  const lines = concat(
    joined(words(argument(call, 'text') ?? call.args[0]?.value, run), literal('\n')),
    literal('\n'),
  );
  const to = argument(call, 'con') ?? argument(call, 'file') ?? unnamed(call)[1];
  if (!to || to.kind === 'nothing') print(lines, run);
  else run.machine.write(text(to, run), lines, isTrue(argument(call, 'append')));
  return NOTHING;
};

/** Lines of a file, or of what an address gives. */
const readLines: Builtin = (call, run) => {
  const from = first(call, run);
  if (isAddress(from)) return ofText(fetched(from, call.name, run));
  const content = run.machine.read(from);
  if (!content) return ofText(hole('file', { kind: 'caller', what: printText(from) }));
  const known = literalOf(content);
  return known === undefined
    ? ofText(content)
    : ofItems(known.replace(/\n$/, '').split('\n').slice(0, 60).map(ofString));
};

const paste =
  (separator: string): Builtin =>
  (call, run) => {
    const given = argument(call, 'sep');
    const collapse = argument(call, 'collapse');
    const values = call.args
      .filter(({ name }) => name !== 'sep' && name !== 'collapse')
      .map(({ value }) => value);
    const between = given ? text(given, run) : literal(separator);
    const width = Math.max(1, ...values.map((value) => (value.kind === 'list' ? value.items.length : 1)));
    const rows = Array.from({ length: Math.min(width, 60) }, (_, at) =>
      joined(
        values.map((value) => {
          const items = words(value, run);
          return items[at % Math.max(1, items.length)] ?? literal('');
        }),
        between,
      ),
    );
    return collapse
      ? ofText(joined(rows, text(collapse, run)))
      : rows.length === 1
        ? ofText(rows[0]!)
        : ofItems(rows.map(ofText));
  };

/** Each `%s` of a format, for every element of a vector that is put there. */
const sprintf: Builtin = (call, run) => {
  const [format, ...values] = call.args.map(({ value }) => value);
  const list = values.find((value) => value.kind === 'list' && value.items.length > 1);
  const pattern = text(format, run);
  if (!list)
    return ofText(
      formatted(
        pattern,
        values.map((value) => text(value, run)),
      ),
    );
  return {
    kind: 'list',
    items: itemsOf(list).map((item) => ({
      ...item,
      value: ofText(
        formatted(
          pattern,
          values.map((value) => text(value === list ? item.value : value, run)),
        ),
      ),
    })),
  };
};

const getenv: Builtin = (call, run) => {
  const name = literalOf(first(call, run));
  if (name === undefined) return ofRunner('environment');
  const value = run.machine.env(name);
  const unset = argument(call, 'unset', 1);
  if (!unset || run.machine.hasEnv(name) || literalOf(text(unset, run)) === '') return ofText(value);
  const isEmpty: Condition = { kind: 'empty', subject: value };
  return ofText(either(guarded(value, [guardNot(isEmpty)]), guarded(text(unset, run), [guard(isEmpty)])));
};

const setenv: Builtin = (call, run) => {
  for (const { name, value } of call.args)
    if (name !== undefined) run.machine.state.env.set(name, text(value, run));
  return NOTHING;
};

/** `system("line")`: by a shell; what it prints where that is asked for. */
const system: Builtin = (call, run) => {
  const printed = shellLine(text(argument(call, 'command', 0), run), run);
  return isTrue(argument(call, 'intern')) ? printed : ofRunner('status');
};

/** `system2("command", c("word", …))`: the words are put together to a line. */
const system2: Builtin = (call, run) => {
  const program = text(argument(call, 'command', 0), run);
  const args = words(argument(call, 'args', 1), run);
  const printed = command([program, ...args.flatMap(split)], run);
  return isTrue(argument(call, 'stdout')) ? printed : ofRunner('status');
};

function split(word: Text): Text[] {
  const known = literalOf(word);
  return known === undefined || !/^[\w./:=@+-]+(?:\s+[\w./:=@+-]+)+$/.test(known)
    ? [word]
    : known.split(/\s+/).map(literal);
}

const source: Builtin = (call, run) => {
  const from = text(argument(call, 'file', 0) ?? argument(call, 'url', 0), run);
  if (isAddress(from)) return evaluateText(fetched(from, call.name, run), call.name, run);
  includeFile(from, call.scope, run);
  return NOTHING;
};

const downloadFile: Builtin = (call, run) => {
  const to = argument(call, 'destfile', 1) ?? argument(call, 'path');
  const addresses = words(argument(call, 'url', 0), run);
  for (const [at, address] of addresses.entries())
    download(address, words(to, run)[at] ?? text(to, run), call.name, run);
  return ofRunner('status');
};

/** `httr::GET(url, write_disk(path))`, `httr2::request(url)` */
const get: Builtin = (call, run) => {
  const body = fetched(first(call, run), call.name, run);
  const file = call.args.flatMap(({ value }) => itemsOf(value)).find(({ name }) => name === 'write_disk');
  if (file) run.machine.write(text(file.value, run), body);
  return ofText(body);
};

const there: Builtin = (call, run) => ofCondition(run.machine.fileExists(first(call, run)));

/** Whether an R package is installed on the machine. */
const isInstalled: Builtin = (call, run) => {
  // `require(name)` as well as `require("name")`.
  const node = call.node.kind === 'call' ? call.node.args[0]?.value : undefined;
  const name = node?.kind === 'name' ? literal(node.name) : first(call, run);
  return ofCondition({ kind: 'exists', what: 'tool', subject: concat(literal('R package '), name) });
};

const which: Builtin = (call, run) => {
  const name = first(call, run);
  const found = guard({ kind: 'exists', what: 'command', subject: name });
  return ofText(either(guarded(name, [found]), guarded(literal(''), [guardNot(found.condition)])));
};

/** The functions that look for a pattern: the pattern first, then the text. */
const grepl: Builtin = (call, run) => {
  const pattern = literalOf(text(argument(call, 'pattern', 0), run));
  const isFixed = isTrue(argument(call, 'fixed'));
  return ofCondition(
    matched(
      text(argument(call, 'x', 1), run),
      pattern === undefined
        ? undefined
        : isFixed
          ? pattern.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
          : perl(pattern),
      `${call.name} of ${pattern}`,
    ),
  );
};

/** A pattern of R as one of JavaScript. */
function perl(pattern: string): string {
  return pattern
    .replace(/\[:space:\]/g, '\\s')
    .replace(/\[:digit:\]/g, '\\d')
    .replace(/\[:alnum:\]/g, 'A-Za-z0-9')
    .replace(/\[:alpha:\]/g, 'A-Za-z')
    .replace(/\[:punct:\]/g, '!-\\/:-@');
}

const substitute =
  (flags: string): Builtin =>
  (call, run) => {
    const pattern = literalOf(text(argument(call, 'pattern', 0), run));
    const by = literalOf(text(argument(call, 'replacement', 1), run)) ?? '';
    const compiled = pattern === undefined ? undefined : safeRegExp(perl(pattern), flags);
    const subject = argument(call, 'x', 2);
    return compiled
      ? changed(subject, (value) => value.replace(compiled, by.replace(/\\(\d)/g, '$$$1')), run)
      : (subject ?? NOTHING);
  };

const strsplit: Builtin = (call, run) => {
  const pattern = literalOf(text(argument(call, 'split', 1), run)) ?? '';
  const separator = safeRegExp(perl(pattern)) ?? /,/;
  const subject = first(call, run);
  return ofItems([{ kind: 'list', items: listed(subject, separator) ?? cutAt(subject, separator) }]);
};

const isEmpty =
  (whenEmpty: boolean): Builtin =>
  (call) => {
    const condition = isWithout(call.args[0]?.value);
    return ofCondition(whenEmpty ? condition : negate(condition));
  };

const digest =
  (algorithm?: string): Builtin =>
  (call, run) =>
    digestOf(
      text(argument(call, 'file') ?? argument(call, 'object', 0) ?? call.args[0]?.value, run),
      algorithm ?? (literalOf(text(argument(call, 'algo', 1), run)) || 'md5'),
      run,
    );

const quit: Builtin = (call, run) =>
  end(run, /^[1-9]/.test(literalOf(text(argument(call, 'status', 1), run)) ?? ''));

/** The value of the first of some expressions that R evaluates one after the other: `suppressMessages({ … })`. */
const all: Builtin = (call) => unnamed(call).at(-1) ?? NOTHING;

/** `tryCatch(expression, error = function(e) …, finally = …)` */
const tryCatch: Form = (node, scope, run) => {
  const given = (name: string): Expression | undefined => node.args.find((one) => one.name === name)?.value;
  const body = node.args.find(({ name }) => name === undefined || name === 'expr')?.value;
  const handler = given('error') ?? given('condition');
  const last = given('finally');
  return tried(
    () => (body ? evaluate(body, scope, run) : NOTHING),
    (caught) =>
      handler ? apply(evaluate(handler, scope, run), [{ value: caught }], { node, scope }, run) : NOTHING,
    last && (() => evaluate(last, scope, run)),
    run,
  );
};

/** `switch(value, "a" = …, "b" = , "c" = …, otherwise)` */
const choose: Form = (node, scope, run) => {
  const [subject, ...ways] = node.args;
  if (!subject) return NOTHING;
  const value = text(evaluate(subject.value, scope, run), run);
  const from = (at: number): Value => {
    const way = ways[at];
    if (!way) return NOTHING;
    if (way.name === undefined) return evaluate(way.value, scope, run);
    const test = matched(
      value,
      `^${way.name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`,
      `switch is ${way.name}`,
    );
    const then = ways.slice(at).find((one) => one.value.kind !== 'nothing');
    return branch(
      test,
      () => (then ? evaluate(then.value, scope, run) : NOTHING),
      () => from(at + 1),
      run,
    );
  };
  return from(0);
};

const ifElse: Form = (node, scope, run) => {
  const [test, then, otherwise] = node.args;
  if (!test) return NOTHING;
  return branch(
    conditionOf(test.value, scope, run),
    () => (then ? evaluate(then.value, scope, run) : NOTHING),
    () => (otherwise ? evaluate(otherwise.value, scope, run) : NOTHING),
    run,
  );
};

/** `eval(parse(text = …))`: the text is a program. */
const parseText: Builtin = (call, run) => {
  const program = argument(call, 'text');
  if (program) return evaluateText(text(program, run), 'eval', run);
  includeFile(first(call, run), call.scope, run);
  return NOTHING;
};

/** `lapply(list, function)` and the like: the function, for each. */
const each =
  (listAt: number, functionAt: number): Builtin =>
  (call, run) => {
    const list = argument(call, 'X') ?? argument(call, '.x') ?? unnamed(call)[listAt];
    const body = argument(call, 'FUN') ?? argument(call, '.f') ?? unnamed(call)[functionAt];
    if (!body) return NOTHING;
    return {
      kind: 'list',
      items: itemsOf(list)
        .slice(0, 40)
        .map((item) => ({
          ...item,
          value: run.machine.under(item.when ?? [], () => apply(body, [{ value: item.value }], call, run)),
        })),
    };
  };

const doCall: Builtin = (call, run) => {
  const [named, list] = call.args.map(({ value }) => value);
  const name = named?.kind === 'text' ? literalOf(named.text) : undefined;
  return apply(name === undefined ? (named ?? NOTHING) : { kind: 'library', name }, itemsOf(list), call, run);
};

/** Words of several names that do the same. */
function named(names: string, builtin: Builtin): Record<string, Builtin> {
  return Object.fromEntries(names.split(' ').map((name) => [name, builtin]));
}

const functions = builtins({
  ...packages,
  cat,
  ...named('message warning print packageStartupMessage', silent),
  ...named('writeLines write', writeLines),
  ...named(
    'readLines readr::read_lines readChar scan readr::read_file jsonlite::fromJSON jsonlite::read_json',
    readLines,
  ),
  ...named(
    'url file textConnection as.character as.numeric as.integer unlist shQuote normalizePath path.expand',
    same,
  ),
  ...named(
    'trimws invisible identity force isTRUE isFALSE as.vector unique rev sort I dQuote sQuote gzcon',
    same,
  ),
  ...named('suppressMessages suppressWarnings suppressPackageStartupMessages withr::with_dir local', all),
  ...named('system.time base::local withr::with_envvar withVisible on.exit', all),
  ...named('library loadNamespace attachNamespace options set.seed Sys.setlocale rm gc', nothing),
  ...named('dir.create unlink file.remove Sys.chmod Sys.sleep flush flush.console', nothing),
  ...named('requireNamespace require rlang::is_installed', isInstalled),
  paste: paste(' '),
  paste0: paste(''),
  ...named('sprintf gettextf', sprintf),
  ...named('file.path fs::path', (call, run) =>
    ofText(pathOfWords(unnamed(call).flatMap((value) => words(value, run)))),
  ),
  basename: (call, run) => changed(call.args[0]?.value, (value) => value.replace(/^.*[\\/]/, ''), run),
  dirname: (call, run) => changed(call.args[0]?.value, (value) => value.replace(/[\\/][^\\/]*$/, ''), run),
  toupper: (call, run) => changed(call.args[0]?.value, (value) => value.toUpperCase(), run),
  tolower: (call, run) => changed(call.args[0]?.value, (value) => value.toLowerCase(), run),
  c: (call: Call) => ({
    kind: 'list',
    items: call.args.flatMap(({ name, value }) =>
      value.kind === 'list'
        ? value.items
        : value.kind === 'nothing'
          ? []
          : [{ ...(name ? { name } : {}), value }],
    ),
  }),
  ...named('list data.frame', (call) => ({
    kind: 'list',
    items: call.args.map(({ name, value }) => ({ ...(name ? { name } : {}), value })),
  })),
  'Sys.getenv': getenv,
  'Sys.setenv': setenv,
  'Sys.info': () => ({
    kind: 'list',
    items: [
      { name: 'sysname', value: ofText(OS) },
      { name: 'machine', value: ofText(ARCH) },
      { name: 'user', value: ofRunner('user') },
      { name: 'release', value: ofRunner('release') },
    ],
  }),
  'R.Version': () => ({ kind: 'list', items: R_VERSION }),
  'Sys.which': which,
  ...named('system shell', system),
  ...named('system2 processx::run sys::exec_wait sys::exec_internal', system2),
  ...named('source sys.source devtools::source_url', source),
  ...named('download.file downloader::download curl::curl_download', downloadFile),
  ...named('httr::GET httr2::request RCurl::getURL curl::curl_fetch_memory curl::curl', get),
  'httr::write_disk': (call) => ({
    kind: 'list',
    items: [{ name: 'write_disk', value: call.args[0]?.value ?? NOTHING }],
  }),
  ...named('unzip untar', (call, run) => {
    const to = argument(call, 'exdir');
    return unpack(first(call, run), to ? text(to, run) : undefined, call.name, run);
  }),
  ...named('file.copy file.rename file.symlink', (call, run) => {
    const [from, to] = unnamed(call);
    if (from && to) run.machine.copy(text(from, run), text(to, run));
    return ofRunner('status');
  }),
  ...named('file.exists dir.exists', there),
  grepl,
  gsub: substitute('g'),
  sub: substitute(''),
  strsplit,
  startsWith: (call, run) => {
    const prefix = literalOf(text(argument(call, 'prefix', 1), run));
    return ofCondition(
      matched(
        text(argument(call, 'x', 0), run),
        prefix === undefined ? undefined : `^${prefix.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`,
        `startsWith ${prefix}`,
      ),
    );
  },
  identical: (call, run) => {
    const [one, other] = call.args.map(({ value }) => value);
    return ofCondition(matchedEqual(text(one, run), text(other, run)));
  },
  'is.null': isEmpty(true),
  nzchar: isEmpty(false),
  nchar: (call, run) => {
    const subject = first(call, run);
    const known = literalOf(subject);
    if (known !== undefined) return ofString(String(known.length));
    const isEmpty: Condition = { kind: 'empty', subject };
    return ofText(
      either(
        guarded(literal('0'), [guard(isEmpty)]),
        guarded(hole('length', { kind: 'runner', what: 'length' }), [guardNot(isEmpty)]),
      ),
    );
  },
  length: (call) => lengthOf(call.args[0]?.value),
  ...named('quit q', quit),
  stop: (_call, run) => end(run, true),
  getwd: (_call, run) => ofText(run.machine.state.cwd),
  setwd: (call, run) => {
    run.machine.state.cwd = first(call, run);
    return NOTHING;
  },
  ...named('tempfile tempdir', (call, run) => {
    const extension = argument(call, 'fileext');
    const place = concat(
      hole('temp', { kind: 'runner', what: 'temp' }),
      literal(`/${call.name}-${run.machine.location.line}-${run.machine.location.column}`),
    );
    return ofText(extension ? concat(place, text(extension, run)) : place);
  }),
  commandArgs: (_call, run) => ofItems(run.args.map(ofText)),
  ...named('tools::md5sum openssl::md5', digest('md5')),
  ...named('tools::sha256sum openssl::sha256', digest('sha256')),
  'openssl::sha512': digest('sha512'),
  ...named('digest::digest digest', digest()),
  ...named('parse str2lang str2expression', parseText),
  eval: same,
  ...named('lapply sapply vapply purrr::map purrr::walk', each(0, 1)),
  ...named('Map Filter', each(1, 0)),
  'do.call': doCall,
  'capture.output': (call, run) => ofText(captured(run, () => unnamed(call))),
});

function matchedEqual(one: Text, other: Text): Condition {
  const [a, b] = [literalOf(one), literalOf(other)];
  if (a !== undefined && b !== undefined) return { kind: 'constant', value: a === b };
  return { kind: 'equals', left: one, right: other };
}

const R_VERSION = [
  { name: 'os', value: ofText(OS) },
  { name: 'arch', value: ofText(ARCH) },
  { name: 'platform', value: ofText(OS) },
  { name: 'version.string', value: ofRunner('R version') },
];

/** Functions of a package, by the name alone: what `library(remotes)` makes of them. */
const SHORT: ReadonlyMap<string, string> = new Map(
  Object.keys(functions).flatMap((name) => {
    const short = /^\w+::([\w.]+)$/.exec(name)?.[1];
    return short === undefined ||
      /^(?:install|update|restore|init|activate|upgrade|map|run|path|GET)$/.test(short)
      ? []
      : [[short, name] as const];
  }),
);

function nameOf(path: string): string {
  const plain = path
    .replace(/:::/, '::')
    .replace(/^(?:base|utils|stats|methods|tools(?=::(?!md5|sha)))::/, '');
  return functions[plain] ? plain : (SHORT.get(plain) ?? plain);
}

function constant(path: string, _run: Run): Value | undefined {
  switch (path) {
    case '.Platform.OS.type':
      return ofText(
        either(
          guarded(literal('windows'), [guard({ kind: 'equals', left: OS, right: literal('windows') })]),
          guarded(literal('unix'), [guardNot({ kind: 'equals', left: OS, right: literal('windows') })]),
        ),
      );
    case 'R.version.os':
    case 'version.os':
    case 'R.version.platform':
      return ofText(OS);
    case 'R.version.arch':
    case 'version.arch':
      return ofText(ARCH);
    case '.Platform.pkgType':
      return ofRunner('package type');
  }
  return path === 'T' || path === 'F' ? ofString(path === 'T' ? 'TRUE' : 'FALSE') : undefined;
}

const R: Dialect = {
  language: 'r',
  name: 'R',
  parse: parseR,
  functions,
  forms: {
    tryCatch,
    try: tryCatch,
    withCallingHandlers: tryCatch,
    switch: choose,
    ifelse: ifElse,
    return: (node, scope, run) =>
      leave('return', node.args[0] ? evaluate(node.args[0].value, scope, run) : NOTHING, run),
    quote: () => NOTHING,
    bquote: () => NOTHING,
    substitute: () => NOTHING,
  },
  nameOf,
  constant,
  harmless:
    /^(?:(?:utils::)?(?:available|installed)\.packages|message|cat|print|browseURL|utils::browseURL|.*_?get(?:opt)?|.*::(?:session_info|has_|is_|use_|get_|check_).*)$/,
  truth: ['TRUE', 'FALSE'],
  base: 1,
};

/** Runs an R program. */
export const interpretR = interpreterOf(R);
