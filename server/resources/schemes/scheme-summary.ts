import type { Storage } from '../../storage/index.js';
import type { CataloguedScheme } from './jobs/load-scheme.js';
import type { SchemeCatalogue } from './scheme-catalogue.js';
import { IN_FORCE, type ListedScheme, listPublications, type Publication } from './versions/publications-read-model.js';
import type { VersionVisibility } from './versions/scheme-version-store.js';

/** A scheme as the list shows it: what is in force, and where it stands. */
export type SchemeSummary = ReturnType<typeof summaryOf>;

/**
 * The schemes somebody may see, by id: those in force; for who works on drafts also those that are not, or no longer, in
 * force. Without a database, those of the folder.
 */
export async function listSchemes(
  catalogue: SchemeCatalogue,
  storage: Storage | null,
  visibility: VersionVisibility,
): Promise<readonly SchemeSummary[]> {
  const inForce = new Map((await catalogue.list()).map((scheme) => [scheme.id, scheme]));
  if (storage === null) return [...inForce.values()].map((scheme) => summaryOf(scheme, IN_FORCE));
  const publications = [...(await listPublications(storage.read, visibility)).values()];
  return publications.flatMap((listed) => {
    const scheme = inForce.get(listed.id);
    if (scheme !== undefined) return [summaryOf(scheme, listed)];
    return visibility.states.includes('draft') ? [notInForce(listed)] : [];
  });
}

/** A scheme with where it stands. */
export function summaryOf({ id, description }: CataloguedScheme, publication: Publication) {
  const { scheme, title, year, hash, diagnostics } = description;
  const { publication: state, version, unpublished } = publication;
  return {
    id,
    scheme,
    title,
    year,
    hash,
    valid: hash !== null,
    diagnostics,
    publication: state,
    version,
    unpublished,
  };
}

function notInForce({ id, title, publication, version, unpublished }: ListedScheme): SchemeSummary {
  return {
    id,
    scheme: id,
    title,
    year: null,
    hash: null,
    valid: false,
    diagnostics: [],
    publication,
    version,
    unpublished,
  };
}
