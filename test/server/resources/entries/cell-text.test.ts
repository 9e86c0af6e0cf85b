import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../../dsl/index.js';
import { type Cell, parseCells } from '../../../../server/resources/entries/cells/cell.js';
import { cellsText } from '../../../../server/resources/entries/cells/cell-text.js';
import {
  enteredCell,
  returnedCell,
  submittedCell,
  verifiedCell,
} from '../../../../server/resources/entries/cells/change-cell.js';

const stamp = { by: 'u1', at: '2023-03-02T00:00:00.000Z', revision: 3 };
const text = fc.string({ unit: 'grapheme', maxLength: 5 });
const given = fc.record(
  { value: fc.oneof(text, fc.integer(), fc.boolean()), note: text, source: text },
  { requiredKeys: ['value'] },
);
const cell = given.chain((entry) => {
  const entered = enteredCell(undefined, entry, stamp);
  if (entered === null) throw new Error('a value is always entered');
  return fc.constantFrom<Cell>(
    entered,
    submittedCell(entered),
    returnedCell(entered, '理由', stamp),
    verifiedCell(entered, stamp),
  );
});
const keys = fc.oneof(text, fc.integer({ min: 0, max: 30 }).map(String), fc.constantFrom('held@2023-Q1', '2022.rank'));

describe('the text of cells', () => {
  it('is canonical JSON, whatever the keys and however far the cells have come', () => {
    fc.assert(
      fc.property(fc.dictionary(keys, cell), (cells) => {
        const other = { ...stamp, revision: 4 };
        expect(cellsText(new Map(Object.entries(cells)), other)).toBe(canonicalJson(cells));
      }),
    );
  });

  it('leaves out what its row says, canonical still, and gives the same cells back', () => {
    fc.assert(
      fc.property(fc.dictionary(keys, cell), fc.boolean(), (cells, isSame) => {
        const own = isSame ? stamp : { ...stamp, by: 'u2' };
        const text = cellsText(new Map(Object.entries(cells)), own);
        expect(text).toBe(canonicalJson(JSON.parse(text)));
        expect(Object.fromEntries(parseCells(text, own))).toEqual(cells);
        expect(text.includes('"by"')).toBe(!isSame && Object.keys(cells).length > 0);
      }),
    );
  });
});
