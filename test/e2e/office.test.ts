import { describe, expect, it } from 'vitest';
import type { Person } from '../server/accounts.js';
import { expectAccessible } from './expect-accessible.js';
import { inBothLooks, picture } from './looks.js';
import { OFFICE_SCHEME } from './office-scheme.js';
import { openCycle, type StagedCycle, withSchemes } from './stage-cycle.js';

/** Eight units: two places for 优秀 (25 %), the second and third with the same total, one with an open veto. */
const UNITS = [
  { name: '东关镇', attributes: { kind: 'town', base: 60, barred: false } },
  { name: '西河镇', attributes: { kind: 'town', base: 56, barred: false } },
  { name: '南山镇', attributes: { kind: 'town', base: 56, barred: false } },
  { name: '北桥镇', attributes: { kind: 'town', base: 50, barred: false } },
  { name: '城中街道', attributes: { kind: 'street', base: 48, barred: false } },
  { name: '城东街道', attributes: { kind: 'street', base: 45 } },
  { name: '城西街道', attributes: { kind: 'street', base: 41, barred: false } },
  { name: '城南街道', attributes: { kind: 'street', base: 30, barred: true } },
] as const;

describe('the office', () => {
  const stage = withSchemes({ id: 'office-2026', text: OFFICE_SCHEME });
  const open = (name: string): Promise<StagedCycle> =>
    openCycle(stage.server, {
      scheme: 'office-2026',
      name,
      year: 2026,
      units: UNITS.map(({ name: unit, attributes }) => ({ name: `${name}${unit}`, attributes })),
      raters: [{ source: 'panel', rater: 'p1' }],
    });

  it('sees a cycle on its timetable, starts an interim run, and follows a total down to its clause', async () => {
    const cycle = await open('甲');
    await rateAll(cycle, 'p1', 30);
    const page = await stage.open();
    await stage.enter(page, cycle.office);
    await page.goto('/#/cycles');
    await page.getByRole('link', { name: '甲' }).click();
    await page.getByRole('heading', { name: '时间表' }).waitFor();
    await page.getByRole('combobox', { name: '评分：考评组' }).click();
    await page.getByRole('option', { name: '现场考评' }).click();
    await page.getByRole('textbox', { name: '原因' }).fill('按时间表');
    await page.getByRole('button', { name: '保存时限' }).click();
    await page.getByText('8 / 8 / 0').waitFor();
    await page.getByText('优秀比例').waitFor();
    await inBothLooks(page, () => expectAccessible(page));
    await picture(page, 'zh', 'cycle');

    await page.getByRole('link', { name: '汇总和结果' }).click();
    await page.getByRole('button', { name: '过程汇总' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '过程汇总' }).click();
    await page.getByRole('link', { name: '第 1 次' }).click();
    await page.getByRole('cell', { name: '甲东关镇' }).waitFor();
    await page.getByRole('region', { name: '等次与名额' }).first().waitFor();
    expect(await page.getByText('并列', { exact: true }).count()).toBe(2);
    await inBothLooks(page, () => expectAccessible(page));
    await picture(page, 'zh', 'results');

    await page.getByRole('link', { name: '甲东关镇' }).click();
    await page.getByRole('button', { name: /^日常工作/ }).click();
    await page.getByText('日常工作由职能部门按月评定。').waitFor();
    await inBothLooks(page, () => expectAccessible(page));
    await picture(page, 'zh', 'explanation');
  });
});

/** Every unit gets the same mark from one rater, handed in. */
async function rateAll(cycle: StagedCycle, rater: string, mark: number): Promise<void> {
  const person: Person = cycle.rater(rater);
  for (const id of cycle.units.values()) {
    const path = `${cycle.path}/units/${id}/ratings/panel/${rater}`;
    const answer = await person.patch(path, { cells: { review: { value: mark } }, submit: true }, { 'if-match': '"0"' });
    if (answer.status !== 200) throw new Error(answer.text);
  }
}
