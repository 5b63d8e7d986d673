import { type Handle, literal, printText, type Text } from '../../../src/effects/text.js';
import type { Machine } from '../../machine.js';
import {
  argument,
  build,
  type Call,
  callbackIn,
  fieldText,
  fn,
  type Given,
  handlesIn,
  invoke,
  isCallable,
  isRecord,
  isUndefined,
  library,
  listOf,
  type Modelled,
  open,
  receiver,
  record,
  runner,
  self,
  taintedBy,
  test,
  textAt,
  textOf,
  undecided,
  type Value,
  value,
} from './kit.js';
import { sink, source, through } from './stream.js';

/** Fetched bytes are unpacked, into `target` where that is known. */
function unpack(machine: Machine, handles: readonly Handle[], target: Text | undefined, via: string): void {
  if (handles.length === 0) return;
  machine.emit({
    kind: 'run',
    mode: 'extract',
    program: literal(via),
    argv: target ? [target] : [],
    reads: handles,
    via,
  });
  if (target) machine.place(target, handles);
}

/** The handles of an archive given as a path, as bytes or as a stream. */
function archived(call: Call, given: Value): Handle[] {
  const inBytes = handlesIn(given);
  return inBytes.length > 0 ? inBytes : call.machine.handlesAt(textOf(given));
}

function folderIn(call: Call, options: Value): Text | undefined {
  for (const name of ['dir', 'cwd', 'C', 'path', 'target', 'folder', 'dest', 'outputDir']) {
    const text = fieldText(call, options, name);
    if (text) return text;
  }
  return undefined;
}

/** `(archive, folder or options, callback?)`: the shape of most packages. */
function unpackTo(via: string): Modelled {
  return (call) => {
    const second = argument(call, 1);
    const target = isRecord(second)
      ? folderIn(call, second)
      : isUndefined(second) || isCallable(second)
        ? undefined
        : textOf(second);
    const handles = archived(call, argument(call, 0));
    unpack(call.machine, handles, target, via);
    const done = callbackIn(call.args);
    if (done) invoke(call, done, [null]);
    return handles.length > 0
      ? listOf(entry(handles))
      : listOf(open('entry', { kind: 'runner', what: 'entry' }));
  };
}

/** A stream that unpacks what is written to it. */
function unpackStream(via: string): Modelled {
  return (call) => {
    const first = argument(call, 0);
    const target = isRecord(first) ? folderIn(call, first) : isUndefined(first) ? undefined : textOf(first);
    return sink((at, content) => unpack(at.machine, handlesIn(content), target, via));
  };
}

/** One file of an archive: its bytes by whatever name the package gives them. */
function entry(handles: readonly Handle[]): Given {
  const content =
    handles.length > 0 ? taintedBy(handles, 'entry') : open('entry', { kind: 'runner', what: 'entry' });
  const read = fn((call) => {
    const done = callbackIn(call.args);
    if (done) invoke(call, done, [null, content]);
    return content;
  });
  const name = open('entry name', { kind: 'runner', what: 'entry name' });
  const stream = source(content, {
    path: name,
    name,
    fileName: name,
    entryName: name,
    type: open('entry type', { kind: 'runner', what: 'entry type' }),
    isDirectory: fn(() => test(undecided('the entry is a folder'))),
    dir: test(undecided('the entry is a folder')),
    header: record({ name, type: name }, name),
    data: content,
    content,
    buffer: read,
    getData: read,
    async: read,
    nodeStream: fn(() => source(content)),
    stream: fn(() => source(content)),
    autodrain: fn((call) => receiver(call)),
    vars: self(),
  });
  return stream;
}

/** https://github.com/ZJONSSON/node-unzipper */
export const unzipper = library(['unzipper', 'unzip', 'unzip-stream', 'node-unzip-2'], {
  Extract: unpackStream('unzipper'),
  Parse: () => parseStream('unzipper'),
  ParseOne: () => parseStream('unzipper'),
  Open: record({
    file: fn((call) => directory(call)),
    buffer: fn((call) => directory(call)),
    url: fn((call) => directory(call)),
  }),
});

function directory(call: Call): Given {
  const handles = archived(call, argument(call, 0));
  return record({
    files: listOf(entry(handles)),
    extract: fn((at) => {
      unpack(at.machine, handles, folderIn(at, argument(at, 0)), 'unzipper');
      return undefined;
    }),
  });
}

function parseStream(via: string): Given {
  return through((call, content) => {
    const handles = handlesIn(content);
    unpack(call.machine, handles, undefined, via);
    return build(call.runtime, entry(handles));
  });
}

/** https://github.com/thejoshwolfe/yauzl */
export const yauzl = library(['yauzl', 'yauzl-promise'], {
  open: opened,
  fromBuffer: opened,
  fromFd: opened,
  fromRandomAccessReader: opened,
});

function opened(call: Call): Given {
  const handles = archived(call, argument(call, 0));
  unpack(call.machine, handles, undefined, 'yauzl');
  const one = entry(handles);
  const content =
    handles.length > 0 ? taintedBy(handles, 'entry') : open('entry', { kind: 'runner', what: 'entry' });
  const listen = fn((at) => {
    const event = printText(textAt(at, 0));
    if (event === 'entry') invoke(at, argument(at, 1), [one]);
    else if (event === 'end' || event === 'close') invoke(at, argument(at, 1), []);
    return receiver(at);
  });
  const zip = record({
    on: listen,
    once: listen,
    readEntry: fn(() => one),
    readEntries: fn(() => listOf(one)),
    walkEntries: fn((at) => invoke(at, argument(at, 0), [one])),
    openReadStream: fn((at) => {
      const done = callbackIn(at.args);
      if (done) invoke(at, done, [null, source(content)]);
      return source(content);
    }),
    close: fn(() => undefined),
  });
  const done = callbackIn(call.args);
  if (done) invoke(call, done, [null, zip]);
  return zip;
}

/** https://github.com/cthackers/adm-zip, node-stream-zip, jszip: an object over the archive. */
export const zipObjects = library(
  ['adm-zip', 'node-stream-zip', 'jszip', 'node-7z', 'zip-lib', '@zip.js/zip.js', 'jszip-sync'],
  {
    loadAsync: fn(zipObject),
    async: fn(zipObject),
    extract: fn(unpackTo('zip-lib')),
    unzip: fn(unpackTo('zip')),
    extractFull: fn(unpackTo('node-7z')),
  },
  undefined,
  fn(zipObject),
);

function zipObject(call: Call): Given {
  const given = argument(call, 0);
  const file = fieldText(call, given, 'file');
  const handles = archived(call, file ? value(file) : given);
  const extractAll: Modelled = (at) => {
    const [first, second] = [argument(at, 0), argument(at, 1)];
    const target =
      isUndefined(second) || isRecord(second) || isCallable(second) || isBoolean(second) ? first : second;
    unpack(at.machine, handles, textOf(target), 'unzip');
    const done = callbackIn(at.args);
    if (done) invoke(at, done, [null]);
    return undefined;
  };
  const one = fn(() => entry(handles));
  const listen = fn((at) => {
    if (printText(textAt(at, 0)) !== 'error') invoke(at, argument(at, 1), [entry(handles)]);
    return receiver(at);
  });
  return record({
    extractAllTo: fn(extractAll),
    extractAllToAsync: fn(extractAll),
    extractEntryTo: fn((at) => {
      unpack(at.machine, handles, textAt(at, 1), 'unzip');
      return undefined;
    }),
    extract: fn(extractAll),
    getEntry: one,
    getEntries: fn(() => listOf(entry(handles))),
    entries: fn(() => listOf(entry(handles))),
    entry: one,
    entryData: fn(() => taintedOrLocal(handles)),
    entryDataSync: fn(() => taintedOrLocal(handles)),
    readFile: fn(() => taintedOrLocal(handles)),
    readAsText: fn(() => taintedOrLocal(handles)),
    file: one,
    files: record({}, entry(handles)),
    forEach: fn((at) => invoke(at, argument(at, 0), ['entry', entry(handles)])),
    loadAsync: fn(zipObject),
    on: listen,
    once: listen,
    close: fn(() => undefined),
    addLocalFile: fn(() => undefined),
    addFile: fn(() => undefined),
    writeZip: fn(() => undefined),
    toBuffer: fn(() => open('archive', { kind: 'runner', what: 'archive' })),
    generateAsync: fn(() => open('archive', { kind: 'runner', what: 'archive' })),
  });
}

function isBoolean(given: Value): boolean {
  return /^(true|false)$/.test(printText(textOf(given)));
}

function taintedOrLocal(handles: readonly Handle[]): Given {
  return handles.length > 0 ? taintedBy(handles, 'entry') : open('entry', { kind: 'runner', what: 'entry' });
}

/** https://github.com/isaacs/node-tar, tar-fs, tar-stream */
export const tar = library(['tar', 'tar-fs', 'tar-stream', 'minitar'], {
  x: extractTar,
  extract: extractTar,
  Extract: unpackStream('tar'),
  Unpack: unpackStream('tar'),
  Parser: () => parseStream('tar'),
  Parse: () => parseStream('tar'),
  t: () => through(() => undefined),
  list: () => through(() => undefined),
  c: local,
  create: local,
  pack: local,
  Pack: local,
});

/** `tar.x({ file, cwd })`, or a stream to pipe into: `tar.x({ cwd })`, `tarFs.extract(folder)`, `tarStream.extract()`. */
function extractTar(call: Call): Given {
  const options = argument(call, 0);
  const file = fieldText(call, options, 'file') ?? fieldText(call, options, 'f');
  if (!file) {
    const target = isRecord(options)
      ? folderIn(call, options)
      : isUndefined(options)
        ? undefined
        : textOf(options);
    return tarEntries(target);
  }
  unpack(call.machine, call.machine.handlesAt(file), folderIn(call, options), 'tar');
  const done = callbackIn(call.args);
  if (done) invoke(call, done, [null]);
  return undefined;
}

/** `tar-stream` hands each entry to a listener: `(header, stream, next)`. */
function tarEntries(target: Text | undefined): Given {
  return through(
    (call, content) => {
      const handles = handlesIn(content);
      unpack(call.machine, handles, target, 'tar');
      return build(call.runtime, entry(handles));
    },
    {},
    (one) => [record({}, runner('header')), one, fn(() => undefined)],
  );
}

function local(): Given {
  return source(open('archive', { kind: 'runner', what: 'archive' }));
}

/** Packages with one function `(archive, target)`. */
export const extractors = library(
  [
    'extract-zip',
    'decompress',
    'decompress-tar',
    'decompress-targz',
    'decompress-tarbz2',
    'decompress-unzip',
    'compressing',
    'inly',
    'unpacker',
    'cross-zip',
    'zip-a-folder',
    '7zip-min',
    'onezip',
    'targz',
    'extract-dmg',
  ],
  {
    unpack: fn(unpackTo('unpack')),
    unzip: fn(unpackTo('unzip')),
    unzipSync: fn(unpackTo('unzip')),
    decompress: fn(unpackTo('decompress')),
    uncompress: fn(unpackTo('uncompress')),
    tgz: record({ uncompress: fn(unpackTo('compressing')) }),
    tar: record({ uncompress: fn(unpackTo('compressing')) }),
    zip: record({ uncompress: fn(unpackTo('compressing')) }),
    gzip: record({ uncompress: fn(unpackTo('compressing')) }),
  },
  undefined,
  fn(unpackTo('extract')),
);

/** Decompressors: what comes out is what came in (https://nodejs.org/api/zlib.html, fflate, pako, lzma). */
export const decompressors = library(
  [
    'zlib',
    'pako',
    'fflate',
    'lzma',
    'lzma-native',
    'lzma-purejs',
    'xz',
    'node-xz',
    'unbzip2-stream',
    'seek-bzip',
    'gunzip-maybe',
    'minizlib',
    'fzstd',
    'brotli',
    'peek-stream',
    '@napi-rs/lzma',
    'compressjs',
    'snappyjs',
    'bzip2',
  ],
  {
    constants: open('constant', { kind: 'runner', what: 'zlib constant' }),
    Gzip: fn(passing),
    Gunzip: fn(passing),
  },
  fn(decompressed),
  fn(decompressed),
);

function passing(): Given {
  return through((_, content) => content);
}

/** A function of the bytes, or (without bytes) a stream. */
function decompressed(call: Call): Given {
  const first = argument(call, 0);
  if (isUndefined(first) || isRecord(first)) return passing();
  const done = callbackIn(call.args);
  if (done) invoke(call, done, [null, first]);
  return first;
}

/** Archives that the action makes itself. */
export const archivers = library(
  ['archiver', 'yazl', 'zip-stream', 'zip-dir'],
  {},
  fn(() => self()),
  fn(() => self()),
);
