import type { Words } from '../../dsl/index.js';
import { type DemoPeople, makeAccounts } from './accounts/make-accounts.js';
import { FINISHED_CYCLES } from './finished/finished-cycles.js';
import { type SeededUnits, seedFinished } from './finished/seed-finished.js';
import { GUYUAN_SCHEME, seedGuyuan } from './guyuan/seed-guyuan.js';
import { seedEventsToCertify, seedReport, seedUndecidedVeto } from './practice/seed-practice.js';

/** The five regulations of the demo. Guyuan's next year is not among them: it is for the author to make. */
export const DEMO_SCHEMES: readonly string[] = [GUYUAN_SCHEME, ...FINISHED_CYCLES.map(({ scheme }) => scheme)];

/** A step of filling the demo, told when it is done. */
export type TellStep = (words: Words) => void;

/**
 * Fills an empty server over its own API, as people and keys of the proper roles would: accounts, four finished cycles, Guyuan's
 * in the middle of the scoring, three to practise in.
 *
 * @param today the timetable of Guyuan lies around it
 * @throws UnexpectedReply when the server refuses something
 */
export async function seedDemo(url: string, setupLink: string, today: Date, tell: TellStep): Promise<DemoPeople> {
  const people = await makeAccounts(url, setupLink);
  tell({ zh: '账号', en: 'accounts' });
  await Promise.all([
    seedGuyuan(people, today).then(() =>
      tell({ zh: '固原 2023：120 个单位，评分进行中', en: 'Guyuan 2023: 120 units, in mid-scoring' }),
    ),
    seedOthers(people, tell),
  ]);
  return people;
}

async function seedOthers(people: DemoPeople, tell: TellStep): Promise<void> {
  const seeded = new Map<string, SeededUnits>();
  for (const finished of FINISHED_CYCLES) {
    seeded.set(finished.scheme, await seedFinished(finished, people));
    tell({ zh: `已结束：${finished.name}`, en: `finished: ${finished.scheme}` });
  }
  const development = seeded.get('bda-2022');
  const gansu = seeded.get('gansu-2011');
  const dalian = seeded.get('dalian-2018');
  if (development !== undefined) await seedUndecidedVeto(development, people);
  if (gansu !== undefined) await seedReport(gansu, people);
  if (dalian !== undefined) await seedEventsToCertify(dalian, people);
  tell({ zh: '三个练习用的考核', en: 'three cycles to practise in' });
}
