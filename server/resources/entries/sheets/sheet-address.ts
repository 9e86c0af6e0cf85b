import type { Tables } from '../../../storage/index.js';
import type { EntryName } from '../entry-access.js';

type SheetRow = Tables['sheets'];

/** Which sheet: of a unit in a cycle; `source` and `rater` are empty unless it holds ratings. */
export interface SheetAddress {
  readonly cycle: string;
  /** Id of the unit. */
  readonly unit: string;
  readonly kind: SheetRow['kind'];
  readonly source: string;
  readonly rater: string;
}

/** An address as one text. */
export function addressText({ cycle, unit, kind, source, rater }: SheetAddress): string {
  return JSON.stringify([cycle, unit, kind, source, rater]);
}

/** The window that such sheets are entered in. */
export function entryNameOf({ kind, source }: Pick<SheetAddress, 'kind' | 'source'>): EntryName {
  return kind === 'ratings' ? `ratings:${source}` : kind;
}
