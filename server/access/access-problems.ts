import { defineProblem, type ProblemKind } from '../http/errors/problem.js';
import { PERMISSIONS, type Permission } from './permissions.js';

type Nothing = Record<string, never>;

/** Tells programs how to sign in (RFC 9110, 11.6.1). */
export const CHALLENGE = { 'www-authenticate': 'Bearer realm="heng"' } as const;

export const authenticationNeeded = defineProblem<Nothing>({
  code: 'authentication-needed',
  status: 401,
  message: () => ({
    zh: '请先登录；程序请带上请求头 Authorization: Bearer <接口密钥>',
    en: 'sign in first; programs send the header Authorization: Bearer <API key>',
  }),
});

export const sessionEnded = defineProblem<Nothing>({
  code: 'session-ended',
  status: 401,
  message: () => ({ zh: '登录已失效，请重新登录', en: 'you are no longer signed in; sign in again' }),
});

export const apiKeyInvalid = defineProblem<Nothing>({
  code: 'api-key-invalid',
  status: 401,
  message: () => ({
    zh: '接口密钥不对、已过期或已吊销；请求头应为 Authorization: Bearer heng_…',
    en: 'the API key is wrong, expired or revoked; the header is Authorization: Bearer heng_…',
  }),
});

/** One answer for every reason, so that nobody learns which logins there are. */
export const signInRefused = defineProblem<Nothing>({
  code: 'sign-in-refused',
  status: 401,
  message: () => ({
    zh: '账号或密码不对；多次失败后账号会锁定一段时间，也可能已停用',
    en: 'the login or the password is wrong; after several failures an account is locked for a while; it may also be disabled',
  }),
});

export const csrfTokenWrong = defineProblem<Nothing>({
  code: 'csrf-token-wrong',
  status: 403,
  message: () => ({
    zh: '缺少请求头 x-csrf-token 或其值不对；正确的值见 GET /api/sessions/current',
    en: 'the header x-csrf-token is missing or wrong; GET /api/sessions/current gives its value',
  }),
});

export const permissionMissing = defineProblem<{ readonly permission: Permission }>({
  code: 'permission-missing',
  status: 403,
  message: ({ permission }) => ({
    zh: `您没有“${PERMISSIONS[permission].label.zh}”的权限（${permission}）`,
    en: `you may not ${PERMISSIONS[permission].label.en} (${permission})`,
  }),
});

export const passwordChangeNeeded = defineProblem<Nothing>({
  code: 'password-change-needed',
  status: 403,
  message: () => ({
    zh: '请先修改初始密码（POST /api/users/me/password）',
    en: 'change your first password first (POST /api/users/me/password)',
  }),
});

export const peopleOnly = defineProblem<Nothing>({
  code: 'people-only',
  status: 403,
  message: () => ({ zh: '接口密钥不能做这件事，请登录后操作', en: 'an API key cannot do this; sign in as a person' }),
});

export const tooManyRequests = defineProblem<{ readonly seconds: number }>({
  code: 'too-many-requests',
  status: 429,
  message: ({ seconds }) => ({
    zh: `请求太频繁，请 ${seconds} 秒后再试`,
    en: `too many requests; try again in ${seconds} s`,
  }),
});

/** What any request can run into because of who asks. */
export const ACCESS_PROBLEMS: readonly ProblemKind<never>[] = [
  authenticationNeeded,
  sessionEnded,
  apiKeyInvalid,
  signInRefused,
  csrfTokenWrong,
  permissionMissing,
  passwordChangeNeeded,
  peopleOnly,
  tooManyRequests,
];
