import type { Path } from '../diagnostic/diagnostic.js';
import type { Content } from '../document/content.js';
import { mapScalarOffsets } from '../document/scalar-offsets.js';
import { parseExpression } from '../expression/parse-expression.js';
import { namesIn } from '../expression/walk-expression.js';
import type { Declaration } from './declarations.js';
import { declarationOf } from './expression-names.js';
import { partsAt, partsInside, type SchemaPart } from './schema-view.js';

/** A place of the text that names something the scheme declares. */
export interface Reference {
  readonly declaration: Declaration;
  /** Of the value it stands in. */
  readonly path: Path;
  /** The stretch of the id itself, without what stands before or behind a dot. */
  readonly from: number;
  readonly to: number;
}

/** Every reference of a text that can be told: ids where the schema wants them, and names in expressions. */
export function referencesOf(text: string, root: Content, declarations: readonly Declaration[]): readonly Reference[] {
  const found: Reference[] = [];
  const visit = (content: Content, path: Path, parts: readonly SchemaPart[]): void => {
    if (content.kind === 'scalar') found.push(...referencesIn(text, content, path, parts, declarations));
    else if (content.kind === 'list') {
      const inside = partsInside(parts, 0);
      for (const [index, item] of content.items.entries()) visit(item, [...path, index], inside);
    } else for (const { key, value } of content.entries) visit(value, [...path, key], partsInside(parts, key));
  };
  visit(root, [], partsAt([]));
  return found;
}

/** The references of one scalar. */
export function referencesIn(
  text: string,
  content: Content,
  path: Path,
  parts: readonly SchemaPart[],
  declarations: readonly Declaration[],
): readonly Reference[] {
  if (content.kind !== 'scalar' || typeof content.value !== 'string') return [];
  const { value } = content;
  for (const { schema } of parts) {
    const what = schema['x-refers'];
    const declaration = declarations.find(
      (each) => each.kind === what && each.id === value && (each.kind !== 'field' || each.path[1] === path[1]),
    );
    if (declaration) return [{ declaration, path, from: content.from, to: content.to }];
  }
  if (!parts.some(({ schema }) => schema['x-expression'] === true)) return [];
  const { expression } = parseExpression(value);
  if (expression === null) return [];
  return namesIn(expression).flatMap(({ name, from }) => {
    const declaration = declarationOf(name, path, declarations);
    if (declaration === null) return [];
    const inName = `.${name}.`.indexOf(`.${declaration.id}.`);
    const place = mapScalarOffsets(content, text, from + inName, from + inName + declaration.id.length);
    return place ? [{ declaration, path, from: place[0], to: place[1] }] : [];
  });
}
