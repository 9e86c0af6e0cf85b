import { askServer } from '../../../api/ask-server.js';
import { useLoaded } from '../../../api/use-loaded.js';
import { NO_NAMES, type SchemeNames } from './scheme-names.js';

/** By scheme and hash: a published text never changes. */
const known = new Map<string, Promise<SchemeNames>>();

/**
 * How the scheme of a cycle calls its parts; `NO_NAMES` until it is known. The text is read by the language in a thread of its own, so
 * that the page stays quick.
 *
 * @param scheme id of the scheme; null: none yet
 */
export function useSchemeNames(scheme: string | null, hash: string | null): SchemeNames {
  const { data } = useLoaded(
    async () => (scheme === null || hash === null ? NO_NAMES : await namesOfVersion(scheme, hash)),
    [scheme, hash],
  );
  return data ?? NO_NAMES;
}

function namesOfVersion(scheme: string, hash: string): Promise<SchemeNames> {
  const key = `${scheme} ${hash}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const asked = askNames(scheme, hash);
  known.set(key, asked);
  asked.catch(() => known.delete(key));
  return asked;
}

async function askNames(scheme: string, hash: string): Promise<SchemeNames> {
  const address = new URL(`/api/schemes/${encodeURIComponent(scheme)}/text`, window.location.origin);
  address.searchParams.set('version', hash);
  const answer = await askServer(new Request(address));
  const text = await answer.text();
  const worker = new Worker(new URL('./names-worker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise<SchemeNames>((resolve) => {
      worker.onmessage = ({ data }: MessageEvent<SchemeNames>) => resolve(data);
      // What cannot be read has no names; ids are shown.
      worker.onerror = () => resolve({ ...NO_NAMES });
      worker.postMessage(text);
    });
  } finally {
    worker.terminate();
  }
}
