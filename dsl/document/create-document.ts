import type { Document } from 'yaml';
import type { Diagnostic } from '../diagnostic/diagnostic.js';
import type { Content } from './content.js';
import { contentAt, locatePath, pathOfOffset } from './locate.js';
import { orderDiagnostics } from './order-diagnostics.js';
import { plainValue } from './plain-value.js';
import type { SchemeDocument } from './scheme-document.js';
import type { TextPositions } from './text-positions.js';

/** What parsing hands over. */
export interface DocumentParts {
  readonly text: string;
  readonly file: string | null;
  readonly positions: TextPositions;
  readonly yaml: Document.Parsed;
  readonly root: Content;
  readonly readable: boolean;
  readonly found: readonly Diagnostic[];
}

/** Puts a document together from what parsing read. */
export function createDocument({ text, file, positions, yaml, root, readable, found }: DocumentParts): SchemeDocument {
  let value: { readonly data: unknown } | null = null;
  const isEmpty = root.from === root.to;

  const placeOf: SchemeDocument['placeOf'] = (path, within = null) =>
    isEmpty ? null : positions.place(...locatePath(root, text, path, within));
  const place: SchemeDocument['place'] = (diagnostics) =>
    orderDiagnostics(
      diagnostics.map((diagnostic) => ({
        ...diagnostic,
        place: diagnostic.place ?? placeOf(diagnostic.path, diagnostic.within),
        ...(file === null || diagnostic.file !== undefined ? {} : { file }),
      })),
    );

  return {
    text,
    file,
    yaml,
    root,
    readable,
    diagnostics: place(found),
    toValue: () => {
      value ??= { data: plainValue(root) };
      return value.data;
    },
    placeOf,
    pathAt: (offset) => pathOfOffset(root, offset),
    writtenAt: (path) => {
      const content = contentAt(root, path);
      return content?.kind === 'scalar' ? text.slice(content.from, content.to) : null;
    },
    place,
  };
}
