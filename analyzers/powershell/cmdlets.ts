import { concat, handlesOf, hole, literal, literalOf, printText } from '../../src/effects/text.js';
import { splitCommandLine } from '../command-line.js';
import type { Machine } from '../machine.js';
import type { Arguments } from './interpret.js';
import { renamedFields } from './methods.js';
import { itemsOf, NOTHING, ofString, ofText, openValue, property, textOf, type Value } from './values.js';

/** One call of a cmdlet. */
export interface CmdletCall {
  readonly args: Arguments;
  /** What the pipeline hands in. */
  readonly input?: Value;
}

type Cmdlet = (call: CmdletCall, machine: Machine) => Value;

/** Built-in aliases (`Get-Alias` of PowerShell 7 on Windows; `curl` and `wget` are aliases in Windows PowerShell only). */
export const ALIASES: Readonly<Record<string, string>> = {
  iwr: 'invoke-webrequest',
  irm: 'invoke-restmethod',
  iex: 'invoke-expression',
  echo: 'write-output',
  write: 'write-output',
  cp: 'copy-item',
  copy: 'copy-item',
  cpi: 'copy-item',
  mv: 'move-item',
  move: 'move-item',
  cat: 'get-content',
  gc: 'get-content',
  type: 'get-content',
  saps: 'start-process',
  start: 'start-process',
  ipmo: 'import-module',
  'add-apppackage': 'add-appxpackage',
  'add-appprovisionedpackage': 'add-appxprovisionedpackage',
  inmo: 'install-module',
  sc: 'set-content',
  ac: 'add-content',
  cd: 'set-location',
  sl: 'set-location',
  chdir: 'set-location',
  pushd: 'push-location',
  gi: 'get-item',
  gci: 'get-childitem',
  ls: 'get-childitem',
  dir: 'get-childitem',
  select: 'select-object',
  sort: 'sort-object',
  mkdir: 'new-item',
  md: 'new-item',
  ni: 'new-item',
};

/** A parameter by any of its names (PowerShell takes unambiguous beginnings), else by position. */
function parameter(call: CmdletCall, names: readonly string[], position?: number): Value | undefined {
  for (const name of names) {
    const exact = call.args.named.get(name);
    if (exact) return exact;
  }
  for (const [given, value] of call.args.named) {
    if (given.length >= 2 && names.some((name) => name.startsWith(given))) return value;
  }
  return position === undefined ? undefined : call.args.positional[position];
}

/** What a download came to: a response object whose fields carry the bytes. */
function response(handle: string, name: string): Value {
  return renamedFields(hole(name, { kind: 'fetched', handle }));
}

const download: Cmdlet = (call, machine) => {
  const url = parameter(call, ['uri', 'url', 'source'], 0);
  if (!url) return NOTHING;
  const method = parameter(call, ['method']);
  const verb = method ? (literalOf(textOf(method)) ?? '').toLowerCase() : 'get';
  const address = textOf(url);
  const out = parameter(call, ['outfile', 'destination', 'output', 'o']);
  if (verb === 'head') {
    return response(
      machine.emit({ kind: 'fetch', url: address, method: 'probe', via: 'Invoke-WebRequest' }),
      'response',
    );
  }
  if (verb !== '' && verb !== 'get') {
    return response(
      machine.emit({ kind: 'fetch', url: address, method: 'send', via: 'Invoke-WebRequest' }),
      'response',
    );
  }
  const handle = machine.emit({ kind: 'fetch', url: address, via: 'Invoke-WebRequest' });
  if (out) machine.write(textOf(out), hole('file', { kind: 'fetched', handle }));
  return out ? NOTHING : response(handle, 'response');
};

const extract: Cmdlet = (call, machine) => {
  const path = parameter(call, ['path', 'literalpath'], 0) ?? call.input;
  if (!path) return NOTHING;
  const reads = machine.handlesAt(textOf(path));
  if (reads.length === 0) return NOTHING;
  const to = parameter(call, ['destinationpath', 'destination'], 1);
  machine.emit({
    kind: 'run',
    mode: 'extract',
    program: literal('Expand-Archive'),
    argv: [textOf(path)],
    reads,
    via: 'Expand-Archive',
  });
  machine.place(to ? textOf(to) : machine.state.cwd, reads);
  return NOTHING;
};

const evaluateText: Cmdlet = (call, machine) => {
  const program = parameter(call, ['command'], 0) ?? call.input;
  if (!program) return NOTHING;
  const text = textOf(program);
  const outcome = machine.interpret({
    language: 'powershell',
    interpreter: 'Invoke-Expression',
    text,
    args: [],
  });
  return outcome.stdout ? ofText(outcome.stdout) : NOTHING;
};

const start: Cmdlet = (call, machine) => {
  const file = parameter(call, ['filepath'], 0);
  if (!file) return NOTHING;
  const list = parameter(call, ['argumentlist', 'args'], 1);
  const line = (list ? itemsOf(list) : []).reduce(
    (all, item) => concat(all, literal(' '), textOf(item)),
    literal(''),
  );
  for (const { words, guards } of splitCommandLine(line))
    machine.under(guards, () => machine.run([textOf(file), ...words]));
  return call.args.named.has('passthru') ? openValue('process', 'Start-Process') : NOTHING;
};

const install: Cmdlet = (call, machine) => {
  const names = parameter(call, ['name'], 0) ?? call.input;
  const exact = parameter(call, ['requiredversion', 'version']);
  const least = exact ? undefined : parameter(call, ['minimumversion']);
  const version = exact ?? (least && ofText(concat(literal('>='), textOf(least))));
  for (const name of names ? itemsOf(names) : []) {
    const spec = textOf(name);
    machine.emit({
      kind: 'install',
      ecosystem: 'powershell',
      command: 'Install-Module',
      spec: version ? concat(spec, literal('@'), textOf(version)) : spec,
      ...(version ? { version: textOf(version) } : {}),
      via: 'Install-Module',
    });
  }
  return NOTHING;
};

/** `Add-AppxPackage`, `Add-AppxProvisionedPackage`, `Add-WindowsPackage`: Windows installs packages of files, or of addresses. */
const addPackage: Cmdlet = (call, machine) => {
  const given = [
    parameter(call, ['path', 'packagepath', 'appinstallerfile'], 0) ?? call.input,
    parameter(call, ['dependencypath', 'dependencypackagepath']),
  ];
  for (const path of given.flatMap((value) => (value ? itemsOf(value) : [])).map(textOf)) {
    const reads = /^https?:/.test(printText(path))
      ? [machine.emit({ kind: 'fetch', url: path, via: 'Add-AppxPackage' })]
      : machine.handlesAt(path);
    if (reads.length > 0)
      machine.emit({
        kind: 'run',
        mode: 'install',
        program: literal('Add-AppxPackage'),
        argv: [path],
        reads,
        via: 'Add-AppxPackage',
      });
  }
  return NOTHING;
};

/** A module or script file whose bytes were fetched is loaded. */
const load: Cmdlet = (call, machine) => {
  const path = parameter(call, ['name', 'path'], 0);
  if (!path) return NOTHING;
  const reads = machine.handlesAt(textOf(path));
  if (reads.length > 0)
    machine.emit({
      kind: 'run',
      mode: 'load',
      program: literal('Import-Module'),
      argv: [textOf(path)],
      reads,
      via: 'Import-Module',
    });
  else if (machine.treePath(textOf(path)) !== undefined)
    machine.interpret({ language: 'powershell', interpreter: 'pwsh', file: textOf(path), args: [] });
  return NOTHING;
};

const hash: Cmdlet = (call, machine) => {
  const path = parameter(call, ['path', 'literalpath', 'inputstream'], 0) ?? call.input;
  const handles = path
    ? [...new Set([...machine.handlesAt(textOf(path)), ...handlesOf(textOf(path), ['fetched'])])]
    : [];
  const [handle] = handles;
  const value =
    handle === undefined
      ? hole('hash', { kind: 'unknown', why: 'Get-FileHash' })
      : hole('hash', { kind: 'digest', handle });
  return { kind: 'object', type: 'hash', fields: new Map([['hash', ofText(value)]]) };
};

const copy: Cmdlet = (call, machine) => {
  const from = parameter(call, ['path', 'literalpath'], 0);
  const to = parameter(call, ['destination', 'newname'], 1);
  if (from && to) for (const source of itemsOf(from)) machine.copy(textOf(source), textOf(to));
  return NOTHING;
};

const write =
  (append: boolean): Cmdlet =>
  (call, machine) => {
    const path = parameter(call, ['filepath', 'path', 'literalpath'], 0);
    const value = parameter(call, ['value', 'inputobject'], call.input ? undefined : 1) ?? call.input;
    if (path && value)
      machine.write(
        textOf(path),
        concat(textOf(value), literal('\n')),
        append || call.args.named.has('append'),
      );
    return NOTHING;
  };

const read: Cmdlet = (call, machine) => {
  const path = parameter(call, ['path', 'literalpath'], 0);
  if (!path) return NOTHING;
  const text = machine.read(textOf(path));
  return ofText(
    text ??
      hole(printText(textOf(path)).split(/[\\/]/).pop() ?? 'file', {
        kind: 'caller',
        what: printText(textOf(path)),
      }),
  );
};

const same: Cmdlet = (call) => call.input ?? call.args.positional[0] ?? NOTHING;

const join: Cmdlet = (call) => {
  const parts = [
    parameter(call, ['path'], 0),
    parameter(call, ['childpath'], 1),
    ...call.args.positional.slice(2),
  ].filter((part) => part !== undefined);
  return ofText(
    parts
      .map(textOf)
      .reduce((all, part, at) => (at === 0 ? part : concat(all, literal('/'), part)), literal('')),
  );
};

const item: Cmdlet = (call) => {
  const path = parameter(call, ['path', 'literalpath', 'name'], 0);
  if (!path) return NOTHING;
  return {
    kind: 'object',
    type: 'file',
    fields: new Map([
      ['path', path],
      ['fullname', path],
      ['name', path],
    ]),
  };
};

const object: Cmdlet = (call) => {
  const type = parameter(call, ['typename', 'comobject'], 0);
  const properties = parameter(call, ['property', 'argumentlist'], 1);
  const name = type ? (literalOf(textOf(type)) ?? '').toLowerCase() : '';
  return {
    kind: 'object',
    type: name,
    fields: properties?.kind === 'object' ? properties.fields : new Map(),
  };
};

const nothing: Cmdlet = () => NOTHING;

/** What the cmdlets do, by lower-case name. A cmdlet that is not here is taken for a native command. */
export const cmdlets: Readonly<Record<string, Cmdlet>> = {
  'invoke-webrequest': download,
  'invoke-restmethod': download,
  'start-bitstransfer': download,
  'expand-archive': extract,
  'expand-7zip': extract,
  'invoke-expression': evaluateText,
  'start-process': start,
  'install-module': install,
  'install-script': install,
  'install-package': install,
  'install-psresource': install,
  'install-packageprovider': install,
  'save-module': install,
  'update-module': install,
  'add-appxpackage': addPackage,
  'add-appxprovisionedpackage': addPackage,
  'add-windowspackage': addPackage,
  'import-module': load,
  'get-filehash': hash,
  'copy-item': copy,
  'move-item': copy,
  'rename-item': copy,
  'set-content': write(false),
  'out-file': write(false),
  'add-content': write(true),
  'get-content': read,
  'write-output': (call) => call.args.positional[0] ?? call.input ?? NOTHING,
  'join-path': join,
  'split-path': (call) => {
    const path = parameter(call, ['path', 'parent', 'leaf'], 0);
    return path ? ofText(textOf(path)) : NOTHING;
  },
  'resolve-path': (call) => parameter(call, ['path'], 0) ?? NOTHING,
  'get-item': item,
  'get-childitem': item,
  'new-item': (call, machine) => {
    const path = parameter(call, ['path', 'name'], 0);
    const value = parameter(call, ['value']);
    if (path && value) machine.write(textOf(path), textOf(value));
    return item(call, machine);
  },
  'new-object': object,
  'set-location': (call, machine) => {
    const path = parameter(call, ['path', 'literalpath'], 0);
    if (path) machine.state.cwd = textOf(path);
    return NOTHING;
  },
  'push-location': (call, machine) => {
    const path = parameter(call, ['path', 'literalpath'], 0);
    if (path) machine.state.cwd = textOf(path);
    return NOTHING;
  },
  'convertfrom-json': (call) => {
    const source = call.input ?? call.args.positional[0];
    return source ? parseJson(source) : NOTHING;
  },
  'convertto-json': same,
  'select-object': (call) => {
    const wanted = call.args.named.get('expandproperty');
    const input = call.input ?? NOTHING;
    if (wanted) return property(input, literalOf(textOf(wanted)) ?? 'value');
    return input.kind === 'list' && call.args.named.has('first') ? (input.items[0] ?? NOTHING) : input;
  },
  // `| % tag_name` as the grammar takes it.
  _: memberOfEach,
  'member_-object': memberOfEach,
  'sort-object': same,
  'select-string': same,
  'group-object': same,
  'get-unique': same,
  'out-string': same,
  'tee-object': same,
  'out-null': nothing,
  'out-host': nothing,
  'write-host': nothing,
  'write-error': nothing,
  'write-warning': nothing,
  'write-verbose': nothing,
  'write-debug': nothing,
  'remove-item': nothing,
  'remove-module': nothing,
  'pop-location': nothing,
  'start-sleep': nothing,
  'test-path': (call) =>
    ofText(hole('exists', { kind: 'runner', what: printText(textOf(call.args.positional[0] ?? NOTHING)) })),
  'get-command': (call, machine) => {
    const found = item(call, machine);
    return found.kind === 'object' ? { ...found, type: 'command' } : found;
  },
  'set-strictmode': nothing,
  'set-psrepository': nothing,
  'get-date': () => ofText(hole('date', { kind: 'runner', what: 'date' })),
  'get-random': () => ofText(hole('random', { kind: 'runner', what: 'random' })),
  'set-executionpolicy': nothing,
};

function memberOfEach({ args, input = NOTHING }: CmdletCall): Value {
  const name = args.named.get('membername') ?? args.positional[0];
  return name ? property(input, literalOf(textOf(name)) ?? 'value') : input;
}

function parseJson(source: Value): Value {
  const text = textOf(source);
  const known = literalOf(text);
  if (known === undefined) return source.kind === 'text' ? ofText(text) : source;
  try {
    return fromJson(JSON.parse(known));
  } catch {
    return ofString(known);
  }
}

function fromJson(value: unknown): Value {
  if (Array.isArray(value)) return { kind: 'list', items: value.map(fromJson) };
  if (typeof value === 'object' && value !== null) {
    return {
      kind: 'object',
      fields: new Map(Object.entries(value).map(([name, field]) => [name.toLowerCase(), fromJson(field)])),
    };
  }
  return ofString(value === null ? '' : String(value));
}
