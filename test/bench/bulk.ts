import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import Fastify from 'fastify';
import { apiKeyText } from '../../server/access/api-key-text.js';
import { insertGrant } from '../../server/access/grant-store.js';
import { hashSecret, newSecret } from '../../server/access/secret.js';
import { buildServer } from '../../server/http/build-server.js';
import { openStorage, type Storage } from '../../server/storage/index.js';
import { publishScheme } from '../server/resources/publish-scheme.js';
import { TESTER } from '../server/tester.js';
import { printTable } from './print-table.js';

const ROWS = 20_000;
const FACTS = 45;
const SCHEME = `scheme: bulk-bench
title: 批量试验
year: 2023
time_zone: Asia/Shanghai
facts:
${Array.from({ length: FACTS }, (_, index) => `  f${index}: { label: 数据${index}, type: number, min: 0 }`).join('\n')}
score:
  id: total
  sum:
${Array.from({ length: FACTS }, (_, index) => `    - { id: n${index}, label: 项${index}, points: 2, formula: "min(2, f${index})" }`).join('\n')}
`;

/**
 * Rows of bulk facts a second, posted over a connection: authenticated, checked by the scheme, audited, durable before the
 * answer. Beside them a bare route that counts the lines of the same body.
 */
export async function benchBulk(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'heng-bench-'));
  const storage = await openStorage(`sqlite:${join(folder, 'heng.db')}`, { writeSeconds: 600 });
  const options = { schemesFolder: folder, log: false, bodyLimit: 64 * 1024 * 1024, jobSeconds: 60 } as const;
  const app = await buildServer({ ...options, storage, publicEvaluation: false });
  const bare = Fastify();
  try {
    bare.removeAllContentTypeParsers();
    bare.addContentTypeParser('*', (_request, payload, done) => done(null, payload));
    bare.post('/', async ({ body }) => ({ rows: await countLines(body as Readable) }));
    const [url, bareUrl] = [await app.listen({ port: 0 }), await bare.listen({ port: 0 })];
    const key = await newKey(storage);
    const rows: string[][] = [];
    for (const [units, facts] of [
      [Math.ceil(ROWS / FACTS), FACTS],
      [ROWS, 1],
    ] as const) {
      const cycle = await openCycle(url, key, storage, units);
      const body = bodyOf(units, facts, 'a');
      const name = `${units} units × ${facts} fact${facts === 1 ? '' : 's'}`;
      rows.push([`bare, ${name}`, ...(await rates(() => post(bareUrl, key, body)))]);
      for (const mode of ['rows', 'all']) {
        const address = `${url}/api/cycles/${cycle}/bulk/facts?mode=${mode}&reason=bench`;
        const content = bodyOf(units, facts, mode);
        rows.push([`mode=${mode}, ${name}`, ...(await rates(() => post(address, key, content)))]);
        rows.push([`mode=${mode}, ${name}, again`, ...(await rates(() => post(address, key, content)))]);
      }
    }
    printTable('Bulk facts on SQLite', `${ROWS} rows a request, one process`, ['', 'rows/s', 'rows/CPU-s'], rows);
  } finally {
    await bare.close();
    await app.close();
    await storage.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function bodyOf(units: number, facts: number, seed: string): string {
  const lines: string[] = [];
  for (let unit = 0; unit < units; unit += 1) {
    for (let fact = 0; fact < facts && lines.length < ROWS; fact += 1) {
      const value = `${(unit * 31 + fact * 7 + seed.length * 13) % 9973}.${unit % 10}`;
      lines.push(JSON.stringify({ unit: `u${units}-${unit}`, fact: `f${fact}`, value }));
    }
  }
  return `${lines.join('\n')}\n`;
}

async function countLines(stream: Readable): Promise<number> {
  let lines = 0;
  for await (const chunk of stream) {
    for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) lines += 1;
  }
  return lines;
}

async function post(address: string, key: string, body: string): Promise<void> {
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/x-ndjson' };
  const answer = await fetch(address, { method: 'POST', headers, body });
  const text = await answer.text();
  if (!answer.ok || text.includes('"refused":1')) throw new Error(text.slice(0, 2000));
}

/** Rows a second as the clock of the wall has it, and a second of the processor, which a loaded machine changes less. */
async function rates(work: () => Promise<void>): Promise<readonly string[]> {
  const [start, used] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(used);
  return [performance.now() - start, (user + system) / 1000].map((time) => ((ROWS * 1000) / time).toFixed(0));
}

/** An open cycle over new units. */
async function openCycle(url: string, key: string, storage: Storage, units: number): Promise<string> {
  const ask = async (path: string, body: unknown, headers: Readonly<Record<string, string>> = {}) => {
    const answer = await fetch(`${url}${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    if (!answer.ok) throw new Error((await answer.text()).slice(0, 2000));
    return (await answer.json()) as { readonly id: string };
  };
  const parent = (await ask('/api/units', { name: `top ${units}`, externalId: `top-${units}` })).id;
  const made = Array.from({ length: units }, (_, index) =>
    JSON.stringify({ externalId: `u${units}-${index}`, name: `unit ${index}`, parent: `top-${units}` }),
  );
  for (let from = 0; from < made.length; from += 5000) {
    const some = made.slice(from, from + 5000).join('\n');
    await ask('/api/units/bulk?year=2023', some, { 'content-type': 'application/x-ndjson' });
  }
  const schemeHash = await publishScheme(storage, SCHEME);
  const population = { subtrees: [parent], except: [parent] };
  const cycle = await ask('/api/cycles', { name: `bench ${units}`, schemeHash, population });
  await ask(`/api/cycles/${cycle.id}/open`, { accept: [] }, { 'if-match': '"1"' });
  return cycle.id;
}

async function newKey(storage: Storage): Promise<string> {
  const secret = newSecret();
  return await storage.write({ actor: TESTER }, async ({ db, now, newId }) => {
    const id = newId();
    const row = { id, name: 'bench', secret_hash: hashSecret(secret), created_at: now, created_by: '' };
    const rest = { expires_at: null, last_used_at: now, revoked_at: null, revoked_by: null, revision: 1 };
    await db
      .insertInto('api_keys')
      .values({ ...row, ...rest })
      .execute();
    for (const role of ['office', 'integrator'] as const) {
      const grant = { id: newId(), role, scope: {}, createdAt: now, createdBy: '' };
      await insertGrant(db, { actor_kind: 'api_key', actor_id: id }, grant);
    }
    return apiKeyText(id, secret);
  });
}
