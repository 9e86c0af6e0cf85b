import { access, cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { StartError } from '../http/start-error.js';
import { type RunningServer, type StartOptions, startServer } from '../http/start-server.js';
import { DEMO_SCHEMES, seedDemo, type TellStep } from './seed-demo.js';

export interface DemoOptions extends Omit<StartOptions, 'host' | 'databaseUrl'> {
  /** Folder in which the demo is kept from start to start; null: a new one each time, gone at the end. */
  readonly keptFolder: string | null;
  readonly today: Date;
  /** Stops it also while it is being filled. */
  readonly stop: AbortSignal;
}

/** A demo that can be used. */
export interface RunningDemo {
  readonly url: string;
  /** Where its database is. */
  readonly folder: string;
  /** Key of an integrator; null when the demo was filled at an earlier start: keys are shown once. */
  readonly key: string | null;
  /** Stops the server, and removes the database unless it is kept. */
  close(): Promise<void>;
}

/** Stands beside the database once it is filled. */
const FILLED = 'demo-is-filled';
/** Folder of its schemes, beside the database. */
const SCHEMES = 'schemes';

/**
 * Starts a server on 127.0.0.1 with a database and schemes of its own and fills it.
 *
 * @param tell told each step of filling
 * @throws StartError when the server cannot start, or the kept demo was never filled to the end; anything once it was stopped
 */
export async function startDemo(
  { keptFolder, today, stop, schemesFolder, ...options }: DemoOptions,
  tell: TellStep,
): Promise<RunningDemo> {
  const folder = keptFolder === null ? await mkdtemp(join(tmpdir(), 'heng-demo-')) : resolve(keptFolder);
  const remove = async (): Promise<void> => {
    if (keptFolder === null) await rm(folder, { recursive: true, force: true });
  };
  let server: RunningServer | null = null;
  try {
    await mkdir(folder, { recursive: true });
    const own = join(folder, SCHEMES);
    for (const id of DEMO_SCHEMES) await cp(join(schemesFolder, id), join(own, id), { recursive: true });
    const databaseUrl = `sqlite:${join(folder, 'heng.db')}`;
    server = await startServer({ ...options, schemesFolder: own, host: '127.0.0.1', databaseUrl });
    const { url, setupLink } = server;
    const running = server;
    const stopNow = (): void => void running.close(0);
    stop.addEventListener('abort', stopNow, { once: true });
    const close = async (): Promise<void> => {
      stop.removeEventListener('abort', stopNow);
      await running.close();
      await remove();
    };
    if (await isThere(join(folder, FILLED))) return { url, folder, key: null, close };
    stop.throwIfAborted();
    if (setupLink === null) throw halfFilled(folder);
    const { platformKey } = await seedDemo(url, setupLink, today, tell);
    await writeFile(join(folder, FILLED), '');
    return { url, folder, key: platformKey, close };
  } catch (error) {
    await server?.close(0);
    await remove();
    throw error;
  }
}

function halfFilled(folder: string): StartError {
  return new StartError({
    zh: `${folder} 里的演示数据没有准备完（上次中途停了）。删掉这个文件夹再启动，或不带 --keep`,
    en: `the demo in ${folder} was never filled to the end. Delete that folder and start again, or leave out --keep`,
  });
}

async function isThere(file: string): Promise<boolean> {
  return await access(file).then(
    () => true,
    () => false,
  );
}
