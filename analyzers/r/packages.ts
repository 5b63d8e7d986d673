import { guard, guardNot } from '../../src/effects/condition.js';
import { holesOf, literal, literalOf, ofAlternative, printText, type Text } from '../../src/effects/text.js';
import { manifestOwner } from '../commands/packages.js';
import {
  argument,
  type Builtin,
  type Call,
  type Run,
  text,
  unnamed,
  words,
} from '../expressions/evaluate.js';
import { fetched, fromRepository, installs } from '../expressions/library.js';
import { type Item, itemsOf, NOTHING, ofText, type Value } from '../expressions/values.js';

/** The input that says in the address of a repository which version of the package it has: `…/pak/{channel}`. */
function channelOf(repositories: Value | undefined, run: Run): Text | undefined {
  const chosen = holesOf(text(repositories, run)).find(({ origin }) => origin.kind === 'input');
  return chosen && ofAlternative({ parts: [chosen], guards: [] });
}

const installPackages: Builtin = (call, run) => {
  const repositories = argument(call, 'repos', 2);
  return installs(
    argument(call, 'pkgs', 0),
    { ecosystem: 'cran', command: 'install.packages' },
    'none',
    run,
    channelOf(repositories, run),
  );
};

/** A function that fetches what its first argument names. */
function installer(name: string, argumentName = 'pkgs', version?: string): Builtin {
  return (call, run) => {
    const given = version === undefined ? undefined : argument(call, version, 1);
    return installs(
      argument(call, argumentName, 0) ?? { kind: 'list', items: unnamed(call).map((value) => ({ value })) },
      { ecosystem: 'cran', command: name },
      'none',
      run,
      given && given.kind !== 'nothing' ? text(given, run) : undefined,
    );
  };
}

/** `owner/repo[/folder][@ref|#pull]`, whichever forge it is of. */
function repository(spec: Text, forge: string, ref: Text | undefined, via: string, run: Run): void {
  for (const { parts, guards } of spec.alternatives) {
    const printed = printText(ofAlternative({ parts, guards: [] }));
    const [, path, own] = /^((?:https?:\/\/|git@)?[^@#\s]+?)(?:\.git)?(?:[@#](.+))?$/.exec(printed) ?? [];
    if (path === undefined) continue;
    const url = /^(?:https?:|git@)/.test(path) ? path : `${forge}/${path.split('/').slice(0, 2).join('/')}`;
    const named = own === undefined ? ref : literal(own === '*release' ? 'latest' : own);
    run.machine.under(guards, () => fromRepository(literal(url), named, via, run));
  }
}

/** `install_github`, `install_gitlab` and the like. */
function fromForge(via: string, forge: string, refName = 'ref'): Builtin {
  return (call, run) => {
    const given = argument(call, refName) ?? argument(call, 'branch');
    const ref = given && given.kind !== 'nothing' ? text(given, run) : undefined;
    for (const spec of words(argument(call, 'repo') ?? argument(call, 'url', 0) ?? call.args[0]?.value, run))
      repository(spec, forge, ref && literalOf(ref) !== 'HEAD' ? ref : undefined, via, run);
    return NOTHING;
  };
}

const fromAddress: Builtin = (call, run) =>
  installs(argument(call, 'url', 0), { ecosystem: 'cran', command: 'install_url' }, 'none', run);

/** What is asked for by the manifest of a folder: that of the caller, unless it is one of the tree. */
function manifest(command: string, file: string): Builtin {
  return (_call, run) => {
    const { machine } = run;
    const owner = manifestOwner(machine.state.cwd, machine);
    machine.emit({
      kind: 'install',
      ecosystem: 'cran',
      command,
      spec: literal(file),
      manifest: owner,
      via: command,
    });
    return NOTHING;
  };
}

/** Packages as pak and renv take them: https://pak.r-lib.org/reference/pak_package_sources.html */
function requestReference(spec: Text, command: string, run: Run): void {
  for (const alternative of spec.alternatives) {
    const one = ofAlternative({ parts: alternative.parts, guards: [] });
    run.machine.under(alternative.guards, () => requestOne(one, command, run));
  }
}

function requestOne(spec: Text, command: string, run: Run): void {
  const printed = printText(spec).replace(/\?[\w&=-]*$/, '');
  const [, type, rest = ''] = /^(?:[\w.]+=)?(?:(\w+)::)?(.*)$/s.exec(printed) ?? [];
  const plain = literalOf(spec) === undefined ? spec : literal(rest);
  if (type === 'deps' || type === 'local' || type === 'installed' || rest === '' || /^[./~]/.test(rest))
    return;
  if (type === 'git') {
    repository(literal(rest), '', undefined, command, run);
    return;
  }
  const forge =
    type === 'gitlab'
      ? 'https://gitlab.com'
      : type === 'bitbucket'
        ? 'https://bitbucket.org'
        : type === 'github' || /^[\w.-]+\/[\w.-]+/.test(rest)
          ? 'https://github.com'
          : undefined;
  if (forge !== undefined && !/^https?:/.test(rest))
    repository(literal(rest), forge, undefined, command, run);
  else installs(ofText(plain), { ecosystem: 'cran', command }, '@', run);
}

/** A function that takes such references. */
function byReference(command: string, name = 'pkg'): Builtin {
  return (call, run) => {
    for (const { value, when = [] } of itemsOf(argument(call, name, 0)))
      run.machine.under(when, () => {
        for (const spec of words(value, run)) requestReference(spec, command, run);
      });
    return NOTHING;
  };
}

/** pak looks up what there is today, and `lockfile_install` gets it: what is in the file is what was asked for. */
const lockfileCreate: Builtin = (call, run) => {
  const file = argument(call, 'lockfile', 1);
  lockfilesOf(run).set(run.machine.pathKeys(file ? text(file, run) : literal('pkg.lock'))[0] ?? '', {
    kind: 'list',
    items: itemsOf(argument(call, 'pkg', 0)),
  });
  return NOTHING;
};

const lockfileInstall: Builtin = (call, run) => {
  const file = argument(call, 'lockfile', 0);
  const asked = lockfilesOf(run).get(
    run.machine.pathKeys(file ? text(file, run) : literal('pkg.lock'))[0] ?? '',
  );
  const node = { ...call, args: asked ? [{ value: asked }] : [] };
  return byReference('pak::lockfile_install')(node, run);
};

const lockfiles = new WeakMap<Run['machine'], Map<string, Value>>();

/** The lock files that programs of the action made, by path. */
function lockfilesOf({ machine }: Run): Map<string, Value> {
  const known = lockfiles.get(machine) ?? new Map<string, Value>();
  lockfiles.set(machine, known);
  return known;
}

/** The packages that an input lists by default, each where the caller leaves it so. */
export function listed(subject: Text, separator: RegExp): readonly Item[] | undefined {
  const [only, ...others] = subject.alternatives[0]?.parts ?? [];
  if (subject.alternatives.length !== 1 || typeof only !== 'object' || others.length > 0) return undefined;
  const { origin } = only;
  if (origin.kind !== 'input' || origin.default === undefined || origin.derived) return undefined;
  const { default: list, ...given } = origin;
  const isDefault = { kind: 'equals', left: subject, right: literal(list) } as const;
  return [
    ...list
      .split(separator)
      .filter((word) => word !== '')
      .map((word) => ({ value: ofText(literal(word)), when: [guard(isDefault)] })),
    {
      value: ofText(ofAlternative({ parts: [{ ...only, origin: given }], guards: [] })),
      when: [guardNot(isDefault)],
    },
  ];
}

/** Programs that some packages fetch: where they come from, as its documentation says. */
function program(command: string, address: string): Builtin {
  return (call: Call, run: Run) => {
    const response = fetched(literal(address), command, run);
    run.machine.emit({
      kind: 'run',
      mode: 'install',
      program: literal(command),
      argv: words(call.args[0]?.value, run),
      reads: response.alternatives.flatMap(({ parts }) =>
        parts.flatMap((part) =>
          typeof part === 'object' && part.origin.kind === 'fetched' ? [part.origin.handle] : [],
        ),
      ),
      via: command,
    });
    return NOTHING;
  };
}

/** The functions of one package, by their full names. */
function ofPackages(packages: string, functions: Readonly<Record<string, Builtin>>): Record<string, Builtin> {
  return Object.fromEntries(
    packages
      .split(' ')
      .flatMap((name) => Object.entries(functions).map(([key, value]) => [`${name}::${key}`, value])),
  );
}

/** What installs R packages. */
export const packages: Readonly<Record<string, Builtin>> = {
  'install.packages': installPackages,
  'update.packages': (_call, run) =>
    installs(ofText(literal('packages')), { ecosystem: 'cran', command: 'update.packages' }, 'none', run),
  ...ofPackages('remotes devtools', {
    install_github: fromForge('install_github', 'https://github.com'),
    install_gitlab: fromForge('install_gitlab', 'https://gitlab.com'),
    install_bitbucket: fromForge('install_bitbucket', 'https://bitbucket.org'),
    install_git: fromForge('install_git', ''),
    install_version: installer('install_version', 'package', 'version'),
    install_cran: installer('install_cran'),
    install_bioc: installer('install_bioc', 'repo'),
    install_dev: installer('install_dev', 'package'),
    install_url: fromAddress,
    install_deps: manifest('install_deps', 'DESCRIPTION'),
    install_dev_deps: manifest('install_dev_deps', 'DESCRIPTION'),
    install_local: manifest('install_local', 'DESCRIPTION'),
    update_packages: installer('update_packages', 'packages'),
  }),
  'devtools::install': manifest('devtools::install', 'DESCRIPTION'),
  'BiocManager::install': installer('BiocManager::install'),
  'pacman::p_load': installer('pacman::p_load', 'char'),
  'pacman::p_install': installer('pacman::p_install', 'package'),
  'pacman::p_load_gh': fromForge('p_load_gh', 'https://github.com'),
  'librarian::shelf': installer('librarian::shelf'),
  ...ofPackages('pak', {
    pkg_install: byReference('pak::pkg_install'),
    pkg_upgrade: byReference('pak::pkg_upgrade'),
    pak: byReference('pak::pak'),
    pkg_download: byReference('pak::pkg_download'),
    lockfile_create: lockfileCreate,
    lockfile_install: lockfileInstall,
    local_install: manifest('pak::local_install', 'DESCRIPTION'),
    local_install_deps: manifest('pak::local_install_deps', 'DESCRIPTION'),
    local_install_dev_deps: manifest('pak::local_install_dev_deps', 'DESCRIPTION'),
    pak_update: (_call, run) =>
      installs(ofText(literal('pak')), { ecosystem: 'cran', command: 'pak::pak_update' }, 'none', run),
    pak_install_extra: (_call, run) =>
      installs(
        ofText(literal('pak extras')),
        { ecosystem: 'cran', command: 'pak::pak_install_extra' },
        'none',
        run,
      ),
  }),
  ...ofPackages('renv', {
    install: byReference('renv::install', 'packages'),
    update: byReference('renv::update', 'packages'),
    restore: manifest('renv::restore', 'renv.lock'),
    hydrate: manifest('renv::hydrate', 'renv.lock'),
    init: manifest('renv::init', 'renv.lock'),
    activate: () => NOTHING,
    upgrade: (call, run) => {
      const version = argument(call, 'version');
      return installs(
        ofText(literal('renv')),
        { ecosystem: 'cran', command: 'renv::upgrade' },
        'none',
        run,
        version && version.kind !== 'nothing' ? text(version, run) : undefined,
      );
    },
  }),
  'packrat::restore': manifest('packrat::restore', 'packrat.lock'),
  // https://rstudio.github.io/reticulate/reference/py_install.html
  'reticulate::py_install': (call, run) =>
    installs(
      argument(call, 'packages', 0),
      { ecosystem: 'pypi', command: 'reticulate::py_install' },
      '==',
      run,
    ),
  'tinytex::install_tinytex': program(
    'tinytex::install_tinytex',
    'https://github.com/rstudio/tinytex-releases/releases/latest/download/TinyTeX-1.tar.gz',
  ),
  'tinytex::tlmgr_install': (call, run) =>
    installs(argument(call, 'pkgs', 0), { ecosystem: 'other', command: 'tlmgr install' }, 'none', run),
};
