import type { DemoPeople } from '../accounts/make-accounts.js';
import { type Asker, ask } from '../entering/asker.js';
import { idOf } from '../entering/cast.js';
import { computeRun } from '../entering/compute-run.js';
import { enterAssessment, factCells } from '../entering/enter-assessment.js';
import { enterSheet } from '../entering/enter-sheet.js';
import { openCycle } from '../entering/open-cycle.js';
import { castOf, type SeededUnits } from '../finished/seed-finished.js';
import type { DemoDocument } from '../finished/worked-results.js';

/** The unit of which nobody has said yet whether a veto holds: decided to be excellent, which depends on it. */
const UNDECIDED = 'bda-2022-u004';
const OPEN_FACT = 'veto_discipline';
/** Units from this one on have events that nobody certified yet. */
const FIRST_UNCERTIFIED = 6;
/** The name under which the leader casts a ballot. */
const OPEN_BALLOT = 'leaders1';

/** How many units have submitted their facts. */
const REPORTED = 2;
/** The unit whose facts are still being entered, and what is not known of them yet. */
const REPORTING = 'gansu-2011-u002';
const NOT_REPORTED = ['members', 'social_workers', 'federations', 'infos_adopted', 'self_report_date'];

/** An open cycle of Gansu in which two units have reported, and another one has entered most of its facts and submitted none. */
export async function seedReport(seeded: SeededUnits, people: DemoPeople): Promise<void> {
  const { document } = seeded;
  const office = people.person('office');
  const reporting = document.units.find(({ id }) => id === REPORTING);
  if (reporting === undefined) throw new Error(`there is no ${REPORTING}`);
  const others = document.units.filter(({ id }) => id !== REPORTING).slice(0, REPORTED);
  const place = {
    cycle: await openPractice('甘肃 2011 年度考核（练习，填报中）', seeded, office),
    units: seeded.units,
    minutes: '甘工纪要〔2011〕3号',
  };
  const unit = idOf(place, REPORTING);
  await people.grantSubtree('reporter2', 'reporter', unit);
  await enterAssessment({ ...document, units: others, decisions: [] }, castOf(document, people), place);
  const cells = factCells(reporting, document.year);
  const known = NOT_REPORTED.reduce(without, cells);
  await enterSheet(people.person('reporter2'), `/api/cycles/${place.cycle}/units/${unit}/facts`, known, false);
}

/** An open cycle of the development area in which a veto is undecided, some marks are missing, and a tier depends on it. */
export async function seedUndecidedVeto(seeded: SeededUnits, people: DemoPeople): Promise<void> {
  const { document } = seeded;
  const units = document.units.map((unit, index) => ({
    ...unit,
    facts: unit.id === UNDECIDED ? without(unit.facts ?? {}, OPEN_FACT) : (unit.facts ?? {}),
    ratings: (unit.ratings ?? []).filter(({ source }) => source !== 'debrief' || index < 8),
  }));
  const decisions = (document.decisions ?? []).filter(({ unit }) => unit === UNDECIDED);
  const half: DemoDocument = { ...document, units, decisions };
  const cycle = await openPractice('开发区 2022 年度考核（练习，进行中）', seeded, people.person('office'));
  await enterAssessment(half, castOf(document, people), { cycle, units: seeded.units, minutes: '开工考〔2023〕1号' });
  await computeRun(people.person('office'), cycle, 'interim');
}

/** An open cycle of Dalian with events to certify, and a ballot of the leader to cast. */
export async function seedEventsToCertify(seeded: SeededUnits, people: DemoPeople): Promise<void> {
  const { document } = seeded;
  const ballots = (document.ballots ?? []).filter(({ source }) => source === 'departments');
  const units = document.units.map((unit, index) => (index < FIRST_UNCERTIFIED ? unit : { ...unit, events: [] }));
  const office = people.person('office');
  const cycle = await openPractice('大连 2018 年度考核（练习，进行中）', seeded, office);
  const place = { cycle, units: seeded.units, minutes: '大工纪要〔2019〕1号' };
  await enterAssessment({ ...document, units, ballots, decisions: [] }, castOf(document, people), place);
  for (const { id, events = [] } of document.units.slice(FIRST_UNCERTIFIED))
    for (const { rule, ...content } of events) {
      const event = { unit: idOf(place, id), list: rule, content, source: '通报文件（演示）' };
      await ask(people.platform, 'POST', `/api/cycles/${cycle}/events`, event);
    }
  await ask(office, 'POST', `/api/cycles/${cycle}/assignments`, {
    actor: people.person('leader').actor,
    source: 'leaders',
    rater: OPEN_BALLOT,
    units: {},
  });
}

async function openPractice(name: string, seeded: SeededUnits, office: Asker): Promise<string> {
  const { document, schemeHash, population } = seeded;
  return await openCycle(office, { name, schemeHash, population, parameters: document.parameters ?? {} });
}

function without<T>(values: Readonly<Record<string, T>>, key: string): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(values).filter(([each]) => each !== key));
}
