import { openStorage } from '../../../server/storage/index.js';
import { TESTER } from '../tester.js';

// Writes without end, many at once, and says each acknowledged one on standard output: URL, round.
const [url = '', round = ''] = process.argv.slice(2);
const storage = await openStorage(url);
process.stdout.write('ready\n');
let next = 0;
const writeOn = async (): Promise<never> => {
  for (;;) {
    next += 1;
    const key = `${round}-${next}`;
    await storage.write({ actor: TESTER }, async ({ db, now, record }) => {
      await db
        .insertInto('settings')
        .values({ key, value: '1', updated_at: now, updated_by: '', revision: 1 })
        .execute();
      await record({ action: 'settings:change', resource: 'settings', resourceId: key });
    });
    process.stdout.write(`${key}\n`);
  }
};
await Promise.all(Array.from({ length: 20 }, writeOn));
