import { execFile } from 'node:child_process';
import { mkdtemp, readFile, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { HTTP_PROBLEMS } from '../../../server/http/errors/problems.js';
import { SCHEME_PROBLEMS } from '../../../server/resources/schemes/scheme-problems.js';
import { removeFolder, SCHEMES, withServer } from './running-server.js';

const run = promisify(execFile);
const GUIDES = { zh: read('zh'), en: read('en') };
const ADDRESS = 'http://127.0.0.1:8080';

function read(language: string): Promise<string> {
  return readFile(new URL(`../../../docs/guide/${language}/http.md`, import.meta.url), 'utf8');
}

/** The command lines of a guide, in order. */
function commandLines(text: string): readonly string[] {
  return [...text.matchAll(/^```sh\n([\s\S]*?)^```/gm)]
    .flatMap((block) => (block[1] ?? '').split('\n'))
    .filter((line) => line.includes('curl '));
}

describe('the guide to HTTP', () => {
  const server = withServer();
  const folders: string[] = [];
  afterAll(() => Promise.all(folders.map(removeFolder)));

  it.each(['zh', 'en'] as const)(
    'in %s shows lines that work as they stand, one after the other',
    async (language) => {
      const lines = commandLines(await GUIDES[language]);
      expect(lines.length).toBeGreaterThanOrEqual(12);
      const cwd = await mkdtemp(join(tmpdir(), 'heng-guide-'));
      folders.push(cwd);
      await symlink(SCHEMES, join(cwd, 'schemes'));
      for (const line of lines) {
        const ours = line
          .replaceAll(ADDRESS, server.url())
          .replaceAll('curl ', 'curl --silent --show-error --fail-with-body ');
        const { stdout } = await run('bash', ['-c', ours], { cwd, maxBuffer: 64 * 1024 * 1024 });
        if (!line.includes(' -o ')) expect(stdout).not.toBe('');
      }
    },
    60_000,
  );

  it('has the same lines in both languages', async () => {
    expect(commandLines(await GUIDES.zh)).toEqual(commandLines(await GUIDES.en));
  });

  it('lists every code with its status', async () => {
    for (const text of [await GUIDES.zh, await GUIDES.en]) {
      const rows = [...text.matchAll(/^\| (\d{3}) \| (.*?) \|/gm)];
      const listed = rows.flatMap(([, status, codes]) =>
        [...(codes ?? '').matchAll(/`([^`]+)`/g)].map((code) => `${code[1]} ${status}`),
      );
      const declared = [...HTTP_PROBLEMS, ...SCHEME_PROBLEMS].map(({ code, status }) => `${code} ${status}`);
      expect([...listed].sort()).toEqual([...declared].sort());
    }
  });

  it('shows the body of an error as it is', async () => {
    const [, shown = ''] = /^```json\n([\s\S]*?)^```/m.exec(await GUIDES.zh) ?? [];
    const { json } = await server.get('/api/schemes/gansu-2012');
    expect({ ...json, request: '' }).toEqual({ ...JSON.parse(shown), request: '' });
  });
});
