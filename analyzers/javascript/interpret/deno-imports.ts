import { posix } from 'node:path';
import { literal } from '../../../src/effects/text.js';
import { requestPackages } from '../../commands/packages.js';
import type { Machine } from '../../machine.js';

/**
 * What a module of a deno program imports, by address or from a registry (also by a name of its deno.json): the effects of fetching
 * it, and the specifier that node would have for it, where there is one. Undefined where deno finds it as node does.
 * https://docs.deno.com/runtime/fundamentals/modules/
 */
export function denoImport(
  specifier: string,
  from: string,
  machine: Machine,
): { readonly library: string } | undefined {
  const named = mapped(specifier, from, machine);
  const lock = nearest('deno.lock', from, machine);
  if (/^https?:\/\//.test(named)) {
    const remote = lock?.remote as Record<string, unknown> | undefined;
    if (typeof remote?.[named] !== 'string') {
      const url = literal(named);
      const handle = machine.emit({ kind: 'fetch', url, via: 'import' });
      machine.emit({
        kind: 'run',
        mode: 'load',
        program: literal('deno'),
        argv: [url],
        reads: [handle],
        via: 'import',
      });
    }
    return { library: named };
  }
  const [, registry, spec] = /^(npm|jsr):\/?(.+)$/.exec(named) ?? [];
  if (registry === undefined || spec === undefined) return undefined;
  const [, name, version = '', path = ''] = /^((?:@[^/]+\/)?[^/@]+)(@[^/]*)?(\/.*)?$/.exec(spec) ?? [
    spec,
    spec,
  ];
  requestPackages(
    [literal(`${name}${version}`)],
    { ecosystem: 'deno', command: 'deno', locked: isLocked(lock, `${registry}:${name}${version}`) },
    '@',
    machine,
  );
  return { library: `${name}${path}` };
}

/** Whether the lockfile has the version and digest that the request stands for. */
function isLocked(lock: Record<string, unknown> | undefined, request: string): boolean {
  const older = lock?.packages as { specifiers?: Record<string, unknown> } | undefined;
  const specifiers = (lock?.specifiers ?? older?.specifiers) as Record<string, unknown> | undefined;
  return typeof specifiers === 'object' && specifiers !== null && request in specifiers;
}

/** The specifier that the import map of the nearest deno.json has. */
function mapped(specifier: string, from: string, machine: Machine): string {
  const imports = nearest('deno.json', from, machine)?.imports as Record<string, unknown> | undefined;
  if (typeof imports !== 'object' || imports === null) return specifier;
  const own = imports[specifier];
  if (typeof own === 'string') return own;
  for (const [key, target] of Object.entries(imports)) {
    if (typeof target !== 'string') continue;
    if (key.endsWith('/') && specifier.startsWith(key)) return target + specifier.slice(key.length);
    // A package stands for its files.
    if (/^(npm|jsr):/.test(target) && specifier.startsWith(`${key}/`))
      return target + specifier.slice(key.length);
  }
  return specifier;
}

/** A JSON file of the folder of `from` or of the nearest above it. */
function nearest(name: string, from: string, machine: Machine): Record<string, unknown> | undefined {
  for (let folder = posix.dirname(from); ; folder = posix.dirname(folder)) {
    const text = machine.tree.text(posix.join(folder, name));
    if (text !== undefined) {
      try {
        const value: unknown = JSON.parse(text);
        return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
      } catch {
        return undefined;
      }
    }
    if (folder === '.' || folder === '/' || folder === '') return undefined;
  }
}
