import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { copySchemes, removeFolder } from '../server/http/running-server.js';
import { RUN_SCHEME } from '../server/resources/runs/run-server.js';
import { expectAccessible } from './expect-accessible.js';
import { inspectPage } from './inspect-page.js';
import { withStage } from './stage.js';

const folder = await copySchemes();
await mkdir(join(folder, 'runs-test'));
await writeFile(join(folder, 'runs-test', 'scheme.yaml'), RUN_SCHEME);
afterAll(() => removeFolder(folder));

describe('whoever writes a scheme in the studio', () => {
  const stage = withStage({ schemesFolder: folder });

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

  it('shows before publishing an amendment whom it would move in the cycle that runs', {
    timeout: 300_000,
  }, async () => {
    const office = await stage.server.person('office');
    const first = { 'if-match': '"1"' };
    const units: string[] = [];
    for (const [name, held] of [
      ['东街道工会', 8],
      ['西街道工会', 4],
    ] as const) {
      const unit = String((await office.post('/api/units', { name, parent: null })).json?.id);
      units.push(unit);
      const values = { form: 'single', members: 120 };
      expect((await office.patch(`/api/units/${unit}/attributes/2023`, { values }, first)).status, String(held)).toBe(
        200,
      );
    }
    const [{ hash: schemeHash, id: basedOn }] = Object((await office.get('/api/schemes/runs-test/versions')).json).data;
    const planned = await office.post('/api/cycles', { name: '2023年度考核', schemeHash, population: { units } });
    const cycle = `/api/cycles/${planned.json?.id}`;
    const opened = await office.post(`${cycle}/open`, { accept: [] }, first);
    expect(opened.status, JSON.stringify(opened.json)).toBe(200);
    for (const [index, value] of [8, 4].entries()) {
      const cells = { cells: { held: { value } }, submit: true };
      const entered = await office.patch(`${cycle}/units/${units[index]}/facts`, cells, { 'if-match': '"0"' });
      expect(entered.status, JSON.stringify(entered.json)).toBe(200);
    }
    const author = await stage.server.personWith([
      { role: 'author', scope: {} },
      { role: 'auditor', scope: {} },
    ]);
    const text = RUN_SCHEME.replace('5 * held', '4 * held');
    const made = await author.post('/api/schemes/runs-test/versions', { basedOn, text });
    const page = await stage.open();
    page.setDefaultTimeout(60_000);
    await stage.enter(page, author);
    await page.goto(`/#/schemes/versions/${String(made.json?.id)}`);
    await page.getByText('第 1 次修订').first().waitFor();
    await page.getByRole('tab', { name: '比较' }).click();
    await page.getByRole('button', { name: '试算影响' }).click();
    await page.getByText('2 个单位中 2 个有变化，其中等次变化 1 个').waitFor();
    await page.getByText('良好 → 较差：1 个').waitFor();
    const moved = page.getByRole('row', { name: /西街道工会/ });
    await moved.getByText('总分 60 → 56；等次 良好 → 较差').waitFor();
    await moved.getByText('「会议」20 → 16').waitFor();
    await inspectPage(page, 'studio-amendment');
    // The cycle goes on with the version it began with.
    expect((await office.get(cycle)).json?.schemeHash).toBe(schemeHash);
  });
});
