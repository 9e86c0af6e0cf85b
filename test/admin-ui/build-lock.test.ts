import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { withBuildLock } from '../../admin-ui/build/build-lock.js';

describe('withBuildLock', () => {
  const folder = mkdtempSync(join(tmpdir(), 'heng-lock-'));
  const lock = join(folder, 'build.lock');
  afterAll(() => rmSync(folder, { recursive: true }));

  it('lets one work at a time, and leaves nothing behind, also after a failure', async () => {
    const steps: string[] = [];
    const work = (name: string) =>
      withBuildLock(lock, async () => {
        steps.push(`${name} begins`);
        await wait(20);
        steps.push(`${name} ends`);
        if (name === 'b') throw new Error('broken');
      });
    const outcomes = await Promise.allSettled([work('a'), work('b'), work('c')]);
    const order = steps.filter((step) => step.endsWith('begins')).map((step) => step[0]);
    expect(steps).toEqual(order.flatMap((name) => [`${name} begins`, `${name} ends`]));
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is taken from a process that is gone', async () => {
    // Linux and macOS give no process this number.
    writeFileSync(lock, '2147483646');
    expect(await withBuildLock(lock, async () => 'done')).toBe('done');
  });
});
