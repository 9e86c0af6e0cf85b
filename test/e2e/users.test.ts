import { describe, expect, it } from 'vitest';
import { expectAccessible } from './expect-accessible.js';
import { inBothLooks, picture, pictures } from './looks.js';
import { withStage } from './stage.js';

describe('an administrator', () => {
  const stage = withStage();

  it('makes an account, hands over its first password, gives a role within a department, disables and enables it', async () => {
    const office = await stage.server.person('office');
    const city = await office.post('/api/units', { name: '甲市' });
    await office.post('/api/units', { name: '乙县', parent: city.json?.id });
    const page = await stage.open();
    await stage.enter(page, stage.server.admin());
    await page.getByRole('navigation').getByRole('link', { name: '账号' }).click();
    await page.getByRole('link', { name: '新建账号' }).click();
    await page.getByRole('button', { name: '新建账号' }).click();
    await page.getByText('必填').first().waitFor();
    await page.getByLabel('姓名').fill('王芳');
    await page.getByRole('textbox', { name: '账号' }).fill('li.lei');
    await page.getByRole('button', { name: '新建账号' }).click();
    await page.getByText('已有用户使用').waitFor();
    expect(await page.getByLabel('姓名').inputValue()).toBe('王芳');
    await page.getByRole('textbox', { name: '账号' }).fill('wang.fang');
    await page.getByRole('button', { name: '新建账号' }).click();
    await page.getByRole('dialog').getByText('只显示这一次').waitFor();
    await expectAccessible(page);
    const password = await page.getByRole('textbox', { name: '初始密码' }).inputValue();
    await page.getByRole('button', { name: '已经记下，关闭' }).click();

    await page.getByRole('heading', { level: 1, name: '王芳' }).waitFor();
    await page.getByRole('button', { name: '授予角色' }).click();
    await page.getByRole('combobox', { name: '角色' }).click();
    await page.getByRole('option', { name: '考核办公室' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('单位及其下级').fill('没有这个单位');
    await page.getByText('没有找到，换个名称试试').waitFor();
    await expectAccessible(page);
    await dialog.getByLabel('单位及其下级').fill('乙');
    await page.getByRole('option', { name: '乙县' }).click();
    await dialog.getByLabel('部门').fill('财政局');
    await picture(page, 'zh', 'user-grant');
    await dialog.getByRole('button', { name: '授予角色' }).click();
    await page.getByRole('cell', { name: '单位及其下级：乙县 · 部门：财政局' }).waitFor();
    await inBothLooks(page, () => expectAccessible(page));
    await pictures(page, 'user');

    await page.getByRole('button', { name: '停用' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '停用' }).click();
    await page.getByText('已停用', { exact: true }).waitFor();
    expect((await stage.server.signIn('wang.fang', password)).status).toBe(401);
    await page.getByRole('button', { name: '恢复使用' }).click();
    await page.getByText('待改初始密码').waitFor();
    expect((await stage.server.signIn('wang.fang', password)).status).toBe(201);
    await page.getByRole('button', { name: '收回' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '收回' }).click();
    await page.getByRole('heading', { name: '还没有角色' }).waitFor();
  });

  it('finds somebody by a part of the name, and is told when nobody fits', async () => {
    const page = await stage.open();
    await stage.server.admin().post('/api/users', { login: 'zhao.liu', name: '赵六' });
    await stage.enter(page, stage.server.admin());
    await page.goto('/#/users');
    await page.getByLabel('按姓名、账号或邮箱搜索').fill('赵');
    await page.getByRole('row').nth(2).waitFor({ state: 'detached' });
    await page.getByRole('link', { name: '赵六' }).waitFor();
    await pictures(page, 'users');
    await page.getByLabel('按姓名、账号或邮箱搜索').fill('没有这个人');
    await page.getByRole('heading', { name: '没有找到' }).waitFor();
    await page.getByRole('button', { name: '显示全部' }).click();
    await page.getByRole('row').nth(2).waitFor();
  });

  it('sees the newest state when somebody else changed the account first', async () => {
    const made = await stage.server.admin().post('/api/users', { login: 'sun.qi', name: '孙七' });
    const id = String(made.json?.id);
    const page = await stage.open();
    await stage.enter(page, stage.server.admin());
    await page.goto(`/#/users/${id}`);
    await page.getByRole('heading', { level: 1, name: '孙七' }).waitFor();
    const changed = await stage.server.admin().patch(`/api/users/${id}`, { name: '孙小七' }, { 'if-match': '"1"' });
    expect(changed.status).toBe(200);
    await page.getByLabel('电子邮箱').fill('sun.qi@example.org');
    await page.getByRole('button', { name: '保存' }).click();
    await page.getByText('有人先改了').waitFor();
    await page.getByRole('heading', { level: 1, name: '孙小七' }).waitFor();
    await page.getByLabel('电子邮箱').fill('sun.qi@example.org');
    await page.getByRole('button', { name: '保存' }).click();
    await page.getByText('已保存').waitFor();
    const saved = await stage.server.admin().get(`/api/users/${id}`);
    expect(saved.json).toMatchObject({ name: '孙小七', email: 'sun.qi@example.org' });
  });

  it('keeps what was typed when the language changes, and says everything in the other one', async () => {
    const page = await stage.open();
    await stage.enter(page, stage.server.admin());
    await page.goto('/#/users');
    await page.getByText('每页').waitFor();
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByText('Per page').waitFor();
    await page.getByRole('link', { name: 'New user' }).click();
    await page.getByRole('heading', { level: 1, name: 'New user' }).waitFor();
    await page.getByLabel('Name').fill('Zhou Ba');
    await page.getByRole('button', { name: 'New user' }).click();
    await page.getByText('Required').first().waitFor();
    await page.getByRole('button', { name: '中文' }).click();
    await page.getByRole('heading', { level: 1, name: '新建账号' }).waitFor();
    expect(await page.getByLabel('姓名').inputValue()).toBe('Zhou Ba');
    await page.getByText('必填').first().waitFor();
  });
});
