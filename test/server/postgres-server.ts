import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';

/** A PostgreSQL server of the tests' own, on a free port of this machine. */
export interface PostgresServer {
  /** Without the name of a database. */
  readonly url: string;
  /** Ends it as a machine does that loses power; connections break. */
  stop(): Promise<void>;
  /** Starts it again on the same port. */
  start(): Promise<void>;
}

const INSTALLED = '/usr/lib/postgresql';

/** Folder with the programs of the newest installed PostgreSQL; null when there is none. */
export function installedPostgres(): string | null {
  if (!existsSync(INSTALLED)) return null;
  const folders = readdirSync(INSTALLED)
    .sort((left, right) => Number(right) - Number(left))
    .map((version) => join(INSTALLED, version, 'bin'));
  return folders.find((folder) => existsSync(join(folder, 'initdb'))) ?? null;
}

/**
 * Makes a database cluster in `folder`, which must not be there, and starts it. Without `fsync=on` among the settings it is
 * durable in memory only, which is enough for tests. As root it runs as another user, who must get through to `folder`.
 */
export async function startPostgres(
  programs: string,
  folder: string,
  more: readonly string[] = [],
): Promise<PostgresServer> {
  const owner = unprivilegedUser();
  mkdirSync(folder, { recursive: true });
  if (owner !== null) chownSync(folder, owner.uid, owner.gid);
  chmodSync(folder, 0o700);
  const data = join(folder, 'data');
  const made = spawnSync(
    join(programs, 'initdb'),
    ['-D', data, '-U', 'heng', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
    { ...owner, cwd: folder, encoding: 'utf8' },
  );
  if (made.status !== 0) throw new Error(`initdb failed: ${made.error ?? made.stderr}`);
  const port = await freePort();
  let server: ChildProcess | null = null;
  const start = async (): Promise<void> => {
    const settings = ['fsync=off', 'full_page_writes=off', 'max_connections=100', 'shared_buffers=32MB', ...more];
    const args = ['-D', data, '-p', String(port), '-h', '127.0.0.1', '-k', folder];
    const all = [...args, ...settings.flatMap((each) => ['-c', each])];
    server = spawn(join(programs, 'postgres'), all, { ...owner, cwd: folder, stdio: 'ignore' });
    await untilReady(`postgres://heng@127.0.0.1:${port}/postgres`);
  };
  await start();
  return {
    url: `postgres://heng@127.0.0.1:${port}`,
    start,
    stop: async () => {
      const running = server;
      if (running === null || running.exitCode !== null) return;
      const ended = new Promise((resolve) => running.once('exit', resolve));
      running.kill('SIGQUIT');
      await ended;
    },
  };
}

async function untilReady(url: string): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      await client.end();
      return;
    } catch (cause) {
      if (attempt === 300) throw new Error('PostgreSQL did not start within 30 seconds', { cause });
      await wait(100);
    }
  }
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** PostgreSQL refuses to run as root: then another user of the system runs it. Null: whoever runs the tests. */
function unprivilegedUser(): { readonly uid: number; readonly gid: number } | null {
  if (process.getuid?.() !== 0) return null;
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  for (const name of ['postgres', 'nobody']) {
    const [, , uid, gid] = users.find((fields) => fields[0] === name) ?? [];
    if (uid !== undefined && gid !== undefined) return { uid: Number(uid), gid: Number(gid) };
  }
  return null;
}
