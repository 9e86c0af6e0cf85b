import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { printTable } from './print-table.js';
import { FACTS, prepareLoad } from './server-load-year.js';

const CONNECTIONS = Number(process.env.HENG_LOAD_CONNECTIONS ?? 64);
const SECONDS = Number(process.env.HENG_LOAD_SECONDS ?? 10);
const WARM_UP_SECONDS = Number(process.env.HENG_LOAD_WARM_UP ?? 5);
const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
/** Ticks of `/proc/<pid>/stat`. */
const TICK_MS = 10;

/**
 * Submissions a second: sheets of 45 values, each sent by one of 64 (`HENG_LOAD_CONNECTIONS`) connections of another process,
 * signed by a key, audited, and durable before the answer, while runs are computed one after the other. Beside it a bare Fastify
 * route. Processor time is told too, since it depends less on what else the machine does. `HENG_LOAD_PROFILE=<folder>` profiles
 * the server.
 */
export async function benchServerLoad(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'heng-load-'));
  try {
    const databaseUrl = `sqlite:${join(folder, 'heng.db')}`;
    const { key, cycle, units } = await prepareLoad(databaseUrl, CONNECTIONS);
    const paths = units.map((unit) => `/api/cycles/${cycle}/units/${unit}/facts`);
    const rows = [await measure('bare Fastify route', startBare(), { key, paths }, async () => {})];
    const computing = await startHeng(databaseUrl);
    rows.push(
      await measure('heng serve, while runs are computed', computing, { key, paths }, (url, isOver) =>
        computeRuns(url, { key, cycle }, isOver),
      ),
    );
    const about = `${FACTS.length} values each, ${CONNECTIONS} connections, ${SECONDS} s; load of the machine ${loadavg()
      .map((each) => each.toFixed(1))
      .join(', ')}`;
    printTable(
      'Single submissions',
      about,
      ['', 'per second', 'p50 ms', 'p99 ms', 'processor ms each', 'refused'],
      rows,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Started {
  readonly process: ChildProcess;
  readonly url: string;
}

function startBare(): Promise<Started> {
  return started(
    spawn(process.execPath, ['--import', 'tsx', here('./server-load-bare.ts')], {
      stdio: ['ignore', 'pipe', 'inherit'],
    }),
  );
}

function startHeng(databaseUrl: string): Promise<Started> {
  const profile = process.env.HENG_LOAD_PROFILE;
  const flags = profile === undefined ? [] : ['--cpu-prof', '--cpu-prof-dir', profile];
  const command = [...flags, here('../../server/cli/heng.js'), 'serve', '--port', '0'];
  const env = { ...process.env, DATABASE_URL: databaseUrl };
  return started(spawn(process.execPath, command, { env, stdio: ['ignore', 'pipe', 'pipe'] }));
}

/** A server once it has said its address. */
function started(server: ChildProcess): Promise<Started> {
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (chunk: Buffer): void => {
      said += chunk.toString('utf8');
      const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(said) ?? [];
      if (url !== undefined) resolve({ process: server, url });
    };
    server.stdout?.on('data', hear);
    server.stderr?.on('data', hear);
    server.once('exit', () => reject(new Error(`the server did not start: ${said}`)));
  });
}

async function measure(
  name: string,
  starting: Promise<Started> | Started,
  load: { readonly key: string; readonly paths: readonly string[] },
  meanwhile: (url: string, isOver: () => boolean) => Promise<void>,
): Promise<readonly string[]> {
  const { process: server, url } = await starting;
  let isOver = false;
  try {
    const beside = meanwhile(url, () => isOver);
    const before = processorTime(server);
    const asked = {
      ...load,
      url,
      connections: CONNECTIONS,
      seconds: SECONDS,
      warmUpSeconds: WARM_UP_SECONDS,
      values: FACTS,
    };
    const { count, refused, p50, p99 } = await runClient(JSON.stringify(asked));
    // With those of the warm-up, as far as they are known: as many a second.
    const all = (count * (SECONDS + WARM_UP_SECONDS)) / SECONDS;
    const each = (processorTime(server) - before) / all;
    isOver = true;
    await beside;
    return [name, (count / SECONDS).toFixed(0), p50.toFixed(1), p99.toFixed(1), each.toFixed(2), String(refused)];
  } finally {
    isOver = true;
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill('SIGTERM');
    await ended;
  }
}

interface Measured {
  readonly count: number;
  readonly refused: number;
  readonly p50: number;
  readonly p99: number;
}

async function runClient(load: string): Promise<Measured> {
  const client = spawn(process.execPath, ['--import', 'tsx', here('./server-load-client.ts'), load], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  client.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString('utf8');
  });
  await new Promise((resolve) => client.once('close', resolve));
  return JSON.parse(said); // server-load-client.ts says it
}

/** Asks for a run, waits for its end, asks for the next. */
async function computeRuns(
  url: string,
  { key, cycle }: { readonly key: string; readonly cycle: string },
  isOver: () => boolean,
): Promise<void> {
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
  const path = `${url}/api/cycles/${cycle}/runs`;
  while (!isOver()) {
    const asked = Object(await (await fetch(path, { method: 'POST', headers, body: '{"kind":"interim"}' })).json());
    for (let isRunning = true; isRunning && !isOver(); ) {
      await wait(200);
      const { state } = Object(await (await fetch(`${path}/${asked.id}`, { headers })).json());
      isRunning = state === 'queued' || state === 'running';
    }
  }
}

/** Milliseconds of processor time that a process used so far, its workers not counted; not a number outside of Linux. */
function processorTime({ pid }: ChildProcess): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
  } catch {
    return Number.NaN;
  }
}
