import { beforeAll, describe, expect, it } from 'vitest';
import type { Person } from '../server/accounts.js';
import { RATING_SCHEME } from '../server/resources/assignments/rating-scheme.js';
import { checkLooks } from './check-looks.js';
import { picture } from './looks.js';
import { openCycle, type StagedCycle, withSchemes } from './stage-cycle.js';

const TOWNS = ['东山乡', '西河镇', '南川乡', '北湖镇'];

describe('a leader', () => {
  const stage = withSchemes({ id: 'rating-test', text: RATING_SCHEME });
  let cycle: StagedCycle;
  let leader: Person;
  beforeAll(async () => {
    leader = await stage.server.person('leader');
    cycle = await openCycle(stage.server, {
      scheme: 'rating-test',
      name: '2023 年度综合考核',
      year: 2023,
      units: TOWNS.map((name) => ({ name, attributes: { kind: 'town' } })),
      raters: [{ source: 'votes', rater: '县长', person: leader }],
    });
  }, 120_000);

  it('ranks units by keyboard and by drag, and submits the order', async () => {
    const page = await stage.open();
    await stage.enter(page, leader);
    await page.getByRole('link', { name: '排序：排序投票' }).click();
    const lines = page.getByRole('listitem').filter({ has: page.getByRole('button') });
    await lines.nth(3).waitFor();
    const namesOf = async (): Promise<readonly string[]> => {
      const labels = await lines.evaluateAll((all) => all.map((line) => line.getAttribute('aria-label') ?? ''));
      return labels.map((label) => label.replace(/^第 \d+ 名：/, ''));
    };
    const before = await namesOf();
    await lines.nth(2).focus();
    await page.keyboard.press('Alt+ArrowUp');
    await page.keyboard.press('Alt+ArrowUp');
    const [first = '', second = '', third = '', fourth = ''] = before;
    await expect.poll(namesOf, { timeout: 20_000 }).toEqual([third, first, second, fourth]);
    await lines.nth(3).dragTo(lines.nth(1));
    await expect.poll(namesOf, { timeout: 20_000 }).toEqual([third, fourth, first, second]);
    await page.getByText('已保存，未提交').waitFor();
    await checkLooks(page, 'ballot');
    await picture(page, 'zh', 'ballot');
    await page.getByRole('button', { name: '提交排序' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '提交排序' }).click();
    await page.getByText('已提交', { exact: true }).waitFor();
    const stored = await leader.get(`${cycle.path}/ballots/votes/${encodeURIComponent('县长')}?part=town`);
    expect(stored.json).toMatchObject({
      state: 'submitted',
      order: [third, fourth, first, second].map((name) => cycle.unit(name)),
    });
  });
});
