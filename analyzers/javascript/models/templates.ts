import { guard, guardNot } from '../../../src/effects/condition.js';
import {
  concat,
  either,
  guarded,
  literal,
  literalParts,
  ofAlternative,
  type Text,
} from '../../../src/effects/text.js';
import { derived, isArray, truthiness } from '../interpret/values.js';
import { argument, type Call, fn, library, type Modelled, textAt, textOf, type Value, value } from './kit.js';

type Node =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'value'; readonly path: string; readonly isMade: boolean }
  | {
      readonly kind: 'section';
      readonly path: string;
      readonly isInverse: boolean;
      readonly isEach: boolean;
      readonly body: readonly Node[];
      readonly otherwise: readonly Node[];
    };

/** `{{x}}`, `{{{x}}}`, `{{helper x}}`, `{{#if x}}`, `{{else}}`, `{{/if}}`, `{{#each x}}`, with `~` where white space is left out. */
const TAG = /(\s*)\{\{\{?(~?)\s*([#/^&>!]?)\s*([^{}]*?)\s*(~?)\}?\}\}/g;

/** A template of Handlebars or Mustache; undefined where it has something that is not modelled (partials, sections of helpers). */
function parseTemplate(template: string): readonly Node[] | undefined {
  const whole: Node[] = [];
  const open: {
    readonly words: readonly string[];
    readonly isInverse: boolean;
    body: Node[];
    otherwise: Node[];
  }[] = [];
  let into = whole;
  let from = 0;
  let trimsNext = false;
  const text = (end: string): void => {
    if (end !== '') into.push({ kind: 'text', text: end });
  };
  for (const match of template.matchAll(TAG)) {
    const [all, before = '', trimBefore, sigil, inside = '', trimAfter] = match;
    const ahead = template.slice(from, match.index) + (trimBefore ? '' : before);
    text(trimsNext ? ahead.trimStart() : ahead);
    trimsNext = trimAfter !== '';
    from = match.index + all.length;
    const words = inside.split(/\s+/);
    if (sigil === '!') continue;
    if (sigil === '>') return undefined;
    if (sigil === '#' || (sigil === '^' && inside !== '')) {
      const isHelper = words.length === 2 && /^(?:if|unless|each)$/.test(words[0]!);
      if (words.length !== (isHelper ? 2 : 1)) return undefined;
      const made = {
        words,
        isInverse: sigil === '^' || words[0] === 'unless',
        body: [] as Node[],
        otherwise: [] as Node[],
      };
      open.push(made);
      into = made.body;
    } else if (sigil === '^' || (sigil === '' && inside === 'else')) {
      const last = open.at(-1);
      if (!last) return undefined;
      into = last.otherwise;
    } else if (sigil === '/') {
      const done = open.pop();
      if (!done) return undefined;
      into = open.at(-1)
        ? open.at(-1)!.otherwise.length > 0
          ? open.at(-1)!.otherwise
          : open.at(-1)!.body
        : whole;
      into.push({
        kind: 'section',
        path: done.words.at(-1)!,
        isInverse: done.isInverse,
        isEach: done.words.length === 2 && done.words[0] === 'each',
        body: done.body,
        otherwise: done.otherwise,
      });
    } else {
      into.push({ kind: 'value', path: words.at(-1)!, isMade: words.length > 1 });
    }
  }
  text(trimsNext ? template.slice(from).trimStart() : template.slice(from));
  return open.length === 0 ? whole : undefined;
}

function lookUp(call: Call, data: Value, path: string): Value {
  if (path === '.' || path === 'this') return data;
  return path
    .replace(/^this\./, '')
    .split(/[./]/)
    .reduce((of, name) => call.runtime.get(of, name), data);
}

function rendered(call: Call, nodes: readonly Node[], data: Value): Text {
  return concat(
    ...nodes.map((node): Text => {
      if (node.kind === 'text') return literal(node.text);
      const found = lookUp(call, data, node.path);
      if (node.kind === 'value') {
        // What a helper makes of it.
        if (node.isMade) return textOf(derived(node.path, found));
        return found === undefined || found === null ? literal('') : textOf(found);
      }
      if (node.isEach) {
        const items = isArray(found) ? [...found.elements, found.rest] : [found];
        const present = items.filter((item) => item !== undefined && item !== null);
        return present.length > 0
          ? concat(...present.map((item) => rendered(call, node.body, item)))
          : rendered(call, node.otherwise, data);
      }
      const [yes, no] = node.isInverse ? [node.otherwise, node.body] : [node.body, node.otherwise];
      const condition = truthiness(found, () => node.path);
      if (condition.kind === 'constant') return rendered(call, condition.value ? yes : no, data);
      return either(
        guarded(rendered(call, yes, data), [guard(condition)]),
        guarded(rendered(call, no, data), [guardNot(condition)]),
      );
    }),
  );
}

/** The template filled in; one that is not known (an input) stands for what is made of it. */
function filledIn(call: Call, template: Text, data: Value): Value {
  return value(
    either(
      ...template.alternatives.map(({ parts, guards }) => {
        const nodes = parseTemplate(literalParts(parts) ?? '{{>}}');
        const own = ofAlternative({ parts, guards: [] });
        return guarded(nodes ? rendered(call, nodes, data) : own, guards);
      }),
    ),
  );
}

const compile: Modelled = (call) => {
  const template = textAt(call, 0);
  return fn((inner) => filledIn(inner, template, argument(inner, 0)));
};
const render: Modelled = (call) => filledIn(call, textAt(call, 0), argument(call, 1));

/** https://handlebarsjs.com/guide/ and https://mustache.github.io/mustache.5.html */
export const templates = library(['handlebars', 'mustache', 'hogan.js'], {
  compile,
  render,
  registerHelper: () => undefined,
  registerPartial: () => undefined,
  create: (call) => call.self,
});
