import { defineProblem, type ProblemKind } from '../../http/errors/problem.js';

type Nothing = Record<string, never>;

export const setupTokenWrong = defineProblem<Nothing>({
  code: 'setup-token-wrong',
  status: 403,
  message: () => ({
    zh: '链接不对或已过期；重新启动服务器（heng serve）会给出新的链接',
    en: 'the link is wrong or expired; starting the server again (heng serve) gives a new one',
  }),
});

export const setupDone = defineProblem<Nothing>({
  code: 'setup-done',
  status: 409,
  message: () => ({
    zh: '第一位管理员已经建立，请登录；其他账号由管理员建立',
    en: 'the first administrator exists already; sign in; further users are made by an administrator',
  }),
});

/** What the first start can run into. */
export const SETUP_PROBLEMS: readonly ProblemKind<never>[] = [setupTokenWrong, setupDone];
