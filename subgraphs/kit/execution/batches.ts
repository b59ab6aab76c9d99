import DataLoader from "dataloader";
import type { FieldNode } from "graphql";

/**
 * One DataLoader per field of the operation and per name: graphql-js resolves a field for all parents of a list before
 * anything else runs, so N parents make one statement. The array of field nodes is the identity: graphql-js gives the
 * same one to every parent. Made anew for each call, hence never shared between askers.
 */
export class Batches<Value> {
  readonly #loaders = new WeakMap<readonly FieldNode[], Map<string, DataLoader<readonly string[], Value, string>>>();

  /** The value for one key; keys of one batch reach `loadAll` together, each once, at most `largestBatch` at a time. */
  load(
    nodes: readonly FieldNode[],
    name: string,
    key: readonly string[],
    loadAll: (keys: readonly (readonly string[])[]) => Promise<readonly Value[]>,
  ): Promise<Value> {
    const named = this.#loaders.get(nodes) ?? new Map<string, DataLoader<readonly string[], Value, string>>();
    this.#loaders.set(nodes, named);
    const known = named.get(name);
    if (known !== undefined) return known.load(key);
    const loader = new DataLoader<readonly string[], Value, string>(loadAll, {
      cacheKeyFn: (parts) => JSON.stringify(parts),
      maxBatchSize: largestBatch,
    });
    named.set(name, loader);
    return loader.load(key);
  }
}

/** Well below the parameter limits of the three databases (SQLite 32,766; PostgreSQL 65,535), also for composite keys. */
export const largestBatch = 5_000;
