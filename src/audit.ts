import { posix, resolve } from 'node:path';
import { crawl, type Root } from './crawl/crawl.js';
import { reportOf } from './crawl/report.js';
import { isWorkflowPath } from './refs/uses.js';
import type { Report } from './report/report.js';
import { openDirectoryTree } from './sources/index.js';
import type { SourceTree } from './sources/tree.js';
import type { VetOptions } from './vet.js';
import { parseWorkflow } from './workflow/workflow.js';

/**
 * Analyses the workflows of a repository on disk (their own steps included), its local actions, and everything that they use.
 * Same files, same report. What cannot be read is in `errors`; throws where `dir` is no folder or has neither workflows nor
 * actions, and where the signal aborts.
 */
export async function audit(dir: string, options: Omit<VetOptions, 'workspace'>): Promise<Report> {
  const workspace = openDirectoryTree(dir, '.');
  const roots = [...workflowsOf(workspace), ...actionsOf(workspace)];
  if (roots.length === 0)
    throw new Error(`${resolve(dir)}: no workflow in .github/workflows and no action.yml`);
  return reportOf(await crawl(roots, { ...options, workspace }), options.hide);
}

/** Every workflow; one that only others call is looked at as they call it. */
function workflowsOf(workspace: SourceTree): Root[] {
  return workspace.files().flatMap(({ path }) => {
    if (!isWorkflowPath(path)) return [];
    const { triggers } = parseWorkflow(workspace.text(path) ?? '', path);
    const onlyCalled = triggers.length === 1 && triggers[0] === 'workflow_call';
    return [{ uses: `./${path}`, ...(onlyCalled ? { ifUnused: true } : {}) }];
  });
}

/** The action of the root and those under .github: with their defaults where no workflow uses them. */
function actionsOf(workspace: SourceTree): Root[] {
  const folders = workspace
    .files()
    .filter(({ path }) => /^(\.github\/(.+\/)?)?action\.ya?ml$/.test(path))
    .map(({ path }) => posix.dirname(path));
  return [...new Set(folders)].map((folder) => ({
    uses: folder === '.' ? './' : `./${folder}`,
    ifUnused: true,
  }));
}
