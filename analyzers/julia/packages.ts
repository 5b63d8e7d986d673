import { literal, literalOf, printText, type Text } from '../../src/effects/text.js';
import { manifestOwner, treeFile } from '../commands/packages.js';
import {
  argument,
  type Builtin,
  type Call,
  lookUp,
  type Run,
  setVariable,
  text,
  unnamed,
} from '../expressions/evaluate.js';
import { fetched, fromRepository, installs, isGivenByCaller } from '../expressions/library.js';
import { itemOf, itemsOf, NOTHING, ofText, type Scope, type Value } from '../expressions/values.js';
import { actionPathText } from '../machine.js';

const PROJECT = '\u0000project';

function outermost(scope: Scope): Scope {
  return scope.parent ? outermost(scope.parent) : scope;
}

/** The folder of the project whose manifest is in use; undefined where it is none of anybody's tree. */
function projectOf({ scope }: Call, run: Run): Text | undefined {
  const active = lookUp(PROJECT, scope, run);
  if (active) return active.kind === 'nothing' ? undefined : text(active, run);
  const given = run.machine.hasEnv('JULIA_PROJECT') ? run.machine.env('JULIA_PROJECT') : run.project;
  const named = given && literalOf(given);
  if (!given || named === '@.' || named === '' || named === '.') return run.machine.state.cwd;
  if (named?.startsWith('@')) return undefined;
  const inTree = named === undefined ? undefined : /^\{github\.action_path\}(.*)$/.exec(named)?.[1];
  return inTree === undefined ? given : ofTree(inTree, run);
}

function ofTree(path: string, run: Run): Text {
  const { alternatives } = actionPathText(run.machine.options.actionPath);
  return {
    alternatives: [{ parts: [...alternatives[0]!.parts, ...(path === '' ? [] : [path])], guards: [] }],
  };
}

/** `Pkg.activate("name"; shared=true)`, `Pkg.activate(@__DIR__)` */
const activate: Builtin = (call, run) => {
  const place = unnamed(call)[0];
  const isOwn = ['shared', 'temp'].some((name) => /true/.test(printText(text(argument(call, name), run))));
  const value = isOwn || !place ? NOTHING : place;
  setVariable(PROJECT, !place && !isOwn ? ofText(run.machine.state.cwd) : value, outermost(call.scope), run);
  return NOTHING;
};

/** What the manifest of the project asks for: with one in the tree, of each package the hash of its files is known. */
const manifest: Builtin = (call, run) => {
  const { machine } = run;
  const project = projectOf(call, run);
  if (!project) return NOTHING;
  const owner = manifestOwner(project, machine);
  const isLocked =
    owner === 'tree' &&
    ['Manifest.toml', 'JuliaManifest.toml'].some((name) => treeFile(project, name, machine) !== undefined);
  const verb = call.name.split('.').pop();
  machine.emit({
    kind: 'install',
    ecosystem: 'julia',
    command: `Pkg.${verb}`,
    spec: literal('Project.toml'),
    manifest: owner,
    ...(isLocked ? { locked: true } : {}),
    via: `Pkg.${verb}`,
  });
  return NOTHING;
};

/** A `PackageSpec`: what the package is asked for by. */
const packageSpec: Builtin = (call) => ({
  kind: 'list',
  items: [
    ...(unnamed(call)[0] ? [{ name: 'name', value: unnamed(call)[0]! }] : []),
    ...call.args.filter(({ name }) => name !== undefined),
  ],
});

function isSpec(value: Value): boolean {
  return value.kind === 'list' && value.items.some(({ name }) => /^(?:name|url|path|uuid)$/.test(name ?? ''));
}

/** `Pkg.add("Name")`, `Pkg.add(["A", "B"])`, `Pkg.add(name = …, version = …)`, `Pkg.add(PackageSpec(url = …, rev = …))` */
const add: Builtin = (call, run) => {
  const command = `Pkg.${call.name.split('.').pop()}`;
  const given = unnamed(call);
  const all = given.length > 0 ? given : [packageSpec(call, run)];
  for (const value of all)
    for (const spec of isSpec(value) ? [{ value }] : itemsOf(value))
      run.machine.under('when' in spec ? (spec.when ?? []) : [], () => request(spec.value, command, run));
  return NOTHING;
};

function request(spec: Value, command: string, run: Run): void {
  const field = (name: string): Text | undefined => {
    const value = itemOf(spec, name);
    return value && value.kind !== 'nothing' ? text(value, run) : undefined;
  };
  const [url, rev] = [field('url'), field('rev')];
  if (url) fromRepository(url, rev, command, run);
  else if (!field('path') && (spec.kind !== 'list' || field('name')))
    installs(
      ofText(field('name') ?? text(spec, run)),
      { ecosystem: 'julia', command },
      '@',
      run,
      rev ?? field('version'),
    );
}

/** The registry that everybody uses says of each version which files it has; another one is whoever's it is. */
const addRegistry: Builtin = (call, run) => {
  for (const value of unnamed(call))
    for (const spec of isSpec(value) ? [value] : itemsOf(value).map((item) => item.value)) {
      const url = itemOf(spec, 'url');
      if (url && !isGivenByCaller(text(url, run)))
        fromRepository(text(url, run), undefined, 'Pkg.Registry.add', run);
    }
  return NOTHING;
};

/** `pkg"add Name@1.2; test"`: commands of the package manager's own prompt. */
const prompt: Builtin = (call, run) => {
  for (const line of (literalOf(text(call.args[0]?.value, run)) ?? '').split(/[;\n]/)) {
    const [verb, ...words] = line.trim().split(/[\s,]+/);
    const own = { ...call, name: `Pkg.${verb}`, args: [] };
    if (verb === 'add' || verb === 'dev' || verb === 'develop')
      for (const word of words) addByPrompt(word, `Pkg.${verb}`, run);
    else if (/^(?:instantiate|test|build|update|up|resolve)$/.test(verb ?? '')) manifest(own, run);
    else if (verb === 'activate')
      activate(
        {
          ...own,
          args: words
            .filter((word) => !word.startsWith('-'))
            .map((word) => ({ value: ofText(literal(word)) })),
        },
        run,
      );
  }
  return NOTHING;
};

function addByPrompt(word: string, command: string, run: Run): void {
  const [, url, ref] = /^((?:https?:\/\/|git@)[^#]+?)(?:#(.+))?$/.exec(word) ?? [];
  const [, name = '', branch] = /^([^#]+)(?:#(.+))?$/.exec(word) ?? [];
  if (url) fromRepository(literal(url), ref ? literal(ref) : undefined, command, run);
  else if (!/^[./~]/.test(name))
    installs(ofText(literal(branch ? `${name}@${branch}` : name)), { ecosystem: 'julia', command }, '@', run);
}

/** `download_verify(url, hash, dest)`: another digest than that is an error. */
const downloadVerified: Builtin = (call, run) => {
  const [url, hash, to] = unnamed(call);
  const bytes = fetched(text(url, run), call.name, run);
  const subjects = bytes.alternatives.flatMap(({ parts }) =>
    parts.flatMap((part) =>
      typeof part === 'object' && part.origin.kind === 'fetched' ? [part.origin.handle] : [],
    ),
  );
  const verify = run.machine.emit({
    kind: 'verify',
    subjects,
    against: text(hash, run),
    mechanism: 'digest',
    fatal: true,
    via: call.name,
  });
  run.machine.state.checks.set(verify, []);
  if (to) run.machine.write(text(to, run), bytes);
  return NOTHING;
};

/** The package manager: https://pkgdocs.julialang.org/v1/api */
export const packages: Readonly<Record<string, Builtin>> = {
  'Pkg.activate': activate,
  'Pkg.add': add,
  'Pkg.develop': add,
  'Pkg.PackageSpec': packageSpec,
  PackageSpec: packageSpec,
  'Pkg.Registry.add': addRegistry,
  'Pkg.RegistrySpec': packageSpec,
  'Pkg.Registry.RegistrySpec': packageSpec,
  RegistrySpec: packageSpec,
  'Pkg.Registry.update': () => NOTHING,
  '@pkg_str': prompt,
  'Pkg.PlatformEngines.download_verify': downloadVerified,
  'Pkg.PlatformEngines.download_verify_unpack': downloadVerified,
  ...Object.fromEntries(
    ['instantiate', 'build', 'test', 'update', 'resolve', 'upgrade_manifest'].map((verb) => [
      `Pkg.${verb}`,
      manifest,
    ]),
  ),
  ...Object.fromEntries(
    [
      'precompile',
      'status',
      'gc',
      'rm',
      'pin',
      'free',
      'compat',
      'offline',
      'project',
      'dependencies',
      'why',
    ].map((verb) => [`Pkg.${verb}`, () => NOTHING]),
  ),
};
