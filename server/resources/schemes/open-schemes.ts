import type { FastifyInstance } from 'fastify';
import type { Storage } from '../../storage/index.js';
import type { WorkerPool } from '../../workers/worker-pool.js';
import { createSchemeCatalogue, type SchemeCatalogue } from './scheme-catalogue.js';
import { importShippedSchemes } from './versions/import-shipped-schemes.js';
import { createStoredCatalogue } from './versions/stored-catalogue.js';

export interface SchemesOptions {
  readonly schemesFolder: string;
  readonly storage?: Storage;
}

/** The schemes of a server: with a database its published versions, without one the folder as it is. */
export function openSchemes(
  app: FastifyInstance,
  workers: WorkerPool,
  { schemesFolder, storage }: SchemesOptions,
): { readonly catalogue: SchemeCatalogue; readonly imported: () => Promise<void> } {
  const onFailure = (scheme: string, err: unknown): void =>
    app.log.error({ scheme, err, cause: err instanceof Error ? err.cause : undefined }, 'scheme-unreadable');
  if (storage === undefined) {
    return { catalogue: createSchemeCatalogue(schemesFolder, workers, onFailure), imported: async () => {} };
  }
  let importing: Promise<void> | null = null;
  const imported = (): Promise<void> => {
    importing ??= importShippedSchemes(storage, workers, schemesFolder, onFailure).then((found) => {
      for (const { folder, outcome } of found) {
        if (outcome === 'imported') app.log.info({ scheme: folder }, 'scheme-imported');
        else if (outcome !== 'kept') app.log.warn({ scheme: folder, outcome }, 'scheme-not-imported');
      }
    });
    // What failed is tried again by the next who asks.
    importing.catch(() => {
      importing = null;
    });
    return importing;
  };
  return { catalogue: createStoredCatalogue(storage, workers, imported, onFailure), imported };
}
