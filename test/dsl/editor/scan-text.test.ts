import { describe, expect, it } from 'vitest';
import type { Content } from '../../../dsl/document/content.js';
import { scanText } from '../../../dsl/editor/scan-text.js';
import { readShipped, SHIPPED } from '../../schemes/shipped-schemes.js';

/** Keys with their places, and the start of every value. */
function placesOf(content: Content): unknown {
  if (content.kind === 'scalar') return content.from === content.to ? 'nothing' : content.from;
  if (content.kind === 'list') return content.items.map(placesOf);
  return content.entries.map(({ key, keyFrom, keyTo, value }) => [key, keyFrom, keyTo, placesOf(value)]);
}

describe.each(SHIPPED)('the quick reading of %s', (id) => {
  const { document } = readShipped(id);

  it('finds the same keys and values at the same places as the exact one', () => {
    expect(placesOf(scanText(document.text))).toEqual(placesOf(document.root));
  });

  it('gives something for every beginning of the text', () => {
    for (let end = 0; end < document.text.length; end += 997) {
      expect(scanText(document.text.slice(0, end)).from).toBeGreaterThanOrEqual(0);
    }
  });
});
