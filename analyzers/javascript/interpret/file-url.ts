import { concat, hole, literal, mapText, type Text } from '../../../src/effects/text.js';

/** The path that a `file:` URL names; any other text as it is. URLs of files are paths here: `import.meta.url` may be one or the other. */
export function pathOfFileUrl(text: Text): Text {
  const bare = (value: string): string => value.replace(/^file:\/\//, '');
  return mapText(text, bare, ([first, ...rest]) =>
    typeof first === 'string' ? [bare(first), ...rest].filter((part) => part !== '') : [first!, ...rest],
  );
}

/** A path of the tree as the runner has it on disk. */
export function pathInTree(file: string): Text {
  const root = hole('github.action_path', { kind: 'tree', file: '.' });
  return file === '' ? root : concat(root, literal(`/${file}`));
}
