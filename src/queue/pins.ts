import { parseUses } from '../refs/uses.js';
import type { SourceTree } from '../sources/tree.js';
import { parseYaml, type YamlValue } from '../workflow/yaml.js';

/** An action whose pin is another one, or that is used for the first time. */
export interface Bump {
  /** `owner/repo[/path]`. */
  readonly action: string;
  /** Absent where nothing of that name was used in the file before. */
  readonly from?: string;
  readonly to: string;
  /** `file:line` in the new tree. */
  readonly places: readonly string[];
}

interface Pin {
  readonly action: string;
  readonly ref: string;
  readonly line: number;
}

/** The pins of workflows and actions that differ between two trees of a repository, in the order of files and lines. */
export function bumpedPins(before: SourceTree, after: SourceTree): Bump[] {
  const bumps = new Map<string, { action: string; from?: string; to: string; places: string[] }>();
  for (const { path } of after.files().filter((file) => isPinned(file.path))) {
    const old = pinsOf(before, path);
    for (const [name, pins] of byName(pinsOf(after, path))) {
      const held = (byName(old).get(name) ?? []).map(({ ref }) => ref);
      const removed = held.filter((ref) => !pins.some((pin) => pin.ref === ref));
      const added = pins.filter((pin) => !held.includes(pin.ref));
      for (const [at, { action, ref, line }] of added.entries()) {
        // The first new ref took the place of the first old one; where there are fewer old ones, of the last.
        const from = removed[Math.min(at, removed.length - 1)] ?? held.at(-1);
        const key = `${name} ${from ?? ''} ${ref}`;
        const bump = bumps.get(key) ?? { action, ...(from ? { from } : {}), to: ref, places: [] };
        bump.places.push(`${path}:${line}`);
        bumps.set(key, bump);
      }
    }
  }
  return [...bumps.values()];
}

function isPinned(path: string): boolean {
  return /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path) || /(^|\/)action\.ya?ml$/.test(path);
}

function byName(pins: readonly Pin[]): Map<string, Pin[]> {
  const names = new Map<string, Pin[]>();
  for (const pin of pins)
    names.set(pin.action.toLowerCase(), [...(names.get(pin.action.toLowerCase()) ?? []), pin]);
  return names;
}

function pinsOf(tree: SourceTree, path: string): Pin[] {
  const source = tree.text(path);
  if (source === undefined) return [];
  const pins: Pin[] = [];
  const visit = (value: YamlValue): void => {
    if (value.kind === 'scalar') return;
    if (value.kind === 'list') {
      for (const item of value.items) visit(item);
      return;
    }
    for (const [key, { value: inner }] of value.entries) {
      if (key === 'uses' && inner.kind === 'scalar') {
        const uses = parseUses(inner.value);
        if (uses.kind !== 'repository' && uses.kind !== 'workflow') continue;
        const action = [uses.owner, uses.repo, ...(uses.path ? [uses.path] : [])].join('/');
        pins.push({ action, ref: uses.ref, line: inner.location.line });
      } else visit(inner);
    }
  };
  const { root } = parseYaml(source, path);
  if (root) visit(root);
  return pins;
}
