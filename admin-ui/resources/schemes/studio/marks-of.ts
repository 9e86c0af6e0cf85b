import type { Diagnostic, Language } from '../../../../dsl/index.js';
import type { Mark } from '../../../editor/code-view.js';

/** Diagnostics as marks under the text. */
export function marksOf(diagnostics: readonly Diagnostic[], language: Language): readonly Mark[] {
  return diagnostics.flatMap(({ place, severity, message, fix }) =>
    place === null
      ? []
      : [
          {
            from: place.offset,
            to: Math.max(place.end, place.offset),
            severity,
            message: fix === null ? message[language] : `${message[language]}\n${fix[language]}`,
          },
        ],
  );
}
