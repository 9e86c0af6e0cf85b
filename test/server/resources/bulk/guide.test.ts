import { readFileSync } from 'node:fs';
import { Webhook } from 'standardwebhooks';
import { describe, expect, it } from 'vitest';
import { BULK_PROBLEMS } from '../../../../server/resources/bulk/bulk-problems.js';
import { databases } from '../../databases.js';
import { sheetServer } from '../entries/sheet-server.js';

const GUIDES = (['zh', 'en'] as const).map((language) => ({
  language,
  text: readFileSync(new URL(`../../../../docs/guide/${language}/integrators.md`, import.meta.url), 'utf8'),
}));

interface Example {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

function examplesOf(text: string): readonly Example[] {
  return [...text.matchAll(/^```http\n# key\n(\w+) (\S+)\n((?:[\w-]+: .*\n)*)(?:\n((?:.+\n)+))?```/gm)].map(
    ([, method = '', path = '', headers = '', body = '']) => ({
      method,
      path,
      headers: Object.fromEntries(
        [...headers.matchAll(/^([\w-]+): (.*)$/gm)].map(([, name = '', value]) => [name.toLowerCase(), value ?? '']),
      ),
      body,
    }),
  );
}

describe.each(GUIDES)('the guide for integrators in $language', ({ text }) => {
  it('lists every code of bulk requests with its status', () => {
    const rows = [...text.matchAll(/^\| (\d{3}) \| (.*?) \|/gm)];
    const listed = rows.flatMap(([, status, codes]) =>
      [...(codes ?? '').matchAll(/`([^`]+)`/g)].map((code) => `${code[1]} ${status}`),
    );
    expect(listed).toEqual(expect.arrayContaining(BULK_PROBLEMS.map(({ code, status }) => `${code} ${status}`)));
  });

  it('shows a check of signatures that tells true messages from forged ones', () => {
    expect(text).toContain('new Webhook(secret).verify(body, headers)');
    const secret = `whsec_${Buffer.from('a secret of 24 bytes ….').toString('base64')}`;
    const [id, body, at] = ['msg_1', '{"type":"run.finished"}', new Date()];
    const headers = {
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
      'webhook-signature': new Webhook(secret).sign(id, at, body),
    };
    expect(new Webhook(secret).verify(body, headers)).toEqual({ type: 'run.finished' });
    expect(() => new Webhook(secret).verify(body.replace('finished', 'forged'), headers)).toThrow();
  });
});

describe.each(databases.slice(0, 1).flatMap((database) => GUIDES.map((guide) => ({ database, ...guide }))))(
  'the requests that the guide for integrators in $language shows',
  ({ database, language, text }) => {
    const { open, withRole } = sheetServer(database);

    it('work one after the other, and take every row', async () => {
      const cycle = await open(language);
      const machine = await withRole('integrator');
      const examples = examplesOf(text);
      expect(examples.length).toBe([...text.matchAll(/^```http/gm)].length);
      const told: unknown[] = [];
      for (const { method, path, headers, body } of examples) {
        const url = path.replace('{cycle}', cycle.id);
        const content = body.replaceAll('{prefix}', language);
        const answer = await (method === 'GET' ? machine.get(url) : machine.post(url, content, headers));
        expect([path, answer.status, answer.text]).toEqual([path, 200, expect.any(String)]);
        if (method === 'POST') told.push(answer.json.counts);
        if (path.includes('/missing')) expect(answer.json.total).toBeGreaterThan(0);
      }
      expect(told).toEqual([
        { rows: 3, changed: 3, unchanged: 0, refused: 0 },
        { rows: 3, changed: 3, unchanged: 0, refused: 0 },
        { rows: 1, changed: 0, unchanged: 1, refused: 0 },
      ]);
    });
  },
);
