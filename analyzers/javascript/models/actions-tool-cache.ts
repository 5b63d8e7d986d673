import { type Condition, guard, guardNot } from '../../../src/effects/condition.js';
import type { RunMode } from '../../../src/effects/effect.js';
import { concat, either, guarded, type Handle, hole, literal, type Text } from '../../../src/effects/text.js';
import {
  argument,
  type Call,
  eitherOf,
  fileHole,
  type Given,
  handlesIn,
  isUndefined,
  library,
  listOf,
  open,
  record,
  runner,
  tainted,
  taintedBy,
  test,
  textAt,
  undecided,
  value,
} from './kit.js';

/** https://github.com/actions/toolkit/tree/main/packages/tool-cache */
export const actionsToolCache = library(['@actions/tool-cache'], {
  downloadTool(call) {
    const handle = call.machine.emit({ kind: 'fetch', url: textAt(call, 0), via: 'tc.downloadTool' });
    if (isUndefined(argument(call, 1))) return value(fileHole([handle], 'download'));
    const target = textAt(call, 1);
    call.machine.write(target, hole('download', { kind: 'fetched', handle }));
    return value(target);
  },
  extractTar: (call) => unpack(call, 'tc.extractTar'),
  extractZip: (call) => unpack(call, 'tc.extractZip'),
  extract7z: (call) => unpack(call, 'tc.extract7z'),
  extractXar: (call) => unpack(call, 'tc.extractXar'),
  cacheDir: (call) => keep(call, 'tc.cacheDir'),
  cacheFile(call) {
    const handles = act(call, 'install', 'tc.cacheFile');
    const folder = kept(handles, 'tool cache');
    if (handles.length > 0)
      call.machine.write(
        concat(folder, literal('/'), textAt(call, 1)),
        either(...handles.map((handle) => hole('download', { kind: 'fetched', handle }))),
      );
    return value(folder);
  },
  find(call) {
    const there = cached(call);
    const path = hole('tool cache', { kind: 'runner', what: 'tool_cache' });
    // The cold cache first: it is what an ordinary run finds.
    return value(either(guarded(literal(''), [guardNot(there)]), guarded(path, [guard(there)])));
  },
  findAllVersions: (_call) => listOf(open('cached version', { kind: 'runner', what: `cached versions` })),
  evaluateVersions(call) {
    const handles = handlesIn(argument(call, 0));
    if (handles.length > 0) {
      call.machine.choose(handles, textAt(call, 1));
      return taintedBy(handles, 'version');
    }
    const spec = textAt(call, 1);
    const there: Condition = { kind: 'exists', what: 'tool', subject: spec };
    return value(either(guarded(literal(''), [guardNot(there)]), guarded(spec, [guard(there)])));
  },
  isExplicitVersion: (call) =>
    test({ kind: 'matches', subject: textAt(call, 0), pattern: '^[v=\\s]*\\d+\\.\\d+\\.\\d+' }),
  getManifestFromRepo(call) {
    const branch = isUndefined(argument(call, 3)) ? literal('master') : textAt(call, 3);
    const handle = call.machine.emit({
      kind: 'resolve',
      what: concat(
        literal('https://api.github.com/repos/'),
        textAt(call, 0),
        literal('/'),
        textAt(call, 1),
        literal('/git/trees/'),
        branch,
        literal(' -> versions-manifest.json'),
      ),
      via: 'tc.getManifestFromRepo',
    });
    return tainted(handle, 'versions manifest');
  },
  findFromManifest: found,
  HTTPError: () => record({ httpStatusCode: runner('status') }),
  _findMatch: found,
});

/** Where nothing matches, the result is undefined: then the code asks elsewhere. */
function found(call: Call): Given {
  const handles = handlesIn(argument(call, 2));
  call.machine.choose(handles, textAt(call, 0));
  if (handles.length === 0)
    return open('release', { kind: 'unknown', why: 'release of an unknown manifest' });
  const matches = undecided('the manifest has the version');
  return eitherOf(
    { value: taintedBy(handles, 'release'), guards: [guard(matches)] },
    { value: undefined, guards: [guardNot(matches)] },
  );
}

function unpack(call: Call, via: string): Given {
  const handles = act(call, 'extract', via);
  if (!isUndefined(argument(call, 1))) {
    call.machine.place(textAt(call, 1), handles);
    return argument(call, 1);
  }
  return value(kept(handles, 'extracted'));
}

function keep(call: Call, via: string): Given {
  return value(kept(act(call, 'install', via), 'tool cache'));
}

function act(call: Call, mode: RunMode, via: string): Handle[] {
  const path = textAt(call, 0);
  const reads = call.machine.handlesAt(path);
  if (reads.length > 0)
    call.machine.emit({ kind: 'run', mode, program: literal(via), argv: [path], reads, via });
  return reads;
}

function kept(handles: readonly Handle[], name: string): Text {
  return handles.length > 0 ? fileHole(handles, name) : hole(name, { kind: 'runner', what: name });
}

function cached(call: Call): Condition {
  return {
    kind: 'exists',
    what: 'tool',
    subject: concat(textAt(call, 0), literal('@'), textAt(call, 1)),
  };
}
