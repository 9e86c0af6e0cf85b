import { StartError } from './start-error.js';

/** Where and how a server runs. */
export interface ServerSettings {
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
  /** Largest assessment document in bytes. */
  readonly bodyLimit: number;
  /** Whether reading schemes and evaluating what is posted needs nobody to be signed in. */
  readonly publicEvaluation: boolean;
  /** Whether what stands in front of the server is believed about who asks (`X-Forwarded-*`). */
  readonly trustProxy: boolean;
}

/** As written on the command line; null where it was not. */
export interface WrittenSettings {
  readonly host: string | null;
  readonly port: string | null;
}

const DEFAULTS = { host: '127.0.0.1', port: '8080', megabytes: '64' } as const;
const MEGABYTE = 1024 * 1024;

/**
 * The settings of a server: what is written on the command line, else `HENG_HOST`, `HENG_PORT`, `HENG_BODY_LIMIT_MB`,
 * `HENG_PUBLIC_EVALUATION` and `HENG_TRUST_PROXY`, else 127.0.0.1, 8080, 64, public evaluation on a loopback address only,
 * and no trust.
 *
 * @throws StartError when a value is no port, no size, neither true nor false
 */
export function serverSettings(
  written: WrittenSettings,
  environment: Readonly<Record<string, string | undefined>>,
): ServerSettings {
  const megabytes = wholeNumber('HENG_BODY_LIMIT_MB', environment.HENG_BODY_LIMIT_MB || DEFAULTS.megabytes, 1, 1024);
  const host = written.host ?? (environment.HENG_HOST || DEFAULTS.host);
  return {
    host,
    port: wholeNumber('port', written.port ?? (environment.HENG_PORT || DEFAULTS.port), 0, 65535),
    bodyLimit: megabytes * MEGABYTE,
    publicEvaluation: yesOrNo('HENG_PUBLIC_EVALUATION', environment.HENG_PUBLIC_EVALUATION, isLoopback(host)),
    trustProxy: yesOrNo('HENG_TRUST_PROXY', environment.HENG_TRUST_PROXY, false),
  };
}

/** Whether only this machine reaches an address. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host);
}

function yesOrNo(name: string, written: string | undefined, otherwise: boolean): boolean {
  if (written === undefined || written === '') return otherwise;
  if (written === 'true' || written === 'false') return written === 'true';
  throw new StartError({
    zh: `${name} 是“${written}”，应为 true 或 false`,
    en: `${name} is "${written}"; it must be true or false`,
  });
}

function wholeNumber(name: string, written: string, low: number, high: number): number {
  const value = /^\d{1,6}$/.test(written) ? Number(written) : Number.NaN;
  if (value >= low && value <= high) return value;
  throw new StartError({
    zh: `${name} 是“${written}”，应为 ${low} 至 ${high} 的整数`,
    en: `${name} is "${written}"; it must be a whole number from ${low} to ${high}`,
  });
}
