import { lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { listedTree } from './listed-tree.js';
import type { SourceTree, TreeFile } from './tree.js';

const maxFiles = 200_000;
const maxFileBytes = 64 * 1024 * 1024;

/**
 * The files of a folder on disk as a tree; `.git` is left out, links are followed inside the folder only. A file that cannot
 * be read, or that is not a plain one (device, socket), is a missing file. Throws where `dir` is not a folder or has over
 * 200,000 files.
 */
export function openDirectoryTree(dir: string, origin: string = basename(resolve(dir))): SourceTree {
  const root = resolve(dir);
  const files: TreeFile[] = [];
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of readFolder(root, folder)) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.name === '.git') continue;
      if (entry.isDirectory()) folders.push(path);
      else files.push(describe(root, path));
      if (files.length > maxFiles) throw new Error(`${origin}: over ${maxFiles} files`);
    }
  }
  return listedTree({
    origin,
    recipe: { kind: 'directory', dir: root, origin },
    files,
    read: ({ path }) => {
      try {
        // Only regular files: between the listing and now, a path may have become a link out or a pipe.
        return lstatSync(join(root, path)).isFile() ? readFileSync(join(root, path)) : undefined;
      } catch {
        return undefined;
      }
    },
    target: ({ path }) => {
      try {
        return readlinkSync(join(root, path), 'utf8').replaceAll('\\', '/');
      } catch {
        return undefined;
      }
    },
  });
}

function readFolder(root: string, folder: string) {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true });
  } catch (error) {
    if (folder === '') throw error;
    return [];
  }
}

function describe(root: string, path: string): TreeFile {
  const stat = lstatSync(join(root, path), { throwIfNoEntry: false });
  if (!stat) return { path, kind: 'file', missing: 'the file went away while the folder was read' };
  if (stat.isSymbolicLink()) return { path, kind: 'symlink', size: stat.size };
  if (!stat.isFile()) return { path, kind: 'file', missing: 'not a regular file' };
  const kind = (stat.mode & 0o111) !== 0 ? 'executable' : 'file';
  if (stat.size <= maxFileBytes) return { path, kind, size: stat.size };
  return { path, kind, size: stat.size, missing: `the file is over ${maxFileBytes} bytes` };
}
