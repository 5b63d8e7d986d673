import { audit } from '../audit.js';
import { text } from '../report/text.js';
import { openDirectoryTree, type SourceProvider } from '../sources/index.js';
import { packageFile } from './package-file.js';

const SHA = 'c0ffee0123456789c0ffee0123456789c0ffee01';

/** Audits the example repository that ships with the package: offline, nothing is fetched. Gives the printed report. */
export async function demo(color: boolean): Promise<string> {
  const sources: SourceProvider = {
    resolve: async () => SHA,
    tree: async (owner, repo, sha) =>
      openDirectoryTree(packageFile(`corpus/demo/mirror/${owner}/${repo}`), `${owner}/${repo}@${sha}`),
  };
  return text(await audit(packageFile('corpus/demo/repository'), { sources }), { color });
}
