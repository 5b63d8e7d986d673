import { COMMON, SIGNATURES } from './signatures.data.js';

/** A library's module, or a function or class of one, as it is known by what survives minification. */
export interface Signature {
  readonly library: string;
  /** File in the package, without extension. */
  readonly path: string;
  /** Name of the function or class; undefined for the module as a whole. */
  readonly member: string | undefined;
  /** How many distinct features it has, common ones not counted. */
  readonly size: number;
  /** The most telling ones, as hashes. */
  readonly features: readonly number[];
}

const MIN_CONTAINED = 0.75;
/** Smaller ones tell nothing but in a file that is known to be of the library. */
const MIN_SIZE = 4;
/** Few features must all be there. */
const FEW = 8;
const MIN_SIZE_RATIO = 0.6;
/** In a module that a path comment already gives to the library. */
const MIN_CONTAINED_IN_LIBRARY = 0.5;

interface Table {
  readonly common: ReadonlySet<number>;
  readonly byFeature: ReadonlyMap<number, readonly Signature[]>;
}

let table: Table | undefined;

/** Whether an address is in the code that is in nothing of the library: told only where the signature has every feature. */
export function hasOtherAddress(addresses: readonly number[], signature: Signature): boolean {
  table ??= read();
  const { common } = table;
  return (
    signature.features.length === signature.size &&
    addresses.some((one) => !common.has(one) && !signature.features.includes(one))
  );
}

/**
 * The signature that code with these features is closest to; undefined where none is close enough. `told` restricts the search to a
 * library, and loosens it, where a path tells that; of those that are close, the one of the same name is meant.
 */
export function recognise(
  features: ReadonlySet<number>,
  kind: 'member' | 'module',
  told?: { readonly library: string; readonly name: string | undefined },
): Signature | undefined {
  table ??= read();
  const { common, byFeature } = table;
  let size = 0;
  const hits = new Map<Signature, number>();
  for (const feature of features) {
    if (common.has(feature)) continue;
    size++;
    for (const signature of byFeature.get(feature) ?? []) {
      if ((signature.member === undefined) !== (kind === 'module')) continue;
      if (told && signature.library !== told.library) continue;
      hits.set(signature, (hits.get(signature) ?? 0) + 1);
    }
  }
  let best: Signature | undefined;
  let bestScore = 0;
  for (const [signature, count] of hits) {
    const contained = count / signature.features.length;
    const ratio = Math.min(size, signature.size) / Math.max(size, signature.size);
    const isNamed = told?.name !== undefined && signature.member === told.name;
    const score = contained * Math.sqrt(ratio) + (isNamed ? 1 : 0);
    if (score <= bestScore || !isClose(signature, contained, ratio, told !== undefined)) continue;
    best = signature;
    bestScore = score;
  }
  return best;
}

function isClose(signature: Signature, contained: number, ratio: number, isOfLibrary: boolean): boolean {
  if (isOfLibrary) return contained >= MIN_CONTAINED_IN_LIBRARY && ratio >= MIN_SIZE_RATIO / 2;
  if (signature.size < MIN_SIZE) return false;
  if (signature.features.length <= FEW) return contained === 1 && ratio >= MIN_SIZE_RATIO;
  return contained >= MIN_CONTAINED && ratio >= MIN_SIZE_RATIO;
}

function read(): Table {
  const byFeature = new Map<number, Signature[]>();
  for (const line of SIGNATURES.split('\n')) {
    const [library, path, member, size, packed] = line.split('\t');
    if (library === undefined || path === undefined || packed === undefined) continue;
    const features = unpack(packed);
    const signature = { library, path, member: member || undefined, size: Number(size), features };
    for (const feature of features) {
      const known = byFeature.get(feature);
      if (known) known.push(signature);
      else byFeature.set(feature, [signature]);
    }
  }
  return { common: new Set(unpack(COMMON)), byFeature };
}

function unpack(packed: string): number[] {
  const bytes = Buffer.from(packed, 'base64');
  const features: number[] = [];
  for (let at = 0; at + 4 <= bytes.length; at += 4) features.push(bytes.readUInt32LE(at));
  return features;
}
