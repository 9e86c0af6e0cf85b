import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EVENT_PROBLEMS } from '../../../../server/resources/events/event-problems.js';
import { EVIDENCE_PROBLEMS } from '../../../../server/resources/evidence/evidence-problems.js';
import { NOT_ASSIGNED_PROBLEMS } from '../../../../server/resources/not-assigned/not-assigned-problems.js';
import { databases } from '../../databases.js';
import type { Caller } from '../year-server.js';
import { eventServer } from './event-server.js';

const GUIDES = (['zh', 'en'] as const).map((language) => ({
  language,
  text: readFileSync(new URL(`../../../../docs/guide/${language}/events.md`, import.meta.url), 'utf8'),
}));
const EXAMPLE = /^```http\n# (\w+)\n(\w+) (\S+)\n(?:If-Match: "(\d+)"\n)?(?:\n(.*)\n)?```/gm;

describe.each(GUIDES)('the guide to events in $language', ({ text }) => {
  it('lists every code with its status', () => {
    const rows = [...text.matchAll(/^\| (\d{3}) \| (.*?) \|/gm)];
    const listed = rows.flatMap(([, status, codes]) =>
      [...(codes ?? '').matchAll(/`([^`]+)`/g)].map((code) => `${code[1]} ${status}`),
    );
    const declared = [...EVENT_PROBLEMS, ...EVIDENCE_PROBLEMS, ...NOT_ASSIGNED_PROBLEMS];
    expect(listed).toEqual(expect.arrayContaining(declared.map(({ code, status }) => `${code} ${status}`)));
  });
});

describe.each(databases.slice(0, 1).flatMap((database) => GUIDES.map((guide) => ({ database, ...guide }))))(
  'the requests that the guide to events in $language shows',
  ({ database, language, text }) => {
    const { open, server } = eventServer(database);

    it('work one after the other', async () => {
      const { office, id, units } = await open(language);
      const reporter = await server.caller(['reporter', { subtree: units.a }]);
      const callers: Readonly<Record<string, Caller>> = { reporter, office };
      const examples = [...text.matchAll(EXAMPLE)];
      expect(examples.length).toBe([...text.matchAll(/^```http/gm)].length);
      let event = '';
      for (const [, who = '', method = '', path = '', revision, written] of examples) {
        const fill = (part: string): string =>
          part.replace('{cycle}', id).replace('{unit}', units.a1).replace('{event}', event);
        const [caller, url, body] = [callers[who], fill(path), JSON.parse(fill(written ?? '{}'))];
        if (caller === undefined) throw new Error(`the guide names no such role: ${who}`);
        const answer = await (method === 'GET'
          ? caller.get(url)
          : method === 'PATCH'
            ? caller.patch(url, body, Number(revision))
            : method === 'PUT'
              ? caller.put(url, body, Number(revision))
              : revision === undefined
                ? caller.post(url, body)
                : caller.step(url, body, Number(revision)));
        expect([url, answer.status, answer.text]).toEqual([
          url,
          method === 'POST' && revision === undefined ? 201 : 200,
          expect.any(String),
        ]);
        if (path.endsWith('/events')) event = answer.json.id;
        if (path.includes('?state=')) expect(answer.json.total).toBe(1);
      }
    });
  },
);
