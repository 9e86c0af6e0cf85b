import { StartError } from './start-error.js';

/** Where and how a server runs. */
export interface ServerSettings {
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
  /** Largest assessment document in bytes. */
  readonly bodyLimit: number;
  /** Largest evidence file in bytes. */
  readonly evidenceLimit: number;
  /** Largest total of the evidence files of one unit in one cycle, in bytes. */
  readonly evidenceQuota: number;
  /** Whether reading schemes and evaluating what is posted needs nobody to be signed in. */
  readonly publicEvaluation: boolean;
  /** Whether what stands in front of the server is believed about who asks (`X-Forwarded-*`). */
  readonly trustProxy: boolean;
  /** Whether webhooks may lead into private networks and to this machine. */
  readonly webhookPrivateNetworks: boolean;
  /** What Prometheus must send for metrics; null: only this machine may ask. */
  readonly metricsToken: string | null;
}

/** As written on the command line; null where it was not. */
export interface WrittenSettings {
  readonly host: string | null;
  readonly port: string | null;
}

const DEFAULTS = {
  host: '127.0.0.1',
  port: '8080',
  megabytes: '64',
  evidenceMegabytes: '20',
  quotaMegabytes: '500',
} as const;
const MEGABYTE = 1024 * 1024;

/**
 * The settings of a server: what is written on the command line, else `HENG_HOST`, `HENG_PORT`, `HENG_BODY_LIMIT_MB`,
 * `HENG_EVIDENCE_LIMIT_MB`, `HENG_EVIDENCE_QUOTA_MB`, `HENG_PUBLIC_EVALUATION`, `HENG_TRUST_PROXY`, `HENG_WEBHOOK_PRIVATE_NETWORKS` and `HENG_METRICS_TOKEN`, else 127.0.0.1,
 * 8080, 64, 20, 500, public evaluation on a loopback address only, no trust, no webhooks into private networks, and metrics for this
 * machine only.
 *
 * @throws StartError when a value is no port, no size, neither true nor false, or no secret
 */
export function serverSettings(
  written: WrittenSettings,
  environment: Readonly<Record<string, string | undefined>>,
): ServerSettings {
  const megabytes = wholeNumber('HENG_BODY_LIMIT_MB', environment.HENG_BODY_LIMIT_MB || DEFAULTS.megabytes, 1, 1024);
  const { evidenceMegabytes: standard } = DEFAULTS;
  const evidenceMegabytes = wholeNumber(
    'HENG_EVIDENCE_LIMIT_MB',
    environment.HENG_EVIDENCE_LIMIT_MB || standard,
    1,
    200,
  );
  const quota = environment.HENG_EVIDENCE_QUOTA_MB || DEFAULTS.quotaMegabytes;
  const host = written.host ?? (environment.HENG_HOST || DEFAULTS.host);
  return {
    host,
    port: wholeNumber('port', written.port ?? (environment.HENG_PORT || DEFAULTS.port), 0, 65535),
    bodyLimit: megabytes * MEGABYTE,
    evidenceLimit: evidenceMegabytes * MEGABYTE,
    evidenceQuota: wholeNumber('HENG_EVIDENCE_QUOTA_MB', quota, 1, 1_000_000) * MEGABYTE,
    publicEvaluation: yesOrNo('HENG_PUBLIC_EVALUATION', environment.HENG_PUBLIC_EVALUATION, isLoopback(host)),
    trustProxy: yesOrNo('HENG_TRUST_PROXY', environment.HENG_TRUST_PROXY, false),
    webhookPrivateNetworks: yesOrNo('HENG_WEBHOOK_PRIVATE_NETWORKS', environment.HENG_WEBHOOK_PRIVATE_NETWORKS, false),
    metricsToken: longEnough('HENG_METRICS_TOKEN', environment.HENG_METRICS_TOKEN),
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

const SECRET_LENGTH = 16;

function longEnough(name: string, written: string | undefined): string | null {
  if (written === undefined || written === '') return null;
  if (written.length >= SECRET_LENGTH && /^[\x21-\x7e]+$/.test(written)) return written;
  throw new StartError({
    zh: `${name} 太短或含有空格、汉字：至少 ${SECRET_LENGTH} 个字母、数字或符号`,
    en: `${name} is too short, or holds spaces or other characters: at least ${SECRET_LENGTH} letters, digits or signs`,
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
