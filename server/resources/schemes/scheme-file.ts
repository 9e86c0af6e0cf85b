/** A scheme as it stands on disk. */
export interface SchemeFile {
  /** Name of its folder: the id in the API. */
  readonly id: string;
  /** Name of the file in diagnostics. */
  readonly file: string;
  readonly text: string;
  /** Text of the regulation; null when there is none. */
  readonly source: string | null;
}
