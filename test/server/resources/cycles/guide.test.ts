import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CYCLE_PROBLEMS } from '../../../../server/resources/cycles/cycle-problems.js';
import { UNIT_PROBLEMS } from '../../../../server/resources/units/unit-problems.js';
import { TABLE_PROBLEMS } from '../../../../server/spreadsheets/table-problems.js';
import { databases } from '../../databases.js';
import { publishScheme } from '../publish-scheme.js';
import { yearServer } from '../year-server.js';
import { CYCLE_SCHEME } from './cycle-scheme.js';

const GUIDES = (['zh', 'en'] as const).map((language) => ({
  language,
  text: readFileSync(new URL(`../../../../docs/guide/${language}/cycles.md`, import.meta.url), 'utf8'),
}));

describe.each(GUIDES)('the guide to cycles in $language', ({ text }) => {
  it('lists every code with its status', () => {
    const rows = [...text.matchAll(/^\| (\d{3}) \| (.*?) \|/gm)];
    const listed = rows.flatMap(([, status, codes]) =>
      [...(codes ?? '').matchAll(/`([^`]+)`/g)].map((code) => `${code[1]} ${status}`),
    );
    const declared = [...UNIT_PROBLEMS, ...CYCLE_PROBLEMS, ...TABLE_PROBLEMS].map(
      ({ code, status }) => `${code} ${status}`,
    );
    expect([...listed].sort()).toEqual([...declared].sort());
  });
});

describe.each(databases.slice(0, 1).flatMap((database) => GUIDES.map((guide) => ({ database, ...guide }))))(
  'the file that the guide in $language shows',
  ({ database, text }) => {
    const server = yearServer(database);

    it('is imported as it stands', async () => {
      const office = await server.caller(['office']);
      const [, file = ''] = /^```csv\n([\s\S]*?)^```/m.exec(text) ?? [];
      const scheme = await publishScheme(server.storage(), CYCLE_SCHEME);
      const headers = { 'content-type': 'text/csv' };
      const path = `/api/units/import?year=2023&scheme=${scheme}`;
      const seen = await office.post(`${path}&dryRun=true`, file, headers);
      expect(seen.json).toMatchObject({ counts: { create: 2, ignored: 0, refused: 0 } });
      expect((await office.post(`${path}&preview=${seen.json.token}`, file, headers)).json.applied).toBe(true);
    });
  },
);
