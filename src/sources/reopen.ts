import { openDirectoryTree } from './directory.js';
import { openGitTree } from './git.js';
import { memoryPackedTree, openPackedTree } from './packed-tree.js';
import { memoryTree, type SourceTree, type TreeRecipe } from './tree.js';

/** The tree of the recipe, in another thread. Throws where it is no longer there. */
export function reopenTree(recipe: TreeRecipe): SourceTree {
  switch (recipe.kind) {
    case 'git':
      return openGitTree(recipe);
    case 'packed': {
      const tree = openPackedTree(recipe.file, recipe.origin);
      if (!tree) throw new Error(`${recipe.origin}: its entry in the cache went away`);
      return tree;
    }
    case 'unpacked':
      return memoryPackedTree(recipe.origin, recipe.files, recipe.contents);
    case 'directory':
      return openDirectoryTree(recipe.dir, recipe.origin);
    case 'memory':
      return memoryTree(recipe.origin, recipe.files);
  }
}
