import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { METRICS_PROBLEMS } from '../../../server/http/metrics/metrics-problems.js';
import { AUDIT_PROBLEMS } from '../../../server/resources/audit/audit-problems.js';
import { PASSWORD, withAccounts } from '../accounts.js';
import { databases, testFolder } from '../databases.js';

const run = promisify(execFile);
const HENG = new URL('../../../server/cli/heng.js', import.meta.url).pathname;
const [sqlite] = databases;
if (sqlite === undefined) throw new Error('there is always SQLite');

const GUIDES = { zh: read('zh'), en: read('en') };

function read(language: string): string {
  return readFileSync(new URL(`../../../docs/guide/${language}/operation.md`, import.meta.url), 'utf8');
}

function commandLines(text: string): readonly string[] {
  return [...text.matchAll(/^```sh\n([\s\S]*?)^```/gm)].flatMap((block) => (block[1] ?? '').trim().split('\n'));
}

describe('the guide to running the server', () => {
  const server = withAccounts(sqlite);

  it('shows lines that work one after the other, for an auditor', async () => {
    const auditor = await server.person('auditor');
    const { json } = await server.admin().get(`/api/users/${auditor.id}`);
    const script = commandLines(GUIDES.zh)
      .join('\n')
      .replaceAll('http://127.0.0.1:8080', server.url())
      .replaceAll('curl ', 'curl --silent --show-error --fail-with-body ')
      .replace('"shen.ji"', JSON.stringify(json?.login))
      .replace(/"password":"[^"]+"/, JSON.stringify({ password: PASSWORD }).slice(1, -1))
      .replace('npx heng', `${process.execPath} ${HENG}`);
    const cwd = await mkdtemp(join(testFolder(), 'guide-'));
    const { stdout } = await run('bash', ['-e', '-c', script], { cwd });
    expect(stdout).toContain('"status":"ready"');
    expect(stdout).toContain('heng_http_request_duration_seconds');
    expect(stdout).toContain('"intact":true');
    expect(stdout).toContain('审计链完好');
  });

  it('has the same lines in both languages', () => {
    expect(commandLines(GUIDES.en)).toEqual(commandLines(GUIDES.zh));
  });

  it.each(['zh', 'en'] as const)('lists every code with its status, in %s', (language) => {
    const rows = [...GUIDES[language].matchAll(/^\| (\d{3}) \| `([^`]+)` \|/gm)].map(
      ([, status, code]) => `${code} ${status}`,
    );
    const problems = [...METRICS_PROBLEMS, ...AUDIT_PROBLEMS];
    expect(rows.sort()).toEqual(problems.map(({ code, status }) => `${code} ${status}`).sort());
  });
});
