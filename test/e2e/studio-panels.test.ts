import type { Page } from 'playwright';
import { afterAll, describe, expect, it } from 'vitest';
import { copySchemes, removeFolder } from '../server/http/running-server.js';
import { expectAccessible } from './expect-accessible.js';
import { picture } from './looks.js';
import { withStage } from './stage.js';

const folder = await copySchemes('dalian-2018');
afterAll(() => removeFolder(folder));

/** The panel has what it waits for. */
async function ready(page: Page): Promise<void> {
  await page
    .getByRole('progressbar', { name: /^(正在检查|Checking)$/ })
    .first()
    .waitFor({ state: 'detached' });
}

/** Nothing is wider than the window. */
async function expectNothingClipped(page: Page): Promise<void> {
  const [inner, outer] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
  expect(inner).toBeLessThanOrEqual(outer ?? 0);
}

describe('the studio', () => {
  const stage = withStage({ schemesFolder: folder });

  it('is accessible in every panel, in Chinese by day, in English by night and on a phone', {
    timeout: 300_000,
  }, async () => {
    const page = await stage.signedIn('author');
    page.setDefaultTimeout(60_000);
    await page.goto('/#/schemes');
    await page.getByRole('button', { name: '新建方案' }).click();
    await page.getByRole('dialog').getByLabel('代号').fill('qinghe-2025');
    await page.getByRole('dialog').getByLabel('标题').fill('青禾县2025年度工作考核');
    await page.getByRole('dialog').getByRole('button', { name: '新建方案' }).click();
    await page.getByRole('heading', { level: 1, name: '青禾县2025年度工作考核' }).waitFor();
    for (const look of ['zh', 'en'] as const) {
      // In Chinese on a desk, in English on a phone.
      if (look === 'en') await page.setViewportSize({ width: 390, height: 844 });
      for (const tab of await page.getByRole('tab').all()) {
        await tab.click();
        await ready(page);
        await expectAccessible(page);
        await expectNothingClipped(page);
      }
      if (look === 'en') break;
      await page.getByRole('button', { name: '换成深色' }).click();
      await page.getByRole('button', { name: 'English', exact: true }).click();
      await page.getByRole('tab', { name: 'Problems' }).waitFor();
    }
    await page.goto('/#/schemes/qinghe-2025');
    await page.getByRole('table', { name: 'Versions' }).waitFor();
    await expectAccessible(page);
    await page.goto('/#/schemes');
    await page.getByRole('row', { name: /qinghe-2025/ }).waitFor();
    await expectAccessible(page);
  });

  it('says in English what it says in Chinese', { timeout: 300_000 }, async () => {
    const page = await stage.signedIn('author', {}, { language: 'en' });
    page.setDefaultTimeout(60_000);
    await page.goto('/#/schemes');
    await page.getByRole('row', { name: /dalian-2018/ }).waitFor();
    await picture(page, 'en', 'studio-list');
    await page.getByRole('button', { name: 'New scheme' }).click();
    await page.getByRole('dialog').getByLabel('Year').fill('2025');
    await page.getByRole('dialog').getByLabel('Id').fill('clearwater-2025');
    await page.getByRole('dialog').getByLabel('Title').fill('Clearwater County, 2025');
    await page.getByRole('dialog').getByRole('button', { name: 'New scheme' }).click();
    await page.getByRole('heading', { level: 1, name: 'Clearwater County, 2025' }).waitFor();
    await page.getByRole('button', { name: 'Duties' }).click();
    await picture(page, 'en', 'studio-table');
    await page.getByRole('tab', { name: 'Form' }).click();
    await page.getByRole('textbox', { name: 'Points' }).waitFor();
    await picture(page, 'en', 'studio-form');
    await page.getByRole('tab', { name: 'Try out' }).click();
    await page.getByRole('button', { name: 'Full marks' }).click();
    await page.getByRole('status').filter({ hasText: 'Total' }).getByText('100', { exact: true }).waitFor();
    await picture(page, 'en', 'studio-try-out');
  });

  it('shows both texts when somebody else saved first, and keeps the one that is chosen', {
    timeout: 300_000,
  }, async () => {
    const author = await stage.server.person('author');
    const text = '# 甲\nscheme: small-2025\ntitle: 小方案\nyear: 2025\n';
    const made = await author.post('/api/schemes/small-2025/versions', { basedOn: null, text });
    const id = String(made.json?.id);
    const page = await stage.open();
    await stage.enter(page, author);
    await page.goto(`/#/schemes/versions/${id}`);
    await page.getByRole('textbox', { name: '方案 scheme.yaml' }).getByText('# 甲').waitFor();
    const other = await stage.server.person('author');
    const theirs = text.replace('小方案', '他们的方案');
    expect((await other.patch(`/api/scheme-versions/${id}`, { text: theirs }, { 'if-match': '"1"' })).status).toBe(200);
    await page.getByRole('textbox', { name: '方案 scheme.yaml' }).click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('# 我的');
    await page.getByRole('status').filter({ hasText: '别人先保存了' }).waitFor();
    await page.getByRole('button', { name: '处理' }).click();
    await page.getByRole('textbox', { name: '别人保存的' }).getByText('他们的方案').waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: '用我的' }).click();
    await page.getByRole('status').filter({ hasText: '已保存' }).waitFor();
    const saved = (await author.get(`/api/scheme-versions/${id}`)).json;
    expect(saved?.text).toBe(`${text}# 我的`);
  });

  it('offers keys while one types, explains what is under the pointer, and undoes what the form did', {
    timeout: 300_000,
  }, async () => {
    const author = await stage.server.person('author');
    const text = '# 甲\nscheme: typed-2025\ntitle: 打字\nyear: 2025\n';
    const made = await author.post('/api/schemes/typed-2025/versions', { basedOn: null, text });
    const page = await stage.open();
    page.setDefaultTimeout(60_000);
    await stage.enter(page, author);
    await page.goto(`/#/schemes/versions/${String(made.json?.id)}`);
    const editor = page.getByRole('textbox', { name: '方案 scheme.yaml' });
    // The pointer of a person is never quite still; the first answer waits for the language to be loaded.
    let at = 2;
    const explains = async (): Promise<boolean> => {
      at = at === 2 ? 8 : 2;
      await editor.getByText('year', { exact: true }).hover({ position: { x: at, y: 8 } });
      await page.waitForTimeout(1500);
      return await page.getByText('考核年度').last().isVisible();
    };
    await expect.poll(explains, { timeout: 60_000 }).toBe(true);
    await editor.click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('fac');
    await page.getByRole('listbox').getByRole('option', { name: /facts/ }).click();
    await editor.getByText('facts:').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('tab', { name: '表单' }).click();
    await editor.getByText('打字').click();
    const title = page.getByRole('textbox', { name: /^标题/ });
    await title.waitFor();
    await title.fill('改过的标题');
    await title.press('Enter');
    await editor.getByText('改过的标题').waitFor();
    await editor.getByText('改过的标题').click();
    await page.keyboard.press('Control+z');
    await editor.getByText('title: 打字').waitFor();
  });

  it('says that whoever submitted a version does not publish it', { timeout: 300_000 }, async () => {
    const both = await stage.server.personWith([
      { role: 'author', scope: {} },
      { role: 'publisher', scope: {} },
    ]);
    const old = (await both.get('/api/schemes/dalian-2018')).json;
    const made = await both.post('/api/schemes/dalian-2019/versions', {
      basedOn: Reflect.get(Object(old?.version), 'id'),
      year: 2019,
    });
    const { id, revision } = made.json ?? {};
    const submitted = await both.post(`/api/scheme-versions/${id}/submit`, {}, { 'if-match': `"${revision}"` });
    expect(submitted.status).toBe(200);
    const page = await stage.open();
    await stage.enter(page, both);
    await page.goto(`/#/schemes/versions/${id}`);
    await page.getByText('要由另一个人审核发布').waitFor();
    await page.getByRole('button', { name: '退回修改' }).waitFor();
    expect(await page.getByRole('button', { name: '发布', exact: true }).count()).toBe(0);
  });

  it('adds, renames, switches and removes parts in the form alone, on a phone too, and only their lines change', {
    timeout: 300_000,
  }, async () => {
    const author = await stage.server.person('author');
    const text = [
      '# 甲',
      'scheme: parts-2025',
      'title: 零件',
      'year: 2025',
      'sources:',
      '  leaders: { label: 领导 } # 主要领导',
      'score:',
      '  id: total',
      '  sum:',
      '    # 第一项',
      '    - { id: first, points: 5, rated: { by: leaders } }',
      '',
    ].join('\n');
    const made = await author.post('/api/schemes/parts-2025/versions', { basedOn: null, text });
    const page = await stage.open({ screen: 'phone' });
    page.setDefaultTimeout(60_000);
    await stage.enter(page, author);
    await page.goto(`/#/schemes/versions/${String(made.json?.id)}`);
    await page.getByRole('tab', { name: '表单' }).click();
    const whole = page.getByRole('navigation', { name: '所在位置' }).getByRole('button', { name: '考核方案' });
    const id = page.getByRole('textbox', { name: '代号' });
    const named = async (from: string, to: string): Promise<void> => {
      await expect.poll(() => id.inputValue(), { timeout: 60_000 }).toBe(from);
      await id.fill(to);
      await id.press('Enter');
      await expect.poll(() => id.inputValue(), { timeout: 60_000 }).toBe(to);
    };
    // A section that is not there yet, begun with its first part; then a second one.
    await page.getByRole('combobox', { name: '加一项设置' }).click();
    await page.getByRole('option', { name: /facts/ }).click();
    await whole.click();
    await page.getByRole('button', { name: '加一项数据项' }).click();
    await named('fact_2', 'members');
    await expectAccessible(page);
    await whole.click();
    await page.getByRole('button', { name: '删去“fact_1　新数据项”' }).click();
    await page.getByRole('button', { name: '删去“fact_1　新数据项”' }).waitFor({ state: 'detached' });
    // A bonus among the items, by its method from the menu; then another method instead.
    await page.getByRole('button', { name: /id: total/ }).click();
    await page.getByRole('button', { name: '加一项计分项' }).click();
    await page.getByRole('menuitem', { name: /decided/ }).click();
    await named('item_1', 'bonus');
    await page.getByRole('combobox', { name: /^算法/ }).click();
    await page.getByRole('option', { name: /formula/ }).click();
    const formula = page.getByRole('textbox', { name: '公式' });
    await formula.fill('members / 10');
    await formula.press('Enter');
    // What others name is renamed with them.
    await whole.click();
    await page.getByRole('button', { name: /^leaders/ }).click();
    await named('leaders', 'chiefs');
    await whole.click();
    const saved = async () => String((await author.get(`/api/scheme-versions/${made.json?.id}`)).json?.text);
    await expect.poll(saved, { timeout: 60_000 }).toContain('chiefs }');
    const written = await saved();
    expect(written).toContain('    # 第一项\n    - { id: first, points: 5, rated: { by: chiefs } }\n    - ');
    expect(written).toContain('  chiefs: { label: 领导 } # 主要领导\n');
    expect(written).toContain('members: { label: 新数据项, type: number }');
    expect(written).toMatch(/id: bonus, label: 新计分项, formula: members \/ 10/);
    expect(written).not.toContain('fact_1');
    const own = text.split('\n').filter((line) => !line.includes('leaders'));
    expect(own.filter((line) => !written.split('\n').includes(line))).toEqual([]);
  });

  it('takes records, events, ballots and parameters by the keyboard, keeps them, and begins a case from nothing', {
    timeout: 300_000,
  }, async () => {
    const author = await stage.server.person('author');
    const text = `scheme: every-2025
title: 各种数据
year: 2025
records:
  praise: { label: 表扬 }
  honours: { label: 表彰, fields: { value: { label: 分值, type: number } } }
sources: { peers: { label: 互评, ballot: { mark: 10 * (n - place + 1) }, combine: mean } }
parameters: { each: { label: 每次得分, type: number, default: 2, assumption: 试, decided_by: 组 } }
score:
  id: total
  sum:
    - { id: praised, label: 表扬, points: 20, formula: each * praise }
    - { id: honoured, label: 表彰, points: 20, missing: zero, formula: sum(value over honours) }
    - { id: liked, label: 互评, points: 20, missing: zero, rated: { by: peers } }
`;
    const made = await author.post('/api/schemes/every-2025/versions', { basedOn: null, text });
    const page = await stage.open();
    page.setDefaultTimeout(60_000);
    await stage.enter(page, author);
    await page.goto(`/#/schemes/versions/${String(made.json?.id)}`);
    await page.getByRole('tab', { name: '试算' }).click();
    const sample = page.getByRole('region', { name: '填写样本' });
    const total = page.getByRole('status').filter({ hasText: '总分' });
    await page.getByRole('button', { name: '加一个单位' }).click();
    await sample.getByRole('button', { name: '加一条表彰' }).click();
    // From field to field by Enter: praise, the value of the honour, places of the ballot, the parameter.
    await sample.getByLabel('表扬', { exact: true }).focus();
    for (const value of ['３', '4', '2', '1', '5']) {
      await page.keyboard.type(value);
      await page.keyboard.press('Enter');
    }
    // 5 × 3 for praise, 4 for the honour, 20 for the first place.
    await total.getByText('39', { exact: true }).waitFor();
    await expectAccessible(page);
    // The text breaks on the way to something else: what was filled in stays.
    const editor = page.getByRole('textbox', { name: '方案 scheme.yaml' });
    await editor.click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('tiers: [');
    await page.getByText('填的数都留着').waitFor();
    await page.keyboard.press('Control+z');
    await page.getByText('填的数都留着').waitFor({ state: 'detached' });
    expect(await sample.getByLabel('分值').inputValue()).toBe('4');
    await page.getByRole('button', { name: '新建用例' }).click();
    await page.getByRole('textbox', { name: '用例 case-1.yaml' }).getByText('case: 用例 1').waitFor();
    await page.getByRole('tab', { name: '用例' }).click();
    await page.getByText('用例通过 1 / 1').waitFor();
  });
});
