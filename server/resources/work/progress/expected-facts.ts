import type { FactEntry } from '../../../../dsl/index.js';
import { parseFactKey } from '../../entries/cells/cell-key.js';
import type { Expectation, ExpectationState } from './expectation.js';
import type { CountedCell, CountedCells } from './sheet-states.js';

const QUARTERS = ['Q1', 'Q2', 'Q3', 'Q4'];
const MONTHS = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'];
/** From what is most open to what is most settled. */
const STATES: readonly ExpectationState[] = ['empty', 'returned', 'draft', 'submitted', 'verified'];

/**
 * What is expected of a fact: one value, or one for each period where it must be complete and no value for the whole year was
 * entered. Where it need not be complete, any period will do, and it is as far as the least settled of them.
 *
 * @param cells of the facts sheet of the unit
 */
export function expectedFacts(
  fact: FactEntry,
  unit: string,
  year: number,
  cells: CountedCells,
): readonly Expectation[] {
  const expect = (key: string, found: readonly CountedCell[]): Expectation => ({
    kind: 'fact',
    unit,
    source: '',
    rater: '',
    key,
    label: fact.label,
    departments: fact.departments,
    ...cellProgress(found),
  });
  const whole = cells[fact.id];
  const isByPeriod = fact.accumulate !== null && fact.per !== 'year';
  if (!isByPeriod || whole?.isEmpty === false) return [expect(fact.id, one(whole))];
  const periods = (fact.per === 'quarter' ? QUARTERS : MONTHS).map((each) => `${fact.id}@${year}-${each}`);
  if (fact.complete) return periods.map((key) => expect(key, one(cells[key])));
  const entered = Object.entries(cells).filter(
    ([key, { isEmpty }]) => parseFactKey(key).fact === fact.id && periods.includes(key) && !isEmpty,
  );
  return [
    expect(
      fact.id,
      entered.map(([, cell]) => cell),
    ),
  ];
}

/** How far cells that stand for one thing have come: as far as the least settled of them. */
export function cellProgress(cells: readonly CountedCell[]): Progress {
  const [only] = cells;
  if (only === undefined) return NOTHING;
  // As nearly everything is: this runs for each of some hundred thousand marks.
  if (cells.length === 1) return progressOf(only, stateOf(only));
  const states = cells.map(stateOf);
  const index = Math.min(...states.map((state) => STATES.indexOf(state)));
  const state = STATES[index] ?? 'empty';
  return progressOf(cells[states.indexOf(state)] ?? only, state);
}

type Progress = Pick<Expectation, 'state' | 'reason' | 'by'>;
const NOTHING: Progress = { state: 'empty', reason: null, by: null };

function progressOf({ reason, by }: CountedCell, state: ExpectationState): Progress {
  return { state, reason: state === 'returned' ? (reason ?? null) : null, by };
}

function stateOf({ isEmpty, state }: CountedCell): ExpectationState {
  return isEmpty && state !== 'returned' ? 'empty' : state;
}

function one(cell: CountedCell | undefined): readonly CountedCell[] {
  return cell === undefined ? [] : [cell];
}
