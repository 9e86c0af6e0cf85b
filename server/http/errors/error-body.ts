import type { Diagnostic, Language, Words } from '../../../dsl/index.js';
import type { Problem } from './problem.js';

/** The body of every answer that is not a success; the shape react-admin reads errors from. */
export interface ErrorBody {
  /** `root.serverError`, and one text per field, in the reader's language. */
  readonly errors: { readonly root: { readonly serverError: string }; readonly [field: string]: unknown };
  readonly code: string;
  readonly message: Words;
  /** Id of the request, as it stands in the log. */
  readonly request: string;
  readonly diagnostics?: readonly Diagnostic[];
  readonly total?: number;
  /** With `revision-conflict`: what is there now, and what was to be written. */
  readonly conflict?: Problem['conflict'];
}

/** A problem as the body of an answer. */
export function errorBody(problem: Problem, language: Language, request: string): ErrorBody {
  const fields = Object.entries(problem.fields ?? {}).map(([field, words]) => [field, words[language]] as const);
  return {
    errors: { ...Object.fromEntries(fields), root: { serverError: problem.message[language] } },
    code: problem.code,
    message: problem.message,
    request,
    ...(problem.diagnostics === undefined ? {} : { diagnostics: problem.diagnostics }),
    ...(problem.diagnostics === undefined ? {} : { total: problem.total ?? problem.diagnostics.length }),
    ...(problem.conflict === undefined ? {} : { conflict: problem.conflict }),
  };
}
