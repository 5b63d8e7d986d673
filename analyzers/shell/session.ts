import type { Function as FunctionNode } from 'unbash';
import type { Condition, Guard } from '../../src/effects/condition.js';
import type { Location } from '../../src/effects/location.js';
import { fillTemplate } from '../../src/effects/template.js';
import { concat, literal, type Text } from '../../src/effects/text.js';
import type { Machine, RunState } from '../machine.js';

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
}

/** One shell process: what the state of the machine does not hold. */
export interface Session {
  readonly machine: Machine;
  source: Source;
  readonly functions: Map<string, ShellFunction>;
  readonly arrays: Map<string, readonly Text[]>;
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
  depth: number;
  /** Departures from the innermost function and loop. */
  returns: Departure[];
  breaks: Departure[];
  readonly traps: Map<string, Text>;
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

export const NO_TEXT: Text = literal('');
