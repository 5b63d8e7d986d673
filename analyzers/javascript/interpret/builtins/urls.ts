import {
  concat,
  either,
  literal,
  literalOf,
  literalParts,
  type Part,
  type Text,
} from '../../../../src/effects/text.js';
import { namesOf } from '../elements.js';
import type { Interpreter } from '../interpreter.js';
import { defineConstructor, methods, type Realm } from '../realm.js';
import { isObject, type Obj, Obj as ObjectValue, textOf, textValue, type Value } from '../values.js';

/** `new URL(relative, base)` over texts: an absolute one stays, one from the root replaces the path, another the last segment. */
export function resolveUrl(url: Text, base: Text | undefined): Text {
  if (!base) return url;
  return either(
    ...url.alternatives.flatMap(({ parts, guards }) =>
      base.alternatives.map((origin) => ({
        alternatives: [{ parts: resolveParts(parts, origin.parts), guards: [...guards, ...origin.guards] }],
      })),
    ),
  );
}

function resolveParts(parts: readonly Part[], base: readonly Part[]): readonly Part[] {
  const whole = literalParts(parts);
  const origin = literalParts(base);
  if (whole !== undefined && origin !== undefined) {
    try {
      return [new URL(whole, origin).href];
    } catch {
      return parts;
    }
  }
  const first = parts[0];
  if (typeof first === 'string' && /^[a-z]+:/i.test(first)) return parts;
  // The printed base with its holes as words that no URL changes.
  const holes: Part[] = [];
  const mark = (part: Part): string => {
    if (typeof part === 'string') return part;
    holes.push(part);
    return `hole${holes.length - 1}ends`;
  };
  const at = base.map(mark).join('');
  const to = parts.map(mark).join('');
  let joined: string;
  try {
    joined = new URL(to, at).href;
  } catch {
    joined = `${at.replace(/\/[^/]*$/, '/')}${to.replace(/^\.?\//, '')}`;
  }
  return joined.split(/(hole\d+ends)/).flatMap((piece) => {
    const hole = /^hole(\d+)ends$/.exec(piece);
    return hole ? [holes[Number(hole[1])]!] : piece === '' ? [] : [piece];
  });
}

function urlText(value: Value): Text | undefined {
  return isObject(value) && value.internal?.kind === 'url' ? textOf(value.internal.text) : undefined;
}

/** `URL` and `URLSearchParams`. */
export function defineUrls(it: Interpreter, realm: Realm): void {
  const component = (
    name:
      | 'protocol'
      | 'host'
      | 'hostname'
      | 'port'
      | 'pathname'
      | 'search'
      | 'hash'
      | 'origin'
      | 'username'
      | 'password',
  ) =>
    it.builtin(name, (self) => {
      const text = urlText(self);
      if (!text) return undefined;
      const known = literalOf(text);
      if (known !== undefined) {
        try {
          return new URL(known)[name];
        } catch {
          return '';
        }
      }
      return textValue(
        either(
          ...text.alternatives.map(({ parts, guards }) => ({
            alternatives: [{ parts: componentOf(parts, name), guards }],
          })),
        ),
      );
    });
  for (const name of [
    'protocol',
    'host',
    'hostname',
    'port',
    'pathname',
    'search',
    'hash',
    'origin',
    'username',
    'password',
  ] as const) {
    realm.url.props.set(name, {
      kind: 'accessor',
      get: component(name),
      set: it.builtin(name, (self, [value]) => {
        const text = urlText(self);
        const internal = isObject(self) ? it.path.internalForWrite(self) : undefined;
        if (!text || internal?.kind !== 'url') return undefined;
        const added = it.stringOf(value);
        if (name === 'pathname') {
          const origin = text.alternatives.map(({ parts, guards }) => ({
            parts: componentOf(parts, 'origin'),
            guards,
          }));
          const slash = typeof added === 'string' && !added.startsWith('/') ? '/' : '';
          internal.text = textValue(concat({ alternatives: origin }, literal(slash), textOf(added)));
        } else if (name === 'search' || name === 'hash')
          internal.text = textValue(concat(text, textOf(added)));
        return undefined;
      }),
    });
  }
  realm.url.props.set('href', {
    kind: 'accessor',
    get: it.builtin('href', (self) =>
      isObject(self) && self.internal?.kind === 'url' ? self.internal.text : undefined,
    ),
    set: it.builtin('href', (self, [value]) => {
      const internal = isObject(self) ? it.path.internalForWrite(self) : undefined;
      if (internal?.kind === 'url') internal.text = it.stringOf(value);
      return undefined;
    }),
  });
  realm.url.props.set('searchParams', {
    kind: 'accessor',
    get: it.builtin('searchParams', (self) => {
      const made = params('');
      if (isObject(self)) made.props.set('#url', self);
      return made;
    }),
  });
  const string = (self: Value): Value =>
    isObject(self) && self.internal?.kind === 'url' ? self.internal.text : it.stringOf(self);
  methods(it, realm, realm.url, { toString: string, toJSON: string });
  defineConstructor(
    it,
    realm,
    'URL',
    realm.url,
    (_self, [url, base]) => {
      const made = new ObjectValue('URL', realm.url);
      const given = it.stringOf(url);
      const text = resolveUrl(textOf(given), base === undefined ? undefined : textOf(it.stringOf(base)));
      const known = literalOf(text);
      if (known !== undefined && !URL.canParse(known)) return it.fail(it.error('Invalid URL'));
      if (mayBeVersion(text)) it.needs({ kind: 'matches', subject: text, pattern: SCHEME });
      const steps =
        typeof given === 'object' && given !== null && given.kind === 'text' ? given.steps : undefined;
      made.internal = {
        kind: 'url',
        text: known === undefined ? textValue(text, steps) : new URL(known).href,
      };
      return made;
    },
    { canParse: () => true, parse: (_self, args) => it.construct(it.global.vars.get('URL')!.value, args) },
  );
  const params = (text: Value): Obj => {
    const made = new ObjectValue('URLSearchParams', realm.searchParams);
    made.internal = { kind: 'url', text };
    return made;
  };
  const append = (self: Value, name: Value, value: Value): undefined => {
    if (!isObject(self)) return undefined;
    const internal = it.path.internalForWrite(self);
    if (internal?.kind !== 'url') return undefined;
    const pair = it.joined([it.stringOf(name), '=', it.stringOf(value)], undefined);
    const known = textOf(internal.text);
    internal.text = literalOf(known) === '' ? pair : it.joined([internal.text, '&', pair], undefined);
    const owner = self.props.get('#url');
    if (owner !== undefined && isObject(owner as Value)) {
      const target = it.path.internalForWrite(owner as Obj);
      if (target?.kind === 'url') {
        const had = textOf(target.text).alternatives.some(({ parts }) =>
          parts.some((part) => typeof part === 'string' && part.includes('?')),
        );
        target.text = it.joined([target.text, had ? '&' : '?', pair], undefined);
      }
    }
    return undefined;
  };
  methods(it, realm, realm.searchParams, {
    append: (self, [name, value]) => append(self, name, value),
    set: (self, [name, value]) => append(self, name, value),
    get: () => null,
    has: () => false,
    delete: () => undefined,
    toString: string,
  });
  defineConstructor(it, realm, 'URLSearchParams', realm.searchParams, (_self, [from]) => {
    const made = params('');
    if (typeof from === 'string') made.internal = { kind: 'url', text: from.replace(/^\?/, '') };
    else if (isObject(from)) {
      for (const name of namesOf(from)) append(made, name, it.getProperty(from, name));
    }
    return made;
  });
}

/** What an address begins with: `new URL` throws where there is none. */
const SCHEME = '^[A-Za-z][A-Za-z0-9+.-]*:';

/** Whether it may be no address but a version: the user's own words come first, or it is what a server calls one. */
function mayBeVersion({ alternatives }: Text): boolean {
  return alternatives.some(
    ({ parts: [first, ...rest] }) =>
      typeof first === 'object' &&
      (first.origin.kind === 'input' ||
        (first.origin.kind === 'fetched' &&
          rest.length === 0 &&
          /version|tag(?:_?name)?$/i.test(first.name))),
  );
}

/**
 * A component of an address of which the beginning is not known: `{server}/file.zip`. What it may or may not have (a port, a query)
 * it has not, so that an address that is put together again from its components is the one it was.
 */
function ofUnknownAddress(parts: readonly Part[], name: string): readonly Part[] {
  const [first, ...rest] = parts;
  if (first === undefined) return [];
  switch (name) {
    case 'protocol':
      return ['https:'];
    case 'host':
    case 'hostname':
    case 'origin':
      return typeof first === 'string' ? parts.filter((part) => typeof part !== 'string') : [first];
    case 'pathname':
      return rest.length > 0 ? rest : [first];
    default:
      return [];
  }
}

function componentOf(parts: readonly Part[], name: string): readonly Part[] {
  // A `file:` URL has no host: what follows the slashes is the path.
  if (parts[0] === 'file://') {
    if (name === 'pathname') return parts.slice(1);
    if (/^(host|hostname|port)$/.test(name)) return [];
  }
  const holes: Part[] = [];
  const marked = parts
    .map((part) => {
      if (typeof part === 'string') return part;
      holes.push(part);
      return `hole${holes.length - 1}ends`;
    })
    .join('');
  let found: string;
  try {
    found = (new URL(marked) as unknown as Record<string, string>)[name] ?? '';
  } catch {
    return ofUnknownAddress(parts, name);
  }
  return found.split(/(hole\d+ends)/).flatMap((piece) => {
    const hole = /^hole(\d+)ends$/.exec(piece);
    return hole ? [holes[Number(hole[1])]!] : piece === '' ? [] : [piece];
  });
}
