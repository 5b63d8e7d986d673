import { type Handle, handlesOf, literal, literalOf, type Text } from '../../src/effects/text.js';
import type { Machine, Outcome } from '../machine.js';
import type { Call } from './command.js';
import { hasFlag, optionOf, parseWords } from './words.js';

/** Records that the command unpacks what was fetched. */
export function emitExtract(call: Call, reads: readonly Handle[], machine: Machine): void {
  machine.emit({
    kind: 'run',
    mode: 'extract',
    program: literal(call.name),
    argv: call.args,
    reads,
    via: call.name,
  });
}

/** Unpacks an archive (or standard input) into a folder: what was fetched acts, and the folder holds it. */
function unpack(call: Call, archive: Text | undefined, folder: Text | undefined, machine: Machine): Outcome {
  const reads =
    archive && literalOf(archive) !== '-'
      ? machine.handlesAt(archive)
      : call.stdin
        ? handlesOf(call.stdin, ['fetched', 'file'])
        : [];
  if (reads.length > 0) {
    emitExtract(call, reads, machine);
    machine.place(folder ?? machine.state.cwd, reads);
  }
  return { stdout: literal('') };
}

/** tar: extracts with x; the old style without a dash included. */
export function tar(call: Call, machine: Machine): Outcome | undefined {
  const [first, ...rest] = call.args;
  const bundled = first && literalOf(first);
  const args =
    bundled !== undefined && /^[a-zA-Z]+$/.test(bundled) ? [literal(`-${bundled}`), ...rest] : call.args;
  const words = parseWords(args, {
    values: [
      '-f',
      '--file',
      '-C',
      '--directory',
      '-I',
      '--use-compress-program',
      '--strip-components',
      '--transform',
      '--exclude',
      '-T',
      '--files-from',
      '-X',
      '--wildcards-match',
      '--owner',
      '--group',
      '--mode',
      '-b',
      '-K',
      '--warning',
      '--strip',
      '--xform',
      '-s',
      '--cd',
    ],
  });
  if (!hasFlag(words, '-x', '--extract', '--get')) return undefined;
  const outcome = unpack(
    call,
    optionOf(words, '-f', '--file'),
    optionOf(words, '-C', '--directory', '--cd'),
    machine,
  );
  if (!hasFlag(words, '-O', '--to-stdout')) return outcome;
  const archive = optionOf(words, '-f', '--file');
  return { stdout: (archive ? machine.read(archive) : call.stdin) ?? literal('') };
}

export function unzip(call: Call, machine: Machine): Outcome | undefined {
  const words = parseWords(call.args, { values: ['-d', '-x', '-P'] });
  if (hasFlag(words, '-l', '-t', '-Z')) return undefined;
  return unpack(call, words.operands[0], optionOf(words, '-d'), machine);
}

/** 7z, 7za, 7zr: `x` and `e` extract; `-oDIR` names the folder. */
export function sevenZip(call: Call, machine: Machine): Outcome | undefined {
  const operands = call.args.filter((arg) => !literalOf(arg)?.startsWith('-'));
  if (!/^[xe]$/.test(operands[0] ? (literalOf(operands[0]) ?? '') : '')) return undefined;
  const output = parseWords(call.args, { values: ['-o'] });
  return unpack(call, operands[1], optionOf(output, '-o'), machine);
}

/** gunzip, xz -d, zstd -d …: a file without its ending, or standard input to standard output. */
export function decompress(call: Call, machine: Machine): Outcome | undefined {
  const words = parseWords(call.args, { values: ['-o', '-S', '--suffix', '-T', '--threads'] });
  const reading =
    /^(gun|un|bun)|cat$/.test(call.name) || hasFlag(words, '-d', '--decompress', '--uncompress');
  if (!reading || hasFlag(words, '-t', '--test', '-l', '--list')) return undefined;
  const [file] = words.operands;
  if (!file) return { stdout: call.stdin ?? literal('') };
  const content = machine.read(file);
  if (!content) return undefined;
  if (hasFlag(words, '-c', '--stdout', '--to-stdout') || call.name.endsWith('cat'))
    return { stdout: content };
  const output = optionOf(words, '-o');
  const plain = {
    alternatives: file.alternatives.map(({ parts, guards }) => ({
      guards,
      parts: parts.map((part, at) =>
        typeof part === 'string' && at === parts.length - 1
          ? part.replace(/\.(gz|xz|bz2|zst|lz4|Z)$/, '')
          : part,
      ),
    })),
  };
  machine.write(output ?? plain, content);
  const reads = machine.handlesAt(file);
  if (reads.length > 0) emitExtract(call, reads, machine);
  return { stdout: literal('') };
}

/** Installers of packages and disk images that take a file: `dpkg -i x.deb`, `rpm -i`, `installer -pkg`, `msiexec /i`, `hdiutil attach`. */
export function installFile(call: Call, machine: Machine): Outcome | undefined {
  const reads = [...new Set(call.args.flatMap((arg) => machine.handlesAt(withoutQuotes(arg))))];
  if (reads.length === 0) return undefined;
  const extracts = call.args.some((arg) => /^(-x|-X|--extract|--vextract)$/.test(literalOf(arg) ?? ''));
  machine.emit({
    kind: 'run',
    mode: extracts ? 'extract' : 'install',
    program: literal(call.name),
    argv: call.args,
    reads,
    via: call.name,
  });
  const folder = extracts ? call.args[call.args.length - 1] : undefined;
  if (folder) machine.place(folder, reads);
  return { stdout: literal('') };
}

/** A word whose quotes the program takes away itself: `msiexec /i "C:\\tool.msi"`, its line passed on as it is. */
function withoutQuotes(word: Text): Text {
  const isQuoted = word.alternatives.every(({ parts }) => {
    const [first, last] = [parts[0], parts[parts.length - 1]];
    return (
      typeof first === 'string' && typeof last === 'string' && first.startsWith('"') && last.endsWith('"')
    );
  });
  if (!isQuoted) return word;
  return {
    ...word,
    alternatives: word.alternatives.map(({ parts, guards }) => ({
      parts: parts
        .map((part, at) => {
          if (typeof part !== 'string') return part;
          const begun = at === 0 ? part.slice(1) : part;
          return at === parts.length - 1 ? begun.slice(0, -1) : begun;
        })
        .filter((part) => part !== ''),
      guards,
    })),
  };
}
