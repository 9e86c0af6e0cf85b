import type { Path } from '../diagnostic/diagnostic.js';
import type { Words } from '../diagnostic/words.js';
import type { Content } from '../document/content.js';
import { contentAt } from '../document/locate.js';
import { SECTIONS } from '../language/sections/index.js';
import { labelOf } from './declarations.js';
import { scanText } from './scan-text.js';

/** A part of a scheme's text, with the parts in it. */
export interface OutlinePart {
  readonly path: Path;
  /** What people call it. */
  readonly label: Words;
  /** Its id or key. */
  readonly name: string;
  /** Full marks as written; null where there are none. */
  readonly points: string | null;
  /** The stretch it covers, and that of its key or id. */
  readonly from: number;
  readonly to: number;
  readonly nameFrom: number;
  readonly nameTo: number;
  readonly children: readonly OutlinePart[];
}

/** The parts of a scheme's text as a tree: its sections, and what is declared in them. Works in texts with mistakes. */
export function outlineOf(text: string): readonly OutlinePart[] {
  const root = scanText(text);
  if (root.kind !== 'map') return [];
  return root.entries.map(({ key, keyFrom, keyTo, value }) => ({
    ...partOf(value, [key], key),
    label: SECTIONS.find((section) => section.key === key)?.label ?? { zh: key, en: key },
    from: keyFrom,
    to: Math.max(keyTo, value.to),
    nameFrom: keyFrom,
    nameTo: keyTo,
  }));
}

function partOf(content: Content, path: Path, name: string): OutlinePart {
  const points = contentAt(content, ['points']);
  return {
    path,
    name,
    label: labelOf(content) ?? { zh: name, en: name },
    points: points?.kind === 'scalar' && points.value !== null ? String(points.value) : null,
    from: content.from,
    to: content.to,
    nameFrom: content.from,
    nameTo: content.from,
    children: childrenOf(content, path),
  };
}

/** Maps by id, and items with an id, directly below or one key further down (`sum`, `any_of`, `stages`). */
function childrenOf(content: Content, path: Path): readonly OutlinePart[] {
  if (content.kind === 'scalar') return [];
  if (content.kind === 'list') {
    return content.items.flatMap((item, index) => {
      const id = contentAt(item, ['id']);
      if (id?.kind !== 'scalar' || id.value === null) return [];
      return [{ ...partOf(item, [...path, index], String(id.value)), nameFrom: id.from, nameTo: id.to }];
    });
  }
  const isMapOfIds = path.length === 1 && MAPS_OF_IDS.has(String(path[0]));
  const isAttributes = path.length === 2 && path[1] === 'attributes';
  return content.entries.flatMap(({ key, keyFrom, keyTo, value }) => {
    if (isMapOfIds || isAttributes) {
      return [
        {
          ...partOf(value, [...path, key], key),
          from: keyFrom,
          to: Math.max(keyTo, value.to),
          nameFrom: keyFrom,
          nameTo: keyTo,
        },
      ];
    }
    return childrenOf(value, [...path, key]).filter(() => value.kind === 'list' || key === 'attributes');
  });
}

const MAPS_OF_IDS: ReadonlySet<string> = new Set(
  SECTIONS.filter(({ schema }) => schema.propertyNames !== undefined).map(({ key }) => key),
);
