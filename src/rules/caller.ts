import { type Alternative, type Hole, holesOf, ofAlternative, printParts } from '../effects/text.js';

/** Whether an address is of the caller's own code: checking that out is no gap, wherever it lies. */
export function isOfCaller(address: Alternative): boolean {
  const holes = holesOf(ofAlternative(address));
  if (isRepositoryOfCaller(address)) return true;
  return (
    holes.length > 0 &&
    holes.every(({ origin }) => origin.kind === 'caller') &&
    !/\w+\.\w+\/\w+\/\w+/.test(printParts(address.parts))
  );
}

/** A repository that is nothing but holes, by its owner and name or by both in one: in a clone address, the API's, or that of an archive. */
const REPOSITORY = '(\u0000\\d+\u0001(?:/\u0000\\d+\u0001)?)';
const ADDRESSES = [
  `^(?:[\\w+.-]+://)?(?:[^@/]*@)?[^/:@]+[/:]${REPOSITORY}(?:\\.git)?/?$`,
  `^https?://[^/]+(?:/api/v3)?/repos/${REPOSITORY}(?:[/?#].*)?$`,
  `^https?://(?:codeload\\.|raw\\.)?github(?:usercontent)?\\.com/${REPOSITORY}/.*$`,
].map((pattern) => new RegExp(pattern));

/**
 * Whether the repository is one that the caller names, whatever the host: `https://{token}@github.com/{repository}.git`. Of releases, only
 * the caller's own: what an installer of any tool brings is no more fixed for the caller's naming its repository.
 */
export function isRepositoryOfCaller({ parts }: Alternative): boolean {
  const holes: Hole[] = [];
  const text = parts
    .map((part) => (typeof part === 'string' ? part : `\u0000${holes.push(part) - 1}\u0001`))
    .join('')
    .replace(/ \(git ls-remote\)$/, '');
  const repository = ADDRESSES.map((address) => address.exec(text)?.[1]).find((found) => found !== undefined);
  if (repository === undefined) return false;
  const isRelease = /\/releases(?:[/?]|$)/.test(text);
  return [...repository.matchAll(/\u0000(\d+)\u0001/g)].every(([, at]) =>
    isNamedByCaller(holes[Number(at)]!, isRelease),
  );
}

function isNamedByCaller({ origin }: Hole, isRelease: boolean): boolean {
  switch (origin.kind) {
    case 'caller':
      return true;
    case 'env':
      return /^GITHUB_REPOSITORY/.test(origin.name);
    case 'input':
      return (
        (!isRelease && (origin.default ?? '') === '') ||
        /^\$\{\{\s*github\.[\w.]*(repository|repo|owner)[\w.]*\s*\}\}$/.test(origin.default ?? '')
      );
    default:
      return false;
  }
}
