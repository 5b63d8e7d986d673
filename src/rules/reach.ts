import { type Condition, decide, type Guard, inWorld, remembered, type World } from '../effects/condition.js';
import { holesOf, literalOf, type Text } from '../effects/text.js';

/** Whether a value is one that nobody but the caller knows: then it is not the special value a test asks for. */
function isOpen(text: Text): boolean {
  return holesOf(text).length > 0;
}

/** The text where environment variables that only the caller could set are unset. */
function withoutEnvironment(text: Text): Text {
  return {
    alternatives: text.alternatives.map((alternative) => ({
      guards: alternative.guards,
      parts: alternative.parts
        .map((part) => (typeof part !== 'string' && part.origin.kind === 'env' ? '' : part))
        .filter((part) => part !== ''),
    })),
  };
}

/**
 * Whether a condition holds in an ordinary run: decided where it can be; where it cannot, a value that the caller owns is not the
 * special one that a comparison names, an error path is not taken, a check passes, and everything else (undefined) can go either way.
 */
export const presume = remembered(presumeAnew);

function presumeAnew(condition: Condition, world: World): boolean | undefined {
  switch (condition.kind) {
    case 'not': {
      const inner = presume(condition.of, world);
      return inner === undefined ? undefined : !inner;
    }
    case 'all': {
      const values = condition.of.map((part) => presume(part, world));
      return values.includes(false) ? false : values.includes(undefined) ? undefined : true;
    }
    case 'any': {
      const values = condition.of.map((part) => presume(part, world));
      return values.includes(true) ? true : values.includes(undefined) ? undefined : false;
    }
    case 'equals': {
      const ordinary: Condition = {
        ...condition,
        left: withoutEnvironment(condition.left),
        right: withoutEnvironment(condition.right),
      };
      const decided = decide(ordinary, world);
      if (decided !== undefined) return decided;
      const left = inWorld(condition.left, world);
      const right = inWorld(condition.right, world);
      const [open, known] = isOpen(left) ? [left, literalOf(right)] : [right, literalOf(left)];
      if (!isOpen(open) || known === undefined || known === '') return undefined;
      return callerOwned(open) || (isFetched(open) && /\d\.\d/.test(known)) ? false : undefined;
    }
    case 'matches': {
      const decided = decide({ ...condition, subject: withoutEnvironment(condition.subject) }, world);
      if (decided !== undefined) return decided;
      return callerOwned(inWorld(condition.subject, world)) ? false : undefined;
    }
    case 'empty': {
      const decided = decide({ ...condition, subject: withoutEnvironment(condition.subject) }, world);
      return decided;
    }
    case 'fails':
      return false;
    case 'verified':
      return true;
    default:
      return decide(condition, world);
  }
}

/** Whether the text is nothing but what a server answered. */
function isFetched(text: Text): boolean {
  return text.alternatives.every(
    ({ parts: [part, ...others] }) =>
      typeof part === 'object' && part.origin.kind === 'fetched' && others.length === 0,
  );
}

function callerOwned(text: Text): boolean {
  const holes = holesOf(text);
  return (
    holes.length > 0 &&
    holes.every(
      ({ origin }) =>
        // What is made out of a default is no value of the caller.
        (origin.kind === 'input' && !(origin.derived && origin.default)) ||
        origin.kind === 'env' ||
        origin.kind === 'caller',
    )
  );
}

/** Whether all guards can hold in an ordinary run in this world. */
export function reached(guards: readonly Guard[], world: World): boolean {
  return guards.every((g) => presume(g.condition, world) !== false);
}

/** Whether the guards can hold in this world at all, ordinary or not. */
export function possible(guards: readonly Guard[], world: World): boolean {
  return guards.every((g) => decide(g.condition, world) !== false);
}
