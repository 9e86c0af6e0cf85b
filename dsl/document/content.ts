/** The content of a document with the stretch of text each part covers (offsets in the text as written, half-open). */
export type Content = MapContent | ListContent | ScalarContent;

export interface MapContent {
  readonly kind: 'map';
  readonly from: number;
  readonly to: number;
  readonly entries: readonly Entry[];
}
export interface ListContent {
  readonly kind: 'list';
  readonly from: number;
  readonly to: number;
  readonly items: readonly Content[];
}
export interface ScalarContent {
  readonly kind: 'scalar';
  readonly from: number;
  readonly to: number;
  readonly value: string | number | boolean | null;
  /** `block`: literal or folded text after `|` or `>`. */
  readonly style: 'plain' | 'quoted' | 'block' | 'alias';
}
/** One key of a map and its value; the key as written, without quotes. */
export interface Entry {
  readonly key: string;
  readonly keyFrom: number;
  readonly keyTo: number;
  readonly value: Content;
}
