import { describe, expect, it } from 'vitest';
import { withDemo } from './demo-stage.js';
import { inspectPage } from './inspect-page.js';
import { picture } from './looks.js';

/** These stories look at pages and dialogs in four looks each. */
const LONG_MS = 240_000;

describe('an administrator', () => {
  const stage = withDemo();
  const signIn = (login: string, password: string) => stage.server.post('/api/sessions', { login, password });

  it(
    'makes an account, hands over its first password, gives a role within a department, disables and enables it',
    async () => {
      const page = await stage.signedIn('admin');
      await page.getByRole('navigation').getByRole('link', { name: '账号' }).click();
      await page.getByRole('link', { name: '新建账号' }).click();
      await page.getByRole('button', { name: '新建账号' }).click();
      await page.getByText('必填').first().waitFor();
      await page.getByLabel('姓名').fill('王芳');
      await page.getByRole('textbox', { name: '账号' }).fill('author');
      await page.getByRole('button', { name: '新建账号' }).click();
      await page.getByText('已有用户使用').waitFor();
      expect(await page.getByLabel('姓名').inputValue()).toBe('王芳');
      await page.getByRole('textbox', { name: '账号' }).fill('wang.fang');
      await page.getByRole('button', { name: '新建账号' }).click();
      await page.getByRole('dialog').getByText('只显示这一次').waitFor();
      await inspectPage(page);
      const password = await page.getByRole('textbox', { name: '初始密码' }).inputValue();
      await page.getByRole('button', { name: '已经记下，关闭' }).click();

      await page.getByRole('heading', { level: 1, name: '王芳' }).waitFor();
      await page.getByRole('button', { name: '授予角色' }).click();
      await page.getByRole('combobox', { name: '角色' }).click();
      await page.getByRole('option', { name: '考核办公室' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('单位及其下级').fill('没有这个单位');
      await page.getByText('没有找到，换个名称试试').waitFor();
      await dialog.getByLabel('单位及其下级').fill('彭阳县总');
      await page.getByRole('option', { name: /^彭阳县总工会/ }).click();
      await dialog.getByLabel('部门').fill('财务部');
      await inspectPage(page);
      await picture(page, 'zh', 'user-grant');
      await dialog.getByRole('button', { name: '授予角色' }).click();
      await page.getByRole('cell', { name: '单位及其下级：彭阳县总工会 · 部门：财务部' }).waitFor();
      await inspectPage(page, 'user');

      await page.getByRole('button', { name: '停用' }).click();
      await page.getByRole('dialog').getByRole('button', { name: '停用' }).click();
      await page.getByText('已停用', { exact: true }).waitFor();
      expect((await signIn('wang.fang', password)).status).toBe(401);
      await page.getByRole('button', { name: '恢复使用' }).click();
      await page.getByText('待改初始密码').waitFor();
      expect((await signIn('wang.fang', password)).status).toBe(201);
      await page.getByRole('button', { name: '收回' }).click();
      await page.getByRole('dialog').getByRole('button', { name: '收回' }).click();
      await page.getByRole('heading', { name: '还没有角色' }).waitFor();
    },
    LONG_MS,
  );

  it('finds somebody by a part of the name, is told when nobody fits, and sees that the server is well', async () => {
    const page = await stage.signedIn('admin');
    await page.goto('/#/users');
    await page.getByRole('link', { name: '考核办 马晓燕' }).waitFor();
    await inspectPage(page, 'users');
    await page.getByLabel('按姓名、账号或邮箱搜索').fill('赵');
    await page.getByRole('row').nth(2).waitFor({ state: 'detached' });
    await page.getByRole('link', { name: '方案审核 赵敏' }).waitFor();
    await page.getByLabel('按姓名、账号或邮箱搜索').fill('没有这个人');
    await page.getByRole('heading', { name: '没有找到' }).waitFor();
    await page.getByRole('button', { name: '显示全部' }).click();
    await page.getByRole('row').nth(2).waitFor();

    await page.goto('/#/system');
    await page.getByText('SQLite（本机文件）').waitFor();
    await inspectPage(page, 'system');
  });

  it('sees the newest state when somebody else changed the account first', async () => {
    const admin = await stage.person('admin');
    const made = await admin.post('/api/users', { login: 'sun.qi', name: '孙七' });
    const id = String(made.json?.id);
    const page = await stage.signedIn('admin');
    await page.goto(`/#/users/${id}`);
    await page.getByRole('heading', { level: 1, name: '孙七' }).waitFor();
    const changed = await admin.patch(`/api/users/${id}`, { name: '孙小七' }, { 'if-match': '"1"' });
    expect(changed.status).toBe(200);
    await page.getByLabel('电子邮箱').fill('sun.qi@example.org');
    await page.getByRole('button', { name: '保存' }).click();
    await page.getByText('有人先改了').waitFor();
    await page.getByRole('heading', { level: 1, name: '孙小七' }).waitFor();
    await page.getByLabel('电子邮箱').fill('sun.qi@example.org');
    await page.getByRole('button', { name: '保存' }).click();
    await page.getByText('已保存').waitFor();
    const saved = await admin.get(`/api/users/${id}`);
    expect(saved.json).toMatchObject({ name: '孙小七', email: 'sun.qi@example.org' });
  });

  it('keeps what was typed when the language changes, and says everything in the other one', async () => {
    const page = await stage.signedIn('admin');
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
