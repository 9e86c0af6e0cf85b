import { CanonicalText } from '../../../audit/index.js';
import type { Cell } from '../cells/cell.js';
import { membersText, plainText } from '../cells/cell-text.js';
import type { SheetAddress } from './sheet-address.js';
import type { SheetState } from './sheet-state.js';

/**
 * Of the audit log: some cells of a sheet without who and when, which the log has itself; with `place`, where the sheet is.
 * Written out, since every entry makes two of them.
 *
 * @param keys in the order of code points
 *
 * @example auditedSheet(sheet, ['held']).text // {"cells":{"held":{"state":"draft","value":3}},"revision":1}
 */
export function auditedSheet(
  { cells, revision }: Pick<SheetState, 'cells' | 'revision'>,
  keys: readonly string[],
  place?: SheetAddress,
): CanonicalText {
  const shown = membersText(keys, (key) => auditedText(cells.get(key)));
  if (place === undefined) return new CanonicalText(`{"cells":{${shown}},"revision":${revision}}`);
  const { kind, rater, source, unit } = place;
  const isRating = kind === 'ratings';
  const members = [
    `"cells":{${shown}}`,
    `"kind":${JSON.stringify(kind)}`,
    ...(isRating ? [`"rater":${JSON.stringify(rater)}`] : []),
    `"revision":${revision}`,
    ...(isRating ? [`"source":${JSON.stringify(source)}`] : []),
    `"unit":${JSON.stringify(unit)}`,
  ];
  return new CanonicalText(`{${members.join(',')}}`);
}

function auditedText(cell: Cell | undefined): string | null {
  if (cell === undefined) return null;
  const { note, reason, source, state, value } = cell;
  if (note === undefined && reason === undefined && source === undefined) return plainText(cell);
  return JSON.stringify({ note, reason, source, state, value });
}
