import type { Location } from '../../src/effects/location.js';
import type { Handle, Text } from '../../src/effects/text.js';
import type { Machine, Outcome } from '../machine.js';

/** One command line, its words expanded. */
export interface Call {
  /** The command without its folder and `.exe`: `curl`. */
  readonly name: string;
  /** The first word as written. */
  readonly program: Text;
  /** The words after it. A word that expands to several is given apart. */
  readonly args: readonly Text[];
  /** What is piped or redirected in. */
  readonly stdin?: Text;
  readonly location: Location;
  /** The handles of the program itself, where it was fetched. */
  readonly fetched?: readonly Handle[];
}

/** What a command line does: emits effects, reads and writes the machine's files, and says what it prints and when it succeeds. */
export type Command = (call: Call, machine: Machine) => Outcome | undefined;
