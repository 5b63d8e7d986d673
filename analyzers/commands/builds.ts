import { literal, literalOf, printText, type Text } from '../../src/effects/text.js';
import type { Machine } from '../machine.js';
import type { Call } from './command.js';

const ANY = /^/;
const NODE =
  /(?:^| )(?:ci|run|run-script|start|test|build|pack|rebuild)(?: |$)|(?:^| )(?:install|i)(?: --?[\w-]+)*$/;

/** Command lines that build or run what the working folder holds. */
const OF_WORKING_FOLDER = byName({
  'make gmake ninja meson cmake scons waf xmake bazel bazelisk buck2 just task rake': ANY,
  'mvn mvnw gradle gradlew ant sbt mill lein tox nox mix': ANY,
  go: /(?:^| )(?:build|run|generate|test)(?: |$)/,
  'cargo cross': /(?:^| )(?:b|build|r|run|t|test|bench|rustc|xtask)(?: |$)/,
  'npm pnpm bun': NODE,
  'yarn yarnpkg': new RegExp(`^$|^--|${NODE.source}`),
  dotnet: /^(?:build|run|publish|pack|restore|test|msbuild)(?: |$)/,
  'swift zig dune stack cabal nimble crystal shards': /^(?:build|run|install|test)(?: |$)/,
  'composer bundle': /^(?:install|update|exec|run|run-script)(?: |$)/,
  'poetry pdm hatch pixi': /^(?:install|run|build)(?: |$)/,
  uv: /^(?:sync|run|build)(?: |$)/,
  'python python3 py': /^-m (?:build|pytest|poetry)(?: |$)/,
  'terraform tofu': /(?:^| )(?:init|plan|apply)(?: |$)/,
});

/** Command lines that take code from the folders that they name: packages, recipes, plugins, charts, build contexts. */
const OF_NAMED_FOLDERS = byName({
  go: /(?:^| )install /,
  cargo: /(?:^| )install /,
  'pip pip3 pipx': /(?:^| )(?:install|wheel|run) /,
  uv: /^(?:pip|tool) install /,
  'python python3 py': /^-m pip (?:install|wheel) /,
  'npm pnpm bun yarn': /(?:^| )(?:i|install|add|link) /,
  gem: /^(?:install|build) /,
  'docker podman nerdctl buildah': /(?:^| )(?:build|bake|bud|compose) /,
  helm: /^(?:install|upgrade|template|package|plugin|dependency) /,
  spack: /^(?:-\S+ )*(?:repo|develop|extensions) /,
  opam: /^(?:pin|install|repo|repository) /,
  brew: /^(?:install|reinstall|tap) /,
  conan: /^(?:create|install|export|build|config|editable) /,
  vcpkg: /(?:^| )install /,
  'nix nix-build nix-shell nix-env guix': ANY,
  'asdf mise rtx': /^plugins? (?:add|link|install) /,
  'ansible-playbook ansible-galaxy': ANY,
});

function byName(table: Readonly<Record<string, RegExp>>): ReadonlyMap<string, RegExp> {
  return new Map(
    Object.entries(table).flatMap(([names, lines]) => names.split(' ').map((name) => [name, lines] as const)),
  );
}

/** Says of a repository that may be there as data that it is code: something builds, runs or installs what it holds. */
export function buildCheckouts({ name, args }: Pick<Call, 'name' | 'args'>, machine: Machine): void {
  if (machine.state.folders.size === 0) return;
  const [here, there] = [OF_WORKING_FOLDER.get(name), OF_NAMED_FOLDERS.get(name)];
  if (!here && !there) return;
  const line = args.map(printText).join(' ');
  const isHere = here?.test(line) ?? false;
  if (!isHere && !there?.test(line)) return;
  const around = machine.checkoutsAround(machine.state.cwd);
  const reads = new Set(isHere ? around : []);
  for (const path of pathsIn(args))
    if (around.length === 0 || isPath(path))
      for (const handle of machine.checkoutsAround(path)) reads.add(handle);
  if (reads.size > 0)
    machine.emit({
      kind: 'run',
      mode: 'execute',
      program: literal(name),
      argv: args,
      reads: [...reads],
      via: name,
    });
}

/** The words that may be paths, values of `--option=value` too. What a program that is run is given is its data. */
function pathsIn(args: readonly Text[]): Text[] {
  const end = args.findIndex((arg) => literalOf(arg) === '--');
  const run = args.findIndex((arg) => /^(?:run|exec)$/.test(literalOf(arg) ?? ''));
  return args.slice(0, end < 0 ? args.length : end).flatMap((arg, at) => {
    if (run >= 0 && at > run + 1) return [];
    const value = /^--?[\w-]+=(.+)$/s.exec(literalOf(arg) ?? '')?.[1];
    return value === undefined ? [arg] : [literal(value)];
  });
}

/** Whether the word says that it is a path: in a checkout, a name alone is one of anything. */
function isPath(word: Text): boolean {
  return /[/\\{]|^\.{1,2}$/.test(printText(word));
}
