import { type ActionRun, runAction } from '../analyzers/action/run.js';
import { interpretBatch } from '../analyzers/batch/interpret.js';
import { runCommand } from '../analyzers/commands/run.js';
import { interpretJavaScript, interpretTypeScript } from '../analyzers/javascript/index.js';
import { interpretJulia } from '../analyzers/julia/interpret.js';
import type { MachineOptions } from '../analyzers/machine.js';
import { interpretNushell } from '../analyzers/nushell/interpret.js';
import { loadGrammar } from '../analyzers/powershell/grammar.js';
import { interpretPowerShell } from '../analyzers/powershell/interpret.js';
import { interpretPython } from '../analyzers/python/interpret.js';
import { interpretR } from '../analyzers/r/interpret.js';
import { interpretShell } from '../analyzers/shell/interpret.js';
import type { SourceTree } from './sources/tree.js';

const INTERPRETERS: MachineOptions['interpreters'] = {
  shell: interpretShell,
  powershell: interpretPowerShell,
  cmd: interpretBatch,
  python: interpretPython,
  r: interpretR,
  julia: interpretJulia,
  nushell: interpretNushell,
  javascript: interpretJavaScript,
  typescript: interpretTypeScript,
};

/** Loads what the analyzers need once; `analyze` is synchronous afterwards. */
export async function prepareAnalyzers(): Promise<void> {
  await loadGrammar('powershell');
  await loadGrammar('python');
}

/**
 * What an action does. Nothing of the tree is executed. Throws where the folder has no action.
 * @param isOutOfTime whether it is to end with what it has found
 */
export function analyze(tree: SourceTree, folder: string, isOutOfTime?: () => boolean | 'memory'): ActionRun {
  return runAction(tree, folder, {
    interpreters: INTERPRETERS,
    runCommand,
    ...(isOutOfTime ? { isOutOfTime } : {}),
  });
}
