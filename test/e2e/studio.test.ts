import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { withDemo } from './demo-stage.js';
import { inspectPage } from './inspect-page.js';
import { picture } from './looks.js';
import { nextYear } from './next-year.js';

/** What was typed is saved, and the server says so. */
async function saved(page: Page): Promise<void> {
  await page.getByRole('status').filter({ hasText: '已保存' }).waitFor();
}

/** Selects some words of the text with the search of the editor, as a person does. */
async function select(page: Page, words: string): Promise<void> {
  await page.getByRole('textbox', { name: '方案 scheme.yaml' }).click();
  await page.keyboard.press('Control+f');
  const search = page.getByRole('textbox', { name: '查找' });
  await search.fill('');
  await search.pressSequentially(words);
  await search.press('Enter');
  await search.press('Escape');
}

/** The lines that are not the same, as pairs. */
function changedLines(before: string, after: string): readonly (readonly [string, string])[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  expect(now).toHaveLength(old.length);
  return old.flatMap((line, index) => (line === now[index] ? [] : [[line.trim(), (now[index] ?? '').trim()] as const]));
}

// From last year's scheme to one that a cycle runs on, with no restart (X2).
describe('an author, a publisher and the office', () => {
  const stage = withDemo();

  it('copy last year, change points in the form and a tier in the text, try it, review and publish it', {
    timeout: 400_000,
  }, async () => {
    const author = await stage.person('author');
    const page = await stage.signedIn('author');
    page.setDefaultTimeout(60_000);
    await page.getByRole('navigation').getByRole('link', { name: '考核方案' }).click();
    const row = page.getByRole('row', { name: /guyuan-2023/ });
    await row.getByText('已发布').first().waitFor();
    await row.getByRole('button', { name: '复制到新年度' }).click();
    const dialog = page.getByRole('dialog');
    expect(await dialog.getByLabel('代号').inputValue()).toBe('guyuan-2024');
    await inspectPage(page);
    await dialog.getByRole('button', { name: '复制到新年度' }).click();
    await page.getByRole('heading', { level: 1, name: '固原市基层工会组织年检（2024年）' }).waitFor();
    const id = page.url().split('/').at(-1) ?? '';
    const read = async () => (await author.get(`/api/scheme-versions/${id}`)).json ?? {};
    const before = String((await read()).text);

    // What must be looked at: the quota stands in the list, and its button leads to its line.
    await page.getByText('已看过 0 / 12').waitFor();
    await page.getByRole('button', { name: /quota\.share/ }).click();
    await page.getByRole('textbox', { name: '方案 scheme.yaml' }).getByText('label: 五星级名额').waitFor();
    await page.getByRole('checkbox', { name: /quota\.share/ }).check();
    await page.getByText('已看过 1 / 12').waitFor();
    await picture(page, 'zh', 'studio-new-year');

    // The table leads to its line too.
    await page.getByRole('tab', { name: '指标表' }).click();
    await page.getByRole('button', { name: '工会组织健全' }).first().click();
    await page.getByRole('textbox', { name: '方案 scheme.yaml' }).getByText('id: soe_c1').waitFor();
    await picture(page, 'zh', 'studio-table');

    // Points in the form, one more here and one less there; full-width digits are digits.
    for (const [item, digit] of [
      ['federation_1', '６'],
      ['federation_2', '4'],
    ] as const) {
      await select(page, `id: ${item},`);
      await page.getByRole('tab', { name: '表单' }).click();
      await expect.poll(() => page.getByRole('textbox', { name: '代号' }).inputValue(), { timeout: 60_000 }).toBe(item);
      const points = page.getByRole('textbox', { name: '满分' });
      expect(await points.inputValue()).toBe('5');
      await points.fill(digit);
      await points.press('Enter');
      const number = digit.normalize('NFKC');
      const editor = page.getByRole('textbox', { name: '方案 scheme.yaml' });
      await editor.getByText(`id: ${item}, points: ${number}`).waitFor();
    }
    await picture(page, 'zh', 'studio-form');

    // A tier in the text, with a mistake on the way: it is saved all the same, and cannot be submitted.
    await select(page, 'four_star, from: 80');
    await page.keyboard.type('four_star, from: abc');
    await page.getByRole('tab', { name: /^问题 \d/ }).click();
    await page.getByRole('button', { name: /错误.*abc/s }).waitFor();
    await saved(page);
    expect(await page.getByRole('button', { name: '提交审核' }).isDisabled()).toBe(true);
    await picture(page, 'zh', 'studio-problems');
    await select(page, 'from: abc');
    await page.keyboard.type('from: 82');
    await page.getByText('没有问题。').first().waitFor();

    // A case held on to the old limit: its line is one click away.
    await page.getByRole('tab', { name: '用例' }).click();
    await page.getByText('用例通过 8 / 9').waitFor();
    await picture(page, 'zh', 'studio-cases');
    await page.getByRole('button', { name: /s80.*four_star/ }).click();
    await page.getByRole('textbox', { name: '用例 tiers.yaml' }).waitFor();
    await page.keyboard.type('three_star');
    await page.getByText('用例通过 9 / 9').waitFor();

    // A sample unit: its score, and where it comes from.
    await page.getByRole('tab', { name: '试算' }).click();
    await page.getByLabel('单位类型（决定用哪一张表）').selectOption({ label: '区域性、行业性基层工会联合会' });
    await page.getByRole('button', { name: '全部打满分' }).click();
    const result = page.getByRole('status').filter({ hasText: '总分' });
    await result.getByText('100', { exact: true }).waitFor();
    const first = page.getByRole('region', { name: '填写样本' }).getByRole('textbox').first();
    await first.fill('3');
    await result.getByText('96.97', { exact: true }).waitFor();
    await page.getByRole('heading', { name: '这个分数是怎么来的' }).waitFor();
    await picture(page, 'zh', 'studio-try-out');

    for (const name of ['条款', '比较', '大纲']) {
      await page.getByRole('tab', { name, exact: true }).click();
      await page.getByRole('progressbar', { name: '正在检查' }).first().waitFor({ state: 'detached' });
      if (name === '条款') await picture(page, 'zh', 'studio-clauses');
    }
    await inspectPage(page);
    await saved(page);
    const draft = await read();
    expect(changedLines(before, String(draft.text))).toEqual([
      expect.arrayContaining([expect.stringContaining('id: federation_1, points: 6')]),
      expect.arrayContaining([expect.stringContaining('id: federation_2, points: 4')]),
      expect.arrayContaining([expect.stringContaining('tier: four_star, from: 82')]),
    ]);

    await page.getByRole('button', { name: '提交审核' }).click();
    await page
      .getByRole('dialog')
      .getByLabel(/给审核人的说明/)
      .fill('四星级改为82分；联合会两项分值对调一分');
    await inspectPage(page);
    await page.getByRole('dialog').getByRole('button', { name: '提交审核' }).click();
    await page.getByText('审核中不能修改').waitFor();

    // Four eyes: the publisher returns it once, with a reason, then publishes it.
    const review = await stage.signedIn('publisher');
    review.setDefaultTimeout(60_000);
    await review.getByRole('region', { name: '等着处理的方案' }).getByRole('link').click();
    await review.getByText('没有妨碍发布的事').waitFor();
    await review.getByText('说明：四星级改为82分').waitFor();
    await review.getByText('由 80 改为 82').waitFor();
    await picture(review, 'zh', 'studio-review');
    await review.getByRole('button', { name: '退回修改' }).click();
    await review.getByRole('dialog').getByRole('button', { name: '退回修改' }).click();
    await review.getByText('请写明理由').waitFor();
    await review.getByRole('dialog').getByLabel(/理由/).fill('请写明四星级调整的依据');
    await inspectPage(review);
    await review.getByRole('dialog').getByRole('button', { name: '退回修改' }).click();
    await review.getByText('上次审核退回，理由：请写明四星级调整的依据').waitFor();
    await page.reload();
    await page.getByText('上次审核退回，理由：请写明四星级调整的依据').waitFor();
    await page.getByRole('button', { name: '提交审核' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '提交审核' }).click();
    await page.getByText('审核中不能修改').waitFor();
    await review.reload();
    await review.getByRole('button', { name: '发布', exact: true }).click();
    await inspectPage(review);
    await review.getByRole('dialog').getByRole('button', { name: '发布', exact: true }).click();
    await review.getByText('已发布的版本不再改变').waitFor();

    await page.goto('/#/schemes');
    await page.getByRole('row', { name: /guyuan-2024 .*已发布/ }).waitFor();
    await page.getByRole('row', { name: /guyuan-2023 .*已发布/ }).waitFor();
    await picture(page, 'zh', 'studio-list');
    expect(changedLines(before, String((await read()).text))).toHaveLength(3);
  });

  nextYear(stage);
});
