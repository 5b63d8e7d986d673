import type { Function as FunctionNode } from 'unbash';
import type { Condition, Guard } from '../../src/effects/condition.js';
import type { Location } from '../../src/effects/location.js';
import { fillTemplate } from '../../src/effects/template.js';
import { concat, either, guarded, literal, type Text, textKey } from '../../src/effects/text.js';
import type { Machine, RunState } from '../machine.js';
import type { Field } from './text-operations.js';

/** A function of the script, and the source it was written in. */
export interface ShellFunction {
  readonly node: FunctionNode;
  readonly source: Source;
}

/** The text that is being run: where its offsets stand, and the values of its holes. */
export interface Source {
  readonly locate: (offset: number) => Location;
  readonly values: readonly Text[];
}

/** A path that left a function by `return` or a loop by `break`. */
export interface Departure {
  readonly state: RunState;
  readonly guards: readonly Guard[];
  readonly status: Condition;
  /** It left by `continue`: the loop goes on with its next turn. */
  readonly again?: true;
}

/** One shell process: what the state of the machine does not hold. */
export interface Session {
  readonly machine: Machine;
  source: Source;
  readonly functions: Map<string, ShellFunction>;
  readonly arrays: Map<string, readonly Field[]>;
  positional: readonly Text[];
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
  readonly traps: Map<string, Text>;
  /** The functions that are being run, with their arguments, outermost first. */
  readonly calls: string[];
}

/** Text of the script with the values of its holes. */
export function decode(session: Session, piece: string): Text {
  return fillTemplate(piece, session.source.values);
}

const MAX_OUTPUT = 2_000;

/** Adds to what the running command prints. */
export function print(session: Session, text: Text): void {
  // Long outputs are logs; what flows on is what a substitution or pipe reads.
  const parts = session.stdout.alternatives[0]?.parts.length ?? 0;
  if (parts > MAX_OUTPUT) return;
  session.stdout =
    session.stdout.alternatives.length === 1 && session.stdout.alternatives[0]!.parts.length === 0
      ? text
      : concat(session.stdout, text);
}

const MAX_ITEMS = 60;

/** The arrays after two ways: what one of them put behind the items of both is there on that way only. */
export function joinArrays(
  left: ReadonlyMap<string, readonly Field[]>,
  right: ReadonlyMap<string, readonly Field[]>,
  [yes, no]: readonly [Guard, Guard],
): Map<string, readonly Field[]> {
  const joined = new Map<string, readonly Field[]>();
  for (const name of new Set([...left.keys(), ...right.keys()])) {
    const [a, b] = [left.get(name) ?? [], right.get(name) ?? []];
    if (a === b) {
      joined.set(name, a);
      continue;
    }
    let same = 0;
    while (same < a.length && same < b.length && textKey(a[same]!) === textKey(b[same]!)) same++;
    // As many on both ways, or `name[key]`: each is the one or the other.
    if (a.length === b.length)
      joined.set(
        name,
        a.map((item, at) => (at < same ? item : either(guarded(item, [yes]), guarded(b[at]!, [no])))),
      );
    else
      joined.set(
        name,
        [...a.slice(0, same), ...only(a.slice(same), yes, no), ...only(b.slice(same), no, yes)].slice(
          0,
          MAX_ITEMS,
        ),
      );
  }
  return joined;
}

function only(items: readonly Field[], here: Guard, there: Guard): Field[] {
  return items.map((item) => ({
    ...guarded(item, [here]),
    absent: [[there], ...(item.absent ?? []).map((guards) => [here, ...guards])],
  }));
}

export const NO_TEXT: Text = literal('');
