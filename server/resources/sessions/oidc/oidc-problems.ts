import { defineProblem, type ProblemKind } from '../../../http/errors/problem.js';

type Nothing = Record<string, never>;
interface Provider {
  /** As on the button. */
  readonly name: string;
}

export const oidcNotConfigured = defineProblem<Nothing>({
  code: 'oidc-not-configured',
  status: 404,
  message: () => ({
    zh: '没有配置统一身份认证（HENG_OIDC_ISSUER），请用账号和密码登录',
    en: 'there is no identity provider here (HENG_OIDC_ISSUER); sign in with login and password',
  }),
});

export const oidcUnavailable = defineProblem<Provider>({
  code: 'oidc-unavailable',
  status: 503,
  message: ({ name }) => ({
    zh: `现在连不上「${name}」，请稍后再试，或用账号和密码登录`,
    en: `"${name}" cannot be reached at the moment; try again later, or sign in with login and password`,
  }),
});

export const oidcFlowUnknown = defineProblem<Nothing>({
  code: 'oidc-flow-unknown',
  status: 400,
  message: () => ({
    zh: '这次登录不是从这个浏览器开始的、超过了 10 分钟，或已经用过；请重新登录',
    en: 'this sign-in was not begun in this browser, took longer than 10 minutes, or was used before; sign in again',
  }),
});

export const oidcFailed = defineProblem<Provider>({
  code: 'oidc-failed',
  status: 401,
  message: ({ name }) => ({
    zh: `没有通过「${name}」的登录：已取消，或它的答复核对不上；请重新登录`,
    en: `the sign-in at "${name}" did not succeed: it was cancelled, or its answer does not fit; sign in again`,
  }),
});

/** One answer for every reason; which one it was stands in the audit log. */
export const oidcAccountRefused = defineProblem<Provider>({
  code: 'oidc-account-refused',
  status: 403,
  message: ({ name }) => ({
    zh: `「${name}」确认了您的身份，但这里没有允许它登录的账号；请联系管理员`,
    en: `"${name}" knows you, but no account here may be used with it; ask an administrator`,
  }),
});

export const identityUnknown = defineProblem<{ readonly id: string }>({
  code: 'identity-unknown',
  status: 404,
  message: ({ id }) => ({
    zh: `这个用户没有关联「${id}」，或已解除`,
    en: `this user has no identity "${id}", or it was taken away`,
  }),
});

/** What signing in elsewhere can run into. */
export const OIDC_PROBLEMS: readonly ProblemKind<never>[] = [
  oidcNotConfigured,
  oidcUnavailable,
  oidcFlowUnknown,
  oidcFailed,
  oidcAccountRefused,
  identityUnknown,
];
