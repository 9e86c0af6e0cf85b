import { StartError } from './start-error.js';

/** Where and how a server runs. */
export interface ServerSettings {
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
  /** Largest assessment document in bytes. */
  readonly bodyLimit: number;
}

/** As written on the command line; null where it was not. */
export interface WrittenSettings {
  readonly host: string | null;
  readonly port: string | null;
}

const DEFAULTS = { host: '127.0.0.1', port: '8080', megabytes: '64' } as const;
const MEGABYTE = 1024 * 1024;

/**
 * The settings of a server: what is written on the command line, else `HENG_HOST`, `HENG_PORT` and
 * `HENG_BODY_LIMIT_MB`, else 127.0.0.1, 8080 and 64.
 *
 * @throws StartError when a value is no port or no size
 */
export function serverSettings(
  written: WrittenSettings,
  environment: Readonly<Record<string, string | undefined>>,
): ServerSettings {
  const megabytes = wholeNumber('HENG_BODY_LIMIT_MB', environment.HENG_BODY_LIMIT_MB || DEFAULTS.megabytes, 1, 1024);
  return {
    host: written.host ?? (environment.HENG_HOST || DEFAULTS.host),
    port: wholeNumber('port', written.port ?? (environment.HENG_PORT || DEFAULTS.port), 0, 65535),
    bodyLimit: megabytes * MEGABYTE,
  };
}

function wholeNumber(name: string, written: string, low: number, high: number): number {
  const value = /^\d{1,6}$/.test(written) ? Number(written) : Number.NaN;
  if (value >= low && value <= high) return value;
  throw new StartError({
    zh: `${name} 是“${written}”，应为 ${low} 至 ${high} 的整数`,
    en: `${name} is "${written}"; it must be a whole number from ${low} to ${high}`,
  });
}
