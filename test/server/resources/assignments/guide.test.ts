import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ASSIGNMENT_PROBLEMS } from '../../../../server/resources/assignments/assignment-problems.js';
import { BALLOT_PROBLEMS } from '../../../../server/resources/ballots/ballot-problems.js';
import { databases } from '../../databases.js';
import type { Caller } from '../year-server.js';
import { ratingServer, task } from './rating-server.js';

const GUIDES = (['zh', 'en'] as const).map((language) => ({
  language,
  text: readFileSync(new URL(`../../../../docs/guide/${language}/rating.md`, import.meta.url), 'utf8'),
}));
const EXAMPLE = /^```http\n# (\w+)\n(\w+) (\S+)\n(?:If-Match: "(\d+)"\n)?\n([\s\S]*?)^```/gm;

describe.each(GUIDES)('the guide to rating in $language', ({ text }) => {
  it('lists every code with its status', () => {
    const listed = [...text.matchAll(/^\| (\d{3}) \| `([^`]+)` \|/gm)].map(([, status, code]) => `${code} ${status}`);
    const declared = [...ASSIGNMENT_PROBLEMS, ...BALLOT_PROBLEMS].map(({ code, status }) => `${code} ${status}`);
    expect(listed.toSorted()).toEqual(declared.toSorted());
  });
});

describe.each(databases.slice(0, 1).flatMap((database) => GUIDES.map((guide) => ({ database, ...guide }))))(
  'the requests that the guide to rating in $language shows',
  ({ database, language, text }) => {
    const { server, open } = ratingServer(database);

    it('work one after the other', async () => {
      const { office, id, path, units } = await open(language);
      const [evaluator, voter] = [await server.caller(['evaluator']), await server.caller(['leader'])];
      await office.post(`${path}/assignments`, task(voter, 'votes', 'v1'));
      const callers: Readonly<Record<string, Caller>> = { office, evaluator, voter };
      const names = new Map(Object.entries({ cycle: id, evaluator: evaluator.id, ...units }));
      const fill = (part: string) => part.replace(/\{(\w+)\}/g, (whole, name: string) => names.get(name) ?? whole);
      const examples = [...text.matchAll(EXAMPLE)];
      expect(examples).toHaveLength(3);
      for (const [, who = '', method = '', url = '', revision, body = ''] of examples) {
        const caller = callers[who];
        if (caller === undefined) throw new Error(`the guide names nobody: ${who}`);
        const given: unknown = JSON.parse(fill(body));
        const answer = await (method === 'PUT'
          ? caller.put(fill(url), given, Number(revision))
          : caller.post(fill(url), given));
        expect([url, answer.status, answer.text]).toEqual([url, url.endsWith('s') ? 201 : 200, expect.any(String)]);
        if (url.endsWith('/assignments')) names.set('assignment', answer.json.id);
      }
      expect((await office.get(`${path}/assignments?q=l1`)).json.data).toMatchObject([
        { unitCount: 1, recusedCount: 1 },
      ]);
    });
  },
);
