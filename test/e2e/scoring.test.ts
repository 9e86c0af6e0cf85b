import type { Page } from 'playwright';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Person } from '../server/accounts.js';
import { type CycleOfDemo, cycleOf } from './demo-cycle.js';
import { withDemo } from './demo-stage.js';
import { expectAccessible } from './expect-accessible.js';
import { pasteText } from './hand-over.js';
import { inspectPage } from './inspect-page.js';
import { picture, pictures } from './looks.js';

/** 42 items; the city has checked it already, the county has not. */
const SCHOOL = '原州区第一中学工会';
const ITEMS = 42;
const RATER = '考评员 王建国';
const CHECKER = '考评员 田玉芳';

describe('an evaluator', () => {
  const stage = withDemo();
  let person: Person;
  let cycle: CycleOfDemo;
  beforeAll(async () => {
    person = await stage.person('evaluator');
    cycle = await cycleOf(await stage.person('office'), 'guyuan-2023');
  });
  const sheetOf = (name: string): string =>
    `${cycle.path}/units/${cycle.unit(name)}/ratings/assessor/${encodeURIComponent(RATER)}`;
  const startsAt = async (page: Page, place: string): Promise<void> => {
    await page.goto(`/#/rate/${cycle.id}/assessor/${encodeURIComponent(RATER)}/${place}`);
  };

  it('scores a unit of 42 items by keyboard alone, and pastes a column of which some cells are refused', async () => {
    const page = await stage.signedIn('evaluator');
    const task = page.getByRole('link', { name: '评分：上级工会组织评定（考评得分）' });
    await task.waitFor();
    await inspectPage(page, 'home-evaluator');
    await task.focus();
    await page.keyboard.press('Enter');
    const school = page.getByRole('link', { name: SCHOOL });
    await school.waitFor();
    await pictures(page, 'rating-units');
    await school.focus();
    await page.keyboard.press('Enter');
    const grid = page.getByRole('grid', { name: SCHOOL });
    await grid.waitFor();
    expect(await grid.getByRole('rowheader').count()).toBe(ITEMS);
    // What the spot check gave stays hidden until one's own marks are in.
    expect(await page.getByText(CHECKER).count()).toBe(0);

    const input = grid.locator('input[data-cell]');
    await input.focus();
    for (const typed of ['5', '３。5', '4', '4']) {
      await page.keyboard.type(typed);
      await page.keyboard.press('Enter');
    }
    await page.getByText(`已评 4 / ${ITEMS}`).waitFor();
    await page.keyboard.type('9');
    await page.keyboard.press('Enter');
    await grid.getByText('超出 0–4 分').waitFor();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Escape');
    await page.keyboard.type('4');
    await page.keyboard.press('Tab');
    await page.keyboard.type('法人资格证书齐全');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await grid.getByText('已保存').nth(4).waitFor();
    await inspectPage(page, 'scoring');

    await page.keyboard.press('Escape');
    await input.focus();
    const column = [
      ...Array.from({ length: 36 }, (_, index) => (index === 1 ? '优' : index === 2 ? '30' : '1')),
      '1',
      '1',
    ];
    await pasteText(page, column.join('\r\n'));
    const dialog = page.getByRole('dialog', { name: '粘贴之前请看一下' });
    await dialog.getByText('可以填入 35 格，有 3 格不能填。').waitFor();
    await dialog.getByRole('cell', { name: '不是数字' }).waitFor();
    await dialog.getByRole('cell', { name: '表里没有这么多行' }).waitFor();
    await inspectPage(page);
    await picture(page, 'zh', 'paste-preview');
    await dialog.getByRole('button', { name: '填入其余 35 格' }).press('Enter');
    await page.getByText(`已评 40 / ${ITEMS}`).waitFor();

    await page.getByRole('button', { name: '提交评分' }).press('Enter');
    const submit = page.getByRole('dialog', { name: '提交评分？' });
    await submit.getByText('还有 2 项没有打分：').waitFor();
    await inspectPage(page);
    await submit
      .getByRole('button')
      .filter({ hasText: /^\d+\. / })
      .first()
      .press('Enter');
    await page.keyboard.type('2');
    await page.keyboard.press('Enter');
    await page.getByText(`已评 41 / ${ITEMS}`).waitFor();
    await page.getByRole('button', { name: '提交评分' }).press('Enter');
    await submit.getByRole('button', { name: '仍然提交' }).press('Enter');
    await page.getByText(`已评 41 / ${ITEMS} · 已提交`).waitFor();
    await grid.getByRole('columnheader', { name: CHECKER }).waitFor();
    await picture(page, 'zh', 'scoring-submitted');
    expect((await person.get(sheetOf(SCHOOL))).json).toMatchObject({
      cells: { soe_2: { value: 3.5 }, soe_5: { value: 4, note: '法人资格证书齐全' } },
      unsubmitted: 0,
    });
  });

  it('sees both values where somebody else wrote meanwhile, and keeps what was typed while the server is away', async () => {
    const unit = '原州区税务局机关工会';
    const page = await stage.signedIn('evaluator');
    await startsAt(page, `units/${cycle.unit(unit)}`);
    const grid = page.getByRole('grid', { name: unit });
    await grid.locator('input[data-cell]').focus();
    const elsewhere = { cells: { organ_1: { value: 2 } } };
    expect((await person.patch(sheetOf(unit), elsewhere, { 'if-match': '"0"' })).status).toBe(200);
    await page.keyboard.type('5');
    await page.keyboard.press('Enter');
    await grid.getByText('有冲突').waitFor();
    await inspectPage(page, 'scoring-conflict');
    await grid.getByRole('button', { name: '用我的：5' }).click();
    await grid.getByText('已保存').waitFor();

    await page.context().setOffline(true);
    await grid.locator('input[data-cell]').focus();
    await page.keyboard.type('3');
    await page.keyboard.press('Enter');
    await grid.getByText('未连上，会再试').waitFor();
    await page.context().setOffline(false);
    await grid.getByText('未连上，会再试').waitFor({ state: 'detached' });
    const values = async (): Promise<readonly unknown[]> => {
      const { json } = await person.get(sheetOf(unit));
      return Object.values(json?.cells ?? {}).map(({ value }: { readonly value: unknown }) => value);
    };
    await expect.poll(async () => [...(await values())].sort(), { timeout: 20_000 }).toEqual([3, 5]);
  });

  it('scores one item over all units, withdraws from a unit with a reason, and scores on a phone', async () => {
    const page = await stage.signedIn('evaluator');
    await startsAt(page, 'items/village_1');
    const grid = page.getByRole('grid');
    await grid.waitFor();
    const villages = ['原州区头营镇马庄村工会', '原州区开城镇寇庄村工会', '原州区北塬街道西湖社区工会'];
    expect((await grid.getByRole('rowheader').allTextContents()).sort()).toEqual(villages.sort());
    await grid.locator('input[data-cell]').focus();
    await page.keyboard.type('2');
    await page.keyboard.press('Enter');
    await grid.getByText('已保存').waitFor();
    await inspectPage(page, 'scoring-item');

    const relative = '原州区餐饮行业工会联合会';
    await startsAt(page, `units/${cycle.unit(relative)}`);
    await page.getByRole('button', { name: '回避' }).click();
    await page.getByRole('textbox', { name: '原因' }).fill('配偶在该单位任职');
    await inspectPage(page);
    await page.getByRole('dialog').getByRole('button', { name: '回避' }).click();
    await page.getByRole('row', { name: relative }).getByText('已回避').waitFor();

    const phone = await stage.signedIn('evaluator', { screen: 'phone' });
    await phone.getByRole('link', { name: '评分：上级工会组织评定（考评得分）' }).waitFor();
    await expectAccessible(phone);
    await picture(phone, 'zh', 'home-phone');
    await startsAt(phone, `units/${cycle.unit('原州区三营镇工会')}`);
    await phone.getByLabel('我的评分').fill('３');
    await phone.getByLabel('我的评分').press('Enter');
    await phone.getByText(/已评 1 \/ \d+/).waitFor();
    await expectAccessible(phone);
    await picture(phone, 'zh', 'scoring-phone');
  });
});
