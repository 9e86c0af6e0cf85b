import { describe, expect, it } from 'vitest';
import type { Person } from '../server/accounts.js';
import { cycleOf } from './demo-cycle.js';
import { withDemo } from './demo-stage.js';
import { inspectPage } from './inspect-page.js';

/** Both parts of the ballot are looked at in every language and theme. */
const LONG_MS = 180_000;

interface Listed {
  readonly id: string;
  readonly unit: string;
}

async function listed(person: Person, path: string): Promise<readonly Listed[]> {
  return ((await person.get(path)).json?.data ?? []) as readonly Listed[];
}

describe('a leader', () => {
  const stage = withDemo();

  it(
    'ranks units by keyboard and by drag, submits the order, and certifies what was entered by others',
    async () => {
      const leader = await stage.person('leader');
      const cycle = await cycleOf(leader, 'dalian-2018');
      const page = await stage.signedIn('leader');
      await page.getByRole('link', { name: '排序：领导评价' }).click();
      const part = page.getByRole('region', { name: /市、县/ });
      const lines = part.getByRole('listitem').filter({ has: page.getByRole('button') });
      await lines.nth(5).waitFor();
      const namesOf = async (): Promise<readonly string[]> => {
        const labels = await lines.evaluateAll((all) => all.map((line) => line.getAttribute('aria-label') ?? ''));
        return labels.map((label) => label.replace(/^第 \d+ 名：/, ''));
      };
      const [first = '', second = '', third = '', fourth = '', ...others] = await namesOf();
      await lines.nth(2).focus();
      await page.keyboard.press('Alt+ArrowUp');
      await page.keyboard.press('Alt+ArrowUp');
      await expect.poll(namesOf, { timeout: 20_000 }).toEqual([third, first, second, fourth, ...others]);
      await lines.nth(3).dragTo(lines.nth(1));
      const order = [third, fourth, first, second, ...others];
      await expect.poll(namesOf, { timeout: 20_000 }).toEqual(order);
      await part.getByText('已保存，未提交').waitFor();
      await inspectPage(page, 'ballot');
      await part.getByRole('button', { name: '提交排序' }).click();
      await inspectPage(page);
      await page.getByRole('dialog').getByRole('button', { name: '提交排序' }).click();
      await part.getByText('已提交', { exact: true }).waitFor();
      expect((await leader.get(`${cycle.path}/ballots/leaders/leaders1?part=county`)).json).toMatchObject({
        state: 'submitted',
        order: order.map((name) => cycle.unit(name)),
      });

      // What the platform entered counts once somebody else has looked at it.
      await page.goto('/#/');
      await page.getByRole('link', { name: '认定事项' }).click();
      const rows = page.getByRole('row').filter({ has: page.getByRole('button', { name: '认定', exact: true }) });
      await rows.nth(3).waitFor();
      await inspectPage(page, 'certification');
      const praised = rows.filter({ hasText: '受到省总部门、市总通报表彰（表扬）' }).first();
      await praised.getByRole('button', { name: '认定', exact: true }).click();
      await rows.nth(3).waitFor({ state: 'detached' });
      const criticised = rows.filter({ hasText: '受到市总通报批评' }).first();
      await criticised.getByRole('button', { name: '不予认定' }).click();
      const dialog = page.getByRole('dialog');
      await inspectPage(page);
      await dialog.getByRole('textbox', { name: '原因' }).fill('通报的是所属企业，不是本会');
      await dialog.getByRole('button', { name: '不予认定' }).click();
      await rows.nth(2).waitFor({ state: 'detached' });
      const [rejected] = await listed(leader, `${cycle.path}/events?state=rejected`);

      // Whoever reports for the unit reads why, and enters another one.
      const admin = await stage.person('admin');
      const [reporter] = await listed(admin, '/api/users?q=reporter2');
      const grant = { role: 'reporter', scope: { subtree: rejected?.unit } };
      expect((await admin.post(`/api/users/${reporter?.id}/grants`, grant)).status).toBe(201);
      const report = await stage.signedIn('reporter2');
      await report.goto(`/#/report/${cycle.id}/${rejected?.unit}`);
      const events = report.getByRole('region', { name: '事项和台账' }).first();
      await events.getByRole('row', { name: /不予认定.*通报的是所属企业，不是本会/ }).waitFor();
      await events.getByRole('button', { name: '登记' }).click();
      const entering = report.getByRole('dialog');
      await entering.getByRole('textbox', { name: '来源' }).fill('省总工会办公室通报〔2018〕7号');
      await inspectPage(report);
      await entering.getByRole('button', { name: '登记' }).click();
      await events.getByRole('row', { name: /省总工会办公室通报〔2018〕7号.*待认定/ }).waitFor();
    },
    LONG_MS,
  );
});
