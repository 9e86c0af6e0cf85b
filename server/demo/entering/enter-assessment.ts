import type { AssessmentDocument, EntryDescription } from '../../../dsl/index.js';
import { ask, each, ifMatch } from './asker.js';
import { assignRaters } from './assign-raters.js';
import { type Cast, type EntryPlace, idOf } from './cast.js';
import { enterBallots } from './enter-ballots.js';
import { enterSheet } from './enter-sheet.js';

type Form = Pick<EntryDescription, 'sources'>;
type Unit = AssessmentDocument['units'][number];

/**
 * Enters everything that an assessment document knows into an open cycle, over the API, by people and keys of the proper
 * roles: facts and self-assessment by the units, marks and ballots by who is assigned, events entered by one and certified by
 * another, decisions by a leader once everything else is in.
 *
 * @throws UnexpectedReply at the first refusal
 */
export async function enterAssessment(document: AssessmentDocument, cast: Cast, place: EntryPlace): Promise<void> {
  const path = `/api/cycles/${place.cycle}`;
  const { sources } = await ask<Form>(cast.office, 'GET', `${path}/entry-form`);
  const own = new Set(sources.filter(({ isSelf }) => isSelf).map(({ id }) => id));
  // The server does not take marks that would not count.
  const others = new Set(sources.filter(({ excludeSelf }) => excludeSelf).map(({ id }) => id));
  const unitPath = (unit: Unit): string => `${path}/units/${idOf(place, unit.id)}`;
  await assignRaters(document, cast, place, own);
  await each(document.units, async (unit) => {
    for (const node of unit.not_assigned ?? []) {
      const body = { reason: '本年度未安排此项工作' };
      await ask(cast.office, 'PUT', `${unitPath(unit)}/not-assigned/${node}`, body, ifMatch(0));
    }
    await enterSheet(cast.reporter(unit.id), `${unitPath(unit)}/facts`, factCells(unit, document.year ?? 0));
    await enterSheet(cast.office, `${unitPath(unit)}/history`, historyCells(unit));
    for (const { source, rater, scores } of marksOf(unit, own)) {
      if (others.has(source) && rater === unit.id) continue;
      const asker = own.has(source) ? cast.reporter(unit.id) : cast.rater(source, rater);
      const sheet = `${unitPath(unit)}/ratings/${encodeURIComponent(source)}/${encodeURIComponent(rater)}`;
      await enterSheet(asker, sheet, scores);
    }
    await enterOccurrences(unit, cast, place);
  });
  await enterBallots(document, cast, place, sources);
  const decisions = (document.decisions ?? []).map((decision) => ({
    ...decision,
    reason: decision.reason ?? '领导小组研究决定',
  }));
  if (decisions.length > 0)
    await ask(cast.leader, 'POST', `${path}/decisions/meeting`, { minutes: place.minutes, decisions });
}

type Rating = NonNullable<Unit['ratings']>[number];
type Cells = Readonly<Record<string, unknown>>;

/** One sheet for each rater of a source; a unit that rates itself has one, whoever filled it in. */
function marksOf(unit: Unit, own: ReadonlySet<string>): readonly Rating[] {
  const sheets = new Map<string, Rating>();
  for (const rating of unit.ratings ?? []) {
    const { source, scores } = rating;
    const rater = own.has(source) ? unit.id : rating.rater;
    const key = JSON.stringify([source, rater]);
    sheets.set(key, { source, rater, scores: { ...sheets.get(key)?.scores, ...scores } });
  }
  return [...sheets.values()];
}

/** What the sheet of facts of a unit holds: of the year, of its periods, and of the year before. */
export function factCells(unit: Unit, year: number): Cells {
  const now = Object.entries(unit.facts ?? {}).flatMap(([id, value]) =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).map(([period, each]) => [`${id}@${period}`, each] as const)
      : [[id, value] as const],
  );
  const before = Object.entries(unit.previous?.facts ?? {}).map(([id, value]) => [`${id}@${year - 1}`, value] as const);
  const earlier = (unit.history ?? []).flatMap((entry) =>
    Object.entries(entry.facts ?? {}).map(([id, value]) => [`${id}@${entry.year}`, value] as const),
  );
  return Object.fromEntries([...now, ...before, ...earlier]);
}

function historyCells(unit: Unit): Cells {
  const cells = (unit.history ?? []).flatMap(({ year, rank, tier, total, rankings = {}, scores = {} }) => [
    ...Object.entries({ rank, tier, total }).map(([part, value]) => [`${year}.${part}`, value] as const),
    ...Object.entries(rankings).map(([id, value]) => [`${year}.ranking.${id}`, value] as const),
    ...Object.entries(scores).map(([id, value]) => [`${year}.score.${id}`, value] as const),
  ]);
  return Object.fromEntries(cells);
}

async function enterOccurrences(unit: Unit, { recorder, office }: Cast, place: EntryPlace): Promise<void> {
  const events = (unit.events ?? []).map(({ rule, ...content }) => ({ list: rule, content }));
  const records = Object.entries(unit.records ?? {}).flatMap(([list, rows]) =>
    rows.map((content) => ({ list, content })),
  );
  const path = `/api/cycles/${place.cycle}/events`;
  for (const occurrence of [...events, ...records]) {
    const body = { unit: idOf(place, unit.id), ...occurrence };
    const entered = await ask<{ readonly id: string; readonly revision: number }>(recorder, 'POST', path, body);
    await ask(office, 'POST', `${path}/${entered.id}/certify`, {}, ifMatch(entered.revision));
  }
}
