import { describe, expect, it } from 'vitest';
import { cycleOf } from './demo-cycle.js';
import { withDemo } from './demo-stage.js';
import { expectAccessible } from './expect-accessible.js';
import { inspectPage } from './inspect-page.js';

const CITY = '固原市总工会（演示）';
const CITY_UNITS = '市直基层工会';
const RATER = '考评员 苏雅琴';
const SOURCE = '上级工会组织评定（考评得分）';
/** These stories look at pages and dialogs in four looks each. */
const LONG_MS = 240_000;

describe('the office, for what no roster brings', () => {
  const stage = withDemo();

  it(
    'makes a unit by hand, says of what kind it is as the scheme names it, moves it, and retires it',
    async () => {
      const page = await stage.signedIn('office');
      await page.goto('/#/units');
      await page.getByRole('button', { name: '新建单位' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('名称').fill('固原博物馆工会');
      await dialog.getByLabel('编码').fill('gy-yz-01');
      await dialog.getByRole('combobox', { name: '上级单位' }).fill('总工会（演示）');
      await page.getByRole('option', { name: CITY }).first().click();
      await dialog.getByRole('button', { name: '新建单位' }).click();
      // What the server refuses stands at its field, and what was typed stays.
      await dialog.getByText('已有单位使用').waitFor();
      expect(await dialog.getByLabel('名称').inputValue()).toBe('固原博物馆工会');
      await dialog.getByLabel('编码').fill('gy-museum');
      await dialog.getByRole('button', { name: '新建单位' }).click();
      await page.getByRole('heading', { level: 1, name: '固原博物馆工会' }).waitFor();
      await page.getByRole('link', { name: CITY }).waitFor();

      await page.getByLabel('年度').fill('2023');
      await page.getByRole('button', { name: '填写或更正' }).click();
      await dialog.getByRole('combobox', { name: '单位类型' }).click();
      await page.getByRole('option', { name: '国有、集体企业和事业单位工会' }).click();
      await dialog.getByLabel('来源').fill('统计年报');
      await inspectPage(page);
      await dialog.getByRole('button', { name: '保存' }).click();
      const attributes = page.getByRole('region', { name: '属性' }).first();
      await attributes.getByRole('cell', { name: '国有、集体企业和事业单位工会' }).waitFor();
      await page.getByRole('cell', { name: '统计年报' }).waitFor();

      await page.getByRole('button', { name: '修改', exact: true }).click();
      await dialog.getByLabel('名称').fill('固原博物馆工会委员会');
      await dialog.getByRole('combobox', { name: '上级单位' }).fill(CITY_UNITS);
      await page.getByRole('option', { name: CITY_UNITS }).click();
      await expectAccessible(page);
      await dialog.getByRole('button', { name: '保存' }).click();
      await page.getByRole('heading', { level: 1, name: '固原博物馆工会委员会' }).waitFor();
      await page.getByRole('link', { name: CITY_UNITS }).waitFor();
      await inspectPage(page, 'unit');

      await page.getByRole('button', { name: '停用' }).click();
      await dialog.getByLabel('原因').fill('撤并');
      await dialog.getByRole('button', { name: '停用' }).click();
      await page.getByText('撤并').waitFor();
      await page.getByRole('button', { name: '恢复' }).waitFor();
      expect(await page.getByRole('button', { name: '填写或更正' }).count()).toBe(0);
    },
    LONG_MS,
  );

  it(
    'gives some items of a pasted list of units, and sees before who rates what',
    async () => {
      const office = await stage.person('office');
      const cycle = await cycleOf(office, 'guyuan-2023');
      const page = await stage.signedIn('office');
      await page.goto(`/#/cycles/${cycle.id}/assignments`);
      await page.getByRole('button', { name: '分派', exact: true }).click();
      const dialog = page.getByRole('dialog');
      const choose = async (field: string, ...options: readonly string[]): Promise<void> => {
        await dialog.getByRole('combobox', { name: new RegExp(`^${field}`) }).click();
        for (const name of options) await page.getByRole('option', { name, exact: true }).click();
      };
      await choose('考核主体', SOURCE);
      await dialog.getByRole('combobox', { name: '评分人' }).fill('苏雅琴');
      await page.getByRole('option', { name: RATER, exact: true }).click();
      const preview = dialog.getByRole('status', { name: '分派预览' });
      await preview.getByText(/\d+(–\d+)? 项 × 120 个单位/).waitFor();
      await choose('评分项', '选几项');
      const items = dialog.getByRole('combobox', { name: '这些评分项' });
      await items.click();
      await page.getByRole('option').nth(0).click();
      await page.getByRole('option').nth(1).click();
      await items.press('Escape');
      await preview.getByText('0–2 项 × 120 个单位').waitFor();
      await choose('单位', '某个单位和它的全部下级');
      await dialog.getByRole('combobox', { name: '上级单位' }).fill(CITY_UNITS);
      await page.getByRole('option', { name: CITY_UNITS, exact: true }).click();
      await preview.getByText(/0–2 项 × \d+ 个单位/).waitFor();
      await choose('单位', '选一批单位');
      await dialog.getByRole('combobox', { name: '这些单位' }).focus();
      await page.evaluate((text) => {
        const data = new DataTransfer();
        data.setData('text/plain', text);
        const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
        document.activeElement?.dispatchEvent(event);
      }, 'gy-yz-01\n没有这个单位\ngy-yz-02\n');
      await dialog.getByText('有 1 行不是这次考核的单位：没有这个单位').waitFor();
      await preview.getByText(/ × 2 个单位/).waitFor();
      await inspectPage(page, 'assign');
      await dialog.getByRole('button', { name: '分派' }).click();
      await dialog.waitFor({ state: 'detached' });
      const { json } = await office.get(`${cycle.path}/assignments?perPage=100`);
      expect(json?.data).toContainEqual(expect.objectContaining({ rater: RATER, unitCount: 2 }));
    },
    LONG_MS,
  );
});
