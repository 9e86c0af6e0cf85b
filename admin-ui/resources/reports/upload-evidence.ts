import { csrfToken } from '../../access/session.js';
import { readRefusal } from '../../api/api-error.js';
import { currentLanguage } from '../../i18n/language.js';
import { sayIn } from '../../i18n/message.js';
import { reportWords } from './report-words.js';

/** What a file proves. */
export interface EvidenceTarget {
  readonly cycle: string;
  readonly unit: string;
  readonly target: 'fact' | 'item';
  readonly targetId: string;
}

/**
 * Sends a file; `fetch` tells nothing of how much is sent, so this asks the older way.
 *
 * @param onProgress told the part that is sent, from 0 to 1
 * @throws Error with the words of the server where it refused
 */
export async function uploadEvidence(
  { cycle, unit, target, targetId }: EvidenceTarget,
  file: File,
  onProgress: (part: number) => void,
): Promise<void> {
  const query = new URLSearchParams({ target, targetId });
  const path = `/api/cycles/${encodeURIComponent(cycle)}/units/${encodeURIComponent(unit)}/evidence?${query}`;
  const language = currentLanguage();
  const failed = sayIn(language, reportWords.uploadFailed);
  await new Promise<void>((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', path);
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.setRequestHeader('x-file-name', encodeURIComponent(file.name));
    request.setRequestHeader('accept-language', language);
    request.setRequestHeader('x-csrf-token', csrfToken() ?? '');
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total));
    request.addEventListener('error', () => reject(new Error(failed)));
    request.addEventListener('load', () => {
      if (request.status < 300) resolve();
      else
        reject(new Error(readRefusal(readJson(request.responseText), request.status, failed).errors.root.serverError));
    });
    request.send(file);
  });
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
