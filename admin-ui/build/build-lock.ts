import { readFile, rm, writeFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';

const ASK_AGAIN_MS = 200;

/** Does the work while no other process of this machine does its own under the same lock; one that died holds none. */
export async function withBuildLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  while (!(await take(file))) await wait(ASK_AGAIN_MS);
  try {
    return await work();
  } finally {
    await rm(file, { force: true });
  }
}

async function take(file: string): Promise<boolean> {
  try {
    await writeFile(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error;
  }
  const holder = Number(await readFile(file, 'utf8').catch(() => ''));
  // 0: the holder has made the file and not written to it yet, or has just gone.
  if (holder > 0 && !isRunning(holder)) await rm(file, { force: true });
  return false;
}

function isRunning(pid: number): boolean {
  // Within one process several may wait; the one that holds the lock runs.
  if (pid === process.pid) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return isCode(error, 'EPERM');
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
