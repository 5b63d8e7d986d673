import type { Function as FunctionNode } from 'unbash';
import type { Condition, Guard } from '../../src/effects/condition.js';
import { deferred, deferredWays } from '../../src/effects/deferred.js';
import type { Location } from '../../src/effects/location.js';
import { fillTemplate } from '../../src/effects/template.js';
import { concat, literal, possibleUnder, type Text } from '../../src/effects/text.js';
import type { ListItem } from '../lists.js';
import type { Machine, RunState } from '../machine.js';

/** A function of the script, and the source it was written in. */
export interface ShellFunction {
  readonly node: FunctionNode;
  readonly source: Source;
  /** When the definition was come by, one way or another. */
  readonly ways: readonly (readonly Guard[])[];
}

/** The text that is being run: where its offsets stand, and the values of its holes. */
export interface Source {
  readonly locate: (offset: number) => Location;
  readonly values: readonly Text[];
}

/** A path that ended. */
export interface End {
  readonly guards: readonly Guard[];
  /** What was printed on it, after what its process, or whatever takes its output, began with. */
  readonly stdout: Text;
  readonly status: Condition;
}

/** A path on which the process ended before its last command; `state` where the run goes on after it. */
export interface Exit extends End {
  readonly state?: RunState;
}

/** A path that left a function by `return` or a loop by `break`, and goes on behind it. */
export interface Departure extends End {
  readonly state: RunState;
  /** It left by `continue`: the loop goes on with its next turn. */
  readonly again?: true;
}

/** What a name stood for outside of the function that declared it for itself. */
export interface Hidden {
  readonly text: Text | undefined;
  readonly list: readonly ListItem[] | undefined;
}

/** One shell process: what the state of the machine does not hold. */
export interface Session {
  readonly machine: Machine;
  source: Source;
  /** The definitions of each name that can hold, the newest first. */
  readonly functions: Map<string, readonly ShellFunction[]>;
  positional: readonly Text[];
  /** The arguments that the script was called with. */
  readonly given: readonly Text[];
  /** `$0`. */
  readonly name: Text;
  /** The file that is being read, where it was sourced: `${BASH_SOURCE[0]}`. */
  sourced?: Text;
  stdout: Text;
  stdin?: Text;
  errexit: boolean;
  /** How the last command ended: `$?`. */
  status: Condition;
  /** How many conditions deep: `set -e` does not apply inside. */
  unchecked: number;
  steps: number;
  /** Where `steps` end. */
  limit: number;
  /** Choices of whole lines that were followed. */
  choices: number;
  depth: number;
  /** Departures from the innermost function and loop. */
  returns: Departure[];
  breaks: Departure[];
  /** How the process can end before its last command. */
  exits: Exit[];
  /** What runs at the end: of the process (`EXIT`), of the innermost function (`RETURN`). */
  readonly traps: Map<string, Text>;
  /** What the local variables of the innermost function hide; absent outside of functions. */
  locals?: Map<string, Hidden> | undefined;
  /** Where the innermost function was called; absent outside of functions. */
  calledAt?: Location | undefined;
  /** The functions that are being run, with their arguments, outermost first. */
  readonly calls: string[];
}

/** Makes a name one of the function that is running: what it stands for outside is not touched. */
export function declareLocal(name: string, session: Session): void {
  const { env, arrays } = session.machine.state;
  if (!session.locals || session.locals.has(name)) return;
  session.locals.set(name, { text: env.get(name), list: arrays.get(name) });
  arrays.delete(name);
}

/** Gives the names that a function declared for itself back to what they stood for. */
export function endLocals(session: Session): void {
  const { env, arrays } = session.machine.state;
  for (const [name, { text, list }] of session.locals ?? []) {
    if (text) env.set(name, text);
    else env.delete(name);
    if (list) arrays.set(name, list);
    else arrays.delete(name);
  }
}

/** Text of the script with the values of its holes. */
export function decode(session: Session, piece: string): Text {
  return fillTemplate(piece, session.source.values);
}

const MAX_OUTPUT = 2_000;

/** Adds to what the running command prints. */
export function print(session: Session, text: Text): void {
  const { stdout: before } = session;
  const { guards } = session.machine;
  session.stdout = deferred([before, text], () => printedAfter(before, possibleUnder(text, guards)));
}

function printedAfter(before: Text, text: Text): Text {
  // Long outputs are logs; what flows on is what a substitution or pipe reads.
  const parts = before.alternatives[0]?.parts.length ?? 0;
  if (parts > MAX_OUTPUT) return before;
  return before.alternatives.length === 1 && parts === 0 ? text : concat(before, text);
}

/** Goes on with what several ways left, and with what each of them printed. */
export function joinEnds(
  session: Session,
  ends: readonly { readonly state: RunState; readonly guards: readonly Guard[]; readonly stdout: Text }[],
): void {
  session.machine.join(ends);
  session.stdout = joinOutputs(ends);
}

/** What was printed, by one way or another. */
export function joinOutputs(
  ends: readonly { readonly guards: readonly Guard[]; readonly stdout: Text }[],
): Text {
  return ends.length > 0
    ? deferredWays(ends.map(({ stdout, guards }) => ({ text: stdout, guards })))
    : NO_TEXT;
}

export const NO_TEXT: Text = literal('');
