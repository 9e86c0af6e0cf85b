import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ENTRY_PROBLEMS } from '../../../../server/resources/entries/entry-problems.js';
import { SHEET_PROBLEMS } from '../../../../server/resources/entries/sheets/sheet-problems.js';
import { databases } from '../../databases.js';
import type { Caller } from '../year-server.js';
import { sheetServer } from './sheet-server.js';

const GUIDES = (['zh', 'en'] as const).map((language) => ({
  language,
  text: readFileSync(new URL(`../../../../docs/guide/${language}/entries.md`, import.meta.url), 'utf8'),
}));

interface Example {
  readonly who: string;
  readonly method: string;
  readonly path: string;
  readonly revision: number;
  readonly body: unknown;
}

function examplesOf(text: string): readonly Example[] {
  return [...text.matchAll(/^```http\n# (\w+)\n(\w+) (\S+)\n(?:If-Match: "(\d+)"\n)?(?:\n(.*)\n)?```/gm)].map(
    ([, who = '', method = '', path = '', revision, body]) => {
      return { who, method, path, revision: Number(revision), body: body === undefined ? {} : JSON.parse(body) };
    },
  );
}

describe.each(GUIDES)('the guide to entries in $language', ({ text }) => {
  it('lists every code of sheets with its status', () => {
    const rows = [...text.matchAll(/^\| (\d{3}) \| (.*?) \|/gm)];
    const listed = rows.flatMap(([, status, codes]) =>
      [...(codes ?? '').matchAll(/`([^`]+)`/g)].map((code) => `${code[1]} ${status}`),
    );
    const declared = [...ENTRY_PROBLEMS, ...SHEET_PROBLEMS].map(({ code, status }) => `${code} ${status}`);
    expect([...listed].sort()).toEqual(expect.arrayContaining(declared));
  });
});

describe.each(databases.slice(0, 1).flatMap((database) => GUIDES.map((guide) => ({ database, ...guide }))))(
  'the requests that the guide in $language shows',
  ({ database, language, text }) => {
    const { open, reporterOf } = sheetServer(database);

    it('work one after the other', async () => {
      const cycle = await open(language);
      const { reporter } = await reporterOf(cycle, 'e1');
      const callers: Readonly<Record<string, Caller>> = { reporter, office: cycle.office };
      const examples = examplesOf(text);
      expect(examples.length).toBe([...text.matchAll(/^```http/gm)].length);
      for (const { who, method, path, revision, body } of examples) {
        const url = path.replace('{cycle}', cycle.id).replace('{unit}', cycle.units.e1);
        const caller = callers[who];
        if (caller === undefined) throw new Error(`the guide names no such role: ${who}`);
        const answer = await (method === 'GET'
          ? caller.get(url)
          : method === 'PATCH'
            ? caller.patch(url, body, revision)
            : caller.step(url, body, revision));
        expect([url, answer.status, answer.text]).toEqual([url, 200, expect.any(String)]);
        if (path.includes('/sheets?')) expect(answer.json.total).toBe(1);
        if (path.includes('/revisions')) expect(answer.json.total).toBe(3);
      }
    });
  },
);
