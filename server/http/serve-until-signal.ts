import type { Words } from '../../dsl/index.js';
import { type RunningServer, type StartOptions, startServer } from './start-server.js';

/** The process a server runs in: its signals. */
export type SignalSource = Pick<NodeJS.Process, 'once' | 'off'>;

/**
 * Runs a server until the process is told to end (SIGINT, SIGTERM), then closes it gracefully. A second signal ends the
 * process as usual.
 *
 * @param say told where to look once the server listens, and that it is closing
 * @throws StartError when it cannot start
 */
export async function serveUntilSignal(
  options: StartOptions,
  say: (words: Words) => void,
  host: SignalSource,
): Promise<void> {
  const server = await startServer(options);
  say(whereToLook(server));
  const signal = await nextSignal(host);
  say({ zh: `收到 ${signal}，正在关闭……`, en: `${signal}: closing …` });
  await server.close();
}

/** The first lines a person sees, with a command that works. */
export function whereToLook({ url, setupLink }: Pick<RunningServer, 'url' | 'setupLink'>): Words {
  const example = `curl ${url}/api/schemes`;
  const setup = {
    zh: setupLink === null ? '' : `建立第一位管理员（24 小时内有效，只能用一次）：${setupLink}\n`,
    en: setupLink === null ? '' : `Make the first administrator (within 24 hours, once): ${setupLink}\n`,
  };
  return {
    zh: `衡已启动：${url}\n接口说明：${url}/docs\n${setup.zh}试一试：${example}`,
    en: `Heng is running: ${url}\nThe interface: ${url}/docs\n${setup.en}Try: ${example}`,
  };
}

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** Waits until the process is told to end; a second signal ends it as usual. */
export async function nextSignal(host: SignalSource): Promise<NodeJS.Signals> {
  const listeners: (() => void)[] = [];
  try {
    return await new Promise((resolve) => {
      for (const signal of SIGNALS) {
        const listener = (): void => resolve(signal);
        host.once(signal, listener);
        listeners.push(() => host.off(signal, listener));
      }
    });
  } finally {
    for (const stop of listeners) stop();
  }
}
