import { setMaxListeners } from 'node:events';
import pLimit from 'p-limit';
import { isFullSha, isWorkflowPath, parseUses } from '../refs/uses.js';
import type { UsedBy } from '../report/report.js';
import type { Cache, SourceProvider } from '../sources/index.js';
import type { SourceTree } from '../sources/tree.js';
import { actionFile } from '../workflow/action-file.js';
import type { Analysis, FoundUse, JudgedUse, OpaqueMark } from './analysis.js';
import type { Budget } from './pool.js';
import { studyOnce, targetKey, useKey } from './study.js';

/** An action or workflow to begin with, and how it is used. */
export interface Root {
  /** As in a workflow; `./path` is in the workspace. */
  readonly uses: string;
  readonly with?: ReadonlyMap<string, string>;
  /** Looked at only where nothing else uses it. */
  readonly ifUnused?: boolean;
}

export interface CrawlOptions {
  readonly sources: SourceProvider;
  /** The checkout that `./path` is looked up in. */
  readonly workspace?: SourceTree;
  readonly onProgress?: (message: string) => void;
  /** An analysis begins which no earlier run has done. */
  readonly onAnalysis?: (target: string) => void;
  readonly signal?: AbortSignal;
  /** Keeps analyses by content: what did not change is not read again. */
  readonly cache?: Cache;
  readonly limits?: Partial<CrawlLimits>;
  /** Threads that analyse; the report is the same for any number. As many as there are cores, at most four, unless told. */
  readonly workers?: number;
  /** What the analysis of one action may take. */
  readonly budget?: Partial<Budget>;
}

export interface CrawlLimits {
  /** Actions and workflows in all, each use with other inputs counted. */
  readonly nodes: number;
  /** How deep one can pull in another. */
  readonly depth: number;
  /** Sources that are fetched at the same time. */
  readonly fetches: number;
}

const LIMITS: CrawlLimits = { nodes: 2_000, depth: 20, fetches: 8 };

/** An action or workflow at one commit, or in the workspace. */
export interface Target {
  /** `owner/repo[/path]`; `./path` in the workspace. */
  readonly name: string;
  /** `owner/repo`; '' for the workspace. */
  readonly repository: string;
  /** '' in the workspace. */
  readonly sha: string;
  readonly ref: string;
  readonly path: string;
  readonly kind: 'action' | 'workflow';
  readonly tree: SourceTree;
}

/** One use of an action or workflow: what it is, with which inputs, and what came out. */
export interface GraphNode {
  readonly target: Target;
  /** Of the caller's literal inputs, those that make a difference. */
  readonly with: ReadonlyMap<string, string>;
  readonly via: readonly string[];
  readonly analysis: Analysis;
  readonly judgement: JudgedUse['judgement'];
  /** The places of the workspace that use it. */
  readonly places: UsedBy[];
  readonly children: { readonly node: GraphNode; readonly with: UsedBy['with'] }[];
  /** What it uses and could not be read. */
  readonly lost: OpaqueMark[];
  /** Whether something that it uses is in `errors`. */
  failed: boolean;
}

export interface Graph {
  /** In the order in which they were found: roots first. */
  readonly nodes: readonly GraphNode[];
  readonly errors: readonly { readonly action: string; readonly message: string }[];
}

/** A use that is still to be followed. */
interface Pending {
  readonly uses: string;
  readonly with: ReadonlyMap<string, string>;
  readonly shown: UsedBy['with'];
  readonly places: readonly UsedBy[];
  /** Where the parent has it. */
  readonly at?: Pick<OpaqueMark, 'file' | 'line'>;
  readonly parent?: GraphNode;
  readonly via: readonly string[];
}

/**
 * Fetches, analyses and judges actions and workflows and everything they use, level by level: each source is fetched once, each
 * target analysed once and judged once for each set of inputs that makes a difference. What cannot be read is in `errors`.
 * Throws where the signal aborts.
 */
export async function crawl(roots: readonly Root[], options: CrawlOptions): Promise<Graph> {
  const limits = { ...LIMITS, ...options.limits };
  // Every fetch and every analysis listens.
  if (options.signal) setMaxListeners(0, options.signal);
  const limit = pLimit(limits.fetches);
  const source = sourceOnce(options.sources, options.onProgress);
  const study = studyOnce(options, source);
  const nodes = new Map<string, GraphNode>();
  const errors: { action: string; message: string }[] = [];
  const refused = new Set<string>();
  /** Targets whose errors are in `errors`. */
  const told = new Set<string>();

  const fail = (use: Pending, error: unknown): void => {
    if (use.parent) use.parent.failed = true;
    errors.push({ action: use.uses, message: error instanceof Error ? error.message : String(error) });
  };

  /** The node of a use; undefined where it is one too many. */
  const nodeOf = async (
    use: Pending,
    target: Target,
  ): Promise<{ node: GraphNode; uses: readonly FoundUse[] } | undefined> => {
    const isFull = nodes.size >= limits.nodes;
    if (isFull && !study.has(target)) return undefined;
    const { analysis, values, use: judged } = await study.of(target, use.with);
    const key = useKey(target, values);
    const known = nodes.get(key);
    if (known) return { node: known, uses: [] };
    if (isFull) return undefined;
    if (!told.has(targetKey(target))) {
      const action = target.sha === '' ? target.name : `${target.name}@${target.sha}`;
      for (const message of analysis.errors) errors.push({ action, message });
      told.add(targetKey(target));
    }
    const node: GraphNode = {
      target,
      with: values,
      via: use.via,
      analysis,
      judgement: judged.judgement,
      places: [],
      children: [],
      lost: [...judged.opaque],
      failed: false,
    };
    nodes.set(key, node);
    return { node, uses: judged.uses };
  };

  /** Follows uses of one depth; gives those of the next. */
  const follow = async (level: readonly Pending[], depth: number): Promise<Pending[]> => {
    const opened = level.map((use) => limit(() => attempt(() => open(use, source, options))));
    // All at once, as soon as each is there. What comes out is looked at in order.
    for (const [at, use] of level.entries())
      void opened[at]!.then((result) => {
        if ('value' in result && study.size < limits.nodes) study.of(result.value, use.with).catch(() => {});
      });
    const next: Pending[] = [];
    for (const [at, use] of level.entries()) {
      const result = await opened[at]!;
      if (options.signal?.aborted) throw new Error('interrupted');
      if ('error' in result) {
        fail(use, result.error);
        continue;
      }
      try {
        const found = await nodeOf(use, result.value);
        if (!found) {
          if (use.parent) use.parent.failed = true;
          refused.add(use.uses);
          continue;
        }
        const { node } = found;
        node.places.push(...use.places.map((place) => withMissing(place, node.analysis.required)));
        use.parent?.children.push({ node, with: use.shown });
        const [missing] = node.analysis.missing;
        if (use.at && use.parent?.target.sha && missing !== undefined && node.judgement.findings.length === 0)
          use.parent.lost.push({
            ...use.at,
            reason: `uses ${use.uses}, whose ${missing} is not in its tree`,
          });
        const uses = usesOf(node, found.uses, options);
        if (depth < limits.depth) next.push(...uses);
        else
          for (const nested of uses)
            fail(nested, `nested more than ${limits.depth} deep, not followed: ${nested.via.join(' > ')}`);
      } catch (error) {
        if (options.signal?.aborted) throw new Error('interrupted');
        fail(use, error);
      }
    }
    return next;
  };

  const followAll = async (some: readonly Root[]): Promise<void> => {
    let level = some.map(pendingRoot);
    for (let depth = 0; level.length > 0; depth++) level = await follow(level, depth);
  };
  await followAll(roots.filter(({ ifUnused }) => !ifUnused));
  for (const root of roots.filter(({ ifUnused }) => ifUnused)) {
    const isUsed = [...nodes.values()].some(({ target }) => target.name === root.uses);
    if (!isUsed) await followAll([root]);
  }
  const [first] = refused;
  if (first !== undefined) {
    const others = refused.size > 1 ? ` (and ${refused.size - 1} more)` : '';
    errors.push({ action: first, message: `over ${limits.nodes} actions: not followed${others}` });
  }
  return { nodes: [...nodes.values()], errors };
}

/** The place with the required inputs that it does not give. */
function withMissing(place: UsedBy, required: readonly string[]): UsedBy {
  const given = new Set(Object.keys(place.with).map((name) => name.toLowerCase()));
  const missingInputs = required.filter((name) => !given.has(name.toLowerCase()));
  return missingInputs.length > 0 ? { ...place, missingInputs } : place;
}

function pendingRoot({ uses, with: values = new Map() }: Root): Pending {
  return { uses, with: values, shown: Object.fromEntries(values), places: [], via: [] };
}

async function attempt<T>(body: () => Promise<T>): Promise<{ value: T } | { error: unknown }> {
  try {
    return { value: await body() };
  } catch (error) {
    return { error };
  }
}

/** The same sources, each ref resolved and each tree fetched once. */
function sourceOnce(sources: SourceProvider, onProgress?: (message: string) => void): SourceProvider {
  const refs = new Map<string, Promise<string>>();
  const trees = new Map<string, Promise<SourceTree>>();
  const once = <T>(known: Map<string, Promise<T>>, key: string, ask: () => Promise<T>): Promise<T> => {
    const answer = known.get(key) ?? ask();
    known.set(key, answer);
    return answer;
  };
  return {
    resolve: (owner, repo, ref) =>
      once(refs, `${`${owner}/${repo}`.toLowerCase()}@${ref}`, () => sources.resolve(owner, repo, ref)),
    tree: (owner, repo, sha) =>
      once(trees, `${owner}/${repo}@${sha}`.toLowerCase(), () => {
        onProgress?.(`fetch ${owner}/${repo}@${sha.slice(0, 12)}`);
        return sources.tree(owner, repo, sha);
      }),
  };
}

async function open(use: Pending, sources: SourceProvider, options: CrawlOptions): Promise<Target> {
  if (options.signal?.aborted) throw new Error('interrupted');
  const parsed = parseUses(use.uses);
  if (parsed.kind === 'invalid') throw new Error(`${placeOf(use)}${parsed.message}`);
  if (parsed.kind === 'local') return openLocal(use, parsed.path, options.workspace);
  if (parsed.kind !== 'repository' && parsed.kind !== 'workflow')
    throw new Error(`${placeOf(use)}${use.uses}: not an action of a repository`);
  const { owner, repo, path, ref, kind } = parsed;
  const sha = isFullSha(ref) ? ref.toLowerCase() : await sources.resolve(owner, repo, ref);
  return {
    name: [owner, repo, ...(path ? [path] : [])].join('/'),
    repository: `${owner}/${repo}`,
    sha,
    ref,
    path,
    kind: kind === 'workflow' ? 'workflow' : 'action',
    tree: await sources.tree(owner, repo, sha),
  };
}

function openLocal(use: Pending, path: string, workspace: SourceTree | undefined): Target {
  if (!workspace) throw new Error(`${use.uses}: in the workspace of the caller, which is not given`);
  if (path.split('/').includes('..'))
    throw new Error(`${placeOf(use)}${use.uses}: the path leads out of the repository`);
  const kind = isWorkflowPath(path) ? 'workflow' : 'action';
  const file = kind === 'workflow' ? workspace.file(path) : actionFile(workspace, path);
  if (file === undefined)
    throw new Error(
      `${placeOf(use)}${use.uses}: no ${kind === 'workflow' ? 'such file' : 'action.yml there'}`,
    );
  return { name: `./${path}`, repository: '', sha: '', ref: '', path, kind, tree: workspace };
}

function placeOf({ places: [place] }: Pending): string {
  return place ? `${place.file}:${place.line}: ` : '';
}

/** What a node uses in this use of it. What cannot be followed is lost. */
function usesOf(node: GraphNode, found: readonly FoundUse[], options: CrawlOptions): Pending[] {
  const { target } = node;
  const isLocal = target.sha === '';
  const own = isLocal ? target.name : `${target.name}@${target.ref}`;
  const via = isLocal && target.kind === 'workflow' ? node.via : [...node.via, own];
  return found.flatMap(({ uses: written, known, with: values, shown, file, line }): Pending[] => {
    const uses = resolveIn(written, target);
    const lose = (reason: string): Pending[] => {
      node.lost.push({ file, line, reason });
      return [];
    };
    if (!known) return lose(`uses ${uses}, which is not known`);
    const parsed = parseUses(uses);
    if (parsed.kind === 'image') return [];
    if (parsed.kind === 'local' && !isLocal) {
      const there = options.workspace && actionFile(options.workspace, parsed.path) !== undefined;
      if (!there) return lose(`uses ${uses} of the caller's workspace`);
    }
    return [
      {
        uses,
        with: new Map(Object.entries(values)),
        shown,
        places: isLocal ? [{ file, line, with: shown }] : [],
        at: { file, line },
        parent: node,
        via,
      },
    ];
  });
}

/** `$/path`, and a workflow at `./path`, is of the repository and commit of the file it stands in. */
function resolveIn(uses: string, target: Target): string {
  const parsed = parseUses(uses);
  const own = parsed.kind === 'same-repository' || (parsed.kind === 'local' && isWorkflowPath(parsed.path));
  if (!own || !('path' in parsed)) return uses;
  if (target.sha === '') return `./${parsed.path}`;
  return `${[target.repository, ...(parsed.path ? [parsed.path] : [])].join('/')}@${target.sha}`;
}
