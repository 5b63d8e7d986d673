import { concat, hole, literal, literalOf, printText, type Text } from '../../src/effects/text.js';
import type { Machine, Outcome } from '../machine.js';
import type { Call } from './command.js';
import { ghAttestation } from './signatures.js';
import { hasFlag, optionOf, optionsOf, parseWords } from './words.js';

const VALUES = [
  '-R',
  '--repo',
  '-p',
  '--pattern',
  '-D',
  '--dir',
  '-O',
  '--output',
  '-A',
  '--archive',
  '-q',
  '--jq',
  '-t',
  '--template',
  '--json',
  '-L',
  '--limit',
  '-H',
  '--header',
  '-X',
  '--method',
  '-f',
  '--raw-field',
  '-F',
  '--field',
  '--input',
  '--hostname',
  '--cache',
  '-n',
  '--name',
  '--pin',
  '-b',
  '--branch',
  '-w',
  '--workflow',
  '--order',
];

/** The GitHub command line. https://cli.github.com/manual */
export function gh(call: Call, machine: Machine): Outcome | undefined {
  const words = parseWords(call.args, { values: VALUES });
  const [noun, verb, ...operands] = words.operands;
  const name = `${noun ? printText(noun) : ''} ${verb ? printText(verb) : ''}`;
  const repo = optionOf(words, '-R', '--repo');
  const of = (path: string): Text =>
    concat(
      literal('https://github.com/'),
      repo ?? hole('github.repository', { kind: 'caller', what: 'repository' }),
      literal(path),
    );
  switch (name) {
    case 'release download': {
      const [tag] = operands;
      if (!repo) return undefined;
      const named = optionsOf(words, '-p', '--pattern');
      const isArchive = words.options.has('-A') || words.options.has('--archive');
      const patterns = named.length > 0 ? named : [literal(isArchive ? 'archive' : '*')];
      const output = optionOf(words, '-O', '--output');
      const folder = optionOf(words, '-D', '--dir');
      for (const pattern of patterns) {
        const url = tag
          ? concat(of('/releases/download/'), tag, literal('/'), pattern)
          : concat(of('/releases/latest/download/'), pattern);
        const handle = machine.emit({ kind: 'fetch', url, via: 'gh release download' });
        const file = output ?? pattern;
        const bytes = hole('asset', { kind: 'fetched', handle });
        machine.write(folder ? concat(folder, literal('/'), file) : file, bytes);
      }
      return { stdout: literal('') };
    }
    case 'release view':
    case 'release list': {
      if (!repo || (name === 'release view' && operands[0]))
        return { stdout: hole('release', { kind: 'caller', what: 'release' }) };
      const handle = machine.emit({
        kind: 'resolve',
        what: of(name === 'release view' ? '/releases/latest' : '/releases'),
        via: `gh ${name}`,
      });
      return { stdout: hole(fieldOf(words) ?? 'release', { kind: 'fetched', handle }) };
    }
    case 'extension install': {
      const [extension] = operands;
      if (!extension) return undefined;
      const pin = optionOf(words, '--pin');
      machine.emit({
        kind: 'install',
        ecosystem: 'gh',
        command: 'gh extension install',
        spec: extension,
        ...(pin ? { version: pin } : {}),
        ...(pin && /^[0-9a-f]{40}$/.test(printText(pin)) ? { locked: true } : {}),
        via: 'gh extension install',
      });
      return { stdout: literal('') };
    }
    case 'repo clone': {
      const [target] = operands;
      if (!target) return undefined;
      const url = /:\/\//.test(printText(target)) ? target : concat(literal('https://github.com/'), target);
      return machine.run([literal('git'), literal('clone'), url, ...operands.slice(1)]);
    }
    case 'attestation verify':
      return ghAttestation(call.args.slice(2), machine);
  }
  if (noun && printText(noun) === 'api' && verb) return api(verb, words, machine);
  return { stdout: hole('gh', { kind: 'caller', what: `gh ${name}` }) };
}

function fieldOf(words: ReturnType<typeof parseWords>): string | undefined {
  const query = optionOf(words, '-q', '--jq');
  const names = [...(query ? printText(query) : '').matchAll(/\.([A-Za-z_]\w*)/g)].map((match) => match[1]);
  return names[names.length - 1];
}

function api(path: Text, words: ReturnType<typeof parseWords>, machine: Machine): Outcome {
  const printed = printText(path);
  const method = (literalOf(optionOf(words, '-X', '--method') ?? literal('GET')) ?? 'GET').toUpperCase();
  const sends =
    method !== 'GET' ||
    ((words.options.has('-f') || words.options.has('-F') || words.options.has('--input')) &&
      !words.options.has('-X'));
  const url = /^https?:/.test(printed)
    ? path
    : concat(literal('https://api.github.com/'), {
        ...path,
        alternatives: path.alternatives.map(({ parts, guards }) => ({
          guards,
          parts: parts.map((part, at) =>
            at === 0 && typeof part === 'string' ? part.replace(/^\//, '') : part,
          ),
        })),
      });
  if (sends || printed === 'graphql') return { stdout: hole('response', { kind: 'caller', what: 'gh api' }) };
  const handle = machine.emit({ kind: 'fetch', url, via: 'gh api' });
  return {
    stdout: hole(fieldOf(words) ?? (hasFlag(words, '--paginate') ? 'items' : 'response'), {
      kind: 'fetched',
      handle,
    }),
  };
}
