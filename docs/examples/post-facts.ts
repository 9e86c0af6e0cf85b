/*
 * Posts the facts of a table and fetches the results:
 *
 *   HENG_URL=http://127.0.0.1:8080 HENG_KEY=heng_… npx tsx docs/examples/post-facts.ts <cycle> facts.csv results.csv
 *
 * The table has a column `unit` (ids that Heng knows) and one for each fact, by its id. Run it again as often as you
 * like: what is there already stays as it is.
 */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { createHengClient, HengError } from '../../server/client/heng-client.js';

const [cycle = '', table = '', target = ''] = process.argv.slice(2);
const { api, postRows } = createHengClient({
  url: process.env.HENG_URL ?? 'http://127.0.0.1:8080',
  key: process.env.HENG_KEY ?? '',
});

/** One row for each cell that is filled; numbers stay texts, so that no digit is lost. */
function* factsOf(text: string): Generator<object> {
  const [head = '', ...lines] = text.trim().split(/\r?\n/);
  const [, ...facts] = head.split(',');
  for (const line of lines) {
    const [unit, ...values] = line.split(',');
    for (const [index, fact] of facts.entries()) {
      if (values[index]) yield { unit, fact, value: values[index], source: '业务系统' };
    }
  }
}

try {
  const text = await readFile(table, 'utf8');
  const address = `/api/cycles/${encodeURIComponent(cycle)}/bulk/facts`;

  // First a trial: it says everything that is wrong, and stores nothing.
  const tried = await postRows(address, factsOf(text), { dryRun: true });
  console.log(`tried: ${JSON.stringify(tried.counts)}`);

  // The key belongs to the content: if the connection breaks, the same request is simply sent again.
  const idempotencyKey = createHash('sha256').update(text).digest('hex');
  const posted = await postRows(address, factsOf(text), { idempotencyKey });
  console.log(`posted: ${JSON.stringify(posted.counts)}`);

  const path = { cycle };
  const { data: missing } = await api.GET('/api/cycles/{cycle}/missing', { params: { path } });
  console.log(`still missing: ${missing?.total}`);

  const { data: run } = await api.POST('/api/cycles/{cycle}/runs', { params: { path }, body: { kind: 'interim' } });
  if (!run?.job) throw new Error('the run has no job');
  for (let state = 'waiting'; state !== 'done'; await wait(200)) {
    const { data: job } = await api.GET('/api/jobs/{id}', { params: { path: { id: run.job } } });
    state = job?.state ?? '';
    if (state === 'failed' || state === 'cancelled') throw new Error(`the run was ${state}`);
  }

  const { data: results } = await api.GET('/api/cycles/{cycle}/runs/{run}/results.csv', {
    params: { path: { cycle, run: run.id } },
    parseAs: 'text',
  });
  await writeFile(target, results ?? '');
  console.log(`results: ${target}`);
} catch (error) {
  if (!(error instanceof HengError)) throw error;
  console.error(error.message);
  console.error(JSON.stringify(error.body, null, 2));
  process.exitCode = 1;
}
