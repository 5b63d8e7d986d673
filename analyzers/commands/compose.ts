/** Docker Compose: the services of a file of the tree are what is pulled and built (https://docs.docker.com/reference/compose-file/). */

import { parse } from 'yaml';
import { concat, literal, literalOf, type Text } from '../../src/effects/text.js';
import type { Machine, Outcome } from '../machine.js';
import type { Call } from './command.js';
import { hasFlag, optionsOf, parseWords } from './words.js';

const GLOBAL_VALUES = [
  '-f',
  '--file',
  '-p',
  '--project-name',
  '--profile',
  '--env-file',
  '--project-directory',
  '--ansi',
  '--parallel',
  '--progress',
];

/** Where there is no `-f`: the first that there is, and what overrides it. */
const DEFAULT_FILES = ['compose.yaml', 'compose.yml', 'docker-compose.yaml', 'docker-compose.yml'];
const OVERRIDES = [
  'compose.override.yaml',
  'compose.override.yml',
  'docker-compose.override.yml',
  'docker-compose.override.yaml',
];

const BUILDS = /^(?:build|up|run|create|watch)$/;
const PULLS = /^(?:pull|up|run|create|watch)$/;

interface Service {
  readonly image?: unknown;
  readonly build?: unknown;
}

/** `docker compose …` and `docker-compose …`; undefined where the verb brings in nothing. */
export function compose(call: Call, args: readonly Text[], machine: Machine): Outcome | undefined {
  const outer = parseWords(args, { values: GLOBAL_VALUES, stopAtOperand: true });
  const [verb, ...rest] = outer.operands;
  const name = verb ? (literalOf(verb) ?? '') : '';
  if (!BUILDS.test(name) && !PULLS.test(name)) return undefined;
  const own = parseWords(rest, {
    values: ['--scale', '-t', '--timeout', '--build-arg', '-e', '--env', '-v', '--volume'],
  });
  const chosen = own.operands.map(literalOf).filter((service) => service !== undefined);
  const named = optionsOf(outer, '-f', '--file');
  const tool = call.name.includes('compose') ? call.name : `${call.name} compose`;
  const files = named.length > 0 ? named : defaultFiles(machine);
  for (const file of files) {
    for (const [service, { image, build }] of servicesIn(file, machine)) {
      if (name !== 'up' && chosen.length > 0 && !chosen.includes(service)) continue;
      if (build !== undefined && build !== null) {
        if (BUILDS.test(name) && !hasFlag(own, '--no-build')) buildOf(call, file, build, machine);
      } else if (typeof image === 'string' && PULLS.test(name))
        machine.emit({ kind: 'image', reference: filled(image, machine), via: `${tool} ${name}` });
    }
  }
  return { stdout: literal('') };
}

function defaultFiles(machine: Machine): Text[] {
  const first = DEFAULT_FILES.map(literal).find((file) => machine.read(file));
  return [...(first ? [first] : []), ...OVERRIDES.map(literal).filter((file) => machine.read(file))];
}

function servicesIn(file: Text, machine: Machine): [string, Service][] {
  const content = machine.read(file);
  const text = content && literalOf(content);
  if (text === undefined) return [];
  try {
    const { services } = (parse(text, { merge: true, maxAliasCount: 100 }) ?? {}) as { services?: unknown };
    return Object.entries(isRecord(services) ? services : {}).filter((entry): entry is [string, Service] =>
      isRecord(entry[1]),
    );
  } catch {
    machine.opaque('a Compose file that does not parse');
    return [];
  }
}

/** `build: folder`, or `build: { context, dockerfile, args, target }`, by paths from the folder of the file. */
function buildOf(call: Call, file: Text, build: unknown, machine: Machine): void {
  const { context, dockerfile, args, target } = isRecord(build) ? build : { context: build };
  const folder = inFolderOf(file, typeof context === 'string' ? filled(context, machine) : literal('.'));
  const given = isRecord(args) ? Object.entries(args).map(([name, value]) => `${name}=${String(value)}`) : [];
  const all = Array.isArray(args) ? args.filter((one): one is string => typeof one === 'string') : given;
  machine.run([
    literal(call.name.startsWith('podman') ? 'podman' : 'docker'),
    literal('build'),
    ...(typeof dockerfile === 'string'
      ? [literal('-f'), concat(folder, literal('/'), filled(dockerfile, machine))]
      : []),
    ...(typeof target === 'string' ? [literal('--target'), literal(target)] : []),
    ...all.flatMap((one) => [literal('--build-arg'), filled(one, machine)]),
    folder,
  ]);
}

function inFolderOf(file: Text, path: Text): Text {
  const written = literalOf(path);
  if (written !== undefined && /^(?:\/|https?:|git@)/.test(written)) return path;
  return concat(file, literal('/../'), path);
}

/** The text with its variables, `$NAME` and `${NAME:-default}`. */
function filled(text: string, machine: Machine): Text {
  const pieces = text.split(/(\$\$|\$\{\w+(?::?[-?+][^}]*)?\}|\$\w+)/);
  return concat(
    ...pieces.map((piece) => {
      if (piece === '$$') return literal('$');
      const [, name, otherwise] = /^\$\{?(\w+)(?::?-([^}]*))?/.exec(piece) ?? [];
      if (name === undefined) return literal(piece);
      if (otherwise === undefined) return machine.env(name);
      const value = machine.hasEnv(name) ? machine.env(name) : literal('');
      return literalOf(value) === '' ? literal(otherwise) : value;
    }),
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
