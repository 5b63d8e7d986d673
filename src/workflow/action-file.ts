import { posix } from 'node:path';
import type { SourceTree } from '../sources/tree.js';

/** The action.yml (or action.yaml, or bare Dockerfile) of a folder; undefined where there is none. */
export function actionFile(tree: SourceTree, folder: string): string | undefined {
  return ['action.yml', 'action.yaml', 'Dockerfile']
    .map((name) => posix.join(folder, name))
    .find((path) => tree.file(path) !== undefined);
}
