import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { ACCESS_PROBLEMS } from '../../../server/access/access-problems.js';
import { API_KEY_PROBLEMS } from '../../../server/resources/api-keys/api-key-problems.js';
import { OIDC_PROBLEMS } from '../../../server/resources/sessions/oidc/oidc-problems.js';
import { SETUP_PROBLEMS } from '../../../server/resources/setup/setup-problems.js';
import { USER_PROBLEMS } from '../../../server/resources/users/user-problems.js';
import { withAccounts } from '../accounts.js';
import { databases, testFolder } from '../databases.js';

const run = promisify(execFile);
const [sqlite] = databases;
if (sqlite === undefined) throw new Error('there is always SQLite');

const GUIDES = { zh: read('zh'), en: read('en') };

function read(language: string): string {
  return readFileSync(new URL(`../../../docs/guide/${language}/access.md`, import.meta.url), 'utf8');
}

/** The command lines of a guide, in order. */
function commandLines(text: string): readonly string[] {
  return [...text.matchAll(/^```sh\n([\s\S]*?)^```/gm)]
    .flatMap((block) => (block[1] ?? '').split('\n'))
    .filter((line) => line.includes('curl '));
}

describe('the guide to accounts', () => {
  const server = withAccounts(sqlite);

  it('shows lines that work one after the other, for the first administrator', async () => {
    const script = commandLines(GUIDES.zh)
      .join('\n')
      .replaceAll('http://127.0.0.1:8080', server.url())
      .replaceAll('curl ', 'curl --silent --show-error --fail-with-body ');
    const cwd = await mkdtemp(join(testFolder(), 'guide-'));
    const { stdout } = await run('bash', ['-e', '-c', script], { cwd });
    expect(stdout).toContain('"login":"han.mei"');
    expect(stdout).toContain('"kind":"api_key"');
  });

  it('has the same lines in both languages', () => {
    expect(commandLines(GUIDES.zh).length).toBeGreaterThanOrEqual(9);
    expect(commandLines(GUIDES.en)).toEqual(commandLines(GUIDES.zh));
  });

  it.each(['zh', 'en'] as const)('lists every code with its status, in %s', (language) => {
    const rows = [...GUIDES[language].matchAll(/^\| (\d{3}) \| (.*?) \|/gm)];
    const listed = rows.flatMap(([, status, codes]) =>
      [...(codes ?? '').matchAll(/`([^`]+)`/g)].map((code) => `${code[1]} ${status}`),
    );
    const problems = [...ACCESS_PROBLEMS, ...USER_PROBLEMS, ...API_KEY_PROBLEMS, ...OIDC_PROBLEMS, ...SETUP_PROBLEMS];
    expect(listed.sort()).toEqual(problems.map(({ code, status }) => `${code} ${status}`).sort());
  });
});
