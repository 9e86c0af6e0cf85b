import { isLoopback } from '../../../http/server-settings.js';
import { StartError } from '../../../http/start-error.js';

/** Where people sign in elsewhere, by OpenID Connect. */
export interface OidcSettings {
  /** The provider's identifier; its discovery document stands below it. */
  readonly issuer: URL;
  readonly clientId: string;
  /** Null for a client without one (PKCE alone). */
  readonly clientSecret: string | null;
  /** On the button of the login page. */
  readonly name: string;
  /** Where people reach this server: scheme, host and port. */
  readonly publicUrl: URL;
  /** Claim that is compared with the login; null: `preferred_username`, and the e-mail address where it is verified. */
  readonly loginClaim: string | null;
  /** Whether somebody without an account gets one, without any role. */
  readonly create: boolean;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The settings of `HENG_OIDC_ISSUER`, `HENG_OIDC_CLIENT_ID`, `HENG_OIDC_CLIENT_SECRET`, `HENG_OIDC_NAME`,
 * `HENG_OIDC_LOGIN_CLAIM`, `HENG_OIDC_CREATE` and `HENG_PUBLIC_URL`; null without an issuer.
 *
 * @throws StartError when one that is needed is missing, or an address goes over plain HTTP to another machine
 */
export function oidcSettings(environment: Environment): OidcSettings | null {
  if (!environment.HENG_OIDC_ISSUER) return null;
  const publicUrl = addressOf(environment, 'HENG_PUBLIC_URL');
  if (publicUrl.href !== `${publicUrl.origin}/`) {
    throw new StartError({
      zh: `HENG_PUBLIC_URL 只写到主机和端口为止，如 https://heng.example.gov.cn，而不是“${publicUrl.href}”`,
      en: `HENG_PUBLIC_URL ends with host and port, e.g. https://heng.example.org, not "${publicUrl.href}"`,
    });
  }
  return {
    issuer: addressOf(environment, 'HENG_OIDC_ISSUER'),
    clientId: needed(environment, 'HENG_OIDC_CLIENT_ID'),
    clientSecret: environment.HENG_OIDC_CLIENT_SECRET || null,
    name: environment.HENG_OIDC_NAME || 'OpenID Connect',
    publicUrl,
    loginClaim: environment.HENG_OIDC_LOGIN_CLAIM || null,
    create: isOn(environment, 'HENG_OIDC_CREATE'),
  };
}

function needed(environment: Environment, name: string): string {
  const written = environment[name];
  if (written) return written;
  throw new StartError({
    zh: `已设置 HENG_OIDC_ISSUER，还需要 ${name}`,
    en: `HENG_OIDC_ISSUER is set, which needs ${name} too`,
  });
}

function addressOf(environment: Environment, name: string): URL {
  const written = needed(environment, name);
  const url = URL.canParse(written) ? new URL(written) : null;
  const isPlain = url?.username === '' && url.password === '' && url.search === '' && url.hash === '';
  const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(bare(url.hostname)));
  if (url !== null && isPlain && isSafe && written.length <= 200) return url;
  throw new StartError({
    zh: `${name} 是“${written}”，应为 https:// 开头的地址（本机可用 http://），不超过 200 个字符`,
    en: `${name} is "${written}"; it must be an address with https:// (http:// on this machine only), of at most 200 characters`,
  });
}

/** A host without the brackets of IPv6. */
function bare(host: string): string {
  return host.replace(/^\[|\]$/g, '');
}

function isOn(environment: Environment, name: string): boolean {
  const written = environment[name] ?? '';
  if (['', '0', 'false'].includes(written)) return false;
  if (['1', 'true'].includes(written)) return true;
  throw new StartError({
    zh: `${name} 是“${written}”，应为 1 或 0`,
    en: `${name} is "${written}"; it must be 1 or 0`,
  });
}
