import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { prepareSetup } from '../resources/setup/setup-service.js';
import { openStorage, type Storage, StorageError } from '../storage/index.js';
import { buildServer, DEFAULT_BODY_LIMIT, DEFAULT_JOB_SECONDS, type ServerOptions } from './build-server.js';
import { isLoopback } from './server-settings.js';
import { StartError } from './start-error.js';

export interface StartOptions
  extends Pick<ServerOptions, 'schemesFolder' | 'log'>,
    Partial<
      Pick<
        ServerOptions,
        | 'bodyLimit'
        | 'evidenceLimit'
        | 'evidenceQuota'
        | 'jobSeconds'
        | 'publicEvaluation'
        | 'trustProxy'
        | 'rateLimits'
        | 'oidc'
        | 'metricsToken'
        | 'adminUiFolder'
        | 'webhookPrivateNetworks'
        | 'clock'
      >
    > {
  /** 0: any free port. */
  readonly port: number;
  /** Without `publicEvaluation`, evaluating needs nobody to be signed in where only this machine reaches the address. */
  readonly host: string;
  /** The database of record; without it there are no accounts and nothing is kept. */
  readonly databaseUrl?: string;
}

/** A server that listens. */
export interface RunningServer {
  /** With the port it really has, without a slash at the end. */
  readonly url: string;
  /** With which the first administrator is made, once, within 24 hours; null when there are users, or no database. */
  readonly setupLink: string | null;
  /**
   * Takes no more requests, waits for those that run, then stops. After `graceSeconds` (default 10) what still runs is
   * cut off.
   */
  close(graceSeconds?: number): Promise<void>;
}

/**
 * Starts the HTTP server.
 *
 * @throws StartError when the folder of schemes is not there, the database cannot be used, or the address is taken or not allowed
 */
export async function startServer({ port, host, databaseUrl, ...options }: StartOptions): Promise<RunningServer> {
  const schemesFolder = resolve(options.schemesFolder);
  const folder = await stat(schemesFolder).catch(() => null);
  if (!folder?.isDirectory()) {
    throw new StartError({
      zh: `没有方案文件夹：${schemesFolder}`,
      en: `there is no folder of schemes: ${schemesFolder}`,
    });
  }
  const storage = databaseUrl === undefined ? null : await openDatabase(databaseUrl, options.clock);
  const close = async (app: FastifyInstance | null): Promise<void> => {
    await app?.close();
    await storage?.close();
  };
  let app: FastifyInstance | null = null;
  try {
    app = await buildServer({
      bodyLimit: DEFAULT_BODY_LIMIT,
      jobSeconds: DEFAULT_JOB_SECONDS,
      publicEvaluation: isLoopback(host),
      ...options,
      schemesFolder,
      ...(storage === null ? {} : { storage }),
    });
    await app.listen({ port, host });
    const url = urlOf(app, host);
    const token = storage === null ? null : await prepareSetup(storage);
    const running = app;
    return {
      url,
      setupLink: token === null ? null : `${url}/setup#token=${token}`,
      close: (graceSeconds = 10) => closeGracefully(running, () => close(running), graceSeconds),
    };
  } catch (cause) {
    await close(app);
    throw startError(cause, port, host);
  }
}

async function openDatabase(url: string, clock: (() => Date) | undefined): Promise<Storage> {
  try {
    return await openStorage(url, clock === undefined ? {} : { clock });
  } catch (cause) {
    if (cause instanceof StorageError) throw new StartError(cause.words, cause);
    throw cause;
  }
}

async function closeGracefully(app: FastifyInstance, close: () => Promise<void>, graceSeconds: number): Promise<void> {
  const timer = setTimeout(() => app.server.closeAllConnections(), graceSeconds * 1000);
  try {
    await close();
  } finally {
    clearTimeout(timer);
  }
}

function urlOf(app: FastifyInstance, host: string): string {
  const address = app.server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  // People cannot open "every address" in a browser.
  const shown = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host;
  return `http://${shown.includes(':') ? `[${shown}]` : shown}:${port}`;
}

function startError(cause: unknown, port: number, host: string): unknown {
  const code = cause instanceof Error && 'code' in cause ? cause.code : '';
  switch (code) {
    case 'EADDRINUSE':
      return new StartError(
        {
          zh: `端口 ${port} 已被占用。换一个端口：--port ${port === 65535 ? port - 1 : port + 1}（或环境变量 HENG_PORT）`,
          en: `port ${port} is in use. Take another one: --port ${port === 65535 ? port - 1 : port + 1} (or HENG_PORT)`,
        },
        cause,
      );
    case 'EACCES':
      return new StartError(
        {
          zh: `没有权限使用端口 ${port}，请用 1024 以上的端口`,
          en: `port ${port} is not allowed; take one above 1024`,
        },
        cause,
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new StartError({ zh: `本机没有地址 ${host}`, en: `this machine has no address ${host}` }, cause);
    default:
      return cause;
  }
}
