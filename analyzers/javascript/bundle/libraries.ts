import type { AnyNode } from 'acorn';
import { modelOf } from '../models/registry.js';
import { addressesIn, featureHash, featuresOf } from './features.js';
import { landmark } from './landmarks.js';
import { type FileRegion, fileRegions, packageOf } from './path-comments.js';
import { hasOtherAddress, recognise, type Signature } from './signatures.js';

/** Occurrences of features up to which a function can be one of a library, or a library's module. */
const LIMIT = { member: 4000, module: 60_000 };

/**
 * Names the library that code of a bundle is of, by what survives minification. Where the bundler left the path, in a comment or as the
 * module's id, only that library is thought of and a looser likeness will do: a path alone proves nothing.
 */
export class Libraries {
  private readonly regions: readonly FileRegion[];
  private readonly known = new Map<AnyNode, Signature | undefined>();

  constructor(
    private readonly text: string,
    private readonly file: string,
  ) {
    this.regions = fileRegions(text);
  }

  /** The signature of the function or class (`member`) or module factory (`module`); undefined for first-party and unknown code. */
  of(node: AnyNode, kind: 'member' | 'module'): Signature | undefined {
    if (this.known.has(node)) return this.known.get(node);
    const like = this.find(node, kind);
    // A class has the messages of its methods: a function that one of them resembles is not what it is.
    const isOtherThing = node.type.startsWith('Class') && /^[a-z]/.test(like?.member ?? '');
    const found = isOtherThing ? undefined : like;
    this.known.set(node, found);
    return found;
  }

  private find(node: AnyNode, kind: 'member' | 'module'): Signature | undefined {
    const path = this.pathOf(node);
    const told = path === undefined ? undefined : packageOf(path);
    if (path !== undefined && told === undefined) return undefined;
    // Of a library without a model nothing is asked.
    if (told && !modelOf(told.library, told.path)) return undefined;
    const features = featuresOf(node, LIMIT[kind]);
    if (!features) return undefined;
    const known = kind === 'member' ? landmark(features) : undefined;
    if (known && (told === undefined || told.library === known.library)) return known;
    const like = recognise(features, kind, told && { library: told.library, name: nameOf(node) });
    if (like && kind === 'member' && !told && hasOtherAddress(addressesIn(node), like)) return undefined;
    return like ?? (kind === 'member' && told ? named(node, told, features) : undefined);
  }

  /** The path that the bundler left for the code at a node. */
  private pathOf(node: AnyNode): string | undefined {
    if (this.file.includes('node_modules/')) return this.file;
    const id = MODULE_ID.exec(this.text.slice(Math.max(0, node.start - 200), node.start))?.[1];
    if (id !== undefined) return id;
    let low = 0;
    let high = this.regions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.regions[middle]!.start <= node.start) low = middle + 1;
      else high = middle;
    }
    const region = this.regions[low - 1];
    return region && node.end <= region.end ? region.file : undefined;
  }
}

/**
 * The function's own name, in a file that the path gives to a library: enough for functions that only compute. One that names something
 * that acts is run as what it is, since a comment is easily forged.
 */
function named(
  node: AnyNode,
  { library, path }: { library: string; path: string },
  features: ReadonlySet<number>,
): Signature | undefined {
  const name = nameOf(node);
  if (name === undefined || ACTING.some((feature) => features.has(feature))) return undefined;
  return { library, path, member: name, size: features.size, features: [] };
}

/** The name in the source of a function or class: esbuild numbers those that clash. */
function nameOf(node: AnyNode): string | undefined {
  const name = 'id' in node && node.id?.type === 'Identifier' ? node.id.name : undefined;
  return name?.replace(/(?<=[a-z])\d+$/, '');
}

const ACTING = [
  ...[
    'spawn',
    'spawnSync',
    'exec',
    'execSync',
    'execFile',
    'execFileSync',
    'fork',
    'fetch',
    'request',
    'get',
    'eval',
  ],
  ...[
    'downloadTool',
    'Function',
    'runInThisContext',
    'createConnection',
    'connect',
    'constructor',
    'write',
    'writeFile',
  ],
].flatMap((name) => [featureHash(`p${name}`), featureHash(`s${name}`)]);

/** `"./node_modules/x/y.js": function` and `"node_modules/x/y.js"(exports, module)`. */
const MODULE_ID = /["']((?:\.{0,2}\/)?(?:[\w@.+~-]+\/)*[\w@.+~-]+\.[cm]?[jt]sx?)["']\s*(?::\s*\(?\s*)?$/;
