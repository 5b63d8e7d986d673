import { parse } from 'unbash';
import { commands } from '../commands/registry.js';

/** Names of inputs by which actions are told what to run: `run`, `command`, `pre-build-script`, `post`. */
const OF_PROGRAM =
  /^(?:[\w-]*[-_])?(?:run|scripts?|commands?|cmds?|exec|shell|bash)$|^(?:main|pre|post|prepare|setup|install|before|after)$/i;

/** The first word of each command, where one can begin. */
const COMMAND =
  /(?:^|[;&|({`]|\b(?:then|do|else)\b)[ \t]*(?:sudo[ \t]+(?:-\w+[ \t]+)*)?([A-Za-z][\w.+-]*)(?=[ \t])/gm;

/** Whether what a step hands to an action as the input is a shell program: by the name of the input, and as it reads. */
export function isShellProgram(input: string, value: string): boolean {
  if (!OF_PROGRAM.test(input)) return false;
  const text = value.replace(/\$\{\{[\s\S]*?\}\}/g, 'x');
  if (![...text.matchAll(COMMAND)].some(([, name]) => commands[name!])) return false;
  return (parse(text).errors ?? []).length === 0;
}
