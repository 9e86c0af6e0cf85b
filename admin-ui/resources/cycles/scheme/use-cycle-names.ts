import { api, dataOf } from '../../../api/api.js';
import { useLoaded } from '../../../api/use-loaded.js';
import type { SchemeNames } from './scheme-names.js';
import { useSchemeNames } from './use-scheme-names.js';

/** How the scheme of a cycle calls its parts, where only the id of the cycle is known; `NO_NAMES` until they are. */
export function useCycleNames(cycle: string): SchemeNames {
  const { data } = useLoaded(() => dataOf(api.GET('/api/cycles/{id}', { params: { path: { id: cycle } } })), [cycle]);
  return useSchemeNames(data?.scheme ?? null, data?.schemeHash ?? null);
}
