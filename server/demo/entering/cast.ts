import type { Asker } from './asker.js';

/** Who does what while a year is entered. The parts may be played by the same actors where their roles permit it. */
export interface Cast {
  /** Assigns, enters history, certifies, says what is not assigned. */
  readonly office: Asker;
  /** Enters events and records; never who certifies them. */
  readonly recorder: Asker;
  /** Takes the decisions. */
  readonly leader: Asker;
  /** Enters facts and self-assessment of a unit, by its id in the document. */
  reporter(unit: string): Asker;
  /** Rates, or casts ballots, under this name. */
  rater(source: string, rater: string): Asker;
}

/** An open cycle over the units of a document. */
export interface EntryPlace {
  readonly cycle: string;
  /** Ids of the server by those of the document. */
  readonly units: ReadonlyMap<string, string>;
  /** Reference of the minutes of the decisions. */
  readonly minutes: string;
}

/** The id that the server gave a unit of the document. */
export function idOf({ units }: Pick<EntryPlace, 'units'>, unit: string): string {
  const id = units.get(unit);
  if (id === undefined) throw new Error(`the document names a unit ${unit} that is not in the cycle`);
  return id;
}
