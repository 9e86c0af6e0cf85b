import { HttpError } from 'react-admin';

/** What a refusal of the server looks like; see `docs/reference/openapi.json`, schema `Error`. */
export interface RefusalBody {
  /** Stable slug, e.g. `revision-conflict`; `no-answer` where the server could not be reached. */
  readonly code: string;
  /** `root.serverError`, and one text per field of the form, in the language of the request. */
  readonly errors: { readonly root: { readonly serverError: string }; readonly [field: string]: unknown };
  /** With `revision-conflict`: what is there now, and what was to be written. */
  readonly conflict?: { readonly current: unknown; readonly given: unknown };
}

/**
 * A request that the server refused, or did not answer (`status` 0). React-admin's forms show `body.errors` at their fields,
 * its notifications show `message`.
 */
export class ApiError extends HttpError {
  readonly refusal: RefusalBody;

  constructor(status: number, refusal: RefusalBody) {
    super(refusal.errors.root.serverError, status, refusal);
    // The class of react-admin makes of every error one of its own class.
    Object.setPrototypeOf(this, ApiError.prototype);
    this.name = 'ApiError';
    this.refusal = refusal;
  }
}

/** The refusal in the body of an answer; an answer without one (of a proxy, say) becomes `fallback` with code `http-<status>`. */
export function readRefusal(body: unknown, status: number, fallback: string): RefusalBody {
  if (isRefusal(body)) return body;
  return { code: `http-${status}`, errors: { root: { serverError: `${fallback} (${status})` } } };
}

function isRefusal(body: unknown): body is RefusalBody {
  if (!isObject(body) || typeof body.code !== 'string' || !isObject(body.errors)) return false;
  const { root } = body.errors;
  return isObject(root) && typeof root.serverError === 'string';
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
