import type { Content } from './content.js';

/** Plain, deeply frozen data of a content; maps have no prototype, so that `__proto__` is a key like any other. */
export function plainValue(content: Content): unknown {
  switch (content.kind) {
    case 'scalar':
      return content.value;
    case 'list':
      return Object.freeze(content.items.map(plainValue));
    case 'map': {
      const map: Record<string, unknown> = Object.create(null);
      for (const { key, value } of content.entries) map[key] = plainValue(value);
      return Object.freeze(map);
    }
    default:
      return content satisfies never;
  }
}
