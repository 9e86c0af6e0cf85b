import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { verifyStoredAudit } from '../../../server/audit/index.js';
import { databases } from '../databases.js';

const WRITER = fileURLToPath(new URL('./write-until-killed.ts', import.meta.url));
const ROUNDS = 10;

/** Lets a writer run for a random moment, kills it, and gives what it had been told is stored. */
async function writeAndKill(url: string, round: number): Promise<readonly string[]> {
  const writer = spawn(process.execPath, ['--import', 'tsx', WRITER, url, String(round)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  const ready = new Promise<void>((resolve) => {
    writer.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8');
      if (said.startsWith('ready\n')) resolve();
    });
  });
  const ended = new Promise((resolve) => writer.once('close', resolve));
  await Promise.race([ready, ended]);
  await wait(20 + Math.random() * 150);
  writer.kill('SIGKILL');
  await ended;
  // The last line may have been cut.
  return said.split('\n').slice(1, -1);
}

describe.each(databases)('a process that is killed while it writes to $name', ({ emptyDatabase, open }) => {
  it(`loses nothing that was acknowledged, in ${ROUNDS} rounds`, { timeout: 180_000 }, async () => {
    const url = await emptyDatabase();
    const acknowledged: string[] = [];
    for (let round = 1; round <= ROUNDS; round += 1) acknowledged.push(...(await writeAndKill(url, round)));
    const storage = await open({}, url);
    const rows = await storage.read.selectFrom('settings').select('key').execute();
    const stored = new Set(rows.map(({ key }) => key));
    expect(acknowledged.length).toBeGreaterThan(ROUNDS);
    expect(acknowledged.filter((key) => !stored.has(key))).toEqual([]);
    // Every stored row has its one entry, and every entry its row.
    const entries = await storage.read.selectFrom('audit').select('resource_id').execute();
    expect(entries.map((each) => each.resource_id).sort()).toEqual([...stored].sort());
    expect(await storage.snapshot((db) => verifyStoredAudit(db))).toMatchObject({ kind: 'intact' });
  });
});
