import { describe, expect, it } from 'vitest';
import { expectAccessible } from './expect-accessible.js';
import { inBothLooks, picture } from './looks.js';
import { withStage } from './stage.js';

const UNITS = [
  ['bureau', '市教育局', null],
  ['school-1', '第一中学', 'bureau'],
  ['school-2', '第二中学', 'bureau'],
  ['campus', '第一中学东校区', 'school-1'],
] as const;

describe('the office', () => {
  const stage = withStage();

  it('sees the units as a tree, and finds one by its name or code', async () => {
    const machine = await stage.server.machine([{ role: 'integrator', scope: {} }]);
    const ids = new Map<string, string>();
    for (const [externalId, name, parent] of UNITS) {
      const made = await machine.post('/api/units', { externalId, name, parent: parent && ids.get(parent) });
      expect(made.status).toBe(201);
      ids.set(externalId, String(made.json?.id));
    }
    const page = await stage.signedIn('office');
    await page.getByRole('navigation').getByRole('link', { name: '单位' }).click();
    await page.getByRole('cell', { name: '市教育局' }).waitFor();
    const names = await page.locator('tbody tr td:first-child').allInnerTexts();
    expect(names).toEqual(['市教育局', '第一中学', '第一中学东校区', '第二中学']);
    await inBothLooks(page, () => expectAccessible(page));
    await picture(page, 'zh', 'units');
    await page.getByLabel('按名称或编码搜索').fill('school-2');
    await page.getByRole('cell', { name: '第一中学东校区' }).waitFor({ state: 'detached' });
    await page.getByRole('cell', { name: '第二中学' }).waitFor();
  });

  it('is told what comes first where there is no cycle yet', async () => {
    const page = await stage.signedIn('office');
    await page.getByRole('navigation').getByRole('link', { name: '年度考核' }).click();
    await page.getByRole('heading', { name: '还没有年度考核' }).waitFor();
  });
});
