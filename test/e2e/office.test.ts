import { describe, expect, it } from 'vitest';
import type { Person } from '../server/accounts.js';
import { expectAccessible } from './expect-accessible.js';
import { inspectPage } from './inspect-page.js';
import { picture } from './looks.js';
import { OFFICE_SCHEME } from './office-scheme.js';
import { openCycle, type StagedCycle, withSchemes } from './stage-cycle.js';

/** These stories open many pages, each in four looks. */
const LONG_MS = 300_000;

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

  it(
    'sees a cycle on its timetable, starts an interim run, and follows a total down to its clause',
    async () => {
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
      await inspectPage(page, 'cycle');

      await page.getByRole('link', { name: '汇总和结果' }).click();
      await page.getByRole('button', { name: '过程汇总' }).click();
      await page.getByRole('dialog').getByRole('button', { name: '过程汇总' }).click();
      await page.getByRole('link', { name: '第 1 次' }).click();
      await page.getByRole('rowheader', { name: '甲东关镇' }).waitFor();
      await page.getByRole('region', { name: '等次与名额' }).first().waitFor();
      expect(await page.getByText('并列', { exact: true }).count()).toBe(2);
      await inspectPage(page, 'results');
      const tiers = page.getByRole('region', { name: '等次分布' }).first();
      await tiers.locator('svg text').first().waitFor();
      await tiers.scrollIntoViewIfNeeded();
      await inspectPage(page, 'tiers');

      await page.getByRole('link', { name: '甲东关镇' }).click();
      await page.getByRole('button', { name: /^日常工作/ }).click();
      await page.getByText('日常工作由职能部门按月评定。', { exact: true }).waitFor();
      await inspectPage(page, 'explanation');
      await page.getByRole('region', { name: '在同类单位中' }).locator('svg text').first().waitFor();
      await page.getByRole('button', { name: '看表格' }).click();
      await page.getByRole('table', { name: '在同类单位中' }).waitFor();
    },
    LONG_MS,
  );

  it(
    'decides a tie at the quota as the leading group, runs again, compares, releases, and exports to Excel',
    async () => {
      const cycle = await open('乙');
      await rateAll(cycle, 'p1', 30);
      await compute(cycle);
      const leader = await stage.server.person('leader');
      const page = await stage.open();
      await stage.enter(page, leader);
      await page.goto(`/#/cycles/${cycle.id}/decisions`);
      const tie = page.getByRole('region', { name: /^名额线上并列/ });
      await tie.getByRole('button', { name: /^乙南山镇/ }).waitFor();
      expect(await tie.getByRole('button').count()).toBe(2);
      await page
        .getByRole('region', { name: /^不能判定的规则/ })
        .getByRole('button', { name: /^乙城东街道/ })
        .waitFor();
      await tie.getByRole('button', { name: /^乙西河镇/ }).click();
      const exception = page.getByRole('form', { name: /^名额例外/ });
      await exception.getByLabel('理由').fill('承办全市现场会');
      await exception.getByRole('button', { name: '列入本次会议' }).click();
      const bonus = page.getByRole('form', { name: /^加分：创新加分/ });
      await bonus.getByLabel('分值').fill('1.5');
      await bonus.getByLabel('理由').fill('基层治理创新');
      await bonus.getByRole('button', { name: '列入本次会议' }).click();
      await page.getByRole('textbox', { name: '会议纪要' }).fill('领导小组纪要〔2026〕3号');
      await page.getByRole('button', { name: '预览结果' }).click();
      const effect = page.getByRole('region', { name: '决定前后' }).first();
      await effect.getByText(/总分 87\.5 · 名次 2 · 等次 优秀/).waitFor();
      await effect.scrollIntoViewIfNeeded();
      await inspectPage(page, 'meeting');
      await page.getByRole('button', { name: '作出决定' }).click();
      await page.getByRole('button', { name: '撤销 乙西河镇' }).first().waitFor();
      await page.getByText('再汇总一次').waitFor();

      const office = await stage.open();
      await stage.enter(office, cycle.office);
      await office.goto(`/#/cycles/${cycle.id}/runs`);
      await office.getByRole('button', { name: '最终汇总' }).click();
      const dialog = office.getByRole('dialog');
      for (const odd of await dialog.getByRole('checkbox').all()) await odd.check();
      await dialog.getByRole('button', { name: '最终汇总' }).click();
      await office.getByRole('link', { name: '第 2 次' }).click();
      await office.getByRole('combobox', { name: '与另一次对比' }).click();
      await office.getByRole('option', { name: /^第 1 次/ }).click();
      await office.getByRole('cell', { name: '86 → 87.5' }).waitFor();
      await office.getByText('等次上升 1 个，下降 0 个').waitFor();
      await office.getByRole('region', { name: '名次变动' }).locator('svg text').first().waitFor();
      await inspectPage(office, 'compare');
      await office.getByRole('link', { name: '回到这次汇总' }).click();
      await office.getByRole('button', { name: '公布结果' }).click();
      await office.getByRole('dialog').getByRole('button', { name: '公布结果' }).click();
      await office.getByText('现行结果').waitFor();
      const download = office.waitForEvent('download');
      await office.getByRole('link', { name: '导出 Excel' }).click();
      expect((await download).suggestedFilename()).toMatch(/\.xlsx$/);
    },
    LONG_MS,
  );

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
      await inspectPage(page, 'progress');
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

/** An interim run of a cycle, when it is done. */
async function compute({ office, path }: StagedCycle): Promise<void> {
  const asked = await office.post(`${path}/runs`, { kind: 'interim' });
  await expect
    .poll(async () => (await office.get(`${path}/runs/${asked.json?.id}`)).json?.state, { timeout: 30_000 })
    .toBe('done');
}

/** Every unit gets the same mark from one rater, handed in. */
async function rateAll(cycle: StagedCycle, rater: string, mark: number): Promise<void> {
  const person: Person = cycle.rater(rater);
  for (const id of cycle.units.values()) {
    const path = `${cycle.path}/units/${id}/ratings/panel/${rater}`;
    const answer = await person.patch(
      path,
      { cells: { review: { value: mark } }, submit: true },
      { 'if-match': '"0"' },
    );
    if (answer.status !== 200) throw new Error(answer.text);
  }
}
