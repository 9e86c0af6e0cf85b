import { useEffect } from 'react';
import { api, dataOf } from '../../api/api.js';
import { type Loaded, useLoaded } from '../../api/use-loaded.js';
import { isUnderWay, type Run } from './run.js';

const POLL_MS = 1000;

/** The runs of a cycle, the newest first; asked again every second while one is computed. */
export function useRunList(cycle: string): Loaded<readonly Run[]> {
  const loaded = useLoaded(() => listRuns(cycle), [cycle]);
  const { data, isLoading, reload } = loaded;
  const isWaiting = !isLoading && (data?.some(isUnderWay) ?? false);
  useEffect(() => {
    if (!isWaiting) return undefined;
    const timer = setTimeout(reload, POLL_MS);
    return () => clearTimeout(timer);
  }, [isWaiting, reload]);
  return loaded;
}

/** The runs of a cycle that one may see, the newest first. */
export async function listRuns(cycle: string): Promise<readonly Run[]> {
  const query = { perPage: 200, sort: 'number' as const, order: 'desc' as const };
  const { data } = await dataOf(api.GET('/api/cycles/{cycle}/runs', { params: { path: { cycle }, query } }));
  return data;
}
