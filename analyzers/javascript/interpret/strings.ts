/** What a value is as a string, and strings put together. */

import type { AnyNode } from 'acorn';
import { concatProgram, type Text } from '../../../src/effects/text.js';
import { call } from './calls.js';
import type { Interpreter } from './interpreter.js';
import { getProperty, ownOrInherited } from './properties.js';
import { isCallable, isText, type Step, textOf, textValue, unionOf, type Value } from './values.js';

/** `String(value)`, calling the program's own `toString`. */
export function stringOf(it: Interpreter, value: Value): Value {
  if (value === null || typeof value !== 'object') return String(value);
  if (value.kind === 'object' && !value.internal) {
    const method = ownOrInherited(value, 'toString');
    if (isCallable(method) && method.closure) return call(it, method, value, []);
    const primitive = getProperty(it, value, it.realm.toPrimitive);
    if (isCallable(primitive)) return call(it, primitive, value, ['string']);
  }
  if (value.kind === 'union') {
    // `undefined` inside of a string is a path that no ordinary run takes.
    const present = value.options.filter((option) => option.value !== undefined);
    return unionOf(
      (present.length === 0 ? value.options : present).map((option) => ({
        value: stringOf(it, option.value),
        guards: option.guards,
      })),
    );
  }
  return isText(value) ? value : textValue(textOf(value));
}

/** Strings put together; what is not wholly known remembers the place. */
export function joined(it: Interpreter, pieces: readonly Value[], node: AnyNode | undefined): Value {
  let known = '';
  for (const piece of pieces) {
    if (typeof piece !== 'string') {
      const text = concatProgram(...pieces.map((one) => textOf(one)));
      return textValue(
        it.path.guards.length > 0 ? onPath(it, text) : text,
        step(it, 'combined', pieces, node),
      );
    }
    known += piece;
  }
  return known;
}

/** Alternatives that cannot be on this path are left out. */
function onPath(it: Interpreter, text: Text): Text {
  if (text.alternatives.length === 1) return text;
  const refined = it.path.refine({ kind: 'text', text });
  return isText(refined) ? refined.text : textOf(refined);
}

/** What is done at a node, after the steps that the values went through. */
export function step(
  it: Interpreter,
  note: string,
  from: readonly Value[],
  node: AnyNode | undefined = it.node,
): Step {
  const source = it.source ?? it.global.frame.source;
  const start = node?.start ?? 0;
  const previous = from.map((value) => (isText(value) ? value.steps : undefined)).find((steps) => steps);
  return { location: () => source.locate(start), note, ...(previous ? { previous } : {}) };
}
