import type { Language, Words } from '../../dsl/index.js';
import { ROLES } from '../access/roles.js';
import { ADMINISTRATOR, DEMO_ACCOUNTS, DEMO_PASSWORD } from './accounts/demo-accounts.js';
import type { RunningDemo } from './start-demo.js';

/** What a person reads once the demo can be used: where it is, who can sign in, a command that works. */
export function describeDemo({ url, folder, key }: RunningDemo, isKept: boolean, language: Language): string {
  const say = (words: Words): string => words[language];
  const accounts = [ADMINISTRATOR, ...DEMO_ACCOUNTS];
  const rows = accounts.map(({ login, role, about }) => [login, DEMO_PASSWORD, say(ROLES[role]), say(about)]);
  const head = [
    say({ zh: '账号', en: 'login' }),
    say({ zh: '密码', en: 'password' }),
    say({ zh: '角色', en: 'role' }),
    say({ zh: '看什么、做什么', en: 'what for' }),
  ];
  const lines = [
    say({
      zh: `衡的演示已启动：${url}（只有本机能访问）`,
      en: `The demo of Heng is running: ${url} (for this machine only)`,
    }),
    say({
      zh: '这是演示：单位、人员和数据都是虚构的，密码是公开的，不要录入真实数据。',
      en: 'This is a demo: units, people and data are invented, the passwords are public; enter nothing real.',
    }),
    '',
    ...table([head, ...rows]),
    '',
    key === null
      ? say({
          zh: '接口密钥：只在第一次启动时显示',
          en: 'API key: shown at the first start only',
        })
      : `${say({ zh: '接口密钥（系统对接方）', en: 'API key (integrator)' })}: ${key}`,
    `${say({ zh: '试一试', en: 'Try' })}: curl -H "authorization: Bearer ${key ?? '$KEY'}" ${url}/api/cycles`,
    `${say({ zh: '接口说明', en: 'The interface' })}: ${url}/docs`,
    isKept
      ? say({ zh: `数据保存在 ${folder}`, en: `The data stay in ${folder}` })
      : say({
          zh: '停止后数据全部删除；要保留请加 --keep。',
          en: 'Everything is deleted when it stops; use --keep to keep it.',
        }),
    say({ zh: '按 Ctrl-C 停止。', en: 'Stop it with Ctrl-C.' }),
  ];
  return lines.join('\n');
}

/** Columns one below the other; the last is not padded. */
function table(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => widthOf(row[column] ?? ''))));
  return rows.map((row) =>
    row
      .map((cell, column) =>
        column === row.length - 1 ? cell : cell + ' '.repeat((widths[column] ?? 0) - widthOf(cell) + 2),
      )
      .join(''),
  );
}

/** Chinese characters take two places in a terminal. */
function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[\u2e80-\u9fff\uff00-\uff60]/.test(character) ? 2 : 1), 0);
}
