import { actionsCore } from './actions-core.js';
import { actionsExec } from './actions-exec.js';
import { actionsHttpAuth, actionsHttpClient, typedRestClient } from './actions-http-client.js';
import { actionsIo } from './actions-io.js';
import {
  actionsArtifact,
  actionsAttest,
  actionsCache,
  actionsGlob,
  globs,
  quiet,
  schemas,
} from './actions-services.js';
import { actionsToolCache } from './actions-tool-cache.js';
import { archivers, decompressors, extractors, tar, unzipper, yauzl, zipObjects } from './archives.js';
import { argumentParsers, positionalParsers, yargs } from './argument-parsers.js';
import { smithyClient } from './aws-sdk.js';
import { commandLineParsers, execa, shelljs, whichLikes, zx } from './command-runners.js';
import { dartRuntime } from './dart.js';
import { dotenv, jsonParsers, otherParsers, yamlParsers } from './data-formats.js';
import {
  axios,
  axiosInside,
  downloaders,
  fetchLikes,
  fileDownloader,
  got,
  nodeHttp,
  requestLikes,
  superagent,
  undici,
  xmlHttpRequest,
} from './http-clients.js';
import { azureLoggers } from './loggers.js';
import { memoizers } from './memoizers.js';
import type { Model } from './model.js';
import {
  lodash,
  lodashFunctions,
  nodeBuffer,
  nodeEvents,
  nodeProcess,
  nodeQuerystring,
  nodeUrl,
} from './node-ambient.js';
import { nodeChildProcess, spawnLikes } from './node-child-process.js';
import { hashFiles, nodeCrypto } from './node-crypto.js';
import { folders, nodeFs, nodeFsPromises, temporaryPaths } from './node-fs.js';
import { globals, moduleLoaders, nodeModule, nodeVm, nodeWorkers } from './node-globals.js';
import { linuxNames, nodeOs, platformNames } from './node-os.js';
import { nodePath } from './node-path.js';
import {
  lineReaders,
  matchers,
  nodeAssert,
  nodeQuiet,
  nodeReadline,
  nodeStream,
  nodeTimers,
  nodeUtil,
  once,
  passThrough,
  randomNames,
} from './node-util.js';
import { actionsGithub, octokitClient, octokitGraphql, octokitPlugins, octokitRequest } from './octokit.js';
import { purescriptAff } from './purescript.js';
import { bun, bunGlobals, denoGlobals } from './runtimes.js';
import { otherVersions, semverFunctions } from './semver.js';
import { openpgp, signatureChecks, sigstore, tuf } from './signatures.js';
import { templates } from './templates.js';

/** Every library that has a model. A new file under `models/` adds its line here. */
const MODELS: readonly Model[] = [
  nodeProcess,
  nodeBuffer,
  nodeUrl,
  nodeQuerystring,
  nodeEvents,
  lodash,
  ...lodashFunctions,
  actionsCore,
  actionsExec,
  actionsHttpClient,
  actionsHttpAuth,
  typedRestClient,
  actionsIo,
  actionsCache,
  actionsGlob,
  globs,
  actionsArtifact,
  actionsAttest,
  quiet,
  smithyClient,
  argumentParsers,
  positionalParsers,
  yargs,
  schemas,
  actionsToolCache,
  unzipper,
  yauzl,
  zipObjects,
  tar,
  extractors,
  decompressors,
  archivers,
  execa,
  zx,
  shelljs,
  whichLikes,
  commandLineParsers,
  yamlParsers,
  jsonParsers,
  otherParsers,
  dotenv,
  templates,
  azureLoggers,
  dartRuntime,
  purescriptAff,
  fetchLikes,
  undici,
  axios,
  axiosInside,
  got,
  requestLikes,
  superagent,
  xmlHttpRequest,
  nodeHttp,
  downloaders,
  fileDownloader,
  nodeChildProcess,
  spawnLikes,
  nodeCrypto,
  hashFiles,
  nodeFs,
  nodeFsPromises,
  temporaryPaths,
  folders,
  globals,
  bun,
  bunGlobals,
  denoGlobals,
  nodeVm,
  moduleLoaders,
  nodeModule,
  nodeWorkers,
  nodeOs,
  platformNames,
  linuxNames,
  nodePath,
  nodeUtil,
  nodeStream,
  nodeTimers,
  nodeReadline,
  lineReaders,
  nodeAssert,
  once,
  memoizers,
  passThrough,
  matchers,
  randomNames,
  nodeQuiet,
  actionsGithub,
  octokitClient,
  octokitRequest,
  octokitGraphql,
  octokitPlugins,
  semverFunctions,
  otherVersions,
  openpgp,
  sigstore,
  tuf,
  signatureChecks,
];

const byName = new Map(MODELS.flatMap((model) => model.names.map((name) => [name, model] as const)));

/** The libraries (and files of some) that have a model. */
export const MODEL_NAMES: readonly string[] = [...byName.keys()];

/** The model of a library (or of one file of it: `@actions/github/lib/utils`); undefined where there is none. */
export function modelOf(library: string, path?: string): Model | undefined {
  const bare = library.replace(/^node:/, '');
  const file = path?.replace(/\.(js|mjs|cjs|ts)$/, '').replace(/^\//, '');
  return (file ? byName.get(`${bare}/${file}`) : undefined) ?? byName.get(bare);
}
