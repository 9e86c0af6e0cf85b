import type { EntryName } from '../../entries/entry-access.js';
import type { EntryDescription } from '../scheme/entry-description.js';

/** Everything that is entered under a scheme and can have a window, in the order people meet it. */
export function entryNames({ facts, sources, lists }: EntryDescription): readonly EntryName[] {
  return [
    ...(facts.length > 0 ? (['facts'] as const) : []),
    'history',
    ...(lists.some(({ fields }) => fields.length === 0) ? (['events'] as const) : []),
    ...(lists.some(({ fields }) => fields.length > 0) ? (['records'] as const) : []),
    ...sources.map(({ id, kind }): EntryName => `${kind}:${id}`),
  ];
}
