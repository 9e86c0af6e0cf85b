import { csrfToken } from '../access/session.js';
import { currentLanguage } from '../i18n/language.js';
import { sayIn } from '../i18n/message.js';
import { ApiError, readRefusal } from './api-error.js';
import { apiWords } from './api-words.js';

/**
 * `fetch` for the API of the own server: adds the language and, where something changes, the CSRF token; whatever is not a
 * success is thrown.
 *
 * @throws ApiError with the refusal of the server; status 0 and code `no-answer` where there was no answer
 */
export async function askServer(request: Request): Promise<Response> {
  const language = currentLanguage();
  request.headers.set('accept-language', language);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    const token = csrfToken();
    if (token !== null) request.headers.set('x-csrf-token', token);
  }
  const answer = await fetch(request).catch((cause: unknown) => {
    if (request.signal.aborted) throw cause;
    const serverError = sayIn(language, apiWords.noAnswer);
    throw new ApiError(0, { code: 'no-answer', errors: { root: { serverError } } });
  });
  if (answer.ok) return answer;
  const body: unknown = await answer.json().catch(() => null);
  throw new ApiError(answer.status, readRefusal(body, answer.status, sayIn(language, apiWords.notUnderstood)));
}
