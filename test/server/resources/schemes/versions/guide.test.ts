import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { VERSION_PROBLEMS } from '../../../../../server/resources/schemes/versions/version-problems.js';
import { PASSWORD, personOf, withAccounts } from '../../../accounts.js';
import { databases, testFolder } from '../../../databases.js';
import { copySchemes, removeFolder } from '../../../http/running-server.js';

const run = promisify(execFile);
const [sqlite] = databases;
if (sqlite === undefined) throw new Error('there is always SQLite');
const folder = await copySchemes('dalian-2018');
afterAll(() => removeFolder(folder));

const GUIDES = { zh: read('zh'), en: read('en') };

function read(language: string): string {
  return readFileSync(new URL(`../../../../../docs/guide/${language}/publishing.md`, import.meta.url), 'utf8');
}

/** The command lines of a guide, in order. */
function commandLines(text: string): readonly string[] {
  return [...text.matchAll(/^```sh\n([\s\S]*?)^```/gm)].flatMap((block) => (block[1] ?? '').trim().split('\n'));
}

describe('the guide to publishing', () => {
  const server = withAccounts(sqlite, { schemesFolder: folder });
  beforeAll(async () => {
    for (const [login, role] of [
      ['li.ping', 'author'],
      ['zhao.min', 'publisher'],
    ]) {
      const first = 'first of all passwords';
      await server.admin().post('/api/users', { login, name: login, password: first, grants: [{ role, scope: {} }] });
      const person = personOf(server, await server.signIn(login ?? '', first));
      await person.post('/api/users/me/password', { current: first, password: PASSWORD });
    }
  });

  it('shows lines that work one after the other, up to a scheme in force', async () => {
    const script = commandLines(GUIDES.zh)
      .join('\n')
      .replaceAll('http://127.0.0.1:8080', server.url())
      .replaceAll('curl ', 'curl --silent --show-error --fail-with-body ');
    const cwd = await mkdtemp(join(testFolder(), 'guide-'));
    const { stdout } = await run('bash', ['-e', '-c', script], { cwd });
    expect(stdout).toContain('"obstacles":[]');
    expect(stdout).toContain('"id":"dalian-2019","scheme":"dalian-2019"');
    expect(stdout.match(/"publication":"published"/g)).toHaveLength(1);
  }, 60_000);

  it('has the same lines in both languages', () => {
    expect(commandLines(GUIDES.zh).length).toBeGreaterThanOrEqual(12);
    expect(commandLines(GUIDES.en)).toEqual(commandLines(GUIDES.zh));
  });

  it.each(['zh', 'en'] as const)('lists every code with its status, in %s', (language) => {
    const rows = [...GUIDES[language].matchAll(/^\| (\d{3}) \| (.*?) \|/gm)];
    const listed = rows.flatMap(([, status, codes]) =>
      [...(codes ?? '').matchAll(/`([^`]+)`/g)].map((code) => `${code[1]} ${status}`),
    );
    expect(listed.sort()).toEqual(VERSION_PROBLEMS.map(({ code, status }) => `${code} ${status}`).sort());
  });
});
