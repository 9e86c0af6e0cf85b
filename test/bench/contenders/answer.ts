/** What every contender must find about a unit. */
export interface Answer {
  readonly total: number;
  readonly vetoes: readonly string[];
  readonly tier: string;
}
