import type { Model } from './model.js';

/** Every library that has a model. A new file under `models/` adds its line here. */
const MODELS: readonly Model[] = [];

const byName = new Map(MODELS.flatMap((model) => model.names.map((name) => [name, model] as const)));

/** The model of a library (or of one file of it: `@actions/github/lib/utils`); undefined where there is none. */
export function modelOf(library: string, path?: string): Model | undefined {
  const bare = library.replace(/^node:/, '');
  const file = path?.replace(/\.(js|mjs|cjs|ts)$/, '').replace(/^\//, '');
  return (file ? byName.get(`${bare}/${file}`) : undefined) ?? byName.get(bare);
}
