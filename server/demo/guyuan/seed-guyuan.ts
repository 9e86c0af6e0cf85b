import type { EntryDescription } from '../../../dsl/index.js';
import { DEMO_ACCOUNTS, EVALUATORS, type EvaluatorLogin } from '../accounts/demo-accounts.js';
import type { DemoPeople } from '../accounts/make-accounts.js';
import { type Asker, ask, each, ifMatch } from '../entering/asker.js';
import { computeRun } from '../entering/compute-run.js';
import { enterSheet } from '../entering/enter-sheet.js';
import { importUnits } from '../entering/import-units.js';
import { openCycle } from '../entering/open-cycle.js';
import { guyuanProgress, REPORTER_UNIT, type SheetStep, type UnitProgress } from './guyuan-progress.js';
import { CITY, COUNTY_UNITS, GUYUAN_UNITS } from './guyuan-units.js';
import { type MarkedItem, spreadMarks } from './spread-marks.js';

/** Id of the scheme of the check. */
export const GUYUAN_SCHEME = 'guyuan-2023';
const YEAR = 2023;

interface EntryForm extends Pick<EntryDescription, 'sources'> {
  readonly units: readonly { readonly documentId: string; readonly asked: number }[];
  readonly asked: readonly { readonly ratings: Readonly<Record<string, readonly string[]>> }[];
}

interface Made {
  readonly data: readonly { readonly id: string }[];
}

/** Who stepped aside, and from which unit; nobody else rates it yet. */
const RECUSED = { evaluator: 'evaluator3', unit: 'gy-jy-05', reason: '配偶在该单位任职' } as const;

/**
 * The yearly check of 120 unions in the middle of the scoring: self-assessments in, begun, returned; evaluators at different
 * progress, one of whom stepped aside from a unit; a tie where the quota of five-star unions ends; one interim run.
 *
 * @param today the timetable lies around it
 */
export async function seedGuyuan(people: DemoPeople, today: Date): Promise<void> {
  const office = people.person('office');
  const { hash: schemeHash } = await ask<{ readonly hash: string }>(office, 'GET', `/api/schemes/${GUYUAN_SCHEME}`);
  const tree = [CITY, ...COUNTY_UNITS, ...GUYUAN_UNITS];
  const units = await importUnits(office, tree, { schemeHash, year: YEAR });
  const idOf = (unit: string): string => units.get(unit) ?? '';
  await people.grantSubtree('reporter', 'reporter', idOf(REPORTER_UNIT));
  const cycle = await openCycle(office, {
    name: '固原市 2023 年基层工会年检',
    schemeHash,
    population: { subtrees: [idOf(CITY.id)], except: [CITY, ...COUNTY_UNITS].map(({ id }) => idOf(id)) },
    stages: {
      self_check: { opensOn: dayFrom(today, -20), closesOn: dayFrom(today, 10) },
      assess: { opensOn: dayFrom(today, -10), closesOn: dayFrom(today, 20) },
    },
  });
  const path = `/api/cycles/${cycle}`;
  const { revision } = await ask<{ readonly revision: number }>(office, 'GET', path);
  const windows = { 'ratings:self': 'self_check', 'ratings:assessor': 'assess' };
  await ask(office, 'PUT', `${path}/entry-windows`, { windows, reason: '按年检安排' }, ifMatch(revision));

  const progress = guyuanProgress();
  const assignments = EVALUATORS.map((evaluator) => ({
    actor: people.person(evaluator).actor,
    source: 'assessor',
    rater: raterOf(evaluator),
    units: {
      units: progress
        .filter((state) => state.evaluator === evaluator || state.spotCheck === evaluator)
        .map(({ unit }) => idOf(unit.id)),
    },
  }));
  const made = await ask<Made>(office, 'POST', `${path}/assignments/batch`, { assignments });
  await recuse(
    people,
    `${path}/assignments/${made.data[EVALUATORS.indexOf(RECUSED.evaluator)]?.id}`,
    idOf(RECUSED.unit),
  );
  const form = await ask<EntryForm>(office, 'GET', `${path}/entry-form`);
  await each(progress, async (state) => {
    const { unit, evaluator, spotCheck, self, assessed } = state;
    const sheets = `${path}/units/${idOf(unit.id)}/ratings`;
    const reporter = unit.id === REPORTER_UNIT ? people.person('reporter') : people.platform;
    const rater = raterOf(evaluator);
    const own = marksFor(form, state, 'self');
    await rate(reporter, `${sheets}/self/${unit.id}`, self, own);
    await rate(
      people.person(evaluator),
      `${sheets}/assessor/${encodeURIComponent(rater)}`,
      assessed,
      marksFor(form, state, 'assessor'),
    );
    if (spotCheck !== null) {
      const marks = marksFor(form, state, 'spotCheck');
      await rate(
        people.person(spotCheck),
        `${sheets}/assessor/${encodeURIComponent(raterOf(spotCheck))}`,
        'submitted',
        marks,
      );
    }
    if (self === 'returned') {
      const returned = { cells: Object.keys(own).slice(1, 2), reason: '换届批复没有附上，请补充后重新提交' };
      await ask(office, 'POST', `${sheets}/self/${unit.id}/return`, returned, ifMatch(1));
    }
    if (assessed === 'returned') {
      const returned = { reason: '第一项与台账不符，请核对后重评' };
      await ask(office, 'POST', `${sheets}/assessor/${encodeURIComponent(rater)}/return`, returned, ifMatch(1));
    }
  });
  await computeRun(office, cycle, 'interim');
}

async function recuse(people: DemoPeople, assignment: string, unit: string): Promise<void> {
  const { evaluator, reason } = RECUSED;
  await ask(people.person(evaluator), 'POST', `${assignment}/recuse`, { unit, reason });
}

/** Name of an evaluator in documents: that of the person. */
function raterOf(evaluator: EvaluatorLogin): string {
  return DEMO_ACCOUNTS.find(({ login }) => login === evaluator)?.name ?? evaluator;
}

/** Enters marks: all and submitted, or the first half as a draft. */
async function rate(
  asker: Asker,
  sheet: string,
  step: SheetStep,
  marks: Readonly<Record<string, number>>,
): Promise<void> {
  if (step === null) return;
  const all = Object.entries(marks);
  const entered = step === 'draft' ? all.slice(0, Math.ceil(all.length / 2)) : all;
  await enterSheet(asker, sheet, Object.fromEntries(entered), step !== 'draft');
}

/** Who marks, with what their marks are spread by: they are not the same. */
const SEEDS = { self: 1000, assessor: 1, spotCheck: 2000 } as const;

function marksFor(
  form: EntryForm,
  { unit, percent }: UnitProgress,
  by: keyof typeof SEEDS,
): Readonly<Record<string, number>> {
  const asked = form.units.find(({ documentId }) => documentId === unit.id)?.asked ?? 0;
  const source = by === 'self' ? 'self' : 'assessor';
  const keys = new Set(form.asked[asked]?.ratings[source] ?? []);
  const items = form.sources
    .filter(({ id }) => id === source)
    .flatMap((found) => found.items.filter(({ key }) => keys.has(key)))
    .map(({ key, points }): MarkedItem => ({ key, halves: Math.round(Number(points ?? 0) * 2) }));
  const full = items.reduce((sum, { halves }) => sum + halves, 0);
  const share = source === 'self' ? Math.min(100, percent + 4) : percent;
  const seed = GUYUAN_UNITS.findIndex(({ id }) => id === unit.id) + SEEDS[by];
  return spreadMarks(items, Math.round((full * (100 - share)) / 100), seed);
}

const DAY = 24 * 60 * 60 * 1000;

/** A day so many days away, `YYYY-MM-DD`. */
function dayFrom(today: Date, days: number): string {
  return new Date(today.getTime() + days * DAY).toISOString().slice(0, 10);
}
