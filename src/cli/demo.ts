import { text } from '../report/text.js';
import { openDirectoryTree, type SourceProvider } from '../sources/index.js';
import { vet } from '../vet.js';
import { packageFile } from './package-file.js';

const SHA = 'c0ffee0123456789c0ffee0123456789c0ffee01';

/** Vets the example actions that ship with the package: offline, nothing is fetched. Gives the printed report. */
export async function demo(color: boolean): Promise<string> {
  const sources: SourceProvider = {
    resolve: async () => SHA,
    tree: async (owner, repo, sha) =>
      openDirectoryTree(packageFile(`corpus/demo/mirror/${owner}/${repo}`), `${owner}/${repo}@${sha}`),
  };
  const report = await vet([{ uses: `acme/setup-tool@${SHA}` }, { uses: `acme/lint@${SHA}` }], { sources });
  return text(report, { color });
}
