import { type Condition, safeRegExp } from '../../src/effects/condition.js';
import {
  concat,
  handlesOf,
  hole,
  literal,
  literalOf,
  mapText,
  printText,
  type Text,
} from '../../src/effects/text.js';
import { posixToRegExp } from '../shell/pattern.js';
import { addArgument, parseArguments } from './argparse.js';
import {
  type Args,
  argument,
  callValue,
  contains,
  environment,
  item,
  iterate,
  joinPath,
} from './evaluate.js';
import { clientMethod, responseField } from './http.js';
import { parentOf } from './interpret.js';
import { importPath } from './modules.js';
import { cellOf, newList, newObject, print, type Run, setField, setItems, str } from './run.js';
import { format, stringMethod } from './strings.js';
import { anyAlternative, NONE, ofCondition, ofString, ofText, unknownValue, type Value } from './values.js';

/** The bytes that a value holds, or that lie at the path it is. */
export function handlesIn(value: Value | undefined, run: Run): string[] {
  if (!value) return [];
  const path = cellOf(value, run)?.fields.get('path');
  const text = str(path ?? value, run);
  const held = run.machine.handlesAt(text);
  if (held.length > 0) return held;
  const whole = text.alternatives.flatMap(({ parts }) =>
    parts.length === 1 ? handlesOf({ alternatives: [{ parts, guards: [] }] }, ['fetched', 'file']) : [],
  );
  return [...new Set(whole)];
}

/** The holes of what was fetched (or read from the tree) under a new name: a value read out of it. */
export function renamed(text: Text, name: string): Text {
  return {
    ...text,
    alternatives: text.alternatives.map(({ parts, guards }) => {
      const holes = parts.filter((part) => typeof part !== 'string');
      const own = holes.find(({ origin }) => origin.kind === 'fetched') ?? holes[0];
      return { guards, parts: own ? [{ name, origin: own.origin }] : parts };
    }),
  };
}

function isDocument(text: Text): boolean {
  return (
    text.alternatives.every(({ parts }) => parts.length === 1 && typeof parts[0] !== 'string') &&
    text.alternatives.length > 0
  );
}

/** `object.name` or `object['name']`, of what is no dict or list; undefined where it has none. */
export function field(object: Value, name: string, run: Run): Value | undefined {
  const cell = cellOf(object, run);
  if (cell) {
    if (cell.type === 'dict' || cell.type === 'list' || cell.type === 'tuple') return undefined;
    const own = cell.fields.get(name);
    if (own) return own;
    if (cell.type === 'match') return group(object, [ofString(name)], run);
    if (cell.type === 'file' && name === 'name') return cell.fields.get('path');
    if (cell.type === 'exception' || cell.type === 'process') return unknownValue(name);
    return undefined;
  }
  if (object.kind !== 'text') return undefined;
  const { text } = object;
  if (handlesOf(text, ['fetched']).length > 0 && isDocument(text)) {
    if (/^\d+$/.test(name)) return object;
    return responseField(text, name) ?? ofText(renamed(text, name));
  }
  switch (name) {
    case 'parent':
      return ofText(parentOf(text));
    case 'name':
      return ofText(lastName(text));
    case 'stem':
      return ofText(mapText(lastName(text), (value) => value.replace(/(.)\.[^.]*$/, '$1')));
    case 'suffix':
      return ofText(mapText(text, (value) => /\.[^./]*$/.exec(value)?.[0] ?? ''));
    case 'parents': {
      const folders = [parentOf(text)];
      while (folders.length < 5) folders.push(parentOf(folders[folders.length - 1]!));
      return newList(run, folders.map(ofText));
    }
    case 'value':
      return object;
  }
  const known = literalOf(text);
  if (known !== undefined && /^-?\d+$/.test(name)) return ofString(known.at(Number(name)) ?? '');
  if (/^\d+$/.test(name)) return object;
  return isDocument(text) ? ofText(renamed(text, name)) : undefined;
}

function lastName(text: Text): Text {
  return mapText(
    text,
    (value) =>
      value
        .replace(/[\\/]+$/, '')
        .split(/[\\/]/)
        .pop() ?? '',
    (parts) => {
      const kept = [];
      for (const part of [...parts].reverse()) {
        const last = typeof part === 'string' ? part.slice(part.lastIndexOf('/') + 1) : part;
        if (last !== '') kept.unshift(last);
        if (last !== part) break;
      }
      return kept;
    },
  );
}

/** Calls a method of a value that is not of the program's own classes. */
export function callMethod(object: Value, name: string, args: Args, run: Run): Value {
  const cell = cellOf(object, run);
  switch (cell?.type) {
    case 'list':
    case 'tuple':
      return listMethod(object, cell.items, name, args, run);
    case 'dict':
    case 'environ':
      return dictMethod(object, name, args, run);
    case 'file':
    case 'buffer':
      return fileMethod(object, name, args, run);
    case 'hash':
      return hashMethod(object, name, args, run);
    case 'archive':
      return archiveMethod(object, name, args, run);
    case 'client':
      return clientMethod(object, name, args, run) ?? NONE;
    case 'parser':
      if (name === 'add_argument') return addArgument(object, args, run);
      if (name === 'parse_args') return parseArguments(object, run);
      if (name === 'parse_known_args')
        return newList(run, [parseArguments(object, run), newList(run, [])], 'tuple');
      return object;
    case 'match':
      if (name === 'group')
        return group(object, args.positional.length > 0 ? args.positional : [ofString('0')], run);
      return newList(
        run,
        [group(object, [ofString('1')], run), group(object, [ofString('2')], run)],
        'tuple',
      );
    case 'regex':
      return search(name, cell.fields.get('pattern'), args.positional, run);
    case 'process':
      if (name === 'communicate') return newList(run, [cell.fields.get('stdout')!, ofString('')], 'tuple');
      if (name === 'wait' || name === 'poll' || name === 'close') return cell.fields.get('returncode')!;
      return cell.fields.get('stdout')!;
    case 'spec':
      return name === 'exec_module' ? importPath(str(cell.fields.get('path'), run), run) : object;
    case 'pool':
      return poolMethod(name, args, run);
    case 'repository':
      return repositoryMethod(object, name, run);
  }
  if (object.kind === 'library' && object.name === 'os.environ') return dictMethod(object, name, args, run);
  if (object.kind === 'text') return textMethod(object.text, name, args, run);
  if (object.kind === 'function' || object.kind === 'library') return callBack(args, run);
  return unknownValue(name);
}

function listMethod(list: Value, items: readonly Value[], name: string, args: Args, run: Run): Value {
  const [first, second] = args.positional;
  switch (name) {
    case 'append':
    case 'add':
      if (first) setItems(run, list, [...items, first]);
      return NONE;
    case 'extend':
    case 'update':
      if (first) setItems(run, list, [...items, ...iterate(first, run)]);
      return NONE;
    case 'insert':
      if (second) {
        const at = first?.kind === 'constant' ? Number(first.value) : 0;
        setItems(run, list, [...items.slice(0, at), second, ...items.slice(at)]);
      }
      return NONE;
    case 'pop': {
      const at = first?.kind === 'constant' ? Number(first.value) : -1;
      const taken = items.at(at);
      if (taken)
        setItems(
          run,
          list,
          items.filter((one) => one !== taken),
        );
      return taken ?? NONE;
    }
    case 'copy':
      return newList(run, items);
    case 'clear':
      setItems(run, list, []);
      return NONE;
    case 'reverse':
      setItems(run, list, [...items].reverse());
      return NONE;
    default:
      return NONE;
  }
}

function dictMethod(dict: Value, name: string, args: Args, run: Run): Value {
  const [key, fallback] = args.positional;
  const cell = cellOf(dict, run);
  const fields = cell?.fields ?? new Map<string, Value>();
  switch (name) {
    case 'get':
    case 'pop':
    case 'setdefault':
    case 'getenv': {
      const text = str(key, run);
      if (!cell) {
        const value = environment(text, fallback ?? args.named.get('default'), run);
        const variable = literalOf(text);
        if (name === 'setdefault' && variable !== undefined)
          run.machine.state.env.set(variable, str(value, run));
        return value;
      }
      const known = literalOf(text);
      const value = item(dict, key ?? NONE, run, fallback ?? NONE);
      if (name === 'setdefault' && known !== undefined && !fields.has(known))
        setField(run, dict, known, value);
      return value;
    }
    case 'items':
      return newList(
        run,
        [...fields].map(([own, value]) => newList(run, [ofString(own), value], 'tuple')),
      );
    case 'keys':
      return newList(run, [...fields.keys()].map(ofString));
    case 'values':
      return newList(run, [...fields.values()]);
    case 'copy':
      return newObject(run, cell?.type ?? 'environ', new Map(fields));
    case 'update': {
      const added = [...(cellOf(key, run)?.fields ?? []), ...args.named];
      for (const [own, value] of added) {
        if (cell) setField(run, dict, own, value);
        else run.machine.state.env.set(own, str(value, run));
      }
      return NONE;
    }
    default:
      return NONE;
  }
}

function fileMethod(file: Value, name: string, args: Args, run: Run): Value {
  const fields = cellOf(file, run)!.fields;
  const path = fields.get('path');
  const content = args.positional[0];
  switch (name) {
    case 'write':
    case 'writelines':
      if (content && path) run.machine.write(str(path, run), str(content, run), true);
      else if (content)
        setField(run, file, 'text', ofText(concat(str(fields.get('text'), run), str(content, run))));
      return NONE;
    case 'read':
    case 'readline':
    case 'getvalue':
    case 'getbuffer':
    case 'read_text':
      return path ? ofText(readFile(str(path, run), run)) : (fields.get('text') ?? NONE);
    case 'readlines':
      return newList(
        run,
        iterate(ofText(path ? readFile(str(path, run), run) : str(fields.get('text'), run)), run),
      );
    default:
      return NONE;
  }
}

/** What is in a file: what the run wrote, the tree has, or the caller. */
export function readFile(path: Text, run: Run): Text {
  const known = run.machine.read(path);
  if (known) return known;
  if (literalOf(path) === '/dev/stdin') return run.stdin ?? literal('');
  const name = printText(path).split(/[\\/]/).pop() || 'file';
  return hole(name, { kind: 'caller', what: printText(path) });
}

function hashMethod(hash: Value, name: string, args: Args, run: Run): Value {
  const fields = cellOf(hash, run)!.fields;
  const [data] = args.positional;
  if (name === 'update' && data) {
    const held = str(fields.get('data'), run);
    setField(run, hash, 'data', ofText(concat(held, str(data, run))));
    return NONE;
  }
  if (name === 'copy') return hash;
  const algorithm = printText(str(fields.get('algorithm'), run));
  const text = str(fields.get('data'), run);
  const [handle] = handlesOf(text, ['fetched', 'file']);
  return ofText(
    handle === undefined
      ? hole(algorithm, { kind: 'runner', what: `${algorithm} of a file` })
      : hole(algorithm, { kind: 'digest', handle, algorithm }),
  );
}

function archiveMethod(archive: Value, name: string, args: Args, run: Run): Value {
  const { machine } = run;
  const fields = cellOf(archive, run)!.fields;
  const source = fields.get('source');
  const via = printText(str(fields.get('via'), run));
  switch (name) {
    case 'extractall':
    case 'extract': {
      const to = argument(args, name === 'extract' ? 1 : 0, 'path');
      unpack(
        source,
        to && literalOf(str(to, run)) !== '' ? str(to, run) : machine.state.cwd,
        `${via}.${name}`,
        run,
      );
      if (name === 'extractall') return NONE;
      return ofText(joinPath(to ? str(to, run) : machine.state.cwd, str(args.positional[0], run)));
    }
    case 'extractfile':
    case 'open':
    case 'read': {
      const [handle] = handlesIn(source, run);
      const text =
        handle === undefined
          ? hole('member', { kind: 'caller', what: 'archive' })
          : hole('member', { kind: 'fetched', handle });
      return name === 'read' ? ofText(text) : newObject(run, 'buffer', { text: ofText(text) });
    }
    case 'getmembers':
    case 'getnames':
    case 'namelist':
    case 'infolist':
      return unknownValue('member', 'a name in an archive');
    case 'add':
    case 'write':
    case 'writestr':
      return NONE;
    default:
      return unknownValue('member', 'a name in an archive');
  }
}

/** Unpacks an archive into a folder: what was fetched acts, and the folder holds it. */
export function unpack(archive: Value | undefined, to: Text, via: string, run: Run): void {
  const reads = handlesIn(archive, run);
  if (reads.length === 0) return;
  run.machine.emit({
    kind: 'run',
    mode: 'extract',
    program: literal(via),
    argv: [str(archive, run)],
    reads,
    via,
  });
  run.machine.place(to, reads);
}

/** `re.match` and its like: a match object that is true where the text matches. */
export function search(name: string, pattern: Value | undefined, args: readonly Value[], run: Run): Value {
  const source = literalOf(str(pattern, run));
  if (name === 'sub') {
    const [replacement, subject] = args.map((arg) => str(arg, run));
    const [by, text] = [replacement && literalOf(replacement), subject ?? literal('')];
    const compiled = source === undefined ? undefined : safeRegExp(source);
    if (!compiled || by === undefined) return ofText(text);
    const all = new RegExp(compiled.source, 'g');
    return ofText(mapText(text, (value) => value.replace(all, by.replace(/\\(\d)/g, '$$$1'))));
  }
  const subject = str(args[0], run);
  if (name === 'split') return ofText(subject);
  if (name === 'findall' || name === 'finditer') return findAll(source, subject, run);
  const anchored = name === 'match' ? `^(?:${source})` : name === 'fullmatch' ? `^(?:${source})$` : source;
  const test: Condition =
    anchored === undefined || source === undefined
      ? { kind: 'undecided', text: 'a match' }
      : contains(subject, posixToRegExp(anchored.replaceAll('(?P<', '(?<')));
  return newObject(run, 'match', {
    truth: ofCondition(test),
    subject: ofText(subject),
    pattern: ofString(source?.replaceAll('(?P<', '(?<') ?? ''),
  });
}

function findAll(source: string | undefined, subject: Text, run: Run): Value {
  const known = literalOf(subject);
  const compiled = source === undefined ? undefined : safeRegExp(source);
  if (known === undefined || !compiled) return newList(run, [ofText(subject)]);
  const found = [...known.matchAll(new RegExp(compiled.source, 'g'))].slice(0, 60);
  return newList(
    run,
    found.map((match) => ofString(match[1] ?? match[0])),
  );
}

function group(match: Value, names: readonly Value[], run: Run): Value {
  const fields = cellOf(match, run)!.fields;
  const subject = str(fields.get('subject'), run);
  const values = names.map((name): Value => {
    const key = literalOf(str(name, run)) ?? '0';
    const known = literalOf(subject);
    const compiled = known === undefined ? undefined : safeRegExp(printText(str(fields.get('pattern'), run)));
    const found = known === undefined ? undefined : compiled?.exec(known);
    if (found) return ofString((/^\d+$/.test(key) ? found[Number(key)] : found.groups?.[key]) ?? '');
    return ofText(isDocument(subject) && !/^\d+$/.test(key) ? renamed(subject, key) : subject);
  });
  return values.length === 1 ? values[0]! : newList(run, values, 'tuple');
}

/** A thread or process pool: what is handed to it runs. */
function poolMethod(name: string, args: Args, run: Run): Value {
  const [callee, ...rest] = args.positional;
  if (!callee) return NONE;
  if (name === 'submit' || name === 'apply' || name === 'run_in_executor')
    return callValue(callee, { positional: rest, named: args.named }, run);
  const items = rest[0] ? iterate(rest[0], run) : [];
  return newList(
    run,
    items.map((one) => callValue(callee, { positional: [one], named: new Map() }, run)),
  );
}

/** PyGithub's repository: what its releases say is asked of the API. */
function repositoryMethod(repository: Value, name: string, run: Run): Value {
  const api = str(cellOf(repository, run)?.fields.get('api'), run);
  const path = { get_latest_release: '/releases/latest', get_releases: '/releases', get_tags: '/tags' }[name];
  if (path === undefined) return unknownValue(name);
  const handle = run.machine.emit({ kind: 'fetch', url: concat(api, literal(path)), via: 'PyGithub' });
  return ofText(hole('release', { kind: 'fetched', handle }));
}

/** A function that a library is given is called by it, with what is not known. */
export function callBack(args: Args, run: Run): Value {
  const target = args.named.get('target');
  const [first, ...rest] = args.positional;
  const given = cellOf(args.named.get('args'), run)?.items;
  if (target) return callValue(target, { positional: given ?? [], named: new Map() }, run);
  if (first?.kind === 'function') return callValue(first, { positional: rest, named: new Map() }, run);
  for (const value of [...rest, ...args.named.values()])
    if (value.kind === 'function') callValue(value, { positional: [], named: new Map() }, run);
  const [handle] = [...args.positional, ...args.named.values()].flatMap((value) =>
    value.kind === 'text' ? handlesOf(value.text, ['fetched']) : [],
  );
  return handle === undefined ? unknownValue('value') : ofText(hole('value', { kind: 'fetched', handle }));
}

function textMethod(text: Text, name: string, args: Args, run: Run): Value {
  const own = stringMethod(text, name, args.positional, run);
  if (own) return own;
  const object = ofText(text);
  const [first, second] = args.positional;
  switch (name) {
    case 'format':
      return ofText(
        format(text, args.positional, args.named, (value, step) => item(value, ofString(step), run), run),
      );
    case 'format_map':
      return ofText(format(text, [], cellOf(first, run)?.fields ?? new Map(), (value) => value, run));
    case 'startswith':
    case 'endswith': {
      const options = (cellOf(first, run)?.items ?? (first ? [first] : [])).map((one) =>
        literalOf(str(one, run)),
      );
      if (options.length === 0 || options.includes(undefined))
        return ofCondition({ kind: 'undecided', text: `${printText(text)}.${name}()` });
      const any = options.map((one) => one!.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|');
      const pattern = options.length === 1 ? any : `(?:${any})`;
      const test = mapTruth(text, name === 'startswith' ? `^${pattern}` : `${pattern}$`);
      return ofCondition(test);
    }
    case 'isdigit':
    case 'isnumeric':
      return ofCondition(mapTruth(text, '^\\d+$'));
    case 'joinpath':
      return ofText(args.positional.reduce((all, one) => joinPath(all, str(one, run)), text));
    case 'with_suffix':
      return ofText(
        concat(
          mapText(text, (value) => value.replace(/\.[^./]*$/, '')),
          str(first, run),
        ),
      );
    case 'with_name':
      return ofText(joinPath(parentOf(text), str(first, run)));
    case 'relative_to':
      return ofText(lastName(text));
    case 'read_text':
    case 'read_bytes':
      return ofText(readFile(text, run));
    case 'write_text':
    case 'write_bytes':
      run.machine.write(text, str(first, run));
      return NONE;
    case 'open':
      return openFile(object, first, run);
    case 'chmod':
      run.machine.run([literal('chmod'), literal('+x'), text]);
      return NONE;
    case 'rename':
    case 'replace':
    case 'copy':
    case 'move':
    case 'symlink_to':
    case 'hardlink_to': {
      const link = name.endsWith('_to');
      run.machine.copy(link ? str(first, run) : text, link ? text : str(first, run));
      return first ?? NONE;
    }
    case 'exists':
    case 'is_file':
    case 'is_dir':
      return ofCondition(run.machine.fileExists(text));
    case 'glob':
    case 'rglob':
      return newList(run, [ofText(joinPath(text, str(first, run)))]);
    case 'iterdir':
      return newList(run, [ofText(concat(text, literal('/*')))]);
    case 'mkdir':
    case 'touch':
    case 'unlink':
    case 'rmdir':
    case 'close':
    case 'raise_for_status':
    case 'seek':
    case 'flush':
      return NONE;
    case 'expanduser':
    case 'resolve':
    case 'absolute':
    case 'as_posix':
    case 'read':
    case 'json':
    case 'iter_content':
    case 'iter_bytes':
    case 'iter_raw':
    case 'iter_lines':
    case 'iter_chunked':
    case 'stream':
    case 'readlines':
    case 'result':
    case 'copy_to':
    case 'items':
    case 'values':
      return object;
    case 'geturl':
      return ofText(renamed(text, 'url'));
    case 'getcode':
      return responseField(text, 'status') ?? unknownValue('status');
    case 'get':
    case 'pop': {
      // A field of a document, by its name.
      const key = literalOf(str(first, run)) ?? printText(str(first, run));
      const value = field(object, key, run);
      return value ?? second ?? unknownValue(key);
    }
    default: {
      // A function that walks what was fetched.
      const [handle] = handlesOf(text, ['fetched']);
      return handle === undefined ? unknownValue(name) : ofText(renamed(text, name));
    }
  }
}

function mapTruth(text: Text, pattern: string): Condition {
  return anyAlternative(text, (one) => contains(one, pattern));
}

/** `open(path, mode)`: writing begins an empty file. */
export function openFile(path: Value, mode: Value | undefined, run: Run): Value {
  const how = literalOf(str(mode, run)) ?? '';
  const text = str(path, run);
  if (/[wx]/.test(how)) run.machine.write(text, literal(''));
  return newObject(run, 'file', { path: ofText(text) });
}

/** Writes what a program prints to a file object, or to standard output. */
export function printTo(file: Value | undefined, text: Text, run: Run): void {
  if (!file) print(run, text);
  else if (cellOf(file, run))
    fileMethod(file, 'write', { positional: [ofText(text)], named: new Map() }, run);
}
