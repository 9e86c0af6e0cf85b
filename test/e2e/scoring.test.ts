import { beforeAll, describe, expect, it } from 'vitest';
import { checkLooks } from './check-looks.js';
import { expectAccessible } from './expect-accessible.js';
import { picture } from './looks.js';
import { openCycle, type StagedCycle, withSchemes } from './stage-cycle.js';

const FIRST = '宁夏水务公司工会';
const SECOND = '固原供电公司工会';

describe('an evaluator', () => {
  const stage = withSchemes('guyuan-2023');
  let cycle: StagedCycle;
  beforeAll(async () => {
    cycle = await openCycle(stage.server, {
      scheme: 'guyuan-2023',
      name: '固原市 2023 年度工会年检',
      year: 2023,
      units: [
        { name: FIRST, attributes: { type: 'soe' } },
        { name: SECOND, attributes: { type: 'soe' } },
        { name: '长城社区工会', attributes: { type: 'village' } },
      ],
      raters: [
        { source: 'assessor', rater: '考评员甲' },
        { source: 'assessor', rater: '考评员乙', units: [FIRST] },
      ],
    });
    const self = `${cycle.path}/units/${cycle.unit(FIRST)}/ratings/self/${encodeURIComponent(FIRST)}`;
    const cells = { soe_1: { value: 5, note: '2021 年换届，批复附后' }, soe_2: { value: 4 }, soe_3: { value: 4 } };
    const filed = await cycle.office.patch(self, { cells, submit: true }, { 'if-match': '"0"' });
    expect(filed.status).toBe(200);
  }, 120_000);
  const sheetOf = (rater: string): string =>
    `${cycle.path}/units/${cycle.unit(FIRST)}/ratings/assessor/${encodeURIComponent(rater)}`;

  it('scores a unit of 42 items by keyboard alone, and pastes a column of which some cells are refused', async () => {
    const other = cycle.rater('考评员乙');
    const given = await other.patch(
      sheetOf('考评员乙'),
      { cells: { soe_1: { value: 3 } }, submit: true },
      { 'if-match': '"0"' },
    );
    expect(given.status).toBe(200);
    const page = await stage.open();
    await stage.enter(page, cycle.rater('考评员甲'));
    await page.getByRole('link', { name: '评分：上级工会组织评定（考评得分）' }).click();
    await picture(page, 'zh', 'rating-units');
    await page.getByRole('link', { name: FIRST }).click();
    const grid = page.getByRole('grid', { name: FIRST });
    await grid.waitFor();
    expect(await grid.getByRole('rowheader').count()).toBe(42);
    expect(await page.getByText('考评员乙').count()).toBe(0);

    const input = grid.locator('input[data-cell]');
    await input.focus();
    for (const typed of ['5', '３。5', '4', '4']) {
      await page.keyboard.type(typed);
      await page.keyboard.press('Enter');
    }
    await page.getByText('已评 4 / 42').waitFor();
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
    await checkLooks(page, 'scoring');
    await picture(page, 'zh', 'scoring');

    await page.keyboard.press('Escape');
    await input.focus();
    const column = [
      ...Array.from({ length: 36 }, (_, index) => (index === 1 ? '优' : index === 2 ? '30' : '1')),
      '1',
      '1',
    ];
    await page.evaluate((text) => {
      const data = new DataTransfer();
      data.setData('text/plain', text);
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    }, column.join('\r\n'));
    const dialog = page.getByRole('dialog', { name: '粘贴之前请看一下' });
    await dialog.getByText('可以填入 35 格，有 3 格不能填。').waitFor();
    await dialog.getByRole('cell', { name: '不是数字' }).waitFor();
    await dialog.getByRole('cell', { name: '表里没有这么多行' }).waitFor();
    await expectAccessible(page);
    await picture(page, 'zh', 'paste-preview');
    await dialog.getByRole('button', { name: '填入其余 35 格' }).click();
    await page.getByText('已评 40 / 42').waitFor();

    await page.getByRole('button', { name: '提交评分' }).click();
    const submit = page.getByRole('dialog', { name: '提交评分？' });
    await submit.getByText('还有 2 项没有打分：').waitFor();
    await submit
      .getByRole('button')
      .filter({ hasText: /^\d+\. / })
      .first()
      .click();
    await page.keyboard.type('2');
    await page.keyboard.press('Enter');
    await page.getByText('已评 41 / 42').waitFor();
    await page.getByRole('button', { name: '提交评分' }).click();
    await submit.getByRole('button', { name: '仍然提交' }).click();
    await page.getByText('已评 41 / 42 · 已提交').waitFor();
    await grid.getByRole('columnheader', { name: '考评员乙' }).waitFor();
    await picture(page, 'zh', 'scoring-submitted');
    const stored = await cycle.rater('考评员甲').get(sheetOf('考评员甲'));
    expect(stored.json).toMatchObject({
      cells: { soe_2: { value: 3.5 }, soe_5: { value: 4, note: '法人资格证书齐全' } },
      unsubmitted: 0,
    });
  });

  it('sees both values where somebody else wrote meanwhile, and keeps what was typed while the server is away', async () => {
    const person = cycle.rater('考评员甲');
    const address = `${cycle.path}/units/${cycle.unit(SECOND)}/ratings/assessor/${encodeURIComponent('考评员甲')}`;
    const page = await stage.open();
    await stage.enter(page, person);
    await page.goto(`/#/rate/${cycle.id}/assessor/${encodeURIComponent('考评员甲')}/units/${cycle.unit(SECOND)}`);
    const grid = page.getByRole('grid', { name: SECOND });
    await grid.locator('input[data-cell]').focus();
    const elsewhere = await person.patch(address, { cells: { soe_1: { value: 2 } } }, { 'if-match': '"0"' });
    expect(elsewhere.status).toBe(200);
    await page.keyboard.type('5');
    await page.keyboard.press('Enter');
    await grid.getByText('有冲突').waitFor();
    await checkLooks(page, 'scoring-conflict');
    await picture(page, 'zh', 'scoring-conflict');
    await grid.getByRole('button', { name: '用我的：5' }).click();
    await grid.getByText('已保存').waitFor();

    await page.context().setOffline(true);
    await grid.locator('input[data-cell]').focus();
    await page.keyboard.type('3');
    await page.keyboard.press('Enter');
    await grid.getByText('未连上，会再试').waitFor();
    await page.context().setOffline(false);
    await grid.getByText('未连上，会再试').waitFor({ state: 'detached' });
    const stored = await person.get(address);
    expect(
      Object.values(stored.json?.cells ?? {})
        .map((cell: { readonly value: unknown }) => cell.value)
        .sort(),
    ).toEqual([3, 5]);
  });

  it('scores one item over all units, withdraws from a unit with a reason, and scores on a phone', async () => {
    const person = cycle.rater('考评员甲');
    const page = await stage.open();
    await stage.enter(page, person);
    const place = `/#/rate/${cycle.id}/assessor/${encodeURIComponent('考评员甲')}`;
    await page.goto(`${place}/items/village_1`);
    const grid = page.getByRole('grid');
    await grid.waitFor();
    expect(await grid.getByRole('rowheader').allTextContents()).toEqual(['长城社区工会']);
    await grid.locator('input[data-cell]').focus();
    await page.keyboard.type('2');
    await page.keyboard.press('Enter');
    await grid.getByText('已保存').waitFor();
    await checkLooks(page, 'scoring-item');
    await picture(page, 'zh', 'scoring-item');

    await page.goto(`${place}/units/${cycle.unit(SECOND)}`);
    await page.getByRole('button', { name: '回避' }).click();
    await page.getByRole('textbox', { name: '原因' }).fill('配偶在该单位任职');
    await page.getByRole('dialog').getByRole('button', { name: '回避' }).click();
    await page.getByRole('row', { name: SECOND }).getByText('已回避').waitFor();

    const phone = await stage.open({ screen: 'phone' });
    await stage.enter(phone, person);
    await phone.goto(`${place}/units/${cycle.unit('长城社区工会')}`);
    await phone.getByLabel('我的评分').fill('３');
    await phone.getByLabel('我的评分').press('Enter');
    await phone.getByText('已评 2 / 30').waitFor();
    await expectAccessible(phone);
    await picture(phone, 'zh', 'scoring-phone');
  });
});
