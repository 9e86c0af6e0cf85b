import { describe, expect, it } from 'vitest';
import { expectAccessible } from './expect-accessible.js';
import { inspectPage } from './inspect-page.js';
import { picture } from './looks.js';
import { LONG_MS, officeStage, openOffice } from './office-stage.js';

describe('the office', () => {
  const stage = officeStage();

  it(
    'imports a roster, plans and opens a cycle on it, assigns raters, and sees who is behind',
    async () => {
      const { server } = stage;
      const evaluators = [await server.person('evaluator'), await server.person('evaluator')];
      const page = await stage.signedIn('office');
      await page.goto('/#/units/import');
      await page
        .getByLabel('选择文件')
        .setInputFiles({ name: '名册.csv', mimeType: 'text/csv', buffer: Buffer.from(ROSTER) });
      await page.getByLabel('属性的年度').fill('2026');
      await page.getByRole('combobox', { name: '按哪个方案认列名' }).click();
      await page.getByRole('option', { name: '镇街年度考核试验办法' }).click();
      await page.getByRole('button', { name: '预览' }).click();
      await page.getByText('新单位 4 个，修改 0 个，不变 0 个').waitFor();
      await page.getByRole('region', { name: '没有采用的单元格' }).first().waitFor();
      await inspectPage(page, 'import');
      await page.getByRole('button', { name: '导入 4 个单位' }).click();
      await page.getByRole('link', { name: '丙一镇' }).click();
      await page.getByLabel('年度').fill('2026');
      await page.getByRole('cell', { name: '58' }).first().waitFor();
      await expectAccessible(page);

      await page.goto('/#/cycles/new');
      await page.getByRole('combobox', { name: '方案' }).click();
      await page.getByRole('option', { name: '镇街年度考核试验办法' }).click();
      await page.getByRole('textbox', { name: '名称' }).fill('丙县 2026 年度考核');
      await page.getByRole('combobox', { name: '只考核这些单位之下的' }).click();
      await page.getByRole('option', { name: '丙县' }).click();
      await page.getByText('有 3 个单位参加').waitFor();
      await page.getByRole('textbox', { name: '优秀比例' }).fill('40%');
      await page.getByRole('heading', { level: 1 }).scrollIntoViewIfNeeded();
      await inspectPage(page, 'plan');
      await page.getByRole('button', { name: '保存筹备' }).click();
      await page.getByRole('heading', { level: 1, name: '丙县 2026 年度考核' }).waitFor();
      await page.getByRole('button', { name: '开始考核' }).click();
      const opening = page.getByRole('dialog');
      await opening.getByText('3 个单位参加').waitFor();
      for (const odd of await opening.getByRole('checkbox').all()) await odd.check();
      await expectAccessible(page);
      await picture(page, 'zh', 'open-cycle');
      await opening.getByRole('button', { name: '开始考核' }).click();
      await page.getByText('进行中', { exact: true }).first().waitFor();

      await page.getByRole('link', { name: '分派' }).click();
      await page.getByRole('button', { name: '分派' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('combobox', { name: '考核主体' }).click();
      await page.getByRole('option', { name: '考评组' }).click();
      const people = dialog.getByRole('combobox', { name: '评分人' });
      for (const { login } of evaluators) {
        await people.fill(login.replace('person', '人员'));
        await page.getByRole('option', { name: login.replace('person', '人员'), exact: true }).click();
      }
      await dialog.getByRole('button', { name: '分派' }).click();
      await page.getByRole('region', { name: '分派表' }).first().waitFor();
      expect(await page.getByRole('img', { name: '评', exact: true }).count()).toBe(6);
      await inspectPage(page, 'assignments');

      const id = /cycles\/([^/]+)/.exec(page.url())?.[1] ?? '';
      const [first, second] = evaluators;
      if (first === undefined || second === undefined) throw new Error('two evaluators were made');
      const tasks = await first.get(`/api/cycles/${id}/units`);
      const units = tasks.json?.data as readonly { readonly id: string }[];
      for (const [index, { id: unit }] of units.entries()) {
        for (const [rater, mark] of [
          [first, 28],
          [second, 20 + index],
        ] as const) {
          if (rater === second && index === 2) continue;
          const name = rater.login.replace('person', '人员');
          const path = `/api/cycles/${id}/units/${unit}/ratings/panel/${encodeURIComponent(name)}`;
          const answer = await rater.patch(
            path,
            { cells: { review: { value: mark } }, submit: true },
            { 'if-match': '"0"' },
          );
          expect(answer.status, answer.text).toBe(200);
        }
      }
      await page.getByRole('link', { name: '进度' }).click();
      await page.getByText(/考评组还差 1 项/).waitFor();
      await page.getByRole('region', { name: '评分离散' }).first().waitFor();
      await page
        .getByRole('heading', { name: '各单位' })
        .evaluate((heading) => heading.scrollIntoView({ block: 'center' }));
      await inspectPage(page, 'progress');
    },
    LONG_MS,
  );

  it(
    'gives what was recused to somebody else, ends an assignment, and opens a stage again for one unit',
    async () => {
      const cycle = await openOffice(stage, '丁');
      const assignments = await cycle.office.get(`${cycle.path}/assignments`);
      const [assignment] = (assignments.json?.data ?? []) as readonly { readonly id: string }[];
      const recused = await cycle.rater('p1').post(`${cycle.path}/assignments/${assignment?.id}/recuse`, {
        unit: cycle.unit('丁东关镇'),
        reason: '亲属任职',
      });
      expect(recused.status, recused.text).toBe(200);
      const other = await stage.server.person('evaluator');
      const otherName = other.login.replace('person', '人员');
      const page = await stage.open();
      await stage.enter(page, cycle.office);
      await page.goto(`/#/cycles/${cycle.id}/assignments`);
      await page.getByRole('cell', { name: '亲属任职' }).waitFor();
      await page.getByRole('button', { name: '另行分派' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('combobox', { name: '评分人' }).fill(otherName);
      await page.getByRole('option', { name: otherName, exact: true }).click();
      await expectAccessible(page);
      await dialog.getByRole('button', { name: '分派' }).click();
      await page.getByText(`已由 ${otherName} 评`).waitFor();
      await page.getByRole('button', { name: `结束 ${otherName}` }).click();
      await dialog.getByRole('textbox', { name: '原因' }).fill('调离');
      await dialog.getByRole('button', { name: '结束' }).click();
      await page.getByText('（调离）').waitFor();
      await page.getByRole('button', { name: '另行分派' }).waitFor();

      await page.getByRole('link', { name: '概况' }).click();
      await page.getByRole('button', { name: '为单位补报' }).click();
      await dialog.getByRole('combobox', { name: '单位' }).fill('丁西河镇');
      await page.getByRole('option', { name: '丁西河镇' }).click();
      await dialog.getByLabel('截止日').fill('2099-12-31');
      await dialog.getByRole('textbox', { name: '原因' }).fill('系统停机');
      await expectAccessible(page);
      await dialog.getByRole('button', { name: '为单位补报' }).click();
      await page.getByRole('cell', { name: '系统停机' }).waitFor();
      await page.getByRole('button', { name: '提前结束' }).click();
      await dialog.getByRole('textbox', { name: '原因' }).fill('已报');
      await dialog.getByRole('button', { name: '提前结束' }).click();
      await page.getByRole('table', { name: '补报' }).getByText('已结束').waitFor();
    },
    LONG_MS,
  );
});

const ROSTER = `编号,名称,上级编号,类别,日常得分,受到处分,电话
c0,丙县,,,,,
c1,丙一镇,c0,town,58,false,0954-1
c2,丙二镇,c0,town,55,false,0954-2
c3,丙街道,c0,street,49,false,0954-3
`;
