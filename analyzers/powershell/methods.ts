import {
  concat,
  either,
  guarded,
  handlesOf,
  hole,
  literal,
  literalOf,
  mapText,
  ofAlternative,
  printText,
  type Text,
} from '../../src/effects/text.js';
import type { Machine } from '../machine.js';
import { itemsOf, NOTHING, ofString, ofText, openValue, scriptBlock, textOf, type Value } from './values.js';

/** A web response: its fields carry what was fetched. */
export function renamedFields(text: Text): Value {
  return ofText(text);
}

/** A .NET method of an object: web clients, strings, lists. */
export function callMethod(object: Value, method: string, args: readonly Value[], machine: Machine): Value {
  const name = method.toLowerCase();
  const [first, second] = args;
  switch (name) {
    case 'downloadstring':
    case 'downloaddata':
    case 'getstringasync':
    case 'getbytearrayasync':
    case 'getasync':
      return first ? ofText(fetched(textOf(first), machine)) : NOTHING;
    case 'downloadfile':
    case 'downloadfileasync':
    case 'downloadfiletaskasync':
      if (first && second) machine.write(textOf(second), fetched(textOf(first), machine));
      return NOTHING;
    case 'toupper':
      return ofText(mapText(textOf(object), (value) => value.toUpperCase()));
    case 'tolower':
    case 'tolowerinvariant':
      return ofText(mapText(textOf(object), (value) => value.toLowerCase()));
    case 'trim':
    case 'trimstart':
    case 'trimend': {
      const chars = first ? literalOf(textOf(first)) : undefined;
      return ofText(
        mapText(textOf(object), (value) => {
          if (chars === undefined) return value.trim();
          let [from, to] = [0, value.length];
          if (name !== 'trimend') while (from < to && chars.includes(value[from]!)) from++;
          if (name !== 'trimstart') while (to > from && chars.includes(value[to - 1]!)) to--;
          return value.slice(from, to);
        }),
      );
    }
    case 'replace': {
      const [from, to] = [
        first ? literalOf(textOf(first)) : undefined,
        second ? literalOf(textOf(second)) : undefined,
      ];
      if (from === undefined || from === '' || !second) return object;
      const escaped = from.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
      return ofText(
        to === undefined
          ? replaced(textOf(object), new RegExp(escaped), textOf(second))
          : mapText(textOf(object), (value) => value.replaceAll(from, to)),
      );
    }
    case 'substring':
      return ofText(
        mapText(textOf(object), (value) => {
          const [start, length] = args.map((arg) => Number(literalOf(textOf(arg))));
          return Number.isInteger(start)
            ? value.slice(start, Number.isInteger(length) ? start! + length! : undefined)
            : value;
        }),
      );
    case 'split': {
      const known = literalOf(textOf(object));
      // Any of the characters of the first one splits; what else is given are a number and options.
      const marks = first ? itemsOf(first).map((mark) => literalOf(textOf(mark))) : [' '];
      if (known === undefined || marks.includes(undefined)) return object;
      const parts = marks.reduce<string[]>((all, mark) => all.flatMap((part) => part.split(mark!)), [known]);
      const keepsEmpty = !args.slice(1).some((arg) => /RemoveEmptyEntries/i.test(printText(textOf(arg))));
      return { kind: 'list', items: parts.filter((part) => keepsEmpty || part !== '').map(ofString) };
    }
    case 'add':
    case 'addrange':
      return NOTHING;
    case 'copyto':
    case 'copytoasync':
      if (first?.kind === 'object' && first.type === 'file') machine.write(textOf(first), textOf(object));
      return NOTHING;
    case 'computehash':
    case 'computehashasync': {
      const read = first ? textOf(first) : literal('');
      const [handle] = [...handlesOf(read, ['fetched']), ...machine.handlesAt(read)];
      return handle === undefined ? NOTHING : ofText(hole('hash', { kind: 'digest', handle }));
    }
    case 'tostring':
    case 'result':
    case 'getawaiter':
    case 'getresult':
      return object;
    default:
      return object.kind === 'text' ? object : openValue(method, `${method}()`);
  }
}

/** A static .NET method or property: `[IO.Path]::Combine(…)`. */
export function callStatic(type: string, member: string, args: readonly Value[], machine: Machine): Value {
  const name = `${type.replace(/[[\]\s]/g, '').replace(/^System\./i, '')}::${member}`.toLowerCase();
  const [first, second] = args;
  switch (name) {
    case 'io.path::combine':
      return ofText(
        args
          .flatMap(itemsOf)
          .map(textOf)
          .reduce((all, part, at) => (at === 0 ? part : concat(all, literal('/'), part)), literal('')),
      );
    case 'io.path::getfilename':
    case 'io.path::getfilenamewithoutextension': {
      const name = first ? fileName(textOf(first)) : literal('');
      return ofText(
        member.length > 'GetFileName'.length ? atEnd(name, (end) => end.replace(/\.[^.]*$/, '')) : name,
      );
    }
    case 'io.path::getextension':
      return first ? ofText(extension(textOf(first))) : NOTHING;
    case 'io.path::gettemppath':
    case 'io.path::gettempfilename':
      return ofText(machine.env('TEMP'));
    case 'io.file::writealltext':
    case 'io.file::writeallbytes':
    case 'io.file::appendalltext':
      if (first && second) machine.write(textOf(first), textOf(second), name.includes('append'));
      return NOTHING;
    case 'io.file::readalltext':
    case 'io.file::readallbytes': {
      const text = first && machine.read(textOf(first));
      return text ? ofText(text) : NOTHING;
    }
    case 'io.file::create':
    case 'io.file::openread':
    case 'io.file::openwrite':
    case 'io.filestream::new':
      return first ? { kind: 'object', type: 'file', fields: new Map([['path', first]]) } : NOTHING;
    case 'io.file::copy':
    case 'io.file::move':
      if (first && second) machine.copy(textOf(first), textOf(second));
      return NOTHING;
    case 'io.compression.zipfile::extracttodirectory': {
      const reads = first ? machine.handlesAt(textOf(first)) : [];
      if (first && reads.length > 0) {
        machine.emit({
          kind: 'run',
          mode: 'extract',
          program: literal('ZipFile'),
          argv: [textOf(first)],
          reads,
          via: 'ZipFile.ExtractToDirectory',
        });
        if (second) machine.place(textOf(second), reads);
      }
      return NOTHING;
    }
    case 'management.automation.scriptblock::create':
    case 'scriptblock::create':
      return first ? scriptBlock(textOf(first)) : NOTHING;
    case 'reflection.assembly::load':
    case 'reflection.assembly::loadfile':
    case 'reflection.assembly::loadfrom': {
      const reads = first
        ? [...handlesOf(textOf(first), ['fetched']), ...machine.handlesAt(textOf(first))]
        : [];
      if (reads.length > 0)
        machine.emit({
          kind: 'run',
          mode: 'load',
          program: literal('Assembly.Load'),
          argv: [],
          reads,
          via: 'Assembly.Load',
        });
      return NOTHING;
    }
    case 'text.encoding::utf8':
    case 'text.encoding::unicode':
    case 'text.encoding::ascii':
      return { kind: 'object', type: 'encoding', fields: new Map() };
    case 'convert::frombase64string': {
      const known = first ? literalOf(textOf(first)) : undefined;
      return known === undefined
        ? (first ?? NOTHING)
        : ofString(Buffer.from(known, 'base64').toString('utf8').replaceAll('\u0000', ''));
    }
    case 'environment::getenvironmentvariable':
      return first ? ofText(machine.env(literalOf(textOf(first)) ?? 'variable')) : NOTHING;
    case 'environment::setenvironmentvariable': {
      const variable = first ? literalOf(textOf(first)) : undefined;
      if (variable !== undefined && second) machine.state.env.set(variable, textOf(second));
      return NOTHING;
    }
    case 'environment::is64bitoperatingsystem':
    case 'runtime.interopservices.runtimeinformation::osarchitecture':
      return ofText(hole('arch', { kind: 'platform', what: 'arch' }));
    case 'environment::osversion':
      return {
        kind: 'object',
        type: 'system',
        fields: new Map([['platform', ofText(hole('os', { kind: 'platform', what: 'os' }))]]),
      };
    default:
      return first ?? openValue(member, name);
  }
}

/** What comes after the last folder of a path or address. */
function fileName(path: Text): Text {
  return mapText(
    path,
    (value) => value.replace(/^.*[\\/]/s, ''),
    (parts) => {
      const at = parts.findLastIndex((part) => typeof part === 'string' && /[\\/]/.test(part));
      if (at < 0) return parts;
      const rest = (parts[at] as string).replace(/^.*[\\/]/s, '');
      return rest === '' ? parts.slice(at + 1) : [rest, ...parts.slice(at + 1)];
    },
  );
}

/** The text with its end changed, where that is known. */
function atEnd(text: Text, change: (end: string) => string): Text {
  return mapText(text, change, (parts) => {
    const last = parts.at(-1);
    return typeof last === 'string' ? [...parts.slice(0, -1), change(last)] : parts;
  });
}

function extension(path: Text): Text {
  return mapText(
    path,
    (value) => /\.[^./\\]*$/.exec(value)?.[0] ?? '',
    (parts) => {
      const last = parts.at(-1);
      const known = typeof last === 'string' ? /\.[^./\\]*$/.exec(last)?.[0] : undefined;
      return known === undefined ? parts : [known];
    },
  );
}

/** The text with a text of any kind put in for what matches. */
export function replaced(text: Text, pattern: RegExp, by: Text): Text {
  const every = new RegExp(pattern.source, [...new Set(`${pattern.flags}g`)].join(''));
  return either(
    ...text.alternatives.map(({ parts, guards }) =>
      guarded(
        concat(
          ...parts.flatMap((part) =>
            typeof part === 'string'
              ? part.split(every).flatMap((piece, at) => (at === 0 ? [literal(piece)] : [by, literal(piece)]))
              : [ofAlternative({ parts: [part], guards: [] })],
          ),
        ),
        guards,
      ),
    ),
  );
}

function fetched(url: Text, machine: Machine): Text {
  const handle = machine.emit({ kind: 'fetch', url, via: 'WebClient' });
  return hole('response', { kind: 'fetched', handle });
}
