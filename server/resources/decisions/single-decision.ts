import { Refusal } from '../../http/errors/problem.js';

const PREFIX = 'decisions.0.';

/**
 * What was refused of a meeting with one decision, told of the decision alone: fields and diagnostics are named as they stand in
 * the body of `POST …/decisions`. Any other error stays as it is.
 */
export function refusedAlone(error: unknown): unknown {
  if (!(error instanceof Refusal)) return error;
  const { fields, diagnostics, ...rest } = error.problem;
  const own = Object.entries(fields ?? {}).map(([field, words]) => [withoutMeeting(field), words] as const);
  return new Refusal({
    ...rest,
    ...(fields === undefined ? {} : { fields: Object.fromEntries(own) }),
    ...(diagnostics === undefined
      ? {}
      : {
          diagnostics: diagnostics.map((found) => {
            const [part, position, ...path] = found.path;
            return part === 'decisions' && position === 0 ? { ...found, path } : found;
          }),
        }),
  });
}

function withoutMeeting(field: string): string {
  return field.startsWith(PREFIX) ? field.slice(PREFIX.length) : field;
}
