import type { Effect } from '../effects/effect.js';
import { printParts, printText, type Text } from '../effects/text.js';
import { parseImage } from '../refs/image.js';

/** What an action touches outside of its tree, and what it starts: what a reviewer compares between two commits. All sorted. */
export interface Surface {
  /** Hosts of addresses, clones and images; `registry of npm` for a package manager's own. Unknown parts print as `{name}`. */
  readonly egress: readonly string[];
  /** Container images, with or without a digest. */
  readonly images: readonly string[];
  /** Commands and programs that it starts, with their words. */
  readonly commands: readonly string[];
}

const MAX_COMMAND = 300;

export function surfaceOf(effects: readonly Effect[]): Surface {
  const egress = new Set<string>();
  const images = new Set<string>();
  const commands = new Set<string>();
  const addHost = (text: Text): void => {
    for (const { parts } of text.alternatives) {
      const host = hostOf(printParts(parts));
      if (host) egress.add(host);
    }
  };
  for (const effect of effects) {
    if (effect.kind === 'fetch' || effect.kind === 'git-ref') addHost(effect.url);
    else if (effect.kind === 'resolve') addHost(effect.what);
    else if (effect.kind === 'install' && effect.ecosystem !== 'other')
      egress.add(`registry of ${effect.ecosystem}`);
    else if (effect.kind === 'run') {
      const words = [effect.program, ...effect.argv].map(printText).join(' ');
      commands.add(words.replace(/\s+/g, ' ').trim().slice(0, MAX_COMMAND));
    } else if (effect.kind === 'image') {
      for (const { parts } of effect.reference.alternatives) {
        const reference = printParts(parts);
        images.add(reference);
        const parsed = parseImage(reference.replace(/\{[^}]*\}/g, 'x'));
        if (parsed.kind === 'image') egress.add(parsed.registry);
      }
    }
  }
  commands.delete('');
  return { egress: [...egress].sort(), images: [...images].sort(), commands: [...commands].sort() };
}

/** The host of an address as people read it; undefined where there is none, and for this machine. */
function hostOf(address: string): string | undefined {
  const host =
    /^[a-z][a-z0-9+.-]*:\/\/(?:[^/@\s]*@)?([^/:?#\s]+)/i.exec(address)?.[1] ??
    /^git@([^:\s]+):/.exec(address)?.[1];
  if (!host || /^(localhost|127\.|\[?::1|0\.0\.0\.0)/.test(host) || /^\{[^}]*\}$/.test(host))
    return undefined;
  return host.toLowerCase();
}
