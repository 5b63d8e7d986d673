import { literalOf } from '../../../src/effects/text.js';
import { truthiness, unionOf } from '../interpret/values.js';
import {
  argument,
  build,
  type Call,
  fn,
  type Given,
  isUnion,
  library,
  type Modelled,
  open,
  record,
  textOf,
  type Value,
} from './kit.js';
import type { Runtime } from './model.js';

/** What a fiber came to, on itself. */
const OUTCOME = '$outcome';

/** Steps of one computation. */
const MAX_STEPS = 2000;

/** How the program makes and reads its `Either`: `isLeft`, `fromLeft`, `fromRight`, `left`, `right`. */
interface Program {
  readonly runtime: Runtime;
  readonly either: Value;
}

const fiber: Modelled = (call) => {
  const [either, computation] = [argument(call, 0), argument(call, 2)];
  const outcome = (at: Call, self: Value): Value => {
    const { runtime } = at;
    if (runtime.get(self, OUTCOME) === undefined)
      runtime.set(
        self,
        OUTCOME,
        apply({ runtime, either }, 'right', evaluate({ runtime, either }, computation)),
      );
    return runtime.get(self, OUTCOME);
  };
  const tell = (at: Call, self: Value, handler: Value): Given =>
    fn(() => {
      effect(at.runtime, at.runtime.call(handler, undefined, [outcome(at, self)]));
      return fn(() => undefined);
    });
  return record({
    run: fn((at) => {
      outcome(at, at.self);
      return undefined;
    }),
    join: fn((at) => tell(at, at.self, argument(at, 0))),
    onComplete: fn((at) => tell(at, at.self, at.runtime.get(argument(at, 0), 'handler'))),
    kill: fn((at) =>
      fn(() =>
        effect(
          at.runtime,
          at.runtime.call(argument(at, 1), undefined, [
            apply({ runtime: at.runtime, either }, 'right', undefined),
          ]),
        ),
      ),
    ),
    isSuspended: fn(() => false),
  });
};

/**
 * The runtime of programs that PureScript compiled: an asynchronous program is a tree of instructions, which a fiber works off
 * (https://github.com/purescript-contrib/purescript-aff/blob/main/src/Effect/Aff.js). Every fiber is run to its end where it is started.
 */
export const purescriptAff = library(['purescript-aff'], { Fiber: fiber });

/** What a computation comes to; ends the path where it fails. */
function evaluate(program: Program, computation: Value): Value {
  const { runtime } = program;
  const then: Value[] = [];
  let next = computation;
  for (let steps = 0; steps < MAX_STEPS; steps++) {
    if (!isUnion(next) && tagOf(runtime, next) === 'Bind') {
      then.push(runtime.get(next, '_2'));
      next = runtime.get(next, '_1');
      continue;
    }
    const value = eachWay(runtime, next, (one) => instruction(program, one));
    const goesOn = then.pop();
    if (goesOn === undefined) return value;
    next = runtime.call(goesOn, undefined, [value]);
  }
  return open('result', { kind: 'unknown', why: 'a computation of many steps' });
}

function instruction(program: Program, node: Value): Value {
  const { runtime } = program;
  const [first, second, third] = [runtime.get(node, '_1'), runtime.get(node, '_2'), runtime.get(node, '_3')];
  switch (tagOf(runtime, node)) {
    case 'Pure':
      return first;
    case 'Throw':
      return runtime.fail(first);
    case 'Bind':
      return evaluate(program, node);
    case 'Catch':
      return runtime.attempt(
        () => evaluate(program, first),
        (error) => evaluate(program, runtime.call(second, undefined, [error])),
      );
    case 'Sync':
      return effect(runtime, first);
    case 'Async':
      return answerOf(program, first);
    case 'Bracket': {
      const resource = evaluate(program, first);
      const value = evaluate(program, runtime.call(third, undefined, [resource]));
      const release = runtime.call(apply({ runtime, either: second }, 'completed', value), undefined, [
        resource,
      ]);
      evaluate(program, release);
      return value;
    }
    case 'Fork': {
      const started = runtime.call(build(runtime, fn(fiber)), undefined, [program.either, undefined, second]);
      runtime.call(runtime.get(started, 'run'), started, []);
      return started;
    }
    case 'Sequential':
      return inParallel(program, first);
    default:
      return open('result', { kind: 'unknown', why: 'no instruction' });
  }
}

/** What computations that run side by side come to: one after the other. */
function inParallel(program: Program, computation: Value): Value {
  const { runtime } = program;
  return eachWay(runtime, computation, (node) => {
    const [first, second] = [runtime.get(node, '_1'), runtime.get(node, '_2')];
    switch (tagOf(runtime, node)) {
      case 'Map':
        return runtime.call(first, undefined, [inParallel(program, second)]);
      case 'Apply':
        return runtime.call(inParallel(program, first), undefined, [inParallel(program, second)]);
      case 'Alt':
        return runtime.attempt(
          () => inParallel(program, first),
          () => inParallel(program, second),
        );
      default:
        return evaluate(program, node);
    }
  });
}

/** What an asynchronous effect calls back with. */
function answerOf(program: Program, start: Value): Value {
  const { runtime } = program;
  const heard = runtime.record({});
  const callback = fn((at) => {
    const given = argument(at, 0);
    return fn(() => {
      runtime.set(heard, 'answer', given);
      return undefined;
    });
  });
  effect(runtime, runtime.call(start, undefined, [build(runtime, callback)]));
  const answer = runtime.get(heard, 'answer');
  if (answer === undefined) return open('answer', { kind: 'unknown', why: 'no answer' });
  return runtime.branch(
    truthiness(apply(program, 'isLeft', answer), () => 'isLeft'),
    () => runtime.fail(apply(program, 'fromLeft', answer)),
    () => apply(program, 'fromRight', answer),
  );
}

/** Runs an effect: a function of no arguments. */
function effect(runtime: Runtime, given: Value): Value {
  return runtime.call(given, undefined, []);
}

function apply({ runtime, either }: Program, name: string, value: Value): Value {
  return runtime.call(runtime.get(either, name), undefined, [value]);
}

function tagOf(runtime: Runtime, node: Value): string | undefined {
  return literalOf(textOf(runtime.get(node, 'tag')));
}

/** Does the same with each of what a value can be, under its guards. */
function eachWay(runtime: Runtime, given: Value, body: (one: Value) => Value): Value {
  if (!isUnion(given)) return body(given);
  const ways = given.options.map(({ value, guards }) => ({
    value: build(
      runtime,
      fn(() => body(value)),
    ),
    guards,
  }));
  return runtime.call(unionOf(ways), undefined, []);
}
