import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openStorage } from '../../server/storage/index.js';
import { TESTER } from '../server/tester.js';
import { runHeng, temporaryFolder } from './run-heng.js';

const folder = temporaryFolder();
const url = `sqlite:${join(folder, 'data', 'heng.db')}`;
const env = { HENG_DATA: join(folder, 'data') };

describe('heng backup, restore and audit', () => {
  it('work beside a running server, on the database the environment names', { timeout: 120_000 }, async () => {
    const storage = await openStorage(url);
    try {
      await storage.write({ actor: TESTER }, async ({ record }) => {
        await record({ action: 'units:add', resource: 'units', resourceId: 'u1', after: { name: '甲' } });
        await record({ action: 'units:add', resource: 'units', resourceId: 'u2', after: { name: '乙' } });
      });
      const file = join(folder, 'heng.backup');
      expect(await runHeng(['backup', file, '--lang', 'en'], { env })).toMatchObject({
        code: 0,
        stdout: expect.stringMatching(/11 tables|\d+ tables.*2 audit entries/),
        stderr: '',
      });
      expect(await runHeng(['restore', file], { env })).toMatchObject({
        code: 74,
        stdout: '',
        stderr: expect.stringContaining('正由进程'),
      });

      const other = `sqlite:${join(folder, 'other.db')}`;
      expect(await runHeng(['restore', file, '--database', other], { env })).toMatchObject({
        code: 0,
        stdout: expect.stringContaining('审计链 2 条完好'),
      });
      expect(await runHeng(['restore', file, '--database', other, '--lang', 'en'])).toMatchObject({
        code: 74,
        stderr: expect.stringContaining('--replace'),
      });

      const verified = await runHeng(['audit', 'verify'], { env });
      expect(verified).toMatchObject({ code: 0, stdout: expect.stringContaining('审计链完好：2 条') });
      const known = /\d+:[0-9a-f]{64}/.exec(verified.stdout)?.[0] ?? '';
      expect(await runHeng(['audit', 'verify', '--database', other, '--known', known])).toMatchObject({ code: 0 });
    } finally {
      await storage.close();
    }
  });

  it('verify an exported chain without a database, and say where it breaks', { timeout: 60_000 }, async () => {
    const exported = await runHeng(['audit', 'export'], { env });
    expect(exported.stdout.trim().split('\n')).toHaveLength(2);
    const file = join(folder, 'audit.ndjson');
    writeFileSync(file, exported.stdout);
    expect(await runHeng(['audit', 'verify', '--from', file])).toMatchObject({ code: 0 });
    writeFileSync(file, readFileSync(file, 'utf8').replace('乙', '丙'));
    expect(await runHeng(['audit', 'verify', '--from', file, '--lang', 'en'])).toMatchObject({
      code: 6,
      stdout: expect.stringContaining('entry 2 does not have the content that was hashed'),
    });
  });

  it('say what is wrong with what they are given', { timeout: 60_000 }, async () => {
    const none = { HENG_DATA: join(folder, 'nothing') };
    expect(await runHeng(['audit', 'verify'], { env: none })).toMatchObject({
      code: 74,
      stderr: expect.stringContaining('没有数据库文件'),
    });
    expect(await runHeng(['restore', join(folder, 'no-such'), '--database', 'sqlite:x'])).toMatchObject({ code: 74 });
    expect(await runHeng(['backup', join(folder, 'b'), '--database', 'mysql://secret@host/x'])).toMatchObject({
      code: 74,
      stderr: expect.not.stringContaining('secret'),
    });
    expect(await runHeng(['audit', 'verify', '--known', '3'])).toMatchObject({ code: 2 });
  });
});
