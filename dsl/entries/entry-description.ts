import type { Words } from '../diagnostic/words.js';
import type { NormalField, NormalNode } from '../scheme/normal.js';

/** What people enter for one unit under a scheme: base data, marks, events. Plain data, in written order. */
export interface EntryDescription {
  readonly facts: readonly FactEntry[];
  readonly sources: readonly SourceEntry[];
  readonly lists: readonly ListEntry[];
  /** Every node of the score tree, parents before children: what may be left to other units, and names for ids. */
  readonly nodes: readonly NodeEntry[];
}

/** A field with the words for people. */
export interface FieldEntry
  extends Pick<NormalField, 'id' | 'label' | 'text' | 'type' | 'values' | 'unit' | 'min' | 'max'> {}

/** A field of a list. */
export interface ListField extends FieldEntry {
  /** The source whose raters mark it; null: it is entered with the occurrence. */
  readonly ratedBy: string | null;
}

/** A fact (基础数据) that the scheme reads. */
export interface FactEntry extends FieldEntry {
  /** Where the number is to come from, in words. */
  readonly from: string | null;
  /** Who verifies it, in words. */
  readonly verifiedBy: string | null;
  readonly per: 'year' | 'quarter' | 'month';
  /** How values by period become one; null: one value for the year. */
  readonly accumulate: 'sum' | 'latest' | 'max' | null;
  /** Missing until every period has arrived. */
  readonly complete: boolean;
  /** Whether last year's value is read too. */
  readonly past: boolean;
  /** Ids of the nodes that read it, sorted. */
  readonly nodes: readonly string[];
  /** The departments that assess those nodes, sorted. */
  readonly departments: readonly string[];
}

/** Somebody who rates (考核主体): by marks on items, or by putting units in order. */
export interface SourceEntry {
  readonly id: string;
  readonly label: Words;
  readonly text: string | null;
  readonly kind: 'ratings' | 'ballots';
  /** Whether it is the unit that rates itself (自评). */
  readonly isSelf: boolean;
  /** Whether marks and places that raters give their own unit do not count. */
  readonly excludeSelf: boolean;
  /** The attribute within which a ballot orders; null: all units, or no ballot. */
  readonly within: string | null;
  /** Items to mark; none for ballots. */
  readonly items: readonly RatedItem[];
}

/** One item that a source marks. */
export interface RatedItem {
  /** Key in the `scores` of assessment documents. */
  readonly key: string;
  readonly node: string;
  readonly label: Words;
  /** The standard as the regulation words it. */
  readonly text: string | null;
  /** Full marks as exact decimal; null where they are computed. */
  readonly points: string | null;
  /** Lowest and highest mark as exact decimals; null: not limited. */
  readonly range: readonly [string, string] | null;
  readonly department: string | null;
}

/** A list of events (加分、减分、否决事项) or of records. */
export interface ListEntry {
  readonly id: string;
  readonly label: Words;
  readonly text: string | null;
  /** Empty: occurrences are only counted. */
  readonly fields: readonly ListField[];
  readonly nodes: readonly string[];
  readonly departments: readonly string[];
}

/** A node of the score tree. */
export interface NodeEntry extends Pick<NormalNode, 'id' | 'label' | 'text' | 'named'> {
  readonly parent: string | null;
  readonly method: string;
  readonly points: string | null;
  /** The department that assesses it, its own or that of the nearest node above. */
  readonly department: string | null;
}
