import { printCondition } from '../../src/effects/condition.js';
import type { Effect } from '../../src/effects/effect.js';
import { printText } from '../../src/effects/text.js';

/** An effect as one line of a test table: kind, what it is about, the handles it touches, and its guards. */
export function printEffect(effect: Effect): string {
  const guards = effect.guards.map((g) => printCondition(g.condition));
  return [effect.kind, ...about(effect), ...(guards.length > 0 ? [`if ${guards.join(' and ')}`] : [])].join(
    ' ',
  );
}

function about(effect: Effect): string[] {
  switch (effect.kind) {
    case 'fetch':
      return [
        effect.id,
        ...(effect.method && effect.method !== 'get' ? [effect.method] : []),
        printText(effect.url),
      ];
    case 'resolve':
      return [effect.id, printText(effect.what)];
    case 'verify':
      return [
        effect.id,
        effect.mechanism,
        `${effect.subjects.join(',')} against ${printText(effect.against)}`,
      ];
    case 'run':
      return [
        effect.mode,
        effect.reads.join(','),
        ...(effect.checks ?? []).map(
          ({ verify, when }) => `checked by ${verify}${when.length > 0 ? ' at times' : ''}`,
        ),
      ];
    case 'install':
      return [
        effect.command,
        printText(effect.spec),
        ...(effect.version ? [`version ${printText(effect.version)}`] : []),
        ...(effect.locked ? ['locked'] : []),
        ...(effect.manifest ? [effect.manifest] : []),
      ];
    case 'image':
    case 'uses':
      return [printText(effect.reference)];
    case 'git-ref':
      return [
        effect.id,
        printText(effect.url),
        ...(effect.ref ? [`at ${printText(effect.ref)}`] : []),
        ...(effect.owner ? [effect.owner] : []),
      ];
    case 'opaque':
      return [effect.reason];
  }
}
