import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHeng } from '../../../../cli/run-heng.js';
import { type Person, withAccounts } from '../../../accounts.js';
import { type DatabaseUnderTest, databases } from '../../../databases.js';
import { copySchemes, removeFolder } from '../../../http/running-server.js';
import { listIn, remembered, save, step, type VersionData, versionIn } from './version-under-test.js';

const folder = await copySchemes('guyuan-2023');
afterAll(() => removeFolder(folder));

const VECTOR = new URL('../../../../fixtures/vectors/guyuan-2023.json', import.meta.url);
const { decisions: _, ...of2023 } = JSON.parse(readFileSync(VECTOR, 'utf8')).input;
/** The same year again; item 14 has one mark at most in 2024. */
const again = JSON.stringify(of2023).replaceAll(/"private_14":[\d.]+/g, '"private_14":1');
const of2024 = { ...JSON.parse(again), scheme: 'guyuan-2024', year: 2024 };

/** Replaces what must stand once in a text. */
function replaceOnce(text: string, before: string, after: string): string {
  expect(text.split(before)).toHaveLength(2);
  return text.replace(before, after);
}

const evaluate = async (url: string, scheme: string, document: unknown): Promise<string> => {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`${url}/api/schemes/${scheme}/evaluate`, {
    method: 'POST',
    headers,
    body: JSON.stringify(document),
  });
  return await answer.text();
};

// The steps of one story, in their order (X2).
describe.each(databases)('next year on $name: guyuan-2024 out of guyuan-2023', (kind) => {
  const database = remembered(kind);
  const server = withAccounts(database, { schemesFolder: folder });
  const other = secondProcess(database);
  let author: Person;
  let publisher: Person;
  let draft: VersionData;
  let before: string;
  beforeAll(async () => {
    author = await server.person('author');
    publisher = await server.person('publisher');
    before = await evaluate(server.url(), 'guyuan-2023', of2023);
    expect(JSON.parse(before).units.u001.total).toEqual(expect.any(Number));
    if (other !== null) expect(await evaluate(await other.url(), 'guyuan-2023', of2023)).toBe(before);
  }, 120_000);

  it('begins as a copy under the new name', async () => {
    const [of2023] = listIn(await author.get('/api/schemes/guyuan-2023/versions'));
    const title = '固原市基层工会组织年检（2024年）';
    const body = { basedOn: of2023?.id, year: 2024, title, note: '名额由20%收紧为15%' };
    draft = versionIn(await author.post('/api/schemes/guyuan-2024/versions', body));
    expect(draft).toMatchObject({ scheme: 'guyuan-2024', state: 'draft', number: 1 });
    expect(draft.text).toContain(`title: ${JSON.stringify(title)}\nyear: 2024\n`);
  });

  it('is saved with a mistake, which checking names at its line', async () => {
    const slip = replaceOnce(draft.text, 'share: 20%, of: units', 'shair: 15%, of: units');
    draft = await save(author, draft, { text: slip });
    const found = (await author.post(`/api/scheme-versions/${draft.id}/check`)).json;
    const line = slip.slice(0, slip.indexOf('shair')).split('\n').length;
    expect(found).toMatchObject({ valid: false, diagnostics: [{ code: 'key-unknown', place: { line } }] });
    expect((await step(author, draft, 'submit')).json).toMatchObject({ code: 'version-not-ready' });
  });

  it('has a weight and the quota changed; checking asks for the lint that is no more, and for the cases that differ', async () => {
    let text = replaceOnce(draft.text, 'shair: 15%, of: units', 'share: 15%, of: units');
    text = replaceOnce(text, 'id: private_14, points: 3', 'id: private_14, points: 1');
    text = replaceOnce(
      text,
      'private_c2\n              text: 干部配备到位\n              points: 21',
      'private_c2\n              text: 干部配备到位\n              points: 19',
    );
    draft = await save(author, draft, { text });
    const { json } = await author.post(`/api/scheme-versions/${draft.id}/check`);
    expect(json).toMatchObject({ valid: true, diagnostics: [{ code: 'acknowledge-unused' }] });
    const obstacles = json?.obstacles as readonly { readonly code: string }[]; // as documented
    expect(obstacles.map(({ code }) => code)).toEqual(['lints', 'cases-failed']);
    const cases = json?.cases as readonly { readonly file: string; readonly status: string }[]; // as documented
    expect(cases.filter(({ status }) => status !== 'passed').map(({ file }) => file)).toEqual([
      'rounding.yaml',
      'scaling.yaml',
    ]);
  }, 60_000);

  it('is put in order, submitted, returned with a reason, and submitted again', async () => {
    const unneeded = /\n +points-sum: 原文如此：43项[^\n]*/.exec(draft.text)?.[0] ?? '';
    const cases = (draft.cases as readonly { readonly name: string; readonly text: string }[]).map(corrected);
    draft = await save(author, draft, { text: replaceOnce(draft.text, unneeded, ''), cases });
    const submitted = versionIn(await step(author, draft, 'submit'));
    expect(submitted).toMatchObject({ state: 'in_review', obstacles: [] });
    const returned = versionIn(await step(publisher, submitted, 'return', { reason: '读法里还写着20%' }));
    const text = replaceOnce(returned.text, '名额为全部参评基层工会数的20%', '名额为全部参评基层工会数的15%');
    draft = versionIn(await step(author, await save(author, returned, { text }), 'submit'));
  }, 60_000);

  it('shows the publisher what it changes, in plain words', async () => {
    const [of2023] = listIn(await publisher.get('/api/schemes/guyuan-2023/versions'));
    const { json } = await publisher.get(`/api/scheme-versions/${draft.id}/comparison?with=${of2023?.id}`);
    const parts = json?.parts as readonly { readonly values: readonly { readonly words: { readonly zh: string } }[] }[];
    const told = parts.flatMap(({ values }) => values.map(({ words }) => words.zh));
    expect(told).toContain('评定步骤「五星级名额」（quota）的比例由 20% 改为 15%');
    expect(told).toContain('计分项「干部配备到位」（private_c2）的满分由 21 改为 19');
  });

  it('is published by the other person and in force at once, in every process; 2023 stays byte for byte as it was', async () => {
    expect((await step(author, draft, 'publish')).status).toBe(403);
    const published = versionIn(await step(publisher, draft, 'publish'));
    expect(published.acknowledged).not.toEqual([]);
    const result = await evaluate(server.url(), 'guyuan-2024', of2024);
    expect(JSON.parse(result)).toMatchObject({ scheme: 'guyuan-2024', year: 2024, hash: published.hash });
    if (other !== null) {
      const url = await other.url();
      expect(await evaluate(url, 'guyuan-2024', of2024)).toBe(result);
      expect(await evaluate(url, 'guyuan-2023', of2023)).toBe(before);
    }
    expect(await evaluate(server.url(), 'guyuan-2023', of2023)).toBe(before);
    expect(fiveStars(before)).toBe(2);
    expect(fiveStars(result)).toBe(1);
  }, 60_000);
});

/** What follows from the changes: one place less, and a table of 100 points that needs no scaling. */
function corrected({ name, text }: { readonly name: string; readonly text: string }) {
  if (name === 'rounding.yaml') return { name, text: replaceOnce(text, 'five_star, scores', 'four_star, scores') };
  if (name !== 'scaling.yaml') return { name, text };
  const scaled = replaceOnce(text, 'private: { total: 4.9, rank_overall: 5', 'private: { total: 5, rank_overall: 3');
  return {
    name,
    text: replaceOnce(scaled, 'organ: { total: 4.9, rank_overall: 5', 'organ: { total: 4.9, rank_overall: 6'),
  };
}

function fiveStars(result: string): number {
  const units: Readonly<Record<string, { readonly tier: string | null }>> = JSON.parse(result).units;
  return Object.values(units).filter(({ tier }) => tier === 'five_star').length;
}

/** Another server process on the same database; null where a database belongs to one process. */
function secondProcess(database: DatabaseUnderTest & { readonly url: () => string }) {
  if (database.name === 'SQLite') return null;
  let child: ReturnType<typeof startHeng> | null = null;
  let address: Promise<string> | null = null;
  const start = (): Promise<string> => {
    const started = startHeng(['serve', '--port', '0', '--schemes', folder], { DATABASE_URL: database.url() });
    child = started;
    return new Promise((resolve, reject) => {
      let said = '';
      started.stderr.on('data', (chunk: Buffer) => {
        said += chunk.toString('utf8');
        const found = /(http:\/\/127\.0\.0\.1:\d+)\n/.exec(said)?.[1];
        if (found !== undefined) resolve(found);
      });
      started.on('close', () => reject(new Error(said)));
    });
  };
  afterAll(async () => {
    if (child === null || child.exitCode !== null) return;
    const closed = once(child, 'close');
    child.kill('SIGTERM');
    await closed;
  });
  return {
    url: (): Promise<string> => {
      address ??= start();
      return address;
    },
  };
}
