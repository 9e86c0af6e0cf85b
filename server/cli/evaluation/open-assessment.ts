import type { Diagnostic } from '../../../dsl/index.js';
import { type DataText, placeIn } from '../input/read-data.js';

/** An assessment document as it was found in its file. */
export interface OpenedAssessment {
  /** The document, with the parameters of their own file in it. */
  readonly value: unknown;
  /** Gives diagnostics on the document their places in the files. */
  readonly place: (diagnostics: readonly Diagnostic[]) => readonly Diagnostic[];
}

/**
 * Takes the document out of its file: the whole file, or its `input` where the file also holds what is expected (a case, a
 * worked result). Parameters of their own file come before those of the document.
 */
export function openAssessment(data: DataText, parameters: DataText | null): OpenedAssessment {
  const isCase = isMap(data.value) && isMap(data.value.input) && !('units' in data.value);
  const prefix = isCase ? ['input'] : [];
  const document = isCase && isMap(data.value) ? data.value.input : data.value;
  const given = parameters?.value;
  const isGiven = ({ path, place }: Diagnostic): boolean =>
    place === null && path[0] === 'parameters' && isMap(given) && String(path[1]) in given;
  return {
    value:
      isMap(document) && given !== undefined
        ? { ...document, parameters: merged(document.parameters, given) }
        : document,
    place: (diagnostics) =>
      diagnostics.flatMap((diagnostic) =>
        parameters !== null && isGiven(diagnostic)
          ? placeIn(parameters, [{ ...diagnostic, path: diagnostic.path.slice(1) }])
          : placeIn(data, [
              diagnostic.place === null ? { ...diagnostic, path: [...prefix, ...diagnostic.path] } : diagnostic,
            ]),
      ),
  };
}

function merged(own: unknown, given: unknown): unknown {
  return isMap(own) && isMap(given) ? { ...own, ...given } : given;
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
